"""Renewing: another questionnaire takes the place of the open one, saved and scored beside the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from bearings.errors import BearingsError
from bearings.ui.background import Background

if TYPE_CHECKING:
    from bearings.domain.results import Results
    from bearings.session import Pending, Session
    from bearings.store.document import Document
    from bearings.ui.live_session import LiveSession


PATIENCE = 0.03  # seconds: what is done within needs no word that it is being done


class _Renewed(NamedTuple):
    """A change that is saved, and the results by the questionnaire it brings."""

    pending: Pending
    results: Results


class Renewing(QObject):
    """One change at a time; nothing else changes the session meanwhile.

    `failed` carries the `BearingsError`: nothing moved then.
    """

    failed = Signal(object)

    def __init__(self, live: LiveSession) -> None:
        super().__init__(live)
        self._live = live
        self._document: Document
        self._work = Background(self)
        self._work.done.connect(self._finish)
        self._work.failed.connect(self._fail)

    def start(self, session: Session, begin: Callable[[], Pending | None]) -> None:
        """Do what `begin` tells of, which is another questionnaire."""
        document = self._live.document
        assert document.editable
        self._document = document
        self._live.hold(self._work.settle)
        self._work.start(partial(_renewed, session, begin), patience=PATIENCE)
        if self._work.busy:
            self._live.renewing.emit()

    def _finish(self, renewed: _Renewed | BaseException | None) -> None:
        if not self._is_left():
            if isinstance(renewed, _Renewed):
                self._live.finish(renewed.pending, renewed.results)
            self._live.let_go()
        if isinstance(renewed, BaseException):
            raise renewed

    def _fail(self, error: BearingsError) -> None:
        if not self._is_left():
            self._live.let_go()
            self.failed.emit(error)

    def _is_left(self) -> bool:
        """Whether it was closed without waiting: what was saved is there at the next opening."""
        if self._live.is_open and self._live.document is self._document:
            return False
        self._document.abandon()
        return True


def _renewed(session: Session, begin: Callable[[], Pending | None]) -> _Renewed | BaseException | None:
    """What was saved; None if there is nothing to do, a fault of ours to be raised in the window's thread."""
    from bearings.domain.evaluate import evaluate

    try:
        pending = begin()
        if pending is None:
            return None
        results = evaluate(pending.told, pending.change.after)
        session.save(pending)
        return _Renewed(pending, results)
    except BearingsError:
        raise
    except BaseException as fault:
        return fault
