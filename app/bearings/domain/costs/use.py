"""Cost use: which planning values count for a set of routes.

Nothing is listed by hand: the formulas are run and what they read is noted.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from bearings.domain.assessment import Assessment
from bearings.domain.costs.costs import chosen_options, scenario_values, terms_of, workload_of
from bearings.domain.costs.formulas import growth_sum, tariff
from bearings.domain.questionnaire import Questionnaire


class _Noted(Mapping[str, float]):
    def __init__(self, values: Mapping[str, float]) -> None:
        self._values = values
        self.read: set[str] = set()

    def __getitem__(self, value_id: str) -> float:
        self.read.add(value_id)
        return self._values[value_id]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)


def values_in_use(
    questionnaire: Questionnaire, assessment: Assessment, routes: Iterable[str]
) -> frozenset[str]:
    """Ids of the planning values that decide what those routes cost under the options in force.

    The pack's own values are run, so that an impossible replaced one hides nothing.
    """
    model = questionnaire.costs
    unchanged = assessment.model_copy(update={"cost_parameters": {}})
    noted = _Noted(scenario_values(model, unchanged, "base"))
    terms = terms_of(model, noted, workload_of(questionnaire, assessment), chosen_options(model, assessment))
    for route in routes:
        try:
            growth_sum(noted, model.months)
            tariff(route, terms)
        except (KeyError, ArithmeticError, ValueError):
            continue
    return frozenset(noted.read)
