"""Planning values: what the cost model computes with, as the pack gives it or an assessment replaces it.

Besides the pack's parameters there are two prices of each model tier, with ids
such as `standard.price_in`. The same limits hold for a value a person types and
one that comes from a file. Source: blueprint 4.1.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from bearings.domain.assessment import Assessment, CostOverride
from bearings.domain.costs.formulas import ABOVE_ZERO
from bearings.domain.costs.model import CostModel, Parameter, Triple

OUTCOMES = ("low", "base", "high")
MOST = 1e15  # what a file holds
TIMES_A_MONTH = 31  # something renewed each month can be renewed every day
MIX_MODES = ("od", "reserved", "spot")
MIXED_WORK = ("infer", "train")

# What the formulas take for a share of a whole, renewed each month, or months of the year. Known by id:
# the words of a unit are a matter of the pack and its languages.
_SHARES = frozenset(
    (
        "growth_month",
        "cache_share",
        "batch_share",
        "batch_discount",
        "retry_overhead",
        "ft_prompt_reduction",
        "reserved_discount",
        "spot_discount",
        "spot_overhead",
        "silicon_gain",
        "sh_util_max",
        "sh_overhead",
        "tr_mfu",
        "tr_storage_overhead",
        *(f"{work}_mix_{mode}" for work in MIXED_WORK for mode in MIX_MODES),
    )
)
_RENEWED = frozenset(("refresh_share",))
_MONTHS = frozenset(("tr_serving_months",))

# Where a value belongs, by how its id begins; the first that fits.
_GROUPS = (
    ("requests", ("growth_", "peak_", "cache_", "batch_", "retry_")),
    ("retrieval", ("rag_", "embed_", "refresh_", "vector_")),
    ("people", ("day_rate", "build_days_", "run_days_")),
    ("tuning", ("ft_",)),
    ("accelerators", ("accel_", "reserved_", "spot_", "infer_", "train_", "silicon_")),
    ("hosting", ("sh_",)),
    ("training", ("tr_",)),
)
GROUPS = ("prices", *(group for group, _ in _GROUPS), "other")


@dataclass(frozen=True, slots=True)
class PlanningValue:
    """A planning value as this assessment uses it; `changed` if it is not the pack's."""

    id: str
    label: str
    unit: str
    low: float
    base: float
    high: float
    group: str = "other"
    changed: bool = False
    source: str = ""
    date: str = ""
    note: str = ""


def planning_values(model: CostModel, assessment: Assessment) -> tuple[PlanningValue, ...]:
    """All planning values for showing and changing: model prices first, then parameters."""
    return tuple(
        _replaced(value, assessment.cost_parameters.get(value.id)) for value in pack_values(model).values()
    )


def pack_values(model: CostModel) -> dict[str, PlanningValue]:
    """The pack's own planning values by id."""
    values = {}
    for tier_id, tier in model.tiers.items():
        for part, price, what in (("in", tier.price_in, "input"), ("out", tier.price_out, "output")):
            value_id = f"{tier_id}.price_{part}"
            unit = f"{model.currency} per million tokens"
            values[value_id] = _value(value_id, f"{tier.label}, {what}", unit, price, "prices")
    for value_id, parameter in model.parameters.items():
        value = _value(value_id, parameter.label, parameter.unit, parameter, group_of(value_id))
        values[value_id] = replace(value, note=parameter.note)
    return values


def group_of(value_id: str) -> str:
    """The group of a parameter, one of `GROUPS`; "other" for one the formulas do not know."""
    return next((group for group, begins in _GROUPS if value_id.startswith(begins)), "other")


def mix_ids(work: str) -> tuple[str, str, str]:
    """Ids of the shares on demand, reserved and on spot of "infer" or "train"."""
    on_demand, reserved, spot = (f"{work}_mix_{mode}" for mode in MIX_MODES)
    return on_demand, reserved, spot


def mixed_work(value_id: str) -> str:
    """The work whose pricing mix that value is a share of; "" if it is none."""
    return next((work for work in MIXED_WORK if value_id in mix_ids(work)), "")


def number_problem(value: PlanningValue, number: float, months: int) -> str | None:
    """Why the cost model cannot work with that number, to follow a name; None if it can.

    Low and high name outcomes, so a low number may be the larger one.
    """
    if number < 0:
        return "must not be negative"
    if number == 0 and value.id in ABOVE_ZERO:
        return "must be above zero"
    if value.id in _RENEWED and number > TIMES_A_MONTH:
        return f"must be at most {TIMES_A_MONTH} times the whole per month"
    if value.id in _SHARES and number > 1:
        return "must be at most 1, as a share of the whole; 0.2 means 20 %"
    if value.id in _MONTHS and number > months:
        return f"must be at most {months} months"
    return f"must be at most {MOST:,.0f}" if number > MOST else None


def override_misfits(
    model: CostModel, overrides: Mapping[str, CostOverride]
) -> Iterator[tuple[str, str, str]]:
    """Value id, outcome and what is wrong with each replaced number the pack knows; mixes must sum to 1."""
    known = pack_values(model)
    for value_id, override in overrides.items():
        if value_id in known:
            for outcome in OUTCOMES:
                problem = number_problem(known[value_id], getattr(override, outcome), model.months)
                if problem:
                    yield value_id, outcome, problem
    for work in MIXED_WORK:
        ids = [value_id for value_id in mix_ids(work) if value_id in known]
        replaced = [value_id for value_id in ids if value_id in overrides]
        for outcome in OUTCOMES if replaced else ():
            total = sum(getattr(overrides.get(value_id) or known[value_id], outcome) for value_id in ids)
            if not sums_to_one(total):
                yield replaced[0], outcome, f"the shares {', '.join(ids)} must sum to 1, not {total:g}"


def sums_to_one(total: float) -> bool:
    """Whether shares make a whole, float noise aside."""
    return abs(total - 1) < 1e-6


def _value(value_id: str, label: str, unit: str, triple: Triple | Parameter, group: str) -> PlanningValue:
    return PlanningValue(value_id, label, unit, triple.low, triple.base, triple.high, group)


def _replaced(value: PlanningValue, override: CostOverride | None) -> PlanningValue:
    if override is None:
        return value
    return replace(
        value,
        low=override.low,
        base=override.base,
        high=override.high,
        changed=True,
        source=override.source,
        date=override.date or "",
    )
