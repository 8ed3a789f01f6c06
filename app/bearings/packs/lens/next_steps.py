"""Next steps: what a question of a lens says where it is at risk, and what puts each practice in place.

A question at risk is a finding that calls for the action of every choice;
those whose choice is ticked are in place already.
"""

from __future__ import annotations

from typing import Any

from bearings.packs.lens.citations import Citations
from bearings.packs.lens.model import Choice, LensQuestion, Resource, Risk
from bearings.packs.lens.names import no_placeholder, one_line, whole_text
from bearings.packs.lens.prover import leaves_sets_open

SCORES: dict[Risk, int] = {"NO_RISK": 100, "MEDIUM_RISK": 50, "HIGH_RISK": 0}  # a mapping of our own
AT_RISK: tuple[tuple[Risk, str], ...] = (("HIGH_RISK", "high"), ("MEDIUM_RISK", "medium"))
LONGEST_TITLE = 400  # characters of a question within the title of its finding
SHORT_TITLE = 12  # characters up to which the title of a choice says little without its question
# A lens does not say how long a step takes: a week of one person, within two weeks, as soon as there is room.
EFFORT = {"size": "S", "low": 2, "base": 5, "high": 8}
ELAPSED_DAYS, OWNER, HORIZON = 10, "workload_owner", "H1"


def rules_of(
    question: LensQuestion, question_id: str, capability: str, outcomes: list[dict[str, Any]]
) -> list[dict[str, Any]]:
    """The rules of a pack that say what a question is at risk of, without their actions yet."""
    asked = one_line(no_placeholder(question.title))[:LONGEST_TITLE]

    def rule(
        name: str, kind: str, severity: str, when: dict[str, Any], title: str, text: str
    ) -> dict[str, Any]:
        return {
            "id": f"{question_id}.{name}",  # short, as it stands in tables of reports
            "kind": kind,
            "severity": severity,
            "capability": capability,
            "when": when,
            "title": title,
            "text": text,
            "actions": [],
        }

    if not outcomes:
        when: dict[str, Any] = {"qscore": question_id, "lt": 100}
        text = "The lens has no risk rule for this question; its practices count alike."
        return [rule("P", "gap", "low", when, f"{asked} (practices are missing)", text)]
    scores = {outcome["score"] for outcome in outcomes}
    rules = [
        rule(
            severity[0].upper(),
            "risk",
            severity,
            {"qscore": question_id, "eq": SCORES[risk]},
            f"{asked} ({severity} risk)",
            f"What is ticked leaves a {severity} risk by the rules of the lens. "
            "Each practice that is not ticked has an action.",
        )
        for risk, severity in AT_RISK
        if SCORES[risk] in scores
    ]
    if leaves_sets_open(question):
        covered = [outcome["when"] for outcome in outcomes if "when" in outcome]
        when = {"all": [{"state": question_id, "eq": "answered"}, {"not": {"any": covered}}]}
        text = "No rule of the lens holds for it, so it counts as a high risk."
        rules.append(rule("O", "unknown", "low", when, f"{asked} (risk not given by the lens)", text))
    return rules


def action_of(
    question: LensQuestion, choice: Choice, raised: tuple[str, str], capability: str, citations: Citations
) -> dict[str, Any]:
    """The action that puts a practice in place; `raised` are the ids of question and option in the pack."""
    plan = choice.plan or Resource("", "")
    links = [(each, choice.title) for each in (plan, *choice.plan_links) if each.url]
    refs, uncited = citations.split(tuple(links))
    said = [plan.text or "The lens says nothing on how to put this practice in place."]
    said += [each.text for each in choice.plan_links if not each.url]
    said += [words for words in uncited if words != plan.text]
    title = choice.title
    if len(title) <= SHORT_TITLE:
        title = f"{question.title}: {title}"
    question_id, option = raised
    return {
        "title": one_line(title),
        "description": whole_text("\n".join(said)),
        "first_step": f"Read {plan.url}" if plan.url else "Name who does this, and by when.",
        "capability": capability,
        "effort": EFFORT,
        "elapsed_days": ELAPSED_DAYS,
        "cost_band": "none",
        "owner": OWNER,
        "prerequisites": [],
        "horizon": HORIZON,
        "raises": [{"q": question_id, "to_option": option}],
        "kpi": f"Shown to be in place: {one_line(choice.title)}",
        "refs": refs,
    }
