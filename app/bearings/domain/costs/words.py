"""Cost words: figures of the cost model as sentences and amounts, the same on screen and in reports."""

from __future__ import annotations

from bearings.domain.conclusions import BreakEven
from bearings.domain.costs.break_even import GRID_END, GRID_STEP
from bearings.domain.costs.costs import COLLECTION, REQUESTS, TOKENS_IN, TOKENS_OUT, Costs
from bearings.domain.costs.planning_values import PlanningValue, mixed_work
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.wording.report_case import joined, money

_ASSUMED = {
    REQUESTS: ("requests a month", ""),
    TOKENS_IN: ("input tokens per request", ""),
    TOKENS_OUT: ("output tokens per request", ""),
    COLLECTION: ("size of the collection", " million tokens"),
}


def amount(number: float | None, currency: str, *, exact: bool = False) -> str:
    """Money in two significant figures, or to the hundredth (down to six decimals below 1)."""
    if number is None or not exact:
        return money(number, currency)
    if abs(number) >= 1 or number == 0:
        return f"{currency} {number:,.2f}"
    whole, decimals = f"{number:.6f}".rstrip("0").split(".")
    return f"{currency} {whole}.{decimals:0<2}"


def number_in_words(number: float) -> str:
    """A planning value or volume as people write it, such as 180,000 or 0.05."""
    if number == int(number) and abs(number) < 1e15:
        return f"{int(number):,}"
    return f"{number:,.4f}".rstrip("0") if abs(number) >= 0.01 else f"{number:.3g}"


def assumed_in_words(questionnaire: Questionnaire, costs: Costs) -> str:
    """Which volumes nobody answered, and what counts for them; "" where all are answered."""
    defaults = questionnaire.costs.defaults_if_missing
    named = []
    for profile_id in costs.assumed:
        name, unit = _ASSUMED[profile_id]
        named.append(f"{name} ({number_in_words(defaults.get(profile_id, 0.0))}{unit})")
    return f"Not answered yet, so a default counts: {', '.join(named)}." if named else ""


def problems_in_words(questionnaire: Questionnaire, costs: Costs) -> str:
    """Which routes have no cost and why; "" where all have one."""
    labels = {key: parameter.label for key, parameter in questionnaire.costs.parameters.items()}
    routes: dict[str, list[str]] = {}
    for route, why in costs.problems.items():
        routes.setdefault(why, []).append(questionnaire.routes.route(route).name)
    said = []
    for why, names in routes.items():
        words = " ".join(f"“{labels[word]}”" if word in labels else word for word in why.split(" "))
        said.append(f"{joined(names)} cannot be costed: {words[:1].lower()}{words[1:]}.")
    return " ".join(said)


def break_even_in_words(questionnaire: Questionnaire, even: BreakEven, requests: float) -> str:
    """From which volume the more complex route costs no more, in each outcome, and where `requests` lies."""
    simpler = questionnaire.routes.route(even.simpler).name
    other = questionnaire.routes.route(even.complex).name
    base = even.requests.get("base")
    if base is None:
        said = f"{other} costs more than {simpler} at every volume up to {GRID_END:,} requests a month"
    elif base == GRID_STEP:
        said = f"{other} costs no more than {simpler} at any volume from {GRID_STEP:,} requests a month"
    else:
        said = f"From {base:,} requests a month, {other} costs no more than {simpler}"
    cases = [_case(even, outcome, base) for outcome in ("low", "high")]
    sentence = "; ".join((said, *(case for case in cases if case))) + "."
    if base is None or base == GRID_STEP:
        return sentence
    side = "at or above" if requests >= base else "below"
    return f"{sentence} The present {number_in_words(requests)} requests a month lie {side} that point."


def value_range(value: PlanningValue) -> str:
    """Low, base and high of a planning value with its unit."""
    low, base, high = (number_in_words(number) for number in (value.low, value.base, value.high))
    return f"low {low}, base {base}, high {high} {value.unit}"


def origin_in_words(questionnaire: Questionnaire, value: PlanningValue) -> str:
    """Where a planning value comes from and of when it is."""
    if not value.changed:
        return f"Pack default of {questionnaire.costs.price_date}"
    if mixed_work(value.id):
        return value.source or "Own pricing mix"
    return f"{value.source or 'No source given'}, {value.date or 'no date given'}"


def _case(even: BreakEven, outcome: str, base: int | None) -> str:
    at = even.requests.get(outcome)
    if at == base:
        return ""
    return f"in the {outcome}-cost case {f'from {at:,}' if at is not None else 'never'}"
