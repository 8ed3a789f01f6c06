"""Edits of people beyond adding and renaming: leaving, becoming one, losing their names.

Kept apart from the edits of answers (`domain.edits`), whose `Edit` they are.
Milestones stay as they were: whoever voted then voted then.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

from bearings.domain.assessment import GROUP, Answer, Assessment, Respondent, Vote
from bearings.domain.edits import Edit


@dataclass(frozen=True, slots=True)
class Clash:
    """A question on which two people voted differently."""

    question: str
    first: Vote
    second: Vote


def remove_but_keep_votes(respondent_id: str) -> Edit:
    """Let a person go while what they said stays, under an unnamed respondent of their role.

    The id is made of the role, since an id from a file may be a name.
    """

    def change(assessment: Assessment) -> Assessment:
        person = assessment.respondent(respondent_id)
        if person is None:
            return assessment
        new_id = free_id(assessment, person.role or "person", but=respondent_id)
        nameless = Respondent(id=new_id, role=person.role)
        people = tuple(nameless if r.id == respondent_id else r for r in assessment.respondents)
        moved = _with_votes(assessment, lambda votes: _renamed(votes, respondent_id, new_id))
        return moved.model_copy(update={"respondents": people})

    return Edit("forget_respondent", respondent_id, f"Remove respondent {respondent_id}", change)


def merge_respondents(first_id: str, second_id: str, *, seconds: Collection[str] = ()) -> Edit:
    """Make two people one: the first, with the votes of both.

    Where both voted differently the first's vote stays, but for the questions
    in `seconds`. Role and name are the first's, or else the second's.
    """
    taken = frozenset(seconds)

    def change(assessment: Assessment) -> Assessment:
        first, second = assessment.respondent(first_id), assessment.respondent(second_id)
        if first is None or second is None or first is second:
            return assessment
        one = Respondent(id=first.id, role=first.role or second.role, label=first.label or second.label)
        people = tuple(one if r is first else r for r in assessment.respondents if r is not second)
        answers = {
            key: answer.model_copy(update={"votes": _joined(answer.votes, key in taken)})
            if second_id in answer.votes
            else answer
            for key, answer in assessment.answers.items()
        }
        return assessment.model_copy(update={"respondents": people, "answers": answers})

    def _joined(votes: Mapping[str, Vote], prefer_second: bool) -> dict[str, Vote]:
        vote = votes[second_id] if prefer_second or first_id not in votes else votes[first_id]
        return {
            **{voter: given for voter, given in votes.items() if voter != second_id},
            first_id: vote,
        }

    return Edit("merge_respondents", first_id, f"Merge {second_id} into {first_id}", change)


def clashes(assessment: Assessment, first_id: str, second_id: str) -> tuple[Clash, ...]:
    """Every question on which both voted, and differently; in the order of the answers."""
    return tuple(
        Clash(key, answer.votes[first_id], answer.votes[second_id])
        for key, answer in assessment.answers.items()
        if {first_id, second_id} <= answer.votes.keys()
        and not same_vote(answer.votes[first_id], answer.votes[second_id])
    )


def store_roles_only(on: bool) -> Edit:
    """Keep roles and no names from now on, and forget the names there are; or allow names again."""

    def change(assessment: Assessment) -> Assessment:
        people = assessment.respondents
        if on:
            people = tuple(r.model_copy(update={"label": ""}) if r.label else r for r in people)
        return assessment.model_copy(update={"roles_only": on, "respondents": people})

    return Edit("roles_only", "", "Store no names" if on else "Allow names", change)


def same_vote(one: Vote, other: Vote) -> bool:
    """Whether two votes say the same; a set has no order."""
    if isinstance(one, tuple) and isinstance(other, tuple):
        return set(one) == set(other)
    return one == other


def votes_given(assessment: Assessment) -> Counter[str]:
    """Voter id to the number of questions they voted on."""
    given: Counter[str] = Counter()
    for answer in assessment.answers.values():
        given.update(answer.votes.keys())
    return given


def free_id(assessment: Assessment, wanted: str, *, but: str = "") -> str:
    """`wanted`, or with a number if that id is taken by another than `but`.

    Ids are made of roles, never of names, so redaction has nothing to hide.
    """
    taken = {GROUP, *votes_given(assessment), *(person.id for person in assessment.respondents)} - {but}
    return untaken(wanted, taken)


def untaken(wanted: str, taken: Collection[str]) -> str:
    """`wanted`, or with the first number that makes it another than all of `taken`."""
    number, found = 1, wanted
    while found in taken:
        number += 1
        found = f"{wanted[:70]}-{number}"
    return found


def _renamed(votes: Mapping[str, Vote], old: str, new: str) -> dict[str, Vote]:
    return {new if voter == old else voter: vote for voter, vote in votes.items()}


def _with_votes(
    assessment: Assessment, change: Callable[[Mapping[str, Vote]], dict[str, Vote]]
) -> Assessment:
    answers: dict[str, Answer] = {}
    for key, answer in assessment.answers.items():
        votes = change(answer.votes)
        answers[key] = answer if votes == answer.votes else answer.model_copy(update={"votes": votes})
    return assessment.model_copy(update={"answers": answers})
