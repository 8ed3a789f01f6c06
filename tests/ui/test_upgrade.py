"""A later questionnaire in the window: looked at line by line, taken or left, and read back after that."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton, QTreeView, QWidget
from pytestqt.qtbot import QtBot
from windows import Person, at_the_bank

from bearings.domain.assessment import Assessment
from bearings.domain.upgrade.plan import holds_something, upgrade_questionnaire
from bearings.packs.loader import builtin_pack, load_pack
from bearings.store.document import Document
from bearings.ui import ask
from bearings.ui.former_dialog import FormerDialog
from bearings.ui.messages import Message
from bearings.ui.pages.setup.page import SetupPage
from bearings.ui.presenter_text import BigText
from bearings.ui.upgrade_dialog import UpgradeDialog
from bearings.ui.widgets.choice_field import ChoiceField
from bearings.ui.widgets.search_field import SearchField
from bearings.ui.widgets.text import PlainLabel
from bearings.upgrade_library import plan_with
from later_pack import later_pack


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Person]:
    yield from at_the_bank(qtbot, qapp, tmp_path)


@pytest.fixture
def pack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A later version, which the person finds when asked for a folder."""
    folder = later_pack(tmp_path / "pack")
    monkeypatch.setattr(ask, "folder_of_questionnaire", lambda parent, start: folder)
    return folder


def shown(person: Person) -> UpgradeDialog:
    """Choose the menu's entry; the dialog that comes."""
    person.window.actions_.upgrade.trigger()
    person.qtbot.waitUntil(lambda: bool(_visible(person)))
    return _visible(person)[0]


def _visible(person: Person) -> list[UpgradeDialog]:
    return [d for d in person.window.findChildren(UpgradeDialog) if d.isVisible() and d.isEnabled()]


def chosen(person: Person) -> UpgradeDialog:
    """The dialog once the person chose the later version."""
    dialog = shown(person)
    press(dialog, "chooseQuestionnaire")
    person.qtbot.waitUntil(lambda: dialog.isEnabled() and table(dialog).isVisible())
    return dialog


def press(dialog: UpgradeDialog | FormerDialog, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert button is not None
    assert button.isVisible()
    button.click()


def table(dialog: UpgradeDialog | FormerDialog, name: str = "upgradeTable") -> QTreeView:
    found = dialog.findChild(QTreeView, name)
    assert found is not None
    return found


def lines(dialog: UpgradeDialog | FormerDialog, name: str = "upgradeTable") -> list[list[str]]:
    """What the list says, cell by cell."""
    model = table(dialog, name).model()
    rows, columns = range(model.rowCount()), range(model.columnCount())
    return [[model.index(row, column).data() for column in columns] for row in rows]


def words(dialog: UpgradeDialog, name: str) -> str:
    label = dialog.findChild(PlainLabel, name)
    assert label is not None
    return label.text()


def test_where_there_is_nothing_later_the_dialog_says_so(person: Person) -> None:
    dialog = shown(person)
    said = " ".join(label.text() for label in dialog.findChildren(PlainLabel) if label.isVisible())
    assert "has version 1.0.0 of the questionnaire already" in said
    do = dialog.findChild(QPushButton, "doUpgrade")
    assert do is not None
    assert not do.isVisible()
    assert not table(dialog).isVisible()
    dialog.reject()


def test_what_would_happen_is_shown_before_it_does(person: Person, pack: Path) -> None:
    before = person.window.live.assessment
    dialog = chosen(person)
    told = lines(dialog)
    assert told[0][0].startswith("DAT-02  When a team wants")
    assert told[0][1].startswith("DAT-02  Otherwise, a team wants")
    assert told[0][2:] == ["To answer anew  ·  It asks in other words now.  ·  3 votes, a note"]
    assert [line[0][:6] for line in told if line[1] == "DAT-33"] == ["DAT-03"]
    assert any("Asked twice; see DAT-33." in line[2] for line in told)
    scores = " ".join(label.text() for label in dialog.findChildren(PlainLabel) if label.isVisible())
    for word in ("Overall index", "49 of 50", "47 of 50", "Data"):
        assert word in scores
    dialog.reject()
    assert person.window.live.assessment == before
    assert person.window.live.pack.version == "1.0.0"


def test_lines_are_narrowed_by_what_happens_and_by_words(person: Person, pack: Path) -> None:
    dialog = chosen(person)
    everything = len(lines(dialog))
    fates = dialog.findChild(ChoiceField, "upgradeFilter")
    search = dialog.findChild(SearchField, "upgradeSearch")
    assert fates is not None
    assert search is not None
    assert [fates.itemText(n) for n in range(3)] == [
        f"Everything ({everything})",
        "To answer anew (1)",
        "Kept aside (1)",
    ]
    fates.show_key("aside")
    fates.picked.emit("aside")
    assert [line[0][:6] for line in lines(dialog)] == ["DAT-04"]
    fates.show_key("all")
    fates.picked.emit("all")
    search.setFocus()
    QTest.keyClicks(search, "tal-04")
    assert [line[1] for line in lines(dialog)] == ["TAL-04"]
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert len(lines(dialog)) == everything
    dialog.reject()


def test_reworded_questions_keep_their_answers_at_a_tick(person: Person, pack: Path) -> None:
    votes = person.window.live.assessment.answers["DAT-02"].votes
    dialog = chosen(person)
    keep = dialog.findChild(QCheckBox, "upgradeKeepReworded")
    assert keep is not None
    keep.click()
    person.qtbot.waitUntil(lambda: "To answer anew" not in lines(dialog)[0][2])
    press(dialog, "doUpgrade")
    answer = person.window.live.assessment.answers["DAT-02"]
    assert answer.votes == votes
    assert answer.review


@pytest.mark.parametrize("key", ["setup", "questions", "results", "costs", "roadmap", "report", "compare"])
def test_every_page_shows_the_new_version_and_the_old_again_after_undo(
    person: Person, pack: Path, key: str
) -> None:
    window = person.window
    for each in ("setup", "questions", "results", "costs", "roadmap", "report", "compare", "run_sheet"):
        window.go(each)
        window.current_page.finish()
    window.show_question("DAT-03")
    window.go(key)
    dialog = chosen(person)
    press(dialog, "doUpgrade")
    assert window.live.pack.version == "1.1.0"
    assert (
        "The questionnaire is version 1.1.0 now. One question is to be answered anew."
        in window.toast.text.text()
    )
    for each in ("setup", "questions", "results", "costs", "roadmap", "report", "compare", "run_sheet"):
        window.go(each)
    window.show_question("DAT-33")
    assert window.questions_page.card.question_id == "DAT-33"
    window.actions_.undo.trigger()
    assert window.live.pack.version == "1.0.0"
    for each in ("setup", "questions", "results", "costs", "roadmap", "report", "compare", "run_sheet"):
        window.go(each)
    window.show_question("DAT-03")
    assert window.questions_page.card.question_id == "DAT-03"
    window.actions_.redo.trigger()
    assert window.live.pack.version == "1.1.0"


def test_other_content_under_the_same_number_is_told_as_that(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = later_pack(tmp_path / "same", version="1.0.0", migrations="")
    monkeypatch.setattr(ask, "folder_of_questionnaire", lambda parent, start: folder)
    dialog = chosen(person)
    assert "has the same number, 1.0.0, but other content" in words(dialog, "upgradeAbout")
    assert "from version 1.0.0" not in _all_words(dialog)
    press(dialog, "doUpgrade")
    person.qtbot.waitUntil(lambda: "its number is still 1.0.0." in person.window.toast.text.text())


def test_the_room_is_not_shown_a_question_that_is_gone(person: Person, pack: Path) -> None:
    window, live = person.window, person.window.live
    window.show_question("DAT-03")
    window.questions_page.voting.set_mode("votes")
    window.tools.present(True)
    presenter = window.tools.presenting.presenter
    assert presenter is not None
    window.go("setup")
    plan = plan_with(live.pack, live.assessment, pack)
    assert live.apply(upgrade_questionnaire(plan))
    assert "signed terms" not in _told(presenter)
    window.go("questions")
    window.show_question("DAT-33")
    person.qtbot.waitUntil(lambda: "signed terms" in _told(presenter))
    window.tools.present(False)


def test_what_was_kept_aside_is_read_from_setup_and_forgotten(
    person: Person, pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    live = person.window.live
    person.window.go("setup")
    page = person.window.current_page
    assert isinstance(page, SetupPage)
    page.finish()
    assert not person.see(QPushButton, "setupKeptAside").isVisible()
    live.apply(upgrade_questionnaire(plan_with(live.pack, live.assessment, pack)))
    assert person.read("questionnaireVersion").startswith("1.1.0")
    person.see(QPushButton, "setupKeptAside").click()
    (dialog,) = (d for d in person.window.findChildren(FormerDialog) if d.isVisible())
    told = lines(dialog, "formerTable")
    assert [line[0][:6] for line in told] == ["DAT-02", "DAT-04"]
    assert told[0][1].startswith("Level ")
    assert told[0][1].endswith("(3 votes)")
    assert told[0][3] == "1.0.0"
    monkeypatch.setattr("bearings.ui.messages.ask", lambda *a, **k: True)
    press(dialog, "forgetFormer")
    assert not any(map(holds_something, live.assessment.former))  # ballots may need the questionnaire
    assert not table(dialog, "formerTable").isVisible()
    live.undo()
    assert len(lines(dialog, "formerTable")) == 2
    dialog.reject()


def test_a_later_version_that_came_with_bearings_is_offered_above_the_pages(person: Person) -> None:
    older = builtin_pack().model_copy(update={"version": "0.9.0"})
    assessment = person.window.live.assessment.model_copy(update={"questionnaire_version": "0.9.0"})
    path = person.workspace / "older.bearings"
    Document.create(path, older, assessment, home=person.home).close()
    person.window.desk.open_path(path)
    assert person.read("noticeWords") == (
        "This file has version 0.9.0 of the questionnaire; version 1.0.0 came with Bearings."
    )
    person.press("noticeAction")
    person.qtbot.waitUntil(lambda: bool(_visible(person)))
    dialog = _visible(person)[0]
    press(dialog, "doUpgrade")
    assert person.window.live.pack.version == "1.0.0"
    assert not person.see(PlainLabel, "noticeWords").isVisible()


def test_a_file_with_the_version_of_bearings_is_left_in_peace(person: Person) -> None:
    notice = person.window.findChild(PlainLabel, "noticeWords")
    assert notice is None or not notice.isVisible()


def test_an_older_version_is_refused_and_the_plan_stays(
    person: Person, pack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = chosen(person)
    older = later_pack(tmp_path / "older", version="0.9.0", migrations="")
    monkeypatch.setattr(ask, "folder_of_questionnaire", lambda parent, start: older)
    press(dialog, "chooseQuestionnaire")
    person.qtbot.waitUntil(lambda: dialog.isEnabled() and "0.9.0 is older" in _all_words(dialog))
    assert table(dialog).isVisible()
    dialog.reject()


def test_an_unsound_pack_is_told_with_its_places(
    person: Person, pack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = chosen(person)
    broken = later_pack(tmp_path / "broken", migrations="migrations: [{}]\n")
    monkeypatch.setattr(ask, "folder_of_questionnaire", lambda parent, start: broken)
    press(dialog, "chooseQuestionnaire")
    person.qtbot.waitUntil(
        lambda: any(m.isVisible() for m in person.qapp.topLevelWidgets() if isinstance(m, Message))
    )
    (message,) = (m for m in person.qapp.topLevelWidgets() if isinstance(m, Message) and m.isVisible())
    assert "migrations.yaml" in message.details.toPlainText()
    message.reject()
    dialog.reject()


def test_a_read_only_file_is_not_updated(qtbot: QtBot, person: Person) -> None:
    person.window.live.close()
    older = builtin_pack().model_copy(update={"version": "0.9.0"})
    path = person.workspace / "older.bearings"
    empty = Assessment(id="a", questionnaire_version="0.9.0")
    Document.create(path, older, empty, home=person.home).close()
    other = Document.open(path, home=person.home)
    person.window.desk.open_path(path)
    qtbot.waitUntil(lambda: person.window.live.is_open)
    assert person.window.live.read_only is not None
    assert not person.window.actions_.upgrade.isEnabled()
    assert person.window.actions_.kept_aside.isEnabled()
    notice = person.window.findChild(PlainLabel, "noticeWords")
    assert notice is None or not notice.isVisible()
    other.close()


def test_it_is_all_done_by_keyboard(person: Person, pack: Path) -> None:
    dialog = shown(person)
    assert dialog.focusWidget() is dialog.findChild(QPushButton, "chooseQuestionnaire")
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Space)
    person.qtbot.waitUntil(lambda: dialog.isEnabled() and table(dialog).isVisible())
    assert dialog.focusWidget() is table(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert person.window.live.pack == load_pack(pack)


def _told(presenter: QWidget) -> str:
    """The question that the room is shown."""
    text = presenter.findChild(BigText, "presenterQuestion")
    assert text is not None
    return text.text() if text.isVisible() else ""


def _messages(person: Person) -> list[Message]:
    return [m for m in person.qapp.topLevelWidgets() if isinstance(m, Message) and m.isVisible()]


def _all_words(dialog: UpgradeDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(PlainLabel) if label.isVisible())
