"""Sections of a page: a header with what can be done, and one that folds away."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from bearings.ui.icons import draw_icon
from bearings.ui.theme import follow_theme, metrics, theme
from bearings.ui.widgets.editing import reading
from bearings.ui.widgets.layouts import Column, Row, parts_of
from bearings.ui.widgets.paint import RING, Pressable, control_radius, draw_box, draw_focus_ring, painted
from bearings.ui.widgets.text import PlainLabel, explain
from bearings.ui.widgets.text_block import draw_line, line_width

LEAST_WORDS = 280  # pixels at 100 % that words keep beside the buttons of a header


class Divider(QFrame):
    """A hairline across."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)
        follow_theme(self.update)

    @painted
    def paintEvent(self, painter: QPainter) -> None:
        draw_box(painter, QRectF(self.rect()), fill=theme().border, line=None, radius=0)


class Header(QWidget):
    """A title with a line below it, and room for buttons at the right (`buttons`)."""

    def __init__(self, title: PlainLabel, secondary: PlainLabel, gap: int, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._row = row = Row(self, gap=16)
        words = Column(gap=gap)
        self.title, self.secondary = title, secondary
        if not secondary.text():
            secondary.hide()
        words.addWidget(title)
        words.addWidget(secondary)
        row.addLayout(words, 1)
        self.buttons = Row(gap=0)
        row.addLayout(self.buttons)
        self._beside = True

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())  # too narrow for all: see `_fold`

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # what is in it got other sizes, as by another zoom
            self._fold()
        return super().event(event)

    def _fold(self) -> None:
        """Stand the buttons below the title where both would be too narrow, and below each other then."""
        widths = [part.sizeHint().width() for part in parts_of(self.buttons)]
        buttons = sum(widths) + self.buttons.spacing() * max(len(widths) - 1, 0)
        title = min(self.title.sizeHint().width(), self.title.minimumSizeHint().width() * 2)
        title = max(title, min(self.secondary.sizeHint().width(), metrics().px(LEAST_WORDS)))
        beside = title + self._row.spacing() + buttons <= self.width()
        if beside != self._beside:
            self._beside = beside
            self._row.fold(not beside)
            at = Qt.AlignmentFlag(0) if beside else Qt.AlignmentFlag.AlignLeft
            self._row.setAlignment(self.buttons, at)
        self.buttons.fold(buttons > self.width())

    def set_secondary(self, text: str) -> None:
        self.secondary.setText(text)
        self.secondary.setVisible(bool(text))


class SectionHeader(Header):
    """Heads a part of a page."""

    def __init__(self, title: str, secondary: str = "", parent: QWidget | None = None) -> None:
        super().__init__(PlainLabel(title, "heading"), PlainLabel(secondary, "secondary"), 2, parent)


class PageHeader(Header):
    """Heads a page."""

    def __init__(self, title: str, secondary: str = "", parent: QWidget | None = None) -> None:
        super().__init__(PlainLabel(title, "title"), PlainLabel(secondary, "body", tone="muted"), 4, parent)
        self.title.setObjectName("pageTitle")


class _Fold(Pressable):
    """The header of a collapsible: a chevron, a title, a note at the right."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.note = ""
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        reading(self)  # opening a part of the page changes nothing, whatever is in it
        self.follow_theme()

    def sizeHint(self) -> QSize:
        return QSize(metrics().px(160), metrics().px(32) + 2 * RING)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.tell_rest()

    def tell_rest(self) -> None:
        """Tell on hover a title that does not fit beside the note."""
        room = self.face.width() - metrics().px(28 + 8) - (self._note_width() if self.note else 0)
        cut = line_width(self.text(), metrics().font("secondary", strong=True)) > room
        explain(self, self.text() if cut else "")

    def _note_font(self) -> QFont:
        return metrics().font("label", tabular=True)

    def _note_width(self) -> int:
        """Pixels that the note and the gap before it take; in a column of such headers often the same."""
        return max(line_width(self.note, self._note_font()) + metrics().px(12), metrics().px(72))

    @painted
    def paintEvent(self, painter: QPainter) -> None:
        look, px = theme(), metrics().px
        if self.hovered:
            draw_box(painter, self.face, fill=look.surface_alt, line=None, radius=control_radius())
        face, side = self.face, px(16)
        chevron = QRectF(face.left() + px(4), face.center().y() - side / 2, side, side)
        draw_icon(painter, "chevron-down" if self.isChecked() else "chevron-right", chevron, look.muted)
        words = face.adjusted(px(28), 0, -px(8), 0)
        right = Qt.AlignmentFlag.AlignRight
        if self.note:
            draw_line(painter, words, self.note, self._note_font(), look.muted, right)
            words.setRight(words.right() - self._note_width())
        draw_line(painter, words, self.text(), metrics().font("secondary", strong=True), look.text)
        if self.ring_shown:
            draw_focus_ring(painter, face, control_radius())


class Collapsible(QWidget):
    """A titled part that folds away; fill `body`. `toggled` carries open or not, by a person only."""

    toggled = Signal(bool)

    def __init__(
        self, title: str, *, opened: bool = False, note: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = Column(self, gap=4)
        self.header = _Fold(title)
        self.header.setObjectName("fold")
        column.addWidget(self.header)
        self.content = QWidget()
        self.body = Column(self.content, gap=8, margins=(32, 0, 4, 8))
        column.addWidget(self.content)
        self.header.clicked.connect(self._pressed)
        self.set_note(note)
        self.set_open(opened)

    def set_open(self, opened: bool) -> None:
        self.header.setChecked(opened)
        self.content.setVisible(opened)

    def set_note(self, note: str) -> None:
        """A short word at the right, such as "3" or "open"."""
        self.header.note = note
        self.header.tell_rest()
        self.header.setAccessibleDescription(note)
        self.header.update()

    def _pressed(self) -> None:
        self.content.setVisible(self.header.isChecked())
        self.toggled.emit(self.header.isChecked())
