"""Words of an upgrade: what its fates and lines are called, in window and terminal alike."""

from __future__ import annotations

from bearings.domain.upgrade.model import Fate, Kind, Line, UpgradePlan

FATE_NAMES: dict[Fate, str] = {
    "anew": "To answer anew",
    "aside": "Kept aside",
    "new": "Asked for the first time",
    "moved": "Moved or put in new terms",
    "copied": "Copied to several",
    "kept": "Unchanged",
}
KIND_NAMES: dict[Kind, str] = {
    "question": "Answer",
    "profile": "Profile answer",
    "target": "Target",
    "value": "Planning value",
    "cost_option": "Cost option",
    "action": "Decision on an action",
    "own_action": "Own action",
    "person": "Role of a person",
    "minutes": "Minutes of the run sheet",
    "parked": "Parked item",
    "milestone": "Milestone",
}


def held_words(line: Line) -> str:
    """What stands behind an answer, such as "40 votes, a note, 2 items of evidence"; "" if nothing does."""
    parts = [
        "" if not line.votes else "1 vote" if line.votes == 1 else f"{line.votes} votes",
        "a note" if line.note else "",
        "" if not line.evidence else "1 item of evidence",
    ]
    if line.evidence > 1:
        parts[-1] = f"{line.evidence} items of evidence"
    return ", ".join(part for part in parts if part)


def basis_words(plan: UpgradePlan) -> str:
    """What the plan rests on."""
    if plan.declared:
        return f"The questionnaire says itself what became of version {plan.old.version}."
    if plan.same_number:
        return (
            f"The questionnaire in the file has the same number, {plan.old.version}, but other content: "
            "questions of the same id and the same words are taken for the same."
        )
    return (
        f"The questionnaire does not tell of version {plan.old.version}: questions of the same id and the "
        "same words are taken for the same."
    )
