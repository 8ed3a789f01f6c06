"""Votes on a question: who is asked, who has voted, and after Reveal what came of it."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from bearings.ui.announce import announce
from bearings.ui.models.voters import Voter
from bearings.ui.pages.questions.question_answers import LETTERS
from bearings.ui.pages.questions.voting import AGREED, VotingRound
from bearings.ui.pages.questions.voting_outcome import VotingOutcome
from bearings.ui.pages.questions.voting_people import VoterGrid
from bearings.ui.slices import Slices
from bearings.ui.theme import metrics
from bearings.ui.widgets.banner import Banner
from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.editing import reading
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.text import PlainLabel, explain
from bearings.ui.worded import worded

if TYPE_CHECKING:
    from bearings.domain.assessment import Vote
    from bearings.domain.questionnaire import Question
    from bearings.ui.live_session import LiveSession

LEAST, TURN = 240, 160  # pixels at 100 %: with everything below each other; of whose turn it is


class VotingPane(QWidget):
    """Stands above the statements while people vote; made when somebody first does.

    `people_wanted` asks for the page where people are listed.
    """

    people_wanted = Signal()

    def __init__(self, live: LiveSession, voting: VotingRound, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("voting")
        self._live, self._round = live, voting
        column = Column(self, gap=8)
        self._nobody = Banner("info")
        self._nobody.setObjectName("votingNobody")
        self._nobody.button.setObjectName("listPeople")
        self._nobody.acted.connect(self.people_wanted)
        column.addWidget(self._nobody)
        self._room = QWidget()
        column.addWidget(self._room)
        self._body = Column(self._room, gap=8)
        self._build_turn()
        self.grid = VoterGrid()
        self.grid.asked.connect(voting.ask)
        self._body.addWidget(self.grid)
        self._build_silence()
        self._outcome: VotingOutcome | None = None
        voting.said.connect(self._say)
        self._warming = Slices(self)
        self._warming.start(_warm_up(), after=200)

    def _build_turn(self) -> None:
        self._head = Row(gap=8)
        self._turn = PlainLabel("", "body", strong=True, most_lines=2)
        self._turn.setObjectName("votingTurn")
        self._turn.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._head.addWidget(self._turn, 1)
        self._buttons = buttons = Row(gap=8)
        self._record = Button(self.tr("Record vote"))
        self._record.setObjectName("recordVote")
        self._record.set_hint(self.tr("Record what is ticked and ask the next person"), "Return")
        self._record.clicked.connect(self._recorded)
        buttons.addWidget(self._record)
        self._reveal = Button(self.tr("Reveal"), icon="eye")
        self._reveal.setObjectName("reveal")
        self._reveal.set_hint(self.tr("Show what was voted"), "R")
        self._hide = Button(self.tr("Hide again"), icon="eye-off")
        self._hide.setObjectName("hideVotes")
        self._hide.set_hint(self.tr("Put the votes out of sight"), "R")
        reading(self._reveal, self._hide)
        for button in (self._reveal, self._hide):
            button.clicked.connect(self._round.toggle_reveal)
            buttons.addWidget(button)
        buttons.addStretch(0)
        self._head.addLayout(buttons)
        self._body.addLayout(self._head)

    def _build_silence(self) -> None:
        self._silence = row = Row(gap=8)
        self._count = PlainLabel("", "secondary", numbers=True, wide=True)
        self._count.setObjectName("votingCount")
        self._count.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._count, 1)
        self._silent = QCheckBox(self.tr("&Silent until Reveal"))
        self._silent.setObjectName("silentRounds")
        why = self.tr("Votes, levels and scores stay out of sight, so that nobody is swayed")
        explain(self._silent, why)
        self._silent.setAccessibleDescription(why)
        self._silent.clicked.connect(self._round.set_silent)
        reading(self._silent)
        row.addWidget(self._silent)
        self._body.addLayout(row)
        self._group = PlainLabel("", "secondary")
        self._group.setObjectName("votingGroup")
        self._body.addWidget(self._group)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def minimumSizeHint(self) -> QSize:
        """What is too long to be side by side does not decide how wide the page is."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), metrics().px(LEAST)), hint.height())

    def _make_room(self) -> None:
        """Stand below each other what is too long to be side by side."""
        self._head.fold(self.width() < metrics().px(TURN) + self._head.spacing() + self._buttons.least())
        for row in (self._buttons, self._silence):
            row.fit(self.width())

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What takes the focus, in the order of the eye."""
        above = (self._nobody.button, self._record, self._reveal, self._hide, self.grid, self._silent)
        return (*above, *(self._outcome.stops if self._outcome else ()))

    # ------------------------------------------------------------ showing

    def show_question(self, question: Question) -> None:
        """Show whose turn it is on that question and what may be seen of its votes."""
        voting = self._round
        self._room.setVisible(voting.is_voting)
        if not voting.is_voting:
            words = self.tr("Nobody is listed yet, so answers are recorded as the group's one voice.")
            self._nobody.tell("info", words, action=self.tr("List people in Setup"))
            return
        self._nobody.hide()
        names, votes = voting.names, voting.votes
        veiled = voting.veils(question.id)
        agreeing = voting.turn == AGREED
        self._turn.setText(self._turn_words(names, voting.voted))
        self._count.setText(self.tr("{} of {} voted").format(voting.voted, len(names)))
        self._record.setVisible(question.type == "multi")
        self._record.set_available(bool(voting.draft), self.tr("Tick what applies first"))
        self._record.setText(self.tr("Record agreed value") if agreeing else self.tr("Record vote"))
        self._show_reveal(veiled=veiled)
        self._silent.setChecked(voting.silent)
        self.grid.show_voters(self._voters(question, names, votes, veiled=veiled), voting.turn)
        self._show_group()
        self._make_room()
        self._show_outcome(veiled=veiled, agreeing=agreeing)

    def _turn_words(self, names: dict[str, str], voted: int) -> str:
        turn = self._round.turn
        if turn == AGREED:
            return self.tr("What does the group agree on?")
        if turn:
            return self.tr("Vote of {}").format(names.get(turn, ""))
        return self.tr("Everybody has voted") if voted == len(names) else self.tr("The last person has voted")

    def _show_reveal(self, *, veiled: bool) -> None:
        self._reveal.setVisible(self._round.silent and veiled)
        self._hide.setVisible(self._round.silent and not veiled)
        self._reveal.set_available(self._round.can_reveal, self.tr("Nobody has voted yet"))

    def _show_group(self) -> None:
        from bearings.domain.assessment import GROUP

        one_voice = GROUP in self._round.answer.votes
        self._group.setText(
            self.tr("The group's one voice is recorded here. The first vote of a person replaces it.")
        )
        self._group.setVisible(one_voice)

    def _show_outcome(self, *, veiled: bool, agreeing: bool) -> None:
        if veiled or not self._round.votes:
            if self._outcome is not None:
                self._outcome.hide()
            return
        if self._outcome is None:
            self._outcome = self._make_outcome()
        summary = self._round.summary()
        self._outcome.show_summary(self._live.questionnaire, summary, agreeing=agreeing)
        self._outcome.show()

    def _make_outcome(self) -> VotingOutcome:
        outcome = VotingOutcome()
        outcome.agree_wanted.connect(self._agree)
        outcome.votes_wanted.connect(self._back_to_votes)
        outcome.reason_typed.connect(self._give_reason)
        outcome.reason_left.connect(self._live.break_merge)
        self._body.addWidget(outcome)
        return outcome

    def _voters(
        self, question: Question, names: dict[str, str], votes: dict[str, Vote], *, veiled: bool
    ) -> list[Voter]:
        rows = []
        for key, name in names.items():
            vote = votes.get(key)
            if vote is None:
                rows.append(Voter(key, name, "unanswered", self.tr("not voted")))
            elif veiled:
                rows.append(Voter(key, name, "answered", self.tr("voted")))
            else:
                rows.append(self._shown(question, key, name, vote))
        if AGREED in self._round.turns:
            agreed = self._round.answer.agreed
            name = self.tr("Agreed value")
            shown = None if agreed is None else self._shown(question, AGREED, name, agreed)
            rows.append(
                shown._replace(mark=None) if shown else Voter(AGREED, name, None, self.tr("not settled"))
            )
        return rows

    def _shown(self, question: Question, key: str, name: str, vote: Vote) -> Voter:
        from bearings.domain.assessment import UNKNOWN
        from bearings.domain.workshop.voting import in_words

        said = worded(in_words(self._live.questionnaire, question, vote))
        if vote == UNKNOWN:
            return Voter(key, name, "unknown", self.tr("voted"), said=said)
        level = vote if question.type == "maturity" and isinstance(vote, int) else None
        badge = said
        if level is not None:
            badge = str(level)
        elif question.options:
            ids = [option.id for option in question.options]
            chosen = vote if isinstance(vote, tuple) else (vote,)
            badge = " ".join(LETTERS[place] for place, key in enumerate(ids) if key in chosen)
        return Voter(key, name, "answered", self.tr("voted"), badge, said, level)

    # ------------------------------------------------------------ what a person does

    def _recorded(self) -> None:
        self._round.confirm()
        self.grid.setFocus()

    def _agree(self) -> None:
        self._round.ask(AGREED)
        self.grid.setFocus()

    def _back_to_votes(self) -> None:
        from bearings.domain.workshop.edits_votes import agree_on

        self._live.apply(agree_on(self._round.question_id, None))

    def _give_reason(self, text: str) -> None:
        from bearings.domain.workshop.edits_votes import give_reason

        self._live.apply(give_reason(self._round.question_id, text))

    def _say(self, words: str) -> None:
        announce(self, words)


def _warm_up() -> Generator[object, None, object]:
    """Load what draws the chart of votes before it is first asked for."""
    from bearings.report.charts_moves import vote_spread

    yield None
    from bearings.ui.theme import theme

    vote_spread(["1"], [1], 0, theme().as_palette())
    return None
