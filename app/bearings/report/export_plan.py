"""Tables of what to do: actions with owner, effort and days, what routes cost, and the milestones kept."""

from __future__ import annotations

from collections.abc import Iterator

from bearings.domain.changes.compare import State
from bearings.domain.costs.costs import SCENARIOS
from bearings.domain.costs.figures import per_thousand
from bearings.domain.costs.planning_values import planning_values
from bearings.domain.costs.words import origin_in_words
from bearings.domain.roadmap.action_facts import ActionFacts, action_facts
from bearings.domain.roadmap.roadmap import PlannedAction, WaitingAction
from bearings.report.context import Study
from bearings.report.export_table import Cell, Column, Parts, Table, day, money, score, yes
from bearings.report.pages_cost import GROUP_NAMES
from bearings.report.pages_roadmap import roadmap_pages
from bearings.report.period import state_at

SCHEDULED, BACKLOG, IN_PLACE = "Scheduled", "Backlog", "In place"


def actions_table(study: Study) -> Table:
    """The roadmap in order, the backlog, and what is deferred, done, dropped or in place already."""
    currency = study.questionnaire.costs.currency
    columns = (
        Column("Id", "verbatim", 10),
        Column("Action", width=40),
        Column("Status", width=12),
        Column("Horizon", width=16),
        Column("Owner role", width=22),
        Column("Person", "verbatim", 16),
        Column("Effort low (person-days)", "days", 11),
        Column("Effort base (person-days)", "days", 11),
        Column("Effort high (person-days)", "days", 11),
        Column("Start (working day of horizon)", "days", 11),
        Column("Finish (working day of horizon)", "days", 11),
        Column("Duration (working days)", "days", 11),
        Column("Due date", "date", 12),
        Column("Done when", width=38),
        Column("First step", width=38),
        Column("After", "verbatim", 16),
        Column("Pinned", width=8),
        Column("Own action", width=8),
        Column("Over capacity", width=9),
        Column(f"External spend low ({currency})", "money", 12),
        Column(f"External spend base ({currency})", "money", 12),
        Column(f"External spend high ({currency})", "money", 12),
        Column("Priority (0 to 100)", "score", 10),
        Column("Capability", width=24),
        Column("Answers findings", "verbatim", 25),
        Column("Reason or conflict", width=36),
    )
    return Table("Actions", columns, list(_actions(study)))


def _actions(study: Study) -> Iterator[tuple[Cell, ...]]:
    roadmap = study.conclusions.roadmap
    for planned in roadmap.planned:
        yield _action(study, planned.action, SCHEDULED, planned)
    for waiting in roadmap.backlog:
        yield _action(study, waiting.action, BACKLOG, waiting, waiting.text)
    waits = {waiting.action for waiting in roadmap.backlog}
    aside = [
        (row["id"], group["name"], row["reason"])
        for group in roadmap_pages(study)["roadmap"]["left_out"]
        for row in group["rows"]
        if row["id"] not in waits
    ]
    aside += [(action, IN_PLACE, "its effect shows in the answers already") for action in roadmap.in_place]
    for action, status, reason in aside:
        yield _action(study, action, status, None, reason)


def _action(
    study: Study,
    action_id: str,
    status: str,
    placed: PlannedAction | WaitingAction | None,
    reason: str = "",
) -> tuple[Cell, ...]:
    action = action_facts(study.questionnaire, study.assessment.plan, action_id)
    planned = placed if isinstance(placed, PlannedAction) else None
    horizons = {horizon.id: horizon.name for horizon in study.questionnaire.horizons}
    over = bool(planned and planned.over_capacity)
    said = [reason, *(conflict.text for conflict in (placed.conflicts if placed else ()))]
    return (
        action.id, action.title, status, horizons[planned.horizon] if planned else "", action.owner,
        action.person, *map(score, action.days), score(planned.start) if planned else None,
        score(planned.finish) if planned else None, score(action.elapsed), day(action.due), action.done_when,
        action.first_step, ", ".join(placed.prerequisites if placed else action.prerequisites),
        yes(bool(planned and planned.pinned)), yes(action.is_own), yes(over),
        *map(money, action.spend), score(placed.priority.effective) if placed else None,
        _capability(study, action), ", ".join(placed.findings if placed else ()),
        Parts(said),
    )  # fmt: skip


def _capability(study: Study, action: ActionFacts) -> str:
    return study.questionnaire.capability(action.capability).name if action.capability else ""


def costs_table(study: Study) -> Table:
    """What each route costs in the low-cost, base and high-cost case."""
    model, choice = study.questionnaire.costs, study.conclusions.choice
    currency, period = model.currency, f"{model.months} months"
    columns = (
        Column("Route", width=36),
        Column("Status", width=24),
        Column("Case", width=9),
        Column(f"All costs, {period} ({currency})", "money", 15),
        Column(f"Service, {period} ({currency})", "money", 15),
        Column(f"Labour, {period} ({currency})", "money", 15),
        Column(f"Paid once ({currency})", "money", 14),
        Column(f"Labour once ({currency})", "money", 14),
        Column(f"Service a month ({currency})", "money", 14),
        Column(f"Labour a month ({currency})", "money", 14),
        Column(f"Service per 1,000 requests ({currency})", "price", 14),
        Column(f"All costs per 1,000 requests ({currency})", "price", 14),
    )
    rows: list[tuple[Cell, ...]] = []
    for route, outcome in study.conclusions.costs.routes.items():
        judged = choice.routes.get(route)
        status = judged.status if judged else ""
        for case in SCENARIOS:
            cost = outcome.scenario(case)
            rows.append(
                (
                    study.questionnaire.routes.route(route).name,
                    study.questionnaire.routes.status_texts.get(status, status),
                    case.capitalize(),
                    *map(
                        money,
                        (
                            cost.total,
                            cost.service,
                            cost.labour,
                            cost.once,
                            cost.labour_once,
                            cost.month,
                            cost.labour_month,
                            per_thousand(cost, labour=False),
                            per_thousand(cost, labour=True),
                        ),
                    ),
                )
            )
    return Table("Costs", columns, rows)


def planning_values_table(study: Study) -> Table:
    """The planning values behind the costs, each with where it comes from and of when it is."""
    columns = (
        Column("Group", width=16),
        Column("Planning value", width=46),
        Column("Low", "number", 11),
        Column("Base", "number", 11),
        Column("High", "number", 11),
        Column("Unit", width=32),
        Column("Replaced", width=10),
        Column("Source", width=34),
        Column("Date", "date", 12),
        Column("Id", "verbatim", 28),
    )
    model = study.questionnaire.costs
    rows = [
        (
            GROUP_NAMES.get(value.group, value.group.capitalize()),
            value.label,
            value.low,
            value.base,
            value.high,
            value.unit,
            yes(value.changed),
            (value.source or "No source given")
            if value.changed
            else origin_in_words(study.questionnaire, value),
            day(value.date),
            value.id,
        )
        for value in planning_values(model, study.assessment)
    ]
    return Table("Planning values", columns, rows)


def milestones_table(study: Study) -> Table | None:
    """How each milestone stood and how it stands now; None where none was kept."""
    assessment, dimensions = study.assessment, study.questionnaire.dimensions
    if not assessment.milestones:
        return None
    columns = (
        Column("Milestone", width=34),
        Column("Date", "date", 12),
        Column("Verdict", width=34),
        Column("Overall index (0 to 100)", "score", 12),
        Column("Confidence (0 to 1)", "ratio", 12),
        Column("Coverage (%)", "share", 12),
        *(Column(f"{dimension.name} (0 to 100)", "score", 12) for dimension in dimensions),
        Column("Recommended route", width=34),
        Column("Note", "verbatim", 44),
    )
    kept = [
        _milestone(
            study,
            state_at(study.questionnaire, assessment, milestone),
            milestone.name,
            milestone.date,
            milestone.note,
        )
        for milestone in assessment.milestones
    ]
    now = State("Now", "", study.questionnaire, assessment, study.results, study.conclusions)
    return Table("Milestones", columns, [*kept, _milestone(study, now, "Now", assessment.workshop.date, "")])


def _milestone(study: Study, state: State, name: str, on: str | None, note: str) -> tuple[Cell, ...]:
    questionnaire, card = state.questionnaire, state.results.scorecard
    finals = {key: dimension.final for key, dimension in card.dimensions.items()}
    return (
        name, day(on), questionnaire.model.verdict(state.verdict).name, score(card.overall),
        score(card.confidence), score(card.coverage),
        *(score(finals.get(dimension.id)) for dimension in study.questionnaire.dimensions),
        questionnaire.routes.route(state.conclusions.recommended).name, note,
    )  # fmt: skip
