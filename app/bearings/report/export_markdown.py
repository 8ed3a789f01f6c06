"""Markdown summary of an assessment: what the first pages of the report say, for wikis and pull requests."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from bearings.report.context import Plain, Study, report_context
from bearings.report.safe_text import markdown


def summary_markdown(study: Study) -> bytes:
    """Verdict, scores, findings, route, costs and roadmap, in the words and figures of the report."""
    context = report_context(study.questionnaire, study.assessment, study.results, study.conclusions)
    parts = (_head, _scores, _findings, _route, _roadmap, _next_steps)
    lines = [line for part in parts for line in part(context)]
    return ("\n".join(lines).rstrip() + "\n").encode()


def _head(context: Plain) -> Iterator[str]:
    document, summary = context["document"], context["summary"]
    yield f"# {markdown(document['title'])}"
    yield ""
    facts = [
        document["confidentiality"],
        document["date"],
        "Fictional sample" if document["fictional"] else "",
    ]
    facts += [f"Prepared by {document['prepared_by']}" if document["prepared_by"] else ""]
    facts += [f"Prepared for {document['prepared_for']}" if document["prepared_for"] else ""]
    yield " · ".join(markdown(fact) for fact in (*facts, document["pack"]) if fact)
    yield ""
    verdict = summary["verdict"]
    yield f"**{markdown(verdict['name'])}.** {markdown(verdict['headline'])}"
    yield ""
    yield from _bullets(f"Limited by {limit}" for limit in summary["limits"])
    overall = (
        "not rated" if summary["overall"] is None else f"{summary['overall']} of 100, {summary['level_name']}"
    )
    yield from _bullets(
        (
            f"Overall index: {overall}; range {summary['range']}",
            f"Confidence: {summary['confidence']} of 1, {summary['confidence_band']}",
            f"Coverage: {summary['answered']} of {summary['askable']} questions answered, "
            f"{summary['unknown']} not known",
        )
    )
    yield ""
    yield from _bullets(summary["key_messages"])
    yield ""
    if verdict["decision"]:
        yield f"**Decision asked for:** {markdown(verdict['decision'])}"
        yield ""


def _scores(context: Plain) -> Iterator[str]:
    yield f"## {markdown(context['titles'].get('scorecard', 'Scores'))}"
    yield ""
    rows = context["scorecard"]["rows"]
    yield from _table(
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
    )
    yield from _bullets(f"{row['name']} is capped: {row['cap_reason']}" for row in rows if row["cap_reason"])
    yield ""


def _findings(context: Plain) -> Iterator[str]:
    if not context["findings"]:
        return
    yield "## Findings"
    yield ""
    for group in context["findings"]:
        yield f"### {markdown(group['name'])}"
        yield ""
        yield from _table(
            ("Severity", "Finding", "What it means", "First action", "Owner", "When"),
            (
                (
                    row["severity_name"],
                    row["title"],
                    row["text"],
                    row["action"],
                    row["person"] or row["owner"],
                    row["horizon"],
                )
                for row in group["rows"]
            ),
        )


def _route(context: Plain) -> Iterator[str]:
    route, cost = context["route"], context["cost"]
    yield f"## {markdown(context['titles'].get('route', 'Route'))}"
    yield ""
    yield from _bullets(route["why"])
    yield from _bullets(route["conditions"])
    yield ""
    if cost["rows"]:
        yield from _table(
            (
                "Route",
                "Running cost a month",
                "Paid once",
                f"All costs, {cost['months']} months",
                "Low to high",
            ),
            ((row["name"], row["month"], row["once"], row["total"], row["span"]) for row in cost["rows"]),
        )
        yield markdown(cost["disclaimer"])
        yield ""


def _roadmap(context: Plain) -> Iterator[str]:
    roadmap = context["roadmap"]
    yield f"## {markdown(context['titles'].get('roadmap', 'Roadmap'))}"
    yield ""
    for horizon in roadmap["horizons"]:
        if not horizon["actions"]:
            continue
        yield f"### {markdown(horizon['name'])}: {markdown(horizon['days'])}, {markdown(horizon['load'])}"
        yield ""
        yield from _table(
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
        )
    for group in roadmap["left_out"]:
        yield f"### {markdown(group['name'])}"
        yield ""
        yield from _bullets(
            f"{row['title']} ({row['id']}{', ' + row['days'] if row['days'] else ''}): {row['reason']}"
            for row in group["rows"]
        )
        yield ""


def _next_steps(context: Plain) -> Iterator[str]:
    if not context["next_steps"]:
        return
    yield f"## {markdown(context['titles'].get('next_30_days', 'Next 30 days'))}"
    yield ""
    yield from _table(
        ("Step", "Owner", "When", "First step"),
        (
            (step["title"], step["person"] or step["owner"], step["when"], step["first_step"])
            for step in context["next_steps"]
        ),
    )


def _bullets(texts: Iterable[str]) -> Iterator[str]:
    for text in texts:
        yield f"- {markdown(text)}"


def _table(head: tuple[str, ...], rows: Iterable[tuple[Any, ...]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield f"|{' --- |' * len(head)}"
    for row in rows:
        yield f"| {' | '.join(markdown(str(cell)) for cell in row)} |"
    yield ""
