"""Table of an export: what the profile says of organisation and scope, which decides what is asked."""

from __future__ import annotations

from bearings.domain.questionnaire import ProfileQuestion
from bearings.domain.wording.profile_words import profile_in_words
from bearings.report.context import Study
from bearings.report.export_table import Cell, Column, Table


def profile_table(study: Study) -> Table:
    """Every question of the profile with its answer; a figure in its unit as a real number."""
    columns = (
        Column("Id", "verbatim", 10),
        Column("Question", width=64),
        Column("Answer", width=60),
        Column("Value", "number", 14),
        Column("Unit", width=30),
    )
    return Table("Profile", columns, [_row(study, asked) for asked in study.questionnaire.profile])


def _row(study: Study, asked: ProfileQuestion) -> tuple[Cell, ...]:
    value = study.assessment.profile.get(asked.id)
    if value is None:
        return asked.id, asked.text, "Not answered", None, ""
    if isinstance(value, int | float):
        return asked.id, asked.text, "", value, asked.unit
    return asked.id, asked.text, profile_in_words(asked, value), None, ""
