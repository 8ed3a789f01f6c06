"""Report: what leaves the room — a live preview of the real pages, checks before export, and the export."""

from __future__ import annotations

import hashlib
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QHideEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from bearings.errors import BearingsError
from bearings.ui import ask
from bearings.ui.announce import announce
from bearings.ui.messages import show_error
from bearings.ui.pages.page import Page, ScrollColumn
from bearings.ui.pages.report.checks import CheckList
from bearings.ui.pages.report.edition_field import DEFAULT, EditionField
from bearings.ui.render_process import RenderProcess
from bearings.ui.theme import follow_theme, look, metrics
from bearings.ui.widgets.banner import Banner
from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.form import ChoiceField, Field
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.panel import SidePanel
from bearings.ui.widgets.pdf_view import PdfView
from bearings.ui.widgets.text import PlainLabel
from bearings.ui.worded import worded

if TYPE_CHECKING:
    from bearings.domain.assessment import Assessment
    from bearings.session import Change
    from bearings.ui.live_session import LiveSession

PANEL_WIDTH = 340
PREVIEW_AFTER = 1_200  # milliseconds of rest after an edit
MOST_KEPT = 4  # PDFs that are kept, so that going to and fro between editions needs no waiting


class ReportPage(Page):
    """`filter_wanted` asks to see the questions of a filter."""

    key = "report"
    icon = "file-text"
    filter_wanted = Signal(str)

    def __init__(self, live: LiveSession, parent: QWidget | None = None) -> None:
        super().__init__(live, parent)
        self.renderer = RenderProcess(self)
        self.renderer.made.connect(self._made)
        self.renderer.stage.connect(self._tell_stage)
        self.renderer.failed.connect(self._failed)
        self._pdf = b""
        self._hashed: tuple[Assessment, str] | None = None  # of which the hash is known, and the hash
        self._pdf_of = ""  # fingerprint of what the preview shows
        self._making = ""  # fingerprint of what is being made, and its edition
        self._making_edition = self._shown_edition = ""
        self._kept: dict[str, tuple[bytes, int]] = {}  # the latest PDF of each edition, by fingerprint
        self._editions: dict[str, str] = {}  # the edition chosen for each assessment
        self._target: Path | None = None  # where the report that is being made goes
        self._written: Path | None = None
        self._timer = QTimer(self, singleShot=True, interval=PREVIEW_AFTER)
        self._timer.timeout.connect(self._preview)
        row = Row(self, gap=0)
        self._panel = SidePanel("left")
        self._panel.column.addWidget(self._build_controls())
        row.addWidget(self._panel)
        right = QWidget()
        column = Column(right, gap=0)
        self.preview = PdfView()
        column.addWidget(self.preview, 1)
        self._waiting = PlainLabel(self.tr("Laying out the pages…"), "body", tone="muted")
        self._waiting.setObjectName("previewWaiting")
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._waiting, 1)
        self.preview.hide()
        row.addWidget(right, 1)
        follow_theme(self.restyle)

    @property
    def title(self) -> str:
        return self.tr("Report")

    def restyle(self) -> None:
        self._panel.setFixedWidth(metrics().px(PANEL_WIDTH))

    # ------------------------------------------------------------ building

    def _build_controls(self) -> ScrollColumn:
        scroll = ScrollColumn(gap=16, margin=24)
        body = scroll.body
        body.addWidget(PlainLabel(self.tr("Report"), "title"))
        body.addWidget(PlainLabel(self.tr("A PDF in the edition that its readers need."), "secondary"))
        self.edition = EditionField()
        self.edition.picked.connect(self._edition_picked)
        body.addWidget(self.edition)
        self._variant = ChoiceField(
            [
                ("ua", self.tr("Accessible (PDF/UA)")),
                ("archive", self.tr("Archive (PDF/A-3a)")),
            ]
        )
        self._variant.setObjectName("reportVariant")
        self._variant.show_key("ua")
        self._variant.picked.connect(self._variant_picked)
        body.addWidget(Field(self.tr("&Kind of PDF"), self._variant))
        self._export = Button(self.tr("&Export PDF"), "primary", icon="download")
        self._export.setObjectName("exportPdfButton")
        self._export.set_hint(self.tr("Write the report to a file"), "Ctrl+E")
        self._export.clicked.connect(self.export)
        body.addWidget(self._export)
        self._progress = self._build_progress()
        body.addWidget(self._progress)
        self._done = Banner("done")
        self._done.setObjectName("exportDone")
        self._done.hide()
        body.addWidget(self._done)
        self._after = QWidget()
        after = Row(self._after, gap=0)
        self._open = Button(self.tr("Open"), icon="external-link")
        self._open.setObjectName("openReport")
        self._open.clicked.connect(self._open_written)
        self._show = Button(self.tr("Show in folder"), icon="folder")
        self._show.setObjectName("showReport")
        self._show.clicked.connect(self._show_written)
        after.addWidget(self._open)
        after.addWidget(self._show)
        after.addStretch(1)
        self._after.hide()
        body.addWidget(self._after)
        self.checks = CheckList()
        self.checks.filter_wanted.connect(self.filter_wanted)
        body.addWidget(self.checks)
        self._pages = PlainLabel("", "label", numbers=True)
        self._pages.setObjectName("previewPages")
        body.addWidget(self._pages)
        body.addStretch(1)
        return scroll

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
        self._cancel.clicked.connect(self.cancel)
        column.addWidget(self._cancel)
        holder.hide()
        return holder

    # ------------------------------------------------------------ following the session

    def opened(self) -> None:
        self._forget()
        self.edition.show_edition(self._editions.get(self.live.assessment.id, DEFAULT))

    def closed(self) -> None:
        self._forget()
        self.renderer.cancel()

    def refresh(self, change: Change | None) -> None:
        if not self.live.is_open:
            return
        self.checks.show_for(self.live.assessment, self.live.results)
        if change is not None and self.isVisible():
            self._timer.start()

    def shown(self) -> None:
        self.edition.seek_own()
        if self.live.is_open and self._fingerprint() != self._pdf_of:
            self._preview()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def _forget(self) -> None:
        self._pdf, self._pdf_of, self._making = b"", "", ""
        self._kept.clear()
        self.edition.forget_pages()
        self._target = self._written = None
        self.preview.clear()
        self.preview.hide()
        self._waiting.show()
        self._done.hide()
        self._after.hide()
        self._progress.hide()

    # ------------------------------------------------------------ making

    def export(self) -> None:
        """Ask where to, then write the PDF; at once if the preview is current."""
        path = self.live.document.path
        suggestion = path.with_name(f"{path.stem}-{self.edition.edition}.pdf")
        kind = self.tr("PDF (*.pdf)")
        target = ask.file_to_write(self, self.tr("Export the report"), suggestion, kind)
        if target is None:
            return
        self._done.hide()
        self._after.hide()
        self._target = target
        if self._pdf and self._fingerprint() == self._pdf_of:
            self._write()
            return
        self._show_progress(True)
        if not self.renderer.busy or self._making != self._fingerprint():
            self._make()

    def cancel(self) -> None:
        """Stop; a file that was there before stays as it was."""
        self.renderer.cancel()
        self._target = None
        self._making = ""
        self._show_progress(False)
        self._export.setFocus()

    def _preview(self) -> None:
        if self._target is not None:
            return
        wanted = self._fingerprint()
        if wanted in self._kept:
            self.renderer.cancel()
            self._making = ""
            self._show_pages(wanted, self.edition.edition, *self._kept[wanted])
        else:
            self._make()

    def _make(self) -> None:
        self._making, self._making_edition = self._fingerprint(), self.edition.edition
        self.renderer.make(self._job())

    def _job(self) -> dict[str, Any]:
        from bearings.report.order import ReportOrder
        from bearings.report.render import report_job

        order = ReportOrder(self.edition.edition, "archive" if self._variant.key == "archive" else "ua")
        return report_job(self.live.questionnaire, self.live.assessment, order, today=date.today())

    def _fingerprint(self) -> str:
        assessment = self.live.assessment
        if self._hashed is None or self._hashed[0] is not assessment:  # with many votes it takes a while
            found = hashlib.sha256(assessment.model_dump_json().encode()).hexdigest()
            self._hashed = (assessment, found)
        return " ".join((self.edition.edition, self._variant.key, date.today().isoformat(), self._hashed[1]))

    def _variant_picked(self, _key: str) -> None:
        self._preview()

    def _edition_picked(self, edition: str) -> None:
        self._editions[self.live.assessment.id] = edition
        self._preview()

    def _made(self, data: bytes, pages: int) -> None:
        made, self._making = self._making, ""
        self.edition.tell_pages(self._making_edition, pages)
        if len(self._kept) >= MOST_KEPT:
            self._kept.pop(next(iter(self._kept)))
        self._kept[made] = (data, pages)
        self._show_pages(made, self._making_edition, data, pages)
        if self._target is None:
            return
        if self.live.is_open and self._pdf_of == self._fingerprint():
            self._write()
        else:
            self._make()  # answers changed meanwhile

    def _show_pages(self, fingerprint: str, edition: str, data: bytes, pages: int) -> None:
        self._pdf, self._pdf_of = data, fingerprint
        self._waiting.hide()
        self.preview.show()
        self.preview.show_pdf(data)
        if edition != self._shown_edition:
            self.preview.verticalScrollBar().setValue(0)  # a place in another edition means nothing
        self._shown_edition = edition
        self._pages.setText(self.tr("{} pages, {} kB").format(pages, round(len(data) / 1000)))

    def _write(self) -> None:
        from bearings.files import write_atomically

        target, self._target = self._target, None
        assert target is not None
        self._show_progress(False)
        try:
            write_atomically(target, self._pdf)
        except BearingsError as error:
            show_error(error, self)
            return
        self._written = target
        self._done.tell("done", self.tr("Written: {}").format(target.name))
        self._after.show()
        self._open.setFocus()
        announce(self, self.tr("Report written to {}").format(target.name))

    def _failed(self, error: BearingsError) -> None:
        wanted, self._target = self._target is not None, None
        self._making = ""
        self._show_progress(False)
        if wanted or self.isVisible():
            self._waiting.setText(worded(error.what))
            show_error(error, self)

    def _tell_stage(self, stage: str) -> None:
        self._stage.setText(stage.split(" - ", 1)[-1])

    def _show_progress(self, shown: bool) -> None:
        self._progress.setVisible(shown)
        self._export.setEnabled(not shown)
        if shown:
            self._stage.setText(self.tr("Laying out the pages…"))
            self._cancel.setFocus()

    def _open_written(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written)))

    def _show_written(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written.parent)))
