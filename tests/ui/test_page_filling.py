"""A page comes into sight with what is looked at first and fills while the window listens."""

from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from windows import Person

from bearings import library
from bearings.domain import edits
from bearings.ui.pages.page import Page, ScrollColumn
from bearings.ui.pages.run_sheet.page import RunSheetPage

FILLING = ("setup", "results", "costs", "roadmap", "run_sheet")
MOST_WIDGETS = 150  # of one part; some 0.2 ms each


@pytest.fixture(autouse=True)
def whole_pages() -> None:
    """Here pages fill as they do for people."""


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Person]:
    person = Person(qtbot, qapp, tmp_path)
    library.copy_samples(person.workspace, home=person.home)
    person.window.desk.open_path(person.workspace / "Quillmarsh Regional Bank.bearings")
    person.window.go("questions")
    qtbot.waitUntil(lambda: person.window.current_page.whole)
    yield person
    person.window.close()


def by_hand(person: Person, key: str, monkeypatch: pytest.MonkeyPatch) -> Generator[Page]:
    """Go to a page and make its parts one by one."""
    kept: list[Generator[None]] = []
    monkeypatch.setattr(Page, "_fill", lambda _page, parts: kept.append(parts))
    person.window.go(key)
    page = person.window.current_page
    yield page
    for _ in kept[0]:
        yield page
        person.qapp.processEvents()
    yield page


def until_whole(person: Person) -> None:
    page = person.window.current_page
    person.qtbot.waitUntil(lambda: page.whole)


@pytest.mark.parametrize("key", FILLING)
def test_no_part_of_a_page_makes_many_widgets(
    person: Person, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, made = len(person.qapp.allWidgets()), []
    for _ in by_hand(person, key, monkeypatch):
        now = len(person.qapp.allWidgets())
        made.append(now - before)
        before = now
    assert len(made) > 3
    assert max(made) < MOST_WIDGETS, made


@pytest.mark.parametrize("key", ["setup", "costs"])  # no lists there that grow by themselves
def test_nothing_is_squeezed_while_a_page_fills(
    person: Person, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for page in by_hand(person, key, monkeypatch):
        scroll = page.findChild(ScrollColumn)
        assert scroll is not None
        layout = scroll.content.layout()
        assert layout is not None
        assert scroll.content.height() >= layout.totalHeightForWidth(scroll.content.width())


@pytest.mark.parametrize("key", [*FILLING, "compare"])
def test_a_page_is_in_sight_before_it_is_whole(person: Person, key: str) -> None:
    person.window.go(key)
    page = person.window.current_page
    assert page.isVisible()
    assert not page.whole
    person.qtbot.waitUntil(lambda: page.whole)


def test_the_focus_stays_where_it_is_while_a_page_fills(person: Person) -> None:
    person.window.go("setup")
    name = person.see(QLineEdit, "organisationName")
    name.setFocus()
    name.selectAll()
    person.type("Quill")
    until_whole(person)
    assert name.hasFocus()
    assert person.window.live.assessment.organisation.name == "Quill"


def test_a_change_while_a_page_fills_is_shown(person: Person) -> None:
    person.window.go("setup")
    named = person.window.live.assessment.organisation.model_copy(update={"name": "Reedmere"})
    person.window.live.apply(edits.describe_organisation(named))
    assert person.window.current_page.whole
    assert person.see(QLineEdit, "organisationName").text() == "Reedmere"


def test_a_page_left_while_it_fills_shows_what_changed_meanwhile(person: Person) -> None:
    person.window.go("setup")
    page = person.window.current_page
    person.window.go("questions")
    named = person.window.live.assessment.organisation.model_copy(update={"name": "Reedmere"})
    person.window.live.apply(edits.describe_organisation(named))
    person.qtbot.waitUntil(lambda: page.whole)
    person.window.go("setup")
    assert person.see(QLineEdit, "organisationName").text() == "Reedmere"


def test_a_page_that_is_not_whole_goes_with_its_file(person: Person) -> None:
    path = person.document().path
    person.window.go("costs")
    assert not person.window.current_page.whole
    person.window.live.close()
    assert "costs" not in person.window.pages
    person.window.desk.open_path(path)
    person.window.go("costs")
    until_whole(person)
    assert person.see(QWidget, "costsFormulas").isVisible()


def test_what_is_asked_of_a_page_makes_it_whole(person: Person) -> None:
    person.window.tools.show_views()
    page = person.window.current_page
    assert isinstance(page, RunSheetPage)
    assert page.whole
    person.qtbot.waitUntil(lambda: page.disagreement.complete)
    person.qtbot.waitUntil(lambda: page.disagreement.isAncestorOf(person.focus()))
