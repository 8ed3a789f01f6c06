"""The panel beside the roadmap: one action in full, why it stands where it does, and what to decide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from bearings.ui.pages.page import ScrollColumn
from bearings.ui.pages.roadmap.choices import ChoicesForm
from bearings.ui.pages.roadmap.phrases import number_words, sentence, spend_words
from bearings.ui.theme import follow_theme, metrics
from bearings.ui.widgets.buttons import Button, IconButton
from bearings.ui.widgets.editing import editing
from bearings.ui.widgets.icon_view import IconView
from bearings.ui.widgets.layouts import Column, Flow, Row
from bearings.ui.widgets.link_row import LinkList
from bearings.ui.widgets.panel import SidePanel
from bearings.ui.widgets.ring_around import RingAround
from bearings.ui.widgets.section import Divider
from bearings.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bearings.domain.roadmap.action_facts import ActionFacts
    from bearings.ui.pages.roadmap.words import RoadmapWords

WIDTH = 440  # pixels at 100 %


class DetailPanel(SidePanel):
    """`action_wanted` and `finding_wanted` carry the id a link leads to; `deed` "pin", "done", "undone",
    "drop", "take_back", "reset", "edit", "remove" or "why"; `closed` that a person closed the panel."""

    action_wanted = Signal(str)
    finding_wanted = Signal(str)
    deed = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("right", parent)
        self.setObjectName("actionPanel")
        self._id = ""
        self._build_head()
        self.text = ScrollColumn(gap=16, margin=20, widest=WIDTH + 400)
        self.text.setObjectName("actionText")
        self.text.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        RingAround(self.text, within=True)
        self.column.addWidget(self.text, 1)
        body = self.text.body
        self._alerts = Column(gap=4)
        body.addLayout(self._alerts)
        self._alert_rows: list[tuple[QWidget, PlainLabel]] = []
        self._facts = _Facts()
        body.addWidget(self._facts)
        self._description = self._paragraph("actionDescription")
        self._first = self._titled(self.tr("First step"), "actionFirstStep")
        self._done_when = self._titled(self.tr("Done when"), "actionDoneWhen")
        body.addWidget(Divider())
        self.form = ChoicesForm()
        body.addWidget(self.form)
        body.addLayout(self._build_buttons())
        body.addWidget(Divider())
        self._findings = self._links(self.tr("Answers these findings"), "actionFindings")
        self._findings.followed.connect(self.finding_wanted)
        self._needs = self._links(self.tr("Needs first"), "actionNeeds")
        self._waits = self._links(self.tr("Waits for it"), "actionWaits")
        for links in (self._needs, self._waits):
            links.followed.connect(self.action_wanted)
        body.addStretch(1)
        follow_theme(self.restyle)

    def _build_head(self) -> None:
        head = Row(gap=8, margins=(20, 16, 12, 8))
        words = Column(gap=4)
        self._place = PlainLabel("", "label", numbers=True)
        self._place.setObjectName("actionPlace")
        self._title = PlainLabel("", "heading")
        self._title.setObjectName("actionTitle")
        words.addWidget(self._place)
        words.addWidget(self._title)
        head.addLayout(words, 1)
        close = IconButton("x", self.tr("Close"), shortcut="Esc")
        close.setObjectName("actionClose")
        close.clicked.connect(self._close)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(head)

    def _build_buttons(self) -> Column:
        self._buttons = {}
        rows = Column(gap=0)
        for names in (("done", "undone", "drop", "take_back", "why"), ("edit", "remove", "reset")):
            row = Flow(gap=0)
            for name in names:
                text, kind, icon = self._button_words()[name]
                button = Button(text, kind, icon=icon)  # type: ignore[arg-type]
                button.setObjectName(f"action_{name}")
                button.clicked.connect(self._pressed)
                self._buttons[name] = button
                row.addWidget(button)
            rows.addLayout(row)
        editing(self.form, *(button for name, button in self._buttons.items() if name != "why"))
        return rows

    def _button_words(self) -> dict[str, tuple[str, str, str]]:
        return {
            "done": (self.tr("Mark as done"), "secondary", "circle-check"),
            "undone": (self.tr("Not done after all"), "secondary", ""),
            "drop": (self.tr("Drop…"), "secondary", ""),
            "take_back": (self.tr("Take back"), "secondary", "undo-2"),
            "why": (self.tr("Why?"), "secondary", "circle-question-mark"),
            "edit": (self.tr("Edit…"), "secondary", "pencil"),
            "remove": (self.tr("Remove…"), "danger", ""),
            "reset": (self.tr("Take all choices back"), "quiet", ""),
        }

    def _paragraph(self, name: str) -> PlainLabel:
        label = PlainLabel("", "secondary", tone="text")
        label.setObjectName(name)
        self.text.body.addWidget(label)
        return label

    def _titled(self, title: str, name: str) -> tuple[QWidget, PlainLabel]:
        holder = QWidget()
        column = Column(holder, gap=2)
        column.addWidget(PlainLabel(title, "label", strong=True))
        label = PlainLabel("", "secondary", tone="text")
        label.setObjectName(name)
        column.addWidget(label)
        self.text.body.addWidget(holder)
        return holder, label

    def _links(self, title: str, name: str) -> LinkList:
        links = LinkList(title)
        links.setObjectName(name)
        self.text.body.addWidget(links)
        return links

    # ------------------------------------------------------------ showing

    @property
    def action_id(self) -> str:
        """The action that is shown; "" if none is."""
        return self._id

    def fit(self, width: int) -> None:
        """Be that wide, in pixels."""
        self.setFixedWidth(max(width, 320))

    def restyle(self) -> None:
        self.fit(metrics().px(WIDTH))

    def show_action(self, words: RoadmapWords, action_id: str) -> None:
        """Show that action as it is now; the scroll place stays if it is the same one."""
        if action_id != self._id:
            self.text.verticalScrollBar().setValue(0)
            self.form.forget()
        self._id = action_id
        facts, status = words.facts(action_id), words.status(action_id)
        self._title.setText(facts.title)
        self.text.setAccessibleName(self.tr("Details of {}").format(facts.title))
        self._place.setText(f"{facts.id}  ·  {words.place(action_id)}")
        self._show_alerts(words.alerts(action_id))
        self._facts.show_facts(words, facts)
        self._description.setText(facts.description)
        self._description.setVisible(bool(facts.description))
        for (holder, label), text in ((self._first, facts.first_step), (self._done_when, facts.done_when)):
            label.setText(text)
            holder.setVisible(bool(text))
        self.form.show_action(words, action_id)
        self.form.setVisible(status not in ("dropped", "done"))
        self._show_buttons(words, facts, status)
        self._show_links(words, action_id)

    def focus_why(self) -> None:
        """Come back to the button that asked why."""
        self._buttons["why"].setFocus()

    def forget(self) -> None:
        """Show no action any more."""
        self._id = ""
        self.form.forget()
        self.hide()

    def _show_alerts(self, alerts: Sequence[tuple[str, str, str]]) -> None:
        """A line for each thing to look at: icon, colour token, words."""
        for number, (icon, tone, text) in enumerate(alerts):
            if number == len(self._alert_rows):
                holder = QWidget()
                row = Row(holder, gap=8)
                row.addWidget(IconView(icon, 16, tone), 0, Qt.AlignmentFlag.AlignTop)
                label = PlainLabel("", "secondary", tone="text")
                row.addWidget(label, 1)
                self._alerts.addWidget(holder)
                self._alert_rows.append((holder, label))
            holder, label = self._alert_rows[number]
            view = holder.findChild(IconView)
            if isinstance(view, IconView):
                view.set_icon(icon, tone)
            label.setText(text)
            holder.show()
        for holder, _ in self._alert_rows[len(alerts) :]:
            holder.hide()

    def _show_buttons(self, words: RoadmapWords, facts: ActionFacts, status: str) -> None:
        from bearings.domain.roadmap.plan import NO_CHOICE

        shown = {
            "done": status in ("planned", "backlog"),
            "undone": status == "done",
            "drop": status in ("planned", "backlog"),
            "take_back": status == "dropped",
            "why": True,
            "edit": facts.is_own,
            "remove": facts.is_own,
            "reset": words.assessment.plan.choice(facts.id) != NO_CHOICE,
        }
        for name, button in self._buttons.items():
            button.setVisible(shown[name])

    def _show_links(self, words: RoadmapWords, action_id: str) -> None:
        for number, (key, text, more, severity) in enumerate(found := words.findings_of(action_id)):
            self._findings.row(number).show_link(key, text, more, severity=severity)
        self._findings.end(len(found))
        for links, actions in (
            (self._needs, words.needs(action_id)),
            (self._waits, words.dependents(action_id)),
        ):
            for number, other in enumerate(actions):
                links.row(number).show_link(other, words.title(other), words.place(other))
            links.end(len(actions))

    # ------------------------------------------------------------ keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._close()
            return
        super().keyPressEvent(event)

    def _pressed(self) -> None:
        button = self.sender()
        for name, known in self._buttons.items():
            if known is button:
                self.deed.emit(name)

    def _close(self) -> None:
        self.closed.emit()


class _Facts(QWidget):
    """Names and values in two columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        names = (
            self.tr("Owner"), self.tr("Effort"), self.tr("External cost"), self.tr("Takes"), self.tr("About"),
        )  # fmt: skip
        self._rows = []
        for row, name in enumerate(names):
            label = PlainLabel(name, "secondary")
            value = PlainLabel("", "secondary", tone="text", numbers=True)
            self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(value, row, 1, Qt.AlignmentFlag.AlignTop)
            self._rows.append((label, value))
        follow_theme(self.restyle)

    def restyle(self) -> None:
        self._grid.setHorizontalSpacing(metrics().px(16))
        self._grid.setVerticalSpacing(metrics().px(4))

    def show_facts(self, words: RoadmapWords, facts: ActionFacts) -> None:
        low, _, high = facts.days
        planned = words.planned.get(facts.id)
        takes = self.tr("{} working days").format(number_words(facts.elapsed))
        if planned is not None:
            takes = self.tr("{}, day {} to {} of this horizon").format(
                takes, number_words(planned.start), number_words(planned.finish)
            )
        capability = words.questionnaire.capability(facts.capability).name if facts.capability else ""
        effort = self.tr("{} ({} to {})").format(
            words.effort(facts)[0], number_words(low), number_words(high)
        )
        spend = sentence(spend_words(facts.spend, words.currency))
        values = (words.owner(facts), effort, "" if facts.is_own else spend, takes, capability)
        for (label, value), text in zip(self._rows, values, strict=True):
            value.setText(text)
            label.setVisible(bool(text))
            value.setVisible(bool(text))
