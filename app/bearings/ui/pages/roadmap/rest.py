"""Below the roadmap: actions that are not planned, in lists that fold away, each with the reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bearings.ui.pages.roadmap.cards import CardGrid
from bearings.ui.pages.roadmap.phrases import days_words
from bearings.ui.widgets.card import Card
from bearings.ui.widgets.link_row import LinkList
from bearings.ui.widgets.section import Collapsible, SectionHeader

if TYPE_CHECKING:
    from bearings.ui.pages.roadmap.words import RoadmapWords, ShownAction


class BacklogCard(Card):
    """What does not fit, with the reason for each and what would clear it. `grid` holds its cards."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=12, margins=24, parent=parent)
        self.setObjectName("backlogCard")
        self._header = SectionHeader(self.tr("Backlog"))
        self.body.addWidget(self._header)
        self.grid = CardGrid()
        self.body.addWidget(self.grid)

    def show_roadmap(self, words: RoadmapWords) -> list[ShownAction]:
        """Show the head; what is to be dealt to the grid."""
        roadmap = words.roadmap
        self.setVisible(bool(roadmap.backlog))
        count = len(roadmap.backlog)
        self._header.title.setText(self.tr("Backlog  ·  {}").format(count))
        text = self.tr(
            "{} that do not fit. {}. Drag a card into a horizon, or press Ctrl+Left, to plan it all the same."
        )
        self._header.set_secondary(text.format(days_words(roadmap.backlog_days), words.backlog_words()))
        return [words.waiting_card(waiting) for waiting in roadmap.backlog]


class RestCard(Card):
    """Lists of what is done, dropped, deferred, not needed or in place.

    `action_wanted` carries an action to show, `deed` one to do "undone" or "take_back" with.
    """

    action_wanted = Signal(str)
    deed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=4, margins=(16, 12, 16, 12), parent=parent)
        self.setObjectName("restCard")
        buttons = {"done": self.tr("Not done after all"), "dropped": self.tr("Take back")}
        self._lists: dict[str, tuple[Collapsible, LinkList]] = {}
        for key, title in (
            ("done", self.tr("Done")),
            ("dropped", self.tr("Dropped")),
            ("not_needed", self.tr("Not needed now")),
            ("deferred", self.tr("Deferred until another route is taken")),
            ("in_place", self.tr("In place already")),
        ):
            fold = Collapsible(title, opened=key in ("done", "dropped"))
            fold.setObjectName(f"fold_{key}")
            links = LinkList(action=buttons.get(key, ""))
            links.setObjectName(f"rest_{key}")
            links.followed.connect(self.action_wanted)
            fold.body.addWidget(links)
            self.body.addWidget(fold)
            self._lists[key] = (fold, links)
        self._lists["done"][1].acted.connect(self._undo_done)
        self._lists["dropped"][1].acted.connect(self._take_back)

    def show_roadmap(self, words: RoadmapWords) -> None:
        roadmap = words.roadmap
        for key, actions in (
            ("done", roadmap.done),
            ("dropped", roadmap.dropped),
            ("not_needed", tuple(roadmap.not_needed)),
            ("deferred", tuple(a for a in roadmap.deferred if a not in roadmap.in_place)),
            ("in_place", roadmap.in_place),
        ):
            fold, links = self._lists[key]
            for number, action in enumerate(actions):
                links.row(number).show_link(action, words.title(action), words.why_not_planned(action))
            links.end(len(actions))
            fold.set_note(str(len(actions)))
            fold.setVisible(bool(actions))
        self.setVisible(any(not fold.isHidden() for fold, _ in self._lists.values()))

    def _undo_done(self, action_id: str) -> None:
        self.deed.emit(action_id, "undone")

    def _take_back(self, action_id: str) -> None:
        self.deed.emit(action_id, "take_back")
