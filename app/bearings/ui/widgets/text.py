"""Text on a page: always plain, so an answer can never load a picture or a link.

Source: safety 2.9. `QLabel(` and `setToolTip(` are for this folder only.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QAction, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from bearings.ui.theme import follow_theme, metrics, theme
from bearings.ui.tokens import TextVariant
from bearings.ui.widgets.paint import painted
from bearings.ui.widgets.text_block import WIDEST, TextBlock, lay_out

READABLE = 72  # characters in a line at most


_HYPHEN = re.compile(r"(?<=[^\W\d])-(?=[^\W\d])")  # between letters: among figures it is as wide as one


class PlainLabel(QLabel):
    """A label that shows exactly the characters it is given.

    `variant` sets size and line height; `tone` is a colour token ("" takes the
    usual one of the variant); `numbers` lines digits up. It wraps at 72
    characters unless `wide`; with `most_lines` the rest is elided and the whole
    text is in the tooltip.
    """

    def __init__(
        self,
        text: str = "",
        variant: TextVariant = "body",
        *,
        tone: str = "",
        strong: bool | None = None,
        numbers: bool = False,
        wide: bool = False,
        most_lines: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._variant, self._tone, self._strong = variant, tone, strong
        self._numbers, self._wide, self._most_lines = numbers, wide, most_lines
        self._blocks: dict[int, TextBlock] = {}
        self._readable = 0
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        super().setText(text)
        follow_theme(self.restyle)

    def restyle(self) -> None:
        self.setFont(metrics().font(self._variant, strong=self._strong, tabular=self._numbers))
        self._readable = 0
        self._forget()

    def setText(self, text: str) -> None:
        """Show `text`; nothing happens if it is shown already."""
        if text != self.text():
            super().setText(text)
            self._forget()

    def set_tone(self, tone: str) -> None:
        """Take the colour of another token; "" returns to the variant's own."""
        self._tone = tone
        self.update()

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        super().setAlignment(alignment)
        self._forget()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._block(self._text_width(width)).height)

    def sizeHint(self) -> QSize:
        widest = self._line_width()
        block = self._block(widest)
        # One pixel more than the text: rounding must never push a last word to the next line.
        return QSize(min(int(block.width) + 2, widest), round(block.height))

    def minimumSizeHint(self) -> QSize:
        if self._most_lines:
            return QSize(metrics().px(40), round(self._block(self._line_width()).height))
        words = QFontMetricsF(self.font())
        longest = max((words.horizontalAdvance(word) for word in self.text()[:4000].split()), default=0)
        return QSize(min(int(longest) + 2, metrics().px(240)), round(self._line_height()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._readable = 0
            self._forget()

    @painted
    def paintEvent(self, painter: QPainter) -> None:
        block = self._block(self._text_width(self.width()))
        spare = self.height() - block.height
        centred = bool(self.alignment() & Qt.AlignmentFlag.AlignVCenter)
        top = max(spare / 2, 0.0) if centred else 0.0
        painter.setClipRect(self.rect())
        block.draw(painter, QPointF(0, top), self._colour())

    def _colour(self) -> str:
        if not self.isEnabled():
            return theme().disabled_text
        usual = "muted" if self._variant in ("secondary", "label") else "text"
        return theme().colour(self._tone or usual)

    def _line_width(self) -> int:
        if self._wide:
            return int(WIDEST)
        if not self._readable:  # measuring the font again for each layout pass costs milliseconds
            self._readable = round(QFontMetricsF(QFont(self.font())).averageCharWidth() * READABLE * 1.05)
        return self._readable

    def _text_width(self, width: int) -> int:
        return width if self._wide else min(width, self._line_width())

    def _line_height(self) -> float:
        block = self._block(self._line_width())
        return block.height / max(block.lines, 1)

    def _block(self, width: int) -> TextBlock:
        if width not in self._blocks:
            if len(self._blocks) > 8:
                self._blocks.clear()
            self._blocks[width] = self._wide_block(width) or self._lay_out(width)
        return self._blocks[width]

    def _wide_block(self, width: int) -> TextBlock | None:
        """The lines as they are at full width, where `width` holds them: they break at the same words."""
        whole = self._line_width()
        if width >= whole or self._is_shifted():
            return None
        block = self._block(whole)
        return block if block.width + 1 <= width else None

    def _is_shifted(self) -> bool:
        """Whether where a line begins depends on the width."""
        aligned = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        return aligned not in (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag(0))

    def _lay_out(self, width: int) -> TextBlock:
        return lay_out(
            _HYPHEN.sub("\u2010", self.text()) if self._numbers else self.text(),
            self.font(),
            width,
            line_height=metrics().line(self._variant),
            align=self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask,
            most_lines=self._most_lines,
        )

    def _forget(self) -> None:
        self._blocks.clear()
        if self._most_lines:
            explain(self, self.text())
        self.updateGeometry()
        self.update()


def explain(widget: QWidget | QAction, text: str) -> None:
    """Give a widget or an action a tooltip; markup in `text` is shown as characters, never read."""
    widget.setToolTip(as_tooltip(text))


def as_tooltip(text: str) -> str:
    """The text as a tooltip, which wraps; its markup is shown as characters."""
    plain = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<p>{plain}</p>" if plain else ""
