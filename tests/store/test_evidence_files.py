"""Evidence lives in the assessment's file: once, beside the answers, and gone when nothing names it."""

import contextlib
import hashlib
import os
import shutil
import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from evidence_cases import PDF, PNG

from bearings.domain import edits
from bearings.domain.assessment import Assessment
from bearings.domain.edits_evidence import add_evidence, remove_evidence
from bearings.domain.evidence import MAX_FILES, EvidenceItem
from bearings.domain.roadmap.edits_plan import keep_milestone
from bearings.errors import BearingsError, FormatError, SaveError
from bearings.packs.loader import builtin_pack
from bearings.session import Session
from bearings.store import catalogue, evidence_bytes, schema
from bearings.store.document import Document
from bearings.store.exchange import read_exchange, write_exchange
from bearings.store.reading import read_document

CANARY = PDF + b"CANARY-4711"


class Desk:
    """A document, a session on it, and files to add."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.home, self.path = folder, folder / "home", folder / "client.bearings"
        self.document = Document.create(self.path, builtin_pack(), Assessment(id="client"), home=self.home)
        self._begin()

    def _begin(self) -> None:
        self.session = Session(builtin_pack(), self.document.assessment, save=self.document.save)

    def file(self, name: str, data: bytes) -> Path:
        (self.folder / name).write_bytes(data)
        return self.folder / name

    def add(self, question: str, name: str, data: bytes) -> EvidenceItem:
        item = self.document.take_evidence(self.file(name, data))
        self.session.apply(add_evidence(question, item))
        return item

    def reopen(self) -> None:
        self.document.close()
        self.document = Document.open(self.path, home=self.home)
        self._begin()

    def work_files(self) -> list[str]:
        return sorted(p.name for p in (self.home / "work").rglob("*") if p.is_file())

    def rows(self) -> dict[str, int]:
        """Size of each stored file under its digest, in the published file."""
        connection = sqlite3.connect(f"file:{self.path}?mode=ro", uri=True)
        try:
            if "evidence" not in {n for (n,) in connection.execute("SELECT name FROM sqlite_schema")}:
                return {}
            return dict(connection.execute("SELECT sha256, length(bytes) FROM evidence"))
        finally:
            connection.close()


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def tampered(path: Path, *statements: str) -> None:
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def test_a_file_is_there_after_closing_and_opening_even_when_the_original_is_gone(desk: Desk) -> None:
    item = desk.add("DAT-02", "Contract.pdf", PDF)
    (desk.folder / "Contract.pdf").unlink()
    desk.reopen()
    assert desk.document.assessment.answer("DAT-02").evidence_items == (item,)
    assert desk.document.evidence_of(item) == PDF


def test_the_same_file_under_two_names_is_stored_once(desk: Desk) -> None:
    desk.add("DAT-02", "One.pdf", PDF)
    desk.add("DAT-03", "Two.pdf", PDF)
    desk.reopen()
    assert desk.rows() == {digest(PDF): len(PDF)}
    assert desk.document.evidence_of(desk.document.assessment.answer("DAT-03").evidence_items[0]) == PDF


def test_a_file_with_evidence_is_of_a_higher_format_and_goes_back_when_there_is_none(desk: Desk) -> None:
    item = desk.add("DAT-02", "One.pdf", PDF)
    desk.document.publish()
    assert int.from_bytes(desk.path.read_bytes()[60:64], "big") == schema.FORMAT_WITH_EVIDENCE
    assert not catalogue.summary_of(desk.path).problem
    desk.session.apply(remove_evidence("DAT-02", item))
    desk.document.publish()
    assert int.from_bytes(desk.path.read_bytes()[60:64], "big") == schema.FORMAT


def test_an_edit_writes_no_bytes_of_evidence(desk: Desk) -> None:
    desk.add("DAT-02", "Big.pdf", PDF + os.urandom(3_000_000))
    before = sum(f.stat().st_size for f in desk.home.rglob("work.db*"))
    desk.session.apply(edits.write_note("DAT-02", "Seen"))
    assert sum(f.stat().st_size for f in desk.home.rglob("work.db*")) - before < 100_000


def test_reading_the_answers_does_not_read_the_evidence(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.add("DAT-02", "Big.pdf", PDF + os.urandom(18_000_000))  # more than one value a reader would take
    desk.document.close()
    monkeypatch.setattr("bearings.store.evidence_table.open_immutable", None)
    assert len(read_document(desk.path).assessment.answer("DAT-02").evidence_items) == 1


def test_removed_evidence_can_be_undone_while_open_and_its_bytes_leave_the_file(desk: Desk) -> None:
    item = desk.add("DAT-02", "Secret.pdf", CANARY)
    desk.document.publish()
    assert b"CANARY" in desk.path.read_bytes()
    desk.session.apply(remove_evidence("DAT-02", item))
    desk.document.publish()
    assert b"CANARY" not in desk.path.read_bytes()
    desk.session.undo()
    assert desk.document.evidence_of(item) == CANARY
    desk.session.redo()
    desk.document.close()
    assert b"CANARY" not in desk.path.read_bytes()
    assert desk.work_files() == []


def test_evidence_of_a_milestone_stays_though_the_answer_lost_it(desk: Desk) -> None:
    item = desk.add("DAT-02", "Then.pdf", PDF)
    desk.session.apply(keep_milestone("Before", "2026-01-01"))
    desk.session.apply(remove_evidence("DAT-02", item))
    desk.reopen()
    assert desk.document.evidence_of(item) == PDF


def test_a_crash_loses_no_evidence(desk: Desk) -> None:
    old = desk.add("DAT-02", "Old.pdf", PDF)
    desk.reopen()
    new = desk.add("DAT-03", "New.png", PNG)
    desk.document.abandon()
    desk.document = Document.open(desk.path, home=desk.home)
    assert desk.document.recovered
    assert desk.document.evidence_of(old) == PDF
    assert desk.document.evidence_of(new) == PNG


def test_a_file_that_vanished_is_written_again_with_its_evidence(desk: Desk) -> None:
    item = desk.add("DAT-02", "Old.pdf", PDF)
    desk.reopen()
    assert desk.document.evidence_of(item) == PDF
    desk.document._evidence.wait()
    desk.path.unlink()
    desk.session.apply(edits.choose("DAT-02", 3))
    desk.reopen()
    assert desk.document.evidence_of(item) == PDF


def test_bytes_that_could_not_be_copied_at_opening_are_not_lost_in_the_next_file(desk: Desk) -> None:
    item = desk.add("DAT-02", "Old.pdf", PDF)
    desk.reopen()
    desk.document._evidence.wait()
    shutil.rmtree(next(desk.home.rglob("evidence")))
    desk.session.apply(edits.choose("DAT-02", 3))
    desk.reopen()
    assert desk.document.evidence_of(item) == PDF


def test_a_conflict_copy_and_a_saved_copy_carry_the_evidence(desk: Desk) -> None:
    item = desk.add("DAT-02", "Old.pdf", PDF)
    desk.document.save_copy(desk.folder / "copy.bearings")
    desk.document.publish()
    tampered(desk.path, "UPDATE meta SET value = 'other'")
    desk.session.apply(edits.choose("DAT-02", 3))
    written = desk.document.publish()
    desk.document.close()
    assert "conflict" in written.name
    for path in (written, desk.folder / "copy.bearings"):
        document = Document.open(path, home=desk.home)
        assert document.evidence_of(item) == PDF
        document.close()


def test_all_files_together_have_a_limit(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    assert MAX_FILES == 200_000_000
    monkeypatch.setattr("bearings.store.document.MAX_FILES", 2 * len(PDF))
    desk.add("DAT-02", "One.pdf", PDF)
    desk.add("DAT-03", "One again.pdf", PDF)  # stored once, so it counts once
    desk.add("DAT-03", "Two.pdf", PDF[:-1] + b" ")
    with pytest.raises(FormatError, match="all evidence together") as caught:
        desk.add("DAT-04", "Three.pdf", PDF[:-1] + b"!")
    assert caught.value.remedy


def test_an_export_names_files_and_does_not_carry_them(desk: Desk) -> None:
    item = desk.add("DAT-02", "Secret.pdf", CANARY)
    for ending in (".yaml", ".json"):
        target = desk.folder / f"out{ending}"
        write_exchange(desk.document.assessment, target)
        text = target.read_text("utf-8")
        assert "Secret.pdf" in text
        assert digest(CANARY) in text
        assert "CANARY" not in text
        read = read_exchange(target, builtin_pack())
        assert read.answer("DAT-02").evidence_items == (item,)
        imported = Document.create(desk.folder / f"{ending}.bearings", builtin_pack(), read, home=desk.home)
        with pytest.raises(FormatError, match="not in the assessment"):
            imported.evidence_of(item)
        imported.close()


def test_closing_does_not_wait_for_a_share_that_does_not_answer(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.add("DAT-02", "a.pdf", CANARY)
    desk.document.close()
    reached, answers = threading.Event(), threading.Event()

    def hang(_digest: str) -> bytes:
        reached.set()
        assert answers.wait(10)
        return CANARY

    monkeypatch.setattr(evidence_bytes, "evidence_in", lambda *_: contextlib.nullcontext(hang))
    desk.document = Document.open(desk.path, home=desk.home)
    assert reached.wait(10)
    desk.document.close()  # while the bytes are still being fetched
    answers.set()
    for thread in threading.enumerate():
        if thread is not threading.current_thread():
            thread.join(1)
    assert desk.work_files() == []


def test_a_file_that_comes_after_closing_leaves_nothing_behind(desk: Desk) -> None:
    path = desk.file("Late.pdf", PDF)
    desk.document.close()
    with pytest.raises(SaveError, match="was closed"):
        desk.document.take_evidence(path)
    assert desk.work_files() == []


# ---------------------------------------------------------------- files that are not what they seem


ATTACKS: dict[str, tuple[str, str]] = {
    "other bytes": ("UPDATE evidence SET bytes = X'255044462D0A'", "not in the assessment"),
    "no bytes": ("DELETE FROM evidence", "not in the assessment"),
    "text for bytes": ("UPDATE evidence SET bytes = 'text'", "not in the assessment"),
    "endless bytes": ("UPDATE evidence SET bytes = zeroblob(20000001)", "not in the assessment"),
}


@pytest.mark.parametrize("attack", ATTACKS)
def test_bytes_that_are_not_what_was_kept_are_never_opened_and_nothing_else_is_lost(
    desk: Desk, attack: str
) -> None:
    item = desk.add("DAT-02", "One.pdf", PDF)
    desk.session.apply(edits.choose("DAT-02", 3))
    desk.document.close()
    statement, says = ATTACKS[attack]
    tampered(desk.path, statement)
    desk.document = Document.open(desk.path, home=desk.home)
    assert desk.document.assessment == desk.session.assessment
    with pytest.raises(FormatError, match=says) as caught:
        desk.document.evidence_of(item)
    assert caught.value.remedy
    desk._begin()
    desk.session.apply(edits.choose("DAT-02", 4))
    desk.reopen()
    assert desk.document.assessment.answer("DAT-02").votes == {"group": 4}
    assert desk.document.assessment.answer("DAT-02").evidence_items == (item,)


@pytest.mark.parametrize(
    ("lie", "says"),
    [
        ({"size": len(PDF) + 1}, "its size is not"),
        ({"kind": "png"}, "not what its ending says"),
        ({"sha256": "0" * 64}, "not in the assessment"),
    ],
)
def test_an_item_that_lies_about_its_file_is_found_out(desk: Desk, lie: dict[str, object], says: str) -> None:
    item = desk.document.take_evidence(desk.file("One.pdf", PDF))
    assert item.file is not None
    liar = item.model_copy(update={"file": item.file.model_copy(update=lie)})
    desk.session.apply(add_evidence("DAT-02", liar))
    desk.session.apply(add_evidence("DAT-03", item))
    desk.reopen()
    with pytest.raises(FormatError, match=says):
        desk.document.evidence_of(liar)
    assert desk.document.evidence_of(item) == PDF


@pytest.mark.parametrize(
    "attack",
    [
        "CREATE TRIGGER t AFTER INSERT ON evidence BEGIN DELETE FROM answer; END",
        "ALTER TABLE evidence ADD COLUMN x",
        "DROP TABLE evidence",
        "PRAGMA user_version = 1",
    ],
)
def test_a_table_of_evidence_that_is_not_ours_to_the_letter_is_refused(desk: Desk, attack: str) -> None:
    desk.add("DAT-02", "One.pdf", PDF)
    desk.document.close()
    tampered(desk.path, attack)
    with pytest.raises(FormatError, match="not laid out"):
        read_document(desk.path)


def test_bytes_nobody_names_are_not_taken_over(desk: Desk) -> None:
    desk.add("DAT-02", "One.pdf", PDF)
    desk.document.close()
    tampered(desk.path, f"INSERT INTO evidence VALUES ('{digest(CANARY)}', X'{CANARY.hex()}')")
    desk.document = Document.open(desk.path, home=desk.home)
    desk._begin()
    desk.session.apply(edits.choose("DAT-02", 3))
    desk.reopen()
    assert desk.rows() == {digest(PDF): len(PDF)}


def test_evidence_bent_anywhere_is_true_or_refused(desk: Desk, flips: Callable[[bytes], list[bytes]]) -> None:
    item = desk.add("DAT-02", "One.pdf", PDF + os.urandom(9_000))
    desk.document.close()
    whole = desk.path.read_bytes()
    good = desk.session.assessment
    for bent in flips(whole):
        desk.path.write_bytes(bent)
        try:
            document = Document.open(desk.path, home=desk.home)
        except BearingsError:
            continue
        assert document.assessment == good
        try:
            assert digest(document.evidence_of(item)) == item.file.sha256  # type: ignore[union-attr]
        except FormatError:
            pass
        finally:
            document.close()


@pytest.fixture
def flips() -> Callable[[bytes], list[bytes]]:
    import random

    draw = random.Random(5)

    def make(whole: bytes) -> list[bytes]:
        bent = []
        for _ in range(60):
            copy = bytearray(whole)
            copy[draw.randrange(len(whole))] ^= 1 << draw.randrange(8)
            bent.append(bytes(copy))
        return bent

    return make
