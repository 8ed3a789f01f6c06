"""Buttons: a verb, or an icon with a name.

Each keeps 4 px around its face for the focus ring, so rows of buttons need no
gap of their own.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeySequence, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from bearings.ui.icons import draw_icon
from bearings.ui.theme import metrics, theme
from bearings.ui.widgets.paint import (
    QUIET_PAD,
    RING,
    Pressable,
    control_radius,
    draw_box,
    draw_focus_ring,
    painted,
)
from bearings.ui.widgets.text import explain

ButtonKind = Literal["primary", "secondary", "quiet", "danger"]


class Button(Pressable):
    """A button with a verb; `kind` says how much it asks for attention.

    One primary button a page. `icon` is a file name of assets/icons without .svg.
    """

    def __init__(
        self, text: str, kind: ButtonKind = "secondary", *, icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._kind, self._icon, self._hint = kind, icon, ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setText(text)
        self.follow_theme()

    def set_hint(self, hint: str, shortcut: str = "") -> None:
        """Explain the button on hover; the shortcut is shown in the system's way."""
        self._hint = with_shortcut(hint, shortcut)
        explain(self, self._hint)

    def set_available(self, available: bool, reason: str = "") -> None:
        """Enable or disable; a disabled button says why on hover."""
        self.setEnabled(available)
        explain(self, self._hint if available else reason or self._hint)

    def set_icon(self, icon: str) -> None:
        if icon != self._icon:
            self._icon = icon
            self.updateGeometry()
            self.update()

    def setText(self, text: str) -> None:
        """Show another verb; a button without one has nothing to do and takes no focus."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if text else Qt.FocusPolicy.NoFocus)
        if text != self.text():
            super().setText(text)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        px = metrics().px
        words = (
            QFontMetricsF(self._words()).horizontalAdvance(self.text().replace("&", "")) if self.text() else 0
        )
        icon = px(16) + (px(8) if self.text() else 0) if self._icon else 0
        pad = px(QUIET_PAD) if self._kind == "quiet" else px(16)
        return QSize(round(words + 0.5) + icon + 2 * pad + 2 * RING, px(36) + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _words(self) -> QFont:
        return metrics().font("secondary", strong=self._kind != "quiet")

    @painted
    def paintEvent(self, painter: QPainter) -> None:
        fill, line, ink = self._colours()
        px = metrics().px
        draw_box(painter, self.face, fill=fill, line=line, radius=control_radius())
        font = self._words()
        words = QFontMetricsF(font).horizontalAdvance(self.text().replace("&", ""))
        icon = px(16) if self._icon else 0
        gap = px(8) if icon and self.text() else 0
        room = self.face.width() - icon - gap - px(4)
        mnemonic = int(Qt.TextFlag.TextShowMnemonic)
        text = QFontMetricsF(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, room, mnemonic)
        words = min(words, room)
        left = self.face.center().x() - (words + icon + gap) / 2
        if icon:
            draw_icon(painter, self._icon, QRectF(left, self.face.center().y() - icon / 2, icon, icon), ink)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        box = QRectF(left + icon + gap, self.face.top(), words + 2, self.face.height())
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft) | int(
            Qt.TextFlag.TextShowMnemonic
        )
        painter.drawText(box, flags, text)
        if self.ring_shown:
            draw_focus_ring(painter, self.face, control_radius())

    def _colours(self) -> tuple[str | None, str | None, str]:
        return button_colours(self._kind, enabled=self.isEnabled(), hovered=self.hovered, down=self.isDown())


class IconButton(Pressable):
    """A square button that shows only an icon; `name` is its name and tooltip.

    Checkable ones (a panel that is open, a mark that is set) show a tint when on.
    """

    def __init__(
        self,
        icon: str,
        name: str,
        *,
        shortcut: str = "",
        checkable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self._icon, self._shortcut = icon, shortcut
        self.setCheckable(checkable)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_name(name)
        self.follow_theme()

    def set_name(self, name: str) -> None:
        """Name it anew ("Undo answer to DAT-03"); the shortcut stays in the tooltip."""
        self.setAccessibleName(name)
        explain(self, with_shortcut(name, self._shortcut))

    def set_icon(self, icon: str) -> None:
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        side = metrics().px(32) + 2 * RING
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @painted
    def paintEvent(self, painter: QPainter) -> None:
        look, side = theme(), metrics().px(18)
        fill: str | None = None
        ink = look.muted if self.isEnabled() else look.disabled_text
        if self.isChecked():
            fill, ink = look.accent_tint, look.accent
        elif self.hovered or self.isDown():
            fill, ink = look.surface_alt, look.text
        line = look.accent if self.isChecked() and look.name == "contrast" else None
        draw_box(painter, self.face, fill=fill, line=line, radius=control_radius())
        middle = self.face.center()
        draw_icon(painter, self._icon, QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side), ink)
        if self.ring_shown:
            draw_focus_ring(painter, self.face, control_radius())


def button_colours(
    kind: ButtonKind, *, enabled: bool, hovered: bool, down: bool
) -> tuple[str | None, str | None, str]:
    """Fill, line and ink of a button in a state; None is left out."""
    look = theme()
    if not enabled:
        return (
            (None, None, look.disabled_text)
            if kind == "quiet"
            else (look.surface_alt, look.border, look.disabled_text)
        )
    if kind == "primary":
        shade = mix(look.accent, look.text if look.name == "light" else look.surface, 0.18 if down else 0.1)
        return (shade if hovered or down else look.accent), None, look.accent_text
    if kind == "quiet":
        return (look.surface_alt if hovered or down else None), None, look.accent
    ink = look.danger if kind == "danger" else look.text
    line = ink if kind == "danger" else look.border_strong
    return (look.surface_alt if hovered or down else look.surface), line, ink


def mix(one: str, other: str, share: float) -> str:
    """A colour between two: `share` 0 is the first, 1 the second."""
    pairs = ((int(one[i : i + 2], 16), int(other[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def keep_room(button: QWidget, kept: bool = True) -> None:
    """Let a button keep its place while it is hidden, so that columns beside it stay in line."""
    policy = button.sizePolicy()
    policy.setRetainSizeWhenHidden(kept)
    button.setSizePolicy(policy)


def with_shortcut(name: str, shortcut: str) -> str:
    """ "Undo (Ctrl+Z)", with the shortcut as the system writes it."""
    if not shortcut:
        return name
    return f"{name} ({QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)})"
