"""How long a report takes: each edition in a warm process, the board's also in one that starts for it."""

import json
import statistics
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bearings import library
from bearings.packs.loader import builtin_pack
from bearings.report.editions import editions
from bearings.report.order import ReportOrder
from bearings.report.render import report_job, worker_command, worker_environment

pytestmark = pytest.mark.bench

TARGET = 1.5  # seconds: the board's edition of a full sample, warm


def test_warm_worker_against_a_cold_one(tmp_path: Path) -> None:
    pack, assessment = library.open_file(library.sample_files()[-1])
    assert pack is builtin_pack()

    def job(edition: str) -> dict[str, Any]:
        asked = report_job(pack, assessment, ReportOrder(edition), today=date(2026, 11, 26))
        return {"id": 1, "to": str(tmp_path / f"{edition}.pdf")} | asked

    cold = []
    for _ in range(3):
        began = time.perf_counter()
        with started() as worker:
            ask(worker, job("board"))
            cold.append(time.perf_counter() - began)
    with started() as worker:
        ask(worker, {"id": 0, "do": "warm"})
        for edition in (one for one in editions() if not one.compares):
            asked = job(edition.id)
            pages = ask(worker, asked)  # its template is parsed now
            warm = []
            for _ in range(5):
                began = time.perf_counter()
                ask(worker, asked)
                warm.append(time.perf_counter() - began)
            said = f"{statistics.median(warm):.2f} s ({min(warm):.2f} to {max(warm):.2f})"
            size = (tmp_path / f"{edition.id}.pdf").stat().st_size / 1000
            print(f"\n{edition.title}, {pages} pages, {size:.0f} kB: warm {said}", end="")
            if edition.id == "board":
                rest = statistics.median(cold)
                ratio = statistics.median(warm) / rest
                print(f", cold {rest:.2f} s, ratio {ratio:.2f} (target: warm under {TARGET} s)", end="")
    print()


@contextmanager
def started() -> Iterator["subprocess.Popen[str]"]:
    """A render process, ended afterwards."""
    with subprocess.Popen(
        worker_command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=worker_environment()
    ) as worker:
        try:
            yield worker
        finally:
            worker.kill()


def ask(worker: "subprocess.Popen[str]", job: dict[str, Any]) -> int:
    """Have the job done; the number of pages."""
    assert worker.stdin is not None
    assert worker.stdout is not None
    worker.stdin.write(json.dumps(job) + "\n")
    worker.stdin.flush()
    for line in worker.stdout:
        said = json.loads(line)
        if said.get("done"):
            return int(said["pages"])
        assert "error" not in said, said
    raise AssertionError("the worker ended")
