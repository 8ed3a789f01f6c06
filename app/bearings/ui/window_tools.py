"""What a window has at hand on every page: presenter and command palette. Made when first wanted."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from bearings.report_library import OpenedReport
    from bearings.ui.main_window import MainWindow
    from bearings.ui.notice import Notice
    from bearings.ui.palette import Palette
    from bearings.ui.presenter_desk import PresenterDesk
    from bearings.ui.widgets.layouts import Column


class WindowTools(QObject):
    """What F5 and Ctrl+K do, and the way to where views differ; nothing is imported before."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._notice: Notice | None = None

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

    def mind_version(self, column: Column, place: int) -> None:
        """Say above the pages where the answers belong to another version of the questionnaire."""
        from bearings.domain.fit import version_remark
        from bearings.ui.worded import worded

        live = self._window.live
        remark = version_remark(live.questionnaire, live.assessment)
        if self._notice is None and remark:
            from bearings.ui.notice import Notice

            self._notice = Notice()
            column.insertWidget(place, self._notice)
            live.closed.connect(self._notice.hide)
        if self._notice is not None:
            self._notice.tell(worded(remark))

    def pause(self) -> None:
        """Turn the room's screen black, or show the question again."""
        self.presenting.toggle_pause()
