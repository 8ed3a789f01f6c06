"""Setup: the people in the room, by role and, if wanted, by name; ballots for those who are not."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from bearings.domain import edits
from bearings.domain.assessment import Respondent
from bearings.domain.workshop import edits_people
from bearings.ui.pages.ballots.page import BALLOTS, BallotDesk
from bearings.ui.pages.setup.fields import Section
from bearings.ui.pages.setup.people_changes import PeopleChanges
from bearings.ui.pages.setup.people_row import NAME_SHARE, ROLE_SHARE, PersonRow, narrow, set_stacked
from bearings.ui.theme import follow_theme, metrics
from bearings.ui.widgets.banner import Banner
from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.form import ChoiceField, Field, LineField
from bearings.ui.widgets.layouts import Column, Row, lay_out_now
from bearings.ui.widgets.paint import RING
from bearings.ui.widgets.section import Divider
from bearings.ui.widgets.text import PlainLabel, explain

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

    from bearings.session import Change
    from bearings.ui.live_session import LiveSession

MOST_PEOPLE = 500
ROWS_AT_ONCE = 3  # made in one go; a row takes some 3 ms, and as much to come into sight
STACKED_BELOW = 680  # width of the card at 100 %
ADD_WIDTH = 172  # votes, gaps and buttons of a row: the columns meet


class PeopleSection(Section):
    """One row a person, to be edited in place, and a row to add the next."""

    def __init__(self, live: LiveSession, parent: QWidget | None = None) -> None:
        super().__init__(live, parent)
        self.setAcceptDrops(True)
        self.header.title.setText(self.tr("People in the room"))
        self._changes = PeopleChanges(live, self)
        self._rows: dict[str, PersonRow] = {}
        self._stacked = False
        self._votes: Counter[str] = Counter()
        self._moved = False  # since Tab was led through the rows
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._go_on)
        self._build_head()
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

    def _build_head(self) -> None:
        self._desk = BallotDesk(self.live, self)
        self._desk.began.connect(self._began)
        self._desk.said.connect(self._said)
        self._desk.ended.connect(self._ended)
        self._import = Button(self.tr("Import ans&wers…"), icon="download")
        self._import.setObjectName("importVotes")
        self._import.set_hint(self.tr("From a ballot or another file of this assessment"))
        self._import.clicked.connect(self._import_any)
        self.header.buttons.addWidget(self._import, 0, Qt.AlignmentFlag.AlignTop)
        self._news = Banner("done", "", dismissable=True)
        self._news.setObjectName("ballotNews")
        self._news.button.setObjectName("stopBallot")
        self._news.acted.connect(self._desk.stop)
        self._news.hide()
        self.add_field(self._news)
        self._roles_only = QCheckBox(self.tr("Roles only: no names are stored"))
        self._roles_only.setObjectName("rolesOnly")
        others = self.tr("Names of the facilitator and of owners of actions are kept where you wrote them.")
        explain(self._roles_only, others)
        self._roles_only.setAccessibleDescription(others)
        self._roles_only.clicked.connect(self._roles_only_clicked)
        self.add_field(self._roles_only)

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
        self._news.hide()
        self._role.set_choices(self._roles())
        self._role.show_key("")
        super().opened()
        self._show_addable()

    def told_anew(self) -> None:
        self._role.set_choices(self._roles())
        for row in self._rows.values():
            row.offer_roles(self._roles())
        super().told_anew()

    def forget(self) -> None:
        self._soon.stop()
        for row in self._rows.values():
            self._drop(row)
        self._rows = {}
        super().forget()

    def refresh(self, change: Change | None) -> None:
        assessment = self.live.assessment
        self._votes = edits_people.votes_given(assessment)
        self._show_naming(assessment.roles_only)
        wanted = {person.id for person in assessment.respondents}
        for key in [key for key in self._rows if key not in wanted]:
            self._drop(self._rows.pop(key))
        self._place(range(len(assessment.respondents)))
        self._list.setVisible(bool(wanted))
        self._nobody.setVisible(not wanted)

    @property
    def making(self) -> bool:
        """Whether rows are left to be made."""
        return self._soon.isActive()

    def make_more(self) -> None:
        """Make some of the rows that are left now."""
        self._soon.stop()
        self._go_on()

    def _go_on(self) -> None:
        """Make the next rows; those above them stand as they are."""
        people = self.live.assessment.respondents
        first = next((n for n, person in enumerate(people) if person.id not in self._rows), 0)
        self._place(range(first, len(people)))

    def _place(self, places: range) -> None:
        """Show those people in their rows; of many rows that are to be made a few now, the rest soon."""
        from bearings.domain.workshop.voting import called

        assessment = self.live.assessment
        names = called(self.live.questionnaire, assessment.respondents)
        made = 0
        self._soon.stop()
        for place in places:
            person = assessment.respondents[place]
            row = self._rows.get(person.id)
            if row is None and made == ROWS_AT_ONCE:
                self._soon.start()
                break
            if row is None:
                made += 1
                row = self._make_row(person.id)
            if self._column.indexOf(row) != place:
                self._column.insertWidget(place, row)
                self._moved = True
            row.set_named(not assessment.roles_only)
            row.set_mergeable(len(names) > 1)
            row.show_person(person, names[person.id], place + 1, self._votes[person.id])
        if made:
            lay_out_now()
        if self._moved and not self._soon.isActive():
            self._moved = False
            self.rebuilt.emit()

    def _show_naming(self, roles_only: bool) -> None:
        self._roles_only.setChecked(roles_only)
        self._asked[1].setVisible(not roles_only)
        usual = self.tr("A role is enough; the name may stay empty.")
        self.header.set_secondary(self.tr("Everybody goes by their role.") if roles_only else usual)

    def _make_row(self, respondent_id: str) -> PersonRow:
        row = PersonRow(respondent_id, self._roles())
        row.role_picked.connect(self._role_picked)
        row.name_typed.connect(self._name_typed)
        row.removal_wanted.connect(self.remove_person)
        row.merge_wanted.connect(self._changes.merge)
        row.ballot_wanted.connect(self._desk.send)
        row.import_wanted.connect(self._desk.receive)
        row.left.connect(self.live.break_merge)
        row.set_idle(not self._desk.busy)
        set_stacked(row.both, self._stacked)
        self._rows[respondent_id] = row
        return row

    def _drop(self, row: PersonRow) -> None:
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _roles(self) -> list[tuple[str, str]]:
        return [("", self.tr("No role")), *self.live.questionnaire.model.roles.items()]

    # ------------------------------------------------------------ adding

    def _show_addable(self) -> None:
        if len(self.live.assessment.respondents) >= MOST_PEOPLE:
            self._add.set_available(False, self.tr("{} people are the most.").format(MOST_PEOPLE))
            return
        named = bool(self._role.key or self._typed_name())
        self._add.set_available(named, self.tr("Choose a role or write a name first"))

    def _typed_name(self) -> str:
        return "" if self.live.assessment.roles_only else self._name.text().strip()

    def add_person(self) -> None:
        """Add whoever the last row describes, and be ready for the next."""
        role, name = self._role.key, self._typed_name()
        if not (role or name) or len(self.live.assessment.respondents) >= MOST_PEOPLE:
            self._role.setFocus()
            return
        new_id = edits_people.free_id(self.live.assessment, role or "person")
        person = Respondent(id=new_id, role=role, label=name)
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

    def _roles_only_clicked(self, on: bool) -> None:
        self._changes.set_roles_only(on)
        self._roles_only.setChecked(self.live.assessment.roles_only)
        self._show_addable()

    def remove_person(self, respondent_id: str) -> None:
        """Remove a person; the focus stays in the list."""
        ids = [other.id for other in self.live.assessment.respondents]
        if self._changes.remove(respondent_id):
            place = ids.index(respondent_id)
            now = [other.id for other in self.live.assessment.respondents]
            left = [key for key in (*now[place:], *now[:place][::-1]) if key in self._rows]
            (self._rows[left[0]].remove if left else self._role).setFocus()

    # ------------------------------------------------------------ ballots

    def _import_any(self) -> None:
        self._desk.receive()

    def _began(self, words: str, stoppable: bool) -> None:
        self._set_idle(False, words)
        self._news.tell("info", words, action=self.tr("Stop") if stoppable else "")

    def _said(self, words: str) -> None:
        self._news.tell("done", words)

    def _ended(self) -> None:
        self._set_idle(True)
        self._news.hide()

    def _set_idle(self, idle: bool, reason: str = "") -> None:
        self._import.set_available(idle, reason)
        for row in self._rows.values():
            row.set_idle(idle)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not self._desk.busy and _ballot_in(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _ballot_in(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self._desk.read(path)


def _ballot_in(dragged: QMimeData) -> Path | None:
    """The first ballot among what is dragged."""
    paths = [Path(url.toLocalFile()) for url in dragged.urls() if url.isLocalFile()]
    return next((path for path in paths if f"*{path.suffix.lower()}" in BALLOTS), None)
