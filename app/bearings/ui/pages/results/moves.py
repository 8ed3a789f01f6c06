"""What would move it most: single better answers by their effect, computed between events."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from bearings.ui.pages.results.lift import LiftPart
from bearings.ui.pages.results.move_row import MoveRow, ShownMove, gain_in_words, step_in_words
from bearings.ui.slices import Slices
from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.card import Card
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.row_list import RowList
from bearings.ui.widgets.section import SectionHeader
from bearings.ui.widgets.svg_view import SvgView
from bearings.ui.widgets.text import PlainLabel
from bearings.ui.worded import worded_in_chart

if TYPE_CHECKING:
    from bearings.domain.assessment import Assessment, Vote
    from bearings.domain.changes.moves import Move
    from bearings.report.charts_moves import Bar
    from bearings.ui.live_session import LiveSession
    from bearings.ui.pages.results.scratch import Scratch
    from bearings.ui.tokens import Theme

MOVE = "move:"  # before the question of a move whose gain is asked why
MOST = 10  # moves that are shown
REST = 120  # milliseconds without a change before the work begins


class MovesCard(Card):
    """The moves with the largest effect. `why` carries what is asked: `MOVE` and a question.

    `question_wanted` carries a question to go to, `tried` answers to try.
    """

    why = Signal(str)
    question_wanted = Signal(str)
    tried = Signal(object)  # question id to value

    def __init__(self, live: LiveSession, scratch: Scratch, parent: QWidget | None = None) -> None:
        super().__init__(margins=24, gap=16, parent=parent)
        self.setObjectName("movesCard")
        self._live, self._scratch = live, scratch
        scratch.changed.connect(self._mark_tried)
        self._header = SectionHeader(
            self.tr("What would move it most"),
            self.tr("Each answer made one step better on its own, and what that would do."),
        )
        self.body.addWidget(self._header)
        self._said = PlainLabel("", "body", tone="muted")
        self._said.setObjectName("movesSaid")
        self.body.addWidget(self._said)
        self._lift = LiftPart(live)
        self._lift.tried.connect(self.tried)
        self.body.addWidget(self._lift)
        self._parts = QWidget()
        column = Column(self._parts, gap=16)
        self._chart = SvgView(self.tr("What would move the overall index most"))
        self._chart.setObjectName("movesChart")
        column.addWidget(self._chart, 0, Qt.AlignmentFlag.AlignLeft)
        self._toggle = Button("")
        self._toggle.setObjectName("showMoves")
        self._toggle.clicked.connect(self._pressed)
        row = Row(gap=0)
        row.addWidget(self._toggle)
        row.addStretch(1)
        column.addLayout(row)
        self._list = RowList(self._make_row, self._toggle)
        self._list.setObjectName("movesList")
        self._list.hide()
        column.addWidget(self._list)
        self.body.addWidget(self._parts)
        self._moves: tuple[Move, ...] = ()
        self._bars: list[Bar] = []
        self._done_for: Assessment | None = None
        self._work = Slices(self)
        self._work.done.connect(self._found)
        self.forget()

    @property
    def moves(self) -> tuple[Move, ...]:
        """The moves that are known by now, the one that moves most first."""
        return self._moves

    def set_narrow(self, narrow: bool) -> None:
        """Stand what does not fit side by side below each other."""
        self._list.set_narrow(narrow)
        self._lift.set_narrow(narrow)

    def forget(self) -> None:
        """Nothing, or another file, is open: what stands here is of the past."""
        self._work.stop()
        self._lift.forget()
        self._moves, self._done_for = (), None
        self._list.forget()
        self._list.hide()
        self._parts.hide()
        self._said.setText(self.tr("Working it out…"))
        self._said.show()

    def show_results(self) -> None:
        """Work it out anew if an answer changed; what stands here stays until that is done."""
        if self._done_for is not self._live.assessment or self._work.running:
            self._work.start(self._compute(), after=REST)
        else:
            self._lift.show_results()  # its search may have been left half-way

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._work.stop()  # nobody looks; `show_results` begins again when somebody does

    def _compute(self) -> Generator[object, None, object]:
        from bearings.domain.changes.moves import moves_in_slices

        live = self._live
        assessment = live.assessment
        moves = yield from moves_in_slices(live.questionnaire, assessment, live.results, live.conclusions)
        return assessment, moves

    def _found(self, found: tuple[Assessment, tuple[Move, ...]]) -> None:
        self._done_for, self._moves = found
        self._show_moves()
        self._lift.show_results()

    def _show_moves(self) -> None:
        from bearings.report.charts_moves import Bar, tornado_in_words

        top = self._moves[:MOST]
        questionnaire = self._live.questionnaire
        names = [questionnaire.capability_of(move.question).name for move in top]
        bars = [
            Bar(f"{move.question}  {name}", move.gain, self._step(move))
            for move, name in zip(top, names, strict=True)
        ]
        if bars != self._bars:
            self._bars = bars
            self._chart.show_chart(self._draw, tornado_in_words(bars))
        self._show_list()
        self._parts.setVisible(bool(top))
        self._said.setVisible(not top)
        if self._live.results.scorecard.overall is None:
            self._said.setText(
                self.tr("Answer more questions first: no single answer changes the result yet.")
            )
        else:
            self._said.setText(self.tr("There is nothing left that would move it."))

    def _draw(self, theme: Theme) -> str:
        from bearings.report.charts_moves import tornado

        return tornado(self._bars, theme.as_palette(), say=worded_in_chart)

    def _pressed(self) -> None:
        self._list.setVisible(self._list.isHidden())
        self._show_list()

    def _show_list(self) -> None:
        """The moves of the chart one by one, if a person opened them."""
        top, opened = self._moves[:MOST], not self._list.isHidden()
        one, many = self.tr("Show the answer"), self.tr("Show the {} answers")
        closed = one if len(top) == 1 else many.format(len(top))
        self._toggle.setText(self.tr("Hide the answers") if opened else closed)
        if opened:
            self._list.show_items([self._shown(move) for move in top])

    def _mark_tried(self) -> None:
        if self._done_for is not None:
            self._show_list()

    def _make_row(self) -> MoveRow:
        row = MoveRow()
        row.why.connect(self._ask)
        row.go.connect(self.question_wanted)
        row.try_it.connect(self._try)
        return row

    def _shown(self, move: Move) -> ShownMove:
        questionnaire = self._live.questionnaire
        also = []
        if move.rank_change:
            also.append(self.tr("verdict: {}").format(questionnaire.model.verdict(move.verdict).name))
        if move.route_changed:
            also.append(self.tr("route: {}").format(questionnaire.routes.route(move.recommended).name))
        return ShownMove(
            move.question,
            questionnaire.question(move.question).text,
            gain_in_words(move),
            self._step(move),
            "  ·  ".join(also),
            self._scratch.tried.get(move.question) == move.after,
        )

    def _step(self, move: Move) -> str:
        return step_in_words(self._live.questionnaire, move.question, move.state, move.before, move.after)

    def _ask(self, question_id: str) -> None:
        self.why.emit(f"{MOVE}{question_id}")

    def _try(self, question_id: str) -> None:
        changes: Mapping[str, Vote] = {m.question: m.after for m in self._moves if m.question == question_id}
        self.tried.emit(changes)
