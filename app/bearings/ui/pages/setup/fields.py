"""Setup's building blocks: a section, and lines that take only what can be stored."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLayout, QWidget

from bearings.ui.figures import day_in_words, number_locale
from bearings.ui.theme import follow_theme, metrics
from bearings.ui.widgets.card import Card
from bearings.ui.widgets.form import Field, LineField, TextField
from bearings.ui.widgets.layouts import Column, Row, parts_of
from bearings.ui.widgets.section import SectionHeader
from bearings.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from bearings.session import Change
    from bearings.ui.live_session import LiveSession

MOST = 1e12  # the largest figure a field takes
EARLIEST, LATEST = 1990, 2100


def _tr(text: str) -> str:
    return QCoreApplication.translate("Setup", text)


class Section(Card):
    """A card of the Setup page; fill `body`, show the assessment in `refresh`.

    `rebuilt` tells the page that controls came or moved, so Tab must be led anew.
    """

    rebuilt = Signal()

    def __init__(self, live: LiveSession, parent: QWidget | None = None) -> None:
        super().__init__(gap=16, margins=24, parent=parent)
        self.live = live
        self.header = SectionHeader("")
        self.body.addWidget(self.header)

    def opened(self) -> None:
        """Another assessment is open: forget what was being typed, and show it."""
        self.forget()
        self.refresh(None)

    def told_anew(self) -> None:
        """The questionnaire speaks another language now: read its texts again."""
        self.refresh(None)

    def refresh(self, change: Change | None) -> None:
        """Show the assessment as it is now."""

    def forget(self) -> None:
        """Empty every field; nothing is announced."""
        for line in self.findChildren(LineField):
            line.forget() if isinstance(line, CheckedLine) else line.show_text("")
        for text in self.findChildren(TextField):
            text.show_text("")

    def add_field(self, field: QWidget) -> None:
        self.body.addWidget(field)

    def add_line(self, part: str, label: str, name: str, *, helper: str = "", hint: str = "") -> TextLine:
        """Add a line of text for that part of the assessment; the section's `part_given` hears of it."""
        line = TextLine(part, hint)
        line.setObjectName(name)
        line.given.connect(self.part_given)
        line.editingFinished.connect(self.live.break_merge)
        self.add_field(Field(label, line, helper=helper))
        return line

    def add_text(self, part: str, label: str, name: str, *, helper: str = "", hint: str = "") -> TextArea:
        """Add some lines of text for that part of the assessment."""
        area = TextArea(part, hint)
        area.setObjectName(name)
        area.given.connect(self.part_given)
        area.left.connect(self.live.break_merge)
        self.add_field(Field(label, area, helper=helper))
        return area

    def part_given(self, part: str, value: object) -> None:
        """A person gave a new value for a part (a field name of the value the section edits)."""


class InlineField(Field):
    """A field whose control shares its line with a unit or buttons."""

    def __init__(self, label: str, control: QWidget, *beside: QWidget, helper: str = "") -> None:
        super().__init__(label, control, helper=helper)
        column = self.layout()
        assert isinstance(column, Column)
        place = column.indexOf(control)
        column.removeWidget(control)
        row = Row(gap=8)
        for widget in (control, *beside):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        column.insertLayout(place, row)


class TextLine(LineField):
    """A line of text that names the part of the assessment it belongs to."""

    given = Signal(str, object)

    def __init__(self, part: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(hint, parent=parent)
        self._part = part
        self.textEdited.connect(self._edited)

    def _edited(self, text: str) -> None:
        self.given.emit(self._part, text)


class TextArea(TextField):
    """Lines of text that name the part of the assessment they belong to."""

    given = Signal(str, object)

    def __init__(self, part: str, hint: str = "", *, lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(hint, lines=lines, longest=20_000, parent=parent)
        self._part = part
        self.edited.connect(self._edited)

    def _edited(self, text: str) -> None:
        self.given.emit(self._part, text)


def tab_stops(layout: QLayout | None) -> Iterator[QWidget]:
    """What Tab visits in a layout, or may visit when it is chosen, in the order of the eye."""
    for part in parts_of(layout, hidden=True) if layout is not None else ():
        if isinstance(part, QLayout):
            yield from tab_stops(part)
        elif part.focusPolicy() != Qt.FocusPolicy.NoFocus:
            yield part
        else:
            yield from tab_stops(part.layout())


class NotUsable(ValueError):
    """What was typed cannot be stored; the message says why, to the person."""


class CheckedLine(LineField):
    """A line whose text stands for a value: a number, a date, a colour.

    `read` gives the value of a text (None for an empty one) or raises
    `NotUsable`; `write` gives the text of a value; `tidy` mends small slips once
    the field is left. `given` carries a value as soon as it is a usable one,
    `wrong` the reason when the field is left with something else ("" takes it
    back). What cannot be used is never stored.
    """

    given = Signal(str, object)
    wrong = Signal(str)

    def __init__(
        self,
        part: str,
        read: Callable[[str], object],
        write: Callable[[object], str],
        *,
        hint: str = "",
        width: int = 160,
        tidy: Callable[[str], str] = str.strip,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(hint, longest=60, parent=parent)
        self._part, self._read, self._write, self._tidy = part, read, write, tidy
        self._width = width
        self._stored: object = None
        self.textEdited.connect(self._edited)
        self.editingFinished.connect(self._finished)
        follow_theme(self.restyle)

    def restyle(self) -> None:
        self.setFont(metrics().font(tabular=True))
        self.setFixedWidth(metrics().px(self._width))

    def show_value(self, value: object) -> None:
        """Show a stored value; what is being typed stays if that value did not change."""
        if value != self._stored:
            self._stored = value
            self._show_stored()

    def forget(self) -> None:
        """Show nothing, and take back what was said to be wrong."""
        self._stored = None
        self._show_stored()

    def _show_stored(self) -> None:
        self.show_text(self._text_of(self._stored))
        self.wrong.emit("")

    def _text_of(self, value: object) -> str:
        return "" if value is None else self._write(value)

    def _edited(self, text: str) -> None:
        try:
            value = self._read(text.strip())
        except NotUsable:
            return  # it may still become something; said when the field is left
        self.wrong.emit("")
        if value is not None:  # an empty line may be on its way to another value
            self._give(value)

    def _finished(self) -> None:
        try:
            value = self._read(self._tidy(self.text()))
        except NotUsable as reason:
            stored = self._text_of(self._stored)
            kept = _tr("Until then {} counts.").format(stored) if stored else _tr("Until then it stays open.")
            self.wrong.emit(f"{reason} {kept}")
            return
        self.wrong.emit("")
        self._give(value)
        self.show_text(self._text_of(value))

    def _give(self, value: object) -> None:
        if value != self._stored:
            self._stored = value
            self.given.emit(self._part, value)


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
        number, well = number_locale().toDouble(re.sub(r"(?<=\d)[\s_'’](?=\d{3})", "", text))
        if not well or not abs(number) < float("inf"):
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


def read_date(text: str) -> str | None:
    """An ISO date; None for an empty text. Raises `NotUsable`."""
    if not text:
        return None
    example = _tr("Write year-month-day, such as 2026-10-14.")
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        raise NotUsable(_tr("This is not a date.") + " " + example)
    try:
        found = date.fromisoformat(text)
    except ValueError:
        raise NotUsable(_tr("There is no such day.") + " " + example) from None
    if not EARLIEST <= found.year <= LATEST:
        raise NotUsable(_tr("The year must lie between {} and {}.").format(EARLIEST, LATEST))
    return text


def tidy_date(text: str) -> str:
    """2026/9/4 and 2026.09.04 as 2026-09-04; anything else as it is."""
    parts = re.fullmatch(r"([0-9]{4})[-./ ]([0-9]{1,2})[-./ ]([0-9]{1,2})\.?", text.strip())
    return f"{parts[1]}-{int(parts[2]):02}-{int(parts[3]):02}" if parts else text.strip()


def date_in_words(iso: str | None) -> str:
    """Such as "Wednesday, 14 October 2026"; "" if no date is set."""
    if not iso:
        return ""
    day = date.fromisoformat(iso)
    return f"{number_locale().dayName(day.isoweekday())}, {day_in_words(day)}"


def read_colour(text: str) -> str | None:
    """A colour such as "#1d4ed8"; None for an empty text. Raises `NotUsable`."""
    if not text:
        return None
    if not re.fullmatch(r"#[0-9a-fA-F]{6}", text):
        raise NotUsable(_tr("This is not a colour. Write # and six digits, such as #1d4ed8."))
    return text.lower()


def tidy_colour(text: str) -> str:
    """1D4ED8 as #1d4ed8, and #fa0 as #ffaa00."""
    digits = text.strip().removeprefix("#").lower()
    if re.fullmatch(r"[0-9a-f]{3}", digits):
        digits = "".join(2 * digit for digit in digits)
    return f"#{digits}" if re.fullmatch(r"[0-9a-f]{6}", digits) else text.strip()


def unit_label(unit: str) -> PlainLabel:
    """A unit beside its number."""
    label = PlainLabel(unit, "secondary")
    label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
    return label
