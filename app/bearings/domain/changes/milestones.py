"""Milestones: an assessment as it was when a milestone of it was kept."""

from __future__ import annotations

from bearings.domain.assessment import Assessment, Milestone


def as_it_was(assessment: Assessment, milestone: Milestone) -> Assessment:
    """The assessment with all that the milestone keeps, and no milestones of its own.

    Organisation, workshop, respondents and branding are not kept by milestones and stay as they are.
    """
    return assessment.model_copy(
        update={
            "profile": milestone.profile,
            "answers": milestone.answers,
            "targets": milestone.targets,
            "cost_parameters": milestone.cost_parameters,
            "cost_options": milestone.cost_options,
            "plan": milestone.plan,
            "milestones": (),
        }
    )


def last_other(assessment: Assessment) -> Milestone | None:
    """The latest milestone whose answers are not those of now, of one day the last kept; None if none is."""
    others = [m for m in reversed(assessment.milestones) if m.answers != assessment.answers]
    return max(others, key=lambda m: m.date, default=None)
