"""Plan and milestones in files: what was decided is read back the same, and strangers in it are named."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bearings.domain import edits
from bearings.domain.assessment import MAX_MILESTONES, Assessment, Respondent
from bearings.domain.fit import misfits
from bearings.domain.roadmap import edits_plan
from bearings.domain.roadmap.plan import ActionChoice, OwnAction, Plan
from bearings.errors import FormatError
from bearings.packs.loader import builtin_pack
from bearings.session import Session
from bearings.store.document import Document
from bearings.store.exchange import read_exchange, write_exchange

PACK = builtin_pack()
HORIZONS = [horizon.id for horizon in PACK.horizons]
ACTIONS = [action.id for action in PACK.actions]
WORDS = st.text(max_size=40)
DAYS = st.floats(0.25, 1_000)

CHOICES = st.builds(
    ActionChoice,
    horizon=st.sampled_from([None, *HORIZONS]),
    dropped=st.booleans(),
    reason=WORDS,
    done=st.booleans(),
    owner=WORDS,
    due=st.one_of(st.none(), st.dates().map(lambda day: day.isoformat())),
    days=st.one_of(st.none(), DAYS),
)


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    ids = [f"OWN-{number}" for number in range(1, draw(st.integers(0, 3)) + 1)]
    own = tuple(
        OwnAction(
            id=own_id,
            title=draw(st.text(min_size=1, max_size=40)),
            horizon=draw(st.sampled_from(HORIZONS)),
            days=draw(DAYS),
            owner=draw(st.sampled_from([None, *PACK.model.roles])),
            capability=draw(st.sampled_from([None, *(c.id for c in PACK.capabilities)])),
            done_when=draw(WORDS),
            prerequisites=tuple(draw(st.lists(st.sampled_from([*ACTIONS, *ids]), unique=True, max_size=3))),
        )
        for own_id in ids
    )
    return Plan(choices=draw(st.dictionaries(st.sampled_from([*ACTIONS, *ids]), CHOICES)), own=own)


@settings(max_examples=40, deadline=None)
@given(now=plans(), then=plans(), note=WORDS, ending=st.sampled_from([".yaml", ".json"]))
def test_any_plan_and_milestone_read_back_the_same(
    tmp_path_factory: pytest.TempPathFactory, now: Plan, then: Plan, note: str, ending: str
) -> None:
    assessment = edits.choose("DAT-02", 3).apply(Assessment(id="x", plan=then))
    assessment = edits_plan.keep_milestone("Before", "2026-05-01", note=note).apply(assessment)
    assessment = assessment.model_copy(update={"plan": now})
    assert list(misfits(PACK, assessment)) == []
    path = tmp_path_factory.getbasetemp() / f"plan{ending}"
    write_exchange(assessment, path)
    assert read_exchange(path, PACK) == assessment


@pytest.mark.parametrize("ending", [".yaml", ".json"])
def test_as_many_milestones_as_there_may_be_read_back_the_same(
    ending: str, sample: Callable[[str], Assessment], tmp_path: Path
) -> None:
    assessment = sample("brackenforge-drives")
    for number in range(MAX_MILESTONES):
        assessment = edits_plan.keep_milestone(f"State {number}", "2026-05-01").apply(assessment)
    write_exchange(assessment, tmp_path / f"many{ending}")
    assert read_exchange(tmp_path / f"many{ending}", PACK) == assessment


def test_plan_and_milestones_are_there_after_closing_and_opening(
    sample: Callable[[str], Assessment], tmp_path: Path
) -> None:
    path, home = tmp_path / "client.bearings", tmp_path / "home"
    document = Document.create(path, PACK, sample("brackenforge-drives"), home=home)
    session = Session(document.questionnaire, document.assessment, save=document.save)
    for edit in (
        edits_plan.put_own_action(OwnAction(id="OWN-1", title="Ours", horizon="H2", days=2.5)),
        edits_plan.pin_action("A-S11", "H1"),
        edits_plan.drop_action("A-T07", "bought elsewhere"),
        edits_plan.keep_milestone("Day 0", "2026-05-01"),
        edits_plan.mark_done("OWN-1", True),
    ):
        session.apply(edit)
    document.close()
    again = Document.open(path, home=home)
    assert again.assessment == session.assessment
    assert again.assessment.plan.choice("OWN-1").done
    assert not again.assessment.milestones[0].plan.choice("OWN-1").done
    again.close()


OWN = "- {id: OWN-1, title: Ours, horizon: H1, days: 3"
BAD = {
    "unknown action": (
        "plan:\n  choices:\n    A-C0: {done: true}",
        "plan.choices.A-C0",
        'there is no action "A-C0"; did you mean ',
    ),
    "unknown horizon of a choice": (
        "plan:\n  choices:\n    A-C01: {horizon: H11}",
        "plan.choices.A-C01.horizon",
        'there is no horizon "H11"; did you mean "H1"?',
    ),
    "unknown horizon of an own action": (
        "plan:\n  own:\n    - {id: OWN-1, title: Ours, horizon: H12, days: 3}",
        "plan.own.0.horizon",
        'there is no horizon "H12"',
    ),
    "unknown role": (
        f"plan:\n  own:\n    {OWN}, owner: exec_sponso}}",
        "plan.own.0.owner",
        'there is no role "exec_sponso"; did you mean "exec_sponsor"?',
    ),
    "unknown capability": (
        f"plan:\n  own:\n    {OWN}, capability: data.right}}",
        "plan.own.0.capability",
        'there is no capability "data.right"; did you mean "data.rights"?',
    ),
    "unknown prerequisite": (
        f"plan:\n  own:\n    {OWN}, prerequisites: [A-C01, OWN-7]}}",
        "plan.own.0.prerequisites.1",
        'there is no action "OWN-7"',
    ),
    "own action twice": (
        f"plan:\n  own:\n    {OWN}}}\n    {OWN}}}",
        "plan.own.1.id",
        'the action "OWN-1" stands here twice',
    ),
    "milestone twice": (
        "milestones:\n  - {id: M-1, name: a, date: 2026-05-01}\n  - {id: M-1, name: b, date: 2026-05-01}",
        "milestones.1.id",
        'the milestone "M-1" stands here twice',
    ),
    "unknown question of a milestone": (
        "milestones:\n  - id: M-1\n    name: a\n    date: 2026-05-01\n    answers: {DAT-0Z: {votes: {r: 3}}}",
        "milestones.0.answers.DAT-0Z",
        'there is no question "DAT-0Z"',
    ),
    "a vote of a milestone that is none": (
        "milestones:\n  - id: M-1\n    name: a\n    date: 2026-05-01\n    answers: {DAT-02: {votes: {r: 6}}}",
        "milestones.0.answers.DAT-02.votes.r",
        "expected a level from 1 to 5 or unknown, not 6",
    ),
    "unknown profile question of a milestone": (
        "milestones:\n  - {id: M-1, name: a, date: 2026-05-01, profile: {PRF-99: 3}}",
        "milestones.0.profile.PRF-99",
        'there is no profile question "PRF-99"',
    ),
    "unknown target of a milestone": (
        "milestones:\n  - {id: M-1, name: a, date: 2026-05-01, targets: {data.right: 50}}",
        "milestones.0.targets.data.right",
        'there is no capability "data.right"; did you mean "data.rights"?',
    ),
    "unknown cost option of a milestone": (
        "milestones:\n  - {id: M-1, name: a, date: 2026-05-01, cost_options: {colour: red}}",
        "milestones.0.cost_options.colour",
        'no cost option "colour"',
    ),
    "unknown action of a milestone": (
        "milestones:\n  - {id: M-1, name: a, date: 2026-05-01, plan: {choices: {A-0: {done: true}}}}",
        "milestones.0.plan.choices.A-0",
        'there is no action "A-0"',
    ),
}


@pytest.mark.parametrize("case", BAD)
def test_what_is_wrong_in_plan_or_milestones_is_named_with_its_place(case: str, tmp_path: Path) -> None:
    text, place, said = BAD[case]
    path = tmp_path / "given.yaml"
    path.write_text(f"schema: sample/1\n{text}\n", encoding="utf-8")
    with pytest.raises(FormatError) as refused:
        read_exchange(path, PACK)
    problem = refused.value.problems[0]
    assert problem.path == place
    assert problem.line > 1
    assert said in problem.message


def test_milestones_may_name_people_who_have_left() -> None:
    assessment = Assessment(id="x")
    for edit in (
        edits.put_respondent(Respondent(id="ana")),
        edits.vote("DAT-02", 3, voter="ana"),
        edits_plan.keep_milestone("Then", "2026-05-01"),
        edits.put_respondent(Respondent(id="ben")),
        edits.remove_respondent("ana"),
    ):
        assessment = edit.apply(assessment)
    assert list(misfits(PACK, assessment)) == []
