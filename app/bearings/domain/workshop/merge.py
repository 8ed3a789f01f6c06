"""Merge: another file's votes beside ours, line by line, before anything is taken.

`plan_merge` says of every vote that is offered whether it is new, the same, in
conflict with ours, without a place in our version of the questionnaire or cannot
be taken; `take_votes` takes what was agreed to as one edit. What is offered and
is not a vote or a note is named in `left`.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from bearings.domain.assessment import EMPTY_ANSWER, GROUP, Assessment, Respondent, Vote
from bearings.domain.edits import Edit, unlisted
from bearings.domain.fit import vote_misfit
from bearings.domain.questionnaire import Question, Questionnaire
from bearings.domain.values import MAX_NOTE
from bearings.domain.workshop.ballot_answers import Refused
from bearings.domain.workshop.edits_people import same_vote
from bearings.domain.workshop.merge_aside import TOO_LONG, below, keep_aside, stayed_note_rows, stayed_rows
from bearings.domain.workshop.merge_incoming import Earlier, Incoming
from bearings.domain.workshop.merge_people import PersonMatch, match_people
from bearings.domain.workshop.merge_rows import MergeRow, NoteRow, RowKind
from bearings.errors import EditError
from bearings.validation import did_you_mean

MOST_PEOPLE = 500
TAKEABLE: tuple[RowKind, ...] = ("new", "conflict")


@dataclass(frozen=True, slots=True)
class MergePlan:
    """All that a merge would do, and all that it would not."""

    rows: tuple[MergeRow, ...]
    people: tuple[PersonMatch, ...]
    notes: tuple[NoteRow, ...]
    left: tuple[str, ...]
    remarks: tuple[str, ...]
    earlier: Earlier | None = None

    def of(self, *kinds: RowKind) -> tuple[MergeRow, ...]:
        return tuple(row for row in self.rows if row.kind in kinds)

    def taken(self, theirs: Collection[tuple[str, str]] = ()) -> tuple[MergeRow, ...]:
        """The votes that would be taken, given the conflicts decided for the file."""
        return tuple(r for r in self.rows if r.kind == "new" or (r.kind == "conflict" and r.key in theirs))

    @property
    def new_notes(self) -> tuple[NoteRow, ...]:
        """The notes that can be taken, those to be kept aside among them."""
        return tuple(note for note in self.notes if note.kind in ("new", "aside"))

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
    voters |= {stayed.voter for stayed in incoming.stayed}
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
    rows += stayed_rows(assessment, incoming, lambda voter: matches[voter].target)
    rows.sort(key=lambda row: (order.get(row.question, last), row.question))
    notes = tuple(_note(assessment, key, incoming.notes[key], order) for key in sorted(incoming.notes))
    notes += stayed_note_rows(assessment, incoming)
    people = tuple(matches[key] for key in sorted(matches))
    return MergePlan(tuple(rows), people, notes, incoming.left, incoming.remarks, incoming.earlier)


def take_votes(plan: MergePlan, theirs: Collection[tuple[str, str]] = (), *, notes: bool = False) -> Edit:
    """Take the new votes, and those conflicts (question, respondent) that were decided for the file.

    With `notes`, notes are put below the ones there are. Votes without a place are kept aside with the
    version they answer. Raises `EditError` when applied to an assessment that would get more people, or
    more kept aside, than it can hold.
    """
    rows, aside = plan.taken(theirs), plan.of("aside")
    offered = plan.new_notes if notes else ()
    home = plan.earlier.home if plan.earlier else None
    doubtful = {row.question for row in rows if row.doubtful}
    aside_notes = tuple(note for note in offered if note.kind == "aside")

    def change(assessment: Assessment) -> Assessment:
        with_people = _with_people(assessment, plan.newcomers((*rows, *aside)))
        if home is not None:
            with_people = keep_aside(with_people, home, aside, aside_notes)
        votes: dict[str, dict[str, Vote]] = {}
        for row in rows:
            if row.incoming is not None:
                votes.setdefault(row.question, {})[row.respondent] = row.incoming
        answers = dict(assessment.answers)
        for key, given in votes.items():
            answer = answers.get(key, EMPTY_ANSWER)
            review = answer.review or key in doubtful
            update = {"votes": _beside(answer.votes, given), "review": review}
            answers[key] = answer.model_copy(update=update)
        for note in (note for note in offered if note.kind == "new"):
            answers[note.question] = below(answers.get(note.question, EMPTY_ANSWER), note.text)
        return with_people.model_copy(update={"answers": answers})

    count, kept = len(rows), len(aside)
    label = "Take 1 vote" if count == 1 else f"Take {count} votes"
    if kept and not count:
        label = "Keep 1 vote aside" if kept == 1 else f"Keep {kept} votes aside"
    return Edit("take_votes", "", label, change)


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
    doubtful = key in incoming.doubtful
    if doubtful:
        remarks.append("the question asks in other words now, so it is marked for review")
    if answer.state == "na":
        remarks.append("marked as not applicable here; votes stay on record")
    kind: RowKind = "new" if present is None else "same" if same_vote(present, offered) else "conflict"
    if kind == "new" and GROUP in answer.votes and not voters and target != GROUP:
        kind, present = "conflict", answer.votes[GROUP]
        remarks.append("here the group spoke with one voice, which gives way to votes of people")
    said = "; ".join(remarks) if kind != "same" else ""
    return MergeRow(key, target, present, offered, kind, said, doubtful=doubtful)


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
        return NoteRow(key, text, "misfit", TOO_LONG)
    return NoteRow(key, text, "new")
