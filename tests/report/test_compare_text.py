"""A comparison in words for the terminal: what is left out, and what is told of each finding."""

from collections.abc import Callable

import pytest

from bearings.domain.assessment import Answer, Assessment
from bearings.domain.changes.compare import compare, state_of
from bearings.domain.changes.whatif import scratch
from bearings.domain.questionnaire import Questionnaire
from bearings.report.compare_text import compare_as_text


@pytest.fixture
def told(
    questionnaire: Questionnaire, sample: Callable[[str], Assessment]
) -> Callable[[Callable[[Assessment], Assessment], Callable[[Assessment], Assessment]], str]:
    """What is printed of two variants of a sample."""

    def tell(before: Callable[[Assessment], Assessment], after: Callable[[Assessment], Assessment]) -> str:
        start = sample("quillmarsh-regional-bank")
        states = (
            state_of(questionnaire, before(start), label="Spring"),
            state_of(questionnaire, after(start), label="Autumn"),
        )
        return compare_as_text(compare(questionnaire, *states))

    return tell


def unchanged(assessment: Assessment) -> Assessment:
    return assessment


def test_only_capabilities_that_changed_are_listed(told: Callable[..., str]) -> None:
    text = told(unchanged, lambda a: scratch(a, {"DAT-02": 5}))
    lines = text.splitlines()
    rights = next(line for line in lines if line.startswith("  Rights and lawful use"))
    assert rights.split()[-3:] == ["60", "70", "+10.0"]
    assert "  17 capabilities have the same score" in lines
    assert not any(line.startswith("  Workflow embedding") for line in lines)
    assert any(line.split() == ["Talent", "44", "44"] for line in lines)


def test_a_finding_that_weighs_more_says_what_it_weighed(told: Callable[..., str]) -> None:
    text = told(
        lambda a: a.with_answer("DAT-02", Answer(votes={"r1": 2, "r2": 4})),
        lambda a: a.with_answer("DAT-02", Answer(votes={"r1": 2, "r2": 5})),
    )
    assert "Got worse (1)" in text
    assert "was low before" in text


def test_strengths_are_told_by_the_capability(told: Callable[..., str]) -> None:
    text = told(unchanged, lambda a: scratch(a, {"INT-08": 3}))
    assert "Strengths gained\n  Risk screening, security and guardrails" in text
    assert "Strengths lost" not in text


def test_the_route_is_told_where_it_differs(told: Callable[..., str]) -> None:
    text = told(unchanged, lambda a: scratch(a, {"DAT-01": "no"}))
    assert "Recommended route: Managed model interface with retrieval -> Hold and prepare" in text
    assert "What follows" not in told(unchanged, unchanged)
