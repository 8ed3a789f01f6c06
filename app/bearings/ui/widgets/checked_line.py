"""Lines whose text stands for a value, such as a number or a day: what cannot be used is never stored."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from bearings.ui.theme import follow_theme, metrics
from bearings.ui.typed_numbers import NotUsable
from bearings.ui.widgets.form import Field, LineField
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.text import PlainLabel

Reader = Callable[[str], object]


class CheckedLine(LineField):
    """A line of text that means a value.

    `read` gives the value of a text (None for an empty one) or raises `NotUsable`; `early` does so while
    it is still being typed, where that asks for more; `write` gives the text of a value; `tidy` mends small
    slips once the field is left. `given` carries a value as soon as it is a usable one, `wrong` the reason
    when the field is left with something else ("" takes it back). With `waits` nobody counts on the value
    before it is asked for, so the reason does not say what counts until then.
    """

    given = Signal(str, object)
    wrong = Signal(str)

    def __init__(
        self,
        part: str,
        read: Reader,
        write: Callable[[object], str],
        *,
        early: Reader | None = None,
        hint: str = "",
        width: int = 160,
        tidy: Callable[[str], str] = str.strip,
        waits: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(hint, longest=60, parent=parent)
        self._part, self._read, self._write, self._tidy = part, read, write, tidy
        self._early = early or read
        self._width, self._waits = width, waits
        self._stored: object = None
        self.textEdited.connect(self._edited)
        self.editingFinished.connect(self.settle)
        follow_theme(self.restyle)

    def restyle(self) -> None:
        self.setFont(metrics().font(tabular=True))
        self.setFixedWidth(metrics().px(self._width))

    @property
    def value(self) -> object:
        """The value that counts."""
        return self._stored

    def show_value(self, value: object) -> None:
        """Show a stored value; what is being typed stays if that value did not change."""
        if value != self._stored:
            self._stored = value
            self._show_stored()

    def give(self, value: object) -> None:
        """Take a value a person chose in another way than by typing it."""
        self.wrong.emit("")
        self._give(value)
        self.show_text(self._text_of(value))

    def forget(self) -> None:
        """Show nothing, and take back what was said to be wrong."""
        self._stored = None
        self._show_stored()

    def settle(self) -> bool:
        """Take what is typed; or say why it cannot be used, and give False."""
        try:
            value = self._read(self._tidy(self.text()))
        except NotUsable as reason:
            self.wrong.emit(f"{reason} {self._until_then()}".strip())
            return False
        self.give(value)
        return True

    def _until_then(self) -> str:
        if self._waits:
            return ""
        stored = self._text_of(self._stored)
        return (
            self.tr("Until then {} counts.").format(stored)
            if stored
            else self.tr("Until then it stays open.")
        )

    def _show_stored(self) -> None:
        self.show_text(self._text_of(self._stored))
        self.wrong.emit("")

    def _text_of(self, value: object) -> str:
        return "" if value is None else self._write(value)

    def _edited(self, text: str) -> None:
        try:
            value = self._early(text.strip())
        except NotUsable:
            return  # it may still become something; said when the field is left
        self.wrong.emit("")
        if value is not None:  # an empty line may be on its way to another value
            self._give(value)

    def _give(self, value: object) -> None:
        if value != self._stored:
            self._stored = value
            self.given.emit(self._part, value)


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


def unit_label(unit: str) -> PlainLabel:
    """A unit beside its number."""
    label = PlainLabel(unit, "secondary")
    label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
    return label
