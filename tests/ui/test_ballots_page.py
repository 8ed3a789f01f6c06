"""Ballots and other files in the window: out, and back in after a look at every line."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QMenu, QPushButton, QScrollArea, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from bearings.domain import edits
from bearings.domain.assessment import Answer, Assessment, Respondent
from bearings.domain.workshop.ballots import ANSWER_COLUMN, ID_COLUMN, NOTE_COLUMN, SHEET
from bearings.library import copy_sample, export_exchange, open_document, sample_files
from bearings.ui import ask
from bearings.ui.live_session import LiveSession
from bearings.ui.models.vote_lines import FATE, Offered, VoteLine, VoteLines
from bearings.ui.pages.ballots.preview import VotesPreview
from bearings.ui.pages.setup.page import SetupPage
from bearings.ui.pages.setup.people import PeopleSection
from bearings.ui.widgets.banner import Banner
from bearings.ui.widgets.text import PlainLabel
from bearings.ui.widgets.vote_table import VoteTable

W = TypeVar("W", bound=QWidget)


class Host:
    """Somebody at the Setup page of the sample bank; the file dialogs are answered for them."""

    def __init__(self, page: SetupPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
        self.page, self.qtbot, self.live = page, qtbot, page.live
        self.patch = monkeypatch

    def see(self, kind: type[W], name: str) -> W:
        found = self.page.findChild(kind, name)
        assert found is not None, name
        return found

    def send(self, respondent_id: str, path: Path) -> str:
        """Save a ballot from the menu of a person; what is said about it."""
        self.patch.setattr(ask, "file_to_write", lambda *_: path)
        action = "ballotPdf" if path.suffix == ".pdf" else "ballotExcel"
        self.choose(respondent_id, action)
        return self.news("written to")

    def receive(self, path: Path, do: Callable[["Preview"], None], respondent_id: str = "") -> None:
        """Import a file, and do something in the preview it opens."""
        self.patch.setattr(ask, "file_with_votes", lambda *_: path)
        done: list[bool] = []
        timer = QTimer(self.page)

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, VotesPreview) and dialog.isVisible():
                timer.stop()
                try:
                    do(Preview(dialog))
                finally:
                    done.append(True)
                    dialog.close()

        timer.timeout.connect(look)
        timer.start(20)
        if respondent_id:
            self.choose(respondent_id, "importBallot")
        else:
            QTest.mouseClick(self.see(QPushButton, "importVotes"), Qt.MouseButton.LeftButton)
        self.qtbot.waitUntil(lambda: bool(done), timeout=30_000)

    def news(self, words: str) -> str:
        banner = self.see(Banner, "ballotNews")
        self.qtbot.waitUntil(lambda: words in banner.text.text(), timeout=60_000)
        return banner.text.text()

    def votes(self, question_id: str) -> dict[str, object]:
        return dict(self.live.assessment.answer(question_id).votes)

    def choose(self, respondent_id: str, name: str) -> None:
        self.action(respondent_id, name).trigger()

    def action(self, respondent_id: str, name: str) -> QAction:
        menu = self.see(QMenu, f"respondentMenu_{respondent_id}")
        return next(action for action in menu.actions() if action.objectName() == name)


class Preview:
    """The same person in front of the preview."""

    def __init__(self, dialog: VotesPreview) -> None:
        self.dialog = dialog

    def see(self, kind: type[W], name: str) -> W:
        found = self.dialog.findChild(kind, name)
        assert found is not None, name
        return found

    def read(self, name: str) -> str:
        return self.see(PlainLabel, name).text()

    def press(self, name: str) -> None:
        QTest.mouseClick(self.see(QPushButton, name), Qt.MouseButton.LeftButton)

    def rows(self) -> list[list[str]]:
        model = self.see(VoteTable, "votesTable").model()
        return [
            [str(model.index(row, column).data()) for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]

    @property
    def verb(self) -> str:
        return self.see(QPushButton, "takeVotes").text()


@pytest.fixture
def host(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[Host]:
    monkeypatch.setenv("BEARINGS_HOME", str(tmp_path / "home"))
    live = LiveSession()
    sample = next(path for path in sample_files() if "quillmarsh" in path.name)
    live.open_document(open_document(copy_sample(sample, tmp_path)))
    page = SetupPage(live)
    qtbot.addWidget(page)
    live.changed.connect(page.refresh)
    page.follow(None)
    page.resize(1100, 800)
    with qtbot.waitExposed(page):
        page.show()
    yield Host(page, qtbot, monkeypatch)
    live.changed.disconnect(page.refresh)
    live.close()
    page.closed()


def fill(path: Path, answers: dict[str, str], notes: dict[str, str] | None = None) -> None:
    book = load_workbook(path)
    sheet = book[SHEET]
    for row in range(1, sheet.max_row + 1):
        key = str(sheet.cell(row, ID_COLUMN).value)
        for column, given in ((ANSWER_COLUMN, answers), (NOTE_COLUMN, notes or {})):
            if key in given:
                sheet.cell(row, column).value = given[key]
    book.save(path)


def test_a_ballot_goes_out_and_its_answers_are_taken_after_a_look(host: Host, tmp_path: Path) -> None:
    ballot = tmp_path / "dpo.xlsx"
    assert "50 questions" in host.send("dpo", ballot)
    fill(ballot, {"DAT-08": "D", "DAT-02": "E", "DAT-09": "Q"}, {"DAT-08": "Ask the archive."})
    before = host.live.assessment

    def look(preview: Preview) -> None:
        assert preview.read("votesSummary") == (
            "1 vote is new; 1 differs from the vote here; 1 line cannot be taken."
        )
        (line,) = preview.rows()
        assert line[1:] == ["Data protection officer", "Level 3", "Level 5", "The vote here"]
        assert "Level 5, Tooling enforces" in preview.read("voteDetail")
        assert preview.verb == "Take 1 vote"
        QTest.keyClick(preview.see(VoteTable, "votesTable"), Qt.Key.Key_Space)
        assert preview.verb == "Take 2 votes"
        assert preview.rows()[0][FATE] == "The file’s vote"
        preview.see(QCheckBox, "takeNotes").click()
        preview.press("takeVotes")

    host.receive(ballot, look)
    assert "2 votes taken from dpo.xlsx" in host.news("taken")
    assert (host.votes("DAT-08")["dpo"], host.votes("DAT-02")["dpo"]) == (4, 5)
    assert host.live.assessment.answer("DAT-08").note.endswith("counsel: Ask the archive.")
    host.live.undo()
    assert host.live.assessment == before


def test_a_pdf_ballot_goes_out_too(host: Host, tmp_path: Path) -> None:
    path = tmp_path / "dpo.pdf"
    assert "dpo.pdf" in host.send("dpo", path)
    assert path.read_bytes().startswith(b"%PDF")


def test_a_ballot_that_takes_long_can_be_stopped(host: Host, tmp_path: Path) -> None:
    host.patch.setattr(ask, "file_to_write", lambda *_: tmp_path / "dpo.pdf")
    host.choose("dpo", "ballotPdf")
    host.news("Writing the ballot")
    others = [host.action("fin", name) for name in ("ballotExcel", "ballotPdf", "importBallot")]
    assert not any(action.isEnabled() for action in others)
    QTest.mouseClick(host.see(QPushButton, "stopBallot"), Qt.MouseButton.LeftButton)
    banner, again = host.see(Banner, "ballotNews"), host.see(QPushButton, "importVotes")
    host.qtbot.waitUntil(again.isEnabled, timeout=30_000)
    assert all(action.isEnabled() for action in others)
    assert not banner.isVisible()
    assert not (tmp_path / "dpo.pdf").exists()
    assert QApplication.activeModalWidget() is None


def test_leaving_the_preview_takes_nothing(host: Host, tmp_path: Path) -> None:
    ballot = tmp_path / "dpo.xlsx"
    host.send("dpo", ballot)
    fill(ballot, {"DAT-08": "D"})
    before = host.live.assessment
    host.receive(ballot, lambda preview: preview.press("leaveVotes"))
    assert host.live.assessment is before


def test_a_ballot_of_somebody_else_is_pointed_out(host: Host, tmp_path: Path) -> None:
    ballot = tmp_path / "dpo.xlsx"
    host.send("dpo", ballot)
    fill(ballot, {"DAT-08": "D"})

    def look(preview: Preview) -> None:
        words = preview.see(Banner, "votesRemarks").text.text()
        assert words == "This ballot was sent to Data protection officer, not to Technology finance partner."

    host.receive(ballot, look, respondent_id="fin")


def other_file(host: Host, path: Path, change: Callable[[Assessment], Assessment]) -> Path:
    export_exchange(change(host.live.assessment), path)
    return path


def test_another_files_votes_are_looked_at_line_by_line(host: Host, tmp_path: Path) -> None:
    def change(assessment: Assessment) -> Assessment:
        changed = edits.vote("DAT-02", 5, voter="dpo").apply(assessment)
        changed = edits.vote("DAT-04", 5, voter="coo").apply(changed)
        changed = edits.vote("DAT-08", 2, voter="fin").apply(changed)
        return changed.with_answer("OLD-01", Answer(votes={"fin": 2}))

    path = other_file(host, tmp_path / "other.yaml", change)

    def look(preview: Preview) -> None:
        assert len(preview.rows()) == 2
        preview.press("takeAll")
        assert preview.verb == "Take 3 votes"
        assert "2 votes here are replaced." in preview.read("votesSummary")
        preview.press("keepAll")
        assert preview.verb == "Take 1 vote"
        preview.press("lines_refused")
        (line,) = preview.rows()
        assert line[FATE] == 'Not taken: there is no question "OLD-01" here'
        preview.press("lines_new")
        assert [row[1] for row in preview.rows()] == ["Technology finance partner"]
        preview.press("lines_all")
        assert len(preview.rows()) > 100
        assert "evidence entries" in preview.read("leftBehind")
        preview.press("takeVotes")

    host.receive(path, look)
    assert host.votes("DAT-08")["fin"] == 2
    assert host.votes("DAT-02")["dpo"] == 3


def test_many_lines_scroll_in_their_table_with_all_else_in_sight(host: Host, tmp_path: Path) -> None:
    def change(assessment: Assessment) -> Assessment:
        for question in ("DAT-02", "DAT-04", "DAT-05", "DAT-06", "DAT-07", "INT-02"):
            for voter in ("coo", "dpo", "arch"):
                level = 5 if assessment.answer(question).votes.get(voter) != 5 else 4
                assessment = edits.vote(question, level, voter=voter).apply(assessment)
        return assessment

    def look(preview: Preview) -> None:
        QApplication.processEvents()
        dialog = preview.dialog
        assert preview.see(VoteTable, "votesTable").verticalScrollBar().maximum() > 0
        assert dialog.findChild(QScrollArea).verticalScrollBar().maximum() == 0
        dialog.resize(dialog.width() // 2, dialog.height())
        button = preview.see(QPushButton, "takeAll")
        host.qtbot.waitUntil(lambda: button.mapTo(dialog, button.rect().topRight()).x() < dialog.width())

    host.receive(other_file(host, tmp_path / "other.yaml", change), look)


def test_a_file_with_nothing_new_can_only_be_left(host: Host, tmp_path: Path) -> None:
    path = other_file(host, tmp_path / "same.yaml", lambda assessment: assessment)

    def look(preview: Preview) -> None:
        assert not preview.see(QPushButton, "takeVotes").isEnabled()
        assert not preview.see(QPushButton, "takeAll").isVisible()

    host.receive(path, look)


def test_who_somebody_is_can_be_corrected(host: Host, tmp_path: Path) -> None:
    def change(assessment: Assessment) -> Assessment:
        guest = Respondent(id="guest", role="security_lead", label="G. Uest")
        people = (*assessment.respondents, guest)
        listed = assessment.model_copy(update={"respondents": people})
        return edits.vote("DAT-08", 2, voter="guest").apply(listed)

    path = other_file(host, tmp_path / "guest.yaml", change)

    def look(preview: Preview) -> None:
        preview.press("whoIsWho")
        choice = preview.see(QComboBox, "personIs_guest")
        assert choice.currentText() == "Somebody new"
        choice.setCurrentIndex(choice.findData("fin"))
        choice.activated.emit(choice.currentIndex())
        preview.press("lines_new")
        assert [row[1] for row in preview.rows()] == ["Technology finance partner"]
        preview.press("takeVotes")

    host.receive(path, look)
    assert host.votes("DAT-08")["fin"] == 2
    assert host.live.assessment.respondent("guest") is None


def test_a_bad_file_is_told_and_changes_nothing(host: Host, tmp_path: Path) -> None:
    path = tmp_path / "bad.xlsx"
    path.write_bytes(b"PK\x03\x04 nothing")
    before = host.live.assessment
    section = host.see(PeopleSection, "")
    drop(section, path)
    host.qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None, timeout=30_000)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    assert "damaged" in dialog.accessibleName()
    dialog.close()
    assert host.live.assessment is before
    assert host.see(QPushButton, "importVotes").isEnabled()


def drop(section: PeopleSection, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    section.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))


def test_the_lines_are_a_sound_model(qtmodeltester: ModelTester) -> None:
    model = VoteLines(("Question", "Person", "Here", "There", "What counts"), "Ours", "Theirs")
    lines = [Offered((f"Q-{n}", "p"), "conflict" if n % 2 else "new", n) for n in range(6)]
    model.show(lines, lambda place: VoteLine(f"Q-{place}", "p", "1", "2", "", "detail"))
    qtmodeltester.check(model)
    model.toggle(model.index(1, 0))
    assert model.theirs == {("Q-1", "p")}
    model.show_kind("conflict")
    assert model.rowCount() == 3
    assert model.index(0, FATE).data() == "Theirs"
    model.show(lines[2:], lambda place: VoteLine(f"Q-{place}", "p", "1", "2", "", "detail"))
    assert model.theirs == frozenset()
