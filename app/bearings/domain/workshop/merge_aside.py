"""Merge: votes and notes without a place in the present questionnaire, kept with the version they answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bearings.domain.assessment import EMPTY_ANSWER, MAX_FORMER, Answer, Assessment, Former
from bearings.domain.upgrade.plan import next_id, refuse_too_much
from bearings.domain.values import MAX_NOTE
from bearings.domain.workshop.edits_people import same_vote
from bearings.domain.workshop.merge_incoming import Incoming, Stayed
from bearings.domain.workshop.merge_rows import MergeRow, NoteRow

OTHER_KEPT = "another vote of theirs on it is kept aside already"
TOO_LONG = "both notes together are too long"


def home_in(assessment: Assessment, home: Former) -> Former | None:
    """Where the assessment keeps what answers the same questionnaire; None if it keeps nothing of it."""
    return next((each for each in assessment.former if each.questionnaire == home.questionnaire), None)


def stayed_rows(
    assessment: Assessment, incoming: Incoming, target_of: Callable[[str], str]
) -> tuple[MergeRow, ...]:
    """A row for each vote that has no place; `target_of` gives the id here of somebody of the file."""
    kept = _kept(assessment, incoming)
    return tuple(_row(kept, stayed, target_of(stayed.voter)) for stayed in incoming.stayed)


def stayed_note_rows(assessment: Assessment, incoming: Incoming) -> tuple[NoteRow, ...]:
    """A row for each note that has no place."""
    kept = _kept(assessment, incoming)
    rows = []
    for key, text in sorted(incoming.stayed_notes.items()):
        present = kept.answers.get(key, EMPTY_ANSWER).note if kept else ""
        if kept is None:
            rows.append(NoteRow(key, text, "misfit", f'there is no question "{key}" here'))
        elif text.strip() in present:
            rows.append(NoteRow(key, text, "same"))
        elif len(present) + len(text) + 2 > MAX_NOTE:
            rows.append(NoteRow(key, text, "misfit", TOO_LONG))
        else:
            rows.append(NoteRow(key, text, "aside"))
    return tuple(rows)


def keep_aside(
    assessment: Assessment, home: Former, rows: Sequence[MergeRow], notes: Sequence[NoteRow]
) -> Assessment:
    """The assessment that keeps those votes and notes with the questionnaire of `home`.

    Raises `EditError` where a file could not hold it.
    """
    if not rows and not notes:
        return assessment
    there = home_in(assessment, home)
    kept = there or home.model_copy(update={"id": next_id(assessment)})
    answers = dict(kept.answers)
    for row in rows:
        if row.incoming is not None:
            answer = answers.get(row.question, EMPTY_ANSWER)
            votes = {**answer.votes, row.respondent: row.incoming}
            answers[row.question] = answer.model_copy(update={"votes": votes})
    for note in notes:
        answers[note.question] = below(answers.get(note.question, EMPTY_ANSWER), note.text)
    grown = kept.model_copy(update={"answers": answers})
    if there is None:
        former = (*assessment.former, grown)
    else:
        former = tuple(grown if each is there else each for each in assessment.former)
    return refuse_too_much(assessment.model_copy(update={"former": former}))


def below(answer: Answer, text: str) -> Answer:
    """The answer with that text below its note."""
    note = f"{answer.note.rstrip()}\n\n{text}" if answer.note.strip() else text
    return answer.model_copy(update={"note": note})


def _kept(assessment: Assessment, incoming: Incoming) -> Former | None:
    """What is kept already, or could be kept to; None where there is no keeping."""
    home = incoming.earlier.home if incoming.earlier else None
    if home is None:
        return None
    there = home_in(assessment, home)
    if there is None and len(assessment.former) >= MAX_FORMER:
        return None
    return there or Former(id=home.id, date=home.date, questionnaire=home.questionnaire)


def _row(kept: Former | None, stayed: Stayed, target: str) -> MergeRow:
    if kept is None:
        return MergeRow(stayed.question, target, None, stayed.vote, "misfit", stayed.why, then=True)
    present = kept.answers.get(stayed.question, EMPTY_ANSWER).votes.get(target)
    if present is None:
        return MergeRow(stayed.question, target, None, stayed.vote, "aside", stayed.why, then=True)
    if same_vote(present, stayed.vote):
        return MergeRow(stayed.question, target, present, stayed.vote, "same", then=True)
    return MergeRow(stayed.question, target, present, stayed.vote, "misfit", OTHER_KEPT, then=True)
