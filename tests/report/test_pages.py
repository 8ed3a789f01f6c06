"""What the forward-looking pages say: route, costs, roadmap, next steps, findings, traces."""

import json
import re
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from bearings import library
from bearings.domain.assessment import Assessment, CostOverride
from bearings.domain.roadmap import edits_plan
from bearings.domain.roadmap.plan import ActionChoice, OwnAction, Plan
from bearings.packs.loader import builtin_pack
from bearings.report.context import report_context
from bearings.report.html import make_html

Make = Callable[[Assessment], dict[str, Any]]
Sample = Callable[[str], Assessment]
BANK, DRIVES, HEALTH = "quillmarsh-regional-bank", "brackenforge-drives", "eldermoor-public-health"


# ---------------------------------------------------------------- blockers and route


def test_a_blocker_says_what_it_does_and_who_lifts_it(context_of: Make, sample: Sample) -> None:
    context = context_of(sample(HEALTH))
    assert context["blockers"]
    for row in context["blockers"]:
        assert row["effects"] or row["route_only"]
        assert row["action"]
        assert row["owner"]
        assert row["horizon"]


def test_without_a_blocker_the_three_highest_findings_stand_there(context_of: Make, sample: Sample) -> None:
    context = context_of(sample(BANK))
    assert context["blockers"] == []
    assert [row["severity"] for row in context["highest"]] == ["high"] * 3
    told = [item["title"] for item in context["summary"]["top"]]
    assert [row["title"] for row in context["highest"]] == told, "two pages name different things"
    assert not any(row["route_only"] for row in context["highest"])
    overview = context["overview"]
    counted = dict.fromkeys(overview["columns"], 0)
    for row in overview["rows"]:
        for name, count in zip(overview["columns"], row["counts"], strict=True):
            counted[name] += count
    assert counted["High"] == sum(
        row["severity"] == "high" for group in context["findings"] for row in group["rows"]
    )
    assert counted["Not known"] == len(context["unknowns"])
    assert counted["Different views"] == len(context["disagreements"])
    assert counted["Strengths"] == len(context["strengths"])


def test_a_blocker_of_one_route_stands_behind_those_of_all(context_of: Make, sample: Sample) -> None:
    rows = context_of(sample(HEALTH))["blockers"]
    placed = [("critical", "high").index(row["severity"]) * 2 + row["route_only"] for row in rows]
    assert placed == sorted(placed)
    assert any(row["route_only"] for row in rows)


def test_a_register_follows_the_dimensions_that_are_not_rated(context_of: Make, sample: Sample) -> None:
    """Two rows on a page of their own are a page for nothing; behind full pages it has one."""
    bare = sample(BANK).model_copy(update={"answers": {}})
    for assessment, begins in ((bare, "follow"), (sample(BANK), "page")):
        page = make_html("board", context_of(assessment)).html
        before, found, _ = page.partition('<p class="kicker">Open risks, unknowns and different views</p>')
        assert found
        assert re.findall(r'<section class="(\w+)', before)[-1] == begins


def test_six_routes_are_judged_in_words(context_of: Make, sample: Sample) -> None:
    route = context_of(sample(BANK))["route"]
    assert len(route["rows"]) == 6
    chosen = [row for row in route["rows"] if row["chosen"]]
    assert [(row["score"], row["fit"], row["need"]) for row in chosen] == [("86", "84\u00a0%", "100\u00a0%")]
    assert route["why"][0].startswith("Answers must draw on our own content (adds 40")
    assert route["why"][1].startswith("Answers must be current and cite sources (adds 20")
    assert "Its lowest requirement: Quality, labelling and provenance at 33 (floor 30, target 55)" in "".join(
        route["why"]
    )


def test_the_others_say_what_holds_them_back_and_what_would_change_it(
    context_of: Make, sample: Sample
) -> None:
    others = {row["name"]: row for row in context_of(sample(BANK))["route"]["others"]}
    simpler = others["Managed model interface with prompting"]
    assert simpler["which"] == "Next simpler"
    assert "Now 6 points lower. It becomes the choice if that lead falls below 5" in simpler["text"]
    tuning = others["Fine-tuning through a managed service"]
    assert tuning["text"].startswith("Closed by: A tuned model could repeat records to others (R-D10).")
    assert "Privacy, leakage and memorisation at 25 of 45" in tuning["text"]
    assert tuning["which"] == "Next more complex"
    assert "Training our own model" not in others  # nobody considers it


def test_hold_says_why_and_what_to_prepare(context_of: Make, sample: Sample) -> None:
    route = context_of(sample(HEALTH))["route"]
    assert route["rows"][0]["chosen"]
    assert "no route is taken before the stop is lifted" in route["why"][0]
    assert all(row["text"] for row in route["others"])


# ---------------------------------------------------------------- costs


def test_costs_are_split_ranged_and_dated(context_of: Make, sample: Sample) -> None:
    cost = context_of(sample(BANK))["cost"]
    for bar in cost["bars"]:
        assert bar["low"] <= bar["base"] <= bar["high"]
        assert sum(amount for _, amount in bar["parts"]) == pytest.approx(bar["base"])
        assert [name for name, _ in bar["parts"]] == ["Service", "One-off", "Labour"]
    retrieval = next(row for row in cost["rows"] if row["name"].endswith("retrieval"))
    assert retrieval["total"] == "USD 140,000"
    assert retrieval["thousand"].startswith("USD 16 (5.6 to ")
    assert cost["price_date"] == "November 2026"


def test_old_prices_are_said_beside_the_estimate_on_the_day_of_the_report(sample: Sample) -> None:
    pack, assessment = builtin_pack(), sample(BANK)
    parts = pack, assessment, *library.study(pack, assessment)
    fresh = report_context(*parts, today=date(2026, 11, 26))
    old = report_context(*parts, today=date(2027, 6, 1))
    said = "Prices are of November 2026, over three months old: check them before a decision."
    assert (fresh["cost"]["stale"], old["cost"]["stale"]) == ("", said)
    assert said in make_html("board", old).html
    assert said not in make_html("board", fresh).html
    assert report_context(*parts)["cost"]["stale"] == ""


def test_own_hardware_shows_its_use_and_its_mix(context_of: Make, sample: Sample) -> None:
    notes = " ".join(context_of(sample(DRIVES))["cost"]["notes"])
    assert "6 accelerators at USD 2.8 an hour" in notes
    assert "20\u00a0% on demand, 80\u00a0% reserved" in notes
    assert "in use 17\u00a0% of the time" in notes


def test_replaced_values_are_named_with_source_and_date(context_of: Make, sample: Sample) -> None:
    override = CostOverride(low=700, base=900, high=1100, source="Offer 17", date="2026-11-02")
    assessment = sample(BANK).model_copy(update={"cost_parameters": {"day_rate": override}})
    context = context_of(assessment)
    assert [row["label"] for row in context["cost"]["changed"]] == ["Internal day rate"]
    assert "low 700, base 900, high 1,100" in context["cost"]["changed"][0]["text"]
    assert "Offer 17, 2026-11-02" in context["cost"]["changed"][0]["text"]
    rows = [row for group in context["parameters"] for row in group["rows"]]
    assert [row["label"] for row in rows if row["changed"]] == ["Internal day rate"]


# ---------------------------------------------------------------- roadmap and next steps


def planned_with(assessment: Assessment, **choices: ActionChoice) -> Assessment:
    """The assessment with these choices; `A_D03` stands for A-D03."""
    return assessment.model_copy(
        update={"plan": Plan(choices={key.replace("_", "-"): choice for key, choice in choices.items()})}
    )


def test_people_and_due_dates_stand_beside_the_role(context_of: Make, sample: Sample) -> None:
    chosen = planned_with(sample(BANK), A_D03=ActionChoice(owner="Ada Quill", due="2026-12-04"))
    context = context_of(chosen)
    step = next(step for step in context["next_steps"] if step["id"] == "A-D03")
    assert (step["person"], step["due"], step["owner"]) == ("Ada Quill", "2026-12-04", "Procurement lead")
    page = make_html("board", context).html
    assert "Ada Quill" in page
    assert "due 2026-12-04" in page


def test_what_people_took_out_is_listed_with_the_reason(context_of: Make, sample: Sample) -> None:
    chosen = planned_with(
        sample(BANK),
        A_D03=ActionChoice(dropped=True, reason="The provider is replaced in May"),
        A_T13=ActionChoice(done=True),
    )
    groups = {group["name"]: group["rows"] for group in context_of(chosen)["roadmap"]["left_out"]}
    assert [row["reason"] for row in groups["Dropped"]] == ["The provider is replaced in May"]
    assert [row["id"] for row in groups["Done"]] == ["A-T13"]
    assert all("concerns only" in row["reason"] for row in groups["Deferred"])


@pytest.mark.parametrize("name", [BANK, DRIVES, HEALTH])
def test_an_action_stands_once_on_paper(context_of: Make, sample: Sample, name: str) -> None:
    roadmap = context_of(sample(name))["roadmap"]
    titles = [action["title"] for horizon in roadmap["horizons"] for action in horizon["actions"]]
    titles += [row["title"] for group in roadmap["left_out"] for row in group["rows"]]
    titles += roadmap["in_place"]
    assert len(titles) == len(set(titles))


def test_pinned_and_own_actions_are_marked(context_of: Make, sample: Sample) -> None:
    own = OwnAction(id="OWN-1", title="Name a service owner", horizon="H1", days=90, done_when="Named.")
    assessment = edits_plan.put_own_action(own).apply(
        planned_with(sample(BANK), A_C04=ActionChoice(horizon="H1"))
    )
    first = context_of(assessment)["roadmap"]["horizons"][0]
    flags = {action["id"]: action["flags"] for action in first["actions"]}
    assert "pinned" in flags["A-C04"]
    assert "own action" in flags["OWN-1"]
    assert first["over"]
    assert any(action["conflicts"] for action in first["actions"])


def test_the_roadmap_without_capacity_says_what_does_not_fit(context_of: Make, sample: Sample) -> None:
    bank = sample(BANK)
    context = context_of(bank.model_copy(update={"profile": {**bank.profile, "PRF-12": 2}}))
    groups = {group["name"]: group["rows"] for group in context["roadmap"]["left_out"]}
    assert groups["What does not fit"]
    assert all(row["days"].endswith("person-days") for row in groups["What does not fit"])
    assert "more person-days a month would clear them" in context["roadmap"]["backlog_sentence"]


def test_five_steps_at_least_and_later_ones_are_prepared(context_of: Make, sample: Sample) -> None:
    steps = context_of(sample(BANK))["next_steps"]
    assert len(steps) == 5
    assert [step["prepare"] for step in steps] == [False] * 4 + [True]
    assert steps[0]["when"] == "day 0 to 27"
    assert steps[-1]["when"].startswith("from day 31")


def test_what_it_is_to_prepare_is_told_where_a_step_is_prepared(context_of: Make, sample: Sample) -> None:
    for name, told in ((BANK, True), (HEALTH, False)):
        assert ("“Prepare” is an action" in make_html("board", context_of(sample(name))).html) == told


def test_the_trajectory_tells_every_dimension_at_every_point(context_of: Make, sample: Sample) -> None:
    way = context_of(sample(BANK))["trajectory"]
    assert [point["label"] for point in way["points"]] == ["Today", "Day 30", "Day 90", "Day 180", "Day 365"]
    assert way["overall"][0] == "44"
    assert [row["name"] for row in way["rows"]] == ["Data", "Integration", "Talent", "Cost"]
    assert all(len(row["scores"]) == 5 for row in way["rows"])
    assert [index for _, index in way["thresholds"]] == [35, 55, 72]


# ---------------------------------------------------------------- findings and traces


def test_unknowns_and_different_views_say_who_and_what_would_settle_it(
    context_of: Make, sample: Sample
) -> None:
    context = context_of(sample(BANK))
    assert [row["question_id"] for row in context["unknowns"]] == ["CST-11"]
    assert context["unknowns"][0]["finder"]
    view = next(row for row in context["disagreements"] if row["question_id"] == "DAT-03")
    assert view["used"] == "Partly"
    assert any(text.startswith("Yes: ") for text in view["views"])
    assert view["evidence"]


def test_dates_that_bind_stand_only_where_a_rule_about_the_profile_applies(
    context_of: Make, sample: Sample
) -> None:
    bank = sample(BANK)
    profile = {**bank.profile, "PRF-05": ("eu",), "PRF-06": "customer_facing"}
    laws = context_of(bank.model_copy(update={"profile": profile}))["regulation"]
    assert ["2027-12-02" in " ".join(law["dates"]) for law in laws] == [True]
    outside = {**bank.profile, "PRF-05": ("us",)}
    assert context_of(bank.model_copy(update={"profile": outside}))["regulation"] == []


@pytest.mark.parametrize("name", [BANK, DRIVES, HEALTH])
def test_what_the_parts_of_a_score_add_is_the_score(context_of: Make, sample: Sample, name: str) -> None:
    rows = context_of(sample(name))["score_trace"]
    for place, row in enumerate(rows):
        below = []
        for other in rows[place + 1 :]:
            if other["depth"] <= row["depth"]:
                break
            if other["depth"] == row["depth"] + 1 and other["adds"]:
                below.append(float(other["adds"]))
        if below:
            assert float(row["value"]) == pytest.approx(sum(below), abs=0.3), row["title"]


@pytest.mark.parametrize("name", [BANK, DRIVES, HEALTH])
def test_every_rule_that_applied_shows_what_it_saw(context_of: Make, sample: Sample, name: str) -> None:
    for rule in context_of(sample(name))["rules"]:
        assert rule["condition"]
        assert "".join(rule["condition_pieces"]) == rule["condition"]
        assert rule["seen"] or rule["condition"] == "always"
        assert not any("no value" in seen for seen in rule["seen"])


# ---------------------------------------------------------------- the whole


@pytest.mark.parametrize("name", [BANK, DRIVES, HEALTH])
def test_no_placeholder_is_left_and_every_price_is_called_an_estimate(
    context_of: Make, sample: Sample, name: str
) -> None:
    context = context_of(sample(name))
    page = make_html("board", context)
    text = re.sub(r"<style>.*?</style>|<[^>]+>", " ", page.html, flags=re.S)
    assert not re.search(r"\{[a-z0-9_]+\}", text)
    for part in re.findall(r"<section.*?</section>", page.html, flags=re.S):
        if "USD" in part:
            assert re.search("planning (estimate|cost)|Planning estimate", part), part[:200]
    assert not re.search(r"\bnan\b|\binf\b", text)


@pytest.mark.parametrize("edition", ["annex", "full"])
def test_a_question_that_nobody_answered_has_no_empty_line(
    context_of: Make, sample: Sample, edition: str
) -> None:
    page = make_html(edition, context_of(sample(BANK).model_copy(update={"answers": {}}))).html
    assert page.count("Not answered") > 40
    assert not re.search(r"<br>\s*(<span[^>]*>\s*</span>\s*)?</td>", page)


def test_an_empty_assessment_has_every_page_and_no_chart_of_nothing(context_of: Make) -> None:
    context = context_of(Assessment(id="new"))
    page = make_html("board", context)
    assert "trajectory.svg" not in page.assets
    assert all(name in page.html or name == "logo.png" for name in page.assets)
    assert json.dumps(context)
