"""Report words: which text is chosen and how its placeholders are filled."""

from __future__ import annotations

import re

import pytest
from conclusion_cases import ALL, Study, assessment_of, studied, study

from bearings.domain.wording.report_case import count_phrase, joined, money, next_steps, read_case
from bearings.domain.wording.report_words import Words, fill, words
from bearings.packs.loader import builtin_pack


def words_of(case: Study) -> Words:
    return words(case.questionnaire, case.assessment, case.results, case.conclusions)


EMPTY = studied(assessment_of({}))


@pytest.mark.parametrize("name", [*ALL, "empty"])
def test_no_placeholder_is_left_over(name: str) -> None:
    chosen = words_of(EMPTY if name == "empty" else study(name))
    texts = [
        *chosen["titles"].values(),
        *chosen["dimension_titles"].values(),
        *chosen["key_messages"],
        *chosen["verdict"].values(),
    ]
    assert all(isinstance(text, str) and text and not re.search(r"[{}]", text) for text in texts)
    assert len(chosen["key_messages"]) == 3


def test_every_situation_of_a_title_variant_is_known() -> None:
    case = study("FIX-L3")
    known = read_case(case.questionnaire, case.assessment, case.results, case.conclusions).situations
    named = {v.when for variants in builtin_pack().report.title_variants.values() for v in variants}
    assert named == set(known)


def test_eldermoor_is_told_to_hold_with_four_blockers() -> None:
    chosen = words_of(study("eldermoor-public-health"))
    assert chosen["titles"]["route"] == "Hold now; prepare for Managed model interface with retrieval"
    assert "Four blockers must be removed first." in chosen["verdict"]["situation"]
    assert chosen["key_messages"][0].startswith("No permission to use the intended data.")
    assert chosen["key_messages"][2] == (
        "Hold and prepare. Managed model interface with retrieval is the next route "
        "once 8 requirements are met."
    )
    assert chosen["titles"]["cost"] == "Holding costs little; the roadmap needs 296 person-days"


def test_quillmarsh_hears_of_its_risk_its_strength_and_its_route() -> None:
    risk, strength, route = words_of(study("quillmarsh-regional-bank"))["key_messages"]
    assert risk.startswith("The most serious open risk is: Provider terms have open points.")
    assert strength == (
        "Sponsorship and operating model is a strength to build on; "
        "Privacy, leakage and memorisation is the weakest area at Piloting."
    )
    assert route == (
        "Managed model interface with retrieval is the recommended route: fit 84 %, need 100 %, "
        "12-month planning cost USD 140,000 (USD 50,000 to USD 360,000)."
    )


def test_one_high_risk_decides_and_several_decide() -> None:
    template = "No blocker is open; {n_high} high risk{s} decide{no_s} the pace"
    one = fill(template, {"n_high": "1", "s": "", "no_s": "s"})
    three = fill(template, {"n_high": "3", "s": "s", "no_s": ""})
    assert one == "No blocker is open; 1 high risk decides the pace"
    assert three == "No blocker is open; 3 high risks decide the pace"


def test_singulars_are_put_right() -> None:
    assert fill("{n} actions fit the capacity; {m} do not", {"n": "1", "m": "1"}) == (
        "1 action fits the capacity; 1 does not"
    )
    assert fill("{n} of 17 capabilities are below established", {"n": "1"}) == (
        "1 of 17 capabilities is below established"
    )
    assert fill("{n} of {m} capabilities are below established", {"n": "0", "m": "1"}) == (
        "0 of 1 capability is below established"
    )
    assert fill("1 more person-days a month", {}) == "1 more person-day a month"
    assert fill("11 actions fit the capacity; 21 do not", {}) == "11 actions fit the capacity; 21 do not"


@pytest.mark.parametrize(
    ("capacity", "said"),
    [
        (26, "1 action with 45 person-days does not fit; 4 more person-days a month would clear it"),
        (10, "9 actions with 223 person-days do not fit; 19 more person-days a month would clear them"),
    ],
)
def test_one_action_does_not_fit_and_several_do_not(capacity: int, said: str) -> None:
    tight = studied(study("FIX-ROAD").assessment.with_profile("PRF-12", capacity))
    assert words_of(tight)["backlog"] == f"{said} within a year."


def test_a_name_of_three_lines_is_not_repeated_in_every_sentence() -> None:
    case = study("FIX-L3")
    organisation = case.assessment.organisation.model_copy(update={"name": "Mutual Society of " * 8})
    named = studied(case.assessment.model_copy(update={"organisation": organisation}))
    assert words_of(named)["verdict"]["situation"].startswith("The organisation can take its first use case")


def test_an_organisation_may_be_named_like_a_placeholder() -> None:
    case = study("FIX-L3")
    organisation = case.assessment.organisation.model_copy(update={"name": "{weakest_dimension}"})
    named = studied(case.assessment.model_copy(update={"organisation": organisation}))
    assert words_of(named)["verdict"]["situation"].startswith(
        "{weakest_dimension} can take its first use case"
    )


def test_a_cap_that_lowers_the_score_is_the_message_of_its_dimension() -> None:
    messages = words_of(study("FIX-CAP"))["dimension_messages"]
    assert messages["talent"] == "skills exist, but nobody answers for the outcome"
    assert messages["data"] == "a dependable base for several use cases"


def test_a_projection_that_stays_says_so() -> None:
    assert words_of(study("FIX-BEST"))["titles"]["trajectory"].startswith("Readiness is held")


def test_where_nothing_is_below_established_the_title_says_so_without_a_nought() -> None:
    said = words_of(study("FIX-BEST"))["titles"]["heatmap"]
    assert said == "No rated capability is below established"
    assert words_of(EMPTY)["titles"]["heatmap"] == "No capability can be rated yet"


RIGHTS = {"DAT-01": "yes", "DAT-02": 4, "DAT-03": "yes", "DAT-04": 4}


def test_a_title_does_not_praise_the_one_capability_that_is_rated() -> None:
    rights = studied(
        assessment_of({"answers": {key: {"votes": {"group": value}} for key, value in RIGHTS.items()}})
    )
    assert words_of(rights)["titles"]["heatmap"].startswith("Only 1 of ")


def test_unrated_dimensions_are_named_and_the_report_is_provisional() -> None:
    chosen = words_of(EMPTY)
    assert chosen["titles"]["scorecard"] == (
        "The picture is incomplete: Data, Integration, Talent and Cost cannot be rated yet"
    )
    assert chosen["provisional"] == "Provisional"
    assert words_of(study("FIX-L3"))["provisional"] == ""


def test_the_next_thirty_days_hold_five_steps_where_there_are_five() -> None:
    rows = next_steps(study("FIX-ROAD").conclusions.roadmap)
    assert [(planned.action, prepare) for planned, prepare in rows] == [
        ("A-C01", False),
        ("A-D02", True),
        ("A-T06", True),
        ("A-X04", True),
        ("A-S05", True),
    ]


@pytest.mark.parametrize(
    ("amount", "text"),
    [
        (0, "USD 0"),
        (7.456, "USD 7.5"),
        (84821.34, "USD 85,000"),
        (999_999, "USD 1.0 million"),
        (2_731_381, "USD 2.7 million"),
        (15_753_567, "USD 16 million"),
        (2_540_000_000, "USD 2.5 billion"),
        (25_400_000_000, "USD 25 billion"),
        (None, "not known"),
    ],
)
def test_money_is_shown_in_two_significant_figures(amount: float | None, text: str) -> None:
    assert money(amount, "USD") == text


def test_counts_and_lists_read_as_words() -> None:
    assert [count_phrase(n) for n in (0, 1, 2, 10, 12)] == [
        "No blockers",
        "One blocker",
        "Two blockers",
        "Ten blockers",
        "12 blockers",
    ]
    assert [joined(names) for names in ([], ["a"], ["a", "b", "c"])] == ["", "a", "a, b and c"]
