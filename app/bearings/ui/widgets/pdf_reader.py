"""A reader of a PDF: its pages, a bar above them, search, and the outline beside."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from bearings.ui.theme import follow_theme, metrics
from bearings.ui.widgets.buttons import IconButton
from bearings.ui.widgets.form import ChoiceField, NumberField
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.panel import SidePanel
from bearings.ui.widgets.pdf_outline import PdfOutline
from bearings.ui.widgets.pdf_search import PdfSearch
from bearings.ui.widgets.pdf_view import WIDTH, ZOOMS, PdfView
from bearings.ui.widgets.section import Divider

OUTLINE_WIDTH, PAGE_WIDTH, ZOOM_WIDTH = 240, 116, 128  # pixels at 100 %
LEAST_FOR_OUTLINE = 560  # pixels at 100 %: below that the outline takes the place of the pages


class PdfReader(QWidget):
    """`view` holds the pages. F3 and Shift+F3 go from place to place that was found."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pdfReader")
        column = Column(self, gap=0)
        self.view = PdfView()
        self.view.setObjectName("reportPreview")
        column.addWidget(self._build_bar())
        column.addWidget(Divider())
        self.search = PdfSearch(self.view)
        self.search.left.connect(self._end_search)
        self.search.hide()
        column.addWidget(self.search)
        body = Row(gap=0)
        self._side = SidePanel("left")
        self.outline = PdfOutline()
        self.outline.wanted.connect(self._go_to_heading)
        self._side.column.addWidget(self.outline)
        self._side.hide()
        body.addWidget(self._side)
        body.addWidget(self.view, 1)
        column.addLayout(body, 1)
        self.view.page_changed.connect(self._show_page)
        self.view.zoomed.connect(self._show_zoom)
        self._keys = [self._shortcut("F3", self._find_on), self._shortcut("Shift+F3", self._find_back)]
        follow_theme(self.restyle)

    def show_pdf(self, data: bytes, *, from_top: bool = False) -> None:
        """Show that document; the place in it, the zoom and what is looked for stay."""
        self.view.show_pdf(data, from_top=from_top)
        count = self.view.page_count
        self._page.setRange(1, max(count, 1))
        self._page.setSuffix(self.tr(" of {}").format(count))
        self.outline.show_headings(self.view.headings)
        self._show_page(self.view.page)
        self._show_zoom(self.view.zoom)
        self.search.search_anew()

    def clear(self) -> None:
        """Show nothing."""
        self.search.leave()
        self.view.clear()
        self.outline.show_headings(())

    def seek(self) -> None:
        """Begin to look for words."""
        self.search.begin()

    # ------------------------------------------------------------ building

    def _build_bar(self) -> QWidget:
        bar = QWidget()
        self._bar = Row(bar, gap=8, margins=(8, 4, 8, 4))
        where, how = Row(gap=4), Row(gap=0)
        self._outline_button = IconButton("panel-left", self.tr("Outline"), checkable=True)
        self._outline_button.setObjectName("pdfOutlineButton")
        self._outline_button.clicked.connect(self._toggle_outline)
        self._page = NumberField(1, 1)
        self._page.setObjectName("pdfPage")
        self._page.setAccessibleName(self.tr("Page"))
        self._page.edited.connect(self._go_to_typed)
        where.addWidget(self._outline_button)
        where.addWidget(self._page, 0, Qt.AlignmentFlag.AlignVCenter)
        where.addStretch(1)
        smaller = IconButton("zoom-out", self.tr("Smaller pages"), shortcut="-")
        smaller.setObjectName("pdfSmaller")
        smaller.clicked.connect(self._zoom_out)
        self._zoom = ChoiceField()
        self._zoom.setObjectName("pdfZoom")
        self._zoom.setAccessibleName(self.tr("Size of pages"))
        self._zoom.view().setAccessibleName(self._zoom.accessibleName())
        self._zoom.picked.connect(self._pick_zoom)
        larger = IconButton("zoom-in", self.tr("Larger pages"), shortcut="+")
        larger.setObjectName("pdfLarger")
        larger.clicked.connect(self._zoom_in)
        self._search_button = IconButton("search", self.tr("Search in the pages"), shortcut="Ctrl+F")
        self._search_button.setObjectName("pdfSearchButton")
        self._search_button.clicked.connect(self.seek)
        how.addWidget(smaller)
        how.addWidget(self._zoom, 0, Qt.AlignmentFlag.AlignVCenter)
        how.addWidget(larger)
        how.addSpacing(8)
        how.addWidget(self._search_button)
        self._bar.addLayout(where, 1)
        self._bar.addLayout(how)
        return bar

    def _shortcut(self, keys: str, do: object) -> QShortcut:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(do)
        return shortcut

    def restyle(self) -> None:
        px = metrics().px
        self._page.setFixedWidth(px(PAGE_WIDTH))
        self._zoom.setFixedWidth(px(ZOOM_WIDTH))
        self._zoom.setFixedHeight(self._page.sizeHint().height())
        self._side.setFixedWidth(px(OUTLINE_WIDTH))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._bar.fold(self._bar.least() > self.width() - metrics().px(16))
        self._share_room()

    def _share_room(self) -> None:
        """Where there is little room, the outline stands in the place of the pages."""
        shown = self._outline_button.isChecked()
        alone = shown and self.width() < metrics().px(LEAST_FOR_OUTLINE)
        if alone:
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(self.width())
        else:
            self._side.setFixedWidth(metrics().px(OUTLINE_WIDTH))
        self._side.setVisible(shown)
        self.view.setVisible(not alone)

    # ------------------------------------------------------------ following

    def _show_page(self, page: int) -> None:
        self._page.show_number(page)
        self.outline.follow(page)

    def _show_zoom(self, percent: int) -> None:
        sizes = sorted({*ZOOMS, percent} - {WIDTH})
        self._zoom.set_choices(
            [
                (str(WIDTH), self.tr("Fit width")),
                *((str(size), self.tr("{} %").format(size)) for size in sizes),
            ]
        )
        self._zoom.show_key(str(percent))

    def _go_to_typed(self, page: float) -> None:
        self.view.go_to(round(page))

    def _go_to_heading(self, page: int) -> None:
        if self.view.isHidden():
            self._outline_button.setChecked(False)
            self._share_room()
        self.view.go_to(page)

    def _pick_zoom(self, key: str) -> None:
        self.view.set_zoom(int(key))

    def _zoom_in(self) -> None:
        self.view.zoom_by(1)

    def _zoom_out(self) -> None:
        self.view.zoom_by(-1)

    def _toggle_outline(self) -> None:
        self._share_room()
        if self._outline_button.isChecked():
            self.outline.follow(self.view.page)
            self.outline.setFocus(Qt.FocusReason.TabFocusReason)

    def _find_on(self) -> None:
        self._find(1)

    def _find_back(self) -> None:
        self._find(-1)

    def _find(self, by: int) -> None:
        if self.search.isHidden():
            self.seek()
        elif by > 0:
            self.search.go_on()
        else:
            self.search.go_back()

    def _end_search(self) -> None:
        seen = self.search.isVisible()
        self.search.hide()
        if seen:
            self.view.setFocus(Qt.FocusReason.TabFocusReason)
