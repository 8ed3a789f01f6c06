"""What the present questionnaire has no place for: to read, and to be forgotten for good."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from bearings.ui.announce import announce
from bearings.ui.models.former_lines import BELONGS, NOTE, SAID, VERSION, FormerLines
from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.empty_state import EmptyState
from bearings.ui.widgets.roomy_dialog import RoomyDialog
from bearings.ui.widgets.text import PlainLabel
from bearings.ui.widgets.wrapped_table import WrappedTable

if TYPE_CHECKING:
    from bearings.ui.live_session import LiveSession

WIDTH = 900  # pixels at 100 %
WIDTHS = {SAID: 208, NOTE: 240, VERSION: 80}


class FormerDialog(RoomyDialog):
    """Shows what the open assessment keeps aside, and follows it."""

    def __init__(self, live: LiveSession, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("formerDialog")
        self._live = live
        self.entitle(self.tr("Answers kept aside"), self.tr("Answers kept aside"))
        self._about = PlainLabel(
            self.tr(
                "The present questionnaire has no place for them. They stay in the file with the version "
                "they answer, go along when answers are exported, and count in no score."
            ),
            "secondary",
            wide=True,
        )
        self._about.setObjectName("formerAbout")
        self.top.addWidget(self._about)
        self._lines = FormerLines(self)
        self._table = WrappedTable(
            self._lines, self.tr("Answers kept aside"), WIDTHS, stretch=BELONGS, wide=WIDTH, least=3
        )
        self._table.setObjectName("formerTable")
        self.body.addWidget(self._table, 1)
        self._empty = EmptyState(
            "circle-check",
            self.tr("Nothing is kept aside"),
            more=self.tr(
                "When the questionnaire is updated, what the new version has no place for is found here."
            ),
        )
        self._empty.setObjectName("formerEmpty")
        self.body.addWidget(self._empty, 1)
        self._forget = Button(self.tr("&Forget all…"), "danger")
        self._forget.setObjectName("forgetFormer")
        self._forget.clicked.connect(self.forget)
        self.add_button(self._forget, apart=True)
        self.leave.setObjectName("closeFormer")
        self.leave.setText(self.tr("Close"))
        self.do.hide()
        live.changed.connect(self._follow)
        live.closed.connect(self.reject)
        self._show()
        self.fit(WIDTH)

    def forget(self) -> None:
        """Let go of all of it, once the person is sure; undo brings it back."""
        from bearings.domain.upgrade.plan import forget_former, holds_something
        from bearings.ui.messages import ask

        more = self.tr("Notes, votes and evidence that stand only here go with it. You can undo it.")
        if not ask(
            self.tr("Forget everything kept aside?"),
            more,
            verb=self.tr("Forget all"),
            danger=True,
            parent=self,
        ):
            return
        held = [former.id for former in self._live.assessment.former if holds_something(former)]
        self._live.apply(forget_former(*held))

    def _follow(self, _change: object) -> None:
        self._show()

    def _show(self) -> None:
        from bearings.domain.upgrade.former import former_lines

        lines = former_lines(self._live.assessment)
        there = bool(lines)
        self._lines.show_lines(lines)
        for part in (self._about, self._table, self._forget):
            part.setVisible(there)
        self._forget.setEnabled(self._live.read_only is None)
        self._empty.setVisible(not there)
        if there:
            self._table.setCurrentIndex(self._lines.index(0, BELONGS))
            self._table.setFocus()
        else:
            self.leave.setFocus()
            announce(self, self._empty.sentence.text())
