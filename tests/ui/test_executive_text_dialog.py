"""The text of page 1 in the window: read, rewritten, undone, reset, and marked once its numbers changed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from report_desk import page
from windows import Person, exploring_the_bank

from bearings.domain import edits
from bearings.domain.assessment import MAX_EXECUTIVE
from bearings.ui.pages.report.executive_dialog import ExecutiveDialog
from bearings.ui.widgets.banner import Banner
from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.form import TextField


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Person]:
    yield from exploring_the_bank(qtbot, qapp, tmp_path, "report")


def opened(person: Person) -> ExecutiveDialog:
    person.press("editExecutive")
    dialog = person.window.findChild(ExecutiveDialog, "executiveText")
    assert dialog is not None
    person.qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def field(dialog: ExecutiveDialog) -> TextField:
    return dialog.field


def state(dialog: ExecutiveDialog) -> str:
    return dialog.findChild(Banner, "executiveState").text.text()  # type: ignore[union-attr]


def written(person: Person) -> str:
    return person.window.live.assessment.executive.text


def type_over(dialog: ExecutiveDialog, text: str) -> None:
    dialog.field.setFocus()
    dialog.field.selectAll()
    QTest.keyClicks(dialog.field, text)


def test_the_generated_text_is_shown_until_somebody_types(person: Person) -> None:
    dialog = opened(person)
    text = field(dialog).toPlainText()
    assert text.startswith("Quillmarsh Regional Bank can run controlled pilots.")
    assert state(dialog).startswith("Generated")
    assert not dialog.findChild(Button, "executiveReset").isEnabled()  # type: ignore[union-attr]
    assert written(person) == ""


def test_what_is_typed_is_kept_at_once_and_undone_in_one_step(person: Person) -> None:
    dialog = opened(person)
    generated = field(dialog).toPlainText()
    type_over(dialog, "We can begin.")
    assert written(person) == "We can begin."
    assert state(dialog).startswith("Written by you")
    assert len(person.window.live.assessment.executive.basis) == 64
    assert person.window.live.undo_label == "Executive text"
    person.window.live.undo()
    assert written(person) == ""
    assert field(dialog).toPlainText() == generated


def test_reset_brings_the_generated_text_back_and_undo_the_written_one(person: Person) -> None:
    dialog = opened(person)
    generated = field(dialog).toPlainText()
    type_over(dialog, "We can begin.")
    told = dialog.findChild(QWidget, "executiveGeneratedText")
    assert told is not None
    reset = dialog.findChild(Button, "executiveReset")
    assert reset is not None
    person.qtbot.mouseClick(reset, Qt.MouseButton.LeftButton)  # type: ignore[no-untyped-call]
    assert written(person) == ""
    assert field(dialog).toPlainText() == generated
    person.window.live.undo()
    assert field(dialog).toPlainText() == "We can begin."


def test_an_empty_text_is_none_and_is_not_filled_while_somebody_is_about_to_write(person: Person) -> None:
    dialog = opened(person)
    type_over(dialog, "x")
    QTest.keyClick(field(dialog), Qt.Key.Key_Backspace)
    assert written(person) == ""
    assert field(dialog).toPlainText() == ""
    dialog.do.setFocus()
    person.qtbot.waitUntil(lambda: field(dialog).toPlainText().startswith("Quillmarsh"))


def test_a_text_that_is_too_long_is_refused_in_words(person: Person) -> None:
    dialog = opened(person)
    field(dialog).setPlainText("x" * MAX_EXECUTIVE)
    QTest.keyClick(field(dialog), "y")
    assert written(person) == field(dialog).toPlainText() == "x" * MAX_EXECUTIVE
    assert "room for 3,000 characters" in field(dialog).accessibleDescription()


def test_it_says_when_the_numbers_changed_and_the_check_leads_to_it(person: Person) -> None:
    dialog = opened(person)
    type_over(dialog, "We can begin.")
    dialog.accept()
    person.qtbot.waitUntil(lambda: not person.window.findChildren(ExecutiveDialog))
    checks = page(person).checks
    check = checks.findChild(QWidget, "check_executive")
    assert check is not None
    assert check.isHidden()
    person.window.live.apply(edits.choose("DAT-10", 5))
    assert not check.isHidden()
    person.press("show_executive")
    again = person.window.findChild(ExecutiveDialog, "executiveText")
    assert again is not None
    person.qtbot.waitUntil(again.isVisible)
    assert state(again) == "The numbers changed since you wrote this."
    holds = again.findChild(Button, "executiveStillHolds")
    assert holds is not None
    person.qtbot.mouseClick(holds, Qt.MouseButton.LeftButton)  # type: ignore[no-untyped-call]
    assert state(again).startswith("Written by you")
    assert written(person) == "We can begin."
    assert check.isHidden()


def test_it_works_by_keys_alone(person: Person) -> None:
    person.see(QWidget, "editExecutive").setFocus()
    person.key(Qt.Key.Key_Space)
    dialog = person.window.findChild(ExecutiveDialog, "executiveText")
    assert dialog is not None
    person.qtbot.waitUntil(dialog.isActiveWindow)
    person.qtbot.waitUntil(lambda: field(dialog).hasFocus())
    QTest.keyClick(field(dialog), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field(dialog), "Begin")
    assert written(person) == "Begin"
    for _ in range(6):
        if person.focus().objectName() == "executiveReset":
            break
        person.key(Qt.Key.Key_Tab)
    person.key(Qt.Key.Key_Space)
    assert written(person) == ""
    assert field(dialog).hasFocus()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    person.qtbot.waitUntil(lambda: not person.window.findChildren(ExecutiveDialog))
