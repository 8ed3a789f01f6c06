"""Carry: the answer to a question as an answer to what became of it, or why it must be given anew."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bearings.domain.assessment import EMPTY_ANSWER, UNKNOWN, Answer, ProfileValue, Vote
from bearings.domain.fit import agreed_misfit, profile_misfit, vote_misfit
from bearings.domain.questionnaire import ProfileQuestion, Question
from bearings.domain.upgrade.same import AnyQuestion, same_scale, same_words
from bearings.domain.upgrade.ways import Turn, Way

REWORDED = "It asks in other words now."
KEPT_REWORDED = "It asks in other words now: marked for review."
OTHER_SCALE = "It is answered on another scale now."
NO_COUNTERPART = "Some chose what can no longer be chosen."
NOT_ALLOWED = "It can no longer be marked as not applicable."
NOT_COPIED = "This part of it is asked for the first time."
TURNED = "What was chosen is put in the new terms."
NO_GRADE = "Its evidence grade is not in the new questionnaire."


MOST = 1e15  # of a number, as answers hold


@dataclass(frozen=True, slots=True)
class Carried:
    """What the question it leads to gets of an answer.

    `whole` is False where something of it stays behind; `anew` where that is what was said, so that
    the question must be answered again. `why` says what, or why.
    """

    answer: Answer
    whole: bool = True
    anew: bool = False
    why: str = ""


def carry_answer(
    old: Question | None, new: Question, way: Way, answer: Answer, grade: str | None, *, keep_reworded: bool
) -> Carried:
    """Take an answer along that way. `grade` is its grade of evidence there, if it has one.

    Without the `old` question the answer goes along if it is one to the new question.

    Note and evidence go along with the question in any case. With `keep_reworded` answers to a
    question that asks in other words stand, marked for review.
    """
    reason = _stays(old, new, way, keep_reworded=keep_reworded)
    if reason == NOT_COPIED:
        return Carried(EMPTY_ANSWER, whole=False, anew=True, why=reason)
    if reason:
        return _record(answer, reason)
    turned = _turned_answer(answer, way.turns)
    if turned is None or not _fits(new, turned, turned=bool(way.turns)):
        return _record(answer, _no_fit(old, new, way))
    if turned.state == "na" and not new.na_allowed:
        return _record(answer, NOT_ALLOWED)
    doubtful = not (way.turns or way.same or old is None or same_words(old, new)) and bool(
        answer.votes or answer.agreed is not None or answer.state
    )
    carried = turned.model_copy(update={"evidence": grade, "review": answer.review or doubtful})
    if carried == answer:
        carried = answer  # what is the same object need not be written again
    if answer.evidence is not None and grade is None:
        return Carried(carried, whole=False, why=NO_GRADE)
    why = KEPT_REWORDED if doubtful else TURNED if _said(turned) != _said(answer) else ""
    return Carried(carried, why=why)


def carry_profile(
    old: ProfileQuestion | None, new: ProfileQuestion, way: Way, value: ProfileValue, *, keep_reworded: bool
) -> tuple[ProfileValue | None, str]:
    """Value and remark; the value is None where the question must be answered anew, for that reason."""
    reason = _stays(old, new, way, keep_reworded=keep_reworded)
    if reason:
        return None, reason
    turned = in_new_terms(value, way.turns)
    if turned is None or profile_misfit(new, turned) is not None:
        return None, _no_fit(old, new, way)
    return turned, TURNED if turned != value else ""


def _stays(old: AnyQuestion | None, new: AnyQuestion, way: Way, *, keep_reworded: bool) -> str:
    """Why an answer cannot go that way; "" if nothing stands against it."""
    if not way.copies:
        return way.why or NOT_COPIED
    if way.turns or way.same or old is None:
        return ""  # the pack says how answers go on, and they are tried
    if not same_scale(old, new):
        return OTHER_SCALE
    return "" if keep_reworded or same_words(old, new) else REWORDED


def _no_fit(old: AnyQuestion | None, new: AnyQuestion, way: Way) -> str:
    """Why something that was tried is no answer to the new question."""
    return NO_COUNTERPART if way.turns or old is None or same_scale(old, new) else OTHER_SCALE


def _record(answer: Answer, why: str) -> Carried:
    """What goes along where the question must be answered anew."""
    said = bool(answer.votes or answer.agreed is not None or answer.state or answer.evidence)
    rest = Answer(evidence_items=answer.evidence_items, note=answer.note, review=answer.review)
    return Carried(rest, whole=not said, anew=said, why=why if said else "")


def _said(answer: Answer) -> tuple[object, ...]:
    return answer.votes, answer.agreed


def _turned_answer(answer: Answer, turns: tuple[Turn, ...]) -> Answer | None:
    """The answer with every vote turned; None if one of them cannot be."""
    votes: dict[str, Vote] = {}
    for voter, vote in answer.votes.items():
        turned = in_new_terms(vote, turns)
        if turned is None:
            return None
        votes[voter] = turned
    agreed = None if answer.agreed is None else in_new_terms(answer.agreed, turns)
    if agreed is None and answer.agreed is not None:
        return None
    return answer.model_copy(update={"votes": votes, "agreed": agreed})


def in_new_terms(value: Vote, turns: tuple[Turn, ...]) -> Vote | None:
    """A vote or profile value after all turns; None where one of them has no counterpart for it."""
    if value == UNKNOWN:
        return value
    for turn in turns:
        change = _by_factor(turn) if isinstance(turn, int | float) else _by_options(turn)
        turned = change(value)
        if turned is None:
            return None
        value = turned
    return value


def _by_factor(factor: float) -> Callable[[Vote], Vote | None]:
    def change(value: Vote) -> Vote | None:
        if not isinstance(value, int | float):
            return None
        number = float(f"{value * factor:.12g}")  # without the last digits, where 0.1 * 3 is not 0.3
        if abs(number) > MOST:
            return None
        return int(number) if isinstance(value, int) and number.is_integer() else number

    return change


def _by_options(options: Mapping[str, str | int | None]) -> Callable[[Vote], Vote | None]:
    """Options not named stay; of a set, each is turned by itself."""

    def change(value: Vote) -> Vote | None:
        if not isinstance(value, tuple):
            return options.get(str(value), value)
        turned = [options.get(option, option) for option in value]
        if any(not isinstance(option, str) for option in turned):
            return None
        return tuple(dict.fromkeys(str(option) for option in turned))

    return change


def _fits(new: Question, answer: Answer, *, turned: bool) -> bool:
    """Whether the question takes what was said; options that were `turned` must go together, too."""
    values = [*answer.votes.values()] + ([answer.agreed] if answer.agreed is not None else [])
    return (
        all(vote_misfit(new, vote) is None for vote in answer.votes.values())
        and (answer.agreed is None or agreed_misfit(new, answer.agreed) is None)
        and not (turned and any(_contradicts(new, value) for value in values))
    )


def _contradicts(new: AnyQuestion, value: object) -> bool:
    """Whether an option that stands alone was chosen together with others."""
    if not isinstance(value, tuple) or len(value) < 2:
        return False
    return any(option is not None and option.exclusive for option in map(new.option, map(str, value)))
