"""What leaves: all that an assessment holds by kind, and whether it goes into a copy to share.

Counted along the allow-list of `redaction`, so a field that may not leave is
never told as leaving, and the two cannot drift apart.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal, get_args

from bearings.domain.assessment import (
    Answer,
    Assessment,
    Branding,
    CostOverride,
    ExecutiveText,
    Organisation,
    Respondent,
    Workshop,
)
from bearings.domain.evidence import EvidenceItem
from bearings.domain.redaction import FULL, LEAVES, Redaction, leaving_parts
from bearings.domain.roadmap.plan import ActionChoice, OwnAction, Plan
from bearings.domain.values import Value
from bearings.domain.workshop.parking import ParkedItem

Kind = Literal[
    "organisation",
    "names",
    "roles",
    "votes",
    "agreed",
    "reasons",
    "notes",
    "grades",
    "evidence",
    "profile",
    "targets",
    "prices",
    "price_sources",
    "plan",
    "own_actions",
    "parked",
    "workshop",
    "look",
    "milestones",
    "former",
]
KINDS: tuple[Kind, ...] = get_args(Kind)

# Of each value, the fields that are counted and as what. A field that is not here is part of one that is.
_COUNTED: Mapping[type[Value], Mapping[str, Kind]] = {
    Assessment: {
        "profile": "profile",
        "targets": "targets",
        "cost_options": "prices",
        "milestones": "milestones",
        "former": "former",
    },
    Organisation: {
        "name": "organisation",
        "sector": "organisation",
        "staff": "organisation",
        "summary": "organisation",
        "scope": "organisation",
    },
    Workshop: {"date": "workshop", "facilitator": "names", "sessions": "workshop"},
    Respondent: {"role": "roles", "label": "names"},
    Answer: {
        "votes": "votes",
        "agreed": "agreed",
        "agreed_reason": "reasons",
        "state": "agreed",
        "reason": "reasons",
        "evidence": "grades",
        "note": "notes",
    },
    EvidenceItem: {"title": "evidence"},
    Branding: {
        "prepared_by": "names",
        "prepared_for": "organisation",
        "confidentiality": "look",
        "accent": "look",
        "logo": "organisation",
    },
    ExecutiveText: {"text": "notes"},
    CostOverride: {"base": "prices", "source": "price_sources"},
    Plan: {},
    ActionChoice: {
        "horizon": "plan",
        "dropped": "plan",
        "done": "plan",
        "reason": "reasons",
        "owner": "names",
    },
    OwnAction: {"title": "own_actions"},
    ParkedItem: {"text": "parked", "owner": "names"},
}
# Fields whose text tells a reader something; others are ids and figures.
_QUOTED = frozenset(
    (
        *("name", "summary", "scope", "confidentiality", "prepared_by", "prepared_for"),
        *("label", "facilitator", "owner"),
        *("note", "reason", "agreed_reason", "title", "text", "source"),
    )
)


@dataclass(frozen=True, slots=True)
class Counted:
    """How many of a kind there are, how many of them leave, and the texts among those, in their order."""

    kind: Kind
    leaves: int
    stays: int
    texts: tuple[str, ...] = ()


def what_leaves(assessment: Assessment, redaction: Redaction) -> tuple[Counted, ...]:
    """Each kind of which there is something, in the order of `KINDS`; scores leave in any case."""
    parts = leaving_parts(assessment, redaction)
    leaving = {kind: 0 for kind in KINDS}
    staying = dict(leaving)
    texts: dict[Kind, list[str]] = {kind: [] for kind in KINDS}
    everything = redaction == FULL
    for kind, field, held, allowed in _held(assessment, parts, allowed=not redaction.scores_only):
        count = len(held) if isinstance(held, dict | tuple) else 1
        if allowed or everything:
            leaving[kind] += count
            if field in _QUOTED and isinstance(held, str):
                texts[kind].append(held)
        else:
            staying[kind] += count
    return tuple(
        Counted(kind, leaving[kind], staying[kind], tuple(dict.fromkeys(texts[kind])))
        for kind in KINDS
        if leaving[kind] or staying[kind]
    )


def _held(value: Value, parts: frozenset[str], *, allowed: bool) -> Iterator[tuple[Kind, str, Any, bool]]:
    """Every counted field that holds something, with its kind, its name, and whether it may leave."""
    counted = _COUNTED[type(value)]
    for field in type(value).model_fields:
        held = getattr(value, field)
        if held in (None, "", (), {}, False):
            continue
        may = allowed and LEAVES[type(value)].get(field) in parts
        if field in counted:
            yield counted[field], field, held, may
        elif isinstance(held, Value):
            yield from _held(held, parts, allowed=may)
        elif isinstance(held, dict | tuple):
            for each in held.values() if isinstance(held, dict) else held:
                if isinstance(each, Value):
                    yield from _held(each, parts, allowed=may)
