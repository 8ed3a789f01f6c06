"""Compare: milestones of this file, and what changed between two of them, today, or another file."""

from __future__ import annotations

from collections.abc import Generator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from bearings.ui.announce import announce
from bearings.ui.background import Background
from bearings.ui.pages.compare.answers import AnswersCard
from bearings.ui.pages.compare.choice import ChoiceCard
from bearings.ui.pages.compare.findings import FindingChangesCard
from bearings.ui.pages.compare.milestones_card import MilestonesCard
from bearings.ui.pages.compare.outlook import OutlookCard
from bearings.ui.pages.compare.scores import ScoresCard
from bearings.ui.pages.compare.sources import MILESTONE, NOW, Sources
from bearings.ui.pages.compare.summary import SummaryCard
from bearings.ui.pages.page import Page, ScrollColumn
from bearings.ui.theme import follow_theme, metrics
from bearings.ui.widgets.banner import Banner
from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.layouts import Column
from bearings.ui.widgets.section import PageHeader
from bearings.ui.worded import worded

if TYPE_CHECKING:
    from pathlib import Path

    from bearings.domain.assessment import Assessment
    from bearings.domain.changes.compare import Comparison
    from bearings.domain.questionnaire import Questionnaire
    from bearings.errors import BearingsError
    from bearings.session import Change
    from bearings.ui.live_session import LiveSession

Detail = ScoresCard | AnswersCard | FindingChangesCard | OutlookCard
# Pixels at 100 %: below the first, things stand in one column; some need more room beside each other.
NARROW_BELOW, MILESTONES_BELOW, RADAR_BELOW = 800, 960, 1060


class ComparePage(Page):
    """`question_wanted` carries a question id; `results_wanted` leads back to the Results page."""

    key = "compare"
    icon = "arrow-left-right"
    question_wanted = Signal(str)
    results_wanted = Signal()

    def __init__(self, live: LiveSession, parent: QWidget | None = None) -> None:
        super().__init__(live, parent)
        self.sources = Sources(live)
        self._chosen = ("", "")  # keys of before and after that a person chose; "" follows the usual ones
        self._comparison: Comparison | None = None
        self._wanted: tuple[Path, str] | None = None  # the file that is being read, and its side
        self._reading = Background(self)
        self._reading.done.connect(self._file_read)
        self._reading.failed.connect(self._file_failed)
        self._soon = QTimer(self)  # the lower cards come one by one, once the upper ones are on screen
        self._left: list[Detail] = []
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._show_next)
        self._scroll = ScrollColumn(gap=24)
        Column(self, gap=0).addWidget(self._scroll)
        body = self._scroll.body
        self._header = PageHeader(self.tr("Compare"))
        back = Button(self.tr("Back to results"), "quiet", icon="arrow-left")
        back.setObjectName("backToResults")
        back.clicked.connect(self.results_wanted)
        self._header.buttons.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
        body.addWidget(self._header)
        self.milestones = MilestonesCard(live)
        self.milestones.compare_wanted.connect(self._compare_milestone)
        self.choice = ChoiceCard()
        self.choice.chosen.connect(self.choose)
        self.choice.file_wanted.connect(self.choose_file)
        self._notes = Banner("info")
        self._notes.setObjectName("compareNotes")
        self.summary = SummaryCard()
        self.scores = ScoresCard()
        self.answers = AnswersCard()
        self.answers.question_wanted.connect(self.question_wanted)
        self.findings = FindingChangesCard()
        self.findings.question_wanted.connect(self.question_wanted)
        self.outlook = OutlookCard()
        self._details: tuple[Detail, ...] = (self.scores, self.answers, self.findings, self.outlook)
        for part in (self.milestones, self.choice, self._notes, self.summary, *self._details):
            body.addWidget(part)
        body.addStretch(1)
        follow_theme(self._make_room)

    def parts(self) -> Generator[None]:
        self._forget()
        self._show_milestones()
        self.choice.hide()
        yield
        self._compare()
        self.choice.show()

    @property
    def title(self) -> str:
        return self.tr("Compare")

    @property
    def complete(self) -> bool:
        """Whether all cards show what is compared by now."""
        return not self._left

    @property
    def reading(self) -> bool:
        """Whether a file to compare with is being read."""
        return self._reading.busy

    def opened(self) -> None:
        self._forget()
        self._scroll.begin_at_top()

    def closed(self) -> None:
        self._forget()

    def refresh(self, change: Change | None) -> None:
        if not self.live.is_open:
            return
        self._show_milestones()
        self._compare()

    def _show_milestones(self) -> None:
        self._header.set_secondary(self.live.assessment.organisation.name)
        self.milestones.show_milestones()

    def keep_milestone(self) -> None:
        """Ask for a name and keep the assessment as it is now."""
        self.milestones.keep_milestone()

    # ------------------------------------------------------------ choosing

    def choose(self, before: str, after: str) -> None:
        """Compare these two, by their keys."""
        self._chosen = (before, after)
        self._compare()
        if self._comparison is not None:
            from bearings.domain.changes.compare_words import summary

            announce(self, worded(summary(self._comparison)))

    def _compare_milestone(self, milestone_id: str) -> None:
        self.choose(f"{MILESTONE}{milestone_id}", NOW)
        self._scroll.ensureWidgetVisible(self.summary)

    def compare_with(self, path: Path, questionnaire: Questionnaire, assessment: Assessment) -> None:
        """Compare a file that was read already with today."""
        self.choose(self.sources.add_file(path, questionnaire, assessment), NOW)
        self._scroll.ensureWidgetVisible(self.summary)

    def choose_file(self, side: str) -> None:
        """Ask for another file, read it beside the window and compare; `side` is "before" or "after"."""
        from bearings.ui import ask

        path = ask.file_to_compare(self, self.live.document.path.parent)
        if path is not None:
            self._read_file(path, side)

    def _read_file(self, path: Path, side: str) -> None:
        from bearings import library
        from bearings.ui.unlocking import unlocking

        if self._reading.start(partial(library.read_file, path, unlocking(self.live).keys)):
            self._wanted = (path, side)
            self.setCursor(Qt.CursorShape.BusyCursor)

    def _file_read(self, read: object) -> None:
        self.unsetCursor()
        if self._wanted is None:
            return  # another assessment was opened meanwhile
        (path, side), self._wanted = self._wanted, None
        assert isinstance(read, tuple)
        key = self.sources.add_file(path, *read)
        if side == "before":
            self.choose(key, self.choice.after or NOW)
        else:
            self.choose(self.choice.before or NOW, key)

    def _file_failed(self, error: BearingsError) -> None:
        from bearings.store.keys import LockedError
        from bearings.ui.messages import show_error
        from bearings.ui.unlocking import unlocking

        self.unsetCursor()
        wanted, self._wanted = self._wanted, None
        if wanted is not None and isinstance(error, LockedError):
            unlocking(self.live).ask(error, self.window(), partial(self._read_file, *wanted))
        elif wanted is not None:
            show_error(error, self)

    # ------------------------------------------------------------ showing

    def _compare(self) -> None:
        """Compute what is chosen, show its head now and the rest in a moment."""
        offered = self.sources.choices()
        keys = {key for key, _ in offered}
        before, after = self._chosen
        before = before if before in keys else self.sources.latest()
        after = after if after in keys else NOW
        self.sources.keep_only(before, after)
        was, now = self.sources.state(before), self.sources.state(after)
        if was is None or now is None:
            self.choice.show_choice(offered, before, after, apart=False)
            self._show_nothing()
            return
        from bearings.domain.changes.compare import compare

        self._comparison = compare(self.live.questionnaire, was, now)
        self.choice.show_choice(offered, before, after, apart=self._comparison.two_organisations)
        self._tell_notes(self._comparison.notes)
        self.summary.show_comparison(self._comparison)
        self.summary.show()
        self._left = list(self._details)
        self._soon.start()

    def _show_next(self) -> None:
        """Show the next of the lower cards; each hides itself where it has nothing to say."""
        if self._comparison is not None and self._left:
            self._left.pop(0).show_comparison(self.live.questionnaire, self._comparison)
        if self._left:
            self._soon.start()

    def _show_nothing(self) -> None:
        self._soon.stop()
        self._comparison, self._left = None, []
        for part in (self._notes, self.summary, *self._details):
            part.hide()

    def _tell_notes(self, notes: tuple[str, ...]) -> None:
        if notes:
            self._notes.tell("info", "\n".join(notes))
        else:
            self._notes.hide()

    def _forget(self) -> None:
        self._show_nothing()
        self._chosen, self._wanted = ("", ""), None
        self.sources.forget()
        self.milestones.forget()
        self.answers.forget()
        self.findings.forget()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        px, width = metrics().px, self.width()
        self.milestones.set_narrow(width < px(MILESTONES_BELOW))
        self.scores.set_narrow(width < px(RADAR_BELOW))
        for card in (self.choice, self.summary, self.answers, self.findings, self.outlook):
            card.set_narrow(width < px(NARROW_BELOW))
