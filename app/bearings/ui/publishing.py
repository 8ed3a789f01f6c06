"""Publishing beside the window: a document goes into its file in a thread, however much evidence it holds."""

from __future__ import annotations

import contextlib
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from bearings.errors import BearingsError

if TYPE_CHECKING:
    from bearings.store.document import Document
    from bearings.store.publication import Publication


LONGEST = 10_000  # milliseconds after which a publication is late


class Publishing(QObject):
    """One publication at a time. `done` carries the path written, `failed` the `BearingsError`.

    `late` tells that one takes long: there may be much evidence, or a folder that does not answer.

    What is raised and is no `BearingsError` is raised again here, in the window's thread.
    """

    done = Signal(object)
    failed = Signal(object)
    late = Signal()
    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document: Document | None = None
        self._publication: Publication | None = None
        self._ended.connect(self._end)
        self._watch = QTimer(self, singleShot=True)
        self._watch.timeout.connect(self.late)

    @property
    def busy(self) -> bool:
        return self._publication is not None

    @property
    def is_late(self) -> bool:
        """Whether what is under way takes long."""
        return self.busy and not self._watch.isActive()

    def start(self, document: Document) -> None:
        """Begin with the document as it is now; nothing else may be under way. Raises `SaveError`."""
        publication = document.begin_publishing()
        self._document, self._publication = document, publication
        self._watch.start(LONGEST)
        threading.Thread(target=self._run, args=(publication,), daemon=True).start()

    def settle(self, patience: float) -> bool:
        """Wait for what is under way, at most that many seconds, and take in what became of it.

        False if it goes on: a share may be dead.
        """
        publication = self._publication
        if publication is None:
            return True
        if not publication.wait(patience):
            return False
        self._end(publication)
        return True

    def forget(self) -> None:
        """What was under way is over, or told to nobody any more, for the document was closed without it."""
        self._document = self._publication = None
        self._watch.stop()

    def _run(self, publication: Publication) -> None:
        with contextlib.suppress(BaseException):  # kept in the publication, and told by `_end`
            publication.run()
        with contextlib.suppress(RuntimeError):  # the window is gone
            self._ended.emit(publication)

    def _end(self, publication: Publication) -> None:
        document = self._document
        if publication is not self._publication or document is None:
            return  # taken in by `settle`, or forgotten
        self.forget()
        error = publication.error
        if error is None:
            self.done.emit(document.end_publishing(publication))
        elif isinstance(error, BearingsError):
            self.failed.emit(error)
        else:
            raise error
