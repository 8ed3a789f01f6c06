"""Several lines of text a person writes, within bounds that keep every key fast."""

from __future__ import annotations

import re

from PySide6.QtCore import QMimeData, QSignalBlocker, QSize, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from bearings.ui.theme import follow_theme, metrics

LONGEST_TEXT = 100_000  # characters
LONGEST_LINE = 8_000  # characters; Qt lays out a whole line anew with every key in it
PIECE = 4_000  # characters at most of the lines that one is broken into

_PIECE = re.compile(rf".{{1,{PIECE}}}$|.{{0,{PIECE - 1}}}\s|.{{1,{PIECE}}}", re.DOTALL)


class TextField(QPlainTextEdit):
    """Plain text. `edited` carries it, and only when a person changed it.

    `full` carries how many characters there is room for, when somebody added more: nothing that
    was there is lost, what was added is left out; 0 once that is past. `left` tells that the focus
    went elsewhere: a typed text is one undo step.
    """

    edited = Signal(str)
    full = Signal(int)
    left = Signal()

    def __init__(
        self,
        placeholder: str = "",
        *,
        lines: int = 4,
        longest: int = LONGEST_TEXT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._lines, self._longest = lines, longest
        self._kept = ""  # what is shown, and had room
        self._is_full = False  # as far as was told
        self._changed_at = 0
        self._fold_soon = QTimer(self, singleShot=True, interval=0)
        self._fold_soon.timeout.connect(self._fold)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.document().contentsChange.connect(self._note_change)
        self.textChanged.connect(self._changed)
        follow_theme(self.restyle)

    def restyle(self) -> None:
        self.setFont(metrics().font("secondary"))
        self.viewport().setFont(self.font())  # the placeholder is drawn with it
        self.setMinimumHeight(self._tall())
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(metrics().px(240), self._tall())

    def _tall(self) -> int:
        return round(self.fontMetrics().lineSpacing() * self._lines) + metrics().px(26)

    def show_text(self, text: str) -> None:
        """Show a stored value, keeping the cursor in place; nothing happens if it is there already."""
        shown = folded(text)
        if shown != self._kept:
            self._put(shown)
            self._tell_full(False)

    def _put(self, text: str) -> None:
        position = self.textCursor().position()
        self._kept = text
        with QSignalBlocker(self):
            self.setPlainText(text)
        cursor = self.textCursor()
        cursor.setPosition(min(position, self.document().characterCount() - 1))
        self.setTextCursor(cursor)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take what is pasted or dropped, whole or not at all."""
        added, chosen = source.text(), self.textCursor().selectedText()
        if len(self.toPlainText()) - len(chosen) + len(added) > self._longest:
            self._tell_full(True)
            return
        plain = QMimeData()
        plain.setText(folded(added))
        super().insertFromMimeData(plain)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def _note_change(self, position: int, _removed: int, _added: int) -> None:
        self._changed_at = position

    def _changed(self) -> None:
        text = self.toPlainText()
        if len(text) > self._longest:
            self._put(self._kept)
            self._tell_full(True)
            return
        self._kept = text
        self._tell_full(False)
        if self.document().findBlock(self._changed_at).length() > LONGEST_LINE + 1:
            self._fold_soon.start()
        self.edited.emit(text)

    def _tell_full(self, is_full: bool) -> None:
        if is_full or self._is_full:
            self._is_full = is_full
            self.full.emit(self._longest if is_full else 0)

    def _fold(self) -> None:
        """Break the line that was written in, unless somebody just took the breaks back."""
        if self.document().isRedoAvailable():
            return
        block = self.document().findBlock(self._changed_at)
        cursor = QTextCursor(block)
        cursor.beginEditBlock()
        for piece in folded(block.text()).split("\n")[:-1]:
            cursor.setPosition(cursor.position() + _units(piece))
            cursor.insertBlock()
        cursor.endEditBlock()


def folded(text: str) -> str:
    """The text with its longest lines broken, after a space where there is one."""
    lines = text.split("\n")
    if max(map(len, lines)) <= LONGEST_LINE:
        return text
    return "\n".join(line if len(line) <= LONGEST_LINE else "\n".join(_PIECE.findall(line)) for line in lines)


def _units(text: str) -> int:
    """Length as Qt counts it, in units of UTF-16."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
