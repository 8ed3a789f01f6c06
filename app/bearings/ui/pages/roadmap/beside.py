"""The column of the Roadmap page with a panel beside it, or in its place where both would be too narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from bearings.ui.theme import follow_theme, metrics
from bearings.ui.widgets.layouts import Row

if TYPE_CHECKING:
    from bearings.ui.pages.page import ScrollColumn

COLUMN_LEAST, PANEL, PANEL_LEAST = 440, 440, 360  # pixels at 100 %


class Fitting(Protocol):
    """A panel that can be told how wide to be."""

    def fit(self, width: int) -> None: ...


class Beside(QWidget):
    """At most one panel is shown at a time. `left` carries the pixels that are left for the column."""

    left = Signal(int)

    def __init__(self, column: ScrollColumn, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = column
        self._panels: list[QWidget] = []
        self._shown: QWidget | None = None
        self._row = Row(self, gap=0)
        self._row.addWidget(column, 1)
        follow_theme(self.make_room)

    def add(self, panel: QWidget) -> None:
        """Know that panel; it is not shown yet."""
        panel.hide()
        self._panels.append(panel)
        self._row.addWidget(panel)

    @property
    def shown(self) -> QWidget | None:
        """The panel that is open."""
        return self._shown

    @property
    def alone(self) -> bool:
        """Whether the panel has taken the place of the column."""
        return self._shown is not None and self.width() < metrics().px(COLUMN_LEAST + PANEL_LEAST)

    def show_panel(self, panel: QWidget | None) -> None:
        """Open that panel and close any other; None closes it."""
        self._shown = panel
        for known in self._panels:
            known.setVisible(known is panel)
        self.make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.make_room()

    def make_room(self) -> None:
        """Share the width out."""
        px, width = metrics().px, self.width()
        left, alone = width, self.alone
        if self._shown is not None:
            panel = width if alone else min(px(PANEL), width - px(COLUMN_LEAST))
            fitting: Fitting = self._shown  # type: ignore[assignment]
            fitting.fit(panel)
            left = width if alone else width - panel
        self._column.setVisible(not alone)
        if not alone:
            self.left.emit(left)
