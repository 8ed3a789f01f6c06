"""Checks of what a pack says of its earlier versions: steps without gaps, to questions that are there.

The earlier versions themselves are not at hand. What a question was called
before the last step is known as far as later steps name it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from itertools import pairwise

from bearings.domain.costs.planning_values import pack_values
from bearings.domain.questionnaire import ProfileQuestion, Question, Questionnaire
from bearings.domain.upgrade.migrations import MigrationStep
from bearings.domain.upgrade.ways import MOST_WAYS, PartKind, is_older, renamed_part, ways_of
from bearings.packs.findings import Found, Place, unknown
from bearings.validation import did_you_mean

AnyQuestion = Question | ProfileQuestion
MOST_ENTRIES = 5_000
WHAT: dict[PartKind, str] = {
    "dimensions": "dimension",
    "capabilities": "capability",
    "actions": "action",
    "horizons": "horizon",
    "roles": "role",
    "grades": "evidence grade",
    "values": "planning value",
}


def migration_problems(questionnaire: Questionnaire) -> Iterator[Found]:
    """What is wrong with the steps from earlier versions."""
    steps = questionnaire.migrations
    yield from _versions(questionnaire)
    if sum(step.size() for step in steps) > MOST_ENTRIES:
        yield ("migrations",), f"more than {MOST_ENTRIES:,} entries in all steps together"
        return
    asked = {q.id for q in questionnaire.questions} | {q.id for q in questionnaire.profile}
    parts = _parts(questionnaire)
    for number, step in enumerate(steps):
        place: Place = ("migrations", number)
        later = steps[number + 1 :]
        # a question that a later step names was there before it
        known = asked | {old for each in later for old in each.olds()}
        yield from _ids(place, step, known)
        for old in step.split:
            if len(ways_of(steps[number:], old).ways) > MOST_WAYS:
                yield (*place, "split", old), f"leads to more than {MOST_WAYS} questions in the end"
        yield from _answers(place, step, later, questionnaire)
        yield from _renamed_parts(place, step, later, parts)


def _versions(questionnaire: Questionnaire) -> Iterator[Found]:
    steps = questionnaire.migrations
    for number, step in enumerate(steps):
        if step.from_ == step.to:
            yield ("migrations", number, "to"), f'the step leads from "{step.from_}" to itself'
        elif is_older(step.to, step.from_):
            yield ("migrations", number, "to"), f'"{step.to}" is older than "{step.from_}"'
    for number, (one, other) in enumerate(pairwise(steps)):
        if other.from_ != one.to:
            said = f'expected "{one.to}", to which the step before leads; steps must not leave a gap'
            yield ("migrations", number + 1, "from"), said
    for version, count in Counter(step.from_ for step in steps).items():
        if count > 1:
            number = max(n for n, step in enumerate(steps) if step.from_ == version)
            yield ("migrations", number, "from"), f'a step leads from "{version}" already'
    if steps and steps[-1].to != questionnaire.version:
        said = f'expected "{questionnaire.version}", the version of the pack: the last step leads to it'
        yield ("migrations", len(steps) - 1, "to"), said


def _ids(place: Place, step: MigrationStep, known: Collection[str]) -> Iterator[Found]:
    """Whether a step names each question once, leads to what is there, and from what is not any more."""
    news = set(step.news())
    for old, count in Counter(step.olds()).items():
        if count > 1:
            yield place, f'"{old}" is named more than once: it is renamed, split, merged or removed'
        if old in known and old not in news:
            yield (
                place,
                f'"{old}" is still asked after this step; its id must not mean something else',
            )
    for old, new in step.renamed.items():
        yield from unknown((*place, "renamed", old), new, known, "question")
    for old, parts in step.split.items():
        for number, part in enumerate(parts):
            yield from unknown((*place, "split", old, number, "to"), part.to, known, "question")
        if len({part.to for part in parts}) < len(parts):
            yield (*place, "split", old), "a part stands here twice"
    for new in step.merged:
        yield from unknown((*place, "merged", new), new, known, "question")
    for new, count in Counter(step.news()).items():
        if count > 1:
            yield place, f'more than one question becomes "{new}"; use merged to say which is answered first'


def _answers(
    place: Place, step: MigrationStep, later: tuple[MigrationStep, ...], questionnaire: Questionnaire
) -> Iterator[Found]:
    """Whether what is said of answers fits the questions they belong to, as far as those are there yet."""
    named = (("options", step.options), ("factors", step.factors), ("changed", step.changed))
    places = [((*place, part, key), key) for part, keys in named for key in keys]
    places += [((*place, "reworded", number), key) for number, key in enumerate(step.reworded)]
    known = {q.id for q in questionnaire.questions} | {q.id for q in questionnaire.profile}
    for where, key in places:
        ways = ways_of(later, key)
        if not ways.ways:
            continue  # removed later
        for way in ways.ways:
            if way.to not in known:
                yield where, f'there is no question "{key}"{did_you_mean(key, known)}'
            elif not way.turns:
                yield from _turns(where, step, key, _question(questionnaire, way.to))
    for number, key in enumerate(step.reworded):
        if key in step.changed:
            yield (*place, "reworded", number), f'"{key}" stands under changed as well; say one of the two'


def _turns(where: Place, step: MigrationStep, key: str, question: AnyQuestion) -> Iterator[Found]:
    """What is wrong with turning answers into ones of that question, which is asked so in the end."""
    part = where[2]
    if part == "factors" and question.type != "number":
        yield where, f"{question.id} is not answered by a number"
    if part != "options":
        return
    if question.type == "number":
        yield where, f"{question.id} is answered by a number; use factors"
        return
    ids = [option.id for option in question.options]
    for old, new in step.options[key].items():
        if isinstance(new, int):
            if question.type != "maturity":
                yield (*where, old), f"{question.id} has options, not levels"
        elif new is not None and question.type == "maturity":
            yield (*where, old), f"{question.id} has levels: expected a number from 1 to 5"
        elif new is not None:
            yield from unknown((*where, old), new, ids, "option")


def _renamed_parts(
    place: Place,
    step: MigrationStep,
    later: tuple[MigrationStep, ...],
    parts: dict[PartKind, Collection[str]],
) -> Iterator[Found]:
    for kind, known in parts.items():
        renames: dict[str, str] = getattr(step.renamed_parts, kind)
        for old, new in renames.items():
            where = (*place, "renamed_parts", kind, old)
            yield from unknown(where, renamed_part(later, kind, new), known, WHAT[kind])
            if renamed_part(later, kind, old) in known and old not in renames.values():
                yield where, f'"{old}" is still there after this step'


def _parts(questionnaire: Questionnaire) -> dict[PartKind, Collection[str]]:
    return {
        "dimensions": [dimension.id for dimension in questionnaire.dimensions],
        "capabilities": [capability.id for capability in questionnaire.capabilities],
        "actions": [action.id for action in questionnaire.actions],
        "horizons": [horizon.id for horizon in questionnaire.horizons],
        "roles": list(questionnaire.model.roles),
        "grades": [grade.id for grade in questionnaire.model.evidence_grades],
        "values": list(pack_values(questionnaire.costs)),
    }


def _question(questionnaire: Questionnaire, question_id: str) -> AnyQuestion:
    if questionnaire.has_question(question_id):
        return questionnaire.question(question_id)
    return questionnaire.profile_question(question_id)
