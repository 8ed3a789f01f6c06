"""Numbers as people type them, whatever sign their language puts before decimals."""

from __future__ import annotations

import math
import re

from PySide6.QtCore import QCoreApplication

from bearings.ui.figures import number_locale

MOST = 1e12  # the largest figure a field takes
_GAPS = re.compile(r"(?<=\d)[\s_'’](?=\d{3}(?!\d))")
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?", re.IGNORECASE)


class NotUsable(ValueError):
    """What was typed cannot be stored; the message says why, to the person."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Typed", text)


def read_number(text: str) -> float | None:
    """The number a text stands for; None if it stands for none.

    The sign of the locale stands before decimals. The other one, of point and comma, does too where it
    cannot part thousands: in German 2.5 is two and a half, and 2.500 two thousand five hundred.
    """
    point = number_locale().decimalPoint()
    other = "." if point == "," else ","
    bare = _GAPS.sub("", text.strip()).replace("\u2212", "-")
    if _grouped(other, point).fullmatch(bare):
        bare = bare.replace(other, "")
    elif (other in bare or bare.count(point) > 1) and _grouped(point, other).fullmatch(bare):
        bare = bare.replace(point, "")  # 1,234.50 in German has only one reading
    if bare.count(".") + bare.count(",") == 1:
        bare = bare.replace(",", ".")
    if not _NUMBER.fullmatch(bare):
        return None
    number = float(bare)
    return number if math.isfinite(number) else None


def _grouped(group: str, point: str) -> re.Pattern[str]:
    """A number whose thousands are parted."""
    return re.compile(rf"[+-]?[1-9]\d{{0,2}}(\{group}\d{{3}})+(\{point}\d*)?")


class NumberReader:
    """Reads a number between two limits, as people write it; None for an empty text."""

    def __init__(
        self, least: float | None = 0, most: float | None = None, *, whole: bool = False, unit: str = ""
    ) -> None:
        self._least = -MOST if least is None else least
        self._most = MOST if most is None else most
        self._whole, self._unit = whole, f" {unit}" if unit else ""

    def __call__(self, text: str) -> int | float | None:
        if not text:
            return None
        number = read_number(text)
        if number is None:
            raise NotUsable(_tr("This is not a number. Write digits, such as {}.").format(shown(180_000)))
        if number < self._least:
            raise NotUsable(_tr("This must be at least {}{}.").format(shown(self._least), self._unit))
        if number > self._most:
            raise NotUsable(_tr("This must be at most {}{}.").format(shown(self._most), self._unit))
        if number.is_integer():
            return int(number)
        if self._whole:
            raise NotUsable(_tr("This must be a whole number."))
        return number


def shown(value: object) -> str:
    """A number as the person would write it, such as 180,000."""
    number = float(str(value))
    if number.is_integer():
        return number_locale().toString(int(number))
    return number_locale().toString(number, "g", 12)
