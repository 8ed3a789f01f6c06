"""The keys of the Questions page: answering, voting, going on; plain ones never fire while someone types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from bearings.ui.pages.questions.evidence import ATTACH_KEY
from bearings.ui.pages.questions.note import PREVIEW_KEY
from bearings.ui.widgets.figure_field import FigureField

if TYPE_CHECKING:
    from bearings.ui.pages.questions.page import QuestionsPage

TYPING = (QLineEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox)
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
PEOPLE_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -1_000, Qt.Key.Key_End: 1_000}


class QuestionKeys:
    """Turns key presses into what the page can do."""

    def __init__(self, page: QuestionsPage) -> None:
        self._page = page
        deeds = {
            ATTACH_KEY: page.card.evidence.choose_files,
            PREVIEW_KEY: page.card.record.note.toggle_preview,
        }
        for key, do in deeds.items():  # these work while someone types
            shortcut = QShortcut(QKeySequence(key), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)

    def pressed(self, event: QKeyEvent) -> bool:
        """Do what the key stands for; False if it stands for nothing here."""
        if event.modifiers() & _HELD:
            return False
        page, focus = self._page, self._page.focusWidget()
        typing = isinstance(focus, TYPING) and not _passed_on(focus, event)
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape and typing:
            self._back_to_start()
            return True
        if key in _ENTER:
            return not isinstance(focus, QPlainTextEdit) and self._go_on()
        writing = typing and not isinstance(focus, FigureField)
        if key in PEOPLE_STEPS and page.voting.is_voting and not writing:
            page.voting.move(PEOPLE_STEPS[key])
            return True
        if typing:
            return False
        if key in _STEPS:
            page.step(_STEPS[key])
            return True
        return self._answer_by(key, event.text())

    def _back_to_start(self) -> None:
        """The focus goes to where answering begins, and so do the eyes: a note is far below it."""
        self._page.card.focus_start()
        self._page.card.begin_at_top()

    def _toggle_mode(self) -> None:
        self._page.voting.toggle_mode()
        self._page.card.begin_at_top()

    def _go_on(self) -> bool:
        """Enter asks the next person, and at the end of the round the next question."""
        if not (self._page.voting.is_voting and self._page.voting.confirm()):
            self._page.step(1)
        return True

    def _answer_by(self, key: Qt.Key, text: str) -> bool:
        page, card = self._page, self._page.card
        does = {
            "0": card.say_not_applicable,
            "?": card.say_unknown,
            "*": card.toggle_review,
            "n": card.focus_note,
        }
        kind = page.live.questionnaire.question(card.question_id).type
        if key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            card.clear()
            return True
        if text in does:
            does[text]()
            return True
        if text.isascii() and text.isdigit() and kind != "number":
            return card.answers.choose(int(text) - 1)
        letter = text.lower() if text.isascii() and text.isalpha() and kind in ("gate", "multi") else ""
        if letter and card.answers.choose(ord(letter) - ord("a")):
            return True
        late = {
            "e": card.focus_evidence,
            "v": self._toggle_mode,
            "r": page.voting.toggle_reveal,
        }
        if text.lower() in late:
            late[text.lower()]()
            return True
        return False


def _passed_on(focus: QWidget | None, event: QKeyEvent) -> bool:
    """Whether a field for figures left the key to the page: it can be no part of a figure."""
    return isinstance(focus, FigureField) and not focus.takes(event)
