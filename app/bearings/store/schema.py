"""The shape of a `.bearings` file: an SQLite database of our own kind and format.

Everything in it is JSON text under a key. `part` holds the assessment beside
its answers, `pack` the questionnaire it was answered with, `journal` what was
done when (kinds and ids, never content), `summary` what the home page shows.
A file that holds evidence has a table of its bytes as well, and a higher format.
"""

from __future__ import annotations

import sqlite3
from functools import cache

APPLICATION_ID = 0x42524E47  # "BRNG"
FORMAT = 1  # user_version of a file that holds no evidence
FORMAT_WITH_EVIDENCE = 2
NEWEST_FORMAT = 2  # a higher one is refused untouched
EVIDENCE_SQL = "CREATE TABLE evidence (sha256 TEXT PRIMARY KEY, bytes BLOB NOT NULL)"
TABLES = {
    "meta": ("key", "value"),
    "pack": ("id", "json"),
    "part": ("name", "json"),
    "answer": ("question", "json"),
    "journal": ("revision", "at", "kind", "subject"),
    "summary": ("key", "value"),
}
DIGESTED = ("pack", "part", "answer", "journal", "summary")  # all that `meta.sha256` vouches for


def create(connection: sqlite3.Connection) -> None:
    """Make an empty database of the present format, through sqlite-utils' migrations."""
    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations

    migrations = Migrations("bearings")

    @migrations(name="format_1")
    def format_1(database: Database) -> None:
        database.table("meta").create({"key": str, "value": str}, pk="key")
        database.table("pack").create({"id": str, "json": str}, pk="id")
        database.table("part").create({"name": str, "json": str}, pk="name")
        database.table("answer").create({"question": str, "json": str}, pk="question")
        database.table("journal").create(
            {"revision": int, "at": str, "kind": str, "subject": str}, pk="revision"
        )
        database.table("summary").create({"key": str, "value": str}, pk="key")

    database = Database(connection, recursive_triggers=False, execute_plugins=False)
    migrations.apply(database)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {FORMAT}")


def schema_of(connection: sqlite3.Connection) -> frozenset[tuple[str, str, str]]:
    """Type, name and normalised SQL of everything a database defines."""
    rows = connection.execute("SELECT type, name, sql FROM sqlite_schema LIMIT 100").fetchall()
    return frozenset((str(kind), str(name), " ".join(str(sql).split())) for kind, name, sql in rows)


@cache
def expected_schema(format_: int) -> frozenset[tuple[str, str, str]]:
    """What a file of that format defines, exactly."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        create(connection)
        if format_ == FORMAT_WITH_EVIDENCE:
            connection.execute(EVIDENCE_SQL)
        return schema_of(connection)
    finally:
        connection.close()
