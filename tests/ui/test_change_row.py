"""A score before and after: the change is a number with a sign, and words for who cannot see it."""

import pytest
from pytestqt.qtbot import QtBot

from bearings.ui.widgets.change_row import ChangeRow, ScorePair


@pytest.mark.parametrize(
    ("before", "after", "change", "direction"),
    [
        (41.0, 48.0, "+7", 1),
        (48.0, 41.0, "\u22127", -1),
        (44.0, 44.0, "0", 0),
        (41.1, 41.3, "< 1", 1),
        (41.4, 41.6, "+1", 1),  # as the numbers beside it read: 41, then 42
        (None, 41.0, "", 0),
        (41.0, None, "", 0),
    ],
)
def test_the_change_is_that_of_the_numbers_beside_it(
    before: float | None, after: float | None, change: str, direction: int
) -> None:
    pair = ScorePair("data", "Data", before, after)
    assert (pair.change, pair.direction) == (change, direction)


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        (41.0, 48.0, "Data: from 41 to 48 of 100, better: +7"),
        (48.0, 48.0, "Data: from 48 to 48 of 100, unchanged"),
        (None, 48.0, "Data: now rated, 48 of 100"),
        (48.0, None, "Data: 48 of 100 before, no longer rated"),
        (None, None, "Data: not rated, before and after"),
    ],
)
def test_a_screen_reader_hears_all_of_it(
    qtbot: QtBot, before: float | None, after: float | None, words: str
) -> None:
    row = ChangeRow()
    qtbot.addWidget(row)
    row.show_pair(ScorePair("data", "Data", before, after))
    assert row.accessibleName() == words


@pytest.mark.parametrize(
    ("first", "second", "words"),
    [
        (41.0, 48.0, "Data: first 41, second 48 of 100, higher: +7"),
        (48.0, 48.0, "Data: first 48, second 48 of 100, the same"),
        (None, 48.0, "Data: first not rated, second 48 of 100"),
        (48.0, None, "Data: first 48 of 100, second not rated"),
        (None, None, "Data: rated on neither side"),
    ],
)
def test_of_two_organisations_none_is_said_to_be_better(
    qtbot: QtBot, first: float | None, second: float | None, words: str
) -> None:
    row = ChangeRow()
    qtbot.addWidget(row)
    row.show_pair(ScorePair("data", "Data", first, second, apart=True))
    assert row.accessibleName() == words


def test_a_long_name_takes_a_second_line(qtbot: QtBot) -> None:
    row = ChangeRow()
    qtbot.addWidget(row)
    row.show_pair(ScorePair("data", "Privacy, leakage and memorisation of what was said", 1.0, 2.0))
    assert row.heightForWidth(300) > row.heightForWidth(1000)
