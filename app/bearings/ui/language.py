"""Language: what the window speaks, and with it how it writes numbers and dates.

English is what the code says, so nothing is loaded for it. Any other language
is a catalogue in `assets/i18n`, beside Qt's own for the dialogs Qt brings.
`BEARINGS_LANGUAGE` overrides the preference, also with "pseudo": words of twice
the length, to see that layouts hold and nothing is left untranslated.
"""

from __future__ import annotations

import os
from typing import Literal

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from bearings.resources import resource
from bearings.ui.preferences import LanguageChoice

LanguageName = Literal["en", "de", "pseudo"]
LANGUAGES: dict[LanguageName, str] = {"en": "English", "de": "Deutsch"}  # each in its own words
VARIABLE = "BEARINGS_LANGUAGE"
USUAL = {"en": "en_GB", "de": "de_DE"}  # where the system speaks another language

_installed: list[QTranslator] = []
_spoken: list[LanguageName] = ["en"]


def spoken() -> LanguageName:
    """The language in force."""
    return _spoken[-1]


def resolve(choice: LanguageChoice) -> LanguageName:
    """The language a choice stands for; "system" asks the system, and English where it has none of ours."""
    asked = os.environ.get(VARIABLE, "")
    if asked == "pseudo":
        return "pseudo"
    for wanted in (asked, choice):
        for name in LANGUAGES:
            if name == wanted:
                return name
    first = next((tag.partition("-")[0] for tag in system_languages()), "en")
    return next((name for name in LANGUAGES if name == first), "en")


def system_languages() -> list[str]:
    """The languages this person asked their system for, such as "de-DE", the first one first."""
    return QLocale.system().uiLanguages()


def installed() -> tuple[QTranslator, ...]:
    """The translators in force."""
    return tuple(_installed)


def speak(app: QCoreApplication, choice: LanguageChoice) -> LanguageName:
    """Speak that language in every text made from now on; windows that are open keep theirs."""
    name = resolve(choice)
    while _installed:
        app.removeTranslator(_installed.pop())
    _spoken[:] = [name]
    _set_locale(name)
    for translator in _translators(name, app):
        app.installTranslator(translator)
        _installed.append(translator)
    return name


def _set_locale(name: LanguageName) -> None:
    """Numbers, dates and months as that language writes them; as the system does where it speaks it too."""
    usual, system = QLocale(USUAL.get(name, USUAL["en"])), QLocale.system()
    # A few English-speaking countries write a decimal comma, which nobody expects among English words.
    fits = usual.language() != QLocale.Language.English or system.decimalPoint() == usual.decimalPoint()
    QLocale.setDefault(system if fits and system.language() == usual.language() else usual)


def _translators(name: LanguageName, parent: QCoreApplication) -> list[QTranslator]:
    """Ours is asked first, then Qt's."""
    if name == "en":
        return []
    if name == "pseudo":
        from bearings.ui.pseudo_language import PseudoTranslator

        return [PseudoTranslator(parent)]
    from PySide6.QtCore import QLibraryInfo

    qt, ours = QTranslator(parent), QTranslator(parent)
    qt.load(f"qtbase_{name}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    ours.load(str(resource("assets", "i18n", f"bearings_{name}.qm")))
    return [qt, ours]
