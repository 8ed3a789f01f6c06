"""Answers to an earlier questionnaire in the window: imported after a look, and votes that have no place."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QTreeView
from pytestqt.qtbot import QtBot
from windows import Person

from bearings import library
from bearings.ballot_library import read_incoming
from bearings.domain.assessment import Answer, Assessment, Respondent
from bearings.domain.edits import Edit
from bearings.domain.workshop.merge import plan_merge
from bearings.packs.loader import load_pack
from bearings.store.exchange import write_exchange
from bearings.ui.left_behind_dialog import LeftBehindDialog
from bearings.ui.pages.ballots.preview import VotesPreview
from bearings.ui.widgets.text import PlainLabel
from bearings.ui.widgets.vote_table import VoteTable
from later_pack import later_pack

GIVEN = Assessment(
    id="case",
    respondents=(Respondent(id="ann", role="dpo_legal"),),
    answers={"DAT-03": Answer(note="Why so"), "DAT-04": Answer(votes={"ann": 2}, note="Of no use")},
)


@pytest.fixture
def person(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Person]:
    """Somebody whose Bearings brings a later version along, with answers to the earlier one at hand."""
    pack = load_pack(later_pack(tmp_path / "pack"))
    monkeypatch.setattr(library, "builtin_pack", lambda: pack)
    somebody = Person(qtbot, qapp, tmp_path)
    write_exchange(GIVEN, somebody.workspace_made() / "answers.yaml")
    yield somebody
    somebody.window.close()


def asked(person: Person) -> LeftBehindDialog:
    person.window.desk.open_path(person.workspace / "answers.yaml")
    person.qtbot.waitUntil(lambda: bool(_visible(person)), timeout=30_000)
    return _visible(person)[0]


def _visible(person: Person) -> list[LeftBehindDialog]:
    return [d for d in person.window.findChildren(LeftBehindDialog) if d.isVisible()]


def press(dialog: LeftBehindDialog | VotesPreview, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert button is not None
    assert button.isEnabled()
    button.click()


def test_what_has_no_place_is_shown_before_the_rest_is_imported(person: Person) -> None:
    dialog = asked(person)
    about = dialog.findChild(PlainLabel, "leftBehindAbout")
    assert about is not None
    assert "version 1.0.0 of the questionnaire, and it is version 1.1.0 here" in about.text()
    table = dialog.findChild(QTreeView, "leftBehindTable")
    assert table is not None
    model = table.model()
    lines = [[model.index(row, column).data() for column in range(2)] for row in range(model.rowCount())]
    assert lines == [["DAT-04  ·  1 vote, a note", "Asked twice; see DAT-33."]]
    assert not person.window.live.is_open
    press(dialog, "importRest")
    person.qtbot.waitUntil(lambda: person.window.live.is_open, timeout=30_000)
    assert person.window.live.assessment.answers == {"DAT-33": Answer(note="Why so")}
    assert person.window.live.assessment.questionnaire_version == "1.1.0"


def test_leaving_imports_nothing(person: Person) -> None:
    dialog = asked(person)
    person.qtbot.keyClick(dialog, Qt.Key.Key_Escape)  # type: ignore[no-untyped-call]
    person.qtbot.waitUntil(lambda: not _visible(person))
    assert not person.window.live.is_open
    assert [path.name for path in person.workspace.iterdir()] == ["answers.yaml"]


def test_a_vote_without_a_place_says_so_and_is_kept_aside(person: Person) -> None:
    live = person.window.live
    asked(person).accept()
    person.qtbot.waitUntil(lambda: live.is_open, timeout=30_000)
    path = person.workspace / "late.bearings"
    old = load_pack(library.resource("questionnaires", "genai-readiness"))
    library.Document.create(path, old, GIVEN, home=person.home).close()
    incoming = read_incoming(path, live.questionnaire, live.assessment)
    plan = plan_merge(live.questionnaire, live.assessment, incoming)
    dialog = VotesPreview(live, path.name, incoming, plan, person.window)
    dialog.open()
    summary = dialog.findChild(PlainLabel, "votesSummary")
    assert summary is not None
    assert summary.text() == "1 is kept aside."
    table = dialog.findChild(VoteTable, "votesTable")
    assert table is not None
    told = [table.model().index(0, column).data() for column in range(5)]
    assert told[0] == f"DAT-04  {old.question('DAT-04').text}"
    assert told[3:] == ["Level 2", "Kept aside: Asked twice; see DAT-33."]
    button = dialog.findChild(QPushButton, "takeVotes")
    assert button is not None
    assert button.text() == "Keep 1 vote aside"
    edit: Edit = dialog.edit
    dialog.reject()
    assert live.apply(edit)
    assert live.undo_label == "Keep 1 vote aside"
    assert live.assessment.former[0].answers["DAT-04"].votes == {"ann": 2}
