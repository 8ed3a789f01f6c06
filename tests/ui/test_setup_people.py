"""People on the Setup page: roles only, leaving with or without votes, two who are one."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from bearings.domain import edits
from bearings.domain.assessment import Respondent
from bearings.domain.edits import Edit
from bearings.domain.workshop.edits_people import votes_given
from bearings.library import copy_sample, new_document, open_document, sample_files
from bearings.ui.live_session import LiveSession
from bearings.ui.pages.setup.page import SetupPage
from bearings.ui.pages.setup.people import ROWS_AT_ONCE
from bearings.ui.pages.setup.people_row import PersonRow
from bearings.ui.widgets.vote_table import VoteTable

W = TypeVar("W", bound=QWidget)


class Host:
    """Somebody at the Setup page of the sample bank."""

    def __init__(self, page: SetupPage, qtbot: QtBot) -> None:
        self.page, self.qtbot, self.live = page, qtbot, page.live

    def see(self, kind: type[W], name: str) -> W:
        found = self.page.findChild(kind, name)
        assert found is not None, name
        return found

    def click(self, name: str) -> None:
        QTest.mouseClick(self.see(QPushButton, name), Qt.MouseButton.LeftButton)

    def choose(self, respondent_id: str, name: str) -> None:
        """Choose from the menu of a person; the menu itself needs a keyboard, which there is none of here."""
        menu = self.see(QMenu, f"respondentMenu_{respondent_id}")
        next(action for action in menu.actions() if action.objectName() == name).trigger()

    def votes(self, respondent_id: str) -> int:
        return votes_given(self.live.assessment)[respondent_id]


@pytest.fixture
def host(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[Host]:
    monkeypatch.setenv("BEARINGS_HOME", str(tmp_path / "home"))
    live = LiveSession()
    sample = next(path for path in sample_files() if "quillmarsh" in path.name)
    live.open_document(open_document(copy_sample(sample, tmp_path)))
    page = SetupPage(live)
    qtbot.addWidget(page)
    live.changed.connect(page.refresh)
    page.follow(None)
    page.resize(980, 800)
    with qtbot.waitExposed(page):
        page.show()
    yield Host(page, qtbot)
    live.changed.disconnect(page.refresh)
    live.close()
    page.closed()


def in_the_dialog(do: Callable[[QWidget], None]) -> None:
    """Do something in the dialog that is about to open."""

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        do(dialog)

    QTimer.singleShot(0, act)


def press(name: str) -> Callable[[QWidget], None]:
    def do(dialog: QWidget) -> None:
        button = dialog.findChild(QPushButton, name)
        assert button is not None
        button.click()

    return do


def test_somebody_goes_and_their_votes_stay_under_the_role(host: Host) -> None:
    before, votes = host.live.assessment, host.votes("dpo")
    in_the_dialog(press("messageKeep"))
    host.click("removeRespondent_dpo")
    after = host.live.assessment
    assert after.respondent("dpo") is None
    assert after.respondent("dpo_legal") == Respondent(id="dpo_legal", role="dpo_legal")
    assert host.votes("dpo_legal") == votes
    assert host.page.focusWidget() is host.see(QPushButton, "removeRespondent_dpo_legal")
    host.live.undo()
    assert host.live.assessment == before


def test_somebody_without_a_name_can_only_go_with_their_votes(host: Host) -> None:
    host.live.apply(edits.put_respondent(Respondent(id="dpo", role="dpo_legal")))
    in_the_dialog(press("messageDo"))
    host.click("removeRespondent_dpo")
    assert host.live.assessment.respondent("dpo") is None
    assert host.votes("dpo") == 0


def test_roles_only_forgets_the_names_after_asking_and_hides_their_fields(host: Host) -> None:
    before = host.live.assessment
    switch = host.see(QCheckBox, "rolesOnly")
    in_the_dialog(press("messageCancel"))
    switch.click()
    assert not switch.isChecked()
    assert host.live.assessment is before
    in_the_dialog(press("messageDo"))
    switch.click()
    assert switch.isChecked()
    assert [person.label for person in host.live.assessment.respondents] == [""] * 6
    assert not host.see(QLineEdit, "newRespondentName").isVisibleTo(host.page)
    assert not host.see(QLineEdit, "respondentName_dpo").isVisibleTo(host.page)
    host.live.undo()
    assert host.live.assessment == before
    assert host.see(QLineEdit, "respondentName_dpo").isVisibleTo(host.page)
    assert not switch.isChecked()


def test_names_that_were_forgotten_are_nowhere_in_the_file(host: Host, tmp_path: Path) -> None:
    path = host.live.document.path
    host.live.publish()
    assert b"Chief operating officer" in path.read_bytes()
    in_the_dialog(press("messageDo"))
    host.see(QCheckBox, "rolesOnly").click()
    host.live.publish()
    assert b"Chief operating officer" not in path.read_bytes()
    again = open_document(path, home=tmp_path / "other").assessment
    assert again.roles_only
    assert {person.label for person in again.respondents} == {""}


def test_what_was_typed_as_a_name_is_not_stored_in_roles_only(host: Host) -> None:
    QTest.keyClicks(host.see(QLineEdit, "newRespondentName"), "Kim")
    in_the_dialog(press("messageDo"))
    host.see(QCheckBox, "rolesOnly").click()
    assert not host.see(QPushButton, "addRespondent").isEnabled()
    role = host.see(QComboBox, "newRespondentRole")
    role.setCurrentIndex(role.findData("ml_engineer"))
    role.activated.emit(role.currentIndex())
    host.click("addRespondent")
    assert host.live.assessment.respondents[-1] == Respondent(id="ml_engineer", role="ml_engineer")


def test_two_people_become_one_and_each_differing_vote_is_decided(host: Host) -> None:
    before = host.live.assessment
    shared = [key for key, a in before.answers.items() if {"dpo", "coo"} <= a.votes.keys()]
    differing = [k for k in shared if before.answer(k).votes["dpo"] != before.answer(k).votes["coo"]]
    assert differing
    told: list[str] = []

    def merge(dialog: QWidget) -> None:
        other = dialog.findChild(QComboBox, "mergeWith")
        assert other is not None
        other.setCurrentIndex(other.findData("coo"))
        other.activated.emit(other.currentIndex())
        sentence, table = dialog.findChild(QLabel, "mergeSentence"), dialog.findChild(VoteTable, "clashTable")
        assert sentence is not None
        assert table is not None
        told.append(sentence.text())
        assert table.model().rowCount() == len(differing)
        QTest.keyClick(table, Qt.Key.Key_Space)
        press("doMerge")(dialog)

    in_the_dialog(merge)
    host.choose("dpo", "mergePerson")
    host.qtbot.waitUntil(lambda: host.live.assessment.respondent("coo") is None)
    assert "they voted differently" in told[0]
    after = host.live.assessment
    assert after.answer(differing[0]).votes["dpo"] == before.answer(differing[0]).votes["coo"]
    assert not any("coo" in answer.votes for answer in after.answers.values())
    host.live.undo()
    assert host.live.assessment == before


def test_merging_can_be_left(host: Host) -> None:
    before = host.live.assessment
    in_the_dialog(press("leaveMerge"))
    host.choose("dpo", "mergePerson")
    host.qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    assert host.live.assessment is before


def test_forty_people_are_all_listed_in_order_though_few_rows_are_made_at_once(
    tmp_path: Path, qtbot: QtBot
) -> None:
    live = LiveSession()
    live.open_document(new_document(tmp_path, "Many", home=tmp_path / "home"))
    people = tuple(Respondent(id=f"p{n}", label=f"Person {n}") for n in range(40))
    everybody = Edit("people", "", "Everybody", lambda a: a.model_copy(update={"respondents": people}))
    live.apply(everybody)
    page = SetupPage(live)
    qtbot.addWidget(page)
    made = 0
    for _ in page.parts():
        rows = len(page.findChildren(PersonRow))
        assert rows - made <= ROWS_AT_ONCE
        made = rows
    page.show()
    last = "removeRespondent_p39"
    qtbot.waitUntil(lambda: page.findChild(QPushButton, last) is not None)
    rows = page.findChildren(PersonRow)
    column = rows[0].parentWidget().layout()
    rows.sort(key=lambda row: column.indexOf(row))
    assert [row.objectName() for row in rows] == [f"respondent_{person.id}" for person in people]
    live.close()
    page.closed()


def test_somebody_can_be_added_while_rows_are_still_made(tmp_path: Path, qtbot: QtBot) -> None:
    live = LiveSession()
    live.open_document(new_document(tmp_path, "Many", home=tmp_path / "home"))
    people = tuple(Respondent(id=f"p{n}") for n in range(20))
    live.apply(Edit("people", "", "Everybody", lambda a: a.model_copy(update={"respondents": people})))
    page = SetupPage(live)
    qtbot.addWidget(page)
    live.changed.connect(page.refresh)
    page.follow(None)
    live.apply(edits.put_respondent(Respondent(id="late", label="Late")))
    qtbot.waitUntil(lambda: page.findChild(QLineEdit, "respondentName_late") is not None)
    assert len(page.findChildren(PersonRow)) == 21
    live.changed.disconnect(page.refresh)
    live.close()
    page.closed()
