"""Contrast: every ink on every ground, and what is on screen, by WCAG 2.2 (1.4.3 text, 1.4.11 graphics)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from places import open_full, visit
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from test_theme import contrast
from windows import Person

from bearings.resources import resource
from bearings.ui import qss
from bearings.ui.preferences import ThemeChoice
from bearings.ui.theme import metrics
from bearings.ui.tokens import Theme, tokens
from bearings.ui.widgets.bars import DISTINCT_FROM
from bearings.ui.widgets.text import PlainLabel

TEXT, GRAPHIC = 4.5, 3.0  # to one
THEMES = list(tokens().themes.values())

# Every token is of one of these kinds; a pair of kinds below is held for all that are of them.
GROUNDS = ("page", "surface", "surface_alt", "accent_tint", "danger_tint", "warning_tint", "unrated")
INKS = ("text", "muted", "accent", "critical", "high", "medium", "low", "info", "positive", "danger")
LINES = ("border_strong", "focus", "disabled_text", "chart_target", "chart_previous")
ON_FILLS = {"accent_text": "accent", "text": "selection"} | {
    f"level_{n}_text": f"level_{n}" for n in range(1, 6)
}
HAIRLINES = ("border",)  # part what lies on the same ground; nothing is known by them alone
SERIES = re.compile(r"(?:stroke|fill)=\"{{ c\.(\w+)")

pytestmark = pytest.mark.parametrize("look_of", THEMES, ids=lambda theme: theme.name)


def test_every_token_is_of_a_kind(look_of: Theme) -> None:
    kinds = {*GROUNDS, *INKS, *LINES, *HAIRLINES, *ON_FILLS, *ON_FILLS.values()}
    assert kinds == set(look_of.as_palette())


def test_every_ink_can_be_read_on_every_ground(look_of: Theme) -> None:
    assert not failing(look_of, product(INKS, GROUNDS), TEXT)
    assert not failing(look_of, ON_FILLS.items(), TEXT)


def test_every_line_and_what_is_disabled_stands_out_from_every_ground(look_of: Theme) -> None:
    assert not failing(look_of, product(LINES, GROUNDS), GRAPHIC)
    neighbours = (*GROUNDS, "selection")  # the ring lies between a control and what it stands on
    assert not failing(look_of, product(["focus"], neighbours), GRAPHIC)


def test_the_style_sheet_pairs_readable_colours(look_of: Theme) -> None:
    pairs = set()
    for rule in re.findall(r"{([^{}]*(?:\${\w+}[^{}]*)*)}", qss._SHEET):
        ink, ground = (
            re.search(r"(?<![-\w])color: \${(\w+)}", rule),
            re.search(r"background: \${(\w+)}", rule),
        )
        if ink and ground:
            pairs.add((ink[1], ground[1]))
    assert len(pairs) >= 4
    disabled = {pair for pair in pairs if pair[0] == "disabled_text"}
    assert not failing(look_of, pairs - disabled, TEXT)
    assert not failing(look_of, disabled, GRAPHIC)


def test_series_of_charts_stand_out_from_their_paper(look_of: Theme) -> None:
    used = {
        token
        for template in resource("report_templates", "charts").iterdir()
        if template.name.endswith(".j2")
        for token in SERIES.findall(template.read_text("utf-8"))
    }
    papers = {*GROUNDS, *HAIRLINES, "selection", *ON_FILLS, *ON_FILLS.values()}
    series = {*INKS, *LINES} & used
    assert {"accent", "chart_target"} <= series
    assert used <= papers | series
    assert not failing(look_of, product(series, ["surface", "page"]), GRAPHIC)


def test_bars_of_levels_stand_out_from_their_track_or_have_an_outline(look_of: Theme) -> None:
    plain = [f"level_{level}" for level in range(DISTINCT_FROM, 6)]
    assert not failing(look_of, product([*plain, "border_strong"], ["surface_alt"]), GRAPHIC)


def failing(look_of: Theme, pairs: object, least: float) -> list[str]:
    found = []
    for ink, ground in pairs:  # type: ignore[attr-defined]
        ratio = contrast(look_of.colour(ink), look_of.colour(ground))
        if ratio < least:
            found.append(f"{ink} on {ground}: {ratio:.2f}")
    return found


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Person]:
    somebody = Person(qtbot, qapp, tmp_path)
    open_full(somebody)
    yield somebody
    somebody.window.looks.set_theme("light")
    somebody.window.close()


def test_every_label_on_screen_can_be_read_where_it_stands(person: Person, look_of: Theme) -> None:
    choice: ThemeChoice = look_of.name
    person.window.looks.set_theme(choice)
    faint: set[str] = set()
    pairs: set[tuple[str, str]] = set()

    def look(place: str, seen: QWidget) -> None:
        picture = seen.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        for label in seen.findChildren(PlainLabel):
            ground = behind(label, seen, picture) if label.isVisible() and label.text() else None
            if ground is None:
                continue
            ink = label._colour()
            pairs.add((ink, ground))
            large = label.font().pixelSize() >= metrics().px(24) or not label.isEnabled()
            if contrast(ink, ground) < (GRAPHIC if large else TEXT):
                faint.add(f"{place}: {label.objectName()} “{label.text()[:30]}” {ink} on {ground}")

    visit(person, look)
    assert len(pairs) >= 5
    assert not faint


def behind(label: PlainLabel, root: QWidget, picture: QImage) -> str | None:
    """The colour along the edges of the label's box; None if it is out of sight."""
    box = label.rect().translated(label.mapTo(root, label.rect().topLeft())).intersected(picture.rect())
    area = label.visibleRegion().boundingRect()
    if box.isEmpty() or area.height() < label.height() or area.width() < label.width():
        return None
    points = (
        (x, y) for y in range(box.top(), box.bottom() + 1, 3) for x in range(box.left(), box.right() + 1, 3)
    )
    return Counter(picture.pixelColor(x, y).name() for x, y in points).most_common(1)[0][0]
