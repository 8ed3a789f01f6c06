"""Voting: the votes on one question, summed up as a facilitator reads them out.

Nothing here decides anything: the value, the agreement and what counts as a
disagreement come from `consensus`. People are spoken of by role. Source:
blueprint 1.6.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from string import ascii_uppercase
from typing import Any, Literal

from bearings.domain.assessment import GROUP, UNKNOWN, Answer, Assessment, Respondent, Vote
from bearings.domain.consensus import aggregate, read_answer, score_of, vote_range
from bearings.domain.isolation import isolated
from bearings.domain.questionnaire import Option, Question, Questionnaire
from bearings.domain.scoring_model import AgreementBand

HowRead = Literal["lower_median", "most_adverse", "majority", "median"]
HOW_READ: Mapping[str, HowRead] = {
    "maturity": "lower_median",
    "gate": "most_adverse",
    "multi": "majority",
    "number": "median",
}
MOST_FIGURES = 8  # figures that get a row each; more are counted by the bands of the question


@dataclass(frozen=True, slots=True)
class Tally:
    """One thing that could be said, and how many said it. `used` is part of the value read."""

    label: str
    count: int
    used: bool = False


@dataclass(frozen=True, slots=True)
class Pole:
    """The lowest or the highest vote, and the roles of those who gave it; "" is nobody's role."""

    value: Vote
    roles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class VoteSummary:
    """The votes on one question.

    `value` is what the votes stand for, None without a known one or where too many do not
    know (`unknown_wins`); `agreed` is what the group settled on after them. `spread` is highest minus
    lowest, in levels or in the unit of the figure, None for other types. `discuss` holds while
    the votes differ and nothing is agreed. `low` and `high` are None where all say the same.
    """

    question: Question
    voted: int
    asked: int
    unknown: int
    tallies: tuple[Tally, ...]
    value: Vote | None
    how: HowRead
    unknown_wins: bool
    agreement: float | None
    band: AgreementBand | None
    spread: float | None
    low: Pole | None
    high: Pole | None
    differ: bool
    discuss: bool
    agreed: Vote | None
    reason: str

    @property
    def known(self) -> int:
        """Votes of those who know."""
        return self.voted - self.unknown

    @property
    def used(self) -> tuple[int, ...]:
        """Places among the tallies of what the value is made of."""
        return tuple(place for place, tally in enumerate(self.tallies) if tally.used)


def summarise(questionnaire: Questionnaire, assessment: Assessment, question_id: str) -> VoteSummary:
    """What was voted on that question, however many did; the group's one voice is no vote."""
    question = questionnaire.question(question_id)
    answer = assessment.answer(question_id)
    votes = votes_of_people(answer)
    bare = answer.model_copy(update={"votes": votes, "agreed": None, "state": None})
    read = read_answer(question, bare, questionnaire.model)
    known = {voter: vote for voter, vote in votes.items() if vote != UNKNOWN}
    said: list[Any] = list(known.values())
    value = read.value if read.state == "answered" else None
    low, high = _poles(questionnaire, assessment, question, known)
    ranged = question.type in ("maturity", "number") and bool(said)
    bands = questionnaire.model.consensus.bands
    return VoteSummary(
        question=question,
        voted=len(votes),
        asked=len(assessment.respondents),
        unknown=len(votes) - len(known),
        tallies=_tallies(questionnaire, question, said, value),
        value=value,
        how=HOW_READ[question.type],
        unknown_wins=read.state == "unknown",
        agreement=read.agreement,
        band=next((band for band in bands if band.id == read.band), None),
        spread=vote_range(said) if ranged else None,
        low=low,
        high=high,
        differ=read.disagree,
        discuss=read.disagree and answer.agreed is None,
        agreed=answer.agreed,
        reason=answer.agreed_reason,
    )


def votes_of_people(answer: Answer) -> dict[str, Vote]:
    """The votes without the group's one voice, in the order they were recorded."""
    return {voter: vote for voter, vote in answer.votes.items() if voter != GROUP}


def has_votes_of_people(answer: Answer) -> bool:
    """Whether anybody but the group's one voice has voted."""
    return len(answer.votes) > (GROUP in answer.votes)


def called(questionnaire: Questionnaire, respondents: Sequence[Respondent]) -> dict[str, str]:
    """What to call each respondent: the name, else the role, else their place in the list.

    Two of the same name are numbered, so that a room of roles can be told apart. For showing, also
    within a sentence: a name that is read from right to left is isolated.
    """
    names = {
        person.id: isolated(person.label.strip())
        or (questionnaire.role_name(person.role) if person.role else f"Person {place}")
        for place, person in enumerate(respondents, 1)
    }
    often, met = Counter(names.values()), Counter[str]()
    for key, name in names.items():
        if often[name] > 1:
            met[name] += 1
            names[key] = f"{name} ({met[name]})"
    return names


def in_words(questionnaire: Questionnaire, question: Question, vote: Vote) -> str:
    """A vote as people say it: `level 3, Established`, an option's first words, a figure with its unit."""
    if vote == UNKNOWN:
        return "don't know"
    if question.type == "maturity" and isinstance(vote, int):
        return f"level {vote}, {questionnaire.model.levels[vote - 1].name}"
    if isinstance(vote, int | float):
        return _figure(vote, question.unit)
    chosen = vote if isinstance(vote, tuple) else (vote,)
    named = [option.label.split(" - ")[0] for option in question.options if option.id in chosen]
    return "; ".join(named) or "none chosen"


def _tallies(
    questionnaire: Questionnaire, question: Question, said: Sequence[Any], value: Vote | None
) -> tuple[Tally, ...]:
    if question.type == "maturity":
        return tuple(
            Tally(f"{level.level}  {level.name}", said.count(level.level), level.level == value)
            for level in questionnaire.model.levels
        )
    if question.type == "gate":
        return tuple(
            Tally(_lettered(place, option), said.count(option.id), option.id == value)
            for place, option in enumerate(question.options)
        )
    if question.type == "multi":
        used = value if isinstance(value, tuple) else ()
        return tuple(
            Tally(_lettered(place, option), sum(option.id in chosen for chosen in said), option.id in used)
            for place, option in enumerate(question.options)
        )
    return _tallies_of_figures(question, said, value)


def _lettered(place: int, option: Option) -> str:
    """An option as its card names it: its letter and its first words."""
    letter = ascii_uppercase[place] if place < len(ascii_uppercase) else str(place + 1)
    return f"{letter}  {option.label.split(' - ')[0]}"


def _tallies_of_figures(question: Question, said: Sequence[float], value: Vote | None) -> tuple[Tally, ...]:
    """A row a figure; where there are many, a row a band of the question."""
    figures = Counter(float(figure) for figure in said)
    if len(figures) <= MOST_FIGURES:
        return tuple(
            Tally(_figure(figure, question.unit), count, figure == value)
            for figure, count in sorted(figures.items())
        )
    rows, least = [], float("-inf")
    for band in question.bands:
        limit = float("inf") if band.lt is None else band.lt
        count = sum(least <= figure < limit for figure in said)
        used = isinstance(value, int | float) and least <= value < limit
        rows.append(Tally(_range_of(least, band.lt, question.unit), count, used))
        least = limit
    return tuple(rows)


def _range_of(least: float, limit: float | None, unit: str) -> str:
    if limit is None:
        return f"{_figure(least, unit)} or more" if least > float("-inf") else "any figure"
    if least == float("-inf"):
        return f"under {_figure(limit, unit)}"
    return f"{least:g} to under {_figure(limit, unit)}"


def _poles(
    questionnaire: Questionnaire, assessment: Assessment, question: Question, known: Mapping[str, Vote]
) -> tuple[Pole | None, Pole | None]:
    """The lowest and the highest vote by what they are worth; a figure by itself."""
    worth: dict[str, float] = {
        voter: float(str(vote)) if question.type == "number" else score_of(question, vote)
        for voter, vote in known.items()
    }
    if not worth or min(worth.values()) == max(worth.values()):
        return None, None

    def pole(at: float) -> Pole:
        there = [voter for voter, amount in worth.items() if amount == at]
        votes: list[Any] = [known[voter] for voter in there]
        return Pole(aggregate(question, votes), _roles(questionnaire, assessment, there))

    return pole(min(worth.values())), pole(max(worth.values()))


def _roles(questionnaire: Questionnaire, assessment: Assessment, voters: Sequence[str]) -> tuple[str, ...]:
    """Roles of those voters, each once, with how many share it; in the order of the list of people."""
    roles: Counter[str] = Counter()
    order = {person.id: place for place, person in enumerate(assessment.respondents)}
    for voter in sorted(voters, key=lambda key: order.get(key, len(order))):
        person = assessment.respondent(voter)
        roles[questionnaire.role_name(person.role) if person and person.role else ""] += 1
    return tuple(f"{role} ({count})" if role and count > 1 else role for role, count in roles.items())


def _figure(figure: float, unit: str) -> str:
    return f"{figure:,.10g} {unit}".rstrip()
