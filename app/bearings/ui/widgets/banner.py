"""Banners: a notice in the page, with one thing to do about it, or two."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from bearings.ui.theme import metrics
from bearings.ui.widgets.buttons import Button, IconButton
from bearings.ui.widgets.card import Card
from bearings.ui.widgets.icon_view import IconView
from bearings.ui.widgets.layouts import Row
from bearings.ui.widgets.text import PlainLabel

BannerKind = Literal["info", "warning", "danger", "done"]
_LOOKS: dict[BannerKind, tuple[str, str, str]] = {  # icon, its colour, ground
    "info": ("info", "info", "accent_tint"),
    "warning": ("triangle-alert", "medium", "warning_tint"),
    "danger": ("octagon-alert", "danger", "danger_tint"),
    "done": ("circle-check", "positive", "surface_alt"),
}
LEAST_WORDS = 160  # pixels at 100 %: a narrower column of words beside the button is no good


class Banner(Card):
    """A notice with an icon and words; `acted` for its button; `other` is a second; a cross takes it away."""

    acted = Signal()

    def __init__(
        self,
        kind: BannerKind,
        text: str = "",
        *,
        action: str = "",
        dismissable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(margins=(16, 6, 8, 6), parent=parent)
        self._below = False  # whether the buttons stand below the words
        row = Row(gap=12)
        self.body.addLayout(row)
        icon, tone, ground = _LOOKS[kind]
        self._icon = IconView(icon, 20, tone)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        self.text = PlainLabel(text, "secondary", tone="text")
        self.text.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self._said = Row(gap=12)
        row.addLayout(self._said, 1)
        self._said.addWidget(self.text, 1)
        self.button = Button(action, "quiet")
        if not action:
            self.button.hide()
        self.button.clicked.connect(self._act)
        self.other = Button("", "quiet")
        self.other.hide()
        self._deeds = Row(gap=0)
        self._deeds.addWidget(self.button)
        self._deeds.addWidget(self.other)
        self._said.addLayout(self._deeds)
        self._said.setAlignment(self._deeds, Qt.AlignmentFlag.AlignVCenter)
        self.cross = IconButton("x", self.tr("Dismiss"))
        if not dismissable:
            self.cross.hide()
        self.cross.clicked.connect(self.hide)
        row.addWidget(self.cross, 0, Qt.AlignmentFlag.AlignVCenter)
        self.set_tint(ground)

    def tell(self, kind: BannerKind, text: str, *, action: str = "", other: str = "") -> None:
        """Show another notice and become visible."""
        icon, tone, ground = _LOOKS[kind]
        self._icon.set_icon(icon, tone)
        self.set_tint(ground)
        self.text.setText(text)
        for button, verb in ((self.button, action), (self.other, other)):
            button.setText(verb)
            button.setVisible(bool(verb))
        self._make_room()
        self.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for the words, with the button below them."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), self._around() + self._needed_for_deeds()), hint.height())

    def _make_room(self) -> None:
        """Stand the buttons below the words where beside them they would be a narrow column."""
        beside = self._needed_for_deeds()
        below = beside > 0 and self.width() - self._around() - beside < metrics().px(LEAST_WORDS)
        if below == self._below:
            return  # laying out the page anew takes milliseconds, and this is asked with every key
        self._below = below
        self._said.fold(below)
        self._said.setAlignment(
            self._deeds, Qt.AlignmentFlag.AlignLeft if below else Qt.AlignmentFlag.AlignVCenter
        )

    def _around(self) -> int:
        """Pixels that the icon, the cross and what is between them take."""
        sides = self.body.contentsMargins()
        return sides.left() + sides.right() + metrics().px(20 + 12) + self._needed(self.cross)

    def _needed(self, part: QWidget) -> int:
        return 0 if part.isHidden() else part.minimumSizeHint().width() + metrics().px(12)

    def _needed_for_deeds(self) -> int:
        return self._needed(self.button) + self._needed(self.other)

    def _act(self) -> None:
        self.acted.emit()
