"""A ballot as a PDF to fill in: its page as HTML, and the PDF made of it by the render process."""

from __future__ import annotations

import json
import threading
from itertools import groupby
from pathlib import Path

from jinja2 import FileSystemLoader, StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

from bearings.domain.workshop.ballots import (
    ABOUT_FIELD,
    NOTE_FIELD,
    UNKNOWN_FIELD,
    Ballot,
    BallotQuestion,
    field_name,
)
from bearings.report.ballot_sheet import addressee
from bearings.report.render import render_html
from bearings.report.safe_text import legal
from bearings.report.words import words_in
from bearings.report.words_literal import let_speak
from bearings.resources import resource

Grouped = list[tuple[str, list[tuple[str, list[BallotQuestion]]]]]


def write_ballot_pdf(ballot: Ballot, path: Path, *, cancelled: threading.Event | None = None) -> None:
    """Write the ballot as a fillable PDF, whole or not at all.

    Raises `RenderError`, `SaveError`, or `Cancelled` once `cancelled` is set.
    """
    render_html(ballot_html(ballot), path, forms=True, cancelled=cancelled)


def ballot_html(ballot: Ballot) -> str:
    """The page; its fields are named as `domain.ballots.field_name` says."""
    environment = ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(resource("report_templates", "ballot")),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=lambda value: legal(value) if type(value) is str else value,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    words = words_in(ballot.language)
    let_speak(environment, words)
    theme = json.loads(resource("assets", "theme.json").read_text("utf-8"))
    return environment.get_template("ballot.html.j2").render(
        ballot=ballot,
        groups=_grouped(ballot),
        addressee=addressee(ballot),
        field=field_name,
        about=ABOUT_FIELD,
        note=NOTE_FIELD,
        unknown=UNKNOWN_FIELD,
        hint=words.worded,
        c=theme["themes"]["light"],
    )


def _grouped(ballot: Ballot) -> Grouped:
    """Questions by capability by dimension, in their order."""
    return [
        (
            dimension,
            [(capability, list(those)) for capability, those in groupby(asked, lambda q: q.capability)],
        )
        for dimension, asked in groupby(ballot.questions, lambda q: q.dimension)
    ]
