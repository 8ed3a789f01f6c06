"""Raises: whether an answer already shows what an action promises, and what it shows afterwards.

An action's `raises` state the expected answer once its exit criterion is met.
Source: blueprint 3.5, 5.1, 5.4.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from bearings.domain.assessment import Vote
from bearings.domain.consensus import score_of
from bearings.domain.questionnaire import Question, Questionnaire
from bearings.domain.results import QuestionResult
from bearings.domain.roadmap.action_model import Action, Raise
from bearings.domain.rounding import compared

CONFIDENCE_AFTER = 0.85  # a met exit criterion is something that was shown


def in_place(questionnaire: Questionnaire, action: Action, questions: Mapping[str, QuestionResult]) -> bool:
    """Whether all an action raises is shown already; never so for an action that raises nothing."""
    return bool(action.raises) and all(
        is_met(questionnaire.question(raised.q), raised, questions[raised.q]) for raised in action.raises
    )


def is_met(question: Question, raised: Raise, result: QuestionResult) -> bool:
    """Whether the question shows at least what is raised; hidden and n/a questions count as met."""
    if result.state in ("hidden", "na"):
        return True
    if adds_option(question, raised):
        return isinstance(result.value, tuple) and raised.to_option in result.value
    return result.score is not None and compared(result.score) >= compared(_target(question, raised)[1])


def adds_option(question: Question, raised: Raise) -> bool:
    """Whether an action leads to one option of a set, whatever else is chosen."""
    return question.type == "multi" and raised.to_option is not None


def after_actions(
    questionnaire: Questionnaire, questions: Mapping[str, QuestionResult], actions: Iterable[Action]
) -> dict[str, QuestionResult]:
    """Every question once the actions have met their exit criteria; no answer is ever lowered."""
    raised_questions = dict(questions)
    for action in actions:
        for raised in action.raises:
            question = questionnaire.question(raised.q)
            raised_questions[raised.q] = _after(question, raised, raised_questions[raised.q])
    return raised_questions


def raised_score(question: Question, raised: Raise) -> float:
    """The score (0 to 100) a question has at least once the exit criterion is met."""
    return _target(question, raised)[1]


def raised_vote(question: Question, raised: Raise, now: Vote | None = None) -> Vote | None:
    """The least answer that shows what is raised; None for a set of options, which people must choose.

    One option of a set is added to those that are chosen `now`.
    """
    if adds_option(question, raised):
        chosen = {*(now if isinstance(now, tuple) else ()), raised.to_option}
        return tuple(o.id for o in question.options if o.id in chosen and not o.exclusive)
    value, score = _target(question, raised)
    if value is not None or question.type == "multi":
        return value
    candidates: list[Vote] = [1, 2, 3, 4, 5]
    if question.type == "gate":
        candidates = [option.id for option in question.options]
    enough = [vote for vote in candidates if compared(score_of(question, vote)) >= compared(score)]
    return min(enough, key=lambda vote: score_of(question, vote), default=None)


def _after(question: Question, raised: Raise, result: QuestionResult) -> QuestionResult:
    if result.state in ("hidden", "na"):
        return result
    # the exit criterion shows the answer afresh: votes and their differences are behind us
    shown = result._replace(confidence=max(result.confidence, CONFIDENCE_AFTER), disagree=False)
    if is_met(question, raised, result):
        return shown
    if adds_option(question, raised):
        value = raised_vote(question, raised, result.value)
        score = max(result.score or 0.0, score_of(question, value))
    else:
        value, score = _target(question, raised)
    return shown._replace(
        state="answered",
        value=result.value if value is None else value,
        score=score,
        unknown_share=0.0,
        settled=True,
    )


def _target(question: Question, raised: Raise) -> tuple[Vote | None, float]:
    """The value an action leads to and its score; no value where only a score is stated."""
    if raised.to_level is not None:
        return raised.to_level, score_of(question, raised.to_level)
    if raised.to_option is not None:
        return raised.to_option, score_of(question, raised.to_option)
    score = raised.to_score or 0.0
    if question.type != "number":
        return None, score
    lower_end = question.min or 0.0
    for band in question.bands:
        if band.score >= score or band.lt is None:
            return lower_end, band.score
        lower_end = band.lt
    return lower_end, score
