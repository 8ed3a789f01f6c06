"""Compare: two states of an assessment side by side — scores, answers, findings, verdict.

Each state is computed with the questionnaire it was answered with. Only what
both hold is compared, and an answer that is missing now resolves nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from bearings.domain.assessment import Assessment
from bearings.domain.changes.compare_notes import notes_on, same_content
from bearings.domain.changes.reads import Reads, questions_behind, reads_of_finding
from bearings.domain.conclusions import Conclusions, conclude
from bearings.domain.evaluate import evaluate
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.results import Finding, QuestionResult, Results
from bearings.domain.rounding import compared
from bearings.domain.rule_model import FindingKind
from bearings.domain.upgrade.carry import in_new_terms
from bearings.domain.upgrade.ways import Way, names_in, ways_between
from bearings.domain.values import Severity

ScoreKind = Literal["overall", "dimension", "capability", "confidence", "coverage"]
Direction = Literal["better", "worse", "other"]
FindingStatus = Literal["resolved", "open", "new", "regressed", "not_assessed"]

SEVERITIES: tuple[Severity, ...] = ("critical", "high", "medium", "low", "info")  # the worst first
PROBLEMS: tuple[FindingKind, ...] = ("blocker", "risk", "gap", "unknown", "disagreement")
EXPLICIT = ("answered", "na")  # states in which a question has been dealt with
COUNTS = ("unknown_count", "disagreement_count")  # metrics of which more is worse


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

    @property
    def organisation(self) -> str:
        return self.assessment.organisation.name


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
    """What became of a finding: `finding` as it stands now, or last stood; `was` is the earlier one.

    resolved: gone, and all it looked at is still answered (or said not to apply);
    open: there then and now; new: there now, of something not seen before or
    changed in other ways than for the worse; regressed: there now, of something
    that was in order before and got worse, or there with a higher severity;
    not_assessed: gone, but so is an answer it looked at. Between two organisations
    nothing was in order and fell: what only the second has is new.
    """

    status: FindingStatus
    finding: Finding
    was: Finding | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """All scores (changed or not), the answers that differ, and what became of each problem found.

    Findings are those that say something is amiss: strengths are told apart,
    next steps not at all. `notes` say in whole sentences what a reader must know.
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

    @property
    def changed(self) -> bool:
        """Whether any score, answer or finding differs, or the verdict or the recommended route."""
        return (
            self.before.verdict != self.after.verdict
            or self.before.conclusions.recommended != self.after.conclusions.recommended
            or any(change.changed for change in self.scores)
            or bool(self.answers)
            or any(change.status != "open" for change in self.findings)
        )

    @property
    def two_organisations(self) -> bool:
        """Whether the sides are two organisations: they stand beside each other, neither was before."""
        return self.before.organisation != self.after.organisation

    @property
    def strengths_gained(self) -> tuple[Finding, ...]:
        return _strengths_without(self.after, self.before)

    @property
    def strengths_lost(self) -> tuple[Finding, ...]:
        return _strengths_without(self.before, self.after)

    def score(self, kind: ScoreKind, subject: str = "") -> ScoreChange | None:
        """The change of that number; None where not both questionnaires know it."""
        return next((c for c in self.scores if (c.kind, c.id) == (kind, subject)), None)


def state_of(questionnaire: Questionnaire, assessment: Assessment, *, label: str, date: str = "") -> State:
    """An assessment computed, to be one side of a comparison."""
    results = evaluate(questionnaire, assessment)
    conclusions = conclude(questionnaire, assessment, results)
    return State(label, date, questionnaire, assessment, results, conclusions)


def compare(questionnaire: Questionnaire, before: State, after: State) -> Comparison:
    """What changed from `before` to `after`, in the names and order of `questionnaire`."""
    return Comparison(
        before=before,
        after=after,
        scores=tuple(_scores(questionnaire, before.results, after.results)),
        answers=tuple(_answers(questionnaire, before, after)),
        findings=tuple(_findings(before, after)),
        notes=tuple(notes_on(before, after)),
    )


def _scores(questionnaire: Questionnaire, before: Results, after: Results) -> Iterator[ScoreChange]:
    was, now = before.scorecard, after.scorecard
    yield ScoreChange("overall", "", "Overall index", was.overall, now.overall)
    yield ScoreChange("confidence", "", "Confidence", was.confidence, now.confidence)
    yield ScoreChange("coverage", "", "Coverage", was.coverage, now.coverage)
    for dimension in questionnaire.dimensions:
        key = dimension.id
        if key in was.dimensions and key in now.dimensions:
            finals = was.dimensions[key].final, now.dimensions[key].final
            yield ScoreChange("dimension", key, dimension.name, *finals)
    for capability in questionnaire.capabilities:
        key = capability.id
        if key in was.capabilities and key in now.capabilities:
            scores = was.capabilities[key].score, now.capabilities[key].score
            yield ScoreChange("capability", key, capability.name, *scores)


def _answers(questionnaire: Questionnaire, before: State, after: State) -> Iterator[AnswerChange]:
    """Those that differ; a question or option that was renamed in between is still the same."""
    ways = ways_between(before.questionnaire, after.questionnaire)
    for question in questionnaire.questions:
        key, way = ways.get(question.id, (question.id, None))
        was = before.results.scorecard.questions.get(key)
        now = after.results.scorecard.questions.get(question.id)
        if was is not None and now is not None and _said(was, way) != _said(now):
            yield AnswerChange(question.id, was, now, _direction(was.score, now.score))


def _said(result: QuestionResult, way: Way | None = None) -> tuple[object, ...]:
    """What an answer comes to; what went that `way`, in the terms of where it leads."""
    value = result.value
    if way is not None and value is not None:
        value = in_new_terms(value, way.turns)
    return result.state, frozenset(value) if isinstance(value, tuple) else value, result.score


def _direction(before: float | None, after: float | None) -> Direction:
    if before is None or after is None or compared(before) == compared(after):
        return "other"
    return "better" if after > before else "worse"


def _findings(before: State, after: State) -> Iterator[FindingChange]:
    """Those of now in their order, then those that are gone."""
    earlier, later = _problems(before), _problems(after)
    names = names_in(after.questionnaire, before.questionnaire)
    for key, finding in later.items():
        was = earlier.get(key)
        if was is not None:
            yield FindingChange("regressed" if _harder(before, after, was, finding) else "open", finding, was)
        else:
            fell = before.organisation == after.organisation and _got_worse(before, after, finding, names)
            yield FindingChange("regressed" if fell else "new", finding)
    for key, was in earlier.items():
        if key not in later:
            yield FindingChange(
                "resolved" if _still_assessed(before, after, was, names) else "not_assessed", was, was
            )


def _problems(state: State) -> dict[str, Finding]:
    return {finding.id: finding for finding in state.results.findings if finding.kind in PROBLEMS}


def _strengths_without(state: State, other: State) -> tuple[Finding, ...]:
    there = {finding.id for finding in other.results.findings if finding.kind == "strength"}
    return tuple(f for f in state.results.findings if f.kind == "strength" and f.id not in there)


def _harder(before: State, after: State, was: Finding, now: Finding) -> bool:
    """Whether a finding that stayed weighs more; a newer questionnaire that judges harder is no setback."""
    if not same_content(before.questionnaire, after.questionnaire):
        return False
    return (PROBLEMS.index(now.kind), SEVERITIES.index(now.severity)) < (
        PROBLEMS.index(was.kind),
        SEVERITIES.index(was.severity),
    )


def _got_worse(before: State, after: State, finding: Finding, names: Mapping[str, str]) -> bool:
    """Whether something a new finding looks at was in order before and fell."""
    if reads_of_finding(before.questionnaire, finding) is None:
        return False
    reads = reads_of_finding(after.questionnaire, finding) or Reads()
    was, now = before.results, after.results
    metrics = (_metric_fell(name, was, now) for name in reads.metrics)
    scores = (_fell(_score_of(was, key), _score_of(now, key)) for key in reads.scores)
    then = {new: old for old, new in names.items()}
    answers = (_answer_fell(was, now, then.get(key, key), key) for key in reads.questions)
    return any(metrics) or any(scores) or any(answers)


def _still_assessed(before: State, after: State, finding: Finding, names: Mapping[str, str]) -> bool:
    """Whether all a finding looked at that was there before is there now, so that its end means something."""
    reads = reads_of_finding(before.questionnaire, finding)
    if reads is None or reads_of_finding(after.questionnaire, finding) is None:
        return False
    was, now = before.results, after.results
    return not (
        any(
            _answer_lost(was, now, key, names.get(key, key))
            for key in questions_behind(before.questionnaire, reads)
        )
        or any(_score_of(was, key) is not None and _score_of(now, key) is None for key in reads.scores)
        or any(key in was.profile and key not in now.profile for key in reads.profile)
    )


def _answer_lost(before: Results, after: Results, then_id: str, now_id: str) -> bool:
    was = before.scorecard.questions[then_id]
    now = after.scorecard.questions.get(now_id)
    return now is None or (now.state not in EXPLICIT and now.state != was.state)


def _answer_fell(before: Results, after: Results, then_id: str, now_id: str) -> bool:
    was = before.scorecard.questions.get(then_id)
    now = after.scorecard.questions.get(now_id)
    if was is None or now is None or was.state != "answered":
        return False
    return now.state in ("unknown", "unanswered") or _fell(was.score, now.score)


def _score_of(results: Results, subject: str) -> float | None:
    """Raw score of a capability or dimension, as rules see it."""
    card = results.scorecard
    if subject in card.capabilities:
        return card.capabilities[subject].score
    return card.dimensions[subject].raw if subject in card.dimensions else None


def _metric_fell(name: str, before: Results, after: Results) -> bool:
    was, now = before.metrics.get(name), after.metrics.get(name)
    if name in COUNTS:
        was, now = now, was
    return name in (*COUNTS, "overall_confidence") and _fell(was, now)


def _fell(before: float | None, after: float | None) -> bool:
    return before is not None and after is not None and compared(after) < compared(before)
