"""What must hold of scoring whatever people answer."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bearings.domain import findings
from bearings.domain.assessment import UNKNOWN, Answer, Assessment, Vote
from bearings.domain.consensus import aggregate, read_answer
from bearings.domain.evaluate import evaluate, rescore
from bearings.domain.languages import in_language
from bearings.domain.questionnaire import Question, Questionnaire
from bearings.domain.results import Results
from bearings.packs.loader import builtin_pack

PACK = builtin_pack()
PROFILE: dict[str, Any] = {
    "PRF-02": ("agent_actions", "summarise"),
    "PRF-03": ("api_prompt", "api_rag", "finetune_managed", "self_host_open", "train_own"),
}


def known_votes(question: Question) -> st.SearchStrategy[Vote]:
    if question.type == "maturity":
        return st.integers(1, 5)
    if question.type == "number":
        return st.integers(int(question.min or 0), int(question.max or 100))
    options = [option.id for option in question.options]
    if question.type == "gate":
        return st.sampled_from(options)
    return st.lists(st.sampled_from(options), min_size=1, unique=True).map(tuple)


def answers(question: Question) -> st.SearchStrategy[Answer]:
    votes = st.lists(st.one_of(known_votes(question), st.just(UNKNOWN)), min_size=1, max_size=4)
    grades = st.sampled_from([None, "E0", "E1", "E2", "E3"])
    return st.builds(
        lambda given, grade: Answer(votes={f"r{n}": vote for n, vote in enumerate(given)}, evidence=grade),
        votes,
        grades,
    )


@st.composite
def assessments(draw: st.DrawFn, *, least: int = 0) -> Assessment:
    chosen = draw(st.lists(st.sampled_from(PACK.questions), unique=True, min_size=least, max_size=56))
    return Assessment(id="x", profile=PROFILE, answers={q.id: draw(answers(q)) for q in chosen})


def scores(results: Results) -> dict[str, float | None]:
    card = results.scorecard
    return {
        **{key: c.score for key, c in card.capabilities.items()},
        **{key: d.final for key, d in card.dimensions.items()},
        "overall": card.overall,
    }


@settings(max_examples=25, deadline=None)
@given(assessments())
def test_results_stay_on_their_scales(assessment: Assessment) -> None:
    card = evaluate(PACK, assessment).scorecard
    for score in scores(evaluate(PACK, assessment)).values():
        assert score is None or 0 <= score <= 100
    assert 0 <= card.confidence <= 1
    assert 0 <= card.coverage <= 1
    if card.overall is not None:
        assert card.low is not None
        assert card.high is not None
        assert card.low - 1e-9 <= card.high


@settings(max_examples=25, deadline=None)
@given(assessments(), assessments(), st.booleans())
def test_a_rescore_says_what_a_score_from_scratch_says(
    before: Assessment, after: Assessment, other_scope: bool
) -> None:
    kept = {key: answer for key, answer in before.answers.items() if key < "INT"}
    after = before.model_copy(update={"answers": {**after.answers, **kept}})
    if other_scope:
        after = after.with_profile("PRF-03", ("api_prompt",))
    assert rescore(PACK, before, evaluate(PACK, before), after) == evaluate(PACK, after)


def test_one_answer_puts_only_its_own_finding_into_words(monkeypatch: pytest.MonkeyPatch) -> None:
    ids = [q.id for q in PACK.questions if q.type == "maturity"]
    apart = Answer(votes={"r1": 1, "r2": 5})
    before = Assessment(id="t", profile=PROFILE, answers=dict.fromkeys(ids, apart))
    results = evaluate(PACK, before)
    put_into_words: list[str] = []
    write = findings._of_question

    def noted(pack: Questionnaire, generator: Any, question: Any, *rest: Any) -> Any:
        put_into_words.append(question.id)
        return write(pack, generator, question, *rest)

    monkeypatch.setattr(findings, "_of_question", noted)
    after = before.with_answer(ids[3], Answer(votes={"r1": 2, "r2": 5}))
    again = rescore(PACK, before, results, after)
    assert put_into_words == [ids[3]]
    assert again == evaluate(PACK, after)


def test_another_language_puts_every_finding_into_its_own_words() -> None:
    told = in_language(PACK, "de")
    before = Assessment(id="t", answers={"DAT-01": Answer(votes={"r1": "unknown"})})
    after = before.model_copy(update={"language": "de"})
    assert rescore(told, before, evaluate(PACK, before), after) == evaluate(told, after)


@settings(max_examples=25, deadline=None)
@given(assessments(), st.randoms())
def test_order_of_answers_and_votes_does_not_matter(assessment: Assessment, random: Any) -> None:
    items = list(assessment.answers.items())
    random.shuffle(items)
    shuffled = {}
    for key, answer in items:
        votes = list(answer.votes.items())
        random.shuffle(votes)
        shuffled[key] = answer.model_copy(update={"votes": dict(votes)})
    again = evaluate(PACK, assessment.model_copy(update={"answers": shuffled}))
    first = evaluate(PACK, assessment)
    assert scores(again) == scores(first)
    assert (again.verdict.id, again.rules) == (first.verdict.id, first.rules)


@settings(max_examples=20, deadline=None)
@given(assessments(), st.randoms())
def test_order_of_questions_and_rules_does_not_matter(assessment: Assessment, random: Any) -> None:
    def mixed(items: Any) -> Any:
        listed = list(items)
        random.shuffle(listed)
        return tuple(listed)

    dimensions = tuple(
        d.model_copy(
            update={
                "capabilities": tuple(
                    c.model_copy(update={"questions": mixed(c.questions)}) for c in mixed(d.capabilities)
                )
            }
        )
        for d in PACK.dimensions
    )
    other = type(PACK).model_construct(
        **{**{name: getattr(PACK, name) for name in type(PACK).model_fields}, "dimensions": dimensions,
           "rules": mixed(PACK.rules)}
    )  # fmt: skip
    one, two = scores(evaluate(PACK, assessment)), scores(evaluate(other, assessment))
    for key, score in one.items():
        assert (score is None and two[key] is None) or abs((score or 0) - (two[key] or 0)) < 1e-9
    assert evaluate(other, assessment).verdict.id == evaluate(PACK, assessment).verdict.id


@settings(max_examples=30, deadline=None)
@given(assessments(), st.sampled_from([q for q in PACK.questions if q.na_allowed]))
def test_not_applicable_is_left_out(assessment: Assessment, question: Question) -> None:
    """Marking an open question as n/a changes no score that was rated: it carries no weight either way."""
    without = assessment.with_answer(question.id, Answer())
    as_na = assessment.with_answer(question.id, Answer(state="na", reason="does not apply"))
    capability = PACK.capability_of(question.id).id
    before = evaluate(PACK, without).scorecard.capabilities[capability]
    after = evaluate(PACK, as_na).scorecard.capabilities[capability]
    assert before.score is None or after.score == before.score


@settings(max_examples=30, deadline=None)
@given(assessments(), st.sampled_from([q for q in PACK.questions if q.type == "maturity"]), st.integers(1, 4))
def test_a_better_answer_never_lowers_its_capability(
    assessment: Assessment, question: Question, level: int
) -> None:
    lower = assessment.with_answer(question.id, Answer(votes={"r": level}))
    higher = assessment.with_answer(question.id, Answer(votes={"r": level + 1}))
    capability = PACK.capability_of(question.id).id
    one = evaluate(PACK, lower).scorecard.capabilities[capability].score
    two = evaluate(PACK, higher).scorecard.capabilities[capability].score
    assert one is None or (two is not None and two >= one)


@settings(max_examples=30, deadline=None)
@given(assessments(least=1), st.integers(0, 55))
def test_unanswered_is_never_a_silent_zero(assessment: Assessment, place: int) -> None:
    """A rated capability lies between the lowest and the highest score that is really there."""
    key = list(assessment.answers)[place % len(assessment.answers)]
    capability = PACK.capability_of(key).id
    without = assessment.with_answer(key, Answer())
    card = evaluate(PACK, without).scorecard.capabilities[capability]
    others = [
        evaluate(PACK, without).scorecard.questions[q.id].score for q in PACK.capability(capability).questions
    ]
    rest = [score for score in others if score is not None]
    if card.score is not None:
        assert min(rest) - 1e-9 <= card.score <= max(rest) + 1e-9


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(PACK.questions), st.data())
def test_one_item_aggregates_to_itself(question: Question, data: st.DataObject) -> None:
    vote = data.draw(known_votes(question))
    exclusive = {option.id for option in question.options if option.exclusive}
    found = aggregate(question, [vote])
    if isinstance(vote, tuple):
        assert set(found) == (set(vote) - exclusive or set(vote))  # type: ignore[arg-type]
    else:
        assert found == vote
    result = read_answer(question, Answer(votes={"r": vote}, evidence="E3"), PACK.model)
    assert (result.state, result.agreement, result.band, result.disagree) == (
        "answered",
        1.0,
        "single",
        False,
    ) or (isinstance(vote, tuple) and result.band == "single")


@settings(max_examples=25, deadline=None)
@given(assessments())
def test_closing_a_blocker_never_worsens_the_verdict(assessment: Assessment) -> None:
    for gate in ("DAT-01", "DAT-03", "INT-07", "TAL-01", "CST-07"):
        best = PACK.question(gate).options[0].id
        mended = assessment.with_answer(gate, Answer(votes={"r": best}, evidence="E3"))
        before, after = evaluate(PACK, assessment).verdict, evaluate(PACK, mended).verdict
        assert PACK.model.verdict(after.id).rank >= PACK.model.verdict(before.id).rank
