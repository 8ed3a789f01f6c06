"""The zip door: what a zipped file from anyone must be before a library may look into it.

Nothing is ever unpacked to disk. Every member is read once, counting bytes as
they come, and its XML may define no entities. Source: safety 2.8.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib

from bearings.errors import FormatError

MAX_MEMBERS = 200
MAX_INFLATED = 20_000_000  # bytes of all members together
MAX_RATIO = 200  # inflated to packed, of a member that is not small
SMALL = 1_000_000  # bytes below which the ratio does not matter
CHUNK = 65_536

_NAME = re.compile(r"[A-Za-z0-9_ \[\]().\-]+(?:/[A-Za-z0-9_ \[\]().\-]+)*/?\Z")
_ENCODING = re.compile(rb"\A\s*<\?xml[^>]*?encoding\s*=\s*[\"']([^\"']*)[\"']")
_BINARY = (".bin", ".png", ".jpg", ".jpeg", ".gif", ".emf", ".wmf")
_DANGEROUS = (
    ("vbaproject", "macros"),
    ("macrosheets/", "macros"),
    ("externallinks/", "links to other files"),
    ("activex/", "controls"),
    ("embeddings/", "other files inside"),
)


def check_zip(name: str, data: bytes) -> None:
    """Refuse a zipped file that could do harm. Raises `FormatError`."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            _check_list(name, members)
            left = MAX_INFLATED
            for member in members:
                left -= _check_member(name, archive, member, left)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, OSError, ValueError) as error:
        raise damaged(name) from error


def damaged(name: str) -> FormatError:
    return FormatError(
        f"{name} cannot be read: it is damaged or not what its name says.",
        remedy="Ask for it again, or send out a new ballot.",
    )


def _check_list(name: str, members: list[zipfile.ZipInfo]) -> None:
    if len(members) > MAX_MEMBERS:
        raise _unusual(name, f"it is made of {len(members)} parts")
    seen: set[str] = set()
    end = 0
    for member in sorted(members, key=lambda member: member.header_offset):
        key = member.filename.casefold()
        if ".." in member.filename or not _NAME.match(member.filename) or key in seen:
            raise _unusual(name, "its parts have names no workbook has")
        if member.flag_bits & 0x1:
            raise FormatError(
                f"{name} is locked with a password.", remedy="Save it without a password and try again."
            )
        if member.header_offset < end:
            raise _unusual(name, "its parts overlap")
        end = member.header_offset + member.compress_size
        seen.add(key)
        for part, what in _DANGEROUS:
            if part in key:
                raise FormatError(
                    f"{name} holds {what}, which no ballot has, so it was not opened.",
                    remedy="Copy the answers into a fresh ballot.",
                )


def _check_member(name: str, archive: zipfile.ZipFile, member: zipfile.ZipInfo, left: int) -> int:
    """Read a member to its end; how many bytes it really has."""
    size, tail = 0, b""
    with archive.open(member) as stream:
        while chunk := stream.read(CHUNK):
            if not size:
                _check_start(name, member.filename, chunk)
            size += len(chunk)
            if size > left:
                raise _unusual(name, f"unpacked it has more than {MAX_INFLATED // 1_000_000} MB")
            if size > SMALL and size > MAX_RATIO * max(member.compress_size, 1):
                raise _unusual(name, "it unpacks to far more than its size")
            if b"<!" in (seen := tail + chunk) and re.search(rb"<!(?:DOCTYPE|ENTITY)", seen, re.IGNORECASE):
                raise _unusual(name, "its XML defines things of its own")
            tail = chunk[-16:]
    return size


def _check_start(name: str, member: str, start: bytes) -> None:
    """Only UTF-8, and no XML under the name of a picture: there, what is looked for above could hide."""
    if member.casefold().endswith(_BINARY):
        text = start.lstrip(b"\xef\xbb\xbf\xff\xfe\0\t\r\n ").startswith(b"<")
        if text:
            raise _unusual(name, "a part of it is not what its name says")
        return
    declared = _ENCODING.match(start.removeprefix(b"\xef\xbb\xbf"))
    if (declared and declared[1].lower() not in (b"utf-8", b"utf8")) or b"\0" in start[:64]:
        raise _unusual(name, "its text is not in UTF-8")


def _unusual(name: str, why: str) -> FormatError:
    return FormatError(
        f"{name} was not opened: {why}.", remedy="Copy the answers into a fresh ballot and try again."
    )
