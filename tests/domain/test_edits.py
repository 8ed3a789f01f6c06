"""Edits: each gives the next assessment and leaves the one before as it was."""

from bearings.domain import edits
from bearings.domain.assessment import GROUP, UNKNOWN, Answer, Assessment
from bearings.domain.evaluate import evaluate
from bearings.packs.loader import builtin_pack

EMPTY = Assessment(id="a")
VOTED = Assessment(id="a", answers={"DAT-13": Answer(votes={"r1": ("documents",), "r2": ("records",)})})


def test_an_edit_leaves_what_was_before_untouched() -> None:
    after = edits.choose("DAT-02", 3).apply(EMPTY)
    assert after.answer("DAT-02").votes == {GROUP: 3}
    assert EMPTY.answers == {}


def test_the_group_settles_votes_of_persons_without_erasing_them() -> None:
    after = edits.choose("DAT-13", ("documents", "records")).apply(VOTED)
    assert after.answer("DAT-13").agreed == ("documents", "records")
    assert after.answer("DAT-13").votes == VOTED.answer("DAT-13").votes


def test_choosing_nothing_of_a_set_is_no_answer_rather_than_the_lowest() -> None:
    chosen = edits.choose("DAT-13", ("documents",)).apply(EMPTY)
    emptied = edits.choose("DAT-13", ()).apply(chosen)
    assert emptied.answers == {}
    assert evaluate(builtin_pack(), emptied).scorecard.questions["DAT-13"].state == "unanswered"
    settled = edits.choose("DAT-13", ("documents",)).apply(VOTED)
    assert edits.choose("DAT-13", ()).apply(settled) == VOTED


def test_not_knowing_asks_everybody_and_takes_the_agreement_back() -> None:
    settled = edits.choose("DAT-13", ("documents",)).apply(VOTED)
    answer = edits.dont_know("DAT-13").apply(settled).answer("DAT-13")
    assert answer.votes == {"r1": UNKNOWN, "r2": UNKNOWN}
    assert answer.agreed is None


def test_clearing_keeps_note_evidence_and_review_mark() -> None:
    full = Answer(votes={GROUP: 3}, note="why", evidence="E2", review=True)
    cleared = edits.clear_answer("DAT-02").apply(EMPTY.with_answer("DAT-02", full)).answer("DAT-02")
    assert cleared == Answer(note="why", evidence="E2", review=True)


def test_an_answer_takes_not_applicable_back() -> None:
    away = edits.not_applicable("CST-03", "no spend").apply(EMPTY)
    assert away.answer("CST-03").state == "na"
    assert edits.choose("CST-03", 80).apply(away).answer("CST-03").state is None
    assert edits.applies("CST-03").apply(away).answers == {}


def test_the_groups_word_replaces_an_agreed_value_nobody_voted_on() -> None:
    left_over = EMPTY.with_answer("DAT-02", Answer(agreed=2, agreed_reason="before they left"))
    after = edits.choose("DAT-02", 4).apply(left_over).answer("DAT-02")
    assert after == Answer(votes={GROUP: 4})
