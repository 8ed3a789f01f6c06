"""Consensus: several votes on one question, read as one answer.

Maturity takes the lower median, so the value is always a real statement; a
gate takes the most adverse known answer; a set takes what more than half
chose; a number takes the median. Source: blueprint 1.4 to 1.7.
"""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from bearings.domain.assessment import UNKNOWN, Answer, Vote
from bearings.domain.questionnaire import Question
from bearings.domain.results import QuestionResult
from bearings.domain.rounding import compared
from bearings.domain.scoring_model import AgreementBand, ScoringModel


def read_answer(question: Question, answer: Answer, model: ScoringModel) -> QuestionResult:
    """One visible question as one answer, with agreement and confidence (0 to 1)."""
    if answer.state == "na":
        return QuestionResult(question.id, "na")
    votes = list(answer.votes.values())
    known = [vote for vote in votes if vote != UNKNOWN]
    unknown_share = 1 - len(known) / len(votes) if votes else 0.0
    if answer.agreed is None:
        if not votes:
            return QuestionResult(question.id, "unanswered")
        if compared(unknown_share) >= model.consensus.unknown_share:
            return QuestionResult(question.id, "unknown", unknown_share=unknown_share)
    return _answered(question, answer, known, unknown_share, model)


def _answered(
    question: Question, answer: Answer, known: list[Vote], unknown_share: float, model: ScoringModel
) -> QuestionResult:
    consensus = model.consensus
    voted = aggregate(question, known) if known else None
    agreement = agreement_of(question, known, voted) if voted is not None else None
    band = _band(len(known), agreement, consensus.bands) if agreement is not None else None
    factor = band.factor if band else 0.0
    settled = answer.agreed is not None
    if settled:
        factor = max(factor, consensus.agreed_factor)
    value = answer.agreed if answer.agreed is not None else voted
    assert value is not None
    evidence_factor = _evidence_factor(answer.evidence, model)
    flagged = agreement is not None and len(known) > 1 and _differ(question, known, agreement, model)
    return QuestionResult(
        id=question.id,
        state="answered",
        value=value,
        score=score_of(question, value),
        agreement=agreement,
        band=band.id if band else None,
        disagree=flagged and not settled,
        unknown_share=unknown_share,
        confidence=evidence_factor * factor * (1 - unknown_share),
        evidence_factor=evidence_factor,
        consensus_factor=factor,
        settled=settled,
    )


def aggregate(question: Question, known: Sequence[Vote]) -> Vote:
    """The value of one or more known votes."""
    if question.type == "maturity":
        return sorted(_numbers(known))[(len(known) - 1) // 2]
    if question.type == "gate":
        order = [option.id for option in question.options]
        return max((str(vote) for vote in known), key=order.index)
    if question.type == "multi":
        return _majority(question, known)
    return median(_numbers(known))


def agreement_of(question: Question, known: Sequence[Vote], value: Vote) -> float:
    """How far known votes agree, 0 to 1. Source: blueprint 1.6 (6)."""
    count = len(known)
    if question.type == "maturity":
        middle = float(_numbers([value])[0])
        return 1 - sum(abs(vote - middle) for vote in _numbers(known)) / count / 2
    if question.type == "gate":
        return sum(vote == value for vote in known) / count
    if question.type == "multi":
        options = [option.id for option in question.options if not option.exclusive]
        shares = [sum(option in _chosen(vote) for vote in known) / count for option in options]
        return sum(abs(2 * share - 1) for share in shares) / len(shares)
    numbers = _numbers(known)
    spread = (max(numbers) - min(numbers)) / (2 * max(1.0, abs(_numbers([value])[0])))
    return 1 - min(1.0, spread)


def score_of(question: Question, value: Vote) -> float:
    """Score of an answered question, 0 to 100. Source: blueprint 1.4."""
    if question.type == "maturity":
        return 25.0 * (_numbers([value])[0] - 1)
    if question.type == "gate":
        option = question.option(str(value))
        return option.score if option and option.score is not None else 0.0
    if question.type == "multi":
        chosen = _chosen(value)
        return min(100.0, sum(option.points or 0.0 for option in question.options if option.id in chosen))
    figure = compared(_numbers([value])[0])
    return next(band.score for band in question.bands if band.lt is None or figure < band.lt)


def vote_range(known: Sequence[Vote]) -> float:
    """Highest minus lowest of known votes on levels or numbers; 0 for other kinds."""
    numbers = _numbers(known)
    return max(numbers) - min(numbers) if numbers else 0.0


def _majority(question: Question, known: Sequence[Vote]) -> tuple[str, ...]:
    half = len(known) / 2
    chosen = [o for o in question.options if sum(o.id in _chosen(vote) for vote in known) > half]
    others = tuple(option.id for option in chosen if not option.exclusive)
    return others or tuple(option.id for option in chosen)


def _differ(question: Question, known: Sequence[Vote], agreement: float, model: ScoringModel) -> bool:
    consensus = model.consensus
    if compared(agreement) < consensus.flag_below:
        return True
    return question.type == "maturity" and vote_range(known) >= consensus.flag_range


def _band(count: int, agreement: float, bands: Sequence[AgreementBand]) -> AgreementBand:
    if count == 1:
        return next(band for band in bands if band.id == "single")
    graded = [band for band in bands if band.min_agreement is not None]
    # Not rounded, unlike other thresholds: the published results were made so.
    reached = [band for band in graded if agreement >= (band.min_agreement or 0.0)]
    return max(reached or graded[-1:], key=lambda band: band.min_agreement or 0.0)


def _evidence_factor(grade: str | None, model: ScoringModel) -> float:
    grades = model.evidence_grades
    return next((g.factor for g in grades if g.id == grade), grades[0].factor)


def _numbers(votes: Sequence[Vote]) -> list[float]:
    return [vote for vote in votes if isinstance(vote, int | float)]


def _chosen(vote: Vote) -> tuple[str, ...]:
    return vote if isinstance(vote, tuple) else (str(vote),)
