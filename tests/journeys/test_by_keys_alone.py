"""The work of a consultant without a mouse: scope, answers, why, costs, roadmap, milestone, compare, PDF.

Nothing here clicks, and nothing reaches past the window to the session.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

sys.path.insert(0, str(Path(__file__).parent.parent / "ui"))

from windows import Person, ctrl

from bearings import library

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
MOST_TABS = 300


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Person]:
    somebody = Person(qtbot, qapp, tmp_path)
    yield somebody
    somebody.window.close()


def tab_to(person: Person, name: str) -> QWidget:
    """Go on by Tab until what is called `name`, or something in it, has the focus."""
    for _ in range(MOST_TABS):
        focus = person.focus()
        around: QWidget | None = focus
        while around is not None:
            if around.objectName() == name:
                return focus
            around = around.parentWidget()
        person.key(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never comes to {name}")


def dialog(person: Person, name: str) -> QDialog:
    person.qtbot.waitUntil(lambda: person.window.findChild(QDialog, name) is not None)
    found = person.window.findChild(QDialog, name)
    assert isinstance(found, QDialog)
    person.qtbot.waitUntil(lambda: found.isVisible() and person.focus().window() is found)
    return found


def test_scope_and_answers_of_a_new_file(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    person.answer_dialogs(monkeypatch, organisation="Northwind")
    ctrl(person, Qt.Key.Key_N)
    assert person.window.current_page.key == "setup"  # the scope comes first
    tab_to(person, "profile_PRF-03")
    person.key(Qt.Key.Key_Space)
    assert person.window.live.assessment.profile["PRF-03"]
    ctrl(person, Qt.Key.Key_3)
    person.type("a")
    person.key(Qt.Key.Key_Return)
    person.type("3")
    assert person.read("coverage").startswith("2 of ")


def test_why_costs_roadmap_milestone_compare_and_pdf(
    person: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    library.copy_samples(person.workspace, home=person.home)
    report = tmp_path / "Quillmarsh.pdf"
    person.answer_dialogs(
        monkeypatch, open_=person.workspace / "Quillmarsh Regional Bank.bearings", write=report
    )
    ctrl(person, Qt.Key.Key_O)

    # Why this verdict, and why this route.
    ctrl(person, Qt.Key.Key_4)
    tab_to(person, "whyVerdict")
    person.key(Qt.Key.Key_Space)
    assert person.read("whyTitle") == "Verdict"
    person.key(Qt.Key.Key_Escape)
    assert person.focus().objectName() == "whyVerdict"
    person.qtbot.waitUntil(lambda: person.window.findChild(QWidget, "whyRouteChoice") is not None)
    tab_to(person, "whyRouteChoice")
    person.key(Qt.Key.Key_Space)
    assert "Managed model interface with retrieval" in person.read("whyValue") + person.read("whyTitle")
    person.key(Qt.Key.Key_Escape)

    # A milestone, then an answer that betters things.
    person.key(Qt.Key.Key_M, CTRL_SHIFT)
    dialog(person, "keepMilestone")
    tab_to(person, "milestoneName")
    ctrl(person, Qt.Key.Key_A)
    person.type("Before")
    person.key(Qt.Key.Key_Return)
    person.qtbot.waitUntil(lambda: len(person.window.live.assessment.milestones) == 1)
    ctrl(person, Qt.Key.Key_3)
    person.key(Qt.Key.Key_Return)  # from DAT-01 to DAT-02
    person.type("5")
    person.key(Qt.Key.Key_D, CTRL_SHIFT)
    assert person.window.current_page.key == "compare"
    assert person.read("compareSentence").startswith("Since Before the index rose from 44")

    # What it costs with other volumes.
    ctrl(person, Qt.Key.Key_5)
    before = person.read("costTotal_first")
    tab_to(person, "costVolume_PRF-08")
    ctrl(person, Qt.Key.Key_A)
    person.type("900000")
    person.key(Qt.Key.Key_Return)
    assert person.read("costTotal_first") != before
    ctrl(person, Qt.Key.Key_Z)  # in the field: nothing typed is left there to undo, so it is the window's
    assert person.read("costTotal_first") == before

    # An action later, pinned there; the choice can be taken back.
    ctrl(person, Qt.Key.Key_6)
    tab_to(person, "card_A-D03")
    person.key(Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert person.window.live.assessment.plan.choice("A-D03").horizon == "H2"
    assert person.focus().objectName() == "card_A-D03"  # the focus goes along
    ctrl(person, Qt.Key.Key_Z)
    assert not person.window.live.assessment.plan.choices

    # The PDF.
    ctrl(person, Qt.Key.Key_E)
    person.qtbot.waitUntil(report.exists, timeout=60_000)
    assert report.read_bytes().startswith(b"%PDF-")
