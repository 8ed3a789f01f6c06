"""Edits of the cost model: planning values of an assessment's own, and how things are bought."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from bearings.domain.assessment import Assessment, CostOverride
from bearings.domain.costs.planning_values import mix_ids
from bearings.domain.edits import Edit


def replace_value(value_id: str, override: CostOverride, name: str) -> Edit:
    """Replace a planning value by low, base and high with source and date; typing is one step of undo.

    `name` is what people call the value.
    """
    return _values({value_id: override}, name, subject=value_id, merge=True)


def reset_values(value_ids: Iterable[str], name: str) -> Edit:
    """Return to the pack's planning values; `name` says what is reset, to people."""
    ids = tuple(value_ids)
    subject = ids[0] if len(ids) == 1 else ""
    return _values(dict.fromkeys(ids), f"Reset {name}", subject=subject)


def set_mix(work: str, shares: tuple[float, float, float], name: str) -> Edit:
    """Buy the accelerator hours of "infer" or "train" on demand, reserved and on spot in these shares.

    The shares count in all three outcomes: who decides a mix does not guess at it.
    """
    overrides = {
        value_id: CostOverride(low=share, base=share, high=share, source="Own pricing mix")
        for value_id, share in zip(mix_ids(work), shares, strict=True)
    }
    return _values(overrides, name)


def set_option(option: str, choice: str, name: str) -> Edit:
    """Choose how something is bought, such as accelerators."""

    def change(assessment: Assessment) -> Assessment:
        return assessment.model_copy(update={"cost_options": {**assessment.cost_options, option: choice}})

    return Edit("cost_option", option, name, change)


def _values(
    overrides: Mapping[str, CostOverride | None], name: str, *, subject: str = "", merge: bool = False
) -> Edit:
    def change(assessment: Assessment) -> Assessment:
        kept = {key: value for key, value in assessment.cost_parameters.items() if key not in overrides}
        given = {key: value for key, value in overrides.items() if value is not None}
        return assessment.model_copy(update={"cost_parameters": kept | given})

    return Edit("cost_value", subject, name, change, f"cost_value:{subject}" if merge else "")
