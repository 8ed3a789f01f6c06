"""Setup: the row of one person, to be edited in place, with a menu of what can be done for them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QMenu, QWidget

from bearings.ui.theme import follow_theme, metrics
from bearings.ui.widgets.buttons import IconButton
from bearings.ui.widgets.choice_field import ChoiceField
from bearings.ui.widgets.editing import reading
from bearings.ui.widgets.form import LineField
from bearings.ui.widgets.layouts import Row
from bearings.ui.widgets.paint import RING
from bearings.ui.widgets.text import PlainLabel, explain

if TYPE_CHECKING:
    from bearings.domain.assessment import Respondent

ROLE_SHARE, NAME_SHARE = 5, 4
VOTES_WIDTH = 96  # pixels at 100 %: "no votes yet" in one line


class PersonRow(QWidget):
    """A person: role, name, how many votes, a menu, and a button to remove.

    Each signal carries the id of the respondent; `ballot_wanted` also the ending of the file.
    """

    role_picked = Signal(str, str)
    name_typed = Signal(str, str)
    removal_wanted = Signal(str)
    ballot_wanted = Signal(str, str)
    import_wanted = Signal(str)
    merge_wanted = Signal(str)
    left = Signal()

    def __init__(
        self, respondent_id: str, roles: Iterable[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._id = respondent_id
        self.setObjectName(f"respondent_{respondent_id}")
        row = Row(self, gap=12)
        self._role = narrow(ChoiceField(roles))
        self._role.setObjectName(f"respondentRole_{respondent_id}")
        self._role.picked.connect(self._picked)
        self._name = NameField(self.tr("No name"))
        self._name.setObjectName(f"respondentName_{respondent_id}")
        self._name.textEdited.connect(self._typed)
        self._name.editingFinished.connect(self.left)
        self._votes = PlainLabel("", "secondary", numbers=True)
        self._votes.setObjectName(f"respondentVotes_{respondent_id}")
        self._votes.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._more = IconButton("ellipsis", self.tr("More"))
        reading(self._more)  # a ballot can be written
        self._more.setObjectName(f"moreOfRespondent_{respondent_id}")
        self._more.clicked.connect(self._open_menu)
        self._menu = self._build_menu()
        self.remove = IconButton("trash-2", self.tr("Remove"))
        self.remove.setObjectName(f"removeRespondent_{respondent_id}")
        self.remove.clicked.connect(self._remove)
        self.both = Row(gap=12)
        self.both.addWidget(self._role, ROLE_SHARE)
        self.both.addWidget(self._name, NAME_SHARE)
        row.addLayout(self.both, 1)
        row.addWidget(self._votes)
        buttons = Row(gap=0)
        buttons.addWidget(self._more)
        buttons.addWidget(self.remove)
        row.addLayout(buttons)
        follow_theme(self.restyle)

    def offer_roles(self, roles: Iterable[tuple[str, str]]) -> None:
        """Offer the roles in other words; the one that is chosen stays."""
        self._role.set_choices(roles)

    def _build_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName(f"respondentMenu_{self._id}")
        wanted = (
            ("ballotExcel", self.tr("Ballot as &Excel…"), self._ballot_xlsx),
            ("ballotPdf", self.tr("Ballot as &PDF form…"), self._ballot_pdf),
            ("importBallot", self.tr("&Import ballot…"), self._import),
            ("mergePerson", self.tr("&Merge with somebody…"), self._merge),
        )
        self._actions: dict[str, QAction] = {}
        for name, text, do in wanted:
            action = menu.addAction(text)
            action.setObjectName(name)
            action.triggered.connect(do)
            self._actions[name] = action
        return menu

    def restyle(self) -> None:
        self._votes.setFixedWidth(metrics().px(VOTES_WIDTH))

    def set_named(self, named: bool) -> None:
        """Offer a field for the name, or none."""
        self._name.setVisible(named)

    def set_mergeable(self, mergeable: bool) -> None:
        """Whether there is anybody to merge this person with."""
        self._actions["mergePerson"].setEnabled(mergeable)

    def set_idle(self, idle: bool) -> None:
        """Whether a ballot can be written or read now: one at a time."""
        for name in ("ballotExcel", "ballotPdf", "importBallot"):
            self._actions[name].setEnabled(idle)

    def show_person(self, person: Respondent, called: str, number: int, votes: int) -> None:
        """Show the person, the `number`th of the list."""
        self._role.show_key(person.role)
        self._role.setAccessibleName(self.tr("Role of person {}").format(number))
        explain(self._role, self._role.currentText())
        self._name.show_text(person.label)
        self._name.setAccessibleName(self.tr("Name of person {}").format(number))
        words = {0: self.tr("no votes yet"), 1: self.tr("1 vote")}
        self._votes.setText(words.get(votes, self.tr("{} votes").format(votes)))
        self._more.set_name(self.tr("More for {}").format(called))
        self.remove.set_name(self.tr("Remove {}").format(called))

    def _picked(self, role: str) -> None:
        self.role_picked.emit(self._id, role)

    def _typed(self, text: str) -> None:
        self.name_typed.emit(self._id, text)

    def _open_menu(self) -> None:
        self._menu.popup(self._more.mapToGlobal(QPoint(RING, self._more.height())))

    def _ballot_xlsx(self) -> None:
        self.ballot_wanted.emit(self._id, ".xlsx")

    def _ballot_pdf(self) -> None:
        self.ballot_wanted.emit(self._id, ".pdf")

    def _import(self) -> None:
        self.import_wanted.emit(self._id)

    def _merge(self) -> None:
        self.merge_wanted.emit(self._id)

    def _remove(self) -> None:
        self.removal_wanted.emit(self._id)


class NameField(LineField):
    """A name in a list: Up and Down go to the name above and below."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        rows = self.window().findChildren(NameField)
        rows.sort(key=_height)
        place = rows.index(self) + step
        if 0 <= place < len(rows):
            rows[place].setFocus(Qt.FocusReason.TabFocusReason)


def narrow(choice: ChoiceField) -> ChoiceField:
    """Let the longest role not decide how wide the choice is."""
    choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    choice.setMinimumContentsLength(10)
    return choice


def set_stacked(layout: QBoxLayout, stacked: bool) -> None:
    """Let a row become a column, or again a row."""
    along, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
    layout.setDirection(down if stacked else along)
    layout.setSpacing(metrics().px(4 if stacked else 12))


def _height(field: QWidget) -> int:
    return field.mapToGlobal(field.rect().topLeft()).y()
