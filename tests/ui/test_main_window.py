"""The window: home, menus, files, looks, and what it does when things go wrong."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QAccessible, QDropEvent
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from windows import Person, ctrl

from bearings import library
from bearings.domain import edits
from bearings.session import Session
from bearings.store.reading import read_document
from bearings.ui import ask
from bearings.ui.messages import Message
from bearings.ui.pages.home.cards import FileCard, SampleCard
from bearings.ui.widgets.text import PlainLabel
from later_pack import later_pack


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Person]:
    somebody = Person(qtbot, qapp, tmp_path)
    yield somebody
    somebody.window.close()


@pytest.fixture
def with_samples(person: Person) -> Person:
    library.copy_samples(person.workspace, home=person.home)
    person.window.go("home")
    return person


def cards(person: Person) -> list[str]:
    found = person.window.findChildren(FileCard)
    return [card.accessibleName() for card in found if card.isVisible()]


def told(person: Person) -> Message:
    """The message on screen."""
    person.qtbot.waitUntil(lambda: any(d.isVisible() for d in person.window.findChildren(Message)))
    return next(dialog for dialog in person.window.findChildren(Message) if dialog.isVisible())


def test_the_first_start_says_what_to_do_and_offers_samples(person: Person) -> None:
    assert person.see(QWidget, "homeEmpty").isVisible()
    person.qtbot.waitUntil(lambda: len(person.window.findChildren(SampleCard)) == 3)
    for key in ("setup", "questions", "results", "costs", "roadmap", "report"):
        assert not person.see(QWidget, f"rail_{key}").isEnabled()


def test_a_sample_opens_as_a_copy_in_the_workspace(person: Person) -> None:
    person.qtbot.waitUntil(lambda: len(person.window.findChildren(SampleCard)) == 3)
    person.press("sample_quillmarsh-regional-bank")
    assert person.read("organisation") == "Quillmarsh Regional Bank"
    assert person.read("coverage") == "49 of 50 answered"
    assert person.document().path.parent == person.workspace


def test_a_new_assessment_is_a_file_named_after_the_organisation(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.answer_dialogs(monkeypatch, organisation="Northwind / Söhne: AG")
    ctrl(person, Qt.Key.Key_N)
    assert person.read("organisation") == "Northwind / Söhne: AG"
    assert person.document().path == person.workspace / "Northwind - Söhne- AG.bearings"
    assert person.window.windowTitle() == "Northwind / Söhne: AG - Bearings"


def answer_new(person: Person, *buttons: str) -> list[str]:
    """Press those buttons of the dialog for a new assessment, once it is there; what it names in the end."""
    named: list[str] = []

    def press() -> None:
        dialog = person.qapp.activeModalWidget()
        assert isinstance(dialog, QDialog)
        for name in buttons:
            named[:] = [dialog.findChild(PlainLabel, "chosenQuestionnaire").text()]
            dialog.findChild(QPushButton, name).click()

    QTimer.singleShot(50, press)
    person.window.actions_.new.trigger()
    return named


def test_a_questionnaire_of_ones_own_is_answered_in_a_new_assessment(
    person: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folder = later_pack(tmp_path / "House style")
    head = folder / "pack.yaml"
    head.write_text(head.read_text("utf-8").replace("id: genai-readiness", "id: house-style"), "utf-8")
    monkeypatch.setattr(ask, "folder_of_questionnaire", lambda *_: folder)
    assert "House style" in answer_new(person, "chooseQuestionnaire", "createAssessment")[0]
    assert person.window.live.questionnaire.id == "house-style"
    assert person.window.live.questionnaire.question("DAT-33")


def test_the_questionnaire_of_bearings_can_be_taken_after_all(
    person: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(ask, "folder_of_questionnaire", lambda *_: tmp_path)
    named = answer_new(person, "chooseQuestionnaire", "chooseQuestionnaire", "createAssessment")
    assert named == ["The one that comes with Bearings"]
    assert person.window.live.questionnaire.id == "genai-readiness"


def test_a_folder_without_a_questionnaire_is_told_and_makes_no_file(
    person: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(ask, "folder_of_questionnaire", lambda *_: tmp_path)
    answer_new(person, "chooseQuestionnaire", "createAssessment")
    message = told(person)
    assert "is not a pack" in " ".join(label.text() for label in message.findChildren(PlainLabel))
    message.close()
    assert not person.window.live.is_open


@pytest.mark.parametrize("zoom", [100, 150, 200])
def test_the_question_for_the_organisation_is_whole_at_every_zoom(person: Person, zoom: int) -> None:
    person.window.looks.set_zoom(zoom)
    cut: list[str] = []

    def look() -> None:
        dialog = person.qapp.activeModalWidget()
        assert dialog is not None
        labels = [label for label in dialog.findChildren(PlainLabel) if label.isVisible()]
        cut.extend(w.text() for w in labels if w.height() < w.heightForWidth(w.width()))
        dialog.findChild(QPushButton, "cancelNew").click()

    QTimer.singleShot(50, look)
    person.window.actions_.new.trigger()
    person.window.looks.set_zoom(100)
    assert cut == []


def test_files_are_found_by_search_filter_and_order(with_samples: Person) -> None:
    person = with_samples
    assert len(cards(person)) == 3
    search = person.see(QLineEdit, "homeSearch")
    person.qtbot.keyClicks(search, "elder")  # type: ignore[no-untyped-call]
    assert cards(person) == ["Eldermoor Public Health Agency"]
    search.clear()
    person.qtbot.keyClicks(search, "nothing like it")  # type: ignore[no-untyped-call]
    assert cards(person) == []
    search.selectAll()
    person.key(Qt.Key.Key_Backspace)
    person.qtbot.keyClick(search, Qt.Key.Key_Backspace)  # type: ignore[no-untyped-call]
    order = person.see(QComboBox, "homeSort")
    order.setCurrentIndex(order.findText("By verdict"))
    order.activated.emit(order.currentIndex())
    search.setText("")
    search.textEdited.emit("")
    assert cards(person)[0] == "Brackenforge Drives"


def test_a_file_that_cannot_be_opened_stays_in_the_list_with_the_reason(with_samples: Person) -> None:
    person = with_samples
    broken = person.workspace / "Broken.bearings"
    broken.write_text("not a database")
    person.window.go("home")
    card = next(c for c in person.window.findChildren(FileCard) if c.accessibleName() == "Broken")
    assert "not a Bearings file" in card.accessibleDescription()
    card.click()
    message = told(person)
    assert "not a Bearings file" in message.heading.text()
    assert message.text.text()
    message.close()


def test_a_file_dropped_on_the_window_opens(with_samples: Person) -> None:
    person = with_samples
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(person.workspace / "Brackenforge Drives.bearings"))])
    event = QDropEvent(
        QPointF(50, 50),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    person.window.dropEvent(event)
    person.qtbot.waitUntil(lambda: person.window.live.is_open)
    assert person.read("organisation") == "Brackenforge Drives"


def test_answers_in_yaml_are_imported_into_a_file(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    person.answer_dialogs(monkeypatch, open_=library.sample_files()[0])
    person.window.actions_.import_.trigger()
    assert person.document().path.name == "Brackenforge Drives.bearings"


def test_a_faulty_import_shows_every_problem_and_takes_nothing(
    person: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    faulty = tmp_path / "faulty.yaml"
    faulty.write_text("answers: {DAT-02: {votes: {a: 9}}, NOPE: {votes: {a: 1}}}")
    person.answer_dialogs(monkeypatch, open_=faulty)
    person.window.actions_.import_.trigger()
    message = told(person)
    assert "2 problems" in message.heading.text()
    assert "faulty.yaml:1:" in message.details.toPlainText()
    assert not person.window.live.is_open
    message.close()


def test_what_was_left_is_there_again(with_samples: Person) -> None:
    person = with_samples
    person.window.desk.open_path(person.workspace / "Quillmarsh Regional Bank.bearings")
    person.window.go("results")
    person.window.looks.set_theme("dark")
    person.window.looks.set_zoom(125)
    size = person.window.size()
    person.restart()
    assert person.window.looks.preferences.theme == "dark"
    assert person.window.looks.preferences.zoom == 125
    assert person.window.size() == size
    person.window.desk.open_path(person.workspace / "Quillmarsh Regional Bank.bearings")
    assert person.window.current_page.key == "results"
    person.window.looks.set_theme("light")
    person.window.looks.set_zoom(100)


def test_after_a_crash_the_file_is_open_again_with_the_last_answer(with_samples: Person) -> None:
    person = with_samples
    path = person.workspace / "Quillmarsh Regional Bank.bearings"
    person.window.desk.open_path(path)
    person.window.live.apply(edits.choose("DAT-04", 5))
    person.window.live._timer.stop()
    person.document().abandon()  # as a crash would
    person.window.live._document = person.window.live._session = None
    again = person.start()
    again.reopen_after_crash()
    person.qtbot.waitUntil(lambda: again.live.is_open)
    assert again.live.assessment.answer("DAT-04").agreed == 5
    assert "Recovered" in again.toast.text.text()
    again.close()
    assert read_document(path).assessment.answer("DAT-04").agreed == 5


def test_after_a_crash_that_damaged_the_latest_edits_the_file_opens_and_it_is_said(
    with_samples: Person,
) -> None:
    person = with_samples
    path = person.workspace / "Quillmarsh Regional Bank.bearings"
    document = library.open_document(path, home=person.home)
    Session(document.questionnaire, document.assessment, save=document.save).apply(edits.choose("DAT-04", 5))
    document.abandon()
    (database,) = (person.home / "work").glob("*/work.db")
    database.write_bytes(b"torn" * 1_000)
    person.window.desk.open_path(path)
    person.qtbot.waitUntil(lambda: person.window.live.is_open)
    assert person.window.live.assessment.answer("DAT-04").agreed is None
    assert "could not be read after a crash" in person.window.toast.text.text()
    assert "damaged" in person.window.toast.text.text()


@pytest.mark.parametrize("damage", [b"\xff\x00{", b"[1, 2", b"[" * 100_000, b"null", b"[]"])
def test_damaged_preferences_never_keep_the_window_shut(person: Person, damage: bytes) -> None:
    person.window.close()
    (person.home / "preferences.json").write_bytes(damage)
    (person.home / "recent.json").write_bytes(damage)
    person.start()
    assert person.window.isVisible()


def test_undo_is_named_in_the_menu_and_the_bar(with_samples: Person) -> None:
    person = with_samples
    person.window.desk.open_path(person.workspace / "Quillmarsh Regional Bank.bearings")
    assert not person.window.actions_.undo.isEnabled()
    person.window.live.apply(edits.choose("DAT-04", 5))
    assert person.window.actions_.undo.text() == "&Undo: Answer to DAT-04"
    assert person.see(QPushButton, "undoButton").accessibleName() == "Undo: Answer to DAT-04"
    ctrl(person, Qt.Key.Key_Z)
    assert person.window.actions_.redo.text() == "&Redo: Answer to DAT-04"
    assert person.window.live.assessment.answer("DAT-04").agreed is None


def test_the_keys_and_the_about_dialog_open(with_samples: Person) -> None:
    person = with_samples
    person.window.actions_.keys.trigger()
    person.see(QDialog, "keys").close()
    person.window.actions_.about.trigger()
    person.see(QDialog, "about").close()


def test_no_page_flashes_a_window_of_its_own(with_samples: Person) -> None:
    person = with_samples
    shown: list[str] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
                shown.append(f"{type(watched).__name__} {watched.objectName()}")
            return False

    watch = Watch()
    person.qapp.installEventFilter(watch)
    person.window.desk.open_path(person.workspace / "Eldermoor Public Health Agency.bearings")
    for key in (
        "setup",
        "questions",
        "results",
        "costs",
        "roadmap",
        "compare",
        "run_sheet",
        "report",
        "home",
    ):
        person.window.go(key)
    person.window.live.apply(edits.choose("DAT-04", 5))
    person.qapp.removeEventFilter(watch)
    assert shown == []


@pytest.mark.parametrize("choice", ["light", "dark", "contrast"])
def test_every_page_holds_in_every_look_and_names_every_control(with_samples: Person, choice: str) -> None:
    person = with_samples
    person.window.desk.open_path(person.workspace / "Eldermoor Public Health Agency.bearings")
    person.window.looks.set_theme(choice)  # type: ignore[arg-type]
    for zoom in (100, 150):
        person.window.looks.set_zoom(zoom)
        for key in (
            "home",
            "setup",
            "questions",
            "results",
            "costs",
            "roadmap",
            "compare",
            "run_sheet",
            "report",
        ):
            person.window.go(key)
            assert not person.window.grab().isNull()
            for widget in person.window.current_page.findChildren(QWidget):
                if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not widget.isVisible():
                    continue
                interface = QAccessible.queryAccessibleInterface(widget)
                name = interface.text(QAccessible.Text.Name) if interface else ""
                inner = widget.objectName().startswith("qt_") or widget.parent() is None
                assert name or inner or _is_holder(widget), f"{key}: {widget!r} has no name"
    person.window.looks.set_zoom(100)
    person.window.looks.set_theme("light")


def _is_holder(widget: QWidget) -> bool:
    """Viewports and pages, which pass the focus on."""
    parent = widget.parentWidget()
    return widget.objectName().endswith("Page") or (parent is not None and hasattr(parent, "viewport"))


def test_the_first_window_needs_nothing_heavy(tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from bearings.ui.application import make_application, make_window\n"
        "app = make_application()\n"
        f"window = make_window(app, Path({str(tmp_path)!r}), workspace=Path({str(tmp_path)!r}))\n"
        "window.show()\n"
        "app.processEvents()\n"
        "heavy = ('pydantic', 'weasyprint', 'jinja2', 'sqlite_utils', 'yaml', 'pypdfium2', 'click')\n"
        "print([name for name in heavy if name in sys.modules])\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
