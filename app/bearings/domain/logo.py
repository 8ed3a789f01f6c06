"""The logo of a report, in an assessment from anyone: a small PNG that holds pixels alone, or none at all.

What the door for logos let in is such a picture. A file that somebody else wrote may hold any
text in its place: a drawing that reads files of this machine, or a picture of a thousand million
pixels. Nothing is decoded here; the first bytes say what there is. Source: safety 2.7.
"""

from __future__ import annotations

import binascii
import struct
from typing import NamedTuple

PNG = b"\x89PNG\r\n\x1a\n"
KEPT_SIDE = 1_600  # pixels of what is kept
PICTURE_CHUNKS = (b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND")


class Picture(NamedTuple):
    """A PNG and its size in pixels."""

    png: bytes
    width: int
    height: int


def only_picture(data: bytes) -> Picture | None:
    """A PNG without the chunks that are not its picture (texts, profiles, dates); None if it is not whole."""
    if not data.startswith(PNG):
        return None
    kept, at, size = [PNG], len(PNG), (0, 0)
    while at + 12 <= len(data):
        length, kind = struct.unpack(">I4s", data[at : at + 8])
        end = at + 12 + length
        first = at == len(PNG)
        if end > len(data) or first is not (kind == b"IHDR") or (first and length != 13):
            return None
        if first:
            size = struct.unpack(">II", data[at + 8 : at + 16])
        if kind in PICTURE_CHUNKS:
            kept.append(data[at:end])
        if kind == b"IEND":
            return Picture(b"".join(kept), *size)
        at = end
    return None


def logo_png(logo: str) -> bytes:
    """The bytes of a logo in base64; nothing if it is not what the door for logos makes."""
    try:
        data = binascii.a2b_base64(logo, strict_mode=True)
    except ValueError:
        return b""
    picture = only_picture(data)
    if picture is None or not (0 < picture.width <= KEPT_SIDE and 0 < picture.height <= KEPT_SIDE):
        return b""
    return picture.png


def usable_logo(logo: str) -> str:
    """The same in base64, as a report takes it; "" if there is none to be shown."""
    return binascii.b2a_base64(logo_png(logo), newline=False).decode("ascii")
