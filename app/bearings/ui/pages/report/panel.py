"""The panel of the Report page: choices, checks, and the foot with the export."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from bearings.ui.pages.page import ScrollColumn
from bearings.ui.pages.report.checks import CheckList
from bearings.ui.pages.report.export_foot import ExportFoot
from bearings.ui.pages.report.order_panel import OrderPanel
from bearings.ui.theme import follow_theme, metrics
from bearings.ui.widgets.panel import SidePanel
from bearings.ui.widgets.text import PlainLabel

WIDTH, LEAST, BESIDE = 340, 240, 290  # pixels at 100 %: of the panel, and of the pages beside it
NARROW, LOW = 320, 440  # pixels at 100 %: where choices stand alone; where the foot is bare


class ReportPanel(SidePanel):
    """`order` holds the choices, `checks` what is open, `foot` the export."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("left", parent)
        self._controls = ScrollColumn(gap=24, margin=24)
        body = self._controls.body
        body.addWidget(PlainLabel(self.tr("Report"), "title"))
        self.order = OrderPanel()
        body.addWidget(self.order)
        self.checks = CheckList()
        body.addWidget(self.checks)
        body.addStretch(1)
        self.column.addWidget(self._controls, 1)
        self.foot = ExportFoot()
        self.foot.points_wanted.connect(self._show_points)
        self.column.addWidget(self.foot)
        self._room = QSize(0, 0)
        follow_theme(self._fit)

    def fit(self, room: QSize) -> None:
        """The page has that size: leave the pages some room beside, and the choices some above the foot."""
        self._room = room
        self._fit()

    def _fit(self) -> None:
        px = metrics().px
        width = max(min(px(WIDTH), self._room.width() - px(BESIDE)), px(LEAST))
        self.setFixedWidth(width)
        self.order.set_narrow(width < px(NARROW))
        self.foot.set_low(self._room.height() < px(LOW))

    def _show_points(self) -> None:
        """Bring the checks into sight, with the focus on the first there is to look at."""
        self.checks.begin()
        self._controls.ensureWidgetVisible(self.checks)
