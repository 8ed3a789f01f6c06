"""The file is brought up to date beside the window: nothing waits for it, and nothing is lost meanwhile."""

import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from bearings.domain import edits
from bearings.domain.edits_evidence import add_evidence
from bearings.errors import SaveError
from bearings.library import new_document
from bearings.store.document import Document
from bearings.store.publication import Publication
from bearings.store.reading import read_document
from bearings.ui import live_session
from bearings.ui.live_session import LiveSession


class Gate:
    """Holds a publication up until it is opened."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.reached, self.opened = threading.Event(), threading.Event()
        self._complete = Publication._complete
        monkeypatch.setattr(Publication, "_complete", lambda publication: self._pass(publication))

    def _pass(self, publication: Publication) -> None:
        self.reached.set()
        assert self.opened.wait(10)
        self._complete(publication)


@pytest.fixture
def document(tmp_path: Path) -> Document:
    return new_document(tmp_path / "files", "Northwind", home=tmp_path / "home")


@pytest.fixture
def live(qtbot: QtBot, document: Document, monkeypatch: pytest.MonkeyPatch) -> Iterator[LiveSession]:
    monkeypatch.setattr(live_session, "PUBLISH_AFTER", 1)
    session = LiveSession()
    session.open_document(document)
    yield session
    session.close()


def votes(path: Path) -> dict[str, object]:
    return {key: answer.votes.get("group") for key, answer in read_document(path).assessment.answers.items()}


def test_an_answer_given_meanwhile_is_published_after(
    live: LiveSession, document: Document, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Gate(monkeypatch)
    live.apply(edits.choose("DAT-02", 3))
    qtbot.waitUntil(gate.reached.is_set)
    live.apply(edits.choose("DAT-04", 4))
    assert votes(document.path) == {}
    gate.opened.set()
    qtbot.waitUntil(lambda: not document.needs_publishing)
    assert votes(document.path) == {"DAT-02": 3, "DAT-04": 4}


def test_saving_now_waits_for_what_is_under_way_and_brings_the_rest(
    live: LiveSession, document: Document, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Gate(monkeypatch)
    live.apply(edits.choose("DAT-02", 3))
    qtbot.waitUntil(gate.reached.is_set)
    live.apply(edits.choose("DAT-04", 4))
    threading.Timer(0.05, gate.opened.set).start()
    assert live.publish()
    assert votes(document.path) == {"DAT-02": 3, "DAT-04": 4}
    assert list(document.path.parent.iterdir()) == [document.path]


def test_closing_waits_for_what_is_under_way(
    live: LiveSession, document: Document, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Gate(monkeypatch)
    live.apply(edits.choose("DAT-02", 3))
    qtbot.waitUntil(gate.reached.is_set)
    threading.Timer(0.05, gate.opened.set).start()
    assert live.close()
    assert votes(document.path) == {"DAT-02": 3}


def test_what_a_folder_that_does_not_answer_lacks_is_there_at_the_next_opening(
    live: LiveSession, document: Document, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(live_session, "PATIENCE", 0.05)
    gate = Gate(monkeypatch)
    live.apply(edits.choose("DAT-02", 3))
    assert not live.publish()
    assert not live.close()
    again = Document.open(document.path, home=tmp_path / "home")
    assert again.recovered is not None
    assert again.assessment.answer("DAT-02").votes == {"group": 3}
    gate.opened.set()
    again.abandon()


def test_saving_by_hand_waits_for_nothing_and_is_told_once_it_is_done(
    live: LiveSession, document: Document, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate, told = Gate(monkeypatch), list[Path]()
    live.published.connect(told.append)
    live.apply(edits.choose("DAT-02", 3))
    live.publish_soon()
    assert told == []
    gate.opened.set()
    qtbot.waitUntil(lambda: told == [document.path])
    live.publish_soon()
    assert told == [document.path] * 2  # there was nothing to bring


def test_a_file_changed_by_somebody_else_is_told_once(
    live: LiveSession, document: Document, qtbot: QtBot
) -> None:
    told: list[Path] = []
    live.conflict.connect(told.append)
    original = document.path
    connection = sqlite3.connect(original)
    connection.execute("UPDATE meta SET value = 'theirs'")
    connection.commit()
    connection.close()
    live.apply(edits.choose("DAT-02", 3))
    qtbot.waitUntil(lambda: len(told) == 1)
    live.apply(edits.choose("DAT-04", 4))
    qtbot.waitUntil(lambda: not document.needs_publishing)
    assert told == [document.path]
    assert document.path != original


def test_a_failure_is_told_once_and_tried_again(
    live: LiveSession, document: Document, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[SaveError] = []
    live.failed.connect(told.append)
    monkeypatch.setattr(live_session, "TRY_AGAIN_AFTER", 1)
    complete, tries = Publication._complete, [0]

    def fail_twice(publication: Publication) -> None:
        tries[0] += 1
        if tries[0] < 3:
            raise OSError(28, "full")
        complete(publication)

    monkeypatch.setattr(Publication, "_complete", fail_twice)
    live.apply(edits.choose("DAT-02", 3))
    qtbot.waitUntil(lambda: not document.needs_publishing)
    assert len(told) == 1
    assert "no space left" in told[0].what
    assert votes(document.path) == {"DAT-02": 3}


def test_much_evidence_is_written_less_often(
    live: LiveSession, document: Document, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(live_session, "MUCH_EVIDENCE", 10)
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.4 with words")
    live.apply(add_evidence("DAT-02", document.take_evidence(tmp_path / "a.pdf")))
    qtbot.waitUntil(lambda: not document.needs_publishing)
    live.apply(edits.choose("DAT-02", 3))
    qtbot.wait(200)
    assert document.needs_publishing  # kept in the work copy; the file follows later, and on closing
    live.close()
    assert votes(document.path) == {"DAT-02": 3}
