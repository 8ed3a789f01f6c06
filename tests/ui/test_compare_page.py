"""Compare: milestones kept, renamed, removed; two states chosen, read, followed to a question."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot
from windows import Person, ctrl, exploring_the_bank

from bearings import library
from bearings.domain import edits
from bearings.domain.assessment import MAX_MILESTONES, Milestone
from bearings.domain.roadmap import edits_plan
from bearings.store.document import Document
from bearings.ui import ask, messages
from bearings.ui.pages.compare import milestones_card
from bearings.ui.pages.compare.milestones import day_in_words, suggestion
from bearings.ui.pages.compare.page import ComparePage
from bearings.ui.widgets.change_row import ChangeRow
from bearings.ui.widgets.chip import VerdictChip
from bearings.ui.widgets.icon_view import IconView
from bearings.ui.widgets.row_list import RowList
from bearings.ui.widgets.text import PlainLabel


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Person]:
    yield from exploring_the_bank(qtbot, qapp, tmp_path, "compare")


@pytest.fixture
def returning(person: Person) -> Person:
    """Somebody who kept a milestone at the first workshop and answered on since."""
    keep(person, "Workshop 1", "2026-10-14")
    for edit in (
        edits.choose("DAT-04", 5),
        edits.choose("CST-01", 4),
        edits.dont_know("DAT-05"),
        edits.clear_answer("TAL-04"),
    ):
        person.window.live.apply(edit)
    settle(person)
    return person


def page(person: Person) -> ComparePage:
    found = person.window.current_page
    assert isinstance(found, ComparePage)
    return found


def keep(person: Person, name: str, day: str) -> None:
    assert person.window.live.apply(edits_plan.keep_milestone(name, day))


def asked(person: Person) -> tuple[QDialog, QLineEdit]:
    """The dialog that asks for a name, and the field that waits for it."""
    dialog, name = person.see(QDialog, "keepMilestone"), person.see(QLineEdit, "milestoneName")
    person.qtbot.waitUntil(name.hasFocus)
    return dialog, name


def milestones(person: Person) -> tuple[Milestone, ...]:
    return person.window.live.assessment.milestones


def settle(person: Person) -> None:
    """Wait for the cards and rows that come a few at a time."""
    lists = page(person).findChildren(RowList)
    person.qtbot.waitUntil(lambda: page(person).complete and all(found.complete for found in lists))


def pick(person: Person, name: str, words: str) -> None:
    choice = person.see(QComboBox, name)
    place = choice.findText(words, Qt.MatchFlag.MatchStartsWith)
    assert place >= 0, [choice.itemText(n) for n in range(choice.count())]
    choice.setCurrentIndex(place)
    choice.activated.emit(place)
    if person.window.current_page.key == "compare":
        settle(person)


def write(person: Person, field: QWidget, words: str) -> None:
    """Select all that is there and type over it."""
    field.setFocus()
    ctrl(person, Qt.Key.Key_A)
    person.type(words)


def shown(person: Person, name: str) -> list[str]:
    return person.see(RowList, name).ids


def said(widget: QWidget) -> str:
    """Everything that can be read in a widget."""
    return " | ".join(label.text() for label in widget.findChildren(PlainLabel) if label.isVisible())


# ---------------------------------------------------------------- milestones


def test_without_a_milestone_the_page_says_why_one_is_useful(person: Person) -> None:
    empty = person.see(QWidget, "noMilestones")
    assert empty.isVisible()
    assert "next time this page says what has become better" in said(empty)
    assert person.see(QWidget, "compareHint").isVisible()
    assert not person.see(QWidget, "compareSummary").isVisible()
    assert not person.see(QWidget, "compareSwap").isEnabled()


def test_the_first_milestone_is_kept_by_keyboard(person: Person) -> None:
    person.see(QWidget, "keepFirstMilestone").setFocus()
    person.key(Qt.Key.Key_Space)
    _, name = asked(person)
    write(person, name, "Workshop 1")
    write(person, person.see(QLineEdit, "milestoneDay"), "2026/10/4")
    write(person, person.see(QPlainTextEdit, "milestoneNote"), "All were there")
    name.setFocus()
    person.key(Qt.Key.Key_Return)
    kept = milestones(person)[0]
    assert (kept.name, kept.date, kept.note) == ("Workshop 1", "2026-10-04", "All were there")
    assert kept.answers == person.window.live.assessment.answers
    settle(person)
    row = person.see(QWidget, "milestone_M-1")
    assert "Workshop 1 | 4 October 2026  ·  49 of 50 answered | All were there" in said(row)
    assert "Index\u00a044" in said(row)
    assert person.read("compareSentence") == "Since Workshop 1 nothing changed."
    assert not person.see(QWidget, "compareScores").isVisible()
    assert person.focus() is person.see(QWidget, "keepMilestoneNow")


def test_a_milestone_needs_a_name_and_a_day(person: Person) -> None:
    page(person).keep_milestone()
    dialog, name = asked(person)
    day = person.see(QLineEdit, "milestoneDay")
    write(person, name, " ")
    person.press("milestoneKeep")
    assert "needs a name" in said(dialog)
    write(person, name, "Workshop 1")
    assert "needs a name" not in said(dialog)
    write(person, day, "2026-02-30")
    person.press("milestoneKeep")
    assert "There is no such day" in said(dialog)
    assert milestones(person) == ()
    person.key(Qt.Key.Key_Escape)
    person.qtbot.waitUntil(lambda: not dialog.isVisible())


def test_the_name_follows_the_workshop_and_then_the_day(person: Person) -> None:
    assessment = person.window.live.assessment
    workshop = assessment.workshop.date
    assert workshop is not None
    assert suggestion(assessment, "2027-01-02") == (f"Workshop {day_in_words(workshop)}", workshop)
    keep(person, "Workshop", workshop)
    assert suggestion(person.window.live.assessment, "2027-01-02") == (
        "State of 2 January 2027",
        "2027-01-02",
    )
    assert suggestion(assessment, "2020-05-01")[1] == "2020-05-01"  # the workshop is still to come


def test_a_milestone_is_kept_from_any_page_by_its_key(person: Person) -> None:
    person.window.go("results")
    person.window.actions_.keep_milestone.trigger()
    person.press("milestoneKeep")
    assert len(milestones(person)) == 1
    assert milestones(person)[0].date <= date.today().isoformat()
    assert person.window.current_page.key == "results"


def test_a_milestone_is_renamed_in_place_as_one_step(returning: Person) -> None:
    returning.see(QWidget, "editMilestone_M-1").setFocus()
    returning.key(Qt.Key.Key_F2)
    name = returning.see(QLineEdit, "milestoneName_M-1")
    assert name.hasFocus()
    write(returning, name, "Kick-off")
    assert milestones(returning)[0].name == "Kick-off"
    returning.key(Qt.Key.Key_Return)
    assert not name.isVisible()
    assert returning.focus() is returning.see(QWidget, "editMilestone_M-1")
    assert returning.read("compareSentence").startswith("Since Kick-off the index")
    returning.window.live.undo()
    assert milestones(returning)[0].name == "Workshop 1"


def test_an_empty_name_is_never_stored(returning: Person) -> None:
    returning.press("editMilestone_M-1")
    name = returning.see(QLineEdit, "milestoneName_M-1")
    name.setFocus()
    ctrl(returning, Qt.Key.Key_A)
    returning.key(Qt.Key.Key_Delete)
    assert "needs a name" in said(returning.see(QWidget, "milestone_M-1"))
    returning.key(Qt.Key.Key_Escape)
    assert milestones(returning)[0].name == "Workshop 1"
    returning.press("editMilestone_M-1")
    assert name.text() == "Workshop 1"


def test_a_note_is_kept_as_it_is_typed(returning: Person) -> None:
    returning.press("editMilestone_M-1")
    note = returning.see(QPlainTextEdit, "milestoneNote_M-1")
    write(returning, note, "No one from legal")
    assert milestones(returning)[0].note == "No one from legal"
    returning.press("milestoneDone_M-1")
    assert "No one from legal" in said(returning.see(QWidget, "milestone_M-1"))


def test_removing_asks_first_and_can_be_undone(returning: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def answer(question: str, *_: object, **__: object) -> bool:
        asked.append(question)
        return len(asked) > 1

    monkeypatch.setattr(milestones_card, "ask", answer)
    returning.press("removeMilestone_M-1")
    assert milestones(returning)
    returning.press("removeMilestone_M-1")
    assert asked == ["Remove Workshop 1?"] * 2
    assert milestones(returning) == ()
    assert returning.see(QWidget, "noMilestones").isVisible()
    assert not returning.see(QWidget, "compareFindings").isVisible()
    assert returning.window.live.undo_label == "Remove milestone Workshop 1"
    returning.window.live.undo()
    assert [m.name for m in milestones(returning)] == ["Workshop 1"]


def test_the_latest_are_shown_and_all_on_request(person: Person) -> None:
    for month in range(1, 6):
        keep(person, f"Month {month}", f"2026-0{month}-01")
    assert shown(person, "milestonesList") == ["M-5", "M-4", "M-3"]
    person.press("allMilestones")
    assert shown(person, "milestonesList") == ["M-5", "M-4", "M-3", "M-2", "M-1"]
    settle(person)
    person.press("allMilestones")
    assert len(shown(person, "milestonesList")) == 3


def test_a_full_file_says_that_one_must_go(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    person.window.live.failed.disconnect()
    person.window.live.failed.connect(lambda error: told.append(str(error)))
    for number in range(MAX_MILESTONES):
        keep(person, f"Milestone {number}", "2026-01-01")
    assert not person.see(QWidget, "keepMilestoneNow").isEnabled()
    person.window.actions_.keep_milestone.trigger()
    assert "the most it can" in told[0]
    assert len(milestones(person)) == MAX_MILESTONES


# ---------------------------------------------------------------- comparing


def test_the_latest_milestone_is_compared_with_today(returning: Person) -> None:
    assert returning.see(QComboBox, "compareBefore").currentText() == "Workshop 1, 14 October 2026"
    assert returning.see(QComboBox, "compareAfter").currentText() == "Today"
    sentence = returning.read("compareSentence")
    assert sentence.startswith("Since Workshop 1 the index rose from 44 to 46 points")
    assert "1 finding is resolved" in sentence
    assert returning.read("index_before") == "44"
    assert returning.read("index_after") == "46"
    assert returning.read("indexChange") == "+2"
    assert returning.see(VerdictChip, "verdict_before").rank == 2
    assert "range 43 to 45" in returning.read("facts_before")
    assert "2 answers of Workshop 1 are missing in Today" in said(returning.see(QWidget, "compareNotes"))


def test_each_score_tells_both_numbers_and_the_change_in_words(returning: Person) -> None:
    row = returning.see(ChangeRow, "change_data.rights")
    assert row.accessibleName() == "Rights and lawful use: from 60 to 75 of 100, better: +15"
    pairs = page(returning).scores.pairs
    assert [pair.id for pair in pairs[:2]] == ["data", "data.rights"]
    worse = next(pair for pair in pairs if pair.direction < 0)
    assert worse.change.startswith("\u2212")
    assert "Workshop 1: 47" in returning.see(QWidget, "compareRadar").accessibleDescription()


def test_swapping_turns_better_into_worse(returning: Person) -> None:
    returning.press("compareSwap")
    settle(returning)
    assert returning.read("compareSentence").startswith(
        "From Today to Workshop 1 the index fell from 46 to 44"
    )
    assert returning.read("indexChange") == "\u22122"
    assert returning.see(ChangeRow, "change_data.rights").pair.direction == -1


def test_changed_answers_are_read_narrowed_and_followed(returning: Person) -> None:
    assert shown(returning, "answersList") == ["DAT-04", "DAT-05", "TAL-04", "CST-01"]
    row = returning.see(QWidget, "answer_DAT-04")
    assert "Before: Level 2" in said(row)
    assert "After: Level 5" in said(row)
    assert returning.window.live.questionnaire.question("DAT-04").anchors[4] in said(row)
    assert "After: Don't know" in said(returning.see(QWidget, "answer_DAT-05"))
    pick(returning, "answersChoice", "Better")
    assert set(shown(returning, "answersList")) == {"DAT-04", "CST-01"}
    search = returning.see(QLineEdit, "answersSearch")
    search.setFocus()
    returning.type("cst")
    assert shown(returning, "answersList") == ["CST-01"]
    returning.press("goAnswer_CST-01")
    assert returning.window.current_page.key == "questions"
    assert returning.read("questionPlace").startswith("CST-01")


def test_findings_are_grouped_by_what_became_of_them(returning: Person) -> None:
    everything = shown(returning, "findingChangesList")
    assert everything[0] == "R-D07"
    assert "Resolved  ·  1" in said(returning.see(QWidget, "findingChange_R-D07"))
    pick(returning, "findingChangesChoice", "No longer assessed")
    assert shown(returning, "findingChangesList") == ["R-T05", "GEN-DIS:TAL-04"]
    row = returning.see(QWidget, "findingChange_R-T05")
    assert "Not resolved, only no longer assessed: TAL-04 is not answered now." in said(row)
    pick(returning, "findingChangesChoice", "Got worse")
    assert shown(returning, "findingChangesList") == ["GEN-UNK:DAT-05"]
    asked: list[str] = []
    page(returning).question_wanted.connect(asked.append)
    returning.press("goFindingChange_GEN-UNK:DAT-05")
    assert asked == ["DAT-05"]


def test_actions_done_since_are_listed(returning: Person) -> None:
    planned = returning.window.live.conclusions.roadmap.planned[0].action
    returning.window.live.apply(edits_plan.mark_done(planned, True))
    settle(returning)
    assert returning.window.live.questionnaire.action(planned).title in returning.read("actionsDoneTitles")
    assert returning.read("compareSentence").endswith("1 action is done.")
    outlook = said(returning.see(QWidget, "compareOutlook"))
    assert "Recommended route" in outlook
    assert "planning estimate, not a quote" in outlook


def test_the_comparison_follows_the_answers(returning: Person) -> None:
    returning.window.live.apply(edits.choose("TAL-04", 2))
    settle(returning)
    assert "TAL-04" not in shown(returning, "answersList")
    for _ in range(5):
        returning.window.live.undo()
    settle(returning)
    assert returning.read("compareSentence") == "Since Workshop 1 nothing changed."
    assert not returning.see(QWidget, "compareAnswers").isVisible()


def test_any_two_milestones_can_be_compared(returning: Person) -> None:
    keep(returning, "Workshop 2", "2026-11-04")
    assert returning.see(QComboBox, "compareBefore").currentText().startswith("Workshop 1")
    pick(returning, "compareAfter", "Workshop 2")
    assert returning.read("compareSentence").startswith("From Workshop 1 to Workshop 2 the index rose")
    returning.window.live.apply(edits.choose("CST-01", 5))
    settle(returning)
    assert "to 46 points" in returning.read("compareSentence")
    returning.press("compareMilestone_M-2")
    settle(returning)
    assert returning.read("compareSentence").startswith("Since Workshop 2")


def test_the_same_on_both_sides_is_said(returning: Person) -> None:
    pick(returning, "compareAfter", "Workshop 1")
    assert "nothing to compare" in returning.read("compareSentence")
    assert not returning.see(QWidget, "compareScores").isVisible()


# ---------------------------------------------------------------- other files


def another_file(person: Person, monkeypatch: pytest.MonkeyPatch, path: Path | None) -> None:
    monkeypatch.setattr(ask, "file_to_compare", lambda *_: path)
    pick(person, "compareBefore", "Another file")
    person.qtbot.waitUntil(lambda: not page(person).reading)


def test_another_organisation_is_said_plainly_and_its_file_left_alone(
    returning: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    sample = next(path for path in library.sample_files() if "brackenforge" in path.name)
    path = library.copy_sample(sample, returning.workspace, home=returning.home)
    before = path.read_bytes()
    another_file(returning, monkeypatch, path)
    assert returning.see(QComboBox, "compareBefore").currentText() == path.name
    assert "two organisations" in said(returning.see(QWidget, "compareNotes"))
    assert "has an index of 71 points" in returning.read("compareSentence")
    assert "Brackenforge Drives" in said(returning.see(QWidget, "state_before"))
    assert returning.read("index_before") == "71"
    settle(returning)
    labels = page(returning).findChildren(PlainLabel)
    everything = " ".join(label.text() for label in labels if label.isVisibleTo(page(returning)))
    assert "Only Quillmarsh Regional Bank" in everything
    one_after_the_other = ("Resolved", "Got worse", "Better", "Before: Level", "After: Level", "unchanged")
    assert not [words for words in one_after_the_other if words in everything]
    assert not any(arrow.isVisible() for arrow in returning.see(QWidget, "fact_route").findChildren(IconView))
    assert returning.see(QComboBox, "compareBefore").accessibleName() == "First"
    assert returning.see(QComboBox, "compareAfter").accessibleName() == "Second"
    heads = said(returning.see(QWidget, "compareOutlook"))
    assert "Brackenforge Drives | Quillmarsh Regional Bank" in heads
    row = returning.see(ChangeRow, "change_data")
    assert row.accessibleName() == "Data: first 75, second 42 of 100, lower: \u221233"
    assert returning.read("strengthsLost").startswith("Strengths only of Brackenforge Drives: ")
    assert "Strength:" not in returning.read("strengthsLost")
    radar = returning.see(QWidget, "compareRadar").accessibleDescription()
    assert "Brackenforge Drives: 75" in radar
    assert path.read_bytes() == before
    assert returning.window.live.document.path != path
    pick(returning, "compareBefore", "Workshop 1")
    assert returning.see(QComboBox, "compareBefore").accessibleName() == "Before"
    assert "Before | After" in said(returning.see(QWidget, "compareOutlook"))


def test_the_milestones_of_another_file_can_be_chosen_too(
    returning: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    copy = tmp_path / "Earlier.bearings"
    returning.window.live.document.save_copy(copy)
    another_file(returning, monkeypatch, copy)
    assert returning.read("compareSentence") == "Since Earlier.bearings nothing changed."
    pick(returning, "compareBefore", "Earlier: Workshop 1")
    assert returning.read("compareSentence").startswith("Since Workshop 1 the index rose")


def test_answers_in_yaml_can_be_compared_with(returning: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    another_file(returning, monkeypatch, next(p for p in library.sample_files() if "quillmarsh" in p.name))
    assert returning.read("compareSentence").startswith("Since quillmarsh-regional-bank.yaml the index rose")


def test_another_version_of_the_questionnaire_is_said_plainly(
    returning: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    live, older = returning.window.live, tmp_path / "Older.bearings"
    pack = live.questionnaire.model_copy(update={"version": "0.9.0"})
    assessment = live.assessment.model_copy(update={"questionnaire_version": "0.9.0"})
    Document.create(older, pack, assessment, home=returning.home).close()
    another_file(returning, monkeypatch, older)
    assert "versions 0.9.0 and 1.0.0 of the questionnaire" in said(returning.see(QWidget, "compareNotes"))


def test_a_file_that_cannot_be_read_is_told_and_the_choice_stays(
    returning: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    told: list[object] = []
    monkeypatch.setattr(messages, "show_error", lambda error, *_: told.append(error))
    broken = tmp_path / "broken.bearings"
    broken.write_text("not a file of ours")
    another_file(returning, monkeypatch, broken)
    assert "broken.bearings" in str(told[0])
    assert returning.see(QComboBox, "compareBefore").currentText().startswith("Workshop 1")
    another_file(returning, monkeypatch, None)
    assert returning.see(QComboBox, "compareBefore").currentText().startswith("Workshop 1")


def test_another_assessment_starts_afresh(returning: Person) -> None:
    sample = next(path for path in library.sample_files() if "eldermoor" in path.name)
    returning.window.desk.explore(sample)
    returning.window.go("compare")
    assert returning.see(QWidget, "noMilestones").isVisible()
    assert shown(returning, "answersList") == []
    assert not returning.see(QWidget, "compareSummary").isVisible()


def test_an_empty_assessment_can_be_compared(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    person.answer_dialogs(monkeypatch, organisation="Empty")
    person.window.actions_.new.trigger()
    person.window.go("compare")
    keep(person, "Start", "2026-01-01")
    person.window.live.apply(edits.choose("DAT-04", 3))
    settle(person)
    assert "there is no overall index yet" in person.read("compareSentence")
    assert person.read("index_before") == "\u2013"
    assert "rated on neither side" in person.read("compareUnrated")


# ---------------------------------------------------------------- reaching everything


@pytest.mark.parametrize(("zoom", "width"), [(100, 1440), (150, 1280), (200, 1280), (100, 900)])
def test_nothing_is_cut_off_at_the_right(returning: Person, zoom: int, width: int) -> None:
    keep(returning, "A very long name of a milestone " * 3, "2026-11-01")
    returning.window.resize(width, 720)
    returning.window.looks.set_zoom(zoom)
    settle(returning)
    view = page(returning)._scroll
    content = view.widget()
    assert content is not None
    returning.qtbot.waitUntil(lambda: content.width() <= view.viewport().width(), timeout=2000)


@pytest.mark.parametrize(
    "end", ["answer_DAT-04 goAnswer_DAT-04", "findingChange_R-D07 goFindingChange_R-D07"]
)
def test_on_a_narrow_page_the_way_to_the_question_begins_below_the_words(returning: Person, end: str) -> None:
    returning.window.looks.set_zoom(150)
    returning.window.resize(1280, 720)
    row, button = (returning.see(QWidget, name) for name in end.split())

    def stands_below() -> bool:
        words = [w for w in row.findChildren(PlainLabel) if w.isVisible() and w.text()]
        last = max(words, key=lambda word: word.mapTo(row, QPoint()).y())
        at, start = button.mapTo(row, QPoint()), last.mapTo(row, QPoint())
        return at.y() > start.y() and at.x() == start.x() and last.width() > row.width() // 2

    returning.qtbot.waitUntil(stands_below)


def test_tab_goes_down_the_page(returning: Person) -> None:
    stops: list[str] = []
    first = at = returning.see(QWidget, "backToResults")
    while not stops or at is not first:
        if at.isVisibleTo(page(returning)) and at.focusPolicy() & Qt.FocusPolicy.TabFocus:
            stops.append(at.objectName())
        following = at.nextInFocusChain()
        assert following is not None
        at = following
    wanted = [
        "keepMilestoneNow", "compareMilestone_M-1", "editMilestone_M-1", "removeMilestone_M-1",
        "compareBefore", "compareSwap", "compareAfter", "answersSearch", "answersChoice",
        "goAnswer_DAT-04", "findingChangesSearch", "findingChangesChoice", "goFindingChange_R-D07",
    ]  # fmt: skip
    places = [stops.index(name) for name in wanted]
    assert places == sorted(places)


def test_the_way_back_leads_to_results(returning: Person) -> None:
    returning.press("backToResults")
    assert returning.window.current_page.key == "results"
