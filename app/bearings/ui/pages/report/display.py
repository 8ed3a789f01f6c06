"""What will be exported, as it will be: pages of a PDF, the text of other forms, or what is in them."""

from __future__ import annotations

from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QStackedWidget, QWidget

from bearings.ui.pages.report.leaving_view import LeavingView
from bearings.ui.pages.report.making import Made
from bearings.ui.pages.report.words import form_contents, form_names
from bearings.ui.theme import follow_theme, metrics
from bearings.ui.widgets.empty_state import EmptyState
from bearings.ui.widgets.layouts import Column
from bearings.ui.widgets.pdf_reader import PdfReader
from bearings.ui.widgets.text import PlainLabel

AS_TEXT = frozenset({".csv", ".md", ".results.json"})
LONGEST_TEXT = 200_000  # characters that are shown
Face = TypeVar("Face", bound=QWidget)


class FileText(QPlainTextEdit):
    """The text of a file, to be read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exportText")
        self.setAccessibleName(self.tr("Text of the file"))
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        follow_theme(self.restyle)

    def restyle(self) -> None:
        self.setFont(metrics().font("secondary", tabular=True))

    def show_bytes(self, data: bytes) -> None:
        """Show a file; of a very long one the beginning. The place in it stays."""
        text = data.decode("utf-8-sig", "replace")
        if text == self.toPlainText():
            return
        place = self.verticalScrollBar().value()
        self.setPlainText(text if len(text) <= LONGEST_TEXT else f"{text[:LONGEST_TEXT]}\n…")
        self.verticalScrollBar().setValue(place)


class Display(QStackedWidget):
    """Each face is made when it is first needed. `leaving_left`, `place_wanted`: of what leaves."""

    leaving_left = Signal()
    place_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exportDisplay")
        self._waiting = QWidget()
        column = Column(self._waiting, margins=32)
        self._words = PlainLabel("", "body", tone="muted")
        self._words.setObjectName("previewWaiting")
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._words)
        self.addWidget(self._waiting)
        self._behind: QWidget = self._waiting  # what is in sight when what leaves is not
        self._edition = ""
        self.wait(self.tr("Laying out the pages…"))

    @cached_property
    def reader(self) -> PdfReader:
        """The pages of a PDF."""
        return self._added(PdfReader())

    @cached_property
    def text(self) -> FileText:
        """The text of a file."""
        return self._added(FileText())

    @cached_property
    def about(self) -> EmptyState:
        """What a file holds that is not shown."""
        about = self._added(EmptyState("file-text", ""))
        about.setObjectName("exportAbout")
        return about

    @cached_property
    def leaving(self) -> LeavingView:
        """What leaves, and what stays in."""
        leaving = self._added(LeavingView())
        leaving.left.connect(self.leaving_left)
        leaving.place_wanted.connect(self.place_wanted)
        return leaving

    @property
    def shows_leaving(self) -> bool:
        return isinstance(self.currentWidget(), LeavingView)

    def prepare(self) -> None:
        """Make what pages are shown in, before there are some."""
        self.reader.clear()

    def wait(self, words: str) -> None:
        """Nothing can be shown yet, and why."""
        self._words.setText(words)
        self._bring(self._waiting)

    def show_made(self, made: Made) -> None:
        """Show that file; pages stay at their place, unless they are of another edition."""
        form = made.choice.written_as
        if made.choice.is_pdf:
            self.reader.show_pdf(made.data, from_top=made.choice.edition != self._edition)
            self._edition = made.choice.edition
            self._bring(self.reader)
        elif form in AS_TEXT:
            self.text.show_bytes(made.data)
            self._bring(self.text)
        else:
            self.about.sentence.setText(form_names().get(form, form))
            self.about.more.setText(form_contents().get(form, ""))
            self.about.more.show()
            self._bring(self.about)

    def show_leaving(self, shown: bool) -> None:
        """Show what leaves in the place of the pages, or these again."""
        self.setCurrentWidget(self.leaving if shown else self._behind)

    def seek(self) -> bool:
        """Begin a search in the pages, where there are pages."""
        if not isinstance(self._behind, PdfReader):
            return False
        self.show_leaving(False)
        self.reader.seek()
        return True

    def forget(self) -> None:
        """Nothing is open any more."""
        self._edition = ""
        for face in (self.widget(number) for number in range(self.count())):
            if isinstance(face, (PdfReader, FileText)):
                face.clear()
            elif isinstance(face, LeavingView):
                face.forget()
        self.wait(self.tr("Laying out the pages…"))
        self.show_leaving(False)

    def about_file(self, made: Made) -> str:
        """How large the file is, in words."""
        size = max(round(len(made.data) / 1000), 1)
        if made.choice.is_pdf:
            return self.tr("{} pages, {} kB").format(made.pages, size)
        return self.tr("{} kB").format(size)

    def _added(self, face: Face) -> Face:
        self.addWidget(face)
        return face

    def _bring(self, face: QWidget) -> None:
        leaving = self.shows_leaving
        self._behind = face
        if not leaving:
            self.setCurrentWidget(face)
