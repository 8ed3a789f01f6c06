"""What the votes on a question say once they are revealed, and what the group settles on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from bearings.ui.pages.questions.voting_words import (
    agreed_words,
    discuss_words,
    how_words,
    poles_words,
    short_how,
    unknown_words,
    value_words,
)
from bearings.ui.theme import metrics
from bearings.ui.widgets.banner import Banner
from bearings.ui.widgets.card import Card
from bearings.ui.widgets.form import Field, LineField
from bearings.ui.widgets.layouts import Column
from bearings.ui.widgets.svg_view import SvgView
from bearings.ui.widgets.text import PlainLabel
from bearings.ui.worded import worded_in_chart

if TYPE_CHECKING:
    from bearings.domain.questionnaire import Questionnaire
    from bearings.domain.workshop.voting import VoteSummary
    from bearings.ui.tokens import Theme

LEAST, MOST, STEP = 360, 800, 20  # widths of the chart, in pixels at 100 %: its letters keep their size
MARGIN = 16


class VotingOutcome(Card):
    """`agree_wanted` and `votes_wanted` ask to settle on a value or to take it back.

    `reason_typed` carries why the group settled on it, `reason_left` that this is said.
    """

    agree_wanted = Signal()
    votes_wanted = Signal()
    reason_typed = Signal(str)
    reason_left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=12, margins=MARGIN, parent=parent)
        self.setObjectName("votingOutcome")
        self._summary: VoteSummary | None = None
        self._width = LEAST
        self._agreed = False
        words = Column(gap=4)
        self._value = PlainLabel("", "body", strong=True)
        self._value.setObjectName("votingValue")
        self._how = PlainLabel("", "secondary", numbers=True)
        self._how.setObjectName("votingHow")
        words.addWidget(self._value)
        words.addWidget(self._how)
        self.body.addLayout(words)
        self._notice = Banner("warning")
        self._notice.setObjectName("votingNotice")
        self._notice.button.setObjectName("votingNoticeButton")
        self._notice.acted.connect(self._acted)
        self.body.addWidget(self._notice)
        self._reason = LineField(self.tr("What made the group settle on it"))
        self._reason.setObjectName("agreedReason")
        self._reason.textEdited.connect(self.reason_typed)
        self._reason.editingFinished.connect(self.reason_left)
        self._reason_field = Field(self.tr("Reason for the a&greed value"), self._reason)
        self.body.addWidget(self._reason_field)
        self._chart = SvgView(self.tr("How the votes are spread"))
        self._chart.setObjectName("votingSpread")
        self.body.addWidget(self._chart)
        self._poles = PlainLabel("", "secondary", tone="text")
        self._poles.setObjectName("votingPoles")
        self._unknown = PlainLabel("", "secondary", tone="text", numbers=True)
        self._unknown.setObjectName("votingUnknown")
        self.body.addWidget(self._poles)
        self.body.addWidget(self._unknown)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What takes the focus, in the order of the eye."""
        return self._notice.button, self._reason

    def show_summary(self, questionnaire: Questionnaire, summary: VoteSummary, *, agreeing: bool) -> None:
        """Show what was voted; `agreeing` while the statements stand for the agreed value."""
        self._value.setText(value_words(questionnaire, summary))
        self._how.setText(how_words(summary))
        for label, words in (
            (self._poles, poles_words(questionnaire, summary)),
            (self._unknown, unknown_words(summary)),
        ):
            label.setText(words)
            label.setVisible(bool(words))
        self._show_notice(questionnaire, summary, agreeing=agreeing)
        self._reason_field.setVisible(summary.agreed is not None)
        self._reason.show_text(summary.reason)
        if self._summary is None or _drawn(self._summary) != _drawn(summary):
            self._summary = summary
            self._show_chart(summary)

    def _show_notice(self, questionnaire: Questionnaire, summary: VoteSummary, *, agreeing: bool) -> None:
        agreed = agreed_words(questionnaire, summary)
        discuss = discuss_words(questionnaire, summary)
        ask = "" if agreeing else self.tr("Record an agreed value")
        self._agreed = bool(agreed)
        if agreed:
            self._notice.tell("done", agreed, action=self.tr("Back to the votes"))
        elif discuss:
            self._notice.tell("warning", discuss, action=ask)
        else:
            self._notice.hide()

    def _show_chart(self, summary: VoteSummary) -> None:
        from bearings.report.charts_moves import vote_spread_in_words

        labels, counts = _rows(summary)
        self._chart.setVisible(bool(summary.known))
        self._chart.show_chart(
            self._draw, vote_spread_in_words(labels, counts, summary.used, short_how(summary))
        )

    def _draw(self, theme: Theme) -> str:
        from bearings.report.charts_moves import vote_spread

        assert self._summary is not None
        labels, counts = _rows(self._summary)
        how = short_how(self._summary)
        return vote_spread(
            labels,
            counts,
            self._summary.used,
            theme.as_palette(),
            how,
            self._width,
            worded_in_chart,
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = int(self.width() * 100 / metrics().px(100)) - 2 * MARGIN
        width = min(max(room // STEP * STEP, LEAST), MOST)
        if width != self._width:
            self._width = width
            self._chart.restyle()

    def _acted(self) -> None:
        (self.votes_wanted if self._agreed else self.agree_wanted).emit()


def _rows(summary: VoteSummary) -> tuple[list[str], list[int]]:
    return [tally.label for tally in summary.tallies], [tally.count for tally in summary.tallies]


def _drawn(summary: VoteSummary) -> tuple[object, ...]:
    """All that the chart shows."""
    return summary.question.id, summary.tallies, summary.how
