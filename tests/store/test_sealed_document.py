"""Encrypted documents: nothing of them lies readable on the disk, and they survive all that others do."""

import multiprocessing
import os
import signal
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from bearings.domain import edits
from bearings.domain.assessment import Assessment, Organisation, Respondent
from bearings.domain.edits_evidence import add_evidence, remove_evidence
from bearings.errors import FormatError, SaveError
from bearings.packs.loader import builtin_pack
from bearings.session import Session
from bearings.store import catalogue, sealed
from bearings.store.backups import restore
from bearings.store.catalogue import summary_of
from bearings.store.document import Document
from bearings.store.keys import Keys, LockedError
from bearings.store.publication import Publication
from bearings.store.reading import read_document
from bearings.store.sealed import Misfit, Seal, is_sealed, new_seal
from bearings.store.work_copy import work_folder

PASSPHRASE, OTHER = "quiet lanterns over Brno", "seven loud bicycles"
CLIENT, NOTE, CLIP = "Cobaltheron AG", "Vermilionmarmot said so", "Ochreferret wrote this"
SECRETS = [text.encode() for text in (CLIENT, NOTE, CLIP, "Cobaltheron", "Vermilionmarmot", "api_rag")]


@pytest.fixture(scope="module")
def seal() -> Seal:
    return new_seal(PASSPHRASE)


@pytest.fixture(scope="module")
def other_seal() -> Seal:
    return new_seal(OTHER)


def keys_of(*seals: Seal) -> Keys:
    keys = Keys()
    for seal in seals:
        keys.add(seal)
    return keys


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def made(tmp_path: Path, home: Path, seal: Seal) -> Path:
    path = tmp_path / "client.bearings"
    Document.create(path, builtin_pack(), assessment(), home=home, seal=seal).close()
    return path


@pytest.fixture
def plain(tmp_path: Path, home: Path) -> Path:
    path = tmp_path / "plain.bearings"
    Document.create(path, builtin_pack(), assessment(), home=home).close()
    return path


def assessment() -> Assessment:
    return Assessment(id="client", organisation=Organisation(name=CLIENT))


def session_on(document: Document) -> Session:
    return Session(document.questionnaire, document.assessment, save=document.save)


def work_on(document: Document, folder: Path) -> Session:
    """Answers, a note and a file of evidence."""
    session = session_on(document)
    session.apply(edits.choose("DAT-02", 3))
    session.apply(edits.set_profile("PRF-03", ("api_rag",)))
    session.apply(edits.write_note("DAT-02", NOTE))
    outside = folder.parent / f"{folder.name}-minutes.txt"
    outside.write_text(CLIP)
    session.apply(add_evidence("DAT-02", document.take_evidence(outside)))
    outside.unlink()
    return session


def told_by(folder: Path) -> list[str]:
    """The files below a folder that hold a secret in plain words, or are databases that could be read."""
    found = []
    for path in folder.rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            if any(secret in data for secret in SECRETS):
                found.append(path.name)
    return found


def test_an_encrypted_file_opens_with_its_key_alone(
    made: Path, home: Path, seal: Seal, other_seal: Seal
) -> None:
    assert is_sealed(made.read_bytes())
    for keys in (None, Keys(), keys_of(other_seal)):
        with pytest.raises(LockedError, match=r"client\.bearings is encrypted") as caught:
            Document.open(made, home=home, keys=keys)
        assert not caught.value.left
        assert caught.value.path == made
    with pytest.raises(Misfit, match="does not fit, or the file is damaged"):
        caught.value.seal(OTHER)
    keys.add(caught.value.seal(PASSPHRASE))
    document = Document.open(made, home=home, keys=keys)
    assert document.assessment == assessment()
    document.close()


def test_nothing_readable_is_on_the_disk_at_any_time(
    made: Path, home: Path, seal: Seal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path / "temp"))
    (tmp_path / "temp").mkdir()
    document = Document.open(made, home=home, keys=keys_of(seal))
    session = work_on(document, tmp_path)
    assert told_by(tmp_path) == []
    document.publish()
    document.save_copy(tmp_path / "copy.bearings")
    session.apply(edits.put_respondent(Respondent(id="R1", label="Cobaltheron")))
    session.apply(edits.remove_respondent("R1"))  # before which a version is kept
    assert told_by(tmp_path) == []
    assert len([p for p in (home / "work").rglob("*") if p.is_file()]) > 2
    document.abandon()
    assert told_by(tmp_path) == []
    again = Document.open(made, home=home, keys=keys_of(seal))
    assert again.assessment == session.assessment
    item = again.assessment.answer("DAT-02").evidence_items[0]
    assert again.evidence_of(item) == CLIP.encode()
    again.close()
    assert told_by(tmp_path) == []
    assert list((home / "work").iterdir()) == []
    listed = [summary_of(path) for path in sorted(tmp_path.glob("*.bearings"))]
    assert [(each.name, each.sealed, each.problem) for each in listed] == [
        ("client", True, ""),
        ("copy", True, ""),
    ]
    assert catalogue.SEALED == sealed.MAGIC


def test_evidence_stays_with_an_encrypted_file(made: Path, home: Path, seal: Seal, tmp_path: Path) -> None:
    document = Document.open(made, home=home, keys=keys_of(seal))
    item = work_on(document, tmp_path).assessment.answer("DAT-02").evidence_items[0]
    document.close()
    again = Document.open(made, home=home, keys=keys_of(seal))
    assert again.evidence_of(item) == CLIP.encode()
    again.save_copy(tmp_path / "copy.bearings")
    again.close()
    copy = Document.open(tmp_path / "copy.bearings", home=home, keys=keys_of(seal))
    assert copy.evidence_of(item) == CLIP.encode()
    copy.close()


def test_what_a_crash_left_needs_the_passphrase_again(made: Path, home: Path, seal: Seal) -> None:
    document = Document.open(made, home=home, keys=keys_of(seal))
    session_on(document).apply(edits.write_note("DAT-02", NOTE))
    document.abandon()
    with pytest.raises(LockedError, match=r"Changes to client\.bearings .* are encrypted") as caught:
        Document.open(made, home=home)
    assert caught.value.left
    again = Document.open(made, home=home, keys=keys_of(caught.value.seal(PASSPHRASE)))
    assert again.recovered is not None
    assert again.assessment.answer("DAT-02").note == NOTE
    again.close()
    assert read_document(made, keys_of(seal)).assessment.answer("DAT-02").note == NOTE


def test_a_copy_that_was_published_is_let_go_after_a_crash(made: Path, home: Path, seal: Seal) -> None:
    document = Document.open(made, home=home, keys=keys_of(seal))
    session_on(document).apply(edits.choose("DAT-02", 3))
    publication = document.begin_publishing()
    publication.run()
    document.abandon()  # the crash comes before it could be noted
    again = Document.open(made, home=home, keys=keys_of(seal))
    assert again.recovered is None
    assert again.assessment.answer("DAT-02").votes
    again.close()
    assert len(list(made.parent.glob("*.bearings"))) == 1


@pytest.fixture
def left(made: Path, home: Path, seal: Seal) -> Iterator[sqlite3.Connection]:
    """The database of a work copy that a crash left, with six records."""
    document = Document.open(made, home=home, keys=keys_of(seal))
    session = session_on(document)
    for number in range(5):
        session.apply(edits.choose("DAT-02", number % 5 + 1))
    document.abandon()
    connection = sqlite3.connect(work_folder(home, made) / "sealed.db", isolation_level=None)
    assert connection.execute("SELECT count(*) FROM record").fetchone() == (6,)
    yield connection
    connection.close()


TAMPERING = {
    "a record is taken away": "DELETE FROM record WHERE number = 3",
    "the last record is taken away": "DELETE FROM record WHERE number = 6",
    "the first record is taken away": "DELETE FROM record WHERE number = 1",
    "a record is put in place of another": "UPDATE record SET sealed = (SELECT sealed FROM record "
    "WHERE number = 3) WHERE number = 6",
    "two records change places": "UPDATE record SET number = CASE number WHEN 5 THEN -6 WHEN 6 THEN -5 "
    "ELSE number END",
    "a record is put in again": "INSERT INTO record SELECT 7, sealed FROM record WHERE number = 6",
    "a record is cut": "UPDATE record SET sealed = substr(sealed, 1, 40) WHERE number = 4",
    "a bit is flipped": "UPDATE record SET sealed = substr(sealed, 1, 20) || x'00' || substr(sealed, 22) "
    "WHERE number = 4",
    "the head is gone": "DELETE FROM head",
    "the head is text": "UPDATE head SET sealed = 'first'",
    "the head is a record": "UPDATE head SET sealed = (SELECT sealed FROM record WHERE number = 6)",
    "the key is another": "UPDATE lock SET key = substr(key, 1, 60) || zeroblob(48)",
    "the key asks for work": "UPDATE lock SET key = substr(key, 1, 20) || x'ffffffff' || substr(key, 25)",
}


@pytest.mark.parametrize("how", TAMPERING)
def test_a_work_copy_that_was_tampered_with_is_set_aside(
    left: sqlite3.Connection, made: Path, home: Path, seal: Seal, how: str
) -> None:
    left.execute(TAMPERING[how])
    if how == "two records change places":
        left.execute("UPDATE record SET number = -number WHERE number < 0")
    left.close()
    document = Document.open(made, home=home, keys=keys_of(seal))
    assert document.set_aside is not None
    assert document.assessment == assessment()  # the file as it was saved
    document.close()


def test_a_head_of_before_does_not_hide_what_is_gone(
    made: Path, home: Path, seal: Seal, left: sqlite3.Connection
) -> None:
    """Whoever keeps an old head can put the whole folder back to then, and no mix of then and now."""
    head = left.execute("SELECT sealed FROM head").fetchone()[0]
    left.close()
    document = Document.open(made, home=home, keys=keys_of(seal))
    session_on(document).apply(edits.write_note("DAT-02", NOTE))
    document.abandon()
    with sqlite3.connect(work_folder(home, made) / "sealed.db") as connection:
        connection.execute("UPDATE head SET sealed = ?", (head,))
    connection.close()
    assert Document.open(made, home=home, keys=keys_of(seal)).set_aside is not None


def test_many_edits_are_kept_in_few_bytes(
    made: Path, home: Path, seal: Seal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bearings.store.sealed_log.LONGEST", 100_000)
    document = Document.open(made, home=home, keys=keys_of(seal))
    session = session_on(document)
    for number in range(150):
        session.apply(edits.write_note("DAT-02", f"{number} {os.urandom(40).hex()}"))
    document.abandon()
    assert (work_folder(home, made) / "sealed.db").stat().st_size < 1_500_000
    again = Document.open(made, home=home, keys=keys_of(seal))
    assert again.assessment == session.assessment
    again.close()


def test_an_edit_that_finds_no_room_did_not_happen(
    made: Path, home: Path, seal: Seal, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = Document.open(made, home=home, keys=keys_of(seal))
    session = session_on(document)
    session.apply(edits.choose("DAT-02", 3))

    def full(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    with monkeypatch.context() as patched:
        patched.setattr("bearings.store.sealed_log.SealedLog.append", full)
        with pytest.raises(SaveError):
            session.apply(edits.write_note("DAT-02", NOTE))
    session.apply(edits.choose("DAT-02", 4))
    document.abandon()
    again = Document.open(made, home=home, keys=keys_of(seal))
    assert again.assessment == session.assessment
    assert again.assessment.answer("DAT-02").note == ""
    again.close()


def test_a_conflict_copy_is_encrypted_too(made: Path, home: Path, seal: Seal, tmp_path: Path) -> None:
    document = Document.open(made, home=home, keys=keys_of(seal))
    session_on(document).apply(edits.write_note("DAT-02", NOTE))
    made.write_bytes(made.read_bytes() + b"somebody else")
    written = document.publish()
    assert written != made
    assert is_sealed(written.read_bytes())
    document.close()
    assert read_document(written, keys_of(seal)).assessment.answer("DAT-02").note == NOTE
    assert told_by(tmp_path) == []


def test_earlier_versions_are_encrypted_and_open_as_copies(
    made: Path, home: Path, seal: Seal, tmp_path: Path
) -> None:
    document = Document.open(made, home=home, keys=keys_of(seal))
    session_on(document).apply(edits.write_note("DAT-02", NOTE))
    document.publish()
    (version,) = document.backups.listed()
    assert is_sealed(version.path.read_bytes())
    document.close()
    with pytest.raises(LockedError):
        restore(version, tmp_path / "then.bearings")
    restore(version, tmp_path / "then.bearings", keys_of(seal))
    assert read_document(tmp_path / "then.bearings", keys_of(seal)).assessment == assessment()


# ------------------------------------------------------------ setting, changing and removing


def test_encrypting_a_file_leaves_nothing_readable_of_it(
    plain: Path, home: Path, seal: Seal, tmp_path: Path
) -> None:
    document = Document.open(plain, home=home)
    session = work_on(document, tmp_path)
    document.publish()  # which keeps an earlier version
    (work_folder(home, plain) / "snapshot-of-a-crash.db").write_text(CLIENT)
    assert told_by(tmp_path) != []
    assert document.reseal(seal) == plain
    assert document.seal == seal
    assert told_by(tmp_path) == []
    session.apply(edits.choose("DAT-03", "yes"))
    document.publish()
    assert told_by(tmp_path) == []
    (first, *_) = document.backups.listed()
    document.close()
    again = Document.open(plain, home=home, keys=keys_of(seal))
    assert again.assessment == session.assessment
    assert again.evidence_of(again.assessment.answer("DAT-02").evidence_items[0]) == CLIP.encode()
    again.close()
    assert read_document(first.path, keys_of(seal)).assessment.organisation.name == CLIENT


@pytest.mark.parametrize("encrypting", [True, False])
def test_evidence_that_was_removed_comes_back_with_an_undo_after_the_change(
    made: Path, plain: Path, home: Path, seal: Seal, tmp_path: Path, encrypting: bool
) -> None:
    document = Document.open(plain if encrypting else made, home=home, keys=keys_of(seal))
    session = work_on(document, tmp_path)
    item = session.assessment.answer("DAT-02").evidence_items[0]
    session.apply(remove_evidence("DAT-02", item))
    document.reseal(seal if encrypting else None)
    session.undo()
    assert document.evidence_of(item) == CLIP.encode()
    document.close()
    again = Document.open(document.path, home=home, keys=keys_of(seal))
    assert again.evidence_of(item) == CLIP.encode()
    again.close()


def test_versions_that_a_crash_left_readable_are_encrypted_with_the_next_opening(
    plain: Path, home: Path, seal: Seal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = Document.open(plain, home=home)
    work_on(document, tmp_path)
    document.publish()
    with monkeypatch.context() as patched:
        patched.setattr("bearings.store.backups.Backups.reseal", lambda *_: 0)
        document.reseal(seal)
    document.close()
    assert told_by(tmp_path) != []
    Document.open(plain, home=home, keys=keys_of(seal)).close()
    assert told_by(tmp_path) == []


def test_a_changed_passphrase_opens_the_file_and_its_earlier_versions(
    made: Path, home: Path, seal: Seal, other_seal: Seal, tmp_path: Path
) -> None:
    document = Document.open(made, home=home, keys=keys_of(seal))
    session = work_on(document, tmp_path)
    document.publish()
    document.reseal(other_seal)
    session.apply(edits.choose("DAT-03", "yes"))
    document.abandon()
    with pytest.raises(LockedError):
        Document.open(made, home=home, keys=keys_of(seal))
    again = Document.open(made, home=home, keys=keys_of(other_seal))
    assert again.assessment == session.assessment
    assert again.evidence_of(again.assessment.answer("DAT-02").evidence_items[0]) == CLIP.encode()
    assert [read_document(v.path, keys_of(other_seal)).seal for v in again.backups.listed()] == [other_seal]
    again.close()


def test_without_encryption_everything_opens_without_a_passphrase(
    made: Path, home: Path, seal: Seal, tmp_path: Path
) -> None:
    document = Document.open(made, home=home, keys=keys_of(seal))
    session = work_on(document, tmp_path)
    document.publish()
    document.reseal(None)
    assert document.seal is None
    session.apply(edits.choose("DAT-03", "yes"))
    document.abandon()
    again = Document.open(made, home=home)
    assert again.assessment == session.assessment
    assert again.evidence_of(again.assessment.answer("DAT-02").evidence_items[0]) == CLIP.encode()
    for version in again.backups.listed():
        assert read_document(version.path).assessment.organisation.name == CLIENT
    again.close()
    assert read_document(made).assessment == session.assessment


@pytest.mark.parametrize("change", ["encrypt", "passphrase", "remove"])
def test_a_file_that_cannot_be_written_stays_and_follows_later(
    made: Path,
    plain: Path,
    home: Path,
    seal: Seal,
    other_seal: Seal,
    change: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = plain if change == "encrypt" else made
    new = {"encrypt": seal, "passphrase": other_seal, "remove": None}[change]
    before = path.read_bytes()
    document = Document.open(path, home=home, keys=keys_of(seal))

    def full(_: Publication) -> None:
        raise SaveError("There is no space left.")

    with monkeypatch.context() as patched:
        patched.setattr(Publication, "run", full)
        with pytest.raises(SaveError):
            document.reseal(new)
    assert path.read_bytes() == before
    assert document.needs_publishing
    session_on(document).apply(edits.write_note("DAT-02", NOTE))
    document.abandon()  # and then a crash
    again = Document.open(path, home=home, keys=keys_of(seal, other_seal))
    assert again.seal == new
    assert again.assessment.answer("DAT-02").note == NOTE
    again.close()
    contents = read_document(path, keys_of(*filter(None, [new])))
    assert contents.seal == new
    assert contents.assessment.answer("DAT-02").note == NOTE


@pytest.mark.parametrize("new_is_sealed", [True, False])
@pytest.mark.parametrize("stage", ["fill", "record", "belong"])
def test_a_crash_amid_the_change_leaves_one_of_both_whole(
    made: Path,
    plain: Path,
    home: Path,
    seal: Seal,
    stage: str,
    new_is_sealed: bool,
) -> None:
    path = plain if new_is_sealed else made
    document = Document.open(path, home=home, keys=keys_of(seal))
    session = session_on(document)
    session.apply(edits.write_note("DAT-02", NOTE))

    document.abandon()
    crashed = multiprocessing.get_context("fork").Process(target=_reopened, args=(path, home, seal, stage))
    crashed.start()
    crashed.join()
    assert crashed.exitcode == 9
    again = Document.open(path, home=home, keys=keys_of(seal))
    assert again.assessment == session.assessment
    assert again.set_aside is None
    again.close()
    assert list((home / "work").iterdir()) == []


def _reopened(path: Path, home: Path, seal: Seal, stage: str) -> None:
    """Change the form of a file, and die on the way."""
    from bearings.store.work_copy import WorkCopy

    document = Document.open(path, home=home, keys=keys_of(seal))

    def die(*_: object, **__: object) -> None:
        os._exit(9)

    setattr(WorkCopy, stage, die)
    document.reseal(None if document.seal else seal)


def test_a_killed_typist_loses_nothing_of_an_encrypted_file(made: Path, home: Path, seal: Seal) -> None:
    reached = 0
    for kill in range(12):
        reading, writing = os.pipe()
        child = multiprocessing.get_context("fork").Process(
            target=_type, args=(made, home, seal, reached + 1, writing)
        )
        child.start()
        os.close(writing)
        told = os.read(reading, 4)
        time.sleep(0.02 * (kill % 6))
        os.kill(child.pid or 0, signal.SIGKILL)
        while more := os.read(reading, 65_536):
            told += more
        os.close(reading)
        child.join()
        acknowledged = int.from_bytes(told[len(told) // 4 * 4 - 4 : len(told) // 4 * 4], "big")
        assert told_by(made.parent) == []
        read_document(made, keys_of(seal))
        document = Document.open(made, home=home, keys=keys_of(seal))
        assert document.set_aside is None
        reached = int(document.assessment.answer("DAT-02").note.rsplit(" ")[-1])
        assert reached in (acknowledged, acknowledged + 1)
        document.close()


def _type(path: Path, home: Path, seal: Seal, first: int, tell: int) -> None:
    document = Document.open(path, home=home, keys=keys_of(seal))
    session = session_on(document)
    for number in range(first, 10**9):
        session.apply(edits.write_note("DAT-02", f"{NOTE} {number}"))
        os.write(tell, number.to_bytes(4, "big"))
        if number % 5 == 0:
            document.publish()


# ------------------------------------------------------------ strangers


def test_damage_to_an_encrypted_file_is_one_plain_sentence(made: Path, seal: Seal) -> None:
    whole = made.read_bytes()
    for place in range(60, len(whole), len(whole) // 40):
        made.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        with pytest.raises(Misfit, match=r"^The passphrase does not fit, or the file is damaged\.$"):
            read_document(made, keys_of(seal))
    made.write_bytes(whole[:59])
    with pytest.raises(FormatError):
        read_document(made, keys_of(seal))


@pytest.mark.parametrize("hostile", [b"", b"x" * 5_000, b"SQLite format 3\0" + bytes(4_080)])
def test_what_is_in_a_container_passes_the_same_door(tmp_path: Path, seal: Seal, hostile: bytes) -> None:
    path = tmp_path / "sent.bearings"
    path.write_bytes(seal.seal(hostile))
    with pytest.raises(FormatError):
        read_document(path, keys_of(seal))


def test_a_view_in_a_container_is_refused(plain: Path, tmp_path: Path, seal: Seal) -> None:
    with sqlite3.connect(plain) as connection:
        connection.execute("CREATE VIEW extra AS SELECT 1")
    connection.close()
    path = tmp_path / "sent.bearings"
    path.write_bytes(seal.seal(plain.read_bytes()))
    with pytest.raises(FormatError, match="not laid out as a Bearings file"):
        read_document(path, keys_of(seal))


def test_a_container_that_is_too_large_is_refused_before_it_is_opened(
    made: Path, seal: Seal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bearings.store.reading.MAX_BYTES", 1_000)
    monkeypatch.setattr("bearings.store.reading.MAX_EVIDENCE_BYTES", 0)
    monkeypatch.setattr(Seal, "unseal", None)
    with pytest.raises(FormatError, match="more than Bearings opens"):
        read_document(made, keys_of(seal))
