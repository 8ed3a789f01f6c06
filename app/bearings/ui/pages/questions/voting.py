"""The voting round: who is asked next, what is hidden until Reveal, and the votes that are given.

What it knows belongs to the window and is stored nowhere; the votes themselves
are edits of the session like any other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from bearings.domain.assessment import Answer, Respondent, Vote
    from bearings.domain.edits import Edit
    from bearings.domain.workshop.voting import VoteSummary
    from bearings.session import Change
    from bearings.ui.live_session import LiveSession

Mode = Literal["one", "votes"]
AGREED = "=agreed"  # whose turn it is when the group settles on a value; no respondent can be called so


class VotingRound(QObject):
    """Votes on one question after the other.

    `changed` says that something else is to be seen, though the assessment is
    as it was; `revealed` that votes came into sight; `said` carries what a screen
    reader is told.
    """

    changed = Signal()
    revealed = Signal()
    said = Signal(str)

    def __init__(self, live: LiveSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self._mode: Mode = "one"
        self._silent = True
        self._revealed: set[str] = set()
        self._given: set[str] = set()  # questions that got a vote since the file was opened
        self._at = ""
        self._turn = ""
        self._draft: tuple[str, ...] | None = None

    # ------------------------------------------------------------ what is the case

    @property
    def mode(self) -> Mode:
        """`one` voice for the group, or `votes` of each person."""
        return self._mode

    @property
    def silent(self) -> bool:
        """Whether votes and scores are out of sight until they are revealed."""
        return self._silent

    @property
    def is_voting(self) -> bool:
        """Whether answers are votes of persons now: the mode is on and somebody is listed."""
        return self._mode == "votes" and self._live.is_open and bool(self.people)

    @property
    def people(self) -> tuple[Respondent, ...]:
        return self._live.assessment.respondents

    @property
    def question_id(self) -> str:
        """The question that is asked."""
        return self._at

    @property
    def answer(self) -> Answer:
        return self._live.assessment.answer(self._at)

    @property
    def turn(self) -> str:
        """Id of the person who is asked, `AGREED`, or "" after the last: a key too many then does nothing."""
        return self._turn

    @property
    def turns(self) -> tuple[str, ...]:
        """Everybody who can be asked, and the group once it has something to settle."""
        ids = tuple(person.id for person in self.people)
        return (*ids, AGREED) if self._can_agree else ids

    @property
    def draft(self) -> tuple[str, ...] | None:
        """Options ticked and not recorded yet; None if nothing was begun."""
        return self._draft

    @property
    def shown_vote(self) -> Vote | None:
        """What the statements show as chosen for whoever is asked."""
        if self._draft is not None:
            return self._draft
        if self._turn == AGREED:
            return self.answer.agreed
        return None if self.veils(self._at) else self.answer.votes.get(self._turn)

    @property
    def names(self) -> dict[str, str]:
        """What to call each person."""
        from bearings.domain.workshop.voting import called

        return called(self._live.questionnaire, self.people)

    def veils(self, question_id: str) -> bool:
        """Whether nothing may be seen of the votes on that question."""
        return self.is_voting and self._silent and question_id not in self._revealed

    @property
    def veiled(self) -> frozenset[str]:
        """Every question with votes of persons of which nothing may be seen."""
        if not (self.is_voting and self._silent):
            return frozenset()
        from bearings.domain.workshop.voting import has_votes_of_people

        answers = self._live.assessment.answers
        return frozenset(
            key
            for key, answer in answers.items()
            if key not in self._revealed and has_votes_of_people(answer)
        )

    @property
    def unrevealed(self) -> str:
        """The question asked, if it got votes of which nothing may be seen yet; "" if not."""
        return self._at if self._at in self._given and self._at in self.veiled else ""

    def summary(self) -> VoteSummary:
        """The votes on the question that is asked."""
        from bearings.domain.workshop.voting import summarise

        return summarise(self._live.questionnaire, self._live.assessment, self._at)

    @property
    def votes(self) -> dict[str, Vote]:
        """Votes of persons on the question that is asked."""
        from bearings.domain.workshop.voting import votes_of_people

        return votes_of_people(self.answer)

    @property
    def voted(self) -> int:
        """How many of the people listed have voted on it."""
        votes = self.votes
        return sum(person.id in votes for person in self.people)

    # ------------------------------------------------------------ going about

    def set_mode(self, mode: str) -> None:
        """Record the group's one voice, or votes of persons."""
        self._mode = "votes" if mode == "votes" else "one"
        self._draft = None
        self._turn = self._first_turn()
        self.changed.emit()

    def toggle_mode(self) -> None:
        self.set_mode("one" if self._mode == "votes" else "votes")

    def set_silent(self, silent: bool) -> None:
        """Keep votes out of sight until they are revealed, or show them as they come."""
        self._silent = silent
        self._turn = self._valid(self._turn)
        self.changed.emit()

    def arrive(self, question_id: str) -> None:
        """Another question is asked, or the same with other people in the room."""
        if question_id != self._at:
            self._at, self._draft = question_id, None
            self._turn = self._first_turn()
        else:
            self._turn = self._valid(self._turn)

    def follow(self, change: Change) -> None:
        """Go to the person whose vote was undone, and on after one that is made again."""
        before, after = change.before.answer(self._at), change.after.answer(self._at)
        voters = {*before.votes, *after.votes}
        moved = [voter for voter in voters if before.votes.get(voter) != after.votes.get(voter)]
        if not self.is_voting or change.kind not in ("undo", "redo"):
            return
        self._draft = None
        if len(moved) == 1 and moved[0] in self.turns:
            self._turn = moved[0] if change.kind == "undo" else self._next_open(moved[0])
        elif not moved and before.agreed != after.agreed and self._can_agree:
            self._turn = AGREED

    def forget(self) -> None:
        """Nothing is open any more."""
        self._at = self._turn = ""
        self._draft = None
        self._revealed.clear()
        self._given.clear()

    def ask(self, turn: str) -> None:
        """Ask that person, or the group."""
        if turn in self.turns and turn != self._turn:
            self._turn, self._draft = turn, None
            self.changed.emit()

    def move(self, by: int) -> None:
        """Ask the next (1) or previous (-1) person; the first or last if that is beyond."""
        turns = self.turns
        place = turns.index(self._turn) if self._turn else len(self.people) - (by > 0)
        self.ask(turns[min(max(place + by, 0), len(turns) - 1)])

    # ------------------------------------------------------------ revealing

    @property
    def can_reveal(self) -> bool:
        return self.is_voting and bool(self.votes)

    def toggle_reveal(self) -> None:
        """Show what was voted on this question, or hide it again."""
        if not self._silent or not self.can_reveal:
            return
        self._draft = None
        if self._at in self._revealed:
            self._revealed.discard(self._at)
            self._turn = self._first_turn()
            self.changed.emit()
            self.said.emit(self.tr("Votes are hidden again"))
            return
        from bearings.ui.pages.questions.voting_words import revealed_words

        self._revealed.add(self._at)
        summary = self.summary()
        self._turn = AGREED if summary.discuss or summary.unknown_wins else self._first_turn()
        self.changed.emit()
        self.revealed.emit()
        self.said.emit(revealed_words(self._live.questionnaire, summary))

    # ------------------------------------------------------------ voting

    def choose(self, value: Vote) -> None:
        """Record what was chosen; options of a set are ticked first and recorded by `confirm`."""
        if not self._turn:
            self.said.emit(self.tr("Choose whose vote it is first"))
        elif isinstance(value, tuple):
            self._draft = value
            self.changed.emit()
        else:
            self._give(value)

    def say_unknown(self) -> None:
        """Whoever is asked does not know; a group cannot agree on that."""
        from bearings.domain.assessment import UNKNOWN

        if self._turn and self._turn != AGREED:
            self._give(UNKNOWN)

    def confirm(self) -> bool:
        """Record what is ticked, or pass over whoever is asked; False if nobody is left to ask."""
        if self._draft:
            self._give(self._draft)
            return True
        following = self._next_open(self._turn)
        if following:
            self.ask(following)
        return bool(following)

    def take_back(self) -> None:
        """Take the vote of whoever is asked back, or else the one recorded last."""
        from bearings.domain.workshop.edits_votes import agree_on, take_back

        if self._draft is not None:
            self._draft = None
            self.changed.emit()
            return
        if self._turn == AGREED:
            if self._live.apply(agree_on(self._at, None)):
                self.said.emit(self.tr("Agreed value taken back"))
            return
        names, votes = self.names, self.votes
        given = [voter for voter in votes if voter in names]
        if not given:
            return
        voter = self._turn if self._turn in given else given[-1]
        if len(votes) == 1:
            self._revealed.discard(self._at)
        if self._apply(take_back(self._at, voter=voter, who=names[voter]), then=voter):
            self._tell(self.tr("Vote of {} taken back, {} of {}"), names[voter])

    def _give(self, value: Vote) -> None:
        from bearings.domain.workshop.edits_votes import agree_on, cast

        if self._turn == AGREED:
            if self._apply(agree_on(self._at, value), then=AGREED):
                self.said.emit(self.tr("Agreed value recorded"))
            return
        voter, who = self._turn, self.names[self._turn]
        following = self._next_open(voter)
        if self._apply(cast(self._at, value, voter=voter, who=who), then=following):
            self._given.add(self._at)
            self._tell(self.tr("Vote of {} recorded, {} of {}"), who)

    def _apply(self, edit: Edit, *, then: str) -> bool:
        """Make an edit and go on to `then`, seen at once; stay where it could not be saved."""
        turn, draft, before = self._turn, self._draft, self._live.assessment
        self._turn, self._draft = then, None
        if self._live.apply(edit):
            return True
        same = edit.apply(before) == before  # said again what is recorded already
        if not same:
            self._turn, self._draft = turn, draft
        self.changed.emit()
        return same

    def _tell(self, words: str, who: str) -> None:
        self.said.emit(words.format(who, self.voted, len(self.people)))

    # ------------------------------------------------------------ turns

    @property
    def _can_agree(self) -> bool:
        return self.is_voting and not self.veils(self._at) and bool(self.votes)

    def _first_turn(self) -> str:
        """The first who has not voted; "" where all have."""
        if not self.is_voting or not self._at:
            return ""
        votes = self.votes
        return next((person.id for person in self.people if person.id not in votes), "")

    def _next_open(self, turn: str) -> str:
        """The next after that one who has not voted, "" if there is none."""
        ids = [person.id for person in self.people]
        votes = self.votes
        after = ids[ids.index(turn) + 1 :] if turn in ids else []
        return next((key for key in after if key not in votes), "")

    def _valid(self, turn: str) -> str:
        """That turn while it can be; else the first open one. After the last it stays so."""
        if self.is_voting and (turn in self.turns if turn else bool(self.votes)):
            return turn
        return self._first_turn()
