"""The monkey: random actions on the whole window, none of which may raise, hang or crash.

`python -m soak.monkey SEED STEPS FOLDER` does it in this process; `let_loose` starts that and tells what
became of it, a crash of Qt included. The same seed acts alike as long as the window is the same.
"""

from __future__ import annotations

import faulthandler
import json
import os
import random
import shutil
import subprocess
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from .outcome import Outcome

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from bearings.ui.main_window import MainWindow

MOST_ERRORS = 8
LONGEST = 120  # seconds for one action; a window that hangs is a fault, told with where it stands
BETWEEN = 15  # milliseconds from one look for dialogs to the next
TRAIL = 12  # actions told before a fault
CHARACTERS = "12345?abcvrne*0x <"
KEYS = (
    *("Tab", "Return", "Escape", "Left", "Right", "Up", "Down", "Space", "Backspace", "Delete"),
    *("Home", "End", "PageDown", "F5", "F1"),
)
MODIFIERS = ("NoModifier",) * 6 + ("ControlModifier", "ShiftModifier", "AltModifier")
ENDINGS = (".pdf", ".xlsx", ".csv", ".md", ".yaml", ".png", ".bearings", ".docx")


def let_loose(times: int, draw: random.Random, folder: Path) -> Outcome:
    """So many random actions on a window of its own process."""
    seed = draw.randrange(10**6)
    done = subprocess.run(
        [sys.executable, "-m", "soak.monkey", str(seed), str(times), str(folder)],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "BEARINGS_HOME": str(folder / "home")},
        capture_output=True,
        text=True,
    )
    trail = (folder / "trail.txt").read_text("utf-8").splitlines() if (folder / "trail.txt").exists() else []
    if done.returncode != 0:
        last = "; ".join(trail[-TRAIL:])
        return Outcome(
            f"the program ended after {len(trail)} of {times} actions (seed {seed})",
            (f"exit {done.returncode} after: {last}", done.stderr[-3_000:]),
        )
    told = json.loads(done.stdout.splitlines()[-1])
    return Outcome(
        f"{told['actions']} actions (seed {seed}), {len(told['errors'])} errors; "
        f"slowest action {told['slowest']:.1f} s, {told['widgets']} widgets at the end",
        tuple(told["errors"]),
    )


class Monkey:
    """Clicks, types, triggers, resizes, opens and closes, by chance."""

    def __init__(self, window: MainWindow, files: list[Path], draw: random.Random, trail: Path) -> None:
        self.errors: list[str] = []
        self.slowest = 0.0
        self.count = 0
        self._window, self._files, self._draw = window, files, draw
        self._trail: list[str] = []
        self._told = trail
        self._see_to_dialogs()

    def act(self, steps: int) -> None:
        """Do so many things, or stop at the eighth error."""
        from PySide6.QtWidgets import QApplication

        for _ in range(steps):
            began = time.perf_counter()
            faulthandler.dump_traceback_later(LONGEST, exit=True)
            try:
                self._step()
            except Exception:
                self.take(*sys.exc_info())
            QApplication.processEvents()
            self.slowest = max(self.slowest, time.perf_counter() - began)
            self.count += 1
            if not self._window.isVisible():
                self._window.show()
            if len(self.errors) >= MOST_ERRORS:
                break
        faulthandler.cancel_dump_traceback_later()

    def take(self, kind: Any, error: Any, trace: TracebackType | None) -> None:
        """An error nobody caught; each kind is kept once, with what led to it."""
        said = "".join(traceback.format_exception(kind, error, trace))[-1_800:]
        last = said.strip().splitlines()[-1]
        if not any(last in known for known in self.errors):
            self.errors.append(f"{said}\nafter: {'; '.join(self._trail[-TRAIL:])}")

    def _note(self, action: str) -> None:
        self._trail.append(action)
        with open(self._told, "a", encoding="utf-8") as file:  # read when the process has crashed
            file.write(f"{action}\n")

    # ------------------------------------------------------------ what it does

    def _step(self) -> None:
        chances: tuple[tuple[float, Callable[[], None]], ...] = (
            (0.45, self._click),
            (0.15, self._press),
            (0.15, self._type),
            (0.15, self._trigger),
            (0.04, self._resize),
            (0.03, self._zoom),
            (0.03, self._go),
        )
        weights, things = zip(*chances, strict=True)
        self._draw.choices(things, weights)[0]()

    def _click(self) -> None:
        from PySide6.QtCore import QPoint, Qt
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QComboBox

        usable = self._usable()
        if not usable:
            return
        widget = self._draw.choice(usable)
        self._note(f"click {type(widget).__name__} {widget.objectName()}")
        if isinstance(widget, QComboBox):
            if widget.count():
                chosen = self._draw.randrange(widget.count())
                widget.setCurrentIndex(chosen)
                widget.activated.emit(chosen)
            return
        place = QPoint(
            self._draw.randrange(max(1, widget.width())), self._draw.randrange(max(1, widget.height()))
        )
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place)

    def _usable(self) -> list[QWidget]:
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QWidget

        return [
            widget
            for widget in self._window.findChildren(QWidget)
            if widget.isVisible()
            and widget.isEnabled()
            and (
                isinstance(widget, QAbstractButton | QAbstractItemView)
                or widget.focusPolicy() != Qt.FocusPolicy.NoFocus
            )
        ]

    def _press(self) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        key = getattr(Qt.Key, f"Key_{self._draw.choice(KEYS)}")
        name = self._draw.choice(MODIFIERS)
        widget = self._focused()
        self._note(f"key {name} {key.name} on {type(widget).__name__} {widget.objectName()}")
        QTest.keyClick(widget, key, getattr(Qt.KeyboardModifier, name))

    def _type(self) -> None:
        from PySide6.QtTest import QTest

        text = "".join(self._draw.choices(CHARACTERS, k=self._draw.randint(1, 5)))
        self._note(f"type {text!r} on {type(self._focused()).__name__} {self._focused().objectName()}")
        for character in text:
            QTest.keyClicks(self._focused(), character)

    def _focused(self) -> QWidget:
        from PySide6.QtWidgets import QApplication

        return QApplication.focusWidget() or self._window

    def _trigger(self) -> None:
        from PySide6.QtGui import QAction

        ready = [
            action
            for action in self._window.findChildren(QAction)
            if action.isEnabled() and action.isVisible() and "quit" not in action.objectName().lower()
        ]
        if ready:
            action = self._draw.choice(ready)
            self._note(f"action {action.objectName()} {action.text()}")
            action.trigger()

    def _resize(self) -> None:
        self._note("resize")
        self._window.resize(self._draw.randint(900, 1700), self._draw.randint(600, 1100))

    def _zoom(self) -> None:
        zoom = self._draw.choice([80, 100, 125, 150, 200])
        self._note(f"zoom {zoom}")
        self._window.looks.set_zoom(zoom)

    def _go(self) -> None:
        if not self._window.live.is_open or self._draw.random() < 0.5:
            path = self._draw.choice(self._files)
            self._note(f"open {path.name}")
            self._window.desk.open_path(path)
            return
        page = self._draw.choice(["home", *self._window.actions_.pages])
        self._note(f"go {page}")
        self._window.go(page)

    # ------------------------------------------------------------ dialogs and menus

    def _see_to_dialogs(self) -> None:
        """Answer what stands in the way, also while a dialog runs a loop of its own."""
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QApplication, QMenu

        # A timer of its own each time: one that repeats would wait for an answer that opens a dialog more.
        QTimer.singleShot(BETWEEN, self._see_to_dialogs)
        top = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if top is None:
            return
        try:
            if isinstance(top, QMenu):
                self._see_to_menu(top)
            else:
                self._see_to_dialog(top)
        except Exception:
            self.take(*sys.exc_info())

    def _see_to_menu(self, menu: Any) -> None:
        from PySide6.QtCore import QTimer

        ready = [action for action in menu.actions() if action.isEnabled() and not action.isSeparator()]
        menu.close()
        if ready and self._draw.random() < 0.6:
            action = self._draw.choice(ready)
            if "quit" not in action.objectName().lower():
                self._note(f"menu {action.text()}")
                QTimer.singleShot(0, action.trigger)

    def _see_to_dialog(self, dialog: QWidget) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QAbstractButton, QDialog

        ready = [b for b in dialog.findChildren(QAbstractButton) if b.isVisible() and b.isEnabled()]
        if ready and self._draw.random() < 0.7:
            button = self._draw.choice(ready)
            self._note(f"dialog {dialog.objectName()}: {button.objectName()} {button.text()}")
            button.click()
            return
        self._note(f"dialog {dialog.objectName()}: escape")
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        if isinstance(dialog, QDialog) and dialog.isVisible():
            dialog.reject()


def answer_file_dialogs(draw: random.Random, files: list[Path], out: Path) -> None:
    """Dialogs of the system cannot be clicked: a file, or nothing, is chosen by chance."""
    from PySide6.QtGui import QDesktopServices

    from bearings import library
    from bearings.ui import ask

    def some(*paths: Path) -> Callable[..., Path | None]:
        return lambda *_, **__: draw.choice([*paths, None])

    def new(*_: object, **__: object) -> Path | None:
        return draw.choice([out / f"x{draw.choice(ENDINGS)}", out / f"y{draw.choice(ENDINGS)}", None])

    for name in (name for name in dir(ask) if name.startswith(("file_", "folder"))):
        setattr(ask, name, new)
    answers: dict[str, Callable[..., object]] = {
        "file_to_open": some(*files),
        "file_to_compare": some(*files),
        "file_to_import": some(*library.sample_files()),
        "folder_of_questionnaire": some(later_questionnaire(out / "later")),
        "files_of_evidence": lambda *_: draw.choice([[], [library.sample_files()[0]]]),
        "new_assessment": lambda *_: draw.choice([ask.NewAssessment(f"Org {draw.randint(0, 99)}"), None]),
    }
    for name, answer in answers.items():
        setattr(ask, name, answer)
    QDesktopServices.openUrl = staticmethod(lambda *_: True)  # type: ignore[method-assign]


def later_questionnaire(folder: Path) -> Path:
    """The shipped pack as a later version in that folder, with a question under another id and one gone."""
    from bearings.resources import resource

    shutil.copytree(resource("questionnaires", "genai-readiness"), folder)
    for file in folder.glob("*.yaml"):
        text = file.read_text("utf-8").replace("DAT-03", "DAT-33").replace("DAT-04", "DAT-44")
        file.write_text(text.replace('version: "1.0.0"', 'version: "1.1.0"'), "utf-8")
    (folder / "migrations.yaml").write_text(
        'migrations: [{from: "1.0.0", to: "1.1.0", renamed: {DAT-03: DAT-33}}]\n', "utf-8"
    )
    return folder


def main(seed: int, steps: int, folder: Path) -> int:
    """Let a monkey loose here; what it found is printed as one line of JSON."""
    faulthandler.enable()
    from bearings import library
    from bearings.ui.application import make_application, make_window

    draw = random.Random(seed)
    app = make_application()
    workspace, out = folder / "workspace", folder / "out"
    out.mkdir()
    library.copy_samples(workspace)
    window = make_window(app, folder / "home", workspace=workspace)
    window.resize(1440, 900)
    window.show()
    files = sorted(workspace.glob("*.bearings"))
    answer_file_dialogs(draw, files, out)
    monkey = Monkey(window, files, draw, folder / "trail.txt")
    sys.excepthook = monkey.take
    sys.unraisablehook = lambda told: monkey.take(told.exc_type, told.exc_value, told.exc_traceback)
    monkey.act(steps)
    told = {
        "actions": monkey.count,
        "errors": monkey.errors,
        "slowest": monkey.slowest,
        "widgets": len(app.allWidgets()),
    }
    print(json.dumps(told), flush=True)
    os._exit(0)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3])))
