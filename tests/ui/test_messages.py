"""Messages: what happened and what to do, in plain text; faults leave no answers behind."""

import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from bearings.errors import PackError, Problem, SaveError
from bearings.ui import event_log, messages

SECRET = "canary-4711"


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    yield tmp_path
    logger = logging.getLogger("bearings.events")
    for handler in list(logger.handlers):
        handler.close()
        logger.removeHandler(handler)
    import faulthandler

    faulthandler.disable()
    while event_log._open_files:
        event_log._open_files.pop().close()


def test_an_error_says_what_happened_and_what_to_do(qtbot: QtBot) -> None:
    shown = messages.show_error(SaveError("The disk is full.", remedy="<b>Free</b> some space."))
    assert shown.heading.text() == "The disk is full."
    assert shown.text.text() == "<b>Free</b> some space."
    assert shown.details.isHidden()
    shown.accept()


def test_the_problems_of_a_pack_are_details(qtbot: QtBot) -> None:
    problem = Problem("genai.yaml", 12, 5, "questions.7.weight", "Field required")
    shown = messages.show_error(PackError("genai.yaml cannot be used.", problems=(problem,) * 300))
    shown.findChild(QPushButton, "messageMore").click()
    assert shown.details.isVisible()
    assert "genai.yaml:12:5" in shown.details.toPlainText()
    assert shown.details.toPlainText().endswith("… and 100 more")
    shown.accept()


@pytest.mark.parametrize(("button", "said"), [("messageDo", True), ("messageCancel", False)])
def test_asking_gives_what_the_person_chose(
    qtbot: QtBot, qapp: QApplication, button: str, said: bool
) -> None:
    def press() -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        dialog.findChild(QPushButton, button).click()

    QTimer.singleShot(0, press)
    assert messages.ask("Delete Anna?", "Her votes go too.", verb="Delete", danger=True) is said


def test_a_fault_is_shown_once_with_a_report_to_copy_and_no_answers(
    qtbot: QtBot, log: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # so that it is put back afterwards
    messages.install(log)
    try:
        for _ in range(3):
            try:
                raise ValueError(SECRET)
            except ValueError:
                sys.excepthook(*sys.exc_info())
        dialogs = []

        def crashes() -> bool:
            dialogs[:] = [w for w in QApplication.topLevelWidgets() if w.objectName() == "crash"]
            return bool(dialogs)

        qtbot.waitUntil(crashes)
    finally:
        monkeypatch.undo()
        qInstallMessageHandler(None)
    assert len(dialogs) == 1
    dialogs[0].findChild(QPushButton, "crashCopy").click()
    report = QGuiApplication.clipboard().text()
    assert "ValueError" in report
    assert "test_messages.py" in report
    dialogs[0].close()
    for text in (
        report,
        (log / "events.log").read_text("utf-8"),
        (log / "native-crash.log").read_text("utf-8"),
    ):
        assert SECRET not in text
        assert str(Path(__file__).parent) not in text
    assert "ValueError" in (log / "events.log").read_text("utf-8")


def test_a_log_folder_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    occupied = tmp_path / "file"
    occupied.write_text("")
    assert not event_log.start_log(occupied / "logs")


def test_a_long_heading_is_never_cut(qtbot: QtBot) -> None:
    message = messages.Message("Remove " + "Featherstonehaugh " * 12 + "?", "They voted. " * 20)
    qtbot.addWidget(message)
    message.add_button("Close")
    message.show()
    for label in (message.heading, message.text):
        assert label.height() >= label.heightForWidth(label.width())
