"""PDF of a report's HTML by WeasyPrint, with no way to fetch anything but the report's own pictures.

Imported only in the render process.
"""

from __future__ import annotations

import gc
import logging
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from bearings.resources import resource

os.environ.setdefault("FONTCONFIG_FILE", str(resource("assets", "fonts.conf")))

from weasyprint import HTML, __version__
from weasyprint.urls import URLFetcher, URLFetcherResponse

from bearings.errors import RenderError
from bearings.report.fonts import fonts_for
from bearings.report.html import ASSET, Page
from bearings.report.order import VARIANTS, Variant
from bearings.report.pdf_attach import Attachment, attach_to
from bearings.report.pdf_forms import mend_forms
from bearings.report.pdf_lines import keep_ids_whole, keep_lines_whole
from bearings.report.pdf_links import cut_strange_links
from bearings.report.pdf_quick import take_short_steps
from bearings.report.pdf_references import keep_page_references
from bearings.report.pdf_tags import untag_layout_tables, untag_what_is_not_read
from bearings.report.svg_text import draw_whole_lines

__all__ = ["__version__", "make_pdf"]

LEAST_LAST = 0.3  # of the last page, between its margins
MOST_TIGHTENED = 60  # pages: laying out more of them twice takes too long

draw_whole_lines()
keep_lines_whole()
keep_page_references()
take_short_steps()


class _OwnPictures(URLFetcher):  # type: ignore[misc]
    """Gives the report's pictures and refuses everything else, which is then left out."""

    def __init__(self, page: Page) -> None:
        super().__init__(allowed_protocols=(), allow_redirects=False)
        self._assets = page.assets

    def fetch(self, url: str, headers: Any = None) -> Any:
        asset = self._assets.get(url.removeprefix(ASSET)) if url.startswith(ASSET) else None
        if asset is None:
            raise ValueError("only the report's own pictures may be used")
        media, data = asset
        return URLFetcherResponse(url, data, {"Content-Type": media})


def make_pdf(
    page: Page,
    variant: Variant,
    *,
    forms: bool = False,
    attachment: Attachment | None = None,
    tighter: Callable[[], Page] | None = None,
    on_page: Callable[[str], None] | None = None,
) -> tuple[bytes, int]:
    """Bytes and number of pages. `on_page` hears of each stage. Raises `RenderError`.

    With `forms`, inputs become fields that can be filled in. An `attachment` travels inside.
    Where the last page would be nearly empty, what `tighter` gives is taken if it has fewer pages.
    """

    def finish(_document: Any, pdf: Any) -> None:
        untag_layout_tables(pdf)
        untag_what_is_not_read(pdf)
        cut_strange_links(pdf)
        if forms:
            mend_forms(pdf)
        if attachment is not None:
            attach_to(pdf, attachment)

    with _heard(on_page), _collector_resting():
        try:
            document, scale = _laid_out(page, forms), page.scale
            if tighter is not None and _ends_with_a_few_lines(document):
                other = tighter()
                shorter = _laid_out(other, forms)
                if len(shorter.pages) < len(document.pages):
                    document, scale = shorter, other.scale
            pages = len(document.pages)
            data = document.write_pdf(
                zoom=scale,
                pdf_variant=VARIANTS[variant],
                pdf_tags=True,
                pdf_forms=forms,
                finisher=finish,
            )
        except (ValueError, TypeError, ZeroDivisionError, RecursionError, AttributeError, KeyError) as error:
            raise RenderError(
                f"The report could not be laid out ({type(error).__name__}).",
                remedy="Export the answers instead, and tell us which page looks odd.",
            ) from error
    return data, pages


def _laid_out(page: Page, forms: bool) -> Any:
    """The pages as the engine lays them out."""
    pictures = _OwnPictures(page)
    return HTML(string=keep_ids_whole(page.html), base_url=None, url_fetcher=pictures).render(
        font_config=fonts_for(page), pdf_forms=forms
    )


def _ends_with_a_few_lines(document: Any) -> bool:
    """Whether the last of some pages is a page for nothing; in a very long report nobody minds."""
    if not 2 < len(document.pages) <= MOST_TIGHTENED:
        return False
    paper = document.pages[-1]._page_box
    return bool(paper.children[0].margin_height() < LEAST_LAST * paper.height)


@contextmanager
def _heard(on_page: Callable[[str], None] | None) -> Iterator[None]:
    logger = logging.getLogger("weasyprint.progress")

    class Hear(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if on_page is not None:
                on_page(record.getMessage())

    handler = Hear()
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    logger.propagate = False
    try:
        yield
    finally:
        logger.removeHandler(handler)


@contextmanager
def _collector_resting() -> Iterator[None]:
    """No collection while pages are laid out; the worker collects after it has answered."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
