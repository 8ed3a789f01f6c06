"""The text of page 1: generated, written by somebody, and out of date once the numbers changed."""

from collections.abc import Callable

import pytest
from pydantic import ValidationError

from bearings import library
from bearings.domain import edits
from bearings.domain.assessment import MAX_EXECUTIVE, Assessment, ExecutiveText
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.redaction import CLIENT_SAFE
from bearings.domain.wording.executive import (
    Executive,
    basis_of,
    executive,
    generated_text,
    paragraphs_of,
)
from bearings.domain.wording.report_words import words

Sample = Callable[[str], Assessment]
BANK = "quillmarsh-regional-bank"


@pytest.fixture
def shown(questionnaire: Questionnaire) -> Callable[[Assessment], Executive]:
    def show(assessment: Assessment) -> Executive:
        results, conclusions = library.study(questionnaire, assessment)
        return executive(assessment, results, words(questionnaire, assessment, results, conclusions))

    return show


@pytest.fixture
def basis(questionnaire: Questionnaire) -> Callable[[Assessment], str]:
    def digest(assessment: Assessment) -> str:
        results, conclusions = library.study(questionnaire, assessment)
        return basis_of(results, words(questionnaire, assessment, results, conclusions))

    return digest


def test_the_generated_text_is_situation_implication_and_the_messages(
    questionnaire: Questionnaire, sample: Sample, shown: Callable[[Assessment], Executive]
) -> None:
    found = words(questionnaire, sample(BANK), *library.study(questionnaire, sample(BANK)))
    text = shown(sample(BANK))
    assert not text.edited
    assert text.paragraphs[0] == f"{found['verdict']['situation']} {found['verdict']['implication']}"
    assert list(text.paragraphs[1:]) == found["key_messages"]
    assert "\n".join(text.paragraphs) == generated_text(found)
    assert len(generated_text(found)) < MAX_EXECUTIVE


def test_what_somebody_wrote_takes_its_place_until_it_is_reset(
    sample: Sample, shown: Callable[[Assessment], Executive], basis: Callable[[Assessment], str]
) -> None:
    assessment = sample(BANK)
    written = edits.write_executive("We can begin.\n\n  We ask for an owner. ", basis(assessment))
    after = written.apply(assessment)
    assert shown(after) == Executive(("We can begin.", "We ask for an owner."), edited=True, stale=False)
    assert shown(edits.reset_executive().apply(after)) == shown(assessment)
    assert shown(edits.write_executive(" \n ", "").apply(assessment)) == shown(assessment)


def test_it_is_out_of_date_once_a_number_beside_it_changed(
    sample: Sample, shown: Callable[[Assessment], Executive], basis: Callable[[Assessment], str]
) -> None:
    assessment = sample(BANK)
    assessment = edits.write_executive("We can begin.", basis(assessment)).apply(assessment)
    assert not shown(edits.write_note("DAT-01", "A note.").apply(assessment)).stale
    moved = edits.choose("DAT-10", 5).apply(assessment)
    assert shown(moved).stale
    assert not shown(edits.write_executive("We can begin.", basis(moved)).apply(moved)).stale


def test_typing_is_one_step_and_a_reset_another() -> None:
    assert edits.write_executive("a", "").merge == edits.write_executive("ab", "").merge != ""
    assert edits.reset_executive().merge == ""


def test_a_text_too_long_for_the_page_is_refused() -> None:
    with pytest.raises(ValidationError):
        ExecutiveText(text="x" * (MAX_EXECUTIVE + 1))
    with pytest.raises(ValidationError):
        ExecutiveText(basis="not a digest")


def test_paragraphs_are_lines_without_the_empty_ones() -> None:
    assert paragraphs_of("\n one \r\n\n\ttwo\n") == ("one", "two")


def test_it_does_not_leave_with_a_copy_that_holds_no_notes(sample: Sample) -> None:
    import random

    from bearings.domain.redaction import redacted

    written = edits.write_executive("Ada said so.", "").apply(sample(BANK))
    assert redacted(written, CLIENT_SAFE, random.Random(1)).executive == ExecutiveText()
