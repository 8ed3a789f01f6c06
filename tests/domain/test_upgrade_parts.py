"""What an upgrade does with everything beside the answers, and that nothing at all gets lost on the way."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bearings.domain.assessment import (
    MAX_FORMER,
    Answer,
    Assessment,
    CostOverride,
    Milestone,
    Respondent,
    Workshop,
)
from bearings.domain.evidence import EvidenceItem
from bearings.domain.fit import misfits
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.roadmap.plan import ActionChoice, OwnAction, Plan
from bearings.domain.upgrade.parts import KEEPS_SCORES, LAST_HORIZON, NO_LINK
from bearings.domain.upgrade.plan import forget_former, holds_something, plan_upgrade, upgrade_questionnaire
from bearings.domain.upgrade.scores import upgrade_scores
from bearings.domain.workshop.parking import ParkedItem
from bearings.errors import EditError
from domain.upgrade_cases import DAY, OLD, later, line_of, planned, vote_on, workshop_of_40

TARGETED = OLD.capabilities[0].id
ACTION = OLD.actions[0].id
HORIZON = OLD.horizons[0].id
ROLE = next(iter(OLD.model.roles))
VALUE = next(iter(OLD.costs.parameters))


def swapped(ids: dict[str, str], **migrations: Any) -> Questionnaire:
    """A later version in which ids of parts, keys included, are others."""
    text = OLD.model_dump_json()
    for old, new in ids.items():
        text = re.sub(rf'(?<=["/ ]){re.escape(old)}(?=["/])', new, text)
    tree = json.loads(text)
    steps = [{"from": OLD.version, "to": "1.1.0", **migrations}] if migrations else []
    return Questionnaire.model_validate_json(json.dumps({**tree, "version": "1.1.0", "migrations": steps}))


def decided() -> Assessment:
    """An assessment with something of everything that people decide beside answers."""
    own = OwnAction(
        id="OWN-1", title="Ask the board", horizon=HORIZON, days=2, owner=ROLE, capability=TARGETED
    )
    parameter = OLD.costs.parameters[VALUE]
    override = CostOverride(low=parameter.low, base=parameter.base, high=parameter.high, source="Ours")
    return Assessment(
        id="a",
        respondents=(Respondent(id="ann", role=ROLE),),
        workshop=Workshop(minutes={OLD.dimensions[0].id: 50}),
        targets={TARGETED: 80.0},
        cost_parameters={VALUE: override},
        plan=Plan(choices={ACTION: ActionChoice(horizon=HORIZON, owner="Ann")}, own=(own,)),
        parking=(ParkedItem(id="P-1", text="Later", question="DAT-03"),),
    )


def test_parts_under_other_ids_go_where_the_pack_says() -> None:
    names = {"capabilities": TARGETED, "actions": ACTION, "roles": ROLE, "values": VALUE}
    ids = {old: f"{old}x" for old in names.values()} | {OLD.dimensions[0].id: "datax"}
    moved = {kind: {old: f"{old}x"} for kind, old in names.items()}
    new = swapped(ids, renamed_parts={**moved, "dimensions": {OLD.dimensions[0].id: "datax"}})
    plan = planned(new, decided())
    after = plan.after
    assert after.targets == {f"{TARGETED}x": 80.0}
    assert after.respondents == (Respondent(id="ann", role=f"{ROLE}x"),)
    assert after.plan.choices.keys() == {f"{ACTION}x"}
    assert after.plan.own[0].owner == f"{ROLE}x"
    assert after.plan.own[0].capability == f"{TARGETED}x"
    assert after.cost_parameters.keys() == {f"{VALUE}x"}
    assert after.workshop.minutes == {"datax": 50}
    assert not any(map(holds_something, after.former))
    assert not list(misfits(new, after))


def test_parts_without_a_place_are_kept_aside_each_with_a_line() -> None:
    names = (TARGETED, ACTION, ROLE, VALUE, OLD.dimensions[0].id, HORIZON)
    new = swapped({old: f"{old}x" for old in names})
    before = decided()
    plan = planned(new, before)
    (former,) = plan.after.former
    assert former.targets == before.targets
    assert former.plan == before.plan
    assert former.people == {"ann": ROLE}
    assert former.cost_parameters == before.cost_parameters
    assert former.minutes == before.workshop.minutes
    own = plan.after.plan.own[0]
    assert (own.title, own.horizon, own.owner) == ("Ask the board", new.horizons[-1].id, None)
    assert line_of(plan, "OWN-1").why == f"{LAST_HORIZON} {NO_LINK}"
    aside = {line.kind for line in plan.lines if line.fate == "aside"}
    assert aside == {"target", "action", "person", "value", "minutes"}
    assert not list(misfits(new, plan.after))


def test_a_parked_item_follows_its_question_or_says_which_it_was() -> None:
    follows = planned(later(ids={"DAT-03": "DAT-33"}, renamed={"DAT-03": "DAT-33"}), decided())
    assert follows.after.parking[0].question == "DAT-33"
    gone = planned(later(ids={"DAT-03": "DAT-33"}), decided())
    assert gone.after.parking[0].question is None
    assert gone.after.former[0].parking == {"P-1": "DAT-03"}


def test_a_value_in_another_unit_is_kept_aside() -> None:
    tree = json.loads(OLD.model_dump_json())
    tree["costs"]["parameters"][VALUE]["unit"] = "bushels"
    new = Questionnaire.model_validate_json(json.dumps({**tree, "version": "1.1.0"}))
    plan = planned(new, decided())
    assert plan.after.cost_parameters == {}
    assert line_of(plan, VALUE).fate == "aside"


def test_milestones_keep_their_questionnaire_and_know_which() -> None:
    kept = Milestone(id="M-1", name="Spring", date="2026-03-01", answers=workshop_of_40().answers)
    before = workshop_of_40().model_copy(update={"milestones": (kept,)})
    first = planned(later(ids={"DAT-03": "DAT-33"}), before)
    assert [(m.former, m.answers) for m in first.after.milestones] == [("F-1", kept.answers)]
    assert first.after.former_of(first.after.milestones[0]) is first.after.former[0]
    assert line_of(first, "M-1").why == KEEPS_SCORES
    again = plan_upgrade(first.new, later(of=first.new, version="1.2.0"), first.after, day=DAY)
    assert [m.former for m in again.after.milestones] == ["F-1"]
    assert [former.id for former in again.after.former] == ["F-1", "F-2"]
    assert not list(misfits(again.new, again.after))


def test_a_milestone_of_a_questionnaire_that_is_not_there_does_not_fit() -> None:
    lost = Assessment(id="a", milestones=(Milestone(id="M-1", name="x", date=DAY, former="F-7"),))
    assert [place for place, _ in misfits(OLD, lost)] == [("milestones", 0, "former")]


def test_former_questionnaires_that_nothing_needs_make_room() -> None:
    assessment, pack = workshop_of_40(), OLD
    for number in range(MAX_FORMER + 3):
        new = later(of=pack, version=f"1.{number + 1}.0", questions={"DAT-02": {"text": f"Words {number}?"}})
        plan = plan_upgrade(pack, new, assessment, day=DAY)
        assessment = forget_former(f"F-{number + 1}").apply(plan.after)
        pack = new
    assert not any(map(holds_something, assessment.former))
    assert [former.questionnaire.version for former in assessment.former] == ["1.9.0", "1.10.0"]


def test_the_questionnaire_stays_as_long_as_somebody_may_have_a_ballot_of_it() -> None:
    nobody = workshop_of_40().model_copy(update={"respondents": ()})
    assert [former.questionnaire for former in planned(later(), workshop_of_40()).after.former] == [OLD]
    assert planned(later(), nobody).after.former == ()


def test_more_than_a_file_can_hold_is_refused_before_it_is_tried() -> None:
    wordy = {
        question.id: Answer(votes={"group": vote_on(question, 1)}, note="x" * 100_000)
        for question in OLD.questions
    }
    new = later(questions={key: {"text": f"{key}?"} for key in wordy})
    assert planned(new, Assessment(id="a", answers=wordy)).after.former
    long = {key: answer.model_copy(update={"agreed_reason": "y" * 20_000}) for key, answer in wordy.items()}
    items = tuple(EvidenceItem(title="z" * 500, link="z" * 500) for _ in range(100))
    more = {key: answer.model_copy(update={"evidence_items": items}) for key, answer in long.items()}
    with pytest.raises(EditError, match="More than 12 MB"):
        planned(new, Assessment(id="a", answers=more))


def test_forgetting_what_was_kept_aside_leaves_what_milestones_need() -> None:
    kept = Milestone(id="M-1", name="Spring", date="2026-03-01", answers=workshop_of_40().answers)
    before = workshop_of_40().model_copy(update={"milestones": (kept,)})
    after = forget_former("F-1").apply(planned(later(ids={"DAT-03": "DAT-33"}), before).after)
    assert after.former[0].answers == {}
    assert after.former[0].questionnaire == OLD
    without = before.model_copy(update={"milestones": (), "respondents": ()})
    assert forget_former("F-1").apply(planned(later(ids={"DAT-03": "DAT-33"}), without).after).former == ()


def test_scores_are_told_by_both_versions() -> None:
    before = workshop_of_40()
    plan = planned(later(questions={"DAT-02": {"text": "Other words?"}}), before)
    scores = upgrade_scores(plan)
    assert [pair.id for pair in scores.pairs] == ["", *(d.id for d in OLD.dimensions)]
    assert scores.answered[1] == scores.answered[0] - 1
    assert all(pair.before is not None for pair in scores.pairs)
    same = upgrade_scores(planned(later(), before))
    assert all(pair.before == pair.after for pair in same.pairs)


# ---------------------------------------------------------------- nothing is lost

FATES_OF_A_QUESTION = ("kept", "renamed", "removed", "gone", "reworded", "split", "changed")


@settings(max_examples=25, deadline=None)
@given(st.data())
def test_every_answer_is_in_the_plan_and_in_what_comes_of_it(data: st.DataObject) -> None:
    before = workshop_of_40()
    fates = {q.id: data.draw(st.sampled_from(FATES_OF_A_QUESTION)) for q in OLD.questions[:12]}
    ids = {key: f"{key}0" for key, fate in fates.items() if fate in ("renamed", "removed", "gone", "split")}
    new = later(
        ids=ids,
        questions={key: {"text": "Asked otherwise?"} for key, fate in fates.items() if fate == "reworded"},
        added={f"{key}1": f"{key}0" for key, fate in fates.items() if fate == "split"},
        renamed={key: f"{key}0" for key, fate in fates.items() if fate == "renamed"},
        removed={key: "No longer asked." for key, fate in fates.items() if fate == "removed"},
        changed={key: "Meant otherwise." for key, fate in fates.items() if fate == "changed"},
        split={
            key: [{"to": f"{key}0"}, {"to": f"{key}1", "answer": "none"}]
            for key, fate in fates.items()
            if fate == "split"
        },
    )
    plan = planned(new, before, keep_reworded=data.draw(st.booleans()))
    assert not list(misfits(new, plan.after))
    told = {line.id for line in plan.lines}
    aside = plan.after.former[0].answers if plan.after.former else {}
    for key, answer in before.answers.items():
        assert key in told
        placed = [
            plan.after.answers[line.to].model_copy(update={"review": answer.review})
            for line in plan.lines
            if line.id == key and line.to in plan.after.answers
        ]
        assert aside.get(key) == answer or answer in placed
    votes = sum(len(answer.votes) for answer in plan.after.answers.values())
    assert votes <= sum(len(answer.votes) for answer in before.answers.values())  # nobody said more
    assert upgrade_questionnaire(plan).apply(before) == plan.after
