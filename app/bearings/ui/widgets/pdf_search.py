"""Search in the pages of a PDF: a field, how many places there are, and the way from one to the next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from bearings.ui.announce import announce
from bearings.ui.slices import Slices
from bearings.ui.widgets.buttons import IconButton
from bearings.ui.widgets.layouts import Row
from bearings.ui.widgets.pdf_pages import MOST_HITS, Hit
from bearings.ui.widgets.pdf_view import PdfView
from bearings.ui.widgets.search_field import SearchField
from bearings.ui.widgets.text import PlainLabel

REST = 120  # milliseconds after a letter was typed


class PdfSearch(QWidget):
    """Enter and Shift+Enter go on and back, Escape ends it (`left`)."""

    left = Signal()

    def __init__(self, view: PdfView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._hits: list[Hit] = []
        self._at = -1
        self._reveal = True
        self._work = Slices(self)
        self._work.done.connect(self._found)
        row = Row(self, gap=0, margins=(8, 4, 8, 4))
        self._field = SearchField(self.tr("Search in the pages"))
        self._field.setObjectName("pdfSearch")
        self._field.searched.connect(self._typed)
        row.addWidget(self._field, 1)
        row.addSpacing(8)
        self._count = PlainLabel("", "secondary", numbers=True)
        self._count.setObjectName("pdfSearchCount")
        row.addWidget(self._count, 0, Qt.AlignmentFlag.AlignVCenter)
        self._back = self._button("chevron-up", self.tr("Previous place"), "Shift+F3", "pdfSearchBack")
        self._on = self._button("chevron-down", self.tr("Next place"), "F3", "pdfSearchOn")
        self._cross = self._button("x", self.tr("Close search"), "Esc", "pdfSearchClose")
        self._back.clicked.connect(self.go_back)
        self._on.clicked.connect(self.go_on)
        self._cross.clicked.connect(self.leave)
        for button in (self._back, self._on, self._cross):
            row.addWidget(button)
        self._tell()

    def begin(self) -> None:
        """Come into sight, with the focus in the field."""
        self.show()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()
        self._search()

    def leave(self) -> None:
        """Go out of sight; nothing is marked any more."""
        self._work.stop()
        self._hits, self._at = [], -1
        self._view.mark((), -1)
        self._tell()
        self.left.emit()

    def search_anew(self) -> None:
        """Other pages are shown: look for the same words in them; the place that is in sight stays."""
        if not self.isHidden():
            self._search(reveal=False)

    def go_on(self) -> None:
        self._step(1)

    def go_back(self) -> None:
        self._step(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _button(self, icon: str, name: str, keys: str, object_name: str) -> IconButton:
        button = IconButton(icon, name, shortcut=keys)
        button.setObjectName(object_name)
        return button

    def _typed(self, _words: str) -> None:
        self._search(after=REST)

    def _search(self, *, after: int = 0, reveal: bool = True) -> None:
        """Look for the words; with `reveal` go to the first place from the page in sight on."""
        self._reveal = reveal
        words, pages = self._field.text().strip(), self._view.pages
        if words and pages is not None:
            self._work.start(pages.search(words), after=after)
        else:
            self._work.stop()
            self._found([])

    def _found(self, hits: object) -> None:
        assert isinstance(hits, list)
        self._hits = hits
        first = next((n for n, hit in enumerate(hits) if hit.page >= self._view.page - 1), 0)
        self._at = first if hits else -1
        self._view.mark(hits, self._at, reveal=self._reveal)
        self._tell()
        if self._reveal and self._count.text():
            announce(self._field, self._count.text())

    def _step(self, by: int) -> None:
        if self._work.running:  # Enter right after the last letter
            self._reveal = True
            self._work.finish()
        elif self._hits:
            self._at = (self._at + by) % len(self._hits)
            self._view.mark(self._hits, self._at)
            self._tell()
            page = self._hits[self._at].page + 1
            announce(self._field, self.tr("{}, page {}").format(self._count.text(), page))

    def _tell(self) -> None:
        many = len(self._hits)
        if not self._field.text().strip():
            words = ""
        elif not many:
            words = self.tr("Not found")
        elif many >= MOST_HITS:
            words = self.tr("{} of {} or more").format(self._at + 1, MOST_HITS)
        else:
            words = self.tr("{} of {}").format(self._at + 1, many)
        self._count.setText(words)
        for button in (self._back, self._on):
            button.setEnabled(many > 0)
