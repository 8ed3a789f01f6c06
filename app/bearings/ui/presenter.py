"""The presenter: one question as the room sees it, on a screen of its own.

It shows a `Slide`, and a slide holds nothing the room may not see. Its title
names nobody, and it remembers nothing.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from bearings.ui.presenter_board import Board
from bearings.ui.presenter_clock import Clock
from bearings.ui.presenter_fit import Sizes, largest_that, scale_of
from bearings.ui.presenter_text import BigText
from bearings.ui.presenter_words import (
    advice,
    bounds,
    outcome_in_words,
    rows_of,
    voted_in_words,
    votes_in_words,
)
from bearings.ui.theme import follow_theme, theme
from bearings.ui.widgets.paint import draw_fill, painted

if TYPE_CHECKING:
    from bearings.domain.workshop.slide import Slide
    from bearings.ui.live_session import LiveSession
    from bearings.ui.presented import Presented

# Pixels on a window of 1280 by 720.
SIDE, TOP, FOOT = 56, 36, 32
HEAD, NOTE, OUTCOME = 20, 20, 26  # font sizes: above; below, and below once revealed
UNDER_HEAD, UNDER_QUESTION, OVER_NOTE = 20, 24, 16


class Presenter(QWidget):
    """Follows what is presented. `closed` says it went; `key_pressed` carries keys meant for the page."""

    closed = Signal()
    key_pressed = Signal(QKeyEvent)

    def __init__(self, live: LiveSession, presented: Presented) -> None:
        super().__init__()
        self.setObjectName("presenter")
        self.setWindowTitle(self.tr("Bearings - presenter"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._live, self._presented = live, presented
        self._slide: Slide | None = None
        self._at = ""
        self._build()
        presented.changed.connect(self.follow)
        live.changed.connect(self.follow)
        live.closed.connect(self.close)
        self.resize(1280, 720)
        follow_theme(self.update)
        self.follow()

    def _build(self) -> None:
        self._place = self._text("presenterPlace", tone="muted")
        self._voted = self._text("presenterVoted", ending=True)
        self._question = self._text("presenterQuestion", strong=True)
        self._note = self._text("presenterNote", tone="muted")
        self.clock = Clock(self)
        self.clock.setObjectName("presenterClock")
        self.clock.widened.connect(self._arrange)
        self._scroll = QScrollArea(self)
        self._scroll.setObjectName("presenterScroll")
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.viewport().setAutoFillBackground(False)
        self._board = Board()
        self._board.setObjectName("presenterBoard")
        self._scroll.setWidget(self._board)
        self._board.setAutoFillBackground(False)
        self._pause = _Black(self)
        self._pause.setObjectName("presenterPause")
        self._pause.hide()

    def _text(self, name: str, *, tone: str = "text", strong: bool = False, ending: bool = False) -> BigText:
        text = BigText(self, tone=tone, strong=strong, ending=ending)
        text.setObjectName(name)
        return text

    # ------------------------------------------------------------ what it shows

    def follow(self) -> None:
        """Show the question in hand as far as it may be seen."""
        slide = self._made()
        if self._presented.question_id != self._at:
            self._at = self._presented.question_id
            self.clock.plan(self._planned())
            self.clock.restart()
            self._scroll.verticalScrollBar().setValue(0)
        if slide == self._slide and self._place.text():
            return
        self._slide = slide
        if slide is None:
            self._show_nothing()
        else:
            self._show(slide)
        self._arrange()

    def _planned(self) -> int:
        """Seconds the run sheet gives the question; 0 where people planned none."""
        workshop = self._live.assessment.workshop if self._live.is_open else None
        if workshop is None or (workshop.total_minutes is None and not workshop.minutes):
            return 0
        from bearings.domain.workshop.run_sheet import plan_run_sheet

        sheet = plan_run_sheet(self._live.questionnaire, self._live.assessment, self._live.results)
        return sheet.seconds.get(self._at, 0)

    def _made(self) -> Slide | None:
        question, live = self._presented.question_id, self._live
        if not question or not live.is_open or not live.questionnaire.has_question(question):
            return None
        from bearings.domain.workshop.slide import make_slide

        return make_slide(
            live.questionnaire,
            live.assessment,
            question,
            voting=self._presented.voting,
            silent=self._presented.silent,
            revealed=self._presented.revealed,
        )

    def _show(self, slide: Slide) -> None:
        self._place.setText(f"{slide.dimension}  ·  {slide.capability}")
        self._voted.setText(voted_in_words(slide) if self._presented.voting else "")
        self._question.setText(slide.text)
        votes_of = partial(votes_in_words, slide)
        self._board.show_rows(rows_of(slide), many=slide.kind == "multi", votes_of=votes_of)
        words = outcome_in_words(slide) or bounds(slide) or advice(slide)
        self._note.setText(words)
        self._note.set_tone("text" if slide.outcome is not None else "muted")

    def _show_nothing(self) -> None:
        self._place.setText(self.tr("The next question appears here."))
        for text in (self._voted, self._question, self._note):
            text.setText("")
        self._board.show_rows((), many=False)

    # ------------------------------------------------------------ keys

    @property
    def paused(self) -> bool:
        """Whether the screen is black."""
        return self._pause.isVisibleTo(self)

    def toggle_pause(self) -> None:
        """Turn the screen black, or show the question again."""
        self._pause.setVisible(not self.paused)
        self._pause.raise_()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Escape, Qt.Key.Key_F5):
            self.close()
        elif key in (Qt.Key.Key_B, Qt.Key.Key_Period):
            self.toggle_pause()
        elif key == Qt.Key.Key_T:
            self.clock.restart()
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            bar = self._scroll.verticalScrollBar()
            bar.setValue(bar.value() + bar.pageStep() * (1 if key == Qt.Key.Key_PageDown else -1))
        else:
            self.key_pressed.emit(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    # ------------------------------------------------------------ sizes

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._arrange()

    def _arrange(self) -> None:
        """Put everything in its place, as large as the window lets it be."""
        self._pause.setGeometry(self.rect())
        unit = scale_of(self.width(), self.height())
        left, wide = round(SIDE * unit), self.width() - 2 * round(SIDE * unit)
        y = self._place_head(left, wide, unit) + round(UNDER_HEAD * unit)
        revealed = self._slide is not None and self._slide.outcome is not None
        pixels = round((OUTCOME if revealed else NOTE) * unit)
        note = self._note.height_at(pixels, wide)
        end = self.height() - round(FOOT * unit)
        self._note.set_pixels(pixels)
        self._note.setGeometry(left, end - note, wide, note)
        foot = end - note - (round(OVER_NOTE * unit) if note else 0)
        sizes = self._fitting(wide, foot - y, unit)
        y += self._place_question(left, y, wide, round(sizes.question * unit)) + round(UNDER_QUESTION * unit)
        self._place_board(left, y, wide, foot - y, round(sizes.rows * unit), unit)

    def _place_head(self, left: int, wide: int, unit: float) -> int:
        """The line above the question; the answer is where it ends."""
        top, pixels, gap = round(TOP * unit), round(HEAD * unit), round(32 * unit)
        tall = self._place.height_at(pixels, 100_000)
        right = left + wide
        for text in (self.clock, self._voted):
            text.set_pixels(pixels)
            room = text.width_at(pixels)
            text.setGeometry(right - room, top, room, tall)
            right -= room + gap if room else 0
        self._place.set_pixels(pixels)
        room = right - left
        tall = self._place.height_at(pixels, room)
        self._place.setGeometry(left, top, room, tall)
        return top + tall

    def _fitting(self, wide: int, tall: int, unit: float) -> Sizes:
        def fits(sizes: Sizes) -> bool:
            question = self._question.height_at(round(sizes.question * unit), wide)
            board = self._board.height_at(round(sizes.rows * unit), wide, unit)
            return question + round(UNDER_QUESTION * unit) + board <= tall

        return largest_that(fits)

    def _place_question(self, left: int, top: int, wide: int, pixels: int) -> int:
        self._question.set_pixels(pixels)
        tall = self._question.height_at(pixels, wide)
        self._question.setGeometry(left, top, wide, tall)
        return tall

    def _place_board(self, left: int, top: int, wide: int, tall: int, pixels: int, unit: float) -> None:
        tall = max(tall, 1)
        self._scroll.setGeometry(left, top, wide, tall)
        if self._board.height_at(pixels, wide, unit) > tall:  # more than a screen holds even when small
            wide -= self._scroll.verticalScrollBar().sizeHint().width() + round(4 * unit)
        self._board.arrange(pixels, wide, unit)

    @painted
    def paintEvent(self, painter: QPainter) -> None:
        draw_fill(painter, self.rect(), theme().page)


class _Black(QWidget):
    """The screen gone black: nothing to read, nothing to steer by."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Paused"))

    @painted
    def paintEvent(self, painter: QPainter) -> None:
        draw_fill(painter, self.rect(), "#000000")
