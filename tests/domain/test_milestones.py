"""The time between two milestones: what it begins and ends with, and what is said where there is none."""

import pytest

from bearings.domain import edits
from bearings.domain.assessment import Assessment
from bearings.domain.changes.milestones import find_milestone, period
from bearings.domain.roadmap.edits_plan import keep_milestone
from bearings.errors import BearingsError


@pytest.fixture
def kept() -> Assessment:
    """M-1 and M-2 with other answers, M-3 with those of now."""
    assessment = Assessment(id="a")
    for number, (name, day) in enumerate(
        [("Spring", "2026-03-01"), ("Summer", "2026-07-01"), ("Autumn", "2026-10-01")]
    ):
        assessment = edits.choose("DAT-02", number + 1).apply(assessment)
        assessment = keep_milestone(name, day).apply(assessment)
    return assessment


def ids(found: tuple[object, ...]) -> list[str | None]:
    return [getattr(milestone, "id", None) for milestone in found]


def test_a_period_goes_from_the_latest_milestone_that_differs_to_now(kept: Assessment) -> None:
    assert ids(period(kept)) == ["M-2", None]
    assert ids(period(edits.choose("DAT-02", 5).apply(kept))) == ["M-3", None]


def test_where_nothing_differs_it_begins_with_the_latest_there_is() -> None:
    assert ids(period(keep_milestone("Only", "2026-03-01").apply(Assessment(id="a")))) == ["M-1", None]


def test_both_ends_are_found_by_id_and_by_name(kept: Assessment) -> None:
    assert ids(period(kept, "spring", "M-3")) == ["M-1", "M-3"]
    assert ids(period(kept, until="Summer")) == ["M-1", "M-2"]


@pytest.mark.parametrize(
    ("since", "until", "said"),
    [
        ("Winter", "", 'no milestone "Winter"'),
        ("", "M-9", 'no milestone "M-9"'),
        ("M-2", "Summer", "both the beginning and the end"),
        ("", "Spring", "no milestone before"),
    ],
)
def test_ends_that_are_no_period_are_said_plainly(
    kept: Assessment, since: str, until: str, said: str
) -> None:
    with pytest.raises(BearingsError, match=said) as caught:
        period(kept, since, until)
    assert caught.value.remedy


def test_without_a_milestone_the_remedy_says_how_to_keep_one() -> None:
    with pytest.raises(BearingsError, match="holds no milestone") as caught:
        period(Assessment(id="a"))
    assert "Keep a milestone on Compare" in caught.value.remedy


def test_a_name_that_stands_twice_is_asked_for_by_id(kept: Assessment) -> None:
    twice = keep_milestone("Spring", "2026-11-01").apply(kept)
    with pytest.raises(BearingsError, match="more than one milestone"):
        find_milestone(twice, "Spring")
    assert find_milestone(twice, "M-1").name == "Spring"
