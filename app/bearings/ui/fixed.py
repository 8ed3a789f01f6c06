"""Calls with something fixed beforehand, for signals that say more or less than the callee wants."""

from __future__ import annotations

from collections.abc import Callable


class Fixed:
    """Calls something with what was fixed beforehand, whatever a signal adds."""

    def __init__(self, call: Callable[..., object], *fixed: object) -> None:
        self._call, self._fixed = call, fixed

    def __call__(self, *_: object) -> None:
        self._call(*self._fixed)
