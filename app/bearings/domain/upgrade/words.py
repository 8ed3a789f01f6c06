"""Words of an upgrade: what its fates and lines are called, in window and terminal alike."""

from __future__ import annotations

from bearings.domain.fit import other_version
from bearings.domain.upgrade.arrivals import Arrival
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


def arrival_in_words(arrival: Arrival) -> str:
    """Which version answers were given to, and a line for all of them that have no place any more."""
    lines = [other_version(arrival.version, arrival.present)]
    if arrival.left:
        lines += ["Without a place in it, and left out:", *(f"  {left_in_words(x)}" for x in arrival.left)]
    return "\n".join(lines)


def left_in_words(line: Line) -> str:
    """One thing that is left behind: what it belongs to, what stands behind it, and why."""
    what = "" if line.kind == "question" else f"{KIND_NAMES[line.kind]}: "
    held = held_words(line)
    head = "  ".join(part for part in (line.id, f"{what}{' '.join(line.name.split())}") if part)
    return f"{head}{f' ({held})' if held else ''}: {line.why}"


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
