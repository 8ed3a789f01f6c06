"""Pages of a PDF on screen, one below the other, drawn as they come into sight."""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QImage, QKeyEvent, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from bearings.ui.theme import follow_theme, metrics, theme
from bearings.ui.widgets.paint import draw_box, painted
from bearings.ui.widgets.pdf_pages import Heading, Hit, PdfPages
from bearings.ui.widgets.pdf_place import page_of, place_of

GAP = 20  # pixels between pages at 100 %
KEPT = 12  # drawn pages held in memory,
KEPT_BYTES = 200_000_000  # and no more than that, but for the one that is shown
POINT = 96 / 72  # pixels of a point at 100 %
NARROWEST = 80  # pixels of a page
ZOOMS = (50, 75, 100, 125, 150, 200, 300)  # percent
WIDTH = 0  # the zoom at which a page is as wide as the view
FOUND_INK, HERE_INK = "#facc15", "#f97316"  # over white paper, in every theme
FOUND_SHARE, HERE_SHARE = 0.35, 0.55


class PdfView(QAbstractScrollArea):
    """Shows one document, and keeps its place when that is made anew.

    `page_changed` carries the page in sight, from 1; `zoomed` the zoom in percent, or `WIDTH`.
    """

    page_changed = Signal(int)
    zoomed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._pages: PdfPages | None = None
        self._tops: list[int] = []
        self._drawn: OrderedDict[tuple[int, int], QImage] = OrderedDict()
        self._zoom = WIDTH
        self._page = 0
        self._hits: Sequence[Hit] = ()
        self._here = -1  # of the hits, the one that is gone to
        self.setAccessibleName(self.tr("Pages"))
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        follow_theme(self.restyle)

    @property
    def page_count(self) -> int:
        return len(self._pages.sizes) if self._pages is not None else 0

    @property
    def page(self) -> int:
        """The page in sight, from 1; 0 where there is none."""
        return self._page

    @property
    def zoom(self) -> int:
        """In percent, or `WIDTH`."""
        return self._zoom

    @property
    def pages(self) -> PdfPages | None:
        """The document that is shown."""
        return self._pages

    @property
    def headings(self) -> Sequence[Heading]:
        return self._pages.headings if self._pages is not None else ()

    def show_pdf(self, data: bytes, *, from_top: bool = False) -> None:
        """Show that document, at the place where the one before was left, or `from_top`."""
        page, share = self._in_sight()
        place = place_of(self.headings, page, share)
        first = self._pages is None
        self._close()
        self._pages = PdfPages(data)
        self._lay_out()
        if from_top or first:
            self.verticalScrollBar().setValue(0)
        else:
            self._bring(page_of(self.headings, place, self.page_count), place.share)
        self._scrolled()
        self.viewport().update()

    def clear(self) -> None:
        """Show nothing."""
        self._close()
        self._lay_out()
        self._scrolled()
        self.viewport().update()

    def go_to(self, page: int) -> None:
        """Bring a page, from 1, to the top."""
        if 1 <= page <= self.page_count:
            self.verticalScrollBar().setValue(self._tops[page - 1] - metrics().px(GAP) // 2)

    def set_zoom(self, percent: int) -> None:
        """Show pages at that size, or as wide as the view (`WIDTH`); what was in sight stays there."""
        if percent == self._zoom:
            return
        page, share = self._in_sight()
        self._zoom = percent
        self._drawn.clear()
        self._lay_out()
        self._bring(page, share)
        self.viewport().update()
        self.zoomed.emit(percent)

    def zoom_by(self, steps: int) -> None:
        """The next larger size of `ZOOMS`, or with -1 the next smaller one."""
        now = self.percent
        larger = [zoom for zoom in ZOOMS if zoom > now + 1]
        smaller = [zoom for zoom in ZOOMS if zoom < now - 1]
        wanted = larger[:1] if steps > 0 else smaller[-1:]
        if wanted:
            self.set_zoom(wanted[0])

    @property
    def percent(self) -> int:
        """How large the first page is shown, in percent of its size on paper."""
        if self._pages is None or not self._pages.sizes:
            return 100
        return round(
            100 * self._page_size(0).width() / (self._pages.sizes[0][0] * POINT * metrics().zoom / 100)
        )

    def mark(self, hits: Sequence[Hit], here: int, *, reveal: bool = True) -> None:
        """Mark what was found, the one `here` (-1 for none) as the place gone to; `reveal` scrolls there."""
        self._hits, self._here = hits, here
        if reveal and 0 <= here < len(hits) and hits[here].boxes:
            self._reveal(hits[here])
        self.viewport().update()

    def restyle(self) -> None:
        self._drawn.clear()
        self._lay_out()
        self.viewport().update()

    def _close(self) -> None:
        if self._pages is not None:
            self._pages.close()
        self._pages = None
        self._hits, self._here = (), -1
        self._drawn.clear()

    # ------------------------------------------------------------ geometry

    def _page_size(self, number: int) -> QSize:
        assert self._pages is not None
        width, height = self._pages.sizes[number]
        if self._zoom == WIDTH:
            widest = max(size[0] for size in self._pages.sizes)
            room = self.viewport().width() - 2 * metrics().px(GAP)
            shown = max(round(room * width / widest), NARROWEST)
        else:
            shown = round(width * POINT * self._zoom / 100 * metrics().zoom / 100)
        return QSize(shown, round(shown * height / width))

    def _lay_out(self) -> None:
        """Find the top of every page, and the range of the scroll bars."""
        gap = top = metrics().px(GAP)
        widest, self._tops = 0, []
        for number in range(self.page_count):
            size = self._page_size(number)
            self._tops.append(top)
            top += size.height() + gap
            widest = max(widest, size.width())
        view = self.viewport().size()
        for bar, needed, room in (
            (self.verticalScrollBar(), top if self._tops else 0, view.height()),
            (self.horizontalScrollBar(), 0 if self._zoom == WIDTH else widest + 2 * gap, view.width()),
        ):
            bar.setPageStep(max(room, 1))
            bar.setSingleStep(metrics().px(48))
            bar.setRange(0, max(0, needed - room))

    def _in_sight(self) -> tuple[int, float]:
        """The page at the top of the view, from 0, and the share of it above the view."""
        if not self._tops:
            return 0, 0.0
        top = self.verticalScrollBar().value()
        page = max(bisect_right(self._tops, top + metrics().px(GAP)) - 1, 0)
        return page, (top - self._tops[page]) / self._page_size(page).height()

    def _bring(self, page: int, share: float) -> None:
        if page < len(self._tops):
            self.verticalScrollBar().setValue(
                self._tops[page] + round(share * self._page_size(page).height())
            )

    def _reveal(self, hit: Hit) -> None:
        """Scroll so that it stands in the upper third, unless it is in sight."""
        box = self._on_screen(hit.page, hit.boxes[0])
        view = self.viewport().rect().toRectF()
        bar, aside = self.verticalScrollBar(), self.horizontalScrollBar()
        if not view.contains(box):
            bar.setValue(bar.value() + round(box.top() - view.height() / 3))
            if box.left() < 0 or box.right() > view.width():
                aside.setValue(aside.value() + round(box.center().x() - view.width() / 2))

    def _box(self, number: int) -> QRect:
        """Where a page stands in the view."""
        size = self._page_size(number)
        spare = (self.viewport().width() - size.width()) // 2
        left = max(spare, metrics().px(GAP)) - self.horizontalScrollBar().value()
        return QRect(QPoint(left, self._tops[number] - self.verticalScrollBar().value()), size)

    def _on_screen(self, page: int, box: QRectF) -> QRectF:
        assert self._pages is not None
        around = self._box(page)
        scale = around.width() / self._pages.sizes[page][0]
        return QRectF(
            around.left() + box.left() * scale,
            around.top() + box.top() * scale,
            box.width() * scale,
            box.height() * scale,
        )

    def _scrolled(self, _value: int = 0) -> None:
        """Tell the page that fills the middle of the view."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        page = bisect_right(self._tops, middle) if self._tops else 0
        page = max(page, 1) if self._tops else 0
        if page == self._page and page:
            return
        self._page = page
        heading = next((h.title for h in reversed(self.headings) if h.page < page), "")
        said = self.tr("Page {} of {}").format(page, self.page_count) if page else ""
        self.setAccessibleDescription(f"{said}: {heading}" if heading else said)
        self.page_changed.emit(page)

    # ------------------------------------------------------------ mouse and keyboard

    def resizeEvent(self, event: QResizeEvent) -> None:
        page, share = self._in_sight()
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width() and self._zoom == WIDTH:
            self._drawn.clear()
            self._lay_out()
            self._bring(page, share)
        else:
            self._lay_out()
        self._scrolled()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        key = event.key()
        if key == Qt.Key.Key_Home:
            bar.setValue(0)
        elif key == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        elif key == Qt.Key.Key_Space:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            bar.setValue(bar.value() + (-bar.pageStep() if back else bar.pageStep()))
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus) and not _chord(event):
            self.zoom_by(1 if key == Qt.Key.Key_Plus else -1)
        elif key == Qt.Key.Key_0 and not _chord(event):
            self.set_zoom(WIDTH)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    # ------------------------------------------------------------ drawing

    @painted
    def paintEvent(self, painter: QPainter) -> None:
        view = self.viewport().rect()
        painter.fillRect(view, QColor(theme().surface_alt))
        for number in range(self.page_count):
            box = self._box(number)
            if box.intersects(view):
                painter.drawImage(box, self._image(number, box.width()))
                draw_box(painter, box.toRectF(), fill=None, line=theme().border, radius=0)
        self._paint_hits(painter)
        if self.hasFocus():
            draw_box(painter, view.toRectF(), fill=None, line=theme().focus, radius=0, width=2)

    def _paint_hits(self, painter: QPainter) -> None:
        for number, hit in enumerate(self._hits):
            here = number == self._here
            if not self._box(hit.page).intersects(self.viewport().rect()):
                continue
            colour = QColor(HERE_INK if here else FOUND_INK)
            colour.setAlphaF(HERE_SHARE if here else FOUND_SHARE)
            for box in hit.boxes:
                shown = self._on_screen(hit.page, box).adjusted(-1, -1, 1, 1)
                painter.fillRect(shown, colour)
                if here:  # told by more than its colour
                    draw_box(painter, shown.adjusted(-2, -2, 2, 2), fill=None, line="#000000", radius=2)

    def _image(self, number: int, width: int) -> QImage:
        assert self._pages is not None
        key = (number, round(width * self.devicePixelRatioF()))
        if key not in self._drawn:
            self._drawn[key] = self._pages.image(*key)
            while len(self._drawn) > KEPT or (len(self._drawn) > 1 and self._held() > KEPT_BYTES):
                self._drawn.popitem(last=False)
        self._drawn.move_to_end(key)
        return self._drawn[key]

    def _held(self) -> int:
        """Bytes of the pages that are drawn."""
        return sum(image.sizeInBytes() for image in self._drawn.values())


def _chord(event: QKeyEvent) -> bool:
    """Whether a key is pressed together with Ctrl or Alt: those are the window's."""
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return bool(event.modifiers() & held)
