"""Native charts of a presentation: bars against targets, ranges of costs, the index over time.

People can edit them: each holds its numbers in a sheet of its own.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

from bearings.report.slide_master import Box, rgb
from bearings.report.slide_page import Slide
from bearings.report.speech import Speech

SIZE = 12  # points
Named = Sequence[tuple[str, Sequence[float | None]]]


def target_bars(
    slide: Slide,
    box: Box,
    rows: Sequence[Mapping[str, Any]],
    palette: Mapping[str, str],
    speech: Speech,
    words: str,
) -> None:
    """Score of each dimension beside its target, 0 to 100."""
    from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION

    series: Named = (
        (speech.say("Target (0 to 100)"), [row["target"] for row in rows]),
        (speech.say("Score (0 to 100)"), [row["score"] for row in rows]),
    )
    data = _data([row["name"] for row in rows], series, "0", from_below=True)
    chart = slide.charted(XL_CHART_TYPE.BAR_CLUSTERED, box, data, words)
    _dress(chart, palette)
    _scale(chart, 100)
    chart.value_axis.visible = chart.value_axis.has_major_gridlines = False  # each bar has its number
    plot = chart.plots[0]
    plot.gap_width, plot.overlap = 55, -5
    for place, colour in enumerate(("border", "accent")):
        _fill(plot.series[place], palette[colour])
        labels = plot.series[place].data_labels
        labels.show_value, labels.position = True, XL_LABEL_POSITION.OUTSIDE_END
        labels.number_format, labels.number_format_is_linked = "0", False
        _type(labels.font, palette, strong=bool(place))


def cost_ranges(
    slide: Slide,
    box: Box,
    bars: Sequence[Mapping[str, Any]],
    palette: Mapping[str, str],
    speech: Speech,
    words: str,
) -> None:
    """What each route costs from the low-cost to the high-cost case; the base case is where colours meet.

    The stretch below the low-cost case is drawn without a colour, so a legend could only confuse.
    """
    from pptx.enum.chart import XL_CHART_TYPE, XL_TICK_LABEL_POSITION

    say = speech.say
    series: Named = (
        (say("Low"), [bar["low"] for bar in bars]),
        (say("Low to base"), [bar["base"] - bar["low"] for bar in bars]),
        (say("Base to high"), [bar["high"] - bar["base"] for bar in bars]),
    )
    data = _data([bar["label"] for bar in bars], series, "#,##0", from_below=True)
    chart = slide.charted(XL_CHART_TYPE.BAR_STACKED, box, data, words)
    _dress(chart, palette)
    chart.has_legend = False
    chart.value_axis.major_unit = _step(max(bar["high"] for bar in bars))
    chart.value_axis.minimum_scale = 0
    chart.value_axis.tick_labels.number_format = "#,##0"
    chart.value_axis.tick_labels.number_format_is_linked = False
    chart.category_axis.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    plot = chart.plots[0]
    plot.gap_width, plot.overlap = 70, 100
    plot.series[0].format.fill.background()
    for place, colour in ((1, "accent"), (2, "level_2")):
        _fill(plot.series[place], palette[colour])


def index_line(
    slide: Slide,
    box: Box,
    points: Sequence[Mapping[str, Any]],
    palette: Mapping[str, str],
    speech: Speech,
    words: str,
) -> None:
    """The overall index today and at the end of each horizon, 0 to 100."""
    from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION, XL_MARKER_STYLE
    from pptx.util import Pt

    series: Named = ((speech.say("Overall index (0 to 100)"), [point["overall"] for point in points]),)
    data = _data([point["label"] for point in points], series, "0")
    chart = slide.charted(XL_CHART_TYPE.LINE_MARKERS, box, data, words)
    _dress(chart, palette)
    _scale(chart, 100)
    chart.has_legend = False
    line = chart.plots[0].series[0]
    line.smooth = False
    line.format.line.width = Pt(2.5)
    line.format.line.color.rgb = rgb(palette["accent"])
    line.marker.style, line.marker.size = XL_MARKER_STYLE.CIRCLE, 8
    line.marker.format.fill.solid()
    line.marker.format.fill.fore_color.rgb = rgb(palette["accent"])
    labels = line.data_labels
    labels.show_value, labels.position = True, XL_LABEL_POSITION.ABOVE
    labels.number_format, labels.number_format_is_linked = "0", False
    _type(labels.font, palette, strong=True)


def _data(categories: Sequence[str], series: Named, number_format: str, *, from_below: bool = False) -> Any:
    """The sheet of a chart. Lying bars are drawn from below, so the last goes first for the first on top."""
    from pptx.chart import data as chart_data

    kind: Any = chart_data.CategoryChartData
    data = kind(number_format=number_format)
    step = -1 if from_below else 1
    data.categories = categories[::step]
    for name, values in series:
        data.add_series(name, values[::step])
    return data


def _dress(chart: Any, palette: Mapping[str, str]) -> None:
    """Type, legend and thin lines; no title, for the slide has one."""
    from pptx.enum.chart import XL_LEGEND_POSITION, XL_TICK_MARK
    from pptx.util import Pt

    chart.has_title = False
    chart.has_legend = True
    chart.legend.position, chart.legend.include_in_layout = XL_LEGEND_POSITION.BOTTOM, False
    _type(chart.font, palette)
    _type(chart.legend.font, palette)
    for axis in (chart.value_axis, chart.category_axis):
        axis.major_tick_mark = axis.minor_tick_mark = XL_TICK_MARK.NONE
        axis.format.line.color.rgb = rgb(palette["border"])
        _type(axis.tick_labels.font, palette)
    lines = chart.value_axis.major_gridlines.format.line
    lines.width, lines.color.rgb = Pt(0.5), rgb(palette["border"])


def _scale(chart: Any, most: int) -> None:
    chart.value_axis.minimum_scale, chart.value_axis.maximum_scale = 0, most
    chart.value_axis.major_unit = most / 5


def _step(most: float) -> float:
    """A round step that divides a scale into four or five."""
    rough = most / 4
    size = 10 ** math.floor(math.log10(rough)) if rough > 0 else 1
    return next(size * factor for factor in (1, 2, 5, 10) if size * factor >= rough)


def _fill(series: Any, colour: str) -> None:
    series.format.fill.solid()
    series.format.fill.fore_color.rgb = rgb(colour)


def _type(font: Any, palette: Mapping[str, str], *, strong: bool = False) -> None:
    from pptx.util import Pt

    font.size, font.bold = Pt(SIZE), strong
    font.color.rgb = rgb(palette["text"])
