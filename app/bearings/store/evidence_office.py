"""What an office document must be to be kept as evidence: whole, of its kind, and without macros.

Only the list of its parts and two small parts are read; nothing is unpacked to disk.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib

from bearings.domain.evidence import EvidenceKind

MAX_PARTS = 5_000
MAX_UNPACKED = 1_000_000_000  # bytes of all parts together, as the document says of itself
MAX_READ = 2_000_000  # bytes of a part that is read here

_MAIN = {"docx": "word/", "xlsx": "xl/", "pptx": "ppt/"}
_OPEN = {
    "odt": b"application/vnd.oasis.opendocument.text",
    "ods": b"application/vnd.oasis.opendocument.spreadsheet",
}
_ACTIVE = (
    ("vbaproject", "macros"),
    ("macrosheets/", "macros"),
    ("basic/", "macros"),
    ("scripts/", "macros"),
    ("activex/", "controls that run"),
    ("oleobject", "objects of other programs"),
)
_REMOTE_TEMPLATE = re.compile(rb"attachedTemplate[^>]*TargetMode\s*=\s*[\"']External", re.IGNORECASE)
_REMOTE_TEMPLATE_TOO = re.compile(rb"TargetMode\s*=\s*[\"']External[^>]*attachedTemplate", re.IGNORECASE)
NOT_ITS_KIND = "it is not what its ending says"


def office_problem(kind: EvidenceKind, data: bytes) -> str:
    """Why bytes are not a document of that kind that may be kept; "" if they are."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _problem(kind, archive)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, OSError, ValueError, EOFError):
        return f"{NOT_ITS_KIND}, or it is damaged or locked with a password"


def _problem(kind: EvidenceKind, archive: zipfile.ZipFile) -> str:
    parts = archive.infolist()
    if len(parts) > MAX_PARTS or sum(part.file_size for part in parts) > MAX_UNPACKED:
        return "it unpacks to far more than a document has"
    if any(part.flag_bits & 0x1 for part in parts):
        return "it is locked with a password"
    names = [part.filename.lower().replace("\\", "/") for part in parts]
    for name in names:
        for mark, what in _ACTIVE:
            if name.startswith(mark) or f"/{mark}" in name:
                return f"it holds {what}"
    return _open_problem(kind, archive) if kind in _OPEN else _microsoft_problem(kind, archive, names)


def _open_problem(kind: EvidenceKind, archive: zipfile.ZipFile) -> str:
    said = _read(archive, "mimetype").strip()
    return "" if said == _OPEN[kind] else NOT_ITS_KIND


def _microsoft_problem(kind: EvidenceKind, archive: zipfile.ZipFile, names: list[str]) -> str:
    types = _read(archive, "[Content_Types].xml")
    if not types or not any(name.startswith(_MAIN[kind]) for name in names):
        return NOT_ITS_KIND
    if b"macroenabled" in types.lower().replace(b"\0", b""):
        return "it holds macros"
    settings = _read(archive, "word/_rels/settings.xml.rels")
    if _REMOTE_TEMPLATE.search(settings) or _REMOTE_TEMPLATE_TOO.search(settings):
        return "it fetches a template from elsewhere when it is opened"
    return ""


def _read(archive: zipfile.ZipFile, name: str) -> bytes:
    """The beginning of a part; nothing if there is no such part."""
    try:
        with archive.open(name) as part:
            return part.read(MAX_READ)
    except KeyError:
        return b""
