"""Setup: the score to aim for in each capability."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from bearings.domain import edits
from bearings.domain.targets import capability_target
from bearings.ui.pages.setup.fields import Section
from bearings.ui.theme import follow_theme, metrics
from bearings.ui.typed_numbers import shown
from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.form import NumberField
from bearings.ui.widgets.layouts import Column, Row, clear_layout
from bearings.ui.widgets.section import Collapsible
from bearings.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from bearings.domain.questionnaire import Capability, Questionnaire
    from bearings.session import Change
    from bearings.ui.live_session import LiveSession


class TargetsSection(Section):
    """A folded list of capabilities; the fields are made when it is first unfolded."""

    def __init__(self, live: LiveSession, parent: QWidget | None = None) -> None:
        super().__init__(live, parent)
        self.header.title.setText(self.tr("Targets"))
        self._fold = Collapsible(self.tr("Target of each capability"))
        self._fold.setObjectName("targets")
        self._fold.header.setObjectName("targetsFold")
        self._fold.toggled.connect(self._unfolded)
        self.add_field(self._fold)
        self._list = QWidget()
        self._column = Column(self._list, gap=4)
        self._fold.body.addWidget(self._list)
        self._shown: Questionnaire | None = None
        self._rows: dict[str, TargetRow] = {}

    def opened(self) -> None:
        self._fold.set_open(False)
        super().opened()

    def refresh(self, change: Change | None) -> None:
        pack, targets = self.live.questionnaire, self.live.assessment.targets
        changed = sum(1 for c in pack.capabilities if capability_target(self.live.assessment, c) != c.target)
        self.header.set_secondary(
            self.tr("The score to aim for, 0 to 100. The questionnaire proposes one for each capability.")
        )
        self._fold.set_note(self.tr("{} changed").format(changed) if changed else "")
        if self._fold.header.isChecked():
            self._build(pack)
        if self._shown == pack:
            for key, row in self._rows.items():
                row.show_target(targets.get(key))

    def _unfolded(self, opened: bool) -> None:
        if opened:
            self.refresh(None)

    def _build(self, pack: Questionnaire) -> None:
        if self._shown is pack or self._shown == pack:
            return
        clear_layout(self._column)
        self._shown, self._rows = pack, {}
        for dimension in pack.dimensions:
            heading = PlainLabel(dimension.name, "secondary", strong=True, tone="text")
            self._column.addSpacing(metrics().px(8))
            self._column.addWidget(heading)
            for capability in dimension.capabilities:
                row = TargetRow(capability)
                row.aimed.connect(self._aimed)
                row.field.editingFinished.connect(self.live.break_merge)
                self._rows[capability.id] = row
                self._column.addWidget(row)
        self.rebuilt.emit()

    def _aimed(self, capability_id: str, target: float | None) -> None:
        if target == self.live.questionnaire.capability(capability_id).target:
            target = None
        self.live.apply(edits.set_target(capability_id, target))


class TargetRow(QWidget):
    """A capability, its target, and the way back to the proposed one. `aimed` with None resets."""

    aimed = Signal(str, object)

    def __init__(self, capability: Capability, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id, self._proposed = capability.id, capability.target
        row = Row(self, gap=12)
        middle = Qt.AlignmentFlag.AlignVCenter
        label = PlainLabel(capability.name, "secondary", tone="text")
        label.setAlignment(middle)
        self.field = NumberField(0, 100, step=5)
        self.field.setObjectName(f"target_{capability.id}")
        self.field.setAccessibleName(self.tr("Target of {}").format(capability.name))
        self.field.edited.connect(self._edited)
        self._note = PlainLabel("", "label", numbers=True)
        self._note.setAlignment(middle)
        self._reset = Button(self.tr("Reset"), "quiet")
        self._reset.setObjectName(f"resetTarget_{capability.id}")
        self._reset.setAccessibleName(self.tr("Reset target of {}").format(capability.name))
        self._reset.clicked.connect(self._back)
        keep = self._reset.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self._reset.setSizePolicy(keep)
        row.addWidget(label, 1)
        row.addWidget(self._note)
        row.addWidget(self.field)
        row.addWidget(self._reset)
        follow_theme(self.restyle)

    def restyle(self) -> None:
        self.field.setFixedWidth(metrics().px(96))

    def show_target(self, target: float | None) -> None:
        """Show a target, or the proposed one for None; says nothing to anybody."""
        changed = target is not None and target != self._proposed
        self.field.show_number(self._proposed if target is None else target)
        proposed = shown(self._proposed)
        self._note.setText(self.tr("changed from {}").format(proposed) if changed else "")
        if self._reset.hasFocus() and not changed:
            self.field.setFocus()
        self._reset.setVisible(changed)

    def _edited(self, number: float) -> None:
        self.aimed.emit(self._id, number)

    def _back(self) -> None:
        self.aimed.emit(self._id, None)
