"""What a crash, a full disk or damage leaves behind of an open document, and what becomes of it."""

import errno
import os
import sqlite3
from pathlib import Path

import pytest

from bearings import files
from bearings.domain import edits
from bearings.domain.assessment import Assessment, Organisation
from bearings.errors import SaveError
from bearings.files import STALE_AFTER, sweep_temporary
from bearings.packs.loader import builtin_pack
from bearings.session import Session
from bearings.store import work_copy
from bearings.store.document import Document
from bearings.store.reading import read_document
from bearings.store.work_copy import WorkCopy


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def made(tmp_path: Path, home: Path) -> Path:
    path = tmp_path / "files" / "client.bearings"
    path.parent.mkdir()
    assessment = Assessment(id="client", organisation=Organisation(name="Client"))
    Document.create(path, builtin_pack(), assessment, home=home).close()
    return path


def answered(document: Document, level: int) -> None:
    session = Session(document.questionnaire, document.assessment, save=document.save)
    session.apply(edits.choose("DAT-02", level))


def left_open(made: Path, home: Path) -> Path:
    """A work copy with one edit that no file holds, as after a crash; its folder."""
    document = Document.open(made, home=home)
    answered(document, 4)
    document.abandon()
    return document._work.folder


def vote(assessment: Assessment) -> object:
    return assessment.answer("DAT-02").votes.get("group")


@pytest.mark.parametrize(
    "damage",
    [b"", b"no database at all " * 40, b"SQLite format 3\0" + b"\xff" * 5_000],
    ids=["empty", "text", "torn"],
)
def test_a_work_copy_that_cannot_be_read_is_kept_aside_and_the_file_opens(
    made: Path, home: Path, damage: bytes
) -> None:
    folder = left_open(made, home)
    (folder / "work.db").write_bytes(damage)
    (folder / "work.db-wal").unlink(missing_ok=True)
    document = Document.open(made, home=home)
    assert document.recovered is None
    assert vote(document.assessment) is None
    if damage:
        assert document.set_aside is not None
        assert (document.set_aside / "work.db").read_bytes() == damage
    answered(document, 2)
    document.close()
    assert vote(read_document(made).assessment) == 2


def test_a_disk_that_cannot_be_read_now_is_no_damage(
    made: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left_open(made, home)

    def fail(_: WorkCopy) -> bool:
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorcode = sqlite3.SQLITE_IOERR_READ
        raise error

    monkeypatch.setattr(WorkCopy, "is_sound", fail)
    with pytest.raises(SaveError, match="work copy"):
        Document.open(made, home=home)
    monkeypatch.undo()
    document = Document.open(made, home=home)
    assert vote(document.assessment) == 4
    document.close()


def test_damage_inside_the_tables_is_seen_before_they_are_taken_up(made: Path, home: Path) -> None:
    folder = left_open(made, home)
    connection = sqlite3.connect(folder / "work.db")
    connection.execute("UPDATE part SET json = '{\"name\": 1}' WHERE name = 'organisation'")
    connection.commit()
    connection.close()
    document = Document.open(made, home=home)
    assert document.set_aside is not None
    document.close()


@pytest.mark.parametrize(
    "note", [b"{broken", b"[" * 100_000, b'{"target": 1, "fingerprint": 2, "published": "x"}']
)
def test_without_its_note_a_work_copy_overwrites_nothing(made: Path, home: Path, note: bytes) -> None:
    (left_open(made, home) / "belongs.json").write_bytes(note)
    before = made.read_bytes()
    document = Document.open(made, home=home)
    assert vote(document.assessment) == 4
    document.close()
    assert document.conflict is not None
    assert vote(read_document(document.conflict).assessment) == 4
    assert made.read_bytes() == before


def test_a_crash_right_after_publishing_makes_no_conflict_of_it(
    made: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = Document.open(made, home=home)
    answered(document, 4)
    monkeypatch.setattr(WorkCopy, "belong", lambda *_: None)  # the crash comes before the note
    document.publish()
    monkeypatch.undo()
    document.abandon()
    again = Document.open(made, home=home)
    assert again.recovered is None
    answered(again, 5)
    again.close()
    assert again.conflict is None
    assert [p.name for p in made.parent.iterdir()] == [made.name]
    assert vote(read_document(made).assessment) == 5


def test_no_room_for_a_work_copy_is_told_and_does_not_lock_the_file(
    made: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(work_copy.schema, "create", full)
    with pytest.raises(SaveError, match="work copy") as caught:
        Document.open(made, home=home)
    assert "space" in caught.value.remedy
    monkeypatch.undo()
    Document.open(made, home=home).close()


def test_a_note_that_cannot_be_written_at_opening_does_not_lock_the_file(
    made: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(SaveError):
        Document.open(made, home=home)
    monkeypatch.undo()
    Document.open(made, home=home).close()


def test_a_folder_that_cannot_be_synced_after_the_file_is_in_place_makes_no_conflict(
    made: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = Document.open(made, home=home)
    answered(document, 3)

    def fail(*_: object) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(files, "sync_folder", fail)
    with pytest.raises(SaveError):
        document.publish()
    monkeypatch.undo()
    document.close()
    assert document.conflict is None
    assert vote(read_document(made).assessment) == 3


def test_what_cannot_be_removed_is_no_reason_to_fail(
    made: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = Document.open(made, home=home)
    answered(document, 3)

    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    monkeypatch.setattr(os, "unlink", refuse)
    document.close()
    monkeypatch.undo()
    again = Document.open(made, home=home)
    assert (again.recovered, vote(again.assessment)) == (None, 3)
    again.close()


def test_what_a_kill_left_beside_a_file_is_swept_with_its_journal(tmp_path: Path) -> None:
    old = [tmp_path / ".~a.bearings.12.tmp", tmp_path / ".~a.bearings.12.tmp-journal"]
    for file in old:
        file.touch()
        os.utime(file, (1, 1))
    of_a_clock_gone_wrong = tmp_path / ".~b.tmp"
    of_a_clock_gone_wrong.touch()
    os.utime(of_a_clock_gone_wrong, (2**33, 2**33))
    (tmp_path / ".~c.tmp").touch()
    assert STALE_AFTER < 2**33
    assert sweep_temporary(tmp_path) == 3
    assert [p.name for p in tmp_path.iterdir()] == [".~c.tmp"]
