"""References to pages kept, where the writer (pydyf 0.13) makes all of them anew for every tag.

A report of a hundred pages has tens of thousands of tags: a tenth of its time went there.
"""

from __future__ import annotations

from typing import Any

import pydyf

_KEPT = "_bearings_page_references"
_PER_PAGE = 3  # number, generation, "R"


def keep_page_references() -> None:
    """Have the writer do so, from now on."""
    pydyf.PDF.page_references = property(_page_references)


def _page_references(pdf: Any) -> tuple[bytes, ...]:
    kids = pdf.pages["Kids"]
    kept: tuple[bytes, ...] = getattr(pdf, _KEPT, ())
    if len(kept) * _PER_PAGE != len(kids):
        kept = tuple(f"{number} 0 R".encode("ascii") for number in kids[::_PER_PAGE])
        setattr(pdf, _KEPT, kept)
    return kept
