"""Home: recent files and those of the workspace as cards, and the samples to explore."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from bearings.ui.figures import decimal
from bearings.ui.pages.home.file_cards import FileCards
from bearings.ui.pages.home.grid import CardGrid
from bearings.ui.pages.page import Page, ScrollColumn
from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.layouts import Hung, Row
from bearings.ui.widgets.section import PageHeader, SectionHeader
from bearings.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent

    from bearings.store.finder import Finder
    from bearings.ui.file_desk import FileDesk
    from bearings.ui.live_session import LiveSession
    from bearings.ui.pages.home.tools import HomeTools
    from bearings.ui.widgets.empty_state import EmptyState

MOST_CARDS = 60  # shown at once; a search narrows the rest


class HomePage(Page):
    """Where work begins. Reads file summaries only, never answers."""

    key = "home"
    icon = "house"
    needs_assessment = False

    def __init__(self, live: LiveSession, desk: FileDesk, parent: QWidget | None = None) -> None:
        super().__init__(live, parent)
        self._desk = desk
        self._files: Finder | None = None  # until they are listed
        self._scroll = scroll = ScrollColumn(parent=self)
        outer = Row(self, gap=0)
        outer.addWidget(scroll)
        self._body = scroll.body
        self._body.addWidget(self._header())
        self._remark = PlainLabel("", "body", tone="muted")
        self._remark.setObjectName("homeSaid")
        self._body.addWidget(self._remark)
        self._cards = FileCards()
        self._cards.setObjectName("fileCards")
        self._cards.grew.connect(scroll.make_room)
        self._cards.opened.connect(self._open)
        self._cards.forgotten.connect(desk.known.forget)
        self._cards.folder_wanted.connect(desk.show_in_folder)
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
        desk.known.changed.connect(self._list_again)
        desk.known.found.connect(self._list)
        desk.known.learned.connect(self._learn)

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
        self._cards.before = tools.last
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
        self._desk.known.look()

    def _list(self, files: Finder) -> None:
        self._files = files
        self._learn(patient=False)

    def _learn(self, *, patient: bool = True) -> None:
        """More is known of the files than was."""
        if self._files:
            self._tools.offer(self._files.verdicts())
        self._show(patient=patient)

    def _narrowed(self) -> None:
        from bearings.ui.announce import say_found

        say_found(self._tools, self._show())

    def _show(self, *, patient: bool = False) -> int:
        """Show the files asked for; how many there are."""
        known = bool(self._files)
        for part, wanted in (("_empty", not known), ("_tools", known)):
            if wanted or part in self.__dict__:  # what was never wanted is not made
                getattr(self, part).setVisible(wanted)
        self._new.setVisible(known)  # while there is nothing, the empty state holds this button
        if known and "_empty" in self.__dict__ and self.focusWidget() is self._empty.button:
            self._new.setFocus()  # Home comes back with the focus where it was, and that is out of sight now
        self._cards.setVisible(known)
        if not self._files:
            self._cards.show_files([])
            self._tell("")
            return 0
        found = self._tools.wanted(self._files)
        in_sight = found[:MOST_CARDS]
        self._cards.show_files([self._files.summary(file) for file in in_sight], patient=patient)
        self._tell(self._said(len(found), self._files.unread_count))
        self._scroll.make_room()
        self._desk.known.look_into(in_sight)
        return len(found)

    def _said(self, count: int, unread: int) -> str:
        """What the cards do not tell: of `count` files asked for some are not shown, or not known yet."""
        still = self._still(unread) if unread and self._tools.looks_inside else ""
        if count > MOST_CARDS:
            shown = self.tr("Showing {} of {}. Search to find the others.")
            return f"{shown.format(MOST_CARDS, decimal(count, 0))} {still}".strip()
        if count or still:
            return still
        return self.tr("No assessment matches. Search for other words or choose another verdict.")

    def _still(self, unread: int) -> str:
        one, many = self.tr("1 file is still being read."), self.tr("{} files are still being read.")
        return one if unread == 1 else many.format(decimal(unread, 0))

    def _tell(self, text: str) -> None:
        self._remark.setText(text)
        self._remark.setVisible(bool(text))

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
