"""What the tests of the window share: no screen, the light theme, English."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication

from at_once import (  # noqa: F401 - fixtures of every test here
    files_at_once,
    files_listed_at_once,
    heartbeat,
    whole_pages,
)
from bearings.ui.language import installed, speak, spoken
from bearings.ui.theme import apply_theme
from collected import collected_between_tests  # noqa: F401
from written_at_once import files_written_at_once  # noqa: F401


@pytest.fixture(autouse=True)
def light_theme(qapp: QApplication) -> None:
    apply_theme(qapp, "light", 100)


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> None:
    if spoken() != "en" or installed():
        speak(qapp, "en")
