"""What the window's tests share: no screen is needed, and every test starts in the light theme."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Generator

import pytest
from PySide6.QtWidgets import QApplication

from bearings.ui.pages.page import Page
from bearings.ui.theme import apply_theme


@pytest.fixture(autouse=True)
def light_theme(qapp: QApplication) -> None:
    apply_theme(qapp, "light", 100)


@pytest.fixture(autouse=True)
def whole_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages are made in one go; how they fill is tested in `test_page_filling`."""
    fill = Page._fill

    def at_once(page: Page, parts: Generator[None]) -> None:
        fill(page, parts)
        page.finish()

    monkeypatch.setattr(Page, "_fill", at_once)
