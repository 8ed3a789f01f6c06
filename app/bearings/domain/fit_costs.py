"""Fit of costs: whether replaced planning values and cost options are those of the questionnaire."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bearings.domain.assessment import CostOverride
from bearings.domain.costs.model import CostModel
from bearings.domain.costs.planning_values import override_misfits, pack_values
from bearings.validation import did_you_mean

Misfit = tuple[tuple[str | int, ...], str]


def cost_misfits(
    model: CostModel, overrides: Mapping[str, CostOverride], options: Mapping[str, str]
) -> Iterator[Misfit]:
    """Place, from `cost_parameters` or `cost_options` on, and what does not fit there."""
    known = pack_values(model)
    for value_id in overrides:
        if value_id not in known:
            yield (
                ("cost_parameters", value_id),
                f'there is no planning value "{value_id}"{did_you_mean(value_id, known)}',
            )
    for value_id, outcome, problem in override_misfits(model, overrides):
        yield ("cost_parameters", value_id, outcome), problem
    for option, choice in options.items():
        choices = model.options.get(option, ())
        if choice not in choices:
            yield (
                ("cost_options", option),
                f"expected one of {', '.join(choices)}" if choices else f'no cost option "{option}"',
            )
