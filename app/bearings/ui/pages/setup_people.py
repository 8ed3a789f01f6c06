"""Setup: the people in the room, by role and, if wanted, by name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QWidget

from bearings.domain import edits
from bearings.domain.assessment import GROUP, Assessment, Respondent
from bearings.ui.messages import ask
from bearings.ui.pages.setup_fields import Section
from bearings.ui.theme import follow_theme, metrics
from bearings.ui.widgets.buttons import Button, IconButton
from bearings.ui.widgets.form import ChoiceField, Field, LineField
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.paint import RING
from bearings.ui.widgets.section import Divider
from bearings.ui.widgets.text import PlainLabel, explain

if TYPE_CHECKING:
    from bearings.session import Change
    from bearings.ui.live_session import LiveSession

MOST_PEOPLE = 500
ROLE_SHARE, NAME_SHARE = 5, 4
STACKED_BELOW = 680  # width of the card at 100 %
VOTES_WIDTH = 92
ADD_WIDTH = 144  # votes, gap and button of a row: the columns meet


class PeopleSection(Section):
    """One row a person, to be edited in place, and a row to add the next."""

    def __init__(self, live: LiveSession, parent: QWidget | None = None) -> None:
        super().__init__(live, parent)
        self.header.title.setText(self.tr("People in the room"))
        self.header.set_secondary(self.tr("A role is enough; the name may stay empty."))
        self._rows: dict[str, PersonRow] = {}
        self._stacked = False
        self._list = QWidget()
        self._column = Column(self._list, gap=4)
        self.add_field(self._list)
        self._nobody = PlainLabel(
            self.tr("Nobody is listed yet. Answers are then recorded as the group's one voice."),
            "secondary",
        )
        self._nobody.setObjectName("nobodyListed")
        self.add_field(self._nobody)
        self.add_field(Divider())
        self._build_adding()

    def _build_adding(self) -> None:
        self._role = narrow(ChoiceField())
        self._role.setObjectName("newRespondentRole")
        self._role.picked.connect(self._show_addable)
        self._name = LineField(self.tr("May stay empty"))
        self._name.setObjectName("newRespondentName")
        self._name.textEdited.connect(self._show_addable)
        self._name.returnPressed.connect(self.add_person)
        self._add = Button(self.tr("Add &person"), icon="user-plus")
        self._add.setObjectName("addRespondent")
        self._add.clicked.connect(self.add_person)
        row = Row(gap=12)
        self._both = Row(gap=12)
        self._asked = (Field(self.tr("&Role"), self._role), Field(self.tr("Na&me"), self._name))
        self._both.addWidget(self._asked[0], ROLE_SHARE)
        self._both.addWidget(self._asked[1], NAME_SHARE)
        row.addLayout(self._both, 1)
        row.addWidget(self._add, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(row)
        follow_theme(self.restyle)

    def restyle(self) -> None:
        self._add.setMinimumWidth(metrics().px(ADD_WIDTH))
        for field in self._asked:  # the button has room for its ring below; so get the fields
            layout = field.layout()
            if layout is not None:
                layout.setContentsMargins(0, 0, 0, RING)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Put role and name below each other where there is no room beside."""
        self._stacked = self.width() < metrics().px(STACKED_BELOW)
        set_stacked(self._both, self._stacked)
        self._column.setSpacing(metrics().px(16 if self._stacked else 4))
        for row in self._rows.values():
            set_stacked(row.both, self._stacked)

    # ------------------------------------------------------------ showing

    def opened(self) -> None:
        self._role.set_choices(self._roles())
        self._role.show_key("")
        super().opened()
        self._show_addable()

    def forget(self) -> None:
        for row in self._rows.values():
            self._drop(row)
        self._rows = {}
        super().forget()

    def refresh(self, change: Change | None) -> None:
        assessment = self.live.assessment
        votes = votes_given(assessment)
        wanted = {person.id for person in assessment.respondents}
        for key in [key for key in self._rows if key not in wanted]:
            self._drop(self._rows.pop(key))
        moved = False
        for place, person in enumerate(assessment.respondents):
            row = self._rows.get(person.id) or self._make_row(person.id)
            if self._column.indexOf(row) != place:
                self._column.insertWidget(place, row)
                moved = True
            row.show_person(person, self._called(person), place + 1, votes[person.id])
        if moved:
            self.rebuilt.emit()
        self._list.setVisible(bool(wanted))
        self._nobody.setVisible(not wanted)

    def _make_row(self, respondent_id: str) -> PersonRow:
        row = PersonRow(respondent_id, self._roles())
        row.role_picked.connect(self._role_picked)
        row.name_typed.connect(self._name_typed)
        row.removal_wanted.connect(self.remove_person)
        row.left.connect(self.live.break_merge)
        set_stacked(row.both, self._stacked)
        self._rows[respondent_id] = row
        return row

    def _drop(self, row: PersonRow) -> None:
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _roles(self) -> list[tuple[str, str]]:
        return [("", self.tr("No role")), *self.live.questionnaire.model.roles.items()]

    def _called(self, person: Respondent) -> str:
        """Name of a person, or else the role."""
        role = self.live.questionnaire.role_name(person.role) if person.role else person.id
        return person.label.strip() or role

    # ------------------------------------------------------------ adding

    def _show_addable(self) -> None:
        if len(self._rows) >= MOST_PEOPLE:
            self._add.set_available(False, self.tr("{} people are the most.").format(MOST_PEOPLE))
            return
        named = bool(self._role.key or self._name.text().strip())
        self._add.set_available(named, self.tr("Choose a role or write a name first"))

    def add_person(self) -> None:
        """Add whoever the last row describes, and be ready for the next."""
        role, name = self._role.key, self._name.text().strip()
        if not (role or name) or len(self._rows) >= MOST_PEOPLE:
            self._role.setFocus()
            return
        assessment = self.live.assessment
        person = Respondent(id=free_id(assessment, role or "person"), role=role, label=name)
        self.live.break_merge()
        if self.live.apply(edits.put_respondent(person)):
            self.live.break_merge()
            self._role.show_key("")
            self._name.show_text("")
            self._show_addable()
            self._role.setFocus()

    # ------------------------------------------------------------ changing and removing

    def _role_picked(self, respondent_id: str, role: str) -> None:
        self.live.break_merge()
        self._change(respondent_id, role=role)
        self.live.break_merge()

    def _name_typed(self, respondent_id: str, name: str) -> None:
        self._change(respondent_id, label=name)

    def _change(self, respondent_id: str, **changes: str) -> None:
        person = self.live.assessment.respondent(respondent_id)
        if person is not None:
            self.live.apply(edits.put_respondent(person.model_copy(update=changes)))

    def remove_person(self, respondent_id: str) -> None:
        """Remove a person; asks first if votes would go too."""
        person = self.live.assessment.respondent(respondent_id)
        if person is None:
            return
        votes = votes_given(self.live.assessment)[respondent_id]
        if votes and not self._sure(person, votes):
            return
        ids = [other.id for other in self.live.assessment.respondents]
        place = ids.index(respondent_id)
        if self.live.apply(edits.remove_respondent(respondent_id)):
            left = ids[place + 1 :] + ids[:place][::-1]
            (self._rows[left[0]].remove if left else self._role).setFocus()

    def _sure(self, person: Respondent, votes: int) -> bool:
        lost = self.tr("Their vote on 1 question goes too.")
        if votes > 1:
            lost = self.tr("Their votes on {} questions go too.").format(votes)
        return ask(
            self.tr("Remove {}?").format(self._called(person)),
            lost + " " + self.tr("Undo brings both back."),
            verb=self.tr("Remove person"),
            danger=True,
            parent=self,
        )


class PersonRow(QWidget):
    """A person: role, name, how many votes, and a button to remove."""

    role_picked = Signal(str, str)
    name_typed = Signal(str, str)
    removal_wanted = Signal(str)
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
        self.remove = IconButton("trash-2", self.tr("Remove"))
        self.remove.setObjectName(f"removeRespondent_{respondent_id}")
        self.remove.clicked.connect(self._remove)
        self.both = Row(gap=12)
        self.both.addWidget(self._role, ROLE_SHARE)
        self.both.addWidget(self._name, NAME_SHARE)
        row.addLayout(self.both, 1)
        row.addWidget(self._votes)
        row.addWidget(self.remove)
        follow_theme(self.restyle)

    def restyle(self) -> None:
        self._votes.setFixedWidth(metrics().px(VOTES_WIDTH))

    def show_person(self, person: Respondent, called: str, number: int, votes: int) -> None:
        """Show the person, the `number`th of the list."""
        self._role.show_key(person.role)
        self._role.setAccessibleName(self.tr("Role of person {}").format(number))
        explain(self._role, self._role.currentText())
        self._name.show_text(person.label)
        self._name.setAccessibleName(self.tr("Name of person {}").format(number))
        words = {0: self.tr("no votes yet"), 1: self.tr("1 vote")}
        self._votes.setText(words.get(votes, self.tr("{} votes").format(votes)))
        self.remove.set_name(self.tr("Remove {}").format(called))

    def _picked(self, role: str) -> None:
        self.role_picked.emit(self._id, role)

    def _typed(self, text: str) -> None:
        self.name_typed.emit(self._id, text)

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


def votes_given(assessment: Assessment) -> Counter[str]:
    """Voter id to the number of questions they voted on."""
    return Counter(voter for answer in assessment.answers.values() for voter in answer.votes)


def free_id(assessment: Assessment, wanted: str) -> str:
    """`wanted`, or with a number if that id is taken; never a name, so redaction has nothing to hide."""
    taken = {GROUP, *votes_given(assessment), *(person.id for person in assessment.respondents)}
    number, found = 1, wanted
    while found in taken:
        number += 1
        found = f"{wanted[:70]}-{number}"
    return found


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
