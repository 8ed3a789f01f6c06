"""Markdown summary of an assessment: what the first pages of the report say, for wikis and pull requests."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from typing import Any

from bearings.report.context import Plain, Study, report_context
from bearings.report.safe_text import markdown
from bearings.report.speech import COPY, Speech, capital

Say = Callable[..., str]  # a sentence of our own, filled


def summary_markdown(study: Study) -> bytes:
    """Verdict, scores, findings, route, costs and roadmap, in the words and figures of the report."""
    context = report_context(study.questionnaire, study.assessment, study.results, study.conclusions)
    context["document"]["redacted"] = study.redacted
    speech = Speech.of(study.questionnaire, study.assessment)
    told = speech.context(context)
    parts = (_head, _scores, _findings, _route, _roadmap, _next_steps)
    lines = [line for part in parts for line in part(told, speech.say)]
    return ("\n".join(lines).rstrip() + "\n").encode()


def _head(context: Plain, say: Say) -> Iterator[str]:
    document, summary = context["document"], context["summary"]
    yield f"# {markdown(document['title'])}"
    yield ""
    facts = [
        document["confidentiality"],
        document["date"],
        say("Fictional sample") if document["fictional"] else "",
    ]
    facts += [say(COPY) if document["redacted"] else ""]
    facts += [say("Prepared by {}", document["prepared_by"]) if document["prepared_by"] else ""]
    facts += [say("Prepared for {}", document["prepared_for"]) if document["prepared_for"] else ""]
    yield " · ".join(markdown(fact) for fact in (*facts, document["pack"]) if fact)
    yield ""
    verdict = summary["verdict"]
    yield f"**{markdown(verdict['name'])}.** {markdown(verdict['headline'])}"
    yield ""
    yield from _bullets(say("Limited by: {}", limit) for limit in summary["limits"])
    overall, answered = summary["overall"], (summary["answered"], summary["askable"], summary["unknown"])
    index = say("not rated") if overall is None else f"{say('{} of 100', overall)}, {summary['level_name']}"
    yield from _bullets(
        (
            say("Overall index: {}; range {}", index, summary["range"]),
            say("Confidence: {} of 1, {}", summary["confidence"], summary["confidence_band"]),
            say("Coverage: {} of {} questions answered, {} not known", *answered),
        )
    )
    yield ""
    if written := summary["executive"]["paragraphs"]:
        for paragraph in written:
            yield from (markdown(paragraph), "")
    else:
        yield from _bullets(summary["key_messages"])
        yield ""
    if verdict["decision"]:
        yield f"**{say('Decision asked for')}:** {markdown(verdict['decision'])}"
        yield ""


def _scores(context: Plain, say: Say) -> Iterator[str]:
    yield f"## {markdown(context['titles'].get('scorecard') or say('Scores'))}"
    yield ""
    rows = context["scorecard"]["rows"]
    yield from _table(
        say,
        (
            "Dimension",
            "Score (0 to 100)",
            "Level",
            "Target (0 to 100)",
            "Range",
            "Coverage",
            "Confidence (0 to 1)",
        ),
        (
            (
                row["name"],
                row["shown"],
                row["level_name"],
                f"{row['target']:.0f}",
                row["range"],
                row["coverage"],
                row["confidence"],
            )
            for row in rows
        ),
        numbers=(1, 3, 5, 6),
    )
    if capped := [row for row in rows if row["cap_reason"]]:
        yield from _bullets(say("{} is capped: {}", row["name"], row["cap_reason"]) for row in capped)
        yield ""


def _findings(context: Plain, say: Say) -> Iterator[str]:
    if not context["findings"]:
        return
    yield f"## {say('Findings')}"
    yield ""
    for group in context["findings"]:
        yield f"### {markdown(group['name'])}"
        yield ""
        yield from _table(
            say,
            ("Severity", "Finding", "What it means", "First action", "Owner", "When"),
            (
                (
                    row["severity_name"],
                    row["title"],
                    row["text"],
                    row["action"],
                    row["person"] or row["owner"],
                    capital(row["horizon"]),
                )
                for row in group["rows"]
            ),
        )


def _route(context: Plain, say: Say) -> Iterator[str]:
    route, cost = context["route"], context["cost"]
    yield f"## {markdown(context['titles'].get('route') or say('Route'))}"
    yield ""
    yield from _bullets(route["why"])
    yield from _bullets(route["conditions"])
    yield ""
    if cost["rows"]:
        yield from _table(
            say,
            (
                "Route",
                "Service a month",
                "Paid once",
                say("All costs, {} months", cost["months"]),
                "Low to high",
            ),
            ((row["name"], row["month"], row["once"], row["total"], row["span"]) for row in cost["rows"]),
            numbers=(1, 2, 3, 4),
        )
        yield markdown(cost["disclaimer"])
        yield ""


def _roadmap(context: Plain, say: Say) -> Iterator[str]:
    roadmap = context["roadmap"]
    yield f"## {markdown(context['titles'].get('roadmap') or say('Roadmap'))}"
    yield ""
    for horizon in roadmap["horizons"]:
        if not horizon["actions"]:
            continue
        yield f"### {markdown(horizon['name'])}: {markdown(horizon['days'])}, {markdown(horizon['load'])}"
        yield ""
        yield from _table(
            say,
            ("Id", "Action", "Owner", "Effort (person-days)", "Due", "Done when"),
            (
                (
                    a["id"],
                    a["title"],
                    a["person"] or a["owner"],
                    f"{a['days']} ({a['days_range']})",
                    a["due"],
                    a["kpi"],
                )
                for a in horizon["actions"]
            ),
            numbers=(3,),
        )
    for group in roadmap["left_out"]:
        yield f"### {markdown(group['name'])}"
        yield ""
        yield from _bullets(
            f"{row['title']} ({row['id']}{', ' + row['days'] if row['days'] else ''}): {row['reason']}"
            for row in group["rows"]
        )
        yield ""


def _next_steps(context: Plain, say: Say) -> Iterator[str]:
    if not context["next_steps"]:
        return
    yield f"## {markdown(context['titles'].get('next_30_days') or say('Next 30 days'))}"
    yield ""
    yield from _table(
        say,
        ("Step", "Owner", "When", "First step"),
        (
            (
                step["title"],
                step["person"] or step["owner"],
                say("{}, due {}", step["when"], step["due"]) if step["due"] else step["when"],
                step["first_step"],
            )
            for step in context["next_steps"]
        ),
    )


def _bullets(texts: Iterable[str]) -> Iterator[str]:
    for text in texts:
        yield f"- {markdown(text)}"


def _table(
    say: Say, head: tuple[str, ...], rows: Iterable[tuple[Any, ...]], *, numbers: Collection[int] = ()
) -> Iterator[str]:
    """A table; `numbers` are the columns, from 0, that are set to the right."""
    yield f"| {' | '.join(map(say, head))} |"
    yield f"| {' | '.join('---:' if place in numbers else '---' for place in range(len(head)))} |"
    for row in rows:
        yield f"| {' | '.join(markdown(str(cell)) for cell in row)} |"
    yield ""
