"""Results as plain text, for a terminal."""

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
from bearings.domain.roadmap.action_facts import ActionFacts, action_facts
from bearings.domain.roadmap.roadmap import HorizonPlan
from bearings.domain.rounding import percent, whole
from bearings.domain.wording.limits import limits_in_words
from bearings.domain.wording.report_case import money
from bearings.report.charts_text import tidy

WIDTH = 96
NAME = 42  # characters of a name in a table
BAR = 25  # characters for 0 to 100
SHOWN_KINDS = (("blocker", "Blockers"), ("risk", "Risks"), ("gap", "Gaps"), ("unknown", "Not known"))


def results_as_text(
    questionnaire: Questionnaire, assessment: Assessment, results: Results, conclusions: Conclusions
) -> str:
    """Verdict with its limits, scores, findings, route, costs, roadmap and trajectory, page after page."""
    lines = [
        *_head(questionnaire, assessment, results),
        "",
        *(_dimension(questionnaire, results.scorecard.dimensions[d.id]) for d in questionnaire.dimensions),
        "",
        *_capabilities(questionnaire, results),
        *_findings(questionnaire, results),
        "",
        *_route(questionnaire, conclusions),
        *_costs(questionnaire, conclusions),
        *_roadmap(questionnaire, assessment, conclusions),
        *_trajectory(questionnaire, results, conclusions),
    ]
    return "\n".join(line.rstrip() for line in lines)


def _head(questionnaire: Questionnaire, assessment: Assessment, results: Results) -> Iterator[str]:
    card = results.scorecard
    verdict = questionnaire.model.verdict(results.verdict.id)
    name = assessment.organisation.name or assessment.id
    yield name + (" (fictional sample)" if assessment.organisation.fictional else "")
    yield f"{questionnaire.title} {questionnaire.version}"
    yield ""
    yield f"Verdict     {verdict.name}"
    yield from indented(verdict.headline, 12)
    for phrase in limits_in_words(questionnaire, results):
        yield from indented(f"- limited by {phrase}", 12)
    if card.overall is None:
        yield "Overall     not yet: a dimension cannot be rated"
    else:
        level = questionnaire.model.levels[(card.overall_level or 1) - 1].name
        yield f"Overall     {whole(card.overall)} of 100, {level}; range {_span(card.low, card.high)}"
    yield f"Confidence  {card.confidence:.2f}, {card.confidence_band}"
    yield f"Coverage    {card.answered} of {card.askable} questions answered, {card.unknown} not known"


def _dimension(questionnaire: Questionnaire, result: DimensionResult) -> str:
    dimension = questionnaire.dimension(result.id)
    if result.final is None:
        return f"{dimension.name:<12} {'not rated':<15}  coverage {percent(result.coverage)}"
    level = questionnaire.model.levels[(result.level or 1) - 1].name
    filled = round(result.final / 100 * BAR)
    bar = "#" * filled + "." * (BAR - filled)
    line = (
        f"{dimension.name:<12} {whole(result.final):>3} {level:<12} {bar}  confidence {result.confidence:.2f}"
    )
    if result.capped_by and result.raw is not None:
        line += f"  capped from {whole(result.raw)} by {', '.join(result.capped_by)}"
    return line


def _capabilities(questionnaire: Questionnaire, results: Results) -> Iterator[str]:
    yield "Capabilities, score and target"
    for capability in questionnaire.capabilities:
        result = results.scorecard.capabilities[capability.id]
        if not result.applicable:
            shown = "does not apply"
        elif result.score is None or not result.rated:
            shown = f"not rated, coverage {percent(result.coverage)}"
        else:
            shown = f"{whole(result.score):>3} of {whole(capability.target)}"
        yield f"  {capability.name:<{NAME}} {shown}"


def _findings(questionnaire: Questionnaire, results: Results) -> Iterator[str]:
    for kind, heading in SHOWN_KINDS:
        findings = [f for f in results.findings if f.kind == kind and f.severity != "info"]
        if not findings:
            continue
        yield ""
        yield heading
        for finding in findings:
            severity = questionnaire.model.severities[finding.severity].name
            yield from indented(f"{severity:<9} {finding.title} ({finding.source})", 2, hang=12)


def _route(questionnaire: Questionnaire, conclusions: Conclusions) -> Iterator[str]:
    route = questionnaire.routes.route(conclusions.recommended)
    yield f"Route       {route.name}"
    yield from indented(route.summary, 12)
    if conclusions.choice.condition:
        yield from indented(f"- on condition: {conclusions.choice.condition}", 12)


def _costs(questionnaire: Questionnaire, conclusions: Conclusions) -> Iterator[str]:
    model, choice = questionnaire.costs, conclusions.choice
    shown = {key: cost for key, cost in conclusions.costs.routes.items() if choice.routes[key].considered}
    yield ""
    priced = month_in_words(model.price_date)
    yield f"Costs, {model.months} months with labour; planning estimates of {priced}"
    for route, costs in shown.items():
        marks = {choice.next_route: ", to prepare next", choice.recommended: ", recommended"}
        yield _cost(questionnaire.routes.route(route).name, costs, model.currency) + marks.get(route, "")
    yield from indented(problems_in_words(questionnaire, conclusions.costs), 2)


def _cost(name: str, costs: RouteCosts, currency: str) -> str:
    low, base, high = (money(cost.total, currency) for cost in (costs.low, costs.base, costs.high))
    return f"  {name:<{NAME}} {base:>15}  ({low} to {high.removeprefix(f'{currency} ')})"


def _roadmap(questionnaire: Questionnaire, assessment: Assessment, conclusions: Conclusions) -> Iterator[str]:
    roadmap, plan = conclusions.roadmap, assessment.plan
    yield ""
    yield f"Roadmap, with {tidy(roadmap.capacity_month)} person-days a month"
    for horizon in questionnaire.horizons:
        placed = roadmap.horizons[horizon.id]
        yield f"  {horizon.name}, day {horizon.from_day} to {horizon.to_day}: {_load(placed)}"
        for action in placed.actions:
            yield from _action(action_facts(questionnaire, plan, action.action))
    if roadmap.backlog:
        extra = f"{roadmap.extra_days_month} more a month would clear it within a year"
        yield f"  Backlog: {_days(roadmap.backlog_days)}; {extra}"
        for waiting in roadmap.backlog:
            yield from _action(action_facts(questionnaire, plan, waiting.action))


def _load(placed: HorizonPlan) -> str:
    return f"{tidy(placed.days)} of {_days(placed.capacity)}" if placed.actions else "nothing"


def _action(facts: ActionFacts) -> list[str]:
    days = tidy(facts.days[1])
    effort = f"{days:>5} {'day' if days == '1' else 'days'}"
    owner = facts.person or facts.owner or "no owner yet"
    return indented(f"{facts.id:<8}{effort:<10}  {facts.title} ({owner})", 4, hang=24)


def _trajectory(questionnaire: Questionnaire, results: Results, conclusions: Conclusions) -> Iterator[str]:
    yield ""
    yield "Trajectory, if every action meets its exit criterion; a planning estimate"
    steps = [(0, results.scorecard.overall, results.verdict.id)]
    steps += [(state.day, state.overall, state.verdict) for state in conclusions.projection.values()]
    for day, overall, verdict in steps:
        index = "not rated" if overall is None else f"{whole(overall)} of 100"
        yield f"  Day {day:>3}  {index:<10}  {questionnaire.model.verdict(verdict).name}"


def _days(days: float) -> str:
    return f"{tidy(days)} person-day{'' if tidy(days) == '1' else 's'}"


def _span(low: float | None, high: float | None) -> str:
    return f"{whole(low)} to {whole(high)}" if low is not None and high is not None else "not known"


def indented(text: str, by: int, *, hang: int | None = None) -> list[str]:
    """The text broken into lines of the width, indented by so many spaces; later lines by `hang`."""
    later = " " * (by if hang is None else hang)
    return textwrap.wrap(text, WIDTH, initial_indent=" " * by, subsequent_indent=later)
