"""Notes on a comparison: what a reader must know to read it rightly, in whole sentences."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from bearings.domain.isolation import isolated
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.upgrade.ways import ways_between

if TYPE_CHECKING:
    from bearings.domain.changes.compare import State

MOST_NAMED = 8  # answers named one by one


def notes_on(before: State, after: State) -> Iterator[str]:
    """Other content, other organisation, other profile, missing answers and thin evidence, if any."""
    yield from _on_content(before.questionnaire, after.questionnaire)
    yield from _on_organisations(before, after)
    yield from _on_profile(before, after)
    yield from _on_missing_answers(before, after)
    for state in (before, after):
        yield from _on_evidence(state)


def same_content(one: Questionnaire, other: Questionnaire) -> bool:
    """Whether both are the same version of the same questionnaire."""
    return (one.id, one.version) == (other.id, other.version)


def _on_content(before: Questionnaire, after: Questionnaire) -> Iterator[str]:
    if same_content(before, after):
        return
    if before.id == after.id:
        which = f"versions {before.version} and {after.version} of the questionnaire"
    else:
        which = f"two questionnaires, {before.title} {before.version} and {after.title} {after.version}"
    yield f"These were answered with {which}: only what both hold is compared."
    ways = ways_between(before, after).items()
    renamed = [f"{old} → {new}" for new, (old, _) in ways if old != new]
    if renamed:
        more = len(renamed) - MOST_NAMED
        yield f"Some questions have other ids: {_listed([*renamed[:MOST_NAMED], *_more(more)])}."


def _on_organisations(before: State, after: State) -> Iterator[str]:
    one, other = before.assessment.organisation.name, after.assessment.organisation.name
    if one and other and one != other:
        yield (
            f"These are two organisations, {one} and {other}. The index is not made to rank organisations: "
            "compare what lies behind it."
        )


def _on_profile(before: State, after: State) -> Iterator[str]:
    one, other = before.assessment.profile, after.assessment.profile
    differs = sorted(key for key in one.keys() | other.keys() if one.get(key) != other.get(key))
    if differs:
        yield (f"The profile differs ({', '.join(differs)}), so other questions, rules and costs may apply.")


def _on_missing_answers(before: State, after: State) -> Iterator[str]:
    was, now = before.results.scorecard.questions, after.results.scorecard.questions
    missing = [
        key
        for key, result in was.items()
        if result.state == "answered" and key in now and now[key].state in ("unknown", "unanswered")
    ]
    if missing:
        number = "One answer" if len(missing) == 1 else f"{len(missing)} answers"
        is_are = "is" if len(missing) == 1 else "are"
        named = [*missing[:MOST_NAMED], *_more(len(missing) - MOST_NAMED)]
        one, other = isolated(before.label), isolated(after.label)
        yield f"{number} of {one} {is_are} missing in {other}: {_listed(named)}."


def _on_evidence(state: State) -> Iterator[str]:
    card, model, name = state.results.scorecard, state.questionnaire.model, isolated(state.label)
    unrated = [
        dimension.name
        for dimension in state.questionnaire.dimensions
        if card.dimensions[dimension.id].final is None
    ]
    if unrated:
        yield f"{name} has no overall index: {_listed(unrated)} cannot be rated."
    elif card.coverage < model.coverage.dimension_rated_min:
        yield f"{name} rests on few answers: {card.answered} of {card.askable} questions are answered."


def _more(count: int) -> list[str]:
    return [f"{count} more"] if count > 0 else []


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
