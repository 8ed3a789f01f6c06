"""Small packs cut from the built-in one, with rules of their own, for tests that try every set of answers."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from bearings.domain.assessment import GROUP, UNKNOWN, Answer, Assessment
from bearings.domain.conditions import AnyOf, Leaf
from bearings.domain.questionnaire import Question, Questionnaire
from bearings.domain.rule_model import Effects, Rule
from bearings.packs.loader import builtin_pack

PACK = builtin_pack()
FULL: dict[str, Any] = {
    "PRF-02": ("agent_actions",),
    "PRF-03": ("api_prompt", "api_rag", "finetune_managed", "self_host_open", "train_own"),
    "PRF-04": ("confidential", "personal"),
}


@st.composite
def small_packs(draw: st.DrawFn) -> Questionnaire:
    """Four dimensions with one or two capabilities of one or two questions each, and up to six rules."""
    dimensions = []
    for dimension in PACK.dimensions:
        chosen = draw(st.lists(st.sampled_from(dimension.capabilities), min_size=1, max_size=2, unique=True))
        cut = []
        for capability in chosen:
            some = st.lists(st.sampled_from(capability.questions), min_size=1, max_size=2, unique=True)
            cut.append(capability.model_copy(update={"questions": tuple(draw(some))}))
        dimensions.append(dimension.model_copy(update={"capabilities": tuple(cut)}))
    questions = [q for d in dimensions for c in d.capabilities for q in c.questions]
    capabilities = [c.id for d in dimensions for c in d.capabilities]
    rules = [draw(_rules(number, questions, capabilities)) for number in range(draw(st.integers(0, 6)))]
    fields = {name: getattr(PACK, name) for name in type(PACK).model_fields}
    return Questionnaire.model_construct(
        **{**fields, "dimensions": tuple(dimensions), "rules": tuple(rules), "actions": ()}
    )


@st.composite
def answered(draw: st.DrawFn, pack: Questionnaire) -> Assessment:
    """Answers to most of the questions of a pack, middling and well shown more often than not."""
    answers = {}
    for question in pack.questions:
        if draw(st.integers(0, 9)) == 0:
            continue
        vote = draw(_votes(question))
        grade = draw(st.sampled_from(["E1", "E2", "E3", "E3"]))
        answers[question.id] = Answer(votes={GROUP: vote}, evidence=grade)
    return Assessment(id="x", profile=FULL, answers=answers)


def _votes(question: Question) -> st.SearchStrategy[Any]:
    if question.type == "maturity":
        return st.sampled_from([1, 2, 3, 3, 4, 4, 4, 5, UNKNOWN])
    if question.type == "number":
        return st.floats(question.min or 0.0, question.max or 100.0, allow_nan=False)
    options = [option.id for option in question.options if not option.exclusive]
    if question.type == "gate":
        return st.sampled_from([*options, UNKNOWN])
    return st.lists(st.sampled_from(options), min_size=1, unique=True).map(tuple)


@st.composite
def _rules(draw: st.DrawFn, number: int, questions: list[Question], capabilities: list[str]) -> Rule:
    def leaf() -> Leaf:
        kind = draw(st.sampled_from(["qscore", "state", "score", "diff"]))
        question = draw(st.sampled_from(questions)).id
        if kind == "qscore":
            return Leaf(
                subject="qscore",
                ref=question,
                operator="lte",
                operand=draw(st.sampled_from([0.0, 25.0, 50.0])),
            )
        if kind == "state":
            return Leaf(subject="state", ref=question, operator="in", operand=("unknown", "unanswered"))
        if kind == "score":
            capability = draw(st.sampled_from(capabilities))
            return Leaf(
                subject="score", ref=capability, operator="lt", operand=draw(st.sampled_from([30.0, 60.0]))
            )
        pair = (draw(st.sampled_from(capabilities)), draw(st.sampled_from(capabilities)))
        return Leaf(subject="diff", ref=pair, operator="gt", operand=20.0)

    limit = draw(st.sampled_from([None, "not_ready", "prepare", "pilot_ready"]))
    cap = draw(st.sampled_from([{}, {}, {"data": 40.0}, {"talent": 50.0}]))
    return Rule(
        id=f"R-{number}",
        kind=draw(st.sampled_from(["blocker", "risk", "gap"])),
        severity=draw(st.sampled_from(["critical", "high", "medium", "low"])),
        capability=capabilities[0],
        when=AnyOf(any=tuple(leaf() for _ in range(draw(st.integers(1, 2))))),
        title="A rule",
        text="What it says",
        effects=Effects(cap=cap, verdict_max=limit),
        scope=draw(st.sampled_from([None, None, None, "route"])),
    )
