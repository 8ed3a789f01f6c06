"""Words with headings, lists and links, to be read only: loads nothing, and follows no link by itself."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QTextBrowser, QWidget

from bearings.ui.theme import follow_theme, metrics, theme

TALLEST = 420  # pixels at 100 %; what is longer scrolls


class RichView(QTextBrowser):
    """Shows HTML that our own code made of a person's words. `followed` carries an address that was pressed.

    It is as tall as its words, up to a limit.
    """

    followed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._html = ""
        self.setAccessibleName(name)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.anchorClicked.connect(self._follow)
        follow_theme(self.restyle)

    def restyle(self) -> None:
        font, look, px = metrics().font("secondary"), theme(), metrics().px
        self.setFont(font)
        document = self.document()
        document.setDefaultFont(font)
        size, family = font.pixelSize(), font.family()
        document.setDefaultStyleSheet(
            f"a {{ color: {look.accent}; }}"
            "p, li, td, th { line-height: 140%; }"
            "strong, th { font-weight: 600; }"
            f"p, ul, ol {{ margin-top: 0px; margin-bottom: {px(8)}px; }}"
            f"h1, h2, h3, h4, h5, h6 {{ margin-top: {px(8)}px; margin-bottom: {px(4)}px; font-weight: 600; }}"
            f"h1, h2 {{ font-size: {round(size * 1.3)}px; }}"
            f"h3, h4, h5, h6 {{ font-size: {round(size * 1.1)}px; }}"
            f"blockquote {{ color: {look.muted}; margin-left: {px(16)}px; }}"
            f"code, pre {{ font-family: {family}; background-color: {look.surface_alt}; }}"
            f"th, td {{ padding: {px(4)}px {px(8)}px; border: 1px solid {look.border}; }}"
            f"table {{ border-collapse: collapse; margin-top: {px(8)}px; margin-bottom: {px(8)}px; }}"
        )
        self.show_html(self._html)

    def show_html(self, html: str) -> None:
        """Show words our own code has made harmless."""
        self._html = html
        self.setHtml(html)
        self.updateGeometry()

    def loadResource(self, kind: int, address: QUrl | str) -> Any:
        """Nothing: no picture, no style, whatever the words ask for."""
        return None

    def sizeHint(self) -> QSize:
        px = metrics().px
        around = 2 * self.frameWidth() + px(16)
        tall = round(self.document().size().height()) + around
        return QSize(px(240), max(px(88), min(tall, px(TALLEST))))

    def minimumSizeHint(self) -> QSize:
        return QSize(metrics().px(120), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()  # other lines, another height

    def _follow(self, address: QUrl) -> None:
        self.followed.emit(address.toString(QUrl.ComponentFormattingOption.FullyEncoded))
