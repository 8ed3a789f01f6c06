"""The slide: one question as the room may see it.

A slide is built from what may be seen and from nothing else, so whatever shows
it cannot give away a name, a note, evidence, a score, the organisation, or a
vote before the votes are revealed. Source: blueprint 1.12.
"""

from __future__ import annotations

from dataclasses import dataclass
from string import ascii_uppercase

from bearings.domain.assessment import Assessment
from bearings.domain.questionnaire import AnswerType, Question, Questionnaire
from bearings.domain.workshop.voting import HowRead, VoteSummary, in_words, summarise


@dataclass(frozen=True, slots=True)
class SlideRow:
    """One thing that can be said. `mark` is its key, "" in silent rounds; `count` None before reveal."""

    text: str
    mark: str = ""
    count: int | None = None
    used: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What revealed votes come to, in the pack's words. `value` is "" where too many do not know."""

    how: HowRead
    value: str
    band: str
    differ: bool
    agreed: str


@dataclass(frozen=True, slots=True)
class Slide:
    """A question and its statements; `voted` of `asked` people, and the outcome once revealed.

    `least` and `most` bound a figure in `unit`; `unknown` counts those who do not know, None before reveal.
    """

    dimension: str
    capability: str
    text: str
    kind: AnswerType
    rows: tuple[SlideRow, ...]
    unit: str = ""
    least: float | None = None
    most: float | None = None
    voted: int = 0
    asked: int = 0
    unknown: int | None = None
    outcome: Outcome | None = None
    language: str = "en"  # of the questionnaire


def make_slide(
    questionnaire: Questionnaire,
    assessment: Assessment,
    question_id: str,
    *,
    voting: bool,
    silent: bool,
    revealed: bool,
) -> Slide:
    """That question as the room may see it now; in one voice (not `voting`) it never says the answer."""
    question = questionnaire.question(question_id)
    votes = summarise(questionnaire, assessment, question_id) if voting else None
    shown = votes if votes is not None and revealed and votes.voted else None
    return Slide(
        dimension=questionnaire.dimension_of(question_id).name,
        capability=questionnaire.capability_of(question_id).name,
        text=question.text,
        kind=question.type,
        rows=_rows(question, shown, marked=shown is not None or not silent),
        unit=question.unit,
        least=question.min,
        most=question.max,
        voted=votes.voted if votes is not None else 0,
        asked=votes.asked if votes is not None else 0,
        unknown=shown.unknown if shown is not None else None,
        outcome=_outcome(questionnaire, shown) if shown is not None else None,
        language=questionnaire.language,
    )


def _rows(question: Question, shown: VoteSummary | None, *, marked: bool) -> tuple[SlideRow, ...]:
    """Statements or options; figures only once they are revealed."""
    tallies = shown.tallies if shown is not None else ()
    if question.type == "number":
        return tuple(SlideRow(tally.label, "", tally.count, tally.used) for tally in tallies)
    if question.type == "maturity":
        texts, marks = list(question.anchors), [str(level) for level in range(1, len(question.anchors) + 1)]
    else:
        texts = [option.label for option in question.options]
        marks = [
            ascii_uppercase[place] if place < len(ascii_uppercase) else "" for place in range(len(texts))
        ]
    return tuple(
        SlideRow(
            text,
            marks[place] if marked else "",
            tallies[place].count if tallies else None,
            bool(tallies) and tallies[place].used,
        )
        for place, text in enumerate(texts)
    )


def _outcome(questionnaire: Questionnaire, votes: VoteSummary) -> Outcome:
    question = votes.question
    return Outcome(
        how=votes.how,
        value="" if votes.value is None else in_words(questionnaire, question, votes.value),
        band=votes.band.name if votes.band is not None else "",
        differ=votes.discuss,
        agreed="" if votes.agreed is None else in_words(questionnaire, question, votes.agreed),
    )
