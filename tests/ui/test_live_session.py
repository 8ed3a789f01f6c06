"""The live session: edits reach the disk, results follow, failures move nothing."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from bearings.domain import edits
from bearings.errors import SaveError
from bearings.library import new_document
from bearings.session import Change
from bearings.store.document import Document
from bearings.store.publication import Publication
from bearings.ui import live_session
from bearings.ui.live_session import LiveSession

HEAVY = ("pydantic", "yaml", "jinja2", "sqlite_utils", "weasyprint", "pypdfium2")


@pytest.fixture
def document(tmp_path: Path) -> Document:
    return new_document(tmp_path / "files", "Northwind", home=tmp_path / "home")


@pytest.fixture
def live(qtbot: QtBot, document: Document) -> Iterator[LiveSession]:
    session = LiveSession()
    session.open_document(document)
    yield session
    session.close()


def first_question(live: LiveSession) -> str:
    return next(q.id for q in live.questionnaire.questions if q.anchors)


def test_an_edit_changes_results_and_is_announced_once(live: LiveSession, qtbot: QtBot) -> None:
    question = first_question(live)
    before = live.results
    with qtbot.waitSignals([live.saved, live.changed]) as _:
        assert live.apply(edits.choose(question, 3))
    assert live.previous_results is before
    assert live.results.scorecard.questions[question].state == "answered"
    assert not live.apply(edits.choose(question, 3))


def test_undo_and_redo_are_named(live: LiveSession) -> None:
    question = first_question(live)
    live.apply(edits.choose(question, 3))
    assert live.undo_label == f"Answer to {question}"
    live.undo()
    assert live.results.scorecard.questions[question].state == "unanswered"
    assert (live.undo_label, live.redo_label) == (None, f"Answer to {question}")
    live.redo()
    assert live.results.scorecard.questions[question].state == "answered"


def test_conclusions_are_made_when_asked_for_and_forgotten_by_a_change(live: LiveSession) -> None:
    made = live.conclusions
    assert live.conclusions is made
    live.apply(edits.choose(first_question(live), 3))
    assert live.conclusions is not made


def test_the_file_is_published_after_a_rest(
    live: LiveSession, document: Document, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live_session, "PUBLISH_AFTER", 1)
    live.apply(edits.choose(first_question(live), 3))
    assert document.needs_publishing
    qtbot.waitUntil(lambda: not document.needs_publishing)


def test_if_saving_fails_nothing_moves_and_the_person_is_told(
    live: LiveSession, document: Document, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(change: Change) -> None:
        raise SaveError("The disk is full.")

    session = live._session
    assert session is not None
    monkeypatch.setattr(session, "_save", fail)
    before = live.assessment
    with qtbot.waitSignals([live.save_failed, live.failed]), qtbot.assertNotEmitted(live.changed):
        assert not live.apply(edits.choose(first_question(live), 3))
    assert live.assessment is before


def test_a_file_that_cannot_be_written_is_told_once_and_its_edits_are_kept(
    live: LiveSession, document: Document, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_publication: Publication) -> None:
        raise SaveError("The disk is full.")

    question = first_question(live)
    live.apply(edits.choose(question, 3))
    told: list[object] = []
    live.failed.connect(told.append)
    monkeypatch.setattr(Publication, "_complete", fail)
    assert not live.publish()
    assert not live.publish()
    assert len(told) == 1
    assert not live.close()
    monkeypatch.undo()
    again = Document.open(document.path, home=tmp_path / "home")
    assert again.recovered is not None
    assert question in again.assessment.answers
    again.close()


def test_closing_publishes_and_forgets(live: LiveSession, document: Document, qtbot: QtBot) -> None:
    live.apply(edits.choose(first_question(live), 3))
    with qtbot.waitSignal(live.closed):
        assert live.close()
    assert not live.is_open
    assert live.undo_label is None
    with pytest.raises(RuntimeError):
        _ = live.assessment


def test_opening_another_closes_the_first(live: LiveSession, tmp_path: Path, qtbot: QtBot) -> None:
    other = new_document(tmp_path / "files", "Contoso", home=tmp_path / "home")
    with qtbot.waitSignals([live.closed, live.opened]):
        live.open_document(other)
    assert live.assessment.organisation.name == "Contoso"


def test_a_file_changed_by_somebody_else_is_not_overwritten(
    live: LiveSession, document: Document, qtbot: QtBot
) -> None:
    document.path.write_bytes(b"somebody else's")
    live.apply(edits.choose(first_question(live), 3))
    with qtbot.waitSignal(live.conflict) as heard:
        assert live.publish()
    assert heard.args == [document.path]


def test_the_kit_imports_nothing_heavy() -> None:
    modules = ("live_session", "theme", "messages", "pages.page", "widgets.form", "widgets.option_card")
    code = "; ".join(
        [
            *(f"import bearings.ui.{name}" for name in modules),
            "import sys",
            f"print([name for name in {HEAVY!r} if name in sys.modules])",
        ]
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
