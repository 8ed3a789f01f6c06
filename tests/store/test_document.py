"""Documents survive crashes, other programs and strangers; nothing acknowledged is lost."""

import contextlib
import errno
import os
import random
import signal
import sqlite3
import struct
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from bearings.domain import edits
from bearings.domain.assessment import Assessment, Organisation
from bearings.domain.questionnaire import Questionnaire
from bearings.errors import FormatError, NewerFormatError, SaveError
from bearings.packs.loader import builtin_pack
from bearings.session import Session
from bearings.store import catalogue, publication, schema
from bearings.store.document import Document
from bearings.store.holder import HeldError
from bearings.store.reading import read_document, read_rows


@pytest.fixture(scope="module")
def pack() -> Questionnaire:
    return builtin_pack()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def made(tmp_path: Path, home: Path, pack: Questionnaire) -> Path:
    path = tmp_path / "client.bearings"
    assessment = Assessment(id="client", organisation=Organisation(name="Client"))
    Document.create(path, pack, assessment, home=home).close()
    return path


def session_on(document: Document) -> Session:
    return Session(document.questionnaire, document.assessment, save=document.save)


def test_what_was_answered_is_there_after_closing_and_opening(made: Path, home: Path) -> None:
    document = Document.open(made, home=home)
    session = session_on(document)
    session.apply(edits.choose("DAT-02", 3))
    session.apply(edits.write_note("DAT-02", "Said in the room: ünïcode ✓"))
    session.apply(edits.set_profile("PRF-03", ("api_rag",)))
    document.close()
    again = Document.open(made, home=home)
    assert again.assessment == session.assessment
    assert again.questionnaire == document.questionnaire
    again.close()


def test_a_published_file_has_no_sidecars_and_our_identity(made: Path) -> None:
    head = made.read_bytes()[:100]
    assert struct.unpack(">I", head[68:72])[0] == schema.APPLICATION_ID == catalogue.APPLICATION_ID
    assert struct.unpack(">I", head[60:64])[0] == schema.FORMAT
    assert schema.NEWEST_FORMAT == catalogue.NEWEST_FORMAT
    assert head[18:20] == b"\x01\x01"  # no write-ahead log: opens on read-only media
    assert [p.name for p in made.parent.iterdir() if p.is_file()] == [made.name]


def test_a_tidy_close_leaves_no_work_copy(made: Path, home: Path) -> None:
    document = Document.open(made, home=home)
    session_on(document).apply(edits.choose("DAT-02", 3))
    document.close()
    assert list((home / "work").iterdir()) == []


def test_edits_left_by_a_crash_are_recovered(made: Path, home: Path) -> None:
    document = Document.open(made, home=home)
    session_on(document).apply(edits.choose("DAT-02", 5))
    document.abandon()
    again = Document.open(made, home=home)
    assert again.recovered is not None
    assert again.assessment.answer("DAT-02").votes == {"group": 5}
    again.close()
    assert read_document(made).assessment.answer("DAT-02").votes == {"group": 5}


def test_a_second_window_is_told_and_changes_nothing(made: Path, home: Path) -> None:
    document = Document.open(made, home=home)
    with pytest.raises(HeldError, match="open in another window"):
        Document.open(made, home=home)
    session_on(document).apply(edits.choose("DAT-02", 2))
    document.close()
    assert read_document(made).assessment.answer("DAT-02").votes == {"group": 2}


def test_a_file_changed_behind_our_back_is_never_overwritten(made: Path, home: Path) -> None:
    document = Document.open(made, home=home)
    session_on(document).apply(edits.choose("DAT-02", 4))
    theirs = made.read_bytes() + b"x"
    made.write_bytes(theirs)
    written = document.publish()
    assert written != made
    assert "conflict" in written.name
    assert made.read_bytes() == theirs
    assert read_document(written).assessment.answer("DAT-02").votes == {"group": 4}
    assert document.path == written
    document.close()


def test_a_file_changed_while_it_is_looked_at_is_never_overwritten(
    made: Path, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    theirs = tmp_path / "theirs"
    theirs.write_bytes(made.read_bytes() + b"x")
    looked = publication.fingerprint_of

    def look(path: Path) -> str:
        found = looked(path)
        if theirs.exists():
            os.replace(theirs, path)
        return found

    document = Document.open(made, home=home)
    session_on(document).apply(edits.choose("DAT-02", 4))
    monkeypatch.setattr(publication, "fingerprint_of", look)
    written = document.publish()
    assert "conflict" in written.name
    assert made.read_bytes().endswith(b"x")
    assert read_document(written).assessment.answer("DAT-02").votes == {"group": 4}
    document.close()


def test_a_folder_of_work_copies_that_cannot_be_listed_is_no_fault_on_closing(
    made: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = Document.open(made, home=home)
    session_on(document).apply(edits.choose("DAT-02", 4))
    document.publish()

    def refuse(_folder: object) -> list[str]:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(os, "listdir", refuse)
    monkeypatch.setattr(os, "scandir", refuse)
    document.close()
    monkeypatch.undo()
    assert read_document(made).assessment.answer("DAT-02").votes == {"group": 4}


def test_a_file_that_vanished_is_written_again(made: Path, home: Path) -> None:
    document = Document.open(made, home=home)
    session_on(document).apply(edits.choose("DAT-02", 4))
    made.unlink()
    document.close()
    assert read_document(made).assessment.answer("DAT-02").votes == {"group": 4}


def test_an_unwritable_place_keeps_everything_and_says_so(
    made: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = Document.open(made, home=home)
    session = session_on(document)
    session.apply(edits.choose("DAT-02", 4))
    before = made.read_bytes()
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(SaveError) as caught:
        document.publish()
    monkeypatch.undo()
    assert made.name in caught.value.what
    assert caught.value.remedy
    assert made.read_bytes() == before
    assert document.needs_publishing
    session.apply(edits.choose("DAT-04", 2))  # work goes on
    document.close()
    assert read_document(made).assessment == session.assessment


def test_a_full_disk_moves_nothing(made: Path, home: Path) -> None:
    document = Document.open(made, home=home)
    session = session_on(document)
    connection = document._work._connection
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    before = session.assessment
    with pytest.raises(SaveError, match="could not be saved"):
        session.apply(edits.write_note("DAT-02", "x" * 90_000))
    assert session.assessment == before
    connection.execute("PRAGMA max_page_count = 1000000")
    session.apply(edits.write_note("DAT-02", "space again"))
    document.close()
    assert read_document(made).assessment.answer("DAT-02").note == "space again"


def test_the_journal_holds_what_was_done_but_not_what_was_said(made: Path, home: Path) -> None:
    document = Document.open(made, home=home)
    session = session_on(document)
    session.apply(edits.choose("DAT-02", 3))
    for length in range(1, 8):
        session.apply(edits.write_note("DAT-02", "SECRET!"[:length]))
    session.undo()
    document.close()
    rows = read_rows(made)["journal"]
    assert [(kind, subject) for _, _, kind, subject in rows] == [
        ("choose", "DAT-02"),
        ("note", "DAT-02"),
        ("undo", "DAT-02"),
    ]


def test_deleted_text_is_gone_from_the_file(made: Path, home: Path) -> None:
    document = Document.open(made, home=home)
    session = session_on(document)
    session.apply(edits.write_note("DAT-02", "CANARY-4711" * 50))
    document.publish()
    session.apply(edits.write_note("DAT-02", ""))
    document.close()
    assert b"CANARY" not in made.read_bytes()


# ---------------------------------------------------------------- files that are not what they seem


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "empty"),
        (b"just some text\n" * 20, "not a Bearings file"),
        (b"SQLite format 3\0", "not a Bearings file"),
    ],
)
def test_a_file_that_is_none_of_ours_is_refused(tmp_path: Path, content: bytes, says: str) -> None:
    path = tmp_path / "x.bearings"
    path.write_bytes(content)
    with pytest.raises(FormatError, match=says) as caught:
        Document.open(path, home=tmp_path / "home")
    assert caught.value.remedy
    assert path.read_bytes() == content
    assert catalogue.summary_of(path).problem


def test_a_folder_and_a_missing_file_are_named(tmp_path: Path) -> None:
    (tmp_path / "folder.bearings").mkdir()
    with pytest.raises(FormatError, match="folder"):
        Document.open(tmp_path / "folder.bearings", home=tmp_path / "home")
    with pytest.raises(FormatError, match="not there"):
        Document.open(tmp_path / "none.bearings", home=tmp_path / "home")


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.bearings"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE t (a)")
    connection.commit()
    connection.close()
    with pytest.raises(FormatError, match="another program"):
        Document.open(path, home=tmp_path / "home")


def test_a_newer_file_is_refused_untouched(made: Path, home: Path) -> None:
    connection = sqlite3.connect(made)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    before, changed = made.read_bytes(), made.stat().st_mtime_ns
    with pytest.raises(NewerFormatError, match=r"format 99; this one reads up to 2"):
        Document.open(made, home=home)
    assert made.read_bytes() == before
    assert made.stat().st_mtime_ns == changed
    assert "newer" in catalogue.summary_of(made).problem


def test_truncated_files_are_refused_at_every_length(made: Path, home: Path) -> None:
    whole = made.read_bytes()
    for share in (0.001, 0.1, 0.5, 0.9, 0.999):
        made.write_bytes(whole[: int(len(whole) * share)])
        with pytest.raises(FormatError):
            Document.open(made, home=home)


@pytest.mark.parametrize(
    "attack",
    [
        "CREATE TRIGGER t AFTER UPDATE ON answer BEGIN UPDATE answer SET json = '{}'; END",
        "CREATE VIEW v AS SELECT * FROM answer",
        "CREATE INDEX i ON answer (hex(json))",
        "ALTER TABLE answer ADD COLUMN x",
        "CREATE TABLE extra (a)",
        "DROP TABLE journal",
    ],
)
def test_a_schema_that_is_not_ours_to_the_letter_is_refused(made: Path, home: Path, attack: str) -> None:
    connection = sqlite3.connect(made)
    connection.execute(attack)
    connection.commit()
    connection.close()
    with pytest.raises(FormatError, match="not laid out"):
        Document.open(made, home=home)


def test_a_summary_that_is_a_trap_does_not_hold_up_the_home_page(made: Path) -> None:
    connection = sqlite3.connect(made)
    connection.executescript(
        "DROP TABLE summary; CREATE VIEW summary (key, value) AS WITH RECURSIVE r(n) AS "
        "(SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT n, n FROM r"
    )
    connection.close()
    began = time.monotonic()
    assert catalogue.summary_of(made).problem
    assert time.monotonic() - began < 5


def test_flipped_bits_are_never_taken_for_answers(made: Path, home: Path) -> None:
    document = Document.open(made, home=home)
    session = session_on(document)
    for question, level in (("DAT-02", 1), ("DAT-04", 2), ("DAT-05", 3), ("DAT-08", 4)):
        session.apply(edits.choose(question, level))
    document.close()
    whole, good = made.read_bytes(), read_document(made).assessment
    draw = random.Random(7)
    for _ in range(150):
        damaged = bytearray(whole)
        damaged[draw.randrange(len(whole))] ^= 1 << draw.randrange(8)
        made.write_bytes(damaged)
        try:
            assert read_document(made).assessment == good
        except FormatError:
            continue


def test_random_damage_raises_nothing_but_our_own_error(made: Path) -> None:
    whole = made.read_bytes()
    draw = random.Random(11)
    for _ in range(150):
        damaged = bytearray(whole)
        for _ in range(draw.randrange(1, 40)):
            damaged[draw.randrange(len(whole))] = draw.randrange(256)
        made.write_bytes(damaged)
        with contextlib.suppress(FormatError):
            read_document(made)
        catalogue.summary_of(made)


# ---------------------------------------------------------------- kills

TYPIST = textwrap.dedent(
    """
    import sys
    from pathlib import Path
    from bearings.domain import edits
    from bearings.session import Session
    from bearings.store.document import Document

    document = Document.open(Path(sys.argv[1]), home=Path(sys.argv[2]))
    session = Session(document.questionnaire, document.assessment, save=document.save)
    number = int(sys.argv[3])
    while True:
        number += 1
        session.apply(edits.write_note("DAT-02", str(number)))
        print(number, flush=True)
        if number % 5 == 0:
            document.publish()
    """
)


def test_kills_at_random_moments_lose_no_acknowledged_edit(made: Path, home: Path) -> None:
    draw = random.Random(3)
    reached = 0
    for _ in range(12):
        typist = subprocess.Popen(
            [sys.executable, "-c", TYPIST, str(made), str(home), str(reached)],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert typist.stdout is not None
        first = typist.stdout.readline()
        assert first, "the typist never began"
        time.sleep(draw.uniform(0, 0.05))
        typist.send_signal(signal.SIGKILL)
        rest = typist.stdout.read().split()
        typist.wait()
        typist.stdout.close()
        acknowledged = int(rest[-1]) if rest else int(first)
        read_document(made)  # the file itself is whole at every moment
        document = Document.open(made, home=home)
        reached = int(document.assessment.answer("DAT-02").note)
        assert reached in (acknowledged, acknowledged + 1)
        document.close()


# ---------------------------------------------------------------- the catalogue


def test_summaries_tell_what_the_file_holds(made: Path, home: Path) -> None:
    document = Document.open(made, home=home)
    session_on(document).apply(edits.choose("DAT-02", 3))
    document.close()
    summary = catalogue.summary_of(made)
    assert summary.name == "Client"
    assert summary.answered == 1
    assert summary.askable > 40
    assert summary.verdict_name
    assert summary.overall is None
    assert summary.problem == ""


def test_a_file_that_is_gone_stays_listed_with_the_reason(tmp_path: Path) -> None:
    (listed,) = catalogue.listed_files([tmp_path / "gone.bearings"], tmp_path)
    assert "not there any more" in catalogue.summary_of(Path(listed.path)).problem


def test_the_catalogue_imports_nothing_heavy() -> None:
    code = (
        "import sys, bearings.store.catalogue; "
        "print([m for m in ('pydantic', 'sqlite_utils', 'yaml', 'jinja2') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
