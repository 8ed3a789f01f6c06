"""Export to Excel, Word, CSV from the menu: the window goes on, and no file is ever half there."""

import io
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot
from windows import Person

from bearings import library
from bearings.domain import edits
from bearings.report.export import make_export
from bearings.ui import ask
from bearings.ui.messages import Message

SLOW = 60_000


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Person]:
    somebody = Person(qtbot, qapp, tmp_path)
    samples = library.copy_samples(somebody.workspace, home=somebody.home)
    somebody.window.desk.open_path(samples[1])
    yield somebody
    somebody.window.close()


def choose(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> None:
    monkeypatch.setattr(ask, "file_of_form", lambda *_: path)


def export(person: Person, monkeypatch: pytest.MonkeyPatch, path: Path) -> list[str]:
    """Choose a file in the dialog; what the window says of it from then on."""
    said: list[str] = []
    person.window.desk.said.connect(said.append)
    person.window.desk.under_way.connect(lambda words, _stop: said.append(words))
    choose(monkeypatch, path)
    person.window.actions_.export_results.trigger()
    return said


@pytest.mark.parametrize("name", ["a.xlsx", "a.docx", "a.pptx", "a.csv", "a.md", "a.results.json"])
def test_each_form_is_written_as_the_command_line_writes_it(
    person: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str
) -> None:
    out = tmp_path / name
    said = export(person, monkeypatch, out)
    assert said == [f"Writing {name}…"]
    person.qtbot.waitUntil(lambda: len(said) == 2, timeout=SLOW)
    assert said[1] == f"Results written to {name}"
    live, data = person.window.live, out.read_bytes()
    if name == "a.docx":
        assert data.startswith(b"PK")
    else:
        assert data == make_export(out.name[1:], live.questionnaire, live.assessment)


def test_what_was_on_screen_is_written_and_the_window_goes_on(
    person: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    out = tmp_path / "a.xlsx"
    live = person.window.live
    index = live.results.scorecard.overall
    said = export(person, monkeypatch, out)
    assert live.apply(edits.choose("DAT-04", 5))  # while it is being written
    person.qtbot.waitUntil(lambda: len(said) == 2, timeout=SLOW)
    sheet = openpyxl.load_workbook(io.BytesIO(out.read_bytes()))["Scores"]
    assert sheet["E2"].value == pytest.approx(index, abs=1e-4)
    assert index != live.results.scorecard.overall


def test_a_second_export_waits_for_the_first(
    person: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    said = export(person, monkeypatch, tmp_path / "a.xlsx")
    choose(monkeypatch, tmp_path / "b.xlsx")
    person.window.actions_.export_results.trigger()
    assert said[-1] == "Still writing a.xlsx…"
    person.qtbot.waitUntil((tmp_path / "a.xlsx").exists, timeout=SLOW)
    assert not (tmp_path / "b.xlsx").exists()
    person.qtbot.waitUntil(lambda: said[-1] == "Results written to a.xlsx", timeout=SLOW)
    person.window.actions_.export_results.trigger()
    person.qtbot.waitUntil((tmp_path / "b.xlsx").exists, timeout=SLOW)


def test_an_export_begun_as_the_first_is_written_is_not_given_up(
    person: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def go_on(words: str) -> None:
        if words == "Results written to a.csv":
            choose(monkeypatch, tmp_path / "b.csv")
            person.window.actions_.export_results.trigger()

    person.window.desk.said.connect(go_on)
    export(person, monkeypatch, tmp_path / "a.csv")
    person.qtbot.waitUntil((tmp_path / "b.csv").exists, timeout=SLOW)


def test_a_place_that_cannot_be_written_is_told(
    person: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    export(person, monkeypatch, tmp_path / "nowhere" / "a.xlsx")
    person.qtbot.waitUntil(lambda: bool(person.window.findChildren(Message)), timeout=SLOW)
    message = person.window.findChildren(Message)[0]
    assert "folder" in message.heading.text()
    message.close()


def test_closing_the_window_ends_an_export_and_leaves_the_old_file(
    person: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    out = tmp_path / "a.docx"
    out.write_bytes(b"old")
    export(person, monkeypatch, out)
    person.window.close()
    assert out.read_bytes() == b"old"


def test_changing_ones_mind_writes_nothing(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    choose(monkeypatch, None)
    said: list[str] = []
    person.window.desk.said.connect(said.append)
    person.window.actions_.export_results.trigger()
    assert said == []


@pytest.mark.parametrize(
    ("typed", "kind", "written"),
    [
        ("a.docx", "Excel (*.xlsx)", "a.docx"),  # the ending of the name decides
        ("a", "Word (*.docx)", "a.docx"),
        ("Client v1.2", "Excel (*.xlsx)", "Client v1.2.xlsx"),
        ("a.json", "Results (*.results.json)", "a.results.json"),
        ("a.results.json", "Results (*.results.json)", "a.results.json"),
    ],
)
def test_a_name_without_an_ending_is_given_that_of_the_form(
    person: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, typed: str, kind: str, written: str
) -> None:
    forms = {".xlsx": "Excel", ".docx": "Word", ".results.json": "Results"}
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / typed), kind))
    assert ask.file_of_form(person.window, "Export", tmp_path / "x.xlsx", forms) == tmp_path / written
