"""Merge: another file's votes beside ours, line by line, before anything is taken.

`plan_merge` says of every vote that is offered whether it is new, the same, in
conflict with ours or cannot be taken; `take_votes` takes what was agreed to as
one edit. What is offered and is not a vote or a note is named in `left`.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Literal

from bearings.domain.assessment import EMPTY_ANSWER, GROUP, Assessment, Respondent, Vote
from bearings.domain.edits import Edit, unlisted
from bearings.domain.fit import vote_misfit
from bearings.domain.questionnaire import Question, Questionnaire
from bearings.domain.values import MAX_NOTE
from bearings.domain.workshop.ballot_answers import Refused
from bearings.domain.workshop.edits_people import same_vote
from bearings.domain.workshop.merge_incoming import Incoming
from bearings.domain.workshop.merge_people import PersonMatch, match_people
from bearings.errors import EditError
from bearings.validation import did_you_mean

RowKind = Literal["conflict", "misfit", "unknown", "new", "same"]
NoteKind = Literal["new", "same", "misfit"]

MOST_PEOPLE = 500
TAKEABLE: tuple[RowKind, ...] = ("new", "conflict")


@dataclass(frozen=True, slots=True)
class MergeRow:
    """One vote that is offered.

    `respondent` is the id here, "" where it is not known; `said` tells why the
    vote cannot be taken, or what to mind.
    """

    question: str
    respondent: str
    present: Vote | None
    incoming: Vote | None
    kind: RowKind
    said: str = ""

    @property
    def key(self) -> tuple[str, str]:
        return self.question, self.respondent


@dataclass(frozen=True, slots=True)
class NoteRow:
    """One note that is offered; it is put below the one there is."""

    question: str
    text: str
    kind: NoteKind
    said: str = ""


@dataclass(frozen=True, slots=True)
class MergePlan:
    """All that a merge would do, and all that it would not."""

    rows: tuple[MergeRow, ...]
    people: tuple[PersonMatch, ...]
    notes: tuple[NoteRow, ...]
    left: tuple[str, ...]
    remarks: tuple[str, ...]

    def of(self, *kinds: RowKind) -> tuple[MergeRow, ...]:
        return tuple(row for row in self.rows if row.kind in kinds)

    def taken(self, theirs: Collection[tuple[str, str]] = ()) -> tuple[MergeRow, ...]:
        """The votes that would be taken, given the conflicts decided for the file."""
        return tuple(r for r in self.rows if r.kind == "new" or (r.kind == "conflict" and r.key in theirs))

    @property
    def new_notes(self) -> tuple[NoteRow, ...]:
        return tuple(note for note in self.notes if note.kind == "new")

    def newcomers(self, rows: Collection[MergeRow]) -> tuple[Respondent, ...]:
        """The people who come with those votes, as they will be listed."""
        voters = {row.respondent for row in rows}
        return tuple(
            match.incoming.model_copy(update={"id": match.target})
            for match in self.people
            if match.how == "new" and match.target in voters
        )


def plan_merge(
    questionnaire: Questionnaire,
    assessment: Assessment,
    incoming: Incoming,
    *,
    who: Mapping[str, str] | None = None,
) -> MergePlan:
    """What taking `incoming` into `assessment` would do, in the order of the questionnaire.

    `who` says whom somebody of the file is to be taken for: incoming id to an id
    here, or to "" for somebody new. Others are matched by id, else by role and name.
    """
    voters = {voter for votes in incoming.votes.values() for voter in votes}
    matches = match_people(questionnaire, assessment, incoming.people, voters, who or {})
    order = {question.id: place for place, question in enumerate(questionnaire.questions)}
    last = len(order)
    rows = [MergeRow(r.question, "", None, None, _kind_of(r, order), r.said) for r in incoming.refused]
    claimed: set[tuple[str, str]] = set()
    for key in sorted(incoming.votes, key=lambda key: (order.get(key, last), key)):
        for voter in sorted(incoming.votes[key]):
            row = _row(questionnaire, assessment, incoming, key, matches[voter].target, voter)
            if row.key in claimed and row.kind in TAKEABLE:
                said = "two people of the file stand for this one, and both voted; the first counts"
                row = MergeRow(row.question, row.respondent, row.present, row.incoming, "misfit", said)
            claimed.add(row.key)
            rows.append(row)
    rows.sort(key=lambda row: (order.get(row.question, last), row.question))
    notes = tuple(_note(assessment, key, incoming.notes[key], order) for key in sorted(incoming.notes))
    people = tuple(matches[key] for key in sorted(matches))
    return MergePlan(tuple(rows), people, notes, incoming.left, incoming.remarks)


def take_votes(plan: MergePlan, theirs: Collection[tuple[str, str]] = (), *, notes: bool = False) -> Edit:
    """Take the new votes, and those conflicts (question, respondent) that were decided for the file.

    With `notes`, notes are put below the ones there are. Raises `EditError` when
    applied to an assessment that would get more people than it can hold.
    """
    rows = plan.taken(theirs)
    added = plan.new_notes if notes else ()

    def change(assessment: Assessment) -> Assessment:
        with_people = _with_people(assessment, plan.newcomers(rows))
        votes: dict[str, dict[str, Vote]] = {}
        for row in rows:
            if row.incoming is not None:
                votes.setdefault(row.question, {})[row.respondent] = row.incoming
        answers = dict(assessment.answers)
        for key, given in votes.items():
            answer = answers.get(key, EMPTY_ANSWER)
            answers[key] = answer.model_copy(update={"votes": _beside(answer.votes, given)})
        for note in added:
            answer = answers.get(note.question, EMPTY_ANSWER)
            text = f"{answer.note.rstrip()}\n\n{note.text}" if answer.note.strip() else note.text
            answers[note.question] = answer.model_copy(update={"note": text})
        return with_people.model_copy(update={"answers": answers})

    count = len(rows)
    return Edit("take_votes", "", "Take 1 vote" if count == 1 else f"Take {count} votes", change)


def _beside(votes: Mapping[str, Vote], given: Mapping[str, Vote]) -> dict[str, Vote]:
    """Votes with those taken; the group's one voice gives way to the first votes of people."""
    together = {**votes, **given}
    first = set(votes) == {GROUP} and set(given) != {GROUP}
    return {voter: vote for voter, vote in together.items() if not (first and voter == GROUP)}


def _with_people(assessment: Assessment, newcomers: tuple[Respondent, ...]) -> Assessment:
    if not newcomers:
        return assessment
    ids = {person.id for person in newcomers}
    people = assessment.respondents or unlisted(assessment, but=ids)
    known = {person.id for person in people}
    people = (*people, *(person for person in newcomers if person.id not in known))
    if len(people) > MOST_PEOPLE:
        raise EditError(
            f"With the people of this file there would be {len(people)}; {MOST_PEOPLE} are the most.",
            remedy="Merge people who are the same first, or remove some.",
        )
    return assessment.model_copy(update={"respondents": people})


def _row(
    questionnaire: Questionnaire,
    assessment: Assessment,
    incoming: Incoming,
    key: str,
    target: str,
    voter: str,
) -> MergeRow:
    offered = incoming.votes[key][voter]
    if not questionnaire.has_question(key):
        known = [question.id for question in questionnaire.questions]
        said = f'there is no question "{key}" here{did_you_mean(key, known)}'
        return MergeRow(key, target, None, offered, "unknown", said)
    question, answer = questionnaire.question(key), assessment.answer(key)
    present = answer.votes.get(target)
    if problem := vote_misfit(question, offered):
        return MergeRow(key, target, present, offered, "misfit", problem)
    voters = set(answer.votes) - {GROUP}
    if target == GROUP and present is None and (voters or set(incoming.votes[key]) - {GROUP}):
        said = "people voted on it one by one, and the group's one voice would count as one more"
        return MergeRow(key, target, None, offered, "misfit", said)
    remarks = []
    theirs = incoming.questions.get(key)
    if theirs is not None and _statements(theirs) != _statements(question):
        remarks.append("the question is worded differently there")
    if answer.state == "na":
        remarks.append("marked as not applicable here; votes stay on record")
    kind: RowKind = "new" if present is None else "same" if same_vote(present, offered) else "conflict"
    if kind == "new" and GROUP in answer.votes and not voters and target != GROUP:
        kind, present = "conflict", answer.votes[GROUP]
        remarks.append("here the group spoke with one voice, which gives way to votes of people")
    return MergeRow(key, target, present, offered, kind, "; ".join(remarks) if kind != "same" else "")


def _statements(question: Question) -> tuple[object, ...]:
    options = tuple((option.id, option.label) for option in question.options)
    return question.text, question.anchors, options, question.unit


def _kind_of(refused: Refused, order: Mapping[str, int]) -> RowKind:
    return "misfit" if refused.question in order else "unknown"


def _note(assessment: Assessment, key: str, text: str, order: Mapping[str, int]) -> NoteRow:
    if key not in order:
        return NoteRow(key, text, "misfit", f'there is no question "{key}" here')
    present = assessment.answer(key).note
    if text.strip() in present:
        return NoteRow(key, text, "same")
    if len(present) + len(text) + 2 > MAX_NOTE:
        return NoteRow(key, text, "misfit", "both notes together are too long")
    return NoteRow(key, text, "new")
