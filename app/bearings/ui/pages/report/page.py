"""Report: what leaves the room — the choices, what a reader will ask, the real pages, and the export."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from bearings.errors import BearingsError
from bearings.ui import ask
from bearings.ui.messages import show_error
from bearings.ui.pages.page import Page
from bearings.ui.pages.report.checking import Open, open_points
from bearings.ui.pages.report.checks import FILTERS
from bearings.ui.pages.report.choice import ReportChoice, choice_key, read_choice
from bearings.ui.pages.report.display import Display
from bearings.ui.pages.report.making import Made, Making
from bearings.ui.pages.report.panel import ReportPanel
from bearings.ui.pages.report.words import form_names, stage_words
from bearings.ui.widgets.layouts import Row
from bearings.ui.worded import worded
from bearings.ui.writing import Writing

if TYPE_CHECKING:
    from bearings.session import Change
    from bearings.ui.live_session import LiveSession

PREVIEW_AFTER = 1_200  # milliseconds of rest after an edit
HEADS = {  # page on which a text stands, by the first step of its path of fields
    "plan": "roadmap",
    "cost_parameters": "costs",
    "parking": "run_sheet",
}


class ReportPage(Page):
    """Asks for other places: the questions of a filter, one question, a page of the window.

    `chosen` carries the key of an assessment and the choices for it; `kept` holds those of before.
    """

    key = "report"
    icon = "file-text"
    filter_wanted = Signal(str)
    question_wanted = Signal(str)
    place_wanted = Signal(str)
    chosen = Signal(str, object)

    def __init__(self, live: LiveSession, kept: Mapping[str, object], parent: QWidget | None = None) -> None:
        super().__init__(live, parent)
        self._kept_choices = dict(kept)
        self.making = Making(live, self)
        self.making.made.connect(self._made)
        self.making.stage.connect(self._tell_stage)
        self.making.failed.connect(self._failed)
        self._export_to: tuple[Path, ReportChoice] | None = None  # what is being made goes there
        self._writing = Writing(self)
        self._writing.began.connect(self._tell_writing)
        self._writing.written.connect(self._written)
        self._writing.failed.connect(self._not_written)
        self._shown: Made | None = None
        self._found: Open | None = None
        self._timer = QTimer(self, singleShot=True, interval=PREVIEW_AFTER)
        self._timer.timeout.connect(self._preview)
        row = Row(self, gap=0)
        self.panel = ReportPanel()
        row.addWidget(self.panel)
        self.display = Display()
        self.display.leaving_left.connect(self._show_pages)
        self.display.place_wanted.connect(self._go_to_text)
        row.addWidget(self.display, 1)

    @property
    def file(self) -> bytes:
        """What is in sight, as it would be written; nothing before it is made."""
        return self._shown.data if self._shown is not None else b""

    @property
    def busy(self) -> bool:
        """Whether a file is being made."""
        return self.making.busy

    @property
    def title(self) -> str:
        return self.tr("Report")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.panel.fit(self.size())

    # ------------------------------------------------------------ following the session

    def parts(self) -> Generator[None]:
        yield from self.panel.parts()
        self.order, self.checks, self.foot = self.panel.order, self.panel.checks, self.panel.foot
        self.order.changed.connect(self._choice_changed)
        self.order.edition.known.connect(self._editions_known)
        self.order.leaving_wanted.connect(self._toggle_leaving)
        self.order.executive_wanted.connect(self.write_executive)
        self.order.compare_wanted.connect(self._go_to_compare)
        self.checks.wanted.connect(self._go_to_check)
        self.foot.wanted.connect(self.export)
        self.foot.cancelled.connect(self.cancel)
        self.making.copied.connect(self._check)
        self.live.resealed.connect(self._tell_encrypted)
        if self.live.is_open:
            self.opened()
        yield
        self.refresh(None)
        yield
        self.display.prepare()  # its pages come soon

    def filled(self) -> None:
        if self.isVisible():
            self.shown()

    def opened(self) -> None:
        self._forget()
        self.order.offer(self.live.pack)
        self.order.edition.forget_pages()
        kept = read_choice(self._kept_choices.get(choice_key(self.live.assessment.id)))
        self._show_choice(kept)

    def told_anew(self) -> None:
        self._show_choice(self.order.choice)

    def closed(self) -> None:
        self._forget()

    def refresh(self, change: Change | None) -> None:
        if not self.live.is_open:
            return
        self._check()
        if change is None or change.before.milestones is not change.after.milestones:
            self.order.show_milestones(self.live.assessment)
        if change is not None and self.isVisible():
            self._timer.start()

    def shown(self) -> None:
        if self.live.is_open and self.whole:
            self._preview()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def stop(self) -> None:
        """The window closes: end what is being made."""
        self.making.renderer.stop()

    def seek(self) -> bool:
        """Begin a search in the pages; False if there are none."""
        self.finish()
        return self.display.seek()

    def _forget(self) -> None:
        self._timer.stop()
        self._export_to = self._shown = self._found = None
        self.making.forget()
        self.display.forget()
        self.foot.forget()
        self.foot.show_progress(False)
        self.foot.tell_size("")

    # ------------------------------------------------------------ choices and checks

    def _tell_encrypted(self) -> None:
        self.order.tell_encrypted(self.live.is_open and self.live.document.seal is not None)

    def _show_choice(self, choice: ReportChoice) -> None:
        self.order.show_choice(choice, self.live.questionnaire.language)
        self._tell_encrypted()
        self.order.show_milestones(self.live.assessment)

    def write_executive(self) -> None:
        """Let a person read and rewrite the text of page 1."""
        from bearings.ui.pages.report.executive_dialog import ExecutiveDialog

        ExecutiveDialog(self.live, self).open()

    def _choice_changed(self) -> None:
        choice = self.order.choice
        key = choice_key(self.live.assessment.id)
        self._kept_choices[key] = choice.as_plain()
        self.chosen.emit(key, choice.as_plain())
        self._check()
        self._preview()

    def _editions_known(self) -> None:
        if self.live.is_open:
            self._check()
            if self.isVisible():
                self._preview()  # the edition that was kept may be gone

    def _check(self) -> None:
        live, choice = self.live, self.order.choice
        left_out = set(choice.leave_out)
        sections = [part for part in self.order.edition.sections(choice.edition) if part not in left_out]
        printed = sections if sections and choice.is_pdf and choice.redaction == "full" else None
        self._found = open_points(
            live.questionnaire,
            live.assessment,
            live.results,
            today=date.today(),
            printed=printed,
            stale_text=self._text_is_stale(),
        )
        copy = self.making.copy(choice) if choice.redaction == "client-safe" else None
        self.checks.tell(self._found, None if copy is None else len(copy.names))
        self.foot.tell_points(self.checks.open_count)
        self._show_leaving()

    def _text_is_stale(self) -> bool:
        """Whether somebody wrote the text of page 1 and its numbers changed; free while nobody did."""
        live = self.live
        if not live.assessment.executive.text.strip() or self.order.choice.redaction != "full":
            return False
        from bearings.domain.wording.executive import executive
        from bearings.domain.wording.report_words import words

        said = words(live.questionnaire, live.assessment, live.results, live.conclusions)
        return executive(live.assessment, live.results, said).stale

    def _go_to_check(self, key: str) -> None:
        if key == "executive":
            self.write_executive()
        elif key in FILTERS:
            self.filter_wanted.emit(key)
        elif key in ("left_names", "notes"):
            self.display.show_leaving(True)
            self._show_leaving()
        else:
            self.place_wanted.emit("costs" if key == "prices" else "setup")

    def _go_to_compare(self) -> None:
        self.place_wanted.emit("compare")

    def _go_to_text(self, path: str) -> None:
        """Go to where a text stands, by its path of fields such as "answers.DAT-02.note"."""
        steps = path.split(".")
        if steps[0] == "answers":
            self.question_wanted.emit(steps[1])
        else:
            self.place_wanted.emit(HEADS.get(steps[0], "setup"))

    # ------------------------------------------------------------ what leaves

    def _toggle_leaving(self) -> None:
        self.display.show_leaving(not self.display.shows_leaving)
        self._show_leaving()

    def _show_pages(self) -> None:
        self.display.show_leaving(False)
        self._show_leaving()

    def _show_leaving(self) -> None:
        """Fill what leaves, if it is in sight, and name the button by what it does."""
        shown = self.display.shows_leaving
        self.order.tell_leaving(shown)
        copy = self.making.copy(self.order.choice) if shown else None
        if copy is not None and self._found is not None:
            choice = self.order.choice
            self.display.leaving.show_copy(choice, copy, self._found.notes)

    # ------------------------------------------------------------ making

    def offer_export(self) -> None:
        """Let a person look at the choices: Enter exports with them as they are."""
        self.finish()
        self.foot.offer()

    def export(self) -> None:
        """Ask where to, then write the file; at once if what is in sight is current."""
        self.finish()
        if self._writing.busy:
            return  # which is in sight, with what stops it
        choice = self.order.choice
        kind = f"{form_names().get(choice.written_as, choice.written_as)} (*{choice.written_as})"
        path = self.live.document.path
        suggestion = path.with_name(choice.file_name(path.stem))
        target = ask.file_to_write(self, self.tr("Export the report"), suggestion, kind)
        if target is None:
            return
        self.foot.forget()
        made = self.making.kept(choice)
        if made is not None:
            self._write(target, made)
            return
        self._export_to = (target, choice)
        self.foot.show_progress(True)
        self.making.make(choice)

    def cancel(self) -> None:
        """Stop; a file that was there before stays as it was."""
        if self._writing.busy and not self._writing.stop():
            return  # it is in its place
        self.making.cancel()
        self._export_to = None
        self.foot.show_progress(False)
        self.foot.tell_size("")
        self.foot.offer()
        if self.isVisible():
            self._timer.start()  # the pages are wanted all the same

    def _preview(self) -> None:
        """Show the file as it would be written now; make it if it is not there."""
        if self._export_to is not None:
            return
        choice = self.order.choice
        made = self.making.kept(choice)
        if made is not None:
            self.making.cancel()
            self._show(made)
            return
        if self._shown is None or not _alike(self._shown.choice, choice):
            self.display.wait(self.tr("Laying out the pages…"))
        self.foot.tell_size(self.tr("Being made…"))
        self.making.make(choice)

    def _made(self, made: Made) -> None:
        if made.choice.is_pdf:
            self.order.edition.tell_pages(made.choice.edition, made.pages)
        if self._export_to is None:
            self._show(made)
            return
        target, choice = self._export_to
        current = self.making.kept(choice)
        if current is None:
            self.making.make(choice)  # answers changed meanwhile
            return
        self._show(current)
        self._write(target, current)
        if choice != self.order.choice:
            self._preview()  # something else was chosen meanwhile

    def _show(self, made: Made) -> None:
        self._shown = made
        self.display.show_made(made)
        self.foot.tell_size(self.display.about_file(made))

    def _write(self, target: Path, made: Made) -> None:
        from bearings.files import write_atomically

        self._export_to = None
        self._writing.start(target, partial(write_atomically, target, made.data))

    def _tell_writing(self) -> None:
        self.foot.show_progress(True)
        self._tell_stage("Writing the file")

    def _written(self, target: Path) -> None:
        self.foot.show_progress(False)
        self.foot.tell_written(target)
        if self.order.choice.open_after:
            self.foot.open_written()

    def _not_written(self, error: BearingsError) -> None:
        self.foot.show_progress(False)
        show_error(error, self)

    def _failed(self, error: BearingsError) -> None:
        wanted, self._export_to = self._export_to is not None, None
        self.foot.show_progress(False)
        self.foot.tell_size("")
        self._shown = None
        self.display.wait(" ".join((worded(error.what), worded(error.remedy))))
        if wanted:
            show_error(error, self)

    def _tell_stage(self, stage: str) -> None:
        self.foot.tell_stage(stage_words(stage))


def _alike(shown: ReportChoice, wanted: ReportChoice) -> bool:
    """Whether pages of the one may stand in sight while those of the other are made."""
    return (shown.written_as, shown.redaction, shown.edition) == (
        wanted.written_as,
        wanted.redaction,
        wanted.edition,
    )
