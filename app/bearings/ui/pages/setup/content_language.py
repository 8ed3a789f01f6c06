"""The language of questions and report: chosen where the pack speaks more than one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from bearings.ui.figures import number_locale
from bearings.ui.language import LANGUAGES
from bearings.ui.widgets.choice_field import ChoiceField
from bearings.ui.widgets.form import Field

if TYPE_CHECKING:
    from bearings.domain.questionnaire import Questionnaire
    from bearings.ui.live_session import LiveSession


class ContentLanguageField(Field):
    """What the assessment is asked and reported in; apart from the language of the window."""

    def __init__(self, live: LiveSession, parent: QWidget | None = None) -> None:
        self._choice = ChoiceField()
        super().__init__("", self._choice, parent=parent)
        self.set_label(self.tr("Language of questions and report"))
        self._choice.setObjectName("contentLanguage")
        self._live = live
        self._pack: Questionnaire | None = None
        self._helpers: dict[str, str] = {}
        self._choice.picked.connect(self._picked)

    def refresh(self) -> None:
        """Show the languages of the pack and the one that is spoken; nothing where there is no choice."""
        pack = self._live.pack
        if pack is not self._pack:
            self._pack = pack
            self._offer(pack)
        spoken = self._live.questionnaire.language
        self._choice.show_key(spoken)
        if spoken not in self._helpers:  # counting the texts of a large pack takes a while
            self._helpers[spoken] = self._helper(pack, spoken)
        self.set_helper(self._helpers[spoken])
        self.setVisible(len(pack.translations) > 0)

    def _offer(self, pack: Questionnaire) -> None:
        from bearings.domain.languages import languages

        self._helpers = {}
        self._choice.set_choices((language, language_name(language)) for language in languages(pack))

    def _helper(self, pack: Questionnaire, language: str) -> str:
        """How far the pack speaks that language."""
        from bearings.domain.languages import count_texts

        if language == pack.language:
            return self.tr("The questionnaire was written in this language.")
        count = count_texts(pack, language)
        if not count.missing:
            return self.tr("All {} texts are translated.").format(_figure(count.texts))
        part = self.tr("{} of {} texts are translated; the others appear in {}.")
        return part.format(_figure(count.translated), _figure(count.texts), language_name(pack.language))

    def _picked(self, language: str) -> None:
        from bearings.domain.edits import set_language

        own = self._live.pack.language
        self._live.apply(set_language("" if language == own else language))


def _figure(count: int) -> str:
    return number_locale().toString(count)


def language_name(tag: str) -> str:
    """A language in its own words, as those who speak it look for it; its tag where it has no name."""
    for name, words in LANGUAGES.items():
        if name == tag:
            return words
    locale = QLocale(tag)
    known = locale.language() != QLocale.Language.C and locale.nativeLanguageName()
    return known[:1].upper() + known[1:] if known else tag
