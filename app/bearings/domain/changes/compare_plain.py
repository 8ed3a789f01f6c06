"""A comparison as the dictionaries and lists that `bearings compare --format json` prints.

Scores, confidences and shares have four decimals. `None` is "not yet".
"""

from __future__ import annotations

from typing import Any, get_args

from bearings.domain.changes.compare import (
    AnswerChange,
    Comparison,
    FindingChange,
    FindingStatus,
    ScoreChange,
    State,
)
from bearings.domain.results import QuestionResult
from bearings.domain.rounding import compared

Plain = dict[str, Any]


def compare_as_plain(comparison: Comparison) -> Plain:
    """Everything a comparison holds, in plain data with stable keys, ready for JSON."""
    statuses: tuple[FindingStatus, ...] = get_args(FindingStatus)
    return {
        "before": _state(comparison.before),
        "after": _state(comparison.after),
        "changed": comparison.changed,
        "scores": [_score_change(change) for change in comparison.scores],
        "answers": [_answer_change(change) for change in comparison.answers],
        "findings": {
            status: [_finding_change(change) for change in comparison.with_status(status)]
            for status in statuses
        },
        "strengths": {
            "gained": [finding.subject for finding in comparison.strengths_gained],
            "lost": [finding.subject for finding in comparison.strengths_lost],
        },
        "notes": list(comparison.notes),
    }


def _state(state: State) -> Plain:
    card = state.results.scorecard
    return {
        "label": state.label,
        "date": state.date or None,
        "organisation": state.assessment.organisation.name,
        "questionnaire": state.questionnaire.id,
        "questionnaire_version": state.questionnaire.version,
        "overall": _score(card.overall),
        "confidence": _score(card.confidence),
        "coverage": _score(card.coverage),
        "verdict": state.verdict,
        "recommended": state.conclusions.recommended,
        "next_route": state.conclusions.next_route,
    }


def _score_change(change: ScoreChange) -> Plain:
    return {
        "kind": change.kind,
        "id": change.id or change.kind,
        "name": change.name,
        "before": _score(change.before),
        "after": _score(change.after),
        "delta": _score(change.delta),
    }


def _answer_change(change: AnswerChange) -> Plain:
    return {
        "question": change.question,
        "direction": change.direction,
        "before": _answer(change.before),
        "after": _answer(change.after),
    }


def _answer(result: QuestionResult) -> Plain:
    value = list(result.value) if isinstance(result.value, tuple) else result.value
    return {"state": result.state, "value": value, "score": _score(result.score)}


def _finding_change(change: FindingChange) -> Plain:
    finding = change.finding
    return {
        "id": finding.id,
        "kind": finding.kind,
        "severity": finding.severity,
        "severity_before": change.was.severity if change.was else None,
        "capability": finding.capability,
        "title": finding.title,
    }


def _score(number: float | None) -> float | None:
    return None if number is None else compared(number)
