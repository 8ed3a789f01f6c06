"""Tags of a PDF as readers expect them: what is read out is the report, in the order of its pages.

The layout engine (WeasyPrint 70) tags every table as a table of data. PDF/UA (ISO 14289-1, 7.5)
wants heads in those; where there are none, the cells are read out one after the other. It also
marks what stands on each page anew, as the number of the page, as content that belongs nowhere;
PDF/UA (7.1) has it as an artifact, which nobody has read out to them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pydyf

_PARTS = frozenset({"/Table", "/THead", "/TBody", "/TFoot", "/TR", "/TD"})
_HEAD, _TABLE, _GROUP = "/TH", "/Table", "/Div"
_NOBODY = "null"
_SILENT = frozenset({"/P", "/Span", "/Div"})  # with nothing in them: drawn by their colour alone


def untag_layout_tables(pdf: Any) -> None:
    """Have tables without any head be groups. Called once, as the PDF is finished."""
    parts = [thing for thing in pdf.objects if isinstance(thing, pydyf.Dictionary) and "P" in thing]
    of_table = {part.number: _table_of(pdf, part) for part in parts if part.get("S") in (*_PARTS, _HEAD)}
    headed = {of_table[part.number] for part in parts if part.get("S") == _HEAD}
    for part in parts:
        if part.get("S") in _PARTS and of_table[part.number] not in headed:
            part["S"] = _GROUP
            part.pop("A", None)  # attributes of a cell


def untag_what_is_not_read(pdf: Any) -> None:
    """Have what pages repeat in their margins be artifacts, and leave out what holds no word or picture.

    Called once, as the PDF is finished.
    """
    tree = _named(pdf, pdf.catalog["StructTreeRoot"])
    document = _named(pdf, tree["K"][0])
    for part in reversed([*_below(pdf, document)]):  # those within a part before it
        if "K" in part:
            part["K"][:] = [kid for kid in part["K"] if not _says_nothing(pdf, kid)]
    read = {part.number for part in _below(pdf, document)}
    numbers = _named(pdf, tree["ParentTree"])["Nums"]
    for place, page in enumerate(pdf.page_references):
        owners = numbers[2 * place + 1]  # of what is marked on the page, by its number there
        aside = {number for number, owner in enumerate(owners) if _named(pdf, owner).number not in read}
        items = _named(pdf, _named(pdf, page)["Contents"]).stream
        for at, item in enumerate(items):
            if isinstance(item, pydyf.Dictionary) and item.get("MCID") in aside:
                owners[item["MCID"]] = _NOBODY
                items[at - 1 : at + 1] = ["/Artifact", pydyf.Dictionary({"Type": "/Pagination"})]
    for part in pdf.objects:
        if (
            isinstance(part, pydyf.Dictionary)
            and part.get("Type") == "/StructElem"
            and part.number not in read
        ):
            part.clear()


def _below(pdf: Any, part: Any) -> Iterator[Any]:
    """A part of the tree and all parts that are reached from it."""
    waiting = [part]
    while waiting:
        part = waiting.pop()
        yield part
        waiting += [_named(pdf, kid) for kid in part.get("K", ()) if isinstance(kid, bytes)]


def _says_nothing(pdf: Any, kid: Any) -> bool:
    part = _named(pdf, kid) if isinstance(kid, bytes) else {}
    return part.get("S") in _SILENT and not part["K"] and "Alt" not in part


def _named(pdf: Any, reference: bytes) -> Any:
    """The object that a reference such as `12 0 R` names."""
    return pdf.objects[int(reference.split()[0])]


def _table_of(pdf: Any, part: Any) -> int:
    """Number of the table that a part belongs to, or is."""
    while part.get("S") != _TABLE and "P" in part:
        part = _named(pdf, part["P"])
    return int(part.number)
