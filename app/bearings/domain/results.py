"""Results: everything computed from a questionnaire and an assessment, as frozen values.

Scores are 0 to 100, confidence, coverage and agreement 0 to 1; None is "not
yet". Nothing here is stored. Source: blueprint 1.4 to 1.10, 3.2.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

from bearings.domain.assessment import ProfileValue, Vote
from bearings.domain.rule_model import FindingKind
from bearings.domain.values import Severity, State

ConfidenceName = Literal["high", "medium", "low"]


class QuestionResult(NamedTuple):
    """One question read as one answer. `agreement` and `band` are None without known votes.

    A named tuple where the others are dataclasses: every question makes one after
    every edit, and a frozen dataclass takes four times as long to make.
    """

    id: str
    state: State
    value: Vote | None = None
    score: float | None = None
    agreement: float | None = None
    band: str | None = None
    disagree: bool = False
    unknown_share: float = 0.0
    confidence: float = 0.0
    evidence_factor: float = 0.0
    consensus_factor: float = 0.0
    settled: bool = False  # the group recorded an agreed value


@dataclass(frozen=True, slots=True)
class CapabilityResult:
    """A capability. `share` is its weight within the dimension; `low`/`high` its range."""

    id: str
    score: float | None
    level: int | None
    coverage: float
    confidence: float
    rated: bool
    applicable: bool
    low: float | None
    high: float | None
    share: float
    na_share: float


@dataclass(frozen=True, slots=True)
class DimensionResult:
    """A dimension before (`raw`) and after (`final`) the lowest cap of the rules that fired."""

    id: str
    raw: float | None
    cap: float | None
    final: float | None
    level: int | None
    coverage: float
    confidence: float
    rated: bool
    low: float | None
    high: float | None
    share: float
    capped_by: tuple[str, ...] = ()  # ids of the rules that set `cap`, when it lowers the score


@dataclass(frozen=True, slots=True)
class VerdictLimit:
    """Why the verdict is not higher: a requirement not met, or a rule's limit.

    `kind` is overall_min, dimension_min, confidence_min, no_open_severity,
    not_rated or rule; `subject` the dimension, finding or rule id concerned.
    `verdict` is the verdict this keeps out of reach (requirement) or allows at most (rule).
    """

    kind: str
    verdict: str
    subject: str = ""
    needed: float | None = None
    present: float | None = None


@dataclass(frozen=True, slots=True)
class VerdictResult:
    """The verdict, the one the scores alone would give, and what limits it (rules first)."""

    id: str
    before_limits: str
    limits: tuple[VerdictLimit, ...]


@dataclass(frozen=True, slots=True)
class SensitivityRun:
    """Overall and verdict with one dimension weight multiplied by `factor`."""

    dimension: str
    factor: float
    overall: float | None
    verdict: str


class Finding(NamedTuple):
    """What a rule or generator says of this assessment, placeholders filled.

    `id` is the rule id, or `GEN-UNK:DAT-01` for a generated one; `source` the
    rule or generator id; `subject` the question or capability of a generated one.
    """

    id: str
    source: str
    kind: FindingKind
    severity: Severity
    dimension: str
    capability: str
    title: str
    text: str
    actions: tuple[str, ...] = ()
    scope: Literal["route"] | None = None
    routes: tuple[str, ...] = ()
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Scorecard:
    """Scores, coverage, confidence and range of questions, capabilities, dimensions, overall.

    Mappings keep the questionnaire's order. `answered` and `askable` count
    visible questions: askable ones are those that are not n/a.
    """

    questions: Mapping[str, QuestionResult]
    capabilities: Mapping[str, CapabilityResult]
    dimensions: Mapping[str, DimensionResult]
    overall: float | None
    overall_level: int | None
    confidence: float
    confidence_band: ConfidenceName
    low: float | None
    high: float | None
    answered: int
    unknown: int
    askable: int
    visible: int

    @property
    def coverage(self) -> float:
        """Share of askable questions that are answered, 0 to 1."""
        return self.answered / self.askable if self.askable else 0.0


@dataclass(frozen=True, slots=True)
class Results:
    """All of it. `rules` are the ids of the rules that fired, in file order."""

    scorecard: Scorecard
    verdict: VerdictResult
    rules: tuple[str, ...]
    closed_routes: Mapping[str, tuple[str, ...]]  # route id -> rule ids that close it
    findings: tuple[Finding, ...]
    sensitivity: tuple[SensitivityRun, ...]
    metrics: Mapping[str, float]
    profile: Mapping[str, ProfileValue]
