"""The work copy: a private database on this machine that takes every edit as it is made.

The person's own file is never edited in place, since a live database in a
synced folder does not survive. One connection holds the copy exclusively; one
edit is one transaction. Beside it a small note says which file it belongs to.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import sqlite3
from collections.abc import Iterator, Mapping, Set
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from bearings.domain.assessment import Assessment
from bearings.domain.questionnaire import Questionnaire
from bearings.errors import BearingsError, SaveError
from bearings.files import make_folder_durably, write_atomically
from bearings.store import schema
from bearings.store.evidence_bytes import remove_evidence_bytes
from bearings.store.holder import held_here, note_within, read_note
from bearings.store.reading import Rows, assembled, digest

if TYPE_CHECKING:
    from bearings.store.box import Box
    from bearings.store.sealed import Seal

TYPING_KINDS = (
    "note",
    "organisation",
    "workshop",
    "branding",
    "executive",
    "respondent",
    "parked_text",
    "parked_owner",
)  # one journal row a spell of typing
PLAIN, SEALED, NOTE = "work.db", "sealed.db", "belongs.json"  # files of a work copy
SNAPSHOT = "snapshot-"  # what the name of one begins with, while it is on its way into the file
BUSY_AFTER = 0.02  # seconds; a copy that another window has stays locked however long one waits
OF_THE_DISK = (
    *(sqlite3.SQLITE_IOERR, sqlite3.SQLITE_FULL, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_NOMEM),
    *(sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED),
)
PARTS = frozenset(Assessment.model_fields) - {"answers"}  # each a row of its own, as each answer is


@dataclass(frozen=True, slots=True)
class Belonging:
    """Which file a work copy belongs to, and what of it was published last."""

    target: str
    fingerprint: str  # of the file as last read or written; "" if it was never there
    published: int  # revision


class DamagedCopy(BearingsError):
    """A work copy that cannot be read; it is set aside, never shown to a person as an error."""


class WorkCopy:
    """An open work copy; `close` before letting go of it."""

    seal: Seal | None = None  # of an encrypted document; then `box` seals what is kept beside the copy
    box: Box | None = None

    def __init__(self, folder: Path) -> None:
        """Open the copy in `folder`, made if missing.

        Raises `DamagedCopy` if it cannot be read, `HeldError` if another window has it.
        """
        self.folder = folder
        self._note = folder / NOTE
        self._belonging: Belonging | None = None
        try:
            make_folder_durably(folder)
            self._connection = self._connected()
        except OSError as error:
            raise no_work_copy(folder) from error

    def _connected(self) -> sqlite3.Connection:
        return connected(self.folder / PLAIN)

    @property
    def is_new(self) -> bool:
        """Whether it was never filled: nothing was edited in it yet."""
        tables = "SELECT 1 FROM sqlite_schema WHERE name = 'pack'"
        return not (self._connection.execute(tables).fetchall() and self._has_pack())

    def _has_pack(self) -> bool:
        return bool(self._connection.execute("SELECT 1 FROM pack").fetchall())

    @property
    def revision(self) -> int:
        """Number of the last edit."""
        return int(self._connection.execute("SELECT coalesce(max(revision), 0) FROM journal").fetchone()[0])

    @property
    def snapshot_digest(self) -> str:
        """SHA-256 of the rows of the last snapshot, whether or not it reached its file."""
        found = self._connection.execute("SELECT value FROM meta WHERE key = 'sha256'").fetchone()
        return str(found[0]) if found else ""

    @property
    def belonging(self) -> Belonging | None:
        """What the note beside the copy says; None if there is no readable note."""
        if self._belonging is None:
            self._belonging = self._noted()
        return self._belonging

    def _noted(self) -> Belonging | None:
        try:
            said = json.loads(self._note.read_text("utf-8"))
            noted = Belonging(said["target"], said["fingerprint"], said["published"])
        except (OSError, ValueError, TypeError, KeyError, RecursionError):
            return None
        kinds = (type(noted.target), type(noted.fingerprint), type(noted.published))
        return noted if kinds == (str, str, int) else None

    def belong(self, belonging: Belonging) -> None:
        """Note it, for a crash to be survived. Raises `SaveError`."""
        self._belonging = belonging
        said = asdict(belonging) | {"sealed": self.seal is not None}
        write_atomically(self._note, json.dumps(said).encode())

    def fill(
        self, questionnaire: Questionnaire, assessment: Assessment, journal: tuple[tuple[object, ...], ...]
    ) -> None:
        """Begin with these contents; the copy must be new. Raises `SaveError`."""
        try:
            self._fill(questionnaire, assessment, journal)
        except sqlite3.Error as error:
            raise no_work_copy(self.folder) from error

    def _fill(
        self, questionnaire: Questionnaire, assessment: Assessment, journal: tuple[tuple[object, ...], ...]
    ) -> None:
        schema.create(self._connection)
        with self._transaction() as connection:
            connection.execute(
                "INSERT INTO pack VALUES (?, ?)", (questionnaire.id, questionnaire.model_dump_json())
            )
            connection.executemany("INSERT INTO part VALUES (?, ?)", parts_of(assessment).items())
            connection.executemany("INSERT INTO answer VALUES (?, ?)", answers_of(assessment).items())
            connection.executemany("INSERT INTO journal VALUES (?, ?, ?, ?)", journal)

    def record(
        self,
        before: Assessment,
        after: Assessment,
        kind: str,
        subject: str,
        *,
        pack: Questionnaire | None = None,
    ) -> None:
        """Keep one edit, and the questionnaire it brings, whole or not at all. Raises `SaveError`."""
        parts, answers = _changed_parts(before, after), _changed_answers(before, after)
        try:
            with self._transaction() as connection:
                _put(connection, "part", "name", parts)
                _put(connection, "answer", "question", answers)
                if pack is not None:
                    connection.execute("UPDATE pack SET id = ?, json = ?", (pack.id, pack.model_dump_json()))
                self._journal(connection, kind, subject)
        except sqlite3.Error as error:
            raise SaveError(
                "The last change could not be saved and was not made.",
                remedy=f"There may be no space left in {self.folder.parent}. Free some and try again.",
            ) from error

    def is_sound(self) -> bool:
        """Whether SQLite finds its tables whole and laid out as ours."""
        return self._connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok" and schema.schema_of(
            self._connection
        ) == schema.expected_schema(schema.FORMAT)

    @property
    def journal(self) -> tuple[tuple[object, ...], ...]:
        """Its rows: revision, time, kind and subject of each edit."""
        rows = self._connection.execute("SELECT revision, at, kind, subject FROM journal ORDER BY revision")
        return tuple(rows.fetchall())

    def read(self) -> tuple[str, str]:
        """JSON of the questionnaire and of the assessment, as last recorded."""
        pack = self._connection.execute("SELECT json FROM pack").fetchone()[0]
        parts = self._connection.execute("SELECT name, json FROM part").fetchall()
        answers = self._connection.execute("SELECT question, json FROM answer").fetchall()
        return pack, assembled(parts, answers)

    def write_snapshot(self, target: Path, summary: Mapping[str, str]) -> bytes | None:
        """Write all of it to `target` as one clean file that vouches for itself. Raises `sqlite3.Error`.

        Of a sealed copy nothing is written: the file is given as bytes, to be sealed.
        """
        self._vouch(summary)
        # Copied on, and synced where it goes: to sync it here as well would only keep the window waiting.
        self._connection.execute("PRAGMA synchronous = OFF")
        try:
            self._connection.execute("VACUUM INTO ?", (str(target),))
        finally:
            self._connection.execute("PRAGMA synchronous = FULL")
        return None

    def _vouch(self, summary: Mapping[str, str]) -> None:
        with self._transaction() as connection:
            connection.execute("DELETE FROM summary")
            connection.executemany("INSERT INTO summary VALUES (?, ?)", summary.items())
            rows: Rows = {
                table: connection.execute(f"SELECT {', '.join(columns)} FROM {table}").fetchall()
                for table, columns in schema.TABLES.items()
            }
            connection.execute("INSERT OR REPLACE INTO meta VALUES ('sha256', ?)", (digest(rows),))

    def close(self, *, discard: bool) -> None:
        """Let go of the copy; `discard` removes it, once all of it is published."""
        self._connection.close()
        if discard:
            remove_work_copy(self.folder)

    def _journal(self, connection: sqlite3.Connection, kind: str, subject: str) -> None:
        now = datetime.now(UTC).isoformat(timespec="seconds")
        last = connection.execute(
            "SELECT revision, kind, subject FROM journal ORDER BY revision DESC LIMIT 1"
        ).fetchone()
        revision = last[0] + 1 if last else 1
        if kind in TYPING_KINDS and last and (last[1], last[2]) == (kind, subject):
            connection.execute("DELETE FROM journal WHERE revision = ?", (last[0],))
        connection.execute("INSERT INTO journal VALUES (?, ?, ?, ?)", (revision, now, kind, subject))

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield self._connection
            self._connection.execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise


def work_folder(home: Path, target: Path) -> Path:
    """Where the work copy of that file lives: one folder a file."""
    return home / "work" / hashlib.sha256(os.fsencode(target)).hexdigest()[:24]


def remove_work_copy(folder: Path) -> None:
    """Remove a work copy that is not open, with the bytes of evidence beside it."""
    remove_evidence_bytes(folder)
    remove_databases(folder, PLAIN, SEALED)
    left: list[str] = []
    with contextlib.suppress(OSError):  # a folder that cannot be listed now is swept another day
        left += (name for name in os.listdir(folder) if name.startswith(SNAPSHOT))
    for file in (NOTE, "holder.json", *left):
        with contextlib.suppress(OSError):
            os.unlink(folder / file)
    with contextlib.suppress(OSError):
        folder.rmdir()


def remove_databases(folder: Path, *names: str) -> None:
    """Remove databases that are not open; what stays behind says itself that it is published."""
    for name in names:
        for file in (name, f"{name}-wal", f"{name}-shm"):
            with contextlib.suppress(OSError):
                os.unlink(folder / file)


def parts_of(assessment: Assessment, names: Set[str] = PARTS) -> dict[str, str]:
    """JSON of the parts of an assessment beside its answers, under their names; empty ones are left out."""
    plain = assessment.model_dump(mode="json", include=set(names), exclude_defaults=True)
    plain |= {
        "questionnaire": assessment.questionnaire,
        "questionnaire_version": assessment.questionnaire_version,
    }
    return {name: json.dumps(value, ensure_ascii=False) for name, value in plain.items()}


def answers_of(assessment: Assessment) -> dict[str, str]:
    """JSON of every answer under its question."""
    return {key: answer.model_dump_json(exclude_defaults=True) for key, answer in assessment.answers.items()}


def _changed_parts(before: Assessment, after: Assessment) -> dict[str, str | None]:
    """The parts to write again. Milestones alone can take longer to put into JSON than all the rest."""
    touched = {name for name in PARTS if getattr(before, name) is not getattr(after, name)}
    if not touched:
        return {}
    old, new = parts_of(before, touched), parts_of(after, touched)
    return {name: new.get(name) for name in old.keys() | new.keys() if old.get(name) != new.get(name)}


def _changed_answers(before: Assessment, after: Assessment) -> dict[str, str | None]:
    changed: dict[str, str | None] = {}
    for key in before.answers.keys() | after.answers.keys():
        answer = after.answers.get(key)
        if before.answers.get(key) is not answer:  # answers are values: an untouched one is the same object
            changed[key] = None if answer is None else answer.model_dump_json(exclude_defaults=True)
    return changed


def _put(connection: sqlite3.Connection, table: str, key: str, changed: dict[str, str | None]) -> None:
    for name, text in changed.items():
        if text is None:
            connection.execute(f"DELETE FROM {table} WHERE {key} = ?", (name,))
        else:
            connection.execute(f"INSERT OR REPLACE INTO {table} VALUES (?, ?)", (name, text))


def connected(database: Path) -> sqlite3.Connection:
    try:
        connection = sqlite3.connect(
            database,
            isolation_level=None,
            timeout=BUSY_AFTER,
            check_same_thread=False,  # opened in a thread, then used by the window's alone
        )
    except sqlite3.OperationalError as error:
        raise no_work_copy(database.parent) from error
    try:
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("PRAGMA journal_mode = WAL")
        for pragma in ("synchronous = FULL", "fullfsync = 1", "secure_delete = ON", "temp_store = MEMORY"):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("BEGIN IMMEDIATE")  # takes the lock that keeps other windows out
        connection.execute("COMMIT")
    except sqlite3.DatabaseError as error:
        connection.close()
        if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise held_here(read_note(note_within(database.parent))) from error
        if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
            raise DamagedCopy("The work copy is damaged.") from error
        raise no_work_copy(database.parent) from error
    return connection


def is_of_the_disk(error: sqlite3.Error) -> bool:
    """Whether it is the disk's fault and may pass, rather than damage."""
    return getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF in OF_THE_DISK


def no_work_copy(folder: Path) -> SaveError:
    """Why nothing can be edited now."""
    return SaveError(
        f"Bearings cannot keep its work copy in {folder}.",
        remedy="Check that there is space and that you may write there.",
    )
