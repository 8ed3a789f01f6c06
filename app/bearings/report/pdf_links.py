"""Links of a PDF: those that lead to the web or to mail stay, all others become words.

A template or a note may name `javascript:`, a file or a share; a viewer might follow it. Source: safety 2.3.
"""

from __future__ import annotations

from typing import Any

import pydyf

ALLOWED = ("http", "https", "mailto")


def cut_strange_links(pdf: Any) -> None:
    """Take the action from every link that leads out of the document and not to an allowed kind of place."""
    for thing in pdf.objects:
        if isinstance(thing, pydyf.Dictionary) and thing.get("Subtype") == "/Link":
            action = thing.get("A")
            if action is not None and not _is_allowed(action):
                del thing["A"]


def _is_allowed(action: Any) -> bool:
    address = action.get("URI")
    said = address.string if isinstance(address, pydyf.String) else address
    text = said.decode("latin-1") if isinstance(said, bytes) else str(said)
    return action.get("S") == "/URI" and text.partition(":")[0].lower() in ALLOWED
