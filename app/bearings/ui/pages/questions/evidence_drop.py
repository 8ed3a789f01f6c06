"""Files dropped on a question: says what letting go will do, and passes them on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDragMoveEvent, QDropEvent, QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from bearings.ui.file_desk import REPORT, SUFFIXES
from bearings.ui.theme import metrics, theme
from bearings.ui.widgets.paint import card_radius, draw_box, painted


class EvidenceDrop(QObject):
    """Watches the view of a question. `dropped` carries the paths. Assessments stay the window's to open."""

    dropped = Signal(list)

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self._view = area.viewport()
        self._view.setAcceptDrops(True)
        self._view.installEventFilter(self)
        self._hint: _DropHint | None = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent | QDragMoveEvent):  # both are drop events too
            return self._over(event)
        if isinstance(event, QDropEvent):
            return self._let_go(event)
        if event.type() == QEvent.Type.DragLeave:
            self._say(False)
        return False

    def _over(self, event: QDragEnterEvent | QDragMoveEvent) -> bool:
        if not _paths(event):
            event.ignore()
            return True
        event.acceptProposedAction()
        self._say(True)
        return True

    def _let_go(self, event: QDropEvent) -> bool:
        self._say(False)
        paths = _paths(event)
        if paths:
            event.setDropAction(Qt.DropAction.CopyAction)  # never moved out of where they lie
            event.accept()
            self.dropped.emit(paths)
        return bool(paths)

    def _say(self, shown: bool) -> None:
        if shown and self._hint is None:
            self._hint = _DropHint(self._view)
        if self._hint is not None:
            self._hint.setGeometry(self._view.rect())
            self._hint.raise_()
            self._hint.setVisible(shown)


class _DropHint(QWidget):
    """Lies over the question while a file hangs above it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("dropHint")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @painted
    def paintEvent(self, painter: QPainter) -> None:
        look, px = theme(), metrics().px
        veil = QColor(look.page)
        veil.setAlphaF(0.8)
        painter.fillRect(self.rect(), veil)
        words = self.tr("Let go to copy it into the assessment as evidence")
        font = metrics().font("body", strong=True)
        painter.setFont(font)
        room = QRectF(self.rect()).adjusted(px(48), 0, -px(48), 0)
        flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
        text = painter.boundingRect(room, flags, words)
        box = text.adjusted(-px(24), -px(16), px(24), px(16))
        draw_box(painter, box, fill=look.surface, line=look.accent, radius=card_radius(), width=2)
        painter.setPen(QColor(look.text))
        painter.drawText(text, flags, words)


def _paths(event: QDropEvent) -> list[Path]:
    """The files that are dragged; none if one of them is an assessment, which the window opens.

    A PDF is evidence here, even if it is a report that opens again.
    """
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    endings = {path.suffix.lower() for path in paths} - {REPORT}
    return [] if endings & set(SUFFIXES) else paths
