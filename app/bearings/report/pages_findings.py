"""Context of the blockers page and the findings annex: what is open, not known, or seen differently.

Source: blueprint 5.5, pages blockers and risks.
"""

from __future__ import annotations

import re
from collections import Counter

from bearings.domain.conditions import leaves
from bearings.domain.results import Finding
from bearings.domain.roadmap.action_facts import action_facts
from bearings.domain.rounding import whole
from bearings.report.context import SEVERITY_ORDER, Plain, Study
from bearings.report.words_of_answers import in_short, statement_of, votes_by_role

OPEN = ("blocker", "risk", "gap")
GRAVE = ("critical", "high")  # severities that titles count, or tell of even where there are none
SETTLED = ("blocker", "strength")  # what stands elsewhere on the page of blockers
REGISTER = (("blocker", "Blockers"), ("risk", "Risks"), ("gap", "Gaps"))
HIGHEST = 3  # findings that stand on the page of blockers when there is none
MOST_UNKNOWN = 24  # questions nobody knew on the board's pages; the annex has every answer
MOST_REGISTER = 36  # rows of the board's register; all stand in the annex
_DATES = re.compile(r"\d{4}-\d{2}-\d{2}")


def finding_pages(study: Study) -> Plain:
    """Blockers, the highest others, the register, unknowns, different views and regulatory dates."""
    found = sorted_findings(study)
    return {
        "blockers": [finding_row(study, f) for f in _blockers(found)],
        "highest": [finding_row(study, f) for f in _highest(found)[:HIGHEST]],
        "strengths": [_strength(study, f) for f in found if f.kind == "strength"],
        "findings": [
            {"name": name, "rows": rows}
            for kind, name in REGISTER
            if (rows := [finding_row(study, f) for f in found if f.kind == kind and f.severity != "info"])
        ],
        "register": _register(study, found),
        "overview": _overview(study),
        "unknowns": [_unknown(study, f) for f in found if f.kind == "unknown"],
        "unknowns_shown": MOST_UNKNOWN,
        "disagreements": [_disagreement(study, f) for f in found if f.kind == "disagreement"],
        "regulation": _regulation(study),
    }


def _register(study: Study, found: list[Finding]) -> Plain:
    """Open risks and gaps, the worst `MOST_REGISTER` of them; blockers have a page of their own."""
    open_ones = [f for f in found if f.kind in OPEN and f.kind != "blocker" and f.severity != "info"]
    shown = open_ones[:MOST_REGISTER]
    return {
        "groups": [
            {"name": name, "rows": rows}
            for kind, name in REGISTER
            if (rows := [finding_row(study, f) for f in shown if f.kind == kind])
        ],
        "rest": len(open_ones) - len(shown),
    }


def _overview(study: Study) -> Plain:
    """How many findings of each severity are open in each dimension; what nobody has is left out.

    `beside` are the grave ones that the title does not count, since they close single routes only.
    """
    severities = study.questionnaire.model.severities
    keys = [key for key in SEVERITY_ORDER if key != "info"]
    named: dict[str, str] = {key: severities[key].name for key in keys if key in severities}
    named |= {
        "unknown": "Not known",
        "disagreement": "Different views",
        "next_step": "Next steps",
        "strength": "Strengths",
    }

    def key_of(finding: Finding) -> str:
        return finding.severity if finding.kind in OPEN else finding.kind

    counts = Counter((f.dimension, key_of(f)) for f in study.results.findings)
    shown = [key for key in named if any(counts[d.id, key] for d in study.questionnaire.dimensions)]
    grave = [f for f in study.results.findings if f.kind in ("risk", "gap") and f.severity in GRAVE]
    return {
        "graded": any(key in severities for key in shown),
        "beside": sum(f.scope == "route" for f in grave),
        "columns": [named[key] for key in shown],
        "rows": [
            {"name": d.name, "counts": [counts[d.id, key] for key in shown]}
            for d in study.questionnaire.dimensions
        ]
        if shown
        else [],
    }


def sorted_findings(study: Study) -> list[Finding]:
    """Worst first; file order decides ties."""
    return sorted(study.results.findings, key=lambda f: SEVERITY_ORDER.index(f.severity))


def _blockers(found: list[Finding]) -> list[Finding]:
    """Blockers, worst first; of two alike the one that holds up every route comes first."""
    blockers = [f for f in found if f.kind == "blocker"]
    return sorted(blockers, key=lambda f: (SEVERITY_ORDER.index(f.severity), f.scope == "route"))


def _highest(found: list[Finding]) -> list[Finding]:
    """What weighs most beside blockers; what closes single routes last, as the titles do not count it."""
    others = [f for f in found if f.kind not in SETTLED and f.severity != "info"]
    return sorted(others, key=lambda f: f.scope == "route")


def finding_row(study: Study, finding: Finding) -> Plain:
    """A finding with its effects, its first action, who owns that and when it begins.

    The first that is not in place already, except for a blocker, whose first action is its remedy.
    """
    questionnaire = study.questionnaire
    plan = study.assessment.plan
    present = () if finding.kind == "blocker" else study.conclusions.roadmap.in_place
    open_actions = [action for action in finding.actions if action not in present]
    wanted = (*open_actions, *finding.actions)[:1]
    first = action_facts(questionnaire, plan, wanted[0]) if wanted else None
    return {
        "id": finding.source,
        "title": finding.title,
        "text": finding.text,
        "severity": finding.severity,
        "severity_name": questionnaire.model.severities[finding.severity].name,
        "dimension": questionnaire.dimension(finding.dimension).name,
        "capability": questionnaire.capability(finding.capability).name,
        "effects": effects_of(study, finding),
        "action": first.title if first else "",
        "owner": first.owner if first else "",
        "person": first.person if first else "",
        "horizon": _horizon_name(study, first.id) if first else "",
        "route_only": finding.scope == "route",
    }


def effects_of(study: Study, finding: Finding) -> list[str]:
    """What a finding does to scores, verdict and routes, in words; empty for a generated one."""
    return rule_effects(study, finding.source) if finding.id == finding.source else []


def rule_effects(study: Study, rule_id: str) -> list[str]:
    """What a rule does, in words."""
    questionnaire = study.questionnaire
    effects = questionnaire.rule(rule_id).effects
    said = [
        f"{questionnaire.dimension(dimension).name} counts at most {whole(cap)} of 100"
        for dimension, cap in effects.cap.items()
    ]
    if effects.verdict_max:
        said.append(f"Verdict at most: {questionnaire.model.verdict(effects.verdict_max).name}")
    if effects.exclude_routes:
        said.append(
            "Closes: " + ", ".join(questionnaire.routes.route(r).name for r in effects.exclude_routes)
        )
    return said


def _horizon_name(study: Study, action_id: str) -> str:
    """When an action begins; where it does not, why."""
    roadmap = study.conclusions.roadmap
    names = {horizon.id: horizon.name for horizon in study.questionnaire.horizons}
    for planned in roadmap.planned:
        if planned.action == action_id:
            return names[planned.horizon]
    others = (
        (roadmap.done, "done"),
        (roadmap.dropped, "dropped"),
        (roadmap.in_place, "in place"),
        ([waiting.action for waiting in roadmap.backlog], "backlog"),
        (roadmap.deferred, "deferred"),
        (roadmap.not_needed, "no longer needed"),
    )
    return next((word for actions, word in others if action_id in actions), "later")


def _strength(study: Study, finding: Finding) -> str:
    """A capability to build on, with its score and level."""
    result = study.results.scorecard.capabilities[finding.capability]
    score = "" if result.score is None else f" ({whole(result.score)}, {study.level_name(result.level)})"
    return f"{study.questionnaire.capability(finding.capability).name}{score}"


def _unknown(study: Study, finding: Finding) -> Plain:
    """A question nobody could answer, with the role that should find out."""
    question = study.questionnaire.question(finding.subject)
    return {
        **finding_row(study, finding),
        "question": question.text,
        "question_id": question.id,
        "finder": study.questionnaire.role_name(question.roles[0]) if question.roles else "",
        "critical": question.critical,
        "evidence": list(question.evidence),
    }


def _disagreement(study: Study, finding: Finding) -> Plain:
    """A question seen differently: who said what by role, the value used, what would settle it."""
    question = study.questionnaire.question(finding.subject)
    return {
        **finding_row(study, finding),
        "question": question.text,
        "question_id": question.id,
        "views": [f"{v['vote']}: {v['roles']}" for v in votes_by_role(study, question)],
        "used": in_short(question, study.results.scorecard.questions[question.id].value)
        or statement_of(study, question),
        "evidence": list(question.evidence),
    }


def _line(part: str) -> str:
    text = part.strip().rstrip(".")
    return f"{text[:1].upper()}{text[1:]}"


def _regulation(study: Study) -> list[Plain]:
    """Dated duties: sources with dates, cited by what a rule about the profile asks to be done."""
    questionnaire = study.questionnaire
    cited: dict[str, str] = {}
    for finding in study.results.findings:
        if finding.id != finding.source or not finding.actions:
            continue
        if not any(leaf.subject == "profile" for leaf in leaves(questionnaire.rule(finding.source).when)):
            continue
        for action in finding.actions:
            for ref in questionnaire.action(action).refs:
                cited.setdefault(ref.split(" ")[0].rstrip(","), finding.title)
    sources = questionnaire.references
    return [
        {
            "title": sources[key].title,
            "dates": [_line(part) for part in sources[key].note.split(";")],
            "finding": title,
        }
        for key, title in cited.items()
        if key in sources and len(_DATES.findall(sources[key].note)) > 1
    ]
