"""What the Roadmap page says of each action, gathered once for each state of the assessment."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication

from bearings.ui.pages.roadmap.phrases import (
    conflict_words,
    count_words,
    day_words,
    days_words,
    owner_words,
    sentence,
    span_words,
    spend_words,
)
from bearings.ui.worded import in_sentence, worded

if TYPE_CHECKING:
    from bearings.domain.results import Finding
    from bearings.domain.roadmap.action_facts import ActionFacts
    from bearings.domain.roadmap.action_model import Horizon
    from bearings.domain.roadmap.roadmap import Conflict, PlannedAction, WaitingAction
    from bearings.ui.live_session import LiveSession
    from bearings.ui.widgets.marks import SeverityName

Status = Literal["planned", "backlog", "deferred", "in_place", "done", "dropped", "not_needed", "gone"]
SEVERITIES = ("critical", "high", "medium", "low", "info")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Roadmap", text)


@dataclass(frozen=True, slots=True)
class CardMark:
    """A mark on a card: an icon of assets/icons, a word, and the colour token of both."""

    icon: str
    word: str
    tone: str = "muted"


@dataclass(frozen=True, slots=True)
class ShownAction:
    """An action as a card shows it; `spoken` is the whole of it as a sentence, `severity` may be ""."""

    id: str
    title: str
    owner: str
    effort: str
    closes: str
    severity: str
    done_when: str
    reason: str
    marks: tuple[CardMark, ...]
    spoken: str


class RoadmapWords:
    """Words for the roadmap of an assessment as it is at this moment."""

    def __init__(self, live: LiveSession) -> None:
        self.questionnaire = live.questionnaire
        self.assessment = live.assessment
        self.results = live.results
        self.conclusions = live.conclusions
        self.roadmap = live.conclusions.roadmap
        self.currency = live.questionnaire.costs.currency
        self._facts: dict[str, ActionFacts] = {}

    @cached_property
    def planned(self) -> dict[str, PlannedAction]:
        return {planned.action: planned for planned in self.roadmap.planned}

    @cached_property
    def waiting(self) -> dict[str, WaitingAction]:
        return {waiting.action: waiting for waiting in self.roadmap.backlog}

    @cached_property
    def findings(self) -> dict[str, Finding]:
        return {finding.id: finding for finding in self.results.findings}

    def status(self, action_id: str) -> Status:
        """Where that action stands now; "gone" if nothing calls for it any more."""
        roadmap = self.roadmap
        if action_id in roadmap.done:
            return "done"
        if action_id in roadmap.dropped:
            return "dropped"
        if action_id in self.planned:
            return "planned"
        if action_id in self.waiting:
            return "backlog"
        if action_id in roadmap.in_place:
            return "in_place"
        if action_id in roadmap.not_needed:
            return "not_needed"
        return "deferred" if action_id in roadmap.deferred else "gone"

    def knows(self, action_id: str) -> bool:
        """Whether the pack or the plan has that action."""
        own = self.assessment.plan.own_action(action_id) is not None
        return own or any(action.id == action_id for action in self.questionnaire.actions)

    def facts(self, action_id: str) -> ActionFacts:
        if action_id not in self._facts:
            from bearings.domain.roadmap.action_facts import action_facts

            self._facts[action_id] = action_facts(self.questionnaire, self.assessment.plan, action_id)
        return self._facts[action_id]

    def title(self, action_id: str) -> str:
        return self.facts(action_id).title

    def horizon(self, horizon_id: str) -> Horizon:
        return next(horizon for horizon in self.questionnaire.horizons if horizon.id == horizon_id)

    # ------------------------------------------------------------ cards

    def card(self, planned: PlannedAction) -> ShownAction:
        """A planned action as its card shows it."""
        facts = self.facts(planned.action)
        closes, severity = self.closes(planned.findings)
        if not closes and not facts.is_own:
            closes = (
                _tr("Called for by the recommended route")
                if planned.launch
                else _tr("Needed by other actions")
            )
        place = self.horizon(planned.horizon).name
        return self._shown(facts, place, closes, severity, self.marks(planned))

    def waiting_card(self, waiting: WaitingAction) -> ShownAction:
        """An action of the backlog as its card shows it, with what keeps it there."""
        facts = self.facts(waiting.action)
        closes, severity = self.closes(waiting.findings)
        marks = (self._own_mark(),) if facts.is_own else ()
        return self._shown(facts, _tr("backlog"), closes, severity, marks, self.backlog_reason(waiting))

    def _shown(
        self,
        facts: ActionFacts,
        place: str,
        closes: str,
        severity: str,
        marks: tuple[CardMark, ...],
        reason: str = "",
    ) -> ShownAction:
        owner, effort = owner_words(facts), self.effort(facts)
        said = [facts.title, place, *effort, _tr("owner {}").format(owner) if owner else _tr("no owner")]
        said += [in_sentence(mark.word) for mark in marks]
        if reason:
            said.append(reason)
        return ShownAction(
            id=facts.id,
            title=facts.title,
            owner=owner,
            effort=", ".join(effort),
            closes=closes,
            severity=severity,
            done_when=_tr("Done when: {}").format(facts.done_when) if facts.done_when else "",
            reason=reason,
            marks=marks,
            spoken=", ".join(said),
        )

    def effort(self, facts: ActionFacts) -> list[str]:
        """Person-days, external cost and due date, each with its unit."""
        days = days_words(facts.days[1])
        parts = [_tr("{} (own estimate)").format(days) if facts.estimated else days]
        if not facts.is_own:
            parts.append(spend_words(facts.spend, self.currency).replace(" ", "\u00a0"))  # breaks as a whole
        if facts.due:
            parts.append(_tr("due {}").format(day_words(facts.due)))
        return parts

    def marks(self, planned: PlannedAction) -> tuple[CardMark, ...]:
        """Marks of a planned action, what needs a look first."""
        marks = []
        if planned.conflicts:
            marks.append(CardMark("triangle-alert", conflict_words(planned.conflicts), "high"))
        if planned.over_capacity and all(c.kind != "capacity" for c in planned.conflicts):
            marks.append(CardMark("gauge", _tr("Over capacity"), "medium"))
        if planned.remedy:
            marks.append(CardMark("octagon-alert", _tr("Removes a blocker"), "critical"))
        if self.assessment.plan.own_action(planned.action) is not None:
            marks.append(self._own_mark())
        elif planned.pinned:
            marks.append(CardMark("pin", _tr("Pinned")))
        return tuple(marks)

    def _own_mark(self) -> CardMark:
        return CardMark("user-plus", _tr("Own action"))

    def closes(self, finding_ids: tuple[str, ...]) -> tuple[str, str]:
        """The findings an action answers, in a line, and the worst severity among them."""
        found = [self.findings[key] for key in finding_ids if key in self.findings]
        if not found:
            return "", ""
        found.sort(key=lambda finding: SEVERITIES.index(finding.severity))
        first, more = found[0], len(found) - 1
        text = _tr("{}; and {} more").format(first.title, more) if more else first.title
        return text, "positive" if first.kind == "strength" else first.severity

    # ------------------------------------------------------------ one action in full

    def place(self, action_id: str) -> str:
        """Where an action stands now, such as "Start now, day 0 to 30"."""
        planned = self.planned.get(action_id)
        if planned is not None:
            horizon = self.horizon(planned.horizon)
            return f"{horizon.name}, {span_words(horizon)}"
        words: dict[Status, str] = {
            "backlog": _tr("Backlog"),
            "deferred": _tr("Deferred"),
            "in_place": _tr("In place already"),
            "done": _tr("Done"),
            "dropped": _tr("Dropped"),
            "not_needed": _tr("Not needed now"),
        }
        return words.get(self.status(action_id), _tr("Not called for now"))

    def owner(self, facts: ActionFacts) -> str:
        return owner_words(facts)

    def alerts(self, action_id: str) -> list[tuple[str, str, str]]:
        """What needs a look: icon, colour token and words."""
        planned, waiting = self.planned.get(action_id), self.waiting.get(action_id)
        lines = []
        action = planned or waiting
        for conflict in action.conflicts if action else ():
            lines.append(("triangle-alert", "high", f"{sentence(self.conflict(conflict))}."))
        if planned is not None:
            if planned.over_capacity and all(c.kind != "capacity" for c in planned.conflicts):
                text = _tr("Planned over the capacity of its horizon, because it removes a blocker.")
                lines.append(("gauge", "medium", text))
            elif planned.remedy:
                lines.append(("octagon-alert", "critical", _tr("Removes a blocker.")))
        if waiting is not None:
            lines.append(("clock", "muted", self.backlog_reason(waiting)))
        reason = self.assessment.plan.choice(action_id).reason
        if self.status(action_id) == "dropped" and reason:
            lines.append(("circle-slash", "muted", _tr("Dropped: {}").format(reason)))
        return lines

    def conflicts(self) -> list[tuple[str, str]]:
        """Every action whose choice does not fit, and the first thing it breaks as the rest of a sentence."""
        actions: list[PlannedAction | WaitingAction] = [*self.roadmap.planned, *self.roadmap.backlog]
        return [(a.action, self.conflict(a.conflicts[0])) for a in actions if a.conflicts]

    def conflict(self, conflict: Conflict) -> str:
        """What a choice breaks, as the rest of a sentence that names actions by their titles."""
        if not conflict.subject:
            return worded(conflict.text)
        return worded(conflict.text).replace(
            conflict.subject, _tr("“{}”").format(self.title(conflict.subject))
        )

    def findings_of(self, action_id: str) -> list[tuple[str, str, str, SeverityName]]:
        """Findings an action answers: id, title, text and severity, the worst first."""
        action = self.planned.get(action_id) or self.waiting.get(action_id)
        ids = action.findings if action else self.roadmap.deferred.get(action_id, ())
        found = [self.findings[key] for key in ids if key in self.findings]
        found.sort(key=lambda finding: SEVERITIES.index(finding.severity))
        return [(f.id, f.title, f.text, "positive" if f.kind == "strength" else f.severity) for f in found]

    def needs(self, action_id: str) -> list[str]:
        """What an action needs first, of all that is on the page."""
        return [key for key in self.facts(action_id).prerequisites if self.status(key) != "gone"]

    def dependents(self, action_id: str) -> list[str]:
        """The actions of the roadmap and the backlog that need it themselves."""
        return [key for key in (*self.planned, *self.waiting) if action_id in self.facts(key).prerequisites]

    def answer(self, question_id: str) -> str:
        """What a question is answered with now, in words."""
        result, question = (
            self.results.scorecard.questions[question_id],
            self.questionnaire.question(question_id),
        )
        if result.state != "answered":
            words = {"unknown": _tr("not known"), "na": _tr("not applicable"), "hidden": _tr("not asked")}
            return words.get(result.state, _tr("not answered"))
        if question.type == "maturity":
            return _tr("level {}").format(result.value)
        if isinstance(result.value, tuple):
            return _tr("{} options chosen").format(len(result.value))
        option = question.option(str(result.value))
        return option.label if option else f"{result.value} {question.unit}".strip()

    # ------------------------------------------------------------ sentences

    def headline(self) -> str:
        """How many actions lead to which verdict, as a sentence."""
        count = len(self.roadmap.planned)
        if not count:
            return _tr("No action is planned")
        horizons = count_words(len(self.roadmap.horizons))
        actions = _tr("1 action") if count == 1 else _tr("{} actions").format(count)
        verdict = self.projected_verdict
        if not verdict:
            return _tr("{} in {} horizons").format(actions, horizons)
        words = _tr("{} in {} horizons leads to: {}") if count == 1 else _tr("{} in {} horizons lead to: {}")
        return words.format(actions, horizons, verdict)

    @property
    def projected_verdict(self) -> str:
        """The verdict at the end of the last horizon; "" while no index can be given."""
        states = list(self.conclusions.projection.values())
        return self.verdict(states[-1].verdict) if states and states[-1].overall is not None else ""

    def verdict(self, verdict_id: str) -> str:
        return self.questionnaire.model.verdict(verdict_id).name

    def backlog_reason(self, waiting: WaitingAction) -> str:
        """Why an action waits, and for what."""
        held = [self.title(key) for key in waiting.prerequisites if key in self.waiting]
        if waiting.reason == "prerequisite" and held:
            return _tr("Waits for: {}").format("; ".join(held))
        return sentence(worded(waiting.text))

    def why_not_planned(self, action_id: str) -> str:
        """Why an action is neither planned nor in the backlog."""
        status = self.status(action_id)
        if status == "dropped":
            return self.assessment.plan.choice(action_id).reason or _tr("No reason was given")
        if status == "done":
            return self.facts(action_id).done_when
        if status == "not_needed":
            for_these = "; ".join(self.title(key) for key in self.roadmap.not_needed[action_id])
            return _tr("Only needed for: {}").format(for_these)
        if status == "deferred":
            routes = dict.fromkeys(
                self.questionnaire.routes.route(route).name
                for key in self.roadmap.deferred[action_id]
                if key in self.findings
                for route in self.findings[key].routes
            )
            return _tr("Waits for the route: {}").format(" / ".join(routes)) if routes else ""
        return _tr("The answers show already what it would reach")

    def backlog_words(self) -> str:
        """What would clear the backlog; "" if there is none."""
        if not self.roadmap.backlog:
            return ""
        words = _tr("{} more a month would clear it within a year")
        return words.format(days_words(self.roadmap.extra_days_month))
