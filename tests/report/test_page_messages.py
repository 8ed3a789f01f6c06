"""Messages of the pages whose own title names a topic."""

from collections.abc import Callable
from typing import Any

from bearings.domain.assessment import Assessment
from bearings.report.html import make_html

Make = Callable[[Assessment], dict[str, Any]]
Sample = Callable[[str], Assessment]
BANK, DRIVES, HEALTH = "quillmarsh-regional-bank", "brackenforge-drives", "eldermoor-public-health"


def test_the_message_counts_what_is_open_and_not_known(context_of: Make, sample: Sample) -> None:
    context = context_of(sample(HEALTH))
    rows = [row for group in context["findings"] if group["name"] != "Blockers" for row in group["rows"]]
    high = sum(row["severity"] == "high" for row in rows)
    unknown = len(context["unknowns"])
    assert context["messages"]["risks"] == (
        f"{len(rows)} risks and gaps are open, {high} of them high; {unknown} questions are not known"
    )


def test_one_unknown_is_told_as_one(context_of: Make, sample: Sample) -> None:
    assert context_of(sample(BANK))["messages"]["risks"].endswith("; 1 question is not known")


def test_nothing_open_is_said_so(context_of: Make, sample: Sample) -> None:
    assert context_of(sample(DRIVES))["messages"]["risks"] == "No risk or gap is open"


def test_the_method_says_how_sure_it_is(context_of: Make, sample: Sample) -> None:
    summary = context_of(sample(BANK))["summary"]
    assert context_of(sample(BANK))["messages"]["method"] == (
        f"Confidence is medium ({summary['confidence']} of 1): 49 of 50 questions answered"
    )


def test_the_title_of_the_pack_stands_above_the_message(context_of: Make, sample: Sample) -> None:
    context = context_of(sample(BANK))
    page = make_html("board", context).html.replace("\u00a0", " ")
    for key in ("risks", "method"):
        title, message = context["titles"][key], context["messages"][key]
        assert page.index(f'<p class="kicker">{title}</p>') < page.index(f"<h2>{message}</h2>")
