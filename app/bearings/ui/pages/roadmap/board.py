"""The board of the Roadmap page: one column for each horizon, side by side as far as there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from bearings.domain.rounding import compared
from bearings.ui.pages.roadmap.cards import CardGrid
from bearings.ui.pages.roadmap.column import HorizonColumn, ShownHorizon
from bearings.ui.pages.roadmap.lines import DependencyLines
from bearings.ui.pages.roadmap.phrases import days_words, number_words, sentence, span_words, spend_words
from bearings.ui.pages.roadmap.words import RoadmapWords, ShownAction
from bearings.ui.theme import follow_theme, metrics

if TYPE_CHECKING:
    from bearings.domain.roadmap.roadmap import HorizonPlan

GAP, LEAST_COLUMN = 12, 216  # pixels at 100 %


class Board(QWidget):
    """`moved` carries an action and the horizon it was dropped on.

    `held` carries where on the screen a card is held over a column, `left` says
    that it is not any more.
    """

    moved = Signal(str, str)
    held = Signal(QPoint)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("board")
        self._words: RoadmapWords | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.columns: list[HorizonColumn] = []
        self._across = 0
        self.lines = DependencyLines(self)
        follow_theme(self.restyle)

    def restyle(self) -> None:
        self._grid.setSpacing(metrics().px(GAP))

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()  # the usual one lays every card out at a width that no page has

    def fit(self, width: int) -> None:
        """Stand as many columns side by side as `width` pixels allow."""
        px, count = metrics().px, len(self.columns)
        fits = max((width + px(GAP)) // px(LEAST_COLUMN + GAP), 1)
        across = count if fits >= count else 2 if fits >= 2 and count > 2 else min(fits, count)
        if across and across != self._across:
            self._arrange(across)

    @property
    def across(self) -> int:
        """How many columns stand side by side."""
        return self._across

    def show_roadmap(self, words: RoadmapWords) -> list[tuple[CardGrid, list[ShownAction]]]:
        """Show the heads of the horizons; what is to be dealt to each column."""
        self._words = words
        plans = list(words.roadmap.horizons.values())
        while len(self.columns) < len(plans):
            self._add_column()
        for column, plan in zip(self.columns, plans, strict=False):
            column.show_horizon(self._shown(words, plan), empty=not plan.actions)
        for number, column in enumerate(self.columns):
            column.setVisible(number < len(plans))
        return [
            (column.grid, [words.card(planned) for planned in plan.actions])
            for column, plan in zip(self.columns, plans, strict=False)
        ]

    def _add_column(self) -> None:
        column = HorizonColumn()
        column.asked.connect(self._offer)
        column.dropped.connect(self.moved)
        column.held.connect(self.held)
        column.left.connect(self.left)
        self.columns.append(column)
        self._grid.addWidget(column, 0, len(self.columns) - 1)
        self._across = 0

    def _arrange(self, across: int) -> None:
        for place in range(max(self._across, self._grid.columnCount())):
            self._grid.setColumnStretch(place, 1 if place < across else 0)
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
        for number, column in enumerate(self.columns):
            self._grid.addWidget(column, number // across, number % across)
        self._across = across

    def _shown(self, words: RoadmapWords, plan: HorizonPlan) -> ShownHorizon:
        horizon = words.horizon(plan.id)
        over = compared(plan.days - plan.capacity)
        return ShownHorizon(
            id=plan.id,
            name=horizon.name,
            span=sentence(span_words(horizon)),
            used=plan.days,
            capacity=plan.capacity,
            load=self._load(plan.days, plan.capacity),
            over=self.tr("{} over capacity").format(days_words(over)) if over > 0 else "",
            spend=self.tr("External cost: {}").format(spend_words(plan.spend, words.currency))
            if plan.spend[2]
            else self.tr("No external cost"),
        )

    def _load(self, used: float, capacity: float) -> str:
        return self.tr("{} of {}").format(number_words(used), days_words(capacity))

    def _offer(self, action_id: str, horizon_id: str) -> None:
        """Tell over the column what letting the held action go there would mean."""
        words = self._words
        column = next((c for c in self.columns if c.horizon == horizon_id), None)
        if words is None or column is None:
            return
        plan = words.roadmap.horizons[horizon_id]
        if any(planned.action == action_id for planned in plan.actions):
            column.show_offer(self.tr("It is here already"))
            return
        used = plan.days + words.facts(action_id).days[1]
        over = compared(used - plan.capacity)
        if over > 0:
            text = self.tr("Let go to put it here: {} over capacity").format(days_words(over))
        else:
            text = self.tr("Let go to put it here: {}").format(self._load(used, plan.capacity))
        column.show_offer(text)
