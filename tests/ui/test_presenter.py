"""The presenter: what a room reads from it, and what it must never read."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.windows import Person

from bearings.domain.assessment import Answer, Assessment, Organisation, Respondent, Workshop
from bearings.domain.evaluate import evaluate
from bearings.domain.evidence import EvidenceItem
from bearings.domain.languages import in_language
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.results import Results
from bearings.domain.workshop.run_sheet import plan_run_sheet
from bearings.ui.preferences import ThemeChoice
from bearings.ui.presented import Presented
from bearings.ui.presenter import Presenter
from bearings.ui.presenter_board import Board
from bearings.ui.presenter_clock import Clock
from bearings.ui.presenter_text import BigText
from bearings.ui.theme import apply_theme
from bearings.ui.widgets.buttons import IconButton

CANARY = "anary"  # in every text the room must not read
LONG = "Rechtsschutzversicherungsgesellschaften und andere Einrichtungen mit langen Namen "
ARABIC = "عندما يريد فريق استخدام مجموعة بيانات مع نموذج، كيف يُتخذ القرار ويُسجَّل؟"


class Room(QObject):
    """As much of a live session as a presenter looks at."""

    changed = Signal(object)
    closed = Signal()

    def __init__(self, questionnaire: Questionnaire, assessment: Assessment) -> None:
        super().__init__()
        self.is_open = True
        self.questionnaire, self.assessment = questionnaire, assessment

    @property
    def results(self) -> Results:
        return evaluate(self.questionnaire, self.assessment)

    def record(self, assessment: Assessment) -> None:
        self.assessment = assessment
        self.changed.emit(None)


class Seen:
    """A presenter on a screen of that size, and what can be read from it."""

    def __init__(self, qtbot: QtBot, room: Room, width: int = 1280, height: int = 720) -> None:
        self.room, self.presented = room, Presented(room)
        self.window = Presenter(room, self.presented)  # type: ignore[arg-type]
        qtbot.addWidget(self.window)
        self.window.resize(width, height)
        self.window.show()

    def show(self, question_id: str, **how: bool) -> None:
        self.presented.show(question_id, **how)

    def part(self, name: str) -> Any:
        found = self.window.findChild(QWidget, name)
        assert found is not None
        return found

    def read(self, name: str) -> str:
        return str(self.part(name).text())

    @property
    def board(self) -> Board:
        found = self.part("presenterBoard")
        assert isinstance(found, Board)
        return found

    def texts(self) -> list[str]:
        """Every text the window shows or says, its title included."""
        window = self.window
        said = [window.windowTitle(), window.windowFilePath(), window.windowIconText()]
        for widget in [window, *window.findChildren(QWidget)]:
            said += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
            if isinstance(widget, BigText):
                said.append(widget.text())
            if isinstance(widget, Board):
                said += [text for row in widget.rows for text in (row.mark, row.text)]
                said += [widget.votes_of(row.count) for row in widget.rows if row.count is not None]
        return said

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.window, key)


def people(count: int) -> tuple[Respondent, ...]:
    return tuple(
        Respondent(id=f"r{n}", role="canary-role", label=f"Ada Canary {n}") for n in range(1, count + 1)
    )


def canary_answer(*cast: Any) -> Answer:
    return Answer(
        votes={f"r{n}": vote for n, vote in enumerate(cast, 1)},
        agreed_reason="Canary reason",
        note="Canary note",
        evidence="E2",
        evidence_items=(EvidenceItem(title="Canary proof", link="https://canary.example"),),
    )


def canary_room(questionnaire: Questionnaire, count: int = 4) -> Room:
    answers = {}
    for question in questionnaire.questions:
        cast: dict[str, list[Any]] = {
            "maturity": [2, 4, 4],
            "gate": [option.id for option in question.options][:2],
            "multi": [(option.id,) for option in question.options][:2],
            "number": [question.min or 0, question.max or 1],
        }
        answers[question.id] = canary_answer(*cast[question.type], "unknown")
    assessment = Assessment(
        id="canary",
        organisation=Organisation(name="Canary Bank", summary="Canary summary", scope="Canary scope"),
        workshop=Workshop(facilitator="Canary facilitator"),
        respondents=people(count),
        answers=answers,
    )
    return Room(questionnaire, assessment)


@pytest.fixture
def seen(qtbot: QtBot, questionnaire: Questionnaire) -> Seen:
    return Seen(qtbot, canary_room(questionnaire))


def with_question(questionnaire: Questionnaire, question_id: str, **new: Any) -> Questionnaire:
    dimensions = tuple(
        dimension.model_copy(
            update={
                "capabilities": tuple(
                    capability.model_copy(
                        update={
                            "questions": tuple(
                                q.model_copy(update=new) if q.id == question_id else q
                                for q in capability.questions
                            )
                        }
                    )
                    for capability in dimension.capabilities
                )
            }
        )
        for dimension in questionnaire.dimensions
    )
    parts = {name: getattr(questionnaire, name) for name in Questionnaire.model_fields}
    return Questionnaire(**{**parts, "dimensions": dimensions})


# ---------------------------------------------------------------- what may not be read


@pytest.mark.parametrize(
    "how",
    [
        {"voting": False},
        {"voting": True, "silent": True},
        {"voting": True, "silent": False},
        {"voting": True, "silent": True, "revealed": True},
    ],
)
def test_no_name_note_evidence_or_organisation_is_ever_in_its_texts(
    seen: Seen, questionnaire: Questionnaire, how: dict[str, bool]
) -> None:
    for question in questionnaire.questions:
        seen.show(question.id, **how)
        assert CANARY not in " | ".join(seen.texts())


@pytest.mark.parametrize("how", [{"voting": False}, {"voting": True, "silent": True}])
def test_before_reveal_nothing_it_says_depends_on_what_was_voted(
    seen: Seen, questionnaire: Questionnaire, how: dict[str, bool]
) -> None:
    seen.part("presenterClock").tick()
    for question in questionnaire.questions:
        seen.show(question.id, **how)
        before = [text for text in seen.texts() if ":" not in text]
        answer = seen.room.assessment.answer(question.id)
        turned = dict(zip(answer.votes, reversed(answer.votes.values()), strict=True))
        other = answer.model_copy(update={"votes": turned, "agreed": next(iter(turned.values()))})
        kept = seen.room.assessment
        seen.room.record(kept.with_answer(question.id, other))
        assert [text for text in seen.texts() if ":" not in text] == before
        seen.room.record(kept)


def test_its_title_names_the_program_alone(seen: Seen) -> None:
    seen.show("DAT-02", voting=True, silent=True)
    assert seen.window.windowTitle() == "Bearings - presenter"


# ---------------------------------------------------------------- what is read


def test_a_silent_round_shows_statements_without_numbers_and_how_many_voted(
    seen: Seen, questionnaire: Questionnaire
) -> None:
    seen.show("DAT-02", voting=True, silent=True)
    question = questionnaire.question("DAT-02")
    assert seen.read("presenterQuestion") == question.text
    assert seen.read("presenterPlace") == "Data  ·  Rights and lawful use"
    assert [row.text for row in seen.board.rows] == list(question.anchors)
    assert {row.mark for row in seen.board.rows} == {""}
    assert seen.read("presenterVoted") == "Everybody has voted"


def test_votes_are_counted_as_they_come_in(seen: Seen) -> None:
    seen.show("DAT-02", voting=True, silent=True)
    seen.room.record(seen.room.assessment.with_answer("DAT-02", canary_answer(2, 3)))
    assert seen.read("presenterVoted") == "2 of 4 voted"


def test_reveal_shows_votes_lower_median_and_agreement(seen: Seen) -> None:
    seen.show("DAT-02", voting=True, silent=True)
    seen.show("DAT-02", voting=True, silent=True, revealed=True)
    assert [row.count for row in seen.board.rows] == [0, 1, 0, 2, 0, 1]
    assert [row.mark for row in seen.board.rows] == ["1", "2", "3", "4", "5", "?"]
    assert "2 votes" in seen.board.accessibleDescription()
    words = seen.read("presenterNote")
    assert "Lower median: level 4, Managed" in words
    assert "Agreement: " in words
    assert "Views differ" in words


def test_one_voice_shows_the_question_and_once_answered_nothing_more(seen: Seen) -> None:
    seen.show("DAT-02")
    assert seen.read("presenterVoted") == ""
    assert [row.mark for row in seen.board.rows] == ["1", "2", "3", "4", "5"]
    before = [text for text in seen.texts() if ":" not in text]
    seen.room.record(seen.room.assessment.with_answer("DAT-02", Answer(votes={"group": 5})))
    assert [text for text in seen.texts() if ":" not in text] == before


def test_a_figure_says_what_is_asked_for(seen: Seen, questionnaire: Questionnaire) -> None:
    number = next(q for q in questionnaire.questions if q.type == "number")
    seen.show(number.id, voting=True, silent=True)
    assert seen.board.rows == ()
    assert number.unit in seen.read("presenterNote")
    seen.show(number.id, voting=True, silent=True, revealed=True)
    assert "Median: " in seen.read("presenterNote")


def test_a_planned_workshop_gives_each_question_its_time(qtbot: QtBot, questionnaire: Questionnaire) -> None:
    room = canary_room(questionnaire)
    seen = Seen(qtbot, room)
    seen.show("DAT-02")
    assert " of " not in seen.read("presenterClock")
    workshop = room.assessment.workshop.model_copy(update={"total_minutes": 300})
    room.record(room.assessment.model_copy(update={"workshop": workshop}))
    seen.show("DAT-03")
    sheet = plan_run_sheet(questionnaire, room.assessment, room.results)
    minutes, seconds = divmod(sheet.seconds["DAT-03"], 60)
    assert seen.read("presenterClock").endswith(f" of {minutes}:{seconds:02}")


def test_without_a_question_it_waits(seen: Seen) -> None:
    assert seen.read("presenterPlace") == "The next question appears here."
    seen.show("DAT-02")
    seen.presented.clear()
    assert seen.read("presenterQuestion") == ""
    assert seen.board.rows == ()


def test_the_clock_counts_up_and_says_of_how_many_minutes(
    seen: Seen, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = seen.part("presenterClock")
    monkeypatch.setattr(Clock, "seconds", 75)
    clock.tick()
    assert clock.text() == "1:15"
    clock.plan(180)
    assert clock.text() == "1:15 of 3:00"
    monkeypatch.setattr(Clock, "seconds", 3_725)
    clock.tick()
    assert clock.text() == "59:05 over time"
    clock.plan(0)
    assert clock.text() == "1:02:05"
    assert clock.width() >= clock.width_at(clock.pixels)


# ---------------------------------------------------------------- sizes


def is_whole(seen: Seen) -> bool:
    """Whether all texts have the room they need; what is too long is scrolled, not cut."""
    window = seen.window
    for text in window.findChildren(BigText):
        if not text.text():
            continue
        assert text.height() >= text.height_at(text.pixels, text.width()), text.objectName()
        assert window.rect().contains(text.geometry()), text.objectName()
    scroll = window.findChild(QScrollArea, "presenterScroll")
    assert scroll is not None
    board = seen.board
    return board.width() <= scroll.viewport().width() and scroll.geometry().bottom() < window.height()


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080)])
@pytest.mark.parametrize("revealed", [False, True])
def test_every_question_of_the_pack_fits_and_reads_from_the_back(
    qtbot: QtBot, questionnaire: Questionnaire, size: tuple[int, int], revealed: bool
) -> None:
    seen = Seen(qtbot, canary_room(questionnaire), *size)
    for question in questionnaire.questions:
        seen.show(question.id, voting=True, silent=True, revealed=revealed)
        assert seen.part("presenterQuestion").pixels >= 28 * size[1] / 720
        assert is_whole(seen)
        assert not seen.part("presenterScroll").verticalScrollBar().isVisible(), question.id


def test_a_short_question_stands_as_large_as_presenter_type(seen: Seen, questionnaire: Questionnaire) -> None:
    shortest = min(questionnaire.questions, key=lambda q: len(q.text) + sum(map(len, q.anchors)))
    seen.show(shortest.id, voting=True, silent=True)
    assert seen.part("presenterQuestion").pixels == 40


@pytest.mark.parametrize("text", [(LONG * 7)[:500], ARABIC, "ไม่มีช่องว่างระหว่างคำ" * 15, "界" * 400])
def test_texts_of_any_length_and_script_are_scrolled_before_they_are_cut(
    qtbot: QtBot, questionnaire: Questionnaire, text: str
) -> None:
    anchors = (text,) * 5
    room = canary_room(with_question(questionnaire, "DAT-02", text=text, anchors=anchors), 40)
    seen = Seen(qtbot, room)
    for revealed in (False, True):
        seen.show("DAT-02", voting=True, silent=True, revealed=revealed)
        assert seen.part("presenterQuestion").pixels >= 28
        assert is_whole(seen)


def test_text_from_right_to_left_starts_at_the_right(qtbot: QtBot, questionnaire: Questionnaire) -> None:
    room = canary_room(with_question(questionnaire, "DAT-02", text=ARABIC, anchors=(ARABIC,) * 5))
    seen = Seen(qtbot, room)
    seen.show("DAT-02", voting=True)
    picture = seen.part("presenterQuestion").grab().toImage()
    ink = [x for x in range(picture.width()) if picture.pixelColor(x, picture.height() // 4).lightness() < 99]
    assert ink
    assert sum(ink) / len(ink) > picture.width() / 2


@pytest.mark.parametrize("choice", ["light", "dark", "contrast"])
@pytest.mark.parametrize("zoom", [80, 200])
def test_it_follows_the_theme_and_keeps_its_size_at_any_zoom(
    qapp: QApplication, qtbot: QtBot, questionnaire: Questionnaire, choice: ThemeChoice, zoom: int
) -> None:
    seen = Seen(qtbot, canary_room(questionnaire))
    seen.show("DAT-02", voting=True, silent=True, revealed=True)
    before = (seen.part("presenterQuestion").pixels, seen.board.pixels)
    apply_theme(qapp, choice, zoom)
    ground = seen.window.grab().toImage().pixelColor(4, 4).name()
    from bearings.ui.theme import theme

    assert ground == theme().page
    assert (seen.part("presenterQuestion").pixels, seen.board.pixels) == before
    assert is_whole(seen)


# ---------------------------------------------------------------- keys


@pytest.mark.parametrize("key", [Qt.Key.Key_B, Qt.Key.Key_Period])
def test_b_and_the_full_stop_turn_the_screen_black_and_back(seen: Seen, key: Qt.Key) -> None:
    seen.show("DAT-02", voting=True, silent=True)
    seen.press(key)
    assert seen.window.paused
    image = seen.window.grab().toImage()
    assert {image.pixelColor(x, y).name() for x in (0, 640, 1279) for y in (0, 110, 719)} == {"#000000"}
    seen.press(key)
    assert not seen.window.paused


# ---------------------------------------------------------------- in the window


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Person:
    from bearings import library

    person = Person(qtbot, qapp, tmp_path)
    person.window.desk.explore(next(path for path in library.sample_files() if "quillmarsh" in path.stem))
    return person


def presenter_of(person: Person) -> Presenter:
    found = person.window.tools.presenting.presenter
    assert found is not None
    return found


def question_shown(person: Person) -> str:
    found = presenter_of(person).findChild(BigText, "presenterQuestion")
    assert found is not None
    return found.text()


def test_f5_shows_the_question_in_hand_and_follows_it(person: Person) -> None:
    person.window.go("results")
    person.key(Qt.Key.Key_F5)
    assert person.window.current_page.key == "questions"
    first = person.window.live.questionnaire.questions[0]
    person.window.show_question(first.id)
    assert question_shown(person) == first.text
    QTest.keyClick(presenter_of(person), Qt.Key.Key_Right)  # on the only screen it has the keys
    assert question_shown(person) != first.text
    assert person.see(IconButton, "presenterButton").isChecked()
    QTest.keyClick(presenter_of(person), Qt.Key.Key_Escape)
    assert person.window.tools.presenting.presenter is None
    assert not person.see(IconButton, "presenterButton").isChecked()
    assert not person.window.actions_.presenter.isChecked()


def test_f5_in_the_presenter_closes_it_and_so_does_the_button(person: Person) -> None:
    person.press("presenterButton")
    QTest.keyClick(presenter_of(person), Qt.Key.Key_F5)
    assert person.window.tools.presenting.presenter is None
    person.press("presenterButton")
    assert presenter_of(person).isVisible()
    person.press("presenterButton")
    assert person.window.tools.presenting.presenter is None


def test_closing_the_assessment_closes_the_presenter(person: Person) -> None:
    person.key(Qt.Key.Key_F5)
    person.window.actions_.close.trigger()
    assert person.window.tools.presenting.presenter is None
    assert not person.window.actions_.presenter.isEnabled()


def test_the_screen_can_be_turned_black_from_the_window(person: Person) -> None:
    assert not person.window.actions_.pause.isEnabled()
    person.key(Qt.Key.Key_F5)
    person.window.actions_.pause.trigger()
    assert presenter_of(person).paused
    person.window.actions_.pause.trigger()
    assert not presenter_of(person).paused


def test_undo_and_black_work_by_their_keys_in_the_presenter(person: Person, qtbot: QtBot) -> None:
    person.window.show_question("DAT-02")
    before = person.window.live.assessment
    person.key(Qt.Key.Key_1)
    assert person.window.live.assessment != before
    person.key(Qt.Key.Key_F5)
    presenter = presenter_of(person)
    qtbot.waitUntil(presenter.isActiveWindow)
    QTest.keyClick(presenter, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert person.window.live.assessment == before
    QTest.keyClick(presenter, Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    assert presenter.paused


def test_nothing_of_the_presenter_is_remembered(person: Person) -> None:
    person.key(Qt.Key.Key_F5)
    person.window.close()
    again = person.start()
    assert again.tools.presenting.presenter is None
    assert "presenter" not in (person.home / "preferences.json").read_text("utf-8").replace(
        str(person.workspace), ""
    )


def test_a_silent_round_is_led_by_keys_alone_with_the_presenter_on_the_only_screen(person: Person) -> None:
    person.window.show_question("DAT-02")
    person.key(Qt.Key.Key_F5)
    presenter = presenter_of(person)
    assessment = person.window.live.assessment
    board = presenter.findChild(Board, "presenterBoard")
    voted = presenter.findChild(BigText, "presenterVoted")
    note = presenter.findChild(BigText, "presenterNote")
    assert board is not None
    assert voted is not None
    assert note is not None
    QTest.keyClick(presenter, Qt.Key.Key_V)
    count = len(assessment.answer("DAT-02").votes)
    assert voted.text() == f"{count} of {len(assessment.respondents)} voted"
    assert {row.mark for row in board.rows} == {""}
    assert {row.count for row in board.rows} == {None}
    for level in "23":
        QTest.keyClicks(presenter, level)
    assert voted.text() == f"{count + 2} of {len(assessment.respondents)} voted"
    assert {row.count for row in board.rows} == {None}
    QTest.keyClick(presenter, Qt.Key.Key_R)
    assert sum(row.count or 0 for row in board.rows) == count + 2
    assert "Lower median: " in note.text()
    assert presenter.windowTitle() == "Bearings - presenter"
    shown = [text.text() for text in presenter.findChildren(BigText)]
    assert not [text for text in shown if assessment.organisation.name in text]


# ---------------------------------------------------------------- the language of the room


def test_what_stands_beside_a_question_is_in_the_language_of_the_question(
    qtbot: QtBot, questionnaire: Questionnaire
) -> None:
    seen = Seen(qtbot, canary_room(in_language(questionnaire, "de")))
    seen.show("DAT-02", voting=True, silent=True)
    assert seen.read("presenterQuestion").startswith("Wenn ein Team einen Datenbestand")
    assert "Don't know" not in seen.read("presenterNote")
    assert "Aussage" in seen.read("presenterNote")
    assert seen.read("presenterVoted") != ""
    assert "voted" not in seen.read("presenterVoted")
    seen.show("DAT-02", voting=True, silent=False, revealed=True)
    assert "Lower median" not in seen.read("presenterNote")
    assert seen.board.votes_of(2) == "2 Stimmen"
