"""The upgrade desk: another version of the questionnaire, looked at beside the window, then taken or not."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog

from bearings.errors import BearingsError, EditError, PackError
from bearings.ui.background import Background
from bearings.ui.worded import worded

if TYPE_CHECKING:
    from bearings.domain.assessment import Assessment
    from bearings.domain.questionnaire import Questionnaire
    from bearings.domain.upgrade.model import UpgradePlan
    from bearings.domain.upgrade.scores import UpgradeScores
    from bearings.ui.main_window import MainWindow
    from bearings.ui.upgrade_dialog import UpgradeDialog


class _Looked(NamedTuple):
    """What came of looking at a questionnaire: a plan with its scores, or why there is none."""

    folder: Path | None
    keeping: bool
    plan: UpgradePlan | None = None
    scores: UpgradeScores | None = None
    why: BearingsError | None = None


class UpgradeDesk(QObject):
    """Shows what a version would do, and does it on request."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._live = window, window.live
        self._dialog: UpgradeDialog | None = None
        self._looked_at: _Looked | None = None
        self._looking = Background(self)
        self._looking.done.connect(self._show)
        self._live.closed.connect(self._leave)
        self._taking: UpgradePlan | None = None  # that is being done
        self._live.freed.connect(self._tell_taken)

    def show(self) -> None:
        """Look at the questionnaire that came with this Bearings."""
        if self._live.is_open and self._live.read_only is None and not self._live.is_held:
            self._look(None, keeping=False)

    def _look(self, folder: Path | None, *, keeping: bool) -> None:
        live = self._live
        if self._looking.start(partial(_look_at, live.pack, live.assessment, folder, keeping)):
            self._window.setCursor(Qt.CursorShape.BusyCursor)
            if self._dialog is not None:
                self._dialog.setEnabled(False)

    def _show(self, looked: _Looked) -> None:
        self._window.unsetCursor()
        if not self._live.is_open:
            return
        first = self._dialog is None
        dialog = self._dialog or self._made()
        dialog.setEnabled(True)
        if looked.plan is not None and looked.scores is not None:
            self._looked_at = looked
            dialog.show_plan(looked.plan, looked.scores, keeping=looked.keeping)
        elif looked.folder is None and looked.why is not None:
            dialog.show_nothing(worded(looked.why.what), self._more(looked.why))
        elif looked.why is not None:
            self._tell_wrong(dialog, looked.why)
        if first:
            dialog.fit_now()
            dialog.open()

    def _made(self) -> UpgradeDialog:
        from bearings.ui.upgrade_dialog import UpgradeDialog

        dialog = self._dialog = UpgradeDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.folder_wanted.connect(self._choose)
        dialog.keep_wanted.connect(self._keep)
        dialog.finished.connect(self._decided)
        return dialog

    def _more(self, why: BearingsError) -> str:
        more = self.tr("Bearings brings one questionnaire along. Another version of it may lie in a folder.")
        return f"{worded(why.remedy)} {more}" if why.remedy else more

    def _tell_wrong(self, dialog: UpgradeDialog, why: BearingsError) -> None:
        if isinstance(why, PackError) and why.problems:
            from bearings.ui.messages import show_error  # lists every problem with its place

            show_error(why, dialog)
        else:
            dialog.show_wrong(f"{worded(why.what)} {worded(why.remedy)}".strip())

    def _choose(self) -> None:
        from bearings.ui import ask

        folder = ask.folder_of_questionnaire(self._dialog or self._window, self._window.desk.workspace)
        if folder is not None:
            self._look(folder, keeping=False)

    def _keep(self, keeping: bool) -> None:
        if self._looked_at is not None:
            self._look(self._looked_at.folder, keeping=keeping)

    def _decided(self, result: int) -> None:
        looked, self._dialog, self._looked_at = self._looked_at, None, None
        if result != int(QDialog.DialogCode.Accepted) or looked is None or looked.plan is None:
            return
        from bearings.domain.upgrade.plan import upgrade_questionnaire

        self._taking = looked.plan
        self._live.replace_questionnaire(upgrade_questionnaire(looked.plan))

    def _tell_taken(self) -> None:
        plan, self._taking = self._taking, None
        if plan is None or not self._live.is_open or self._live.pack is not plan.new:
            return  # it was refused, and that is told
        other = self.tr("The questionnaire is version {} now.")
        same = self.tr("The questionnaire is updated; its number is still {}.")
        words = (same if plan.same_number else other).format(plan.new.version)
        anew = plan.counts["anew"]
        if anew:
            many = self.tr("{} questions are to be answered anew.").format(anew)
            words += " " + (self.tr("One question is to be answered anew.") if anew == 1 else many)
        self._window.toast.say(words, action=self.tr("Undo"), then=self._live.undo)

    def _leave(self) -> None:
        if self._dialog is not None:
            self._dialog.reject()


def _look_at(
    questionnaire: Questionnaire, assessment: Assessment, folder: Path | None, keeping: bool
) -> _Looked:
    from bearings.domain.upgrade.scores import upgrade_scores
    from bearings.upgrade_library import plan_with

    try:
        plan = plan_with(questionnaire, assessment, folder, keep_reworded=keeping)
    except (EditError, PackError) as error:
        return _Looked(folder, keeping, why=error)
    return _Looked(folder, keeping, plan, upgrade_scores(plan))
