"""The roadmap on a calendar: the timeline chart, whose rows are pressed and walked like cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import QWidget

from bearings.ui.pages.roadmap.item import ActionItem
from bearings.ui.theme import metrics, theme
from bearings.ui.widgets.card import Card
from bearings.ui.widgets.layouts import Column
from bearings.ui.widgets.paint import control_radius, draw_box, draw_focus_ring, painted
from bearings.ui.widgets.section import SectionHeader
from bearings.ui.widgets.svg_view import Chart, SvgView
from bearings.ui.widgets.text import explain
from bearings.ui.worded import worded_in_chart

if TYPE_CHECKING:
    from bearings.domain.roadmap.action_facts import ActionFacts
    from bearings.domain.roadmap.roadmap import PlannedAction
    from bearings.report.charts_timeline import Band, Span
    from bearings.ui.pages.roadmap.words import RoadmapWords
    from bearings.ui.tokens import Theme

LEAST_WIDTH = 660  # units; below that the whole chart shrinks
INSET = 8  # pixels at 100 % by which the frame of a row is wider than the chart


class TimelineCard(Card):
    """Signals as the deck of cards has them."""

    opened = Signal(str)
    entered = Signal(str)
    reached = Signal(str)
    moved = Signal(str, int)
    deed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=16, margins=(24 - INSET, 24, 24 - INSET, 24), parent=parent)
        self.setObjectName("timelineCard")
        self._header = SectionHeader(self.tr("Timeline"))
        head = Column(gap=0, margins=(INSET, 0, INSET, 0))
        head.addWidget(self._header)
        self.body.addLayout(head)
        self._chart = _RowedChart(self.tr("Timeline"))
        self.body.addWidget(self._chart)
        self._rows: list[TimelineRow] = []
        self._current = ""  # the row that Tab comes to
        self._spans: list[Span] = []
        self._bands: list[Band] = []

    def show_roadmap(self, words: RoadmapWords) -> None:
        """Draw what is planned; a row for each action, in the order of the horizons."""
        from bearings.report.charts_timeline import Band, timeline_in_words

        planned = list(words.planned.values())
        last = words.questionnaire.horizons[-1].to_day
        about = self.tr("Days from the start, to day {}. A corner marks what people put there.").format(last)
        self._header.set_secondary(about)
        spans = [_span(words, action) for action in planned]
        bands = [Band(h.name, h.from_day, h.to_day) for h in words.questionnaire.horizons]
        if (spans, bands) != (self._spans, self._bands):
            self._spans, self._bands = spans, bands
            self._chart.show_chart(self._draw, timeline_in_words(spans))
        for number, (action, span) in enumerate(zip(planned, spans, strict=True)):
            if number == len(self._rows):
                self._rows.append(self._make_row())
            start, finish = span.horizon_start_day + span.start, span.horizon_start_day + span.finish
            days = self.tr("day {} to {}").format(round(start), round(finish))
            self._rows[number].show_action(action.action, f"{words.card(action).spoken}, {days}")
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(planned))
        self._chart.set_rows(self._rows[: len(planned)])
        self._lead_tab()

    def choose(self, action_id: str) -> None:
        """Show that one as chosen; "" for none."""
        for row in self._rows:
            row.set_chosen(bool(action_id) and row.action_id == action_id)

    def focus(self, action_id: str) -> bool:
        """Give that row the focus; False if it is not in the chart."""
        row = self.item(action_id)
        if row is not None:
            row.setFocus(Qt.FocusReason.OtherFocusReason)
        return row is not None

    @property
    def current_item(self) -> TimelineRow | None:
        """The row that Tab comes to."""
        return self.item(self._current)

    def item(self, action_id: str) -> TimelineRow | None:
        """The row of that action, if it is shown."""
        return next((row for row in self._shown() if row.action_id == action_id), None)

    def focus_current(self) -> None:
        """Give the focus to the row that Tab comes to, without a ring until a key is pressed."""
        if (row := self.current_item) is not None:
            row.setFocus(Qt.FocusReason.MouseFocusReason)

    def _shown(self) -> list[TimelineRow]:
        return [row for row in self._rows if not row.isHidden()]

    def _make_row(self) -> TimelineRow:
        row = TimelineRow(self._chart)
        row.clicked.connect(self._clicked)
        row.entered.connect(self.entered)
        row.stepped.connect(self._step)
        row.moved.connect(self.moved)
        row.deed.connect(self.deed)
        row.reached.connect(self._reached)
        return row

    def _clicked(self) -> None:
        row = self.sender()
        if isinstance(row, TimelineRow):
            self.opened.emit(row.action_id)

    def _reached(self, action_id: str) -> None:
        self._current = action_id
        self._lead_tab()
        self.reached.emit(action_id)

    def _step(self, action_id: str, key: int) -> None:
        rows = self._shown()
        at = next((n for n, row in enumerate(rows) if row.action_id == action_id), 0)
        steps = {Qt.Key.Key_Up: at - 1, Qt.Key.Key_Down: at + 1, Qt.Key.Key_Home: 0}
        to = len(rows) - 1 if key == Qt.Key.Key_End else steps.get(Qt.Key(key), at)
        rows[min(max(to, 0), len(rows) - 1)].setFocus(Qt.FocusReason.TabFocusReason)

    def _lead_tab(self) -> None:
        """Tab comes to one row only; arrows go from there."""
        rows = self._shown()
        if rows and all(row.action_id != self._current for row in rows):
            self._current = rows[0].action_id
        for row in rows:
            first = row.action_id == self._current
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if first else Qt.FocusPolicy.ClickFocus)

    def _draw(self, theme: Theme) -> str:
        from bearings.report.charts_timeline import timeline

        return timeline(
            self._spans,
            self._bands,
            theme.as_palette(),
            width=self._chart.units,
            say=worded_in_chart,
        )


class TimelineRow(ActionItem):
    """A row of the chart: nothing but a frame where it is chosen, touched or focused."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent)
        self._id = ""
        self.setCheckable(True)
        self.follow_theme()

    @property
    def action_id(self) -> str:
        return self._id

    def show_action(self, action_id: str, spoken: str) -> None:
        """Stand for that action; `spoken` is all of it as a sentence."""
        self._id = action_id
        self.setObjectName(f"timeline_{action_id}")
        self.setAccessibleName(spoken)
        explain(self, spoken)

    @painted
    def paintEvent(self, painter: QPainter) -> None:
        look, face = theme(), QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.hovered and not self.isChecked():
            tint = QColor(look.accent)
            tint.setAlphaF(0.08)
            painter.fillRect(face, tint)
        if self.isChecked():
            draw_box(painter, face, fill=None, line=look.accent, radius=control_radius(), width=2)
        if self.ring_shown:
            draw_focus_ring(painter, face.adjusted(3, 3, -3, -3), control_radius())


class _RowedChart(QWidget):
    """The chart, drawn as wide as there is room, with a widget over each of its rows."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._over: list[TimelineRow] = []
        self._chart = SvgView(name)
        self._chart.setObjectName("timelineChart")
        Column(self, gap=0, margins=(INSET, 0, INSET, 0)).addWidget(self._chart)

    @property
    def units(self) -> float:
        """How wide the chart may be, in its own units: pixels at 100 %."""
        room = self.width() - 2 * metrics().px(INSET)
        return max(room * 100 / metrics().zoom, LEAST_WIDTH)

    def show_chart(self, chart: Chart, numbers: str) -> None:
        self._chart.show_chart(chart, numbers)

    def set_rows(self, rows: list[TimelineRow]) -> None:
        """The widgets that lie over the rows, in their order."""
        self._over = rows
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._chart.restyle()
        self._place()

    def _place(self) -> None:
        from bearings.report.charts_timeline import TIMELINE_STEP, TIMELINE_TOP

        scale = (self.width() - 2 * metrics().px(INSET)) / self.units
        for number, row in enumerate(self._over):
            top = (TIMELINE_TOP + number * TIMELINE_STEP) * scale
            row.setGeometry(QRectF(0, top, self.width(), TIMELINE_STEP * scale).toRect())
            row.raise_()


def _span(words: RoadmapWords, planned: PlannedAction) -> Span:
    from bearings.report.charts_timeline import span_of

    facts: ActionFacts = words.facts(planned.action)
    return span_of(facts, planned, words.horizon(planned.horizon))
