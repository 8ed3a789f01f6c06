"""A day to be typed or picked: shown as the window's language writes it, stored as ISO 8601."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from bearings.ui.theme import follow_theme, metrics
from bearings.ui.typed_days import EARLIEST, LATEST, day_example, read_day, read_whole_day, write_day
from bearings.ui.widgets.buttons import IconButton
from bearings.ui.widgets.checked_line import CheckedLine, InlineField

if TYPE_CHECKING:
    from bearings.ui.widgets.calendar_popup import CalendarPopup

_STEPS = {  # days and months a key moves the day by
    Qt.Key.Key_Up: (1, 0),
    Qt.Key.Key_Down: (-1, 0),
    Qt.Key.Key_PageUp: (0, 1),
    Qt.Key.Key_PageDown: (0, -1),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("DateField", text)


class DayLine(CheckedLine):
    """A line that takes a day. Up and Down change the day, Page Up and Page Down the month.

    `calendar_wanted` on Alt+Down and F4, as in a choice.
    """

    calendar_wanted = Signal()

    def __init__(self, part: str, *, waits: bool = False, parent: QWidget | None = None) -> None:
        hint = _tr("Such as {}").format(day_example())
        super().__init__(
            part, read_day, write_day, early=read_whole_day, hint=hint, waits=waits, parent=parent
        )

    def restyle(self) -> None:
        self.setFont(metrics().font(tabular=True))
        texts = [self.placeholderText(), *(write_day(f"2026-{month:02}-28") for month in range(1, 13))]
        widest = max(self.fontMetrics().horizontalAdvance(text) for text in texts)
        self.setFixedWidth(widest + metrics().px(32))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, alt = Qt.Key(event.key()), event.modifiers() == Qt.KeyboardModifier.AltModifier
        if key == Qt.Key.Key_F4 or (key == Qt.Key.Key_Down and alt):
            self.calendar_wanted.emit()
        elif key in _STEPS and event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == (
            Qt.KeyboardModifier.NoModifier
        ):
            self._step(*_STEPS[key])
        else:
            super().keyPressEvent(event)

    def _step(self, days: int, months: int) -> None:
        """Move the day; from an empty line to today."""
        if not self.settle():
            return
        if self.value is None:
            self.give(date.today().isoformat())
            return
        day = QDate.fromString(str(self.value), Qt.DateFormat.ISODate).addDays(days).addMonths(months)
        if EARLIEST <= day.year() <= LATEST:
            self.give(day.toString(Qt.DateFormat.ISODate))


class DateField(InlineField):
    """A line for a day with its label, a calendar beside it, and what is wrong below.

    `given` carries the part it was made for and an ISO date, or None for no day; `left` says that the line
    was left or a day picked. The line is called `name`, the button beside it `name` and "Pick".
    """

    given = Signal(str, object)
    left = Signal()

    def __init__(
        self,
        label: str,
        part: str,
        name: str,
        *beside: QWidget,
        helper: str = "",
        clearable: bool = True,
        waits: bool = False,
    ) -> None:
        line, pick = DayLine(part, waits=waits), IconButton("calendar", "", shortcut="Alt+Down")
        super().__init__(label, line, pick, *beside, helper=helper)
        self.line, self._pick, self._clearable = line, pick, clearable
        self._popup: CalendarPopup | None = None
        line.setObjectName(name)
        pick.setObjectName(f"{name}Pick")
        pick.set_name(_tr("{}: pick from a calendar").format(line.accessibleName()))
        line.given.connect(self.given)
        line.wrong.connect(self.set_error)
        line.editingFinished.connect(self.left)
        line.calendar_wanted.connect(self._open_calendar)
        pick.clicked.connect(self._open_calendar)
        follow_theme(self.restyle)

    def restyle(self) -> None:
        self._pick.setFixedHeight(self.line.sizeHint().height())  # else the line stands lower than others

    @property
    def day(self) -> str | None:
        """The ISO date that counts."""
        return None if self.line.value is None else str(self.line.value)

    def show_day(self, iso: str | None) -> None:
        """Show a stored day; what is being typed stays if that day did not change."""
        self.line.show_value(iso or None)

    def forget(self) -> None:
        """Show nothing, and take back what was said to be wrong."""
        self.line.forget()

    def settle(self) -> bool:
        """Take what is typed; or say why it cannot be used, and give False."""
        return self.line.settle()

    def _open_calendar(self) -> None:
        if self._popup is None:  # built when it is wanted: a calendar costs milliseconds
            from bearings.ui.widgets.calendar_popup import CalendarPopup

            self._popup = CalendarPopup(self, clearable=self._clearable)
            self._popup.chosen.connect(self._picked)
        self._popup.open_below(self.line, self.day)

    def _picked(self, iso: str) -> None:
        self.left.emit()
        self.line.give(iso or None)
        self.left.emit()
        self.line.setFocus(Qt.FocusReason.TabFocusReason)
