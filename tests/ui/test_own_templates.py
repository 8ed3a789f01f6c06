"""Report templates of one's own in the window: offered by title, and one at fault is named and hides none."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from report_desk import SLOW, page
from windows import Person, exploring_the_bank

from bearings.ui.widgets.form import ChoiceField

ENDLESS = "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}"
YAML = 'id: {}\ntitle: "Steering committee"\ndescription: "Of our own."\nsections: [{}]\n'


@pytest.fixture
def person(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Person]:
    monkeypatch.setitem(os.environ, "BEARINGS_HOME", str(tmp_path))
    for name, part in (("mine", "cover"), ("broken", "nowhere")):
        folder = tmp_path / "templates" / name
        folder.mkdir(parents=True)
        (folder / "template.yaml").write_text(YAML.format(name, part))
    yield from exploring_the_bank(qtbot, qapp, tmp_path, "report")


def test_they_are_offered_and_one_at_fault_is_named_with_its_line(person: Person) -> None:
    choice = person.see(ChoiceField, "reportEdition")
    person.qtbot.waitUntil(lambda: choice.findData("mine") >= 0, timeout=SLOW)
    assert choice.itemText(choice.findData("mine")) == "Steering committee"
    assert choice.findData("board") >= 0
    assert choice.findData("broken") < 0
    said = page(person).order.edition.error.text()
    assert '"broken" has a fault: template.yaml:4:12 sections.0 there is no part "nowhere"' in said
    choice.picked.emit("mine")
    person.qtbot.waitUntil(lambda: page(person).display.reader.view.page_count == 1, timeout=SLOW)


def test_one_that_never_ends_gives_way_at_once_to_another(person: Person, tmp_path: Path) -> None:
    folder = tmp_path / "templates" / "mine"
    (folder / "parts").mkdir()
    (folder / "parts" / "endless.html.j2").write_text(ENDLESS, "utf-8")
    (folder / "template.yaml").write_text(YAML.format("mine", "endless"))
    choice = person.see(ChoiceField, "reportEdition")
    person.qtbot.waitUntil(lambda: choice.findData("mine") >= 0, timeout=SLOW)
    choice.picked.emit("mine")
    renderer = page(person).making.renderer
    person.qtbot.waitUntil(lambda: renderer.busy, timeout=SLOW)
    stuck = renderer.process_id
    choice.picked.emit("brief")
    person.qtbot.waitUntil(lambda: page(person).display.reader.view.page_count == 2, timeout=SLOW)
    assert not _lives(stuck)


def _lives(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True
