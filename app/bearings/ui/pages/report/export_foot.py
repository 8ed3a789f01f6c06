"""The foot of the Report page: the button, how far an export has come, and what can be done with the file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from bearings.ui.announce import announce
from bearings.ui.theme import look
from bearings.ui.widgets.banner import Banner
from bearings.ui.widgets.buttons import Button, IconButton
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.link_row import LinkRow
from bearings.ui.widgets.section import Divider
from bearings.ui.widgets.text import PlainLabel

LONGEST_NAME = 44  # characters


class ExportFoot(QWidget):
    """`wanted` asks for an export, `cancelled` to stop it, `points_wanted` for what there is to look at."""

    wanted = Signal()
    cancelled = Signal()
    points_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._written: Path | None = None
        self._count, self._low = 0, False
        outer = Column(self, gap=0)
        outer.addWidget(Divider())
        column = Column(gap=4, margins=(20, 8, 20, 12))  # faces of buttons stand at 24
        outer.addLayout(column)
        self._points = LinkRow()
        self._points.setObjectName("exportPoints")
        self._points.clicked.connect(self.points_wanted)
        column.addWidget(self._points)
        self._build_done(column)
        self._progress = self._build_progress()
        column.addWidget(self._progress)
        row = Row(gap=8)
        self._export = Button(self.tr("Exp&ort…"), "primary", icon="download")
        self._export.setObjectName("exportPdfButton")
        self._export.set_hint(self.tr("Write the report to a file"), "Ctrl+E")
        self._export.clicked.connect(self.wanted)
        row.addWidget(self._export)
        self._size = PlainLabel("", "label", numbers=True)
        self._size.setObjectName("previewPages")
        row.addWidget(self._size, 1, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(row)

    def _build_progress(self) -> QWidget:
        holder = QWidget()
        column = Column(holder, gap=8)
        self._stage = PlainLabel("", "secondary")
        self._stage.setObjectName("exportStage")
        column.addWidget(self._stage)
        bar = QProgressBar()
        bar.setRange(0, 0 if look().motion_ms else 1)  # the words above tell the stage in any case
        bar.setAccessibleName(self.tr("Making the report"))
        bar.setTextVisible(False)
        column.addWidget(bar)
        self._cancel = Button(self.tr("Cancel"))
        self._cancel.setObjectName("cancelExport")
        self._cancel.clicked.connect(self.cancelled)
        column.addWidget(self._cancel)
        holder.hide()
        return holder

    def _build_done(self, column: Column) -> None:
        self._done = Banner("done")
        self._done.setObjectName("exportDone")
        column.addWidget(self._done)
        self._after = QWidget()
        after = Row(self._after, gap=0)
        opens = Button(self.tr("Open"), icon="external-link")
        opens.setObjectName("openReport")
        opens.clicked.connect(self.open_written)
        shows = IconButton("folder", self.tr("Show in folder"))
        shows.setObjectName("showReport")
        shows.clicked.connect(self._show_written)
        after.addWidget(opens)
        after.addWidget(shows)
        after.addStretch(1)
        column.addWidget(self._after)
        self._opens = opens
        self.forget()

    # ------------------------------------------------------------ showing

    def set_low(self, low: bool) -> None:
        """Take as little height as can be."""
        self._low = low
        self._show_points()

    def _show_points(self) -> None:
        self._points.setVisible(self._count > 0 and not self._low)

    def tell_points(self, count: int) -> None:
        """Say how many points there are to look at before."""
        words = self.tr("One point to look at first") if count == 1 else self.tr("{} points to look at first")
        self._points.show_link("points", words.format(count), icon="circle-alert")
        self._count = count
        self._show_points()

    def tell_size(self, words: str) -> None:
        """Say how large the file is, or what is being done to make it."""
        self._size.setText(words)

    def tell_stage(self, words: str) -> None:
        self._stage.setText(words)

    def show_progress(self, shown: bool) -> None:
        """Show that an export is under way, with the focus on what stops it."""
        self._progress.setVisible(shown)
        self._export.setEnabled(not shown)
        if shown:
            self._stage.setText(self.tr("Laying out the pages…"))
            self._cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def offer(self) -> None:
        """Put the focus on the button: Enter exports with the choices as they are."""
        self._export.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def tell_written(self, path: Path) -> None:
        """Say where it is, and offer to open it."""
        self._written = path
        self._done.tell("done", self.tr("Written: {}").format(_in_short(path)))
        self._after.show()
        self._opens.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.tr("Report written to {}").format(path.name))

    def forget(self) -> None:
        """Nothing was written yet."""
        self._written = None
        self._done.hide()
        self._after.hide()

    def open_written(self) -> None:
        """Open what was written with the program the system has for it."""
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written)))

    def _show_written(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written.parent)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._export.hasFocus():
            self._export.click()
        else:
            super().keyPressEvent(event)


def _in_short(path: Path) -> str:
    """The name of a file; of a long one its beginning and its ending."""
    name = path.name
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 12]}…{name[-10:]}"
