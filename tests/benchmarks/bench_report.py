"""How long a report takes: each edition in a warm process, the board's also in one that starts for it.

Beside it, where it is installed, a browser that prints the same HTML; and the largest of annexes.
"""

import json
import shutil
import statistics
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from bearings import library
from bearings.domain.assessment import GROUP, Answer, Assessment
from bearings.domain.questionnaire import Questionnaire
from bearings.packs.loader import builtin_pack
from bearings.report.context import report_context
from bearings.report.editions import editions
from bearings.report.html import ASSET, make_html
from bearings.report.order import ReportOrder
from bearings.report.render import report_job, worker_command, worker_environment
from large_file import write_large_file

pytestmark = pytest.mark.bench

TARGET = 1.5  # seconds: the board's edition of a full sample, warm
AGAINST_BROWSER = 1.2  # of a browser's whole process, for the same pages
MOST_MEMORY = 150  # MiB of the render process
LONGEST_ANNEX = 10.0  # seconds for 1,000 questions
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
DAY = date(2026, 11, 26)


def test_warm_worker_against_a_cold_one(tmp_path: Path) -> None:
    pack, assessment = library.open_file(library.sample_files()[-1])
    assert pack is builtin_pack()

    def job(edition: str) -> dict[str, Any]:
        asked = report_job(pack, assessment, ReportOrder(edition), today=DAY)
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


def test_the_board_against_a_browser(tmp_path: Path) -> None:
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if browser is None:
        pytest.skip("no browser to compare with: apt-get install chromium")
    pack, assessment = library.open_file(library.sample_files()[-1])
    page = as_page(pack, assessment, tmp_path)
    printed = tmp_path / "browser.pdf"
    command = [browser, "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"]
    command += [f"--print-to-pdf={printed}", f"--user-data-dir={tmp_path / 'profile'}", page.as_uri()]
    job = report_job(pack, assessment, ReportOrder("board"), today=DAY)
    ours, theirs = [], []
    with started() as worker:
        ask(worker, {"id": 0, "do": "warm"})
        asked = {"id": 1, "to": str(tmp_path / "ours.pdf")} | job
        ask(worker, asked)
        subprocess.run(command, check=True, capture_output=True)
        for _ in range(5):  # in turn, so that both meet the same machine
            began = time.perf_counter()
            ask(worker, asked)
            ours.append(time.perf_counter() - began)
            began = time.perf_counter()
            subprocess.run(command, check=True, capture_output=True)
            theirs.append(time.perf_counter() - began)
        memory = most_memory(worker.pid)
    mine, other, name = statistics.median(ours), statistics.median(theirs), Path(browser).name
    pages = len(PdfReader(tmp_path / "ours.pdf").pages), len(PdfReader(printed).pages)
    print(
        f"\nboard, {pages[0]} pages: {mine:.2f} s; {name}, {pages[1]} pages: {other:.2f} s; ",
        end="",
    )
    print(f"ratio {mine / other:.2f} (target: at most {AGAINST_BROWSER})")
    if memory is not None:
        print(f"most memory of the render process: {memory} MiB (target: at most {MOST_MEMORY})")


def test_the_annex_of_a_thousand_questions(tmp_path: Path) -> None:
    path = write_large_file(tmp_path, tmp_path / "home")
    pack, crowd = library.open_file(path)
    few = crowd.model_copy(
        update={
            "respondents": (),
            "answers": {
                key: Answer(votes={GROUP: number % 5 + 1}, evidence="E1")
                for number, key in enumerate(crowd.answers)
            },
        }
    )
    print()
    for said, assessment in (("one voice", few), ("40 people, notes of 100 kB", crowd)):
        job = report_job(pack, assessment, ReportOrder("annex"), today=DAY)
        with started() as worker:
            ask(worker, {"id": 0, "do": "warm"})
            began = time.perf_counter()
            pages = ask(worker, {"id": 1, "to": str(tmp_path / "annex.pdf")} | job)
            took = time.perf_counter() - began
        print(f"annex of 1,000 questions, {said}, {pages} pages: {took:.1f} s", end=" ")
        print(f"(target: at most {LONGEST_ANNEX:.0f} s)")


def as_page(pack: Questionnaire, assessment: Assessment, folder: Path) -> Path:
    """The HTML of the board edition as a file, with its pictures beside it."""
    results, conclusions = library.study(pack, assessment)
    made = make_html("board", report_context(pack, assessment, results, conclusions, today=DAY))
    for name, (_, data) in made.assets.items():
        (folder / name).write_bytes(data)
    page = folder / "board.html"
    page.write_text(made.html.replace(ASSET, ""), "utf-8")
    return page


def most_memory(process: int) -> int | None:
    """MiB that a process held at most, where the system tells."""
    status = Path(f"/proc/{process}/status")
    if not status.is_file():
        return None
    line = next(line for line in status.read_text("utf-8").splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) // 1024


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
