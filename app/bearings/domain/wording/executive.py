"""Executive text: the few paragraphs on page 1 of the report, as generated or as somebody wrote them.

Plain paragraphs, one a line, without marks. Whoever rewrites them rests on the
numbers of that day: a digest of these tells later that they changed.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass

from bearings.domain.assessment import Assessment
from bearings.domain.results import Results
from bearings.domain.rounding import whole
from bearings.domain.wording.report_words import Words


@dataclass(frozen=True, slots=True)
class Executive:
    """The text that is shown, one paragraph each; `stale` says that numbers changed since it was written."""

    paragraphs: tuple[str, ...]
    edited: bool
    stale: bool


def executive(assessment: Assessment, results: Results, words: Words) -> Executive:
    """What stands on page 1: the text somebody wrote, else the generated one."""
    written = assessment.executive
    if not written.text.strip():
        return Executive(paragraphs_of(generated_text(words)), edited=False, stale=False)
    stale = written.basis != basis_of(results, words)
    return Executive(paragraphs_of(written.text), edited=True, stale=stale)


def generated_text(words: Words) -> str:
    """Situation with what it implies, then the key messages; what is asked for stands beside it anyway."""
    verdict = words["verdict"]
    opening = " ".join(part for part in (verdict["situation"], verdict["implication"]) if part)
    return "\n".join(part for part in (opening, *words["key_messages"]) if part)


def paragraphs_of(text: str) -> tuple[str, ...]:
    """The paragraphs of a text that a person typed: one a line, empty ones left out."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def basis_of(results: Results, words: Words) -> str:
    """A digest of what a text on page 1 rests on: the generated one, and the numbers beside it as shown."""
    card = results.scorecard
    numbers = [card.overall, card.low, card.high, *(d.final for d in card.dimensions.values())]
    held = [
        generated_text(words),
        words["route_sentence"],
        words["verdict"]["decision"],
        f"{card.confidence:.2f} {card.answered} {card.askable} {card.unknown}",
        *("" if number is None else whole(number) for number in numbers),
    ]
    return hashlib.sha256(json.dumps(held).encode()).hexdigest()
