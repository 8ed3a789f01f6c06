"""Questions: the tree at the left, one question in the middle, live scores at the right."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from bearings.domain.rounding import whole
from bearings.ui.announce import announce, say_found
from bearings.ui.models.question_tree import FILTERS, Filter, QuestionTree
from bearings.ui.pages.page import Page
from bearings.ui.pages.questions.question_card import QuestionCard
from bearings.ui.pages.questions.question_keys import TYPING, QuestionKeys
from bearings.ui.pages.questions.question_side import QuestionSide
from bearings.ui.pages.questions.voting import VotingRound
from bearings.ui.presented import Presented
from bearings.ui.theme import follow_theme, metrics
from bearings.ui.widgets.empty_state import EmptyState
from bearings.ui.widgets.form import ChoiceField
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.panel import SidePanel
from bearings.ui.widgets.question_tree_view import QuestionTreeView
from bearings.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from bearings.session import Change
    from bearings.ui.live_session import LiveSession

TREE_WIDTH, SIDE_WIDTH = 300, 300
SIDE_FROM, TREE_FROM = 1080, 760  # page widths at 100 % below which the columns fold away


class QuestionsPage(Page):
    """`results_wanted` asks for the Results page, `people_wanted` for the list of people in Setup.

    `said` carries a word for the person, `did` one on what may be undone.
    """

    key = "questions"
    icon = "list-checks"
    results_wanted = Signal()
    people_wanted = Signal()
    said = Signal(str)
    did = Signal(str)

    def __init__(self, live: LiveSession, parent: QWidget | None = None) -> None:
        super().__init__(live, parent)
        self._at = ""
        self._visited = False  # since the file was opened
        self._counts: dict[Filter, int] = {}
        self._tree_wanted = self._side_wanted = True
        self.presented = Presented(self)
        self.voting = VotingRound(live, self)
        self.voting.changed.connect(self._voting_changed)
        row = Row(self, gap=0)
        self._left = self._build_left()
        row.addWidget(self._left)
        middle = QWidget()
        self._middle = Column(middle, gap=0)
        row.addWidget(middle, 1)
        self._right = SidePanel("right")
        row.addWidget(self._right)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # for its keys; Tab goes past it
        self.setAccessibleName(self.title)
        follow_theme(self.restyle)

    def parts(self) -> Generator[None]:
        self.opened()
        self._show_tree()
        yield
        self.card = QuestionCard(self.live, self.voting)
        self.card.setObjectName("questionCard")
        self.card.step.connect(self.step)
        self.card.people_wanted.connect(self.people_wanted)
        self.card.evidence.said.connect(self.said)
        self.card.evidence.did.connect(self.did)
        self._keys = QuestionKeys(self)
        yield
        self.side = QuestionSide(self.live)
        self.side.results_wanted.connect(self.results_wanted)
        self._nothing = self._build_nothing()
        self._middle.addWidget(self.card)
        self._middle.addWidget(self._nothing)
        self._right.column.addWidget(self.side)  # last: Tab comes to what was put in last at the end
        self.refresh(None)

    def filled(self) -> None:
        if self.isVisible():
            self.shown()

    def _build_nothing(self) -> EmptyState:
        nothing = EmptyState(
            "search",
            self.tr("No question matches"),
            more=self.tr("Search for other words or show all."),
            action=self.tr("Show all questions"),
        )
        nothing.button.setObjectName("showAllQuestions")
        nothing.acted.connect(self._show_all)
        nothing.hide()
        return nothing

    @property
    def title(self) -> str:
        return self.tr("Questions")

    def _build_left(self) -> SidePanel:
        panel = SidePanel("left")
        tools = Column(gap=8, margins=(12, 16, 12, 8))
        self._search = SearchField(self.tr("Search in everything"))
        self._search.setObjectName("questionSearch")
        self._search.searched.connect(self._searched)
        self._filter = ChoiceField([(key, "") for key in FILTERS])
        self._filter.setObjectName("questionFilter")
        self._filter.setAccessibleName(self.tr("Which questions to show"))
        self._filter.picked.connect(self._filtered)
        tools.addWidget(self._search)
        tools.addWidget(self._filter)
        panel.column.addLayout(tools)
        self.model = QuestionTree(self)
        self.tree = QuestionTreeView(self.model)
        self.tree.question_chosen.connect(self.show_question)
        panel.column.addWidget(self.tree, 1)
        return panel

    def restyle(self) -> None:
        self._left.setFixedWidth(metrics().px(TREE_WIDTH))
        self._right.setFixedWidth(metrics().px(SIDE_WIDTH))
        self._fold()

    # ------------------------------------------------------------ following the session

    def opened(self) -> None:
        self._at = ""
        self._visited = False
        self.voting.forget()
        self._search.empty()
        self._filter.show_key("all")
        self.model.clear()
        self.model.narrow(filter_="all", needle="")

    def told_anew(self) -> None:
        self.model.clear()  # place, filter and votes stay; the texts come with the next refresh

    def closed(self) -> None:
        self._at = ""
        self.presented.clear()
        self.voting.forget()
        self.model.clear()

    def refresh(self, change: Change | None) -> None:
        if not self.live.is_open:
            return
        before = self.live.previous_results
        self._show_tree()
        if (
            change is not None
            and change.kind in ("undo", "redo")
            and change.subject in self.model.question_ids
        ):
            self._at = change.subject
        self.voting.arrive(self._at)
        if change is not None:
            self.voting.follow(change)
        self._show_place()
        if change is not None and before is not None and not self.voting.veils(self._at):
            self._tell_score(before.scorecard.overall)

    def _show_tree(self) -> None:
        self.model.veil(self.voting.veiled)
        self.model.hold(self._at if self.voting.is_voting else "")
        self.model.show(self.live.questionnaire, self.live.assessment, self.live.results)
        self._name_filters()

    def shown(self) -> None:
        """Begin with the answer, or go on in the field that was left."""
        if not (self.live.is_open and self.whole):
            return
        returning, self._visited = self._visited, True
        if not (returning and isinstance(self.focusWidget(), TYPING)):
            self.card.focus_start()

    def _tell_score(self, before: float | None) -> None:
        card = self.live.results.scorecard
        if card.overall is None or before is None or whole(card.overall) == whole(before):
            return
        level = self.live.questionnaire.model.levels[(card.overall_level or 1) - 1].name
        announce(self, self.tr("Score now {}, {}").format(whole(card.overall), level))

    def _name_filters(self) -> None:
        words = {
            "all": self.tr("All questions"),
            "open": self.tr("Not answered"),
            "unknown": self.tr("Not known"),
            "disagreement": self.tr("Views differ"),
            "review": self.tr("Marked for review"),
            "na": self.tr("Not applicable"),
            "evidence": self.tr("With evidence"),
            "no_evidence": self.tr("Answered without evidence"),
        }
        counts = self.model.counts()
        if counts == self._counts:
            return
        self._counts = counts
        key = self._filter.key or "all"
        self._filter.set_choices([(f, f"{words[f]} ({counts[f]})") for f in FILTERS])
        self._filter.show_key(key)

    # ------------------------------------------------------------ going about

    def show_question(self, question_id: str) -> None:
        """Show that question; a filter that hides it is lifted."""
        self.finish()
        if question_id not in self.model.question_ids:
            self._show_all()
        if question_id in self.model.question_ids:
            self._at = question_id
            self._show_place()
            self.card.focus_start()

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) question shown."""
        ids = self.model.question_ids
        if self._at in ids:
            place = ids.index(self._at) + by
            if 0 <= place < len(ids):
                self.show_question(ids[place])

    def step_open(self, by: int) -> None:
        """Go to the next or previous question that is not answered yet, going round once."""
        ids = self.model.question_ids
        states = self.live.results.scorecard.questions
        start = ids.index(self._at) if self._at in ids else 0
        for distance in range(1, len(ids) + 1):
            candidate = ids[(start + by * distance) % len(ids)]
            if states[candidate].state == "unanswered":
                self.show_question(candidate)
                return

    def focus_search(self) -> None:
        self.set_tree_shown(True)
        self._search.setFocus()
        self._search.selectAll()

    def set_tree_shown(self, shown: bool) -> None:
        self._tree_wanted = shown
        self._fold()

    def set_scores_shown(self, shown: bool) -> None:
        self._side_wanted = shown
        self._fold()

    def show_filter(self, filter_: Filter) -> None:
        """Show the questions of that filter, from the first."""
        self.finish()
        self._search.empty()
        self._filter.show_key(filter_)
        self.model.narrow(filter_=filter_, needle="")
        self._at = ""
        self._show_place()
        self.card.focus_start()

    def _show_all(self) -> None:
        self._search.empty()
        self._filter.show_key("all")
        self.model.narrow(filter_="all", needle="")
        self._show_place()

    def _searched(self, words: str) -> None:
        self.finish()
        self.model.narrow(needle=words)
        self._show_place()
        say_found(self._search, len(self.model.question_ids))

    def _filtered(self, key: Filter) -> None:
        self.finish()
        self.model.narrow(filter_=key)
        self._show_place()
        say_found(self._filter, len(self.model.question_ids))

    def _show_place(self) -> None:
        ids = self.model.question_ids
        self.card.setVisible(bool(ids))
        self._nothing.setVisible(not ids)
        if not ids:
            return
        if self._at not in ids:
            self._at = ids[0]
        self.voting.arrive(self._at)
        self.tree.show_place(self._at)
        self.card.show_question(self._at, number=ids.index(self._at) + 1, count=len(ids))
        self._present()
        self._fold()
        if self._right.isVisibleTo(self):
            self.side.show_for(self._at)

    def _present(self) -> None:
        """Let the room see what it may."""
        voting, veiled = self.voting.is_voting, self.voting.veils(self._at)
        self.presented.show(self._at, voting=voting, silent=veiled, revealed=not veiled)

    def _voting_changed(self) -> None:
        """Something else is to be seen, though nothing was answered."""
        if self.live.is_open and self.whole:
            self.refresh(None)
            if not isinstance(self.focusWidget(), TYPING) or self.voting.is_voting:
                self.card.focus_start()

    # ------------------------------------------------------------ keys and sizes

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys for answering and voting; they never fire while someone types."""
        if not self.live.is_open or not self._at or not self._keys.pressed(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        px = metrics().px
        side = self._side_wanted and self.width() >= px(SIDE_FROM) and not self._is_veiled()
        tree = self._tree_wanted and self.width() >= px(TREE_FROM)
        appears = side and not self._right.isVisibleTo(self)
        self._right.setVisible(side)
        self._left.setVisible(tree)
        if appears and self._at and self.live.is_open:
            self.side.show_for(self._at)

    def _is_veiled(self) -> bool:
        """Whether scores would steer a silent round."""
        return bool(self._at) and self.voting.veils(self._at)
