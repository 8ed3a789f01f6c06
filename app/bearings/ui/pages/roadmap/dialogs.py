"""What the Roadmap page asks in a dialog: why an action is dropped, and what an own action is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShowEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QWidget

from bearings.ui.pages.roadmap.choices import LEAST_DAYS, MOST_DAYS
from bearings.ui.pages.roadmap.phrases import span_words
from bearings.ui.theme import metrics
from bearings.ui.typed_numbers import NumberReader, shown
from bearings.ui.widgets.card import Card
from bearings.ui.widgets.checked_line import CheckedLine, InlineField, unit_label
from bearings.ui.widgets.form import ChoiceField, Field, LineField, TextField
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.roomy_dialog import RoomyDialog
from bearings.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from bearings.domain.roadmap.plan import OwnAction
    from bearings.ui.pages.roadmap.words import RoadmapWords

WIDTH = 584  # pixels at 100 %
USUAL_DAYS = 5.0
MOST_BEFORE = 30  # actions an own action may come after
NOBODY = ""


class _Asking(RoomyDialog):
    """A dialog that is open at once and gone once it is answered."""

    def __init__(self, name: str, title: str, about: str, verb: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.entitle(title, title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if about:
            self.top.addWidget(PlainLabel(about, "secondary"))
        self.leave.setObjectName(f"{name}Leave")
        self.do.setObjectName(f"{name}Do")
        self.do.setText(verb)
        self.do.setDefault(True)

    def showEvent(self, event: QShowEvent) -> None:
        self.fit(WIDTH)
        super().showEvent(event)


class DropDialog(_Asking):
    """`given` carries the action and the reason it is dropped for."""

    given = Signal(str, str)

    def __init__(self, action_id: str, title: str, parent: QWidget) -> None:
        about = self.tr(
            "It leaves the roadmap and stays in a list below, with the reason. You can take it back."
        )
        super().__init__("dropAction", self.tr("Drop “{}”?").format(title), about, self.tr("Drop"), parent)
        self._id = action_id
        self._reason = LineField(self.tr("Such as: done by the parent company"))
        self._reason.setObjectName("dropReason")
        self.body.addWidget(Field(self.tr("&Reason"), self._reason))
        self.accepted.connect(self._give)
        self._reason.setFocus()

    def _give(self) -> None:
        self.given.emit(self._id, self._reason.text().strip())


class OwnActionDialog(_Asking):
    """`given` carries the own action as it shall be, and whether it is new."""

    given = Signal(object, bool)

    def __init__(self, words: RoadmapWords, own: OwnAction | None, new_id: str, parent: QWidget) -> None:
        title = self.tr("Change your own action") if own else self.tr("Add an action of your own")
        verb = self.tr("Save") if own else self.tr("Add action")
        super().__init__("ownAction", title, "", verb, parent)
        self._own, self._id = own, own.id if own else new_id
        self._days_value: float | None = own.days if own else USUAL_DAYS
        self._build(words)
        self._fill(own)
        self.accepted.connect(self._give)
        self._check()
        self._title.setFocus()

    def _build(self, words: RoadmapWords) -> None:
        self._title = LineField(self.tr("What shall be done"))
        self._title.setObjectName("ownTitle")
        self._title.textEdited.connect(self._check)
        self.body.addWidget(Field(self.tr("&Title"), self._title))
        horizons = words.questionnaire.horizons
        self._horizon = ChoiceField([(h.id, f"{h.name} ({span_words(h)})") for h in horizons])
        self._horizon.setObjectName("ownHorizon")
        self._horizon.show_key(horizons[0].id)
        self._days = CheckedLine("days", NumberReader(LEAST_DAYS, MOST_DAYS), shown, width=88)
        self._days.setObjectName("ownDays")
        self._days.given.connect(self._days_given)
        self._days.wrong.connect(self._days_wrong)
        self._effort = InlineField(self.tr("E&ffort"), self._days, unit_label(self.tr("person-days")))
        beside = Row(gap=16)
        beside.addWidget(Field(self.tr("&Horizon"), self._horizon), 1)
        beside.addWidget(self._effort, 1)
        self.body.addLayout(beside)
        roles = sorted(words.questionnaire.model.roles.items(), key=lambda role: role[1])
        self._owner = ChoiceField([(NOBODY, self.tr("No role")), *roles])
        self._owner.setObjectName("ownOwner")
        self._owner.show_key(NOBODY)
        self.body.addWidget(Field(self.tr("&Owner role"), self._owner))
        self._done_when = TextField(self.tr("How one can tell that it is done"), lines=2, longest=20_000)
        self._done_when.setObjectName("ownDoneWhen")
        self.body.addWidget(Field(self.tr("&Done when"), self._done_when))
        self._before = self._build_before(words)
        helper = self.tr("At most {}.").format(MOST_BEFORE)
        self._after = Field(self.tr("&After these actions"), self._before, helper=helper)
        self._frame(self._after)
        self.body.addWidget(self._after)

    def _frame(self, field: Field) -> None:
        """Put a line around the list."""
        column = field.layout()
        assert isinstance(column, Column)
        place = column.indexOf(field.control)
        column.removeWidget(field.control)
        card = Card(margins=4)
        card.body.addWidget(field.control)
        column.insertWidget(place, card)

    def _build_before(self, words: RoadmapWords) -> QListView:
        view = QListView()
        view.setObjectName("ownAfter")
        view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        view.setFixedHeight(metrics().px(140))
        self._model = QStandardItemModel(view)
        following = {self._id, *_followers(words, self._id)}
        for key in (*words.planned, *words.waiting):
            if key not in following:
                item = QStandardItem(words.title(key))
                item.setData(key)
                item.setCheckable(True)
                item.setSizeHint(QSize(0, metrics().px(30)))
                self._model.appendRow(item)
        self._model.itemChanged.connect(self._check)
        view.setModel(self._model)
        return view

    def _fill(self, own: OwnAction | None) -> None:
        self._days.show_value(self._days_value)
        if own is None:
            return
        self._title.show_text(own.title)
        self._horizon.show_key(own.horizon)
        self._owner.show_key(own.owner or NOBODY)
        self._done_when.show_text(own.done_when)
        for item in self._items():
            if item.data() in own.prerequisites:
                item.setCheckState(Qt.CheckState.Checked)

    def _items(self) -> list[QStandardItem]:
        return [self._model.item(row) for row in range(self._model.rowCount())]

    def _chosen(self) -> tuple[str, ...]:
        return tuple(i.data() for i in self._items() if i.checkState() == Qt.CheckState.Checked)

    def _days_given(self, _part: str, value: object) -> None:
        self._days_value = None if value is None else float(str(value))
        self._check()

    def _days_wrong(self, words: str) -> None:
        self._effort.set_error(words)

    def _check(self, *_: object) -> None:
        """It can be kept once it has a title and days."""
        many = len(self._chosen()) > MOST_BEFORE
        self._after.set_error(self.tr("Choose at most {}.").format(MOST_BEFORE) if many else "")
        ready = bool(self._title.text().strip()) and self._days_value is not None and not many
        self.do.set_available(ready, self.tr("Give it a title and an effort first."))

    def _give(self) -> None:
        from bearings.domain.roadmap.plan import OwnAction

        kept = self._own.model_dump() if self._own else {}
        # An action that is not on the page now still counts once it comes back.
        unseen = [p for p in kept.get("prerequisites", ()) if p not in {i.data() for i in self._items()}]
        action = OwnAction(
            **{
                **kept,
                "id": self._id,
                "title": self._title.text().strip(),
                "horizon": self._horizon.key,
                "days": self._days_value,
                "owner": self._owner.key or None,
                "done_when": self._done_when.toPlainText().strip(),
                "prerequisites": (*self._chosen(), *unseen),
            }
        )
        self.given.emit(action, self._own is None)


def _followers(words: RoadmapWords, action_id: str) -> set[str]:
    """Everything that waits for an action: it cannot come before it."""
    found: set[str] = set()
    waiting = [action_id]
    while waiting:
        for key in words.dependents(waiting.pop()):
            if key not in found:
                found.add(key)
                waiting.append(key)
    return found
