"""A horizon of the roadmap as a column: its capacity, its cards, and a place to drop others on."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import QFrame, QWidget

from bearings.ui.pages.roadmap.card import action_of
from bearings.ui.pages.roadmap.cards import CardGrid
from bearings.ui.theme import follow_theme, theme
from bearings.ui.widgets.capacity_bar import CapacityBar
from bearings.ui.widgets.layouts import Column
from bearings.ui.widgets.paint import card_radius, draw_box, painted
from bearings.ui.widgets.text import PlainLabel


@dataclass(frozen=True, slots=True)
class ShownHorizon:
    """A horizon as its column shows it; `used` and `capacity` are person-days."""

    id: str
    name: str
    span: str
    used: float
    capacity: float
    load: str
    over: str
    spend: str


class HorizonColumn(QFrame):
    """`asked` says that an action is held over the column: the page answers with `show_offer`.

    `dropped` says that it was let go here, `held` carries where on the screen it
    is held over the column, `left` says that it is not any more.
    """

    asked = Signal(str, str)  # action, horizon
    dropped = Signal(str, str)
    held = Signal(QPoint)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: ShownHorizon | None = None
        self._held = False
        self.setAcceptDrops(True)
        column = Column(self, gap=8, margins=(8, 12, 8, 12))
        head = Column(gap=2, margins=(4, 0, 4, 0))
        self._name = PlainLabel("", "body", strong=True)
        self._span = PlainLabel("", "label", numbers=True)
        self._bar = CapacityBar(self.tr("Capacity"))
        self._load = PlainLabel("", "label", tone="text", numbers=True)
        self._over = PlainLabel("", "label", tone="high", strong=True, numbers=True)
        self._spend = PlainLabel("", "label", numbers=True)
        for part in (self._name, self._span, self._bar, self._load, self._over, self._spend):
            head.addWidget(part)
        column.addLayout(head)
        self._offer = PlainLabel("", "label", tone="accent", strong=True)
        self._offer.hide()
        head.addWidget(self._offer)
        self.grid = CardGrid()
        column.addWidget(self.grid)
        self._none = PlainLabel(self.tr("Nothing planned here"), "label")
        foot = Column(gap=0, margins=(4, 0, 4, 0))
        foot.addWidget(self._none)
        column.addLayout(foot)
        column.addStretch(1)
        follow_theme(self.update)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()  # the usual one lays every card out at a width that no page has

    @property
    def horizon(self) -> str:
        return self._shown.id if self._shown else ""

    def show_horizon(self, shown: ShownHorizon, *, empty: bool) -> None:
        """Show the head of that horizon."""
        self._none.setVisible(empty)
        if shown == self._shown:
            return
        self._shown = shown
        self.setObjectName(f"horizon_{shown.id}")
        self.setAccessibleName(f"{shown.name}, {shown.span}, {shown.load}")
        self._name.setText(shown.name)
        self._span.setText(shown.span)
        self._bar.setObjectName(f"capacity_{shown.id}")
        self._bar.setAccessibleName(self.tr("Capacity of {}").format(shown.name))
        self._bar.show_days(shown.used, shown.capacity, shown.load)
        self._load.setObjectName(f"load_{shown.id}")
        self._load.setText(shown.load)
        self._over.setObjectName(f"over_{shown.id}")
        self._over.setText(shown.over)
        self._over.setVisible(bool(shown.over))
        self._spend.setText(shown.spend)

    def show_offer(self, words: str) -> None:
        """Say what would be if the held action were let go here."""
        self._offer.setText(words)
        self._offer.setVisible(bool(words))

    # ------------------------------------------------------------ being dropped on

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        action = action_of(event.mimeData())
        if action:
            event.acceptProposedAction()
            self._hold(True)
            self.asked.emit(action, self.horizon)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if action_of(event.mimeData()):
            event.acceptProposedAction()
            self.held.emit(self.mapToGlobal(event.position().toPoint()))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._hold(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._hold(False)
        action = action_of(event.mimeData())
        if action:
            event.acceptProposedAction()
            self.dropped.emit(action, self.horizon)

    def _hold(self, held: bool) -> None:
        self._held = held
        if not held:
            self.show_offer("")
            self.left.emit()
        self.update()

    @painted
    def paintEvent(self, painter: QPainter) -> None:
        look, face = theme(), QRectF(self.rect())
        fill = look.accent_tint if self._held else look.surface_alt
        line = None if self._held else look.border if look.name == "contrast" else None
        draw_box(painter, face, fill=fill, line=line, radius=card_radius())
        if self._held:
            pen = QPen(QColor(look.accent), 2, Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(face.adjusted(1, 1, -1, -1), card_radius(), card_radius())
