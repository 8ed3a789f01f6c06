"""The evidence of a question: its files and links, and the buttons that add to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QWidget

from bearings.ui.pages.questions.evidence_row import EvidenceRow, ShownEvidence
from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.row_list import RowList
from bearings.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from bearings.domain.evidence import EvidenceItem

ATTACH_KEY = "Ctrl+Shift+A"


class EvidenceSection(QWidget):
    """What a person wants; those of one item carry the item."""

    file_wanted = Signal()
    link_wanted = Signal()
    opening_wanted = Signal(object)
    copy_wanted = Signal(object)
    removal_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = Column(self, gap=4)
        self._head = Row(gap=8)
        title = PlainLabel(self.tr("Evidence"), "secondary", strong=True, tone="text")
        self._head.addWidget(title, 1, Qt.AlignmentFlag.AlignVCenter)
        buttons = Row(gap=0)
        self._add_file = Button(self.tr("Add file…"), "quiet", icon="paperclip")
        self._add_file.setObjectName("addEvidenceFile")
        self._add_file.set_hint(self.tr("Copy a file into the assessment"), ATTACH_KEY)
        self._add_file.clicked.connect(self.file_wanted)
        self.add_link = Button(self.tr("Add link…"), "quiet", icon="link")
        self.add_link.setObjectName("addEvidenceLink")
        self.add_link.clicked.connect(self.link_wanted)
        buttons.addWidget(self._add_file)
        buttons.addWidget(self.add_link)
        buttons.addStretch(0)  # below the title they stand at the left
        self._head.addLayout(buttons)
        column.addLayout(self._head)
        self._hint = PlainLabel("", "label")
        self._hint.setObjectName("evidenceHint")
        column.addWidget(self._hint)
        self.rows = RowList(self._made, self.add_link, gap=0)
        column.addWidget(self.rows)

    def set_narrow(self, narrow: bool) -> None:
        """Stand the buttons below the title, or beside it."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._head.setDirection(down if narrow else across)

    def least(self) -> int:
        """Pixels the title and the buttons need side by side."""
        return self._head.least()

    def show_items(self, items: tuple[EvidenceItem, ...], busy: str) -> None:
        """Show these; `busy` is the name of a file that is being copied in, or ""."""
        had_focus = self.rows.isAncestorOf(self.focusWidget() or self)
        self.rows.show_items([ShownEvidence(str(n), item) for n, item in enumerate(items, 1)])
        self.rows.setVisible(bool(items))
        if busy:
            self._hint.setText(self.tr("Copying {}…").format(busy))
        else:
            invitation = self.tr(
                "Add a link, or drop a file here to copy it in: PDF, picture, text or Office document, "
                "up to 20 MB."
            )
            self._hint.setText("" if items else invitation)
        self._hint.setVisible(bool(self._hint.text()))
        self._add_file.set_available(not busy, self.tr("A file is being copied in"))
        if had_focus and not items:
            self.add_link.setFocus()  # what had it is gone

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses what has the focus here; elsewhere on the page it goes on to the next question."""
        focus = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focus, QAbstractButton):
            focus.click()
            return
        super().keyPressEvent(event)

    def _made(self) -> EvidenceRow:
        row = EvidenceRow()
        row.wanted.connect(self.opening_wanted)
        row.copy_wanted.connect(self.copy_wanted)
        row.removal_wanted.connect(self.removal_wanted)
        return row
