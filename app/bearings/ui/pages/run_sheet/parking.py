"""The parking lot: what the workshop puts aside, added by keyboard, each with who takes care of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from bearings.ui.pages.run_sheet.parked_row import ParkedRow, ShownParked
from bearings.ui.theme import follow_theme, metrics
from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.card import Card
from bearings.ui.widgets.form import Field, LineField
from bearings.ui.widgets.layouts import Row
from bearings.ui.widgets.paint import RING
from bearings.ui.widgets.row_list import RowList
from bearings.ui.widgets.section import SectionHeader
from bearings.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from bearings.domain.workshop.parking import ParkedItem
    from bearings.ui.live_session import LiveSession

OWNER_WIDTH, QUESTION_WIDTH = 200, 120  # pixels at 100 %


class ParkingCard(Card):
    """`question_wanted` carries the question an item came up at."""

    question_wanted = Signal(str)

    def __init__(self, live: LiveSession, parent: QWidget | None = None) -> None:
        super().__init__(margins=24, gap=12, parent=parent)
        self.setObjectName("parkingCard")
        self._live = live
        self._header = SectionHeader(
            self.tr("Parking lot"),
            self.tr("What is put aside for later. The report lists what is still open, with its owner."),
        )
        self.body.addWidget(self._header)
        self._build_adding()
        self._none = PlainLabel(self.tr("Nothing is put aside."), "secondary")
        self._none.setObjectName("nothingParked")
        self.body.addWidget(self._none)
        self._list = RowList(self._make_row, self._add, gap=8)
        self._list.setObjectName("parkingList")
        self.body.addWidget(self._list)
        follow_theme(self.restyle)

    def _build_adding(self) -> None:
        self._text = LineField(self.tr("Such as: who pays after the pilot?"))
        self._text.setObjectName("parkText")
        self._owner = LineField(self.tr("Name or role"))
        self._owner.setObjectName("parkOwner")
        self._question = LineField(self.tr("Such as {}").format("DAT-03"), longest=80)
        self._question.setObjectName("parkQuestion")
        self._add = Button(self.tr("Park &it"), icon="plus")
        self._add.setObjectName("park")
        self._add.clicked.connect(self.park)
        for line in (self._text, self._owner, self._question):
            line.returnPressed.connect(self.park)
        self._text.textEdited.connect(self._show_addable)
        self._question.textEdited.connect(self._question_typed)
        self._question_field = Field(self.tr("At &question"), self._question)
        self._fields = Row(gap=12)
        self._asked = (
            Field(self.tr("What is put &aside"), self._text),
            Field(self.tr("Who takes &care"), self._owner),
            self._question_field,
        )
        top = Qt.AlignmentFlag.AlignTop
        for field, stretch in zip(self._asked, (5, 0, 0), strict=True):
            self._fields.addWidget(field, stretch, top)
        self.body.addLayout(self._fields)
        row = Row(gap=0)
        row.addWidget(self._add)
        row.addStretch(1)
        self.body.addLayout(row)

    def restyle(self) -> None:
        px = metrics().px
        self._asked[1].setMinimumWidth(px(OWNER_WIDTH))
        self._asked[2].setMinimumWidth(px(QUESTION_WIDTH))
        self.body.setContentsMargins(px(24), px(24), px(24), px(24) - RING)

    def set_narrow(self, narrow: bool) -> None:
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._fields.setDirection(down if narrow else across)
        self._list.set_narrow(narrow)

    def forget(self) -> None:
        """Another file is open, or none: what was being typed belongs to the one before."""
        for line in (self._text, self._owner, self._question):
            line.show_text("")
        self._question_field.set_error("")
        self._list.forget()

    def show_parking(self) -> None:
        parking = self._live.assessment.parking
        waiting = [item for item in parking if not item.settled]
        self._list.show_items([self._shown(item) for item in parking])
        self._none.setVisible(not parking)
        count = self.tr("{} of {} open").format(len(waiting), len(parking)) if parking else ""
        self._header.title.setText(
            self.tr("Parking lot  ·  {}").format(count) if count else self.tr("Parking lot")
        )
        self._show_addable()

    def park(self) -> None:
        """Put aside what is typed; the next can be typed at once."""
        from bearings.domain.workshop import edits_workshop

        text = self._text.text().strip()
        question = self._known_question()
        if not text or question is None:
            (self._text if not text else self._question).setFocus()
            if text:
                self._question_field.set_error(
                    self.tr("There is no such question. Leave it empty if unsure.")
                )
            return
        edit = edits_workshop.park(text, owner=self._owner.text().strip(), question=question or None)
        if self._live.apply(edit):
            for line in (self._text, self._owner, self._question):
                line.show_text("")
            self._show_addable()
            self._text.setFocus()

    def _known_question(self) -> str | None:
        """The id as the questionnaire writes it; "" where none is typed, None where it has none such."""
        typed = self._question.text().strip()
        known = (question.id for question in self._live.questionnaire.questions)
        return next((key for key in known if key.lower() == typed.lower()), None) if typed else ""

    def _question_typed(self) -> None:
        self._question_field.set_error("")

    def _show_addable(self) -> None:
        self._add.set_available(bool(self._text.text().strip()), self.tr("Say first what is put aside."))

    def _make_row(self) -> ParkedRow:
        row = ParkedRow()
        row.worded.connect(self._word)
        row.assigned.connect(self._assign)
        row.settled.connect(self._settle)
        row.removal_wanted.connect(self._remove)
        row.question_wanted.connect(self.question_wanted)
        row.left.connect(self._live.break_merge)
        return row

    def _shown(self, item: ParkedItem) -> ShownParked:
        about = ""
        if item.question is not None:
            about = f"{item.question}  {self._live.questionnaire.question(item.question).text}"
        return ShownParked(item.id, item.text, item.owner, item.question or "", about, item.settled)

    def _word(self, item_id: str, text: str) -> None:
        from bearings.domain.workshop import edits_workshop

        self._live.apply(edits_workshop.word_parked(item_id, text))

    def _assign(self, item_id: str, owner: str) -> None:
        from bearings.domain.workshop import edits_workshop

        self._live.apply(edits_workshop.assign_parked(item_id, owner))

    def _settle(self, item_id: str, settled: bool) -> None:
        from bearings.domain.workshop import edits_workshop

        self._live.apply(edits_workshop.settle_parked(item_id, settled))

    def _remove(self, item_id: str) -> None:
        from bearings.domain.workshop import edits_workshop

        ids = self._list.ids
        place = ids.index(item_id)
        if self._live.apply(edits_workshop.remove_parked(item_id)):
            left = [key for key in ids if key != item_id]
            row = self._list.row(left[min(place, len(left) - 1)]) if left else None
            (row.stops[-1] if row is not None else self._text).setFocus()
