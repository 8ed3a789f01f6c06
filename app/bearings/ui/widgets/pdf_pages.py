"""The pages of a PDF in memory: their sizes, pictures, headings, and where words stand on them.

Read by pypdfium2, which wants one thread: everything here is called from the window's.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import Any

import pypdfium2
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

MOST_HITS = 1_000  # more are counted as "1000 or more"
DEEPEST = 6  # levels of headings
WIDEST_PIXELS = 4_000  # of a picture of a page
MOST_PIXELS = 40_000_000  # of it in all: a template may ask for pages of any shape


@dataclass(frozen=True, slots=True)
class Heading:
    """An entry of the outline. `page` counts from 0, `depth` from 0."""

    title: str
    page: int
    depth: int


@dataclass(frozen=True, slots=True)
class Hit:
    """Words that were found: the page, from 0, and the boxes they fill, in points from its top left."""

    page: int
    boxes: tuple[QRectF, ...]


class PdfPages:
    """One document. `close` it when another is shown."""

    def __init__(self, data: bytes) -> None:
        self._document: Any = pypdfium2.PdfDocument(data)
        count = len(self._document)
        self.sizes: list[tuple[float, float]] = [self._document.get_page_size(n) for n in range(count)]
        self.headings: list[Heading] = list(self._read_headings())

    def close(self) -> None:
        self._document.close()

    def image(self, page: int, pixels: int) -> QImage:
        """The picture of a page, that many pixels wide; less, where it is as tall as no paper is."""
        width, height = self.sizes[page]
        scale = min(min(pixels, WIDEST_PIXELS) / width, (MOST_PIXELS / (width * height)) ** 0.5)
        bitmap = self._document[page].render(scale=scale)
        shape = QImage.Format.Format_BGR888
        return QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, shape).copy()

    def search(self, words: str) -> Generator[None, None, list[Hit]]:
        """Where `words` stand, in reading order; goes on by one page for each `next`."""
        found: list[Hit] = []
        for page in range(len(self.sizes)):
            found += self._search_page(page, words)
            if len(found) >= MOST_HITS:
                return found[:MOST_HITS]
            yield
        return found

    def _search_page(self, page: int, words: str) -> list[Hit]:
        text = self._document[page].get_textpage()
        try:
            searcher = text.search(words)
            found = []
            while (place := searcher.get_next()) is not None:
                boxes = (text.get_rect(n) for n in range(text.count_rects(*place)))
                found.append(Hit(page, tuple(self._from_top(page, *box) for box in boxes)))
            return found
        finally:
            text.close()

    def _from_top(self, page: int, left: float, bottom: float, right: float, top: float) -> QRectF:
        return QRectF(left, self.sizes[page][1] - top, right - left, top - bottom)

    def _read_headings(self) -> Generator[Heading]:
        for entry in self._document.get_toc(max_depth=DEEPEST):
            place = entry.get_dest()
            page = place.get_index() if place is not None else None
            if page is not None:
                yield Heading(entry.get_title(), page, entry.level)
