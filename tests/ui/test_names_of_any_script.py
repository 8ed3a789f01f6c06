"""Names of any script in sentences of the window: words, numbers and signs around them stay in place."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from windows import Person

from bearings import library
from bearings.domain import edits
from bearings.domain.assessment import Respondent
from bearings.domain.isolation import END, ISOLATE
from bearings.domain.roadmap import edits_plan
from bearings.domain.workshop import edits_workshop
from bearings.domain.workshop.merge import plan_merge
from bearings.domain.workshop.merge_incoming import incoming_of
from bearings.ui.language import speak
from bearings.ui.pages.ballots.preview import VotesPreview
from bearings.ui.pages.questions.page import QuestionsPage
from bearings.ui.widgets.text import PlainLabel
from bearings.ui.widgets.text_block import lay_out

ARABIC, HEBREW, CHINESE, COMBINED = (
    "محمد عبد الله (قانون)",
    "מיכל לוי 3",
    "王小明",
    "Ange\u0301lique N\u0303o\u0308l",
)
PIECES = re.compile(rf"{ISOLATE}.*?{END}|[\u0590-\u06ff]+|(?P<own>[A-Za-z0-9])")
TURNED = "Eve \u202eanna"  # a sign that would turn all that follows


def out_of_place(text: str) -> bool:
    """Whether our own words, figures, and the names between them do not follow from left to right."""
    pieces = [piece for piece in PIECES.finditer(text)]
    if not any(piece["own"] and piece["own"].isalpha() for piece in pieces):
        return False  # a name alone
    layout = lay_out(text, QApplication.font()).layout
    lefts = [left_of(layout, *piece.span()) for piece in pieces]
    return lefts != sorted(lefts)


def left_of(layout: QTextLayout, start: int, end: int) -> float:
    return min(run.boundingRect().left() for run in layout.glyphRuns(start, end - start))


def faults(shown: QWidget) -> list[str]:
    """Lines in sight whose own words are not in order."""
    labels = [label for label in shown.findChildren(PlainLabel) if label.isVisibleTo(shown)]
    return [line for label in labels for line in label.text().split("\n") if out_of_place(line)]


@pytest.fixture(params=["en", "de"])
def person(
    request: pytest.FixtureRequest,
    qtbot: QtBot,
    qapp: QApplication,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Person]:
    """At an assessment whose people, organisation and roadmap bear names of many scripts."""
    monkeypatch.setenv("BEARINGS_LANGUAGE", request.param)
    somebody = Person(qtbot, qapp, tmp_path)
    library.copy_samples(somebody.workspace, home=somebody.home)
    somebody.window.desk.open_path(somebody.workspace / "Quillmarsh Regional Bank.bearings")
    live = somebody.window.live
    names = (ARABIC, HEBREW, CHINESE, COMBINED, HEBREW, TURNED)
    for known, name in zip(live.assessment.respondents, names, strict=True):
        assert live.apply(edits.put_respondent(Respondent(id=known.id, role=known.role, label=name)))
    organisation = live.assessment.organisation.model_copy(update={"name": "بنك النهضة 2026"})
    for step in (
        edits.describe_organisation(organisation),
        edits_workshop.park("Ask 3 vendors", owner=ARABIC, question="DAT-03"),
        edits_plan.assign_action("A-D03", ARABIC),
        edits_plan.keep_milestone(HEBREW, "2026-10-14"),
        edits.choose("DAT-02", 4),
    ):
        assert live.apply(step)
    yield somebody
    somebody.window.close()
    speak(qapp, "en")


def test_a_sentence_that_begins_with_a_bare_name_would_be_noticed(qapp: QApplication) -> None:
    assert out_of_place(f"{HEBREW} in the file is")
    assert out_of_place("Votes of מיכל 3 of 5 on DAT-02")
    assert not out_of_place(f"{ISOLATE}{HEBREW}{END} in the file is")
    assert not out_of_place(f"Votes of {ISOLATE}מיכל{END} 3 of 5 on DAT-02")
    assert not out_of_place("Votes of Anna 3 of 5 on DAT-02")


def test_the_preview_of_votes_keeps_its_words_in_place(person: Person) -> None:
    live = person.window.live
    theirs = edits.vote("DAT-02", 5, voter="dpo").apply(live.assessment)
    others = [p.model_copy(update={"label": ARABIC}) if p.id == "svc" else p for p in theirs.respondents]
    incoming = incoming_of(live.questionnaire, theirs.model_copy(update={"respondents": tuple(others)}))
    plan = plan_merge(live.questionnaire, live.assessment, incoming)
    preview = VotesPreview(live, f"{HEBREW}.bearings", incoming, plan, person.window)
    preview.open()
    person.qtbot.waitUntil(preview.isVisible)
    said = [label.text() for label in preview.findChildren(PlainLabel)]
    assert any(HEBREW in text and text != HEBREW for text in said)
    assert any(CHINESE in text for text in said)
    assert any(COMBINED in text for text in said)
    assert any("Eve anna" in text for text in said)
    assert faults(preview) == []
    preview.reject()


def test_names_in_the_table_of_votes_begin_where_their_column_does(person: Person) -> None:
    live = person.window.live
    theirs = edits.vote("DAT-02", 5, voter="dpo").apply(live.assessment)
    incoming = incoming_of(live.questionnaire, theirs)
    preview = VotesPreview(
        live, "other", incoming, plan_merge(live.questionnaire, live.assessment, incoming), person.window
    )
    preview.open()
    person.qtbot.waitUntil(preview.isVisible)
    table = preview._table
    cell = table.visualRect(table.model().index(0, 1))
    picture = table.viewport().grab(cell).toImage()
    ground = picture.pixelColor(picture.width() - 2, 3)
    inked = [
        x
        for x in range(4, picture.width() - 4)
        if any(picture.pixelColor(x, y) != ground for y in range(8, picture.height() - 8))
    ]
    assert table.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert inked[0] < picture.width() / 4
    assert table.visualRect(table.model().index(0, 1)).topLeft() != QPoint()
    preview.reject()


@pytest.mark.parametrize("page", ["setup", "results", "roadmap", "compare", "run_sheet", "home"])
def test_pages_keep_their_words_in_place(person: Person, page: str) -> None:
    person.window.go(page)
    if page == "roadmap":
        person.press("card_A-D03")
    person.qtbot.wait(300)
    assert faults(person.window) == []


def test_voting_keeps_its_words_in_place(person: Person) -> None:
    person.window.show_question("DAT-02")
    questions = person.window.current_page
    assert isinstance(questions, QuestionsPage)
    questions.voting.set_mode("votes")
    for _ in range(6):
        assert faults(person.window) == []
        questions.voting.move(1)
    questions.voting.toggle_reveal()
    assert faults(person.window) == []
