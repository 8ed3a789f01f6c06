"""What if: answers tried on a scratch copy, compared with the present, and kept only when asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bearings.ui.pages.results.traces import WHAT_IF
from bearings.ui.pages.results.whatif_compare import ComparisonCard
from bearings.ui.pages.results.whatif_tried import TriedCard
from bearings.ui.widgets.banner import Banner
from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.editing import editing
from bearings.ui.widgets.layouts import Column, Flow

if TYPE_CHECKING:
    from bearings.ui.live_session import LiveSession
    from bearings.ui.pages.results.scratch import Scratch


class WhatIfView(QWidget):
    """Stands in place of the results. `done` when the answers tried were taken over.

    `why` carries what is asked of the scratch copy, `question_wanted` a question to go to.
    """

    why = Signal(str)
    question_wanted = Signal(str)
    done = Signal()

    def __init__(self, live: LiveSession, scratch: Scratch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("whatIfView")
        self._live, self._scratch = live, scratch
        column = Column(self, gap=24)
        self._kept_notice = Banner("done", dismissable=True)
        self._kept_notice.text.setObjectName("whatIfKept")
        self._kept_notice.hide()
        column.addWidget(self._kept_notice)
        self._comparison = ComparisonCard()
        self._comparison.why.connect(self._ask)
        column.addWidget(self._comparison)
        self._comparison.body.addWidget(self._build_deeds())
        self._tried = TriedCard(live, scratch)
        self._tried.question_wanted.connect(self.question_wanted)
        column.addWidget(self._tried)

    def _build_deeds(self) -> QWidget:
        holder = QWidget()
        flow = Flow(holder, gap=0)
        self._keep = Button(self.tr("&Keep as milestone…"), "primary")
        self._keep.setObjectName("whatIfKeep")
        self._keep.clicked.connect(self._keep_it)
        self._take = Button(self.tr("&Take these answers…"))
        self._take.setObjectName("whatIfTake")
        self._take.clicked.connect(self._take_them)
        self._reset = Button(self.tr("Reset"), "quiet")
        self._reset.setObjectName("whatIfReset")
        self._reset.clicked.connect(self._start_over)
        self._deeds = (self._keep, self._take, self._reset)
        editing(self._keep, self._take)
        for button in self._deeds:
            flow.addWidget(button)
        return holder

    def forget(self) -> None:
        """Nothing, or another file, is open."""
        self._kept_notice.hide()
        self._tried.forget()

    def show_results(self) -> None:
        """Show what is tried and what it does, as things are now."""
        self._tried.show_tried()
        self._comparison.show_comparison(self._scratch.comparison)
        for button in self._deeds:
            button.set_available(bool(self._scratch.tried), self.tr("Try an answer first."))

    def try_question(self, question_id: str) -> None:
        """Try that question one step better."""
        self._tried.try_question(question_id)

    def focus_on(self, question_id: str) -> None:
        self._tried.focus_on(question_id)

    def _ask(self, what: str) -> None:
        self.why.emit(f"{WHAT_IF}{what}")

    def _keep_it(self) -> None:
        from bearings.ui.pages.compare.milestones import keep_milestone

        dialog = keep_milestone(self._live, self, of=self._scratch.assessment)
        if dialog is not None:
            dialog.kept.connect(self._kept)

    def _kept(self, milestone_id: str) -> None:
        milestone = self._live.assessment.milestone(milestone_id)
        if milestone is not None:
            words = self.tr("Kept as milestone “{}”. The recorded answers are as they were.")
            self._kept_notice.tell("done", words.format(milestone.name))

    def _take_them(self) -> None:
        from bearings.domain.changes.whatif import take_tried
        from bearings.ui.messages import ask

        count = len(self._scratch.tried)
        question = (
            self.tr("Take this answer?") if count == 1 else self.tr("Take these {} answers?").format(count)
        )
        more = self.tr("They become what the group says, in place of what is recorded. You can undo it.")
        if ask(question, more, verb=self.tr("Take over"), parent=self) and self._live.apply(
            take_tried(self._scratch.tried)
        ):
            self._scratch.reset()
            self.done.emit()

    def _start_over(self) -> None:
        self._tried.focus_on("")
        self._scratch.reset()
