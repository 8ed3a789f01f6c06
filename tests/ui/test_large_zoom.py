"""On a small screen every place is whole at every zoom: what does not fit beside stands below or scrolls."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from places import PAGES, open_bare, open_full, visit
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from whole import faults
from windows import Person

from bearings import library
from bearings.ui.pages.page import ScrollColumn
from bearings.ui.pages.questions.page import QuestionsPage

PATIENCE = 20  # looks, while what comes piece by piece comes


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Person]:
    somebody = Person(qtbot, qapp, tmp_path)
    somebody.window.looks.set_zoom(200)
    somebody.window.resize(1280, 720)
    library.copy_samples(somebody.workspace, home=somebody.home)
    yield somebody
    somebody.window.looks.set_zoom(100)
    somebody.window.close()


@pytest.mark.parametrize(
    ("zoom", "open_"), [(80, open_full), (150, open_full), (200, open_full), (200, open_bare)]
)
def test_every_place_is_whole_at_every_zoom(
    person: Person, zoom: int, open_: Callable[[Person], None]
) -> None:
    person.window.looks.set_zoom(zoom)
    open_(person)
    cut: dict[str, list[str]] = {}

    def look(place: str, seen: QWidget) -> None:
        for _ in range(PATIENCE):
            if not (found := faults(seen)):
                return
            person.qtbot.wait(60)
        cut[place] = found

    visit(person, look)
    assert not cut


@pytest.mark.parametrize("key", PAGES)
def test_no_page_is_wider_than_its_window(person: Person, key: str) -> None:
    person.window.desk.open_path(person.workspace / "Quillmarsh Regional Bank.bearings")
    person.window.go(key)
    person.qtbot.wait(400)  # cards come one a turn
    assert person.window.width() == 1280
    for column in person.window.current_page.findChildren(ScrollColumn):
        if column.isVisible() and (content := column.widget()) is not None:
            wide = [w for w in _leaves(content) if _right(w, content) > column.viewport().width()]
            assert not wide, [(w.objectName() or type(w).__name__, _right(w, content)) for w in wide]


def test_a_question_is_whole_in_the_smallest_window(person: Person) -> None:
    person.window.desk.open_path(person.workspace / "Quillmarsh Regional Bank.bearings")
    person.window.resize(person.window.minimumSize())
    person.window.go("questions")
    page = person.window.current_page
    assert isinstance(page, QuestionsPage)
    for question in ("DAT-02", "DAT-13"):  # statements; options that are ticked and recorded
        for mode in ("one", "votes"):
            person.window.show_question(question)
            page.voting.set_mode(mode)
            for _ in range(2):
                page.voting.toggle_reveal()
                person.qtbot.wait(100)
                content, room = page.card.widget(), page.card.viewport().width()
                assert content is not None
                wide = [w.objectName() for w in _leaves(content) if _right(w, content) > room]
                assert not wide, (question, mode)


def test_the_stops_of_the_rail_do_not_run_into_each_other(person: Person) -> None:
    rail = person.see(QWidget, "rail")
    person.qtbot.waitUntil(lambda: rail.height() < 720)
    stops = [w for w in rail.children() if isinstance(w, QWidget) and w.objectName().startswith("rail_")]
    assert all(stop.height() >= stop.sizeHint().height() for stop in stops)
    assert max(stop.geometry().bottom() for stop in stops) <= rail.height()
    assert all(stop.accessibleName() for stop in stops)


def _leaves(content: QWidget) -> list[QWidget]:
    options = Qt.FindChildOption.FindChildrenRecursively
    return [w for w in content.findChildren(QWidget, options=options) if w.isVisible()]


def _right(widget: QWidget, content: QWidget) -> int:
    return widget.mapTo(content, widget.rect().topRight()).x() + 1
