"""Checks of the questions of a pack and of its profile."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from bearings.domain.questionnaire import Capability, Dimension, ProfileQuestion, Question, Questionnaire
from bearings.packs.conditions import condition_problems, placed_leaves
from bearings.packs.findings import Found, Place, repeated, unknown


def question_problems(questionnaire: Questionnaire) -> Iterator[Found]:
    """What is wrong with dimensions, capabilities, questions and the profile."""
    dimensions: list[tuple[Place, Dimension]] = [
        (("dimensions", i), d) for i, d in enumerate(questionnaire.dimensions)
    ]
    capabilities: list[tuple[Place, Capability]] = [
        ((*p, "capabilities", i), c) for p, d in dimensions for i, c in enumerate(d.capabilities)
    ]
    questions: list[tuple[Place, Question]] = [
        ((*p, "questions", i), q) for p, c in capabilities for i, q in enumerate(c.questions)
    ]
    profile: list[tuple[Place, ProfileQuestion]] = [
        (("profile", i), q) for i, q in enumerate(questionnaire.profile)
    ]
    asked_ids = [(place, q.id) for place, q in profile] + [(place, q.id) for place, q in questions]
    yield from repeated(((place, d.id) for place, d in dimensions), "dimension")
    yield from repeated(((place, c.id) for place, c in capabilities), "capability")
    yield from repeated(asked_ids, "question")
    for place, capability in capabilities:
        yield from _capability(questionnaire, place, capability)
    statements: dict[str, str] = {}
    for place, question in questions:
        yield from _question(questionnaire, place, question)
        yield from _statements(place, question, statements)
    for place, asked in profile:
        yield from _profile(place, asked)
    raised = {target.q for action in questionnaire.actions for target in action.raises}
    for place, question in questions:
        if question.id not in raised:
            yield (*place, "id"), f'no action raises "{question.id}"'


def _capability(questionnaire: Questionnaire, place: Place, capability: Capability) -> Iterator[Found]:
    if not capability.questions:
        yield (*place, "questions"), f"{capability.id} has no question"
    if not capability.next_actions:
        yield (*place, "next_actions"), f"{capability.id} has no next action"
    actions = {action.id for action in questionnaire.actions}
    for number, action in enumerate(capability.next_actions):
        yield from unknown((*place, "next_actions", number), action, actions, "action")


def _question(questionnaire: Questionnaire, place: Place, question: Question) -> Iterator[Found]:
    kinds = {"maturity": _maturity, "gate": _gate, "multi": _multi, "number": _number}
    yield from kinds[question.type](place, question)
    yield from repeated((((*place, "options", n), o.id) for n, o in enumerate(question.options)), "option")
    for number, role in enumerate(question.roles):
        yield from unknown((*place, "roles", number), role, questionnaire.model.roles, "role")
    for number, ref in enumerate(question.refs):
        yield from source_problems(questionnaire, (*place, "refs", number), ref)
    for number, outcome in enumerate(question.outcomes):
        if outcome.when is not None:
            where = (*place, "outcomes", number, "when")
            yield from condition_problems(questionnaire, where, outcome.when)
    if question.outcomes and question.type != "multi":
        yield (*place, "outcomes"), "only a multi question has outcomes"
    if question.visible_when is not None:
        yield from condition_problems(questionnaire, (*place, "visible_when"), question.visible_when)
        for where, leaf in placed_leaves((*place, "visible_when"), question.visible_when):
            of_profile = questionnaire.has_profile_question(str(leaf.ref))
            if leaf.subject not in ("profile", "value") or not of_profile:
                yield where, "may look at profile answers only"


def source_problems(questionnaire: Questionnaire, place: Place, ref: str) -> Iterator[Found]:
    """A citation that begins with no known source."""
    if re.split("[ ,]", ref, maxsplit=1)[0] not in questionnaire.references:
        yield place, f'"{ref}" does not begin with the id of a source in references.yaml'


def _maturity(place: Place, question: Question) -> Iterator[Found]:
    if len(question.anchors) != 5:
        yield (*place, "anchors"), f"a maturity question has five anchors, this one {len(question.anchors)}"
    if question.options or question.bands:
        yield place, "a maturity question has anchors, not options or bands"


def _gate(place: Place, question: Question) -> Iterator[Found]:
    if not 2 <= len(question.options) <= 6:
        yield (*place, "options"), "a gate has two to six options"
    for number, option in enumerate(question.options):
        if option.score is None:
            yield (*place, "options", number), "an option of a gate has a score"
    for number, (first, second) in enumerate(pairwise(question.options)):
        if first.score is not None and second.score is not None and second.score > first.score:
            yield (
                (*place, "options", number + 1, "score"),
                "scores of a gate must not rise from option to option",
            )


def _multi(place: Place, question: Question) -> Iterator[Found]:
    if question.outcomes:
        yield from _outcomes(place, question)
    elif sum(option.points or 0 for option in question.options) < 100:
        yield (*place, "options"), "points of all options together must reach 100"
    if sum(option.exclusive for option in question.options) != 1:
        yield (*place, "options"), "exactly one option must be exclusive (none of these)"
    if all(option.exclusive for option in question.options):
        yield (*place, "options"), "at least one option must not be exclusive"
    for number, option in enumerate(question.options):
        if option.points is None and not question.outcomes:
            yield (*place, "options", number), "an option of a multi question has points"


def _outcomes(place: Place, question: Question) -> Iterator[Found]:
    """What is wrong with what sets of options are worth; ids of options are looked at elsewhere."""
    *before, last = question.outcomes
    if last.when is not None:
        yield (*place, "outcomes", len(before)), "the last outcome must be open (no when)"
    for number, outcome in enumerate(before):
        where = (*place, "outcomes", number)
        if outcome.when is None:
            yield where, "only the last outcome may be open"
            continue
        for leaf_at, leaf in placed_leaves((*where, "when"), outcome.when):
            if leaf.subject != "selected" or leaf.ref != question.id:
                yield leaf_at, f"may look at what is selected of {question.id} only"
    if any(option.points is not None for option in question.options):
        yield (*place, "options"), "a question with outcomes has no points"


def _number(place: Place, question: Question) -> Iterator[Found]:
    limits = [band.lt for band in question.bands]
    if not limits or limits[-1] is not None:
        yield (*place, "bands"), "the last band must be open (no lt)"
    for number, limit in enumerate(limits[:-1]):
        before = limits[number - 1] if number else None
        if limit is None:
            yield (*place, "bands", number), "only the last band may be open"
        elif before is not None and limit <= before:
            yield (*place, "bands", number, "lt"), "bands must ascend"
    if question.min is not None and question.max is not None and question.min >= question.max:
        yield (*place, "max"), "must be above min"


def _profile(place: Place, asked: ProfileQuestion) -> Iterator[Found]:
    if asked.type == "number" and asked.options:
        yield (*place, "options"), "a number has no options"
    if asked.type != "number" and len(asked.options) < 2:
        yield (*place, "options"), "at least two options are needed"
    yield from repeated((((*place, "options", n), o.id) for n, o in enumerate(asked.options)), "option")


def _statements(place: Place, question: Question, seen: dict[str, str]) -> Iterator[Found]:
    for number, statement in enumerate(question.anchors):
        key = " ".join(statement.casefold().split())
        if key in seen:
            yield (*place, "anchors", number), f"this statement is used in {seen[key]} already"
        seen[key] = question.id
