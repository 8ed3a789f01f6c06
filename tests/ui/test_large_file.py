"""A file of 1,000 questions and 40 people: all can be done as with a small one, with no more work."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot
from whole import faults
from windows import Person

from bearings.domain import consensus, edits, evaluate, scoring
from bearings.ui.models.question_tree import IdRole
from bearings.ui.pages.questions.page import QuestionsPage
from bearings.ui.pages.questions.voting_people import VoterGrid
from bearings.ui.pages.results.findings import FindingsCard
from bearings.ui.pages.setup.people_row import PersonRow
from bearings.ui.widgets.row_list import PART, RowList
from large_file import PEOPLE, QUESTIONS, write_large_file

PAGES = ("setup", "results", "costs", "roadmap", "compare", "run_sheet", "report")


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("large")
    return write_large_file(folder, folder / "home")


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, tmp_path: Path, written: Path) -> Iterator[Person]:
    somebody = Person(qtbot, qapp, tmp_path)
    somebody.workspace.mkdir(parents=True, exist_ok=True)
    copy = somebody.workspace / written.name
    copy.write_bytes(written.read_bytes())
    somebody.window.desk.open_path(copy)
    yield somebody
    somebody.window.close()


def questions(person: Person) -> QuestionsPage:
    page = person.window.current_page
    assert isinstance(page, QuestionsPage)
    return page


def counted(monkeypatch: pytest.MonkeyPatch, module: object, name: str) -> list[str]:
    """Filled with an entry at each call of that function from now on."""
    calls: list[str] = []
    real: Callable[..., object] = getattr(module, name)

    def noted(*given: object, **named: object) -> object:
        calls.append(name)
        return real(*given, **named)

    monkeypatch.setattr(module, name, noted)
    return calls


def test_everything_can_be_done_with_a_large_file(person: Person) -> None:
    window, live = person.window, person.window.live
    window.go("questions")
    page = questions(person)
    assert len(page.model.question_ids) == sum(
        result.state != "hidden" for result in live.results.scorecard.questions.values()
    )
    assert len(live.questionnaire.questions) == QUESTIONS

    window.show_question("Q0")
    note = person.see(QPlainTextEdit, "note")
    assert len(note.toPlainText()) > 99_000
    page.card.focus_note()
    note.moveCursor(note.textCursor().MoveOperation.End)
    person.type("abc")
    assert live.assessment.answer("Q0").note.endswith("abc")

    window.show_question("Q1")
    person.type("v")
    grid = person.see(VoterGrid, "voters")
    assert grid.model().rowCount() == PEOPLE
    page.voting.ask("p7")
    person.type("2")
    assert live.assessment.answer("Q1").votes["p7"] == 2
    assert page.voting.turn == ""  # all others have voted before
    person.type("r")
    assert not page.voting.veils("Q1")
    page.voting.ask("=agreed")
    person.type("4")
    assert live.assessment.answer("Q1").agreed == 4
    assert live.undo()
    assert live.assessment.answer("Q1").agreed is None
    page.voting.set_mode("one")

    person.key(Qt.Key.Key_Right)
    page.focus_search()
    person.type("quinces on")
    assert page.model.question_ids == [f"Q{n}" for n in sorted(range(5), key=_place(page))]
    person.see(QLineEdit, "questionSearch").clear()
    page.show_filter("disagreement")
    assert len(page.model.question_ids) > 900

    for key in PAGES:
        window.go(key)
        lists = window.current_page.findChildren(RowList)
        person.qtbot.waitUntil(lambda lists=lists: all(rows.complete for rows in lists))
        assert all(len(rows.findChildren(QPushButton)) < PART * 4 for rows in lists), key
    assert len(window.pages["setup"].findChildren(PersonRow)) == PEOPLE
    window.go("results")
    assert len(person.see(FindingsCard, "findingsCard").shown_ids) > 900


def _place(page: QuestionsPage) -> Callable[[int], int]:
    """Where a question of that number stands among all."""
    order = [question.id for question in page.live.questionnaire.questions]
    return lambda number: order.index(f"Q{number}")


def test_one_answer_reads_one_question_and_makes_no_widget(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.window.go("questions")
    person.window.show_question("Q9")
    page, live = questions(person), person.window.live
    person.type("3")  # what is shown from the first answer on is there
    person.qtbot.wait(10)
    read = counted(monkeypatch, evaluate, "read_answer")
    scored = counted(monkeypatch, scoring, "read_answer")
    capabilities = counted(monkeypatch, evaluate, "score_capability")
    summed = counted(monkeypatch, consensus, "agreement_of")
    redrawn: list[str] = []
    page.model.dataChanged.connect(lambda first, _: redrawn.append(first.data(IdRole)))
    widgets = len(person.window.findChildren(QObject))
    statements: list[str] = []
    live.document._work._connection.set_trace_callback(statements.append)
    live.apply(edits.choose("Q9", 4))
    live.document._work._connection.set_trace_callback(None)
    assert (len(read), len(scored), len(summed)) == (1, 0, 1)
    assert len(capabilities) == len(live.questionnaire.capabilities)
    assert len(redrawn) <= 3
    assert len(person.window.findChildren(QObject)) == widgets
    assert len([s for s in statements if s.startswith(("INSERT", "UPDATE", "DELETE"))]) <= 3


def test_hiding_all_votes_redraws_branches_and_not_each_question(person: Person) -> None:
    person.window.go("questions")
    page = questions(person)
    spans: list[int] = []
    page.model.dataChanged.connect(lambda first, last: spans.append(last.row() - first.row() + 1))
    person.type("v")
    branches = len(page.model.branch_indexes())
    assert sum(spans) > 900
    assert len(spans) <= 2 * branches


def test_long_names_in_any_script_stand_whole_everywhere(person: Person) -> None:
    person.window.resize(1280, 720)
    cut: dict[str, list[str]] = {}
    for key in ("setup", "questions", "run_sheet"):
        person.window.go(key)
        if key == "questions":
            person.type("v")
        for _ in range(20):
            if not (found := faults(person.window)):
                break
            person.qtbot.wait(60)
        else:
            cut[key] = found
    assert not cut
