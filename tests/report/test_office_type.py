"""Widths of the types that Office files name."""

import pytest

from bearings.report.office_type import ARIAL, CALIBRI, Typeface


@pytest.mark.parametrize("face", [CALIBRI, ARIAL])
def test_a_line_is_as_wide_as_its_letters(face: Typeface) -> None:
    assert face.width("", 10) == 0
    assert face.width("Data", 20) == pytest.approx(2 * face.width("Data", 10))
    assert face.width("Data", 10, strong=True) > face.width("Data", 10)
    assert face.width("ill", 10) < face.width("WOW", 10) / 2


def test_figures_have_the_width_that_the_makers_of_the_types_give() -> None:
    assert CALIBRI.width("0123456789", 1) == pytest.approx(5.07)
    assert ARIAL.width("0123456789", 1) == pytest.approx(5.56)


@pytest.mark.parametrize("face", [CALIBRI, ARIAL])
@pytest.mark.parametrize(
    ("text", "like"), [("Ärger", "Arger"), ("84\u00a0%", "84 %"), ("A\u2011D03", "A-D03")]
)
def test_accents_and_signs_that_keep_a_line_together_take_no_more_room(
    face: Typeface, text: str, like: str
) -> None:
    assert face.width(text, 10) == pytest.approx(face.width(like, 10))


@pytest.mark.parametrize("face", [CALIBRI, ARIAL])
def test_scripts_without_known_widths_are_on_the_wide_side(face: Typeface) -> None:
    assert face.width("評価", 10) == 20
    assert face.width("Я", 10) >= face.width("A", 10)
