"""Disagreement map and parking lot in the report: by role only, left out where nothing is to be said."""

from collections.abc import Callable
from typing import Any

from bearings.domain.assessment import Answer, Assessment, Respondent
from bearings.domain.workshop import edits_workshop
from bearings.packs.loader import builtin_pack
from bearings.report.html import make_html

Make = Callable[[Assessment], dict[str, Any]]
Sample = Callable[[str], Assessment]
HEALTH, BANK = "eldermoor-public-health", "quillmarsh-regional-bank"


def test_what_is_to_be_discussed_comes_first_and_the_title_says_where(
    context_of: Make, sample: Sample
) -> None:
    page = context_of(sample(HEALTH))["disagreement"]
    assert page["title"] == "Views differ on 4 questions of 49, in Talent, Data and Integration"
    (discuss,) = page["groups"]
    assert [row["question_id"] for row in discuss["rows"]] == ["TAL-08", "DAT-01", "INT-07", "TAL-13"]
    first = discuss["rows"][0]
    assert (first["counts"], first["used"], first["facts"]) == ([1, 1, 0, 1, 0], 2, "3 levels apart")
    assert (first["lowest"], first["highest"], first["gap"]) == (
        "Executive sponsor",
        "Domain expert",
        "3 levels",
    )
    assert discuss["rows"][1]["facts"] == "From No to Partly"
    assert discuss["rows"][1]["used_words"] == "No"
    assert all(row["settle"] for row in discuss["rows"])
    assert page["rest"] == "On 45 further questions the views are closer."


def test_few_disagreements_leave_room_for_what_is_closer(context_of: Make, sample: Sample) -> None:
    discuss, others = context_of(sample(BANK))["disagreement"]["groups"]
    assert (len(discuss["rows"]), len(others["rows"])) == (2, 2)
    assert not any(row["settle"] for row in others["rows"])


def test_how_roles_lean_carries_its_sign(context_of: Make, sample: Sample) -> None:
    leans = context_of(sample(HEALTH))["disagreement"]["leans"]
    assert leans[0] == {
        "role": "Data protection or legal counsel",
        "questions": 12,
        "points": "−12",
        "word": "lower",
    }
    assert leans[-1]["points"] == "+11"


def test_nobody_is_named(context_of: Make) -> None:
    people = (
        Respondent(id="anna", role="dpo_legal", label="Anna Brandt"),
        Respondent(id="ben", role="finance_partner", label="Ben Castro"),
        Respondent(id="cleo", label="Cleo Dunn"),
    )
    answers = {"DAT-02": Answer(votes={"anna": 1, "ben": 5, "cleo": 3})}
    page = context_of(Assessment(id="a", respondents=people, answers=answers))["disagreement"]
    assert "Role not given" in str(page)
    for name in ("Anna", "Brandt", "Ben", "Castro", "Cleo", "Dunn", "anna", "cleo"):
        assert name not in str(page)


def test_without_votes_the_page_is_left_out(context_of: Make, assessment_with: Callable[..., Any]) -> None:
    context = context_of(assessment_with(answers={"DAT-02": 3}))
    assert context["disagreement"]["asked"] == 0
    assert "Where views differ" not in make_html("board", context).html


def test_many_disagreements_are_counted_beyond_a_page(context_of: Make) -> None:
    people = (Respondent(id="a", role="dpo_legal"), Respondent(id="b", role="finance_partner"))
    answers = {
        question.id: Answer(votes={"a": 1, "b": 5})
        for question in builtin_pack().questions
        if question.type == "maturity"
    }
    page = context_of(Assessment(id="a", respondents=people, answers=answers))["disagreement"]
    assert len(page["groups"][0]["rows"]) == 20
    assert page["rest"].startswith("Views differ on ")
    assert page["title"].startswith(f"Views differ on {page['asked']} questions of {page['asked']}")


def test_what_is_put_aside_stands_there_with_its_owner_open_items_first(
    context_of: Make, sample: Sample
) -> None:
    assessment = sample(BANK)
    for edit in (
        edits_workshop.park("Which archive?"),
        edits_workshop.park("Who pays <b>after</b> the pilot?", owner="Finance", question="DAT-14"),
        edits_workshop.settle_parked("P-1", True),
    ):
        assessment = edit.apply(assessment)
    context = context_of(assessment)
    first, last = context["parking"]["rows"]
    assert (first["owner"], first["question_id"], first["settled"]) == ("Finance", "DAT-14", False)
    assert (last["text"], last["owner"], last["settled"]) == ("Which archive?", "", True)
    html = make_html("board", context).html
    assert "Put aside in the workshop: 1 still open" in html
    assert "Who pays &lt;b&gt;after&lt;/b&gt; the pilot?" in html


def test_an_empty_parking_lot_is_left_out(context_of: Make, sample: Sample) -> None:
    assert "Put aside in the workshop" not in make_html("board", context_of(sample(BANK))).html
