"""What a reader checks from page to page: counts, sums, ids and answers that another page refers to."""

import re
from collections.abc import Callable
from typing import Any

from bearings.domain.assessment import Assessment
from bearings.report.html import make_html

Make = Callable[[Assessment], dict[str, Any]]
Sample = Callable[[str], Assessment]
BANK, DRIVES, HEALTH = "quillmarsh-regional-bank", "brackenforge-drives", "eldermoor-public-health"
ROUNDED = "Each figure is rounded on its own"


def page(context: dict[str, Any], edition: str = "board") -> str:
    """Its words, in one line."""
    html = make_html(edition, context).html
    return " ".join(re.sub(r"<[^>]+>", " ", html).replace("\u00a0", " ").replace("&nbsp;", " ").split())


def test_the_page_of_blockers_tells_which_grave_findings_its_title_leaves_out(
    context_of: Make, sample: Sample
) -> None:
    context = context_of(sample(BANK))
    grave = [
        row
        for group in context["findings"]
        for row in group["rows"]
        if row["severity"] in ("critical", "high")
    ]
    beside = sum(row["route_only"] for row in grave)
    assert beside == context["overview"]["beside"] == 1
    assert f"{len(grave) - beside} high risks" in context["titles"]["blockers"]
    assert "1 of those rated high or critical concerns a single route only" in page(context)
    assert "concerns a single route only" not in page(context_of(sample(HEALTH))), "its title counts blockers"


def test_findings_that_find_no_room_are_none_more_severe_than_those_shown(
    context_of: Make, sample: Sample
) -> None:
    context = context_of(sample(HEALTH))
    shown = [row["severity"] for group in context["register"]["groups"] for row in group["rows"]]
    assert context["register"]["rest"] == 11
    assert "medium" in shown
    assert "11 more, none more severe, and why each matters stand" in page(context)


def test_parts_that_do_not_add_up_say_that_they_are_rounded(context_of: Make, sample: Sample) -> None:
    for name in (BANK, DRIVES, HEALTH):
        context = context_of(sample(name))
        bridge = context["scorecard"]["bridge"]
        parts = (bridge["mean_part"], bridge["weakest_part"], bridge["overall"])
        first, second, whole = (round(10 * float(part)) for part in parts)
        assert bridge["rounded"] == (first + second != whole)
        assert (ROUNDED in page(context)) == bridge["rounded"]
    assert ROUNDED in page(context, "annex")


def test_a_figure_or_a_choice_stands_with_what_was_asked(context_of: Make, sample: Sample) -> None:
    cost = context_of(sample(DRIVES))["dimensions"][-1]
    strongest = cost["capabilities"][0]["strongest"]
    assert re.fullmatch(r"What percentage .*\? 93 %", strongest)


def test_every_answer_of_the_profile_that_a_rule_cites_stands_in_the_annex(
    context_of: Make, sample: Sample
) -> None:
    bank = sample(BANK)
    context = context_of(bank)
    said = page(context, "annex")
    cited = {found for rule in context["rules"] for found in re.findall(r"PRF-\d+", rule["condition"])}
    cited |= {found for row in context["hidden"] for found in re.findall(r"PRF-\d+", row["condition"])}
    rows = {row["id"]: row for row in context["profile"]}
    assert cited
    assert cited <= rows.keys()
    assert rows["PRF-08"]["answer"] == "180,000 requests per month"
    assert f"{rows['PRF-08']['text']} 180,000 requests per month" in said
    nothing = context_of(bank.model_copy(update={"profile": {}}))
    assert {row["answer"] for row in nothing["profile"]} == {""}
    assert page(nothing, "annex").count("Not answered") == len(nothing["profile"])


def test_the_formulas_and_the_planning_values_share_their_names(context_of: Make, sample: Sample) -> None:
    context = context_of(sample(DRIVES))
    names = {row["id"] for group in context["parameters"] for row in group["rows"]}
    used = set(re.findall(r"[a-z]+(?:_[a-z0-9]+)+", " ".join(row["text"] for row in context["formulas"])))
    assert len(used & names) > 30
    said = page(context, "annex")
    assert all(f" {name} " in said for name in names)


def test_costs_are_called_an_estimate_where_a_cost_is_named(context_of: Make, sample: Sample) -> None:
    note = "Costs are a planning estimate of November 2026, not a quote. Four dimensions"
    assert note in page(context_of(sample(BANK)))
    assert note not in page(context_of(sample(HEALTH))), "hold: no message names a cost"


def test_a_card_of_the_roadmap_has_the_id_that_others_wait_for(context_of: Make, sample: Sample) -> None:
    context = context_of(sample(DRIVES))
    drawn = make_html("board", context).assets["roadmap.svg"][1].decode()
    waited = set(re.findall(r"after (A-\w+)", drawn))
    assert waited
    assert all(f">{action} · " in drawn for action in waited)


def test_what_a_verdict_requires_is_told_as_a_choice(context_of: Make, sample: Sample) -> None:
    needs = [row["needs"] for row in context_of(sample(DRIVES))["method"]["verdicts"]]
    assert needs[0].endswith("no open finding of severity critical, high or medium")
    assert needs[1].endswith("no open finding of severity critical or high")
