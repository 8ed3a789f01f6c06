"""The door for logos: a picture file in, a small PNG without anything but pixels out.

Size, kind and dimensions are known from the first bytes before anything is
decoded; only the chunks that make up the picture reach the decoder, and the
result is painted anew, so comments, places and profiles stay behind. Source:
safety 2.7.
"""

from __future__ import annotations

import base64
import stat
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter, QPainter

from bearings.domain.logo import KEPT_SIDE, PNG, only_picture
from bearings.errors import FormatError

MOST_BYTES = 5_000_000
LONGEST_SIDE = 8_000  # pixels of the file
MOST_PIXELS = 20_000_000
MOST_FINE = 10_000_000  # pixels of 16 bits a colour, which take twice the memory
MOST_SCANS = 100  # of a JPEG: each goes over the whole picture, and a few bytes are one
MOST_KEPT = 2_900_000  # bytes of the PNG; as base64 it stays below the limit of the assessment
JPEG = b"\xff\xd8\xff"
_DEPTH_AT = len(PNG) + 16  # of its first chunk: bits a colour
_SCAN = b"\xff\xda"  # what begins one; within its data 0xff is always followed by another byte


def _tr(text: str) -> str:
    return QCoreApplication.translate("Logo", text)


def logo_from_file(path: Path) -> str:
    """The picture in `path` as base64 of a PNG of at most 1600 pixels a side. Raises `FormatError`.

    The largest take seconds: it is done in a thread.
    """
    data = _read(path)
    if data.startswith(PNG):
        return _kept(path, _decode(path, _picture_only(path, data), b"png"))
    if data.startswith(JPEG):
        if data.count(_SCAN) > MOST_SCANS:
            raise _refused(path, _tr("is made of too many layers"))
        return _kept(path, _decode(path, data, b"jpeg"))
    if path.suffix.lower() in (".svg", ".svgz") or b"<svg" in data[:2_000].lower():
        raise FormatError(
            _tr("SVG logos cannot be used yet."), remedy=_tr("Save the logo as PNG and choose that.")
        )
    raise _refused(path, _tr("is neither a PNG nor a JPEG picture"))


def _read(path: Path) -> bytes:
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # to read a pipe would wait for ever
            raise _refused(path, _tr("is not an ordinary file"))
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise FormatError(
            _tr("{} could not be read: {}.").format(path.name, reason),
            remedy=_tr("Choose another file."),
        ) from error
    if len(data) > MOST_BYTES:
        raise _refused(path, _tr("is larger than 5 MB"))
    return data


def _picture_only(path: Path, data: bytes) -> bytes:
    """A PNG without the chunks that are not its picture."""
    picture = only_picture(data)
    if picture is None:
        raise _refused(path, _tr("is damaged"))
    # What no picture can have becomes one more than is allowed.
    width, height = (min(side, LONGEST_SIDE + 1) for side in (picture.width, picture.height))
    _check_size(path, QSize(width, height))
    is_fine = picture.png[_DEPTH_AT] > 8
    if is_fine and width * height > MOST_FINE:
        raise _refused(path, _tr("has too many pixels of 16 bits a colour (at most 10 million)"))
    return picture.png


def _decode(path: Path, data: bytes, kind: bytes) -> QImage:
    held = QByteArray(data)
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    _check_size(path, size)
    if max(size.width(), size.height()) > KEPT_SIDE:
        reader.setScaledSize(_fitted(size, KEPT_SIDE))
    image = reader.read()
    if image.isNull():
        raise _refused(path, _tr("is damaged"))
    return image


def _check_size(path: Path, size: QSize) -> None:
    if size.width() < 1 or size.height() < 1:
        raise _refused(path, _tr("is damaged"))
    if max(size.width(), size.height()) > LONGEST_SIDE or size.width() * size.height() > MOST_PIXELS:
        raise _refused(path, _tr("has too many pixels (at most 8,000 a side and 20 million in all)"))


def _kept(path: Path, image: QImage) -> str:
    side = KEPT_SIDE
    while side >= 100:
        encoded = _as_png(_repainted(image, side))
        if len(encoded) <= MOST_KEPT:
            return base64.b64encode(encoded).decode("ascii")
        side = side * 3 // 4
    raise _refused(path, _tr("stays too large even when it is made smaller"))


def _repainted(image: QImage, side: int) -> QImage:
    """The pixels alone, on a new image of at most `side` pixels."""
    size = image.size()
    if max(size.width(), size.height()) > side:
        smooth = Qt.TransformationMode.SmoothTransformation
        image = image.scaled(_fitted(size, side), Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
    image.setDevicePixelRatio(1)
    fresh = QImage(image.size(), QImage.Format.Format_ARGB32)
    fresh.fill(Qt.GlobalColor.transparent)
    painter = QPainter(fresh)
    painter.drawImage(0, 0, image)
    painter.end()
    return fresh


def _fitted(size: QSize, side: int) -> QSize:
    return size.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))


def _as_png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def _refused(path: Path, why: str) -> FormatError:
    return FormatError(
        f"{path.name} {why}.", remedy=_tr("Choose a PNG or JPEG picture of the logo of up to 5 MB.")
    )
