"""One item of the parking lot: settled or not, its words and who takes care, edited in place."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QWidget

from bearings.ui.theme import follow_theme, metrics
from bearings.ui.widgets.buttons import Button, IconButton
from bearings.ui.widgets.editing import reading
from bearings.ui.widgets.form import LineField
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.section import Divider
from bearings.ui.widgets.text import PlainLabel

OWNER_WIDTH = 200  # pixels at 100 %


@dataclass(frozen=True, slots=True)
class ShownParked:
    """An item as it is shown; `question` is an id or "", `about` its words."""

    id: str
    text: str
    owner: str
    question: str
    about: str
    settled: bool


class ParkedRow(QWidget):
    """All signals but `left` carry the item's id first; `question_wanted` the question's."""

    worded = Signal(str, str)
    assigned = Signal(str, str)
    settled = Signal(str, bool)
    removal_wanted = Signal(str)
    question_wanted = Signal(str)
    left = Signal()  # a field was left: what was typed is one step of undo

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: ShownParked | None = None
        column = Column(self, gap=8)
        column.addWidget(Divider())
        row = Row(gap=12)
        top, middle = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignVCenter
        self._settled = QCheckBox(self.tr("Settled"))
        self._settled.clicked.connect(self._settle)
        row.addWidget(self._settled, 0, top)
        self._halves = Row(gap=12)
        self._halves.addLayout(self._build_words(), 1)
        self._deeds = QWidget()
        deeds = Row(self._deeds, gap=0)
        self._owner = LineField(self.tr("Nobody yet"))
        self._owner.textEdited.connect(self._assign)
        self._owner.editingFinished.connect(self.left)
        self._edit = IconButton("pencil", "")
        self._edit.clicked.connect(self._open_editor)
        self._remove = IconButton("trash-2", "")
        self._remove.clicked.connect(self._want_removal)
        for widget in (self._owner, self._edit, self._remove):
            deeds.addWidget(widget, 0, middle)
        self._halves.addWidget(self._deeds, 0, top)
        row.addLayout(self._halves, 1)
        column.addLayout(row)
        follow_theme(self.restyle)

    def _build_words(self) -> Column:
        words = Column(gap=2)
        self._text = PlainLabel("", "secondary", tone="text")
        self._editor = _WordsLine()
        self._editor.textEdited.connect(self._word)
        self._editor.done.connect(self._close_editor)
        self._editor.editingFinished.connect(self._leave_editor)
        self._editor.hide()
        self._go = Button("", "quiet")
        self._go.clicked.connect(self._want_question)
        reading(self._go)
        self._about = PlainLabel("", "label", most_lines=2)
        self._question = QWidget()  # hidden as a whole: an empty row would keep the words as narrow
        about = Row(self._question, gap=4)
        about.addWidget(self._go, 0, Qt.AlignmentFlag.AlignTop)
        about.addWidget(self._about, 1, Qt.AlignmentFlag.AlignVCenter)
        for widget in (self._text, self._editor):
            words.addWidget(widget)
        words.addWidget(self._question)
        return words

    def restyle(self) -> None:
        self._owner.setFixedWidth(metrics().px(OWNER_WIDTH))

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What takes the focus, in the order of the eye."""
        return self._settled, self._editor, self._go, self._owner, self._edit, self._remove

    def set_narrow(self, narrow: bool) -> None:
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._halves.setDirection(down if narrow else across)
        side = Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag.AlignTop
        self._halves.setAlignment(self._deeds, side)

    def show_item(self, shown: ShownParked) -> None:
        """Show that item; what is being typed keeps its cursor."""
        if shown == self._shown:
            return
        if self._shown is not None and self._shown.id != shown.id:
            self._editor.hide()
            self._text.show()
        self._shown = shown
        self._settled.setChecked(shown.settled)
        self._text.setText(shown.text)
        self._text.set_tone("muted" if shown.settled else "text")
        if self._editor.text().strip() != shown.text:
            self._editor.show_text(shown.text)
        self._owner.show_text(shown.owner)
        self._go.setText(shown.question)
        self._about.setText(shown.about.removeprefix(shown.question).strip())
        self._question.setVisible(bool(shown.question))
        self._name(shown)

    def _name(self, shown: ShownParked) -> None:
        self.setObjectName(f"parked_{shown.id}")
        self._text.setObjectName(f"parkedText_{shown.id}")
        self._settled.setObjectName(f"settle_{shown.id}")
        self._settled.setAccessibleName(self.tr("Settled: {}").format(shown.text))
        self._owner.setObjectName(f"parkedOwner_{shown.id}")
        self._owner.setAccessibleName(self.tr("Who takes care of: {}").format(shown.text))
        self._editor.setObjectName(f"parkedWords_{shown.id}")
        self._editor.setAccessibleName(self.tr("What is put aside"))
        self._edit.setObjectName(f"editParked_{shown.id}")
        self._edit.set_name(self.tr("Change the words of: {}").format(shown.text))
        self._remove.setObjectName(f"removeParked_{shown.id}")
        self._remove.set_name(self.tr("Remove: {}").format(shown.text))
        self._go.setObjectName(f"goParked_{shown.id}")
        self._go.setAccessibleName(self.tr("Go to question {}").format(shown.question))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2:
            self._open_editor()
        else:
            super().keyPressEvent(event)

    def _open_editor(self) -> None:
        self._text.hide()
        self._editor.show()
        self._editor.setFocus(Qt.FocusReason.TabFocusReason)
        self._editor.selectAll()

    def _close_editor(self) -> None:
        self._edit.setFocus(Qt.FocusReason.TabFocusReason)

    def _leave_editor(self) -> None:
        if self._shown is not None:
            self._editor.show_text(self._shown.text)  # an empty line was never stored
        self._editor.hide()
        self._text.show()
        self.left.emit()

    def _word(self, text: str) -> None:
        if self._shown is not None and text.strip():
            self.worded.emit(self._shown.id, text.strip())

    def _assign(self, text: str) -> None:
        if self._shown is not None:
            self.assigned.emit(self._shown.id, text)

    def _settle(self, settled: bool) -> None:
        if self._shown is not None:
            self.settled.emit(self._shown.id, settled)

    def _want_removal(self) -> None:
        if self._shown is not None:
            self.removal_wanted.emit(self._shown.id)

    def _want_question(self) -> None:
        if self._shown is not None:
            self.question_wanted.emit(self._shown.question)


class _WordsLine(LineField):
    """`done` when Return or Escape was pressed."""

    done = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.done.emit()
            return
        super().keyPressEvent(event)
