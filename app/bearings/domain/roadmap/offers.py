"""Offers: the answers that would follow from what people marked as done.

Marking an action done changes no answer; people are asked whether these should
be set, in one edit (`edits_plan.take_answers`).
"""

from __future__ import annotations

from dataclasses import dataclass

from bearings.domain.assessment import Assessment, Vote
from bearings.domain.questionnaire import Question, Questionnaire
from bearings.domain.results import Results
from bearings.domain.roadmap.action_model import Action, Raise
from bearings.domain.roadmap.raises import is_met, raised_score, raised_vote


@dataclass(frozen=True, slots=True)
class OfferedAnswer:
    """What one question would be set to; no `vote` where people must choose the options themselves."""

    question: str
    vote: Vote | None
    words: str


@dataclass(frozen=True, slots=True)
class Offer:
    """The answers a finished action leads to and that are not given yet."""

    action: str
    answers: tuple[OfferedAnswer, ...]

    @property
    def votes(self) -> dict[str, Vote]:
        """By question id, those that can be set as they are."""
        return {answer.question: answer.vote for answer in self.answers if answer.vote is not None}


def offers(questionnaire: Questionnaire, assessment: Assessment, results: Results) -> tuple[Offer, ...]:
    """One for each action marked done whose effect the answers do not show yet, in the pack's order.

    Two may offer different answers to one question: take one, then ask anew, and no answer is lowered.
    """
    made = (
        Offer(action.id, _missing(questionnaire, action, results))
        for action in questionnaire.actions
        if assessment.plan.choice(action.id).done
    )
    return tuple(offer for offer in made if offer.answers)


def _missing(questionnaire: Questionnaire, action: Action, results: Results) -> tuple[OfferedAnswer, ...]:
    missing = []
    for raised in action.raises:
        question = questionnaire.question(raised.q)
        now = results.scorecard.questions[raised.q]
        if not is_met(question, raised, now):
            words = wanted_in_words(question, raised)
            missing.append(OfferedAnswer(question.id, raised_vote(question, raised, now.value), words))
    return tuple(missing)


def wanted_in_words(question: Question, raised: Raise) -> str:
    """The answer an action leads to, as the questionnaire words it."""
    vote = raised_vote(question, raised)
    if vote is None:
        return f"options worth at least {raised_score(question, raised):g} of 100 points"
    if isinstance(vote, int) and question.type == "maturity":
        return f"level {vote}: {question.anchors[vote - 1]}"
    if isinstance(vote, int | float):
        return f"{vote:g} {question.unit}".strip()
    wanted = raised.to_option or str(vote)
    option = question.option(wanted)
    return option.label if option else wanted
