"""The sealed container: it opens with its passphrase alone, for ever, and no bit of it can be changed."""

import random
import struct
import unicodedata

import pytest

from bearings.errors import FormatError, NewerFormatError
from bearings.store import sealed
from bearings.store.sealed import Cost, Lock, Misfit, Seal, lock_of, new_seal, seal_for

PASSPHRASE = "quiet lanterns over Brno"


@pytest.fixture(scope="module")
def seal() -> Seal:
    return new_seal(PASSPHRASE)


def test_what_is_sealed_opens_again_with_the_passphrase_alone(seal: Seal) -> None:
    container = seal.seal(b"answers" * 1000)
    assert b"answers" not in container
    assert seal_for(lock_of(container), PASSPHRASE).unseal(container) == b"answers" * 1000
    with pytest.raises(Misfit, match=r"^The passphrase does not fit, or the file is damaged\.$"):
        seal_for(lock_of(container), PASSPHRASE + "!").unseal(container)


def test_a_passphrase_is_the_same_from_every_keyboard() -> None:
    lock = Lock(Cost(), b"s" * 16)
    typed = "Grüße aus Zürich"
    assert seal_for(lock, typed) == seal_for(lock, unicodedata.normalize("NFD", typed))


def test_the_key_is_that_of_argon2id_as_its_standard_describes_it() -> None:
    # Made with the reference implementation (argon2-cffi 25.1.0): 128 MiB, 3 passes, 2 lanes.
    key = seal_for(Lock(Cost(), bytes(range(16))), "twelve letters").key
    assert key.hex() == "56c1b4be1ee918cd34fa7b0d7528ab7fb6335baac645a0feb3984ab0746e6b7b"


def test_every_sealing_has_a_nonce_of_its_own_and_every_passphrase_a_salt(seal: Seal) -> None:
    nonces = {seal.seal(b"")[48:60] for _ in range(2_000)}
    assert len(nonces) == 2_000
    assert new_seal(PASSPHRASE).lock.salt != seal.lock.salt


@pytest.mark.parametrize("length", [0, 1, sealed.PIECE - 1, sealed.PIECE, 2 * sealed.PIECE + 1])
def test_bytes_of_any_length_come_back_whole(seal: Seal, length: int) -> None:
    plain = random.Random(length).randbytes(length)
    container = seal.seal(plain)
    assert len(container) == length + sealed.OVERHEAD
    assert seal.unseal(container) == plain


def test_every_flipped_bit_is_noticed(seal: Seal) -> None:
    container = seal.seal(random.Random(1).randbytes(4_000))
    draw = random.Random(2)
    places = [*range(8 * sealed.HEADER), *(draw.randrange(8 * len(container)) for _ in range(2_000))]
    for place in places:
        flipped = bytearray(container)
        flipped[place // 8] ^= 1 << place % 8
        with pytest.raises(FormatError):
            seal.unseal(bytes(flipped))


def test_what_is_cut_or_longer_is_noticed(seal: Seal) -> None:
    container = seal.seal(b"answers" * 100)
    for length in (*range(len(container)),):
        with pytest.raises(FormatError):
            seal.unseal(container[:length])
    for longer in (container + b"\0", container + container, container[:60] + b"\0" + container[60:]):
        with pytest.raises(Misfit):
            seal.unseal(longer)


def header(version: int = 1, memory: int = 131_072, passes: int = 3, lanes: int = 2) -> bytes:
    return sealed.MAGIC + struct.pack(">IIII", version, memory, passes, lanes) + bytes(28)


@pytest.mark.parametrize(
    ("hostile", "said"),
    [
        (header(memory=2**32 - 1), "asks for work"),
        (header(memory=524_289), "asks for work"),
        (header(memory=65_535), "asks for work"),
        (header(memory=0), "asks for work"),
        (header(passes=2**32 - 1), "asks for work"),
        (header(passes=1), "asks for work"),
        (header(lanes=0), "asks for work"),
        (header(lanes=9), "asks for work"),
        (header(version=0), "asks for work"),
        (header(version=2), "encrypted by a newer Bearings"),
        (header(version=2**32 - 1), "encrypted by a newer Bearings"),
        (header()[:59], "does not fit"),
        (sealed.MAGIC, "does not fit"),
        (b"SQLite format 3\0" + bytes(60), "does not fit"),
        (b"", "does not fit"),
    ],
)
def test_a_hostile_header_is_refused_before_any_work(
    hostile: bytes, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cryptography.hazmat.primitives.kdf.argon2.Argon2id.derive", None)
    with pytest.raises(FormatError, match=said):
        lock_of(hostile, "x.bearings")


def test_a_newer_container_is_told_from_a_damaged_one() -> None:
    with pytest.raises(NewerFormatError, match="version 7; this one reads up to 1"):
        lock_of(header(version=7), "x.bearings")


def test_a_key_is_not_in_what_a_seal_says_of_itself(seal: Seal) -> None:
    assert seal.key.hex() not in repr(seal)
    assert repr(seal.key) not in repr(seal)
