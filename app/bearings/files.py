"""Files: written whole or not at all, under names every system accepts.

A new file is written beside its target, synced, moved into place, and the
folder is synced: after a power cut either the old or the new file is there.
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import stat
import sys
import threading
import time
from functools import cache
from pathlib import Path
from typing import NoReturn

from bearings.errors import Cancelled, SaveError

STALE_AFTER = 24 * 3600  # seconds until a left-over temporary file may be swept
MAX_NAME_BYTES = 120
# Seconds. On Windows a file cannot be replaced for the moment in which somebody reads it.
TRIED_AGAIN_AFTER = (0.02, 0.05, 0.1, 0.15) if os.name == "nt" else ()
PRIVATE = "bearings-"  # what names of our folders for temporary files begin with
PASSPHRASE = "BEARINGS_PASSPHRASE"  # a variable that processes of ours are not given

_RESERVED = {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "CLOCK$"}
_RESERVED |= {f"{port}{digit}" for port in ("COM", "LPT") for digit in "0123456789¹²³"}
_UNSAFE = '<>:"/\\|?*'
_HIDDEN_CATEGORIES = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


class Stop:
    """Stops a file from being written, up to the moment it takes its place: what is said first holds."""

    def __init__(self) -> None:
        self._said = threading.Lock()

    def say(self) -> bool:
        """Leave what is there as it is; False if the new file has taken its place or is about to."""
        return self._said.acquire(blocking=False)

    def pass_by(self) -> None:
        """The file takes its place now. Raises `Cancelled` if it was stopped."""
        if not self._said.acquire(blocking=False):
            raise Cancelled("It was stopped, and nothing was written.")


def write_atomically(path: Path, data: bytes, *, stop: Stop | None = None) -> None:
    """Write `path` whole or not at all; what was there stays until then.

    Raises `SaveError`, or `Cancelled` if it was stopped.
    """
    temporary = temporary_beside(path)
    try:
        with open(temporary, "xb") as file:
            file.write(data)
            file.flush()  # else the sync comes before the bytes
            sync_file(file.fileno())
        if stop is not None:
            stop.pass_by()
        replace_durably(temporary, path)
    except BaseException as error:  # an interrupt from the keyboard leaves nothing behind either
        _give_up(temporary, path, error)


def copy_atomically(source: Path, path: Path) -> None:
    """Copy a file to `path`, whole or not at all. Raises `SaveError`."""
    temporary = temporary_beside(path)
    try:
        with open(source, "rb") as whole, open(temporary, "xb") as file:
            shutil.copyfileobj(whole, file)
            file.flush()
            sync_file(file.fileno())
        replace_durably(temporary, path)
    except BaseException as error:
        _give_up(temporary, path, error)


def _give_up(temporary: Path, path: Path, error: BaseException) -> NoReturn:
    with contextlib.suppress(OSError):
        temporary.unlink()
    if isinstance(error, OSError):
        raise save_error(path, error) from error
    raise error


def temporary_beside(path: Path) -> Path:
    """A fresh name for a temporary file in the folder of `path`; what a crash left there goes first."""
    _sweep_once(path.parent)
    return path.with_name(f".~{path.name[:60]}.{os.urandom(4).hex()}.tmp")


def replace_durably(temporary: Path, path: Path) -> None:
    """Move a synced temporary file onto `path` and sync the folder. Raises `OSError`.

    Raises `SaveError` where a pipe or a device stands, which is no file to put another in the place of.
    """
    _spare_special(path)
    for wait in (*TRIED_AGAIN_AFTER, None):
        try:
            os.replace(temporary, path)
            break
        except PermissionError:
            if wait is None:
                raise
            time.sleep(wait)
    sync_folder(path.parent)


def _spare_special(path: Path) -> None:
    with contextlib.suppress(FileNotFoundError):
        mode = path.lstat().st_mode
        if not (stat.S_ISREG(mode) or stat.S_ISLNK(mode) or stat.S_ISDIR(mode)):
            raise SaveError(f"{_where(path)} is not an ordinary file.", remedy="Choose another name.")


def make_folder_durably(folder: Path) -> None:
    """Have a folder for this user alone be there, after a power cut too. Raises `OSError`."""
    missing = [place for place in (folder, *folder.parents) if not place.exists()]
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    for made in missing:
        sync_folder(made.parent)


def sync_folder(folder: Path) -> None:
    """Have the names in a folder reach the disk, where the system knows how to. Raises `OSError`."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def sync_file(descriptor: int) -> None:
    """Have the bytes of an open file reach the disk itself, on macOS too."""
    if sys.platform == "darwin":
        import fcntl

        fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
    else:
        os.fsync(descriptor)


def sweep_temporary(folder: Path) -> int:
    """Remove temporary files of ours that a crash left behind, with their journals; how many went."""
    swept = 0
    with contextlib.suppress(OSError):
        for file in folder.glob(".~*.tmp*"):
            with contextlib.suppress(OSError):
                if is_stale(file):
                    file.unlink()
                    swept += 1
    return swept


def sweep_private() -> int:
    """Remove folders of ours for temporary files that a kill left behind on another day; how many went."""
    import tempfile  # not needed before something is printed

    swept = 0
    with contextlib.suppress(OSError):
        for folder in Path(tempfile.gettempdir()).glob(f"{PRIVATE}*"):
            with contextlib.suppress(OSError):
                if folder.is_dir() and not folder.is_symlink() and _is_ours(folder) and is_stale(folder):
                    shutil.rmtree(folder, ignore_errors=True)
                    swept += 1
    return swept


def environment_without_passphrase() -> dict[str, str]:
    """What a process of ours that reads strangers' files is given."""
    return {name: value for name, value in os.environ.items() if name != PASSPHRASE}


def _is_ours(path: Path) -> bool:
    return os.name != "posix" or path.lstat().st_uid == os.getuid()


def is_stale(path: Path) -> bool:
    """Whether something temporary is of another day; a clock that was put back or forth counts as one."""
    return abs(time.time() - path.stat().st_mtime) > STALE_AFTER


@cache
def _sweep_once(folder: Path) -> int:
    return sweep_temporary(folder)


def save_error(path: Path, error: OSError) -> SaveError:
    """Why a file could not be written, in plain words."""
    where = _where(path)
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return SaveError(
            f"There is no space left to write {where}.", remedy="Free some space or choose another disk."
        )
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return SaveError(f"Bearings may not write {where}.", remedy="Choose a folder you may write to.")
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return SaveError(
            f"The folder for {where} is not there.", remedy="Create the folder or choose another one."
        )
    if error.errno == errno.EISDIR:
        return SaveError(f"{where} is a folder.", remedy="Choose another name.")
    if error.errno == errno.ENAMETOOLONG:
        return SaveError(f"The name {path.name[:40]}… is too long.", remedy="Choose a shorter one.")
    reason = error.strerror or type(error).__name__
    return SaveError(f"{where} could not be written: {reason}.", remedy="Try again or choose another folder.")


def _where(path: Path) -> str:
    return f'"{path.name}" in {path.parent}'


def safe_name(text: str, *, otherwise: str = "Assessment", room: int = 0) -> str:
    """`text` as a file name (without ending) that every system accepts; at most 120 bytes less `room`."""
    kept = "".join("-" if c in _UNSAFE else c for c in in_sight(text))
    kept = _shortened(" ".join(kept.split()).strip(" .").lstrip("-~").strip(" ."), room)
    if not kept:
        return otherwise
    if kept.split(".")[0].strip().upper() in _RESERVED:
        kept = _shortened(f"_{kept}", room)
    return kept


def in_sight(text: str) -> str:
    """`text` without what cannot be seen: marks that turn the direction of a name, control characters."""
    import unicodedata  # a millisecond that the start need not wait for

    kept = unicodedata.normalize("NFC", text)
    kept = "".join(" " if c in "\t\n\r" else c for c in kept)
    return "".join(c for c in kept if unicodedata.category(c) not in _HIDDEN_CATEGORIES)


def free_name(folder: Path, stem: str, suffix: str) -> Path:
    """A path in `folder` that nothing has yet: `stem`, or `stem 2`, `stem 3` and so on."""
    candidate = folder / f"{stem}{suffix}"
    number = 2
    while candidate.exists():
        candidate = folder / f"{stem} {number}{suffix}"
        number += 1
    return candidate


def _shortened(name: str, room: int) -> str:
    return name.encode()[: MAX_NAME_BYTES - room].decode(errors="ignore").strip(" .")
