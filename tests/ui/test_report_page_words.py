"""Words of the Report page: every stage, section and kind is told in plain words."""

import pytest
from PySide6.QtWidgets import QApplication

from bearings.domain.leaving import KINDS
from bearings.report.editions import editions
from bearings.ui.pages.report.words import kind_words, section_name, section_names, stage_words


@pytest.mark.parametrize(
    ("stage", "told"),
    [
        ("Writing pages", "Gathering what it says…"),
        ("Step 1 - Fetching and parsing HTML - HTML string", "Putting text and charts together…"),
        ("Step 4 - Creating formatting structure", "Putting text and charts together…"),
        ("Step 5 - Creating layout - Page 12", "Laying out page 12…"),
        ("Step 6 - Creating PDF", "Writing the file…"),
        ("Writing the file", "Writing the file…"),
    ],
)
def test_a_stage_is_told_in_plain_words(qapp: QApplication, stage: str, told: str) -> None:
    assert stage_words(stage) == told


def test_stages_are_those_the_layout_engine_tells(qapp: QApplication) -> None:
    from bearings.report.html import Page
    from bearings.report.pdf import make_pdf

    told: list[str] = []
    page = Page('<html lang="en"><title>One</title><p>One</p></html>', {})
    make_pdf(page, "ua", on_page=lambda stage: told.append(stage_words(stage)))
    assert "Laying out page 1…" in told
    assert told[-1] == "Writing the file…"
    assert "Gathering what it says…" not in told


def test_every_section_that_is_shipped_has_a_name(qapp: QApplication) -> None:
    shipped = {section for edition in editions() for section in edition.sections}
    assert not shipped - section_names().keys()
    assert section_name("my_own-part") == "My own part"


def test_every_kind_is_told_for_one_and_for_several(qapp: QApplication) -> None:
    for kind in KINDS:
        assert kind_words(kind, 1) != kind_words(kind, 2)
        assert kind_words(kind, 7).startswith("7 ")
