"""Report case: the facts of one assessment that choose and fill report texts. Source: blueprint 5.5."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bearings.domain.assessment import Assessment
from bearings.domain.conclusions import Conclusions
from bearings.domain.costs.costs import SCENARIOS
from bearings.domain.isolation import isolated
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.results import CapabilityResult, DimensionResult, Finding, Results
from bearings.domain.roadmap.roadmap import PlannedAction, Roadmap
from bearings.domain.rounding import compared, significant, whole
from bearings.domain.routes.routes import HOLD
from bearings.domain.wording.report_texts import Situation

ESTABLISHED = 3  # level
LEAST_STEPS = 5  # rows of the next-30-days page
EVEN_RANGE = 10  # points between highest and lowest dimension that count as even
NARROW_LEAD = 10  # points of a route's score
HELD_GAIN = 2  # points of overall index
FEW_RATED = 0.5  # share of the capabilities below which a title tells how few are rated

_NUMBERS = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"]
_NOT_KNOWN = "not known"


LONGEST_NAME_IN_TEXT = 60  # characters

# What texts of a pack may name: anywhere, on the page of a dimension, in a key message.
REPORT_WORDS = (
    "aspiration_name",
    "blocker_count_phrase",
    "fit",
    "n_actions",
    "n_backlog",
    "n_below",
    "n_blockers",
    "n_high",
    "n_next",
    "n_rated",
    "n_scheduled",
    "n_unmet",
    "need",
    "next_route_name",
    "no_s",
    "org",
    "overall",
    "overall_h4",
    "overall_level",
    "projected_verdict",
    "requests",
    "roadmap_days",
    "route_name",
    "route_title",
    "s",
    "strongest_dimension",
    "tco_base",
    "tco_high",
    "tco_low",
    "unrated_dimensions",
    "verdict_headline",
    "verdict_name",
    "weakest_capability",
    "weakest_dimension",
)
DIMENSION_WORDS = ("dimension", "dimension_message")
MESSAGE_WORDS = ("title", "text", "capability", "level_name")


@dataclass(frozen=True, slots=True)
class Case:
    """One assessment as the report speaks of it. Findings are sorted by what matters most."""

    questionnaire: Questionnaire
    results: Results
    conclusions: Conclusions
    blockers: tuple[Finding, ...]
    high_risks: tuple[Finding, ...]  # risks and gaps of severity high or critical that are not about a route
    strengths: tuple[Finding, ...]
    next_steps_found: int
    unrated: tuple[str, ...]  # names of dimensions
    weakest_dimension: DimensionResult | None
    weakest_capability: CapabilityResult | None
    placeholders: Mapping[str, str]
    situations: Mapping[Situation, bool]
    plain_titles: Mapping[str, str]  # by page, where a figure the page's title names does not exist yet

    def level_name(self, level: int | None) -> str:
        return _level_name(self.questionnaire, level)

    def page_placeholders(self, page: str) -> dict[str, str]:
        """What a placeholder means on this page only."""
        if page == "next_30_days":
            return {"n_next": str(len(next_steps(self.conclusions.roadmap)))}
        return {}


def read_case(
    questionnaire: Questionnaire, assessment: Assessment, results: Results, conclusions: Conclusions
) -> Case:
    """Everything the texts ask for, computed once."""
    open_findings = sorted(
        results.findings, key=lambda f: _weight_of(questionnaire, f)
    )  # stable: file order decides ties
    blockers = tuple(f for f in open_findings if f.kind == "blocker")
    high = tuple(
        f
        for f in open_findings
        if f.kind in ("risk", "gap") and f.severity in ("critical", "high") and f.scope != "route"
    )
    unrated = tuple(
        questionnaire.dimension(d.id).name for d in results.scorecard.dimensions.values() if d.final is None
    )
    dimension = _weakest_dimension(results)
    capability = _weakest_capability(questionnaire, results)
    placeholders = {
        "org": _called(assessment.organisation.name),
        **_scores(questionnaire, results, dimension, capability),
        **_counts(results, blockers, high),
        **_route(questionnaire, conclusions),
        **_roadmap(questionnaire, conclusions),
        "unrated_dimensions": joined(unrated),
    }
    return Case(
        questionnaire=questionnaire,
        results=results,
        conclusions=conclusions,
        blockers=blockers,
        high_risks=high,
        strengths=tuple(f for f in open_findings if f.kind == "strength"),
        next_steps_found=sum(f.kind == "next_step" for f in results.findings),
        unrated=unrated,
        weakest_dimension=dimension,
        weakest_capability=capability,
        placeholders=placeholders,
        situations=_situations(results, conclusions, len(blockers), len(high)),
        plain_titles=_plain_titles(results, conclusions),
    )


def next_steps(roadmap: Roadmap) -> tuple[tuple[PlannedAction, bool], ...]:
    """Rows of the next-30-days page: an action, and True where its first step only prepares it.

    All actions of the first horizon; below five, the most important of the next ones.
    """
    plans = list(roadmap.horizons.values())
    rows = [(planned, False) for planned in plans[0].actions] if plans else []
    later = sorted(
        (planned for plan in plans[1:] for planned in plan.actions),
        key=lambda planned: -compared(planned.priority.effective),
    )
    missing = max(0, LEAST_STEPS - len(rows))
    return tuple(rows + [(planned, True) for planned in later[:missing]])


def money(amount: float | None, currency: str) -> str:
    """An amount in two significant figures, as the report shows money."""
    if amount is None:
        return _NOT_KNOWN
    shown = significant(amount)
    for size, name in ((1e9, "billion"), (1e6, "million")):
        if abs(shown) >= size:
            return f"{currency} {shown / size:,.{0 if abs(shown) >= 10 * size else 1}f} {name}"
    return f"{currency} {shown:,.0f}" if abs(shown) >= 10 else f"{currency} {shown:.2g}"


def joined(names: Iterable[str]) -> str:
    """Names as a list in a sentence."""
    listed = list(names)
    return f"{', '.join(listed[:-1])} and {listed[-1]}" if len(listed) > 1 else "".join(listed)


def count_phrase(count: int) -> str:
    """The number of blockers in words, to begin a sentence with."""
    number = _NUMBERS[count] if count < len(_NUMBERS) else str(count)
    return f"{number} blocker{'' if count == 1 else 's'}"


def capability_weight(questionnaire: Questionnaire, capability_id: str) -> float:
    """Weight of a capability in the whole."""
    dimension = questionnaire.dimension_of_capability(capability_id)
    return questionnaire.capability(capability_id).weight * dimension.weight


def _weight_of(questionnaire: Questionnaire, finding: Finding) -> tuple[float, float]:
    severity = questionnaire.model.severities.get(finding.severity)
    return (
        -(severity.points if severity else 0.0),
        -compared(capability_weight(questionnaire, finding.capability)),
    )


def _called(name: str) -> str:
    """The organisation within a sentence; a name that would fill three lines stands on the cover alone."""
    return isolated(name) if 0 < len(name) <= LONGEST_NAME_IN_TEXT else "The organisation"


def _weakest_dimension(results: Results) -> DimensionResult | None:
    rated = [d for d in results.scorecard.dimensions.values() if d.final is not None]
    return min(rated, key=lambda d: compared(d.final or 0.0), default=None)


def _weakest_capability(questionnaire: Questionnaire, results: Results) -> CapabilityResult | None:
    rated = [c for c in results.scorecard.capabilities.values() if c.score is not None]
    return min(
        rated,
        key=lambda c: (compared(c.score or 0.0), -compared(capability_weight(questionnaire, c.id))),
        default=None,
    )


def _scores(
    questionnaire: Questionnaire,
    results: Results,
    dimension: DimensionResult | None,
    capability: CapabilityResult | None,
) -> dict[str, str]:
    card = results.scorecard
    verdict = questionnaire.model.verdict(results.verdict.id)
    rated = [c for c in card.capabilities.values() if c.level is not None]
    strongest = max(
        (d for d in card.dimensions.values() if d.final is not None),
        key=lambda d: compared(d.final or 0.0),
        default=None,
    )
    nothing = "areas that cannot be rated yet"
    return {
        "verdict_name": verdict.name,
        "verdict_headline": verdict.headline,
        "overall": _score(card.overall),
        "overall_level": _level_name(questionnaire, card.overall_level),
        "weakest_dimension": questionnaire.dimension(dimension.id).name if dimension else nothing,
        "strongest_dimension": questionnaire.dimension(strongest.id).name if strongest else nothing,
        "weakest_capability": questionnaire.capability(capability.id).name if capability else nothing,
        "n_below": str(sum((c.level or 0) < ESTABLISHED for c in rated)),
        "n_rated": str(len(rated)),
    }


def _counts(results: Results, blockers: tuple[Finding, ...], high: tuple[Finding, ...]) -> dict[str, str]:
    return {
        "n_blockers": str(len(blockers)),
        "n_high": str(len(high)),
        "n_next": str(sum(f.kind == "next_step" for f in results.findings)),
        "blocker_count_phrase": count_phrase(len(blockers)),
        "s": "" if len(high) == 1 else "s",
        "no_s": "s" if len(high) == 1 else "",
    }


def _route(questionnaire: Questionnaire, conclusions: Conclusions) -> dict[str, str]:
    choice, costs = conclusions.choice, conclusions.costs
    names = {route.id: route.name for route in questionnaire.routes.items}
    recommended = choice.routes.get(choice.recommended)
    following = choice.routes.get(choice.next_route) if choice.next_route else None
    following_name = names.get(following.id, "") if following else ""
    outcome = costs.routes.get(choice.recommended)
    currency = questionnaire.costs.currency
    return {
        "route_name": names.get(choice.recommended, choice.recommended),
        "route_title": names.get(choice.recommended, choice.recommended),
        "next_route_name": following_name,
        "aspiration_name": following_name,
        "n_unmet": str(len(following.unmet) + len(following.closed_by)) if following else "0",
        "fit": str(whole(100 * recommended.fit)) if recommended else "0",
        "need": str(whole(100 * recommended.need)) if recommended else "0",
        "requests": f"{whole(costs.workload.requests):,}",
        **{
            f"tco_{name}": money(outcome.scenario(name).total if outcome else None, currency)
            for name in SCENARIOS
        },
    }


def _roadmap(questionnaire: Questionnaire, conclusions: Conclusions) -> dict[str, str]:
    roadmap = conclusions.roadmap
    scheduled, waiting = len(roadmap.planned), len(roadmap.backlog)
    last = list(conclusions.projection.values())[-1]
    return {
        "n_actions": str(scheduled + waiting),
        "n_scheduled": str(scheduled),
        "n_backlog": str(waiting),
        "roadmap_days": f"{whole(roadmap.scheduled_days):,}",
        "projected_verdict": questionnaire.model.verdict(last.verdict).name,
        "overall_h4": _score(last.overall),
    }


def _situations(
    results: Results, conclusions: Conclusions, n_blockers: int, n_high: int
) -> dict[Situation, bool]:
    """Whether each situation a title variant can name holds."""
    choice, roadmap = conclusions.choice, conclusions.roadmap
    finals = [d.final for d in results.scorecard.dimensions.values()]
    rated = [final for final in finals if final is not None]
    last = list(conclusions.projection.values())[-1]
    overall = results.scorecard.overall
    hold = choice.recommended == HOLD
    return {
        "a dimension is not rated": len(rated) < len(finals),
        "range of final scores over dimensions below 10": bool(rated)
        and compared(max(rated) - min(rated)) < EVEN_RANGE,
        "n_blockers = 0 and n_high = 0": n_blockers == 0 and n_high == 0,
        "n_blockers = 0": n_blockers == 0,
        "n_blockers = 1": n_blockers == 1,
        "n_blockers > 1": n_blockers > 1,
        "recommended = hold and next route exists": hold and choice.next_route is not None,
        "recommended = hold": hold,
        "score lead over next eligible route below 10": choice.lead is not None
        and compared(choice.lead) < NARROW_LEAD,
        "otherwise": True,
        "backlog not empty": bool(roadmap.backlog),
        "projected verdict equals verdict": last.verdict == results.verdict.id,
        "overall_h4 - overall below 2": overall is not None
        and last.overall is not None
        and compared(last.overall - overall) < HELD_GAIN,
    }


def _plain_titles(results: Results, conclusions: Conclusions) -> dict[str, str]:
    titles = {}
    rated = [c for c in results.scorecard.capabilities.values() if c.rated]
    applicable = sum(c.applicable for c in results.scorecard.capabilities.values())
    if not rated:
        titles["heatmap"] = "No capability can be rated yet"
    elif len(rated) < applicable * FEW_RATED:
        titles["heatmap"] = f"Only {len(rated)} of {applicable} capabilities can be rated yet"
    elif all((c.level or 0) >= ESTABLISHED for c in rated):
        titles["heatmap"] = "No rated capability is below established"
    if results.scorecard.overall is None or list(conclusions.projection.values())[-1].overall is None:
        titles["trajectory"] = "Readiness can be projected once every dimension is rated"
    return titles


def _level_name(questionnaire: Questionnaire, level: int | None) -> str:
    return next((item.name for item in questionnaire.model.levels if item.level == level), "not rated")


def _score(number: float | None) -> str:
    return "not rated" if number is None else str(whole(number))
