"""The earlier versions of a file, the latest first: one opens as a copy, or all of them are forgotten."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from bearings.domain.isolation import isolated
from bearings.ui.announce import announce
from bearings.ui.models.version_lines import ANSWERED, KEPT, WHY, Version, VersionLines
from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.empty_state import EmptyState
from bearings.ui.widgets.roomy_dialog import RoomyDialog
from bearings.ui.widgets.text import PlainLabel
from bearings.ui.widgets.wrapped_table import WrappedTable

if TYPE_CHECKING:
    from bearings.store.backups import Backup

WIDTH = 780  # pixels at 100 %
WIDTHS = {KEPT: 176, ANSWERED: 128}


class VersionsDialog(RoomyDialog):
    """Accepted, `chosen` is to be opened as a copy. It changes nothing itself.

    `forget_wanted` when a person wants all of them gone.
    """

    forget_wanted = Signal()

    def __init__(self, name: str, versions: Sequence[Version], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("versionsDialog")
        self.entitle(self.tr("Earlier versions"), self.tr("Earlier versions of {}").format(isolated(name)))
        about = self.tr(
            "They are kept on this machine only. A copy opens as a new file beside the present one, "
            "which stays as it is."
        )
        self._about = PlainLabel(about, "secondary", wide=True)
        self._about.setObjectName("versionsAbout")
        self.top.addWidget(self._about)
        self._lines = VersionLines(self)
        self._table = WrappedTable(self._lines, self.tr("Earlier versions"), WIDTHS, stretch=WHY, wide=WIDTH)
        self._table.setObjectName("versionsTable")
        self._table.doubleClicked.connect(self._open)
        self.body.addWidget(self._table, 1)
        self._empty = EmptyState(
            "clock",
            self.tr("There are no earlier versions yet"),
            more=self.tr(
                "Bearings keeps one with the first change of a session, then every half hour with changes, "
                "and before much changes at once."
            ),
        )
        self._empty.setObjectName("versionsEmpty")
        self.body.addWidget(self._empty, 1)
        self.leave.setObjectName("closeVersions")
        self.leave.setText(self.tr("Close"))
        self.do.setObjectName("openVersion")
        self.do.setText(self.tr("&Open a copy"))
        self._forget = Button(self.tr("&Forget all…"), "danger")
        self._forget.setObjectName("forgetVersions")
        self._forget.clicked.connect(self.forget_wanted)
        self.add_button(self._forget, apart=True)
        self.show_versions(versions)
        self.fit(WIDTH)

    @property
    def chosen(self) -> Backup | None:
        """The version the person came to; None if there is none."""
        return self._lines.version(self._table.currentIndex())

    def show_versions(self, versions: Sequence[Version]) -> None:
        """Show these, or that there are none."""
        self._lines.show_versions(versions)
        there = bool(versions)
        for part in (self._about, self._table, self.do, self._forget):
            part.setVisible(there)
        self._empty.setVisible(not there)
        self.do.setDefault(there)
        if there:
            self._table.setCurrentIndex(self._lines.index(0, KEPT))
            self._table.setFocus()
        else:
            self.leave.setDefault(True)
            self.leave.setFocus()
            announce(self, self._empty.sentence.text())

    def _open(self, _: QModelIndex) -> None:
        self.accept()
