"""The head of the Roadmap page: where the actions lead, and what they take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bearings.ui.figures import plain_figure
from bearings.ui.pages.roadmap.phrases import days_words, sentence, spend_words
from bearings.ui.typed_numbers import NumberReader, shown
from bearings.ui.widgets.card import Card
from bearings.ui.widgets.checked_line import CheckedLine, InlineField, unit_label
from bearings.ui.widgets.editing import editing
from bearings.ui.widgets.layouts import Column, Flow
from bearings.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from bearings.ui.pages.roadmap.words import RoadmapWords

MOST_DAYS = 100_000


class Figure(QWidget):
    """A figure with its name above and a line below."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = Column(self, gap=2)
        column.addWidget(PlainLabel(name, "secondary", strong=True, tone="text"))
        self.value = PlainLabel("", "body", strong=True, numbers=True)
        self.more = PlainLabel("", "label", numbers=True)
        column.addWidget(self.value)
        column.addWidget(self.more)
        column.addStretch(1)

    def show_figure(self, value: str, more: str = "") -> None:
        self.value.setText(value)
        self.more.setText(more)
        self.more.setVisible(bool(more))


class SummaryCard(Card):
    """`capacity_given` carries the person-days a month a person typed, None for an empty field."""

    capacity_given = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=16, margins=24, parent=parent)
        self.setObjectName("roadmapSummary")
        self._headline = PlainLabel("", "heading")
        self._headline.setObjectName("roadmapHeadline")
        self._estimate = PlainLabel("", "secondary")
        words = Column(gap=4)
        words.addWidget(self._headline)
        words.addWidget(self._estimate)
        self.body.addLayout(words)
        figures = QWidget()
        self._figures = Flow(figures, gap=24)
        self._work = Figure(self.tr("Work planned"))
        self._work.value.setObjectName("roadmapWork")
        self._spend = Figure(self.tr("External cost"))
        self._spend.value.setObjectName("roadmapSpend")
        self._backlog = Figure(self.tr("Backlog"))
        self._backlog.value.setObjectName("roadmapBacklog")
        self._backlog.more.setObjectName("roadmapBacklogMore")
        self._figures.addWidget(self._build_capacity())
        for figure in (self._work, self._spend, self._backlog):
            self._figures.addWidget(figure)
        self.body.addWidget(figures)

    def _build_capacity(self) -> QWidget:
        self._capacity = CheckedLine("capacity", NumberReader(0, MOST_DAYS), shown, width=88)
        self._capacity.setObjectName("roadmapCapacity")
        editing(self._capacity)
        self._capacity.given.connect(self._given)
        self._capacity.wrong.connect(self._wrong)
        unit = unit_label(self.tr("person-days a month"))
        self._field = InlineField(self.tr("Ca&pacity for this work"), self._capacity, unit)
        holder = QWidget()  # its label stands as high as those of the figures
        Column(holder, gap=0, margins=(0, 2, 0, 0)).addWidget(self._field)
        return holder

    def show_roadmap(self, words: RoadmapWords) -> None:
        from bearings.domain.costs.costs import CAPACITY

        roadmap = words.roadmap
        given = CAPACITY in words.assessment.profile
        capacity = roadmap.capacity_month if given else None
        self._headline.setText(words.headline())
        about = self.tr("Planning estimate, not a quote.")
        if words.projected_verdict:
            expected = self.tr("The verdict is the one expected if every action meets its “done when”.")
            about = f"{about} {expected}"
        self._estimate.setText(about)
        self._capacity.show_value(capacity)
        self._capacity.setPlaceholderText(shown(roadmap.capacity_month))
        assumed = self.tr("Not given: {} are assumed").format(days_words(roadmap.capacity_month))
        self._field.set_helper(assumed if capacity is None else "")
        months = sum(horizon.months for horizon in words.questionnaire.horizons)
        total = self.tr("of {} in {} months").format(
            days_words(roadmap.capacity_month * months), plain_figure(months)
        )
        self._work.show_figure(days_words(roadmap.scheduled_days), total)
        self._spend.show_figure(sentence(spend_words(roadmap.spend, words.currency)))
        if roadmap.backlog:
            self._backlog.show_figure(days_words(roadmap.backlog_days), words.backlog_words())
        else:
            self._backlog.show_figure(self.tr("Nothing waits"))

    def forget(self) -> None:
        """Nothing is open any more: forget what was being typed."""
        self._capacity.forget()

    def _given(self, _part: str, value: object) -> None:
        self.capacity_given.emit(value)

    def _wrong(self, words: str) -> None:
        self._field.set_error(words)
