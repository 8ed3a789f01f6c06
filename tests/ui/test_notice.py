"""The notice above the pages: answers to another version of the questionnaire are scored, and it is said."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from windows import Person

from bearings import library

REMARK = "The answers were given to version 9.9.9 of the questionnaire; they are scored with 1.0.0."


@pytest.fixture
def other_version(tmp_path: Path) -> Path:
    text = library.sample_files()[0].read_text("utf-8")
    path = tmp_path / "other.yaml"
    path.write_text(text + 'questionnaire_version: "9.9.9"\n', "utf-8")
    return path


def opened(person: Person, path: Path) -> None:
    person.window.desk.open_path(path)
    person.qtbot.waitUntil(lambda: person.window.live.is_open)


def notice(person: Person) -> QWidget:
    person.qtbot.waitUntil(lambda: person.window.findChild(QWidget, "notice") is not None)
    return person.see(QWidget, "notice")


def closed(person: Person) -> None:
    person.window.actions_.close.trigger()
    person.qtbot.waitUntil(lambda: not person.window.live.is_open)


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Person]:
    somebody = Person(qtbot, qapp, tmp_path)
    yield somebody
    somebody.window.close()


def test_answers_to_another_version_are_opened_with_a_notice(person: Person, other_version: Path) -> None:
    opened(person, other_version)
    shown = notice(person)
    person.qtbot.waitUntil(shown.isVisible)
    assert person.read("noticeWords") == REMARK
    kept = person.document().path
    person.window.go("results")
    assert shown.isVisible()
    dismiss = person.see(QWidget, "noticeDismiss")
    dismiss.setFocus()
    person.key(Qt.Key.Key_Space)
    assert not shown.isVisible()
    closed(person)
    opened(person, kept)  # it holds its questionnaire, but the answers still are to the other version
    person.qtbot.waitUntil(shown.isVisible)


def test_the_notice_goes_with_the_assessment(person: Person, other_version: Path) -> None:
    opened(person, other_version)
    shown = notice(person)
    person.qtbot.waitUntil(shown.isVisible)
    closed(person)
    assert not shown.isVisible()
    opened(person, library.sample_files()[1])
    person.qtbot.wait(50)
    assert not shown.isVisible()


def test_an_assessment_of_this_version_has_no_notice(person: Person) -> None:
    opened(person, library.sample_files()[0])
    person.qtbot.wait(50)
    assert person.window.findChild(QWidget, "notice") is None


def test_the_notice_speaks_the_language_of_the_window(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, other_version: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BEARINGS_LANGUAGE", "de")
    somebody = Person(qtbot, qapp, tmp_path)
    try:
        opened(somebody, other_version)
        qtbot.waitUntil(notice(somebody).isVisible)
        assert somebody.read("noticeWords") == (
            "Die Antworten gelten für Version 9.9.9 des Fragebogens; bewertet wird mit 1.0.0."
        )
    finally:
        somebody.window.close()
