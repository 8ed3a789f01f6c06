"""Trace of costs: why a route costs what it costs, down to the planning values.

The tree has the shape of all traces (`domain.trace`): what a node adds up to is
the sum of its children's contributions, in money of the pack's currency.
Source: blueprint 4.2; design, "every number opens".
"""

from __future__ import annotations

from collections.abc import Sequence

from bearings.domain.assessment import Assessment
from bearings.domain.costs.costs import (
    Costs,
    RouteCost,
    Scenario,
    chosen_options,
    scenario_values,
    terms_of,
    workload_of,
)
from bearings.domain.costs.formulas import growth_sum
from bearings.domain.costs.planning_values import planning_values
from bearings.domain.costs.words import amount, number_in_words, origin_in_words, value_range
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.traces.cost_parts import Item, build_items, month_items, once_items, run_items
from bearings.domain.traces.trace import TraceNode

_FORMULA_NAMES = {
    "symbols": "What the letters mean",
    "G": "Growth over the months",
    "volume": "Average volume",
    "api_month": "Managed model, a month",
    "rag_month": "Retrieval, a month",
    "rag_once": "Retrieval, once",
    "labour": "Labour",
    "ft_once": "Fine-tuning, once",
    "ft_month_provisioned": "Tuned model on provisioned units, a month",
    "ft_month_per_token": "Tuned model paid per token, a month",
    "blended_hour": "Price of an accelerator hour",
    "silicon": "Vendor silicon",
    "sh_accel": "Accelerators for serving",
    "sh_month": "Self-hosting, a month",
    "sh_retrieval": "Self-hosting with retrieval",
    "sh_use": "Use of accelerators",
    "tr_flops": "Operations of a training run",
    "tr_ideal_hours": "Training hours without interruption",
    "tr_interval": "Time between checkpoints",
    "tr_overhead": "Time lost to checkpoints and restarts",
    "tr_hours": "Training hours of all runs",
    "tr_once": "Training, once",
    "tr_days": "Days of the final run",
    "tco12": "Total",
    "per_request": "Cost per request",
    "break_even": "Break-even",
    "range": "Low, base and high",
}


class CostTracer:
    """Explains the costs of one assessment in one outcome."""

    def __init__(
        self,
        questionnaire: Questionnaire,
        assessment: Assessment,
        costs: Costs,
        scenario: Scenario = "base",
    ) -> None:
        self.questionnaire, self.costs, self.scenario = questionnaire, costs, scenario
        model = questionnaire.costs
        self._values = {value.id: value for value in planning_values(model, assessment)}
        self._terms = terms_of(
            model,
            scenario_values(model, assessment, scenario),
            workload_of(questionnaire, assessment),
            chosen_options(model, assessment),
        )

    def route(self, route_id: str) -> TraceNode:
        """A route's total over the model's months: paid once, month by month, and for labour."""
        model = self.questionnaire.costs
        name = self.questionnaire.routes.route(route_id).name
        outcomes = self.costs.routes.get(route_id)
        if outcomes is None:
            why = self.costs.problems.get(route_id, "There is no formula for this route")
            return TraceNode(name, "cannot be costed", detail=f"{why}.")
        cost = outcomes.scenario(self.scenario)
        low, high = self._money(outcomes.low.total), self._money(outcomes.high.total)
        return TraceNode(
            name,
            f"{self._money(cost.total)} in {model.months} months",
            cost.total,
            detail=f"Low-cost case {low}, high-cost case {high}. Planning estimate, not a quote.",
            children=(*self._sums(route_id, cost), self._volume()),
        )

    def formulas(self) -> TraceNode:
        """The formulas of the pack, as it writes them."""
        nodes = tuple(
            TraceNode(
                _FORMULA_NAMES.get(key, key.replace("_", " ")), detail=text, children=(TraceNode(text),)
            )
            for key, text in self.questionnaire.costs.formulas.items()
        )
        detail = "Each is computed three times: with all low, all base and all high planning values."
        return TraceNode("Formulas of the cost model", detail=detail, children=nodes)

    def _sums(self, route: str, cost: RouteCost) -> list[TraceNode]:
        terms, months = self._terms, self.questionnaire.costs.months
        serving = cost.service / cost.month if cost.month else 0.0
        average = terms.workload.requests * growth_sum(terms.values, months) / months
        units = cost.details.get("accel", cost.details.get("units", 0.0))
        sums = (
            ("Service, paid once", 1.0, cost.once, once_items(route, terms)),
            ("Service", serving, cost.month, month_items(route, terms, average, units)),
            ("Labour to build", 1.0, cost.labour_once, build_items(route, terms)),
            ("Labour to run", float(months), cost.labour_month, run_items(route, terms)),
        )
        nodes = [self._sum(name, times, each, items) for name, times, each, items in sums if times * each]
        if route == "train_own":  # the only route that does not serve from the first month
            nodes.append(self._value("tr_serving_months"))
        return nodes

    def _sum(self, name: str, times: float, each: float, items: Sequence[Item]) -> TraceNode:
        """A sum of items; a monthly one is a node of its own, so that its items show a month's money."""
        nodes = tuple(self._item(item) for item in items)
        total = times * each
        if times == 1:
            return TraceNode(name, self._money(total), total, None, total, children=nodes)
        count = number_in_words(times)
        month = TraceNode(
            "A month", self._money(each), each, None, total, f"Counts {count} times.", children=nodes
        )
        return TraceNode(f"{name}, {count} months", self._money(total), total, None, total, children=(month,))

    def _item(self, item: Item) -> TraceNode:
        formula = self.questionnaire.costs.formulas.get(item.formula, "")
        told = [item.how, f"Formula: {formula}" if formula else ""]
        return TraceNode(
            item.name,
            self._money(item.amount),
            item.amount,
            None,
            item.amount,
            "\n".join(part for part in told if part),
            children=self._below(item),
        )

    def _below(self, item: Item) -> tuple[TraceNode, ...]:
        """What an item is made of, how it came about, and the planning values in it."""
        return (
            *(self._item(part) for part in item.items),
            *(self._detail(detail) for detail in item.details),
            *(self._value(value_id) for value_id in item.uses),
        )

    def _detail(self, item: Item) -> TraceNode:
        formula = self.questionnaire.costs.formulas.get(item.formula, "")
        figure = f"{_figure(item.amount)} {item.unit}" if item.unit else self._money(item.amount)
        told = [item.how, f"Formula: {formula}" if formula else ""]
        amount_of_sum = item.amount if item.items else None  # its parts add up to it, it adds to nothing
        return TraceNode(
            item.name,
            figure,
            amount_of_sum,
            detail="\n".join(part for part in told if part),
            children=self._below(item),
        )

    def _value(self, value_id: str) -> TraceNode:
        value = self._values[value_id]
        number = {"low": value.low, "base": value.base, "high": value.high}[self.scenario]
        origin = origin_in_words(self.questionnaire, value)
        detail = f"{value_range(value)}. {origin}.{f' {value.note}' if value.note else ''}"
        return TraceNode(
            value.label,
            f"{number_in_words(number)} {value.unit}",
            detail=f"{detail[:1].upper()}{detail[1:]}",
        )

    def _volume(self) -> TraceNode:
        """The workload all of it rests on; it adds nothing by itself."""
        work, assumed = self._terms.workload, self.costs.assumed
        growth = (self._value("growth_month"),)
        answers = (
            ("Requests a month at the start", work.requests, "requests", "PRF-08"),
            ("Input tokens per request", work.tokens_in, "tokens", "PRF-09"),
            ("Output tokens per request", work.tokens_out, "tokens", "PRF-10"),
            ("Collection", work.collection, "million tokens", "PRF-11"),
        )
        nodes = tuple(
            TraceNode(
                name,
                f"{number_in_words(number)} {unit}",
                detail="Not answered, so the pack's default counts." if key in assumed else "As answered.",
            )
            for name, number, unit, key in answers
        )
        return TraceNode(
            "Volume", f"{number_in_words(work.requests)} requests a month", children=nodes + growth
        )

    def _money(self, number: float) -> str:
        return amount(number, self.questionnaire.costs.currency, exact=True)


def _figure(number: float) -> str:
    return f"{number:,.0f}" if abs(number) >= 1000 else f"{number:,.2f}".rstrip("0").rstrip(".")
