"""Redaction: what of an assessment may leave the house, field by field.

An allow-list: a field leaves only if `LEAVES` names it, so a new one stays in
until somebody decides. What is scored stays as it was, so all numbers are those
of the full assessment. Source: safety, "Redacted / anonymised export".
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Literal

from bearings.domain.assessment import (
    GROUP,
    Answer,
    Assessment,
    Branding,
    CostOverride,
    ExecutiveText,
    Organisation,
    Respondent,
    Vote,
    Workshop,
)
from bearings.domain.evidence import EvidenceItem
from bearings.domain.roadmap.plan import ActionChoice, OwnAction, Plan
from bearings.domain.values import Value
from bearings.domain.workshop.parking import ParkedItem

SHORTEST_NAME, SHORTEST_PART = 3, 4  # letters; shorter ones would be found in every text
PARTICLES = frozenset(
    {"al", "bin", "da", "de", "den", "der", "di", "du", "la", "le", "van", "von", "zu", "zur"}
)
SMALL_GROUP = 5  # people; with fewer, roles would say who voted what
LEFT_OUT = "the reason is left out of this copy"  # where something has to stand

Part = Literal["always", "names", "notes", "evidence", "organisation", "roles"]


@dataclass(frozen=True, slots=True)
class Redaction:
    """What leaves beside the scores. With `scores_only` no single answer may be shown either."""

    id: str
    names: bool = False  # of people
    notes: bool = False  # notes, reasons, parked items: what people wrote
    evidence: bool = False
    organisation: bool = False  # its name, logo, scope
    scores_only: bool = False


FULL = Redaction("full", names=True, notes=True, evidence=True, organisation=True)
CLIENT_SAFE = Redaction("client-safe", organisation=True)
BENCHMARK = Redaction("benchmark", scores_only=True)
REDACTIONS: Mapping[str, Redaction] = MappingProxyType({r.id: r for r in (FULL, CLIENT_SAFE, BENCHMARK)})

_ALWAYS: Part = "always"
# Of each value, the fields that may leave and with what. Milestones and what was kept aside never do.
LEAVES: Mapping[type[Value], Mapping[str, Part]] = {
    Assessment: {
        "id": "organisation",
        "questionnaire": _ALWAYS,
        "questionnaire_version": _ALWAYS,
        "language": _ALWAYS,
        "organisation": _ALWAYS,
        "workshop": _ALWAYS,
        "respondents": _ALWAYS,
        "roles_only": _ALWAYS,
        "profile": _ALWAYS,
        "answers": _ALWAYS,
        "targets": _ALWAYS,
        "branding": _ALWAYS,
        "executive": "notes",
        "cost_parameters": _ALWAYS,
        "cost_options": _ALWAYS,
        "plan": _ALWAYS,
        "parking": "notes",
    },
    Organisation: {
        "name": "organisation",
        "fictional": _ALWAYS,
        "sector": _ALWAYS,
        "staff": "organisation",
        "summary": "organisation",
        "scope": "organisation",
    },
    Workshop: {
        "date": _ALWAYS,
        "facilitator": "names",
        "sessions": _ALWAYS,
        "total_minutes": _ALWAYS,
        "minutes": _ALWAYS,
    },
    Respondent: {"id": "names", "role": "roles", "label": "names"},
    Answer: {
        "votes": _ALWAYS,
        "agreed": _ALWAYS,
        "agreed_reason": "notes",
        "state": _ALWAYS,
        "reason": "notes",
        "evidence": _ALWAYS,  # the grade, which is scored
        "evidence_items": "evidence",
        "note": "notes",
        "review": _ALWAYS,
    },
    EvidenceItem: {"title": "evidence", "link": "evidence", "file": "evidence"},
    Branding: {
        "prepared_by": "names",
        "prepared_for": "organisation",
        "confidentiality": _ALWAYS,
        "accent": _ALWAYS,
        "logo": "organisation",
    },
    ExecutiveText: {"text": "notes", "basis": "notes"},
    CostOverride: {"low": _ALWAYS, "base": _ALWAYS, "high": _ALWAYS, "source": "notes", "date": _ALWAYS},
    Plan: {"choices": _ALWAYS, "own": _ALWAYS},
    ActionChoice: {
        "horizon": _ALWAYS,
        "dropped": _ALWAYS,
        "reason": "notes",
        "done": _ALWAYS,
        "owner": "names",
        "due": _ALWAYS,
        "days": _ALWAYS,
    },
    OwnAction: {
        "id": _ALWAYS,
        "title": "notes",
        "horizon": _ALWAYS,
        "days": _ALWAYS,
        "owner": _ALWAYS,  # a role of the questionnaire
        "capability": _ALWAYS,
        "done_when": "notes",
        "prerequisites": _ALWAYS,
    },
    ParkedItem: {"id": _ALWAYS, "text": "notes", "owner": "names", "question": _ALWAYS, "settled": _ALWAYS},
}


def redacted(assessment: Assessment, redaction: Redaction, chance: random.Random) -> Assessment:
    """The assessment with what may leave; all of it if that is everything.

    Where names stay in, people are called person-1, person-2 … in an order by `chance`, so that nobody
    can be told from their place in the list. With fewer than five people their roles stay in as well.
    """
    if redaction == FULL:
        return assessment
    leaving = leaving_parts(assessment, redaction)
    left: Assessment = _left(assessment, leaving, redaction.id)
    return left if redaction.names else _called_anew(left, assessment, chance)


def leaving_parts(assessment: Assessment, redaction: Redaction) -> frozenset[Part]:
    """The parts of an assessment whose fields may leave."""
    leaving: set[Part] = {"always"}
    if redaction.names:
        leaving.add("names")
    if redaction.notes:
        leaving.add("notes")
    if redaction.evidence:
        leaving.add("evidence")
    if redaction.organisation:
        leaving.add("organisation")
    if len(assessment.respondents) >= SMALL_GROUP and not redaction.scores_only:
        leaving.add("roles")
    return frozenset(leaving)


def names_left(left: Assessment, full: Assessment, redaction: Redaction) -> list[tuple[str, str]]:
    """Names that should stay in and still stand in a text that leaves, each with where (a path of fields)."""
    names = set() if redaction.names else _names_of_people(full)
    if not redaction.organisation:
        names |= {full.organisation.name, full.branding.prepared_for}
    wanted = {name.casefold() for name in names if len(name) >= SHORTEST_NAME}
    if not wanted:
        return []
    pattern = re.compile(
        r"(?<!\w)(?:" + "|".join(sorted(map(re.escape, wanted), key=len, reverse=True)) + r")(?!\w)"
    )
    return [
        (name, where)
        for where, text in _texts(left.model_dump(exclude={"branding": {"logo"}}))
        for name in _found(pattern, text)
    ]


def _found(pattern: re.Pattern[str], text: str) -> list[str]:
    """Each name that stands in a text, once, as it is written there."""
    folded = text.casefold()
    written = text if len(text) == len(folded) else folded  # letters such as the German sharp s get longer
    names = (written[match.start() : match.end()] for match in pattern.finditer(folded))
    return list({name.casefold(): name for name in names}.values())


def _left(value: Value, leaving: frozenset[Part], name: str) -> Any:
    """That value with the fields that leave; `name` stands in one that must not be empty."""
    fields: dict[str, Any] = {}
    for field, part in LEAVES[type(value)].items():
        found = getattr(value, field)
        if part in leaving:
            fields[field] = _inside(found, leaving)
        elif found and field == "reason":
            fields[field] = LEFT_OUT  # "not applicable" and "dropped" are nothing without one
    for field, about in type(value).model_fields.items():
        if about.is_required() and field not in fields:
            fields[field] = name
    return type(value).model_construct(**fields)


def _inside(found: Any, leaving: frozenset[Part]) -> Any:
    if isinstance(found, Value):
        return _left(found, leaving, "")
    if isinstance(found, tuple):
        return tuple(
            _left(each, leaving, str(getattr(each, "id", ""))) if isinstance(each, Value) else each
            for each in found
        )
    if isinstance(found, dict):
        return {key: _inside(each, leaving) for key, each in found.items()}
    return found


def _called_anew(left: Assessment, full: Assessment, chance: random.Random) -> Assessment:
    """The same with ids that tell nothing; votes of people who are not listed any more have some too."""
    listed = [respondent.id for respondent in full.respondents]
    voters = {voter for answer in full.answers.values() for voter in answer.votes}
    order = listed + sorted(voters - {*listed, GROUP})
    chance.shuffle(order)
    called = {old: f"person-{number}" for number, old in enumerate(order, 1)}
    people = {old: respondent for old, respondent in zip(listed, left.respondents, strict=True)}
    return left.model_copy(
        update={
            "respondents": tuple(
                people[old].model_copy(update={"id": called[old]}) for old in order if old in people
            ),
            "answers": {
                key: answer.model_copy(update={"votes": _votes(answer, called)})
                for key, answer in left.answers.items()
            },
        }
    )


def _votes(answer: Answer, called: Mapping[str, str]) -> dict[str, Vote]:
    return {called.get(voter, voter): vote for voter, vote in answer.votes.items()}


def _names_of_people(full: Assessment) -> set[str]:
    whole = {respondent.label for respondent in full.respondents}
    whole |= {full.workshop.facilitator, full.branding.prepared_by}
    whole |= {choice.owner for choice in full.plan.choices.values()}
    whole |= {item.owner for item in full.parking}
    return whole | {part for name in whole for part in _parts(name) if len(part) >= SHORTEST_PART}


def _parts(name: str) -> list[str]:
    """The words of a name of a person; none of a title such as "Head of service desk"."""
    words = [word.strip(".,()") for word in name.split()]
    is_title = any(word[:1].islower() and word not in PARTICLES for word in words)
    return [] if is_title or len(words) < 2 else [word for word in words if word not in PARTICLES]


def _texts(plain: Any, where: str = "") -> Iterator[tuple[str, str]]:
    """Every text in it, with its path of fields."""
    if isinstance(plain, str):
        yield where, plain
    elif isinstance(plain, dict):
        for key, each in plain.items():
            yield from _texts(each, f"{where}.{key}".lstrip("."))
    elif isinstance(plain, list | tuple):
        for number, each in enumerate(plain, 1):
            yield from _texts(each, f"{where}.{number}")
