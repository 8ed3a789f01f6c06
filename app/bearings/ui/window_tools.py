"""What a window has at hand on every page: presenter and command palette. Made when first wanted."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

if TYPE_CHECKING:
    from bearings.report_library import OpenedReport
    from bearings.session import Change
    from bearings.ui.main_window import MainWindow
    from bearings.ui.notice import Notice
    from bearings.ui.palette import Palette
    from bearings.ui.presenter_desk import PresenterDesk
    from bearings.ui.read_only_desk import ReadOnlyDesk
    from bearings.ui.upgrade_desk import UpgradeDesk
    from bearings.ui.widgets.layouts import Column


class WindowTools(QObject):
    """What F5 and Ctrl+K do, and the way to where views differ; nothing is imported before."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._notice: Notice | None = None
        self._read_only: ReadOnlyDesk | None = None

    @cached_property
    def presenting(self) -> PresenterDesk:
        """Shows the room the question in hand."""
        from bearings.ui.presenter_desk import PresenterDesk

        window, act = self._window, self._window.actions_
        others = (act.undo, act.redo, act.next_open, act.previous_open)
        return PresenterDesk(window, window.live, act.presenter, act.pause, others)

    @cached_property
    def palette(self) -> Palette:
        """The command palette over the window."""
        from bearings.ui.palette import Palette

        return Palette(self._window)

    def show_palette(self) -> None:
        """Open the palette with all that can be chosen now; close it if it is open."""
        from bearings.ui.palette_entries import palette_entries

        if self.palette.is_open:
            self.palette.dismiss()
        else:
            self.palette.open_with(palette_entries(self._window))

    def present(self, wanted: bool) -> None:
        """Show the room the question in hand, or stop doing so."""
        if not wanted:
            self.presenting.stop()
            return
        from bearings.ui.pages.questions.page import QuestionsPage

        self._window.go("questions")
        page = self._window.current_page
        assert isinstance(page, QuestionsPage)
        self.presenting.present(page)

    def show_views(self) -> None:
        """Show where views differ, in the run sheet."""
        from bearings.ui.pages.run_sheet.page import RunSheetPage

        if not self._window.go("run_sheet"):
            return
        page = self._window.current_page
        assert isinstance(page, RunSheetPage)
        page.show_views()

    def compare_with(self, report: OpenedReport) -> None:
        """Compare a report that opens again with what is open."""
        from bearings.ui.pages.compare.page import ComparePage

        if not self._window.go("compare"):
            return
        page = self._window.current_page
        assert isinstance(page, ComparePage)
        attached = report.attached
        page.compare_with(report.path, attached.questionnaire, attached.assessment)

    @cached_property
    def _upgrading(self) -> UpgradeDesk:
        from bearings.ui.upgrade_desk import UpgradeDesk

        return UpgradeDesk(self._window)

    def update_questionnaire(self) -> None:
        """Show what a later version of the questionnaire would do, and do it on request."""
        self._upgrading.show()

    def show_kept_aside(self) -> None:
        """Show the answers that the present questionnaire has no place for."""
        from bearings.ui.former_dialog import FormerDialog

        dialog = FormerDialog(self._window.live, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def mind_version(self, column: Column, place: int) -> None:
        """Say above the pages where the answers belong to another version, or a later one is at hand."""
        from bearings.domain.fit import version_remark
        from bearings.ui.worded import worded

        live = self._window.live
        remark, action = worded(version_remark(live.questionnaire, live.assessment)), ""
        newer = "" if remark or live.read_only is not None else self._newer_version()
        if newer:
            said = self.tr("This file has version {} of the questionnaire; version {} came with Bearings.")
            remark, action = said.format(live.pack.version, newer), self.tr("See what would change…")
        if self._notice is None and remark:
            from bearings.ui.notice import Notice

            self._notice = Notice()
            column.insertWidget(place, self._notice)
            live.closed.connect(self._notice.hide)
            live.changed.connect(self._questionnaire_changed)
            self._notice.acted.connect(self.update_questionnaire)
        if self._notice is not None:
            self._notice.tell(remark, action=action)

    def _newer_version(self) -> str:
        from bearings.upgrade_library import newer_version

        return newer_version(self._window.live.pack)

    def _questionnaire_changed(self, change: Change) -> None:
        """The notice spoke of the questionnaire that another took the place of."""
        if change.pack is not None and self._notice is not None:
            self._notice.hide()

    def mind_read_only(self, column: Column, place: int) -> None:
        """Say above the pages why a file is read-only, turn off what edits, and lead back to editing."""
        if self._read_only is None and self._window.live.read_only is not None:
            from bearings.ui.read_only_desk import ReadOnlyDesk

            self._read_only = ReadOnlyDesk(self._window, column, place)
        if self._read_only is not None:
            self._read_only.follow()

    def pause(self) -> None:
        """Turn the room's screen black, or show the question again."""
        self.presenting.toggle_pause()
