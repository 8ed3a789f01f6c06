"""Costs: how much is asked of the models, answered here as on the Setup page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from bearings.ui.theme import follow_theme, metrics
from bearings.ui.typed_numbers import NumberReader, shown
from bearings.ui.widgets.card import Card
from bearings.ui.widgets.checked_line import CheckedLine, InlineField, unit_label
from bearings.ui.widgets.layouts import Flow, clear_layout
from bearings.ui.widgets.section import SectionHeader
from bearings.ui.widgets.text import explain

if TYPE_CHECKING:
    from bearings.domain.questionnaire import ProfileQuestion
    from bearings.ui.live_session import LiveSession

FIELD_WIDTH = 280  # pixels at 100 %: three in a line of the widest page


class VolumesCard(Card):
    """Each field is an edit of the profile; what is left open shows the default that counts."""

    def __init__(self, live: LiveSession, parent: QWidget | None = None) -> None:
        super().__init__(margins=24, gap=16, parent=parent)
        self.setObjectName("costVolumesCard")
        self._live = live
        about = self.tr("The same answers as under Scope on the Setup page.")
        self.body.addWidget(SectionHeader(self.tr("Volumes"), about))
        self._fields: dict[str, VolumeField] = {}
        fields = QWidget()
        self._flow = Flow(fields, gap=24)
        self.body.addWidget(fields)

    def rebuild(self) -> None:
        """Make the fields the pack asks for."""
        from bearings.domain.costs.costs import CAPACITY, COLLECTION, REQUESTS, TOKENS_IN, TOKENS_OUT

        names = {
            REQUESTS: self.tr("Requests a month"),
            TOKENS_IN: self.tr("Input tokens per request"),
            TOKENS_OUT: self.tr("Output tokens per request"),
            COLLECTION: self.tr("Size of the collection"),
            CAPACITY: self.tr("Capacity for the roadmap"),
        }
        clear_layout(self._flow)
        questionnaire = self._live.questionnaire
        self._fields = {}
        for profile_id, name in names.items():
            if questionnaire.has_profile_question(profile_id):
                field = VolumeField(name, questionnaire.profile_question(profile_id))
                field.line.given.connect(self._given)
                field.line.editingFinished.connect(self._live.break_merge)
                self._fields[profile_id] = field
                self._flow.addWidget(field)

    def forget(self) -> None:
        for field in self._fields.values():
            field.line.forget()

    def refresh(self) -> None:
        if not self._live.is_open:
            return
        profile = self._live.assessment.profile
        defaults = self._live.questionnaire.costs.defaults_if_missing
        for profile_id, field in self._fields.items():
            value = profile.get(profile_id)
            field.line.show_value(value)
            default = defaults.get(profile_id)
            assumed = value is None and default is not None
            field.set_helper(self.tr("Not answered: {} counts.").format(shown(default)) if assumed else "")

    def _given(self, profile_id: str, value: object) -> None:
        from bearings.domain import edits

        number = value if isinstance(value, int | float) else None
        self._live.apply(edits.set_profile(profile_id, number))


class VolumeField(InlineField):
    """One figure of the profile with its unit; the pack's question is told on hover."""

    def __init__(self, name: str, asked: ProfileQuestion) -> None:
        reader = NumberReader(asked.min, asked.max, unit=asked.unit)
        self.line = CheckedLine(asked.id, reader, shown, width=112)
        self.line.setObjectName(f"costVolume_{asked.id}")
        self.line.setAccessibleName(f"{name}, {asked.unit}")
        super().__init__(name, self.line, unit_label(asked.unit))
        self.line.wrong.connect(self.set_error)
        explain(self.line, asked.text)
        follow_theme(self.restyle)

    def restyle(self) -> None:
        self.setFixedWidth(metrics().px(FIELD_WIDTH))
