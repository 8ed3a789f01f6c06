"""Who has a file open: the note beside it, when it holds, when it is stale, and that it goes."""

import json
import os
import stat
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bearings.domain.assessment import Assessment, Organisation
from bearings.packs.loader import builtin_pack
from bearings.store import holder as holders
from bearings.store import owner_note
from bearings.store.document import Document
from bearings.store.holder import HeldError, Holder, Owner, note_beside, read_note

ROBIN = Owner("Robin Aster")


@pytest.fixture
def made(tmp_path: Path) -> Path:
    path = tmp_path / "share" / "client.bearings"
    path.parent.mkdir()
    assessment = Assessment(id="client", organisation=Organisation(name="Client"))
    Document.create(path, builtin_pack(), assessment, home=tmp_path / "home").close()
    return path


@pytest.fixture
def held(made: Path, tmp_path: Path) -> Iterator[Document]:
    """The file open for editing by Robin."""
    document = Document.open(made, home=tmp_path / "home of robin")
    document.tell_others(ROBIN)
    yield document
    document.abandon()


def renewed(made: Path, *, ago: timedelta, machine: str = "desk-9") -> None:
    """A note of somebody elsewhere, last renewed so long ago."""
    at = datetime.now(UTC) - ago
    note = Holder("Sam Birch", machine, at, at, "elsewhere")
    note_beside(made).write_bytes(note.as_note())


def test_who_opens_a_file_that_somebody_edits_is_told_who_and_where(
    made: Path, held: Document, tmp_path: Path
) -> None:
    with pytest.raises(HeldError, match=r"client\.bearings is being edited by Robin Aster on ") as told:
        Document.open(made, home=tmp_path / "home of sam")
    assert told.value.holder is not None
    assert told.value.holder.machine == holders.machine_name()
    assert datetime.now(UTC) - told.value.holder.since < timedelta(minutes=1)
    assert not told.value.here
    assert not (tmp_path / "home of sam" / "work").exists()


def test_another_window_of_the_same_person_is_told_since_when(
    made: Path, held: Document, tmp_path: Path
) -> None:
    with pytest.raises(HeldError, match="open in another window of Bearings since") as told:
        Document.open(made, home=tmp_path / "home of robin")
    assert told.value.here
    assert told.value.holder is not None
    assert told.value.holder.name == "Robin Aster"


def test_the_note_goes_when_the_file_is_closed(made: Path, tmp_path: Path) -> None:
    document = Document.open(made, home=tmp_path / "home")
    document.tell_others(ROBIN)
    assert note_beside(made).exists()
    document.close()
    assert sorted(path.name for path in made.parent.iterdir()) == ["client.bearings"]
    assert not list((tmp_path / "home").rglob("holder.json"))


def test_who_does_not_want_to_be_seen_leaves_no_note(made: Path, tmp_path: Path) -> None:
    document = Document.open(made, home=tmp_path / "home")
    document.tell_others(Owner("Robin Aster", shown=False))
    assert sorted(path.name for path in made.parent.iterdir()) == ["client.bearings"]
    with pytest.raises(HeldError):  # a second window of the same person is no other
        Document.open(made, home=tmp_path / "home")
    document.close()


def test_without_a_name_the_one_the_system_knows_is_told(made: Path, tmp_path: Path) -> None:
    document = Document.open(made, home=tmp_path / "home")
    document.tell_others(Owner("  "))
    note = read_note(note_beside(made))
    assert note is not None
    assert note.name == holders.system_name() != ""
    document.close()


@pytest.mark.parametrize("ago", [timedelta(minutes=11), timedelta(days=4_000), timedelta(days=-4_000)])
def test_a_note_nobody_renewed_holds_nothing_whatever_the_clock(
    made: Path, tmp_path: Path, ago: timedelta
) -> None:
    renewed(made, ago=ago)
    document = Document.open(made, home=tmp_path / "home")
    document.tell_others(ROBIN)
    note = read_note(note_beside(made))
    assert note is not None
    assert note.name == "Robin Aster"
    document.close()
    assert not note_beside(made).exists()


def test_a_fresh_note_holds_although_clocks_differ_by_minutes(made: Path, tmp_path: Path) -> None:
    for minutes in (-5, 0, 5):
        renewed(made, ago=timedelta(minutes=minutes))
        with pytest.raises(HeldError, match="Sam Birch on desk-9"):
            Document.open(made, home=tmp_path / "home")


def test_what_a_crash_left_does_not_keep_the_same_person_out(made: Path, tmp_path: Path) -> None:
    crashed = Document.open(made, home=tmp_path / "home")
    crashed.tell_others(ROBIN)
    left = note_beside(made).read_bytes()
    crashed.close()
    note_beside(made).write_bytes(left)
    again = Document.open(made, home=tmp_path / "home")
    again.tell_others(ROBIN)
    again.close()
    assert not note_beside(made).exists()


def test_of_two_at_once_one_is_faster_and_the_other_is_told(made: Path, tmp_path: Path) -> None:
    first = Document.open(made, home=tmp_path / "home of robin")
    second = Document.open(made, home=tmp_path / "home of sam")  # neither has put a note yet
    first.tell_others(ROBIN)
    with pytest.raises(HeldError, match="Robin Aster"):
        second.tell_others(Owner("Sam Birch"))
    second.close()
    assert note_beside(made).exists()
    first.close()


def test_the_note_is_renewed_and_left_alone_once_somebody_took_the_file_over(
    made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(owner_note, "RENEWED_EVERY", 0.01)
    document = Document.open(made, home=tmp_path / "home")
    document.tell_others(ROBIN)

    def seen() -> datetime:
        note = read_note(note_beside(made))
        assert note is not None
        return note.seen

    before = seen()
    _until(lambda: seen() > before)
    note_beside(made).unlink()
    _until(note_beside(made).exists)
    renewed(made, ago=timedelta())
    taken = note_beside(made).read_bytes()
    time.sleep(0.05)
    document.close()
    assert note_beside(made).read_bytes() == taken


def test_the_note_follows_to_a_conflict_copy(made: Path, tmp_path: Path) -> None:
    from bearings.domain import edits
    from bearings.session import Session

    other = tmp_path / "other.bearings"
    Document.create(
        other, builtin_pack(), Assessment(id="x", organisation=Organisation(name="X")), home=tmp_path
    ).close()
    document = Document.open(made, home=tmp_path / "home")
    document.tell_others(ROBIN)
    Session(document.questionnaire, document.assessment, save=document.save).apply(edits.choose("DAT-02", 2))
    os.replace(other, made)
    copy = document.publish()
    assert copy != made
    _until(note_beside(copy).exists)
    assert not note_beside(made).exists()
    document.close()
    assert not list(made.parent.glob(".*"))


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"\0" * 500,
        b"[" * 3_000,
        b'{"name": 1, "machine": "m", "since": "x", "seen": "y", "seat": ""}',
        b'{"name": "n", "machine": "m", "since": "2026-11-26T10:00", "seen": "2026-11-26", "seat": "s"}',
        json.dumps({"name": "n"}).encode(),
    ],
    ids=["empty", "zeros", "nested", "numbers", "no zone", "parts"],
)
def test_a_note_that_cannot_be_read_keeps_nobody_out(made: Path, tmp_path: Path, text: bytes) -> None:
    note_beside(made).write_bytes(text)
    document = Document.open(made, home=tmp_path / "home")
    document.tell_others(ROBIN)
    document.close()


def test_a_note_from_a_stranger_shows_what_can_be_seen_and_not_much_of_it(made: Path) -> None:
    now = datetime.now(UTC)
    note_beside(made).write_bytes(Holder("fdp\u202eexe\n" + "x" * 300, "m\0\tn", now, now, "s").as_note())
    found = read_note(note_beside(made))
    assert found is not None
    assert found.name.startswith("fdpexe xxx")
    assert len(found.name) <= holders.LONGEST
    assert found.machine == "m n"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_note_that_is_no_file_holds_nobody_up(made: Path, tmp_path: Path) -> None:
    os.mkfifo(note_beside(made))
    Document.open(made, home=tmp_path / "home").close()
    assert stat.S_ISFIFO(os.lstat(note_beside(made)).st_mode)


def _until(true: object) -> None:
    assert callable(true)
    for _ in range(400):
        if true():
            return
        time.sleep(0.01)
    raise AssertionError("it did not happen")
