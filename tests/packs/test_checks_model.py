"""Each check of scoring, weights, routes and costs finds its fault. Source: blueprint 7.1."""

from collections.abc import Callable

import pytest
from faults import Fault, Tree, assert_found, put

CHECKS: dict[str, Fault] = {
    "levels are 1 to 5": (
        lambda t: put(t["model"]["levels"][0], "level", 2),
        "model.levels",
        "expected levels 1 to 5",
    ),
    "levels begin at 0": (
        lambda t: put(t["model"]["levels"][0], "min_score", 1),
        "model.levels.0.min_score",
        "the first level begins at 0",
    ),
    "agreement bands are unique": (
        lambda t: put(t["model"]["consensus"]["bands"][1], "id", "mixed"),
        "consensus.bands.2.id",
        'the agreement band id "mixed" is used twice',
    ),
    "agreement bands have their limit": (
        lambda t: t["model"]["consensus"]["bands"][1].pop("min_agreement"),
        "consensus.bands.1",
        "has a min_agreement",
    ),
    "confidence bands begin at 0": (
        lambda t: t["model"]["confidence_bands"].pop(),
        "model.confidence_bands",
        "the lowest band begins at 0",
    ),
    "levels ascend": (
        lambda t: put(t["model"]["levels"][2], "min_score", 20),
        "model.levels.2.min_score",
        "must be above that of the level before",
    ),
    "verdict ids are unique": (
        lambda t: put(t["model"]["verdicts"][1], "id", "not_ready"),
        "model.verdicts.1.id",
        'the verdict id "not_ready" is used twice',
    ),
    "verdict ranks count up": (
        lambda t: put(t["model"]["verdicts"][1], "rank", 7),
        "model.verdicts",
        "ranks must count up from 0",
    ),
    "the unrated verdict exists": (
        lambda t: put(t["model"], "verdict_when_unrated", "prepared"),
        "model.verdict_when_unrated",
        'there is no verdict "prepared"; did you mean "prepare"?',
    ),
    "the unconditional verdict exists": (
        lambda t: put(t["model"], "verdict_unconditional", "zzz"),
        "model.verdict_unconditional",
        'there is no verdict "zzz"',
    ),
    "every severity has weights": (
        lambda t: t["model"]["severities"].pop("medium"),
        "model.severities",
        'the severity "medium" is missing',
    ),
    "every verdict has wording": (
        lambda t: t["report"]["verdict_texts"].pop("prepare"),
        "report.verdict_texts",
        'the verdict "prepare" has no wording',
    ),
    "wording belongs to a verdict": (
        lambda t: put(t["report"]["questions_for_leadership"], "prepared", []),
        "questions_for_leadership.prepared",
        'there is no verdict "prepared"; did you mean "prepare"?',
    ),
    "key messages have their templates": (
        lambda t: t["report"]["key_messages"]["templates"].pop("hold"),
        "key_messages.templates",
        'the template "hold" is missing',
    ),
    "evidence grades are unique": (
        lambda t: put(t["model"]["evidence_grades"][1], "id", "E0"),
        "model.evidence_grades.1.id",
        "is used twice",
    ),
    "weights of dimensions sum to 1": (
        lambda t: put(t["dimensions"][0], "weight", 0.4),
        "dimensions",
        "weights of dimensions sum to 1.1, not to 1",
    ),
    "weights of capabilities sum to 1": (
        lambda t: put(t["dimensions"][0]["capabilities"][0], "weight", 0.2),
        "dimensions.0.capabilities",
        "weights of capabilities of data sum to 0.9",
    ),
    "shares of the index sum to 1": (
        lambda t: put(t["model"]["overall"], "weakest_dimension_share", 0.3),
        "model.overall",
        "shares sum to 1.05",
    ),
    "weights of routes sum to 1": (
        lambda t: put(t["routes"]["weights"], "fit", 0.5),
        "routes.weights",
        "weights of routes sum to 1.05",
    ),
    "weights of priority sum to 1": (
        lambda t: put(t["priority"], "impact", 0.3),
        "priority",
        "weights of priority sum to 0.95",
    ),
    "route ids are unique": (
        lambda t: put(t["routes"]["items"][1], "id", "hold"),
        "routes.items.1.id",
        "is used twice",
    ),
    "there is a way to hold": (
        lambda t: t["routes"]["items"].pop(0),
        "routes.items",
        'there is no route "hold"',
    ),
    "routes always weighed exist": (
        lambda t: put(t["routes"]["always_evaluated"], 0, "wait"),
        "always_evaluated.0",
        "there is no route",
    ),
    "routes by complexity exist": (
        lambda t: put(t["routes"]["complexity_order"], 0, "wait"),
        "complexity_order.0",
        "there is no route",
    ),
    "every route has its complexity": (
        lambda t: t["routes"]["complexity_order"].pop(),
        "routes.complexity_order",
        'the route "train_own" is missing',
    ),
    "routes are considered from the profile": (
        lambda t: put(t["routes"], "considered_from", "PRF-99"),
        "considered_from",
        "no profile question",
    ),
    "needs are read from the profile": (
        lambda t: put(t["routes"], "signals_from", "PRF-99"),
        "signals_from",
        "no profile question",
    ),
    "a requirement names a capability": (
        lambda t: put(t["routes"]["items"][1]["requirements"][0], "capability", "zzz"),
        "requirements.0.capability",
        "there is no capability",
    ),
    "a target is not below its floor": (
        lambda t: put(t["routes"]["items"][1]["requirements"][0], "target", 1),
        "requirements.0.target",
        "must not be below the floor",
    ),
    "a need signal is an option": (
        lambda t: put(t["routes"]["items"][1]["need_signals"], "s_zzz", 0.5),
        "need_signals.s_zzz",
        "there is no option of the need question",
    ),
    "launch actions exist": (
        lambda t: put(t["routes"]["items"][1], "launch_actions", ["A-X"]),
        "launch_actions.0",
        'there is no action "A-X"',
    ),
    "defaults belong to profile numbers": (
        lambda t: put(t["costs"]["defaults_if_missing"], "PRF-01", 1),
        "defaults_if_missing.PRF-01",
        "there is no profile question with a number",
    ),
    "what the formulas read has a default": (
        lambda t: t["costs"]["defaults_if_missing"].pop("PRF-12"),
        "costs.defaults_if_missing",
        "PRF-12 is missing",
    ),
    "every route can be costed": (
        lambda t: t["costs"]["parameters"].pop("embed_price"),
        "costs.parameters",
        "The pack has no planning value embed_price, so api_rag has no cost",
    ),
    "every route can be costed under every choice": (
        lambda t: t["costs"]["parameters"].pop("silicon_gain"),
        "costs.parameters",
        "The pack has no planning value silicon_gain, so self_host_open has no cost",
    ),
    "price tiers exist": (
        lambda t: put(t["costs"], "tuned_tier", "tiny"),
        "costs.tuned_tier",
        "there is no price tier",
    ),
    "price mixes sum to 1": (
        lambda t: put(t["costs"]["parameters"]["train_mix_spot"], "high", 0.9),
        "train_mix_od.high",
        "train price mix (high) sum to",
    ),
    "price mixes are whole": (
        lambda t: t["costs"]["parameters"].pop("infer_mix_spot"),
        "costs.parameters",
        "belong together",
    ),
}


@pytest.mark.parametrize("check", CHECKS)
def test_a_fault_is_found_at_its_place(check: str, tree: Callable[[], Tree]) -> None:
    assert_found(tree(), CHECKS[check])
