"""A logo in an assessment from anyone is a small PNG of pixels alone, or it is not shown."""

import base64
import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bearings.domain.logo import KEPT_SIDE, PNG, logo_png, only_picture, usable_logo

CANARY = b"canary in the coal mine"
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><image href="/etc/hostname" width="9" height="9"/></svg>'


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(width: int = 2, height: int = 2, *extra: bytes) -> bytes:
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    body = chunk(b"IDAT", zlib.compress(b"\0\1\2" * 2))
    return PNG + header + b"".join(extra) + body + chunk(b"IEND", b"")


def in_base64(data: bytes) -> str:
    return base64.b64encode(data).decode()


def test_a_small_picture_is_taken_as_it_is() -> None:
    for side in (1, KEPT_SIDE):
        assert logo_png(in_base64(png(side, side))) == png(side, side)
        assert usable_logo(in_base64(png(side, side))) == in_base64(png(side, side))
    assert usable_logo("") == ""


def test_what_stands_beside_the_pixels_is_left_out() -> None:
    wordy = png(2, 2, chunk(b"tEXt", b"Author\0" + CANARY), chunk(b"iCCP", zlib.compress(bytes(10**6))))
    assert logo_png(in_base64(wordy)) == png()
    behind = png() + CANARY
    assert logo_png(in_base64(behind)) == png()


@pytest.mark.parametrize(
    "data",
    [
        SVG,
        b"\xff\xd8\xff\xe0" + CANARY,
        b"GIF89a" + CANARY,
        b"%!PS-Adobe-3.0 EPSF-3.0",
        png(KEPT_SIDE + 1, 1),
        png(100_000, 100_000),
        png(0, 9),
        png()[:-4],
        PNG,
        PNG + SVG,
        png()[:8] + png()[33:],
        PNG + chunk(b"IHDR", b"short") + chunk(b"IEND", b""),
        PNG + png()[8:33] * 2 + chunk(b"IEND", b""),
        PNG + struct.pack(">I", 2**32 - 1) + b"IHDR",
    ],
)
def test_anything_else_is_no_logo(data: bytes) -> None:
    assert logo_png(in_base64(data)) == b""
    assert usable_logo(in_base64(data)) == ""


@pytest.mark.parametrize("text", ["not base64", "aGk", "=", "aGk=\n", "ä" * 8, in_base64(png()) + "!"])
def test_text_that_is_no_base64_is_no_logo(text: str) -> None:
    assert logo_png(text) == b""


@given(st.binary(max_size=300), st.integers(0, 60))
def test_no_bytes_raise_anything(data: bytes, at: int) -> None:
    bent = png()[:at] + data
    picture = only_picture(bent)
    assert picture is None or picture.png.startswith(PNG)
    logo_png(in_base64(bent))
