"""Office files without identity and without a clock: fixed dates, and properties that name Bearings alone.

Excel, Word and PowerPoint files are zip archives of the same kind; the libraries that
write them put in the time and words of their own.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from datetime import date
from html import escape

from bearings.report.safe_text import legal

FIRST_DAY = date(1980, 1, 1)  # the first a zip archive can hold; stands for "no date given"
_LAST_YEAR = 2107
_WITHIN = ".xlsx"  # what a chart of a presentation carries
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_CORE = "docProps/core.xml"
_APP = "docProps/app.xml"


def without_identity(data: bytes, *, title: str, language: str, on: date | None) -> bytes:
    """The same file, byte for byte the same whenever and wherever it is made."""
    return _packed(data, {_CORE: _core(title, language, on), _APP: _app()}, on)


def _packed(data: bytes, replaced: Mapping[str, str], on: date | None) -> bytes:
    stamp = on if on and FIRST_DAY.year <= on.year <= _LAST_YEAR else FIRST_DAY
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as before, zipfile.ZipFile(made, "w") as after:
        for part in before.infolist():
            entry = zipfile.ZipInfo(part.filename, (stamp.year, stamp.month, stamp.day, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3  # whatever system it is made on
            entry.external_attr = 0o600 << 16
            text = replaced.get(part.filename)
            kept = before.read(part) if text is None else text.encode()
            after.writestr(entry, _packed(kept, replaced, on) if part.filename.endswith(_WITHIN) else kept)
    return made.getvalue()


def _core(title: str, language: str, on: date | None) -> str:
    day = f"{on.isoformat()}T00:00:00Z" if on else ""
    dates = "".join(
        f'<dcterms:{what} xsi:type="dcterms:W3CDTF">{day}</dcterms:{what}>'
        for what in ("created", "modified")
        if day
    )
    package = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
    return (
        f'{_XML}<cp:coreProperties xmlns:cp="{package}" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(legal(title))}</dc:title><dc:creator>Bearings</dc:creator>"
        f"<dc:language>{escape(legal(language))}</dc:language>{dates}</cp:coreProperties>"
    )


def _app() -> str:
    space = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
    return f'{_XML}<Properties xmlns="{space}"><Application>Bearings</Application></Properties>'
