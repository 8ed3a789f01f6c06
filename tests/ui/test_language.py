"""The window in German and in the pseudo-language: all of it, on every page, with room for its words."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from places import open_bare, open_full, visit
from PySide6.QtCore import QDate, QLocale, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from slow_disk import SlowShare
from spoken import content_of, untranslated, words_shown
from test_translations import translations
from whole import Drawn, faults
from windows import Person

from bearings import library
from bearings.domain import edits
from bearings.store.reading import read_document
from bearings.ui import language, messages
from bearings.ui.application import make_window
from bearings.ui.closing_dialog import ClosingDialog
from bearings.ui.figures import day_in_words, decimal, in_locale, signed
from bearings.ui.language import resolve, speak, spoken
from bearings.ui.language_switch import Stage
from bearings.ui.messages import Message
from bearings.ui.pseudo_language import pseudo
from bearings.ui.typed_numbers import NumberReader
from bearings.ui.widgets.form import FieldLabel
from bearings.ui.widgets.text import PlainLabel
from bearings.ui.worded import worded, worded_edit, worded_in_chart

PAGES = ("home", "setup", "questions", "results", "costs", "roadmap", "compare", "run_sheet", "report")
SAMPLE = "Quillmarsh Regional Bank.bearings"


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.delenv(language.VARIABLE, raising=False)
    before = QLocale()
    yield
    monkeypatch.delenv(language.VARIABLE, raising=False)
    speak(qapp, "en")
    QLocale.setDefault(before)


@pytest.fixture
def german(qapp: QApplication) -> None:
    speak(qapp, "de")


def someone(name: str, qtbot: QtBot, qapp: QApplication, folder: Path, patch: pytest.MonkeyPatch) -> Person:
    """A person whose window speaks that language, with the samples at hand."""
    patch.setenv(language.VARIABLE, name)
    person = Person(qtbot, qapp, folder)
    library.copy_samples(person.workspace, home=person.home)
    person.window.desk.open_path(person.workspace / SAMPLE)
    return person


# ------------------------------------------------------------ which language


@pytest.mark.parametrize(
    ("system", "language_"), [("de-DE", "de"), ("de-CH", "de"), ("fr-FR", "en"), ("en-US", "en")]
)
def test_the_system_decides_until_somebody_chooses(
    system: str, language_: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(language, "system_languages", lambda: [system, "de-DE"])
    assert resolve("system") == language_
    assert resolve("de") == "de"
    assert resolve("en") == "en"


def test_the_variable_goes_before_the_preference(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(language.VARIABLE, "pseudo")
    assert resolve("de") == "pseudo"
    monkeypatch.setenv(language.VARIABLE, "en")
    assert resolve("de") == "en"
    monkeypatch.setenv(language.VARIABLE, "de")
    assert resolve("en") == "de"


@pytest.mark.parametrize(("name", "told"), [("de", "de"), ("en", "")])
def test_a_new_assessment_asks_in_the_language_of_the_window(
    name: str,
    told: str,
    qtbot: QtBot,
    qapp: QApplication,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    person = someone(name, qtbot, qapp, tmp_path, monkeypatch)
    person.answer_dialogs(monkeypatch, organisation="Northwind")
    person.window.actions_.new.trigger()
    assert person.window.live.assessment.language == told
    first = person.window.live.questionnaire.dimension("data").name
    assert first == {"de": "Daten", "": "Data"}[told]
    person.window.close()


def test_english_installs_nothing(qapp: QApplication) -> None:
    speak(qapp, "en")
    assert not language.installed()


def test_going_back_to_english_leaves_nothing_behind(qapp: QApplication) -> None:
    speak(qapp, "de")
    assert len(language.installed()) == 2  # ours, and Qt's for its own dialogs
    speak(qapp, "en")
    assert not language.installed()
    assert worded("As answered.") == "As answered."
    assert worded_edit("Answer to DAT-03") == "Answer to DAT-03"
    assert worded_in_chart("target 69") == "target 69"


# ------------------------------------------------------------ figures and dates


def test_figures_and_days_are_german(german: None) -> None:
    assert decimal(1234.5) == "1.234,5"
    assert signed(2.25, 2) == "+2,25"
    assert signed(-1.0) == "-1,0"
    assert day_in_words(QDate(2026, 3, 4)) == "4. März 2026"
    assert in_locale("USD 12,300.50") == "USD 12.300,50"
    assert in_locale("1.2.0") == "1.2.0"
    assert in_locale("content as of 1.5") == "content as of 1.5"


def test_a_number_is_read_as_germans_write_it(german: None) -> None:
    assert NumberReader()("1.234,5") == 1234.5


def test_figures_and_days_are_english(qapp: QApplication) -> None:
    speak(qapp, "en")
    assert decimal(1234.5) == "1,234.5"
    assert day_in_words(QDate(2026, 3, 4)) == "4 March 2026"


def test_keys_have_german_names(german: None) -> None:
    assert QKeySequence("Ctrl+Del").toString(QKeySequence.SequenceFormat.NativeText) == "Strg+Entf"


# ------------------------------------------------------------ sentences of the study


@pytest.mark.parametrize(
    ("english", "german_"),
    [
        ("open high risk: terms have open points", "offen: Risiko (high): terms have open points"),
        ("overall index 44, below the 55 needed", "Gesamtindex 44, nötig sind 55"),
        ("Overall index 44, below the 55 needed", "Gesamtindex 44, nötig sind 55"),
        ("USD 140,000 in 12 months", "USD 140.000 in 12 Monaten"),
        ("2,500.5 tokens per request", "2.500,5 tokens per request"),
        ("2 findings are resolved", "2 Befunde sind behoben"),
        ("saw answered", "gesehen: beantwortet"),
        ("DAT-03 is not known", "DAT-03 ist nicht bekannt"),
        ("score of Rights and law is at least 40", "Punktwert von Rights and law ist mindestens 40"),
        ("open high risk: weak terms", "offen: Risiko (high): weak terms"),
        ("DAT-02 is at most level 2 and DAT-03 is below level 4",
         "DAT-02 ist höchstens Stufe 2 und DAT-03 liegt unter Stufe 4"),
        ("Since round 1 the index rose from 42 to 44 points and the verdict stays “Ready”",
         "Seit round 1 stieg der Index von 42 auf 44 Punkte und das Urteil bleibt „Ready“"),
        ('Stopped by: DAT-01 is "Yes", the rule asks for at most 2; and score of Law and rights is 42.50.',
         'Verhindert durch: DAT-01 ist "Yes", die Regel verlangt höchstens 2; und Punktwert von Law '
         "and rights ist 42,50."),
        ("2 votes are new; 1 line cannot be taken. 1 vote here is replaced.",
         "2 Stimmen sind neu; 1 Zeile kann nicht übernommen werden. 1 Stimme hier wird ersetzt."),
        ("notes.yaml is not there.\nCheck the name and the folder.",
         "notes.yaml ist nicht da.\nPrüfen Sie Namen und Ordner."),
    ],
)  # fmt: skip
def test_a_sentence_of_the_study_is_said_in_german(english: str, german_: str, german: None) -> None:
    assert worded(english) == german_


@pytest.mark.parametrize(
    "text",
    [
        "",
        "…",
        "Rights and lawful use",
        "Model access and provider choice",
        "Document stores and intranet; databases or warehouse",
        "The Federated Mutual Reinsurance and Agricultural Provident Society",
        "Quillmarsh Regional Bank",
        "We meet in room 2.5 today",
        "DAT-12  Can we show where it came from, how it was changed, and which?",
        "the smallest volume at which route B is not above route A",
        "Settle disputed answers",
    ],
)
def test_words_of_packs_and_people_stay(text: str, german: None) -> None:
    assert worded(text) == text


def test_the_name_of_an_edit_is_said_in_german(german: None) -> None:
    assert worded_edit("Answer to DAT-03") == "Antwort auf DAT-03"
    assert worded_edit("Don't know to DAT-03") == "Weiß nicht zu DAT-03"
    assert worded_edit("Drop Settle disputed answers") == "Settle disputed answers streichen"
    assert worded_edit("Workshop") == "Workshop"
    assert worded_edit("Take 5 votes") == "5 Stimmen übernehmen"


def test_a_text_of_a_chart_is_said_in_german(german: None) -> None:
    assert worded_in_chart("target 69, was 42") == "Ziel 69, vorher 42"
    assert worded_in_chart("USD 30,000 to 190,000") == "USD 30.000 bis 190.000"
    assert worded_in_chart("Settle disputed answers & B") == "Settle disputed answers & B"


# ------------------------------------------------------------ the pseudo-language


def test_the_pseudo_language_is_twice_as_long_and_says_values_once() -> None:
    assert pseudo("Undo {} of {:.1f}") == "[Ûñdö {} öf {:.1f} Ûñdö öf]"
    assert pseudo("&Open…") == "[&Öpéñ… Öpéñ…]"
    assert pseudo("{}, {}") == "{}, {}"
    assert pseudo(" and ") == " [åñd åñd] "


@pytest.mark.parametrize("key", PAGES)
def test_every_page_goes_through_the_translator_whole_and_has_room(
    key: str, qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = someone("pseudo", qtbot, qapp, tmp_path, monkeypatch)
    window = person.window
    window.resize(1280, 720)
    content = content_of(window.live)
    window.go(key)
    qtbot.waitUntil(lambda: not _cut(window.current_page))  # cards come one a turn, and are laid out then
    assert window.width() == 1280
    left = [(name, text) for name, text in words_shown(window) if untranslated(text, content)]
    assert not left
    assert not _wide(window.current_page)


@pytest.mark.parametrize("open_", [open_full, open_bare])
def test_every_place_has_room_for_words_of_twice_the_length(
    open_: Callable[[Person], None],
    qtbot: QtBot,
    qapp: QApplication,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    person = someone("pseudo", qtbot, qapp, tmp_path, monkeypatch)
    assert not _places_cut(person, open_, Drawn(monkeypatch))


# ------------------------------------------------------------ German


@pytest.mark.parametrize("key", PAGES)
def test_every_page_is_whole_in_german(
    key: str, qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = someone("de", qtbot, qapp, tmp_path, monkeypatch)
    person.window.resize(1280, 720)
    person.window.go(key)
    page = person.window.current_page
    qtbot.waitUntil(lambda: not _cut(page))
    assert person.window.width() == 1280
    assert not _wide(page)
    assert not _english(person.window, content_of(person.window.live))
    assert not _twice(_keys_of(page))


def test_every_dialog_and_panel_is_whole_in_german(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not _places_cut(someone("de", qtbot, qapp, tmp_path, monkeypatch), open_full)


def test_a_key_of_a_menu_is_not_given_twice_more_often_than_in_english(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    english = _menus(someone("en", qtbot, qapp, tmp_path / "en", monkeypatch))
    german = _menus(someone("de", qtbot, qapp, tmp_path / "de", monkeypatch))
    assert len(english) == len(german) > 4
    for before, now in zip(english, german, strict=True):
        assert _twice(now) <= _twice(before) or not _twice(now), now


def test_undo_reads_german_on_the_bar_and_in_the_menu(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from bearings.domain import edits

    person = someone("de", qtbot, qapp, tmp_path, monkeypatch)
    person.window.live.apply(edits.choose("DAT-02", 3))
    assert person.window.actions_.undo.text() == "&Rückgängig: Antwort auf DAT-02"
    assert person.see(QWidget, "undoButton").accessibleName() == "Rückgängig: Antwort auf DAT-02"


# ------------------------------------------------------------ choosing it


def test_a_language_is_chosen_from_the_menu_and_a_new_window_speaks_it(qtbot: QtBot, stage: Stage) -> None:
    first = stage.window
    first.actions_.languages["de"].trigger()
    qtbot.waitUntil(lambda: stage.window is not first)
    assert spoken() == "de"
    assert stage.window.actions_.languages["de"].isChecked()
    assert "&Datei" in [action.text() for action in stage.window.menuBar().actions()]
    assert stage.window.isVisible()


@pytest.mark.parametrize("now", [True, False])
def test_an_open_assessment_comes_along_if_the_person_says_so(
    now: bool, stage: Stage, qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    first = stage.window
    (tmp_path / "workspace").mkdir()
    library.copy_samples(tmp_path / "workspace", home=tmp_path / "home")
    first.desk.open_path(tmp_path / "workspace" / SAMPLE)
    first.go("results")

    def answer() -> None:
        dialog = qapp.activeModalWidget()
        assert isinstance(dialog, Message)
        name = "messageDo" if now else "messageCancel"
        button = dialog.findChild(QAbstractButton, name)
        assert button is not None
        button.click()

    QTimer.singleShot(200, answer)
    first.actions_.languages["de"].trigger()
    if not now:
        assert stage.window is first
        assert first.looks.preferences.language == "de"  # from the next start
        assert first.live.is_open
        return
    qtbot.waitUntil(lambda: stage.window is not first and stage.window.live.is_open)
    assert stage.window.live.document.path.name == SAMPLE
    assert stage.window.current_page.key == "results"
    assert stage.window.current_page.title == "Ergebnisse"


def test_choosing_what_is_spoken_already_changes_nothing(qtbot: QtBot, stage: Stage) -> None:
    first = stage.window
    first.actions_.languages["en"].trigger()
    qtbot.wait(50)
    assert stage.window is first
    assert first.looks.preferences.language == "en"


def test_another_language_comes_once_the_file_is_written(
    qtbot: QtBot, stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(messages, "ask", lambda *_, **__: True)
    share = SlowShare(monkeypatch)
    first = stage.window
    share.go_on()
    first.desk.explore(library.sample_files()[0])
    qtbot.waitUntil(lambda: first.live.is_open)
    path = first.live.document.path
    share.stop_answering()
    first.live.apply(edits.write_note("DAT-02", "Said last"))
    first.actions_.languages["de"].trigger()
    qtbot.waitUntil(lambda: any(d.isVisible() for d in first.findChildren(ClosingDialog)))
    assert stage.window is first
    share.settle()
    qtbot.waitUntil(lambda: stage.window is not first and stage.window.live.is_open)
    assert stage.window.live.document.path == path
    assert read_document(path).assessment.answer("DAT-02").note == "Said last"


@pytest.fixture
def stage(qapp: QApplication, tmp_path: Path) -> Iterator[Stage]:
    stage = Stage(qapp, lambda: make_window(qapp, tmp_path / "home", workspace=tmp_path / "workspace"))
    stage.window.show()
    yield stage
    stage.window.close()
    stage.window.deleteLater()
    stage.deleteLater()


def _places_cut(
    person: Person, open_: Callable[[Person], None], drawn: Drawn | None = None
) -> dict[str, list[str]]:
    """What cannot be read as a whole, by the places a person can come to."""
    person.window.resize(1280, 720)
    open_(person)
    cut: dict[str, list[str]] = {}

    def look(place: str, seen: QWidget) -> None:
        for _ in range(20):
            if not (found := faults(seen) or (drawn.short(seen) if drawn else [])):
                return
            person.qtbot.wait(60)
        cut[place] = found

    visit(person, look)
    return cut


def _cut(page: QWidget) -> list[QAbstractButton | PlainLabel]:
    """Buttons and one-line labels with less room than their words need."""
    found: list[QAbstractButton | PlainLabel] = []
    for button in page.findChildren(QAbstractButton):
        told = bool(button.toolTip())  # the rest of the words, on hover
        if button.isVisible() and button.text() and not told and button.width() < button.sizeHint().width():
            found.append(button)
    for label in page.findChildren(PlainLabel):
        if label.isVisible() and label.text() and label.height() < label.heightForWidth(label.width()):
            found.append(label)
    return found


def _wide(page: QWidget) -> list[str]:
    """What scrolls sideways, which no page does."""
    areas = [
        area for area in page.findChildren(QScrollArea) if area.isVisible() and area.widget() is not None
    ]
    return [area.objectName() for area in areas if area.widget().width() > area.viewport().width()]


def _english(window: QWidget, content: set[str]) -> list[str]:
    """What is shown in English, and is no content, though the catalogue has German for it."""
    catalogue = translations.read_ts(translations.CATALOGUES / "bearings_de.ts")
    left = {source for (_, source), words in catalogue.items() if words != source}
    left -= {*catalogue.values(), *content}  # German for something else, such as "Status"; words of the pack
    return [text for _, text in words_shown(window) if text in left]


def _keys_of(page: QWidget) -> list[str]:
    """The letters that, with Alt, lead to something visible of a page."""
    texts = [b.text() for b in page.findChildren(QAbstractButton) if b.isVisible()]
    texts += [label.text() for label in page.findChildren(FieldLabel) if label.isVisible()]
    return [key.upper() for text in texts for key in re.findall(r"&(\w)", text.replace("&&", ""))]


def _menus(person: Person) -> list[list[str]]:
    """The letters of each menu, and first of the menu bar."""
    bars: list[list[QAction]] = [person.window.menuBar().actions()]
    bars += [menu.actions() for menu in person.window.menuBar().findChildren(QMenu)]
    texts = [[action.text().replace("&&", "") for action in actions] for actions in bars]
    return [[key.upper() for text in menu for key in re.findall(r"&(\w)", text)] for menu in texts]


def _twice(keys: list[str]) -> set[str]:
    return {key for key, count in Counter(keys).items() if count > 1}
