"""The work copy writes what an edit changed, and nothing else."""

import contextlib
import json
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bearings.domain import edits
from bearings.domain.assessment import MAX_MILESTONES, Assessment
from bearings.domain.edits import Edit
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.roadmap import edits_plan
from bearings.store import work_copy
from bearings.store.work_copy import WorkCopy


@pytest.fixture
def full(sample: Callable[[str], Assessment]) -> Assessment:
    """A sample with as many milestones as a file may hold."""
    assessment = sample("quillmarsh-regional-bank")
    for number in range(MAX_MILESTONES):
        assessment = edits_plan.keep_milestone(f"Review {number}", "2026-04-01").apply(assessment)
    return assessment


@pytest.fixture
def copy(tmp_path: Path, questionnaire: Questionnaire, full: Assessment) -> Iterator[WorkCopy]:
    opened = WorkCopy(tmp_path / "copy")
    opened.fill(questionnaire, full, ())
    yield opened
    opened.close(discard=True)


def written(copy: WorkCopy, before: Assessment, edit: Edit) -> list[str]:
    """The statements that change a table as the edit is recorded, with their values."""
    statements: list[str] = []
    copy._connection.set_trace_callback(statements.append)
    copy.record(before, edit.apply(before), edit.kind, edit.subject)
    copy._connection.set_trace_callback(None)
    return [s for s in statements if s.startswith(("INSERT", "DELETE", "UPDATE"))]


def dumped(monkeypatch: pytest.MonkeyPatch) -> list[frozenset[str]]:
    """Filled with the names of the parts that are put into JSON from now on."""
    names: list[frozenset[str]] = []
    parts_of = work_copy.parts_of

    def watched(assessment: Assessment, touched: frozenset[str]) -> dict[str, str]:
        names.append(frozenset(touched))
        return parts_of(assessment, touched)

    monkeypatch.setattr(work_copy, "parts_of", watched)
    return names


def test_an_answer_beside_many_milestones_writes_that_answer_alone(
    copy: WorkCopy, full: Assessment, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = dumped(monkeypatch)
    answer, journal = written(copy, full, edits.choose("DAT-02", 5))
    assert answer.startswith("INSERT OR REPLACE INTO answer VALUES ('DAT-02'")
    assert journal.startswith("INSERT INTO journal")
    assert names == []


@pytest.mark.parametrize(
    ("edit", "part"),
    [
        (edits.set_target("data.rights", 80.0), "targets"),
        (edits.set_profile("PRF-08", 1_000.0), "profile"),
        (edits_plan.mark_done("A-D01", True), "plan"),
        (edits_plan.rename_milestone("M-1", "First review"), "milestones"),
    ],
)
def test_another_edit_writes_the_part_it_touches_alone(
    copy: WorkCopy, full: Assessment, monkeypatch: pytest.MonkeyPatch, edit: Edit, part: str
) -> None:
    names = dumped(monkeypatch)
    changed, journal = written(copy, full, edit)
    assert changed.startswith(f"INSERT OR REPLACE INTO part VALUES ('{part}'")
    assert journal.startswith("INSERT INTO journal")
    assert names == [{part}, {part}]


def test_a_part_that_is_empty_again_leaves_no_row(copy: WorkCopy, full: Assessment) -> None:
    chosen = edits_plan.mark_done("A-D01", True).apply(full)
    copy.record(full, chosen, "done", "A-D01")
    deleted, _ = written(copy, chosen, edits_plan.mark_done("A-D01", False))
    assert deleted.startswith("DELETE FROM part WHERE name = 'plan'")
    assert "plan" not in json.loads(copy.read()[1])


def test_an_edit_that_changes_nothing_writes_only_its_line_in_the_journal(
    copy: WorkCopy, full: Assessment
) -> None:
    """The part is a new object with the old contents."""
    same = edits.describe_organisation(full.organisation.model_copy())
    assert [s.split(" VALUES")[0] for s in written(copy, full, same)] == ["INSERT INTO journal"]


def test_what_was_recorded_edit_by_edit_reads_back_whole(copy: WorkCopy, full: Assessment) -> None:
    steps = (
        edits.choose("DAT-02", 5),
        edits.clear_answer("DAT-03"),
        edits_plan.mark_done("A-D01", True),
        edits_plan.remove_milestone(full.milestones[2]),
        edits.set_target("data.rights", 80.0),
        edits.set_target("data.rights", None),
    )
    before = full
    for edit in steps:
        after = edit.apply(before)
        copy.record(before, after, edit.kind, edit.subject)
        before = after
    assert Assessment.model_validate_json(copy.read()[1]) == before
    assert copy.revision == len(steps)


@pytest.mark.parametrize("there", [False, True])
def test_edits_are_synced_after_a_snapshot_too_that_succeeded_or_failed(
    copy: WorkCopy, tmp_path: Path, there: bool
) -> None:
    target = tmp_path / "snapshot.db"
    if there:
        target.write_bytes(b"no database")
    with pytest.raises(sqlite3.Error) if there else contextlib.nullcontext():
        copy.write_snapshot(target, {})
    assert copy._connection.execute("PRAGMA synchronous").fetchone() == (2,)  # FULL
