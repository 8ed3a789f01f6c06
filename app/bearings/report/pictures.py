"""Pictures of a report: every chart it holds, drawn from its context, with the same in words."""

from __future__ import annotations

from typing import Any

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
    score_bars_in_words,
)
from bearings.report.charts_changes import Shift, shifts, shifts_in_words
from bearings.report.charts_columns import Card, Column, roadmap_columns, roadmap_columns_in_words
from bearings.report.charts_cost import (
    CostBar,
    CostLine,
    break_even_in_words,
    break_even_lines,
    cost_bars,
    cost_bars_in_words,
)
from bearings.report.charts_draw import Palette, Say, as_written
from bearings.report.charts_moves import Bar, tornado, tornado_in_words
from bearings.report.charts_roadmap import Load, Step, trajectory, trajectory_in_words
from bearings.report.charts_timeline import (
    Band,
    Span,
    horizons_in_words,
    timeline_in_pieces,
    timeline_in_words,
)
from bearings.report.charts_votes import votes_in_words, votes_of_crowd, votes_small

Picture = tuple[str, str]  # SVG, and its numbers in words

RADAR_REACH = 88.0  # small enough that its labels are read at 96 mm
TRAJECTORY = 140.0  # low enough that what waits stands on the same page
ROWS = 3  # of the calendar in one picture: a page ends between two pictures
MOST_CARDS = 11  # in a column, so that the roadmap stands on a page


def draw_pictures(context: dict[str, Any], palette: Palette, say: Say = as_written) -> dict[str, Picture]:
    """All charts by name, their texts as `say` tells them; those with nothing to show are left out."""
    pictures = {"radar": _radar(context, palette, say), "scores": _scores(context, palette, say)}
    pictures["heat"] = _heat(context, palette, say)
    if context["moves"]:
        pictures["moves"] = _moves(context["moves"], palette, say)
    if context["cost"]["bars"]:
        pictures["costs"] = _costs(context["cost"], palette, say)
    if context["cost"]["even"]["lines"]:
        pictures["even"] = _even(context["cost"], palette, say)
    if any(horizon["actions"] for horizon in context["roadmap"]["horizons"]):
        pictures["roadmap"] = _roadmap(context, palette, say)
        pictures |= _timelines(context["roadmap"], palette, say)
    if context["trajectory"]["points"]:
        pictures["trajectory"] = _trajectory(context, palette, say)
    if context["changes"]:
        pictures["shifts"] = _shifts(context["changes"], palette, say)
        if len(context["changes"]["drivers"]) > 1:  # one bar tells no more than the table of answers
            pictures["drivers"] = _moves(context["changes"]["drivers"], palette, say)
    return pictures | _votes(context, palette, say)


def _radar(context: dict[str, Any], palette: Palette, say: Say) -> Picture:
    earlier = context["heatmap"]["earlier"]
    axes = [
        Axis(axis["label"], axis["value"], axis["target"], axis["previous"])
        for axis in context["heatmap"]["axes"]
    ]
    drawn = radar(axes, palette, milestone=earlier, reach=RADAR_REACH, say=say)
    return drawn, radar_in_words(axes, milestone=earlier)


def _scores(context: dict[str, Any], palette: Palette, say: Say) -> Picture:
    rows = [
        ScoreRow(
            label=row["name"],
            score=row["score"],
            level=row["level"],
            level_name=row["level_name"],
            low=row["low"],
            high=row["high"],
            target=row["target"],
            raw=row["raw"],
        )
        for row in context["scorecard"]["rows"]
    ]
    return score_bars(rows, palette, say), score_bars_in_words(rows)


def _heat(context: dict[str, Any], palette: Palette, say: Say) -> Picture:
    groups = [
        HeatGroup(
            group["name"],
            [
                HeatCell(cell["name"], cell["score"], cell["level"], cell["level_name"], cell["applicable"])
                for cell in group["cells"]
            ],
        )
        for group in context["heatmap"]["groups"]
    ]
    return heat_map(groups, palette, say), heat_map_in_words(groups)


def _shifts(changes: dict[str, Any], palette: Palette, say: Say) -> Picture:
    rows = [
        Shift(bar["label"], bar["before"], bar["after"], bar["low"], bar["high"], bar["change"])
        for bar in changes["bars"]
    ]
    return shifts(rows, palette, say=say), shifts_in_words(rows)


def _moves(moves: list[dict[str, Any]], palette: Palette, say: Say) -> Picture:
    bars = [Bar(move["label"], move["gain"], move["note"]) for move in moves]
    return tornado(bars, palette, say=say), tornado_in_words(bars)


def _costs(cost: dict[str, Any], palette: Palette, say: Say) -> Picture:
    rows = [
        CostBar(b["label"], b["low"], b["base"], b["high"], [(n, a) for n, a in b["parts"]], b["note"])
        for b in cost["bars"]
    ]
    named = (cost["currency"], cost["unit"])
    return cost_bars(rows, palette, *named, say), cost_bars_in_words(rows, *named)


def _even(cost: dict[str, Any], palette: Palette, say: Say) -> Picture:
    even = cost["even"]
    lines = [
        CostLine(line["label"], [(x, y) for x, y in line["points"]], line["emphasised"])
        for line in even["lines"]
    ]
    marks = (even["volume"], even["crossing"])
    return (
        break_even_lines(lines, palette, cost["currency"], *marks, say),
        break_even_in_words(lines, cost["currency"], *marks),
    )


def _roadmap(context: dict[str, Any], palette: Palette, say: Say) -> Picture:
    columns = [
        Column(
            Load(h["name"], h["days"], h["used"], h["capacity"]),
            [
                Card(a["id"], a["title"], a["person"] or a["owner"], a["base_days"], a["after"], a["flags"])
                for a in h["actions"]
            ],
            f"External spend {h['spend']}",
        )
        for h in context["roadmap"]["horizons"]
    ]
    return roadmap_columns(columns, palette, most=MOST_CARDS, say=say), roadmap_columns_in_words(columns)


def _timelines(roadmap: dict[str, Any], palette: Palette, say: Say) -> dict[str, Picture]:
    """The calendar: its head, which each page repeats, and pieces of a few rows, which fill any page."""
    spans = [Span(**span) for span in roadmap["spans"]]
    bands = [Band(name, first, last) for name, first, last in roadmap["bands"]]
    head, pieces = timeline_in_pieces(spans, bands, palette, rows=ROWS, say=say)
    pictures = {"timeline-head": (head, horizons_in_words(bands))}
    for number, piece in enumerate(pieces):
        few = spans[number * ROWS : (number + 1) * ROWS]
        pictures[f"timeline-{number + 1}"] = (piece, timeline_in_words(few))
    return pictures


def _votes(context: dict[str, Any], palette: Palette, say: Say) -> dict[str, Picture]:
    """Votes in small, once for all questions that were voted on alike."""
    rows = [
        row for group in (*context["answers"], *context["disagreement"]["groups"]) for row in group["rows"]
    ]
    alike = {
        row["spread"]: (votes_of_crowd if row.get("crowd") else votes_small, (row["counts"], row["used"]))
        for row in rows
        if row["spread"]
    }
    return {
        name: (drawn(*votes, palette, say), votes_in_words(*votes)) for name, (drawn, votes) in alike.items()
    }


def _trajectory(context: dict[str, Any], palette: Palette, say: Say) -> Picture:
    steps = [
        Step(point["day"], point["label"], point["overall"], point["verdict"])
        for point in context["trajectory"]["points"]
    ]
    thresholds = [(name, index) for name, index in context["trajectory"]["thresholds"]]
    return trajectory(steps, palette, thresholds, tall=TRAJECTORY, say=say), trajectory_in_words(steps)
