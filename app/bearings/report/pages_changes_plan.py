"""Context of what became of the roadmap between two states: done, late, new, no longer called for."""

from __future__ import annotations

from collections.abc import Iterable

from bearings.domain.changes.compare import Comparison, State
from bearings.domain.changes.compare_outlook import called_for, done_actions
from bearings.domain.changes.compare_words import action_groups
from bearings.domain.roadmap.action_facts import action_facts
from bearings.report.charts_text import tidy
from bearings.report.context import Plain, Study

WAITING = "Waiting for capacity"


def plan_changes(study: Study, comparison: Comparison) -> Plain:
    """Rows of actions by what became of them; late are those past their day at the later state's day.

    Without a day nothing is late.
    """
    before, after = comparison.before, comparison.after
    was, now = called_for(before), called_for(after)
    done_before, done_now = done_actions(before), done_actions(after)
    day = after.date or (study.today.isoformat() if study.today else "")
    plan = after.assessment.plan
    late = [key for key in now if day and (plan.choice(key).due or day) < day and not plan.choice(key).done]
    done = [key for key in done_now if key not in done_before]
    done_name, added_name, gone_name = action_groups(comparison)
    return {
        "day": day,
        "done": _rows(after, done),
        "late": _rows(after, late),
        "added": _rows(after, [key for key in now if key not in was]),
        "gone": _rows(before, [key for key in was if key not in now and key not in done_now]),
        "names": {"done": done_name, "late": "Late", "added": added_name, "gone": gone_name},
    }


def _rows(state: State, actions: Iterable[str]) -> list[Plain]:
    questionnaire, plan = state.questionnaire, state.assessment.plan
    horizons = {horizon.id: horizon.name for horizon in questionnaire.horizons}
    placed = {p.action: horizons[p.horizon] for p in state.conclusions.roadmap.planned}
    placed |= {waiting.action: WAITING for waiting in state.conclusions.roadmap.backlog}
    rows = []
    for key in actions:
        if plan.own_action(key) is None and not questionnaire.has_action(key):
            continue
        facts = action_facts(questionnaire, plan, key)
        rows.append(
            {
                "id": key,
                "title": facts.title,
                "owner": facts.person or facts.owner,
                "due": facts.due,
                "days": tidy(facts.days[1]),
                "horizon": placed.get(key, ""),
            }
        )
    return rows
