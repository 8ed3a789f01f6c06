"""Context of the route page: all routes judged, why this one, why not the others, what would change it.

Source: blueprint 3.4 and 5.5.
"""

from __future__ import annotations

from bearings.domain.rounding import percent, whole
from bearings.domain.routes.routes import HOLD, RequirementResult, RouteResult
from bearings.domain.wording.report_case import money
from bearings.report.context import Plain, Study

TOP_SIGNALS = 2
MOST_REASONS = 3  # of each kind why a route is not taken


def route_page(study: Study) -> Plain:
    """The route page; texts are empty where there is nothing to say."""
    choice, questionnaire = study.conclusions.choice, study.questionnaire
    recommended = choice.routes.get(choice.recommended)
    weights = questionnaire.routes.weights
    return {
        "rows": [_hold(study), *(_row(study, route) for route in choice.routes.values())],
        "weights": [percent(weights.fit), percent(weights.need), percent(weights.economics)],
        "name": questionnaire.routes.route(choice.recommended).name,
        "why": _why(study, recommended) if recommended else _why_hold(study),
        "conditions": _conditions(study),
        "others": [row for route in choice.routes.values() if (row := _other(study, route, recommended))],
    }


def _hold(study: Study) -> Plain:
    routes = study.questionnaire.routes
    held = study.conclusions.recommended == HOLD
    status = routes.status_texts.get("recommended", "Recommended now") if held else "Not needed now"
    blank = dict.fromkeys(("score", "fit", "need", "economics", "cost", "cost_range"), "")
    return {"name": routes.route(HOLD).name, "status_text": status, "chosen": held, **blank}


def _row(study: Study, route: RouteResult) -> Plain:
    routes, currency = study.questionnaire.routes, study.questionnaire.costs.currency
    shown = route.considered
    costs = study.conclusions.costs.routes.get(route.id) if shown else None
    return {
        "name": routes.route(route.id).name,
        "status_text": routes.status_texts.get(route.status, route.status),
        "chosen": route.id == study.conclusions.recommended,
        "score": str(whole(route.score)) if shown else "",
        "fit": percent(route.fit) if shown else "",
        "need": percent(route.need) if shown else "",
        "economics": percent(route.economics) if shown else "",
        "cost": money(route.cost, currency) if shown else "",
        "cost_range": f"{money(costs.low.total, currency)} to {money(costs.high.total, currency)}"
        if costs
        else "",
    }


def _why(study: Study, route: RouteResult) -> list[str]:
    """The two strongest need signals, the requirement met least, and the sum that makes the score."""
    questionnaire = study.questionnaire
    labels = {
        option.id: option.label
        for option in questionnaire.profile_question(questionnaire.routes.signals_from).options
    }
    speaking = sorted((s for s in route.signals if s[1] > 0), key=lambda s: -s[1])[:TOP_SIGNALS]
    said = [f"{labels.get(s, s)} (adds {percent(weight)} of need)." for s, weight in speaking]
    if not speaking:
        said.append(f"No need named in the profile adds to it; it starts at {percent(route.need_base)}.")
    lowest = min(route.requirements, key=lambda r: r.share, default=None)
    if lowest is not None:
        reached = "above" if lowest.share >= 1 else "below"
        said.append(f"Its lowest requirement: {_stands(study, lowest)}, {reached} the target.")
    weights = questionnaire.routes.weights
    said.append(
        f"Its {whole(route.score)} points: fit {percent(route.fit)} counts {percent(weights.fit)}, "
        f"need {percent(route.need)} counts {percent(weights.need)}, "
        f"economics {percent(route.economics)} counts {percent(weights.economics)}."
    )
    return said


def _why_hold(study: Study) -> list[str]:
    verdict = study.questionnaire.model.verdict(study.results.verdict.id)
    if study.conclusions.choice.hold_reason == "verdict":
        stops = [f.title for f in study.results.findings if f.kind == "blocker"]
        named = f" Stops: {'; '.join(stops)}." if stops else ""
        return [f"The verdict is {verdict.name}: no route is taken before the stop is lifted.{named}"]
    return ["No route under consideration is open and meets the floors of all its requirements."]


def _why_not(study: Study, route: RouteResult) -> str:
    """What keeps a route from being taken, or by how much it scores lower; "" if nobody considers it."""
    if not route.considered:
        return ""
    said = []
    if route.closed_by:
        titles = [f"{study.questionnaire.rule(rule).title} ({rule})" for rule in route.closed_by]
        said.append(f"Closed by: {_some(titles)}.")
    if route.unmet:
        said.append(f"Below the floor: {_some([_short(study, r) for r in route.unmet])}.")
    if not said and study.conclusions.recommended == HOLD:
        said.append("Open by its requirements; held by the verdict.")
    elif not said:
        said.append(f"Open: fit {percent(route.fit)}, need {percent(route.need)}.")
    return " ".join(said)


def _some(reasons: list[str]) -> str:
    """The first few; one that stands in the way is enough to see why."""
    more = len(reasons) - MOST_REASONS
    return "; ".join(reasons[:MOST_REASONS] + ([f"and {more} more"] if more > 0 else []))


def _conditions(study: Study) -> list[str]:
    """What the recommendation depends on: the data limit, and the high findings about this route."""
    said = []
    if study.words["condition"]:
        said.append(f"{study.words['condition'][:1].upper()}{study.words['condition'][1:]}.")
    about = study.conclusions.recommended
    if about == HOLD:
        return said
    for finding in study.results.findings:
        limit = _verdict_limit(study, finding.source)
        if limit:
            said.append(f"{finding.title}: verdict at most {limit} until this is settled.")
    said += [f"{f.title}: {f.text}" for f in study.results.findings if about in f.routes]
    return said[:4]


def _verdict_limit(study: Study, source: str) -> str:
    """The name of the verdict a rule allows at most; "" for one that limits nothing, or a generator."""
    if source not in study.results.rules:
        return ""
    most = study.questionnaire.rule(source).effects.verdict_max
    return study.questionnaire.model.verdict(most).name if most else ""


def _other(study: Study, route: RouteResult, best: RouteResult | None) -> Plain | None:
    """Why a considered route is not the recommended one, and what would change that."""
    if not route.considered or route.id == study.conclusions.recommended:
        return None
    which, change = "", ""
    if best is not None:
        which, change = _change(study, route, best)
    elif route.id == study.conclusions.next_route:
        which, change = "To prepare for", "It opens once this is settled."
    return {
        "name": study.questionnaire.routes.route(route.id).name,
        "which": which,
        "text": " ".join(part for part in (_why_not(study, route), change) if part),
    }


def _change(study: Study, route: RouteResult, best: RouteResult) -> tuple[str, str]:
    """Whether a route is the next simpler or more complex one, and what would make it the choice."""
    order = [r.id for r in study.conclusions.choice.routes.values() if r.considered]
    step = order.index(route.id) - order.index(best.id)
    margin = whole(study.questionnaire.routes.complexity_margin)
    gap = whole(best.score) - whole(route.score)
    distance = "level on points" if not gap else f"{_points(abs(gap))} {'lower' if gap > 0 else 'higher'}"
    is_open = route.status == "eligible"
    if step == -1:
        rule = f"becomes the choice if that lead falls below {margin}: the simplest sufficient route wins."
        return "Next simpler", f"Now {distance}. {'It' if is_open else 'Once open it'} {rule}"
    if step == 1:
        needed = (
            f"takes over at {whole(best.score) + margin} points, {margin} more than the recommended route."
        )
        return "Next more complex", f"Now {distance}. {'It' if is_open else 'Once open it'} {needed}"
    return "", ""


def _stands(study: Study, requirement: RequirementResult) -> str:
    """A requirement with where it stands, such as "Rights and lawful use at 33 (floor 40, target 60)"."""
    name = study.questionnaire.capability(requirement.capability).name
    score = "not rated" if requirement.score is None else f"at {whole(requirement.score)}"
    return f"{name} {score} (floor {whole(requirement.floor)}, target {whole(requirement.target)})"


def _short(study: Study, requirement: RequirementResult) -> str:
    """A requirement that is not met, such as "Rights and lawful use at 33 of 40"."""
    name = study.questionnaire.capability(requirement.capability).name
    if requirement.score is None:
        return f"{name} not rated, {whole(requirement.floor)} needed"
    return f"{name} at {whole(requirement.score)} of {whole(requirement.floor)}"


def _points(number: int) -> str:
    return f"{number} point{'' if number == 1 else 's'}"
