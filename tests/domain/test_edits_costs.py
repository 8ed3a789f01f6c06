"""Edits of planning values, pricing mixes and options, through the one door."""

from __future__ import annotations

from bearings.domain.assessment import Assessment, CostOverride
from bearings.domain.costs.costs import pricing_modes, scenario_values
from bearings.domain.costs.edits_costs import replace_value, reset_values, set_mix, set_option
from bearings.domain.fit import misfits
from bearings.packs.loader import builtin_pack
from bearings.session import Session

PACK = builtin_pack()


def session() -> Session:
    return Session(PACK, Assessment(id="case"), save=lambda _: None)


def quote(base: float) -> CostOverride:
    return CostOverride(low=base, base=base, high=base, source="Quote", date="2026-11-20")


def test_a_value_is_replaced_typed_on_and_taken_back_in_one_step() -> None:
    at = session()
    for base in (9, 90, 900):
        at.apply(replace_value("day_rate", quote(base), "Internal day rate"))
    assert at.assessment.cost_parameters == {"day_rate": quote(900)}
    assert at.undo_label == "Internal day rate"
    at.undo()
    assert at.assessment.cost_parameters == {}


def test_reset_returns_to_the_pack_and_leaves_the_others() -> None:
    at = session()
    at.apply(replace_value("day_rate", quote(900), "Internal day rate"))
    at.apply(replace_value("embed_price", quote(1), "Embedding price"))
    at.apply(reset_values(["day_rate"], "Internal day rate"))
    assert at.assessment.cost_parameters == {"embed_price": quote(1)}
    assert at.undo_label == "Reset Internal day rate"


def test_a_mix_is_one_step_fits_and_counts() -> None:
    at = session()
    at.apply(set_mix("train", (0.0, 0.0, 1.0), "Training on spot"))
    assert list(misfits(PACK, at.assessment)) == []
    modes = {mode.mode: mode for mode in pricing_modes(PACK, at.assessment)}
    assert modes["mix"].hour == modes["spot"].hour
    assert scenario_values(PACK.costs, at.assessment, "high")["train_mix_spot"] == 1
    at.undo()
    assert at.assessment.cost_parameters == {}


def test_an_option_is_chosen_as_a_step_of_its_own() -> None:
    at = session()
    at.apply(set_option("silicon", "vendor_silicon", "Vendor silicon"))
    at.apply(set_option("silicon", "gpu", "GPU"))
    assert at.assessment.cost_options == {"silicon": "gpu"}
    at.undo()
    assert at.assessment.cost_options == {"silicon": "vendor_silicon"}
