"""Consensus: several votes on one question, read as one answer.

Maturity takes the lower median, so the value is always a real statement; a
gate takes the most adverse known answer; a set takes what more than half
chose; a number takes the median. Votes fit their question: every file and
every edit is checked (`domain.fit`). Source: blueprint 1.4 to 1.7.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

from bearings.domain.assessment import UNKNOWN, Answer, Vote
from bearings.domain.conditions import Seen, Subject
from bearings.domain.questionnaire import Outcome, Question
from bearings.domain.results import QuestionResult
from bearings.domain.rounding import compared
from bearings.domain.scoring_model import AgreementBand, Consensus, ScoringModel

LEVEL_SCORES = (0.0, 25.0, 50.0, 75.0, 100.0)  # of levels 1 to 5


def read_answer(question: Question, answer: Answer, model: ScoringModel) -> QuestionResult:
    """One visible question as one answer, with agreement and confidence (0 to 1)."""
    if answer.state == "na":
        return QuestionResult(question.id, "na")
    votes, agreed, consensus = answer.votes, answer.agreed, model.consensus
    known = [vote for vote in votes.values() if vote != UNKNOWN]
    count = len(known)
    unknown_share = 1 - count / len(votes) if count < len(votes) else 0.0
    if agreed is None:
        if not votes:
            return QuestionResult(question.id, "unanswered")
        if unknown_share and compared(unknown_share) >= consensus.unknown_share:
            return QuestionResult(question.id, "unknown", unknown_share=unknown_share)
        if count == 1 and question.type == "maturity" and len(votes) == 1:
            return _one_voice(question, known[0], answer.evidence, model)
    value: Vote | None = None
    agreement = band = None
    disagree, consensus_factor = False, 0.0
    if count == 1:
        value, agreement, band = aggregate(question, known), 1.0, consensus.single
    elif known:
        value = aggregate(question, known)
        agreement = agreement_of(question, known, value)
        band = _band(agreement, consensus)
        disagree = agreed is None and agreement < 1 and _differ(question, known, agreement, consensus)
    if band is not None:
        consensus_factor = band.factor
    if agreed is not None:
        value = agreed
        consensus_factor = max(consensus_factor, consensus.agreed_factor)
    assert value is not None
    evidence_factor = model.evidence_factor(answer.evidence)
    return QuestionResult(
        question.id,
        "answered",
        value,
        score_of(question, value),
        agreement,
        band.id if band else None,
        disagree,
        unknown_share,
        evidence_factor * consensus_factor * (1 - unknown_share),
        evidence_factor,
        consensus_factor,
        agreed is not None,
    )


def _one_voice(question: Question, level: Any, grade: str | None, model: ScoringModel) -> QuestionResult:
    """A level given by one voice, as most answers are: what the steps below come to, in one."""
    evidence, single = model.evidence_factor(grade), model.consensus.single
    confidence = evidence * single.factor
    return QuestionResult(
        question.id,
        "answered",
        level,
        LEVEL_SCORES[level - 1],
        1.0,
        single.id,
        False,
        0.0,
        confidence,
        evidence,
        single.factor,
    )


def aggregate(question: Question, known: Sequence[Any]) -> Vote:
    """The value that known votes stand for; `known` must not be empty."""
    kind = question.type
    if kind == "maturity":
        found: Vote = known[0] if len(known) == 1 else sorted(known)[(len(known) - 1) // 2]
    elif kind == "gate":
        found = next(option.id for option in reversed(question.options) if option.id in known)
    elif kind == "multi":
        found = _majority(question, known)
    else:
        found = median(known)
    return found


def agreement_of(question: Question, known: Sequence[Any], value: Any) -> float:
    """How far known votes agree with the value read from them, 0 to 1. Source: blueprint 1.6 (6)."""
    count = len(known)
    if count == 1:
        return 1.0
    if question.type == "maturity":
        return float(1 - sum([abs(level - value) for level in known]) / count / 2)
    if question.type == "gate":
        return known.count(value) / count
    if question.type == "multi":
        return _agreement_of_sets(question, known)
    return 1.0 - min(1.0, vote_range(known) / (2.0 * max(1.0, abs(float(value)))))


def _agreement_of_sets(question: Question, known: Sequence[Vote]) -> float:
    sets = [_chosen(vote) for vote in known]
    options = [option.id for option in question.options if not option.exclusive]
    total = 0.0
    for option in options:
        share = len([True for chosen in sets if option in chosen]) / len(sets)
        total += abs(2 * share - 1)  # not sum(): from Python 3.12 on it rounds otherwise, and a band may turn
    return total / len(options)


def score_of(question: Question, value: Any) -> float:
    """Score of an answered question, 0 to 100. Source: blueprint 1.4."""
    if question.type == "maturity":
        return LEVEL_SCORES[value - 1]
    if question.type == "gate":
        return next((o.score for o in question.options if o.id == value and o.score is not None), 0.0)
    if question.type == "multi":
        chosen = _chosen(value)
        if question.outcomes:
            return outcome_of(question, chosen).score
        return min(100.0, sum([o.points for o in question.options if o.points and o.id in chosen]))
    figure = compared(value)
    return next(band.score for band in question.bands if band.lt is None or figure < band.lt)


def outcome_of(question: Question, chosen: Sequence[str]) -> Outcome:
    """The outcome that a set of options has: the first that holds, as the last always does."""
    facts = _Chosen(question.id, frozenset(chosen))
    held = (outcome for outcome in question.outcomes if outcome.when is None or outcome.when.test(facts))
    return next(held, question.outcomes[-1])


@dataclass(frozen=True, slots=True)
class _Chosen:
    """What the conditions of outcomes look at: the options chosen of that one question."""

    question: str
    options: frozenset[str]

    def look(self, subject: Subject, ref: str | tuple[str, str]) -> Seen:
        return self.options if subject == "selected" and ref == self.question else None


def vote_range(known: Sequence[Any]) -> float:
    """Highest minus lowest of known votes on a maturity or number question."""
    return float(max(known) - min(known))


def _majority(question: Question, known: Sequence[Vote]) -> tuple[str, ...]:
    half = len(known) / 2
    chosen = [o for o in question.options if sum([o.id in _chosen(vote) for vote in known]) > half]
    others = tuple([option.id for option in chosen if not option.exclusive])
    return others or tuple([option.id for option in chosen])


def _differ(question: Question, known: Sequence[Vote], agreement: float, consensus: Consensus) -> bool:
    if compared(agreement) < consensus.flag_below:
        return True
    return question.type == "maturity" and vote_range(known) >= consensus.flag_range


def _band(agreement: float, consensus: Consensus) -> AgreementBand:
    # Not rounded, unlike other thresholds: the published results were made so.
    for least, band in consensus.graded:
        if agreement >= least:
            return band
    return consensus.graded[-1][1]


def _chosen(vote: Vote) -> tuple[str, ...]:
    return vote if isinstance(vote, tuple) else ()
