"""Attached: what travels inside a report with its consent, so that the PDF opens again as an assessment.

It holds the questionnaire and the assessment whole, the numbers that stand on
the pages, and a SHA-256 over all of it. The sum tells damage and careless
changes; it is no signature, since whoever changes a file can add it up anew.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Annotated, Any, Literal, NamedTuple

from pydantic import Field, StringConstraints

from bearings.domain.assessment import Assessment
from bearings.domain.conclusions import Conclusions
from bearings.domain.days import Date
from bearings.domain.languages import in_language
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.results import Results
from bearings.domain.rounding import percent, whole
from bearings.domain.values import Id, Label, Share, Value, Whole

FILE_NAME = "assessment.bearings.json"
MEDIA_TYPE = "application/json"
SCHEMA: Literal["bearings-report/1"] = "bearings-report/1"
SCHEMA_FAMILY = SCHEMA.partition("/")[0]
MAX_ATTACHED = 20_000_000  # bytes of the file, unpacked

Sum = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
Score = Annotated[int, Field(ge=0, le=100)] | None


class Printed(Value):
    """The numbers on the pages, as they are shown: scores whole, of 100; confidence 0 to 1."""

    verdict: Id
    overall: Score
    dimensions: Annotated[dict[Id, Score], Field(max_length=100)]
    confidence: Share
    answered: Whole
    askable: Whole
    route: Id


class Attached(Value):
    """The file inside a report. `made` is the day on the pages, `pages` the SHA-256 of what they draw."""

    schema_: Literal["bearings-report/1"] = Field(alias="schema")
    made: Date
    edition: Id
    made_by: Label  # version of Bearings
    printed: Printed
    pages: Sum
    questionnaire: Questionnaire
    assessment: Assessment
    sha256: Sum


class Difference(NamedTuple):
    """A number that is another one now: "overall", "verdict" and the like, or the id of a dimension."""

    subject: str
    printed: str
    now: str


def attached_json(
    questionnaire: Questionnaire,
    assessment: Assessment,
    printed: Printed,
    *,
    made: str,
    edition: str,
    made_by: str,
    pages: str,
) -> bytes:
    """The file to put inside: JSON that is the same for the same values."""
    plain = {
        "schema": SCHEMA,
        "made": made,
        "edition": edition,
        "made_by": made_by,
        "printed": printed.model_dump(mode="json"),
        "pages": pages,
        "questionnaire": questionnaire.model_dump(mode="json"),
        "assessment": assessment.model_dump(mode="json", exclude_defaults=True),
    }
    return json.dumps({**plain, "sha256": content_sum(plain)}, ensure_ascii=False, indent=1).encode()


def content_sum(plain: Mapping[str, Any]) -> str:
    """SHA-256 of plain data without its own `sha256`, whatever the order of its keys."""
    rest = {key: value for key, value in plain.items() if key != "sha256"}
    text = json.dumps(rest, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return hashlib.sha256(text.encode()).hexdigest()


def printed_of(results: Results, conclusions: Conclusions) -> Printed:
    """The numbers a report of these results shows."""
    card = results.scorecard
    return Printed(
        verdict=results.verdict.id,
        overall=_whole(card.overall),
        dimensions={key: _whole(dimension.final) for key, dimension in card.dimensions.items()},
        confidence=round(card.confidence, 2),
        answered=card.answered,
        askable=card.askable,
        route=conclusions.recommended,
    )


def differences(attached: Attached, now: Printed) -> tuple[Difference, ...]:
    """Numbers on the pages that are computed otherwise now; none if the report still matches."""
    then, questionnaire = attached.printed, told(attached)
    pairs = [
        ("verdict", _verdict(questionnaire, then.verdict), _verdict(questionnaire, now.verdict)),
        ("overall", _shown(then.overall), _shown(now.overall)),
        ("confidence", f"{then.confidence:.2f}", f"{now.confidence:.2f}"),
        ("coverage", _coverage(then), _coverage(now)),
        ("route", _route(questionnaire, then.route), _route(questionnaire, now.route)),
        *(
            (key, _shown(then.dimensions.get(key)), _shown(now.dimensions.get(key)))
            for key in dict.fromkeys((*then.dimensions, *now.dimensions))
        ),
    ]
    return tuple(Difference(*pair) for pair in pairs if pair[1] != pair[2])


def told(attached: Attached) -> Questionnaire:
    """Its questionnaire in the language of the report."""
    return in_language(attached.questionnaire, attached.assessment.language)


def _whole(score: float | None) -> int | None:
    return None if score is None else whole(score)


def _shown(score: int | None) -> str:
    return "–" if score is None else str(score)


def _coverage(printed: Printed) -> str:
    share = printed.answered / printed.askable if printed.askable else 0.0
    return f"{printed.answered}/{printed.askable} ({percent(share)})"


def _verdict(questionnaire: Questionnaire, key: str) -> str:
    return next((v.name for v in questionnaire.model.verdicts if v.id == key), key)


def _route(questionnaire: Questionnaire, key: str) -> str:
    return next((route.name for route in questionnaire.routes.items if route.id == key), key)
