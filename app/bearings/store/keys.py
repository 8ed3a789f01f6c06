"""Keys: the seals of what a person has unlocked, and what is raised where one is missing."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path

from bearings.errors import BearingsError
from bearings.store.sealed import Lock, Misfit, Seal, seal_for


class LockedError(BearingsError):
    """Something is encrypted and its passphrase is not known yet.

    `path` is the file it belongs to; `left` tells that it is what a crash left behind of it.
    """

    def __init__(self, path: Path, lock: Lock, container: Callable[[], bytes], *, left: bool = False) -> None:
        what = (
            f"Changes to {path.name} that were not saved to it are encrypted."
            if left
            else f"{path.name} is encrypted."
        )
        super().__init__(what, remedy="Its passphrase is needed to open it.")
        self.path, self.lock, self.left = path, lock, left
        self.container = container

    def seal(self, passphrase: str) -> Seal:
        """The seal for it. Takes half a second or more. Raises `Misfit` if the passphrase does not fit."""
        seal = seal_for(self.lock, passphrase)
        seal.unseal(self.container())
        return seal


class Keys:
    """What is unlocked, by lock: copies and earlier versions of a file mostly share one.

    `recall` may know the seal of a lock from elsewhere. Used from several threads.
    """

    def __init__(self, recall: Callable[[Lock], Seal | None] | None = None) -> None:
        self._seals: dict[Lock, Seal] = {}
        self._recall = recall

    def add(self, seal: Seal) -> None:
        self._seals[seal.lock] = seal

    def known(self, lock: Lock) -> Seal | None:
        return self._seals.get(lock)

    def forget(self) -> None:
        """Know none any more."""
        self._seals.clear()

    def fit(self, locked: LockedError) -> Seal:
        """The seal that is known to fit. Raises `locked` itself, for it to be asked for, if there is none.

        A key that is kept outside and does not fit is as good as none.
        """
        known = self._seals.get(locked.lock)
        if known is None and self._recall is not None:
            known = self._recall(locked.lock)
            with contextlib.suppress(Misfit):
                if known is not None:
                    known.unseal(locked.container())
                    self.add(known)
                    return known
            known = None
        if known is None:
            raise locked
        return known
