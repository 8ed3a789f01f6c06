"""How long a report takes: a process already warm against one that starts for it."""

import json
import statistics
import subprocess
import time
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bearings import library
from bearings.packs.loader import builtin_pack
from bearings.report.render import report_job, worker_command, worker_environment

pytestmark = pytest.mark.bench


def test_warm_worker_against_a_cold_one(tmp_path: Path) -> None:
    pack, assessment = library.open_file(library.sample_files()[-1])
    assert pack is builtin_pack()

    def job(number: int) -> dict[str, Any]:
        asked = report_job(pack, assessment, template="board", variant="ua", today=date(2026, 11, 26))
        return {"id": number, "to": str(tmp_path / f"{number}.pdf")} | asked

    def ask(worker: "subprocess.Popen[str]", given: dict[str, Any]) -> int:
        assert worker.stdin is not None
        assert worker.stdout is not None
        worker.stdin.write(json.dumps(given) + "\n")
        worker.stdin.flush()
        for line in worker.stdout:
            said = json.loads(line)
            if said.get("done"):
                return int(said["pages"])
            assert "error" not in said, said
        raise AssertionError("the worker ended")

    def start() -> "subprocess.Popen[str]":
        return subprocess.Popen(
            worker_command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=worker_environment(),
        )

    cold, warm = [], []
    pages = 0
    for number in range(3):
        began = time.perf_counter()
        with start() as worker:
            pages = ask(worker, job(number))
            cold.append(time.perf_counter() - began)
            worker.kill()
    with start() as worker:
        ask(worker, {"id": 0, "do": "warm"})
        for number in range(10, 15):
            began = time.perf_counter()
            ask(worker, job(number))
            warm.append(time.perf_counter() - began)
        worker.kill()
    size = (tmp_path / "14.pdf").stat().st_size
    first, rest = statistics.median(warm), statistics.median(cold)
    print(
        f"\nreport of {pages} pages, {size / 1000:.0f} kB: "
        f"warm {first:.2f} s ({min(warm):.2f} to {max(warm):.2f}), "
        f"cold {rest:.2f} s, ratio {first / rest:.2f} (target: warm under 1.5 s)"
    )
