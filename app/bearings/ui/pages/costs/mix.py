"""Costs: in which shares accelerator hours are bought on demand, reserved and on spot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from bearings.ui.typed_numbers import NumberReader, shown
from bearings.ui.widgets.checked_line import CheckedLine, InlineField, unit_label
from bearings.ui.widgets.layouts import Column, Flow
from bearings.ui.widgets.segmented import Segmented
from bearings.ui.widgets.text import PlainLabel
from bearings.ui.worded import worded

if TYPE_CHECKING:
    from bearings.ui.live_session import LiveSession

Shares = tuple[float, float, float]  # on demand, reserved, on spot; parts of 1

PURE: dict[str, Shares] = {
    "onDemand": (1.0, 0.0, 0.0),
    "reserved": (0.0, 1.0, 0.0),
    "spot": (0.0, 0.0, 1.0),
}
MIX = "mix"
MODES = tuple(PURE)


class MixEditor(QWidget):
    """The mix of "infer" or "train" hours. Three shares count as soon as they sum to 100 %, not before."""

    def __init__(
        self, live: LiveSession, work: str, title: str, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(f"mix_{work}")
        self._live, self._work, self._name = live, work, name
        self._typed: dict[str, float] = {}
        self._stored: Shares | None = None
        column = Column(self, gap=8)
        column.addWidget(PlainLabel(title, "secondary", tone="text", strong=True))
        names = {
            "onDemand": self.tr("On demand"),
            "reserved": self.tr("Reserved"),
            "spot": self.tr("Spot"),
            MIX: self.tr("Mix"),
        }
        self._preset = Segmented(title, list(names.items()), wraps=True)
        self._preset.chosen.connect(self._choose)
        column.addWidget(self._preset)
        fields = QWidget()
        flow = Flow(fields, gap=16)
        self._lines: dict[str, CheckedLine] = {}
        for mode in MODES:
            line = CheckedLine(mode, NumberReader(0, unit="%"), shown, width=80)
            line.setObjectName(f"mix_{work}_{mode}")
            line.setAccessibleName(self.tr("{}, {}, in percent").format(title, names[mode]))
            line.given.connect(self._given)
            line.editingFinished.connect(live.break_merge)
            field = InlineField(names[mode], line, unit_label("%"))
            line.wrong.connect(field.set_error)
            self._lines[mode] = line
            flow.addWidget(field)
        column.addWidget(fields)
        self._sum = PlainLabel("", "secondary", numbers=True)
        self._sum.setObjectName(f"mixSum_{work}")
        column.addWidget(self._sum)
        self._price = PlainLabel("", "label", numbers=True)
        self._price.setObjectName(f"mixPrice_{work}")
        column.addWidget(self._price)

    def forget(self) -> None:
        """Another assessment is open: forget what was typed."""
        self._typed, self._stored = {}, None
        for line in self._lines.values():
            line.forget()

    def refresh(self) -> None:
        shares = self._shares()
        if shares is None:
            self.hide()
            return
        self.show()
        if shares != self._stored:
            self._stored = shares
            self._typed = {}
            for mode, share in zip(MODES, shares, strict=True):
                self._lines[mode].show_value(_percent(share))
        self._show_preset(shares)
        self._say_sum(shares)
        self._say_price()

    def _shares(self) -> Shares | None:
        from bearings.domain.costs.costs import scenario_values
        from bearings.domain.costs.planning_values import mix_ids

        values = scenario_values(self._live.questionnaire.costs, self._live.assessment, "base")
        on_demand, reserved, spot = (values.get(value_id) for value_id in mix_ids(self._work))
        if on_demand is None or reserved is None or spot is None:
            return None
        return on_demand, reserved, spot

    def _show_preset(self, shares: Shares) -> None:
        pure = next((key for key, mix in PURE.items() if mix == shares), MIX)
        self._preset.set_current(pure)

    def _say_sum(self, shares: Shares) -> None:
        now = self._now(shares)
        total = sum(now)
        if abs(total - 100) < 0.001:
            self._sum.set_tone("")
            self._sum.setText(self.tr("Sum 100 %. {}").format(self._cases()))
            return
        counts = self.tr("{}, {} and {} %").format(*(shown(_percent(share)) for share in shares))
        self._sum.set_tone("danger")
        self._sum.setText(
            self.tr("Sum {} %: the shares must sum to 100 %. Until then {} count.").format(
                shown(round(total, 4)), counts
            )
        )

    def _cases(self) -> str:
        """The mix of the other outcomes, where it is another."""
        from bearings.domain.costs.costs import scenario_values
        from bearings.domain.costs.planning_values import mix_ids

        model, assessment = self._live.questionnaire.costs, self._live.assessment
        low, high = (
            "/".join(shown(_percent(values[value_id])) for value_id in mix_ids(self._work))
            for values in (
                scenario_values(model, assessment, "low"),
                scenario_values(model, assessment, "high"),
            )
        )
        base = "/".join(shown(_percent(share)) for share in self._stored or ())
        if low == high == base:
            return ""
        return self.tr("Low-cost case {}, high-cost case {}.").format(low, high)

    def _say_price(self) -> None:
        from bearings.domain.costs.costs import pricing_modes, scenario_values
        from bearings.domain.costs.formulas import blended_hour
        from bearings.domain.costs.words import amount

        model, assessment = self._live.questionnaire.costs, self._live.assessment
        values = scenario_values(model, assessment, "base")
        hour = blended_hour(values, self._work, self._live.conclusions.costs.options)
        said = self.tr("{} per accelerator-hour on average.").format(
            worded(amount(hour, model.currency, exact=True))
        )
        if self._work == "train":
            modes = {mode.mode: mode for mode in pricing_modes(self._live.questionnaire, assessment)}
            if modes:
                run = worded(amount(modes["mix"].compute, model.currency))
                said = self.tr("{} All training runs: {}.").format(said, run)
        self._price.setText(said)

    def _now(self, shares: Shares) -> Shares:
        """The shares as they stand in the fields, in percent."""
        on_demand, reserved, spot = (
            self._typed.get(mode, _percent(share)) for mode, share in zip(MODES, shares, strict=True)
        )
        return on_demand, reserved, spot

    def _given(self, mode: str, value: object) -> None:
        from bearings.domain.costs.edits_costs import set_mix

        if self._stored is None:
            return
        self._typed[mode] = float(value) if isinstance(value, int | float) else 0.0
        now = self._now(self._stored)
        if abs(sum(now) - 100) < 0.001:
            on_demand, reserved, spot = (percent / 100 for percent in now)
            self._live.apply(set_mix(self._work, (on_demand, reserved, spot), self._name))
        self._say_sum(self._stored)

    def _choose(self, key: str) -> None:
        """A pure mode counts at once; "Mix" returns to the pack's."""
        from bearings.domain.costs.edits_costs import reset_values, set_mix
        from bearings.domain.costs.planning_values import mix_ids

        if key == MIX:
            self._live.apply(reset_values(mix_ids(self._work), self._name))
        else:
            self._live.apply(set_mix(self._work, PURE[key], self._name))
        self._stored = None  # what was typed and did not count is gone
        self.refresh()


def _percent(share: float) -> float:
    return round(share * 100, 6)
