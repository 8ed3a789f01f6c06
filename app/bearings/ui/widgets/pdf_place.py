"""A place in a document that can be found again when its pages were made anew."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bearings.ui.widgets.pdf_pages import Heading


@dataclass(frozen=True, slots=True)
class Place:
    """A page, from 0, and the share of it above the view; it is `after` pages after that of `heading`."""

    page: int
    share: float
    heading: str = ""
    after: int = 0


def place_of(headings: Sequence[Heading], page: int, share: float) -> Place:
    """The place on `page`: known by the heading before it, if there is one."""
    before = [heading for heading in headings if heading.page <= page]
    return Place(page, share, before[-1].title, page - before[-1].page) if before else Place(page, share)


def page_of(headings: Sequence[Heading], place: Place, count: int) -> int:
    """The page of that place in a document of `count` pages; by its number where the heading is gone."""
    starts = (heading.page for heading in headings if heading.title == place.heading)
    start = next(starts, None)
    return min(place.page if start is None else start + place.after, max(count - 1, 0))
