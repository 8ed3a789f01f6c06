"""Comparisons in words: the summary sentence, answers, and why a finding is no longer assessed."""

from collections.abc import Callable

import pytest

from bearings.domain import edits
from bearings.domain.assessment import Assessment
from bearings.domain.changes.compare import Comparison, compare, state_of
from bearings.domain.changes.compare_words import (
    TODAY,
    action_groups,
    anchor_of,
    answer_groups,
    answer_in_words,
    finding_groups,
    strength_groups,
    summary,
    why_not_assessed,
)
from bearings.domain.edits import Edit
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.roadmap import edits_plan

Sample = Callable[[str], Assessment]


@pytest.fixture
def bank(sample: Sample) -> Assessment:
    return sample("quillmarsh-regional-bank")


def since(questionnaire: Questionnaire, before: Assessment, *changes: Edit) -> Comparison:
    """What changed since Workshop 1 by these edits."""
    after = before
    for edit in changes:
        after = edit.apply(after)
    was = state_of(questionnaire, before, label="Workshop 1", date="2026-10-14")
    return compare(questionnaire, was, state_of(questionnaire, after, label=TODAY))


def test_the_summary_tells_index_verdict_and_findings(questionnaire: Questionnaire, bank: Assessment) -> None:
    said = summary(
        since(
            questionnaire,
            bank,
            edits.choose("DAT-04", 5),
            edits.choose("CST-01", 4),
            edits.choose("TAL-02", 5),
        )
    )
    assert said.startswith(
        "Since Workshop 1 the index rose from 44 to 48 points and the verdict stays “Ready"
    )
    assert "1 finding is resolved" in said


def test_the_summary_does_not_call_a_missing_answer_an_improvement(
    questionnaire: Questionnaire, bank: Assessment
) -> None:
    comparison = since(questionnaire, bank, edits.clear_answer("TAL-04"))
    assert "resolved" not in summary(comparison)
    assert "can no longer be judged" in summary(comparison)


def test_a_verdict_that_moves_is_named_before_and_after(
    questionnaire: Questionnaire, bank: Assessment
) -> None:
    said = summary(since(questionnaire, bank, edits.choose("DAT-01", "no")))
    assert "the verdict went from “Ready for controlled pilots” to “Not ready”" in said


def test_without_a_change_it_says_so(questionnaire: Questionnaire, bank: Assessment) -> None:
    same = bank.model_copy(update={"milestones": ()})
    was = state_of(questionnaire, bank, label="Workshop 1")
    now = state_of(questionnaire, same, label=TODAY)
    assert summary(compare(questionnaire, was, now)) == "Since Workshop 1 nothing changed."
    assert "the same answers" in summary(compare(questionnaire, was, was))


def test_actions_that_were_done_count_even_if_no_answer_changed(
    questionnaire: Questionnaire, bank: Assessment
) -> None:
    said = summary(since(questionnaire, bank, edits_plan.mark_done(questionnaire.actions[0].id, True)))
    assert said == "Since Workshop 1 no answer, score or finding changed; 1 action is done."


def test_two_organisations_are_put_side_by_side(questionnaire: Questionnaire, sample: Sample) -> None:
    was = state_of(questionnaire, sample("brackenforge-drives"), label="a.bearings")
    now = state_of(questionnaire, sample("quillmarsh-regional-bank"), label=TODAY)
    said = summary(compare(questionnaire, was, now))
    assert "Brackenforge Drives has an index of 71 points" in said
    assert "fell" not in said


def test_between_two_organisations_nothing_is_resolved_and_nothing_got_worse(
    questionnaire: Questionnaire, sample: Sample
) -> None:
    was = state_of(questionnaire, sample("brackenforge-drives"), label="a.bearings")
    now = state_of(questionnaire, sample("quillmarsh-regional-bank"), label=TODAY)
    comparison = compare(questionnaire, was, now)
    assert all(change.was is not None for change in comparison.with_status("regressed"))
    words = [*finding_groups(comparison).values(), *answer_groups(comparison).values()]
    words += [*strength_groups(comparison), *action_groups(comparison)]
    assert "Only Brackenforge Drives" in words
    assert not [
        word
        for word in words
        if any(judged in word.lower() for judged in ("resolved", "worse", "better", "new", "longer", "since"))
    ]


def test_an_index_that_comes_or_goes_is_told(questionnaire: Questionnaire, bank: Assessment) -> None:
    empty = bank.model_copy(update={"answers": {}})
    was, now = (state_of(questionnaire, a, label=n) for a, n in ((empty, "Start"), (bank, TODAY)))
    assert "the index is rated now, 44 points" in summary(compare(questionnaire, was, now))
    assert "the index of 44 points can no longer be given" in summary(compare(questionnaire, now, was))


@pytest.mark.parametrize(
    ("question", "edit", "words"),
    [
        ("DAT-02", edits.choose("DAT-02", 3), "Level 3"),
        ("DAT-02", edits.dont_know("DAT-02"), "Don't know"),
        ("DAT-02", edits.clear_answer("DAT-02"), "Not answered"),
        ("DAT-01", edits.choose("DAT-01", "no"), "No"),
    ],
)
def test_an_answer_reads_as_the_person_said_it(
    questionnaire: Questionnaire, bank: Assessment, question: str, edit: Edit, words: str
) -> None:
    results = state_of(questionnaire, edit.apply(bank), label="x").results
    assert answer_in_words(questionnaire, results.scorecard.questions[question]).startswith(words)


def test_a_level_comes_with_its_statement(questionnaire: Questionnaire, bank: Assessment) -> None:
    results = state_of(questionnaire, edits.choose("DAT-02", 3).apply(bank), label="x").results
    anchors = questionnaire.question("DAT-02").anchors
    assert anchor_of(questionnaire, results.scorecard.questions["DAT-02"]) == anchors[2]
    assert anchor_of(questionnaire, results.scorecard.questions["DAT-01"]) == ""


def test_a_finding_no_longer_assessed_says_what_is_missing(
    questionnaire: Questionnaire, bank: Assessment
) -> None:
    comparison = since(questionnaire, bank, edits.clear_answer("TAL-04"))
    changes = comparison.with_status("not_assessed")
    assert changes
    assert all("TAL-04 is not answered now" in why_not_assessed(comparison, change) for change in changes)
