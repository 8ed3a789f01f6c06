"""Setup's building blocks: a section of the page, and texts that name the part they belong to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLayout, QWidget

from bearings.ui.typed_numbers import NotUsable
from bearings.ui.widgets.card import Card
from bearings.ui.widgets.checked_line import CheckedLine
from bearings.ui.widgets.form import Field, LineField, TextField
from bearings.ui.widgets.layouts import parts_of
from bearings.ui.widgets.section import SectionHeader

if TYPE_CHECKING:
    from bearings.session import Change
    from bearings.ui.live_session import LiveSession


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
