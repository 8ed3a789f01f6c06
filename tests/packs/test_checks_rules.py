"""Each check of conditions, rules and generators finds its fault at its place. Source: blueprint 7.1."""

from collections.abc import Callable

import pytest
from faults import GATE, MATURITY, MULTI, Fault, Tree, assert_found, put, rule, when

CHECKS: dict[str, Fault] = {
    "a score names a capability or dimension": (
        lambda t: when(t, {"score": "datum", "lt": 3}),
        "when",
        'no capability or dimension "datum"',
    ),
    "a diff names capabilities or dimensions": (
        lambda t: when(t, {"diff": ["data", "talents"], "lt": 3}),
        "when",
        'there is no capability or dimension "talents"; did you mean "talent"?',
    ),
    "a metric is known": (
        lambda t: when(t, {"metric": "unknowns", "gte": 3}),
        "when",
        'no metric "unknowns"',
    ),
    "a profile question exists": (
        lambda t: when(t, {"profile": "PRF-99", "eq": "a"}),
        "when",
        'no profile question "PRF-99"',
    ),
    "a profile option exists": (
        lambda t: when(t, {"profile": "PRF-06", "eq": "public"}),
        "when",
        'there is no option of PRF-06 "public"',
    ),
    "a set takes set operators": (
        lambda t: when(t, {"profile": "PRF-02", "eq": "code"}),
        "when",
        "PRF-02 takes includes",
    ),
    "a single takes no set operator": (
        lambda t: when(t, {"profile": "PRF-06", "includes": "customer_facing"}),
        "when",
        "PRF-06 takes eq, ne, in or not_in",
    ),
    "a profile figure is a number": (
        lambda t: when(t, {"value": "PRF-06", "lt": 3}),
        "when",
        "PRF-06 is not a number",
    ),
    "a question exists": (
        lambda t: when(t, {"level": "DAT-99", "lt": 3}),
        "when",
        'there is no question "DAT-99"',
    ),
    "a level is asked of maturity": (
        lambda t: when(t, {"level": GATE, "lt": 3}),
        "when",
        "level looks at a maturity question, DAT-01 is a gate question",
    ),
    "a level lies between 1 and 5": (
        lambda t: when(t, {"level": MATURITY, "lt": 6}),
        "when",
        "6 is not a level",
    ),
    "an answer is asked of a gate": (
        lambda t: when(t, {"answer": MATURITY, "eq": "yes"}),
        "when",
        "answer looks at a gate",
    ),
    "an option of a gate exists": (
        lambda t: when(t, {"answer": GATE, "eq": "maybe"}),
        "when",
        'no option of DAT-01 "maybe"',
    ),
    "options of a gate have no order": (
        lambda t: when(t, {"answer": GATE, "lt": 3}),
        "when",
        "answer of DAT-01 takes eq, ne, in or not_in, not lt",
    ),
    "a value is asked of a number": (
        lambda t: when(t, {"value": MULTI, "lt": 3}),
        "when",
        "value looks at a number",
    ),
    "a choice is asked of a multi": (
        lambda t: when(t, {"selected": GATE, "includes": "yes"}),
        "when",
        "selected looks at a multi",
    ),
    "a level takes no set operator": (
        lambda t: when(t, {"level": MATURITY, "includes": "3"}),
        "when",
        "level of DAT-02 takes lt, lte, gt, gte, eq, ne, in or not_in, not includes",
    ),
    "a choice of several takes set operators": (
        lambda t: when(t, {"selected": MULTI, "eq": "none"}),
        "when",
        "selected of DAT-13 takes includes, includes_any or excludes, not eq",
    ),
    "an option of a multi exists": (
        lambda t: when(t, {"selected": MULTI, "includes_any": ["zzz"]}),
        "when",
        'there is no option of DAT-13 "zzz"',
    ),
    "a state has no order": (
        lambda t: when(t, {"state": GATE, "lt": 3}),
        "when",
        "state of DAT-01 takes eq, ne, in or not_in, not lt",
    ),
    "a score is compared with numbers": (
        lambda t: when(t, {"score": "data", "eq": "high"}),
        "when",
        'score is a number, "high" is not',
    ),
    "a metric is compared with numbers": (
        lambda t: when(t, {"metric": "unknown_count", "in": [1, "two"]}),
        "when",
        'metric is a number, "two" is not',
    ),
    "a profile number is asked for its value": (
        lambda t: when(t, {"profile": "PRF-08", "eq": 3}),
        "when",
        "PRF-08 is a number; ask for its value, not for profile",
    ),
    "a state is known": (
        lambda t: when(t, {"state": GATE, "eq": "open"}),
        "when",
        'there is no state "open"',
    ),
    "every leaf is looked at": (
        lambda t: when(t, {"any": [{"all": []}, {"not": {"metric": "zzz", "gte": 1}}]}),
        "when.any.1.not",
        'no metric "zzz"',
    ),
    "rule ids are unique": (
        lambda t: put(t["rules"][1], "id", t["rules"][0]["id"]),
        "rules.1.id",
        "is used twice",
    ),
    "generator ids are unique": (
        lambda t: put(t["generators"][1], "id", "GEN-UNK"),
        "generators.1.id",
        "is used twice",
    ),
    "the capability of a rule exists": (
        lambda t: put(t["rules"][0], "capability", "data.right"),
        "rules.0.capability",
        'did you mean "data.rights"?',
    ),
    "actions of a rule exist": (
        lambda t: t["rules"][0]["actions"].append("A-X"),
        "rules.0.actions.2",
        'there is no action "A-X"',
    ),
    "a cap names a dimension": (
        lambda t: put(t["rules"][0], "effects", {"cap": {"dta": 3}}),
        "rules.0.effects.cap.dta",
        'did you mean "data"?',
    ),
    "a verdict limit names a verdict": (
        lambda t: put(t["rules"][0], "effects", {"verdict_max": "never"}),
        "rules.0.effects.verdict_max",
        'there is no verdict "never"',
    ),
    "a closed route exists": (
        lambda t: put(t["rules"][0], "effects", {"exclude_routes": ["train"]}),
        "rules.0.effects.exclude_routes.0",
        'there is no route "train"',
    ),
    "routes of a rule exist": (
        lambda t: t["rules"][0].update(scope="route", routes=["train"]),
        "rules.0.routes.0",
        'there is no route "train"',
    ),
    "scope and routes belong together": (
        lambda t: put(t["rules"][0], "scope", "route"),
        "rules.0",
        "scope: route and routes belong together",
    ),
    "a blocker has a remedy": (
        lambda t: put(rule(t, "R-D01"), "actions", []),
        "rules.0.actions",
        "a blocker needs a remedy",
    ),
    "texts of a rule name what is put in": (
        lambda t: put(t["rules"][0], "text", "{orgg} must not, {level}."),
        "rules.0.text",
        'there is no placeholder "orgg"; did you mean "org"?',
    ),
    "titles of a rule name what is put in": (
        lambda t: put(t["rules"][0], "title", "{question}"),
        "rules.0.title",
        'there is no placeholder "question"',
    ),
    "texts of a generator name what is put in": (
        lambda t: put(t["generators"][1]["text_by_type"], "gate", "{lowest}"),
        "generators.1.text_by_type.gate",
        'there is no placeholder "lowest"',
    ),
    "texts of a generator are by type of question": (
        lambda t: put(t["generators"][1]["text_by_type"], "gates", "Text"),
        "generators.1.text_by_type.gates",
        'there is no type of question "gates"; did you mean "gate"?',
    ),
    "a generator has a severity for the rest": (
        lambda t: put(t["generators"][0], "severity", {"critical_question": "high"}),
        "generators.0.severity",
        'the entry "otherwise" is missing',
    ),
    "actions of a generator exist": (
        lambda t: put(t["generators"][0], "actions", ["A-X"]),
        "generators.0.actions.0",
        'there is no action "A-X"',
    ),
}


@pytest.mark.parametrize("check", CHECKS)
def test_a_fault_is_found_at_its_place(check: str, tree: Callable[[], Tree]) -> None:
    assert_found(tree(), CHECKS[check])
