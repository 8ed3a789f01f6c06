"""Answers to an earlier questionnaire, before they are imported: what of them has no place any more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from bearings.domain.isolation import isolated
from bearings.ui.models.left_lines import IN_FILE, WHY, LeftLines
from bearings.ui.widgets.roomy_dialog import RoomyDialog
from bearings.ui.widgets.text import PlainLabel
from bearings.ui.widgets.wrapped_table import WrappedTable

if TYPE_CHECKING:
    from bearings.domain.upgrade.arrivals import Arrival

WIDTH = 820  # pixels at 100 %
WIDTHS = {WHY: 280}


class LeftBehindDialog(RoomyDialog):
    """Accepted, the answers that have a place are to be taken. It changes nothing itself."""

    def __init__(self, name: str, arrival: Arrival, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("leftBehindDialog")
        title = self.tr("Import answers")
        self.entitle(title, self.tr("Answers from {}").format(isolated(name)))
        about = PlainLabel(
            self.tr(
                "They were given to version {} of the questionnaire, and it is version {} here. All that has "
                "a place in it is taken. What stands below has none: it stays in that file, which is not "
                "changed."
            ).format(arrival.version, arrival.present),
            "secondary",
            wide=True,
        )
        about.setObjectName("leftBehindAbout")
        self.top.addWidget(about)
        self._lines = LeftLines(arrival.left, self)
        heading = self.tr("What has no place in the questionnaire")
        self._table = WrappedTable(self._lines, heading, WIDTHS, stretch=IN_FILE, wide=WIDTH, least=1)
        self._table.setObjectName("leftBehindTable")
        self.body.addWidget(self._table, 1)
        self.leave.setObjectName("leaveImport")
        self.do.setObjectName("importRest")
        self.do.setText(self.tr("&Import the rest"))
        self.do.setDefault(True)
        self._table.setCurrentIndex(self._lines.index(0, IN_FILE))
        self._table.setFocus()
        self.fit(WIDTH)
