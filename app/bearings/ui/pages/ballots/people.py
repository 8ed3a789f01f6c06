"""Who the people of a file are here: a line each, with a choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from bearings.ui.pages.setup.people_row import narrow
from bearings.ui.theme import follow_theme, metrics
from bearings.ui.widgets.choice_field import ChoiceField
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.section import Collapsible
from bearings.ui.widgets.text import PlainLabel
from bearings.ui.worded import worded

if TYPE_CHECKING:
    from bearings.domain.assessment import Assessment
    from bearings.domain.questionnaire import Questionnaire
    from bearings.domain.workshop.merge import MergePlan
    from bearings.domain.workshop.merge_people import PersonMatch

NEW = "+new"  # no respondent can have this id
MOST_SHOWN = 2  # rows, before the list scrolls
ROW_HEIGHT = 46


class PeopleOfFile(Collapsible):
    """`chosen` carries somebody of the file (an id) and who they are here: an id, or "" for somebody new."""

    chosen = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.header.setText(self.tr("Who is who"))
        self.header.setObjectName("whoIsWho")
        self._rows: dict[str, _PersonChoice] = {}
        inner = QWidget()
        self._column = Column(inner, gap=4)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inner)
        self.body.addWidget(self._scroll)
        follow_theme(self.restyle)

    def restyle(self) -> None:
        rows = min(max(len(self._rows), 1), MOST_SHOWN)
        more = 16 if len(self._rows) > MOST_SHOWN else 0  # a glimpse of the next
        self._scroll.setFixedHeight(metrics().px(rows * ROW_HEIGHT + more))

    def show_people(self, questionnaire: Questionnaire, assessment: Assessment, plan: MergePlan) -> None:
        """Show whom each is taken for; a line is made once."""
        from bearings.domain.workshop.voting import called

        people = [match for match in plan.people if match.how != "group"]
        people.sort(key=lambda match: match.how == "id" and not match.said)  # first who is to be looked at
        first = not self._rows
        here = list(called(questionnaire, assessment.respondents).items())
        names = called(questionnaire, [match.incoming for match in people])
        for match in people:
            row = self._rows.get(match.incoming.id)
            if row is None:
                row = _PersonChoice(match.incoming.id, here)
                row.chosen.connect(self.chosen)
                self._rows[match.incoming.id] = row
                self._column.addWidget(row)
            row.show_match(match, names[match.incoming.id])
        new = sum(match.how == "new" for match in people)
        self.set_note(self.tr("{} new").format(new) if new else "")
        self.setVisible(bool(people))
        if first:
            self.set_open(any(match.said or match.how == "role" for match in people))
        self.restyle()


class _PersonChoice(QWidget):
    chosen = Signal(str, str)

    def __init__(self, incoming_id: str, here: list[tuple[str, str]]) -> None:
        super().__init__()
        self._id = incoming_id
        row = Row(self, gap=12)
        self._name = PlainLabel("", "secondary", tone="text", most_lines=1)
        self._said = PlainLabel("", "label", tone="medium")
        words = Column(gap=0)
        words.addWidget(self._name)
        words.addWidget(self._said)
        row.addLayout(words, 1)
        self._choice = narrow(ChoiceField([*here, (NEW, self.tr("Somebody new"))]))
        self._choice.setObjectName(f"personIs_{incoming_id}")
        self._choice.picked.connect(self._picked)
        row.addWidget(self._choice, 1, Qt.AlignmentFlag.AlignVCenter)

    def show_match(self, match: PersonMatch, called: str) -> None:
        self._name.setText(self.tr("{} in the file is").format(called))
        self._said.setText(worded(match.said))
        self._said.setVisible(bool(match.said))
        self._choice.setAccessibleName(self.tr("Who {} is here").format(called))
        self._choice.show_key(NEW if match.how == "new" else match.target)

    def _picked(self, key: str) -> None:
        self.chosen.emit(self._id, "" if key == NEW else key)
