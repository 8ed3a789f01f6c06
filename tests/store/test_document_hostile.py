"""Assessments made to do harm: refused in words, quickly, with little memory, and left as they are.

Source: safety 2.1. Where a file could pass for one of ours it is signed anew, as anybody can do.
"""

from __future__ import annotations

import json
import os
import resource
import sqlite3
import struct
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from bearings.domain import edits
from bearings.domain.assessment import Answer, Assessment, Organisation
from bearings.errors import FormatError, NewerFormatError
from bearings.packs.loader import builtin_pack
from bearings.session import Session
from bearings.store import catalogue, schema
from bearings.store.document import Document
from bearings.store.evidence_table import stored_evidence
from bearings.store.reading import digest, read_document

SECONDS = 4.0  # of the processor; SQLite itself is stopped after 3
MEMORY = 150_000  # kB beyond what was in use before
TRUE = "what was said in the room"
Attack = Callable[[sqlite3.Connection], object]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A sound file with an answer and a note."""
    folder = tmp_path_factory.mktemp("whole")
    assessment = Assessment(
        id="client", organisation=Organisation(name="Client"), answers={"DAT-02": Answer(note=TRUE)}
    )
    document = Document.create(folder / "client.bearings", builtin_pack(), assessment, home=folder / "home")
    Session(document.questionnaire, document.assessment, save=document.save).apply(edits.choose("DAT-04", 3))
    document.close()
    return (folder / "client.bearings").read_bytes()


@pytest.fixture
def made(whole: bytes, tmp_path: Path) -> Path:
    path = tmp_path / "client.bearings"
    path.write_bytes(whole)
    return path


def changed(path: Path, *attacks: str | Attack, sign: bool = True) -> None:
    """Do that to a file; then make its digest true again, where its rows allow it."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA synchronous = OFF")
    for attack in attacks:
        if isinstance(attack, str):
            connection.executescript(attack)
        else:
            attack(connection)
    if sign:
        names = schema.TABLES.items()
        rows = {n: connection.execute(f"SELECT {', '.join(c)} FROM {n}").fetchall() for n, c in names}
        connection.execute("UPDATE meta SET value = ? WHERE key = 'sha256'", (digest(rows),))
    connection.close()


def unchanged_after(path: Path, look: Callable[[], object]) -> None:
    """Look at a file: it stays as it is, nothing comes to lie beside it, and it takes little."""
    before, when = path.read_bytes(), path.stat().st_mtime_ns
    beside = sorted(path.parent.iterdir())
    memory, began = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
    look()
    assert time.process_time() - began < SECONDS
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - memory < MEMORY
    assert sorted(path.parent.iterdir()) == beside
    assert (path.read_bytes(), path.stat().st_mtime_ns) == (before, when)


def refused(path: Path, says: str, kind: type[FormatError] = FormatError) -> None:
    """The file is refused with those words, by every door that takes such a file."""

    def look() -> None:
        with pytest.raises(kind, match=says) as caught:
            read_document(path)
        assert caught.value.remedy
        catalogue.summary_of(path)  # says what it can, and raises nothing
        stored_evidence(path, "0" * 64)

    unchanged_after(path, look)


ENDLESS = "WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT n, n FROM r"
WRONG_LAYOUT: dict[str, str] = {
    "a trigger": "CREATE TRIGGER t AFTER UPDATE ON answer BEGIN UPDATE answer SET json = '{}'; END",
    "a trigger that deletes": "CREATE TRIGGER t AFTER INSERT ON journal BEGIN DELETE FROM journal; END",
    "a view": "CREATE VIEW v AS SELECT * FROM answer",
    "an endless view for a table": f"DROP TABLE answer; CREATE VIEW answer (question, json) AS {ENDLESS}",
    "an endless view for what it is": f"DROP TABLE meta; CREATE VIEW meta (key, value) AS {ENDLESS}",
    "an index": "CREATE INDEX i ON answer (json)",
    "an index that computes": "CREATE INDEX i ON answer (hex(json))",
    "an index of a part": "CREATE INDEX i ON answer (json) WHERE length(json) > 1",
    "a column that computes": "ALTER TABLE answer ADD COLUMN x AS (hex(zeroblob(400000000)))",
    "a check that computes": "ALTER TABLE answer ADD COLUMN x CHECK (length(hex(zeroblob(9))) > 0)",
    "a default that computes": "DROP TABLE answer; "
    "CREATE TABLE answer (question TEXT PRIMARY KEY, json TEXT DEFAULT (hex(zeroblob(9))))",
    "a further column": "ALTER TABLE answer ADD COLUMN x",
    "a further table": "CREATE TABLE extra (a)",
    "a table of search": "CREATE VIRTUAL TABLE found USING fts5(text)",
    "a table of places": "CREATE VIRTUAL TABLE places USING rtree(id, a, b)",
    "a table less": "DROP TABLE journal",
    "a table of another name": 'ALTER TABLE answer RENAME TO "answer;--"',
    "a table that counts": "CREATE TABLE c (id INTEGER PRIMARY KEY AUTOINCREMENT)",
    "a table without row numbers": "DROP TABLE answer; "
    "CREATE TABLE answer (question TEXT PRIMARY KEY, json TEXT) WITHOUT ROWID",
    "another order of letters": "DROP TABLE answer; "
    "CREATE TABLE answer (question TEXT PRIMARY KEY COLLATE NOCASE, json TEXT)",
    "statistics": "CREATE INDEX i ON answer (json); ANALYZE; DROP INDEX i",
}


@pytest.mark.parametrize("attack", WRONG_LAYOUT)
def test_a_layout_that_is_not_ours_to_the_letter_is_refused(made: Path, attack: str) -> None:
    changed(made, WRONG_LAYOUT[attack], sign=False)
    refused(made, "not laid out as a Bearings file")


def test_thousands_of_tables_are_refused(made: Path) -> None:
    def many(connection: sqlite3.Connection) -> None:
        connection.executescript(
            "BEGIN;" + "".join(f"CREATE TABLE t{n} (a);" for n in range(5_000)) + "COMMIT"
        )

    changed(made, many, sign=False)
    refused(made, "not laid out as a Bearings file")


def rewritten(sql: str) -> Attack:
    """Give a table another definition behind SQLite's back."""

    def rewrite(connection: sqlite3.Connection) -> None:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute(sql)
        connection.execute("PRAGMA writable_schema = OFF")

    return rewrite


WRITTEN_OVER = {
    "a definition that is none": "UPDATE sqlite_schema SET sql = 'rubbish' WHERE name = 'answer'",
    "a definition that is a number": "UPDATE sqlite_schema SET sql = 7 WHERE name = 'answer'",
    "two tables in one place": "UPDATE sqlite_schema SET rootpage = "
    "(SELECT rootpage FROM sqlite_schema WHERE name = 'pack') WHERE name = 'answer'",
    "a table in no place": "UPDATE sqlite_schema SET rootpage = 999999 WHERE name = 'answer'",
    "a table on the first page": "UPDATE sqlite_schema SET rootpage = 1 WHERE name = 'answer'",
    "a name that is none": "UPDATE sqlite_schema SET name = NULL WHERE name = 'answer'",
    "a kind that is none": "UPDATE sqlite_schema SET type = 'tabel' WHERE name = 'answer'",
}


@pytest.mark.parametrize("attack", WRITTEN_OVER)
def test_a_list_of_tables_that_was_written_over_is_refused(made: Path, attack: str) -> None:
    changed(made, rewritten(WRITTEN_OVER[attack]), sign=False)
    refused(made, "not laid out|damaged")


def part(name: str, text: str) -> Attack:
    return lambda c: c.execute("INSERT OR REPLACE INTO part VALUES (?, ?)", (name, text))


def answer(question: str, text: str) -> Attack:
    return lambda c: c.execute("INSERT OR REPLACE INTO answer VALUES (?, ?)", (question, text))


SIGNED: dict[str, Attack] = {
    "no pack": lambda c: c.execute("DELETE FROM pack"),
    "two packs": lambda c: c.execute("INSERT INTO pack SELECT id || 'x', json FROM pack"),
    "a pack that is none": lambda c: c.execute("UPDATE pack SET json = '{}'"),
    "a pack with something more": lambda c: c.execute(
        "UPDATE pack SET json = '{\"extra\": 1,' || substr(json, 2)"
    ),
    "no parts": lambda c: c.execute("DELETE FROM part"),
    "a part nobody knows": part("malware", "{}"),
    "a part that is no JSON": part("organisation", "{"),
    "a part that goes on": part("organisation", '{"name": "x"}, "more": "other"'),
    "a name that goes on": part('x": 1, "y', "1"),
    "an endless number": part("profile", f'{{"PRF-03": {"9" * 5_000}}}'),
    "not a number": part("organisation", '{"name": "x", "employees": NaN}'),
    "infinity": answer("DAT-02", '{"value": Infinity}'),
    "brackets": answer("DAT-02", "[" * 100_000),
    "braces": answer("DAT-02", '{"a":' * 50_000),
    "half a character": answer("DAT-02", '{"note": "\\ud800"}'),
    "an answer that is a list": answer("DAT-02", "[1, 2]"),
    "a note beyond all bounds": answer("DAT-02", json.dumps({"note": "n" * 120_000})),
    "a question beyond all bounds": answer("Q" * 100_000, "{}"),
    "votes without end": answer("DAT-02", json.dumps({"votes": {f"p{n}": 1 for n in range(20_000)}})),
    "a vote that is a list": answer("DAT-02", '{"votes": {"group": [[5]]}}'),
    "a vote that is true": answer("DAT-02", '{"votes": {"group": true}}'),
    "more answers than there may be": lambda c: c.executemany(
        "INSERT INTO answer VALUES (?, '{}')", [(f"X-{n}",) for n in range(5_001)]
    ),
    "an answer in bytes": lambda c: c.execute("UPDATE answer SET json = CAST(json AS BLOB)"),
    "an answer that is nothing": lambda c: c.execute("UPDATE answer SET json = NULL"),
    "a line of the journal in bytes": lambda c: c.execute("UPDATE journal SET at = x'00'"),
    "a journal that cannot go on": lambda c: c.execute("UPDATE journal SET revision = 9223372036854775807"),
    "a journal before its beginning": lambda c: c.execute(
        "UPDATE journal SET revision = -9223372036854775808"
    ),
}


def signed_where_possible(path: Path, attack: Attack) -> None:
    try:
        changed(path, attack)
    except TypeError:  # bytes cannot be signed
        return


@pytest.mark.parametrize("attack", SIGNED)
def test_contents_that_are_none_of_ours_are_refused_though_they_are_signed(made: Path, attack: str) -> None:
    signed_where_possible(made, SIGNED[attack])
    refused(made, "damaged|more than Bearings reads")


def test_a_value_larger_than_any_of_ours_is_refused(made: Path) -> None:
    changed(made, lambda c: c.execute("UPDATE answer SET json = printf('%.*c', 20000000, 'x')"), sign=False)
    refused(made, "damaged")


def test_text_that_is_no_text_is_refused(made: Path) -> None:
    changed(made, lambda c: c.execute("UPDATE answer SET json = CAST(x'7bff7d' AS TEXT)"), sign=False)
    refused(made, "damaged")


def test_text_of_another_width_is_read_or_refused(made: Path, tmp_path: Path) -> None:
    """A database in UTF-16 has the same layout and the same rows."""
    other = sqlite3.connect(tmp_path / "wide", isolation_level=None)
    other.execute("PRAGMA encoding = 'UTF-16le'")
    source = sqlite3.connect(made)
    for line in source.iterdump():
        other.execute(line) if line not in ("BEGIN TRANSACTION;", "COMMIT;") else None
    other.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    other.execute("PRAGMA user_version = 1")
    other.close()
    source.close()

    def look() -> None:
        try:
            assert read_document(tmp_path / "wide").assessment == read_document(made).assessment
        except FormatError:
            return

    unchanged_after(tmp_path / "wide", look)


def header(at: int, form: str, *values: int) -> Callable[[bytes], bytes]:
    """Other numbers in the first hundred bytes."""
    new = struct.pack(form, *values)
    return lambda data: data[:at] + new + data[at + len(new) :]


HEADERS: dict[str, tuple[Callable[[bytes], bytes], str]] = {
    "another program's": (header(68, ">I", 0x12345678), "another program"),
    "format 0": (header(60, ">I", 0), "damaged"),
    "pages of another size": (header(16, ">H", 512), "damaged"),
    "pages of no size": (header(16, ">H", 0), "damaged"),
    "more pages than there are": (header(28, ">I", 2**31), "damaged"),
    "no pages": (header(28, ">I", 0), "damaged"),
    "room at the end of each page": (header(20, ">B", 200), "damaged|not laid out"),
    "fractions that cannot be": (header(21, ">BBB", 1, 1, 1), "damaged|not laid out"),
    "a layout of tomorrow": (header(44, ">I", 99), "damaged|not laid out"),
    "free pages in a ring": (header(32, ">II", 2, 2**20), "damaged|not laid out"),
    "written by a version that waits": (header(18, ">BB", 9, 9), "damaged|not laid out"),
    "cut off": (lambda data: data[:-100], "damaged"),
    "half": (lambda data: data[: len(data) // 2], "damaged"),
    "more behind it": (lambda data: data + bytes(4_096), "damaged"),
    "its first page alone": (lambda data: data[:4_096], "damaged"),
    "its header alone": (lambda data: data[:100], "damaged"),
    "half a header": (lambda data: data[:50], "not a Bearings file"),
    "nothing": (lambda data: b"", "empty"),
    "zeros behind its header": (lambda data: data[:100] + bytes(len(data) - 100), "damaged|not laid out"),
}


@pytest.mark.parametrize("kind", HEADERS)
def test_a_header_that_lies_is_refused(made: Path, kind: str) -> None:
    bend, says = HEADERS[kind]
    made.write_bytes(bend(made.read_bytes()))
    refused(made, says)


@pytest.mark.parametrize("format_", [schema.NEWEST_FORMAT + 1, 99, 2**31 - 1])
def test_a_newer_format_is_refused_with_its_number(made: Path, format_: int) -> None:
    made.write_bytes(header(60, ">I", format_)(made.read_bytes()))
    refused(made, rf"format {format_}; this one reads up to {schema.NEWEST_FORMAT}", NewerFormatError)


def test_pages_that_lead_to_themselves_end(made: Path) -> None:
    """Every page number within the pages becomes that of the page itself."""
    data = bytearray(made.read_bytes())
    size = struct.unpack(">H", data[16:18])[0]
    for page in range(1, len(data) // size):
        data[page * size + 8 : page * size + 12] = struct.pack(">I", page + 1)
    made.write_bytes(data)
    refused(made, "damaged|not laid out")


def test_a_journal_beside_the_file_is_not_played_back(made: Path, tmp_path: Path) -> None:
    """Who packs `x` and `x-journal` together would have the text of yesterday come back."""
    sound = read_document(made)
    connection = sqlite3.connect(made, isolation_level=None)
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.execute("PRAGMA cache_spill = 1")
    connection.execute("BEGIN")
    connection.execute('UPDATE answer SET json = \'{"note": "yesterday"}\'')
    hot = made.with_name(f"{made.name}-journal")
    kept = hot.read_bytes() if hot.exists() else b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(600)
    connection.execute("ROLLBACK")
    connection.close()
    hot.write_bytes(kept)

    def look() -> None:
        contents = read_document(made)
        assert contents.assessment.answers["DAT-02"].note == TRUE
        assert contents.digest == sound.digest

    unchanged_after(made, look)
    assert hot.read_bytes() == kept


def test_a_log_beside_the_file_is_not_taken_for_a_part_of_it(made: Path) -> None:
    connection = sqlite3.connect(made, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA wal_autocheckpoint = 0")
    connection.execute('UPDATE answer SET json = \'{"note": "slipped in"}\'')
    log = made.with_name(f"{made.name}-wal").read_bytes()
    main = made.read_bytes()
    connection.close()
    made.with_name(f"{made.name}-shm").unlink(missing_ok=True)
    made.write_bytes(main)
    made.with_name(f"{made.name}-wal").write_bytes(log)

    def look() -> None:
        try:
            assert read_document(made).assessment.answers["DAT-02"].note == TRUE
        except FormatError:
            return

    unchanged_after(made, look)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_what_is_no_file_is_refused_rather_than_waited_for(tmp_path: Path) -> None:
    pipe, link, folder = tmp_path / "a.bearings", tmp_path / "b.bearings", tmp_path / "c.bearings"
    os.mkfifo(pipe)
    link.symlink_to("/dev/zero")
    folder.mkdir()
    for path in (pipe, link, folder, tmp_path / "gone.bearings"):
        with pytest.raises(FormatError):
            read_document(path)
        catalogue.summary_of(path)


def test_what_a_signed_file_says_on_home_is_bounded(made: Path) -> None:
    long = "x" * 3_000_000
    for key in ("organisation", "verdict_name", "answered", "overall", "verdict_rank", "date"):
        changed(made, lambda c, key=key: c.execute("UPDATE summary SET value = ? WHERE key = ?", (long, key)))

    def look() -> None:
        summary = catalogue.summary_of(made)
        assert all(len(str(value)) < 1_000 for value in summary if not isinstance(value, Path))

    unchanged_after(made, look)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        *(("overall", value) for value in ("nan", "inf", "-1", "101", "1e999", "text")),
        *(("confidence", value) for value in ("nan", "-0.1", "1.5", "")),
        *(("verdict_rank", value) for value in ("-1", "99", "9" * 5_000)),
        *(("answered", value) for value in ("-3", "9" * 30)),
        ("askable", "-1"),
    ],
)
def test_a_figure_on_home_that_cannot_be_is_damage(made: Path, key: str, value: str) -> None:
    changed(made, lambda c: c.execute("UPDATE summary SET value = ? WHERE key = ?", (value, key)))
    assert "damaged" in catalogue.summary_of(made).problem


@pytest.mark.parametrize("when", [2**55, -(2**55), 2**31 + 1])
def test_a_file_of_any_day_is_listed(made: Path, when: int) -> None:
    try:
        os.utime(made, (when, when))
    except OSError:
        pytest.skip("no file can be of that day here")
    (listed,) = catalogue.listed_files([made], made.parent / "none")
    assert catalogue.summary_of(Path(listed.path)).organisation == "Client"


def test_more_than_can_be_opened_is_not_looked_into_on_home(made: Path) -> None:
    with open(made, "r+b") as file:
        file.truncate(400_000_000)
    assert "larger" in catalogue.summary_of(made).problem
