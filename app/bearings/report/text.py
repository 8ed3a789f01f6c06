"""Results as plain text, for a terminal, in the language of the assessment."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from bearings.domain.assessment import Assessment
from bearings.domain.conclusions import Conclusions
from bearings.domain.costs.costs import RouteCosts
from bearings.domain.costs.stale import month_in_words
from bearings.domain.costs.words import problems_in_words
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.results import DimensionResult, Results
from bearings.domain.roadmap.action_facts import action_facts
from bearings.domain.roadmap.roadmap import HorizonPlan
from bearings.domain.rounding import percent, whole
from bearings.domain.targets import capability_target
from bearings.domain.wording.limits import limits_in_words
from bearings.domain.wording.report_case import money
from bearings.report.charts_text import tidy
from bearings.report.speech import Speech

WIDTH = 96
NAME = 42  # characters of a name in a table at least
BAR = 25  # characters for 0 to 100
LABELS = ("Verdict", "Overall", "Confidence", "Coverage", "Route")
LEVEL, DIMENSION = 12, 12  # characters of names at least
SHOWN_KINDS = (("blocker", "Blockers"), ("risk", "Risks"), ("gap", "Gaps"), ("unknown", "Not known"))


def results_as_text(
    questionnaire: Questionnaire, assessment: Assessment, results: Results, conclusions: Conclusions
) -> str:
    """Verdict with its limits, scores, findings, route, costs, roadmap and trajectory, page after page."""
    page = _Page(questionnaire, assessment, results, conclusions)
    return "\n".join(line.rstrip() for line in page.lines())


class _Page:
    """The parts of the page, each in lines."""

    def __init__(
        self,
        questionnaire: Questionnaire,
        assessment: Assessment,
        results: Results,
        conclusions: Conclusions,
    ) -> None:
        self._questionnaire, self._assessment = questionnaire, assessment
        self._results, self._conclusions = results, conclusions
        self._speech = Speech.of(questionnaire, assessment)
        self._say, self._value, self._figures = self._speech.say, self._speech.value, self._speech.figures
        self._column = max(len(self._say(label)) for label in LABELS) + 2

    def lines(self) -> Iterator[str]:
        yield from self._head()
        yield ""
        yield from self._dimensions()
        yield ""
        yield from self._capabilities()
        yield from self._findings()
        yield ""
        yield from self._route()
        yield from self._costs()
        yield from self._roadmap()
        yield from self._trajectory()

    def _head(self) -> Iterator[str]:
        questionnaire, say, card = self._questionnaire, self._say, self._results.scorecard
        verdict = questionnaire.model.verdict(self._results.verdict.id)
        organisation = self._assessment.organisation
        name = organisation.name or self._assessment.id
        yield f"{name} ({self._speech.small(say('Fictional sample'))})" if organisation.fictional else name
        yield f"{questionnaire.title} {questionnaire.version}"
        yield ""
        yield self._labelled("Verdict", verdict.name)
        yield from indented(verdict.headline, self._column)
        for phrase in limits_in_words(questionnaire, self._results):
            yield from indented(f"- {say('limited by: {}', self._value(phrase))}", self._column)
        if card.overall is None:
            yield self._labelled("Overall", say("not yet: a dimension cannot be rated"))
        else:
            index, span = say("{} of 100", whole(card.overall)), self._span(card.low, card.high)
            yield self._labelled(
                "Overall", f"{index}, {self._level(card.overall_level)}; {say('range {}', span)}"
            )
        yield self._labelled("Confidence", f"{self._figures(f'{card.confidence:.2f}')}, {self._band()}")
        counts = (card.answered, card.askable, card.unknown)
        yield self._labelled("Coverage", say("{} of {} questions answered, {} not known", *counts))

    def _labelled(self, label: str, text: str) -> str:
        return f"{self._say(label):<{self._column}}{text}"

    def _band(self) -> str:
        bands = self._questionnaire.model.confidence_bands
        reached = self._results.scorecard.confidence_band
        return next((self._speech.small(band.name) for band in bands if band.id == reached), reached)

    def _level(self, level: int | None) -> str:
        return self._questionnaire.model.levels[(level or 1) - 1].name

    # ------------------------------------------------------------ scores and findings

    def _dimensions(self) -> Iterator[str]:
        levels = max(LEVEL, *(len(level.name) for level in self._questionnaire.model.levels))
        names = max(DIMENSION, *(len(dimension.name) for dimension in self._questionnaire.dimensions))
        for dimension in self._questionnaire.dimensions:
            result = self._results.scorecard.dimensions[dimension.id]
            yield self._dimension(f"{dimension.name:<{names}}", result, levels)

    def _dimension(self, name: str, result: DimensionResult, levels: int) -> str:
        say, figures = self._say, self._figures
        if result.final is None:
            said = say("not rated")
            return f"{name} {said:<{levels + 3}}  {say('coverage {}', percent(result.coverage))}"
        filled = round(result.final / 100 * BAR)
        bar = "#" * filled + "." * (BAR - filled)
        sure = say("confidence {}", figures(f"{result.confidence:.2f}"))
        line = f"{name} {whole(result.final):>3} {self._level(result.level):<{levels}} {bar}  {sure}"
        if result.capped_by and result.raw is not None:
            line += f"  {say('capped from {} by {}', whole(result.raw), ', '.join(result.capped_by))}"
        return line

    def _capabilities(self) -> Iterator[str]:
        say = self._say
        room = max(NAME, *(len(capability.name) for capability in self._questionnaire.capabilities))
        yield say("Capabilities, score and target")
        for capability in self._questionnaire.capabilities:
            result = self._results.scorecard.capabilities[capability.id]
            target = capability_target(self._assessment, capability)
            if not result.applicable:
                shown = say("does not apply")
            elif result.score is None or not result.rated:
                shown = say("not rated, coverage {}", percent(result.coverage))
            else:
                shown = say("{} of {}", f"{whole(result.score):>3}", whole(target))
            yield f"  {capability.name:<{room}} {shown}"

    def _findings(self) -> Iterator[str]:
        for kind, heading in SHOWN_KINDS:
            findings = [f for f in self._results.findings if f.kind == kind and f.severity != "info"]
            if not findings:
                continue
            yield ""
            yield self._say(heading)
            for finding in findings:
                severity = self._questionnaire.model.severities[finding.severity].name
                said = f"{severity:<9} {self._value(finding.title)} ({finding.source})"
                yield from indented(said, 2, hang=12)

    # ------------------------------------------------------------ what to do

    def _route(self) -> Iterator[str]:
        route = self._questionnaire.routes.route(self._conclusions.recommended)
        yield self._labelled("Route", route.name)
        yield from indented(route.summary, self._column)
        if condition := self._conclusions.choice.condition:
            yield from indented(f"- {self._say('on condition: {}', self._value(condition))}", self._column)

    def _costs(self) -> Iterator[str]:
        model, choice, say = self._questionnaire.costs, self._conclusions.choice, self._say
        costs = self._conclusions.costs
        shown = {key: cost for key, cost in costs.routes.items() if choice.routes[key].considered}
        yield ""
        priced = self._value(month_in_words(model.price_date))
        yield say("Costs, {} months with labour; planning estimates of {}", model.months, priced)
        room = max(NAME, *(len(self._questionnaire.routes.route(route).name) for route in shown), 0)
        for route, cost in shown.items():
            marks = {choice.next_route: "to prepare next", choice.recommended: "recommended"}
            mark = f", {say(marks[route])}" if route in marks else ""
            name = f"{self._questionnaire.routes.route(route).name:<{room}}"
            yield self._cost(name, cost, model.currency) + mark
        yield from indented(self._value(problems_in_words(self._questionnaire, costs)), 2)

    def _cost(self, name: str, costs: RouteCosts, currency: str) -> str:
        amounts = (money(cost.total, currency) for cost in (costs.low, costs.base, costs.high))
        low, base, high = map(self._value, amounts)
        span = self._say("{} to {}", low, high.removeprefix(f"{currency} "))
        return f"  {name} {base:>15}  ({span})"

    def _roadmap(self) -> Iterator[str]:
        roadmap, say = self._conclusions.roadmap, self._say
        yield ""
        yield say("Roadmap, with {} person-days a month", self._days(roadmap.capacity_month))
        for horizon in self._questionnaire.horizons:
            placed = roadmap.horizons[horizon.id]
            days = say("day {} to {}", horizon.from_day, horizon.to_day)
            yield f"  {horizon.name}, {days}: {self._load(placed)}"
            for action in placed.actions:
                yield from self._action(action.action)
        if roadmap.backlog:
            days = self._person_days(roadmap.backlog_days)
            extra = say("{} more a month would clear it within a year", roadmap.extra_days_month)
            yield f"  {say('Backlog: {}', days)}; {extra}"
            for waiting in roadmap.backlog:
                yield from self._action(waiting.action)

    def _load(self, placed: HorizonPlan) -> str:
        if not placed.actions:
            return self._say("nothing")
        capacity = self._days(placed.capacity)
        template = "{} of {} person-day" if capacity == "1" else "{} of {} person-days"
        return self._say(template, self._days(placed.days), capacity)

    def _action(self, action_id: str) -> list[str]:
        facts = action_facts(self._questionnaire, self._assessment.plan, action_id)
        days = self._days(facts.days[1])
        effort = f"{days:>5} {self._say('day' if days == '1' else 'days')}"
        owner = facts.person or facts.owner or self._say("no owner yet")
        return indented(f"{facts.id:<8}{effort:<10}  {facts.title} ({owner})", 4, hang=24)

    def _trajectory(self) -> Iterator[str]:
        say, model = self._say, self._questionnaire.model
        yield ""
        yield say("Trajectory, if every action meets its exit criterion; a planning estimate")
        steps = [(0, self._results.scorecard.overall, self._results.verdict.id)]
        steps += [
            (state.day, state.overall, state.verdict) for state in self._conclusions.projection.values()
        ]
        room = max(len(say("not rated")), len(say("{} of {}", 100, 100)))
        for day, overall, verdict in steps:
            index = say("not rated") if overall is None else say("{} of 100", whole(overall))
            yield f"  {say('Day {}', f'{day:>3}')}  {index:<{room}}  {model.verdict(verdict).name}"

    def _days(self, days: float) -> str:
        return self._figures(tidy(days))

    def _person_days(self, days: float) -> str:
        number = self._days(days)
        return self._say("{} person-day" if number == "1" else "{} person-days", number)

    def _span(self, low: float | None, high: float | None) -> str:
        if low is None or high is None:
            return self._say("not known")
        return self._say("{} to {}", whole(low), whole(high))


def indented(text: str, by: int, *, hang: int | None = None) -> list[str]:
    """The text broken into lines of the width, indented by so many spaces; later lines by `hang`."""
    later = " " * (by if hang is None else hang)
    return textwrap.wrap(text, WIDTH, initial_indent=" " * by, subsequent_indent=later)
