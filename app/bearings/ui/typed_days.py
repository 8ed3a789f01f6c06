"""Days as people type and read them; what is stored is always ISO 8601.

A day is shown as the window's language writes it, with the whole year. To be typed it may be shorter, in
another order where only one is possible, with the month as a word, or as 2026-11-26.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Literal

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from bearings.ui.figures import SHORT_DAY, day_in_words, number_locale
from bearings.ui.language import USUAL
from bearings.ui.typed_numbers import NotUsable

EARLIEST, LATEST = 1990, 2100
Order = Literal["dm", "md"]
_EXAMPLE = "2026-11-26"
_FORMS = {QLocale.Language.German: "dd.MM.yyyy"}
_COMPLETE = re.compile(r"\d{4}-\d{2}-\d{2}|.*[^\d]\d{4}", re.DOTALL)
_ORDINALS = {"st", "nd", "rd", "th"}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Typed", text)


def write_day(iso: object) -> str:
    """An ISO date as it stands in a field: 26 Nov 2026, 26.11.2026."""
    locale = number_locale()
    day = date.fromisoformat(str(iso))
    return locale.toString(QDate(day.year, day.month, day.day), _FORMS.get(locale.language(), SHORT_DAY))


def day_example() -> str:
    """What a day in a field looks like."""
    return write_day(_EXAMPLE)


def date_in_words(iso: str | None) -> str:
    """Such as "Wednesday, 14 October 2026"; "" if no date is set."""
    if not iso:
        return ""
    day = date.fromisoformat(iso)
    return f"{number_locale().dayName(day.isoweekday())}, {day_in_words(day)}"


def read_whole_day(text: str) -> str | None:
    """The ISO date of a text that nothing can follow, such as one with its whole year at the end.

    None for an empty text. For what is still being typed: 26.11.20 is on its way to 26.11.2026.
    Raises `NotUsable`.
    """
    if text and not _COMPLETE.fullmatch(text):
        raise _no_day()
    return read_day(text)


def read_day(text: str) -> str | None:
    """The ISO date of a text; None for an empty one. Raises `NotUsable`."""
    if not text.strip():
        return None
    day = find_day(text, day_order(), month_names(), today=date.today())
    if not EARLIEST <= day.year <= LATEST:
        raise NotUsable(_tr("The year must lie between {} and {}.").format(EARLIEST, LATEST))
    return day.isoformat()


def day_order() -> Order:
    """Whether the day comes before the month where both are figures."""
    form = number_locale().dateFormat(QLocale.FormatType.ShortFormat).lower()
    return "md" if form.startswith("m") else "dm"


def month_names() -> tuple[tuple[str, ...], ...]:
    """Names of the months, January first, in the language of the window and in all that it could speak."""
    forms = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    namings = [name for at in _locales() for name in (at.monthName, at.standaloneMonthName)]
    return tuple(
        tuple(_plain(name(month, form)) for name in namings for form in forms) for month in range(1, 13)
    )


def find_day(text: str, order: Order, months: Sequence[Sequence[str]], *, today: date) -> date:
    """The day a text stands for; without a year, the one that is nearest to `today`.

    Also "today" and +7 (days from today). Raises `NotUsable`.
    """
    plain = _plain(text)
    if plain == _plain(_tr("today")):
        return today
    if re.fullmatch(r"[+-]\d{1,3}", plain):
        return today + timedelta(days=int(plain))
    if re.fullmatch(r"\d{8}", plain):
        plain = f"{plain[:4]}-{plain[4:6]}-{plain[6:]}"
    if not re.fullmatch(r"[\w\s.,/–-]+", plain):
        raise _no_day()
    year, month, day = _parts(re.findall(r"\d+|[^\W\d_]+", plain), order, months)
    found = [d for y in (_years(today) if year is None else [year]) if (d := _day(y, month, day))]
    if not found:
        raise NotUsable(_tr("There is no such day.") + " " + _how())
    return min(found, key=lambda one: abs(one - today))


def _parts(pieces: list[str], order: Order, months: Sequence[Sequence[str]]) -> tuple[int | None, int, int]:
    """Year (None if not said), month and day."""
    words = [p for p in pieces if not p.isdecimal() and p not in _ORDINALS]
    named = [month for word in words for month in _named(word, months)]
    others = [word for word in words if not _named(word, months) and not _is_weekday(word)]
    figures = [p for p in pieces if p.isdecimal()]  # ² is a digit, but no figure of a number
    if others or len(named) > 1 or any(len(p) not in (1, 2, 4) for p in figures):
        raise _no_day()
    if not named and len(figures) == 3 and len(figures[0]) == 4:
        return int(figures[0]), int(figures[1]), int(figures[2])
    wanted = 1 if named else 2  # figures without the year
    if named and len(figures) == 2 and len(figures[0]) == 4:
        figures.reverse()
    if len(figures) not in (wanted, wanted + 1) or any(len(p) == 4 for p in figures[:wanted]):
        raise _no_day()
    year = _whole_year(figures[wanted]) if len(figures) > wanted else None
    if named:
        return year, named[0], int(figures[0])
    first, second = int(figures[0]), int(figures[1])
    month, day = (first, second) if order == "md" else (second, first)
    return (year, day, month) if month > 12 >= day else (year, month, day)


def _whole_year(figures: str) -> int:
    return int(figures) if len(figures) == 4 else 2000 + int(figures)


def _named(word: str, months: Sequence[Sequence[str]]) -> list[int]:
    """The month a word stands for; three letters of its name are enough."""
    if len(word) < 3:
        return []
    return [n for n, names in enumerate(months, 1) if any(name.startswith(word) for name in names)][:1]


def _is_weekday(word: str) -> bool:
    names = (_plain(at.dayName(day)) for at in _locales() for day in range(1, 8))
    return len(word) > 1 and any(name.startswith(word) for name in names)


def _locales() -> tuple[QLocale, ...]:
    """The window's, and those of all languages a window may speak."""
    return number_locale(), *(QLocale(usual) for usual in USUAL.values())


def _years(today: date) -> Iterator[int]:
    return iter(range(today.year - 1, today.year + 2))


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _plain(text: str) -> str:
    return unicodedata.normalize("NFC", text).casefold().strip().rstrip(".")


def _no_day() -> NotUsable:
    return NotUsable(_tr("This is not a date.") + " " + _how())


def _how() -> str:
    return _tr("Write it as {} or as {}.").format(day_example(), _EXAMPLE)
