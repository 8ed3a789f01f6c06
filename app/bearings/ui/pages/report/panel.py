"""The panel of the Report page: choices, checks, and the foot with the export."""

from __future__ import annotations

from collections.abc import Generator

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
    """`order` holds the choices, `checks` what is open, `foot` the export; `parts` makes them."""

    order: OrderPanel
    checks: CheckList
    foot: ExportFoot

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("left", parent)
        self._controls = ScrollColumn(gap=24, margin=24)
        self._controls.body.addWidget(PlainLabel(self.tr("Report"), "title"))
        self.column.addWidget(self._controls, 1)
        self._room = QSize(0, 0)
        self._whole = False
        follow_theme(self._fit)

    def parts(self) -> Generator[None]:
        """Make what stands in it, from the top."""
        body = self._controls.body
        self.order = OrderPanel()
        body.addWidget(self.order)
        yield
        self.checks = CheckList()
        body.addWidget(self.checks)
        body.addStretch(1)
        yield
        self.foot = ExportFoot()
        self.foot.points_wanted.connect(self._show_points)
        self.column.addWidget(self.foot)
        self._whole = True
        self._fit()
        yield

    def fit(self, room: QSize) -> None:
        """The page has that size: leave the pages some room beside, and the choices some above the foot."""
        self._room = room
        self._fit()

    def _fit(self) -> None:
        px = metrics().px
        width = max(min(px(WIDTH), self._room.width() - px(BESIDE)), px(LEAST))
        self.setFixedWidth(width)
        if not self._whole:
            return
        self.order.set_narrow(width < px(NARROW))
        self.foot.set_low(self._room.height() < px(LOW))

    def _show_points(self) -> None:
        """Bring the checks into sight, with the focus on the first there is to look at."""
        self.checks.begin()
        self._controls.ensureWidgetVisible(self.checks)
