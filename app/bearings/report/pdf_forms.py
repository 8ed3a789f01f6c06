"""Fields of a PDF as viewers expect them, where the layout engine (WeasyPrint 70) leaves them half done.

It lists each button of a radio group as a field of its own beside the group, so
that some viewers tick two of them; and it cannot lock a field.
"""

from __future__ import annotations

from typing import Any

import pydyf

READ_ONLY = 1  # field flag; PDF 32000-1, table 221
LOCKED = "(about/"  # fields whose names begin so are shown, not filled in


def mend_forms(pdf: Any) -> None:
    """Have buttons belong to their group alone, and lock some fields."""
    form = pdf.catalog.get("AcroForm")
    if form is None:
        return
    buttons = set()
    for thing in pdf.objects:
        if not isinstance(thing, pydyf.Dictionary) or thing.get("Subtype") != "/Widget":
            continue
        if "Parent" in thing:
            buttons.add(thing.reference)
            for key in ("T", "TU", "FT"):
                thing.pop(key, None)
        elif _name(thing).startswith(LOCKED):
            thing["Ff"] = READ_ONLY
    form["Fields"] = pydyf.Array(field for field in form["Fields"] if field not in buttons)


def _name(field: Any) -> str:
    name = field.get("T")
    return name.data.decode("latin-1") if isinstance(name, pydyf.String) else str(name)
