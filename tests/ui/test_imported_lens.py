"""A questionnaire made of a lens, in the window: every page opens, and what is ticked decides the risk."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from windows import Person

from bearings.library import new_document
from bearings.packs.lens.importing import import_lens
from bearings.packs.loader import load_pack
from bearings.ui.pages.costs.page import CostsPage
from bearings.ui.widgets.text import PlainLabel
from lens_file import lens_file

PAGES = ("setup", "questions", "results", "costs", "roadmap", "compare", "run_sheet", "report")


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Person:
    import_lens(lens_file(tmp_path), tmp_path / "pack")
    someone = Person(qtbot, qapp, tmp_path)
    workspace = someone.workspace_made()
    pack = load_pack(tmp_path / "pack")
    document = new_document(workspace, "Northwind", questionnaire=pack, home=someone.home)
    document.close()
    someone.window.desk.open_path(document.path)
    qtbot.waitUntil(lambda: someone.window.live.is_open)
    return someone


def test_every_page_opens(person: Person) -> None:
    for page in PAGES:
        person.window.go(page)
        person.qtbot.waitUntil(lambda page=page: person.window.current_page.key == page)


def test_the_costs_page_says_that_nothing_is_costed(person: Person) -> None:
    person.window.go("costs")
    page = person.window.current_page
    assert isinstance(page, CostsPage)
    assert page.findChild(PlainLabel, "costsNothing").isVisibleTo(page)
    assert not page.findChild(QWidget, "costsEstimate").isVisibleTo(page)


def test_what_is_ticked_decides_the_risk(person: Person) -> None:
    person.window.show_question("backup")
    live = person.window.live

    def risks() -> list[str]:
        return [finding.source for finding in live.results.findings if finding.kind == "risk"]

    person.qtbot.keyClick(person.focus(), Qt.Key.Key_A)
    person.qtbot.waitUntil(lambda: risks() == ["backup.M"])
    person.qtbot.keyClick(person.focus(), Qt.Key.Key_B)
    person.qtbot.waitUntil(lambda: risks() == [])
    person.qtbot.keyClick(person.focus(), Qt.Key.Key_C)  # none of these stands alone
    person.qtbot.waitUntil(lambda: risks() == ["backup.H"])
    assert live.assessment.answer("backup").votes["group"] == ("backup_no",)
