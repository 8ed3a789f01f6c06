"""Questions may be searched, filtered and gone to before all of the page is made."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from windows import Person

from bearings import library
from bearings.ui.pages.questions.page import QuestionsPage


@pytest.fixture(autouse=True)
def whole_pages() -> None:
    """Here pages fill as they do for people."""


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[QuestionsPage]:
    """The page as it comes into sight: its first part is made."""
    person = Person(qtbot, qapp, tmp_path)
    library.copy_samples(person.workspace, home=person.home)
    person.window.desk.open_path(person.workspace / "Quillmarsh Regional Bank.bearings")
    person.window.go("questions")
    found = person.window.current_page
    assert isinstance(found, QuestionsPage)
    assert not found.whole
    yield found
    person.window.close()


@pytest.mark.parametrize(
    ("act", "shown"),
    [
        (lambda page: page._search.searched.emit("retention"), True),
        (lambda page: page._search.searched.emit("no such words anywhere"), False),
        (lambda page: page._filter.picked.emit("review"), None),
        (lambda page: page.show_question("DAT-05"), True),
        (lambda page: page.show_filter("open"), None),
        (lambda page: page.step(1), None),
    ],
    ids=["search", "search in vain", "filter", "question", "filter from elsewhere", "step"],
)
def test_what_is_asked_of_half_a_page_is_done(
    page: QuestionsPage, qtbot: QtBot, act: Callable[[QuestionsPage], object], shown: bool | None
) -> None:
    act(page)
    qtbot.waitUntil(lambda: page.whole)
    if shown is not None:
        assert page.card.isVisible() == shown
