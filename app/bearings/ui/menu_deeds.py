"""What the menus and their keys do in the main window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from bearings.ui.fixed import Fixed

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from bearings.ui.main_window import MainWindow


class MenuDeeds(QObject):
    """Joins every action to its deed. What a deed needs is imported when it is done."""

    def __init__(self, window: MainWindow, home: Path) -> None:
        super().__init__(window)
        self._window, self._home = window, home

    def connect_all(self) -> None:
        """Have each action do its deed from now on."""
        for action, do in self._deeds():
            action.triggered.connect(do)
        looks = self._window.looks
        for choice, action in self._window.actions_.themes.items():
            action.triggered.connect(Fixed(looks.set_theme, choice))

    def _deeds(self) -> list[tuple[QAction, Callable[..., object]]]:
        window = self._window
        act, desk, live, looks, tools = window.actions_, window.desk, window.live, window.looks, window.tools
        return [
            (act.new, desk.new),
            (act.open, desk.open),
            (act.import_, desk.import_),
            (act.publish, desk.publish),
            (act.save_copy, self._save_copy),
            (act.versions, desk.show_versions),
            (act.sharing, self._ask_what_others_see),
            (act.upgrade, tools.update_questionnaire),
            (act.kept_aside, tools.show_kept_aside),
            (act.encrypt, self._encrypt),
            (act.change_passphrase, self._change_passphrase),
            (act.remove_encryption, self._remove_encryption),
            (act.forget_passphrase, self._forget_passphrase),
            (act.export_answers, self._export_answers),
            (act.export_results, self._export_results),
            (act.export_pdf, self._export_pdf),
            (act.close, desk.close),
            (act.quit, window.close),
            (act.undo, live.undo),
            (act.redo, live.redo),
            (act.find, self._find),
            (act.next_open, Fixed(self._step_open, 1)),
            (act.previous_open, Fixed(self._step_open, -1)),
            (act.compare, Fixed(window.go, "compare")),
            (act.run_sheet, Fixed(window.go, "run_sheet")),
            (act.keep_milestone, self._keep_milestone),
            (act.zoom_in, looks.zoom_in),
            (act.zoom_out, looks.zoom_out),
            (act.zoom_reset, looks.zoom_reset),
            (act.presenter, tools.present),
            (act.pause, tools.pause),
            (act.palette, tools.show_palette),
            (act.show_tree, self._toggle_tree),
            (act.show_scores, self._toggle_scores),
            (act.keys, self._show_keys),
            (act.log, self._show_log),
            (act.about, self._show_about),
        ]

    def _save_copy(self) -> None:
        self._window.desk.writing.save_copy()

    def _export_answers(self) -> None:
        self._window.desk.writing.export_answers()

    def _export_results(self) -> None:
        self._window.desk.writing.export_results()

    def _export_pdf(self) -> None:
        """Export from the Report page; from elsewhere show first what would be exported, and how."""
        window = self._window
        if window.current_key == "report":
            window.report_page.export()
        elif window.go("report"):
            window.report_page.offer_export()

    def _encrypt(self) -> None:
        self._window.desk.encryption.encrypt()

    def _change_passphrase(self) -> None:
        self._window.desk.encryption.change()

    def _remove_encryption(self) -> None:
        self._window.desk.encryption.remove()

    def _forget_passphrase(self) -> None:
        self._window.desk.encryption.forget_remembered()

    def _ask_what_others_see(self) -> None:
        from bearings.ui.sharing import ask_what_others_see

        ask_what_others_see(self._window)

    def _find(self) -> None:
        window = self._window
        if window.current_key == "report" and window.report_page.seek():
            return
        window.go("questions")
        window.questions_page.focus_search()

    def _step_open(self, by: int) -> None:
        self._window.go("questions")
        self._window.questions_page.step_open(by)

    def _keep_milestone(self) -> None:
        from bearings.ui.pages.compare.milestones import keep_milestone

        keep_milestone(self._window.live, self._window)

    def _toggle_tree(self, shown: bool) -> None:
        self._window.looks.remember(show_tree=shown)
        if "questions" in self._window.pages:
            self._window.questions_page.set_tree_shown(shown)

    def _toggle_scores(self, shown: bool) -> None:
        self._window.looks.remember(show_live_scores=shown)
        if "questions" in self._window.pages:
            self._window.questions_page.set_scores_shown(shown)

    def _show_keys(self) -> None:
        from bearings.ui.help import show_keys

        show_keys(self._window)

    def _show_about(self) -> None:
        from bearings.ui.help import show_about

        show_about(self._window)

    def _show_log(self) -> None:
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._home / "log")))
