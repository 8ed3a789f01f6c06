"""Cost formulas: from planning values and a workload to what a route costs at any volume.

One scenario at a time: the caller passes all low, all base or all high values.
Every route reduces to a `Tariff`: what is paid once, what labour costs, and a
`Meter` for the monthly service. Money is in the pack's currency, tokens are
per request, prices per million tokens. Source: blueprint 4.2.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

Values = Mapping[str, float]  # planning value id -> its value in one scenario

MILLION = 1e6
_STEP = 1e-9  # taken off before rounding up, so that float noise never adds a unit

_SERVING = ("sh_tokens_second", "sh_util_max", "sh_group")
_TUNED = ("ft_unit_tpm",)
_TRAINED = ("tr_peak_tflops", "tr_mfu", "tr_accel", "tr_mtbf_hours", "tr_save_minutes")
ABOVE_ZERO = frozenset((*_SERVING, *_TUNED, *_TRAINED))  # planning values something is divided by


class ImpossibleValue(ValueError):
    """A planning value no formula can work with; `args[0]` is its id."""


@dataclass(frozen=True, slots=True)
class Workload:
    """What is asked of the models: requests a month, tokens per request, millions of tokens of content."""

    requests: float
    tokens_in: float
    tokens_out: float
    collection: float


@dataclass(frozen=True, slots=True)
class Terms:
    """What all routes of one scenario share: values, workload and the choices made."""

    values: Values
    workload: Workload
    hours: float  # hours per month
    options: Mapping[str, str]
    context_for: frozenset[str] = frozenset()  # routes whose prompts also carry retrieved content
    default_tier: str = "standard"
    tuned_tier: str = "small"


@dataclass(frozen=True, slots=True)
class Meter:
    """Monthly service cost: a fixed part, a part per request, and whole units at a price each."""

    fixed: float = 0.0
    per_request: float = 0.0
    unit_price: float = 0.0
    units_per_request: float = 0.0  # share of one unit that a monthly request takes at peak
    least: float = 0.0
    group: float = 1.0

    def units(self, requests: float) -> float:
        """Units rented for so many requests a month; 0 where the route rents none."""
        if not self.unit_price and not self.least:
            return 0.0
        needed = max(self.least, math.ceil(requests * self.units_per_request - _STEP))
        return math.ceil(needed / self.group - _STEP) * self.group

    def month(self, requests: float) -> float:
        """Cost of a month with so many requests."""
        return self.fixed + self.per_request * requests + self.unit_price * self.units(requests)


@dataclass(frozen=True, slots=True)
class Tariff:
    """What a route costs in one scenario, as a function of volume."""

    once: float
    labour_once: float
    labour_month: float
    meter: Meter
    details: Mapping[str, float] = field(default_factory=dict)
    serving_months: float | None = None  # None: every month

    def serving_of(self, months: float) -> float:
        """Months of service within so many months."""
        return months if self.serving_months is None else self.serving_months

    def total(self, requests: float, months: float) -> float:
        """Everything within so many months, at an average of `requests` a month."""
        labour = self.labour_once + months * self.labour_month
        return self.once + labour + self.serving_of(months) * self.meter.month(requests)


def tariff(route: str, terms: Terms) -> Tariff:
    """The tariff of a route; `KeyError` for a route or planning value that is missing, `ImpossibleValue`."""
    return _TARIFFS[route](terms)


def has_formula(route: str) -> bool:
    """Whether this route can be costed at all."""
    return route in _TARIFFS


def growth_sum(values: Values, months: int) -> float:
    """G: monthly requests of all months, in multiples of the first."""
    growth = 1.0 + values["growth_month"]
    return sum(growth**month for month in range(months))


def blended_hour(values: Values, work: str, options: Mapping[str, str]) -> float:
    """Price of an accelerator hour over the mix of pricing modes; `work` is "infer" or "train"."""
    mix = (values[f"{work}_mix_od"], values[f"{work}_mix_reserved"], values[f"{work}_mix_spot"])
    return mixed_hour(values, mix) * silicon_share(values, options)


def silicon_share(values: Values, options: Mapping[str, str]) -> float:
    """What an accelerator hour costs relative to a GPU hour of the same work."""
    return 1 - values["silicon_gain"] if options.get("silicon") == "vendor_silicon" else 1.0


def mixed_hour(values: Values, mix: tuple[float, float, float]) -> float:
    """Price of an accelerator hour for shares on demand, reserved and on spot."""
    on_demand, reserved, spot = mix
    spot_price = (1 - values["spot_discount"]) * (1 + values["spot_overhead"])
    return values["accel_price_od"] * (
        on_demand + reserved * (1 - values["reserved_discount"]) + spot * spot_price
    )


def training_compute(values: Values, hour: float) -> dict[str, float]:
    """Figures of a training run at a price per accelerator-hour: hours, overhead, days, compute cost."""
    _above_zero(values, *_TRAINED)
    flops = 6 * values["tr_params_b"] * 1e9 * values["tr_tokens_b"] * 1e9
    ideal = flops / (values["tr_peak_tflops"] * 1e12 * values["tr_mfu"] * 3600)
    between_failures = values["tr_mtbf_hours"] / values["tr_accel"]
    save = values["tr_save_minutes"] / 60
    interval = math.sqrt(2 * save * between_failures)  # Young 1974: the best pause between checkpoints
    overhead = save / interval + (interval / 2 + values["tr_restart_minutes"] / 60) / between_failures
    hours = ideal * (1 + overhead) * values["tr_experiments"]
    return {
        "flops": flops,
        "ideal_hours": ideal,
        "interval_hours": interval,
        "overhead": overhead,
        "hours": hours,
        "train_hour": hour,
        "compute": hours * hour * (1 + values["tr_storage_overhead"]),
        "days": ideal * (1 + overhead) / values["tr_accel"] / 24,
    }


def _prompting(terms: Terms) -> Tariff:
    return _with_labour("api_prompt", terms, meter=Meter(per_request=_api_request("api_prompt", terms)))


def _retrieval(terms: Terms) -> Tariff:
    embedding, store = _retrieval_terms(terms)
    meter = Meter(fixed=store, per_request=_api_request("api_rag", terms) + embedding)
    return _with_labour("api_rag", terms, once=_embed_once(terms), meter=meter)


def _fine_tuning(terms: Terms) -> Tariff:
    values, work = terms.values, terms.workload
    examples = values["ft_examples"]
    tokens = examples * values["ft_tokens_example"] * values["ft_epochs"]
    runs = values["ft_runs"] + values["ft_retrains"]
    once = examples * values["ft_label_cost"] + tokens / MILLION * values["ft_price_train"] * runs
    tokens_in = _tokens_in("finetune_managed", terms) * (1 - values["ft_prompt_reduction"])
    if terms.options.get("ft_hosting") == "per_token":
        price_in, price_out = _prices(values, terms.tuned_tier)
        tokens_cost = (tokens_in * price_in + work.tokens_out * price_out) / MILLION
        meter = Meter(
            per_request=tokens_cost * values["ft_token_multiplier"] * (1 + values["retry_overhead"])
        )
    else:
        _above_zero(values, *_TUNED)
        meter = Meter(
            unit_price=terms.hours * values["ft_unit_price_hour"],
            units_per_request=(tokens_in + work.tokens_out)
            * values["peak_factor"]
            / (terms.hours * 60 * values["ft_unit_tpm"]),
            least=1.0,
        )
    return _with_labour("finetune_managed", terms, once=once, meter=meter)


def _self_hosting(terms: Terms) -> Tariff:
    meter, details = _accelerators("self_host_open", terms)
    once = 0.0
    if terms.workload.collection > 0:
        embedding, store = _retrieval_terms(terms)
        meter = Meter(store, embedding, meter.unit_price, meter.units_per_request, meter.least, meter.group)
        once = _embed_once(terms)
    return _with_labour(
        "self_host_open", terms, once=once, meter=meter, details=details, porting=_porting(terms)
    )


def _training(terms: Terms) -> Tariff:
    values = terms.values
    meter, details = _accelerators("train_own", terms)
    details |= training_compute(values, blended_hour(values, "train", terms.options))
    return _with_labour(
        "train_own",
        terms,
        once=details["compute"] + values["tr_data_cost"],
        meter=meter,
        details=details,
        porting=_porting(terms),
        serving_months=values["tr_serving_months"],
    )


_TARIFFS: dict[str, Callable[[Terms], Tariff]] = {
    "api_prompt": _prompting,
    "api_rag": _retrieval,
    "finetune_managed": _fine_tuning,
    "self_host_open": _self_hosting,
    "train_own": _training,
}


def _with_labour(
    route: str,
    terms: Terms,
    *,
    meter: Meter,
    once: float = 0.0,
    details: Mapping[str, float] | None = None,
    porting: float = 0.0,
    serving_months: float | None = None,
) -> Tariff:
    values = terms.values
    return Tariff(
        once=once,
        labour_once=values[f"build_days_{route}"] * values["day_rate"] + porting,
        labour_month=values[f"run_days_{route}"] * values["day_rate"],
        meter=meter,
        details=details or {},
        serving_months=serving_months,
    )


def _porting(terms: Terms) -> float:
    if terms.options.get("silicon") != "vendor_silicon":
        return 0.0
    return terms.values["silicon_port_days"] * terms.values["day_rate"]


def _tokens_in(route: str, terms: Terms) -> float:
    context = terms.values["rag_context_tokens"] if route in terms.context_for else 0.0
    return terms.workload.tokens_in + context


def _prices(values: Values, tier: str) -> tuple[float, float]:
    return values[f"{tier}.price_in"], values[f"{tier}.price_out"]


def _api_request(route: str, terms: Terms) -> float:
    """Cost of one request to a managed model, cache, batch and retries included."""
    values = terms.values
    price_in, price_out = _prices(values, terms.default_tier)
    cached = values["cache_share"]
    tokens_in = _tokens_in(route, terms) * (1 - cached + cached * values["cache_multiplier"])
    full = (tokens_in * price_in + terms.workload.tokens_out * price_out) / MILLION
    return full * (1 - values["batch_share"] * values["batch_discount"]) * (1 + values["retry_overhead"])


def _retrieval_terms(terms: Terms) -> tuple[float, float]:
    """Embedding cost per request; refresh and vector store per month."""
    values = terms.values
    embedding = values["rag_query_tokens"] / MILLION * values["embed_price"]
    refresh = terms.workload.collection * values["refresh_share"] * values["embed_price"]
    return embedding, refresh + values["vector_store_month"]


def _embed_once(terms: Terms) -> float:
    return terms.workload.collection * terms.values["embed_price"]


def _accelerators(route: str, terms: Terms) -> tuple[Meter, dict[str, float]]:
    """Rented accelerators for serving: the meter, and the price of an hour and the load per request."""
    values = terms.values
    _above_zero(values, *_SERVING)
    hour = blended_hour(values, "infer", terms.options)
    output_equivalent = terms.workload.tokens_out + values["sh_prefill_weight"] * _tokens_in(route, terms)
    load = output_equivalent / (terms.hours * 3600)  # tokens a second for one request a month
    meter = Meter(
        unit_price=terms.hours * hour * (1 + values["sh_overhead"]),
        units_per_request=load * values["peak_factor"] / (values["sh_tokens_second"] * values["sh_util_max"]),
        least=values["sh_min_accel"],
        group=values["sh_group"],
    )
    return meter, {"hour": hour, "use_per_request": load / values["sh_tokens_second"]}


def _above_zero(values: Values, *ids: str) -> None:
    for value_id in ids:
        if values[value_id] <= 0:
            raise ImpossibleValue(value_id)
