"""Checks of a template folder without rendering it: description, parts, and syntax and marks of every file.

What autoescape does not cover is refused here: values in attributes without
quotation marks, in scripts, in handlers of events and among styles. Source: safety 2.4.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from jinja2 import TemplateError

from bearings.errors import BearingsError, FormatError, Problem
from bearings.report.editions import (
    DESCRIPTION,
    SHARED,
    TAKEN,
    description_of,
    missing_parts,
    takes_a_name,
    template_files,
)
from bearings.report.sandbox import place_in, sandbox
from bearings.report.words import ENGLISH
from bearings.resources import resource

_MARKS = (  # none begins again within itself: a long file would be read once for each beginning
    (re.compile(r"[\w-]=\s*\{\{"), 'a value in an attribute needs quotation marks: name="{{ … }}"'),
    (re.compile(r"<script\b", re.IGNORECASE), "a script does nothing on paper: leave it out"),
    (
        re.compile(r"<[^<>]*\son\w+\s*=", re.IGNORECASE),
        "a handler of events does nothing on paper: leave it out",
    ),
    (
        re.compile(r"<style\b(?:(?!</?style).)*?\{\{", re.IGNORECASE | re.DOTALL),
        "a value among styles: put styles that need one into style.css.j2",
    ),
)


def template_problems(folder: Path) -> list[Problem]:
    """All that is wrong with the edition in that folder, as far as it can be told without rendering."""
    try:
        said, source, problems = description_of(folder)
        own = dict(template_files(folder))
    except FormatError as error:
        return list(error.problems) or [Problem(folder.name, 0, 0, "", error.what)]
    except BearingsError as error:
        return [Problem(folder.name, 0, 0, "", error.what)]
    known = dict(template_files(resource("report_templates", SHARED))) | own
    if said is not None:
        problems += missing_parts(said, source, known)
    if takes_a_name(folder):
        problems.append(Problem(DESCRIPTION, 0, 0, "id", TAKEN))
    return [*problems, *_syntax(own, known), *_marks(own)]


def _syntax(own: Mapping[str, str], known: Mapping[str, str]) -> Iterator[Problem]:
    environment = sandbox(known, ENGLISH)
    for name in own:
        try:
            environment.get_template(name)
        except TemplateError as error:
            place = place_in(error, known)
            yield Problem(
                name, place[1] if place else 0, 1, "", (error.message or "cannot be read").rstrip(".")
            )
        except RecursionError:
            yield Problem(name, 0, 0, "", "is nested too deeply")


def _marks(own: Mapping[str, str]) -> Iterator[Problem]:
    for name, text in own.items():
        if not name.endswith(".html.j2"):
            continue
        for pattern, message in _MARKS:
            for found in pattern.finditer(text):
                yield Problem(name, text.count("\n", 0, found.end()) + 1, 1, "", message)
