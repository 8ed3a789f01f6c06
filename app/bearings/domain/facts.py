"""Facts: what the conditions of a pack can look at. Source: blueprint 3.1."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from bearings.domain.assessment import Assessment, ProfileValue, Vote
from bearings.domain.conditions import Seen, Subject
from bearings.domain.costs.costs import workload_of
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.results import CapabilityResult, DimensionResult, QuestionResult, Results


@dataclass(frozen=True, slots=True)
class ProfileFacts:
    """The profile alone: all that decides whether a question is asked."""

    profile: Mapping[str, ProfileValue]

    def look(self, subject: Subject, ref: str | tuple[str, str]) -> Seen:
        if subject in ("profile", "value") and isinstance(ref, str):
            return _plain(self.profile.get(ref))
        return None


@dataclass(frozen=True, slots=True)
class AssessmentFacts:
    """Final answers and raw scores, as rules see them."""

    profile: Mapping[str, ProfileValue]
    questions: Mapping[str, QuestionResult]
    raw: Mapping[str, float | None] = field(default_factory=dict)  # capability and dimension id to score
    metrics: Mapping[str, float] = field(default_factory=dict)

    def look(self, subject: Subject, ref: str | tuple[str, str]) -> Seen:
        if isinstance(ref, tuple):
            first, second = self.raw.get(ref[0]), self.raw.get(ref[1])
            return None if first is None or second is None else first - second
        result = self.questions.get(ref)
        if result is None:
            return self._beside_questions(subject, ref)
        if subject == "state":
            return result.state
        if result.state != "answered":
            return None
        if subject == "qscore":
            return result.score
        value = result.value
        return frozenset(value) if isinstance(value, tuple) else value

    def _beside_questions(self, subject: Subject, ref: str) -> Seen:
        if subject == "score":
            return self.raw.get(ref)
        if subject == "metric":
            return self.metrics.get(ref)
        return _plain(self.profile.get(ref)) if subject in ("profile", "value") else None


def facts_of(results: Results) -> AssessmentFacts:
    """What the rules saw that led to these results."""
    card = results.scorecard
    raw = raw_scores(card.capabilities, card.dimensions)
    return AssessmentFacts(results.profile, card.questions, raw, results.metrics)


def raw_scores(
    capabilities: Mapping[str, CapabilityResult], dimensions: Mapping[str, DimensionResult]
) -> dict[str, float | None]:
    """Capability and dimension id to score before caps; None where not rated."""
    return {
        **{key: result.score for key, result in capabilities.items()},
        **{key: result.raw for key, result in dimensions.items()},
    }


def monthly_tokens(questionnaire: Questionnaire, assessment: Assessment) -> float:
    """Requests a month times input plus output tokens of one. Source: blueprint 3.1, 4.2."""
    work = workload_of(questionnaire, assessment)
    return work.requests * (work.tokens_in + work.tokens_out)


def _plain(value: Vote | ProfileValue | None) -> Seen:
    return frozenset(value) if isinstance(value, tuple) else value
