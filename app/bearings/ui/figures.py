"""Figures and dates as this person writes them; the language of the window decides (see `language`)."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale

DAY, SHORT_DAY = "d MMMM yyyy", "d MMM yyyy"
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
    return locale.toString(QDate(day.year, day.month, day.day) if isinstance(day, date) else day, form)
