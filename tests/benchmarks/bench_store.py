"""How long saving takes: one edit in the work copy against appending and syncing a line."""

import os
import statistics
import time
from pathlib import Path

import pytest

from bearings import library
from bearings.domain import edits
from bearings.domain.assessment import MAX_MILESTONES
from bearings.domain.roadmap import edits_plan
from bearings.session import Session

pytestmark = pytest.mark.bench


@pytest.mark.parametrize("milestones", [0, MAX_MILESTONES])
def test_an_edit_saved_against_a_synced_line(tmp_path: Path, milestones: int) -> None:
    path = library.copy_samples(tmp_path, home=tmp_path / "home")[-1]
    document = library.open_document(path, home=tmp_path / "home")
    session = Session(document.questionnaire, document.assessment, save=document.save)
    for number in range(milestones):
        session.apply(edits_plan.keep_milestone(f"Review {number}", "2026-04-01"))
    floor, saved, published = [], [], []
    with open(tmp_path / "floor", "ab") as file:
        for number in range(200):
            began = time.perf_counter()
            file.write(b"x" * 200)
            file.flush()
            os.fdatasync(file.fileno())
            floor.append((time.perf_counter() - began) * 1000)
            began = time.perf_counter()
            session.apply(edits.choose("DAT-02", number % 5 + 1))
            saved.append((time.perf_counter() - began) * 1000)
    for number in range(20):
        session.apply(edits.choose("DAT-02", number % 5 + 1))
        began = time.perf_counter()
        document.publish()
        published.append((time.perf_counter() - began) * 1000)
    document.close()
    ratio = statistics.median(saved) / statistics.median(floor)
    print(
        f"\nwith {milestones} milestones: "
        f"edit saved {statistics.median(saved):.2f} ms, p95 {sorted(saved)[190]:.2f} ms; "
        f"synced line {statistics.median(floor):.2f} ms; ratio {ratio:.1f}; "
        f"published {statistics.median(published):.1f} ms (max {max(published):.1f})"
    )
