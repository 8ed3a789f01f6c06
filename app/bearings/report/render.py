"""Rendering from outside the window: a render process is started, given the job, and watched.

The window does the same with its own process object; both speak the lines
described in `worker.py`.
"""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from bearings.domain.assessment import Assessment
from bearings.domain.questionnaire import Questionnaire
from bearings.errors import Cancelled, RenderError
from bearings.files import PRIVATE, environment_without_passphrase, write_atomically
from bearings.report.order import ReportOrder

LONGEST = 180.0  # seconds a report may take

Progress = Callable[[str], None]


def render_report(
    questionnaire: Questionnaire,
    assessment: Assessment,
    out: Path,
    *,
    order: ReportOrder | None = None,
    today: date | None = None,
    on_progress: Progress | None = None,
    cancelled: threading.Event | None = None,
) -> int:
    """Write the report as ordered to `out`, whole or not at all; the number of pages.

    `today` is the day it is made on, else that of the clock.

    Raises `RenderError`, `SaveError`, or `Cancelled` once `cancelled` is set.
    """
    job = report_job(questionnaire, assessment, order or ReportOrder(), today=today or date.today())
    return _rendered(job, out, on_progress, cancelled)


def render_html(
    html: str, out: Path, *, forms: bool = False, cancelled: threading.Event | None = None
) -> int:
    """Write a piece of HTML of ours as a PDF; the number of pages. With `forms`, fields can be filled in."""
    return _rendered({"do": "html", "html": html, "forms": forms}, out, None, cancelled)


def render_export(
    ending: str, questionnaire: Questionnaire, assessment: Assessment, out: Path, *, redacted: bool = False
) -> None:
    """Write an export with charts, such as ".docx". Raises `RenderError` or `SaveError`."""
    _rendered(export_job(ending, questionnaire, assessment, redacted=redacted), out, None, None)


def report_job(
    questionnaire: Questionnaire, assessment: Assessment, order: ReportOrder, *, today: date
) -> dict[str, Any]:
    """The job of a report, for a render process; everything is computed anew there.

    The questionnaire may be in all its languages, and must be where the assessment is to travel inside.
    """
    job = {"do": "render", "order": order.as_plain(), "today": today.isoformat()}
    return job | _as_text(questionnaire, assessment)


def export_job(
    ending: str, questionnaire: Questionnaire, assessment: Assessment, *, redacted: bool = False
) -> dict[str, Any]:
    """The job of an export, likewise; a `redacted` one says that names, notes and evidence were left out."""
    job = {"do": "export", "ending": ending, "redacted": redacted}
    return job | _as_text(questionnaire, assessment)


def _as_text(questionnaire: Questionnaire, assessment: Assessment) -> dict[str, str]:
    return {
        "questionnaire": questionnaire.model_dump_json(),
        "assessment": assessment.model_dump_json(exclude_defaults=True),
    }


def worker_command() -> list[str]:
    """The command that starts a render process."""
    return [sys.executable, "-m", "bearings.report.worker"]


def worker_environment() -> dict[str, str]:
    """Its environment: ours but for a passphrase, with text in UTF-8 and without looking for a screen."""
    return {**environment_without_passphrase(), "PYTHONIOENCODING": "utf-8", "PYTHONUTF8": "1"}


def _rendered(
    job: dict[str, Any], out: Path, on_progress: Progress | None, cancelled: threading.Event | None
) -> int:
    with tempfile.TemporaryDirectory(prefix=PRIVATE) as folder:
        made = Path(folder) / "report.pdf"
        pages = _ask(json.dumps({"id": 1, **job, "to": str(made)}), on_progress, cancelled)
        write_atomically(out, made.read_bytes())
    return pages


def _ask(line: str, on_progress: Progress | None, cancelled: threading.Event | None) -> int:
    worker = subprocess.Popen(
        worker_command(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        encoding="utf-8",
        env=worker_environment(),
    )
    ended = threading.Event()
    watcher = threading.Thread(target=_watch, args=(worker, ended, cancelled), daemon=True)
    watcher.start()
    try:
        return _answer(worker, line, on_progress)
    except (BrokenPipeError, ValueError) as error:
        raise _died() from error
    finally:
        ended.set()
        worker.kill()
        watcher.join()
        with contextlib.suppress(BrokenPipeError):
            worker.communicate()
        if cancelled is not None and cancelled.is_set():
            raise Cancelled("The export was stopped; nothing was written.")


def _answer(worker: subprocess.Popen[str], line: str, on_progress: Progress | None) -> int:
    assert worker.stdin is not None
    assert worker.stdout is not None
    worker.stdin.write(line + "\n")
    worker.stdin.flush()
    for reply in worker.stdout:
        said = json.loads(reply)
        if "error" in said:
            raise RenderError(said["error"], remedy=said.get("remedy", ""))
        if said.get("done"):
            return int(said["pages"])
        if on_progress is not None:
            on_progress(said["stage"])
    raise _died()


def _watch(worker: subprocess.Popen[str], ended: threading.Event, cancelled: threading.Event | None) -> None:
    """Kill the process when the person cancels or it takes far too long."""
    waited = 0.0
    while not ended.wait(0.1):
        waited += 0.1
        if waited > LONGEST or (cancelled is not None and cancelled.is_set()):
            worker.kill()
            return


def _died() -> RenderError:
    return RenderError(
        "The report could not be made: the part of Bearings that lays out pages stopped.",
        remedy="Run `bearings doctor` to see what is missing, then try again.",
    )
