"""The note to a question: written as plain text, and read as the Markdown it is."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLocale, QMimeData, Qt, Signal
from PySide6.QtWidgets import QWidget

from bearings.ui.background import Background
from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.editing import reading
from bearings.ui.widgets.form import Field, TextField
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.rich_view import RichView
from bearings.ui.widgets.text import PlainLabel

PREVIEW_KEY = "Ctrl+Shift+P"


class NoteSection(QWidget):
    """`edited` carries the text, `left` that the field was left, `followed` an address in the preview.

    The preview is made when it is first wanted, and laid out beside the window.
    """

    edited = Signal(str)
    left = Signal()
    followed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: RichView | None = None
        self._text = ""  # as it is stored; the field may show long lines broken
        self._shown: str | None = None  # the text that is laid out or being laid out
        self._maker = Background(self)
        self._maker.done.connect(self._made)
        self._column = Column(self, gap=4)
        self.field = _NoteField(self.tr("What was said, agreed or promised"), lines=3)
        self.field.setObjectName("note")
        self.field.edited.connect(self._edited)
        self.field.left.connect(self.left)
        self._column.addWidget(Field(self.tr("No&te"), self.field))
        foot = Row(gap=8)
        self._hint = PlainLabel(
            self.tr("Markdown: **bold**, - lists, [links](https://…)"), "label", wide=True
        )
        self._hint.setObjectName("noteHint")
        foot.addWidget(self._hint, 1, Qt.AlignmentFlag.AlignVCenter)
        self._toggle = Button(self.tr("Preview"), "quiet", icon="eye")
        self._toggle.setObjectName("notePreviewToggle")
        self._toggle.clicked.connect(self.toggle_preview)
        reading(self._toggle)
        foot.addWidget(self._toggle)
        self._column.addLayout(foot)
        self._name_toggle()

    @property
    def previewing(self) -> bool:
        return self._view is not None and not self._view.isHidden()

    @property
    def has_words(self) -> bool:
        return not self.field.document().isEmpty()

    def show_note(self, text: str) -> None:
        """Show the stored note; a preview of nothing gives way to the field."""
        self._text = text
        self.field.show_text(text)
        if self.previewing and not text.strip():
            self._write(focus=False)
        elif self.previewing:
            self._lay_out()
        self._name_toggle()

    def focus_writing(self) -> None:
        """Go on writing, out of the preview if that is shown."""
        self._write(focus=True)

    def toggle_preview(self) -> None:
        """Show the note as it is meant, or the field to write it in."""
        if self.previewing:
            self._write(focus=True)
        elif self.has_words:
            self._read()
        self._name_toggle()

    # ------------------------------------------------------------ inner works

    def _edited(self, text: str) -> None:
        self._text = text
        self._name_toggle()
        self.edited.emit(text)

    def _read(self) -> None:
        if self._view is None:
            self._view = RichView(self.tr("Note, as it is meant"))
            self._view.setObjectName("notePreview")
            self._view.followed.connect(self.followed)
            self._view.hide()
            self._column.insertWidget(1, self._view)
            QWidget.setTabOrder(self.field, self._view)
        height = self.field.height()
        self._view.setMinimumHeight(height)
        self.field.hide()
        self._view.show()
        self._lay_out()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _write(self, *, focus: bool) -> None:
        if self._view is not None:
            self._view.hide()
        self.field.show()
        self._hint.setText(self.tr("Markdown: **bold**, - lists, [links](https://…)"))
        self._name_toggle()
        if focus:
            self.field.setFocus()

    def _lay_out(self) -> None:
        text = self._text
        if text == self._shown or self._view is None:
            return
        self._view.show_html("")
        if self._maker.start(partial(_made_of, text)):
            self._shown = text

    def _made(self, made: tuple[str, str, int]) -> None:
        text, html, left = made
        if self._view is None or not self.previewing:
            self._shown = None
            return
        if text != self._text:  # another note meanwhile
            self._lay_out()
            return
        self._view.show_html(html)
        number = QLocale().toString(left)
        self._hint.setText(self.tr("… and {} more characters").format(number) if left else "")

    def _name_toggle(self) -> None:
        reading = self.previewing
        self._toggle.setText(self.tr("Write") if reading else self.tr("Preview"))
        self._toggle.set_icon("pencil" if reading else "eye")
        name = self.tr("Write the note") if reading else self.tr("Preview of the note")
        self._toggle.setAccessibleName(name)
        self._toggle.set_hint(name, PREVIEW_KEY)
        self._toggle.set_available(reading or self.has_words, self.tr("There is no note yet"))


class _NoteField(TextField):
    """Files dropped on it are not its own: they become evidence."""

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return not source.hasUrls() and super().canInsertFromMimeData(source)


def _made_of(text: str) -> tuple[str, str, int]:
    """The text, its HTML, and how many characters are left out; for a thread of its own."""
    from bearings.ui.note_html import note_html

    return text, *note_html(text)
