"""The application: from `bearings [FILE]` to a window a person can use.

Only what the first page needs is imported before it shows; the rest is loaded
beside it, so the first click does not wait.
"""

from __future__ import annotations

import gc
import sys
import threading
from functools import partial
from pathlib import Path

from bearings.store.home import home_folder, workspace_folder
from bearings.ui.pyside_import import quick_pyside_import

# PySide6 last: modules imported after it cost more.
with quick_pyside_import():
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication, QWidget

from bearings.resources import resource
from bearings.ui.fonts import load_fonts
from bearings.ui.language import speak
from bearings.ui.language_switch import LanguageSwitch, Stage
from bearings.ui.main_window import MainWindow
from bearings.ui.preferences import PreferenceFile
from bearings.ui.theme import apply_theme

AFTER_SIGHT = 50  # milliseconds from the window's coming into sight until Home is painted too
AT_LATEST = 1_000
AT_THE_END = 2.0  # seconds, once nothing is in sight any more, for preferences to be written


def run(path: Path | None) -> int:
    """Show the window, with `path` open if given, until it is closed; the exit code."""
    gc.disable()  # until the first paint
    app = make_application()
    home = home_folder()
    stage = Stage(app, partial(make_window, app, home))
    window = stage.window
    window.show()
    Prepare(home / "log", window)
    if path is not None:
        window.open_when_idle(path)
    else:
        window.reopen_after_crash()
    code = app.exec()
    stage.window.looks.settle(AT_THE_END)
    return code


class Prepare(QObject):
    """What can wait for the first paint: catching faults, and loading what opening a file needs."""

    def __init__(self, log: Path, window: QWidget) -> None:
        super().__init__(window)
        self._log, self._done = log, False
        window.windowHandle().installEventFilter(self)
        QTimer.singleShot(AT_LATEST, self._prepare)  # a window that starts minimised is never in sight

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Expose:
            watched.removeEventFilter(self)
            QTimer.singleShot(AFTER_SIGHT, self._prepare)
        return False

    def _prepare(self) -> None:
        if self._done:
            return
        self._done = True
        import signal

        from bearings.ui import messages
        from bearings.ui.collector import Collector

        signal.signal(signal.SIGINT, signal.SIG_DFL)  # every change is on disk already
        messages.install(self._log)
        Collector(QApplication.instance() or self)  # a window goes when another language is chosen
        gc.freeze()  # what start-up made stays; collecting it again and again would be waste
        warm_up()


def make_application() -> QApplication:
    """The Qt application with our name, icon and fonts; the one there is, if there is one."""
    present = QApplication.instance()
    # Named here because `setStyle` answers with a QStyle, whose many enumerations cost the start 5 ms.
    fusion = [*sys.argv[:1], "-style", "Fusion"]
    app = present if isinstance(present, QApplication) else QApplication(fusion)
    app.setApplicationName("Bearings")
    app.setDesktopFileName("bearings")
    app.setWindowIcon(QIcon(str(resource("assets", "app-icon-256.png"))))
    load_fonts()
    return app


def make_window(app: QApplication, home: Path, *, workspace: Path | None = None) -> MainWindow:
    """The main window with its preferences in `home`; looks and language are applied, nothing is open yet."""
    file = PreferenceFile(home / "preferences.json")
    preferences = file.read()
    speak(app, preferences.language)
    apply_theme(app, preferences.theme, preferences.zoom)
    chosen = workspace or (Path(preferences.workspace) if preferences.workspace else workspace_folder())
    window = MainWindow(home, chosen, file, preferences)
    LanguageSwitch(window)
    return window


def warm_up() -> threading.Thread:
    """Import beside the window what opening a file will need."""

    def load() -> None:
        from bearings import library
        from bearings.packs.loader import builtin_pack

        library.sample_files()
        builtin_pack()

    thread = threading.Thread(target=load, name="warm-up", daemon=True)
    thread.start()
    return thread
