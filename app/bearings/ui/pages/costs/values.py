"""Costs: the planning values, searched, changed with source and date, and reset one by one."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHeaderView, QTreeView, QWidget

from bearings.ui.announce import say_found
from bearings.ui.messages import ask
from bearings.ui.models.planning_model import (
    BASE,
    HIGH,
    LABEL,
    LOW,
    ORIGIN,
    UNIT,
    PlanningModel,
    ShownValue,
    label_of,
    unit_of,
)
from bearings.ui.pages.costs.routes import shown_routes
from bearings.ui.pages.costs.value_editor import ValueEditor
from bearings.ui.theme import follow_theme, metrics
from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.card import Card
from bearings.ui.widgets.editing import editing
from bearings.ui.widgets.layouts import Row
from bearings.ui.widgets.search_field import SearchField
from bearings.ui.widgets.section import SectionHeader
from bearings.ui.widgets.telling_rows import TellingRows
from bearings.ui.widgets.text import PlainLabel
from bearings.ui.widgets.wrapped_head import WrappedHead
from bearings.ui.worded import worded

if TYPE_CHECKING:
    from bearings.domain.costs.planning_values import PlanningValue
    from bearings.ui.live_session import LiveSession

HEIGHT = 380  # of the table, pixels at 100 %
ROW, NUMBER, UNIT_WIDTH, ORIGIN_WIDTH = 32, 84, 208, 228


class ValuesCard(Card):
    """Values that decide the cost of the routes shown and replaced ones; all of them on request."""

    def __init__(self, live: LiveSession, parent: QWidget | None = None) -> None:
        super().__init__(margins=24, gap=16, parent=parent)
        self.setObjectName("planningValuesCard")
        self._live = live
        self._everything = False  # routes that are not under consideration
        self._head = SectionHeader(self.tr("Planning values"))
        self._head.secondary.setObjectName("planningCount")
        self._reset_all = Button(self.tr("Reset all"), "quiet", icon="rotate-ccw")
        self._reset_all.setObjectName("resetAllValues")
        self._reset_all.clicked.connect(self._ask_reset_all)
        editing(self._reset_all)
        self._head.buttons.addWidget(self._reset_all)
        self.body.addWidget(self._head)
        self._tools = Row(gap=16)
        self._search = SearchField(self.tr("Search planning values"))
        self._search.setObjectName("planningSearch")
        self._search.searched.connect(self._searched)
        self._tools.addWidget(self._search, 1)
        self._all = QCheckBox(self.tr("All values, &used or not"))
        self._all.setObjectName("planningAll")
        self._all.clicked.connect(self.refresh)
        self._tools.addWidget(self._all)
        self.body.addLayout(self._tools)
        self.model = PlanningModel(self)
        self.tree = _Values(self.model)
        self.tree.edit_wanted.connect(self._edit)
        self.tree.selectionModel().currentChanged.connect(self._moved)
        self.body.addWidget(self.tree)
        self._none = PlainLabel(self.tr("No planning value matches."), "body", tone="muted")
        self._none.setObjectName("noPlanningValue")
        self.body.addWidget(self._none)
        self.editor = ValueEditor(live)
        self.editor.left.connect(self._back_to_table)
        self.body.addWidget(self.editor)

    def set_narrow(self, narrow: bool) -> None:
        self._tools.fold(narrow)
        self.tree.set_narrow(narrow)

    def show_all(self, everything: bool) -> None:
        """Offer values of routes that are not under consideration too."""
        self._everything = everything
        self.refresh()

    def forget(self) -> None:
        """Another assessment is open, or none: forget what was searched and typed."""
        self._search.clear()
        self.editor.show_value(None, "")
        self.model.show([])

    def refresh(self) -> None:
        live = self._live
        if not live.is_open:
            return
        from bearings.domain.costs.planning_values import planning_values

        values = planning_values(live.questionnaire.costs, live.assessment)
        shown = self._wanted(values)
        current = self._current_id()
        if self.model.show(self._grouped(shown)):
            self.tree.expand_groups()
            index = self.model.index_of(current)
            self.tree.setCurrentIndex(index if index.isValid() else self.model.first_value())
        self.tree.setVisible(bool(shown))
        self._none.setVisible(not shown)
        self._say_count(values, len(shown))
        self._show_current()

    def _wanted(self, values: tuple[PlanningValue, ...]) -> list[PlanningValue]:
        from bearings.domain.costs.use import values_in_use

        live = self._live
        words = self._search.text().casefold().split()
        used: frozenset[str] | None = None
        if not self._all.isChecked():
            routes = shown_routes(live, everything=self._everything)
            used = values_in_use(live.questionnaire, live.assessment, routes)
        return [
            value
            for value in values
            if (used is None or value.changed or value.id in used)
            and all(word in f"{label_of(value)} {unit_of(value)} {value.source}".casefold() for word in words)
        ]

    def _grouped(self, values: list[PlanningValue]) -> list[tuple[str, list[ShownValue]]]:
        from bearings.domain.costs.planning_values import GROUPS
        from bearings.domain.costs.words import origin_in_words

        names = {
            "prices": self.tr("Prices of models"),
            "requests": self.tr("Requests and tokens"),
            "retrieval": self.tr("Retrieval"),
            "people": self.tr("People"),
            "tuning": self.tr("Fine-tuning"),
            "accelerators": self.tr("Accelerators"),
            "hosting": self.tr("Serving on accelerators"),
            "training": self.tr("Own training"),
            "other": self.tr("Other"),
        }
        groups = []
        for group in GROUPS:
            rows = [
                ShownValue(value, worded(origin_in_words(self._live.questionnaire, value)))
                for value in values
                if value.group == group
            ]
            if rows:
                groups.append((names[group], rows))
        return groups

    def _say_count(self, values: tuple[PlanningValue, ...], shown: int) -> None:
        from bearings.domain.costs.stale import staleness

        live = self._live
        changed = [value for value in values if value.changed]
        undated = len(staleness(live.questionnaire.costs, live.assessment, date.today()).undated)
        said = [self.tr("{} of {} values shown.").format(shown, len(values))]
        said.append(self.tr("{} replaced.").format(len(changed)) if changed else self.tr("None is replaced."))
        if undated:
            said.append(self.tr("{} of them without a date.").format(undated))
        self._head.set_secondary(" ".join(said))
        self._reset_all.set_available(
            bool(changed), self.tr("Nothing is replaced: every value is the pack's own.")
        )

    def _current_id(self) -> str:
        value = self.model.value(self.tree.currentIndex())
        return value.id if value else ""

    def _show_current(self) -> None:
        from bearings.domain.costs.words import origin_in_words

        value = self.model.value(self.tree.currentIndex())
        origin = worded(origin_in_words(self._live.questionnaire, value)) if value else ""
        self.editor.show_value(value, origin)

    def _searched(self, _: str) -> None:
        self.refresh()
        say_found(self._search, self.model.value_count)

    def _moved(self, _now: QModelIndex, _before: QModelIndex) -> None:
        if self._live.is_open:
            self._live.break_merge()
            self._show_current()

    def _edit(self) -> None:
        if self.model.value(self.tree.currentIndex()) is not None:
            self.editor.take_focus()

    def _back_to_table(self) -> None:
        self.tree.setFocus()

    def _ask_reset_all(self) -> None:
        from bearings.domain.costs.edits_costs import reset_values

        changed = list(self._live.assessment.cost_parameters)
        count = self.tr("1 value has its own numbers, source or date.")
        if len(changed) > 1:
            count = self.tr("{} values have their own numbers, sources or dates.").format(len(changed))
        if ask(
            self.tr("Return to the pack's planning values?"),
            self.tr("{} Undo brings them back.").format(count),
            verb=self.tr("Reset all"),
            danger=True,
            parent=self,
        ):
            self._live.apply(reset_values(changed, self.tr("all planning values")))


class _Values(QTreeView):
    """`edit_wanted` when a person presses Return on a value or doubles a click."""

    edit_wanted = Signal()

    def __init__(self, model: PlanningModel) -> None:
        super().__init__()
        self.setObjectName("planningTable")
        self.setAccessibleName(self.tr("Planning values"))
        self.setModel(model)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.setUniformRowHeights(True)
        self.setItemDelegate(TellingRows(self, ROW))
        self.setSelectionBehavior(QTreeView.SelectionBehavior.SelectRows)
        self.setExpandsOnDoubleClick(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._head = header = WrappedHead(self)
        self.setHeader(header)
        header.setSectionResizeMode(LABEL, QHeaderView.ResizeMode.Stretch)
        for column in (LOW, BASE, HIGH, UNIT, ORIGIN):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        self.doubleClicked.connect(self._doubled)
        follow_theme(self.restyle)

    def restyle(self) -> None:
        px, header = metrics().px, self._head
        self.setFixedHeight(px(HEIGHT))
        self.setIndentation(px(16))
        for column in (LOW, BASE, HIGH):
            header.resizeSection(column, max(px(NUMBER), header.least(column)))
        header.resizeSection(UNIT, px(UNIT_WIDTH))
        header.resizeSection(ORIGIN, px(ORIGIN_WIDTH))

    def expand_groups(self) -> None:
        """Open every group; its name takes the whole row."""
        for row in range(self.model().rowCount()):
            self.setFirstColumnSpanned(row, QModelIndex(), True)
        self.expandAll()

    def set_narrow(self, narrow: bool) -> None:
        """Leave out what the editor below says too."""
        for column in (UNIT, ORIGIN):
            self.setColumnHidden(column, narrow)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_wanted.emit()
            return
        super().keyPressEvent(event)

    def _doubled(self, _: QModelIndex) -> None:
        self.edit_wanted.emit()
