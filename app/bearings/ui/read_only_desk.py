"""The desk for read-only files: says why one is so, follows what becomes of it, and leads back to editing.

What lies on a share may be far away: it is looked at in a thread, now and then and
when the window comes to the front.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from bearings.ui.background import Background
from bearings.ui.edit_guard import EditGuard
from bearings.ui.read_only_notice import ReadOnlyNotice
from bearings.ui.read_only_words import look_in_words, why_in_words

if TYPE_CHECKING:
    from bearings.store.read_only import Look, ReadOnlyDocument
    from bearings.ui.main_window import MainWindow
    from bearings.ui.widgets.layouts import Column

EVERY = 10_000  # milliseconds


class ReadOnlyDesk(QObject):
    """Made for the first read-only file of a window; `follow` what is open from then on."""

    def __init__(self, window: MainWindow, column: Column, place: int) -> None:
        super().__init__(window)
        self._window, self._live = window, window.live
        self.notice = ReadOnlyNotice()
        column.insertWidget(place, self.notice)
        self.notice.copy_wanted.connect(window.desk.writing.save_copy)
        self.notice.again_wanted.connect(self.open_again)
        self._guard = EditGuard(window)
        self._guard.tried.connect(self._live.refused)
        self._document: ReadOnlyDocument | None = None  # that is guarded
        self._seen: Path | None = None  # the file that was read-only last
        self._place: tuple[Path, str] | None = None  # what is opened again, and the question in hand then
        self._looking = Background(self)
        self._looking.done.connect(self._looked)
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self._look)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.applicationStateChanged.connect(self._came_to_front)
        self._live.refused.connect(self._refused)
        self._live.closed.connect(self._leave)
        window.desk.nothing_newer.connect(self._nothing_newer)
        window.desk.going_on.connect(self._keep_place)

    def follow(self) -> None:
        """Another file is open, or this one anew."""
        document = self._live.read_only
        if document is not None and document is not self._document:
            self._document, self._seen = document, document.path
            self._guard.begin()
            self.notice.tell(why_in_words(document.why), look_in_words(None)[1])
            self._timer.start()
        self._come_back()

    # ------------------------------------------------------------ ways out

    def open_again(self) -> None:
        """Edit the file if that can be done by now; else show its newest version."""
        if self._document is not None:
            self._window.desk.open_again(self._document)

    def _keep_place(self, path: Path) -> None:
        """Have a file that is opened next open on this page and question."""
        window = self._window
        window.looks.remember_page(str(path), window.current_key)
        question = window.questions_page.card.question_id if window.current_key == "questions" else ""
        self._place = path, question

    def _come_back(self) -> None:
        """Where something was opened from here, go on at the same question, and say what changed."""
        place, self._place = self._place, None
        if place is None or place[0] != self._live.document.path:
            return
        if place[1] and self._window.current_key == "questions":
            self._window.show_question(place[1])
        if self._live.read_only is not None:
            self._window.toast.say(self.tr("This is the newest version."))
        elif place[0] == self._seen:
            self._window.toast.say(self.tr("You can edit the file now."))

    # ------------------------------------------------------------ what becomes of the file

    def _came_to_front(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self._look()

    def _look(self) -> None:
        if self._document is not None:
            self._looking.start(self._document.look)  # not while one look hangs on a dead share

    def _looked(self, look: Look) -> None:
        if self._document is None:
            return
        news, verb = look_in_words(look)
        words = f"{why_in_words(self._document.why)} {news}".strip()
        self.notice.tell(words, verb, news=bool(news))

    def _nothing_newer(self) -> None:
        if self._document is not None:
            self._window.toast.say(why_in_words(self._document.why), kind="info")

    # ------------------------------------------------------------ edits

    def _refused(self) -> None:
        if self._document is None:
            return
        words = self.tr("{} Save a copy to make changes.").format(why_in_words(self._document.why))
        toast = self._window.toast
        toast.say(
            words, kind="info", action=self.tr("&Edit a copy…"), then=self._window.desk.writing.save_copy
        )
        self._window.current_page.follow(None)  # shows again what was clicked or typed over

    def _leave(self) -> None:
        if self._document is not None:
            self._document = None
            self._timer.stop()
            self._guard.end()
            self.notice.hide()
