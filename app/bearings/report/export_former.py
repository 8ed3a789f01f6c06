"""Table of an export: what was kept aside with earlier versions of the questionnaire."""

from __future__ import annotations

from bearings.domain.assessment import Former
from bearings.report.context import Plain, Study
from bearings.report.export_table import Cell, Column, Parts, Table, day
from bearings.report.note_text import plain_note
from bearings.report.pages_former import former_pages, held_formers


def former_table(study: Study) -> Table | None:
    """Each thing that was kept with the version it answers, the latest version first; None for nothing."""
    columns = (
        Column("Id", "verbatim", 12),
        Column("Questionnaire version", "verbatim", 16),
        Column("Kept aside", "date", 12),
        Column("Kind", width=18),
        Column("Belongs to", width=56),
        Column("State", width=14),
        Column("What was said", width=48),
        Column("Level (1 to 5)", "number", 9),
        Column("Votes by role", width=44),
        Column("Why settled so", "verbatim", 32),
        Column("Evidence grade", width=16),
        Column("Evidence", "verbatim", 32),
        Column("Note", "verbatim", 48),
    )
    held = zip(held_formers(study), former_pages(study), strict=True)
    rows = [_row(former, kept, row) for former, kept in held for row in kept["rows"]]
    return Table("Kept aside", columns, rows) if rows else None


def _row(former: Former, kept: Plain, row: Plain) -> tuple[Cell, ...]:
    items = "; ".join(f"{item['title']} {item['link']}".strip() for item in row["evidence_items"])
    note = row["note"] if row["kind"] else former.answers[row["id"]].note  # on paper it may be cut
    return (
        row["id"], kept["version"], day(kept["date"]), row["kind"] or "Answer", row["text"],
        row["state_name"], row["statement"], int(row["level"]) if row["level"] else None,
        Parts(f"{vote['vote']}: {vote['roles']}" for vote in row["votes"]), row["agreed_reason"],
        row["evidence"], items, plain_note(note),
    )  # fmt: skip
