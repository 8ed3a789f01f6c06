"""One milestone in the list of the Compare page: what it was, and renaming it in place."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from bearings.ui.pages.compare.milestones import LONGEST_NOTE
from bearings.ui.theme import follow_theme, metrics
from bearings.ui.widgets.buttons import Button, IconButton
from bearings.ui.widgets.chip import VerdictChip
from bearings.ui.widgets.editing import editing
from bearings.ui.widgets.form import Field, LineField, TextField
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.section import Divider
from bearings.ui.widgets.text import PlainLabel

VERDICT_WIDTH, INDEX_WIDTH = 240, 96  # chips and figures of all rows stand below each other


@dataclass(frozen=True, slots=True)
class ShownMilestone:
    """A milestone as it is shown; `index`, `facts` and `verdict` are words, `rank` is 0 to 4."""

    id: str
    name: str
    note: str
    facts: str
    index: str
    rank: int
    verdict: str


class MilestoneRow(QWidget):
    """One milestone. All its signals carry its id first."""

    compare_wanted = Signal(str)
    removal_wanted = Signal(str)
    named = Signal(str, str)
    noted = Signal(str, str)
    left = Signal()  # a field was left: what was typed is one step of undo

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: ShownMilestone | None = None
        column = Column(self, gap=8)
        column.addWidget(Divider())
        line = Row(gap=12)
        column.addLayout(line)
        self._both = Row(gap=12)
        line.addLayout(self._both, 1)
        words = Column(gap=2)
        self._name = PlainLabel("", "secondary", strong=True, tone="text", most_lines=2)
        self._facts = PlainLabel("", "label", numbers=True)
        self._note = PlainLabel("", "label", most_lines=3)
        for label in (self._name, self._facts, self._note):
            words.addWidget(label)
        self._both.addLayout(words, 1)
        self._both.addLayout(self._build_figures())
        line.addLayout(self._build_buttons())
        self._narrow = False
        self._column = column
        self._editor: MilestoneEditor | None = None
        follow_theme(self.restyle)

    def _build_figures(self) -> Row:
        figures = Row(gap=8)
        middle = Qt.AlignmentFlag.AlignVCenter
        self._index = PlainLabel("", "secondary", strong=True, tone="text", numbers=True)
        self._index.setAlignment(middle)
        figures.addWidget(self._index, 0, middle)
        self._chip_holder = QWidget()
        holder = Row(self._chip_holder, gap=0)
        self._chip = VerdictChip(0, "")
        holder.addWidget(self._chip)
        holder.addStretch(1)
        figures.addWidget(self._chip_holder, 0, middle)
        return figures

    def _build_buttons(self) -> Row:
        buttons = Row(gap=0)
        self._compare = Button(self.tr("Compare"), "quiet")
        self._compare.clicked.connect(self._want_compare)
        self._edit = IconButton("pencil", "")
        self._edit.clicked.connect(self._open_editor)
        self._remove = IconButton("trash-2", "")
        self._remove.clicked.connect(self._want_removal)
        editing(self._edit, self._remove)
        for button in (self._compare, self._edit, self._remove):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return buttons

    def restyle(self) -> None:
        self._chip_holder.setMinimumWidth(0 if self._narrow else metrics().px(VERDICT_WIDTH))
        self._index.setMinimumWidth(0 if self._narrow else metrics().px(INDEX_WIDTH))

    def set_narrow(self, narrow: bool) -> None:
        """Stand the figures below the words, or beside them."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._both.setDirection(down if narrow else across)
        self._narrow = narrow
        self.restyle()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What takes the focus, in the order of the eye."""
        edited = self._editor.stops if self._editor is not None else ()
        return self._compare, self._edit, self._remove, *edited

    def show_item(self, shown: ShownMilestone) -> None:
        """Show that milestone; nothing happens if it is shown already."""
        if shown == self._shown:
            return
        if self._editor is not None and self._shown is not None and self._shown.id != shown.id:
            self._editor.hide()
        self._shown = shown
        self.setObjectName(f"milestone_{shown.id}")
        self._name.setText(shown.name)
        self._facts.setText(shown.facts)
        self._note.setText(shown.note)
        self._note.setVisible(bool(shown.note))
        self._index.setText(shown.index)
        self._chip.set_verdict(shown.rank, shown.verdict)
        self._name_actions(shown)
        if self._editor is not None:
            self._editor.show_item(shown)

    def _name_actions(self, shown: ShownMilestone) -> None:
        self._compare.setObjectName(f"compareMilestone_{shown.id}")
        self._compare.setAccessibleName(self.tr("Compare {} with today").format(shown.name))
        self._edit.setObjectName(f"editMilestone_{shown.id}")
        self._edit.set_name(self.tr("Rename {} or write a note").format(shown.name))
        self._remove.setObjectName(f"removeMilestone_{shown.id}")
        self._remove.set_name(self.tr("Remove {}").format(shown.name))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2:
            self._open_editor()
        elif event.key() == Qt.Key.Key_Escape and self._editor is not None and self._editor.isVisible():
            self._close_editor()
        else:
            super().keyPressEvent(event)

    def _open_editor(self) -> None:
        if self._shown is None:
            return
        if self._editor is None:
            self._editor = self._make_editor()
        self._editor.show_item(self._shown)
        self._editor.open()

    def _make_editor(self) -> MilestoneEditor:
        editor = MilestoneEditor()
        editor.named.connect(self.named)
        editor.noted.connect(self.noted)
        editor.left.connect(self.left)
        editor.done.connect(self._close_editor)
        self._column.addWidget(editor)
        before: QWidget = self._remove
        for stop in editor.stops:
            self.setTabOrder(before, stop)
            before = stop
        return editor

    def _close_editor(self) -> None:
        if self._editor is not None:
            self._editor.hide()
        self._edit.setFocus(Qt.FocusReason.TabFocusReason)

    def _want_compare(self) -> None:
        if self._shown is not None:
            self.compare_wanted.emit(self._shown.id)

    def _want_removal(self) -> None:
        if self._shown is not None:
            self.removal_wanted.emit(self._shown.id)


class MilestoneEditor(QWidget):
    """Name and note of a milestone, kept as they are typed. `done` when a person is through with it."""

    named = Signal(str, str)
    noted = Signal(str, str)
    left = Signal()
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id = self._stored = ""
        column = Column(self, gap=12, margins=(0, 4, 0, 8))
        self._name = _NameLine()
        self._name.textEdited.connect(self._typed_name)
        self._name.editingFinished.connect(self._leave_name)
        self._name.done.connect(self.done)
        self._field = Field(self.tr("&Name"), self._name)
        column.addWidget(self._field)
        self._note = TextField(self.tr("What to remember of it"), lines=2, longest=LONGEST_NOTE)
        self._note.edited.connect(self._typed_note)
        self._note.left.connect(self.left)
        column.addWidget(Field(self.tr("N&ote"), self._note))
        self._done = Button(self.tr("Done"))
        self._done.clicked.connect(self.done)
        buttons = Row(gap=0)
        buttons.addWidget(self._done)
        buttons.addStretch(1)
        column.addLayout(buttons)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        return self._name, self._note, self._done

    def show_item(self, shown: ShownMilestone) -> None:
        """Show name and note as they are stored; what is being typed keeps its cursor."""
        self._id, self._stored = shown.id, shown.name
        self._name.setObjectName(f"milestoneName_{shown.id}")
        self._note.setObjectName(f"milestoneNote_{shown.id}")
        self._done.setObjectName(f"milestoneDone_{shown.id}")
        if self._name.text().strip() != shown.name:
            self._name.show_text(shown.name)
            self._field.set_error("")
        self._note.show_text(shown.note)

    def open(self) -> None:
        self.show()
        self._name.setFocus(Qt.FocusReason.TabFocusReason)
        self._name.selectAll()

    def _typed_name(self, text: str) -> None:
        name = text.strip()
        self._field.set_error("" if name else self.tr("A milestone needs a name."))
        if name:
            self.named.emit(self._id, name)

    def _leave_name(self) -> None:
        if not self._name.text().strip():  # an empty name was never stored
            self._name.show_text(self._stored)
            self._field.set_error("")
        self.left.emit()

    def _typed_note(self, text: str) -> None:
        self.noted.emit(self._id, text)


class _NameLine(LineField):
    """`done` when Return was pressed."""

    done = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.done.emit()
            return
        super().keyPressEvent(event)
