"""The scoring model of a pack: levels, evidence, consensus, confidence, verdicts, roles."""

from __future__ import annotations

from functools import cached_property
from typing import Annotated, Literal

from pydantic import Field

from bearings.domain.values import Id, Label, Name, Points, Positive, Severity, Share, Text, Value, Weight


class Level(Value):
    """A maturity level; credited from `min_score` (0 to 100) on."""

    level: Annotated[int, Field(ge=1, le=5)]
    id: Id
    name: Name
    min_score: Points
    definition: Text
    related: Label = ""


class EvidenceGrade(Value):
    """How well an answer is shown; `factor` multiplies its confidence."""

    id: Id
    name: Name
    factor: Share


class AgreementBand(Value):
    """How far votes agree; `min_agreement` is None for a single vote."""

    id: Literal["single", "aligned", "mixed", "split"]
    name: Name
    min_agreement: Share | None = None
    factor: Share


class Consensus(Value):
    """Limits fixed in advance for reading several votes as one. Source: blueprint 1.6."""

    unknown_share: Share  # at least this share of "don't know" makes the state unknown
    flag_below: Share  # agreement below this is a disagreement
    flag_range: Annotated[int, Field(ge=1, le=5)]  # so is a level range of at least this
    agreed_factor: Share  # least consensus factor once the group settled on a value
    bands: tuple[AgreementBand, ...] = Field(min_length=4, max_length=4)

    @cached_property
    def single(self) -> AgreementBand:
        """The band of a single view."""
        return next(band for band in self.bands if band.id == "single")

    @cached_property
    def graded(self) -> tuple[tuple[float, AgreementBand], ...]:
        """The bands of several views with the agreement each begins at, the highest first."""
        graded = [(band.min_agreement, band) for band in self.bands if band.min_agreement is not None]
        return tuple(sorted(graded, key=lambda pair: pair[0], reverse=True))


class ConfidenceBand(Value):
    """A name for a confidence of at least `min`."""

    id: Id
    name: Name
    min: Share


class Coverage(Value):
    """Shares of weight needed to rate, and the n/a share that draws a warning."""

    capability_rated_min: Share
    dimension_rated_min: Share
    na_warning_share: Share


class OverallMix(Value):
    """The overall index: a share of the weighted mean, a share of the weakest dimension."""

    weighted_mean_share: Share
    weakest_dimension_share: Share


class VerdictNeeds(Value):
    """What a verdict requires; None asks for nothing."""

    overall_min: Points | None = None
    dimension_min: Points | None = None
    confidence_min: Share | None = None
    no_open_severity: tuple[Severity, ...] = Field(default=(), max_length=5)


class Verdict(Value):
    """A readiness statement; `rank` 0 is the lowest."""

    id: Id
    rank: Annotated[int, Field(ge=0, le=20)]
    name: Name
    headline: Text
    requires: VerdictNeeds = VerdictNeeds()


class SeverityWeight(Value):
    """What a severity adds to an action's impact and urgency."""

    name: Name
    points: Positive
    urgency: Share


class Sensitivity(Value):
    """Factors each dimension weight is multiplied by to test the verdict."""

    factors: tuple[Weight, ...] = Field(min_length=1, max_length=6)


class ScoringModel(Value):
    """How answers become scores, confidence and a verdict. Source: blueprint 1.3 to 1.10."""

    levels: tuple[Level, ...] = Field(min_length=5, max_length=5)
    states: dict[Id, Label] = Field(max_length=10)
    evidence_grades: tuple[EvidenceGrade, ...] = Field(min_length=1, max_length=10)
    consensus: Consensus
    confidence_bands: tuple[ConfidenceBand, ...] = Field(min_length=1, max_length=6)
    coverage: Coverage
    overall: OverallMix
    verdicts: tuple[Verdict, ...] = Field(min_length=1, max_length=10)
    verdict_when_unrated: Id
    verdict_unconditional: Id
    severities: dict[Severity, SeverityWeight] = Field(max_length=5)
    roles: dict[Id, Name] = Field(max_length=60)
    sensitivity: Sensitivity

    @cached_property
    def _evidence_factors(self) -> dict[str, float]:
        return {grade.id: grade.factor for grade in self.evidence_grades}

    def evidence_factor(self, grade: str | None) -> float:
        """The factor of an evidence grade; of the first where none is given."""
        return self._evidence_factors.get(grade or "", self.evidence_grades[0].factor)

    def verdict(self, verdict_id: str) -> Verdict:
        """The verdict of that id; `KeyError` if there is none."""
        for verdict in self.verdicts:
            if verdict.id == verdict_id:
                return verdict
        raise KeyError(verdict_id)
