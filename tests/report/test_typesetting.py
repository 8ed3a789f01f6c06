"""Dashes and quotation marks as they are printed."""

import pytest

from bearings.report.typesetting import typeset


@pytest.mark.parametrize(
    ("plain", "printed"),
    [
        ("Not ready - remove blockers first", "Not ready\u00a0– remove blockers first"),
        ("act - call tools -, what limits it?", "act\u00a0– call tools\u00a0–, what limits it?"),
        ("ML- oder KI-Entwicklung", "ML- oder KI-Entwicklung"),
        ("x * (1 - batch_share)", "x * (1 - batch_share)"),
        ("10 - 20", "10 - 20"),
        ('DAT-01 is "No" or "Partly"', "DAT-01 is “No” or “Partly”"),
        ('a screen of 27" and no more', 'a screen of 27" and no more'),
    ],
)
def test_signs_are_set_where_they_stand_between_words(plain: str, printed: str) -> None:
    assert typeset(plain) == printed


def test_a_language_has_its_own_quotation_marks() -> None:
    assert typeset('DAT-01 ist "Nein"', "„“") == "DAT-01 ist „Nein“"
