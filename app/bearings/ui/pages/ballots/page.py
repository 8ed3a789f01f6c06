"""Absent people: ballots go out as files, and the answers of files come in, beside the window's work."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from bearings.errors import BearingsError, Cancelled
from bearings.ui.background import Background

if TYPE_CHECKING:
    from bearings.domain.assessment import Assessment
    from bearings.domain.workshop.merge import MergePlan
    from bearings.domain.workshop.merge_incoming import Incoming
    from bearings.ui.live_session import LiveSession

BALLOTS = ("*.xlsx", "*.pdf")
ANSWERS = (*BALLOTS, "*.bearings", "*.yaml", "*.yml", "*.json")


@dataclass(frozen=True, slots=True)
class _Read:
    """What was read, for which open file, and whom it was asked for ("" for anybody)."""

    path: Path
    document: object
    assessment: Assessment
    wanted: str
    incoming: Incoming
    plan: MergePlan


class BallotDesk(QObject):
    """`began` says in words what is being done and whether it can be stopped, `said` what was done.

    `ended` tells that nothing is being done any more.
    """

    began = Signal(str, bool)
    said = Signal(str)
    ended = Signal()

    def __init__(self, live: LiveSession, parent: QWidget) -> None:
        super().__init__(parent)
        self._live, self._page = live, parent
        self._stopped = threading.Event()
        self._again: Callable[[], None] | None = None  # reads the same file once it is unlocked
        self._work = Background(self)
        self._work.done.connect(self._done)
        self._work.failed.connect(self._failed)

    @property
    def busy(self) -> bool:
        """Whether a file is being written or read; another has to wait."""
        return self._work.busy

    def stop(self) -> None:
        """Give up what is being written; there is no file then."""
        self._stopped.set()

    # ------------------------------------------------------------ out

    def send(self, respondent_id: str, suffix: str) -> None:
        """Write a respondent's ballot to a file the person names."""
        from bearings import ballot_library
        from bearings.ui import ask

        questionnaire, assessment = self._live.questionnaire, self._live.assessment
        name = ballot_library.ballot_name(questionnaire, assessment, respondent_id)
        suggestion = self._live.document.path.with_name(f"{name}{suffix}")
        kind = self.tr("PDF form (*.pdf)") if suffix == ".pdf" else self.tr("Excel (*.xlsx)")
        target = ask.file_to_write(self._page, self.tr("Save ballot"), suggestion, kind)
        if target is None:
            return
        path = target if target.suffix.lower() == suffix else target.with_name(target.name + suffix)

        words = self.tr("Ballot with {} questions written to {}")
        stopped = self._stopped = threading.Event()

        def write() -> str:
            count = ballot_library.write_ballot(
                questionnaire, assessment, respondent_id, path, cancelled=stopped
            )
            return words.format(count, path.name)

        self._start(self.tr("Writing the ballot…"), write, stoppable=suffix == ".pdf")

    # ------------------------------------------------------------ in

    def receive(self, respondent_id: str = "") -> None:
        """Ask for a file with answers; with a respondent, for a ballot of theirs."""
        if not self._live.may_edit():
            return
        from bearings.ui import ask

        kinds = BALLOTS if respondent_id else ANSWERS
        path = ask.file_with_votes(self._page, self._live.document.path.parent, kinds)
        if path is not None:
            self.read(path, respondent_id)

    def read(self, path: Path, respondent_id: str = "") -> None:
        """Read a file and then show what it would bring."""
        from bearings import ballot_library
        from bearings.domain.workshop.merge import plan_merge
        from bearings.ui.unlocking import unlocking

        questionnaire, assessment = self._live.questionnaire, self._live.assessment
        document = self._live.document
        keys = unlocking(self._live).keys
        self._again = partial(self.read, path, respondent_id)

        def read() -> _Read:
            incoming = ballot_library.read_incoming(path, questionnaire, assessment, keys)
            plan = plan_merge(questionnaire, assessment, incoming)
            return _Read(path, document, assessment, respondent_id, incoming, plan)

        self._start(self.tr("Reading {}…").format(path.name), read)

    # ------------------------------------------------------------ what came of it

    def _start(self, words: str, work: Callable[[], object], *, stoppable: bool = False) -> None:
        if self._work.start(work):
            self.began.emit(words, stoppable)

    def _done(self, result: object) -> None:
        self.ended.emit()
        if isinstance(result, str):
            self.said.emit(result)
        elif isinstance(result, _Read) and self._live.is_open and self._live.document is result.document:
            self._preview(result)

    def _failed(self, error: BearingsError) -> None:
        from bearings.store.keys import LockedError
        from bearings.ui.messages import show_error
        from bearings.ui.unlocking import unlocking

        self.ended.emit()
        if isinstance(error, LockedError) and self._again is not None:
            unlocking(self._live).ask(error, self._page.window(), self._again)
        elif not isinstance(error, Cancelled):
            show_error(error, self._page.window())

    def _preview(self, read: _Read) -> None:
        from bearings.ui.pages.ballots.preview import VotesPreview

        self._live.break_merge()
        dialog = VotesPreview(
            self._live,
            read.path.name,
            read.incoming,
            self._plan(read),
            self._page.window(),
            remark=self._remark(read),
        )
        if dialog.exec() == QDialog.DialogCode.Accepted and self._live.apply(dialog.edit):
            taken, kept = dialog.taken, dialog.kept
            many = self.tr("{} votes taken from {}; one undo takes them back").format(taken, read.path.name)
            one = self.tr("1 vote taken from {}; one undo takes it back").format(read.path.name)
            aside = self.tr("{} kept aside.").format(kept) if kept else ""
            self.said.emit(". ".join(part for part in (one if taken == 1 else many, aside) if part))
        dialog.deleteLater()

    def _plan(self, read: _Read) -> MergePlan:
        """The plan made while reading, unless somebody went on working meanwhile."""
        from bearings.domain.workshop.merge import plan_merge

        if read.assessment is self._live.assessment:
            return read.plan
        return plan_merge(self._live.questionnaire, self._live.assessment, read.incoming)

    def _remark(self, read: _Read) -> str:
        """Whose ballot it is, if it is not theirs for whom it was chosen."""
        from bearings.domain.workshop.voting import called

        people = read.incoming.people
        if not read.wanted or len(people) != 1 or people[0].id == read.wanted:
            return ""
        names = called(self._live.questionnaire, self._live.assessment.respondents)
        sent_to, chosen_for = (names.get(key, key) for key in (people[0].id, read.wanted))
        return self.tr("This ballot was sent to {}, not to {}.").format(sent_to, chosen_for)
