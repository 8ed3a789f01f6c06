"""Each check of actions finds its fault at its place. Source: blueprint 7.1."""

from collections.abc import Callable

import pytest
from faults import GATE, MULTI, Fault, Tree, action, assert_found, found_in, put, question

from bearings.packs.checks_actions import MOST_CIRCLES

CHECKS: dict[str, Fault] = {
    "action ids are unique": (lambda t: put(t["actions"][1], "id", "A-D01"), "actions.1.id", "is used twice"),
    "horizon ids are unique": (lambda t: put(t["horizons"][1], "id", "H1"), "horizons.1.id", "is used twice"),
    "a horizon ends after it begins": (
        lambda t: put(t["horizons"][0], "to_day", 0),
        "horizons.0.to_day",
        "must be later than from_day",
    ),
    "horizons follow each other": (
        lambda t: put(t["horizons"][2], "from_day", 90),
        "horizons.2.from_day",
        "must be later than the end of H2",
    ),
    "the capability of an action exists": (
        lambda t: put(t["actions"][0], "capability", "zzz"),
        "actions.0.capability",
        "there is no capability",
    ),
    "the owner of an action is a role": (
        lambda t: put(t["actions"][0], "owner", "zzz"),
        "actions.0.owner",
        "there is no role",
    ),
    "the cost band exists": (
        lambda t: put(t["actions"][0], "cost_band", "zzz"),
        "actions.0.cost_band",
        "there is no cost band",
    ),
    "the horizon exists": (
        lambda t: put(t["actions"][0], "horizon", "H9"),
        "actions.0.horizon",
        "there is no horizon",
    ),
    "prerequisites exist": (
        lambda t: put(t["actions"][0], "prerequisites", ["A-X"]),
        "prerequisites.0",
        "there is no action",
    ),
    "sources of an action exist": (
        lambda t: put(t["actions"][0], "refs", ["zzz 1"]),
        "actions.0.refs.0",
        "id of a source",
    ),
    "size fits days": (
        lambda t: put(t["actions"][0]["effort"], "size", "L"),
        "actions.0.effort.base",
        "size L is 26 to 60 person-days",
    ),
    "effort ascends": (lambda t: put(t["actions"][0]["effort"], "low", 7), "actions.0.effort", "must ascend"),
    "elapsed days fit the horizon": (
        lambda t: put(t["actions"][0], "elapsed_days", 21),
        "actions.0.elapsed_days",
        "H1 has 20 working days",
    ),
    "a raise has one target": (
        lambda t: put(t["actions"][0]["raises"][0], "to_level", 3),
        "actions.0.raises.0",
        "expected one of to_level, to_option, to_score",
    ),
    "a raise names a question": (
        lambda t: put(t["actions"][0]["raises"][0], "q", "DAT-99"),
        "actions.0.raises.0.q",
        'there is no question "DAT-99"',
    ),
    "a raise fits its question": (
        lambda t: put(t["actions"][0]["raises"], 0, {"q": GATE, "to_level": 3}),
        "actions.0.raises.0",
        "DAT-01 is a gate question and takes to_option",
    ),
    "a raise names an option": (
        lambda t: put(t["actions"][0]["raises"][0], "to_option", "oui"),
        "actions.0.raises.0.to_option",
        'there is no option of DAT-01 "oui"',
    ),
    "a raise of a set is an option or a score": (
        lambda t: put(t["actions"][0]["raises"], 0, {"q": MULTI, "to_level": 3}),
        "actions.0.raises.0",
        "DAT-13 is a multi question and takes to_score or to_option",
    ),
    "a raise does not lead to none of these": (
        lambda t: put(
            t["actions"][0]["raises"],
            0,
            {
                "q": MULTI,
                "to_option": next(o["id"] for o in question(t, MULTI)["options"] if o.get("exclusive")),
            },
        ),
        "actions.0.raises.0.to_option",
        "there is no option of DAT-13",
    ),
    "prerequisites are not later": (
        lambda t: put(action(t, "A-D01"), "prerequisites", ["A-D02"]),
        "actions.0.prerequisites.0",
        "A-D02 belongs to H2, later than H1 of A-D01",
    ),
    "prerequisites run in no circle": (
        lambda t: put(action(t, "A-D01"), "prerequisites", ["A-D02"]),
        "actions.0.prerequisites",
        "A-D01 waits for itself: A-D01 before A-D02 before A-D01",
    ),
    "closes mirrors the rules": (
        lambda t: put(t["actions"][0], "closes", ["R-D01", "R-X08"]),
        "actions.0.closes",
        "does not mirror the rules: add R-D02, R-D03; remove R-X08",
    ),
}


@pytest.mark.parametrize("check", CHECKS)
def test_a_fault_is_found_at_its_place(check: str, tree: Callable[[], Tree]) -> None:
    assert_found(tree(), CHECKS[check])


def test_every_circle_is_named_up_to_what_is_enough(tree: Callable[[], Tree]) -> None:
    broken = tree()
    first = [a["id"] for a in broken["actions"][:30]]
    for one in broken["actions"][:30]:
        one["prerequisites"] = first
    said = [text for _, text in found_in(broken) if "waits for itself" in text]
    assert len(said) == MOST_CIRCLES
    assert len(set(said)) == MOST_CIRCLES
