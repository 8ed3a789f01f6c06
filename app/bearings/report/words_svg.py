"""The texts of a chart in the language of the report: charts are drawn in English, then told."""

from __future__ import annotations

import html
import re
from collections.abc import Set

from bearings.report.words import Words

_TEXT = re.compile(r"(?<=>)([^<>]*[^<>\s][^<>]*)(?=<)")


def told_svg(svg: str, words: Words, own: Set[str] = frozenset()) -> str:
    """The chart with its texts told; numbers that place and size things are not texts."""
    if not words:
        return svg

    def told(found: re.Match[str]) -> str:
        text = html.unescape(found[1])
        said = words.told(text.strip(), own)
        return html.escape(text.replace(text.strip(), said), quote=False)

    return _TEXT.sub(told, svg)
