"""Ways: where the questions of an earlier version lead in a pack, by the steps it declares."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from bearings.domain.questionnaire import Questionnaire
from bearings.domain.upgrade.migrations import MigrationStep

PartKind = Literal["dimensions", "capabilities", "actions", "horizons", "roles", "grades", "values"]
MOST_WAYS = 20  # of one question
Turn = Mapping[str, str | int | None] | float  # how a step turns an answer into another


@dataclass(frozen=True, slots=True)
class Way:
    """From a question to one it became.

    `copies` is False where the answer does not go along, `why` the reason of the pack. `turns` change the
    answer on the way, one after the other. `same` says that other words mean the same. Of several that
    became one, the lowest `rank` goes first.
    """

    to: str
    copies: bool = True
    why: str = ""
    turns: tuple[Turn, ...] = ()
    same: bool = False
    rank: int = 0


@dataclass(frozen=True, slots=True)
class Ways:
    """All ways of one question. Without any, `removed` is the reason of the pack, "" where it gives none."""

    ways: tuple[Way, ...]
    removed: str = ""


def steps_from(pack: Questionnaire, version: str) -> tuple[MigrationStep, ...]:
    """The steps of a pack from that version on; none where it does not tell of that version."""
    for number, step in enumerate(pack.migrations):
        if step.from_ == version:
            return pack.migrations[number:]
    return ()


def ways_of(steps: tuple[MigrationStep, ...], question_id: str) -> Ways:
    """Where a question leads through those steps; to the question of the same id where none names it.

    Each question it leads to comes once. Packs that lead to more than `MOST_WAYS` are refused when checked.
    """
    ways: tuple[Way, ...] = (Way(question_id),)
    removed = ""
    for step in steps:
        removed = next((step.removed[way.to] for way in ways if way.to in step.removed), removed)
        further = [each for way in ways for each in _further(step, way)]
        ways = tuple({way.to: way for way in reversed(further)}.values())[::-1][: MOST_WAYS + 1]
    return Ways(ways, removed)


def ways_between(old: Questionnaire, new: Questionnaire) -> dict[str, tuple[str, Way]]:
    """By question of the new questionnaire the one question it was before, and the way from there."""
    steps = steps_from(new, old.version) if old.id == new.id else ()
    found = ((q.id, ways_of(steps, q.id).ways) for q in old.questions) if steps else ()
    return {ways[0].to: (key, ways[0]) for key, ways in found if len(ways) == 1 and ways[0].copies}


def names_in(new: Questionnaire, old: Questionnaire) -> dict[str, str]:
    """By question of the old questionnaire its id in the new one, where it is another."""
    return {key: now for now, (key, _) in ways_between(old, new).items() if key != now}


def renamed_part(steps: tuple[MigrationStep, ...], kind: PartKind, part_id: str) -> str:
    """The id that a part other than a question has after those steps."""
    for step in steps:
        part_id = getattr(step.renamed_parts, kind).get(part_id, part_id)
    return part_id


def is_earlier(version: str, pack: Questionnaire) -> bool:
    """Whether a version of that questionnaire came before the pack: by its number, or as the pack tells."""
    if version == pack.version:
        return False
    return is_older(version, pack.version) or any(step.from_ == version for step in pack.migrations)


def order_of(version: str) -> tuple[int, ...] | None:
    """A version as numbers that can be put in order; None where it is not made of numbers and dots."""
    return (
        tuple(int(part) for part in version.split("."))
        if re.fullmatch(r"\d{1,9}(\.\d{1,9}){0,5}", version)
        else None
    )


def is_older(version: str, than: str) -> bool:
    """Whether a version is surely before another; False where they cannot be put in order."""
    one, other = order_of(version), order_of(than)
    if one is None or other is None:
        return False
    length = max(len(one), len(other))  # 1.0 is 1.0.0
    return one + (0,) * (length - len(one)) < other + (0,) * (length - len(other))


def _further(step: MigrationStep, way: Way) -> Iterator[Way]:
    """Where a way leads with that step. Whoever lets an answer go along to another question says it fits."""
    if way.to in step.removed:
        return
    if way.to in step.split:
        for part in step.split[way.to]:
            copies = way.copies and part.answer == "copy"
            yield _arrived(step, replace(way, to=part.to, copies=copies, same=copies))
        return
    if way.to in step.became_one:
        new, rank = step.became_one[way.to]
        copies = way.copies and step.merged[new].answer == "first"
        yield _arrived(step, replace(way, to=new, copies=copies, same=copies, rank=rank))
        return
    yield _arrived(step, replace(way, to=step.renamed.get(way.to, way.to)))


def _arrived(step: MigrationStep, way: Way) -> Way:
    """The way with what the step says of the question it leads to."""
    turns = way.turns
    if way.to in step.options:
        turns = (*turns, step.options[way.to])
    if way.to in step.factors:
        turns = (*turns, step.factors[way.to])
    asked_anew = step.changed.get(way.to)
    return replace(
        way,
        turns=turns,
        same=way.same or way.to in step.reworded,
        copies=way.copies and asked_anew is None,
        why=asked_anew or way.why,
    )
