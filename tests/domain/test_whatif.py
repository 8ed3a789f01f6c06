"""What if: answers tried on a copy, and taken over in one edit."""

from conclusion_cases import study

from bearings.domain.assessment import GROUP, Answer, Assessment
from bearings.domain.changes.whatif import scratch, take_tried


def test_a_scratch_copy_leaves_the_assessment_as_it_is() -> None:
    given = study("quillmarsh-regional-bank").assessment
    before = given.model_copy(deep=True)
    copy = scratch(given, {"DAT-05": 5, "DAT-03": "yes"})
    assert given == before
    assert {key for key in copy.answers if copy.answers[key] != given.answers.get(key)} == {
        "DAT-03",
        "DAT-05",
    }


def test_what_persons_voted_stays_on_record_below_the_value_that_is_tried() -> None:
    voted = Answer(votes={"a": 2, "b": 4})
    copy = scratch(Assessment(id="case", answers={"DAT-05": voted}), {"DAT-05": 5})
    assert copy.answers["DAT-05"].votes == voted.votes
    assert copy.answers["DAT-05"].agreed == 5


def test_the_answers_tried_are_taken_over_by_one_edit() -> None:
    given = Assessment(id="case", answers={"DAT-05": Answer(votes={GROUP: 2})})
    tried = {"DAT-05": 4, "DAT-03": "yes"}
    edit = take_tried(tried)
    assert edit.apply(given) == scratch(given, tried)
    assert edit.label == "Answers tried in the what-if"
