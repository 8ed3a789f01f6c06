"""The owner's note: while a file is open for editing, a small note beside it tells others who has it.

It is a courtesy, not a lock. A share shows it at once and a synced folder after
a while; whoever meets a fresh one looks at the file read-only. It is renewed every
few minutes and goes when the file is closed; one that a crash left is stale after
ten minutes, and is no obstacle to the same person on the same machine at all. What
cannot be written, seen or removed is passed over: conflict copies remain the safety net.
"""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from bearings.store.holder import Holder, note_beside, read_note

RENEWED_EVERY = 120.0  # seconds
GONE_WITHIN = 0.1  # seconds that closing waits for a note to be removed; a dead share may take for ever


class OwnerNote:
    """Our note on one file. A thread of its own renews it and removes it."""

    def __init__(self, file: Path, holder: Holder) -> None:
        self._place, self._holder = note_beside(file), holder
        self._closed = threading.Event()
        self._thread: threading.Thread | None = None

    def put(self) -> Holder | None:
        """Put the note beside the file and keep it there; who was faster, if somebody was."""
        other = self._put()
        if other is None:
            self._start(self._keep)
        return other

    def put_soon(self) -> None:
        """As `put`, for a file that nobody else knows yet: nothing waits for it."""
        self._start(self._put_and_keep)

    def withdraw(self, *, wait: bool = True) -> None:
        """Have it removed; what takes longer than a moment, if that is waited for, goes on beside."""
        self._closed.set()
        if self._thread is not None and wait:
            self._thread.join(GONE_WITHIN)

    def _put(self) -> Holder | None:
        for _ in range(3):
            try:
                self._write(os.O_WRONLY | os.O_CREAT | os.O_EXCL)
                return None
            except FileExistsError:
                other = self._take_away()
                if other is not None:
                    return other
            except OSError:
                return None  # nobody is told, and nobody is kept from editing
        return None

    def _take_away(self) -> Holder | None:
        """Remove the note that lies there, unless it holds: then whose it is.

        It is moved aside first: of two that find a stale note, one could remove the other's new one.
        """
        if (other := self._others(self._place)) is not None:
            return other
        aside = self._place.with_name(f"{self._place.name}.{os.urandom(4).hex()}")
        try:
            os.rename(self._place, aside)
        except OSError:
            return None
        other = self._others(aside)
        with contextlib.suppress(OSError):
            os.rename(aside, self._place) if other is not None else os.unlink(aside)
        return other

    def _others(self, place: Path) -> Holder | None:
        found = read_note(place)
        return None if found is None or found.is_stale or found.seat == self._holder.seat else found

    def _start(self, work: Callable[[], None]) -> None:
        self._thread = threading.Thread(target=work, name="owner-note", daemon=True)
        self._thread.start()

    def _put_and_keep(self) -> None:
        if self._put() is None:
            self._keep()

    def _keep(self) -> None:
        while not self._closed.wait(RENEWED_EVERY):
            self._holder = replace(self._holder, seen=datetime.now(UTC))
            with contextlib.suppress(OSError):
                if not self._place.exists():  # a sync client took it away
                    self._write(os.O_WRONLY | os.O_CREAT | os.O_EXCL)
                elif self._is_ours():
                    self._write(os.O_WRONLY | os.O_TRUNC)
        with contextlib.suppress(OSError):
            if self._is_ours():
                os.unlink(self._place)

    def _is_ours(self) -> bool:
        """Whether nobody took the file over while this machine slept."""
        found = read_note(self._place)
        return found is not None and found.seat == self._holder.seat

    def _write(self, flags: int) -> None:
        descriptor = os.open(self._place, flags, 0o666)
        try:
            os.write(descriptor, self._holder.as_note())
        finally:
            os.close(descriptor)
