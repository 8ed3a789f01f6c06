"""Form fields: a label that belongs to its control, help below it, and what is wrong."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QValidator, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from bearings.ui.theme import follow_theme, metrics
from bearings.ui.typed_numbers import read_number
from bearings.ui.widgets.choice_field import ChoiceField
from bearings.ui.widgets.icon_view import IconView
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.placeholder import tell_placeholder
from bearings.ui.widgets.text import PlainLabel
from bearings.ui.widgets.text_field import TextField

__all__ = ["ChoiceField", "Field", "FieldLabel", "LineField", "NumberField", "TextField"]

LONGEST_LINE = 500  # characters in a one-line field


class FieldLabel(QLabel):
    """The label of a control: `&` marks its mnemonic; choosing it goes to the control."""

    def __init__(self, text: str, buddy: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setWordWrap(True)
        self.setBuddy(buddy)
        follow_theme(self.restyle)

    def restyle(self) -> None:
        self.setFont(metrics().font("secondary", strong=True))


class Field(QWidget):
    """A control with its label above, help below, and room for an error in words.

    `Field(self.tr("&Organisation"), LineField())`; the control takes its
    accessible name from the label unless it has one.
    """

    def __init__(
        self, label: str, control: QWidget, *, helper: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = Column(self, gap=4)
        self.control = control
        self.label = FieldLabel(label, control)
        if not control.accessibleName():
            self._name_control(label)
        elif isinstance(control, QComboBox):
            control.view().setAccessibleName(control.accessibleName())
        column.addWidget(self.label)
        column.addWidget(control)
        self.helper = PlainLabel(helper, "label")
        if not helper:
            self.helper.hide()
        column.addWidget(self.helper)
        self._error = QWidget()
        row = Row(self._error, gap=6)
        row.addWidget(IconView("circle-alert", 14, "danger"), 0, Qt.AlignmentFlag.AlignTop)
        self.error = PlainLabel("", "label", tone="danger")
        row.addWidget(self.error, 1)
        column.addWidget(self._error)
        self._error.hide()
        self._describe()
        if isinstance(control, TextField):
            control.full.connect(self._tell_full)

    def set_label(self, label: str) -> None:
        """Give the field another label, and the control the name that goes with it."""
        self.label.setText(label)
        self._name_control(label)

    def _name_control(self, label: str) -> None:
        self.control.setAccessibleName(label.replace("&", ""))
        if isinstance(self.control, QComboBox):
            self.control.view().setAccessibleName(self.control.accessibleName())

    def set_helper(self, text: str) -> None:
        self.helper.setText(text)
        self.helper.setVisible(bool(text))
        self._describe()

    def set_error(self, text: str) -> None:
        """Say what is wrong with the value; "" takes it back."""
        if text == self.error.text():
            return
        self.error.setText(text)
        self._error.setVisible(bool(text))
        if text:
            from bearings.ui.announce import announce

            announce(self.control, text)
        self.control.setProperty("invalid", bool(text))
        font = self.control.font()
        self.control.style().unpolish(self.control)
        self.control.style().polish(self.control)
        self.control.setFont(font)  # a style sheet brings back the one of the zoom before
        self._describe()

    def _tell_full(self, longest: int) -> None:
        said = self.tr("There is room for {} characters. What was added did not fit and was left out.")
        self.set_error(said.format(QLocale().toString(longest)) if longest else "")
        if longest:
            QTimer.singleShot(0, self._bring_error_in_sight)  # once it has its place

    def _bring_error_in_sight(self) -> None:
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None:
            area.ensureWidgetVisible(self._error)

    def _describe(self) -> None:
        said = [self.error.text(), self.helper.text()]
        self.control.setAccessibleDescription(". ".join(part for part in said if part))


class LineField(QLineEdit):
    """One line of text. `textEdited` comes from a person only; `show_text` keeps the cursor."""

    def __init__(
        self, placeholder: str = "", *, longest: int = LONGEST_LINE, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setMaxLength(longest)
        self.setPlaceholderText(placeholder)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        tell_placeholder(self)

    def event(self, event: QEvent) -> bool:
        """Undo and redo are the window's where nothing typed here is left to undo."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
            redo = event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()
            if undo or redo:
                event.ignore()
                return False
        return super().event(event)

    def show_text(self, text: str) -> None:
        """Show a stored value without announcing an edit; nothing happens if it is there already."""
        if text != self.text():
            cursor = self.cursorPosition()
            with QSignalBlocker(self):
                self.setText(text)
            self.setCursorPosition(min(cursor, len(text)))


class NumberField(QDoubleSpinBox):
    """A number with a unit. `edited` carries it, and only when a person changed it."""

    edited = Signal(float)

    def __init__(
        self,
        least: float = 0,
        most: float = 100,
        *,
        decimals: int = 0,
        step: float = 1,
        unit: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setDecimals(decimals)
        self.setRange(least, most)
        self.setSingleStep(step)
        self.setSuffix(f" {unit}" if unit else "")
        self.lineEdit().textEdited.connect(self._typed)
        follow_theme(self.restyle)

    def restyle(self) -> None:
        self.setFont(metrics().font(tabular=True))
        self.lineEdit().setFont(self.font())  # a style sheet keeps it from following by itself
        self.lineEdit().setTextMargins(metrics().px(10), 0, 0, 0)

    def show_number(self, number: float) -> None:
        """Show a stored number; says nothing to anybody and leaves what is being typed alone."""
        if number != self.value():
            with QSignalBlocker(self):
                self.setValue(number)

    def stepBy(self, steps: int) -> None:
        before = self.value()
        super().stepBy(steps)
        if self.value() != before:
            self.edited.emit(self.value())

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Point and comma both stand before decimals where they cannot part thousands."""
        bare, state = self._bare(text), QValidator.State.Intermediate
        number = read_number(bare)
        too_fine = number is not None and round(number, self.decimals()) != number
        if too_fine or not all(c.isdigit() or c.isspace() or c in "+-.,'’_" for c in bare):
            state = QValidator.State.Invalid
        elif number is not None and self.minimum() <= number <= self.maximum():
            state = QValidator.State.Acceptable
        return state, text, position

    def valueFromText(self, text: str) -> float:
        number = read_number(self._bare(text))
        return self.value() if number is None else number

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _bare(self, text: str) -> str:
        return text.removesuffix(self.suffix()).strip()

    def _typed(self, text: str) -> None:
        if self.hasAcceptableInput():
            self.edited.emit(self.valueFromText(text))  # `value` still is what it was before this key
