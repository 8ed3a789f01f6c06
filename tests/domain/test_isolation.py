"""Names within sentences: those read from right to left are set apart, all others stay as they are."""

import pytest

from bearings.domain.assessment import Respondent
from bearings.domain.isolation import END, ISOLATE, isolated
from bearings.domain.workshop.voting import called
from bearings.packs.loader import builtin_pack


@pytest.mark.parametrize("name", ["", "Anna", "Ange\u0301lique", "Jürgen Groß", "王小明", "Ольга", "🙂"])
def test_a_name_read_from_left_to_right_stays_as_it_is(name: str) -> None:
    assert isolated(name) == name


@pytest.mark.parametrize("name", ["מיכל לוי", "محمد", "Anna محمد", "٣"])
def test_a_name_read_from_right_to_left_is_set_apart(name: str) -> None:
    assert isolated(name) == f"{ISOLATE}{name}{END}"


@pytest.mark.parametrize(
    "sign", ["\u202a", "\u202b", "\u202d", "\u202e", "\u2066", "\u2067", "\u2069", "\u202c"]
)
def test_signs_that_would_turn_what_follows_are_left_out(sign: str) -> None:
    assert isolated(f"An{sign}na") == "Anna"
    assert isolated(f"מי{sign}כל") == f"{ISOLATE}מיכל{END}"


def test_the_number_of_a_name_stands_beside_it() -> None:
    people = [Respondent(id=key, label="מיכל") for key in ("a", "b")]
    assert called(builtin_pack(), people) == {"a": f"{ISOLATE}מיכל{END} (1)", "b": f"{ISOLATE}מיכל{END} (2)"}
