"""Results: read, asked why, followed to the question."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QScrollBar, QTreeView, QWidget
from pytestqt.qtbot import QtBot
from windows import Person, exploring_the_bank

from bearings import library
from bearings.domain import edits
from bearings.domain.roadmap import edits_plan
from bearings.domain.traces.trace import Tracer
from bearings.ui.models.trace_model import LinkRole, TraceModel
from bearings.ui.pages.costs.summary import SummaryCard
from bearings.ui.pages.page import ScrollColumn
from bearings.ui.pages.results.findings import FindingsCard
from bearings.ui.pages.results.page import ResultsPage
from bearings.ui.pages.results.score import VerdictCard
from bearings.ui.theme import theme
from bearings.ui.widgets.heat_cell import HeatCell
from bearings.ui.widgets.svg_view import SvgView
from bearings.ui.widgets.text import PlainLabel


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Person]:
    yield from exploring_the_bank(qtbot, qapp, tmp_path, "results")


def page(person: Person) -> ResultsPage:
    found = person.window.current_page
    assert isinstance(found, ResultsPage)
    return found


def find(person: Person, name: str) -> QWidget:
    """What is called so, as soon as it is there: rows of findings come a few at a time."""
    person.qtbot.waitUntil(lambda: person.window.findChild(QWidget, name) is not None)
    return person.see(QWidget, name)


def top_steps(tree: QTreeView) -> list[str]:
    model, root = tree.model(), tree.rootIndex()
    return [model.index(row, 0, root).data() for row in range(model.rowCount(root))]


@pytest.mark.parametrize(("page_key", "card"), [("results", VerdictCard), ("costs", SummaryCard)])
def test_a_page_is_filled_once_when_it_is_first_visited(
    qtbot: QtBot,
    qapp: QApplication,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    page_key: str,
    card: type[VerdictCard | SummaryCard],
) -> None:
    fills = []
    fill = "show_results" if card is VerdictCard else "refresh"
    filled = getattr(card, fill)
    monkeypatch.setattr(card, fill, lambda self: (fills.append(self), filled(self)))
    somebody = Person(qtbot, qapp, tmp_path)
    somebody.window.desk.explore(library.sample_files()[0])
    somebody.window.go(page_key)
    assert len(fills) == 1
    somebody.window.close()


def test_the_verdict_is_read_with_what_limits_it(person: Person) -> None:
    assert person.read("overallIndex") == "44"
    assert "Run time-boxed pilots" in person.read("verdictHeadline")
    assert "provider terms have open points (R-D05)" in person.read("verdictLimits")
    assert "Confidence medium (0.74 of 1)" in person.read("overallFacts")
    assert "49 of 50 answered, 1 not known" in person.read("overallFacts")


def test_tab_goes_down_the_page(person: Person) -> None:
    find(person, "whyRoute_api_prompt")
    find(person, "goView_DAT-03")
    person.see(QWidget, "whyVerdict").setFocus()
    names = []
    for _ in range(34):
        person.key(Qt.Key.Key_Tab)
        names.append(person.focus().objectName())
    eye = ["whyOverall", "why_data", "why_cost", "cell_data.rights", "cell_cst.value"]
    eye += ["discussViews", "goView_DAT-03", "whyRouteChoice", "whyRoute_api_prompt"]
    places = [names.index(name) for name in eye]
    assert places == sorted(places)


def test_every_cell_says_its_number_and_opens_why(person: Person) -> None:
    cell = person.see(HeatCell, "cell_data.rights")
    assert cell.accessibleName() == "Rights and lawful use: 60 of 100, Established"
    assert "does not apply" in person.see(HeatCell, "cell_int.compute").accessibleName()
    cell.click()
    assert person.read("whyTitle") == "Rights and lawful use"
    assert person.read("whyValue") == "60.0"
    tree = person.see(QTreeView, "whyTree")
    top = tree.model().index(0, 0)
    assert tree.model().rowCount(top) == 4
    assert tree.model().index(0, 0, top).data(LinkRole) == "DAT-01"


@pytest.mark.parametrize(
    ("button", "title"),
    [
        ("whyVerdict", "Verdict"),
        ("whyOverall", "Overall index"),
        ("whyConfidence", "Overall confidence"),
        ("why_cost", "Cost"),
        ("whyFinding_R-D05", "Provider terms have open points (R-D05)"),
        ("whyFinding_GEN-DIS:TAL-04", "Different views: How are prompts and context designed and improved?"),
    ],
)
def test_every_number_and_finding_can_be_asked_why(person: Person, button: str, title: str) -> None:
    find(person, button).click()  # type: ignore[attr-defined]
    assert person.read("whyTitle") == title
    assert person.see(QWidget, "whyPanel").isVisible()
    assert top_steps(person.see(QTreeView, "whyTree"))


def test_the_explanation_stands_on_a_surface_of_its_own(person: Person) -> None:
    page(person).explain("overall")
    panel = page(person).panel
    picture = panel.grab().toImage()
    corners = [(panel.width() - 3, 3), (6, panel.height() // 2), (6, panel.height() - 3)]
    assert {picture.pixelColor(x, y).name() for x, y in corners} == {theme().surface}


def test_a_step_leads_to_its_question_and_escape_closes(person: Person) -> None:
    person.see(QWidget, "cell_cst.value").click()  # type: ignore[attr-defined]
    tree = person.see(QTreeView, "whyTree")
    top = tree.model().index(0, 0)
    tree.setCurrentIndex(tree.model().index(1, 0, top))
    person.press("whyGo")
    assert person.window.current_page.key == "questions"
    assert person.read("questionPlace").startswith("CST-05")
    person.window.go("results")
    person.see(QTreeView, "whyTree").setFocus()
    person.key(Qt.Key.Key_Escape)
    assert not person.see(QWidget, "whyPanel").isVisible()


def test_a_step_is_followed_by_keyboard_and_only_where_it_leads_somewhere(person: Person) -> None:
    asked: list[str] = []
    page(person).question_wanted.connect(asked.append)
    page(person).explain("data")
    tree = person.see(QTreeView, "whyTree")
    go = person.see(QWidget, "whyGo")
    assert top_steps(tree)[0] == "Rights and lawful use"
    assert not go.isEnabled()
    person.key(Qt.Key.Key_Down)
    assert go.isEnabled()
    person.key(Qt.Key.Key_Return)
    assert asked == ["DAT-01"]


def test_who_closes_why_is_back_at_what_they_asked_about(person: Person) -> None:
    cell = person.see(HeatCell, "cell_cst.value")
    cell.setFocus()
    person.key(Qt.Key.Key_Space)
    assert person.see(QWidget, "whyPanel").isVisible()
    assert person.focus() is person.see(QTreeView, "whyTree")
    person.key(Qt.Key.Key_Escape)
    assert person.focus() is cell
    page(person).explain("data")
    person.press("whyClose")
    assert not person.see(QWidget, "whyPanel").isVisible()


def test_a_rule_is_explained_in_words_without_empty_columns(person: Person) -> None:
    tree = person.see(QTreeView, "whyTree")
    page(person).explain("R-D05")
    assert tree.isColumnHidden(2)
    assert tree.isColumnHidden(3)
    assert top_steps(tree) == ["Any of these"]
    page(person).explain("overall")
    assert not tree.isColumnHidden(2)
    assert not tree.isColumnHidden(3)


@pytest.mark.parametrize("zoom", [100, 150])
@pytest.mark.parametrize("asked", ["", "data"])
def test_nothing_is_cut_off_at_the_right(person: Person, zoom: int, asked: str) -> None:
    person.window.resize(1280, 720)
    person.window.looks.set_zoom(zoom)
    find(person, "whyFinding_GEN-STR:tal.leadership")
    if asked:
        page(person).explain(asked)
    view = page(person)._scroll
    person.qtbot.waitUntil(
        lambda: not view.isVisible() or view.widget().width() <= view.viewport().width(), timeout=2000
    )


def test_the_open_panel_follows_the_answers(person: Person) -> None:
    person.see(QWidget, "cell_data.rights").click()  # type: ignore[attr-defined]
    tree = person.see(QTreeView, "whyTree")
    third = tree.model().index(2, 0, tree.rootIndex())
    tree.expand(third)
    tree.setCurrentIndex(third)
    person.window.live.apply(edits.choose("DAT-04", 5))
    assert person.read("whyValue") == "75.0"
    third = tree.model().index(2, 0, tree.rootIndex())
    assert tree.isExpanded(third)
    assert tree.currentIndex() == third


def test_findings_are_grouped_and_narrowed(person: Person) -> None:
    card = person.see(FindingsCard, "findingsCard")
    everything = card.shown_ids
    kinds = [next(f.kind for f in person.window.live.results.findings if f.id == key) for key in everything]
    order = ["blocker", "risk", "gap", "unknown", "disagreement", "next_step", "strength"]
    assert kinds == sorted(kinds, key=order.index)
    search = person.see(QLineEdit, "findingSearch")
    person.qtbot.keyClicks(search, "provider terms")  # type: ignore[no-untyped-call]
    assert "R-D05" in card.shown_ids
    assert len(card.shown_ids) < 4
    search.setText("")
    search.textEdited.emit("")
    severity = person.see(QComboBox, "findingSeverity")
    severity.setCurrentIndex(severity.findText("High"))
    severity.activated.emit(severity.currentIndex())
    assert {f.severity for f in person.window.live.results.findings if f.id in card.shown_ids} == {"high"}


def test_a_finding_keeps_its_row_when_others_come_and_go(person: Person) -> None:
    card = person.see(FindingsCard, "findingsCard")
    row = find(person, "finding_R-D07")
    find(person, "whyFinding_GEN-STR:tal.leadership")
    before = card.shown_ids
    person.window.live.apply(edits.choose("DAT-04", 5))
    assert "R-D07" not in card.shown_ids
    person.window.live.undo()
    assert card.shown_ids == before
    assert person.see(QWidget, "finding_R-D07").isVisibleTo(card)
    assert sum(r.isVisibleTo(card) for r in rows_of(card)) == len(before)
    assert [r.objectName().removeprefix("finding_") for r in rows_of(card)][: len(before)] == before
    assert row in rows_of(card)


def test_the_tab_key_follows_the_findings_down_the_page(person: Person) -> None:
    card = person.see(FindingsCard, "findingsCard")
    find(person, "whyFinding_GEN-STR:tal.leadership")
    person.window.live.apply(edits.choose("DAT-04", 5))
    person.window.live.undo()
    chain, at = [], person.see(QWidget, "findingOwner").nextInFocusChain()
    while len(chain) < 2 * len(card.shown_ids):
        if at.objectName().startswith(("goFinding_", "whyFinding_")):
            chain.append(at.objectName().split("_", 1)[1])
        at = at.nextInFocusChain()
    assert chain[::2] == card.shown_ids


def rows_of(card: FindingsCard) -> list[QWidget]:
    layout = card.findChild(QWidget, "findingsList").layout().itemAt(0).layout()
    return [layout.itemAt(place).widget() for place in range(layout.count())]


def test_an_empty_assessment_says_what_is_missing_and_shows_no_zero(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.answer_dialogs(monkeypatch, organisation="Empty")
    person.window.actions_.new.trigger()
    person.window.go("results")
    assert person.read("overallIndex") == "–"
    assert person.see(QWidget, "resultsMissing").isVisible()
    assert "not rated" in person.see(HeatCell, "cell_data.rights").accessibleName()
    assert "None of 48 questions is answered" in person.read("overallFacts")
    said = [label.text() for label in page(person).verdict.findChildren(PlainLabel) if label.isVisible()]
    assert not any("0.00" in text or text == "0" for text in said)
    page(person).explain("data.rights")
    assert person.read("whyValue") == "not rated"
    assert "50\u00a0% is needed" in person.read("whyAbout")


def test_the_radar_shows_the_latest_milestone_beside_the_present(person: Person) -> None:
    live = person.window.live
    radar = person.see(SvgView, "radar")
    assert "Spring" not in radar.accessibleDescription()
    live.apply(edits_plan.keep_milestone("Spring", "2026-03-01"))
    assert "Spring" not in radar.accessibleDescription()  # it is how things are
    live.apply(edits.choose("DAT-05", 5))
    assert "Spring" in radar.accessibleDescription()
    live.apply(edits_plan.keep_milestone("Evening of that day", "2026-03-01"))
    live.apply(edits.choose("DAT-05", 4))
    assert "Evening" in radar.accessibleDescription()
    for _ in range(4):
        live.undo()
    assert "Spring" not in radar.accessibleDescription()


def test_the_trace_model_is_sound(person: Person) -> None:
    live = person.window.live
    model = TraceModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    tracer = Tracer(live.questionnaire, live.assessment, live.results)
    for node in (tracer.overall(), tracer.verdict(), tracer.confidence(), tracer.rule("R-D04")):
        model.show(node)
    model.clear()
    del tester


def test_compare_is_one_press_away(person: Person) -> None:
    person.press("resultsCompare")
    assert person.window.current_page.key == "compare"


def test_another_file_is_shown_from_the_top_on_every_page(person: Person) -> None:
    pages = ("results", "costs", "roadmap")
    for key in pages:
        person.window.go(key)
        bar = bar_of(person)
        person.qtbot.waitUntil(lambda bar=bar: bar.maximum() > 900)  # type: ignore[misc]
        bar.setValue(900)
    sample = next(path for path in library.sample_files() if "eldermoor" in path.name)
    person.window.desk.explore(sample)
    for key in pages:
        person.window.go(key)
        assert bar_of(person).value() == 0


def bar_of(person: Person) -> QScrollBar:
    """The scroll bar of the page in sight."""
    column = person.window.current_page.findChild(ScrollColumn)
    assert column is not None
    return column.verticalScrollBar()
