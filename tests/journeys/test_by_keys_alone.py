"""The work of a consultant without a mouse: people, votes, results, why, costs, roadmap, milestone, PDF.

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


def test_a_workshop_from_an_empty_file_to_the_pdf(
    person: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    report = tmp_path / "Northwind.pdf"
    person.answer_dialogs(monkeypatch, organisation="Northwind", write=report)
    live = person.window.live
    ctrl(person, Qt.Key.Key_N)

    # Three people sit down.
    for number, name in enumerate(("Ada", "Ben", "Cem"), 1):
        tab_to(person, "newRespondentRole")
        for _ in range(number):
            person.key(Qt.Key.Key_Down)
        tab_to(person, "newRespondentName")
        person.type(name)
        person.key(Qt.Key.Key_Return)
    people = live.assessment.respondents
    assert [who.label for who in people] == ["Ada", "Ben", "Cem"]
    assert len({who.role for who in people}) == 3

    # They vote on three questions; the room looks on, and sees nothing before the reveal.
    ctrl(person, Qt.Key.Key_3)
    person.key(Qt.Key.Key_Right)  # from the permission to the first question with levels
    person.key(Qt.Key.Key_F5)
    room = person.window.tools.presenting.presenter
    assert room is not None
    person.type("v")
    said = {"DAT-02": (1, 3, 5), "DAT-03": ("yes", "no", "yes"), "DAT-04": (2, 2, 3)}
    for question, votes in said.items():
        assert person.read("questionPlace").startswith(question)
        options = [option.id for option in live.questionnaire.question(question).options]
        person.type("".join("abcd"[options.index(vote)] if vote in options else str(vote) for vote in votes))
        assert dict(live.assessment.answer(question).votes) == {
            who.id: vote for who, vote in zip(people, votes, strict=True)
        }
        assert not shown(person, "votingSpread")
        person.type("r")
        assert shown(person, "votingSpread")
        if question == "DAT-02":
            person.type("2")  # what the group settles on, and why
            tab_to(person, "agreedReason")
            person.type("Only one team does it")
            person.key(Qt.Key.Key_Escape)
            agreed = live.assessment.answer(question)
            assert (agreed.agreed, agreed.agreed_reason) == (2, "Only one team does it")
        person.key(Qt.Key.Key_Right)
    person.key(Qt.Key.Key_F5)
    assert person.window.tools.presenting.presenter is None
    assert person.read("coverage").startswith("3 of ")

    # What belongs elsewhere is parked on the run sheet.
    person.key(Qt.Key.Key_R, CTRL_SHIFT)
    tab_to(person, "parkText")
    person.type("Who pays after June?")
    tab_to(person, "park")
    person.key(Qt.Key.Key_Space)
    assert [item.text for item in live.assessment.parking] == ["Who pays after June?"]

    # Results say where views differ, and lead there.
    ctrl(person, Qt.Key.Key_4)
    assert "3 of " in person.read("overallFacts")
    person.qtbot.waitUntil(lambda: shown(person, "discussViews"))
    tab_to(person, "goView_DAT-02")
    person.key(Qt.Key.Key_Space)
    assert person.read("questionPlace").startswith("DAT-02")

    ctrl(person, Qt.Key.Key_E)
    person.key(Qt.Key.Key_Return)  # with the choices as they are
    person.qtbot.waitUntil(report.exists, timeout=60_000)
    assert report.read_bytes().startswith(b"%PDF-")


def shown(person: Person, name: str) -> bool:
    found = person.window.findChild(QWidget, name)
    return found is not None and found.isVisible()


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
    person.key(Qt.Key.Key_Return)  # with the choices as they are
    person.qtbot.waitUntil(report.exists, timeout=60_000)
    assert report.read_bytes().startswith(b"%PDF-")
