"""The milestones of the file: what each was, keeping another, renaming, removing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bearings.domain.rounding import whole
from bearings.ui.messages import ask
from bearings.ui.pages.compare.milestones import day_in_words, full_words, keep_milestone
from bearings.ui.pages.compare.milestones_row import MilestoneRow, ShownMilestone
from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.card import Card
from bearings.ui.widgets.editing import editing
from bearings.ui.widgets.empty_state import EmptyState
from bearings.ui.widgets.row_list import RowList
from bearings.ui.widgets.section import SectionHeader

if TYPE_CHECKING:
    from bearings.domain.assessment import Milestone
    from bearings.ui.live_session import LiveSession

SHOWN_AT_FIRST = 3


class MilestonesCard(Card):
    """`compare_wanted` carries the id of the milestone to compare with today."""

    compare_wanted = Signal(str)

    def __init__(self, live: LiveSession, parent: QWidget | None = None) -> None:
        super().__init__(margins=24, gap=16, parent=parent)
        self.setObjectName("milestonesCard")
        self._live = live
        self._all_shown = False
        self._narrow = False
        self._known: dict[str, tuple[Milestone, ShownMilestone]] = {}  # scored once: it stays as it is
        self._header = SectionHeader(self.tr("Milestones"))
        self._keep = Button(self.tr("Keep a milestone…"), icon="flag")
        self._keep.setObjectName("keepMilestoneNow")
        self._keep.clicked.connect(self.keep_milestone)
        self._header.buttons.addWidget(self._keep)
        self.body.addWidget(self._header)
        self._none = EmptyState(
            "flag",
            self.tr("No milestone is kept yet"),
            more=self.tr(
                "A milestone is a copy of everything as it is now, with a name. Keep one at the end of each "
                "workshop: next time this page says what has become better, what worse, and which findings "
                "are resolved."
            ),
            action=self.tr("Keep a milestone…"),
        )
        self._none.setObjectName("noMilestones")
        self._none.button.setObjectName("keepFirstMilestone")
        self._none.acted.connect(self.keep_milestone)
        editing(self._keep, self._none)
        self.body.addWidget(self._none)
        self._rows = RowList(self._make_row, self._keep, gap=8)
        self._rows.setObjectName("milestonesList")
        self.body.addWidget(self._rows)
        self._more = Button("", "quiet")
        self._more.setObjectName("allMilestones")
        self._more.clicked.connect(self._toggle_all)
        self.body.addWidget(self._more)

    def set_narrow(self, narrow: bool) -> None:
        self._rows.set_narrow(narrow)

    def forget(self) -> None:
        """Nothing is open any more."""
        self._known = {}
        self._all_shown = False
        self._rows.forget()

    def show_milestones(self) -> None:
        """Show those of the open file, the latest first."""
        milestones = self._live.assessment.milestones
        latest_first = sorted(reversed(milestones), key=_day, reverse=True)
        count = len(latest_first)
        self._none.setVisible(not count)
        self._header.setVisible(bool(count))
        self._keep.set_available(not full_words(self._live.assessment), full_words(self._live.assessment))
        wanted = latest_first if self._all_shown else latest_first[:SHOWN_AT_FIRST]
        self._rows.setVisible(bool(count))
        self._rows.show_items([self._described(milestone) for milestone in wanted])
        self._known = {m.id: self._known[m.id] for m in milestones if m.id in self._known}
        self._more.setVisible(count > SHOWN_AT_FIRST)
        if self._all_shown:
            self._more.setText(self.tr("Show the latest {} only").format(SHOWN_AT_FIRST))
        else:
            self._more.setText(self.tr("Show all {} milestones").format(count))

    def keep_milestone(self) -> None:
        """Ask for a name and keep the assessment as it is now."""
        dialog = keep_milestone(self._live, self.window())
        if dialog is not None:
            dialog.kept.connect(self._go_on)

    def _go_on(self) -> None:
        """The button that was pressed may be gone now: the one for the next milestone stands in for it."""
        if self.isVisible():
            self._keep.setFocus()

    def _make_row(self) -> MilestoneRow:
        row = MilestoneRow()
        row.compare_wanted.connect(self.compare_wanted)
        row.removal_wanted.connect(self.remove_milestone)
        row.named.connect(self._rename)
        row.noted.connect(self._note)
        row.left.connect(self._live.break_merge)
        return row

    def _described(self, milestone: Milestone) -> ShownMilestone:
        known = self._known.get(milestone.id)
        if known is None or known[0] is not milestone:
            known = self._known[milestone.id] = (milestone, self._describe(milestone))
        return known[1]

    def _describe(self, milestone: Milestone) -> ShownMilestone:
        from bearings.domain.changes.milestones import as_it_was, asked_then
        from bearings.domain.evaluate import evaluate

        questionnaire = asked_then(self._live.questionnaire, self._live.assessment, milestone)
        results = evaluate(questionnaire, as_it_was(self._live.assessment, milestone))
        card, verdict = results.scorecard, questionnaire.model.verdict(results.verdict.id)
        answered = self.tr("{} of {} answered").format(card.answered, card.askable)
        index = self.tr("No index")
        if card.overall is not None:
            index = self.tr("Index\u00a0{}").format(whole(card.overall))
        return ShownMilestone(
            id=milestone.id,
            name=milestone.name,
            note=milestone.note,
            facts=f"{day_in_words(milestone.date)}  ·  {answered}",
            index=index,
            rank=verdict.rank,
            verdict=verdict.name.split(" - ")[0],
        )

    def remove_milestone(self, milestone_id: str) -> None:
        """Remove a milestone once the person is sure; undo brings it back."""
        from bearings.domain.roadmap import edits_plan

        milestone = self._live.assessment.milestone(milestone_id)
        if milestone is None or not self._sure(milestone):
            return
        ids = self._rows.ids
        place = ids.index(milestone_id)
        if self._live.apply(edits_plan.remove_milestone(milestone)):
            left = [key for key in ids if key != milestone_id]
            row = self._rows.row(left[min(place, len(left) - 1)]) if left else None
            next_stop = row.stops[-1] if row is not None else self._keep if left else self._none.button
            next_stop.setFocus()

    def _sure(self, milestone: Milestone) -> bool:
        return ask(
            self.tr("Remove {}?").format(milestone.name),
            self.tr("Nothing can be compared with it any more. Undo brings it back."),
            verb=self.tr("Remove milestone"),
            danger=True,
            parent=self,
        )

    def _rename(self, milestone_id: str, name: str) -> None:
        from bearings.domain.roadmap import edits_plan

        self._live.apply(edits_plan.rename_milestone(milestone_id, name))

    def _note(self, milestone_id: str, note: str) -> None:
        from bearings.domain.roadmap import edits_plan

        self._live.apply(edits_plan.note_milestone(milestone_id, note))

    def _toggle_all(self) -> None:
        self._all_shown = not self._all_shown
        self.show_milestones()


def _day(milestone: Milestone) -> str:
    return milestone.date
