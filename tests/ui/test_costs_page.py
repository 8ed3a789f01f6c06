"""The Costs page, used as a person would: read, switched, typed into, asked why, undone."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt, QTimer
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from bearings.domain import edits
from bearings.domain.assessment import CostOverride
from bearings.domain.costs.edits_costs import replace_value
from bearings.library import copy_sample, new_document, open_document, sample_files
from bearings.store.document import Document
from bearings.ui.live_session import LiveSession
from bearings.ui.models.planning_model import IdRole
from bearings.ui.pages.costs import page as costs
from bearings.ui.pages.costs.page import CostsPage
from bearings.ui.pages.costs.value_editor import ValueEditor
from bearings.ui.pages.page import ScrollColumn
from bearings.ui.theme import apply_theme

W = TypeVar("W", bound=QWidget)


class Person:
    """Somebody in front of the page."""

    def __init__(self, page: CostsPage, qtbot: QtBot) -> None:
        self.page, self.qtbot, self.live = page, qtbot, page.live

    def see(self, kind: type[W], name: str) -> W:
        found = self.page.findChild(kind, name)
        assert found is not None, name
        return found

    def sees(self, name: str) -> bool:
        return self.see(QWidget, name).isVisibleTo(self.page)

    def reads(self, name: str) -> str:
        return self.see(QLabel, name).text()

    def click(self, name: str, inside: str = "") -> None:
        where = self.see(QWidget, inside) if inside else self.page
        widget = where.findChild(QWidget, name)
        assert widget is not None, name
        assert widget.isVisibleTo(self.page), f"{name} is not in sight"
        if isinstance(widget, QCheckBox):
            widget.setFocus()
            QTest.keyClick(widget, Qt.Key.Key_Space)
        else:
            QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def write(self, name: str, text: str) -> QLineEdit:
        """Put `text` in place of what stands in a line, and leave it."""
        line = self.see(QLineEdit, name)
        line.setFocus()
        line.selectAll()
        QTest.keyClick(line, Qt.Key.Key_Backspace)
        QTest.keyClicks(line, text)
        line.clearFocus()
        return line

    def pick(self, name: str, text: str) -> None:
        choice = self.see(QComboBox, name)
        index = choice.findText(text)
        assert index >= 0, text
        choice.setCurrentIndex(index)
        choice.activated.emit(index)

    def errors(self) -> list[str]:
        """Every error in sight."""
        tones = [label for label in self.page.findChildren(QLabel) if getattr(label, "_tone", "") == "danger"]
        return [label.text() for label in tones if label.text() and label.isVisibleTo(self.page)]

    @property
    def table(self) -> QTreeView:
        return self.see(QTreeView, "planningTable")

    def go_to_value(self, value_id: str) -> None:
        index = next(index for index in rows(self.table.model()) if index.data(IdRole) == value_id)
        self.table.setCurrentIndex(index)

    def ids(self) -> list[str]:
        return [index.data(IdRole) for index in rows(self.table.model())]


def rows(model: QAbstractItemModel) -> list[QModelIndex]:
    """The values of the planning table, group by group."""
    groups = [model.index(row, 0) for row in range(model.rowCount())]
    return [model.index(row, 0, group) for group in groups for row in range(model.rowCount(group))]


def at_the_page(document: Document, qtbot: QtBot) -> Iterator[Person]:
    live = LiveSession()
    live.open_document(document)
    page = CostsPage(live)
    qtbot.addWidget(page)
    live.changed.connect(page.refresh)
    page.follow(None)
    page.resize(1240, 840)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    yield Person(page, qtbot)
    live.changed.disconnect(page.refresh)
    live.close()
    page.closed()


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BEARINGS_HOME", str(tmp_path / "home"))


@pytest.fixture
def newcomer(tmp_path: Path, qtbot: QtBot) -> Iterator[Person]:
    """At an empty assessment."""
    yield from at_the_page(new_document(tmp_path / "files", "Northwind"), qtbot)


@pytest.fixture
def person(tmp_path: Path, qtbot: QtBot) -> Iterator[Person]:
    """At the sample that hosts its own model."""
    sample = next(path for path in sample_files() if "brackenforge" in path.name)
    yield from at_the_page(open_document(copy_sample(sample, tmp_path)), qtbot)


# ---------------------------------------------------------------- reading


def test_the_published_cost_of_the_sample_is_read_with_its_range(person: Person) -> None:
    assert person.reads("costRoute_first") == "Self-hosted open-weight model"
    assert person.reads("costTotal_first") == "USD 410,000"
    assert person.reads("costRange_first") == "Low-cost case USD 120,000, high-cost case USD 2.7 million"
    assert person.reads("costRoute_second") == "Managed model interface with retrieval"
    person.click("costsExact")
    assert person.reads("costTotal_first") == "USD 410,972.30"
    assert person.reads("costFact_first_0") == "USD 14,380.11"


def test_it_is_always_said_to_be_an_estimate(person: Person) -> None:
    assert person.reads("costsEstimate") == (
        "Planning estimate, not a quote. Prices of November 2026, in USD."
    )
    assert person.sees("costsEstimate")
    person.page.explain("api_rag")
    person.page.resize(620, 600)
    assert person.sees("costsEstimate")


def test_nothing_is_missing_at_a_finished_sample(person: Person) -> None:
    assert not person.sees("costsAssumed")
    assert not person.sees("costsProblems")


def test_old_prices_are_said_to_be_old(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    class Later(date):
        @classmethod
        def today(cls) -> "Later":
            return cls(2027, 6, 1)

    monkeypatch.setattr(costs, "date", Later)
    person.page.refresh(None)
    assert person.reads("costsStaleText") == (
        "Prices are of November 2026, over three months old: check them before a decision."
    )
    assert person.sees("costsStale")


def test_an_empty_assessment_says_what_is_assumed_and_leads_to_setup(newcomer: Person) -> None:
    assert newcomer.reads("costsAssumedText").startswith(
        "Not answered yet, so a default counts: requests a month (50,000), input tokens per request (1,000)"
    )
    assert newcomer.reads("costRoute_second") == "Managed model interface with retrieval"
    assert newcomer.reads("costsHint").startswith("Nothing is answered yet, so no route is recommended.")
    with newcomer.qtbot.waitSignal(newcomer.page.profile_wanted):
        newcomer.click("costsToProfile")


def test_a_route_without_a_cost_is_named_with_the_reason(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    # As from a pack that lets it be zero: an edit that does so is refused.
    monkeypatch.setattr("bearings.session.changed_misfits", lambda *_: iter(()))
    nothing = CostOverride(low=0, base=0, high=0)
    person.live.apply(replace_value("sh_group", nothing, "Groups"))
    assert person.reads("costsProblemsText").startswith(
        "Self-hosted open-weight model and Training our own model cannot be costed: planning value"
    )
    assert "Accelerators are added in groups of" in person.reads("costsProblemsText")
    assert person.reads("costRoute_first") == "Managed model interface with retrieval"


# ---------------------------------------------------------------- routes side by side


def test_bars_follow_the_switches_and_say_their_numbers(person: Person) -> None:
    chart = person.see(QWidget, "costBars")
    assert "Self-hosted open-weight model USD 410,000" in chart.accessibleDescription()
    assert "in 12 months" in chart.accessibleDescription()
    person.click("costsMonth")
    assert "a month" in chart.accessibleDescription()
    assert person.reads("cost_self_host_open_total") == "USD 26,000"
    person.click("costsWithoutLabour")
    assert person.reads("cost_self_host_open_total") == "USD 14,000"
    assert "labour" not in chart.accessibleDescription()
    assert "what is paid once is left out" in person.reads("costBarsAbout")


def test_routes_nobody_considers_are_shown_on_request(person: Person) -> None:
    chart = person.see(QWidget, "costBars")
    assert "Training our own model" not in chart.accessibleDescription()
    assert "tr_mfu" not in person.ids()
    person.click("costsAllRoutes")
    assert "Training our own model USD 1.1 million" in chart.accessibleDescription()
    assert person.reads("cost_train_own_total") == "USD 1.1 million"
    assert "Training our own model" in person.see(QWidget, "breakEvenChart").accessibleDescription()
    assert "tr_mfu" in person.ids()


# ---------------------------------------------------------------- break-even


def test_the_break_even_is_told_in_a_sentence_and_marked(person: Person) -> None:
    said = person.reads("breakEvenSentence")
    assert said.startswith("From 1,240,000 requests a month, Self-hosted open-weight model costs no more")
    assert "in the high-cost case never" in said
    words = person.see(QWidget, "breakEvenChart").accessibleDescription()
    assert "Present volume: 2,400,000 requests a month." in words
    assert "Break-even at about 1,240,000 requests a month." in words


def test_any_two_routes_are_compared_and_never_one_with_itself(person: Person) -> None:
    person.pick("breakEvenOne", "Managed model interface with prompting")
    assert "From 2,880,000 requests a month" in person.reads("breakEvenSentence")
    person.pick("breakEvenOther", "Managed model interface with prompting")
    assert person.see(QComboBox, "breakEvenOne").currentText() == "Self-hosted open-weight model"
    assert "From 2,880,000 requests a month" in person.reads("breakEvenSentence")


# ---------------------------------------------------------------- volumes


def test_a_volume_is_answered_here_and_moves_every_figure(newcomer: Person) -> None:
    before = newcomer.reads("cost_api_rag_total")
    newcomer.write("costVolume_PRF-08", "5,000,000")
    assert newcomer.live.assessment.profile["PRF-08"] == 5_000_000
    assert newcomer.reads("cost_api_rag_total") != before
    assert "requests a month" not in newcomer.reads("costsAssumedText")
    newcomer.live.undo()
    assert newcomer.reads("cost_api_rag_total") == before
    assert newcomer.see(QLineEdit, "costVolume_PRF-08").text() == ""


def test_a_volume_that_cannot_be_is_refused_with_a_reason(newcomer: Person) -> None:
    newcomer.write("costVolume_PRF-09", "-3")
    assert newcomer.errors() == ["This must be at least 0 tokens. Until then it stays open."]
    assert "PRF-09" not in newcomer.live.assessment.profile


def test_a_change_made_elsewhere_is_shown_at_once(person: Person) -> None:
    person.live.apply(edits.set_profile("PRF-08", 100_000))
    assert person.see(QLineEdit, "costVolume_PRF-08").text() == "100,000"
    assert "The present 100,000 requests a month lie below" in person.reads("breakEvenSentence")


# ---------------------------------------------------------------- how it is bought


def test_hosting_and_accelerators_are_switches_that_undo_takes_back(person: Person) -> None:
    person.click("vendor_silicon", inside="costSilicon")
    assert person.live.assessment.cost_options == {"silicon": "vendor_silicon"}
    person.click("costsExact")
    assert person.reads("costTotal_first") == "USD 392,903.27"
    assert person.live.undo_label == "Accelerators"
    person.live.undo()
    assert person.reads("costTotal_first") == "USD 410,972.30"
    assert person.see(QWidget, "costSilicon").property("current") is None
    person.click("per_token", inside="costHosting")
    assert person.live.assessment.cost_options["ft_hosting"] == "per_token"


def test_a_pricing_mode_is_chosen_and_the_mix_of_the_pack_returns(person: Person) -> None:
    assert person.reads("mixPrice_train").startswith("USD 2.68 per accelerator-hour")
    person.click("spot", inside="mix_train")
    assert person.reads("mixPrice_train") == (
        "USD 1.98 per accelerator-hour on average. All training runs: USD 15,000."
    )
    assert person.see(QLineEdit, "mix_train_spot").text() == "100"
    person.click("mix", inside="mix_train")
    assert person.live.assessment.cost_parameters == {}
    assert person.see(QLineEdit, "mix_train_spot").text() == "20"


def test_three_shares_count_once_they_sum_to_a_hundred(person: Person) -> None:
    person.write("mix_infer_onDemand", "50")
    assert person.reads("mixSum_infer") == (
        "Sum 130 %: the shares must sum to 100 %. Until then 20, 80 and 0 % count."
    )
    assert person.live.assessment.cost_parameters == {}
    person.live.apply(edits.set_profile("PRF-08", 7))  # something else moves: what was typed stays
    assert person.see(QLineEdit, "mix_infer_onDemand").text() == "50"
    person.write("mix_infer_reserved", "50")
    assert person.reads("mixSum_infer") == "Sum 100 %. "
    assert person.live.assessment.cost_parameters["infer_mix_od"].high == 0.5
    assert person.live.undo_label == "Pricing mix of inference"
    person.live.undo()
    assert person.see(QLineEdit, "mix_infer_onDemand").text() == "20"


def test_a_share_that_cannot_be_is_refused(person: Person) -> None:
    person.write("mix_infer_spot", "-5")
    assert person.errors() == ["This must be at least 0 %. Until then 0 counts."]
    person.write("mix_infer_spot", "120")
    assert person.errors() == ["Sum 220 %: the shares must sum to 100 %. Until then 20, 80 and 0 % count."]


# ---------------------------------------------------------------- planning values


def test_the_planning_table_is_a_sound_model(person: Person) -> None:
    model = person.page.values.model
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    person.click("planningAll")
    assert len(person.ids()) == 70
    person.live.apply(replace_value("day_rate", CostOverride(low=1, base=2, high=3), "Day rate"))
    person.live.undo()
    person.click("planningAll")
    assert tester.model() is model


def test_values_the_routes_do_not_use_are_shown_on_request(person: Person) -> None:
    assert "ft_epochs" not in person.ids()
    assert person.see(QLabel, "planningCount").text().startswith("34 of 70 values shown. None is replaced.")
    person.click("planningAll")
    assert "ft_epochs" in person.ids()


def test_a_search_finds_by_label_and_says_when_nothing_does(person: Person) -> None:
    QTest.keyClicks(person.see(QLineEdit, "planningSearch"), "vector")
    assert person.ids() == ["vector_store_month"]
    assert person.reads("valueTitle") == "Vector store, fixed part"
    QTest.keyClicks(person.see(QLineEdit, "planningSearch"), "zzz")
    assert person.ids() == []
    assert person.sees("noPlanningValue")
    assert not person.sees("valueEditor")
    QTest.keyClick(person.see(QLineEdit, "planningSearch"), Qt.Key.Key_Escape)
    assert len(person.ids()) == 34


def test_a_value_is_changed_with_source_and_date_and_reset(person: Person) -> None:
    person.go_to_value("day_rate")
    assert person.reads("valueNote") == "Pack default of 2026-11."
    assert not person.see(QPushButton, "resetValue").isEnabled()
    person.write("value_base", "900")
    person.write("value_source", "Rate card")
    person.write("value_date", "2026/11/2")
    assert person.live.assessment.cost_parameters == {
        "day_rate": CostOverride(low=500, base=900, high=1200, source="Rate card", date="2026-11-02")
    }
    assert person.live.undo_label == "Internal day rate"
    assert person.reads("valueNote").startswith("Rate card, 2026-11-02. The pack's own: low 500, base 800")
    index = person.table.currentIndex()
    assert index.siblingAtColumn(5).data() == "Rate card, 2026-11-02"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Internal day rate, replaced"
    assert person.reads("planningCount").endswith("1 replaced.")
    person.click("resetValue")
    assert person.live.assessment.cost_parameters == {}
    assert person.see(QLineEdit, "value_base").text() == "800"
    assert index.siblingAtColumn(5).data() == "Pack default of 2026-11"


def test_a_number_without_a_date_is_counted_as_such(person: Person) -> None:
    person.go_to_value("day_rate")
    person.write("value_high", "2000")
    assert person.reads("planningCount").endswith("1 replaced. 1 of them without a date.")


@pytest.mark.parametrize(
    ("value_id", "typed", "reason"),
    [
        ("cache_share", "20", "This must be at most 1, as a share of the whole; 0.2 means 20 %."),
        ("sh_group", "0", "This must be above zero."),
        ("day_rate", "-1", "This must be at least 0."),
        ("day_rate", "much", "This is not a number. Write digits, such as 180,000."),
        ("day_rate", "", "Write a number; Reset returns to the pack's value."),
    ],
)
def test_what_cannot_count_says_why_and_the_old_number_stays(
    person: Person, value_id: str, typed: str, reason: str
) -> None:
    person.go_to_value(value_id)
    stored = person.see(QLineEdit, "value_base").text()
    person.write("value_base", typed)
    assert person.errors() == [f"{reason} Until then {stored} counts."]
    assert value_id not in person.live.assessment.cost_parameters
    person.go_to_value("vector_store_month")
    assert person.errors() == []


def test_shares_of_a_mix_are_changed_together_elsewhere(person: Person) -> None:
    person.click("spot", inside="mix_infer")
    person.go_to_value("infer_mix_od")
    assert not person.see(QLineEdit, "value_base").isEnabled()
    assert "How it is bought" in person.reads("valueNote")
    person.click("resetValue")
    assert person.live.assessment.cost_parameters == {}


def test_all_values_are_reset_after_asking(person: Person) -> None:
    assert not person.see(QPushButton, "resetAllValues").isEnabled()
    for value_id in ("day_rate", "embed_price"):
        person.live.apply(replace_value(value_id, CostOverride(low=1, base=2, high=3), value_id))
    seen: list[str] = []
    answer_question("messageCancel", seen)
    person.click("resetAllValues")
    assert "2 values have their own numbers, sources or dates. Undo brings them back." in seen
    assert len(person.live.assessment.cost_parameters) == 2
    answer_question("messageDo", seen)
    person.click("resetAllValues")
    assert person.live.assessment.cost_parameters == {}
    person.live.undo()
    assert len(person.live.assessment.cost_parameters) == 2


def test_a_value_is_found_changed_and_left_by_keyboard_alone(person: Person) -> None:
    table = person.table
    table.setFocus()
    person.go_to_value("peak_factor")
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert person.reads("valueTitle") == "Input tokens read from prompt cache"
    QTest.keyClick(table, Qt.Key.Key_Return)
    line = person.see(QLineEdit, "value_base")
    assert person.page.focusWidget() is line
    QTest.keyClicks(line, "0.3")
    assert person.live.assessment.cost_parameters["cache_share"].base == 0.3
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert person.page.focusWidget() is table
    assert person.reads("valueTitle") == "Input tokens read from prompt cache"


def test_each_value_is_an_undo_step_of_its_own(person: Person) -> None:
    person.go_to_value("day_rate")
    person.write("value_base", "900")
    person.go_to_value("embed_price")
    person.write("value_base", "0.06")
    person.live.undo()
    assert set(person.live.assessment.cost_parameters) == {"day_rate"}


# ---------------------------------------------------------------- why


@pytest.mark.parametrize(
    ("button", "title"),
    [
        ("whyCost_first", "Self-hosted open-weight model"),
        ("whyCost_api_prompt", "Managed model interface with prompting"),
        ("costsFormulas", "Formulas of the cost model"),
    ],
)
def test_every_cost_can_be_asked_why_and_escape_leads_back(person: Person, button: str, title: str) -> None:
    asked = person.see(QPushButton, button)
    asked.setFocus()
    QTest.keyClick(asked, Qt.Key.Key_Space)
    assert person.reads("whyTitle") == title
    tree = person.see(QTreeView, "whyTree")
    assert person.page.focusWidget() is tree
    assert tree.model().rowCount(tree.rootIndex()) > 3
    QTest.keyClick(tree, Qt.Key.Key_Escape)
    assert not person.sees("whyPanel")
    assert person.page.focusWidget() is asked


def test_the_steps_of_a_cost_add_up_on_screen(person: Person) -> None:
    person.click("whyCost_first")
    assert person.reads("whyValue") == "USD 410,972.30 in 12 months"
    tree = person.see(QTreeView, "whyTree")
    model, root = tree.model(), tree.rootIndex()
    adds = [model.index(row, 3, root).data() for row in range(model.rowCount(root))]
    assert adds == ["11.00", "172,561", "104,000", "134,400", ""]
    assert tree.isColumnHidden(2)
    assert not tree.isColumnHidden(3)


def test_an_open_explanation_follows_the_numbers(person: Person) -> None:
    person.page.explain("self_host_open")
    person.live.apply(edits.set_profile("PRF-08", 100_000))
    assert person.reads("whyValue") != "USD 410,972.30 in 12 months"
    assert person.sees("whyPanel")


@pytest.mark.parametrize(("width", "zoom"), [(1240, 100), (700, 100), (1000, 150), (1130, 200)])
@pytest.mark.parametrize("asked", [False, True])
def test_nothing_is_cut_off_at_the_right(
    person: Person, qapp: QApplication, width: int, zoom: int, asked: bool
) -> None:
    person.click("costsAllRoutes")
    apply_theme(qapp, "light", zoom)
    person.page.resize(width, 700)
    if asked:
        person.page.explain("train_own")
    scroll = person.page.findChild(ScrollColumn)
    assert scroll is not None
    inside, port = scroll.widget(), scroll.viewport()
    person.qtbot.waitUntil(lambda: not scroll.isVisible() or inside.width() <= port.width())
    assert person.page.width() == width


def test_in_a_narrow_page_the_explanation_takes_the_place_of_the_figures(person: Person) -> None:
    person.page.resize(700, 700)
    person.page.explain("api_rag")
    assert person.sees("whyPanel")
    assert not person.sees("costSummary")
    person.page.resize(640, 700)
    assert person.page.width() == 640
    person.click("whyClose")
    assert person.sees("costSummary")


# ---------------------------------------------------------------- for everybody


def test_every_control_has_a_name(person: Person) -> None:
    kinds = (QLineEdit, QComboBox, QPushButton, QCheckBox, QTreeView)
    controls = [w for kind in kinds for w in person.page.findChildren(kind) if w.isVisibleTo(person.page)]
    nameless = [
        w.objectName() or type(w).__name__
        for w in controls
        if not (w.accessibleName() or (isinstance(w, QPushButton | QCheckBox) and w.text()))
    ]
    assert nameless == []


def test_tab_follows_the_eye(person: Person) -> None:
    scroll = person.page.findChild(ScrollColumn)
    assert scroll is not None
    inside = scroll.widget()
    person.click("costsAllRoutes")
    person.go_to_value("day_rate")
    start = person.see(QPushButton, "costsFormulas")
    start.setFocus()
    places, seen = [], []
    while (widget := person.page.focusWidget()) is not None and widget not in seen:
        seen.append(widget)
        corner = widget.mapTo(inside, widget.rect().bottomLeft())
        card = next(
            n
            for n, card in enumerate([start, *person.page._cards])
            if card.isAncestorOf(widget) or card is widget
        )
        places.append((card, corner.y()))
        person.page.focusNextChild()
    assert len(seen) > 30
    cards = [card for card, _ in places]
    assert cards == sorted(cards)
    names = [widget.objectName() for widget in seen]
    assert names.index("whyCost_train_own") < names.index("breakEvenOne") < names.index("costVolume_PRF-08")
    assert names.index("costVolume_PRF-12") < names.index("mix_infer_onDemand")
    assert names.index("planningTable") < names.index("value_low") < names.index("value_date")


def test_no_two_labels_share_a_mnemonic(newcomer: Person) -> None:
    labels = [label.text() for label in newcomer.page.findChildren(QLabel) if label.buddy() is not None]
    kinds = (QPushButton, QCheckBox)
    buttons = [b.text() for kind in kinds for b in newcomer.page.findChildren(kind)]
    letters = [text[text.index("&") + 1].lower() for text in labels + buttons if "&" in text]
    assert sorted(letters) == sorted(set(letters))
    assert not set(letters) & set("fegvh")  # those open the menus


def test_another_file_starts_afresh(person: Person, tmp_path: Path) -> None:
    person.go_to_value("day_rate")
    person.write("mix_infer_onDemand", "50")
    person.page.explain("api_rag")
    person.live.open_document(new_document(tmp_path / "files", "Southwind"))
    person.page.opened()
    person.page.refresh(None)
    assert person.see(QLineEdit, "mix_infer_onDemand").text() == "20"
    assert not person.sees("whyPanel")
    assert person.sees("costsAssumed")


def test_the_theme_may_change_after_the_file_is_closed(person: Person, qapp: QApplication) -> None:
    person.live.close()
    person.page.closed()
    apply_theme(qapp, "dark", 120)
    assert person.page.findChild(ValueEditor) is not None


def answer_question(name: str, seen: list[str]) -> None:
    """Press a button of the question that is about to be asked."""

    def press() -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        seen.extend(label.text() for label in dialog.findChildren(QLabel))
        button = dialog.findChild(QPushButton, name)
        assert button is not None
        button.click()

    QTimer.singleShot(0, press)
