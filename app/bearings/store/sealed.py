"""The sealed container: bytes under a passphrase, whole and unchanged or not at all.

A public header of 60 bytes says how the key is made of the passphrase; then
come the bytes, encrypted, and 16 bytes that vouch for both. Nothing in it is
readable without the passphrase, and nothing can be changed unnoticed.
Format: docs/encryption.md. Source: the threat model, "Encryption at rest".
"""

from __future__ import annotations

import os
import struct
import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from bearings.errors import BearingsError, FormatError, NewerFormatError

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers import Cipher
    from cryptography.hazmat.primitives.ciphers.modes import GCM

MAGIC = b"Bearings sealed\0"
VERSION = 1
KEY, SALT, NONCE, TAG = 32, 16, 12, 16  # bytes
_HEADER = struct.Struct(f">16sIIII{SALT}s{NONCE}s")
HEADER = _HEADER.size
OVERHEAD = HEADER + TAG
PIECE = 1_000_000  # bytes encrypted at a stretch: other threads go on between two pieces


class Cost(NamedTuple):
    """What it costs to make a key with Argon2id: memory in KiB, passes over it, lanes beside each other."""

    memory: int = 131_072  # 128 MiB, about half a second on a laptop
    passes: int = 3
    lanes: int = 2


# A file that asks for less would be easy to guess; one that asks for more would tie up the computer.
LEAST_COST, MOST_COST = Cost(65_536, 2, 1), Cost(524_288, 10, 8)


class Lock(NamedTuple):
    """The public part of a header: with the same passphrase, equal locks have equal keys."""

    cost: Cost
    salt: bytes


class Misfit(FormatError):
    """The passphrase does not fit, or the file is damaged; which of the two cannot be told apart."""

    def __init__(self) -> None:
        super().__init__("The passphrase does not fit, or the file is damaged.")


@dataclass(frozen=True, slots=True)
class Seal:
    """A lock and its key, kept while something under it is open; it is made once, never for each writing.

    Every writing draws a new nonce of 96 bits from the system. A chance of one in 2^32 that two of them
    are equal takes 2^32 writings under one passphrase (NIST SP 800-38D, 8.3): one a second for 136 years.
    """

    lock: Lock
    key: bytes = field(repr=False)

    def seal(self, plain: bytes) -> bytes:
        """A container of those bytes."""
        nonce = os.urandom(NONCE)
        header = _HEADER.pack(MAGIC, VERSION, *self.lock.cost, self.lock.salt, nonce)
        encryptor = _cipher(self.key, nonce).encryptor()
        encryptor.authenticate_additional_data(header)
        made = bytearray(header)
        for piece in _pieces(plain):
            made += encryptor.update(piece)
        made += encryptor.finalize() + encryptor.tag
        return bytes(made)

    def unseal(self, container: bytes) -> bytes:
        """The bytes in a container. Raises `Misfit` unless every bit of it is as it was sealed."""
        from cryptography.exceptions import InvalidTag

        if len(container) < OVERHEAD or lock_of(container) != self.lock:
            raise Misfit
        whole = memoryview(container)
        nonce = container[HEADER - NONCE : HEADER]
        decryptor = _cipher(self.key, nonce, container[-TAG:]).decryptor()
        decryptor.authenticate_additional_data(whole[:HEADER])
        plain = bytearray()
        for piece in _pieces(whole[HEADER:-TAG]):
            plain += decryptor.update(piece)
        try:
            plain += decryptor.finalize()
        except InvalidTag as error:
            raise Misfit from error
        return bytes(plain)


def new_seal(passphrase: str) -> Seal:
    """A seal with a salt of its own. Takes half a second; raises `BearingsError` for want of memory."""
    return seal_for(Lock(Cost(), os.urandom(SALT)), passphrase)


def seal_for(lock: Lock, passphrase: str) -> Seal:
    """The seal that this passphrase makes for a lock, whether or not it fits; as `new_seal`."""
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    # The same letters come as other bytes from other keyboards, such as an umlaut in one part or two.
    secret = unicodedata.normalize("NFC", passphrase).encode()
    memory, passes, lanes = lock.cost
    kdf = Argon2id(salt=lock.salt, length=KEY, iterations=passes, lanes=lanes, memory_cost=memory)
    try:
        return Seal(lock, kdf.derive(secret))
    except MemoryError as error:
        raise BearingsError(
            f"There is not enough memory to use a passphrase: {memory // 1024} MiB are needed.",
            remedy="Close other programs and try again.",
        ) from error


def is_sealed(head: bytes) -> bool:
    """Whether a file that begins so is a sealed container."""
    return head.startswith(MAGIC)


def lock_of(head: bytes, name: str = "The file") -> Lock:
    """What the header of a container says, before any work is done for it.

    Raises `FormatError` where that is out of bounds, `NewerFormatError` for a later version.
    """
    if len(head) < HEADER or not is_sealed(head):
        raise Misfit
    _, version, memory, passes, lanes, salt, _ = _HEADER.unpack_from(head)
    if version > VERSION:
        raise NewerFormatError(
            f"{name} was encrypted by a newer Bearings (version {version}; this one reads up to {VERSION}).",
            remedy="Open it with a newer Bearings. The file was not changed.",
        )
    cost = Cost(memory, passes, lanes)
    bounds = zip(LEAST_COST, cost, MOST_COST, strict=True)
    if version < 1 or not all(least <= asked <= most for least, asked, most in bounds):
        raise FormatError(
            f"{name} asks for work that no file of Bearings asks for, so it was not opened.",
            remedy="It is damaged, or was made to do harm. Use another copy of it.",
        )
    return Lock(cost, salt)


def _cipher(key: bytes, nonce: bytes, tag: bytes | None = None) -> Cipher[GCM]:
    from cryptography.hazmat.primitives.ciphers import Cipher
    from cryptography.hazmat.primitives.ciphers.algorithms import AES256
    from cryptography.hazmat.primitives.ciphers.modes import GCM

    return Cipher(AES256(key), GCM(nonce, tag))


def _pieces(whole: bytes | memoryview) -> list[memoryview]:
    view = memoryview(whole)
    return [view[at : at + PIECE] for at in range(0, len(view), PIECE)]
