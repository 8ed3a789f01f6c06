"""Questions, answered as a facilitator does: by keyboard, at speaking pace."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from windows import Person, ctrl

from bearings import library
from bearings.domain import edits
from bearings.domain.evaluate import evaluate
from bearings.packs.loader import builtin_pack
from bearings.store.exchange import read_exchange
from bearings.ui.models.question_tree import CountRole, IdRole, MarkRole, QuestionTree
from bearings.ui.pages.questions.page import QuestionsPage
from bearings.ui.widgets.text import PlainLabel


@pytest.fixture
def person(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Person]:
    somebody = Person(qtbot, qapp, tmp_path)
    somebody.answer_dialogs(monkeypatch, organisation="Northwind")
    somebody.window.actions_.new.trigger()
    somebody.window.live.apply(edits.set_profile("PRF-03", ("api_prompt", "train_own")))
    somebody.window.go("questions")
    yield somebody
    somebody.window.close()


def page(person: Person) -> QuestionsPage:
    found = person.window.current_page
    assert isinstance(found, QuestionsPage)
    return found


def votes(person: Person, question: str) -> object:
    return person.window.live.assessment.answer(question).votes.get("group")


def test_keys_answer_and_enter_goes_on(person: Person) -> None:
    assert page(person).card.question_id == "DAT-01"
    person.type("a")
    assert votes(person, "DAT-01") == "yes"
    person.key(Qt.Key.Key_Return)
    assert page(person).card.question_id == "DAT-02"
    person.type("3")
    person.key(Qt.Key.Key_Right)
    person.type("?")
    assert votes(person, "DAT-02") == 3
    assert votes(person, "DAT-03") == "unknown"
    person.key(Qt.Key.Key_Left)
    assert page(person).card.question_id == "DAT-02"
    assert person.read("coverage").startswith("2 of ")


def test_a_click_anywhere_on_a_card_answers(person: Person) -> None:
    person.window.show_question("DAT-02")
    person.press("option_4")
    assert votes(person, "DAT-02") == 4
    assert page(person).card.answers.cards[3].chosen
    assert not page(person).card.answers.cards[2].chosen


def test_several_options_are_ticked_and_none_stands_alone(person: Person) -> None:
    person.window.show_question("DAT-13")
    person.type("ab")
    assert votes(person, "DAT-13") == ("documents", "records")
    person.type("a")
    assert votes(person, "DAT-13") == ("records",)
    person.type("g")
    assert votes(person, "DAT-13") == ("none",)
    person.type("c")
    assert votes(person, "DAT-13") == ("business_apis",)


def test_a_figure_is_typed_and_taken_with_enter(person: Person) -> None:
    person.window.show_question("TAL-13")
    person.type("55")
    person.key(Qt.Key.Key_Return)
    assert votes(person, "TAL-13") == 55
    assert page(person).card.question_id != "TAL-13"


def test_keys_are_letters_while_a_note_is_written(person: Person) -> None:
    person.window.show_question("DAT-02")
    person.type("n")
    person.type("3 of them said no?")
    assert person.see(QPlainTextEdit, "note").toPlainText() == "3 of them said no?"
    assert person.window.live.assessment.answer("DAT-02").note == "3 of them said no?"
    assert votes(person, "DAT-02") is None
    person.key(Qt.Key.Key_Escape)
    person.type("3")
    assert votes(person, "DAT-02") == 3
    ctrl(person, Qt.Key.Key_Z)
    ctrl(person, Qt.Key.Key_Z)
    assert person.see(QPlainTextEdit, "note").toPlainText() == ""
    person.window.live.redo()
    assert person.see(QPlainTextEdit, "note").toPlainText() == "3 of them said no?"


def test_coming_back_goes_on_in_the_note_that_was_left(person: Person) -> None:
    person.type("n")
    person.type("See the minutes")
    ctrl(person, Qt.Key.Key_2)
    ctrl(person, Qt.Key.Key_3)
    person.type(" of May")
    assert person.see(QPlainTextEdit, "note").toPlainText() == "See the minutes of May"


def test_another_file_begins_with_the_answer(person: Person) -> None:
    person.type("n")
    person.window.actions_.new.trigger()
    ctrl(person, Qt.Key.Key_3)
    assert page(person).card.isAncestorOf(person.focus())
    assert not isinstance(person.focus(), QPlainTextEdit)


def test_not_applicable_counts_only_with_a_reason(person: Person) -> None:
    person.window.show_question("CST-03")
    person.press("notApplicable")
    assert person.window.live.assessment.answer("CST-03").state is None
    reason = person.see(QLineEdit, "naReason")
    assert reason.isVisible()
    person.qtbot.keyClicks(reason, "No spend yet")  # type: ignore[no-untyped-call]
    answer = person.window.live.assessment.answer("CST-03")
    assert (answer.state, answer.reason) == ("na", "No spend yet")
    person.press("notApplicable")
    assert person.window.live.assessment.answer("CST-03").state is None


def test_not_applicable_is_refused_where_it_cannot_be(person: Person) -> None:
    person.window.show_question("DAT-01")
    assert not person.see(QPushButton, "notApplicable").isEnabled()
    person.type("0")
    assert person.window.live.assessment.answer("DAT-01").state is None


def test_review_evidence_and_clearing_have_keys(person: Person) -> None:
    person.window.show_question("DAT-02")
    person.type("*")
    assert person.window.live.assessment.answer("DAT-02").review
    person.type("2")
    person.type("e")
    person.key(Qt.Key.Key_Right)
    person.qtbot.waitUntil(lambda: person.window.live.assessment.answer("DAT-02").evidence is not None)
    page(person).setFocus()
    person.key(Qt.Key.Key_Backspace)
    answer = person.window.live.assessment.answer("DAT-02")
    assert (answer.votes, answer.review) == ({}, True)


def test_the_key_for_evidence_shows_where_the_focus_is(person: Person) -> None:
    person.window.show_question("DAT-02")
    person.type("2e")
    assert person.focus().objectName() == "ungraded"
    person.key(Qt.Key.Key_Right)
    grade = person.window.live.questionnaire.model.evidence_grades[0].id
    assert person.window.live.assessment.answer("DAT-02").evidence == grade
    assert person.focus().objectName() == f"grade_{grade}"
    person.key(Qt.Key.Key_Left)
    assert person.window.live.assessment.answer("DAT-02").evidence is None


def test_leaving_a_note_far_below_shows_where_answering_begins(person: Person) -> None:
    person.window.resize(1280, 720)
    person.window.show_question("DAT-02")
    person.type("nA note")
    first = person.see(QPushButton, "option_1")
    person.qtbot.waitUntil(lambda: not _in_sight(first))
    person.key(Qt.Key.Key_Escape)
    assert person.focus() is first
    assert _in_sight(first)


def _in_sight(widget: QWidget) -> bool:
    return not widget.visibleRegion().isEmpty()


def test_tab_visits_controls_and_each_has_a_name(person: Person) -> None:
    person.window.show_question("DAT-02")
    met = []
    while (stop := person.focus()).objectName() not in met:
        met.append(stop.objectName())
        assert stop.accessibleName() or getattr(stop, "text", str)(), stop
        person.key(Qt.Key.Key_Tab)
    assert "questionsPage" not in met
    assert "" not in met
    assert {"option_1", "dontKnow", "ungraded", "note", "nextQuestion"} <= {*met}


def test_undo_goes_back_to_the_question_it_changes(person: Person) -> None:
    person.window.show_question("DAT-02")
    person.type("3")
    person.window.show_question("CST-01")
    ctrl(person, Qt.Key.Key_Z)
    assert page(person).card.question_id == "DAT-02"
    assert votes(person, "DAT-02") is None


def test_search_and_filters_narrow_the_tree(person: Person) -> None:
    ctrl(person, Qt.Key.Key_F)
    person.type("silos")
    assert page(person).model.question_ids
    assert all("silos" in _text(question).casefold() for question in page(person).model.question_ids)
    person.type(" zzz")
    assert page(person).model.question_ids == []
    person.key(Qt.Key.Key_Escape)
    page(person)._show_all()
    person.window.live.apply(edits.mark_review("TAL-04", True))
    combo = person.see(QComboBox, "questionFilter")
    index = next(i for i in range(combo.count()) if combo.itemText(i).startswith("Marked for review"))
    assert combo.itemText(index) == "Marked for review (1)"
    combo.setCurrentIndex(index)
    combo.activated.emit(index)
    assert page(person).model.question_ids == ["TAL-04"]


def _text(question_id: str) -> str:
    question = builtin_pack().question(question_id)
    name = builtin_pack().capability_of(question_id).name
    return " ".join(
        [question.id, question.text, name, *question.anchors, *(o.label for o in question.options)]
    )


def test_next_unanswered_skips_what_is_answered(person: Person) -> None:
    for question in ("DAT-02", "DAT-03"):
        value = 3 if question == "DAT-02" else "yes"
        person.window.live.apply(edits.choose(question, value))
    person.window.show_question("DAT-01")
    ctrl(person, Qt.Key.Key_Down)
    assert page(person).card.question_id == "DAT-04"
    ctrl(person, Qt.Key.Key_Up)
    assert page(person).card.question_id == "DAT-01"


def test_the_scope_decides_which_questions_are_asked_and_answers_are_kept(person: Person) -> None:
    assert "INT-14" in page(person).model.question_ids
    person.window.live.apply(edits.choose("INT-14", 2))
    person.window.live.apply(edits.set_profile("PRF-03", ("api_prompt",)))
    assert "INT-14" not in page(person).model.question_ids
    assert votes(person, "INT-14") == 2


def test_the_side_tells_what_the_answer_did(person: Person) -> None:
    sample = next(path for path in library.sample_files() if "quillmarsh" in path.name)
    person.window.desk.explore(sample)
    person.window.show_question("DAT-01")
    before = person.window.live.results.scorecard.dimensions["data"].final
    person.type("c")
    after = person.window.live.results.scorecard.dimensions["data"].final
    assert before is not None
    assert after is not None
    assert after < before
    side = page(person).side
    words = [label.text() for label in side.findChildren(PlainLabel)]
    assert any("No permission to use the intended data" in str(word) for word in words)
    assert any("with your last answer" in str(word) for word in words)


def test_hostile_text_is_shown_as_text(person: Person) -> None:
    person.window.live.apply(edits.write_note("DAT-02", "<img src='file:///etc/passwd'><b>x</b>"))
    person.window.show_question("DAT-02")
    assert person.see(QPlainTextEdit, "note").toPlainText().startswith("<img")


def test_the_tree_model_is_sound(qapp: QApplication) -> None:
    pack = builtin_pack()
    assessment = read_exchange(library.sample_files()[1], pack)
    model = QuestionTree()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(pack, assessment, evaluate(pack, assessment))
    model.narrow(needle="data")
    model.narrow(filter_="unknown", needle="")
    assert {model.index_of(q).data(MarkRole) for q in model.question_ids} == {"unknown"}
    model.narrow(filter_="all")
    assert model.index(0, 0).data(CountRole)
    assert model.index_of("DAT-02").data(IdRole) == "DAT-02"
    assert not model.index_of("nothing").isValid()
    model.clear()
    assert model.rowCount(QModelIndex()) == 0
    del tester
