"""Keys that the computer remembers, only where a person asked for it: through `keyring`, if it is installed.

What is kept is the key of one file, never the passphrase; under a changed
passphrase it opens nothing.
"""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from typing import Any

from bearings.store.sealed import KEY, Lock, Seal

SERVICE = "Bearings"


def is_installed() -> bool:
    """Whether the extra `encrypted` is there; nothing is loaded for that."""
    return find_spec("keyring") is not None


@cache
def is_available() -> bool:
    """Whether there is a place to keep keys in. The first time it asks the system, so in a thread."""
    return is_installed() and _tried(_has_place) is True


def remember(seal: Seal) -> bool:
    """Keep the key of a seal; False if that was not possible."""
    return _tried(lambda keyring: _put(keyring, seal)) is True


def recall(lock: Lock) -> Seal | None:
    """The seal of a lock, if its key was kept. May wait for the system to ask the person."""
    if not is_available():
        return None
    kept = _tried(lambda keyring: keyring.get_password(SERVICE, _name(lock)))
    try:
        key = bytes.fromhex(kept) if isinstance(kept, str) else b""
    except ValueError:
        return None
    return Seal(lock, key) if len(key) == KEY else None


def forget(lock: Lock) -> bool:
    """Keep the key of a lock no more; False if none was kept."""
    return is_available() and _tried(lambda keyring: _remove(keyring, lock)) is True


def _tried(do: Any) -> object:
    """What comes of it; None for any fault. Places of other systems fail in ways of their own."""
    try:
        import keyring

        return do(keyring)
    except Exception:
        return None


def _has_place(keyring: Any) -> bool:
    return bool(keyring.get_keyring().priority > 0)


def _put(keyring: Any, seal: Seal) -> bool:
    keyring.set_password(SERVICE, _name(seal.lock), seal.key.hex())
    return True


def _remove(keyring: Any, lock: Lock) -> bool:
    keyring.delete_password(SERVICE, _name(lock))
    return True


def _name(lock: Lock) -> str:
    return f"{lock.salt.hex()} {'.'.join(map(str, lock.cost))}"
