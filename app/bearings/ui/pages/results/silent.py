"""Rules that do not apply, on the Results page: what stopped each, on request."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from bearings.ui.announce import say_found
from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.card import Card
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.row_list import RowList
from bearings.ui.widgets.search_field import SearchField
from bearings.ui.widgets.section import Divider, SectionHeader
from bearings.ui.widgets.text import PlainLabel
from bearings.ui.worded import in_sentence

if TYPE_CHECKING:
    from bearings.domain.traces.why_not import SilentRule
    from bearings.ui.live_session import LiveSession


@dataclass(frozen=True, slots=True)
class ShownRule:
    """A rule that did not fire, as it is shown."""

    id: str
    title: str
    sentence: str
    where: str


class SilentRow(QWidget):
    """One rule that does not apply. Shows another one when the list changes."""

    why = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: ShownRule | None = None
        column = Column(self, gap=8)
        column.addWidget(Divider())
        self._halves = Row(gap=8)
        words = Column(gap=2)
        self._title = PlainLabel("", "secondary", strong=True, tone="text")
        self._sentence = PlainLabel("", "secondary")
        self._where = PlainLabel("", "label")
        for label in (self._title, self._sentence, self._where):
            words.addWidget(label)
        self._halves.addLayout(words, 1)
        buttons = Row(gap=0)
        self._why = Button(self.tr("Why not?"), "quiet")
        self._why.clicked.connect(self._ask)
        buttons.addWidget(self._why, 0, Qt.AlignmentFlag.AlignTop)
        buttons.addStretch(1)
        self._halves.addLayout(buttons)
        column.addLayout(self._halves)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What takes the focus, in the order of the eye."""
        return (self._why,)

    def set_narrow(self, narrow: bool) -> None:
        """Stand the button below the words, or beside them."""
        self._halves.fold(narrow)

    def show_item(self, shown: ShownRule) -> None:
        """Show that rule; nothing happens if it is shown already."""
        if shown == self._shown:
            return
        self._shown = shown
        self.setObjectName(f"silent_{shown.id}")
        self._title.setText(shown.title)
        self._sentence.setText(shown.sentence)
        self._sentence.setObjectName(f"silentReason_{shown.id}")
        self._where.setText(shown.where)
        self._why.setObjectName(f"whyNot_{shown.id}")
        self._why.setAccessibleName(self.tr("Why not: {}").format(shown.title))

    def _ask(self) -> None:
        if self._shown:
            self.why.emit(self._shown.id)


class SilentRulesCard(Card):
    """Tells how many rules do not apply and, once opened, which and why not. `why` carries a rule id."""

    why = Signal(str)

    def __init__(self, live: LiveSession, parent: QWidget | None = None) -> None:
        super().__init__(margins=24, gap=16, parent=parent)
        self.setObjectName("silentRulesCard")
        self._live = live
        self._narrow = False
        self._header = SectionHeader(self.tr("Rules that do not apply"), "-")
        self._header.secondary.setObjectName("silentCount")
        self._toggle = Button(self.tr("Show them"))
        self._toggle.setObjectName("showSilentRules")
        self._toggle.clicked.connect(self._pressed)
        self._header.buttons.addWidget(self._toggle)
        self.body.addWidget(self._header)
        self._part: _SilentRules | None = None

    def set_narrow(self, narrow: bool) -> None:
        """Stand what does not fit side by side below each other."""
        self._narrow = narrow
        if self._part is not None:
            self._part.list.set_narrow(narrow)

    def forget(self) -> None:
        """Nothing is open any more: fold up, so that the next file does not pay for this list."""
        if self._part is not None:
            self._part.list.forget()
            self._show(False)

    def show_results(self) -> None:
        count = len(self._live.questionnaire.rules)
        silent = count - len(self._live.results.rules)
        words = self.tr("{} of {} rules do not apply. Each says which answer or score stopped it.")
        self._header.set_secondary(words.format(silent, count))
        self._toggle.setVisible(silent > 0)
        if self._part is not None and not self._part.isHidden():
            self._part.show_results()

    def _pressed(self) -> None:
        self._show(self._part is None or self._part.isHidden())

    def _show(self, opened: bool) -> None:
        if self._part is None:
            self._part = _SilentRules(self._live)
            self._part.list.set_narrow(self._narrow)
            self._part.why.connect(self.why)
            self.body.addWidget(self._part)
        self._part.setVisible(opened)
        self._toggle.setText(self.tr("Hide them") if opened else self.tr("Show them"))
        if opened:
            self._part.show_results()


class _SilentRules(QWidget):
    """The list itself, with its search; made when it is opened for the first time."""

    why = Signal(str)

    def __init__(self, live: LiveSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live
        column = Column(self, gap=16)
        self._search = SearchField(self.tr("Search rules"))
        self._search.setObjectName("silentSearch")
        self._search.searched.connect(self._narrowed)
        column.addWidget(self._search)
        self._none = PlainLabel(self.tr("No rule matches."), "body", tone="muted")
        column.addWidget(self._none)
        self.list = RowList(self._make_row, self._search)
        self.list.setObjectName("silentList")
        column.addWidget(self.list)

    def show_results(self) -> None:
        from bearings.domain.traces.why_not import silent_rules

        live = self._live
        rules = [self._shown(rule) for rule in silent_rules(live.questionnaire, live.results)]
        words = self._search.text().casefold().split()
        wanted = [
            rule
            for rule in rules
            if all(word in f"{rule.title} {rule.sentence} {rule.where}".casefold() for word in words)
        ]
        self.list.show_items(wanted)
        self._none.setVisible(not wanted)

    def _narrowed(self, *_: object) -> None:
        if self._live.is_open:
            self.show_results()
            say_found(self._search, len(self.list.ids))

    def _shown(self, silent: SilentRule) -> ShownRule:
        questionnaire, rule = self._live.questionnaire, silent.rule
        dimension = questionnaire.dimension_of_capability(rule.capability).name
        severity = in_sentence(questionnaire.model.severities[rule.severity].name)
        kind = self._kinds().get(rule.kind, rule.kind)
        where = (dimension, questionnaire.capability(rule.capability).name)
        would = self.tr("would be: {}, {}").format(kind, severity)
        return ShownRule(rule.id, rule.title, silent.sentence, "  ·  ".join([*where, would, rule.id]))

    def _kinds(self) -> dict[str, str]:
        return {
            "blocker": self.tr("blocker"),
            "risk": self.tr("risk"),
            "gap": self.tr("gap"),
            "unknown": self.tr("unknown"),
            "disagreement": self.tr("disagreement"),
            "next_step": self.tr("next step"),
            "strength": self.tr("strength"),
        }

    def _make_row(self) -> SilentRow:
        row = SilentRow()
        row.why.connect(self.why)
        return row
