"""One whole session in a window: open, look, edit, export in every form, run into errors, close.

`python -m soak.session FOLDER [--hang | --short]` uses `FOLDER/home` and `FOLDER/workspace` and writes to
`FOLDER/out`. Every text a person can write holds CANARY. With `--hang` it stops in the middle of
everything and waits to be killed; with `--short` it exports nothing.
"""

from __future__ import annotations

import os
import sys
import time
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

from bearings import library
from bearings.domain import edits, edits_evidence
from bearings.domain.workshop import edits_workshop
from bearings.errors import BearingsError
from bearings.files import write_atomically

from .desktop import Desktop, Press

if TYPE_CHECKING:
    from bearings.domain.edits import Edit
    from bearings.ui.main_window import MainWindow

CANARY = "canary-4711"
BAIT = "bait.png"  # a picture that texts name; nothing may open it
FORMS = (".xlsx", ".docx", ".csv", ".md")


def take_a_session(folder: Path, *, hang: bool, short: bool) -> list[str]:
    """Do it; what went wrong, in words."""
    from bearings.ui import messages

    desktop = Desktop(folder / "home", folder / "workspace")
    out = folder / "out"
    out.mkdir(exist_ok=True)
    path = library.copy_samples(desktop.workspace, home=desktop.home)[0]
    messages.install(desktop.home / "log")
    window = desktop.window()
    if not desktop.open(window, path):
        return ["the file could not be opened"]
    _write_everywhere(window, desktop, folder)
    window.live.publish()
    press = Press(desktop)
    faults = [] if hang or short else _export(window, press, out)
    if hang:
        press.start(press.job_of(window.live.document))
        window.live.apply(edits.write_note("DAT-04", f"{CANARY} just now"))
        print("hanging", flush=True)
        desktop.turn(60_000)
    _run_into_errors(window, desktop, folder)
    for dialog in desktop.app.topLevelWidgets():
        if dialog is not window:
            dialog.close()
    press.process.stop()
    window.live.close()
    desktop.leave(window)
    return faults


def _write_everywhere(window: MainWindow, desktop: Desktop, folder: Path) -> None:
    given = folder / "given" / "minutes.txt"
    given.parent.mkdir(exist_ok=True)
    given.write_text(f"{CANARY} minutes\n")
    item = window.live.document.take_evidence(given)
    assessment = window.live.assessment
    person = assessment.respondents[0]
    bait = f'{CANARY} <img src="/nowhere/{BAIT}"> ![x](/nowhere/{BAIT}) of {os.getpid()}'
    said: list[Edit] = [
        edits.write_note("DAT-02", f"{bait} note"),
        edits.not_applicable("CST-03", f"{bait} reason"),
        edits.agree("DAT-05", 3, f"{bait} agreed"),
        edits.describe_organisation(assessment.organisation.model_copy(update={"summary": f"{bait} sum"})),
        edits.put_respondent(person.model_copy(update={"label": f"{bait} name"})),
        edits.write_executive(f"{bait} executive", ""),
        edits_workshop.park(f"{bait} parked", owner=f"{bait} owner"),
        edits_evidence.add_evidence("DAT-03", item),
    ]
    for edit in said:
        if not window.live.apply(edit) and edit.kind != "add_evidence":  # which a session before took
            raise ValueError(f"{edit.label} changed nothing")
    for page in list(window.actions_.pages):
        window.go(page)
        desktop.turn(30)
    window.live.undo()
    window.live.redo()


def _export(window: MainWindow, press: Press, out: Path) -> list[str]:
    from bearings.report.render import export_job

    document = window.live.document
    report = press.make(press.job_of(document))
    made = {"report.pdf": report}
    for form in FORMS:
        job = export_job(form, window.live.questionnaire, document.assessment)
        made[f"results{form}"] = press.make(job)
    for name, data in made.items():
        if data is not None:
            write_atomically(out / name, data)
    library.export_exchange(document.assessment, out / "answers.yaml")
    document.save_copy(out / "copy.bearings")
    return [f"{name} was not made" for name, data in made.items() if data is None]


def _run_into_errors(window: MainWindow, desktop: Desktop, folder: Path) -> None:
    """Files that cannot be read, places that are not there, faults of our own: all with CANARY in them."""
    torn = folder / "torn.yaml"
    torn.write_text(f"answers: {{DAT-02: {{votes: {{{CANARY}: [}}\nnote: {CANARY}\n")
    desktop.open(window, torn)
    torn.write_text(f'answers: {{DAT-02: {{votes: {{r1: "{CANARY}"}}}}}}\n{CANARY}: 1\n')
    desktop.open(window, torn)
    try:
        window.live.document.save_copy(folder / "nowhere" / "x.bearings")
    except BearingsError as error:
        window.live.failed.emit(error)
    try:
        raise ValueError(f"{CANARY} in a fault of ours")
    except ValueError:
        sys.excepthook(*sys.exc_info())
    from PySide6.QtCore import qWarning

    qWarning(f"{CANARY} in a warning")
    desktop.turn(50)


if __name__ == "__main__":
    began = time.monotonic()
    try:
        found = take_a_session(Path(sys.argv[1]), hang="--hang" in sys.argv, short="--short" in sys.argv)
    except Exception:  # the window's own hook would word it for a person
        found = [traceback.format_exc()]
    print("; ".join(found) or f"well in {time.monotonic() - began:.0f} s", flush=True)
    sys.exit(bool(found))
