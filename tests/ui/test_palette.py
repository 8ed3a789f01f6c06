"""The command palette: opened by a key, searched, chosen from, left again."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from tests.ui.windows import Person, ctrl

from bearings import library
from bearings.domain.workshop import edits_workshop
from bearings.ui import palette as palette_module
from bearings.ui.fixed import Fixed
from bearings.ui.palette import Palette
from bearings.ui.palette_entries import palette_entries
from bearings.ui.palette_model import Entry, PaletteModel
from bearings.ui.widgets.search_field import SearchField


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Person:
    return Person(qtbot, qapp, tmp_path)


def explore(person: Person, name: str = "quillmarsh") -> None:
    person.window.desk.explore(next(path for path in library.sample_files() if name in path.stem))


def find(person: Person, words: str) -> list[str]:
    """Open the palette and type; what it lists."""
    if not is_open(person):
        ctrl(person, Qt.Key.Key_K)
    field = person.see(SearchField, "paletteSearch")
    field.clear()
    QTest.keyClicks(field, words)
    return listed(person)


def listed(person: Person) -> list[str]:
    model = person.see(QListView, "paletteList").model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def chosen(person: Person) -> str:
    return str(person.see(QListView, "paletteList").currentIndex().data())


def is_open(person: Person) -> bool:
    found = person.window.findChild(Palette, "palette")
    return found is not None and found.is_open


def enter(person: Person) -> None:
    QTest.keyClick(person.see(SearchField, "paletteSearch"), Qt.Key.Key_Return)


# ---------------------------------------------------------------- what it holds


def test_what_was_put_aside_is_found_and_leads_to_the_run_sheet(person: Person) -> None:
    explore(person)
    live = person.window.live
    assert live.apply(edits_workshop.park("Who pays for the second region?", owner="Ines Falk"))
    assert live.apply(edits_workshop.park("Settled long ago?"))
    assert live.apply(edits_workshop.settle_parked(live.assessment.parking[-1].id, True))
    assert find(person, "second region") == ["Who pays for the second region?"]
    assert find(person, "ines falk") == ["Who pays for the second region?"]
    assert "Settled long ago?" not in find(person, "long ago")
    find(person, "second region")
    enter(person)
    assert person.window.current_page.key == "run_sheet"


def test_every_action_of_the_window_is_in_it_with_its_key(person: Person) -> None:
    explore(person)
    entries = {entry.key: entry for entry in palette_entries(person.window)}
    actions = person.window.actions_
    every = [value for value in vars(actions).values() if hasattr(value, "objectName")]
    every += [*actions.themes.values(), *actions.pages.values()]
    for action in every:
        if action.objectName() == "palette" or not action.isVisible():
            continue
        entry = entries[action.objectName()]
        assert entry.text
        assert "&" not in entry.text
        assert entry.keys == action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)


def test_it_holds_every_question_that_is_asked_and_the_recent_files(person: Person) -> None:
    explore(person, "brackenforge")
    explore(person)
    entries = palette_entries(person.window)
    states = person.window.live.results.scorecard.questions
    asked = [key for key, result in states.items() if result.state != "hidden"]
    assert [entry.name for entry in entries if entry.key.startswith("question_")] == asked
    files = [entry.text for entry in entries if entry.key.startswith("file_")]
    assert files == ["Brackenforge Drives"]


# ---------------------------------------------------------------- finding and choosing


def test_it_is_made_when_first_wanted(person: Person) -> None:
    assert person.window.findChild(QWidget, "palette") is None
    ctrl(person, Qt.Key.Key_K)
    assert is_open(person)
    assert person.focus() is person.see(SearchField, "paletteSearch")


def test_enter_does_what_a_few_letters_found(person: Person) -> None:
    explore(person)
    assert find(person, "road")[0] == "Roadmap"
    enter(person)
    assert not is_open(person)
    assert person.window.current_page.key == "roadmap"


def test_initials_find_a_command(person: Person) -> None:
    explore(person)
    assert find(person, "nuq")[0] == "Next unanswered question"


def test_a_question_is_found_by_its_id_and_gone_to(person: Person) -> None:
    explore(person)
    find(person, "int-05")
    enter(person)
    assert person.window.current_page.key == "questions"
    assert person.read("questionText") == person.window.live.questionnaire.question("INT-05").text


def test_a_recent_file_is_opened(person: Person) -> None:
    explore(person, "brackenforge")
    explore(person)
    find(person, "brackenforge")
    enter(person)
    assert person.window.live.assessment.organisation.name == "Brackenforge Drives"


def test_the_theme_can_be_changed_and_the_one_in_force_is_ticked(person: Person) -> None:
    find(person, "theme dark")
    enter(person)
    assert person.window.looks.preferences.theme == "dark"
    dark = next(entry for entry in palette_entries(person.window) if entry.key == "theme_dark")
    assert dark.checked


def test_arrows_move_and_stop_at_the_ends(person: Person) -> None:
    explore(person)
    names = find(person, "export")
    assert len(names) > 1
    field = person.see(SearchField, "paletteSearch")
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert chosen(person) == names[1]
    QTest.keyClick(field, Qt.Key.Key_Up)
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert chosen(person) == names[0]
    for _ in names:
        QTest.keyClick(field, Qt.Key.Key_Tab)
    assert chosen(person) == names[-1]
    assert person.focus() is field


def test_a_press_on_a_row_does_it(person: Person) -> None:
    explore(person)
    find(person, "results")
    view = person.see(QListView, "paletteList")
    spot = view.visualRect(view.currentIndex()).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert person.window.current_page.key == "results"


def test_what_can_be_done_with_the_question_in_hand_stands_first_on_its_page(person: Person) -> None:
    explore(person)
    person.window.show_question("DAT-02")
    assert find(person, "unknown")[0] == "Don't know"
    enter(person)
    votes = person.window.live.assessment.answer("DAT-02").votes
    assert "unknown" in votes.values()
    person.window.go("results")
    assert "Don't know" not in find(person, "know")


def test_what_cannot_be_done_says_why_and_stays(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(palette_module, "announce", lambda _, text, **__: said.append(text))
    assert find(person, "export pdf") == ["Export PDF"]
    index = person.see(QListView, "paletteList").currentIndex()
    assert "Open an assessment first" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    enter(person)
    assert is_open(person)
    assert said[-1] == "Export PDF: Open an assessment first"
    find(person, "undo")
    enter(person)
    assert said[-1] == "Undo: Nothing to undo"


def test_how_much_was_found_is_told(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(palette_module, "announce", lambda _, text, **__: said.append(text))
    find(person, "export pdf")
    assert said[-1] == "1 result"
    assert find(person, "xyzzy") == []
    assert said[-1] == "0 results"
    assert person.see(QWidget, "paletteNothing").isVisible()


# ---------------------------------------------------------------- leaving


def test_escape_empties_nothing_but_closes_and_gives_the_focus_back(person: Person) -> None:
    explore(person)
    person.window.show_question("DAT-02")
    before = person.focus()
    find(person, "road")
    QTest.keyClick(person.see(SearchField, "paletteSearch"), Qt.Key.Key_Escape)
    assert not is_open(person)
    assert person.focus() is before


def test_its_key_closes_it_and_it_opens_empty_again(person: Person) -> None:
    find(person, "road")
    ctrl(person, Qt.Key.Key_K)
    assert not is_open(person)
    ctrl(person, Qt.Key.Key_K)
    assert person.see(SearchField, "paletteSearch").text() == ""


def test_a_press_beside_it_closes_it(person: Person) -> None:
    ctrl(person, Qt.Key.Key_K)
    palette = person.see(Palette, "palette")
    spot = palette.rect().bottomLeft()
    QTest.mouseClick(palette, Qt.MouseButton.LeftButton, pos=spot)
    assert not is_open(person)


def test_other_keys_do_not_reach_the_window_below(person: Person) -> None:
    explore(person)
    page = person.window.current_page.key
    ctrl(person, Qt.Key.Key_K)
    ctrl(person, Qt.Key.Key_4)
    assert person.window.current_page.key == page
    assert is_open(person)


def test_the_button_of_the_top_bar_opens_it(person: Person) -> None:
    explore(person)
    person.press("paletteButton")
    assert is_open(person)


# ---------------------------------------------------------------- sizes and the model


@pytest.mark.parametrize(("width", "height", "zoom"), [(1440, 900, 100), (880, 560, 200), (1280, 720, 150)])
def test_it_stays_inside_the_window(person: Person, width: int, height: int, zoom: int) -> None:
    person.window.looks.set_zoom(zoom)
    person.window.resize(width, height)
    ctrl(person, Qt.Key.Key_K)
    view = person.see(QListView, "paletteList")
    corner = view.mapTo(person.window, view.rect().bottomRight())
    assert person.window.rect().contains(corner)
    assert view.height() >= view.sizeHintForRow(0)
    person.window.resize(1000, 600)
    assert person.see(Palette, "palette").size() == person.window.size()


def test_its_list_is_a_sound_model(qtmodeltester: ModelTester) -> None:
    model = PaletteModel()
    model.show([Entry(f"e{n}", f"Group {n // 3}", f"Entry {n}", Fixed(list)) for n in range(9)])
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.search("entry 4")
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_the_group_of_the_best_match_comes_first() -> None:
    model = PaletteModel()
    nothing = Fixed(list)
    model.show(
        [
            Entry("a", "File", "Reopen", nothing),
            Entry("b", "File", "Export", nothing),
            Entry("c", "Go", "Open", nothing),
        ]
    )
    model.search("open")
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["Open", "Reopen"]


def test_a_thousand_questions_are_listed_and_found(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(1280, 720)
    palette = Palette(host)
    host.show()
    done: list[int] = []
    entries = [
        Entry(f"q{n}", "Questions", f"How is matter {n} handled?", Fixed(done.append, n), name=f"Q-{n:04}")
        for n in range(1_000)
    ]
    palette.open_with(entries)
    view = palette.findChild(QListView, "paletteList")
    assert view is not None
    assert view.model().rowCount() == 1_000
    field = palette.findChild(SearchField, "paletteSearch")
    assert field is not None
    QTest.keyClicks(field, "q-0777")
    assert view.model().rowCount() == 1
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert done == [777]
