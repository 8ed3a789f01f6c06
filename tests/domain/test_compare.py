"""Two states side by side: scores, answers, what became of each finding, and what the notes say."""

import json
from collections.abc import Callable, Mapping
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from small_packs import FULL, answered, small_packs

from bearings.domain.assessment import GROUP, UNKNOWN, Answer, Assessment, Organisation
from bearings.domain.changes.compare import Comparison, State, compare, state_of
from bearings.domain.changes.milestones import as_it_was
from bearings.domain.changes.whatif import scratch
from bearings.domain.conditions import Leaf
from bearings.domain.questionnaire import Option, Questionnaire
from bearings.domain.roadmap.edits_plan import keep_milestone
from bearings.domain.rule_model import Rule
from bearings.domain.values import Severity

SHARED = Path(__file__).parents[3] / "shared" / "interop" / "data" / "milestone-diff"
NOT_NOW = Answer()


def states(pack: Questionnaire, before: Assessment, after: Assessment) -> tuple[State, State]:
    return state_of(pack, before, label="Before"), state_of(pack, after, label="Now")


def compared(pack: Questionnaire, before: Assessment, after: Assessment) -> Comparison:
    return compare(pack, *states(pack, before, after))


def with_answers(assessment: Assessment, answers: Mapping[str, Answer | Any]) -> Assessment:
    for key, answer in answers.items():
        given_answer = answer if isinstance(answer, Answer) else Answer(votes={GROUP: answer}, evidence="E2")
        assessment = assessment.with_answer(key, given_answer)
    return assessment


def fate(comparison: Comparison) -> dict[str, str]:
    """Finding id to what became of it, open ones left out."""
    return {c.finding.id: c.status for c in comparison.findings if c.status != "open"}


@pytest.fixture
def start(sample: Callable[[str], Assessment]) -> Assessment:
    return sample("quillmarsh-regional-bank")


def test_a_state_compared_with_itself_shows_no_change(
    questionnaire: Questionnaire, start: Assessment
) -> None:
    comparison = compared(questionnaire, start, start)
    assert not comparison.changed
    assert comparison.answers == ()
    assert {change.status for change in comparison.findings} == {"open"}
    assert comparison.strengths_gained == comparison.strengths_lost == ()
    assert comparison.notes == ()


def test_scores_of_every_capability_and_dimension_stand_side_by_side(
    questionnaire: Questionnaire, start: Assessment
) -> None:
    comparison = compared(questionnaire, start, scratch(start, {"DAT-02": 5}))
    kinds = [change.kind for change in comparison.scores]
    assert (kinds.count("dimension"), kinds.count("capability")) == (4, 18)
    rights = comparison.score("capability", "data.rights")
    assert rights
    assert rights.name == "Rights and lawful use"
    assert rights.delta is not None
    assert rights.delta > 0
    overall = comparison.score("overall")
    assert overall
    assert overall.changed
    talent = comparison.score("dimension", "talent")
    assert talent
    assert (talent.delta, talent.changed) == (0, False)


def test_a_score_that_is_missing_on_one_side_has_no_difference_but_has_changed(
    questionnaire: Questionnaire, start: Assessment
) -> None:
    overall = compared(questionnaire, Assessment(id="empty"), start).score("overall")
    assert overall
    assert (overall.before, overall.delta, overall.changed) == (None, None, True)


def test_answers_differ_for_the_better_the_worse_or_otherwise(
    questionnaire: Questionnaire, start: Assessment
) -> None:
    before = with_answers(start, {"DAT-02": 3, "DAT-07": 3, "DAT-08": UNKNOWN, "TAL-13": 45.0, "DAT-10": 2})
    changes = {"DAT-02": 4, "DAT-07": 1, "DAT-08": 3, "TAL-13": 55.0}
    comparison = compared(questionnaire, before, with_answers(before, changes))
    assert {c.question: c.direction for c in comparison.answers} == {
        "DAT-02": "better",
        "DAT-07": "worse",
        "DAT-08": "other",
        "TAL-13": "other",
    }
    assert [c.question for c in comparison.answers_with("worse")] == ["DAT-07"]


def test_the_order_in_which_practices_were_ticked_is_no_change(
    questionnaire: Questionnaire, start: Assessment
) -> None:
    before = with_answers(start, {"TAL-09": ("leakage", "bias")})
    after = with_answers(start, {"TAL-09": ("bias", "leakage")})
    assert not compared(questionnaire, before, after).changed


def test_a_finding_whose_answer_improved_is_resolved(questionnaire: Questionnaire, start: Assessment) -> None:
    before = with_answers(start, {"DAT-02": 1})
    assert fate(compared(questionnaire, before, with_answers(start, {"DAT-02": 3})))["R-D06"] == "resolved"


@pytest.mark.parametrize("now", [NOT_NOW, Answer(votes={GROUP: UNKNOWN})])
def test_an_answer_that_is_missing_now_resolves_nothing(
    questionnaire: Questionnaire, start: Assessment, now: Answer
) -> None:
    comparison = compared(
        questionnaire, with_answers(start, {"DAT-02": 1}), with_answers(start, {"DAT-02": now})
    )
    assert fate(comparison)["R-D06"] == "not_assessed"
    assert comparison.with_status("not_assessed")[0].was is not None
    assert any("One answer of Before is missing in Now: DAT-02." in note for note in comparison.notes)


def test_what_is_said_not_to_apply_is_dealt_with(questionnaire: Questionnaire, start: Assessment) -> None:
    does_not_apply = Answer(state="na", reason="Nothing of the kind here.")
    before = with_answers(start, {"DAT-09": 1})
    after = with_answers(start, {"DAT-09": does_not_apply})
    assert fate(compared(questionnaire, before, after))["R-D14"] == "resolved"


def test_a_question_no_longer_asked_resolves_nothing(questionnaire: Questionnaire, start: Assessment) -> None:
    asked = start.with_profile("PRF-03", ("api_prompt", "api_rag", "train_own"))
    before = with_answers(asked, {"INT-14": 1, "INT-15": 1, "INT-13": 1})
    after = before.with_profile("PRF-03", ("api_prompt", "api_rag"))
    comparison = compared(questionnaire, before, after)
    assert fate(comparison)["R-I18"] == "not_assessed"
    assert any("PRF-03" in note for note in comparison.notes)


def test_an_unknown_answer_that_is_now_left_open_is_not_resolved(
    questionnaire: Questionnaire, start: Assessment
) -> None:
    before = with_answers(start, {"DAT-14": UNKNOWN})
    key = "GEN-UNK:DAT-14"
    assert (
        fate(compared(questionnaire, before, with_answers(start, {"DAT-14": NOT_NOW})))[key] == "not_assessed"
    )
    assert fate(compared(questionnaire, before, with_answers(start, {"DAT-14": 1})))[key] == "resolved"
    assert fate(compared(questionnaire, with_answers(start, {"DAT-14": 3}), before))[key] == "regressed"


def test_a_low_score_that_rose_by_leaving_answers_out_is_not_resolved(
    questionnaire: Questionnaire, start: Assessment
) -> None:
    """R-D12 looks at the score of data access too; clearing the lowest answer is no improvement."""
    before = with_answers(start, {"DAT-08": 3, "DAT-09": 1, "DAT-13": ("documents",), "DAT-14": 2})
    assert "R-D12" in {c.finding.id for c in compared(questionnaire, before, before).findings}
    after = with_answers(before, {"DAT-09": NOT_NOW, "DAT-13": NOT_NOW, "DAT-08": 4})
    assert fate(compared(questionnaire, before, after))["R-D12"] == "not_assessed"


def test_what_was_in_order_and_fell_has_regressed(questionnaire: Questionnaire, start: Assessment) -> None:
    before, after = with_answers(start, {"DAT-02": 3}), with_answers(start, {"DAT-02": 2})
    comparison = compared(questionnaire, before, after)
    assert fate(comparison)["R-D06"] == "regressed"
    assert comparison.with_status("regressed")[0].was is None


def test_what_was_not_looked_at_before_is_new(questionnaire: Questionnaire, start: Assessment) -> None:
    before, after = with_answers(start, {"DAT-02": NOT_NOW}), with_answers(start, {"DAT-02": 2})
    assert fate(compared(questionnaire, before, after))["R-D06"] == "new"


def test_a_finding_that_only_the_profile_brings_is_new(
    questionnaire: Questionnaire, start: Assessment
) -> None:
    harmless = with_answers(start.with_profile("PRF-04", ("public",)), {"DAT-09": 1})
    after = harmless.with_profile("PRF-04", ("public", "confidential"))
    assert fate(compared(questionnaire, harmless, after))["R-D14"] == "new"


def test_views_further_apart_than_before_have_regressed(
    questionnaire: Questionnaire, start: Assessment
) -> None:
    apart = with_answers(start, {"DAT-02": Answer(votes={"r1": 2, "r2": 4})})
    further = with_answers(start, {"DAT-02": Answer(votes={"r1": 2, "r2": 5})})
    comparison = compared(questionnaire, apart, further)
    change = next(c for c in comparison.findings if c.finding.id == "GEN-DIS:DAT-02")
    assert change.status == "regressed"
    assert change.was
    assert (change.was.severity, change.finding.severity) == ("low", "medium")


def test_strengths_are_gained_and_lost_not_resolved(questionnaire: Questionnaire) -> None:
    good = Assessment(id="x", profile=FULL)
    for question in questionnaire.questions:
        best = {"maturity": 4, "gate": "", "number": 95.0}.get(question.type)
        if best == "":
            best = question.options[0].id
        if best is not None:
            good = good.with_answer(question.id, Answer(votes={GROUP: best}, evidence="E3"))
    worse = scratch(good, {q.id: 1 for q in questionnaire.capability("tal.workforce").questions})
    comparison = compared(questionnaire, good, worse)
    assert [f.subject for f in comparison.strengths_lost] == ["tal.workforce"]
    assert [f.subject for f in compared(questionnaire, worse, good).strengths_gained] == ["tal.workforce"]
    assert all(c.finding.kind not in ("strength", "next_step") for c in comparison.findings)


def test_another_version_of_the_questionnaire_is_told_and_judges_no_one(
    questionnaire: Questionnaire, start: Assessment
) -> None:
    """A rule that is new, gone or sterner in the newer version is neither progress nor a setback."""
    fields = {name: getattr(questionnaire, name) for name in type(questionnaire).model_fields}
    fired = [c.finding.id for c in compared(questionnaire, start, start).findings]
    gone, sterner = fired[0], "R-D16" if "R-D16" in fired else fired[1]
    rules = tuple(
        rule.model_copy(update={"severity": "critical"}) if rule.id == sterner else rule
        for rule in questionnaire.rules
        if rule.id != gone
    )
    newer = Questionnaire.model_construct(**{**fields, "version": "1.1.0", "rules": rules})
    before = state_of(questionnaire, start, label="Before")
    after = state_of(newer, start, label="Now")
    comparison = compare(newer, before, after)
    assert fate(comparison) == {gone: "not_assessed"}
    assert any("versions 1.0.0 and 1.1.0" in note for note in comparison.notes)
    back = compare(newer, after, before)
    assert fate(back) == {gone: "new"}


def test_two_organisations_are_not_ranked(questionnaire: Questionnaire, start: Assessment) -> None:
    other = start.model_copy(update={"organisation": Organisation(name="Else & Co")})
    comparison = compared(questionnaire, start, other)
    assert any("Else & Co" in note and "rank" in note for note in comparison.notes)


def test_thin_evidence_is_said_of_the_state_it_is_thin_in(
    questionnaire: Questionnaire, start: Assessment
) -> None:
    empty = Assessment(id="empty", profile=start.profile, organisation=start.organisation)
    notes = compared(questionnaire, empty, start).notes
    assert notes == ("Before has no overall index: Data, Integration, Talent and Cost cannot be rated.",)


def test_many_missing_answers_are_not_all_named(questionnaire: Questionnaire, start: Assessment) -> None:
    emptied = start.model_copy(update={"answers": {}})
    missing = next(note for note in compared(questionnaire, start, emptied).notes if "missing" in note)
    assert missing.startswith("49 answers of Before are missing in Now: DAT-01, DAT-02,")
    assert missing.endswith(" and 41 more.")


def test_a_milestone_is_the_assessment_as_it_was(questionnaire: Questionnaire, start: Assessment) -> None:
    kept = keep_milestone("Spring", "2026-04-01").apply(start)
    later = scratch(kept, {"DAT-02": 5, "DAT-03": "yes"})
    milestone = later.milestone("M-1")
    assert milestone
    was = as_it_was(later, milestone)
    assert was == start
    assert not compared(questionnaire, was, start).changed
    assert {c.question for c in compared(questionnaire, was, later).answers} == {"DAT-02", "DAT-03"}


@settings(max_examples=40, deadline=None)
@given(small_packs(), st.data())
def test_a_comparison_turned_round_is_its_mirror_image(pack: Questionnaire, data: st.DataObject) -> None:
    one, other = data.draw(answered(pack)), data.draw(answered(pack))
    forth, back = compared(pack, one, other), compared(pack, other, one)
    for there, here in zip(forth.scores, back.scores, strict=True):
        assert (there.before, there.after) == (here.after, here.before)
    turned = {"better": "worse", "worse": "better", "other": "other"}
    assert [turned[c.direction] for c in forth.answers] == [c.direction for c in back.answers]
    gone = {"resolved", "not_assessed"}
    assert {c.finding.id for c in forth.findings if c.status in gone} == {
        c.finding.id for c in back.findings if c.was is None
    }
    assert not compared(pack, one, one).changed


# Reviews of single practices, as other tools keep them: each practice becomes a question with a rule.

PASSING, GAPS = ("implemented",), ("partially_implemented", "not_implemented")
REVIEWS = {
    "resolved": ("not_implemented", "implemented"),
    "resolved by not applying": ("partially_implemented", "not_applicable"),
    "open": ("not_implemented", "not_implemented"),
    "open though worse": ("partially_implemented", "not_implemented"),
    "new": ("cannot_determine", "not_implemented"),
    "new, not reviewed before": (None, "partially_implemented"),
    "regressed": ("implemented", "partially_implemented"),
    "not_assessed": ("not_implemented", None),
    "not_assessed, not determined": ("partially_implemented", "cannot_determine"),
}


def reviewed(statuses: Mapping[str, str | None]) -> Assessment:
    answers = {}
    for key, status in statuses.items():
        if status == "not_applicable":
            answers[key] = Answer(state="na", reason="out of scope")
        elif status is not None:
            vote = UNKNOWN if status == "cannot_determine" else status
            answers[key] = Answer(votes={GROUP: vote})
    return Assessment(id="review", answers=answers)


def review_pack(questionnaire: Questionnaire, practices: Mapping[str, Severity]) -> Questionnaire:
    options = tuple(
        Option(id=name, label=name, score=score)
        for name, score in zip((*PASSING, *GAPS), (100.0, 50.0, 0.0), strict=True)
    )
    first, *others = questionnaire.dimensions
    gate = next(q for q in questionnaire.questions if q.type == "gate")
    questions = tuple(
        gate.model_copy(update={"id": key, "options": options, "visible_when": None}) for key in practices
    )
    capability = first.capabilities[0].model_copy(update={"questions": questions})
    rules = tuple(
        Rule(
            id=f"R-{key}",
            kind="gap",
            severity=severity,
            capability=capability.id,
            when=Leaf(subject="answer", ref=key, operator="in", operand=GAPS),
            title=key,
            text=key,
        )
        for key, severity in practices.items()
    )
    fields = {name: getattr(questionnaire, name) for name in type(questionnaire).model_fields}
    dimension = first.model_copy(update={"capabilities": (capability,)})
    return Questionnaire.model_construct(
        **{**fields, "dimensions": (dimension, *others), "rules": rules, "generators": ()}
    )


def test_each_way_a_practice_can_go_has_its_word(questionnaire: Questionnaire) -> None:
    keys = {name: f"P-{number}" for number, name in enumerate(REVIEWS)}
    pack = review_pack(questionnaire, {key: "high" for key in keys.values()})
    before = reviewed({keys[name]: then for name, (then, _) in REVIEWS.items()})
    after = reviewed({keys[name]: now for name, (_, now) in REVIEWS.items()})
    found = {c.finding.id: c.status for c in compared(pack, before, after).findings}
    words = ("resolved", "open", "new", "regressed", "not_assessed")
    expected = {
        f"R-{key}": next(word for word in words if name.startswith(word)) for name, key in keys.items()
    }
    assert found == expected


def test_passing_then_and_passing_or_missing_now_is_no_finding(questionnaire: Questionnaire) -> None:
    fine: tuple[str | None, ...] = ("implemented", "not_applicable", "cannot_determine", None)
    pairs = {f"P-{n}": pair for n, pair in enumerate(product(fine, fine))}
    pack = review_pack(questionnaire, dict.fromkeys(pairs, "high"))
    before = reviewed({key: then for key, (then, _) in pairs.items()})
    after = reviewed({key: now for key, (_, now) in pairs.items()})
    assert compared(pack, before, after).findings == ()


@pytest.mark.skipif(not SHARED.is_dir(), reason="the published reviews are not here")
def test_the_published_reviews_are_told_apart_as_published(questionnaire: Questionnaire) -> None:
    def read(name: str) -> Any:
        return json.loads((SHARED / f"{name}.json").read_text(encoding="utf-8"))

    listed = {name: [f for f in read(name)["findings"] if "bp_id" in f] for name in ("baseline", "current")}
    practices: dict[str, Severity] = {
        finding["bp_id"]: finding.get("severity", "low") for found in listed.values() for finding in found
    }
    pack = review_pack(questionnaire, practices)
    before, after = (reviewed({f["bp_id"]: f["status"] for f in found}) for found in listed.values())
    found = {c.finding.id.removeprefix("R-"): c.status for c in compared(pack, before, after).findings}
    words = {"still_open": "open"}
    assert found == {key: words.get(word, word) for key, word in read("expected")["changes"].items()}
