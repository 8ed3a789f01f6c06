"""Figures and dates as this person writes them; the language of the window decides (see `language`)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale

if TYPE_CHECKING:
    from datetime import date

DAY, SHORT_DAY = "d MMMM yyyy", "d MMM yyyy"
# 12,300 or 2.5, but no version 1.2.0 and no id such as DAT-1.5
_FIGURE = r"(?<![\w.,-])[+-]?(\d{1,3}(,\d{3})+(\.\d+)?|\d+\.\d+)(?![\w.,]*\d)"
GERMAN = {DAY: "d. MMMM yyyy", SHORT_DAY: "d. MMM yyyy"}


def number_locale() -> QLocale:
    """The person's way of writing numbers; English where nothing was said."""
    usual = QLocale()
    return QLocale("en_GB") if usual.language() == QLocale.Language.C else usual


def decimal(number: float, digits: int = 1) -> str:
    """A number with that many digits after the sign, such as 2.50."""
    return number_locale().toString(float(number), "f", digits)


def signed(number: float, digits: int = 1) -> str:
    """A change, with its sign: +2.5, -1.0."""
    return f"{'+' if number >= 0 else ''}{decimal(number, digits)}"


def plain_figure(number: float) -> str:
    """A number as short as it goes, at most six digits: 3, 2.5."""
    return number_locale().toString(float(number), "g", 6)


def in_locale(text: str) -> str:
    """English figures, such as "USD 12,300.50" or "0.2 tokens", as the person writes them; else as it is."""
    locale = number_locale()
    if re.search(r"[a-z]{3}", text):
        figure, space, unit = text.partition(" ")
        return in_locale(figure) + space + unit if re.fullmatch(_FIGURE, figure) else text
    signs = {",": locale.groupSeparator(), ".": locale.decimalPoint()}
    return re.sub(_FIGURE, lambda found: "".join(signs.get(c, c) for c in found[0]), text)


def day_in_words(day: date | QDate) -> str:
    """Such as "14 October 2026"."""
    return _day(day, DAY)


def short_day(day: date | QDate) -> str:
    """Such as "14 Oct 2026"."""
    return _day(day, SHORT_DAY)


def _day(day: date | QDate, form: str) -> str:
    locale = number_locale()
    if locale.language() == QLocale.Language.German:
        form = GERMAN[form]
    return locale.toString(day if isinstance(day, QDate) else QDate(day.year, day.month, day.day), form)
