"""The Quillmarsh workshop, from an empty file to the PDF: one person at the keys, one reading the projector.

People and scope are put in on Setup, votes are taken silently and revealed, the
group agrees where it must, and the results are those the sample publishes.
"""

import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
import yaml
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

sys.path.insert(0, str(Path(__file__).parent.parent / "ui"))

from windows import Person, ctrl

from bearings.domain.questionnaire import Question
from bearings.domain.rounding import whole
from bearings.packs.loader import builtin_pack
from bearings.resources import resource
from bearings.ui.pages.questions.page import QuestionsPage
from bearings.ui.presenter import Presenter
from bearings.ui.presenter_board import Board
from bearings.ui.presenter_text import BigText

PACK = builtin_pack()
SAMPLE = yaml.safe_load(
    resource("questionnaires", "samples", "quillmarsh-regional-bank.yaml").read_text("utf-8")
)
PUBLISHED = next(
    case["expect"]
    for case in yaml.safe_load((Path(__file__).parent.parent / "vectors.yaml").read_text("utf-8"))["samples"]
    if case["id"] == SAMPLE["id"]
)
PEOPLE = [person["id"] for person in SAMPLE["respondents"]]
GRADES = [grade.id for grade in PACK.model.evidence_grades]
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
SPLIT, PARKED = "TAL-04", "Who pays for the pilot after June?"


@pytest.fixture
def person(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Person]:
    somebody = Person(qtbot, qapp, tmp_path)
    name = SAMPLE["organisation"]["name"]
    somebody.answer_dialogs(monkeypatch, organisation=name, write=tmp_path / "report.pdf")
    yield somebody
    somebody.window.close()


class Projector:
    """Somebody in the room, who sees the projector and nothing else."""

    def __init__(self, person: Person) -> None:
        found = person.window.tools.presenting.presenter
        assert found is not None
        self.window: Presenter = found

    def read(self, name: str) -> str:
        found = self.window.findChild(BigText, name)
        assert found is not None
        return found.text()

    def counts(self) -> list[int]:
        """Votes shown beside each statement; none while the round is silent."""
        board = self.window.findChild(Board, "presenterBoard")
        assert board is not None
        return [row.count for row in board.rows if row.count is not None]

    def texts(self) -> str:
        return " | ".join(text.text() for text in self.window.findChildren(BigText))


def plain(values: Mapping[str, Any]) -> dict[str, Any]:
    """Sets of options without their order, which says nothing."""
    return {key: set(v) if isinstance(v, list | tuple) else v for key, v in values.items()}


def focus_on(person: Person, name: str) -> QWidget:
    widget = person.see(QWidget, name)
    widget.setFocus()
    return widget


def pick(person: Person, name: str, text: str) -> None:
    """Pick from a list, as far as a test can."""
    choice = person.see(QComboBox, name)
    index = choice.findText(text)
    assert index >= 0, (name, text)
    choice.setCurrentIndex(index)
    choice.activated.emit(index)


def seat_people(person: Person) -> None:
    for respondent in SAMPLE["respondents"]:
        pick(person, "newRespondentRole", PACK.role_name(respondent["role"]))
        focus_on(person, "newRespondentName")
        person.type(respondent["label"])
        person.key(Qt.Key.Key_Return)


def set_scope(person: Person) -> None:
    for question_id, answer in SAMPLE["profile"].items():
        question = PACK.profile_question(question_id)
        if question.type == "number":
            focus_on(person, f"profile_{question_id}")
            person.type(str(answer))
            person.key(Qt.Key.Key_Tab)
            continue
        labels = {option.id: option.label for option in question.options}
        for option in answer if isinstance(answer, list) else [answer]:
            chip = person.window.findChild(QPushButton, f"profile_{question_id}_{option}")
            if chip is None:
                pick(person, f"profile_{question_id}", labels[option])
            else:
                chip.setFocus()
                person.key(Qt.Key.Key_Space)


def say(person: Person, question: Question, vote: Any) -> None:
    """Type the vote of the person whose turn it is."""
    options = [option.id for option in question.options]
    if vote == "unknown":
        person.type("?")
    elif question.type == "maturity":
        person.type(str(vote))
    elif question.type == "gate":
        person.type(chr(ord("a") + options.index(vote)))
    elif question.type == "multi":
        person.type("".join(chr(ord("a") + options.index(option)) for option in vote))
        person.key(Qt.Key.Key_Return)
    else:
        person.type(str(vote))
        person.key(Qt.Key.Key_Return)


def take_round(person: Person, room: Projector, question: Question, answer: dict[str, Any]) -> None:
    """Everybody votes silently; then the room sees the votes, and the group may agree."""
    assert room.read("presenterQuestion") == question.text
    votes = answer["votes"]
    for who in PEOPLE[: max(map(PEOPLE.index, votes)) + 1]:
        if who in votes:
            say(person, question, votes[who])
        else:
            person.key(Qt.Key.Key_Return)  # passed over
        assert room.counts() == []
    assert room.read("presenterVoted") == f"{len(votes)} of {len(PEOPLE)} voted"
    person.type("r")
    if question.type in ("maturity", "gate"):
        assert sum(room.counts()) == len(votes)
    if "agreed" in answer:
        say(person, question, answer["agreed"])
    page = person.window.current_page
    assert isinstance(page, QuestionsPage)
    if question.type == "multi":  # "e" is an option there; Tab and the mouse lead to the grades
        page.card.focus_evidence()
    else:
        person.type("e")
    for _ in range(GRADES.index(answer["evidence"]) + 1):
        person.key(Qt.Key.Key_Right)
    page.card.focus_start()


def test_from_an_empty_file_to_the_published_report(person: Person, tmp_path: Path) -> None:
    window, live = person.window, person.window.live

    # Setup: who is in the room, and what the assessment is about.
    ctrl(person, Qt.Key.Key_N)
    assert window.current_page.key == "setup"
    seat_people(person)
    assert [who.label for who in live.assessment.respondents] == [
        who["label"] for who in SAMPLE["respondents"]
    ]
    set_scope(person)
    assert plain(live.assessment.profile) == plain(SAMPLE["profile"])

    # The run sheet leads to the first question; the second screen follows.
    person.press("openRunSheet")
    assert window.current_page.key == "run_sheet"
    ctrl(person, Qt.Key.Key_3)
    person.key(Qt.Key.Key_F5)
    room = Projector(person)
    person.type("v")

    # One silent round a question.
    page = window.current_page
    assert isinstance(page, QuestionsPage)
    assert set(page.model.question_ids) == set(SAMPLE["answers"])
    asked = [PACK.question(question_id) for question_id in page.model.question_ids]
    for question in asked:
        window.show_question(question.id)
        take_round(person, room, question, SAMPLE["answers"][question.id])
        if question.id == SPLIT:
            assert "Views differ" in room.texts() or "split" in room.texts().lower()
    assert SAMPLE["organisation"]["name"] not in room.texts()
    assert person.read("coverage").startswith(f"{len(asked) - 1} of ")  # one is not known
    person.key(Qt.Key.Key_F5)

    # What came up and belongs elsewhere is parked.
    person.key(Qt.Key.Key_R, CTRL_SHIFT)
    focus_on(person, "parkText")
    person.type(PARKED)
    person.press("park")

    # The votes are those of the sample, and so are the results.
    stands = dict(zip(PEOPLE, [who.id for who in live.assessment.respondents], strict=True))
    for question in asked:
        votes = {stands[who]: vote for who, vote in SAMPLE["answers"][question.id]["votes"].items()}
        answer = live.assessment.answer(question.id)
        assert plain(answer.votes) == plain(votes), question.id
        expected = SAMPLE["answers"][question.id]
        assert (answer.agreed, answer.evidence) == (expected.get("agreed"), expected["evidence"]), question.id
    window.go("results")
    assert person.read("overallIndex") == str(whole(PUBLISHED["overall"]))
    card = live.results.scorecard
    assert card.overall == pytest.approx(PUBLISHED["overall"], abs=1e-4)
    assert card.confidence == pytest.approx(PUBLISHED["confidence"], abs=1e-4)
    assert live.results.verdict.id == PUBLISHED["verdict"]

    # The PDF says the same.
    ctrl(person, Qt.Key.Key_E)
    person.key(Qt.Key.Key_Return)  # with the choices as they are
    report = tmp_path / "report.pdf"
    person.qtbot.waitUntil(report.exists, timeout=60_000)
    with pypdfium2.PdfDocument(report) as document:
        pages = [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]
    assert PACK.model.verdict(PUBLISHED["verdict"]).name in pages[1]
    assert re.search(rf"\b{whole(PUBLISHED['overall'])}\b", pages[1])
    assert any(PARKED in page for page in pages)
