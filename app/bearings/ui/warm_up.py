"""Warm-up: what the other pages need is made ready while a person reads the first one.

Importing a page or compiling a chart template takes tens of milliseconds, too long
for a click. Neither makes a widget, so a thread does it; the interpreter lets the
window in between.
"""

from __future__ import annotations

import importlib
from functools import cache
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from bearings.ui.live_session import LiveSession

REST = 500  # milliseconds after opening: the first page comes first
# The pages with all they import, and what Results, Costs and Roadmap import when they are first filled.
MODULES = (
    "ui.pages.questions.voting_pane",
    "ui.pages.results.page",
    "ui.pages.setup.page",
    "ui.pages.costs.page",
    "ui.pages.roadmap.page",
    "ui.pages.run_sheet.page",
    "ui.pages.compare.page",
    "ui.pages.report.page",
    "domain.leaving",
    "template_library",
    "report.export",
    "report.charts",
    "report.charts_cost",
    "report.charts_moves",
    "report.charts_roadmap",
    "report.charts_timeline",
    "domain.wording.report_words",
    "domain.changes.moves",
    "domain.roadmap.offers",
    "domain.costs.words",
)


class WarmUp(QObject):
    """Warms up once for the whole program, some time after the first file was opened."""

    def __init__(self, live: LiveSession, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST)
        self._timer.timeout.connect(self._begin)
        live.opened.connect(self._timer.start)

    def _begin(self) -> None:
        warm()


@cache
def warm() -> Thread:
    """The thread that warms up; begun by the first call."""
    thread = Thread(target=_prepare, name="warm-up", daemon=True)
    thread.start()
    return thread


def _prepare() -> None:
    for name in MODULES:
        importlib.import_module(f"bearings.{name}")
    from bearings.report.charts_draw import prepare

    prepare()
