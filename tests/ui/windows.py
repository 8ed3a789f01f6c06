"""A person in front of the main window: what they see, press and type."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from bearings import library
from bearings.store.document import Document
from bearings.ui import ask
from bearings.ui.application import make_window
from bearings.ui.main_window import MainWindow
from bearings.ui.widgets.text import PlainLabel

W = TypeVar("W", bound=QWidget)
BANK = "Quillmarsh Regional Bank.bearings"


class Person:
    """Opens the program with a home and a workspace of their own."""

    def __init__(self, qtbot: QtBot, qapp: QApplication, folder: Path) -> None:
        self.qtbot, self.qapp = qtbot, qapp
        self.home, self.workspace = folder / "home", folder / "workspace"
        self.window = self.start()

    def start(self) -> MainWindow:
        window = make_window(self.qapp, self.home, workspace=self.workspace)
        self.qtbot.addWidget(window)
        window.resize(1440, 900)
        with self.qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        self.window = window
        return window

    def workspace_made(self) -> Path:
        self.workspace.mkdir(parents=True, exist_ok=True)
        return self.workspace

    def restart(self) -> MainWindow:
        self.window.close()
        return self.start()

    def see(self, kind: type[W], name: str) -> W:
        found = self.window.findChild(kind, name)
        assert found is not None, f"nothing is called {name}"
        return found

    def read(self, name: str) -> str:
        return self.see(PlainLabel, name).text()

    def press(self, name: str) -> None:
        widget = self.see(QWidget, name)
        assert widget.isEnabled(), f"{name} cannot be pressed"
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)  # type: ignore[no-untyped-call]

    def type(self, keys: str) -> None:
        """Type characters to whatever has the focus."""
        for key in keys:
            QTest.keyClick(self.focus(), key)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.focus(), key, modifier)

    def focus(self) -> QWidget:
        if self.qapp.activeModalWidget() is None and not self.window.isActiveWindow():
            with self.qtbot.waitActive(self.window):  # the offscreen platform forgets it between fixtures
                self.window.activateWindow()
        return self.qapp.focusWidget() or self.window.focusWidget() or self.window

    def answer_dialogs(
        self,
        monkeypatch: pytest.MonkeyPatch,
        *,
        organisation: str | None = None,
        open_: Path | None = None,
        write: Path | None = None,
    ) -> None:
        """Answer what the window will ask."""
        wanted = None if organisation is None else ask.NewAssessment(organisation)
        monkeypatch.setattr(ask, "new_assessment", lambda *_: wanted)
        monkeypatch.setattr(ask, "file_to_open", lambda *_: open_)
        monkeypatch.setattr(ask, "file_to_import", lambda *_: open_)
        monkeypatch.setattr(ask, "file_to_write", lambda *_: write)

    def document(self) -> Document:
        return self.window.live.document


def ctrl(person: Person, key: Qt.Key) -> None:
    person.key(key, Qt.KeyboardModifier.ControlModifier)


def at_the_bank(qtbot: QtBot, qapp: QApplication, folder: Path) -> Iterator[Person]:
    """Somebody with copies of all samples, who has opened the bank; for a fixture."""
    somebody = Person(qtbot, qapp, folder)
    library.copy_samples(somebody.workspace, home=somebody.home)
    somebody.window.desk.open_path(somebody.workspace / BANK)
    yield somebody
    somebody.window.close()


def exploring_the_bank(qtbot: QtBot, qapp: QApplication, folder: Path, page: str = "") -> Iterator[Person]:
    """Somebody who explores the sample bank and has gone to `page`; for a fixture."""
    somebody = Person(qtbot, qapp, folder)
    somebody.window.desk.explore(next(path for path in library.sample_files() if "quillmarsh" in path.name))
    if page:
        somebody.window.go(page)
    yield somebody
    somebody.window.close()
