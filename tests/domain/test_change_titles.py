"""Titles that state what changed, for every way it can go."""

from collections.abc import Callable, Mapping

import pytest

from bearings.domain.assessment import Assessment, Vote
from bearings.domain.changes.compare import Comparison, ScoreChange, compare, state_of
from bearings.domain.changes.compare_outlook import outlook
from bearings.domain.changes.compare_words import TODAY
from bearings.domain.changes.drivers import drivers
from bearings.domain.changes.whatif import scratch
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.wording.change_titles import (
    answers_title,
    drivers_title,
    findings_title,
    headline,
    largest_first,
    roadmap_title,
    route_title,
    scores_title,
)

BANK = "quillmarsh-regional-bank"
Compared = Callable[[Mapping[str, Vote], Mapping[str, Vote]], Comparison]


@pytest.fixture
def compared(questionnaire: Questionnaire, sample: Callable[[str], Assessment]) -> Compared:
    def make(before: Mapping[str, Vote], after: Mapping[str, Vote]) -> Comparison:
        start = sample(BANK)
        states = (
            state_of(questionnaire, scratch(start, before), label="Summer"),
            state_of(questionnaire, scratch(start, after), label=TODAY),
        )
        return compare(questionnaire, *states)

    return make


def said(comparison: Comparison) -> str:
    return headline(comparison, outlook(comparison))


def test_the_headline_tells_the_index_while_the_verdict_stays(compared: Compared) -> None:
    assert said(compared({}, {"DAT-10": 4, "TAL-07": 4, "DAT-14": 4})) == (
        "Readiness rose by 4 points to 48 of 100; the verdict stays “Ready for controlled pilots”"
    )
    assert "Readiness fell by" in said(compared({"DAT-10": 5, "TAL-07": 4}, {"DAT-10": 1}))


def test_the_headline_tells_the_verdict_once_it_moves(compared: Compared) -> None:
    fell = said(compared({}, {"DAT-01": "no"}))
    assert fell.startswith("The verdict fell to “Not ready”, and the index fell by ")
    assert said(compared({"DAT-01": "no"}, {})).startswith(
        "The verdict rose to “Ready for controlled pilots”"
    )


def test_nothing_that_changed_is_called_nothing(compared: Compared) -> None:
    same = compared({}, {})
    assert said(same) == "Nothing has changed since Summer"
    assert findings_title(same).startswith("No finding closed or opened; ")
    assert drivers_title(drivers(same)) == "No answer is another than it was"
    assert answers_title(drivers(same)) == "No answer is another than it was"
    assert route_title(same) == "The route stays: Managed model interface with retrieval"


def test_answers_that_differ_are_counted_by_what_they_did(compared: Compared) -> None:
    def told(after: Mapping[str, Vote]) -> str:
        return answers_title(drivers(compared({}, after)))

    assert told({"DAT-10": 4}) == "One answer differs and raised the index"
    assert told({"DAT-10": 1}) == "One answer differs and lowered the index"
    assert told({"DAT-10": 4, "TAL-07": 4}) == "2 answers differ, and each of them raised the index"
    assert told({"DAT-10": 4, "TAL-07": 1}) == "2 answers differ: 1 raised the index, 1 lowered it"


def test_first_and_last_ratings_are_told(
    questionnaire: Questionnaire, sample: Callable[[str], Assessment]
) -> None:
    empty = state_of(questionnaire, Assessment(id="empty"), label="Empty")
    full = state_of(questionnaire, sample(BANK), label="Full")
    first, last = compare(questionnaire, empty, full), compare(questionnaire, full, empty)
    assert (
        said(first) == "Readiness can be rated for the first time: 44 of 100, “Ready for controlled pilots”"
    )
    assert said(last) == "The index of 44 can no longer be given: answers are missing now"
    assert said(compare(questionnaire, empty, empty)) == "Nothing has changed since Empty"


@pytest.mark.parametrize(
    ("moved", "title"),
    [
        ([], "No score of a capability moved"),
        ([("A", 1, 9), ("B", 1, 3)], "2 capabilities rose, “A” most"),
        ([("A", 1, 9), ("B", 9, 3)], "1 capability rose: “A”; 1 fell"),
        ([("A", 1, 9), ("B", 9, 0)], "1 capability fell: “B”; 1 rose"),
        ([("A", 1, 9), ("B", 9, 0), ("C", 9, 8)], "2 capabilities fell, “B” most; 1 rose"),
        ([("A", 9, 8)], "1 capability fell: “A”"),
        ([("A", 9, 8), ("B", 9, 3)], "2 capabilities fell, “B” most"),
        ([("A", None, 8), ("B", None, 3)], "2 capabilities can now be rated"),
        ([("A", 8, None)], "1 capability can no longer be rated"),
    ],
)
def test_scores_go_up_down_or_appear(moved: list[tuple[str, float | None, float | None]], title: str) -> None:
    changes = [ScoreChange("capability", name, name, before, after) for name, before, after in moved]
    assert scores_title(changes) == title


def test_changes_go_by_what_is_shown_of_them() -> None:
    def change(name: str, before: float | None, after: float | None) -> ScoreChange:
        return ScoreChange("capability", name, name, before, after)

    shown = [change("16", 100 / 3, 50 / 3), change("17", 125 / 3, 25), change("new", None, 3)]
    assert [c.name for c in sorted(shown, key=largest_first)] == ["new", "17", "16"]
    assert scores_title(shown[:2]) == "2 capabilities fell, “17” most", "the title names what stands first"


@pytest.mark.parametrize(
    ("before", "after", "title"),
    [
        ({"DAT-10": 1}, {"DAT-10": 5}, "1 finding closed and none opened"),
        ({"DAT-10": 5}, {"DAT-10": 1}, "No finding closed; 1 got worse"),
        ({"DAT-10": 5, "CST-05": 1}, {"DAT-10": 1, "CST-05": 5}, "1 finding closed; 1 got worse"),
    ],
)
def test_findings_close_are_new_or_get_worse(
    compared: Compared, before: Mapping[str, Vote], after: Mapping[str, Vote], title: str
) -> None:
    assert findings_title(compared(before, after)) == title


def test_the_answer_that_moved_most_is_named_with_its_points(compared: Compared) -> None:
    assert drivers_title(drivers(compared({}, {"DAT-10": 4}))).startswith("DAT-10 moved the index most, ")
    assert drivers_title(drivers(compared({}, {"DAT-10": 4}))).endswith(" points up")
    assert drivers_title(drivers(compared({"DAT-10": 4}, {}))).endswith(" points down")


@pytest.mark.parametrize(
    ("counts", "title"),
    [
        ((3, 2, 0, 0), "3 actions are done, 2 are late"),
        ((1, 0, 5, 1), "1 action is done and none is late"),
        ((0, 1, 5, 0), "No action was done since; 1 is late"),
        ((0, 0, 1, 2), "No action was done since; 1 is new in the roadmap"),
        ((0, 0, 0, 2), "No action was done since; 2 are no longer called for"),
        ((0, 0, 0, 0), "The roadmap is as it was; no action was done since"),
    ],
)
def test_the_roadmap_says_what_got_done(counts: tuple[int, int, int, int], title: str) -> None:
    assert roadmap_title(*counts) == title
