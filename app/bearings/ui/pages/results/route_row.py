"""One route on the Results page: its status, what closes it, and what made its score."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from bearings.ui.theme import follow_theme, metrics
from bearings.ui.widgets.buttons import Button, keep_room
from bearings.ui.widgets.icon_view import IconView
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.section import Divider
from bearings.ui.widgets.text import PlainLabel

FIGURE_WIDTH, FIGURE_NARROW = 92, 76  # pixels at 100 %: "counts 25 %"; "Economics" alone
ICONS = {  # of each status, with its colour token
    "recommended": ("circle-check", "accent"),
    "eligible": ("circle", "muted"),
    "not_yet": ("clock", "muted"),
    "excluded": ("lock", "danger"),
    "not_considered": ("minus", "muted"),
}


@dataclass(frozen=True, slots=True)
class ShownRoute:
    """A route in words. `figures` are score, fit, need and economics; "–" where there is none."""

    id: str
    name: str
    status: str
    status_text: str
    reasons: str
    figures: tuple[str, ...]
    asked: bool  # whether its score can be asked why


class Figures(QWidget):
    """Numbers of a route in columns of one width, each below its caption if there is one."""

    def __init__(self, captions: tuple[str, ...], *, strong: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = Row(self, gap=8)
        self._cells: list[QWidget] = []
        self.captions: list[PlainLabel] = []
        self.values: list[PlainLabel] = []
        for number, caption in enumerate(captions):
            cell = QWidget()
            column = Column(cell, gap=0)
            above = PlainLabel(caption, "label", wide=True)
            first = strong and number == 0
            value = PlainLabel("", "secondary", tone="text", strong=first, numbers=True, wide=True)
            for label in (above, value):
                label.setAlignment(Qt.AlignmentFlag.AlignRight)
                column.addWidget(label)
            self._cells.append(cell)
            self.captions.append(above)
            self.values.append(value)
            row.addWidget(cell)
        row.addStretch(1)
        self._narrow = False
        follow_theme(self.restyle)

    def set_narrow(self, narrow: bool) -> None:
        """Take less room, with a caption above each number; or line up below the captions of the list."""
        self._narrow = narrow
        for caption in self.captions:
            caption.setVisible(narrow)
        self.restyle()

    def restyle(self) -> None:
        width = metrics().px(FIGURE_NARROW if self._narrow else FIGURE_WIDTH)
        for cell in self._cells:
            cell.setFixedWidth(width)


class RouteRow(QWidget):
    """A route. `why` carries its id."""

    why = Signal(str)

    def __init__(self, captions: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: ShownRoute | None = None
        self._narrow = False
        column = Column(self, gap=8)
        column.addWidget(Divider())
        row = Row(gap=12)
        self._icon = IconView("circle", 20)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._halves = Row(gap=12)
        words = Column(gap=2)
        self._name = PlainLabel("", "secondary", strong=True, tone="text")
        self._status = PlainLabel("", "secondary")
        self._reasons = PlainLabel("", "label")
        for label in (self._name, self._status, self._reasons):
            words.addWidget(label)
        self._halves.addLayout(words, 1)
        self._right = right = Row(gap=8)
        self._figures = Figures(captions, strong=True)
        right.addWidget(self._figures, 0, Qt.AlignmentFlag.AlignVCenter)
        self._why = Button(self.tr("Why?"), "quiet")
        self._why.clicked.connect(self._ask)
        right.addWidget(self._why, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        right.addStretch(0)
        top = Column(gap=0)
        top.addLayout(right)
        top.addStretch(1)
        self._halves.addLayout(top)
        row.addLayout(self._halves, 1)
        column.addLayout(row)
        self.set_narrow(False)

    @property
    def stop(self) -> QWidget:
        """What takes the focus."""
        return self._why

    def set_narrow(self, narrow: bool) -> None:
        """Stand the figures below the words, each with its caption, or in columns beside them."""
        self._narrow = narrow
        self._halves.fold(narrow)
        self._figures.set_narrow(narrow)
        keep_room(self._why, not narrow)  # the figures of a route without it stay in their columns
        self._spare_empty()
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def minimumSizeHint(self) -> QSize:
        """Where there is little room the button goes below the figures."""
        hint = super().minimumSizeHint()
        least = metrics().px(20 + 12) + self._figures.minimumSizeHint().width()
        return QSize(min(hint.width(), least), hint.height()) if self._narrow else hint

    def _make_room(self) -> None:
        if self._narrow:
            self._right.fit(self.width() - metrics().px(20 + 12))
        else:
            self._right.fold(False)

    def show_route(self, shown: ShownRoute) -> None:
        """Show that route; nothing happens if it is shown already."""
        if shown == self._shown:
            return
        self._shown = shown
        self.setObjectName(f"route_{shown.id}")
        icon, tone = ICONS.get(shown.status, ICONS["eligible"])
        self._icon.set_icon(icon, tone)
        self._name.setText(shown.name)
        self._status.setText(shown.status_text)
        self._status.setObjectName(f"routeStatus_{shown.id}")
        self._reasons.setText(shown.reasons)
        self._reasons.setVisible(bool(shown.reasons))
        for value, text in zip(self._figures.values, shown.figures, strict=True):
            value.setText(text)
            value.set_tone("muted" if text == "–" else "text")
        self._figures.values[0].setObjectName(f"routeScore_{shown.id}")
        self._why.setVisible(shown.asked)
        self._why.setObjectName(f"whyRoute_{shown.id}")
        self._why.setAccessibleName(self.tr("Why this score of {}?").format(shown.name))
        self._spare_empty()

    def _spare_empty(self) -> None:
        """Without columns to keep in line, a route without figures shows none."""
        scored = self._shown is not None and self._shown.asked
        self._figures.setVisible(scored or not self._narrow)

    def _ask(self) -> None:
        if self._shown:
            self.why.emit(self._shown.id)
