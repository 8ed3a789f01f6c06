"""Tags of a PDF as readers expect them: a table that only puts things beside each other is not read as one.

The layout engine (WeasyPrint 70) tags every table as a table of data. PDF/UA (ISO 14289-1, 7.5)
wants heads in those; where there are none, the cells are read out one after the other.
"""

from __future__ import annotations

from typing import Any

import pydyf

_PARTS = frozenset({"/Table", "/THead", "/TBody", "/TFoot", "/TR", "/TD"})
_HEAD, _TABLE, _GROUP = "/TH", "/Table", "/Div"


def untag_layout_tables(pdf: Any) -> None:
    """Have tables without any head be groups. Called once, as the PDF is finished."""
    parts = [thing for thing in pdf.objects if isinstance(thing, pydyf.Dictionary) and "P" in thing]
    of_table = {part.number: _table_of(pdf, part) for part in parts if part.get("S") in (*_PARTS, _HEAD)}
    headed = {of_table[part.number] for part in parts if part.get("S") == _HEAD}
    for part in parts:
        if part.get("S") in _PARTS and of_table[part.number] not in headed:
            part["S"] = _GROUP
            part.pop("A", None)  # attributes of a cell


def _table_of(pdf: Any, part: Any) -> int:
    """Number of the table that a part belongs to, or is."""
    while part.get("S") != _TABLE and "P" in part:
        part = pdf.objects[int(part["P"].split()[0])]
    return int(part.number)
