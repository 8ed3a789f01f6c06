"""Each check of questions and profile finds its fault at its place. Source: blueprint 7.1."""

from collections.abc import Callable

import pytest
from faults import GATE, MATURITY, MULTI, NUMBER, Fault, Tree, asked, assert_found, put, question

FIRST = "dimensions.0.capabilities.0"  # the first capability of the shipped pack


def outcomes(tree: Tree) -> list[Tree]:
    """Outcomes in place of the points of a set: one that looks at its first option, and the open one."""
    asked_for = question(tree, MULTI)
    for option in asked_for["options"]:
        option.pop("points", None)
    first = asked_for["options"][0]["id"]
    made = [{"when": {"selected": MULTI, "includes": first}, "score": 100}, {"score": 0}]
    asked_for["outcomes"] = made
    return made


CHECKS: dict[str, Fault] = {
    "dimension ids are unique": (
        lambda t: put(t["dimensions"][1], "id", "data"),
        "dimensions.1.id",
        'the dimension id "data" is used twice',
    ),
    "capability ids are unique": (
        lambda t: put(t["dimensions"][0]["capabilities"][1], "id", "data.rights"),
        "dimensions.0.capabilities.1.id",
        "is used twice",
    ),
    "question ids are unique": (
        lambda t: put(question(t, MATURITY), "id", GATE),
        f"{FIRST}.questions.1.id",
        'the question id "DAT-01" is used twice',
    ),
    "profile and questions share no id": (
        lambda t: put(asked(t, "PRF-01"), "id", GATE),
        f"{FIRST}.questions.0.id",
        "is used twice",
    ),
    "a capability has a question": (
        lambda t: put(t["dimensions"][0]["capabilities"][0], "questions", []),
        f"{FIRST}.questions",
        "data.rights has no question",
    ),
    "a capability has a next action": (
        lambda t: put(t["dimensions"][0]["capabilities"][0], "next_actions", []),
        f"{FIRST}.next_actions",
        "data.rights has no next action",
    ),
    "next actions exist": (
        lambda t: put(t["dimensions"][0]["capabilities"][0], "next_actions", ["A-X"]),
        f"{FIRST}.next_actions.0",
        'there is no action "A-X"',
    ),
    "maturity has five anchors": (
        lambda t: question(t, MATURITY)["anchors"].pop(),
        "anchors",
        "five anchors, this one 4",
    ),
    "maturity has no options": (
        lambda t: put(question(t, MATURITY), "options", [{"id": "a", "label": "A"}]),
        f"{FIRST}.questions.1",
        "not options or bands",
    ),
    "no statement is used twice": (
        lambda t: put(
            question(t, MATURITY)["anchors"], 4, "  " + question(t, MATURITY)["anchors"][0].upper()
        ),
        "anchors.4",
        "this statement is used in DAT-02 already",
    ),
    "a gate has two to six options": (
        lambda t: put(question(t, GATE), "options", question(t, GATE)["options"][:1]),
        f"{FIRST}.questions.0.options",
        "two to six options",
    ),
    "options of a gate have scores": (
        lambda t: question(t, GATE)["options"][1].pop("score"),
        "options.1",
        "an option of a gate has a score",
    ),
    "scores of a gate do not rise": (
        lambda t: put(question(t, GATE)["options"][2], "score", 90),
        "options.2.score",
        "must not rise",
    ),
    "options are unique": (
        lambda t: put(question(t, GATE)["options"][1], "id", "yes"),
        "options.1.id",
        'the option id "yes" is used twice',
    ),
    "points of a multi reach 100": (
        lambda t: [put(option, "points", 1) for option in question(t, MULTI)["options"]],
        "options",
        "must reach 100",
    ),
    "a multi has one exclusive option": (
        lambda t: [put(option, "exclusive", False) for option in question(t, MULTI)["options"]],
        "options",
        "exactly one option must be exclusive",
    ),
    "a multi offers something beside the exclusive": (
        lambda t: put(
            question(t, MULTI), "options", [{"id": "a", "label": "A", "points": 100, "exclusive": True}]
        ),
        "options",
        "at least one option must not be exclusive",
    ),
    "only a multi has outcomes": (
        lambda t: put(question(t, GATE), "outcomes", [{"score": 50}]),
        f"{FIRST}.questions.0.outcomes",
        "only a multi question has outcomes",
    ),
    "the last outcome is open": (
        lambda t: put(outcomes(t), 1, {"when": {"selected": MULTI, "includes": "x"}, "score": 0}),
        "outcomes.1",
        "the last outcome must be open",
    ),
    "only the last outcome is open": (
        lambda t: put(outcomes(t), 0, {"score": 50}),
        "outcomes.0",
        "only the last outcome may be open",
    ),
    "outcomes look at their own question": (
        lambda t: put(outcomes(t)[0], "when", {"not": {"level": MATURITY, "gte": 3}}),
        "outcomes.0.when.not",
        "may look at what is selected of DAT-13 only",
    ),
    "outcomes name options": (
        lambda t: put(outcomes(t)[0]["when"], "includes", "x"),
        "outcomes.0.when",
        'there is no option of DAT-13 "x"',
    ),
    "outcomes stand instead of points": (
        lambda t: put(outcomes(t)[0], "score", 0) or put(question(t, MULTI)["options"][0], "points", 5),
        "options",
        "a question with outcomes has no points",
    ),
    "options of a multi have points": (
        lambda t: question(t, MULTI)["options"][0].pop("points"),
        "options.0",
        "an option of a multi question has points",
    ),
    "bands end open": (lambda t: question(t, NUMBER)["bands"].pop(), "bands", "the last band must be open"),
    "bands exist": (lambda t: put(question(t, NUMBER), "bands", []), "bands", "the last band must be open"),
    "only the last band is open": (
        lambda t: question(t, NUMBER)["bands"][0].pop("lt"),
        "bands.0",
        "only the last band may be open",
    ),
    "bands ascend": (
        lambda t: put(question(t, NUMBER)["bands"][1], "lt", -1),
        "bands.1.lt",
        "bands must ascend",
    ),
    "min lies below max": (lambda t: put(question(t, NUMBER), "max", -5), "max", "must be above min"),
    "roles of a question exist": (
        lambda t: put(question(t, GATE)["roles"], 0, "dpo"),
        "roles.0",
        'there is no role "dpo"',
    ),
    "sources of a question exist": (
        lambda t: put(question(t, GATE)["refs"], 0, "GDPRX Art. 5"),
        "refs.0",
        "does not begin with the id of a source",
    ),
    "branching looks at the profile only": (
        lambda t: put(question(t, GATE), "visible_when", {"level": MATURITY, "gte": 2}),
        "visible_when",
        "may look at profile answers only",
    ),
    "branching is looked at in full": (
        lambda t: put(question(t, GATE), "visible_when", {"any": [{"state": MATURITY, "eq": "na"}]}),
        "visible_when.any.0",
        "may look at profile answers only",
    ),
    "branching names what exists": (
        lambda t: put(question(t, GATE), "visible_when", {"profile": "PRF-02", "includes": "summarize"}),
        "visible_when",
        'there is no option of PRF-02 "summarize"; did you mean "summarise"?',
    ),
    "every question is raised by an action": (
        lambda t: [
            put(a, "raises", [r for r in a.get("raises", []) if r["q"] != GATE]) for a in t["actions"]
        ],
        f"{FIRST}.questions.0.id",
        'no action raises "DAT-01"',
    ),
    "a profile number has no options": (
        lambda t: put(asked(t, "PRF-08"), "options", asked(t, "PRF-01")["options"]),
        "profile.7.options",
        "a number has no options",
    ),
    "a profile choice has two options": (
        lambda t: put(asked(t, "PRF-01"), "options", asked(t, "PRF-01")["options"][:1]),
        "profile.0.options",
        "at least two options",
    ),
    "profile options are unique": (
        lambda t: put(asked(t, "PRF-01")["options"][1], "id", "financial"),
        "profile.0.options.1.id",
        "is used twice",
    ),
}


@pytest.mark.parametrize("check", CHECKS)
def test_a_fault_is_found_at_its_place(check: str, tree: Callable[[], Tree]) -> None:
    assert_found(tree(), CHECKS[check])
