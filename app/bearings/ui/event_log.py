"""The event log and the crash report: what happened in the program, never what people wrote.

Both hold event names, exception types and places in our code; no messages of
exceptions, no values, no file names of clients. Source: safety 4.4.
"""

from __future__ import annotations

import faulthandler
import logging
import sys
from pathlib import Path
from types import TracebackType
from typing import IO

from bearings import __version__

_log = logging.getLogger("bearings.events")
_log.addHandler(logging.NullHandler())  # nothing goes to stderr before a folder is known
_open_files: list[IO[str]] = []  # faulthandler writes to it until the process ends

LARGEST = 256_000  # bytes of the log before it starts anew


def start_log(folder: Path) -> bool:
    """Log events and native crashes to `folder`; False where it cannot be written."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        events = folder / "events.log"
        if events.exists() and events.stat().st_size > LARGEST:
            events.replace(folder / "events.1.log")
        handler = logging.FileHandler(events, encoding="utf-8")
        native = open(folder / "native-crash.log", "a", encoding="utf-8")  # noqa: SIM115
    except OSError:
        return False
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    _log.addHandler(handler)
    _log.setLevel(logging.INFO)
    _log.propagate = False
    _open_files.append(native)
    faulthandler.enable(native)
    return True


def note_event(name: str, **facts: int | float | bool) -> None:
    """Write an event with counts or durations; text is not accepted, it might be an answer."""
    _log.info(" ".join([name, *(f"{key}={value}" for key, value in facts.items())]))


def note_error(kind: type[BaseException], trace: TracebackType | None) -> None:
    """Write the type of an exception and where in our code it arose."""
    _log.error(" <- ".join([kind.__name__, *reversed(code_places(trace))]))


def crash_report(kind: type[BaseException], trace: TracebackType | None) -> str:
    """What a person may send us: versions, the type of the exception, places in our code."""
    import platform

    import PySide6

    lines = [
        f"Bearings {__version__}, Python {platform.python_version()}, Qt {PySide6.__version__}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
        "",
        kind.__name__,
        *(f"  {place}" for place in code_places(trace)),
    ]
    return "\n".join(lines)


def code_places(trace: TracebackType | None) -> list[str]:
    """Where a traceback went, outermost first: "bearings/domain/scoring.py:41 score"."""
    places = []
    while trace is not None:
        code = trace.tb_frame.f_code
        places.append(f"{_short(code.co_filename)}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    return places


def _short(path: str) -> str:
    """The part of a path that is code; folders of the machine are left out."""
    parts = Path(path).parts
    for root in ("bearings", "site-packages"):
        if root in parts:
            at = len(parts) - 1 - parts[::-1].index(root)
            return "/".join(parts[at if root == "bearings" else at + 1 :])
    return parts[-1] if parts else ""


def print_for_developers(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """The whole traceback, to a terminal only: never to a file somebody might send."""
    if sys.stderr is not None and sys.stderr.isatty():
        sys.__excepthook__(kind, error, trace)
