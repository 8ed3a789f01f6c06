"""Where views differ, on the Results page: how many, the widest apart, and the way to discuss them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from windows import Person, exploring_the_bank

from bearings.domain import edits
from bearings.domain.workshop.disagreement import disagreement_map
from bearings.ui.pages.results.page import ResultsPage
from bearings.ui.pages.results.views import ViewsCard
from bearings.ui.pages.run_sheet.page import RunSheetPage


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Person]:
    yield from exploring_the_bank(qtbot, qapp, tmp_path, "results")


def card(person: Person) -> ViewsCard:
    page = person.window.current_page
    assert isinstance(page, ResultsPage)
    person.qtbot.waitUntil(lambda: page.views.complete)
    return page.views


def differing(person: Person) -> list[str]:
    live = person.window.live
    spreads = disagreement_map(live.questionnaire, live.assessment, live.results)
    found = sorted((s for s in spreads if s.differ), key=lambda s: (not s.discuss, -s.apart))
    return [spread.question for spread in found]


def test_it_says_how_many_and_shows_the_three_widest_apart(person: Person) -> None:
    shown, expected = card(person), differing(person)
    assert shown.isVisible()
    assert f"Views differ on {len(expected)} of " in person.read("viewsSaid")
    for question in expected[:3]:
        assert person.see(QWidget, f"view_{question}").isVisible()
    assert len(shown._list.ids) == min(len(expected), 3)


def test_it_leads_to_a_question_and_to_the_whole_map(person: Person) -> None:
    first = card(person)._list.ids[0]
    person.press("discussViews")
    page = person.window.current_page
    assert isinstance(page, RunSheetPage)
    person.qtbot.waitUntil(lambda: person.focus().objectName().startswith("goSpread_"))
    assert page.disagreement.visibleRegion().boundingRect().height() > 100
    person.window.go("results")
    person.press(f"goView_{first}")
    assert person.window.current_page.key == "questions"
    assert person.window.live.is_open


def test_it_goes_once_nobody_differs_and_comes_back(person: Person) -> None:
    assert card(person).isVisible()
    before = person.window.live.assessment
    for question in differing(person):
        votes = before.answer(question).votes
        for voter in votes:
            person.window.live.apply(edits.vote(question, next(iter(votes.values())), voter=voter))
    assert not differing(person)
    assert not card(person).isVisible()
    while person.window.live.undo_label:
        person.window.live.undo()
    assert card(person).isVisible()


def test_without_votes_there_is_nothing_of_it(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    somebody = Person(qtbot, qapp, tmp_path)
    somebody.answer_dialogs(monkeypatch, organisation="Northwind")
    somebody.window.actions_.new.trigger()
    somebody.window.go("results")
    assert not card(somebody).isVisible()
    somebody.window.close()


def test_the_what_if_stands_alone(person: Person) -> None:
    shown = card(person)
    page = person.window.current_page
    assert isinstance(page, ResultsPage)
    page.show_what_if()
    assert not shown.isVisible()
    person.key(Qt.Key.Key_Escape)
    page.what_if.done.emit()
    assert shown.isVisible()
