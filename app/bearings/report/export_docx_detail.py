"""The later parts of the Word report: findings, how it was measured, every answer, the planning values."""

from __future__ import annotations

import re

from bearings.report.context import Plain
from bearings.report.no_break import SPACE, in_one_piece
from bearings.report.note_text import lines_of_note
from bearings.report.speech import Speech, capital
from bearings.report.word_page import WordPage
from bearings.report.word_table import Columns, Content, Run

BECAUSE = (
    "Named because of the finding “{}”. Legal items prompt a decision by counsel and are not legal advice."
)
KEPT = (
    "The present questionnaire does not take them as they were given, so they count in no score. Another "
    "version took the place of theirs on {}."
)
LEFT_OUT = "Notes, reasons and the documents that show an answer are left out of this copy."
PROFILE = "It is not scored: it decides what is asked and which rules, routes and costs apply."
_LETTER = re.compile(r"^[A-Z]\w+ [A-Z]: ")


def findings(page: WordPage, context: Plain, speech: Speech) -> None:
    """All that is open, not known or seen differently, worst first."""
    say = speech.say
    page.heading(context["messages"]["risks"])
    if not context["findings"]:
        page.paragraph(say("No blocker, risk or gap is open."))
    for group in context["findings"]:
        page.heading(group["name"], 2)
        rows: list[list[Content]] = [
            [
                row["severity_name"],
                [
                    Run(f"{row['title']}. ", "strong"),
                    Run(row["text"]),
                    Run(f" {row['capability']}{SPACE}·{SPACE}{in_one_piece(row['id'])}", "muted"),
                ],
                row["action"],
                [Run(owner_of(row)), Run(f"\n{capital(row['horizon'])}" if row["horizon"] else "", "muted")],
            ]
            for row in group["rows"]
        ]
        heads = ("Severity", "What we found and why it matters", "What to do", "Owner, when")
        page.table(Columns(heads, (20, 72, 44, 34)), rows)
    if context["unknowns"]:
        page.heading(say("Not known"), 2)
        rows = [
            [row["question_id"], row["question"], "; ".join(row["evidence"]), row["finder"] or row["owner"]]
            for row in context["unknowns"]
        ]
        heads = ("Question", "What nobody could answer", "What would answer it", "Who finds out")
        page.table(Columns(heads, (20, 66, 50, 34)), rows)
    if context["disagreements"]:
        page.heading(say("Different views"), 2)
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
        page.heading(say("Dates that bind: {}", law["title"]), 2)
        page.points(law["dates"])
        page.paragraph(say(BECAUSE, law["finding"]), "Small")


def method(page: WordPage, context: Plain, speech: Speech) -> None:
    """What a level and a verdict mean, and what each state of an answer does."""
    how = context["method"]
    page.heading(context["messages"]["method"])
    rows: list[list[Content]] = [
        [str(level["level"]), level["name"], str(level["from"]), level["definition"]]
        for level in how["levels"]
    ]
    page.table(Columns(("Level", "Name", "From score", "Means"), (14, 28, 24, 104), (0, 2)), rows)
    rows = [
        [
            [Run(row["name"], "strong" if row["here"] else "plain")],
            row["needs"],
            speech.say("here") if row["here"] else "",
        ]
        for row in how["verdicts"]
    ]
    page.table(Columns(("Verdict", "Needs", "Now"), (54, 98, 18)), rows)
    rows = [[name, str(count), effect] for name, count, effect in how["states"]]
    page.table(Columns(("State of an answer", "Questions", "Effect"), (40, 22, 108), (1,)), rows)


def answers(page: WordPage, context: Plain, speech: Speech) -> None:
    """Every question asked with its answer, votes by role, evidence and note."""
    page.heading(_appendix(context, "appendix_answers", speech.say("Answers")))
    if context["document"]["redacted"]:
        page.paragraph(speech.say(LEFT_OUT), keep=True)
    for group in context["answers"]:
        page.heading(group["dimension"], 2)
        rows = [
            [[Run(row["id"], "strong")], _answered(row, speech), _behind(row, speech)]
            for row in group["rows"]
        ]
        page.table(Columns(("Id", "What was answered", "Votes by role, evidence"), (18, 88, 64)), rows)
    if context["profile"]:
        page.heading(speech.say("Profile"), 2)
        page.paragraph(speech.say(PROFILE), "Small", keep=True)
        told = [
            [row["id"], row["text"], row["answer"] or [Run(speech.say("Not answered"), "muted")]]
            for row in context["profile"]
        ]
        page.table(Columns(("Id", "Question", "Answer"), (18, 88, 64)), told)
    if context["hidden"]:
        page.heading(speech.say("Questions outside the scope"), 2)
        hidden = [[row["id"], row["text"], "".join(row["condition_pieces"])] for row in context["hidden"]]
        page.table(Columns(("Id", "Text", "Asked only if"), (18, 88, 64)), hidden)
    for kept in context["former"]:
        page.heading(kept["title"], 2)
        page.paragraph(speech.say(KEPT, kept["date"]), "Small", keep=True)
        rows = [
            [[Run(row["id"], "strong")], _answered(row, speech), _behind(row, speech)] for row in kept["rows"]
        ]
        page.table(Columns(("Id", "What was answered", "Votes by role, evidence"), (18, 88, 64)), rows)


def planning_values(page: WordPage, context: Plain, speech: Speech) -> None:
    """The values behind the costs; each replaced one with its source and date."""
    page.heading(_appendix(context, "appendix_cost", speech.say("Planning values")))
    page.paragraph(context["cost"]["disclaimer"], keep=True)
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
        page.table(Columns(heads, (68, 19, 19, 20, 44), (1, 2, 3)), rows)


def _appendix(context: Plain, page_id: str, otherwise: str) -> str:
    """The title of an appendix without its letter: not all of them are in the document."""
    title = _LETTER.sub("", context["titles"].get(page_id, otherwise))
    return f"{title[:1].upper()}{title[1:]}"


def _answered(row: Plain, speech: Speech) -> list[Run]:
    say = speech.say
    said = [Run(f"{row['kind']}: ", "muted")] if row.get("kind") else []
    said.append(Run(f"{row['text']}\n", "strong"))
    if row["state"] == "answered":
        level = say("Level {}: {}", row["level"], row["statement"]) if row["level"] else row["statement"]
        said.append(Run(level))
    else:
        why = f": {row['statement']}" if row["statement"] else ""
        said.append(Run(f"{row['state_name']}{why}", "muted"))
    if row.get("score"):
        score = say("{} of 100", row["score"])
        said.append(Run(f" {in_one_piece(f'({score})')}", "muted"))
    if row["note"]:
        said += _noted(row["note"], say("Note:"))
        said += [Run(f" [{say('the rest of this note is in the file')}]", "muted")] if row["note_cut"] else []
    return said


def _noted(note: str, label: str) -> list[Run]:
    """A note in lines, with what it stresses."""
    said = [Run(f"\n{label} ")]
    for place, line in enumerate(lines_of_note(note)):
        said += [Run("\n")] if place else []
        said += [Run(run.text, "strong" if run.strong else "plain") for run in line]
    return said


def _behind(row: Plain, speech: Speech) -> list[Run]:
    """Votes, agreement and evidence: what stands behind an answer."""
    say = speech.say
    lines = [f"{vote['vote']}: {vote['roles']}" for vote in row["votes"]]
    if row["agreed"]:
        why = f": {row['agreed_reason']}" if row["agreed_reason"] else ""
        lines.append(f"{say('Agreed after discussion')}{why}")
    if row.get("agreement"):
        differ = f", {say('views differ')}" if row["disagree"] else ""
        lines.append(f"{say('Agreement {} of 1', row['agreement'])}{differ}")
    if row["evidence"]:
        lines.append(say("Evidence: {}", speech.small(row["evidence"])))
    lines += [f"{item['title']} {item['link']}".strip() for item in row["evidence_items"]]
    return [Run("\n".join(lines))]


def owner_of(row: Plain) -> str:
    """The role that owns a row, and its person."""
    return f"{row['owner']} ({row['person']})" if row["person"] else str(row["owner"])
