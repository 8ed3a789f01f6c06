"""The prover: what the risk rules of a lens do for every set of choices that can be ticked.

All sets of a question are looked at together: what holds for which of them is
one whole number with a bit for each set, so a rule costs a few operations on
numbers of 32,768 bits instead of as many evaluations. Source: AWS
Well-Architected Tool, lens format specification.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import reduce
from operator import and_, or_

from bearings.packs.findings import Found
from bearings.packs.lens.expressions import Chosen, Every, Expression, Negated
from bearings.packs.lens.model import Choice, Lens, LensQuestion, Risk

MOST_PROVED = 16  # choices; each further one doubles the sets
WORSE: dict[str, int] = {"NO_RISK": 0, "MEDIUM_RISK": 1, "HIGH_RISK": 2}
IN_WORDS: dict[str, str] = {"NO_RISK": "no risk", "MEDIUM_RISK": "a medium risk", "HIGH_RISK": "a high risk"}


def prove(lens: Lens) -> Iterator[Found]:
    """What is wrong with the rules of a lens, with its place in the file and a counter-example."""
    for question in lens.questions:
        yield from _default(question)
        yield from _unmarked_none(question)
        if question.rules and len(question.choices) > MOST_PROVED:
            said = f"more than {MOST_PROVED} choices are too many to try every set of them; not proved"
            yield (*question.place, "choices"), said
        elif question.rules and question.choices:
            yield from _Sets(question).problems()


def leaves_sets_open(question: LensQuestion) -> bool:
    """Whether no rule holds for some set of choices, as far as that can be told."""
    if not question.rules or question.tried[-1].condition is None:
        return False
    return len(question.choices) > MOST_PROVED or bool(_Sets(question).left)


def _default(question: LensQuestion) -> Iterator[Found]:
    if question.rules and question.tried[-1].condition is not None:
        yield (*question.place, "riskRules"), "there is no default rule, which the format requires"
    for rule in question.rules[len(question.tried) :]:
        yield rule.place, "this rule can never apply: it stands after the default rule"


def _unmarked_none(question: LensQuestion) -> Iterator[Found]:
    for choice in question.choices:
        if choice.reads_as_none and not choice.marked_none:
            said = f'"{choice.title}" is not marked as none of the others: its id does not end in _no'
            yield (*choice.place, "id"), said


@dataclass(frozen=True, slots=True)
class _Outcome:
    """A risk, None where no rule holds, and the sets that have it."""

    risk: Risk | None
    sets: int


class _Sets:
    """All sets of the choices of one question: bit n stands for the set whose members are the bits of n.

    A choice that is marked as none of the others is ticked alone.
    """

    def __init__(self, question: LensQuestion) -> None:
        self._question = question
        self._count = 1 << len(question.choices)
        self._all = (1 << self._count) - 1
        self._with = {choice.id: self._column(n) for n, choice in enumerate(question.choices)}
        for choice in question.choices:
            if choice.marked_none:
                others = (column for id_, column in self._with.items() if id_ != choice.id)
                self._all &= ~(self._with[choice.id] & reduce(or_, others, 0))

    @property
    def left(self) -> int:
        """The sets that no rule holds for."""
        held = reduce(or_, (self._where(rule.condition) for rule in self._question.tried), 0)
        return self._all & ~held

    def problems(self) -> Iterator[Found]:
        """What is wrong with the rules, seen over all sets."""
        left = self._all
        given: dict[Risk | None, int] = {}
        for rule in self._question.tried:
            held = self._where(rule.condition) & left
            if not held:
                yield rule.place, "this rule can never apply: no set of choices is left for it"
            given[rule.risk] = given.get(rule.risk, 0) | held
            left &= ~held
        if left:
            said = f"no rule holds with {self._example(left)} ticked; counted as a high risk"
            yield (*self._question.place, "riskRules"), said
            given[None] = left
        outcomes = [_Outcome(risk, sets) for risk, sets in given.items() if sets]
        for number, choice in enumerate(self._question.choices):
            yield from self._of_choice(choice, number, outcomes)

    def _of_choice(self, choice: Choice, number: int, outcomes: list[_Outcome]) -> Iterator[Found]:
        step = 1 << number  # from a set without the choice to the same one with it
        without = self._all & ~self._with[choice.id] & (self._all >> step)
        never = all(not (without & (each.sets ^ (each.sets >> step))) for each in outcomes)
        if never and not choice.marked_none:
            yield choice.place, f'"{choice.title}" never changes the risk'
        for before in outcomes:
            for after in outcomes:
                if before.risk is None or after.risk is None:
                    continue
                grows = WORSE[after.risk] - WORSE[before.risk]
                found = without & before.sets & (after.sets >> step)
                if found and choice.marked_none and grows < 0:
                    said = f'"{choice.title}" alone leaves {IN_WORDS[after.risk]}, nothing ticked '
                    yield choice.place, f"{said}{IN_WORDS[before.risk]}: none of them is taken for better"
                elif found and not choice.marked_none and grows > 0:
                    said = f'ticking "{choice.title}" with {self._example(found)} ticked makes it worse: '
                    yield choice.place, f"{said}{IN_WORDS[before.risk]} becomes {IN_WORDS[after.risk]}"

    def _where(self, condition: Expression | None) -> int:
        """The sets for which a condition holds."""
        if condition is None:
            return self._all
        if isinstance(condition, Chosen):
            return self._with.get(condition.id, 0)
        if isinstance(condition, Negated):
            return self._all & ~self._where(condition.part)
        parts = map(self._where, condition.parts)
        return reduce(and_ if isinstance(condition, Every) else or_, parts)

    def _column(self, number: int) -> int:
        """The sets that the choice of that number is in: runs of as many zeros and ones, again and again."""
        run = 1 << number
        ones, width = ((1 << run) - 1) << run, 2 * run
        while width < self._count:
            ones |= ones << width
            width *= 2
        return ones

    def _example(self, sets: int) -> str:
        """The smallest of some sets in words: that with the lowest number has the fewest late choices."""
        lowest = (sets & -sets).bit_length() - 1
        names = [c.id for n, c in enumerate(self._question.choices) if lowest >> n & 1]
        return ", ".join(names) or "nothing"
