"""Every chart: sound SVG that both engines draw, bounded in size, complete in words, safe with any text."""

import itertools
import re
import xml.etree.ElementTree as ET
from collections.abc import Callable

import pytest
from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from bearings.report.charts import (
    Axis,
    HeatCell,
    HeatGroup,
    ScoreRow,
    heat_map,
    heat_map_in_words,
    radar,
    radar_in_words,
    score_bars,
)
from bearings.report.charts_changes import Shift, shifts
from bearings.report.charts_columns import Card, Column, roadmap_columns, roadmap_columns_in_words
from bearings.report.charts_cost import (
    CostBar,
    CostLine,
    break_even_in_words,
    break_even_lines,
    cost_bars,
    cost_bars_in_words,
)
from bearings.report.charts_draw import Palette, Say, as_written, empty
from bearings.report.charts_moves import Bar, tornado, tornado_in_words, vote_spread, vote_spread_in_words
from bearings.report.charts_roadmap import Load, Step, trajectory, trajectory_in_words
from bearings.report.charts_text import cut, lines_of, text_width
from bearings.report.charts_timeline import (
    Band,
    Span,
    timeline,
    timeline_in_pieces,
    timeline_in_words,
)
from bearings.ui.fonts import make_font

Chart = Callable[[Palette], str]

TEXT = "{http://www.w3.org/2000/svg}text"

HOSTILE = """</svg><script>alert("x")</script>&nbsp;{{ 7 * 7 }} \x07 ]]> ' " é 漢字"""
LONG = "A name as long as only a ministry or an insurer would ever give to one of its programmes " * 3


def charts(name: str, *, many: int = 4, say: Say = as_written) -> dict[str, Chart]:
    """Every chart with `name` wherever a person's text can stand, in the language of `say`."""
    rows = range(many)
    bars = [
        CostBar(name, 10_000, 50_000.0 + n, 900_000, [("Service", 20_000), ("Labour", 30_000)], name)
        for n in rows
    ]
    lines = [CostLine(name, [(10_000, 5_000.0 + n), (1e6, 90_000.0)], n == 0) for n in rows]
    loads = [Load(name, "day 0 to 30", 30.0 + n, 20.0) for n in rows]
    cards = [Card(f"A-{n}", name, name, 4.5, ("A-X01",), ("over capacity", name)) for n in rows]
    spans = [Span(name, 30, 0, 25.0 + n, name, True, True, 40) for n in rows]
    steps = [Step(30 * n, name, None if n == 1 else 40.0 + n, name) for n in range(5)]
    cells = [HeatCell(name, 50, 3, name), HeatCell(name, None, None), HeatCell(name, None, None, name, False)]
    return {
        "radar": lambda c: radar([Axis(name, 50, 70, 40)] * 4, c, milestone=name, say=say),
        "score bars": lambda c: score_bars([ScoreRow(name, 40, 2, name, 30, 60, 70, 55)] * many, c, say),
        "heat map": lambda c: heat_map([HeatGroup(name, cells)] * 4, c, say),
        "cost bars": lambda c: cost_bars(bars, c, "USD", "in 12 months", say),
        "break-even": lambda c: break_even_lines(lines[:5], c, "USD", 180_000, 500_000, say),
        "columns": lambda c: roadmap_columns([Column(load, cards) for load in loads[:4]], c, say=say),
        "timeline": lambda c: timeline(spans, [Band(name, 0, 30), Band(name, 31, 365)], c, say=say),
        "trajectory": lambda c: trajectory(steps, c, [(name, 35), (name, 72)], say=say),
        "tornado": lambda c: tornado([Bar(name, 3.0 - n, name) for n in rows], c, say=say),
        "shifts": lambda c: shifts(
            [Shift(name, 40, 45 + n, 30, 70, f"+{5 + n} points") for n in rows], c, say=say
        ),
        "votes": lambda c: vote_spread([name] * 5, [0, 1, 14, 2, 0], 2, c, say=say),
    }


NAMES = tuple(charts(""))
EMPTY: dict[str, Chart] = {
    "radar": lambda c: radar([], c),
    "score bars": lambda c: score_bars([], c),
    "heat map": lambda c: heat_map([HeatGroup("Data", [])], c),
    "cost bars": lambda c: cost_bars([], c, "USD", "a month"),
    "break-even": lambda c: break_even_lines([CostLine("A", [])], c, "USD", None, None),
    "columns": lambda c: roadmap_columns([], c),
    "timeline": lambda c: timeline([], [Band("Start now", 0, 30)], c),
    "trajectory": lambda c: trajectory([Step(0, "Today", None, "Prepare")], c, []),
    "tornado": lambda c: tornado([], c),
    "shifts": lambda c: shifts([], c),
    "votes": lambda c: vote_spread([], [], None, c),
}


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("text", ["Data", LONG, HOSTILE], ids=["plain", "long", "hostile"])
def test_a_chart_is_sound_and_stays_within_its_edges(
    name: str, text: str, palette: Palette, qapp: object
) -> None:
    root = ET.fromstring(charts(text)[name](palette))
    assert "script" not in {element.tag.split("}")[-1] for element in root.iter()}
    assert not outside(root)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("text", ["Data", "Rights and lawful use"])
def test_a_chart_has_room_for_words_of_twice_the_length(
    name: str, text: str, palette: Palette, qapp: object
) -> None:
    root = ET.fromstring(charts(text, say=doubled)[name](palette))
    texts = list(root.iter(TEXT))
    assert any("[" in (element.text or "") for element in texts)
    assert not outside(root)
    covered = [(a.text, b.text) for a, b in itertools.combinations(texts, 2) if box(a).intersects(box(b))]
    assert not covered


def test_a_chart_with_nothing_to_show_says_so_in_any_language(palette: Palette, qapp: object) -> None:
    sentence = "A trajectory can be given once every dimension is rated."
    root = ET.fromstring(empty(palette, sentence, doubled))
    assert len(list(root.iter(TEXT))) == 2
    assert not outside(root)


@pytest.mark.parametrize("name", NAMES)
def test_qt_draws_a_chart(name: str, palette: Palette, qapp: object) -> None:
    assert colours_of(charts("Data")[name](palette)) > 3


@pytest.mark.parametrize("name", NAMES)
def test_a_chart_with_nothing_to_show_says_so(name: str, palette: Palette, qapp: object) -> None:
    svg = EMPTY[name](palette)
    assert ET.fromstring(svg).findtext(TEXT)
    assert colours_of(svg) > 1


@pytest.mark.parametrize("name", NAMES)
def test_a_chart_uses_nothing_the_two_engines_differ_in(name: str, palette: Palette) -> None:
    svg = charts("Data")[name](palette)
    for avoided in ("rgba(", "hsl(", "<filter", "dominant-baseline", "textLength", "var(", "foreignObject"):
        assert avoided not in svg


@pytest.mark.parametrize("name", NAMES)
def test_a_chart_stays_small(name: str, palette: Palette) -> None:
    nodes = sum(1 for _ in ET.fromstring(charts("Data", many=60)[name](palette)).iter())
    assert nodes < 60 * 14


def test_paper_draws_every_chart(palette: Palette, caplog: pytest.LogCaptureFixture) -> None:
    from bearings.report.html import ASSET, Page
    from bearings.report.pdf import make_pdf

    made = {f"{place}.svg": chart(palette) for place, chart in enumerate(charts(HOSTILE).values())}
    pictures = "".join(f'<img alt="{name}" src="{ASSET}{name}">' for name in made)
    assets = {name: ("image/svg+xml", svg.encode()) for name, svg in made.items()}
    make_pdf(Page(f"<html lang=en><title>Charts</title>{pictures}", assets), "ua")
    assert not [record.message for record in caplog.records if "image" in record.message.lower()]


def test_the_words_of_a_chart_leave_out_no_number() -> None:
    assert "Data 62 (target 70, May: 50)" in radar_in_words([Axis("Data", 62, 70, 50)], milestone="May")
    groups = [HeatGroup("Data", [HeatCell("Rights", 60, 3, "Established"), HeatCell("Labels", None, None)])]
    assert heat_map_in_words(groups) == "Scores of 100. Data: Rights 60 (Established); Labels not rated."
    bars = [CostBar("Prompting", 30_900, 84_821, 190_890, [("Service", 18_421.0), ("Labour", 66_400.0)])]
    assert cost_bars_in_words(bars, "USD", "in 12 months") == (
        "Planning estimate in 12 months: Prompting USD 85,000 (USD 31,000 to 190,000;"
        " service USD 18,000, labour USD 66,000)."
    )
    lines = [CostLine("Prompting", [(10_000, 67_000), (1_000_000, 150_000)])]
    said = break_even_in_words(lines, "USD", 180_000, None)
    assert "USD 67,000 at 10,000 and USD 150,000 at 1,000,000" in said
    assert "No break-even" in said
    load = Load("Start now", "day 0 to 30", 26.5, 20)
    column = Column(load, [Card("A-1", "Set limits", "Sponsor", 1, (), ("pinned",))])
    assert "Set limits (Sponsor, 1 person-day, pinned)" in roadmap_columns_in_words([column])
    span = Span("Set limits", 30, 5, 20, "Ada", pinned=True, due=40)
    assert "Set limits day 35 to 50, Ada, pinned, due day 40" in timeline_in_words([span])
    steps = [Step(0, "Today", 44.2, "Prepare"), Step(30, "Day 30", None, "Prepare")]
    assert "Today 44 (Prepare); Day 30 not rated (Prepare)" in trajectory_in_words(steps)
    moves = [Bar("DAT-02", 4.26, "level 2 to 3"), Bar("TAL-07", -1)]
    assert "DAT-02 (level 2 to 3) +4.3 points; TAL-07 −1.0 points" in tornado_in_words(moves)
    votes = vote_spread_in_words(["Exploring", "Piloting"], [1, 3], 1)
    assert votes == "Exploring: 1 vote; Piloting: 3 votes. Value used, the lower median: Piloting."


def test_a_horizon_too_narrow_for_its_name_is_numbered_and_named_below(palette: Palette) -> None:
    bands = [Band("Beginnen wir jetzt", 0, 30), Band("Ausweiten", 31, 365)]
    span = Span(
        "Agree stages and criteria from the first idea to production", 31, 290, 330, "Enterprise architect"
    )
    root = ET.fromstring(timeline([span], bands, palette))
    texts = [element.text or "" for element in root.iter() if element.tag.endswith("text")]
    assert {"1", "2", "1 Beginnen wir jetzt  ·  2 Ausweiten"} <= set(texts)
    assert not any(text.endswith("…") for text in texts)
    beside = next(e for e in root.iter() if e.text == "Enterprise architect")
    assert beside.get("text-anchor") == "end", "its end would lie beyond the page"


def test_a_text_is_cut_after_a_whole_word_unless_little_would_be_left() -> None:
    said = "Screening takes hours and comes first"
    rooms = [cut(said, room, 10) for room in range(60, 200, 5)]
    assert {short.removesuffix("…").split()[-1] for short in rooms if " " in short} <= set(said.split())
    assert cut("A Donaudampfschifffahrtsgesellschaft", 100, 10).startswith("A Donau")


def test_pieces_of_the_calendar_fit_below_each_other(palette: Palette) -> None:
    bands = [Band("Beginnen wir jetzt", 0, 30), Band("Ausweiten", 31, 365)]
    spans = [Span(f"Action {n}", 31, n * 10, n * 10 + 40, "Architect") for n in range(5)]
    head, pieces = timeline_in_pieces(spans, bands, palette, rows=2)
    drawn = [ET.fromstring(each) for each in (head, *pieces)]
    bars = [sum(e.get("rx") == "3" for e in each.iter()) for each in drawn]
    assert bars == [0, 2, 2, 1]
    whole = ET.fromstring(timeline(spans, bands, palette))
    texts = sorted(e.text or "" for each in drawn for e in each.iter(TEXT))
    assert texts == sorted(e.text or "" for e in whole.iter(TEXT)), "each text once"
    assert {each.get("width") for each in drawn} == {whole.get("width")}


def test_an_extreme_high_does_not_crush_the_bars(palette: Palette) -> None:
    rows = [CostBar("A", 40_000, 100_000, 110_000), CostBar("B", 90_000, 120_000, 9_000_000)]
    widest = max(
        float(rect.attrib["width"])
        for rect in ET.fromstring(cost_bars(rows, palette, "USD", "")).iter(
            "{http://www.w3.org/2000/svg}rect"
        )
        if rect.get("fill") == palette["accent"]
    )
    assert widest > 120
    assert "9.0 million" in cost_bars(rows, palette, "USD", "")


@pytest.mark.parametrize("size", [1e6, 1e9, 9.9e12])
def test_very_large_amounts_stay_within_the_chart(size: float, palette: Palette) -> None:
    rows = [CostBar("A", 12.3 * size, 456.7 * size, 987.6 * size, [("Service", 456.7 * size)])]
    root = ET.fromstring(cost_bars(rows, palette, "USD", "in 12 months"))
    texts = list(root.iter(TEXT))
    assert any(" to " in (text.text or "") for text in texts)
    for text in texts:
        if text.get("text-anchor") is None:
            size_of = float(text.attrib["font-size"])
            assert float(text.attrib["x"]) + text_width(text.text or "", size_of) <= 661, text.text


def test_routes_whose_names_begin_alike_are_told_apart(palette: Palette) -> None:
    names = [f"Verwaltete Modellschnittstelle mit {kind}" for kind in ("Prompting", "Retrieval")]
    bars = cost_bars([CostBar(name, 10, 50, 90) for name in names], palette, "USD", "in 12 months")
    lines = [CostLine(name, [(1e4, 5e4), (1e6, 9e4 + n)], True) for n, name in enumerate(names)]
    for svg in (bars, break_even_lines(lines, palette, "USD", None, None)):
        assert "Prompting</text>" in svg
        assert "Retrieval</text>" in svg


def test_thresholds_that_are_close_keep_their_names_apart(palette: Palette, qapp: object) -> None:
    name = "Bereit für den ersten produktiven Einsatz"
    steps = [Step(0, "Heute", 44, name), Step(30, "Tag 30", 46, name)]
    svg = trajectory(steps, palette, [(name, 55), (name, 58), (name, 61)], tall=140)
    texts = list(ET.fromstring(svg).iter(TEXT))
    assert not [1 for a, b in itertools.combinations(texts, 2) if box(a).intersects(box(b))]


def test_labels_at_the_ends_of_lines_do_not_cover_each_other(palette: Palette) -> None:
    lines = [CostLine(f"Route {n}", [(1e4, 5e4), (1e6, 9e4 + n)]) for n in range(5)]
    root = ET.fromstring(break_even_lines(lines, palette, "USD", None, None))
    places = [float(text.attrib["y"]) for text in root.iter(TEXT) if (text.text or "").startswith("Route")]
    places.sort()
    assert all(after - before >= 14 for before, after in itertools.pairwise(places))


@pytest.mark.parametrize("text", ["", "a", LONG, "W" * 80, "漢字" * 40, "two words"])
def test_lines_fit_their_room(text: str) -> None:
    lines = lines_of(text, 90, 12, most=3)
    assert 1 <= len(lines) <= 3
    assert all(text_width(line, 12) <= 90 for line in lines)
    assert text_width(cut(text, 40, 12), 12) <= 40


def test_a_word_that_is_broken_ends_in_a_hyphen_and_leaves_no_two_letters_alone() -> None:
    assert lines_of("Schutzmaßnahmen", text_width("Schutzmaßnah-", 12), 12) == ["Schutzmaßnah-", "men"]
    assert lines_of("Schutzmaßnahmen", text_width("Schutzmaßnahme-", 12), 12) == ["Schutzmaßnah-", "men"]
    assert "-" not in "".join(lines_of("漢字" * 10, 90, 12, most=3))
    assert "-" not in "".join(lines_of("1234567890" * 2, 60, 12, most=3))


def doubled(text: str) -> str:
    """As a language would say it that takes twice the room."""
    return f"[{text} {text}]" if re.search("[a-z]{2}", text) else text


def box(text: ET.Element) -> QRectF:
    """What a text takes up in the picture, by the advances of its font; a line is as high as its letters."""
    size, anchor = float(text.get("font-size") or 12), text.get("text-anchor")
    font = make_font(100, strong=text.get("font-weight") == "600")
    width = QFontMetricsF(font).horizontalAdvance(text.text or "") * size / 100
    left = float(text.attrib["x"]) - {"end": width, "middle": width / 2}.get(anchor or "", 0.0)
    return QRectF(left, float(text.attrib["y"]) - 0.7 * size, width, 0.8 * size)


def outside(root: ET.Element) -> list[str | None]:
    """The texts that reach out of the picture."""
    width, height = map(float, root.attrib["viewBox"].split()[2:])
    picture = QRectF(-1, -1, width + 2, height + 2)
    return [text.text for text in root.iter(TEXT) if text.text and not picture.contains(box(text))]


def colours_of(svg: str) -> int:
    """How many colours the chart shows when Qt draws it."""
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    assert renderer.isValid()
    size = renderer.defaultSize()
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return len({image.pixel(x, y) for x in range(0, size.width(), 2) for y in range(0, size.height(), 2)})


def test_longer_words_of_another_language_stand_whole(palette: Palette) -> None:
    said = {"not rated": "nicht bewertet", "target 65": "Ziel 65"}

    def say(text: str) -> str:
        return said.get(text, text)

    names = ("Risikoprüfung, Sicherheit und Schutzmaßnahmen", *"abcd")
    cells = [HeatCell(name, None, None) for name in names]
    axes = [Axis(name, None, 65.0) for name in ("Daten", "Integration", "Personal", "Kosten")]
    note = "Stufe 4 auf Stufe 5; Urteil: Bereit für die Ausweitung"
    moves = [
        Bar("TAL-05 Entwicklung", 0.9, note),
        Bar("TAL-10 Verständnis der Beschäftigten und Wandel", 0.8, note),
    ]
    for chart in (
        score_bars([ScoreRow("Daten", None, None, "")], palette, say=say),
        heat_map([HeatGroup("Integration", cells)], palette, say=say),
        radar(axes, palette, reach=88.0, say=say),
        tornado(moves, palette, say=say),
    ):
        lines = re.findall(r">([^<]+)</text>", chart)
        assert [line for line in lines if line.endswith(("…", "-", "Ziel"))] == []


def test_the_id_of_a_card_leads_its_effort_where_the_owner_takes_the_line(palette: Palette) -> None:
    owners = ("Finance", "Owner of the process")
    cards = [Card(f"A-I0{n}", "Set limits", owner, 8, (), ()) for n, owner in enumerate(owners)]
    columns = [Column(Load(name, "day 0 to 30", 16, 20), cards) for name in "abcd"]
    lines = re.findall(r">([^<]+)</text>", roadmap_columns(columns, palette))
    assert {"A-I00 · Finance", "8 person-days", owners[1], "A-I01 · 8 person-days"} <= set(lines)
    assert [line for line in lines if line.endswith("·")] == []
