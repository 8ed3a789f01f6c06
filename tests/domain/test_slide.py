"""What the room may see of a question, at each point of a round."""

from dataclasses import fields, is_dataclass
from typing import Any

import pytest

from bearings.domain.assessment import GROUP, Answer, Assessment, Organisation, Respondent
from bearings.domain.evidence import EvidenceItem
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.workshop.slide import Slide, make_slide

SECRETS = ("Canary Bank", "Ada Canary", "Canary note", "Canary proof", "Canary reason", "Canary scope")
PEOPLE = tuple(Respondent(id=f"r{n}", role="sponsor", label=f"Ada Canary {n}") for n in range(1, 5))


def room(**answers: Any) -> Assessment:
    kept = {key.replace("_", "-"): answer for key, answer in answers.items()}
    return Assessment(
        id="case",
        organisation=Organisation(name="Canary Bank", scope="Canary scope"),
        respondents=PEOPLE,
        answers=kept,
    )


def votes(*cast: Any, **more: Any) -> Answer:
    return Answer(
        votes={f"r{n}": vote for n, vote in enumerate(cast, 1)},
        note="Canary note",
        evidence_items=(EvidenceItem(title="Canary proof", link="https://canary.example"),),
        **more,
    )


def texts_in(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, tuple):
        return [text for part in value for text in texts_in(part)]
    if is_dataclass(value):
        return [text for field in fields(value) for text in texts_in(getattr(value, field.name))]
    return []


def show(
    questionnaire: Questionnaire,
    assessment: Assessment,
    question: str,
    *,
    voting: bool = True,
    silent: bool = False,
    revealed: bool = False,
) -> Slide:
    return make_slide(questionnaire, assessment, question, voting=voting, silent=silent, revealed=revealed)


def test_a_silent_round_shows_statements_without_numbers(questionnaire: Questionnaire) -> None:
    slide = show(questionnaire, room(DAT_02=votes(2, 4, 4)), "DAT-02", silent=True)
    assert [row.text for row in slide.rows] == list(questionnaire.question("DAT-02").anchors)
    assert {row.mark for row in slide.rows} == {""}


def test_statements_carry_their_keys_where_the_round_is_not_silent(questionnaire: Questionnaire) -> None:
    assert [row.mark for row in show(questionnaire, room(), "DAT-02").rows] == ["1", "2", "3", "4", "5"]
    gate = next(q.id for q in questionnaire.questions if q.type == "gate")
    assert [row.mark for row in show(questionnaire, room(), gate).rows][:2] == ["A", "B"]


def test_before_reveal_it_says_how_many_voted_and_nothing_of_what(questionnaire: Questionnaire) -> None:
    slide = show(questionnaire, room(DAT_02=votes(2, 4, 4)), "DAT-02", silent=True)
    assert (slide.voted, slide.asked) == (3, 4)
    assert slide.outcome is None
    assert slide.unknown is None
    assert {(row.count, row.used) for row in slide.rows} == {(None, False)}
    other = show(questionnaire, room(DAT_02=votes(5, 1, 1)), "DAT-02", silent=True)
    assert slide == other, "what was voted makes no difference to what is seen"


def test_reveal_shows_the_distribution_the_lower_median_and_the_band(questionnaire: Questionnaire) -> None:
    slide = show(questionnaire, room(DAT_02=votes(2, 4, 4, "unknown")), "DAT-02", silent=True, revealed=True)
    assert [row.count for row in slide.rows] == [0, 1, 0, 2, 0]
    assert [row.mark for row in slide.rows if row.used] == ["4"]
    assert slide.unknown == 1
    assert slide.outcome is not None
    assert slide.outcome.how == "lower_median"
    assert slide.outcome.value == "level 4, Managed"
    assert slide.outcome.band in {band.name for band in questionnaire.model.consensus.bands}
    assert slide.outcome.differ


def test_reveal_without_a_vote_has_nothing_to_show(questionnaire: Questionnaire) -> None:
    slide = show(questionnaire, room(), "DAT-02", silent=True, revealed=True)
    assert slide.outcome is None
    assert {row.mark for row in slide.rows} == {""}


def test_one_voice_never_says_what_was_answered(questionnaire: Questionnaire) -> None:
    answered = room(DAT_02=Answer(votes={GROUP: 3}))
    assert show(questionnaire, answered, "DAT-02", voting=False) == show(
        questionnaire, room(), "DAT-02", voting=False
    )


def test_a_figure_shows_its_bounds_and_no_figure_before_reveal(questionnaire: Questionnaire) -> None:
    number = next(q for q in questionnaire.questions if q.type == "number")
    assessment = room(**{number.id.replace("-", "_"): votes(number.min or 1, number.max or 2)})
    slide = show(questionnaire, assessment, number.id)
    assert slide.rows == ()
    assert (slide.unit, slide.least, slide.most) == (number.unit, number.min, number.max)
    assert [row.count for row in show(questionnaire, assessment, number.id, revealed=True).rows] == [1, 1]


def test_what_the_group_agreed_on_is_said_without_its_reason(questionnaire: Questionnaire) -> None:
    agreed = room(DAT_02=votes(2, 4, 4, agreed=3, agreed_reason="Canary reason"))
    slide = show(questionnaire, agreed, "DAT-02", revealed=True)
    assert slide.outcome is not None
    assert slide.outcome.agreed == "level 3, Established"
    assert not slide.outcome.differ


@pytest.mark.parametrize("voting", [True, False])
@pytest.mark.parametrize("silent", [True, False])
@pytest.mark.parametrize("revealed", [True, False])
def test_no_slide_holds_a_name_a_note_evidence_or_the_organisation(
    questionnaire: Questionnaire, voting: bool, silent: bool, revealed: bool
) -> None:
    for question in questionnaire.questions:
        cast: dict[str, tuple[Any, ...]] = {
            "maturity": (1, 5, 2),
            "gate": tuple(option.id for option in question.options[:2]),
            "multi": tuple((option.id,) for option in question.options[:2]),
            "number": (question.min or 0, question.max or 1),
        }
        answer = votes(*cast[question.type], agreed_reason="Canary reason")
        assessment = room(**{question.id.replace("-", "_"): answer})
        slide = show(questionnaire, assessment, question.id, voting=voting, silent=silent, revealed=revealed)
        said = " | ".join(texts_in(slide))
        assert not [secret for secret in SECRETS if secret in said]
        assert "anary" not in said
