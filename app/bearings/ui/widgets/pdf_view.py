"""Pages of a PDF on screen, drawn by pypdfium2 as they come into sight."""

from __future__ import annotations

from collections import OrderedDict
from typing import Any

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from bearings.ui.theme import follow_theme, metrics, theme
from bearings.ui.widgets.paint import draw_box, painted

GAP = 20  # pixels between pages at 100 %
WIDEST = 760  # pixels of a page at 100 %
KEPT = 12  # drawn pages held in memory


class PdfView(QAbstractScrollArea):
    """Shows one document. Keeps its place on reload."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reportPreview")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._document: Any = None
        self._sizes: list[tuple[float, float]] = []
        self._drawn: OrderedDict[tuple[int, int], QImage] = OrderedDict()
        self.setAccessibleName(self.tr("Preview of the report"))
        follow_theme(self.restyle)

    @property
    def page_count(self) -> int:
        return len(self._sizes)

    def show_pdf(self, data: bytes) -> None:
        """Show that document, at the place where the one before was left."""
        import pypdfium2

        share = self.verticalScrollBar().value() / max(self._total_height(), 1)
        self._close()
        self._document = pypdfium2.PdfDocument(data)
        self._sizes = [page.get_size() for page in self._document]
        self.setAccessibleDescription(self.tr("{} pages").format(len(self._sizes)))
        self._set_range()
        self.verticalScrollBar().setValue(round(share * self._total_height()))
        self.viewport().update()

    def clear(self) -> None:
        """Show nothing."""
        self._close()
        self._set_range()
        self.viewport().update()

    def go_to(self, page: int) -> None:
        """Bring a page, from 1, to the top."""
        if 1 <= page <= len(self._sizes):
            self.verticalScrollBar().setValue(self._tops()[page - 1])

    def restyle(self) -> None:
        self._drawn.clear()
        self._set_range()
        self.viewport().update()

    def _close(self) -> None:
        if self._document is not None:
            self._document.close()
        self._document = None
        self._sizes = []
        self._drawn.clear()

    # ------------------------------------------------------------ geometry

    def _page_size(self, number: int) -> QSize:
        width, height = self._sizes[number]
        shown = min(self.viewport().width() - 2 * metrics().px(GAP), metrics().px(WIDEST))
        shown = max(shown, 80)
        return QSize(shown, round(shown * height / width))

    def _tops(self) -> list[int]:
        tops, top = [], metrics().px(GAP)
        for number in range(len(self._sizes)):
            tops.append(top)
            top += self._page_size(number).height() + metrics().px(GAP)
        return tops

    def _total_height(self) -> int:
        gap = metrics().px(GAP)
        return gap + sum(self._page_size(n).height() + gap for n in range(len(self._sizes)))

    def _set_range(self) -> None:
        bar = self.verticalScrollBar()
        bar.setPageStep(max(self.viewport().height(), 1))
        bar.setSingleStep(metrics().px(48))
        bar.setRange(0, max(0, self._total_height() - self.viewport().height()) if self._sizes else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_range()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Home:
            bar.setValue(0)
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)

    # ------------------------------------------------------------ drawing

    @painted
    def paintEvent(self, painter: QPainter) -> None:
        painter.fillRect(self.viewport().rect(), QColor(theme().surface_alt))
        top_of_view = self.verticalScrollBar().value()
        for number, top in enumerate(self._tops()):
            size = self._page_size(number)
            left = (self.viewport().width() - size.width()) // 2
            box = QRect(QPoint(left, top - top_of_view), size)
            if box.intersects(self.viewport().rect()):
                painter.drawImage(box, self._image(number, size))
                draw_box(painter, box.toRectF(), fill=None, line=theme().border, radius=0)

    def _image(self, number: int, size: QSize) -> QImage:
        pixels = round(size.width() * self.devicePixelRatioF())
        key = (number, pixels)
        if key not in self._drawn:
            bitmap = self._document[number].render(scale=pixels / self._sizes[number][0])
            image = QImage(
                bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_BGR888
            )
            self._drawn[key] = image.copy()
            while len(self._drawn) > KEPT:
                self._drawn.popitem(last=False)
        self._drawn.move_to_end(key)
        return self._drawn[key]
