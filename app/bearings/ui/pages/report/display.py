"""What will be exported, as it will be: pages of a PDF, the text of other forms, or what is in them."""

from __future__ import annotations

from PySide6.QtCore import Qt
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
    """`reader` shows pages, `leaving` what leaves; both come into sight by `show_made` and `show_leaving`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exportDisplay")
        self._waiting = QWidget()
        column = Column(self._waiting, margins=32)
        self._words = PlainLabel("", "body", tone="muted")
        self._words.setObjectName("previewWaiting")
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._words)
        self.reader = PdfReader()
        self.text = FileText()
        self._about = EmptyState("file-text", "")
        self._about.setObjectName("exportAbout")
        self.leaving = LeavingView()
        for face in (self._waiting, self.reader, self.text, self._about, self.leaving):
            self.addWidget(face)
        self._behind: QWidget = self._waiting  # what is in sight when what leaves is not
        self._edition = ""
        self.wait(self.tr("Laying out the pages…"))

    @property
    def shows_leaving(self) -> bool:
        return self.currentWidget() is self.leaving

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
            self._about.sentence.setText(form_names().get(form, form))
            self._about.more.setText(form_contents().get(form, ""))
            self._about.more.show()
            self._bring(self._about)

    def show_leaving(self, shown: bool) -> None:
        """Show what leaves in the place of the pages, or these again."""
        self.setCurrentWidget(self.leaving if shown else self._behind)

    def seek(self) -> bool:
        """Begin a search in the pages, where there are pages."""
        if self._behind is not self.reader:
            return False
        self.show_leaving(False)
        self.reader.seek()
        return True

    def forget(self) -> None:
        """Nothing is open any more."""
        self._edition = ""
        self.reader.clear()
        self.text.clear()
        self.leaving.forget()
        self.wait(self.tr("Laying out the pages…"))
        self.show_leaving(False)

    def about_file(self, made: Made) -> str:
        """How large the file is, in words."""
        size = max(round(len(made.data) / 1000), 1)
        if made.choice.is_pdf:
            return self.tr("{} pages, {} kB").format(made.pages, size)
        return self.tr("{} kB").format(size)

    def _bring(self, face: QWidget) -> None:
        leaving = self.shows_leaving
        self._behind = face
        if not leaving:
            self.setCurrentWidget(face)
