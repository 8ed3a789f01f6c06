"""Banners: a notice in the page, with one thing to do about it."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

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


class Banner(Card):
    """A notice with an icon and words; `acted` for its button; its cross takes it away."""

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
        row = Row(gap=12)
        self.body.addLayout(row)
        icon, tone, ground = _LOOKS[kind]
        self._icon = IconView(icon, 20, tone)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        self.text = PlainLabel(text, "secondary", tone="text")
        self.text.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        row.addWidget(self.text, 1)
        self.button = Button(action, "quiet")
        if not action:
            self.button.hide()
        self.button.clicked.connect(self._act)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.cross = IconButton("x", self.tr("Dismiss"))
        if not dismissable:
            self.cross.hide()
        self.cross.clicked.connect(self.hide)
        row.addWidget(self.cross, 0, Qt.AlignmentFlag.AlignVCenter)
        self.set_tint(ground)

    def tell(self, kind: BannerKind, text: str, *, action: str = "") -> None:
        """Show another notice and become visible."""
        icon, tone, ground = _LOOKS[kind]
        self._icon.set_icon(icon, tone)
        self.set_tint(ground)
        self.text.setText(text)
        self.button.setText(action)
        self.button.setVisible(bool(action))
        self.show()

    def _act(self) -> None:
        self.acted.emit()
