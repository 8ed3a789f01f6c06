"""The live session: the open assessment as Qt objects see it.

Pages call `apply` with an edit and redraw on `changed`. Every edit is on disk
before it is on screen; the file itself is published beside the window two seconds after
the last edit, and before closing. Nothing heavy is imported before a document opens.
"""

from __future__ import annotations

from functools import partial
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from bearings.errors import BearingsError, SaveError
from bearings.ui.prepared import Prepared, prepare, results_after

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from bearings.domain.assessment import Assessment
    from bearings.domain.conclusions import Conclusions
    from bearings.domain.edits import Edit
    from bearings.domain.questionnaire import Questionnaire
    from bearings.domain.results import Results
    from bearings.session import Change, Pending, Session
    from bearings.shared_library import AnyDocument
    from bearings.store.read_only import ReadOnlyDocument
    from bearings.ui.publishing import Publishing
    from bearings.ui.renewing import Renewing

PUBLISH_AFTER = 2_000  # milliseconds of rest after an edit
MUCH_EVIDENCE = 5_000_000  # bytes; they are written anew with each publication
PUBLISH_MUCH_AFTER = 20_000  # milliseconds, where there is much
TRY_AGAIN_AFTER = 15_000
PATIENCE = 0.05  # seconds that saving waits; what takes longer goes on beside


class LiveSession(QObject):
    """The assessment that is open, if one is.

    `changed` carries the `Change`, `saved` the time, `published` the path that is up to date, `save_failed`
    the `SaveError`; `saving_late` tells that the file takes long to be written, `refused` that somebody tried
    to edit what is read-only. `failed` carries what an edit or a save ran into and is shown by the window;
    `conflict` the path of the copy that was written because somebody else had changed the file. `resealed`
    tells that it is encrypted from now on, with another passphrase, or not any more; `renewing` that another
    questionnaire takes a while to take its place, `freed` that whoever held the session is done.
    """

    changed = Signal(object)
    opened = Signal()
    closed = Signal()
    saved = Signal(object)
    published = Signal(object)
    save_failed = Signal(object)
    saving_late = Signal()
    refused = Signal()
    failed = Signal(object)
    conflict = Signal(object)
    resealed = Signal()
    renewing = Signal()
    freed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document: AnyDocument | None = None
        self._session: Session | None = None
        self._results: Results | None = None
        self._previous: Results | None = None
        self._conclusions: Conclusions | None = None
        self._saved_at: datetime | None = None
        self._publishing_failed = False
        self._publishing: Publishing | None = None
        self._published_to: Path | None = None
        self._ready: Results | None = None  # after the change that is being finished
        self._renewing: Renewing | None = None
        self._settle_first: Callable[[float | None], bool] | None = None
        self.given_up = False  # whether `close` leaves the file as it is, for the next opening
        self.replacing = False  # whether what is closed makes room for what is opened right after
        self._rest = PUBLISH_AFTER
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._publish_beside)

    # ------------------------------------------------------------ what is open

    @property
    def is_open(self) -> bool:
        return self._session is not None

    @property
    def document(self) -> AnyDocument:
        """The open file. Raises RuntimeError if nothing is open, as do the next six."""
        if self._document is None:
            raise RuntimeError("no assessment is open")
        return self._document

    @property
    def read_only(self) -> ReadOnlyDocument | None:
        """The open file, if it is only looked at; None while it can be edited or nothing is open."""
        document = self._document
        return None if document is None or document.editable else document

    @property
    def pack(self) -> Questionnaire:
        """What is asked, in all the languages it is told in."""
        return self._open_session().pack

    @property
    def questionnaire(self) -> Questionnaire:
        """What is asked, in the language of the assessment."""
        return self._open_session().questionnaire

    @property
    def assessment(self) -> Assessment:
        return self._open_session().assessment

    @property
    def results(self) -> Results:
        """Everything computed from the answers as they are now."""
        if self._results is None:
            raise RuntimeError("no assessment is open")
        return self._results

    @property
    def previous_results(self) -> Results | None:
        """The results before the last change, by the same questionnaire; None right after opening."""
        return self._previous

    @property
    def conclusions(self) -> Conclusions:
        """Routes, costs and roadmap; computed when first asked for after a change."""
        if self._conclusions is None:
            from bearings.domain.conclusions import conclude

            self._conclusions = conclude(self.questionnaire, self.assessment, self.results)
        return self._conclusions

    @property
    def saved_at(self) -> datetime | None:
        """When the last change reached the disk; None before the first."""
        return self._saved_at

    # ------------------------------------------------------------ opening and closing

    def open_document(self, document: AnyDocument) -> None:
        """Show another document; the one that was open is published and closed first."""
        self.open_prepared(prepare(document))

    def open_prepared(self, prepared: Prepared) -> None:
        """Show a document that was made ready before, as in a thread."""
        document, session, results = prepared
        self.replacing = True
        self.close()
        self.replacing = False
        session.watch(self._moved)
        self._document, self._session, self._results = document, session, results
        self._previous = self._conclusions = None
        self._saved_at = None
        self._publishing_failed = False
        self._published_to = document.path
        self._rest = _rest_of(document)
        self.opened.emit()

    def close(self) -> bool:
        """Publish and close; False if the file lacks something, which the work copy keeps.

        That is so where the file cannot be written within a moment: see `Closing`, which waits for it.
        """
        if self._document is None:
            return True
        well = not self.given_up and self.publish()
        document, held = self._document, self.is_held
        self._document = self._session = self._results = self._previous = self._conclusions = None
        self._settle_first, self.given_up = None, False
        if self._publishing is not None:
            self._publishing.forget()
        if well:
            document.close()
        elif not held:  # else whoever holds it abandons it
            document.abandon()
        self._timer.stop()
        self.closed.emit()
        return well

    # ------------------------------------------------------------ changing

    def apply(self, edit: Edit) -> bool:
        """Make an edit; False if it changes nothing, may not be made or could not be saved: nothing moved."""
        return self.may_edit() and self._try(partial(self._open_session().apply, edit))

    def may_edit(self) -> bool:
        """Whether what is open can be edited; if not, the person is told why."""
        self._settle()
        if self.read_only is None:
            return True
        self.refused.emit()
        return False

    def undo(self) -> bool:
        """Take the last edit back; False if there is none or it could not be saved."""
        self._settle()
        session = self._open_session()
        if session.undo_replaces:
            self._renew(session.begin_undo)
            return True
        return self._try(session.undo)

    def redo(self) -> bool:
        self._settle()
        session = self._open_session()
        if session.redo_replaces:
            self._renew(session.begin_redo)
            return True
        return self._try(session.redo)

    def replace_questionnaire(self, edit: Edit) -> None:
        """Make an edit that brings another questionnaire, beside the window; `freed` tells that it ended."""
        if self.may_edit():
            self._renew(partial(self._open_session().begin, edit))

    def _renew(self, begin: Callable[[], Pending | None]) -> None:
        if self._renewing is None:
            from bearings.ui.renewing import Renewing

            self._renewing = Renewing(self)
            self._renewing.failed.connect(self._report)
        self._renewing.start(self._open_session(), begin)

    def finish(self, pending: Pending, results: Results) -> None:
        """Make a change that was saved and scored beside the window."""
        self._ready = results
        self._open_session().finish(pending)

    def _try(self, make: Callable[[], bool]) -> bool:
        try:
            return make()
        except BearingsError as error:
            self._report(error)
            return False

    def break_merge(self) -> None:
        """A field was left: what is typed next is an undo step of its own."""
        if self._session is not None:
            self._session.break_merge()

    @property
    def undo_label(self) -> str | None:
        """Name of the edit that undo takes back; None if there is none."""
        return self._session.undo_label if self._session else None

    @property
    def redo_label(self) -> str | None:
        return self._session.redo_label if self._session else None

    # ------------------------------------------------------------ saving

    def hold(self, settle: Callable[[float | None], bool]) -> None:
        """Publish nothing until `release`; whoever edits meanwhile waits for it by `settle`.

        That is given the seconds to wait at most, None for as long as it takes, and tells whether it is over.
        """
        self._timer.stop()
        self._settle_first = settle

    @property
    def is_held(self) -> bool:
        """Whether somebody writes the file anew just now."""
        return self._settle_first is not None

    def release(self, written: Path | None, error: BearingsError | None) -> None:
        """Go on: the file was written anew to that path, or the error tells why not."""
        self._settle_first = None
        if error is not None:
            self._could_not_publish(error)
        elif written is not None:
            self._published(written)
        self.resealed.emit()
        self.freed.emit()

    def let_go(self) -> None:
        """Go on as well, where nothing was written."""
        self._settle_first = None
        if self._document is not None and self._document.needs_publishing:
            self._timer.start(self._rest)
        self.freed.emit()

    def _settle(self, patience: float | None = None) -> bool:
        return self._settle_first is None or self._settle_first(patience)

    def publish(self) -> bool:
        """Bring the person's file up to date now; False if it could not be written within a moment.

        It goes on beside then: `published` or `save_failed` follow.
        """
        until = monotonic() + PATIENCE
        self._timer.stop()
        if not self._is_settled(until):
            return False
        if self._document is None or not self._document.needs_publishing:
            return True
        self._publish_beside()
        return self._is_settled(until) and not self._document.needs_publishing

    def _is_settled(self, until: float) -> bool:
        """Whether nothing is on its way into the file any more, by then; what follows it waits its turn."""
        beside = self._publishing
        settled = (
            self._settle(max(until - monotonic(), 0.0))
            and (beside is None or beside.settle(max(until - monotonic(), 0.0)))
            and self._settle(max(until - monotonic(), 0.0))  # of what waited for the file to be written
        )
        if not settled:
            self._timer.start(PUBLISH_AFTER)
        return settled

    def publish_soon(self) -> None:
        """Bring the file up to date while the window goes on; `published` follows, or `failed`."""
        if self._document is not None and not self._document.needs_publishing:
            self.published.emit(self._document.path)
        self._publish_beside()

    def _publish_beside(self) -> None:
        document = self._document
        if document is None or not document.editable or not document.needs_publishing or self.is_held:
            return
        if self._publishing is None:
            from bearings.ui.publishing import Publishing

            self._publishing = Publishing(self)
            self._publishing.done.connect(self._published)
            self._publishing.failed.connect(self._could_not_publish)
            self._publishing.late.connect(self.saving_late)
        if self._publishing.busy:
            self._timer.start(PUBLISH_AFTER)
            return
        try:
            self._publishing.start(document)
        except BearingsError as error:
            self._could_not_publish(error)

    def _published(self, written: Path) -> None:
        self._publishing_failed = False
        self._note_saved()
        if self._document is not None:
            self._rest = _rest_of(self._document)
        self.published.emit(written)
        if written != self._published_to:
            self._published_to = written
            self.conflict.emit(written)

    def _moved(self, change: Change) -> None:
        self._previous = self._results if change.pack is None else None
        ready, self._ready = self._ready, None
        self._results = ready or results_after(self._open_session(), change, self.results)
        self._conclusions = None
        self._timer.start(self._rest)
        self._note_saved()
        self.changed.emit(change)

    def _note_saved(self) -> None:
        if self._publishing_failed or (self._publishing is not None and self._publishing.is_late):
            return  # the change is safe in the work copy, but the person's file is behind
        from datetime import datetime

        self._saved_at = datetime.now()
        self.saved.emit(self._saved_at)

    def _could_not_publish(self, error: BearingsError) -> None:
        first = not self._publishing_failed
        self._publishing_failed = True
        self.save_failed.emit(error)
        if first:  # said once, then tried again quietly
            self.failed.emit(error)
        self._timer.start(TRY_AGAIN_AFTER)

    def _report(self, error: BearingsError) -> None:
        if isinstance(error, SaveError):
            self.save_failed.emit(error)
        self.failed.emit(error)

    def _open_session(self) -> Session:
        if self._session is None:
            raise RuntimeError("no assessment is open")
        return self._session


def _rest_of(document: AnyDocument) -> int:
    """Milliseconds after an edit until the file is brought up to date."""
    return PUBLISH_MUCH_AFTER if document.evidence_size > MUCH_EVIDENCE else PUBLISH_AFTER
