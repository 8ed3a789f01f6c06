"""Later versions of the shipped pack, made of it, and an older assessment of 40 people to upgrade."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from bearings.domain.assessment import Answer, Assessment, Respondent, Vote
from bearings.domain.evidence import EvidenceItem
from bearings.domain.questionnaire import Question, Questionnaire
from bearings.domain.upgrade.model import Line, UpgradePlan
from bearings.domain.upgrade.plan import plan_upgrade
from bearings.packs.loader import builtin_pack

OLD = builtin_pack()
DAY = "2026-11-26"
GATE, MATURITY, MULTI, NUMBER = "DAT-01", "DAT-02", "DAT-13", "TAL-13"
PEOPLE = tuple(f"p{number}" for number in range(40))


def later(
    *,
    ids: Mapping[str, str] | None = None,
    questions: Mapping[str, Mapping[str, Any]] | None = None,
    added: Mapping[str, str] | None = None,
    version: str = "1.1.0",
    of: Questionnaire = OLD,
    **migrations: Any,
) -> Questionnaire:
    """Another version: `ids` become others everywhere, fields of `questions` (new ids) are replaced.

    `added` are questions like others: new id to the id of its model. The step from the older version
    holds `migrations`; without any the pack declares nothing of it.
    """
    text = of.model_dump_json()
    for old, new in (ids or {}).items():
        text = re.sub(rf'"{re.escape(old)}(?=["/])', f'"{new}', text)
        text = re.sub(rf"/{re.escape(old)}(?=/)", f"/{new}", text)
    tree = json.loads(text)
    for capability in (c for d in tree["dimensions"] for c in d["capabilities"]):
        for asked in list(capability["questions"]):
            for new, like in (added or {}).items():
                if asked["id"] == like:
                    capability["questions"].append({**asked, "id": new})
            asked.update((questions or {}).get(asked["id"], {}))
    for asked in tree["profile"]:
        asked.update((questions or {}).get(asked["id"], {}))
    steps = [{"from": of.version, "to": version, **migrations}] if migrations else []
    tree |= {"version": version, "migrations": [*tree["migrations"], *steps] if steps else []}
    return Questionnaire.model_validate_json(json.dumps(tree))


def options(question_id: str, *ids: str, of: Questionnaire = OLD) -> list[dict[str, Any]]:
    """The options of a question as plain data, under other ids in their order."""
    plain = [option.model_dump(mode="json") for option in of.question(question_id).options]
    return [{**plain[min(n, len(plain) - 1)], "id": key, "label": key} for n, key in enumerate(ids)]


def vote_on(question: Question, number: int) -> Vote:
    """A vote that fits, another one for each number."""
    if question.type == "maturity":
        return number % 5 + 1
    if question.type == "number":
        return float(question.min or 0) + number % 7
    ids = [option.id for option in question.options]
    return (ids[number % len(ids)],) if question.type == "multi" else ids[number % len(ids)]


@cache
def workshop_of_40() -> Assessment:
    """Every question voted on by 40 people, each answer with a note and an item of evidence."""
    answers = {
        question.id: Answer(
            votes={person: vote_on(question, n + place) for n, person in enumerate(PEOPLE)},
            agreed=vote_on(question, place),
            agreed_reason=f"Why {question.id}",
            evidence="E2",
            evidence_items=(EvidenceItem(title=f"Paper on {question.id}"),),
            note=f"Said on {question.id}",
            review=place % 7 == 0,
        )
        for place, question in enumerate(OLD.questions)
    }
    people = tuple(Respondent(id=person) for person in PEOPLE)
    return Assessment(id="case", respondents=people, answers=answers)


def planned(new: Questionnaire, assessment: Assessment | None = None, **more: Any) -> UpgradePlan:
    return plan_upgrade(OLD, new, assessment or workshop_of_40(), day=DAY, **more)


def line_of(plan: UpgradePlan, old_id: str, to: str | None = None) -> Line:
    """The one line of that question (and place)."""
    (line,) = (each for each in plan.lines if each.id == old_id and to in (None, each.to))
    return line
