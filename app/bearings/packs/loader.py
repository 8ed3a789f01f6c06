"""Loading a pack: YAML files in, one frozen questionnaire out, or every fault with its place."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from bearings.domain.questionnaire import Questionnaire
from bearings.errors import PackError, Problem
from bearings.packs.checks import integrity_problems
from bearings.packs.sidecars import read_sidecars
from bearings.packs.sources import PackSources, read_sources
from bearings.resources import resource
from bearings.validation import first_problems, validated

BUILTIN = "genai-readiness"


@cache
def builtin_pack() -> Questionnaire:
    """The questionnaire that ships with Bearings."""
    return load_pack(resource("questionnaires", BUILTIN))


def load_pack(folder: Path) -> Questionnaire:
    """The pack in `folder` as a questionnaire. Raises `PackError` with every problem found."""
    sources = read_sources(folder)
    beside = read_sidecars(sources)
    questionnaire, problems = _validated(sources)
    problems = [*beside, *problems]
    if questionnaire is None or problems:
        raise PackError(
            f"The pack in {folder} has {_count(problems)}.",
            problems=tuple(problems),
            remedy="Mend the places named above and check again.",
        )
    return questionnaire


def _validated(sources: PackSources) -> tuple[Questionnaire | None, list[Problem]]:
    questionnaire, problems = validated(Questionnaire, sources.data, sources.problem)
    if questionnaire is not None:
        found = (sources.problem(loc, message) for loc, message in integrity_problems(questionnaire))
        problems = first_problems(found, sources.problem)
    return questionnaire, problems


def _count(problems: list[Problem]) -> str:
    return "one problem" if len(problems) == 1 else f"{len(problems)} problems"
