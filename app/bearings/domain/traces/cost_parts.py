"""Parts of a route's cost: the items that add up to what it costs once and in a month.

One function a formula of the pack, beside `cost_formulas`, which only computes
the sums; tests hold both to the same totals. Source: blueprint 4.2.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bearings.domain.costs.formulas import MILLION, Terms, mixed_hour, silicon_share, training_compute
from bearings.domain.costs.planning_values import mix_ids


@dataclass(frozen=True, slots=True)
class Item:
    """Something paid for. `amount` is money; `how` the arithmetic in words.

    `uses` are ids of the planning values in it, `formula` one of the pack's;
    `details` are figures on the way to it that add nothing of their own.
    """

    name: str
    amount: float
    how: str
    uses: Sequence[str] = ()
    formula: str = ""
    details: Sequence[Item] = ()
    unit: str = ""  # of a detail's amount; "" for money
    items: Sequence[Item] = ()  # what the amount is made of, if it is a sum


def once_items(route: str, terms: Terms) -> list[Item]:
    """What service costs once."""
    if route == "finetune_managed":
        items = _tuning_once(terms)
    elif route == "train_own":
        items = _training_once(terms)
    elif route == "api_rag" or (route == "self_host_open" and terms.workload.collection > 0):
        collection = terms.workload.collection
        amount = collection * terms.values["embed_price"]
        how = f"{_n(collection)} million tokens x embedding price"
        items = [Item("Embedding of the collection", amount, how, ["embed_price"], "rag_once")]
    else:
        items = []
    return items


def month_items(route: str, terms: Terms, requests: float, units: float) -> list[Item]:
    """What a month of service costs at an average of `requests`, with `units` rented."""
    if route in ("api_prompt", "api_rag"):
        items = _managed(route, terms, requests)
    elif route == "finetune_managed":
        per_token = terms.options.get("ft_hosting") == "per_token"
        items = _tuned_tokens(terms, requests) if per_token else _tuned_units(terms, requests, units)
    else:
        items = _accelerators(route, terms, requests, units)
    if route == "api_rag" or (route == "self_host_open" and terms.workload.collection > 0):
        items += _retrieval(terms, requests)
    return items


def build_items(route: str, terms: Terms) -> list[Item]:
    """What people cost once."""
    items = [_days("Building", f"build_days_{route}", terms)]
    if route in ("self_host_open", "train_own") and terms.options.get("silicon") == "vendor_silicon":
        items.append(_days("Porting to vendor silicon", "silicon_port_days", terms, formula="silicon"))
    return items


def run_items(route: str, terms: Terms) -> list[Item]:
    """What people cost in a month."""
    return [_days("Running", f"run_days_{route}", terms)]


def _days(name: str, days: str, terms: Terms, *, formula: str = "labour") -> Item:
    values = terms.values
    how = f"{_n(values[days])} person-days x day rate"
    return Item(name, values[days] * values["day_rate"], how, [days, "day_rate"], formula)


def _managed(route: str, terms: Terms, requests: float) -> list[Item]:
    values, work = terms.values, terms.workload
    price_in, price_out = f"{terms.default_tier}.price_in", f"{terms.default_tier}.price_out"
    context = values["rag_context_tokens"] if route in terms.context_for else 0.0
    tokens_in = work.tokens_in + context
    sent = f"{_n(requests)} requests x {_n(tokens_in)} tokens"
    extra = ["rag_context_tokens"] if context else []
    millions = requests * tokens_in / MILLION
    cached = values["cache_share"]
    items = [
        Item(
            "Input tokens",
            millions * (1 - cached) * values[price_in],
            f"{sent}, {_n(1 - cached)} of them not from the cache",
            [price_in, "cache_share", *extra],
            "api_month",
        ),
        Item(
            "Input tokens from the cache",
            millions * cached * values["cache_multiplier"] * values[price_in],
            f"{sent}, {_n(cached)} of them",
            [price_in, "cache_share", "cache_multiplier", *extra],
            "api_month",
        ),
        Item(
            "Output tokens",
            requests * work.tokens_out / MILLION * values[price_out],
            f"{_n(requests)} requests x {_n(work.tokens_out)} tokens",
            [price_out],
            "api_month",
        ),
    ]
    full = sum(item.amount for item in items)
    batch = values["batch_share"] * values["batch_discount"]
    items.append(
        Item(
            "Discount for batch",
            -full * batch,
            f"{_n(values['batch_share'])} of requests at {_n(values['batch_discount'])} off",
            ["batch_share", "batch_discount"],
            "api_month",
        )
    )
    return [*items, _retries(full * (1 - batch), terms, "api_month")]


def _retries(full: float, terms: Terms, formula: str) -> Item:
    share = terms.values["retry_overhead"]
    how = f"{_n(share)} of the above again"
    return Item("Retries and repeated calls", full * share, how, ["retry_overhead"], formula)


def _retrieval(terms: Terms, requests: float) -> list[Item]:
    values, collection = terms.values, terms.workload.collection
    queries = requests * values["rag_query_tokens"] / MILLION * values["embed_price"]
    return [
        Item(
            "Embedding of queries",
            queries,
            f"{_n(requests)} requests x {_n(values['rag_query_tokens'])} tokens",
            ["rag_query_tokens", "embed_price"],
            "rag_month",
        ),
        Item(
            "Embedding of changed content",
            collection * values["refresh_share"] * values["embed_price"],
            f"{_n(values['refresh_share'])} of {_n(collection)} million tokens",
            ["refresh_share", "embed_price"],
            "rag_month",
        ),
        Item("Vector store", values["vector_store_month"], "a month", ["vector_store_month"], "rag_month"),
    ]


def _tuning_once(terms: Terms) -> list[Item]:
    values = terms.values
    examples, runs = values["ft_examples"], values["ft_runs"] + values["ft_retrains"]
    tokens = examples * values["ft_tokens_example"] * values["ft_epochs"] / MILLION
    return [
        Item(
            "Labelling and checking of examples",
            examples * values["ft_label_cost"],
            f"{_n(examples)} examples",
            ["ft_examples", "ft_label_cost"],
            "ft_once",
        ),
        Item(
            "Training runs",
            tokens * values["ft_price_train"] * runs,
            f"{_n(tokens)} million tokens x {_n(runs)} runs",
            ["ft_examples", "ft_tokens_example", "ft_epochs", "ft_runs", "ft_retrains", "ft_price_train"],
            "ft_once",
        ),
    ]


def _tuned_units(terms: Terms, requests: float, units: float) -> list[Item]:
    values, hours = terms.values, terms.hours
    tokens = terms.workload.tokens_in * (1 - values["ft_prompt_reduction"]) + terms.workload.tokens_out
    peak = requests * tokens * values["peak_factor"] / (hours * 60)
    load = Item(
        "Tokens a minute at peak",
        peak,
        f"{_n(requests)} requests x {_n(tokens)} tokens x peak",
        ["ft_prompt_reduction", "peak_factor", "ft_unit_tpm"],
        "ft_month_provisioned",
        unit="tokens",
    )
    how = f"{_n(units)} units x {_n(hours)} hours"
    price = values["ft_unit_price_hour"]
    uses = ["ft_unit_price_hour"]
    return [
        Item("Provisioned units", units * hours * price, how, uses, "ft_month_provisioned", details=[load])
    ]


def _tuned_tokens(terms: Terms, requests: float) -> list[Item]:
    values, work = terms.values, terms.workload
    price_in, price_out = f"{terms.tuned_tier}.price_in", f"{terms.tuned_tier}.price_out"
    tokens_in = work.tokens_in * (1 - values["ft_prompt_reduction"])
    scale = requests / MILLION * values["ft_token_multiplier"]
    formula = "ft_month_per_token"
    items = [
        Item(
            "Input tokens",
            scale * tokens_in * values[price_in],
            f"{_n(requests)} requests x {_n(tokens_in)} tokens x price of a tuned model",
            [price_in, "ft_prompt_reduction", "ft_token_multiplier"],
            formula,
        ),
        Item(
            "Output tokens",
            scale * work.tokens_out * values[price_out],
            f"{_n(requests)} requests x {_n(work.tokens_out)} tokens x price of a tuned model",
            [price_out, "ft_token_multiplier"],
            formula,
        ),
    ]
    return [*items, _retries(sum(item.amount for item in items), terms, formula)]


def _accelerators(route: str, terms: Terms, requests: float, units: float) -> list[Item]:
    values = terms.values
    context = values["rag_context_tokens"] if route in terms.context_for else 0.0
    tokens = terms.workload.tokens_out + values["sh_prefill_weight"] * (terms.workload.tokens_in + context)
    load = Item(
        "Load on average",
        requests * tokens / (terms.hours * 3600),
        f"{_n(requests)} requests x {_n(tokens)} output-equivalent tokens",
        ["sh_prefill_weight", *(["rag_context_tokens"] if context else [])],
        "sh_accel",
        unit="tokens a second",
    )
    count = Item(
        "Accelerators",
        units,
        "enough for the load at peak, in whole groups",
        ["peak_factor", "sh_tokens_second", "sh_util_max", "sh_min_accel", "sh_group"],
        "sh_accel",
        details=[load],
        unit="accelerators",
    )
    hour = hour_item("infer", terms)
    rented = units * terms.hours * hour.amount
    how = f"{_n(units)} accelerators x {_n(terms.hours)} hours x price of an hour"
    overhead = values["sh_overhead"]
    return [
        Item("Accelerator hours", rented, how, (), "sh_month", details=[count, hour]),
        Item(
            "Storage, network, observability",
            rented * overhead,
            f"{_n(overhead)} of accelerator hours",
            ["sh_overhead"],
            "sh_month",
        ),
    ]


def hour_item(work: str, terms: Terms) -> Item:
    """An accelerator hour of "infer" or "train" over the mix of pricing modes."""
    values = terms.values
    share = silicon_share(values, terms.options)
    parts = []
    names = ("Hours on demand", "Hours reserved", "Hours on spot")
    more = ((), ("reserved_discount",), ("spot_discount", "spot_overhead"))
    for number, value_id in enumerate(mix_ids(work)):
        mix = tuple(values[value_id] if n == number else 0.0 for n in range(3))
        on_demand, reserved, spot = mix
        price = mixed_hour(values, (on_demand, reserved, spot))
        uses = [value_id, "accel_price_od", *more[number]]
        part = Item(names[number], price, f"{_n(values[value_id])} of all hours", uses, "blended_hour")
        parts.append(part)
    price = sum(part.amount for part in parts)
    if terms.options.get("silicon") == "vendor_silicon":
        how = f"{_n(1 - share)} less per unit of work"
        parts.append(Item("Saving on vendor silicon", price * (share - 1), how, ["silicon_gain"], "silicon"))
    return Item("Price of an accelerator hour", price * share, "", (), "blended_hour", items=parts)


def _training_once(terms: Terms) -> list[Item]:
    values = terms.values
    hour = hour_item("train", terms)
    run = training_compute(values, hour.amount)
    ideal = Item(
        "Hours of the final run without interruption",
        run["ideal_hours"],
        f"{run['flops']:.3g} operations on {_n(values['tr_accel'])} accelerators",
        ["tr_params_b", "tr_tokens_b", "tr_peak_tflops", "tr_mfu"],
        "tr_ideal_hours",
        unit="accelerator-hours",
    )
    lost = Item(
        "Lost to checkpoints and restarts",
        run["overhead"] * 100,
        f"a checkpoint every {_n(run['interval_hours'])} hours",
        ["tr_mtbf_hours", "tr_accel", "tr_save_minutes", "tr_restart_minutes"],
        "tr_overhead",
        unit="%",
    )
    all_runs = Item(
        "Hours of all runs",
        run["hours"],
        "final run and experiments",
        ["tr_experiments"],
        "tr_hours",
        details=[ideal, lost],
        unit="accelerator-hours",
    )
    compute = run["hours"] * hour.amount
    how = f"{_n(run['hours'])} accelerator-hours x price of an hour"
    storage = values["tr_storage_overhead"]
    return [
        Item("Training compute", compute, how, (), "tr_once", details=[all_runs, hour]),
        Item(
            "Storage and network",
            compute * storage,
            f"{_n(storage)} of compute",
            ["tr_storage_overhead"],
            "tr_once",
        ),
        Item("Acquisition and preparation of data", values["tr_data_cost"], "", ["tr_data_cost"], "tr_once"),
    ]


def _n(number: float) -> str:
    """A figure within arithmetic: four significant ones, thousands apart."""
    if abs(number) >= 1000:
        return f"{number:,.0f}"
    return f"{number:.4g}"
