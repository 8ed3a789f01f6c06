"""Edits of votes: what each person said, one by one, and why the group settled on a value."""

from __future__ import annotations

from collections.abc import Callable

from bearings.domain.assessment import GROUP, Answer, Assessment, Vote
from bearings.domain.edits import Edit


def cast(question_id: str, value: Vote, *, voter: str, who: str) -> Edit:
    """Record what one person said; `who` names them for the undo menu, never what they said.

    The group's one voice gives way to the first vote of a person: it would count
    as one more vote. The vote recorded last stands last.
    """

    def change(answer: Answer) -> Answer:
        others = {key: vote for key, vote in answer.votes.items() if key not in (voter, GROUP)}
        return answer.model_copy(update={"votes": {**others, voter: value}, "state": None, "reason": ""})

    return _answer("vote", question_id, f"Vote of {who} on {question_id}", change)


def take_back(question_id: str, *, voter: str, who: str) -> Edit:
    """Remove one person's vote; an agreed value goes with the last of them."""

    def change(answer: Answer) -> Answer:
        votes = {key: vote for key, vote in answer.votes.items() if key != voter}
        update: dict[str, object] = {"votes": votes}
        if not votes:
            update |= {"agreed": None, "agreed_reason": ""}
        return answer.model_copy(update=update)

    return _answer("take_back_vote", question_id, f"Take back vote of {who} on {question_id}", change)


def agree_on(question_id: str, value: Vote | None) -> Edit:
    """Record what the group settled on, keeping the reason given; None or an empty set takes both back."""

    def change(answer: Answer) -> Answer:
        if value is None or value == ():
            return answer.model_copy(update={"agreed": None, "agreed_reason": ""})
        return answer.model_copy(update={"agreed": value, "state": None, "reason": ""})

    return _answer("agree", question_id, f"Agreed value of {question_id}", change)


def give_reason(question_id: str, reason: str) -> Edit:
    """Say why the group settled on its value; nothing where it settled on none."""

    def change(answer: Answer) -> Answer:
        return answer if answer.agreed is None else answer.model_copy(update={"agreed_reason": reason})

    merge = f"agreed_reason:{question_id}"
    return _answer("agreed_reason", question_id, f"Reason for agreed value of {question_id}", change, merge)


def _answer(
    kind: str, question_id: str, label: str, change: Callable[[Answer], Answer], merge: str = ""
) -> Edit:
    def apply(assessment: Assessment) -> Assessment:
        return assessment.with_answer(question_id, change(assessment.answer(question_id)))

    return Edit(kind, question_id, label, apply, merge)
