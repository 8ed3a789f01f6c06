"""What was open is let go of when it is closed: nothing on any page holds on to it."""

import gc
import weakref
from pathlib import Path

import pytest
from places import PAGES
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from windows import Person

from bearings import library
from bearings.domain import edits
from bearings.domain.assessment import Assessment


@pytest.mark.parametrize("replaced", [False, True], ids=["closed", "another opened"])
def test_a_file_that_was_looked_at_everywhere_is_let_go_of(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, replaced: bool
) -> None:
    person = Person(qtbot, qapp, tmp_path)
    first, second, *_ = library.copy_samples(person.workspace, home=person.home)
    person.window.desk.open_path(first)
    live = person.window.live
    for page in PAGES:
        person.window.go(page)
        live.apply(edits.write_note("DAT-03", page))
        qapp.processEvents()
    named = live.assessment.organisation.model_copy(update={"name": "Quince"})
    live.apply(edits.describe_organisation(named))
    held = [weakref.ref(thing) for thing in (live.document, live._session)]
    assert states() > 0
    if replaced:
        person.window.desk.open_path(second)
        for page in PAGES:  # a page out of sight shows the other file once it is seen
            person.window.go(page)
    else:
        live.close()
    qtbot.waitUntil(lambda: not person.window.desk.reading)
    qapp.processEvents()
    gc.collect()
    assert [type(ref()).__name__ for ref in held if ref() is not None] == []
    assert states() == 0


def states() -> int:
    """How many states of the assessment of that name are in memory."""
    found = (thing for thing in gc.get_objects() if isinstance(thing, Assessment))
    return sum(assessment.organisation.name == "Quince" for assessment in found)
