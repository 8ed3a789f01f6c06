"""The demo: three sample organisations as real files, one scored and printed, and the window."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from bearings.library import copy_samples, open_file, study
from bearings.report.render import render_report
from bearings.report.text import results_as_text

SHOWN = "Quillmarsh"  # the sample that is scored and printed: an ordinary case


def run_demo(folder: Path, *, window: bool, say: Callable[[str], None]) -> None:
    """Fill `folder` with samples and one report, then open the window where there is a screen."""
    files = copy_samples(folder)
    say(f"Sample assessments (fictional organisations) in {folder.resolve()}:")
    for file in files:
        say(f"  {file.name}")
    shown = next((file for file in files if file.name.startswith(SHOWN)), files[0])
    questionnaire, assessment = open_file(shown)
    results, conclusions = study(questionnaire, assessment)
    say("")
    say(results_as_text(questionnaire, assessment, results, conclusions))
    report = shown.with_suffix(".pdf")
    render_report(questionnaire, assessment, report)
    say("")
    say(f"Report: {report.resolve()}")
    if not window:
        return
    if not has_screen():
        say("There is no screen here, so no window was opened. On a desktop, `bearings` opens it.")
        return
    say("Opening the window; close it to end the demo.")
    ended = subprocess.run([sys.executable, "-m", "bearings", str(shown)], check=False)
    if ended.returncode:
        say("The window could not be shown on this screen; the files above are complete.")


def has_screen() -> bool:
    """Whether a window can be expected to open here."""
    if os.environ.get("QT_QPA_PLATFORM", "") in ("offscreen", "minimal"):
        return False
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
