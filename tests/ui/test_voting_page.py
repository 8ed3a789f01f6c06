"""Votes taken in the room: by keyboard at speaking pace, silent until Reveal, settled by the group."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QListView, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from windows import Person, ctrl

from bearings.domain import edits
from bearings.domain.assessment import GROUP, UNKNOWN, Answer, Respondent, Vote
from bearings.ui import messages
from bearings.ui.models.question_tree import MarkRole
from bearings.ui.models.voters import Voter, Voters
from bearings.ui.pages.questions.page import QuestionsPage
from bearings.ui.pages.questions.voting import AGREED
from bearings.ui.pages.questions.voting_people import VoterGrid
from bearings.ui.pages.setup.page import SetupPage
from bearings.ui.presented import Presented
from bearings.ui.widgets.text import PlainLabel

ROLES = ("exec_sponsor", "security_lead", "security_lead", "dpo_legal")


@pytest.fixture
def person(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Person]:
    somebody = Person(qtbot, qapp, tmp_path)
    somebody.answer_dialogs(monkeypatch, organisation="Northwind")
    somebody.window.actions_.new.trigger()
    yield somebody
    somebody.window.close()


def seat(person: Person, count: int = 4, *, labels: bool = False) -> list[str]:
    """Let so many people sit down, and vote on the first question of maturity."""
    for number in range(count):
        label = f"Guest {number + 1}" if labels else ""
        who = Respondent(id=f"p{number + 1}", role=ROLES[number % len(ROLES)], label=label)
        person.window.live.apply(edits.put_respondent(who))
        person.window.live.break_merge()
    person.window.go("questions")
    person.window.show_question("DAT-02")
    person.type("v")
    return [f"p{number + 1}" for number in range(count)]


def page(person: Person) -> QuestionsPage:
    found = person.window.current_page
    assert isinstance(found, QuestionsPage)
    return found


def answer(person: Person, question: str = "DAT-02") -> Answer:
    return person.window.live.assessment.answer(question)


def votes(person: Person, question: str = "DAT-02") -> dict[str, Vote]:
    return dict(answer(person, question).votes)


def in_sight(person: Person) -> str:
    """Every word that can be read on the middle and the right of the page, and of the tree's marks."""
    words = [label.text() for label in page(person).findChildren(PlainLabel) if label.isVisible()]
    for card in page(person).card.answers.cards:
        words += [card.accessibleName(), card.accessibleDescription(), str(card.chosen)]
    grid = person.see(VoterGrid, "voters")
    model = grid.model()
    for row in range(model.rowCount()):
        words.append(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    return " | ".join(words)


def test_twelve_votes_take_twelve_keys(person: Person) -> None:
    people = seat(person, 12)
    person.type("334415233?42")
    said: list[Vote] = [3, 3, 4, 4, 1, 5, 2, 3, 3, UNKNOWN, 4, 2]
    assert votes(person) == dict(zip(people, said, strict=True))
    assert person.read("votingCount") == "12 of 12 voted"
    person.key(Qt.Key.Key_Return)
    assert page(person).card.question_id == "DAT-03"


def test_people_who_vote_come_into_sight_wherever_one_was_reading(person: Person) -> None:
    seat(person)
    person.type("v")
    person.window.resize(1280, 720)
    person.qapp.processEvents()
    page(person).card.verticalScrollBar().setValue(10_000)
    person.type("v")
    person.qapp.processEvents()
    assert page(person).card.verticalScrollBar().value() == 0
    assert not person.see(VoterGrid, "voters").visibleRegion().isEmpty()


def test_a_key_too_many_changes_no_vote(person: Person) -> None:
    people = seat(person)
    person.type("33335")
    assert votes(person) == dict.fromkeys(people, 3)
    assert person.read("votingTurn") == "Everybody has voted"


def test_backspace_takes_the_last_vote_back_and_asks_that_person_again(person: Person) -> None:
    seat(person)
    person.type("324")
    person.key(Qt.Key.Key_Backspace)
    assert votes(person) == {"p1": 3, "p2": 2}
    assert page(person).voting.turn == "p3"
    person.key(Qt.Key.Key_Backspace)
    assert votes(person) == {"p1": 3}
    assert page(person).voting.turn == "p2"


def test_arrows_go_from_person_to_person(person: Person) -> None:
    seat(person)
    assert person.read("votingTurn") == "Vote of Executive sponsor"
    person.key(Qt.Key.Key_Down)
    assert person.read("votingTurn") == "Vote of Security lead (1)"
    person.key(Qt.Key.Key_End)
    person.type("1")
    assert votes(person) == {"p4": 1}
    assert person.read("votingTurn") == "The last person has voted"
    person.key(Qt.Key.Key_Home)
    person.type("2")
    assert votes(person) == {"p4": 1, "p1": 2}
    person.key(Qt.Key.Key_Up)
    person.type("5")
    assert votes(person) == {"p4": 1, "p1": 5}


def test_enter_passes_over_whoever_is_not_here(person: Person) -> None:
    seat(person)
    person.type("2")
    person.key(Qt.Key.Key_Return)
    person.type("4")
    assert votes(person) == {"p1": 2, "p3": 4}
    person.key(Qt.Key.Key_Return)
    assert page(person).card.question_id == "DAT-03"
    person.key(Qt.Key.Key_Left)
    assert page(person).voting.turn == "p2"


def test_votes_are_taken_by_mouse_too(person: Person) -> None:
    seat(person)
    grid = person.see(VoterGrid, "voters")
    third = grid.visualRect(grid.model().index(2, 0)).center()
    person.qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=third)  # type: ignore[no-untyped-call]
    person.press("option_4")
    assert votes(person) == {"p3": 4}
    person.press("dontKnow")
    assert votes(person) == {"p3": 4, "p4": UNKNOWN}
    person.press("clearAnswer")
    assert votes(person) == {"p3": 4}


def test_each_vote_is_one_undo_step_that_names_the_person(person: Person) -> None:
    seat(person)
    person.type("35")
    assert person.window.live.undo_label == "Vote of Security lead (1) on DAT-02"
    ctrl(person, Qt.Key.Key_Z)
    assert votes(person) == {"p1": 3}
    assert page(person).voting.turn == "p2"
    person.window.live.redo()
    assert votes(person) == {"p1": 3, "p2": 5}
    assert page(person).voting.turn == "p3"


def test_nothing_of_the_votes_is_seen_until_reveal(person: Person) -> None:
    seat(person)
    person.type("1?51")
    seen = in_sight(person)
    assert "voted" in seen
    for secret in (
        "level 1",
        "Exploring",
        "don't know",
        "True",
        "1. ",
        "5. ",
        "votes:",
        "Views differ",
        "Live",
    ):
        assert secret not in seen, secret
    index = page(person).model.index_of("DAT-02")
    assert index.data(MarkRole) == "answered"
    assert page(person).model.counts()["disagreement"] == 0
    assert not person.see(QWidget, "liveScores").isVisible()
    assert not page(person).presented.revealed
    person.type("r")
    seen = in_sight(person)
    for shown in ("Exploring", "don't know", "1. ", "Lower median of 3 votes", "Live scores"):
        assert shown in seen, shown
    assert index.data(MarkRole) == "disagreement"
    assert person.see(QWidget, "liveScores").isVisible()


def test_the_count_of_answers_gives_no_hint_of_who_does_not_know(person: Person) -> None:
    seat(person, 2)
    asked = len(page(person).model.question_ids)
    person.type("3")
    assert person.read("coverage") == f"1 of {asked} answered"
    person.type("?")
    assert person.window.live.results.scorecard.questions["DAT-02"].state == "unknown"
    assert person.read("coverage") == f"1 of {asked} answered"
    person.type("r")
    assert person.read("coverage") == f"0 of {asked} answered"


def test_reveal_tells_the_spread_the_band_the_poles_and_what_to_discuss(person: Person) -> None:
    seat(person)
    person.type("1?51")
    person.press("reveal")
    assert person.read("votingValue") == "Level 1, Exploring"
    assert person.read("votingHow") == "Lower median of 3 votes. Agreement 33\u00a0%: split."
    assert person.read("votingPoles") == (
        "Lowest: level 1 by Executive sponsor, Data protection or legal counsel. "
        "Highest: level 5 by Security lead."
    )
    assert person.read("votingUnknown") == "1 of 4 doesn't know."
    spread = person.see(QWidget, "votingSpread").accessibleDescription()
    assert "1  Exploring: 2 votes" in spread
    assert "Value used, the lower median: 1  Exploring" in spread
    assert "Discuss: answers differ by 4 levels" in in_sight(person)


def test_each_question_is_revealed_by_itself(person: Person) -> None:
    seat(person)
    person.type("3333r")
    assert page(person).presented.revealed
    person.window.show_question("DAT-04")
    assert not page(person).presented.revealed
    assert person.see(QPushButton, "reveal").isVisible()
    assert not person.see(QPushButton, "reveal").isEnabled()
    person.window.show_question("DAT-02")
    assert page(person).presented.revealed
    person.press("hideVotes")
    assert page(person).presented.silent


def test_silence_can_be_switched_off(person: Person) -> None:
    seat(person)
    person.see(QCheckBox, "silentRounds").click()
    person.type("3")
    assert person.read("votingValue") == "Level 3, Established"
    assert person.see(QWidget, "liveScores").isVisible()
    person.window.show_question("DAT-04")
    assert not person.see(QCheckBox, "silentRounds").isChecked()


def test_the_group_agrees_after_reveal_and_the_votes_stay(person: Person) -> None:
    seat(person)
    person.type("1551r")
    assert person.read("votingTurn") == "What does the group agree on?"
    before = votes(person)
    person.type("3")
    assert (answer(person).agreed, votes(person)) == (3, before)
    assert "Agreed: level 3, Established. All 4 votes stay on record." in in_sight(person)
    reason = person.see(QLineEdit, "agreedReason")
    reason.setFocus()
    person.type("Rule 5 covers it")
    assert answer(person).agreed_reason == "Rule 5 covers it"
    assert votes(person) == before
    ctrl(person, Qt.Key.Key_Z)
    assert (answer(person).agreed_reason, answer(person).agreed) == ("", 3)
    person.qapp.processEvents()  # laid out, then scrolled to, as one would
    page(person).card.ensureWidgetVisible(person.see(QPushButton, "votingNoticeButton"))
    person.press("votingNoticeButton")
    assert (answer(person).agreed, votes(person)) == (None, before)


def test_backspace_takes_the_agreed_value_back_before_any_vote(person: Person) -> None:
    seat(person)
    person.type("1551r4")
    person.key(Qt.Key.Key_Backspace)
    person.key(Qt.Key.Key_Backspace)
    assert answer(person).agreed is None
    assert len(votes(person)) == 4
    person.key(Qt.Key.Key_Up)
    assert page(person).voting.turn == "p4"
    person.key(Qt.Key.Key_End)
    assert page(person).voting.turn == AGREED


def test_a_gate_is_voted_by_letters_and_read_by_its_most_adverse(person: Person) -> None:
    seat(person, 3)
    person.window.show_question("DAT-01")
    person.type("aba")
    assert list(votes(person, "DAT-01").values()) == ["yes", "partial", "yes"]
    person.type("r")
    assert person.read("votingHow").startswith("Most adverse of 3 votes")
    assert person.read("votingPoles").startswith("Most adverse: ")
    person.type("a")
    assert answer(person, "DAT-01").agreed == "yes"


def test_options_of_a_set_are_ticked_and_confirmed_for_each_person(person: Person) -> None:
    seat(person, 2)
    person.window.show_question("DAT-13")
    person.type("ab")
    assert votes(person, "DAT-13") == {}
    person.key(Qt.Key.Key_Return)
    assert votes(person, "DAT-13") == {"p1": ("documents", "records")}
    assert not any(card.chosen for card in page(person).card.answers.cards)
    person.type("bc")
    person.type("b")
    person.press("recordVote")
    assert votes(person, "DAT-13")["p2"] == ("business_apis",)
    person.type("r")
    assert person.read("votingHow").startswith("What more than half of 2 votes hold")


def test_a_figure_is_typed_for_each_person(person: Person) -> None:
    seat(person, 3)
    person.window.show_question("TAL-13")
    field = person.see(QLineEdit, "numberAnswer")
    assert field.accessibleName() == "Figure of Executive sponsor in %"
    for figure in ("60", "40"):
        person.type(figure)
        person.key(Qt.Key.Key_Return)
        assert field.text() == ""
    person.type("?")
    assert votes(person, "TAL-13") == {"p1": 60, "p2": 40, "p3": UNKNOWN}
    person.type("r")
    assert person.read("votingValue") == "50 %"
    person.type("?")
    person.key(Qt.Key.Key_Return)
    assert page(person).card.question_id != "TAL-13"


def test_a_figure_out_of_range_is_refused_in_words(person: Person) -> None:
    seat(person, 2)
    person.window.show_question("TAL-13")
    person.type("150")
    person.key(Qt.Key.Key_Return)
    assert votes(person, "TAL-13") == {}
    assert page(person).card.question_id == "TAL-13"
    assert "Only figures from 0 to 100 % are possible." in in_sight(person)


def test_with_nobody_listed_it_says_so_and_leads_to_setup(person: Person) -> None:
    person.window.go("questions")
    person.window.show_question("DAT-02")
    person.press("votes")
    assert person.see(QWidget, "votingNobody").isVisible()
    assert not person.see(QWidget, "voters").isVisible()
    person.press("listPeople")
    assert isinstance(person.window.current_page, SetupPage)


def test_the_groups_one_voice_gives_way_to_the_first_vote(person: Person) -> None:
    person.window.live.apply(edits.choose("DAT-02", 2))
    seat(person, 2)
    assert "The first vote of a person replaces it" in in_sight(person)
    person.type("4")
    assert votes(person) == {"p1": 4}
    ctrl(person, Qt.Key.Key_Z)
    assert votes(person) == {GROUP: 2}


def test_one_voice_is_as_it_was_and_the_switch_has_a_key(person: Person) -> None:
    seat(person, 2)
    person.type("24")
    person.type("v")
    assert page(person).voting.mode == "one"
    assert not person.see(QWidget, "voting").isVisible()
    person.type("3")
    assert answer(person).agreed == 3
    assert "The group agreed on this after voting; 2 votes stay on record." in in_sight(person)
    person.type("n")
    person.type("v and r are letters here")
    assert page(person).voting.mode == "one"


def test_the_pane_is_made_when_somebody_first_votes(person: Person) -> None:
    person.window.go("questions")
    assert page(person).findChild(QWidget, "voting") is None
    person.type("v")
    assert page(person).findChild(QWidget, "voting") is not None


def test_roles_only_rooms_show_no_ids(person: Person) -> None:
    seat(person)
    assert "p1" not in in_sight(person)
    person.window.live.apply(edits.put_respondent(Respondent(id="anna.smith")))
    page(person).refresh(None)
    assert "anna" not in in_sight(person)
    assert "Person 5" in in_sight(person)


def test_a_filter_does_not_take_the_question_away_while_it_is_voted(person: Person) -> None:
    seat(person, 3)
    page(person).show_filter("open")
    person.window.show_question("DAT-04")
    person.type("23")
    assert page(person).card.question_id == "DAT-04"
    assert votes(person, "DAT-04") == {"p1": 2, "p2": 3}


def test_votes_are_announced_with_how_many_there_are(person: Person) -> None:
    seat(person, 3, labels=True)
    heard: list[str] = []
    page(person).voting.said.connect(heard.append)
    person.type("2?")
    person.key(Qt.Key.Key_Backspace)
    person.type("r")
    assert heard[:3] == [
        "Vote of Guest 1 recorded, 1 of 3",
        "Vote of Guest 2 recorded, 2 of 3",
        "Vote of Guest 2 taken back, 1 of 3",
    ]
    assert heard[3].startswith("Level 2, Piloting. The only vote.")


def test_forty_people_scroll_in_their_grid(person: Person) -> None:
    seat(person, 40, labels=True)
    grid = person.see(QListView, "voters")
    assert grid.verticalScrollBar().maximum() > 0
    person.type("3" * 40)
    assert person.read("votingCount") == "40 of 40 voted"
    person.type("r")
    assert person.read("votingHow").startswith("Lower median of 40 votes")


def test_the_presenter_hears_what_may_be_seen(person: Person) -> None:
    seat(person)
    presented = page(person).presented
    assert isinstance(presented, Presented)
    assert (presented.voting, presented.silent, presented.revealed) == (True, True, False)
    person.type("3r")
    assert (presented.voting, presented.silent, presented.revealed) == (True, False, True)
    person.type("v")
    assert (presented.voting, presented.silent, presented.revealed) == (False, False, False)


def test_arrows_change_the_person_beside_a_figure_but_not_beside_words(person: Person) -> None:
    seat(person, 3)
    person.window.show_question("TAL-13")
    person.key(Qt.Key.Key_Down)
    assert page(person).voting.turn == "p2"
    person.type("n")
    person.key(Qt.Key.Key_Down)
    assert page(person).voting.turn == "p2"


def test_tab_follows_the_eye_from_the_people_to_the_statements(person: Person) -> None:
    seat(person)
    person.type("15r")
    met = []
    person.see(QPushButton, "hideVotes").setFocus()
    for _ in range(9):
        met.append(person.focus().objectName())
        person.key(Qt.Key.Key_Tab)
    order = [
        "hideVotes",
        "voters",
        "silentRounds",
        "option_1",
        "option_2",
        "option_3",
        "option_4",
        "option_5",
    ]
    assert met == [*order, "dontKnow"]


def test_everything_that_takes_the_focus_has_a_name(person: Person) -> None:
    seat(person)
    person.type("15r3")
    pane = person.see(QWidget, "voting")
    for widget in pane.findChildren(QWidget):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisible():
            text = widget.text() if isinstance(widget, QPushButton | QCheckBox) else ""
            assert widget.accessibleName() or text, widget.objectName()


def test_votes_of_people_who_left_are_not_counted_as_present(person: Person) -> None:
    seat(person, 3)
    person.type("333")
    remaining = person.window.live.assessment.respondents[:2]
    leave = edits.Edit("leave", "", "Leave", lambda a: a.model_copy(update={"respondents": remaining}))
    person.window.live.apply(leave)
    assert person.read("votingCount") == "2 of 2 voted"


def test_the_model_of_people_is_sound(qapp: QApplication) -> None:
    model = Voters()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    people = [Voter("a", "Ada", "unanswered", "not voted"), Voter("b", "Bo", "answered", "voted")]
    model.show_voters(people)
    model.show_voters([people[0]._replace(mark="answered"), people[1]])
    assert model.index_of("b").data() == "Bo"
    assert not model.index_of("c").isValid()
    model.show_voters([])
    assert model.rowCount() == 0
    del tester


def test_pages_that_count_the_votes_are_not_shown_by_accident(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    sure = [False]

    def ask(question: str, *_: object, **__: object) -> bool:
        asked.append(question)
        return sure[0]

    monkeypatch.setattr(messages, "ask", ask)
    seat(person)
    ctrl(person, Qt.Key.Key_4)  # nobody has voted yet
    assert person.window.current_page.key == "results"
    ctrl(person, Qt.Key.Key_3)
    person.type("33")
    for key in (Qt.Key.Key_4, Qt.Key.Key_5, Qt.Key.Key_6, Qt.Key.Key_7):
        ctrl(person, key)
        assert person.window.current_page.key == "questions"
    person.window.actions_.export_pdf.trigger()
    person.window.show_finding("GEN-UNK:DAT-02")
    person.window.tools.show_views()
    assert person.window.current_page.key == "questions"
    assert asked == ["The votes on DAT-02 are not revealed yet"] * 7
    ctrl(person, Qt.Key.Key_2)  # Setup counts nothing
    assert person.window.current_page.key == "setup"
    ctrl(person, Qt.Key.Key_3)
    sure[0] = True
    ctrl(person, Qt.Key.Key_4)
    assert person.window.current_page.key == "results"
    ctrl(person, Qt.Key.Key_3)
    asked.clear()
    person.type("r")
    ctrl(person, Qt.Key.Key_4)
    assert (person.window.current_page.key, asked) == ("results", [])
