"""A box: what is kept on this machine of an encrypted assessment while it is open, sealed piece by piece.

Its key is drawn anew for each work copy and kept in it under the passphrase.
"""

from __future__ import annotations

import hashlib
import hmac
import os

from bearings.store.sealed import KEY, NONCE


class BrokenSeal(Exception):
    """A piece that is not what was put there, or stands where another was put."""


class Box:
    """Seals pieces, each to the place it is for: in another place it does not open.

    Each piece has a nonce drawn by the system. A counter would not do: with a folder that was put back to
    an earlier state it would count the same numbers again.
    """

    def __init__(self, key: bytes) -> None:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        self.key = key
        self._cipher = AESGCM(_derived(key, b"pieces"))
        self._names = _derived(key, b"names")

    @classmethod
    def new(cls) -> Box:
        return cls(os.urandom(KEY))

    def seal(self, plain: bytes, place: bytes) -> bytes:
        nonce = os.urandom(NONCE)
        return nonce + self._cipher.encrypt(nonce, plain, place)

    def unseal(self, sealed: bytes, place: bytes) -> bytes:
        """Raises `BrokenSeal`."""
        from cryptography.exceptions import InvalidTag

        try:
            return self._cipher.decrypt(sealed[:NONCE], sealed[NONCE:], place)
        except (InvalidTag, ValueError) as error:
            raise BrokenSeal from error

    def name(self, text: str) -> str:
        """A name that tells nothing of the text it stands for."""
        return hmac.new(self._names, text.encode(), hashlib.sha256).hexdigest()


def _derived(key: bytes, purpose: bytes) -> bytes:
    return hmac.new(key, b"bearings " + purpose, hashlib.sha256).digest()
