"""Setup: what is done with people once they voted: they go, become one, or lose their names. Asked first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from bearings.ui.messages import ask

if TYPE_CHECKING:
    from bearings.domain.assessment import Respondent
    from bearings.ui.live_session import LiveSession


class PeopleChanges(QObject):
    """Asks, and makes the edit; each method tells whether anything was changed."""

    def __init__(self, live: LiveSession, page: QWidget) -> None:
        super().__init__(page)
        self._live, self._page = live, page

    def set_roles_only(self, on: bool) -> bool:
        """Keep no names from now on, or allow them again."""
        from bearings.domain.workshop.edits_people import store_roles_only

        names = sum(bool(person.label.strip()) for person in self._live.assessment.respondents)
        if on and names and not self._sure_to_forget(names):
            return False
        self._live.break_merge()
        return self._live.apply(store_roles_only(on))

    def merge(self, respondent_id: str) -> bool:
        """Ask whom a person is the same as, and make the two one."""
        from bearings.ui.pages.setup.people_dialogs import MergePeopleDialog

        person = self._live.assessment.respondent(respondent_id)
        if person is None or not self._live.may_edit():
            return False
        self._live.break_merge()
        dialog = MergePeopleDialog(self._live, person, self._page.window())
        merged = dialog.exec() == QDialog.DialogCode.Accepted and self._live.apply(dialog.edit)
        dialog.deleteLater()
        return merged

    def remove(self, respondent_id: str) -> bool:
        """Remove a person; what becomes of their votes is asked."""
        from bearings.domain import edits
        from bearings.domain.workshop.edits_people import remove_but_keep_votes, votes_given
        from bearings.domain.workshop.voting import called

        person = self._live.assessment.respondent(respondent_id)
        if person is None or not self._live.may_edit():
            return False
        votes = votes_given(self._live.assessment)[respondent_id]
        edit = edits.remove_respondent(respondent_id)
        name = called(self._live.questionnaire, self._live.assessment.respondents)[respondent_id]
        if votes and _is_named(person):
            from bearings.ui.pages.setup.people_dialogs import ask_about_votes

            answer = ask_about_votes(name, votes, self._page)
            if answer is None:
                return False
            if answer == "keep":
                edit = remove_but_keep_votes(respondent_id)
        elif votes and not self._sure_to_discard(name, votes):
            return False
        self._live.break_merge()
        return self._live.apply(edit)

    def _sure_to_discard(self, name: str, votes: int) -> bool:
        lost = self.tr("Their vote on 1 question goes too.")
        if votes > 1:
            lost = self.tr("Their votes on {} questions go too.").format(votes)
        return ask(
            self.tr("Remove {}?").format(name),
            lost + " " + self.tr("Undo brings both back."),
            verb=self.tr("Remove person"),
            danger=True,
            parent=self._page,
        )

    def _sure_to_forget(self, names: int) -> bool:
        one, many = self.tr("Forget 1 name?"), self.tr("Forget {} names?").format(names)
        more = self.tr("Roles and votes stay. Undo brings the names back as long as the file is open.")
        return ask(
            one if names == 1 else many, more, verb=self.tr("Forget names"), danger=True, parent=self._page
        )


def _is_named(person: Respondent) -> bool:
    """Without a name there is nothing to take off the votes: they would stay as they are."""
    return bool(person.label.strip())
