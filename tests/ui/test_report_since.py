"""The edition that tells what changed, in the window: which milestones it goes from and to."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from report_desk import SLOW, at_rest, choose, page
from windows import Person

from bearings import library
from bearings.domain import edits
from bearings.domain.roadmap.edits_plan import keep_milestone
from bearings.ui.widgets.form import ChoiceField


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Person]:
    somebody = Person(qtbot, qapp, tmp_path)
    sample = next(path for path in library.sample_files() if "quillmarsh" in path.name)
    somebody.window.desk.explore(sample)
    somebody.window.go("report")
    edition = somebody.see(ChoiceField, "reportEdition")
    qtbot.waitUntil(lambda: page(somebody).order.edition.compares("changes"), timeout=SLOW)
    place = edition.findData("changes")
    choose(somebody, "reportEdition", place - edition.currentIndex())
    yield somebody
    somebody.window.close()


def offered(person: Person, name: str) -> list[str]:
    choice = person.see(ChoiceField, name)
    return [choice.itemText(row) for row in range(choice.count())]


def test_without_a_milestone_it_says_what_to_do(person: Person) -> None:
    assert person.see(QWidget, "reportNoMilestone").isVisible()
    assert not person.see(QWidget, "reportSince").isVisible()
    person.qtbot.waitUntil(lambda: not page(person).busy, timeout=SLOW)
    assert page(person).file == b""
    person.press("reportToCompare")
    assert person.window.current_page.key == "compare"


def test_it_goes_from_one_milestone_to_another(person: Person) -> None:
    live = person.window.live
    live.apply(keep_milestone("Spring", "2026-03-01"))
    live.apply(edits.choose("DAT-10", 4))
    live.apply(keep_milestone("Summer", "2026-07-01"))
    live.apply(edits.choose("TAL-07", 4))
    assert offered(person, "reportSince") == [
        "The latest milestone",
        "Summer, 1 July 2026",
        "Spring, 1 March 2026",
    ]
    assert offered(person, "reportUntil")[0] == "Now"
    assert not person.see(QWidget, "reportNoMilestone").isVisible()
    choose(person, "reportSince", 2)
    choose(person, "reportUntil", 1)
    assert (page(person).order.choice.since, page(person).order.choice.until) == ("M-1", "M-2")
    person.qtbot.waitUntil(
        lambda: not page(person).busy and page(person).file.startswith(b"%PDF-"), timeout=SLOW
    )
    import io

    import pypdf

    text = pypdf.PdfReader(io.BytesIO(page(person).file)).pages[0].extract_text()
    assert "What changed since Spring" in text


def test_only_an_edition_that_compares_asks_for_milestones(person: Person) -> None:
    person.window.live.apply(keep_milestone("Spring", "2026-03-01"))
    assert person.see(QWidget, "reportSince").isVisible()
    choice = person.see(ChoiceField, "reportEdition")
    choose(person, "reportEdition", choice.findData("board") - choice.currentIndex())
    assert not person.see(QWidget, "reportSince").isVisible()


def test_a_long_name_of_an_edition_is_shown_whole_without_its_pages(person: Person) -> None:
    person.window.live.apply(keep_milestone("Spring", "2026-03-01"))
    person.window.live.apply(edits.choose("DAT-10", 4))
    at_rest(person)
    edition = person.see(ChoiceField, "reportEdition")
    assert edition.currentText() == "Changes since a milestone"
    assert edition.fontMetrics().horizontalAdvance(edition.currentText()) <= edition.words_room()
    choose(person, "reportEdition", edition.findData("brief") - edition.currentIndex())
    at_rest(person)
    assert edition.currentText() == "Decision brief, 2 pages"
