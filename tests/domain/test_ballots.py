"""Ballots: what goes to an absent person, and how what they write is read."""

from collections.abc import Callable
from dataclasses import asdict

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ballot_votes import written_vote
from bearings.domain.assessment import UNKNOWN, Answer, Assessment, Respondent, Vote
from bearings.domain.fit import vote_misfit
from bearings.domain.questionnaire import Question
from bearings.domain.workshop.ballot_answers import NotAnAnswer, read_answer_text, read_ballot
from bearings.domain.workshop.ballots import Entry, FilledBallot, letter, make_ballot
from bearings.errors import BearingsError
from bearings.packs.loader import builtin_pack

PACK = builtin_pack()
ANA = Respondent(id="ana", role="finance_partner", label="Ana Ruiz")
CASE = Assessment(id="case", respondents=(ANA, Respondent(id="ben", label="Ben Otto")))
OF = {
    kind: next(q for q in PACK.questions if q.type == kind)
    for kind in ("maturity", "gate", "multi", "number")
}


def filled(*entries: Entry, **about: str) -> FilledBallot:
    return FilledBallot(**{**make_ballot(PACK, CASE, ANA).about, **about}, entries=entries)


def test_a_ballot_asks_what_is_visible_now_and_nothing_else(sample: Callable[[str], Assessment]) -> None:
    assessment = sample("quillmarsh-regional-bank")
    person = assessment.respondents[0]
    asked = {question.id for question in make_ballot(PACK, assessment, person).questions}
    bare = Assessment(id="bare", respondents=(person,))
    assert asked > {question.id for question in make_ballot(PACK, bare, person).questions}


def test_a_ballot_shows_no_weight_no_score_and_nobody_elses_words(
    sample: Callable[[str], Assessment],
) -> None:
    assessment = sample("quillmarsh-regional-bank")
    said = assessment.with_answer("DAT-02", Answer(votes={"dpo": 4}, note="canary note"))
    one, *others = said.respondents
    text = str(asdict(make_ballot(PACK, said, one)))
    assert "canary" not in text
    assert not [other.label for other in others if other.label in text]
    shown = {key for question in make_ballot(PACK, said, one).questions for key in asdict(question)}
    assert shown.isdisjoint({"weight", "score", "points", "critical"})


@pytest.mark.parametrize(
    ("kind", "written", "vote"),
    [
        ("maturity", "c", 3),
        ("maturity", " B. ", 2),
        ("maturity", "Don’t know", UNKNOWN),
        ("maturity", "?", UNKNOWN),
        ("maturity", "", None),
        ("gate", "A", OF["gate"].options[0].id),
        ("gate", OF["gate"].options[1].label.upper(), OF["gate"].options[1].id),
        ("multi", "B, a;A", (OF["multi"].options[0].id, OF["multi"].options[1].id)),
        ("number", "45", 45),
        ("number", "12,5", 12.5),
        ("number", " 1,200 ", 1200),
        ("number", "12 %", 12),
    ],
)
def test_answers_are_read_as_people_write_them(kind: str, written: str, vote: Vote | None) -> None:
    assert read_answer_text(OF[kind], written) == vote


@pytest.mark.parametrize(
    ("kind", "written"),
    [
        ("maturity", "3"),
        ("maturity", "F"),
        ("gate", "maybe"),
        ("multi", "A, Q9"),
        ("multi", ","),
        ("number", "=1+1"),
        ("number", "1e9"),
    ],
)
def test_what_is_no_answer_is_refused_in_words(kind: str, written: str) -> None:
    with pytest.raises(NotAnAnswer, match="expected"):
        read_answer_text(OF[kind], written)


def test_an_option_that_stands_alone_does_so() -> None:
    question = next(q for q in PACK.questions if any(option.exclusive for option in q.options))
    alone = next(n for n, option in enumerate(question.options) if option.exclusive)
    other = 0 if alone else 1
    with pytest.raises(NotAnAnswer, match="stands alone"):
        read_answer_text(question, f"{letter(alone)}, {letter(other)}")


def votes_of(question: Question) -> st.SearchStrategy[Vote]:
    if question.type == "maturity":
        return st.integers(1, 5)
    if question.type == "number":
        return st.integers(int(question.min or 0), int(question.max or 100))
    options = [option.id for option in question.options if not option.exclusive]
    if question.type == "gate":
        return st.sampled_from(options)
    return st.sets(st.sampled_from(options), min_size=1).map(
        lambda chosen: tuple(option for option in options if option in chosen)
    )


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_a_vote_reads_back_as_it_was_written(data: st.DataObject) -> None:
    question = data.draw(st.sampled_from(PACK.questions))
    vote = data.draw(st.one_of(votes_of(question), st.just(UNKNOWN)))
    assert read_answer_text(question, written_vote(question, vote)) == vote


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(PACK.questions), st.text(max_size=60))
def test_whatever_is_written_gives_a_vote_that_fits_or_none(question: Question, text: str) -> None:
    try:
        vote = read_answer_text(question, text)
    except NotAnAnswer:
        return
    assert vote is None or question.type == "number" or vote_misfit(question, vote) is None


def test_a_filled_ballot_gives_votes_notes_and_every_line_that_is_wrong() -> None:
    read = read_ballot(
        PACK,
        CASE,
        filled(
            Entry(question="DAT-02", answer="C", note=" as agreed in May "),
            Entry(question="DAT-04"),
            Entry(question="DAT-05", answer="Z"),
            Entry(question="DAT-O6", answer="A"),
            Entry(question="DAT-07", fault="formula"),
            Entry(question="DAT-02", answer="D"),
        ),
    )
    assert read.votes == {"DAT-02": 3}
    assert read.notes == {"DAT-02": "as agreed in May"}
    said = [f"{line.question} {line.said}" for line in read.refused]
    assert len(said) == 4
    for words in ("DAT-05 expected A to E", "did you mean", "DAT-07 the answer holds a formula", "twice"):
        assert any(words in line for line in said), words


@pytest.mark.parametrize(
    ("about", "said"),
    [
        ({"form": "invoice"}, "not a ballot"),
        ({"form": "bearings-ballot/9"}, "another version of Bearings"),
        ({"assessment": "other"}, 'the assessment "other", here it is "case"'),
        ({"questionnaire": "security"}, "the questionnaire"),
        ({"version": "0.9"}, "the questionnaire version"),
        ({"respondent": ""}, "whose it is"),
        ({"respondent": "group"}, "whose it is"),
        ({"respondent": "=cmd"}, "whose it is"),
    ],
)
def test_a_ballot_of_something_else_is_refused(about: dict[str, str], said: str) -> None:
    with pytest.raises(BearingsError, match=said):
        read_ballot(PACK, CASE, filled(**about))


def test_letters_go_on_after_z() -> None:
    assert [letter(n) for n in (0, 25, 26, 51, 52)] == ["A", "Z", "AA", "AZ", "BA"]
