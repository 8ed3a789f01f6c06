"""Results: findings narrowed by several filters at once, and rules that do not apply asked why not."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QTreeView, QWidget
from pytestqt.qtbot import QtBot
from windows import Person, exploring_the_bank

from bearings.domain import edits
from bearings.domain.results import Finding
from bearings.ui.models.trace_model import LinkRole
from bearings.ui.pages.results.findings import FindingsCard
from bearings.ui.pages.results.silent import SilentRow


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Person]:
    yield from exploring_the_bank(qtbot, qapp, tmp_path, "results")


def pick(person: Person, name: str, text: str) -> None:
    choice = person.see(QComboBox, name)
    choice.setCurrentIndex(choice.findText(text))
    choice.activated.emit(choice.currentIndex())


def shown(person: Person) -> list[Finding]:
    ids = person.see(FindingsCard, "findingsCard").shown_ids
    return [f for f in person.window.live.results.findings if f.id in ids]


def rows(person: Person) -> list[SilentRow]:
    """Rows of rules in sight, once all are there."""
    silent = person.see(QWidget, "silentList")
    person.qtbot.waitUntil(lambda: silent.complete)  # type: ignore[attr-defined]
    return [row for row in silent.findChildren(SilentRow) if row.isVisible()]


def test_findings_are_narrowed_by_who_owns_what_is_to_be_done(person: Person) -> None:
    everything = len(shown(person))
    assert person.read("findingCount") == f"{everything} findings"
    pick(person, "findingOwner", "Security lead")
    found = shown(person)
    assert 0 < len(found) < everything
    owners = {person.window.live.questionnaire.action(f.actions[0]).owner for f in found}
    assert owners == {"security_lead"}
    assert person.read("findingCount") == f"{len(found)} of {everything} findings"


def test_filters_combine_and_are_cleared_together(person: Person) -> None:
    everything = len(shown(person))
    clear = person.see(QWidget, "clearFindingFilters")
    assert not clear.isVisible()
    pick(person, "findingDimension", "Integration")
    one = len(shown(person))
    pick(person, "findingKind", "Gaps")
    two = shown(person)
    assert 0 < len(two) < one
    assert {(f.dimension, f.kind) for f in two} == {("integration", "gap")}
    person.see(QWidget, "findingSearch").setFocus()
    person.type("zzz")
    assert shown(person) == []
    assert person.read("noFindings") == "No finding matches."
    assert person.read("findingCount") == f"0 of {everything} findings"
    person.press("clearFindingFilters")
    assert len(shown(person)) == everything
    assert not clear.isVisible()
    assert person.focus() is person.see(QWidget, "findingSearch")


def test_rules_that_do_not_apply_are_counted_but_not_listed_until_asked(person: Person) -> None:
    live = person.window.live
    silent = len(live.questionnaire.rules) - len(live.results.rules)
    assert person.read("silentCount").startswith(f"{silent} of {len(live.questionnaire.rules)} rules")
    assert person.window.findChild(QWidget, "silentList") is None
    person.press("showSilentRules")
    assert len(rows(person)) == silent
    person.press("showSilentRules")
    assert not person.see(QWidget, "silentList").isVisible()


def test_a_rule_says_what_stopped_it_and_leads_to_the_answer(person: Person) -> None:
    person.press("showSilentRules")
    person.see(QWidget, "silentSearch").setFocus()
    person.type("proper terms")
    assert [row.objectName() for row in rows(person)] == ["silent_R-D04"]
    assert person.read("silentReason_R-D04") == 'Stopped by: DAT-03 is "Partly", the rule asks for "No".'
    person.press("whyNot_R-D04")
    assert person.read("whyTitle").endswith("(R-D04)")
    assert person.read("whyAbout").startswith("Stopped by: DAT-03")
    tree = person.see(QTreeView, "whyTree")
    stopped = tree.model().index(0, 0, tree.rootIndex())
    assert stopped.data() == "What stopped it"
    assert tree.model().index(0, 0, stopped).data(LinkRole) == "DAT-03"
    person.key(Qt.Key.Key_Escape)
    assert person.focus() is person.see(QWidget, "whyNot_R-D04")


def test_a_rule_leaves_the_list_when_an_answer_makes_it_apply(person: Person) -> None:
    person.press("showSilentRules")
    assert "silent_R-D01" in {row.objectName() for row in rows(person)}
    person.press("whyNot_R-D01")
    person.window.live.apply(edits.choose("DAT-01", "no"))
    assert "silent_R-D01" not in {row.objectName() for row in rows(person)}
    assert "R-D01" in [finding.id for finding in shown(person)]
    assert person.read("whyTitle") == "No permission to use the intended data (R-D01)"
    assert person.read("whyValue") == "applies"
