"""The theme: readable in all three, applied at once, and back again."""

from itertools import pairwise

import pytest
from PySide6.QtGui import QFont, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from bearings.ui.fonts import load_fonts, make_font
from bearings.ui.icons import icon_pixmap, icon_svg
from bearings.ui.theme import apply_theme, look, metrics, theme
from bearings.ui.tokens import Theme, tokens
from bearings.ui.widgets.buttons import ButtonKind, button_colours, mix
from bearings.ui.widgets.layouts import Column
from bearings.ui.widgets.text import PlainLabel

THEMES = list(tokens().themes.values())
GROUNDS = ("page", "surface", "surface_alt", "accent_tint", "danger_tint", "warning_tint")
KINDS: tuple[ButtonKind, ...] = ("primary", "secondary", "quiet", "danger")


def luminance(colour: str) -> float:
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("look_of", THEMES, ids=lambda t: t.name)
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("ink", ["text", "muted"])
def test_words_are_readable_on_every_ground(look_of: Theme, ground: str, ink: str) -> None:
    assert contrast(look_of.colour(ink), look_of.colour(ground)) >= 4.5


@pytest.mark.parametrize("look_of", THEMES, ids=lambda t: t.name)
def test_severities_and_links_are_readable_on_cards(look_of: Theme) -> None:
    for ink in ("accent", "critical", "high", "medium", "low", "info", "positive", "danger"):
        assert contrast(look_of.colour(ink), look_of.surface) >= 4.5, ink
        assert contrast(look_of.colour(ink), look_of.page) >= 4.5, ink


@pytest.mark.parametrize("look_of", THEMES, ids=lambda t: t.name)
def test_levels_carry_readable_numbers_and_read_in_greyscale(look_of: Theme) -> None:
    fills = [look_of.level(level) for level in (1, 2, 3, 4, 5)]
    assert all(contrast(fill, ink) >= 4.5 for fill, ink in (*fills, look_of.level(None)))
    steps = [luminance(after[0]) - luminance(before[0]) for before, after in pairwise(fills)]
    assert all(step > 0 for step in steps) or all(step < 0 for step in steps)


@pytest.mark.parametrize("look_of", THEMES, ids=lambda t: t.name)
def test_outlines_of_controls_stand_out(look_of: Theme) -> None:
    for line in ("border_strong", "focus", "accent", "chart_target", "chart_previous"):
        assert contrast(look_of.colour(line), look_of.surface) >= 3, line


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
@pytest.mark.parametrize("kind", KINDS)
def test_button_words_are_readable_in_every_state(qapp: QApplication, name: str, kind: ButtonKind) -> None:
    apply_theme(qapp, tokens().themes[name].name)  # type: ignore[index]
    for hovered, down in ((False, False), (True, False), (True, True)):
        fill, _, ink = button_colours(kind, enabled=True, hovered=hovered, down=down)
        assert contrast(fill or theme().page, ink) >= 4.5


def test_mixing_ends_at_both_colours() -> None:
    assert mix("#000000", "#ffffff", 0) == "#000000"
    assert mix("#000000", "#ffffff", 1) == "#ffffff"


def test_an_unknown_colour_is_refused() -> None:
    with pytest.raises(KeyError):
        THEMES[0].colour("mauve")
    with pytest.raises(KeyError):
        THEMES[0].colour("name")


def test_the_palette_for_charts_holds_colours_only() -> None:
    palette = THEMES[0].as_palette()
    assert "name" not in palette
    assert all(value.startswith("#") for value in palette.values())


def test_applying_a_theme_goes_there_and_back(qapp: QApplication, qtbot: QtBot) -> None:
    shown, later = QLineEdit(), QLineEdit()
    for field in (shown, later):
        qtbot.addWidget(field)
    shown.show()
    with qtbot.waitSignal(look().theme_changed):
        apply_theme(qapp, "dark", 150)
    assert theme().name == "dark"
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == theme().page
    later.show()
    for field in (shown, later):
        assert field.palette().color(QPalette.ColorRole.Text).name() == theme().text
    assert metrics().px(16) == 24
    apply_theme(qapp, "light", 100)
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == tokens().themes["light"].page
    assert metrics().px(16) == 16


def test_applying_the_same_theme_again_disturbs_nobody(qapp: QApplication, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(look().theme_changed):
        apply_theme(qapp, "light", 100)


@pytest.mark.parametrize(("asked", "given"), [(10, 80), (80, 80), (200, 200), (400, 200)])
def test_zoom_stays_within_bounds(qapp: QApplication, asked: int, given: int) -> None:
    apply_theme(qapp, "light", asked)
    assert metrics().zoom == given


def test_zoom_moves_layouts_and_text_without_a_restart(qapp: QApplication, qtbot: QtBot) -> None:
    column = Column(gap=16, margins=(8, 12, 8, 12))
    label = PlainLabel("Level", "heading")
    qtbot.addWidget(label)
    before = label.sizeHint()
    apply_theme(qapp, "light", 200)
    assert column.spacing() == 32
    assert column.contentsMargins().top() == 24
    assert label.sizeHint().height() == 2 * before.height()


def test_system_follows_the_system(qapp: QApplication) -> None:
    apply_theme(qapp, "system")
    assert theme().name in ("light", "dark", "contrast")
    assert look().choice == "system"


def test_inter_is_loaded_and_its_digits_line_up(qapp: QApplication) -> None:
    assert load_fonts() == "Inter"
    digits = QFontMetricsF(make_font(20, tabular=True))
    assert len({round(digits.horizontalAdvance(figure * 10), 2) for figure in "0123456789"}) == 1
    assert make_font(20, strong=True).weight() == QFont.Weight.DemiBold


def test_icons_take_the_colour_they_are_given(qapp: QApplication) -> None:
    assert "currentColor" not in icon_svg("house", "#ff0000")
    pixmap = icon_pixmap("square", "#ff0000", 24, 2.0)
    assert pixmap.width() == 48
    colours = {pixmap.toImage().pixelColor(x, 24).name() for x in range(48)}
    assert "#ff0000" in colours
