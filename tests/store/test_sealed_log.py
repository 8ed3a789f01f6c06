"""The sealed log keeps the bytes of a database through any change of them, large ones too."""

import random
import sqlite3
from pathlib import Path

import pytest

from bearings.store.box import Box, BrokenSeal
from bearings.store.sealed_log import BLOCK, PAGE, SealedLog
from bearings.store.work_copy import connected


def changed(image: bytes, draw: random.Random) -> bytes:
    """The image with some pages that are other ones, longer or shorter by some."""
    pages = [image[at : at + PAGE] for at in range(0, len(image), PAGE)]
    for _ in range(draw.randrange(4)):
        pages[draw.randrange(len(pages))] = draw.choice([bytes(PAGE), draw.randbytes(PAGE)])
    pages += [draw.randbytes(PAGE)] * draw.choice([0, 0, 1, 5])
    return b"".join(pages[: draw.choice([len(pages), len(pages), len(pages) - 2])])


@pytest.mark.parametrize("seed", range(4))
def test_what_was_kept_last_is_read_again(tmp_path: Path, seed: int) -> None:
    draw, box = random.Random(seed), Box.new()
    image = draw.randbytes(PAGE * 40) if seed < 2 else draw.randbytes(2 * BLOCK + 3 * PAGE)
    log = SealedLog(connected(tmp_path / "sealed.db"))
    log.begin(box, b"the key in its container")
    for _ in range(12):
        log.append(image)
        image = changed(image, draw)
    kept = log.image
    log.close()
    again = SealedLog(connected(tmp_path / "sealed.db"))
    assert again.locked_key == b"the key in its container"
    assert again.read(Box(box.key)) == kept
    again.close()


def test_another_key_reads_nothing(tmp_path: Path) -> None:
    log = SealedLog(connected(tmp_path / "sealed.db"))
    log.begin(Box.new(), b"locked")
    log.append(bytes(PAGE))
    with pytest.raises(BrokenSeal):
        log.read(Box.new())
    log.close()


def test_a_record_of_another_session_is_noticed(tmp_path: Path) -> None:
    """Also one with the same number, from the same person."""
    for name in ("one", "two"):
        log, box = SealedLog(connected(tmp_path / name)), Box.new()
        log.begin(box, b"locked")
        for fill in (b"a", b"b"):
            log.append(fill * PAGE)
        log.close()
    with sqlite3.connect(tmp_path / "one") as connection:
        (record,) = connection.execute("SELECT sealed FROM record WHERE number = 2").fetchone()
    connection.close()
    with sqlite3.connect(tmp_path / "two") as connection:
        connection.execute("UPDATE record SET sealed = ? WHERE number = 2", (record,))
    connection.close()
    log = SealedLog(connected(tmp_path / "two"))
    with pytest.raises(BrokenSeal):
        log.read(box)
    log.close()


def test_a_log_that_was_never_filled_has_no_key(tmp_path: Path) -> None:
    log = SealedLog(connected(tmp_path / "sealed.db"))
    assert log.locked_key is None
    log.begin(Box.new(), b"locked")
    assert log.locked_key is None
    log.close()
