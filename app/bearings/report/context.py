"""The report's context: plain text, numbers, lists and dictionaries, ready for a sandboxed template.

The template decides how things look; here is decided what is said, worst
first. Nothing in it can reach a file, a database or a model.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from bearings import __version__
from bearings.domain.assessment import Assessment
from bearings.domain.conclusions import Conclusions
from bearings.domain.logo import usable_logo
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.results import DimensionResult, Results
from bearings.domain.rounding import percent, whole
from bearings.domain.targets import capability_target, dimension_target
from bearings.domain.wording.profile_words import profile_in_words
from bearings.domain.wording.report_words import Words, words
from bearings.report.earlier import Earlier, change_in_words, earlier_of

if TYPE_CHECKING:
    from bearings.domain.changes.compare import Comparison

Plain = dict[str, Any]

LONG_EXECUTIVE = 1_200  # characters of page 1 beyond which its letters are smaller
BRIEF_FINDINGS, BRIEF_STEPS = 3, 6  # rows that leave the brief on its two pages
BRIEF_STEPS_ELSEWHERE = 5  # where words are longer than English ones
SEVERITY_ORDER = ("critical", "high", "medium", "low", "info")


@dataclass(frozen=True, slots=True)
class Study:
    """Everything a report page is made from."""

    questionnaire: Questionnaire
    assessment: Assessment
    results: Results
    conclusions: Conclusions
    words: Words
    earlier: Earlier | None = None
    today: date | None = None  # the day by which prices are judged; None: not at all
    redacted: bool = False  # names, notes and evidence were left out before, and an export says so

    @property
    def workshop_day(self) -> date | None:
        """The day a file made of this study carries as its own."""
        on = self.assessment.workshop.date
        return date.fromisoformat(on) if on else None

    def level_name(self, level: int | None) -> str:
        return self.questionnaire.model.levels[level - 1].name if level else "Not rated"

    def target_of(self, capability_id: str) -> float:
        """The target set for this assessment, or the pack's."""
        return capability_target(self.assessment, self.questionnaire.capability(capability_id))

    def dimension_target(self, dimension_id: str) -> float:
        """What the dimension as a whole should reach."""
        dimension = self.questionnaire.dimension(dimension_id)
        return dimension_target(self.assessment, dimension, self.results.scorecard)


def report_context(
    questionnaire: Questionnaire,
    assessment: Assessment,
    results: Results,
    conclusions: Conclusions,
    *,
    today: date | None = None,
    comparison: Comparison | None = None,
    moves: bool = True,
) -> Plain:
    """All that a report template may use; JSON-ready.

    Without `today` the age of prices is not judged, so the context depends on the answers alone.
    `comparison` ends with this assessment; without one, `changes` is empty. Without `moves` so are they:
    to find them, every question is answered anew, which takes most of the time.
    """
    from bearings.domain.workshop.disagreement import disagreement_map
    from bearings.report.page_messages import page_messages
    from bearings.report.pages_annex import annex_pages
    from bearings.report.pages_cost import cost_pages
    from bearings.report.pages_detail import detail_pages
    from bearings.report.pages_disagreement import disagreement_page
    from bearings.report.pages_findings import finding_pages
    from bearings.report.pages_first import first_questions
    from bearings.report.pages_former import former_pages
    from bearings.report.pages_moves import moves_part
    from bearings.report.pages_parking import parking_part
    from bearings.report.pages_roadmap import roadmap_pages
    from bearings.report.pages_route import route_page
    from bearings.report.pages_trace import trace_pages

    chosen = words(questionnaire, assessment, results, conclusions)
    earlier = earlier_of(questionnaire, assessment)
    study = Study(questionnaire, assessment, results, conclusions, chosen, earlier, today)
    spreads = disagreement_map(questionnaire, assessment, results)
    found, way = finding_pages(study), roadmap_pages(study)
    return {
        "changes": _changes(study, comparison),
        "document": _document(study),
        "summary": _summary(study),
        "scorecard": _scorecard(study),
        "moves": moves_part(study) if moves else [],
        "first": first_questions(study),
        "heatmap": _heatmap(study),
        **found,
        "route": route_page(study),
        **cost_pages(study),
        **way,
        "brief": _brief(study, found, way),
        **detail_pages(study),
        "parking": parking_part(study),
        "disagreement": disagreement_page(study, spreads),
        **annex_pages(study, spreads),
        "former": former_pages(study),
        **trace_pages(study),
        "titles": chosen["titles"],
        "messages": page_messages(study),
        "words": dict(chosen),
    }


def _changes(study: Study, comparison: Comparison | None) -> Plain:
    if comparison is None:
        return {}
    from bearings.report.pages_changes import changes_pages

    return changes_pages(study, comparison)


def _document(study: Study) -> Plain:
    assessment, branding = study.assessment, study.assessment.branding
    roles: dict[str, int] = {}
    for respondent in assessment.respondents:
        name = study.questionnaire.role_name(respondent.role) if respondent.role else "Role not given"
        roles[name] = roles.get(name, 0) + 1
    organisation = assessment.organisation
    return {
        "organisation": organisation.name or "Organisation not named",
        "title": f"{study.questionnaire.title}: {organisation.name or 'assessment'}",
        "heading": study.words["titles"]["cover"],
        "language": study.questionnaire.language,
        "summary": organisation.summary,
        "scope": organisation.scope,
        "fictional": organisation.fictional,
        "date": assessment.workshop.date or "",
        "facilitator": assessment.workshop.facilitator,
        "respondents": len(assessment.respondents),
        "roles": [f"{name} ({count})" if count > 1 else name for name, count in roles.items()],
        "confidentiality": branding.confidentiality,
        "prepared_by": branding.prepared_by,
        "prepared_for": branding.prepared_for,
        "currency": study.questionnaire.costs.currency,
        "accent": branding.accent or "",
        "logo": usable_logo(branding.logo),
        "pack": f"{study.questionnaire.title} {study.questionnaire.version}",
        "program": f"Bearings {__version__}",
        "provisional": study.words["provisional"],
        "redacted": False,  # the order of a report says so
        "sector": _profile_answer(study, "PRF-01"),
    }


def _summary(study: Study) -> Plain:
    card, verdict = study.results.scorecard, study.words["verdict"]
    rank = study.questionnaire.model.verdict(study.results.verdict.id).rank
    from bearings.domain.wording.limits import limits_in_words

    return {
        "verdict": verdict,
        "rank": rank,
        "ranks": len(study.questionnaire.model.verdicts) - 1,
        "overall": None if card.overall is None else whole(card.overall),
        "level": card.overall_level,
        "level_name": study.level_name(card.overall_level),
        "confidence": f"{card.confidence:.2f}",
        "confidence_band": confidence_band(study),
        "range": _span(card.low, card.high),
        "answered": card.answered,
        "askable": card.askable,
        "unknown": card.unknown,
        "limits": list(limits_in_words(study.questionnaire, study.results))[:4],
        "key_messages": study.words["key_messages"],
        "executive": _executive(study),
        "since": f"{study.earlier.name} of {study.earlier.date}" if study.earlier else "",
        "since_date": study.earlier.date if study.earlier else "",
        "change": change_in_words(card.overall, study.earlier.overall) if study.earlier else "",
        "tiles": [_tile(study, dimension.id) for dimension in study.questionnaire.dimensions],
        "route": study.words["route_sentence"],
        "condition": study.words["condition"],
        "top": top_findings(study),
    }


def _executive(study: Study) -> Plain:
    """What somebody wrote for page 1; no paragraphs while the generated texts stand there."""
    from bearings.domain.wording.executive import executive

    shown = executive(study.assessment, study.results, study.words)
    paragraphs = list(shown.paragraphs) if shown.edited else []
    return {"paragraphs": paragraphs, "long": sum(map(len, paragraphs)) > LONG_EXECUTIVE}


def confidence_band(study: Study) -> str:
    """The name of the band that the overall confidence lies in, as it stands within a sentence."""
    from bearings.domain.wording.limits import in_sentence

    bands = study.questionnaire.model.confidence_bands
    reached = study.results.scorecard.confidence_band
    return next((in_sentence(study.questionnaire, b.name) for b in bands if b.id == reached), reached)


def _tile(study: Study, dimension_id: str) -> Plain:
    result = study.results.scorecard.dimensions[dimension_id]
    return {
        "name": study.questionnaire.dimension(dimension_id).name,
        "score": None if result.final is None else whole(result.final),
        "level": result.level or 0,
        "level_name": study.level_name(result.level),
        "target": whole(study.dimension_target(dimension_id)),
        "capped": bool(result.capped_by),
        "change": change_in_words(result.final, study.earlier.dimensions.get(dimension_id))
        if study.earlier
        else "",
    }


def _brief(study: Study, found: Plain, way: Plain) -> Plain:
    """What stands on the second page of the decision brief; the rest is counted."""
    most = BRIEF_STEPS if study.questionnaire.language.startswith("en") else BRIEF_STEPS_ELSEWHERE
    steps = way["next_steps"]
    worst = found["blockers"] or found["highest"]
    return {
        "top": worst[:BRIEF_FINDINGS],
        "more_top": max(0, len(worst) - BRIEF_FINDINGS),
        "steps": steps[:most],
        "more_steps": max(0, len(steps) - most),
    }


def top_findings(study: Study, count: int = 3) -> list[Plain]:
    """The blockers and risks that matter most, each with the owner of its first action."""
    order = {name: place for place, name in enumerate(SEVERITY_ORDER)}
    wanted = [
        f
        for f in study.results.findings
        if f.kind in ("blocker", "risk", "gap") and f.scope != "route" and f.severity != "info"
    ]
    wanted.sort(key=lambda f: (f.kind != "blocker", order[f.severity]))
    return [
        {
            "title": finding.title,
            "severity": finding.severity,
            "severity_name": study.questionnaire.model.severities[finding.severity].name,
            "kind": finding.kind,
            "owner": _owner(study, finding.actions),
        }
        for finding in wanted[:count]
    ]


def _owner(study: Study, actions: tuple[str, ...]) -> str:
    if not actions:
        return ""
    return study.questionnaire.role_name(study.questionnaire.action(actions[0]).owner)


def _scorecard(study: Study) -> Plain:
    card, questionnaire = study.results.scorecard, study.questionnaire
    rows = [_score_row(study, card.dimensions[d.id]) for d in questionnaire.dimensions]
    mix = questionnaire.model.overall
    bridge: Plain = {}
    finals = [(d.weight, card.dimensions[d.id].final, d.name) for d in questionnaire.dimensions]
    rated = [(weight, final, name) for weight, final, name in finals if final is not None]
    if card.overall is not None and rated:
        mean = sum(weight * final for weight, final, _ in rated)
        _, weakest, name = min(rated, key=lambda part: part[1])
        parts = mix.weighted_mean_share * mean, mix.weakest_dimension_share * weakest
        bridge = {
            "mean": f"{mean:.1f}",
            "mean_share": percent(mix.weighted_mean_share),
            "mean_part": f"{parts[0]:.1f}",
            "weakest": f"{weakest:.1f}",
            "weakest_name": name,
            "weakest_share": percent(mix.weakest_dimension_share),
            "weakest_part": f"{parts[1]:.1f}",
            "overall": f"{card.overall:.1f}",
            "rounded": sum(round(10 * part) for part in parts) != round(10 * card.overall),
        }
    return {"rows": rows, "bridge": bridge, "sensitivity": study.words["sensitivity"]}


def _score_row(study: Study, result: DimensionResult) -> Plain:
    dimension = study.questionnaire.dimension(result.id)
    caps = [study.questionnaire.rule(rule) for rule in result.capped_by]
    return {
        "name": dimension.name,
        "weight": percent(dimension.weight),
        "score": result.final,
        "shown": "not rated" if result.final is None else str(whole(result.final)),
        "raw": result.raw,
        "raw_shown": "" if result.raw is None else str(whole(result.raw)),
        "level": result.level or 0,
        "level_name": study.level_name(result.level),
        "low": result.low,
        "high": result.high,
        "range": _span(result.low, result.high),
        "confidence": f"{result.confidence:.2f}",
        "coverage": percent(result.coverage),
        "target": study.dimension_target(result.id),
        "cap_reason": "; ".join(f"{rule.title} ({rule.id})" for rule in caps),
    }


def _heatmap(study: Study) -> Plain:
    card = study.results.scorecard
    groups = []
    gaps = []
    for dimension in study.questionnaire.dimensions:
        cells = []
        for capability in dimension.capabilities:
            result = card.capabilities[capability.id]
            target = study.target_of(capability.id)
            cells.append(
                {
                    "name": capability.name,
                    "score": None if result.score is None else whole(result.score),
                    "level": result.level or 0,
                    "level_name": study.level_name(result.level) if result.applicable else "Does not apply",
                    "applicable": result.applicable,
                    "coverage": percent(result.coverage),
                    "target": whole(target),
                }
            )
            if result.score is not None and result.score < target:
                gap = target - result.score
                weight = gap * capability.weight * dimension.weight
                gaps.append((weight, capability.name, dimension.name, whole(result.score), whole(target)))
        groups.append({"name": dimension.name, "cells": cells})
    gaps.sort(key=lambda gap: -gap[0])
    return {
        "groups": groups,
        "rated": any(result.rated for result in card.capabilities.values()),
        "earlier": study.earlier.name if study.earlier else "",
        "axes": [
            {
                "label": d.name,
                "value": card.dimensions[d.id].final,
                "target": study.dimension_target(d.id),
                "previous": study.earlier.dimensions.get(d.id) if study.earlier else None,
            }
            for d in study.questionnaire.dimensions
        ],
        "gaps": [
            {
                "capability": name,
                "dimension": dimension,
                "score": score,
                "target": target,
                "gap": target - score,
            }
            for _, name, dimension, score, target in gaps[:5]
        ],
    }


def _profile_answer(study: Study, question_id: str) -> str:
    value = study.assessment.profile.get(question_id)
    if value is None or not study.questionnaire.has_profile_question(question_id):
        return ""
    return profile_in_words(study.questionnaire.profile_question(question_id), value)


def _span(low: float | None, high: float | None) -> str:
    if low is None or high is None:
        return "not known"
    return f"{whole(low)} to {whole(high)}"
