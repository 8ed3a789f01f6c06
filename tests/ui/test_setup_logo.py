"""The door for logos: what it lets in, what it refuses, and what it leaves outside."""

import base64
import os
import struct
import threading
import time
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from bearings.domain import edits
from bearings.domain.assessment import Branding
from bearings.domain.logo import PNG
from bearings.errors import FormatError
from bearings.library import new_document
from bearings.ui.live_session import LiveSession
from bearings.ui.pages.setup import branding as setup_branding
from bearings.ui.pages.setup.logo import JPEG, logo_from_file
from bearings.ui.pages.setup.page import SetupPage

CANARY = b"canary in the coal mine"


def picture(width: int, height: int, kind: bytes = b"png") -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#7c2d12"))
    image.setText("Comment", CANARY.decode())
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(kind)).write(image)
    return bytes(buffer.data().data())


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png_of(width: int, height: int) -> bytes:
    """A header that promises much and a body that holds nothing."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return PNG + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")


def with_text(png: bytes) -> bytes:
    at = len(PNG) + 25
    return png[:at] + chunk(b"tEXt", b"Author\x00" + CANARY) + png[at:]


def with_comment(jpeg: bytes) -> bytes:
    return jpeg[:2] + b"\xff\xfe" + struct.pack(">H", len(CANARY) + 2) + CANARY + jpeg[2:]


def kept(path: Path) -> tuple[bytes, QImage]:
    data = base64.b64decode(logo_from_file(path), validate=True)
    return data, QImage.fromData(data)


@pytest.mark.parametrize("kind", [b"png", b"jpeg"])
def test_a_picture_comes_in_as_a_png(tmp_path: Path, kind: bytes) -> None:
    (tmp_path / "logo").write_bytes(picture(60, 20, kind))
    data, image = kept(tmp_path / "logo")
    assert data.startswith(PNG)
    assert (image.width(), image.height()) == (60, 20)
    assert abs(image.pixelColor(30, 10).red() - 0x7C) < 4


@pytest.mark.parametrize(
    ("make", "kind"), [(with_text, b"png"), (with_comment, b"jpeg")], ids=["png text", "jpeg comment"]
)
def test_the_logo_has_no_metadata(tmp_path: Path, make: Callable[[bytes], bytes], kind: bytes) -> None:
    dirty = make(picture(40, 40, kind))
    assert CANARY in dirty
    (tmp_path / "logo").write_bytes(dirty)
    data, image = kept(tmp_path / "logo")
    assert CANARY not in data
    assert image.textKeys() == []


def test_a_large_picture_is_made_smaller(tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(picture(4_000, 1_000))
    _, image = kept(tmp_path / "logo.png")
    assert (image.width(), image.height()) == (1_600, 400)


def test_a_noisy_picture_fits_into_the_assessment(tmp_path: Path) -> None:
    size = 1_200
    rows, state = bytearray(), 12_345
    for _ in range(size):
        rows.append(0)
        state = (state * 1_103_515_245 + 12_345) % 2**31
        block = zlib.compress(str(state).encode() * 9) * 90
        rows += (block * (1 + size * 3 // len(block)))[: size * 3]
    header = struct.pack(">IIBBBBB", size, size, 8, 2, 0, 0, 0)
    noisy = PNG + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(rows), 1)) + chunk(b"IEND", b"")
    (tmp_path / "logo.png").write_bytes(noisy)
    Branding(logo=logo_from_file(tmp_path / "logo.png"))


@pytest.mark.qt_log_ignore("JPEG datastream contains no image")
@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("bomb.png", png_of(12_000, 12_000), "too many pixels"),
        ("wide.png", png_of(8_001, 10), "too many pixels"),
        ("huge.png", png_of(2**31, 2**32 - 1), "too many pixels"),
        ("area.png", png_of(7_000, 7_000), "too many pixels"),
        ("nothing.png", png_of(0, 10), "damaged"),
        ("empty.png", PNG, "damaged"),
        ("cut.png", PNG + struct.pack(">I4s", 2**31, b"IHDR") + b"x" * 40, "damaged"),
        ("cut.jpg", JPEG + b"\xe0\x00\x10JFIF", "damaged"),
        ("big.png", PNG + b"\0" * 5_000_000, "larger than 5 MB"),
        ("logo.gif", b"GIF89a" + b"\0" * 40, "neither a PNG nor a JPEG"),
        ("page.ps", b"%!PS-Adobe-3.0 EPSF-3.0", "neither a PNG nor a JPEG"),
        ("none.png", b"", "neither a PNG nor a JPEG"),
        ("logo.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "SVG logos cannot be used yet"),
        ("logo.png", b"<?xml version='1.0'?><SVG/>", "SVG logos cannot be used yet"),
    ],
)
def test_the_image_door_refuses_with_a_reason_and_fast(
    tmp_path: Path, name: str, data: bytes, said: str
) -> None:
    (tmp_path / name).write_bytes(data)
    start = time.perf_counter()
    with pytest.raises(FormatError) as refused:
        logo_from_file(tmp_path / name)
    assert time.perf_counter() - start < 0.5
    assert said in refused.value.what
    assert "PNG" in refused.value.remedy


def test_compressed_texts_never_reach_the_decoder(tmp_path: Path) -> None:
    bomb = chunk(b"zTXt", b"Comment\x00\x00" + zlib.compress(b"\0" * 20_000_000))
    good = picture(20, 20)
    at = len(PNG) + 25
    (tmp_path / "logo.png").write_bytes(good[:at] + bomb + good[at:])
    data, _ = kept(tmp_path / "logo.png")
    assert len(data) < 2_000


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="could not be read"):
        logo_from_file(tmp_path / "gone.png")


def test_a_logo_is_chosen_refused_replaced_removed_and_brought_back(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BEARINGS_HOME", str(tmp_path / "home"))
    live = LiveSession()
    live.open_document(new_document(tmp_path / "files", "Northwind"))
    page = SetupPage(live)
    qtbot.addWidget(page)
    live.changed.connect(page.refresh)
    page.follow(None)
    page.show()
    good, bad = tmp_path / "logo.png", tmp_path / "logo.svg"
    good.write_bytes(picture(60, 20))
    bad.write_bytes(b"<svg/>")

    def press(name: str) -> None:
        button = page.findChild(QPushButton, name)
        assert button is not None
        button.click()

    def said() -> list[str]:
        return [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]

    monkeypatch.setattr(setup_branding, "logo_to_open", lambda parent: bad)
    press("brandingLogoChoose")
    assert "SVG logos cannot be used yet. Save the logo as PNG and choose that." in said()
    assert live.undo_label is None
    monkeypatch.setattr(setup_branding, "logo_to_open", lambda parent: good)
    press("brandingLogoChoose")
    logo = live.assessment.branding.logo
    assert base64.b64decode(logo).startswith(PNG)
    assert not any("SVG" in text for text in said())
    press("brandingLogoRemove")
    assert live.assessment.branding.logo == ""
    live.undo()
    assert live.assessment.branding.logo == logo
    live.close()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="a pipe of Unix")
def test_a_pipe_is_refused_rather_than_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "logo.png")
    with pytest.raises(FormatError, match="is not an ordinary file"):
        logo_from_file(tmp_path / "logo.png")


def test_a_picture_that_takes_long_is_read_beside_the_window(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()

    def slow(path: Path) -> str:
        go_on.wait(60)
        return logo_from_file(path)

    monkeypatch.setattr(setup_branding, "logo_from_file", slow)
    (tmp_path / "logo.png").write_bytes(picture(60, 20))
    live = LiveSession()
    live.open_document(new_document(tmp_path / "files", "Northwind", home=tmp_path / "home"))
    section = setup_branding.BrandingSection(live)
    qtbot.addWidget(section)
    section.take_logo(tmp_path / "logo.png")
    assert live.assessment.branding.logo == ""
    go_on.set()
    qtbot.waitUntil(lambda: live.assessment.branding.logo != "")

    go_on.clear()
    section.take_logo(tmp_path / "logo.png")
    live.open_document(new_document(tmp_path / "files", "Southwind", home=tmp_path / "home"))
    reading = section._reading
    go_on.set()
    section.take_logo(tmp_path / "logo.svg")
    qtbot.waitUntil(lambda: not reading.busy)
    assert live.assessment.branding.logo == ""
    live.close()


@pytest.mark.parametrize("hostile", ["a drawing", "no base64"])
def test_a_logo_of_a_stranger_is_a_png_or_is_not_shown(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, hostile: str
) -> None:
    """Qt would take a drawing for a picture as well, and read the files of this machine that it names."""
    (tmp_path / "inner.png").write_bytes(picture(9, 9))
    inner = f'<image href="{tmp_path}/inner.png" width="9" height="9"/>'
    drawing = f'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">{inner}</svg>'.encode()
    assert not QImage.fromData(drawing).isNull()
    decoded: list[bytes] = []
    real = QImage.fromData

    def noted(data: bytes) -> QImage:
        decoded.append(data)
        return real(data)

    monkeypatch.setattr(setup_branding.QImage, "fromData", noted)
    monkeypatch.setenv("BEARINGS_HOME", str(tmp_path / "home"))
    live = LiveSession()
    live.open_document(new_document(tmp_path / "files", "Northwind"))
    logo = base64.b64encode(drawing).decode() if hostile == "a drawing" else "no base64 at all?"
    live.apply(edits.set_branding(live.assessment.branding.model_copy(update={"logo": logo})))
    page = SetupPage(live)
    qtbot.addWidget(page)
    page.follow(None)
    page.show()
    view = page.findChild(setup_branding.LogoView, "brandingLogo")
    assert view is not None
    assert view.isVisibleTo(page)
    assert decoded == [b""]
    live.close()
