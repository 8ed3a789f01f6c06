"""Encryption as a person meets it: setting, opening, changing and removing it, by keyboard alone."""

import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from windows import Person

from bearings import library
from bearings.domain import edits
from bearings.domain.assessment import Respondent
from bearings.errors import SaveError
from bearings.store import remembered
from bearings.store.document import Document
from bearings.store.holder import Owner
from bearings.store.keys import Keys, LockedError
from bearings.store.publication import Publication
from bearings.store.reading import read_document
from bearings.store.sealed import Seal, is_sealed, new_seal
from bearings.ui import ask, messages
from bearings.ui.new_passphrase_dialog import NewPassphraseDialog
from bearings.ui.passphrase_dialog import PassphraseDialog
from bearings.ui.widgets.text import PlainLabel

PASSPHRASE, OTHER = "quiet lanterns over Brno", "seven loud bicycles"
BANK = "Quillmarsh Regional Bank"


@pytest.fixture(scope="module")
def seal() -> Seal:
    return new_seal(PASSPHRASE)


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Person:
    return Person(qtbot, qapp, tmp_path)


@pytest.fixture
def plain(person: Person) -> Path:
    """A sample that is not encrypted, and open."""
    (sample,) = (path for path in library.sample_files() if "quillmarsh" in path.name)
    path = library.copy_sample(sample, person.workspace_made(), home=person.home)
    opened(person, path)
    return path


@pytest.fixture
def locked(person: Person, seal: Seal) -> Path:
    """The same, encrypted and not open."""
    (sample,) = (path for path in library.sample_files() if "quillmarsh" in path.name)
    path = library.copy_sample(sample, person.workspace_made(), home=person.home)
    path.write_bytes(seal.seal(path.read_bytes()))
    return path


def keys_of(seal: Seal) -> Keys:
    keys = Keys()
    keys.add(seal)
    return keys


def opened(person: Person, path: Path) -> None:
    person.window.desk.open_path(path)
    person.qtbot.waitUntil(lambda: person.window.live.is_open)


def dialog(person: Person, kind: type[QDialog]) -> QDialog:
    """The dialog of that kind that is in front of the person now."""
    person.qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind), timeout=10_000)
    found = QApplication.activeModalWidget()
    assert isinstance(found, kind)
    return found


def type_into(found: QDialog, name: str, text: str) -> None:
    field = found.findChild(QLineEdit, name)
    assert field is not None
    field.setFocus()
    field.clear()
    QTest.keyClicks(field, text)


def said(found: QDialog) -> str:
    return " ".join(label.text() for label in found.findChildren(PlainLabel) if label.isVisibleTo(found))


def set_passphrase(person: Person, passphrase: str) -> None:
    found = dialog(person, NewPassphraseDialog)
    type_into(found, "newPassphrase", passphrase)
    type_into(found, "newPassphraseAgain", passphrase)
    press_space(found, "knowNoRecovery")
    QTest.keyClick(found, Qt.Key.Key_Return)


def press_space(found: QDialog, name: str) -> None:
    widget = found.findChild(QWidget, name)
    assert widget is not None
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_Space)


def unlock(person: Person, passphrase: str) -> PassphraseDialog:
    found = dialog(person, PassphraseDialog)
    assert isinstance(found, PassphraseDialog)
    type_into(found, "passphrase", passphrase)
    QTest.keyClick(found, Qt.Key.Key_Return)
    return found


def wait_for(person: Person, done: Callable[[], bool]) -> None:
    person.qtbot.waitUntil(done, timeout=10_000)


def test_a_file_is_encrypted_by_keyboard_and_says_so(person: Person, plain: Path) -> None:
    assert person.read("encryptionState") == "Not encrypted"
    actions = person.window.actions_
    assert [action.isEnabled() for action in actions.of_encryption[:3]] == [True, False, False]
    actions.encrypt.trigger()
    set_passphrase(person, PASSPHRASE)
    wait_for(person, lambda: person.read("encryptionState") == "Encrypted")
    wait_for(person, lambda: QApplication.activeModalWidget() is None)
    assert is_sealed(plain.read_bytes())
    assert [action.isEnabled() for action in actions.of_encryption[:3]] == [False, True, True]
    assert person.window.live.apply(edits.write_note("DAT-02", "Said later"))
    assert person.window.live.publish()
    assert is_sealed(plain.read_bytes())


def test_what_is_missing_is_said_before_anything_is_encrypted(person: Person, plain: Path) -> None:
    before = plain.read_bytes()
    person.window.actions_.encrypt.trigger()
    found = dialog(person, NewPassphraseDialog)
    type_into(found, "newPassphrase", "short")
    assert "Very weak" in said(found)
    QTest.keyClick(found, Qt.Key.Key_Return)
    assert "7 more characters" in said(found)
    type_into(found, "newPassphrase", PASSPHRASE)
    assert "Strong" in said(found)
    type_into(found, "newPassphraseAgain", OTHER)
    QTest.keyClick(found, Qt.Key.Key_Return)
    assert "The two are not the same" in said(found)
    type_into(found, "newPassphraseAgain", PASSPHRASE)
    QTest.keyClick(found, Qt.Key.Key_Return)
    assert "Tick this first" in said(found)
    assert "There is no way to recover it" in said(found)
    QTest.keyClick(found, Qt.Key.Key_Escape)
    assert plain.read_bytes() == before
    assert person.read("encryptionState") == "Not encrypted"


def test_what_is_typed_is_unseen_unless_wanted(person: Person, plain: Path) -> None:
    person.window.actions_.encrypt.trigger()
    found = dialog(person, NewPassphraseDialog)
    field = found.findChild(QLineEdit, "newPassphrase")
    assert field is not None
    QTest.keyClicks(field, "ABC", Qt.KeyboardModifier.NoModifier)
    assert field.displayText() != "ABC"
    assert "Caps Lock seems to be on" in said(found)
    QTest.keyClicks(field, "d", Qt.KeyboardModifier.NoModifier)
    assert "Caps Lock" not in said(found)
    press_space(found, "showNewPassphrase")
    assert field.displayText() == "ABCd"
    QTest.keyClick(found, Qt.Key.Key_Escape)


def test_a_wrong_passphrase_is_said_plainly_and_asked_again(person: Person, locked: Path) -> None:
    person.window.desk.open_path(locked)
    found = unlock(person, OTHER)
    wait_for(person, lambda: "does not fit" in said(found))
    assert "The passphrase does not fit, or the file is damaged." in said(found)
    assert not person.window.live.is_open
    unlock(person, PASSPHRASE)
    wait_for(person, lambda: person.window.live.is_open)
    assert person.read("encryptionState") == "Encrypted"
    assert person.window.live.assessment.organisation.name == BANK


def test_leaving_the_question_opens_nothing(person: Person, locked: Path) -> None:
    person.window.desk.open_path(locked)
    QTest.keyClick(dialog(person, PassphraseDialog), Qt.Key.Key_Escape)
    wait_for(person, lambda: QApplication.activeModalWidget() is None)
    assert not person.window.live.is_open
    assert person.window.current_key == "home"


def test_home_tells_nothing_of_an_encrypted_file_but_its_name(person: Person, seal: Seal) -> None:
    folder = person.workspace_made()
    path = library.copy_sample(library.sample_files()[0], folder, home=person.home)
    hidden = path.with_name("project x.bearings")
    hidden.write_bytes(seal.seal(path.read_bytes()))
    path.unlink()
    person.restart()
    wait_for(person, lambda: person.window.findChild(QWidget, "file_project x") is not None)
    card = person.see(QWidget, "file_project x")
    words = " ".join(label.text() for label in card.findChildren(QWidget) if hasattr(label, "text"))
    assert "project x" in card.accessibleName()
    assert "Encrypted" in card.accessibleDescription()
    assert "of 100" not in words


def test_a_changed_passphrase_opens_the_file_the_next_time(person: Person, locked: Path, seal: Seal) -> None:
    person.window.desk.open_path(locked)
    unlock(person, PASSPHRASE)
    wait_for(person, lambda: person.window.live.is_open)
    person.window.live.apply(edits.write_note("DAT-02", "Said"))
    person.window.actions_.change_passphrase.trigger()
    set_passphrase(person, OTHER)
    wait_for(person, lambda: QApplication.activeModalWidget() is None)
    person.window.live.close()
    with pytest.raises(LockedError):
        read_document(locked, keys_of(seal))
    person.window.desk.open_path(locked)
    unlock(person, OTHER)
    wait_for(person, lambda: person.window.live.is_open)
    assert person.window.live.assessment.answer("DAT-02").note == "Said"


def test_encryption_is_removed_only_after_a_question(
    person: Person, locked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.window.desk.open_path(locked)
    unlock(person, PASSPHRASE)
    wait_for(person, lambda: person.window.live.is_open)
    asked: list[str] = []

    def answer(yes: bool) -> Callable[..., bool]:
        def ask_(question: str, more: str, **_: object) -> bool:
            asked.append(f"{question} {more}")
            return yes

        return ask_

    monkeypatch.setattr(messages, "ask", answer(False))
    person.window.actions_.remove_encryption.trigger()
    assert is_sealed(locked.read_bytes())
    assert "read every answer" in asked[0]
    monkeypatch.setattr(messages, "ask", answer(True))
    person.window.actions_.remove_encryption.trigger()
    wait_for(person, lambda: person.read("encryptionState") == "Not encrypted")
    assert read_document(locked).assessment.organisation.name == BANK


def test_a_new_assessment_is_encrypted_from_its_first_byte(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ask, "new_assessment", lambda *_: ask.NewAssessment("Cobaltheron AG", encrypt=True))
    written: list[bytes] = []
    run = Publication.run

    def watched(publication: Publication) -> None:
        run(publication)
        written.append(publication.path.read_bytes())

    monkeypatch.setattr(Publication, "run", watched)
    person.window.actions_.new.trigger()
    set_passphrase(person, PASSPHRASE)
    wait_for(person, lambda: person.window.live.is_open)
    assert person.read("encryptionState") == "Encrypted"
    assert written
    assert all(is_sealed(data) for data in written)


def test_what_a_crash_left_is_had_back_with_the_passphrase(person: Person, locked: Path, seal: Seal) -> None:
    document = Document.open(locked, home=person.home, keys=keys_of(seal))
    from bearings.session import Session

    session = Session(document.questionnaire, document.assessment, save=document.save)
    session.apply(edits.write_note("DAT-02", "Before the crash"))
    document.abandon()
    person.window.desk.open_path(locked)
    found = unlock(person, PASSPHRASE)
    assert "not saved" in said(found) or "were saved to the file" in said(found)
    wait_for(person, lambda: person.window.live.is_open)
    assert person.window.live.assessment.answer("DAT-02").note == "Before the crash"


def test_a_file_opens_as_last_saved_without_what_a_crash_left(
    person: Person, locked: Path, seal: Seal, other: Seal, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The passphrase of the changes may be another one: it was being changed as the program ended."""
    document = Document.open(locked, home=person.home, keys=keys_of(seal))
    monkeypatch.setattr(Document, "publish", lambda *_: locked)
    document.reseal(other)
    document.abandon()
    monkeypatch.undo()
    person.window.desk.open_path(locked)
    monkeypatch.setattr(messages, "ask", lambda *_, **__: True)
    press_space(dialog(person, PassphraseDialog), "openAsSaved")
    wait_for(person, lambda: "is encrypted" in said(dialog(person, PassphraseDialog)))
    unlock(person, PASSPHRASE)
    wait_for(person, lambda: person.window.live.is_open)
    assert list((person.home / "work").glob("* damaged"))


@pytest.fixture(scope="module")
def other() -> Seal:
    return new_seal(OTHER)


@pytest.fixture
def keyring(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[tuple[str, str], str]]:
    """A place of the system to keep keys in, and what it keeps."""
    kept: dict[tuple[str, str], str] = {}
    place = SimpleNamespace(
        get_keyring=lambda: SimpleNamespace(priority=5),
        get_password=lambda service, name: kept.get((service, name)),
        set_password=lambda service, name, key: kept.__setitem__((service, name), key),
        delete_password=lambda service, name: kept.__delitem__((service, name)),
    )
    monkeypatch.setitem(sys.modules, "keyring", place)
    monkeypatch.setattr(remembered, "is_installed", lambda: True)
    remembered.is_available.cache_clear()
    yield kept
    remembered.is_available.cache_clear()


def test_a_passphrase_is_remembered_only_on_request_and_can_be_forgotten(
    person: Person, locked: Path, keyring: dict[tuple[str, str], str]
) -> None:
    person.window.desk.open_path(locked)
    unlock(person, PASSPHRASE)
    wait_for(person, lambda: person.window.live.is_open)
    assert keyring == {}
    person.window.live.close()
    person.window.desk.open_path(locked)
    press_space(dialog(person, PassphraseDialog), "rememberPassphrase")
    unlock(person, PASSPHRASE)
    wait_for(person, lambda: person.window.live.is_open)
    assert len(keyring) == 1
    assert PASSPHRASE not in str(keyring)
    person.window.live.close()
    opened(person, locked)  # nothing is asked
    person.window.actions_.forget_passphrase.trigger()
    wait_for(person, lambda: keyring == {})
    person.window.live.close()
    person.window.desk.open_path(locked)
    QTest.keyClick(dialog(person, PassphraseDialog), Qt.Key.Key_Escape)


def test_without_a_place_to_keep_keys_nothing_is_offered(person: Person, locked: Path) -> None:
    person.window.desk.open_path(locked)
    found = dialog(person, PassphraseDialog)
    tick = found.findChild(QWidget, "rememberPassphrase")
    assert tick is not None
    assert tick.isHidden()
    QTest.keyClick(found, Qt.Key.Key_Escape)


def test_a_key_that_is_remembered_wrongly_is_asked_for(
    person: Person, locked: Path, seal: Seal, keyring: dict[tuple[str, str], str]
) -> None:
    assert remembered.remember(Seal(seal.lock, bytes(32)))
    person.window.desk.open_path(locked)
    unlock(person, PASSPHRASE)
    wait_for(person, lambda: person.window.live.is_open)


def test_an_encrypted_file_is_compared_with(
    person: Person, plain: Path, seal: Seal, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bearings.ui.pages.compare.page import ComparePage

    path = plain.with_name("then.bearings")
    path.write_bytes(seal.seal(plain.read_bytes()))
    person.window.go("compare")
    page = person.window.current_page
    assert isinstance(page, ComparePage)
    monkeypatch.setattr(ask, "file_to_compare", lambda *_: path)
    page.choose_file("before")
    unlock(person, PASSPHRASE)
    wait_for(person, lambda: "then.bearings" in str(page.sources.choices()))


def test_an_earlier_version_of_an_encrypted_file_opens_as_a_copy_without_asking_again(
    person: Person, locked: Path, seal: Seal
) -> None:
    person.window.desk.open_path(locked)
    unlock(person, PASSPHRASE)
    wait_for(person, lambda: person.window.live.is_open)
    person.window.live.apply(edits.write_note("DAT-02", "Later"))
    person.window.live.publish()
    (version,) = person.window.live.document.backups.listed()
    target = locked.with_name("then.bearings")
    person.window.desk._open_version(version, target)
    wait_for(person, lambda: person.window.live.document.path == target)
    assert is_sealed(target.read_bytes())
    assert person.read("encryptionState") == "Encrypted"


def test_the_report_page_says_that_the_inside_of_a_pdf_is_not_encrypted(person: Person, locked: Path) -> None:
    person.window.desk.open_path(locked)
    unlock(person, PASSPHRASE)
    wait_for(person, lambda: person.window.live.is_open)
    person.window.go("report")
    wait_for(person, lambda: person.window.findChild(PlainLabel, "attachConsent") is not None)
    wait_for(person, lambda: "what is inside the PDF is not" in person.read("attachConsent"))


def test_the_window_leaves_nothing_readable_of_an_encrypted_file(
    person: Person, locked: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While it is open, as after a crash, and after closing: in home, workspace and temporary files."""
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))

    def told_by() -> list[str]:
        words = (b"Vermilionmarmot", b"Regional Bank</", b"Ochreferret", b"Retail and small-business")
        files = [path for path in tmp_path.rglob("*") if path.is_file()]
        return [path.name for path in files if any(word in path.read_bytes() for word in words)]

    person.window.desk.open_path(locked)
    unlock(person, PASSPHRASE)
    wait_for(person, lambda: person.window.live.is_open)
    live = person.window.live
    assert "Retail and small-business" in live.assessment.organisation.summary
    for edit in (
        edits.write_note("DAT-02", "Vermilionmarmot said so"),
        edits.put_respondent(Respondent(id="R9", label="Ochreferret")),
        edits.remove_respondent("R9"),  # before which a version is kept
    ):
        assert live.apply(edit)
    for page in ("setup", "results", "costs", "roadmap", "compare", "run_sheet", "questions"):
        person.window.go(page)
    assert told_by() == []
    assert live.publish()
    assert told_by() == []
    assert live.apply(edits.write_note("DAT-02", "Vermilionmarmot said more"))
    copy = tmp_path / "as after a crash"
    shutil.copytree(person.home, copy)
    assert told_by() == []
    live.close()
    assert told_by() == []


def test_a_file_that_somebody_else_edits_is_read_with_the_passphrase(
    person: Person, locked: Path, seal: Seal, tmp_path: Path
) -> None:
    robin = Document.open(locked, home=tmp_path / "home of robin", keys=keys_of(seal))
    robin.tell_others(Owner("Robin Aster"))
    person.window.desk.open_path(locked)
    unlock(person, PASSPHRASE)
    wait_for(person, lambda: person.window.live.is_open)
    assert person.window.live.read_only is not None
    assert person.read("encryptionState") == "Encrypted"
    actions = person.window.actions_
    assert not any(action.isEnabled() for action in actions.of_encryption[:3])
    robin.close()


def test_votes_of_an_encrypted_file_are_taken_in(
    person: Person, plain: Path, seal: Seal, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bearings.ui.pages.ballots.page import BallotDesk
    from bearings.ui.pages.ballots.preview import VotesPreview

    path = plain.with_name("theirs.bearings")
    path.write_bytes(seal.seal(plain.read_bytes()))
    shown: list[VotesPreview] = []
    monkeypatch.setattr(VotesPreview, "exec", lambda preview: shown.append(preview) or 0)
    desk = BallotDesk(person.window.live, person.window)
    desk.read(path)
    unlock(person, PASSPHRASE)
    wait_for(person, lambda: bool(shown))


def test_a_file_that_cannot_be_written_now_is_encrypted_when_it_can(
    person: Person, plain: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: Publication) -> None:
        raise SaveError("There is no space left.")

    shown: list[object] = []
    monkeypatch.setattr(messages, "show_error", lambda error, *_: shown.append(error))
    with monkeypatch.context() as patched:
        patched.setattr(Publication, "run", full)
        person.window.actions_.encrypt.trigger()
        set_passphrase(person, PASSPHRASE)
        wait_for(person, lambda: person.read("encryptionState") == "Encrypted")
        assert person.read("saveState") == "Not saved to your file yet"
        assert not is_sealed(plain.read_bytes())
        assert shown
    assert person.window.live.publish()
    assert is_sealed(plain.read_bytes())


def test_closing_while_the_passphrase_is_set_waits_for_it(person: Person, plain: Path) -> None:
    person.window.desk.encryption._start(PASSPHRASE)
    assert person.window.live.apply(edits.write_note("DAT-02", "Typed meanwhile"))
    person.window.live.close()
    keys = Keys()
    with pytest.raises(LockedError) as caught:
        read_document(plain)
    keys.add(caught.value.seal(PASSPHRASE))
    assert read_document(plain, keys).assessment.answer("DAT-02").note == "Typed meanwhile"


def test_edits_that_are_not_in_the_file_yet_are_encrypted_with_it(person: Person, plain: Path) -> None:
    assert person.window.live.apply(edits.write_note("DAT-02", "Typed just before"))
    person.window.desk.encryption._start(PASSPHRASE)
    person.window.live.close()
    assert is_sealed(plain.read_bytes())
    with pytest.raises(LockedError) as caught:
        read_document(plain)
    keys = keys_of(caught.value.seal(PASSPHRASE))
    assert read_document(plain, keys).assessment.answer("DAT-02").note == "Typed just before"
