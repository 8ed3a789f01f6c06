"""The head of a table whose words go on in further lines where a column is narrow."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QToolTip, QWidget

from bearings.ui.theme import follow_theme, metrics, theme
from bearings.ui.widgets.paint import draw_fill
from bearings.ui.widgets.text import as_tooltip
from bearings.ui.widgets.text_block import TextBlock, lay_out

SIDES, ABOVE, LINE = 8, 8, 1.3  # design pixels beside and above the words; height of a line in letters
MOST_LINES = 3  # the rest is told on hover


class WrappedHead(QHeaderView):
    """Columns side by side, named in as many lines as the narrowest of them needs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setStretchLastSection(False)
        self.setMinimumSectionSize(1)
        self._tall = 0  # as last told, in pixels
        self.sectionResized.connect(self._resized)
        follow_theme(self.restyle)

    def restyle(self) -> None:
        self.setFont(metrics().font("secondary"))
        self._resized()

    def least(self, section: int) -> int:
        """Pixels at which no word of that head is broken."""
        measure = QFontMetricsF(self.font())
        longest = max((measure.horizontalAdvance(word) for word in self.words(section).split()), default=0)
        return math.ceil(longest) + 1 + 2 * metrics().px(SIDES)

    def words(self, section: int) -> str:
        """What a head says."""
        model = self.model()
        return str(model.headerData(section, Qt.Orientation.Horizontal) or "") if model is not None else ""

    def is_cut(self, section: int) -> bool:
        """Whether a head says less than its words."""
        whole, shown = self._block(section, most_lines=0), self._block(section)
        return whole.lines > shown.lines or self.least(section) > self.sectionSize(section)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height())

    def _height(self) -> int:
        shown = (section for section in range(self.count()) if not self.isSectionHidden(section))
        tallest = max((self._block(section).height for section in shown), default=0.0)
        return math.ceil(tallest) + 2 * metrics().px(ABOVE)

    def _resized(self) -> None:
        if self._height() != self._tall:
            self._tall = self._height()
            self.updateGeometry()
            self.geometriesChanged.emit()

    def _block(self, section: int, most_lines: int = MOST_LINES) -> TextBlock:
        room = max(self.sectionSize(section) - 2 * metrics().px(SIDES), 1)
        return lay_out(
            self.words(section),
            self.font(),
            room,
            line_height=LINE,
            align=self._side(section),
            most_lines=most_lines,
        )

    def _side(self, section: int) -> Qt.AlignmentFlag:
        told = self.model().headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        right = told is not None and bool(int(told) & Qt.AlignmentFlag.AlignRight.value)
        return Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        look = theme()
        draw_fill(painter, rect, look.surface_alt)
        draw_fill(painter, QRect(rect.left(), rect.bottom(), rect.width(), 1), look.border)
        block = self._block(logicalIndex)
        top = rect.top() + (rect.height() - block.height) / 2
        block.draw(painter, QPointF(rect.left() + metrics().px(SIDES), top), look.muted)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            section = self.logicalIndexAt(event.pos())
            told = self.words(section) if section >= 0 and self.is_cut(section) else ""
            QToolTip.showText(event.globalPos(), as_tooltip(told), self)
            return True
        return super().viewportEvent(event)
