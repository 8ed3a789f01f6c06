"""Costs: how things are bought, as switches: hosting of a tuned model, accelerators, pricing modes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from bearings.ui.pages.costs.mix import MixEditor
from bearings.ui.theme import metrics
from bearings.ui.widgets.card import Card
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.section import Divider
from bearings.ui.widgets.segmented import Segmented
from bearings.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from bearings.ui.live_session import LiveSession

HOSTING, SILICON = "ft_hosting", "silicon"
ROOM = 640  # pixels at 100 % that are there when the page is not narrow


class ChoicesCard(Card):
    """Every switch is an edit that undo takes back."""

    def __init__(self, live: LiveSession, parent: QWidget | None = None) -> None:
        super().__init__(margins=24, gap=16, parent=parent)
        self.setObjectName("costChoicesCard")
        self._live = live
        self.body.addWidget(PlainLabel(self.tr("How it is bought"), "heading"))
        self._options = Row(gap=32)
        self.body.addLayout(self._options)
        self._hosting = self._add_option(
            self.tr("Hosting of a fine-tuned model"),
            [("provisioned", self.tr("Provisioned units")), ("per_token", self.tr("Per token"))],
            self.tr("Counts for fine-tuning. Units are paid by the hour, used or not."),
        )
        self._hosting.setObjectName("costHosting")
        self._hosting.chosen.connect(self._choose_hosting)
        self._silicon = self._add_option(
            self.tr("Accelerators"),
            [("gpu", self.tr("GPU")), ("vendor_silicon", self.tr("Vendor silicon"))],
            self.tr(
                "Counts for self-hosting and own training. Vendor silicon saves hours and needs porting."
            ),
        )
        self._silicon.setObjectName("costSilicon")
        self._silicon.chosen.connect(self._choose_silicon)
        self.body.addWidget(Divider())
        self._mixes = Row(gap=32)
        self.body.addLayout(self._mixes)
        self.inference = MixEditor(
            live, "infer", self.tr("Pricing of inference hours"), self.tr("Pricing mix of inference")
        )
        self.training = MixEditor(
            live, "train", self.tr("Pricing of training hours"), self.tr("Pricing mix of training")
        )
        for mix in (self.inference, self.training):
            self._mixes.addWidget(mix, 1, Qt.AlignmentFlag.AlignTop)

    def _add_option(self, name: str, choices: list[tuple[str, str]], about: str) -> Segmented:
        column = Column(gap=4)
        column.addWidget(PlainLabel(name, "secondary", tone="text", strong=True))
        switch = Segmented(name, choices, wraps=True)
        column.addWidget(switch)
        column.addWidget(PlainLabel(about, "label"))
        column.addStretch(1)
        self._options.addLayout(column, 1)
        return switch

    def set_narrow(self, narrow: bool) -> None:
        for row in (self._options, self._mixes):
            row.fold(narrow or row.least() > metrics().px(ROOM))

    def forget(self) -> None:
        self.inference.forget()
        self.training.forget()

    def refresh(self) -> None:
        if not self._live.is_open:
            return
        options = self._live.conclusions.costs.options
        self._hosting.set_current(options.get(HOSTING, ""))
        self._silicon.set_current(options.get(SILICON, ""))
        self.inference.refresh()
        self.training.refresh()

    def _choose_hosting(self, choice: str) -> None:
        self._choose(HOSTING, choice, self.tr("Hosting of a fine-tuned model"))

    def _choose_silicon(self, choice: str) -> None:
        self._choose(SILICON, choice, self.tr("Accelerators"))

    def _choose(self, option: str, choice: str, name: str) -> None:
        from bearings.domain.costs.edits_costs import set_option

        self._live.apply(set_option(option, choice, name))
        self.refresh()
