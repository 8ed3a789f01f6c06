"""The whole way: a new file, a scope, answers by keys, why, undo, the PDF, and all of it again."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTreeView
from pytestqt.qtbot import QtBot

sys.path.insert(0, str(Path(__file__).parent.parent / "ui"))

from windows import Person, ctrl

from bearings.domain import edits
from bearings.library import open_file
from bearings.ui.pages.questions.page import QuestionsPage

LAST = 60  # more questions than there are


def test_from_an_empty_file_to_the_pdf_and_back(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = Person(qtbot, qapp, tmp_path)
    report = tmp_path / "Northwind.pdf"
    person.answer_dialogs(monkeypatch, organisation="Northwind", write=report)

    # A new file; the scope is set on Setup.
    ctrl(person, Qt.Key.Key_N)
    path = person.document().path
    ctrl(person, Qt.Key.Key_2)
    assert person.window.current_page.key == "setup"
    person.window.live.apply(edits.set_profile("PRF-03", ("api_prompt", "api_rag")))

    # Every question is answered by keys alone.
    ctrl(person, Qt.Key.Key_3)
    page = person.window.current_page
    assert isinstance(page, QuestionsPage)
    for _ in range(LAST):
        question = person.window.live.questionnaire.question(page.card.question_id)
        at = question.id
        person.type({"maturity": "3", "gate": "a", "multi": "a", "number": "70"}[question.type])
        person.key(Qt.Key.Key_Return)
        if page.card.question_id == at:
            break
    answered = person.read("coverage").split()
    assert answered[0] == answered[2], person.read("coverage")
    states = person.window.live.results.scorecard.questions.values()
    assert {state.state for state in states} <= {"answered", "hidden"}

    # The score can be asked why; the trace sums to it.
    ctrl(person, Qt.Key.Key_4)
    before = person.read("overallIndex")
    assert before.isdigit()
    person.press("whyOverall")
    tree = person.see(QTreeView, "whyTree")
    assert tree.model().rowCount(tree.model().index(0, 0)) == 2

    # An answer moves it, undo brings it back.
    person.window.show_question("DAT-01")
    person.type("c")
    ctrl(person, Qt.Key.Key_4)
    assert int(person.read("overallIndex")) < int(before)
    ctrl(person, Qt.Key.Key_Z)
    assert person.read("overallIndex") == before

    # The PDF is written.
    ctrl(person, Qt.Key.Key_E)
    person.key(Qt.Key.Key_Return)  # with the choices as they are
    qtbot.waitUntil(report.exists, timeout=60_000)
    assert report.read_bytes().startswith(b"%PDF-")

    # Closed and opened again, all is there, in the window and for scripts.
    kept = person.window.live.assessment
    person.restart()
    person.answer_dialogs(monkeypatch, open_=path)
    ctrl(person, Qt.Key.Key_O)
    assert person.window.live.assessment == kept
    assert person.window.current_page.key == "report"
    person.window.close()
    assert open_file(path)[1] == kept
