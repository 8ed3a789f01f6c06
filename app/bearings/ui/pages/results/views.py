"""Where views differ, on the Results page: on how much, the widest apart, and the way to discuss them."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bearings.ui.pages.run_sheet.disagreement_row import ShownSpread, SpreadRow
from bearings.ui.slices import Slices
from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.card import Card
from bearings.ui.widgets.row_list import RowList
from bearings.ui.widgets.section import SectionHeader

if TYPE_CHECKING:
    from bearings.domain.assessment import Assessment
    from bearings.domain.questionnaire import Questionnaire
    from bearings.domain.workshop.disagreement import Spread
    from bearings.ui.live_session import LiveSession

REST = 120  # milliseconds without a change before the work begins
MOST = 3  # questions that are shown


class ViewsCard(Card):
    """The head of the disagreement map; not there at all where nobody differs.

    `question_wanted` carries a question to go to, `discuss_wanted` asks for the whole map.
    """

    why = Signal(str)
    question_wanted = Signal(str)
    discuss_wanted = Signal()

    def __init__(self, live: LiveSession, parent: QWidget | None = None) -> None:
        super().__init__(margins=24, gap=16, parent=parent)
        self.setObjectName("viewsCard")
        self._live = live
        self._wanted = True  # by the page; it is in sight if there is something to show too
        self._differing: tuple[Spread, ...] = ()
        self._done_for: Assessment | None = None
        self._header = SectionHeader(self.tr("Where views differ"), "-")
        self._header.secondary.setObjectName("viewsSaid")
        self._discuss = Button(self.tr("Discuss these first"), icon="list-checks")
        self._discuss.setObjectName("discussViews")
        self._discuss.set_hint(
            self.tr("All questions by how far views differ, in the run sheet"), "Ctrl+Shift+R"
        )
        self._discuss.clicked.connect(self.discuss_wanted)
        self._header.buttons.addWidget(self._discuss)
        self.body.addWidget(self._header)
        self._list = RowList(self._make_row, self._discuss)
        self._list.setObjectName("viewsList")
        self.body.addWidget(self._list)
        self._work = Slices(self)
        self._work.done.connect(self._found)
        self.forget()

    @property
    def complete(self) -> bool:
        """Whether what stands here is of the assessment as it is."""
        return self._live.is_open and self._done_for is self._live.assessment and not self._work.running

    def setVisible(self, visible: bool) -> None:
        self._wanted = visible
        super().setVisible(visible and bool(self._differing))

    def set_narrow(self, narrow: bool) -> None:
        """Stand what does not fit side by side below each other."""
        self._list.set_narrow(narrow)

    def forget(self) -> None:
        """Nothing, or another file, is open."""
        self._work.stop()
        self._differing, self._done_for = (), None
        self._list.forget()
        self.setVisible(self._wanted)

    def show_results(self) -> None:
        """Work it out in a moment if an answer changed; what stands here stays until then."""
        if self._done_for is not self._live.assessment or self._work.running:
            self._work.start(self._compute(), after=REST)

    def _compute(self) -> Generator[object, None, object]:
        from bearings.domain.workshop.disagreement import map_in_slices

        live = self._live
        assessment = live.assessment
        spreads = yield from map_in_slices(live.questionnaire, assessment, live.results)
        return assessment, spreads

    def _found(self, found: tuple[Assessment, tuple[Spread, ...]]) -> None:
        self._done_for, spreads = found
        self._differing = tuple(sorted((s for s in spreads if s.differ), key=_urgency))
        self._header.set_secondary(self._words(len(spreads)))
        questionnaire = self._live.questionnaire
        self._list.show_items([_shown(questionnaire, spread) for spread in self._differing[:MOST]])
        self.setVisible(self._wanted)

    def _words(self, voted: int) -> str:
        """On how many questions views differ, and how many are still open."""
        differing = len(self._differing)
        said = self.tr("Views differ on {} of {} questions with votes.").format(differing, voted)
        left = sum(spread.discuss for spread in self._differing)
        if not left:
            return self.tr("{} A value is agreed on all of them.").format(said)
        if left == 1:
            return self.tr("{} On 1 no value is agreed yet.").format(said)
        return self.tr("{} On {} no value is agreed yet.").format(said, left)

    def _make_row(self) -> _Row:
        row = _Row()
        row.question_wanted.connect(self.question_wanted)
        return row


class _Row(SpreadRow):
    """A question of the map, with names of its own beside those of the run sheet."""

    def show_item(self, shown: ShownSpread) -> None:
        super().show_item(shown)
        self.setObjectName(f"view_{shown.id}")
        self._poles.setObjectName(f"viewPoles_{shown.id}")
        self._lead_to(shown.id, f"goView_{shown.id}")


def _urgency(spread: Spread) -> tuple[bool, float]:
    """What is not settled first, then the widest apart."""
    return not spread.discuss, -spread.apart


def _shown(questionnaire: Questionnaire, spread: Spread) -> ShownSpread:
    from bearings.ui.pages.run_sheet.disagreement_words import (
        apart_words,
        counts_words,
        facts_words,
        poles_words,
    )

    apart = apart_words(questionnaire, spread)
    return ShownSpread(
        id=spread.question,
        group="",
        title=questionnaire.question(spread.question).text,
        apart=apart[:1].upper() + apart[1:],
        poles=poles_words(questionnaire, spread),
        facts=facts_words(questionnaire, spread),
        counts=spread.counts,
        used=spread.used,
        counted=counts_words(spread),
    )
