"""Fonts of the paper: ours alone, and those of this machine where a text has letters that ours do not have.

Most reports need Inter only, and come out alike everywhere. A name in Arabic or Chinese would be boxes; for
it the fonts of the machine are looked through, which takes a moment the first time.
"""

from __future__ import annotations

import os
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from fontTools.ttLib import TTFont
from weasyprint.text.fonts import FontConfiguration

from bearings.resources import resource

if TYPE_CHECKING:
    from bearings.report.html import Page

OURS, ALL = "fonts.conf", "fonts-any-script.conf"
_VARIABLE = "FONTCONFIG_FILE"


def fonts_for(page: Page) -> FontConfiguration:
    """The fonts that have every letter of a page and its pictures, as far as there are any."""
    drawn = (data.decode("utf-8", "replace") for media, data in page.assets.values() if "svg" in media)
    return _fonts(ALL if any(letters_we_lack(text) for text in (page.html, *drawn)) else OURS)


def letters_we_lack(text: str) -> set[str]:
    """The letters and signs of a text that our fonts have no picture of."""
    if text.isascii():
        return set()
    return {sign for sign in set(text) - _letters() if unicodedata.category(sign)[0] not in "CZ"}


@cache
def _fonts(name: str) -> FontConfiguration:
    """One for each file, made once: making a new one for each document leaks and is slow."""
    before = os.environ.get(_VARIABLE)
    if before == str(resource("assets", OURS)):  # nobody chose other ones
        os.environ[_VARIABLE] = str(resource("assets", name))
    try:
        return FontConfiguration()
    finally:
        if before is not None:
            os.environ[_VARIABLE] = before


@cache
def _letters() -> frozenset[str]:
    with TTFont(resource("assets", "fonts", "Inter-Regular.ttf"), lazy=True) as font:
        return frozenset(map(chr, font.getBestCmap()))
