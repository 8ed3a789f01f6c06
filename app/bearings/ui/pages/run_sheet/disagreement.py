"""Where views differ: questions by spread and by role, what to discuss first at the top."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from bearings.ui.pages.run_sheet.disagreement_row import ShownSpread, SpreadRow
from bearings.ui.pages.run_sheet.disagreement_words import (
    apart_words,
    counts_words,
    distance_words,
    facts_words,
    lean_words,
    poles_words,
    role_words,
)
from bearings.ui.slices import Slices
from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.card import Card
from bearings.ui.widgets.form import ChoiceField, Field
from bearings.ui.widgets.layouts import Row
from bearings.ui.widgets.row_list import RowList
from bearings.ui.widgets.section import Collapsible, SectionHeader
from bearings.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from bearings.domain.assessment import Assessment
    from bearings.domain.workshop.disagreement import RoleLean, Spread
    from bearings.ui.live_session import LiveSession

REST = 120  # milliseconds without a change before the work begins
SHOWN_AT_FIRST, SHOWN_MORE = 6, 20  # questions
EVERYBODY, NO_ROLE = "everybody", "no-role"  # keys of the choice; no pack calls a role so


class DisagreementCard(Card):
    """`question_wanted` carries a question to go to. Nobody is named: people appear by role.

    `found` tells that it has been worked out.
    """

    question_wanted = Signal(str)
    found = Signal()

    def __init__(self, live: LiveSession, parent: QWidget | None = None) -> None:
        super().__init__(margins=24, gap=16, parent=parent)
        self.setObjectName("disagreementCard")
        self._live = live
        self._spreads: tuple[Spread, ...] = ()
        self._leans: tuple[RoleLean, ...] = ()
        self._done_for: Assessment | None = None
        self._most = SHOWN_AT_FIRST
        self.body.addWidget(
            SectionHeader(
                self.tr("Where views differ"),
                self.tr("Votes by the level they are worth. A triangle marks the value that is used."),
            )
        )
        self._said = PlainLabel("", "body", tone="muted")
        self._said.setObjectName("disagreementSaid")
        self.body.addWidget(self._said)
        self._build_roles()
        self._list = RowList(self._make_row, self._fold.header)
        self._list.setObjectName("disagreementList")
        self.body.addWidget(self._list)
        self._more = Button("", "quiet")
        self._more.setObjectName("moreSpreads")
        self._more.clicked.connect(self._show_more)
        self.body.addWidget(self._more)
        self._work = Slices(self)
        self._work.done.connect(self._found)
        self.forget()

    def _build_roles(self) -> None:
        self._role = ChoiceField()
        self._role.setObjectName("spreadRole")
        self._role.picked.connect(self._role_picked)
        self._role_field = Field(self.tr("&Ordered for"), self._role)
        row = Row(gap=0)
        row.addWidget(self._role_field)
        row.addStretch(1)
        self.body.addLayout(row)
        self._fold = Collapsible(self.tr("How each role sees it beside the others"))
        self._lean_labels: list[PlainLabel] = []
        self.body.addWidget(self._fold)

    @property
    def shown_ids(self) -> list[str]:
        """Questions in the list, in order."""
        return self._list.ids

    @property
    def complete(self) -> bool:
        """Whether what stands here is of the assessment as it is."""
        return self._live.is_open and self._done_for is self._live.assessment and not self._work.running

    def take_focus(self) -> None:
        """Go to the first question of the list."""
        row = self._list.row(self._list.ids[0]) if self._list.ids else None
        if row is not None:
            row.stops[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_narrow(self, narrow: bool) -> None:
        self._list.set_narrow(narrow)

    def forget(self) -> None:
        """Nothing, or another file, is open."""
        self._work.stop()
        self._spreads, self._leans, self._done_for, self._most = (), (), None, SHOWN_AT_FIRST
        self._role.set_choices([(EVERYBODY, self.tr("The whole room"))])
        self._role.show_key(EVERYBODY)
        self._list.forget()
        self._said.setText(self.tr("Working it out…"))
        self._said.show()
        for part in (self._role_field, self._fold, self._more):
            part.hide()

    def show_results(self) -> None:
        """Work it out anew if an answer changed; what stands here stays until that is done."""
        if self._done_for is not self._live.assessment or self._work.running:
            self._work.start(self._compute(), after=REST)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._work.stop()  # nobody looks; `show_results` begins again when somebody does

    def _compute(self) -> Generator[object, None, object]:
        from bearings.domain.workshop.disagreement import leans_in_slices, map_in_slices

        live = self._live
        assessment = live.assessment
        spreads = yield from map_in_slices(live.questionnaire, assessment, live.results)
        leans = yield from leans_in_slices(spreads)
        return assessment, spreads, leans

    def _found(self, found: tuple[Assessment, tuple[Spread, ...], tuple[RoleLean, ...]]) -> None:
        self._done_for, self._spreads, self._leans = found
        self._offer_roles()
        self._show_spreads()
        self.found.emit()

    # ------------------------------------------------------------ showing

    def _offer_roles(self) -> None:
        questionnaire = self._live.questionnaire
        names = [(lean.role or NO_ROLE, role_words(questionnaire, lean.role)) for lean in self._leans]
        kept = self._role.key
        self._role.set_choices([(EVERYBODY, self.tr("The whole room")), *sorted(names, key=_second)])
        if self._role.key != kept or not kept:
            self._role.show_key(EVERYBODY)
        several = len(names) > 1
        for part in (self._role_field, self._fold):
            part.setVisible(several)
        said = [lean_words(questionnaire, lean) for lean in self._leans]
        while len(self._lean_labels) < len(said):
            label = PlainLabel("", "secondary", numbers=True)
            self._lean_labels.append(label)
            self._fold.body.addWidget(label)
        for place, label in enumerate(self._lean_labels):
            label.setText(said[place] if place < len(said) else "")
            label.setVisible(place < len(said))
        self._fold.set_note(self.tr("{} roles").format(len(said)))

    def _show_spreads(self) -> None:
        wanted = self._wanted()
        self._list.show_items(self._described(wanted[: self._most]))
        self._said.setText(self._sentence(wanted))
        self._more.setVisible(len(wanted) > SHOWN_AT_FIRST)
        left = len(wanted) - self._most
        if left > 0:
            self._more.setText(self.tr("Show {} more of {}").format(min(left, SHOWN_MORE), len(wanted)))
        else:
            self._more.setText(self.tr("Show the first {} only").format(SHOWN_AT_FIRST))

    @property
    def _chosen_role(self) -> str | None:
        """The role whose view is looked at; None for the whole room."""
        key = self._role.key
        return None if key in ("", EVERYBODY) else "" if key == NO_ROLE else key

    def _wanted(self) -> tuple[Spread, ...]:
        from bearings.domain.workshop.disagreement import by_role

        role = self._chosen_role
        return self._spreads if role is None else by_role(self._spreads, role)

    def _sentence(self, wanted: tuple[Spread, ...]) -> str:
        if not self._spreads:
            return self.tr(
                "Nobody has voted yet, or only one person a question. "
                "Once two people vote on a question, this shows where they differ."
            )
        role = self._chosen_role
        if role is not None:
            name = role_words(self._live.questionnaire, role)
            text = self.tr("{}: questions seen otherwise than by the others, the furthest first: {}.")
            return text.format(name, len(wanted))
        discuss = sum(spread.discuss for spread in self._spreads)
        if discuss:
            text = self.tr("To be discussed: {} of {} questions with votes.")
            return text.format(discuss, len(self._spreads))
        text = self.tr("Views are close, or settled, on every question with votes: {}.")
        return text.format(len(self._spreads))

    def _described(self, spreads: tuple[Spread, ...]) -> list[ShownSpread]:
        from bearings.domain.workshop.disagreement import apart_from

        questionnaire, role = self._live.questionnaire, self._chosen_role
        counts = Counter(_group(spread) for spread in self._spreads)
        names = {
            "discuss": self.tr("Discuss these first  ·  {}"),
            "settled": self.tr("Differed, and settled  ·  {}"),
            "close": self.tr("Close together  ·  {}"),
        }
        group, described = "", []
        for spread in spreads:
            heading = ""
            if role is None and _group(spread) != group:
                group = _group(spread)
                heading = names[group].format(counts[group])
            apart = apart_words(questionnaire, spread)
            if role is not None:
                distance = apart_from(spread, role) or 0.0
                apart = distance_words(questionnaire, spread, role, distance)
            described.append(
                ShownSpread(
                    id=spread.question,
                    group=heading,
                    title=questionnaire.question(spread.question).text,
                    apart=apart[:1].upper() + apart[1:],
                    poles=poles_words(questionnaire, spread),
                    facts=facts_words(questionnaire, spread),
                    counts=spread.counts,
                    used=spread.used,
                    counted=counts_words(spread),
                )
            )
        return described

    # ------------------------------------------------------------ what a person does

    def _role_picked(self, _: str) -> None:
        self._most = SHOWN_AT_FIRST
        self._show_spreads()

    def _show_more(self) -> None:
        self._most = self._most + SHOWN_MORE if self._most < len(self._wanted()) else SHOWN_AT_FIRST
        self._show_spreads()

    def _make_row(self) -> SpreadRow:
        row = SpreadRow()
        row.question_wanted.connect(self.question_wanted)
        return row


def _group(spread: Spread) -> str:
    if spread.discuss:
        return "discuss"
    return "settled" if spread.differ else "close"


def _second(pair: tuple[str, str]) -> str:
    return pair[1]
