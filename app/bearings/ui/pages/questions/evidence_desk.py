"""The evidence desk: adding, opening, saving and removing evidence, with the dialogs that takes.

Files are read and written beside the window. Nothing is opened but on
request, and what came with the assessment only after asking once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractScrollArea

from bearings.errors import BearingsError, FormatError, Problem
from bearings.files import in_sight
from bearings.store.home import home_folder
from bearings.ui.background import Background
from bearings.ui.opened_files import OpenedFiles
from bearings.ui.pages.questions.evidence_drop import EvidenceDrop

if TYPE_CHECKING:
    from bearings.domain.evidence import EvidenceItem
    from bearings.shared_library import AnyDocument
    from bearings.ui.live_session import LiveSession
    from bearings.ui.pages.questions.evidence import EvidenceSection


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A file to be copied in."""

    document: AnyDocument
    question: str
    path: Path


class EvidenceDesk(QObject):
    """Serves one section, and takes what is dropped on the question around it.

    `said` carries a word on what happened, `did` one on what may be undone.
    """

    said = Signal(str)
    did = Signal(str)

    def __init__(self, live: LiveSession, section: EvidenceSection, card: QAbstractScrollArea) -> None:
        super().__init__(section)
        self._live, self._section, self._window = live, section, card
        self._question = ""
        self._waiting: list[_Waiting] = []
        self._refused: list[tuple[str, BearingsError]] = []
        self._added: set[str] = set()  # digests of what this person added since the assessment was opened
        self._agreed = False  # to open what came with the assessment
        self._opened = OpenedFiles(home_folder())
        self._copier = Background(self)
        self._copier.done.connect(self._took)
        self._copier.failed.connect(self._could_not_take)
        self._fetcher = Background(self)
        self._fetcher.done.connect(self._fetched)
        self._fetcher.failed.connect(self._tell)
        EvidenceDrop(card).dropped.connect(self.add_files)
        section.file_wanted.connect(self.choose_files)
        section.link_wanted.connect(self.ask_link)
        section.opening_wanted.connect(self.open)
        section.copy_wanted.connect(self.save_copy)
        section.removal_wanted.connect(self.remove)
        live.closed.connect(self._forget)
        self._came: EvidenceItem | None = None  # while nothing can be edited
        live.freed.connect(self._go_on)

    def show(self, question_id: str) -> None:
        """Show the evidence of that question."""
        self._question = question_id
        items = self._live.assessment.answer(question_id).evidence_items
        busy = in_sight(self._waiting[0].path.name) if self._waiting else ""
        self._section.show_items(items, busy)

    # ------------------------------------------------------------ adding

    def choose_files(self) -> None:
        """Ask for files and copy them in."""
        from bearings.ui import ask

        if not (self._question and self._live.may_edit()):
            return
        paths = ask.files_of_evidence(self._window, self._live.document.path.parent)
        if paths:
            self.add_files(paths)

    def add_files(self, paths: Sequence[Path]) -> None:
        """Copy files in as evidence for the question in hand, one after the other."""
        if not self._live.may_edit():
            return
        document, question = self._live.document, self._question
        self._waiting += [_Waiting(document, question, path) for path in paths]
        self._take_next()

    def ask_link(self) -> None:
        """Ask for an address and add it."""
        if not (self._question and self._live.may_edit()):
            return
        from bearings.domain.evidence import EvidenceItem
        from bearings.ui.pages.questions.evidence_link import LinkDialog

        dialog = LinkDialog(self._window)
        if dialog.exec() == LinkDialog.DialogCode.Accepted:
            self._add(self._question, EvidenceItem(title=dialog.title, link=dialog.address))
        dialog.deleteLater()

    def _take_next(self) -> None:
        while self._waiting and self._waiting[0].document is not self._now():
            self._waiting.pop(0)  # that assessment was closed
        if self._waiting and not self._copier.busy:
            waiting = self._waiting[0]
            self._copier.start(partial(waiting.document.take_evidence, waiting.path))
        if not self._waiting:
            self._sum_up()
        if self._live.is_open:
            self.show(self._question)

    def _took(self, item: EvidenceItem) -> None:
        if self._live.is_held:  # to edit now would be to wait: the file is being encrypted, say
            self._came = item
            return
        waiting = self._waiting.pop(0)
        if waiting.document is self._now():
            if item.file is not None:
                self._added.add(item.file.sha256)
            self._add(waiting.question, item)
        self._take_next()

    def _go_on(self) -> None:
        item, self._came = self._came, None
        if item is not None:
            self._took(item)

    def _could_not_take(self, error: BearingsError) -> None:
        waiting = self._waiting.pop(0)
        if waiting.document is self._now():
            self._refused.append((in_sight(waiting.path.name), error))
        self._take_next()

    def _add(self, question: str, item: EvidenceItem) -> None:
        from bearings.domain.edits_evidence import add_evidence

        if item in self._live.assessment.answer(question).evidence_items:
            self.said.emit(self.tr("{} is among the evidence already.").format(in_sight(item.title)))
        elif self._live.apply(add_evidence(question, item)):
            self.said.emit(self.tr("{} is now evidence for {}.").format(in_sight(item.title), question))

    def _sum_up(self) -> None:
        """Tell what was refused, in one message."""
        refused, self._refused = self._refused, []
        if len(refused) == 1:
            self._tell(refused[0][1])
        elif refused:
            problems = tuple(Problem(name, 0, 0, "", error.what) for name, error in refused)
            self._tell(
                FormatError(
                    self.tr("{} files were not added.").format(len(refused)),
                    remedy=self.tr("The details say why, one by one. What was added before them stays."),
                    problems=problems,
                )
            )

    # ------------------------------------------------------------ looking and taking away

    def open(self, item: EvidenceItem) -> None:
        """Show an item in the program the system has for it, after asking where that is due."""
        if item.file is not None:
            if item.file.sha256 in self._added or self._agrees(item):
                self._fetch(item, None)
        elif item.link:
            self.follow(item.link)
        else:
            self.said.emit(self.tr("Only the name of this evidence is recorded."))

    def follow(self, address: str) -> None:
        """Open an address on the web or for mail, once it was shown and agreed to."""
        from bearings.ui.messages import ask
        from bearings.ui.pages.questions.evidence_link import is_address

        if not is_address(address):
            self._tell(
                BearingsError(
                    self.tr("{} is not opened: it is no address on the web or for mail.").format(
                        in_sight(address)
                    ),
                    remedy=self.tr("If you know it and trust it, open it by hand."),
                )
            )
            return
        url = QUrl(address, QUrl.ParsingMode.StrictMode)
        shown = url.toDisplayString(QUrl.ComponentFormattingOption.FullyEncoded)
        if ask(self.tr("Open this address?"), shown, verb=self.tr("Open"), parent=self._window):
            QDesktopServices.openUrl(url)

    def save_copy(self, item: EvidenceItem) -> None:
        """Ask where to, and write a copy of an item's file there."""
        from bearings.store.evidence_door import evidence_name
        from bearings.ui import ask

        if item.file is None:
            return
        name = evidence_name(item.title, item.file.kind)
        suggestion = self._live.document.path.with_name(name)
        kind = f"{suggestion.suffix[1:].upper()} (*{suggestion.suffix})"
        target = ask.file_to_write(self._window, self.tr("Save a copy of the evidence"), suggestion, kind)
        if target is not None:
            self._fetch(item, target)

    def remove(self, item: EvidenceItem) -> None:
        """Take an item away; it can be undone."""
        from bearings.domain.edits_evidence import remove_evidence

        if self._live.apply(remove_evidence(self._question, item)):
            self.did.emit(self.tr("{} was removed.").format(in_sight(item.title)))

    def _agrees(self, item: EvidenceItem) -> bool:
        from bearings.ui.messages import ask

        if not self._agreed:
            self._agreed = ask(
                self.tr("Open {}?").format(in_sight(item.title)),
                self.tr(
                    "It came with this assessment. Bearings does not look for harm inside such files. Open "
                    "it if you trust whoever added it. You are asked once until the assessment is closed."
                ),
                verb=self.tr("Open"),
                parent=self._window,
            )
        return self._agreed

    def _fetch(self, item: EvidenceItem, target: Path | None) -> None:
        document, opened = self._live.document, self._opened
        self._fetcher.start(partial(_fetched, document, item, target, opened))

    def _fetched(self, fetched: tuple[AnyDocument, Path, bool]) -> None:
        document, path, is_copy = fetched
        if not is_copy and document is not self._now():
            self._opened.empty()  # the assessment was closed meanwhile
        elif is_copy:
            self.said.emit(self.tr("Saved to {}").format(path.name))
        elif not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self._tell(
                BearingsError(
                    self.tr("No program on this machine opens {}.").format(path.name),
                    remedy=self.tr("Save a copy and open it where there is one."),
                )
            )

    # ------------------------------------------------------------ the rest

    def _now(self) -> AnyDocument | None:
        return self._live.document if self._live.is_open else None

    def _forget(self) -> None:
        """The assessment was closed: nothing of it stays lying about."""
        self._question = ""
        self._opened.empty()
        self._added.clear()
        self._agreed = False

    def _tell(self, error: BearingsError) -> None:
        from bearings.ui.messages import show_error

        show_error(error, self._window)


def _fetched(
    document: AnyDocument, item: EvidenceItem, target: Path | None, opened: OpenedFiles
) -> tuple[AnyDocument, Path, bool]:
    """Whose bytes went where, and whether a person asked for that copy; for a thread of its own."""
    from bearings.files import write_atomically
    from bearings.store.evidence_door import evidence_name

    data = document.evidence_of(item)
    if target is not None:
        write_atomically(target, data)
        return document, target, True
    assert item.file is not None
    return document, opened.put(evidence_name(item.title, item.file.kind), data), False
