"""Passphrases on the command line: from BEARINGS_PASSPHRASE or asked for on a terminal, never an argument."""

from __future__ import annotations

import os
import sys

from bearings.domain.passphrase import LEAST_CHARACTERS, Strength, strength, too_short
from bearings.errors import BearingsError
from bearings.files import PASSPHRASE
from bearings.store.keys import Keys, LockedError
from bearings.store.sealed import Misfit, Seal, new_seal

TRIES = 3


class AskedKeys(Keys):
    """Keys that ask for the passphrase of what is locked."""

    def fit(self, locked: LockedError) -> Seal:
        try:
            return super().fit(locked)
        except LockedError:
            seal = _asked(locked)
        self.add(seal)
        return seal


def seal_for_new(name: str) -> Seal:
    """The seal of a file that is to be encrypted. Raises `BearingsError` where a passphrase will not do."""
    passphrase = os.environ.get(PASSPHRASE, "")
    if not passphrase:
        passphrase = _typed(f"New passphrase for {name}: ")
        if passphrase != _typed("The same once more: "):
            raise BearingsError("The two passphrases differ.", remedy="Nothing was written. Try again.")
    if too_short(passphrase):
        raise BearingsError(
            f"A passphrase has at least {LEAST_CHARACTERS} characters.",
            remedy="Four or five words that do not belong together are easy to keep in mind.",
        )
    if strength(passphrase, [name]) <= Strength.WEAK:
        print("bearings: this passphrase is easy to guess; more words make it stronger.", file=sys.stderr)
    return new_seal(passphrase)


def _asked(locked: LockedError) -> Seal:
    passphrase = os.environ.get(PASSPHRASE, "")
    if passphrase:
        return locked.seal(passphrase)
    for _ in range(TRIES - 1):
        try:
            return locked.seal(_typed(f"Passphrase of {locked.path.name}: "))
        except Misfit as error:
            print(f"bearings: {error.what}", file=sys.stderr)
    return locked.seal(_typed(f"Passphrase of {locked.path.name}: "))


def _typed(prompt: str) -> str:
    """What is typed on the terminal, unseen. Raises `BearingsError` where there is none."""
    if not sys.stdin.isatty():
        raise BearingsError(
            "A passphrase is needed, and there is no terminal to ask for it.",
            remedy=f"Put it into the variable {PASSPHRASE}, or run the command in a terminal.",
        )
    from getpass import getpass

    from bearings.report.safe_text import for_terminal

    return getpass(for_terminal(prompt))
