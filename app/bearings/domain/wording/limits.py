"""What limits a verdict, in words; one wording for window, report and command line."""

from __future__ import annotations

from bearings.domain.questionnaire import Questionnaire
from bearings.domain.results import Results, VerdictLimit
from bearings.domain.rounding import whole


def limits_in_words(questionnaire: Questionnaire, results: Results) -> tuple[str, ...]:
    """Each limit of the verdict as a phrase that completes "limited by"; no phrase twice."""
    phrases = (limit_in_words(questionnaire, results, limit) for limit in results.verdict.limits)
    return tuple(dict.fromkeys(phrases))


def limit_in_words(questionnaire: Questionnaire, results: Results, limit: VerdictLimit) -> str:
    """One limit as a phrase, such as "overall index 53, below the 55 needed"."""
    if limit.kind == "rule":
        rule = questionnaire.rule(limit.subject)
        return f"{in_sentence(questionnaire, rule.title)} ({rule.id})"
    if limit.kind == "overall_min":
        return f"overall index {_score(limit.present)}, below the {_score(limit.needed)} needed"
    if limit.kind == "dimension_min":
        name = questionnaire.dimension(limit.subject).name
        return f"{name} at {_score(limit.present)}, below the {_score(limit.needed)} needed"
    if limit.kind == "confidence_min":
        return f"confidence {limit.present or 0:.2f}, below the {limit.needed or 0:.2f} needed"
    if limit.kind == "not_rated":
        return f"{questionnaire.dimension(limit.subject).name} cannot be rated yet"
    finding = next((f for f in results.findings if f.id == limit.subject), None)
    if finding is None:
        return "open findings"
    severity = questionnaire.model.severities[finding.severity].name.lower()
    return f"open {severity} {finding.kind.replace('_', ' ')}: {in_sentence(questionnaire, finding.title)}"


def _score(number: float | None) -> str:
    return "not rated" if number is None else str(whole(number))


def in_sentence(questionnaire: Questionnaire, title: str) -> str:
    """A title as it stands within a sentence; only of English is it known that its first word goes small."""
    small = questionnaire.language.startswith("en") and not title[:2].isupper()
    return title[:1].lower() + title[1:] if small else title
