"""The scores an organisation aims at: set for the assessment, or else the pack's."""

from __future__ import annotations

from bearings.domain.assessment import Assessment
from bearings.domain.questionnaire import Capability, Dimension
from bearings.domain.results import Scorecard


def capability_target(assessment: Assessment, capability: Capability) -> float:
    """The target set for this assessment, or the pack's; 0 to 100."""
    return assessment.targets.get(capability.id, capability.target)


def dimension_target(assessment: Assessment, dimension: Dimension, card: Scorecard) -> float:
    """Weighted mean of the targets of the capabilities that apply, 0 to 100; 0 when none applies."""
    applying = [c for c in dimension.capabilities if card.capabilities[c.id].applicable]
    weight = sum(c.weight for c in applying)
    return sum(c.weight * capability_target(assessment, c) for c in applying) / weight if weight else 0.0
