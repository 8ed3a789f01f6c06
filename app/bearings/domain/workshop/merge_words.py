"""A merge in words: the same in the window and on the command line."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from bearings.domain.assessment import GROUP, UNKNOWN, Assessment, Vote
from bearings.domain.edits import unlisted
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.workshop.merge import MergePlan
from bearings.domain.workshop.merge_incoming import Earlier
from bearings.domain.workshop.merge_rows import MergeRow
from bearings.domain.workshop.voting import called

GROUP_NAME = "The group's one voice"
MOST_SHOWN = 120  # characters of a vote in a line


def plan_in_words(plan: MergePlan, theirs: Collection[tuple[str, str]] = ()) -> str:
    """What taking it would do, in a few short sentences with the counts."""
    conflicts = plan.of("conflict")
    replaced = sum(row.key in theirs for row in conflicts)
    parts = [
        _count(len(plan.of("new")), "vote is new", "votes are new"),
        _count(len(plan.of("same")), "is here already", "are here already"),
        _count(len(conflicts), "differs from the vote here", "differ from the votes here"),
        _count(len(plan.of("aside")), "is kept aside", "are kept aside"),
        _count(len(plan.of("misfit", "unknown")), "line cannot be taken", "lines cannot be taken"),
    ]
    said = "; ".join(part for part in parts if part)
    words = f"{said[:1].upper()}{said[1:]}." if said else "The file holds no votes."
    if replaced:
        words += f" {_count(replaced, 'vote here is', 'votes here are')} replaced."
    return words


def vote_in_words(questionnaire: Questionnaire, question_id: str, vote: Vote | None) -> str:
    """A vote in a few words; as it stands where the question is not known, "" where there is none."""
    if vote is None:
        return ""
    if vote == UNKNOWN:
        return "Don't know"
    values = vote if isinstance(vote, tuple) else (vote,)
    if not questionnaire.has_question(question_id):
        return _short(", ".join(map(str, values)))
    question = questionnaire.question(question_id)
    if question.type == "maturity":
        return f"Level {vote}"
    if question.type == "number":
        return f"{vote:,.10g} {question.unit}".strip() if isinstance(vote, int | float) else _short(str(vote))
    labels = {option.id: option.label.split(" - ")[0] for option in question.options}
    return _short(", ".join(labels.get(str(value), str(value)) for value in values))


def names_in(questionnaire: Questionnaire, assessment: Assessment, plan: MergePlan) -> dict[str, str]:
    """What everybody whose vote is on a line is or will be called here, by id."""
    here = assessment.respondents or unlisted(assessment)
    coming = [m.incoming.model_copy(update={"id": m.target}) for m in plan.people if m.how == "new"]
    return {**called(questionnaire, (*here, *coming)), GROUP: GROUP_NAME}


def row_in_words(
    questionnaire: Questionnaire, names: Mapping[str, str], row: MergeRow, earlier: Earlier | None = None
) -> str:
    """One line of a merge: question, person (`names` by id), votes, and what becomes of it."""
    asked = asked_in(questionnaire, row, earlier)
    here = vote_in_words(asked, row.question, row.present)
    there = vote_in_words(asked, row.question, row.incoming)
    words = {
        "aside": f"kept aside: {there}",
        "new": f"new: {there}",
        "same": f"same: {here}",
        "conflict": f"differs: {here} here, {there} in the file",
        "misfit": "cannot be taken",
        "unknown": "cannot be taken",
    }[row.kind]
    head = "  ".join(part for part in (row.question, names.get(row.respondent, row.respondent)) if part)
    return f"{head}  {words}" + (f": {row.said}" if row.said else "")


def asked_in(questionnaire: Questionnaire, row: MergeRow, earlier: Earlier | None) -> Questionnaire:
    """The questionnaire that asks the question of a row, as far as it is at hand."""
    told = earlier.told if row.then and earlier else None
    return questionnaire if told is None else told


def _count(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}" if count else ""


def _short(text: str) -> str:
    return text if len(text) <= MOST_SHOWN else f"{text[:MOST_SHOWN]}…"
