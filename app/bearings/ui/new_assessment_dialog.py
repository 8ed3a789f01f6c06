"""What is asked before an assessment is made: of whom, with which questionnaire, encrypted or not."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from bearings.domain.isolation import isolated
from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.form import Field, LineField
from bearings.ui.widgets.layouts import Row
from bearings.ui.widgets.roomy_dialog import RoomyDialog
from bearings.ui.widgets.text import PlainLabel
from bearings.ui.widgets.tick import Tick

WIDTH = 480  # pixels at 100 %


class NewAssessmentDialog(RoomyDialog):
    """`questionnaire` is the folder of a pack that was chosen, or None for the one of Bearings."""

    def __init__(self, folder: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("newAssessment")
        self.entitle(self.tr("New assessment"), self.tr("New assessment"))
        self.questionnaire: Path | None = None
        self._folder = folder
        self._name = LineField()
        self._name.setObjectName("organisationName")
        helper = self.tr("One file per organisation. You can change the name later.")
        self.body.addWidget(Field(self.tr("&Organisation"), self._name, helper=helper))
        self._add_questionnaire()
        self._encrypt = Tick(self.tr("Encrypt the file with a passphrase"))
        self._encrypt.setObjectName("encryptNew")
        self.body.addWidget(self._encrypt)
        self.leave.setObjectName("cancelNew")
        self.do.setText(self.tr("Create assessment"))
        self.do.setObjectName("createAssessment")
        self.do.setDefault(True)
        self._name.setFocus()
        self.fit(WIDTH)

    def organisation(self) -> str:
        """Without blanks around it; "" is allowed."""
        return self._name.text().strip()

    def wants_encryption(self) -> bool:
        return self._encrypt.isChecked()

    def _add_questionnaire(self) -> None:
        choose = Button("", "quiet")
        choose.setObjectName("chooseQuestionnaire")
        choose.clicked.connect(self._choose)
        self._choice = choose
        self._chosen = PlainLabel("", most_lines=1)
        self._chosen.setObjectName("chosenQuestionnaire")
        row = QWidget()
        line = Row(row, gap=8)
        line.addWidget(self._chosen, 1, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(choose)
        self._field = Field(self.tr("Questionnaire"), row, helper=" ")
        self.body.addWidget(self._field)
        self._show_questionnaire()

    def _choose(self) -> None:
        """Another questionnaire, or that of Bearings again."""
        if self.questionnaire is None:
            from bearings.ui import ask

            self.questionnaire = ask.folder_of_questionnaire(self, self._folder)
        else:
            self.questionnaire = None
        self._show_questionnaire()

    def _show_questionnaire(self) -> None:
        if self.questionnaire is None:
            self._chosen.setText(self.tr("The one that comes with Bearings"))
            self._field.set_helper(self.tr("On data, integration, talent and cost, for generative AI."))
            self._choice.setText(self.tr("Choose another…"))
        else:
            self._chosen.setText(isolated(self.questionnaire.name))
            self._field.set_helper(self.tr("It goes into the file, which then opens without the folder."))
            self._choice.setText(self.tr("Take that of Bearings"))
        self.grow()
