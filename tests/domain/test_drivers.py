"""What each answer that changed moved by itself."""

from collections.abc import Callable, Mapping

import pytest

from bearings.domain.assessment import Assessment, Vote
from bearings.domain.changes import drivers as module
from bearings.domain.changes.compare import Comparison, compare, state_of
from bearings.domain.changes.drivers import drivers
from bearings.domain.changes.whatif import scratch
from bearings.domain.evaluate import evaluate
from bearings.domain.questionnaire import Questionnaire

Compared = Callable[[Mapping[str, Vote]], Comparison]


@pytest.fixture
def compared(questionnaire: Questionnaire, sample: Callable[[str], Assessment]) -> Compared:
    def make(changes: Mapping[str, Vote]) -> Comparison:
        start = sample("quillmarsh-regional-bank")
        before = state_of(questionnaire, start, label="Then")
        return compare(questionnaire, before, state_of(questionnaire, scratch(start, changes), label="Now"))

    return make


def test_one_answer_alone_moved_all_that_moved(compared: Compared) -> None:
    comparison = compared({"DAT-02": 5})
    (found,) = drivers(comparison)
    overall = comparison.score("overall")
    assert overall is not None
    assert found.points == pytest.approx(overall.delta)


def test_of_several_each_is_what_would_be_missing_without_it(
    questionnaire: Questionnaire, compared: Compared
) -> None:
    comparison = compared({"DAT-02": 5, "TAL-07": 1})
    now = comparison.after.results.scorecard.overall
    for driver in drivers(comparison):
        key = driver.change.question
        put_back = comparison.after.assessment.with_answer(key, comparison.before.assessment.answer(key))
        without = evaluate(questionnaire, put_back).scorecard.overall
        assert now is not None
        assert without is not None
        assert driver.points == pytest.approx(now - without)
    assert [driver.points is not None and driver.points > 0 for driver in drivers(comparison)] == [
        True,
        False,
    ]


def test_without_an_index_no_answer_has_points(
    questionnaire: Questionnaire, assessment_with: Callable[..., Assessment]
) -> None:
    states = [
        state_of(questionnaire, assessment_with(answers={"DAT-02": level}), label=str(level))
        for level in (1, 3)
    ]
    assert [driver.points for driver in drivers(compare(questionnaire, *states))] == [None]


def test_beyond_a_number_only_the_weightiest_are_tried(
    compared: Compared, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "MOST_TRIED", 1)
    found = drivers(compared({"CST-09": 4, "DAT-02": 5}))
    assert sorted(driver.change.question for driver in found) == ["CST-09", "DAT-02"]
    assert [driver.change.question for driver in found if driver.points is not None] == ["DAT-02"]
