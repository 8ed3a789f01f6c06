"""Context of the disagreement map: where views lie apart and which roles stand where; never a name.

Source: blueprint 1.6, 1.12.
"""

from __future__ import annotations

from collections.abc import Sequence

from bearings.domain.rounding import percent, whole
from bearings.domain.wording.report_case import joined
from bearings.domain.workshop.disagreement import RoleLean, Spread, role_leans
from bearings.report.charts_votes import spread_name
from bearings.report.context import Plain, Study
from bearings.report.words_of_answers import in_short

MOST = 20  # questions to be discussed; the rest is counted
ENOUGH = 4  # rows with those that are not to be discussed
MOST_ROLES = 3  # named in a cell; the rest is counted
LEVEL = 25.0  # score points between two levels of a maturity question


def disagreement_page(study: Study, spreads: Sequence[Spread]) -> Plain:
    """What to discuss, what else lies apart, and how roles lean; `asked` is 0 where nobody voted."""
    discuss = [spread for spread in spreads if spread.discuss]
    others = [spread for spread in spreads if not spread.discuss and spread.apart > 0]
    groups = (
        ("Discuss these first", discuss[:MOST]),
        ("Closer together, or settled", others[: max(ENOUGH - len(discuss), 0)]),
    )
    leans = role_leans(spreads)
    return {
        "asked": len(spreads),
        "title": _title(study, discuss, len(spreads)),
        "levels": len(study.questionnaire.model.levels),
        "groups": [
            {"name": name, "rows": [_row(study, spread) for spread in found]}
            for name, found in groups
            if found
        ],
        "rest": _rest(len(discuss[MOST:]), len(spreads) - len(discuss) - len(groups[1][1])),
        "leans": [_lean(study, lean) for lean in leans] if len(leans) > 1 else [],
    }


def _title(study: Study, discuss: Sequence[Spread], asked: int) -> str:
    if not discuss:
        return "Views are close or settled wherever people voted"
    dimensions = dict.fromkeys(study.questionnaire.dimension_of(spread.question).name for spread in discuss)
    subject = "question" if len(discuss) == 1 else "questions"
    return f"Views differ on {len(discuss)} {subject} of {asked}, in {joined(dimensions)}"


def _rest(to_discuss: int, closer: int) -> str:
    """What is not listed, counted."""
    said = []
    if to_discuss:
        said.append(
            f"Views differ on {to_discuss} more: their votes stand beside every answer in the evidence annex."
        )
    if closer:
        said.append(f"On {closer} further question{'' if closer == 1 else 's'} the views are closer.")
    return " ".join(said)


def _row(study: Study, spread: Spread) -> Plain:
    question = study.questionnaire.question(spread.question)
    return {
        "question_id": question.id,
        "question": question.text,
        "counts": list(spread.counts),
        "used": spread.used or 0,
        "spread": spread_name(spread.counts, spread.used),
        "used_words": in_short(question, study.results.scorecard.questions[question.id].value) or "no value",
        "settle": list(question.evidence) if spread.discuss else [],
        "facts": _facts(study, spread),
        "lowest": _roles(study, spread.lowest) or "no role",
        "highest": _roles(study, spread.highest) or "no role",
        "gap": _distance(study, spread, spread.role_gap),
        "stake": f"{spread.stake:.1f}",
    }


def _facts(study: Study, spread: Spread) -> str:
    """How far apart, whether it is settled, and how many do not know."""
    facts = [_apart(study, spread)]
    if spread.settled:
        facts.append("settled")
    if spread.unknown:
        facts.append(f"{spread.unknown} don’t know")
    said = "; ".join(facts)
    return said[:1].upper() + said[1:]


def _apart(study: Study, spread: Spread) -> str:
    """How far the votes lie apart, in levels or as the two ends."""
    question = study.questionnaire.question(spread.question)
    if question.type == "maturity":
        apart = _distance(study, spread, spread.apart)
        return f"{apart} apart" if apart else "all say the same"
    if question.type == "multi":
        return f"agreement on the practices {percent(spread.agreement)}"
    return f"from {in_short(question, spread.low)} to {in_short(question, spread.high)}"


def _distance(study: Study, spread: Spread, points: float) -> str:
    if not points:
        return ""
    if study.questionnaire.question(spread.question).type == "maturity":
        levels = f"{points / LEVEL:.2g}"
        return "1 level" if levels == "1" else f"{levels} levels"
    return "1 point" if whole(points) == 1 else f"{whole(points)} points"


def _roles(study: Study, roles: Sequence[str]) -> str:
    names = [_role(study, role) for role in roles]
    if len(names) > MOST_ROLES + 1:
        return f"{', '.join(names[:MOST_ROLES])} and {len(names) - MOST_ROLES} more"
    return ", ".join(names)


def _lean(study: Study, lean: RoleLean) -> Plain:
    """A role beside the others; `points` carries its sign, a real minus."""
    points = whole(abs(lean.lean))
    sign = ("+" if lean.lean > 0 else "−") if points else ""
    return {
        "role": _role(study, lean.role),
        "questions": lean.questions,
        "points": f"{sign}{points}",
        "word": ("higher" if lean.lean > 0 else "lower") if points else "as the others",
    }


def _role(study: Study, role: str) -> str:
    return study.questionnaire.role_name(role) if role else "Role not given"
