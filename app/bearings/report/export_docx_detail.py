"""The later parts of the Word report: findings, how it was measured, every answer, the planning values."""

from __future__ import annotations

import re

from bearings.report.context import Plain
from bearings.report.word_page import WordPage
from bearings.report.word_table import Columns, Content, Run

_LETTER = re.compile(r"^Appendix [A-Z]: ")


def findings(page: WordPage, context: Plain) -> None:
    """All that is open, not known or seen differently, worst first."""
    page.heading(context["titles"].get("risks", "Findings"), new_page=True)
    if not context["findings"]:
        page.paragraph("No blocker, risk or gap is open.")
    for group in context["findings"]:
        page.heading(group["name"], 2)
        rows: list[list[Content]] = [
            [
                row["severity_name"],
                [
                    Run(f"{row['title']}. ", "strong"),
                    Run(row["text"]),
                    Run(f" {row['capability']} · {row['id']}", "muted"),
                ],
                row["action"],
                [Run(_owner(row)), Run(f"\n{row['horizon']}" if row["horizon"] else "", "muted")],
            ]
            for row in group["rows"]
        ]
        heads = ("Severity", "What we found and why it matters", "What to do", "Owner, when")
        page.table(Columns(heads, (20, 72, 44, 34)), rows)
    if context["unknowns"]:
        page.heading("Not known", 2)
        rows = [
            [row["question_id"], row["question"], "; ".join(row["evidence"]), row["finder"] or row["owner"]]
            for row in context["unknowns"]
        ]
        heads = ("Question", "What nobody could answer", "What would answer it", "Who finds out")
        page.table(Columns(heads, (20, 66, 50, 34)), rows)
    if context["disagreements"]:
        page.heading("Different views", 2)
        rows = [
            [
                row["question_id"],
                row["question"],
                "; ".join(row["views"]),
                row["used"],
                "; ".join(row["evidence"]),
            ]
            for row in context["disagreements"]
        ]
        heads5 = ("Question", "What was asked", "Views by role", "Value used", "What would settle it")
        page.table(Columns(heads5, (20, 46, 44, 20, 40)), rows)
    for law in context["regulation"]:
        page.heading(f"Dates that bind: {law['title']}", 2)
        page.points(law["dates"])
        page.paragraph(
            f"Named because of the finding “{law['finding']}”. Legal items prompt a decision by counsel "
            "and are not legal advice.",
            "Small",
        )


def method(page: WordPage, context: Plain) -> None:
    """What a level and a verdict mean, and what each state of an answer does."""
    how = context["method"]
    page.heading(context["titles"].get("method", "How it was measured"))
    rows: list[list[Content]] = [
        [str(level["level"]), level["name"], str(level["from"]), level["definition"]]
        for level in how["levels"]
    ]
    page.table(Columns(("Level", "Name", "From score", "Means"), (14, 28, 22, 106), (0, 2)), rows)
    rows = [
        [
            [Run(row["name"], "strong" if row["here"] else "plain")],
            row["needs"],
            "here" if row["here"] else "",
        ]
        for row in how["verdicts"]
    ]
    page.table(Columns(("Verdict", "Needs", "Now"), (54, 98, 18)), rows)
    rows = [[name, str(count), effect] for name, count, effect in how["states"]]
    page.table(Columns(("State of an answer", "Questions", "Effect"), (40, 22, 108), (1,)), rows)


def answers(page: WordPage, context: Plain) -> None:
    """Every question asked with its answer, votes by role, evidence and note."""
    page.heading(_appendix(context, "appendix_answers", "Answers"), new_page=True)
    for group in context["answers"]:
        page.heading(group["dimension"], 2)
        rows = [[[Run(row["id"], "strong")], _answered(row), _behind(row)] for row in group["rows"]]
        page.table(Columns(("Id", "What was answered", "Votes by role, evidence"), (18, 88, 64)), rows)
    if context["hidden"]:
        page.heading("Questions outside the scope", 2)
        hidden = [[row["id"], row["text"], row["condition"]] for row in context["hidden"]]
        page.table(Columns(("Id", "Text", "Asked only if"), (18, 88, 64)), hidden)


def planning_values(page: WordPage, context: Plain) -> None:
    """The values behind the costs; each replaced one with its source and date."""
    page.heading(_appendix(context, "appendix_cost", "Planning values"))
    page.paragraph(context["cost"]["disclaimer"])
    heads = ("Planning value", "Low", "Base", "High", "Unit and origin")
    for group in context["parameters"]:
        page.heading(group["name"], 2)
        rows: list[list[Content]] = [
            [
                row["label"],
                row["low"],
                row["base"],
                row["high"],
                [Run(row["unit"]), Run(f"\n{row['origin']}" if row["origin"] else "", "muted")],
            ]
            for row in group["rows"]
        ]
        page.table(Columns(heads, (58, 22, 22, 22, 46), (1, 2, 3)), rows)


def _appendix(context: Plain, page_id: str, otherwise: str) -> str:
    """The title of an appendix without its letter: not all of them are in the document."""
    title = _LETTER.sub("", context["titles"].get(page_id, otherwise))
    return f"{title[:1].upper()}{title[1:]}"


def _answered(row: Plain) -> list[Run]:
    said = [Run(f"{row['text']}\n", "strong")]
    if row["state"] == "answered":
        said.append(Run(f"Level {row['level']}: {row['statement']}" if row["level"] else row["statement"]))
    else:
        why = f": {row['statement']}" if row["statement"] else ""
        said.append(Run(f"{row['state_name']}{why}", "muted"))
    if row["score"]:
        said.append(Run(f" ({row['score']} of 100)", "muted"))
    if row["note"]:
        cut = " [the rest of this note is in the file]" if row["note_cut"] else ""
        said.append(Run(f"\nNote: {row['note']}{cut}"))
    return said


def _behind(row: Plain) -> list[Run]:
    """Votes, agreement and evidence: what stands behind an answer."""
    lines = [f"{vote['vote']}: {vote['roles']}" for vote in row["votes"]]
    if row["agreed"]:
        lines.append(f"Agreed after discussion{': ' + row['agreed_reason'] if row['agreed_reason'] else ''}")
    if row["agreement"]:
        lines.append(f"Agreement {row['agreement']} of 1{', views differ' if row['disagree'] else ''}")
    if row["evidence"]:
        lines.append(f"Evidence: {row['evidence'].lower()}")
    lines += [f"{item['title']} {item['link']}".strip() for item in row["evidence_items"]]
    return [Run("\n".join(lines))]


def _owner(row: Plain) -> str:
    return f"{row['owner']} ({row['person']})" if row["person"] else str(row["owner"])
