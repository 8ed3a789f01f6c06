"""Results: which route to take, what made its score, and why."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTreeView, QWidget
from pytestqt.qtbot import QtBot
from windows import Person

from bearings import library
from bearings.domain import edits
from bearings.ui.pages.results.route_row import Figures
from bearings.ui.theme import apply_theme


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Person]:
    somebody = Person(qtbot, qapp, tmp_path)
    sample = next(path for path in library.sample_files() if "quillmarsh" in path.name)
    somebody.window.desk.explore(sample)
    somebody.window.go("results")
    qtbot.waitUntil(lambda: somebody.window.findChild(QWidget, "whyRoute_api_rag") is not None)
    yield somebody
    somebody.window.close()


def test_the_route_is_recommended_in_a_sentence_with_its_estimate_said_to_be_one(person: Person) -> None:
    assert "with retrieval is the recommended route: fit 84 %" in person.read("routeSentence")
    assert person.read("routeEstimate").startswith("Planning estimate, not a quote. Prices of")


def test_all_six_routes_have_a_status_and_those_considered_a_score(person: Person) -> None:
    routes = person.window.live.questionnaire.routes.items
    assert len(routes) == 6
    said = {route.id: person.read(f"routeStatus_{route.id}") for route in routes}
    assert said["api_rag"] == "Recommended now"
    assert said["finetune_managed"] == "Closed by a rule"
    assert said["hold"].startswith("Not needed")
    scores = {route.id: person.read(f"routeScore_{route.id}") for route in routes}
    assert scores["api_rag"] == "86 points"
    assert scores["train_own"] == "–"
    assert not person.see(QWidget, "whyRoute_train_own").isVisible()


@pytest.mark.parametrize(
    ("button", "title"),
    [
        ("whyRouteChoice", "Recommended route"),
        ("whyRoute_api_rag", "Managed model interface with retrieval"),
        ("whyRoute_finetune_managed", "Fine-tuning through a managed service"),
    ],
)
def test_the_choice_and_every_score_can_be_asked_why(person: Person, button: str, title: str) -> None:
    asked = person.see(QWidget, button)
    asked.setFocus()
    person.key(Qt.Key.Key_Space)
    assert person.read("whyTitle") == title
    tree = person.see(QTreeView, "whyTree")
    assert tree.model().rowCount(tree.rootIndex()) > 0
    person.key(Qt.Key.Key_Escape)
    assert person.focus() is asked


def test_a_stop_holds_every_route_back_and_says_so(person: Person) -> None:
    person.window.live.apply(edits.choose("DAT-01", "no"))
    person.qtbot.waitUntil(lambda: person.read("routeStatus_hold") == "Recommended now")
    assert "The verdict holds every route back for now." in person.read("routeConditions")
    assert person.read("routeStatus_api_rag") != "Recommended now"


def test_an_open_explanation_of_a_route_follows_the_answers(person: Person) -> None:
    person.press("whyRoute_api_rag")
    before = person.read("whyValue")
    person.window.live.apply(edits.choose("DAT-10", 5))
    assert person.read("whyValue") != before


def test_a_route_without_a_score_takes_no_more_room_than_its_words(person: Person) -> None:
    apply_theme(person.qapp, "light", 150)
    person.window.resize(1280, 720)
    row = person.see(QWidget, "route_train_own")
    person.qtbot.waitUntil(lambda: not row.findChildren(Figures)[0].isVisible())
    words = person.see(QWidget, "routeStatus_train_own")
    person.qtbot.waitUntil(lambda: row.height() - words.geometry().bottom() < 24)
    assert person.see(QWidget, "whyRoute_api_rag").isVisible()


def test_figures_and_why_of_a_route_stand_in_one_line(person: Person) -> None:
    row = person.see(QWidget, "route_finetune_managed")
    score, why = (person.see(QWidget, f"{name}_finetune_managed") for name in ("routeScore", "whyRoute"))
    tops = [part.mapTo(row, part.rect().center()).y() for part in (score, why)]
    assert abs(tops[0] - tops[1]) <= 2
