"""The language of questions and report: chosen on Setup, read by every page, touching no answer."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QTreeView, QWidget
from pytestqt.qtbot import QtBot
from windows import Person

from bearings import library
from bearings.domain.costs.planning_values import pack_values
from bearings.domain.questionnaire import Questionnaire
from bearings.store.document import Document
from bearings.store.reading import read_document
from bearings.ui.language import speak
from bearings.ui.models.planning_model import UNIT, IdRole, unit_of
from bearings.ui.pages.setup.content_language import language_name

PAGES = ("setup", "questions", "results", "costs", "roadmap")


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Person]:
    """At Setup of the sample bank."""
    somebody = Person(qtbot, qapp, tmp_path)
    library.copy_samples(somebody.workspace, home=somebody.home)
    somebody.window.desk.open_path(somebody.workspace / "Quillmarsh Regional Bank.bearings")
    somebody.window.go("setup")
    yield somebody
    somebody.window.close()


def choose(person: Person, text: str) -> None:
    """Pick a language as a person does: by the list."""
    choice = person.see(QComboBox, "contentLanguage")
    choice.setFocus()
    index = choice.findText(text)
    assert index >= 0, [choice.itemText(n) for n in range(choice.count())]
    choice.setCurrentIndex(index)
    choice.activated.emit(index)


def words_of(person: Person, page: str) -> str:
    """What a page says and shows to a person who scrolls through it."""
    person.window.go(page)
    shown = person.window.pages[page]
    widgets = [each for each in shown.findChildren(QWidget) if each.isVisibleTo(shown)]
    said = [each.text() for each in widgets if isinstance(each, QLabel)]
    return "\n".join([*said, *(each.accessibleName() for each in widgets)])


def reads(person: Person, page: str, text: str) -> None:
    """Wait until a page shows that text: what is built anew comes into sight a moment later."""
    person.qtbot.waitUntil(lambda: text in words_of(person, page))


def test_a_pack_in_two_languages_offers_both_in_their_own_words(person: Person) -> None:
    choice = person.see(QComboBox, "contentLanguage")
    assert choice.isVisible()
    assert [choice.itemText(n) for n in range(choice.count())] == ["English", "Deutsch"]
    assert choice.currentText() == "English"
    assert choice.accessibleName() == "Language of questions and report"


def test_every_page_reads_its_texts_again_and_no_answer_changes(person: Person) -> None:
    before = person.window.live.assessment
    score = person.window.live.results.scorecard
    for page in PAGES:
        words_of(person, page)  # made and filled in English
    person.window.go("setup")
    choose(person, "Deutsch")
    assert person.see(QComboBox, "contentLanguage").currentText() == "Deutsch"
    after = person.window.live.assessment
    assert after == before.model_copy(update={"language": "de"})
    assert person.window.live.results.scorecard == score
    pack = person.window.live.questionnaire
    reads(person, "setup", pack.profile[0].text)
    assert "Welche Branche" in pack.profile[0].text
    expected = {
        "questions": pack.questions[0].text,
        "results": pack.dimensions[0].name,
        "costs": pack.routes.route("api_rag").name,
        "roadmap": pack.horizons[0].name,
    }
    for page, text in expected.items():
        reads(person, page, text)
    assert "Data" not in words_of(person, "results").splitlines()


def test_planning_values_have_their_units_in_the_language_of_the_pack(person: Person) -> None:
    choose(person, "Deutsch")
    person.window.go("costs")
    model = person.see(QTreeView, "planningTable").model()
    rows = {
        model.index(row, 0, group).data(IdRole): model.index(row, UNIT, group).data()
        for group in (model.index(place, 0) for place in range(model.rowCount()))
        for row in range(model.rowCount(group))
    }
    assert rows["growth_month"] == "Anteil im Monat"
    assert rows["build_days_api_rag"] == "Personentage"
    assert rows["standard.price_in"] == "USD per million tokens"  # ours, in the language of the window
    speak(person.qapp, "de")
    try:
        units = {unit_of(value) for value in pack_values(person.window.live.questionnaire.costs).values()}
    finally:
        speak(person.qapp, "en")
    assert "USD je Million Token" in units
    assert not any(re.search(r"\b(per|share|of|months?|tokens)\b", unit) for unit in units)


def test_the_choice_can_be_undone_and_the_person_stays_where_they_are(person: Person) -> None:
    setup = person.window.pages["setup"]
    choose(person, "Deutsch")
    assert person.window.live.undo_label == "Language of questions and report"
    assert person.window.live.results.findings[0].title != ""
    person.window.live.undo()
    assert person.window.current_page is setup
    assert person.see(QComboBox, "contentLanguage").currentText() == "English"
    reads(person, "setup", "Which sector best describes the organisation?")
    assert person.window.live.assessment.language == ""


def test_the_question_in_sight_is_told_anew_and_stays_the_same(person: Person) -> None:
    person.window.show_question("DAT-03")
    person.window.go("setup")
    choose(person, "Deutsch")
    person.window.go("questions")
    question = person.window.live.questionnaire.question("DAT-03")
    assert person.read("questionPlace").startswith("DAT-03  ·  Daten")
    reads(person, "questions", question.text)
    reads(person, "questions", question.why)
    person.window.live.undo()
    reads(person, "questions", "For each model provider we use")


def test_the_file_keeps_all_languages_and_opens_in_the_one_chosen(person: Person) -> None:
    choose(person, "Deutsch")
    path = person.document().path
    person.window.live.close()
    kept = read_document(path)
    assert kept.questionnaire.title == "Generative AI adoption readiness"
    assert set(kept.questionnaire.translations) == {"de"}
    person.window.desk.open_path(path)
    assert person.window.live.questionnaire.title == "Bereitschaft für generative KI"
    reads(person, "setup", "Welche Branche")


def test_how_much_is_translated_is_said_where_it_is_chosen(person: Person) -> None:
    field = person.see(QComboBox, "contentLanguage")
    choose(person, "Deutsch")
    assert field.accessibleDescription() == "All 1,643 texts are translated."
    pack, assessment = library.read_file(person.document().path)
    few = pack.model_copy(update={"translations": {"fr": {"title": "Maturité"}}})
    path = person.workspace / "few.bearings"
    Document.create(path, few, assessment, home=person.home).close()
    person.window.desk.open_path(path)
    person.window.go("setup")
    choose(person, "Français")
    said = "1 of 1,643 texts are translated; the others appear in English."
    assert field.accessibleDescription() == said


def test_a_pack_in_one_language_leaves_nothing_to_choose(
    person: Person, questionnaire: Questionnaire, tmp_path: Path
) -> None:
    plain = questionnaire.model_copy(update={"translations": {}})
    _, assessment = library.read_file(person.document().path)
    path = tmp_path / "plain.bearings"
    Document.create(path, plain, assessment, home=person.home).close()
    person.window.desk.open_path(path)
    person.window.go("setup")
    field = person.see(QComboBox, "contentLanguage").parentWidget()
    assert isinstance(field, QWidget)
    assert not field.isVisible()


@pytest.mark.parametrize(
    ("tag", "words"), [("en", "English"), ("de", "Deutsch"), ("fr", "Français"), ("zz", "zz")]
)
def test_a_language_is_named_as_its_speakers_name_it(tag: str, words: str) -> None:
    assert language_name(tag) == words
