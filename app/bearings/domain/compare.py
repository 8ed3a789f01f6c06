"""Compare: two states of an assessment side by side — scores, answers, findings, verdict.

Each state is computed with the questionnaire it was answered with. Only what
both hold is compared, and an answer that is missing now resolves nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bearings.domain.assessment import Assessment
from bearings.domain.conclusions import Conclusions, conclude
from bearings.domain.evaluate import evaluate
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.results import Finding, QuestionResult, Results
from bearings.domain.rounding import compared

ScoreKind = Literal["overall", "dimension", "capability", "confidence", "coverage"]
Direction = Literal["better", "worse", "other"]
FindingStatus = Literal["resolved", "open", "new", "regressed", "not_assessed"]


@dataclass(frozen=True, slots=True)
class State:
    """One side of a comparison: an assessment with all that is computed of it.

    `date` is ISO 8601, empty where it is not known.
    """

    label: str
    date: str
    questionnaire: Questionnaire
    assessment: Assessment
    results: Results
    conclusions: Conclusions

    @property
    def verdict(self) -> str:
        return self.results.verdict.id


@dataclass(frozen=True, slots=True)
class ScoreChange:
    """A number before and after; None where there is none.

    Scores of `overall`, `dimension` (after caps) and `capability` are 0 to 100,
    `confidence` and `coverage` (of the whole, with an empty `id`) 0 to 1.
    """

    kind: ScoreKind
    id: str
    name: str
    before: float | None
    after: float | None

    @property
    def delta(self) -> float | None:
        """After less before; None where one of them is missing."""
        return None if self.before is None or self.after is None else self.after - self.before

    @property
    def changed(self) -> bool:
        if self.before is None or self.after is None:
            return self.before is not self.after
        return compared(self.before) != compared(self.after)


@dataclass(frozen=True, slots=True)
class AnswerChange:
    """An answer whose state, value or score differs; `direction` is that of its score."""

    question: str
    before: QuestionResult
    after: QuestionResult
    direction: Direction


@dataclass(frozen=True, slots=True)
class FindingChange:
    """What became of a finding; `finding` as it stands now, or as it last stood; `was` the earlier one."""

    status: FindingStatus
    finding: Finding
    was: Finding | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """All scores (changed or not), the answers that differ, and what became of each finding.

    `notes` say in whole sentences what a reader must know to read it rightly.
    """

    before: State
    after: State
    scores: tuple[ScoreChange, ...]
    answers: tuple[AnswerChange, ...]
    findings: tuple[FindingChange, ...]
    notes: tuple[str, ...]

    def with_status(self, status: FindingStatus) -> tuple[FindingChange, ...]:
        return tuple(change for change in self.findings if change.status == status)

    def answers_with(self, direction: Direction) -> tuple[AnswerChange, ...]:
        return tuple(change for change in self.answers if change.direction == direction)

    def score(self, kind: ScoreKind, subject: str = "") -> ScoreChange | None:
        """The change of that number; None where not both questionnaires know it."""
        return next((c for c in self.scores if (c.kind, c.id) == (kind, subject)), None)


def state_of(questionnaire: Questionnaire, assessment: Assessment, *, label: str, date: str = "") -> State:
    """An assessment computed, to be one side of a comparison."""
    results = evaluate(questionnaire, assessment)
    conclusions = conclude(questionnaire, assessment, results)
    return State(label, date, questionnaire, assessment, results, conclusions)
