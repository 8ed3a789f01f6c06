"""Each sample shows its published results on every page, and in the PDF."""

import re
import sys
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
import yaml
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget
from pytestqt.qtbot import QtBot

sys.path.insert(0, str(Path(__file__).parent.parent / "ui"))

from windows import Person

from bearings import library
from bearings.domain.rounding import whole
from bearings.packs.loader import builtin_pack
from bearings.report.no_break import SPACE
from bearings.report.order import ReportOrder
from bearings.report.render import render_report
from bearings.report.typesetting import typeset
from bearings.ui.pages.roadmap.column import HorizonColumn
from bearings.ui.widgets.chip import VerdictChip
from bearings.ui.widgets.heat_cell import HeatCell

PUBLISHED = {
    case["id"]: case["expect"]
    for case in yaml.safe_load((Path(__file__).parent.parent / "vectors.yaml").read_text("utf-8"))["samples"]
}
PACK = builtin_pack()


@pytest.fixture(params=sorted(PUBLISHED))
def shown(
    request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> Iterator[tuple[Person, Mapping[str, Any]]]:
    person = Person(qtbot, qapp, tmp_path)
    opened = next(
        path for path in library.copy_samples(person.workspace, home=person.home) if _is(path, request.param)
    )
    person.window.desk.open_path(opened)
    yield person, PUBLISHED[request.param]
    person.window.close()


def _is(path: Path, sample: str) -> bool:
    return sample.split("-")[0] in path.name.lower()


def test_results_costs_and_roadmap_show_what_is_published(shown: tuple[Person, Mapping[str, Any]]) -> None:
    person, published = shown
    see, window = person.see, person.window

    window.go("results")
    assert person.read("overallIndex") == str(whole(published["overall"]))
    verdict = PACK.model.verdict(published["verdict"]).name
    assert _verdict(see(QWidget, "verdictBanner").findChildren(VerdictChip)[0]) == verdict
    assert f"({published['confidence']:.2f} of 1)" in person.read("overallFacts")
    for key, dimension in published["dimensions"].items():
        bar = see(QWidget, f"dimensionBar_{key}").accessibleDescription()
        assert re.search(rf"\b{whole(dimension['final'])}\b", bar), (key, bar)
    for key, score in published["capabilities"].items():
        name = see(HeatCell, f"cell_{key}").accessibleName()
        expected = {"not_rated": "not rated", "not_applicable": "does not apply"}.get(score)
        assert (expected or f": {whole(score)} of 100, ") in name, (key, name)
    for key, route in published["routes"].items():
        if "score" in route:
            person.qtbot.waitUntil(
                lambda key=key: person.window.findChild(QWidget, f"routeScore_{key}") is not None
            )
            assert person.read(f"routeScore_{key}").split()[0] == str(whole(route["score"]))
    raised = {finding.source for finding in window.live.results.findings}
    assert set(published["rules"]) <= raised
    assert set(published["generated"]) <= {finding.id for finding in window.live.results.findings}

    window.go("costs")
    see(QCheckBox, "costsExact").click()
    for place in ("first", "second"):
        if not see(QWidget, f"costSummary_{place}").isVisible():
            continue
        name = person.read(f"costRoute_{place}")
        route = next(route.id for route in PACK.routes.items if route.name == name)
        assert person.read(f"costTotal_{place}") == f"USD {published['routes'][route]['tco12']:,.2f}"

    window.go("roadmap")
    person.qtbot.waitUntil(lambda: window.findChild(QWidget, "horizon_H4") is not None)
    for horizon, actions in published["roadmap"]["horizons"].items():
        column = see(HorizonColumn, f"horizon_{horizon}")
        person.qtbot.waitUntil(partial(_holds, column, len(actions)))  # a few a turn
        assert [action["action"] for action in actions] == _cards(column)
    person.qtbot.waitUntil(lambda: window.findChild(QWidget, "indexOn_365") is not None)
    for horizon in PACK.horizons:
        state = published["projection"][horizon.id]
        assert person.read(f"indexOn_{horizon.to_day}") == str(whole(state["overall"]))
        chip = see(VerdictChip, f"verdictOn_{horizon.to_day}")
        assert _verdict(chip) == PACK.model.verdict(state["verdict"]).name


def _verdict(chip: VerdictChip) -> str:
    """The name on a chip, without its kind and rank."""
    return chip.accessibleName().removeprefix("Verdict: ").rsplit(", ", 1)[0]


def _holds(column: HorizonColumn, count: int) -> bool:
    return len(_cards(column)) >= count


def _cards(column: HorizonColumn) -> list[str]:
    return [card.action_id for card in column.grid.cards]


@pytest.mark.parametrize("sample", sorted(PUBLISHED))
def test_the_pdf_shows_what_is_published(sample: str, tmp_path: Path) -> None:
    published = PUBLISHED[sample]
    opened = next(
        path for path in library.copy_samples(tmp_path, home=tmp_path / "home") if _is(path, sample)
    )
    questionnaire, assessment = library.open_file(opened)
    target = tmp_path / "report.pdf"
    render_report(questionnaire, assessment, target, order=ReportOrder("full"))
    with pypdfium2.PdfDocument(target) as document:
        pages = [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]
    text = " ".join(pages)
    assert typeset(PACK.model.verdict(published["verdict"]).name).replace(SPACE, " ") in pages[1]
    assert re.search(rf"\b{whole(published['overall'])}\b", pages[1])
    for key, dimension in published["dimensions"].items():
        row = rf"{re.escape(PACK.dimension(key).name)}.{{0,40}}\b{whole(dimension['final'])}\b"
        assert re.search(row, text), key
    for actions in published["roadmap"]["horizons"].values():
        for action in actions:
            assert action["action"] in text, action
    for rule in published["rules"]:
        assert rule in text, rule
    days = " ".join(str(whole(state["overall"])) for state in published["projection"].values())
    assert f"Overall index {whole(published['overall'])} {days}" in text
