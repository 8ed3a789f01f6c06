"""Nothing is known by colour alone, and nothing moves where the system asks for less motion."""

import re
from collections.abc import Callable
from itertools import combinations, pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QStyle
from pytestqt.qtbot import QtBot
from test_theme import luminance

import bearings.ui
from bearings.resources import resource
from bearings.ui.preferences import ThemeChoice
from bearings.ui.theme import apply_theme, look, theme
from bearings.ui.tokens import tokens
from bearings.ui.widgets.chip import LevelBadge, SeverityChip, Tag, VerdictChip
from bearings.ui.widgets.heat_cell import HeatCell
from bearings.ui.widgets.marks import draw_mark, draw_severity

SIDE = 32
MARKS = ("answered", "unknown", "na", "unanswered", "disagreement", "review")
SEVERITIES = ("critical", "high", "medium", "low", "info", "positive")
MOVING = (
    "QPropertyAnimation",
    "QVariantAnimation",
    "QSequentialAnimationGroup",
    "QTimeLine",
    "QMovie",
    "<animate",
)


@pytest.mark.parametrize("choice", ["light", "dark", "contrast"])
@pytest.mark.parametrize(("draw", "names"), [(draw_mark, MARKS), (draw_severity, SEVERITIES)])
def test_marks_differ_in_shape(
    qapp: QApplication, choice: ThemeChoice, draw: Callable[..., None], names: tuple[str, ...]
) -> None:
    apply_theme(qapp, choice)
    shapes = {name: outline(draw, name) for name in names}
    for one, other in combinations(names, 2):
        apart = sum(a != b for a, b in zip(shapes[one], shapes[other], strict=True))
        assert apart > SIDE * SIDE * 0.02, (one, other)


def test_every_chip_says_in_words_what_it_shows(qtbot: QtBot) -> None:
    chips = [
        VerdictChip(2, "Ready for pilots"),
        SeverityChip("high"),
        LevelBadge(3, "Established"),
        Tag("Bank"),
    ]
    for chip in chips:
        qtbot.addWidget(chip)
    said = [chip.accessibleName() for chip in chips]
    assert said == ["Verdict: Ready for pilots, 2 of 4", "High", "Level 3, Established", "Bank"]


def test_cells_of_the_heat_map_say_number_and_level_and_differ_in_grey(qtbot: QtBot) -> None:
    cell = HeatCell("Rights")
    qtbot.addWidget(cell)
    cell.show_score(62.4, 3, "Established")
    assert cell.accessibleName() == "Rights: 62 of 100, Established"
    for look_of in tokens().themes.values():
        greys = [luminance(look_of.level(level)[0]) for level in range(1, 6)]
        assert greys in (sorted(greys), sorted(greys, reverse=True))
        assert all(abs(after - before) > 0.02 for before, after in pairwise(greys))


def test_lines_of_the_radar_differ_in_their_dashes() -> None:
    radar = resource("report_templates", "charts", "radar.svg.j2").read_text("utf-8")
    dashes = {
        name: re.search(rf'points="{{{{ {name} }}}}".*?(?:stroke-dasharray="([^"]*)")?/>', radar)
        for name in ("shape", "target", "previous")
    }
    assert len({found[1] if found else "" for found in dashes.values()}) == 3


def test_nothing_in_the_window_is_animated() -> None:
    for source in Path(bearings.ui.__file__).parent.rglob("*.py"):
        text = source.read_text("utf-8")
        assert not [name for name in MOVING if name in text], source.name
        if ".setRange(0, 0)" in text:  # a busy bar moves by itself
            raise AssertionError(f"{source.name} asks nobody whether its bar may move")


@pytest.mark.parametrize(("duration", "allowed"), [(0, False), (200, True)])
def test_a_busy_bar_stands_still_where_less_motion_is_asked_for(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, duration: int, allowed: bool
) -> None:
    class Style:
        def styleHint(self, hint: QStyle.StyleHint) -> int:
            assert hint == QStyle.StyleHint.SH_Widget_Animation_Duration
            return duration

    monkeypatch.setattr(QApplication, "style", Style)
    assert bool(look().motion_ms) is allowed


def outline(draw: Callable[..., None], name: str) -> list[bool]:
    """Where a mark is darker or lighter than its paper, whatever its colour."""
    image = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
    paper = QColor(theme().surface)
    image.fill(paper)
    painter = QPainter(image)
    draw(painter, name, QRectF(2, 2, SIDE - 4, SIDE - 4))
    painter.end()
    return [
        abs(luminance(image.pixelColor(x, y).name()) - luminance(paper.name())) > 0.05
        for y in range(SIDE)
        for x in range(SIDE)
    ]
