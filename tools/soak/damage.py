"""Damage: our own files are corrupted at random, and the program must start and open all the same."""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Callable
from pathlib import Path

from bearings import library
from bearings.domain import edits
from bearings.errors import BearingsError
from bearings.session import Session
from bearings.store.document import Document

from .desktop import Desktop
from .outcome import Outcome

Damage = Callable[[bytes, random.Random], bytes]


def start_damaged(times: int, draw: random.Random, folder: Path) -> Outcome:
    """Damage preferences, recent files, work copy, file or several; start, open what was left, close."""
    desktop = Desktop(folder / "home", folder / "workspace")
    files = library.copy_samples(desktop.workspace, home=desktop.home)
    _leave_by_crash(files[0], desktop)
    window = desktop.window()
    desktop.leave(window)  # it writes its preferences
    whole = folder / "whole"
    shutil.copytree(desktop.home, whole / "home")
    shutil.copytree(desktop.workspace, whole / "workspace")
    faults: list[str] = []
    recovered = refused = aside = 0
    for number in range(times):
        _restore(whole, desktop)
        hurt = _damage(desktop, draw)
        try:
            window = desktop.window()
            try:
                document = library.open_document(files[0], home=desktop.home)
                recovered += document.recovered is not None
                aside += document.set_aside is not None
                window.live.open_document(document)
            except BearingsError:
                refused += 1
            desktop.turn()
            desktop.leave(window)
        except Exception as error:
            faults.append(f"{type(error).__name__} {error} after damage to {hurt} (number {number})")
        if desktop.errors:
            faults += [f"{error} after damage to {hurt} (number {number})" for error in desktop.errors]
            desktop.errors.clear()
    return Outcome(
        f"{times} damaged starts: {len(faults)} failed; the file was refused in words {refused} times, "
        f"its edits were recovered {recovered} times, a work copy was set aside {aside} times",
        tuple(faults),
    )


def _leave_by_crash(path: Path, desktop: Desktop) -> None:
    document = Document.open(path, home=desktop.home)
    session = Session(document.questionnaire, document.assessment, save=document.save)
    session.apply(edits.write_note("DAT-02", "said just before the crash"))
    document.abandon()


def _restore(whole: Path, desktop: Desktop) -> None:
    for kept, place in ((whole / "home", desktop.home), (whole / "workspace", desktop.workspace)):
        shutil.rmtree(place)
        shutil.copytree(kept, place)


def _damage(desktop: Desktop, draw: random.Random) -> str:
    """Hurt one to three files; their names."""
    there = [path for root in (desktop.home, desktop.workspace) for path in root.rglob("*") if path.is_file()]
    chosen = draw.sample(there, k=min(len(there), draw.choice((1, 1, 2, 3))))
    for path in chosen:
        damage = draw.choice(DAMAGES)
        path.write_bytes(damage(path.read_bytes(), draw))
        if draw.random() < 0.1:
            os.unlink(path)
    return ", ".join(sorted(path.name for path in chosen))


def flipped(data: bytes, draw: random.Random) -> bytes:
    """Some bits turned over."""
    hurt = bytearray(data)
    for _ in range(draw.choice((1, 3, 40)) if hurt else 0):
        hurt[draw.randrange(len(hurt))] ^= 1 << draw.randrange(8)
    return bytes(hurt)


def shortened(data: bytes, draw: random.Random) -> bytes:
    """The end missing, as after a torn write: at a page, or anywhere."""
    at = draw.randrange(len(data) + 1)
    return data[: at // 4096 * 4096] if draw.random() < 0.5 else data[:at]


def overwritten(data: bytes, draw: random.Random) -> bytes:
    """A stretch replaced by zeros, noise or text of another kind."""
    at, size = draw.randrange(len(data) + 1), draw.choice((1, 16, 512, 4096))
    other = draw.choice((bytes(size), draw.randbytes(size), b'{["}]' * (size // 5 + 1)))
    return data[:at] + other + data[at + size :]


def replaced(data: bytes, draw: random.Random) -> bytes:
    """Something else altogether."""
    deep = b"[" * 60_000
    return draw.choice(
        (
            b"",
            b"null",
            b"[]",
            b"{}",
            b"[1, null, {}]",
            deep,
            b'{"zoom": 1e999, "theme": 3}',
            b"\xff\xfe\x00",
            data * 2,
        )
    )


def reworded(data: bytes, draw: random.Random) -> bytes:
    """Values of JSON changed to others of any kind; other files get some bytes doubled."""
    values = (
        b"null",
        b"-1",
        b"99999999999999999999",
        b"NaN",
        b'"\\ud800"',
        b"[]",
        b"{}",
        b"true",
        b'"../.."',
    )
    for mark in (b"true", b"100", b'""', b"{}", b'"system"'):
        if mark in data and draw.random() < 0.5:
            return data.replace(mark, draw.choice(values))
    at = draw.randrange(len(data) + 1)
    return data[:at] + data[at : at + 64] + data[at:]


DAMAGES: tuple[Damage, ...] = (flipped, shortened, overwritten, replaced, reworded)
