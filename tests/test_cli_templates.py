"""Report templates of one's own on the command line: listed, proved, rendered; broken ones hide nothing."""

import os
from collections.abc import Callable
from pathlib import Path

import pypdf
import pytest

from bearings import library, template_library
from bearings.cli import DONE, INPUT_AT_FAULT, main
from bearings.errors import RenderError
from bearings.packs.loader import builtin_pack
from bearings.report import worker
from bearings.report.order import ReportOrder
from bearings.report.render import render_report
from bearings.resources import resource
from bearings.store.exchange import read_exchange

YAML = (
    'id: mine\ntitle: "Steering committee"\ndescription: "What changed hands."\nsections: [cover, greeting]\n'
)
SAMPLE = next(path for path in library.sample_files() if "quillmarsh" in path.name)
GREETING = "<section class=page><h2>Hello {{ document.organisation }}</h2></section>"
Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Write:
    monkeypatch.setitem(os.environ, "BEARINGS_HOME", str(tmp_path))

    def make(text: str = GREETING, *, name: str = "mine", yaml: str = YAML) -> Path:
        folder = tmp_path / "templates" / name
        (folder / "parts").mkdir(parents=True)
        (folder / "template.yaml").write_text(yaml.replace("id: mine", f"id: {name}"), "utf-8")
        (folder / "parts" / "greeting.html.j2").write_text(text, "utf-8")
        return folder

    return make


def test_an_own_template_makes_a_report(write: Write, tmp_path: Path) -> None:
    write()
    out = tmp_path / "out.pdf"
    assert main(["report", str(SAMPLE), "-o", str(out), "--template", "mine"]) == DONE
    assert "Hello Quillmarsh Regional Bank" in pypdf.PdfReader(out).pages[1].extract_text()


def test_all_are_listed_by_title_and_one_at_fault_hides_none(
    write: Write, capsys: pytest.CaptureFixture[str]
) -> None:
    write()
    write("{% if %}", name="broken", yaml=YAML.replace("cover", "nowhere"))
    write(name="board")
    assert main(["report", "--list"]) == DONE
    said = capsys.readouterr().out
    assert "mine         Steering committee: What changed hands." in said
    assert "board        Board roadmap: " in said
    assert '"broken" has a fault: template.yaml:4:12 sections.0 there is no part "nowhere"' in said
    assert '"board" has a fault: an edition that comes with Bearings has this name' in said
    assert str(template_library.templates_folder()) in said


def test_a_fault_while_rendering_names_file_and_line(
    write: Write, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write("<p>\n{{ documnt }}</p>")
    out = tmp_path / "out.pdf"
    assert main(["report", str(SAMPLE), "-o", str(out), "--template", "mine"]) == INPUT_AT_FAULT
    assert "parts/greeting.html.j2:2: 'documnt' is undefined" in capsys.readouterr().err
    assert not out.exists()


def test_check_proves_a_folder_by_rendering_it(write: Write, capsys: pytest.CaptureFixture[str]) -> None:
    folder = write()
    assert main(["check", str(folder)]) == DONE
    said = capsys.readouterr().out
    assert (
        "“Steering committee”, 2 sections, 2 pages for a full sample, 2 without answers; no problems" in said
    )
    assert main(["check", str(folder.parent)]) == DONE
    capsys.readouterr()
    (folder / "parts" / "greeting.html.j2").write_text("{{ answers[0].rows[0].nothing }}")
    assert main(["check", str(folder)]) == INPUT_AT_FAULT
    assert "parts/greeting.html.j2:1: 'dict object' has no attribute 'nothing'" in capsys.readouterr().out
    (folder / "parts" / "greeting.html.j2").write_text("{% fro %}\n<p class={{ c }}>")
    assert main(["check", str(folder)]) == INPUT_AT_FAULT
    said = capsys.readouterr().out
    assert "parts/greeting.html.j2:1:1" in said
    assert "parts/greeting.html.j2:2:1" in said


def test_check_takes_no_template_for_another_of_its_name(
    write: Write, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(write(name="brief"))]) == INPUT_AT_FAULT
    assert "an edition that comes with Bearings has this name" in capsys.readouterr().out
    assert main(["check", str(resource("report_templates", "brief"))]) == DONE
    assert "“Decision brief”" in capsys.readouterr().out


@pytest.mark.parametrize(
    "bomb",
    [
        "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}",
        "<div style='display:flex'>" * 25 + "x" + "</div>" * 25,
        "<table><tr><td>" * 60 + "x" + "</td></tr></table>" * 60,
        "<style>@page { size: 10px; margin: 0 }</style><p>" + "word " * 9_000 + "</p>",
        "<svg><path d='M0 0{% for a in range(99999) %}L1 2L3 4L5 6L7 8L1 2L3 4{% endfor %}'/></svg>" * 3,
        "<table><tr><td>{% for a in range(99999) %}words that go on in one cell {% endfor %}</table>",
        "<div>" * 3_000 + "x" + "</div>" * 3_000,
    ],
    ids=["loops", "flex", "tables", "pages", "path", "cell", "depth"],
)
def test_a_template_that_never_ends_is_stopped_and_nothing_is_written(
    write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, bomb: str
) -> None:
    """The limit of the process is taken down, so that the test does not wait for it."""
    write(bomb)
    slow = tmp_path / "slow.py"
    slow.write_text("from bearings.report import worker\nworker.LONGEST_OWN = 2.0\nworker.main()\n")
    import sys

    from bearings.report import render

    monkeypatch.setattr(render, "worker_command", lambda: [sys.executable, str(slow)])
    out = tmp_path / "out.pdf"
    out.write_text("before")
    order = ReportOrder("mine", templates=str(tmp_path / "templates"))
    with pytest.raises(RenderError, match=r"longer than 2 seconds|could not be laid out|memory"):
        render_report(builtin_pack(), read_exchange(SAMPLE, builtin_pack()), out, order=order)
    assert out.read_text() == "before"
    assert worker.LONGEST_OWN > 2
