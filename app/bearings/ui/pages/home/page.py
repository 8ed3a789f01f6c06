"""Home: recent files and those of the workspace as cards, and the samples to explore."""

from __future__ import annotations

from functools import cached_property
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from bearings.ui.pages.home.grid import CardGrid
from bearings.ui.pages.page import Page, ScrollColumn
from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.layouts import Hung, Row
from bearings.ui.widgets.section import PageHeader, SectionHeader
from bearings.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QContextMenuEvent

    from bearings.store.catalogue import FileSummary
    from bearings.ui.file_desk import FileDesk
    from bearings.ui.live_session import LiveSession
    from bearings.ui.pages.home.cards import FileCard
    from bearings.ui.pages.home.tools import HomeTools
    from bearings.ui.widgets.empty_state import EmptyState

MOST_CARDS = 60  # shown at once; a search narrows the rest
MOST_KEPT = 3 * MOST_CARDS  # a search only hides cards: each takes milliseconds to make


class HomePage(Page):
    """Where work begins. Reads file summaries only, never answers."""

    key = "home"
    icon = "house"
    needs_assessment = False

    def __init__(self, live: LiveSession, desk: FileDesk, parent: QWidget | None = None) -> None:
        super().__init__(live, parent)
        self._desk = desk
        self._summaries: list[FileSummary] = []
        self._made: dict[FileSummary, FileCard] = {}
        scroll = ScrollColumn(parent=self)
        outer = Row(self, gap=0)
        outer.addWidget(scroll)
        self._body = scroll.body
        self._body.addWidget(self._header())
        self._nothing = PlainLabel("", "body", tone="muted")
        self._body.addWidget(self._nothing)
        self._cards = CardGrid()
        self._cards.setObjectName("fileCards")
        self._body.addLayout(Hung(self._cards))
        self._samples_header = SectionHeader(
            self.tr("Explore a sample"),
            self.tr("Three finished assessments of fictional organisations. Each opens as your own copy."),
        )
        self._body.addWidget(self._samples_header)
        self._samples = CardGrid()
        self._samples.setObjectName("sampleCards")
        self._body.addLayout(Hung(self._samples))
        self._body.addStretch(1)
        desk.listed.connect(self._list_again)
        desk.found.connect(self._list)

    @property
    def title(self) -> str:
        return self.tr("Home")

    def _header(self) -> PageHeader:
        header = PageHeader(
            self.tr("Assessments"), self.tr("One file per organisation. Everything stays on this machine.")
        )
        import_ = Button(self.tr("&Import answers"), icon="download")
        open_ = Button(self.tr("&Open"), icon="folder-open")
        self._new = new = Button(self.tr("&New assessment"), "primary", icon="plus")
        for button, name, do in (
            (import_, "homeImport", self._desk.import_),
            (open_, "homeOpen", self._desk.open),
            (new, "homeNew", self._desk.new),
        ):
            button.setObjectName(name)
            button.clicked.connect(do)
            header.buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return header

    @cached_property
    def _tools(self) -> HomeTools:
        from bearings.ui.pages.home.tools import HomeTools

        tools = HomeTools()
        tools.changed.connect(self._narrowed)
        self._body.insertWidget(1, tools)
        self.setTabOrder(self._new, tools)
        return tools

    @cached_property
    def _empty(self) -> EmptyState:
        from bearings.ui.widgets.empty_state import EmptyState

        empty = EmptyState(
            "compass",
            self.tr("No assessments yet"),
            more=self.tr("Start one for your organisation, or look at a finished sample below."),
            action=self.tr("New assessment"),
        )
        empty.setObjectName("homeEmpty")
        empty.button.setObjectName("homeEmptyNew")
        empty.acted.connect(self._desk.new)
        self._body.insertWidget(1, empty)
        self.setTabOrder(self._new, empty.button)
        return empty

    # ------------------------------------------------------------ showing

    def refresh(self, change: object) -> None:
        if change is None:
            self._list_again()

    def shown(self) -> None:
        if not self._samples.cards:
            QTimer.singleShot(120, self._show_samples)

    def _list_again(self) -> None:
        self._desk.look_for_files()

    def _list(self, summaries: list[FileSummary]) -> None:
        self._summaries = summaries
        if summaries:
            self._tools.offer(self._summaries)
        self._show()

    def _narrowed(self) -> None:
        from bearings.ui.announce import say_found

        self._show()
        say_found(self._tools, len(self._cards.cards))

    def _show(self) -> None:
        known = bool(self._summaries)
        shown = self._tools.wanted(self._summaries) if known else []
        for part, wanted in (("_empty", not known), ("_tools", known)):
            if wanted or part in self.__dict__:  # what was never wanted is not made
                getattr(self, part).setVisible(wanted)
        self._new.setVisible(known)  # while there is nothing, the empty state holds this button
        if known and "_empty" in self.__dict__ and self.focusWidget() is self._empty.button:
            self._new.setFocus()  # Home comes back with the focus where it was, and that is out of sight now
        self._cards.setVisible(known)
        cards = [self._card(summary) for summary in shown[:MOST_CARDS]]
        self._cards.show_cards(cards)
        self._let_go(shown[:MOST_CARDS])
        for before, after in pairwise([self._tools.last, *cards] if known else []):
            QWidget.setTabOrder(before, after)  # made anew, they would come last
        self._tell(len(shown))

    def _tell(self, count: int) -> None:
        text = ""
        if self._summaries and not count:
            text = self.tr("No assessment matches. Search for other words or choose another verdict.")
        elif count > MOST_CARDS:
            text = self.tr("Showing {} of {}. Search to find the others.").format(MOST_CARDS, count)
        self._nothing.setText(text)
        self._nothing.setVisible(bool(text))

    def _let_go(self, shown: Sequence[FileSummary]) -> None:
        """Delete the cards of files that changed or went, and of all others once they are too many."""
        wanted = {*shown} if len(self._made) > MOST_KEPT else {*self._summaries}
        for summary in self._made.keys() - wanted:
            self._made.pop(summary).deleteLater()

    def _card(self, summary: FileSummary) -> FileCard:
        from bearings.ui.pages.home.cards import FileCard

        if summary in self._made:
            return self._made[summary]
        card = self._made[summary] = FileCard(summary)
        card.opened.connect(self._open)
        card.forgotten.connect(self._desk.forget)
        card.folder_wanted.connect(self._desk.show_in_folder)
        return card

    def _open(self, path: Path) -> None:
        self._desk.open_path(path)

    def _show_samples(self) -> None:
        if self._samples.cards:
            return
        from bearings.library import sample_facts
        from bearings.ui.pages.home.cards import SampleCard

        cards: list[QWidget] = []
        for facts in sample_facts():
            card = SampleCard(facts.path, facts.name, facts.summary)
            card.explored.connect(self._desk.explore)
            cards.append(card)
        self._samples.show_cards(cards)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        from PySide6.QtWidgets import QMenu

        menu = QMenu(self)
        menu.addAction(self.tr("&New assessment…")).triggered.connect(self._desk.new)
        menu.addAction(self.tr("&Open…")).triggered.connect(self._desk.open)
        menu.exec(event.globalPos())
