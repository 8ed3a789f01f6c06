"""Words for the room: what the window says beside a question, in the language of the question.

The window may speak English while a room is asked in German. Where there is no
catalogue for the room's language, the window's own is used.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QCoreApplication, QTranslator

from bearings.resources import resource
from bearings.ui.language import LANGUAGES, spoken

_in_the_window = QCoreApplication.translate


def translate(context: str, text: str, language: str) -> str:
    """The text of that context in that language (a tag such as de or de-AT)."""
    name = language.partition("-")[0]
    if spoken() in (name, "pseudo") or name not in LANGUAGES:
        return _in_the_window(context, text)
    if name == "en":
        return text  # as the code says it
    look_up = _catalogue(name).translate
    return look_up(context, text) or text


@cache
def _catalogue(name: str) -> QTranslator:
    """The window's words in a language the window does not speak now."""
    catalogue = QTranslator()
    catalogue.load(str(resource("assets", "i18n", f"bearings_{name}.qm")))
    return catalogue
