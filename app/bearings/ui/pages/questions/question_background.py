"""What the facilitator may want to know of a question, folded away: probe, who should be there, sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from bearings.ui.widgets.section import Collapsible
from bearings.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from bearings.domain.questionnaire import Question, Questionnaire


class QuestionBackground(Collapsible):
    def __init__(self, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("QuestionBackground", "For the facilitator")
        super().__init__(title, parent=parent)
        self.setObjectName("facilitator")
        self._probe = PlainLabel("", "secondary", tone="text")
        self._room = PlainLabel("", "secondary")
        self._sources = PlainLabel("", "label")
        for label in (self._probe, self._room, self._sources):
            self.body.addWidget(label)

    def show_question(self, questionnaire: Questionnaire, question: Question) -> None:
        roles = ", ".join(questionnaire.role_name(role) for role in question.roles)
        sources = "; ".join(question.refs)
        self._probe.setText(self.tr("Ask: {}").format(question.probe) if question.probe else "")
        self._room.setText(self.tr("In the room: {}").format(roles) if roles else "")
        self._sources.setText(self.tr("Sources: {}").format(sources) if sources else "")
