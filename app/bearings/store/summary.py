"""The summary in each file: what the home page shows without reading the answers."""

from __future__ import annotations

from bearings.domain.assessment import Assessment
from bearings.domain.evaluate import evaluate
from bearings.domain.questionnaire import Questionnaire


def summarised(questionnaire: Questionnaire, assessment: Assessment) -> dict[str, str]:
    """Key to text; numbers as text, "" for not yet."""
    results = evaluate(questionnaire, assessment)
    card = results.scorecard
    verdict = questionnaire.model.verdict(results.verdict.id)
    return {
        "organisation": assessment.organisation.name,
        "fictional": "yes" if assessment.organisation.fictional else "",
        "date": assessment.workshop.date or "",
        "answered": str(card.answered),
        "askable": str(card.askable),
        "verdict": verdict.id,
        "verdict_name": verdict.name,
        "verdict_rank": str(verdict.rank),
        "overall": "" if card.overall is None else f"{card.overall:.4f}",
        "confidence": f"{card.confidence:.4f}",
        "confidence_band": card.confidence_band,
    }
