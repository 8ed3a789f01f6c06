"""Votes as a person writes them on a ballot."""

from bearings.domain.assessment import UNKNOWN, Vote
from bearings.domain.questionnaire import Question
from bearings.domain.workshop.ballots import DONT_KNOW, choices_of


def written_vote(question: Question, vote: Vote) -> str:
    """What stands in the answer of a ballot for that vote: letters, a number, or that one does not know."""
    if vote == UNKNOWN:
        return DONT_KNOW
    if question.type == "number":
        return str(vote)
    values = vote if isinstance(vote, tuple) else (vote,)
    return ", ".join(choice.letter for choice in choices_of(question) if choice.value in values)
