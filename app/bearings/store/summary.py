"""The summary in each file: what the home page shows without reading the answers."""

from __future__ import annotations

from bearings.domain.assessment import Assessment
from bearings.domain.evaluate import evaluate, rescore
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.results import Results


class Summary:
    """Sums up one file again and again; each time only what changed since is read anew."""

    def __init__(self) -> None:
        self._last: tuple[Assessment, Results] | None = None

    def of(self, questionnaire: Questionnaire, assessment: Assessment) -> dict[str, str]:
        """The summary of the file as it is now; the questionnaire is always the same one."""
        if self._last is None:
            results = evaluate(questionnaire, assessment)
        else:
            results = rescore(questionnaire, *self._last, assessment)
        self._last = assessment, results
        return summarised(questionnaire, assessment, results)


def summarised(questionnaire: Questionnaire, assessment: Assessment, results: Results) -> dict[str, str]:
    """Key to text; numbers as text, "" for not yet."""
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
