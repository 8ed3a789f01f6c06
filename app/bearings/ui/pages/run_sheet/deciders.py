"""What to take up in the minutes left: the questions that decide the most, worked out between events."""

from __future__ import annotations

import math
from collections.abc import Generator
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from bearings.domain.rounding import percent
from bearings.ui.figures import decimal
from bearings.ui.pages.run_sheet.clock import WorkshopClock
from bearings.ui.pages.run_sheet.decider_row import DeciderRow, ShownDecider
from bearings.ui.pages.run_sheet.disagreement_words import apart_words
from bearings.ui.slices import Slices
from bearings.ui.theme import follow_theme, metrics
from bearings.ui.widgets.buttons import Button, keep_room
from bearings.ui.widgets.card import Card
from bearings.ui.widgets.form import FieldLabel, NumberField
from bearings.ui.widgets.layouts import Row
from bearings.ui.widgets.row_list import RowList
from bearings.ui.widgets.section import SectionHeader
from bearings.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from bearings.domain.assessment import Assessment
    from bearings.domain.workshop.deciders import Decider
    from bearings.domain.workshop.run_sheet import RunSheet
    from bearings.ui.live_session import LiveSession

REST = 120  # milliseconds without a change before the work begins
LONGEST = 10_000  # minutes
MOST = 12  # rows
MINUTES_WIDTH = 128  # pixels at 100 %


class DecidersCard(Card):
    """`question_wanted` carries a question. The minutes follow the clock until a person sets them."""

    question_wanted = Signal(str)

    def __init__(self, live: LiveSession, clock: WorkshopClock, parent: QWidget | None = None) -> None:
        super().__init__(margins=24, gap=12, parent=parent)
        self.setObjectName("decidersCard")
        self._live, self._clock = live, clock
        self._total = 0  # minutes there are
        self._left = 0  # minutes left
        self._by_hand = False
        self._deciders: tuple[Decider, ...] = ()
        self._done_for: Assessment | None = None
        self._header = SectionHeader(
            self.tr("What decides the most in the time left"),
            self.tr("Open questions, and answers one step from another verdict or route."),
        )
        self.body.addWidget(self._header)
        self._build_minutes()
        self._said = PlainLabel("", "secondary", numbers=True)
        self._said.setObjectName("decidersSaid")
        self.body.addWidget(self._said)
        self._list = RowList(self._make_row, self._follow, gap=12)
        self._list.setObjectName("decidersList")
        self.body.addWidget(self._list)
        self._work = Slices(self)
        self._work.done.connect(self._found)
        clock.moved.connect(self._tick)
        follow_theme(self.restyle)
        self.forget()

    def _build_minutes(self) -> None:
        row = Row(gap=12)
        self._minutes = NumberField(0, LONGEST, step=5, unit=self.tr("min"))
        self._minutes.setObjectName("minutesLeft")
        self._minutes.setAccessibleName(self.tr("Minutes left"))
        self._minutes.edited.connect(self._set_by_hand)
        row.addWidget(FieldLabel(self.tr("&Minutes left"), self._minutes))
        row.addWidget(self._minutes)
        self._follow = Button(self.tr("From the clock"), "quiet", icon="clock")
        self._follow.setObjectName("minutesFromClock")
        self._follow.clicked.connect(self._follow_clock)
        keep_room(self._follow)
        self._follow.hide()
        row.addWidget(self._follow)
        row.addStretch(1)
        self.body.addLayout(row)

    def restyle(self) -> None:
        self._minutes.setFixedWidth(metrics().px(MINUTES_WIDTH))

    @property
    def shown_ids(self) -> list[str]:
        """Questions in the list, in order."""
        return self._list.ids

    @property
    def complete(self) -> bool:
        """Whether what stands here is of the assessment as it is."""
        return self._live.is_open and self._done_for is self._live.assessment and not self._work.running

    def set_narrow(self, narrow: bool) -> None:
        self._list.set_narrow(narrow)

    def forget(self) -> None:
        """Nothing, or another file, is open."""
        self._work.stop()
        self._deciders, self._done_for, self._by_hand = (), None, False
        self._follow.hide()
        self._list.forget()
        self._said.setText(self.tr("Working it out…"))

    def show_sheet(self, sheet: RunSheet) -> None:
        """Work it out anew if something changed; what stands here stays until that is done."""
        self._total = sheet.total
        if self._done_for is not self._live.assessment or self._work.running:
            self._work.start(self._compute(), after=REST)
        self._tick()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._work.stop()

    def _compute(self) -> Generator[object, None, object]:
        from bearings.domain.changes.moves import moves_in_slices
        from bearings.domain.workshop.deciders import ranked_deciders
        from bearings.domain.workshop.disagreement import map_in_slices

        questionnaire, assessment, results = (
            self._live.questionnaire,
            self._live.assessment,
            self._live.results,
        )
        spreads = yield from map_in_slices(questionnaire, assessment, results)
        if self._done_for is None:  # what is open is known at once; what an answer would tip takes longer
            self._found((assessment, ranked_deciders(questionnaire, assessment, results, (), spreads)))
        moves = yield from moves_in_slices(questionnaire, assessment, results, self._live.conclusions)
        return assessment, ranked_deciders(questionnaire, assessment, results, moves, spreads)

    def _found(self, found: tuple[Assessment, tuple[Decider, ...]]) -> None:
        self._done_for, self._deciders = found
        self._show_deciders()

    def _tick(self) -> None:
        """A minute went by: fewer questions may fit."""
        if not self._by_hand:
            left = max(math.ceil(self._total - self._clock.total / 60), 0)
            if left != self._left:
                self._left = left
                self._minutes.show_number(left)
                self._show_deciders()

    def _set_by_hand(self, minutes: float) -> None:
        self._left, self._by_hand = round(minutes), True
        self._follow.show()
        self._show_deciders()

    def _follow_clock(self) -> None:
        self._by_hand = False
        self._minutes.setFocus()
        self._follow.hide()
        self._tick()

    def _show_deciders(self) -> None:
        if self._done_for is None:
            return
        from bearings.domain.workshop.deciders import within

        fitting = within(self._deciders, self._left)
        shown = fitting[:MOST]
        self._list.show_items([self._shown(decider) for decider in shown])
        self._said.setText(self._sentence(fitting, len(shown)))

    def _sentence(self, fitting: tuple[Decider, ...], shown: int) -> str:
        if not self._deciders:
            return self.tr("Nothing is open, and no single better answer would change verdict or route.")
        if not fitting:
            shortest = math.ceil(min(decider.seconds for decider in self._deciders) / 60)
            text = self.tr(
                "Nothing that is worth the time fits: the shortest question is planned for {} min."
            )
            return text.format(shortest)
        used = math.ceil(sum(decider.seconds for decider in fitting) / 60)
        if len(self._deciders) == 1:
            return self.tr("One question is worth the time, {} min as planned: it fits.").format(used)
        if len(fitting) == len(self._deciders):
            text = self.tr("{} questions are worth the time, {} min as planned: all of them fit.")
            if shown < len(fitting):
                more = self.tr("{} These are the first {}.")
                return more.format(text.format(len(fitting), used), shown)
            return text.format(len(fitting), used)
        if shown < len(fitting):
            text = self.tr("The first {} of {} questions that fit {} min; {} are worth the time in all.")
            return text.format(shown, len(fitting), self._left, len(self._deciders))
        text = self.tr("{} of {} questions fit {} min: these decide the most.")
        return text.format(len(fitting), len(self._deciders), self._left)

    def _make_row(self) -> DeciderRow:
        row = DeciderRow()
        row.question_wanted.connect(self.question_wanted)
        return row

    def _shown(self, decider: Decider) -> ShownDecider:
        questionnaire = self._live.questionnaire
        minutes = decider.seconds / 60
        return ShownDecider(
            decider.question,
            questionnaire.question(decider.question).text,
            self.tr("{} min").format(max(round(minutes), 1)),
            "  ·  ".join(self._tips(decider)),
            "  ·  ".join(self._reasons(decider)),
        )

    def _tips(self, decider: Decider) -> list[str]:
        """What one better answer would tip."""
        questionnaire, move, tips = self._live.questionnaire, decider.move, []
        if move is not None and decider.lifts:
            verdict = questionnaire.model.verdict(move.verdict).name.split(" - ")[0]
            tips.append(self.tr("one better answer lifts the verdict to {}").format(verdict))
        if move is not None and decider.turns:
            route = self.tr("hold")
            if move.recommended != "hold":
                route = questionnaire.routes.route(move.recommended).name
            tips.append(self.tr("one better answer changes the route to {}").format(route))
        return tips

    def _reasons(self, decider: Decider) -> list[str]:
        """Why it is open, and what hangs on it."""
        questionnaire, reasons = self._live.questionnaire, []
        if decider.spread is not None:
            reasons.append(apart_words(questionnaire, decider.spread))
        elif decider.state == "unanswered":
            reasons.append(self.tr("not answered"))
        elif decider.state == "unknown":
            reasons.append(self.tr("not known"))
        dimension = questionnaire.dimension_of(decider.question).name
        reasons.append(self.tr("weight {} of {}").format(percent(decider.share), dimension))
        reasons.append(self.tr("up to {} points of the index").format(decimal(decider.stake)))
        return reasons
