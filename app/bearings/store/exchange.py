"""Exchange: an assessment as YAML or JSON in the shape of the samples, in and out.

Reading checks everything against the questionnaire and names every problem
with line and column. What is written reads back as the same assessment.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bearings.datafile import MAX_JSON, MAX_PICTURE, Source, read_source
from bearings.domain.assessment import Assessment
from bearings.domain.fit import Place, agreed_misfit, misfits, profile_misfit, vote_misfit
from bearings.domain.questionnaire import Questionnaire
from bearings.errors import FormatError, Problem
from bearings.files import Stop, write_atomically
from bearings.validation import Locate, did_you_mean, first_problems, validated
from bearings.yamltext import flow, scalar

if TYPE_CHECKING:
    from bearings.domain.upgrade.arrivals import Arrival
    from bearings.domain.upgrade.model import Line

SCHEMA = "sample/1"
_FLOW_BELOW = 60  # characters of a nested value that still stands on its key's line


class LeftBehindError(FormatError):
    """Answers to an earlier version of the questionnaire, some of which have no place in the present one.

    `arrival` holds the others, and what would be left behind of the file at `path`.
    """

    def __init__(self, path: Path, source: Source, arrival: Arrival) -> None:
        count = len(arrival.left)
        what = "one thing has" if count == 1 else f"{count} things have"
        super().__init__(
            f"{source.name} answers version {arrival.version} of the questionnaire, and {what} no place in "
            f"version {arrival.present}.",
            problems=tuple(first_problems(map(partial(_left, source), arrival.left), source.problem)),
            remedy="Import it to look at them and to take the rest.",
        )
        self.path, self.arrival = path, arrival


def read_exchange(
    path: Path,
    questionnaire: Questionnaire,
    *,
    must_fit: bool = True,
    arrived: Callable[[Arrival], None] | None = None,
) -> Assessment:
    """The assessment in a YAML or JSON file. Raises `FormatError` with every problem found.

    Answers to an earlier version of the questionnaire are put in terms of this one, and `arrived` is told
    so. Without it a file is refused with a `LeftBehindError` where something would be lost by that.
    Unless it `must_fit`, ids and values need not be those of the questionnaire: whoever asked looks at each.
    """
    source = read_source(path, largest=MAX_JSON, longest=MAX_PICTURE)
    data = _prepared(source, path, questionnaire)
    assessment, problems = validated(Assessment, data, _locate(source, questionnaire))
    if assessment is not None and must_fit:
        if assessment.questionnaire_version != questionnaire.version:
            assessment = _in_present_terms(path, source, questionnaire, assessment, arrived)
        found = (source.problem(place, message) for place, message in misfits(questionnaire, assessment))
        problems = first_problems(found, source.problem)
    if assessment is None or problems:
        raise _refused(source, problems)
    return assessment


def write_exchange(assessment: Assessment, path: Path, *, stop: Stop | None = None) -> None:
    """Write an assessment as `.yaml`, `.yml` or `.json`, whole or not at all.

    Raises `SaveError`, or `Cancelled` if it was stopped.
    """
    plain = as_plain(assessment)
    if path.suffix.lower() == ".json":
        text = json.dumps(plain, indent=2, ensure_ascii=False) + "\n"
    else:
        text = "# Answers to a Bearings questionnaire.\n" + "\n".join(_yaml_lines(plain, 0)) + "\n"
    write_atomically(path, text.encode(), stop=stop)


def as_plain(assessment: Assessment) -> dict[str, Any]:
    """The plain data of an exchange file, defaults left out."""
    plain = assessment.model_dump(mode="json", exclude_defaults=True)
    if "answers" in plain:
        plain["answers"] = dict(sorted(plain["answers"].items()))
    head = {
        "schema": SCHEMA,
        "id": assessment.id,
        "questionnaire": assessment.questionnaire,
        "questionnaire_version": assessment.questionnaire_version,
    }
    return {**head, **{key: value for key, value in plain.items() if key not in head}}


def _in_present_terms(
    path: Path,
    source: Source,
    questionnaire: Questionnaire,
    assessment: Assessment,
    arrived: Callable[[Arrival], None] | None,
) -> Assessment:
    """The assessment, put in terms of the questionnaire if it answers an earlier version of it."""
    from bearings.domain.upgrade.arrivals import arrive

    arrival = arrive(questionnaire, assessment)
    if arrival is None:
        return assessment
    if arrived is not None:
        arrived(arrival)
    elif arrival.left:
        raise LeftBehindError(path, source, arrival)
    return arrival.after


def _left(source: Source, line: Line) -> Problem:
    block = {"question": "answers", "profile": "profile"}.get(line.kind)
    return source.problem((block, line.id) if block else (), line.why)


def _locate(source: Source, questionnaire: Questionnaire) -> Locate:
    """Places problems; of an answer of a wrong kind it says what the question takes."""

    def locate(loc: Place, message: str) -> Problem:
        place, said = _wrong_answer(questionnaire, source.data, loc) or (loc, message)
        return source.problem(place, said)

    return locate


def _wrong_answer(questionnaire: Questionnaire, data: Any, loc: Place) -> tuple[Place, str] | None:
    """The vote or value that a place is or lies in, and what is wrong with it; None for any other place."""
    start = 2 if loc[:1] == ("milestones",) else 0  # what was answered stands there as it does today
    misfit: Callable[[object], str | None]
    match loc[start:]:
        case ("answers", str(key), "votes", _, *_) if questionnaire.has_question(key):
            place, misfit = loc[: start + 4], partial(vote_misfit, questionnaire.question(key))
        case ("answers", str(key), "agreed", *_) if questionnaire.has_question(key):
            place, misfit = loc[: start + 3], partial(agreed_misfit, questionnaire.question(key))
        case ("profile", str(key), *_) if questionnaire.has_profile_question(key):
            place, misfit = loc[: start + 2], partial(profile_misfit, questionnaire.profile_question(key))
        case _:
            return None
    for step in place:
        data = data[step]
    said = misfit(tuple(data) if isinstance(data, list) else data)
    return (place, said) if said else None


def _prepared(source: Source, path: Path, questionnaire: Questionnaire) -> dict[str, Any]:
    if not isinstance(source.data, dict):
        raise _refused(source, [source.problem((), "expected keys such as organisation, profile, answers")])
    data = dict(source.data)
    schema = data.pop("schema", SCHEMA)
    if schema != SCHEMA:
        raise _refused(source, [source.problem(("schema",), f"expected {SCHEMA}")])
    data.setdefault("id", re.sub(r"[^A-Za-z0-9_.\-]+", "-", path.stem).strip("-._")[:80] or "assessment")
    data.setdefault("questionnaire", questionnaire.id)
    data.setdefault("questionnaire_version", questionnaire.version)
    if data["questionnaire"] != questionnaire.id:
        near = did_you_mean(str(data["questionnaire"]), [questionnaire.id])
        message = f"answers another questionnaire than {questionnaire.id}{near}"
        raise _refused(source, [source.problem(("questionnaire",), message)])
    return data


def _refused(source: Source, problems: list[Problem]) -> FormatError:
    count = "one problem" if len(problems) == 1 else f"{len(problems)} problems"
    return FormatError(
        f"{source.name} has {count}, so nothing was taken from it.",
        problems=tuple(problems),
        remedy="Mend the places named above and try again.",
    )


def _yaml_lines(value: Any, indent: int) -> list[str]:
    pad = "  " * indent
    lines: list[str] = []
    if isinstance(value, dict):
        for key, item in value.items():
            if isinstance(item, dict | list) and item and (indent == 0 or len(flow(item)) > _FLOW_BELOW * 2):
                lines.append(f"{pad}{scalar(key)}:")
                lines += _yaml_lines(item, indent + 1)
            else:
                lines.append(f"{pad}{scalar(key)}: {flow(item)}")
        return lines
    return [f"{pad}- {flow(item)}" for item in value]
