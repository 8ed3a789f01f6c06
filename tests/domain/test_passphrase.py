"""The strength of a passphrase is told roughly, and never too kindly."""

import string
from random import Random

import pytest

from bearings.domain.passphrase import MOST_CHARACTERS, Strength, bits, strength, too_short

KNOWN = ("Eldermoor Public Health.bearings", "Eldermoor Public Health")


@pytest.mark.parametrize(
    ("passphrase", "expected"),
    [
        ("password1234", Strength.VERY_WEAK),
        ("P@ssw0rd2026", Strength.VERY_WEAK),
        ("Passwort2026!", Strength.VERY_WEAK),
        ("aaaaaaaaaaaaaaaa", Strength.VERY_WEAK),
        ("abcabcabcabc", Strength.VERY_WEAK),
        ("qwertyuiop12345", Strength.VERY_WEAK),
        ("Eldermoor2026!", Strength.VERY_WEAK),
        ("EldermoorHealth", Strength.VERY_WEAK),
        ("hello hello hello hello", Strength.VERY_WEAK),
        ("123456789012", Strength.VERY_WEAK),
        ("            ", Strength.VERY_WEAK),
        ("winter sommer", Strength.VERY_WEAK),
        ("lantern bicycle", Strength.WEAK),
        ("lantern bicycle Brno", Strength.FAIR),
        ("quiet lanterns over Brno", Strength.STRONG),
        ("lantern bicycle Brno gravel moss", Strength.VERY_STRONG),
        ("k7#Qp2!vXw9z", Strength.STRONG),
        ("kq7#Qp2!vXw9zT~", Strength.VERY_STRONG),
        ("zwölf leise Laternen am Fluss", Strength.VERY_STRONG),
    ],
)
def test_strength_is_that_of_what_a_guesser_would_try(passphrase: str, expected: Strength) -> None:
    assert strength(passphrase, KNOWN) == expected, bits(passphrase, KNOWN)


def test_a_longer_passphrase_is_never_weaker() -> None:
    draw = Random(7)
    for _ in range(300):
        drawn = "".join(draw.choices(string.printable[:95], k=30))
        guessed = [bits(drawn[:length]) for length in range(8, 31, 4)]
        assert guessed[-1] >= guessed[0]


def test_drawn_characters_count_as_drawn() -> None:
    draw = Random(8)
    for _ in range(300):
        assert bits("".join(draw.choices(string.ascii_letters + string.digits + "#!?%&", k=20))) > 39


def test_what_stands_beside_the_file_counts_for_nothing() -> None:
    assert bits("Eldermoor lantern", KNOWN) < bits("Eldermoor lantern") - 10


@pytest.mark.parametrize("passphrase", ["", "x" * MOST_CHARACTERS, "ß" * 50, "\U0001f512" * 20, "  "])
def test_anything_can_be_estimated(passphrase: str) -> None:
    assert bits(passphrase) >= 0


def test_twelve_characters_are_the_least() -> None:
    assert [too_short("a" * length) for length in (0, 11, 12, 40)] == [12, 1, 0, 0]
