"""What the command line is given: names that name something, and what to mind of what is in the files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from bearings.errors import BearingsError

if TYPE_CHECKING:
    from bearings.domain.assessment import Assessment
    from bearings.domain.questionnaire import Questionnaire
    from bearings.domain.upgrade.arrivals import Arrival


def refuse_empty_names(given: Sequence[str]) -> None:
    """An empty name would be taken for the folder one is in; it comes of a variable that holds nothing.

    Options may be empty, but for the file to write. Raises `BearingsError`.
    """
    for before, word in zip(["", *given], given, strict=False):
        if not word.strip() and (before == "--output" or not before.startswith("--")):
            raise BearingsError(
                "The name of a file is empty.", remedy="Name a file, such as client.bearings or answers.yaml."
            )


def refuse_present(output: Path) -> None:
    """A new file is a `.bearings` file, and none that is there is replaced by it.

    Raises `click.BadParameter` or `BearingsError`.
    """
    if output.suffix.lower() != ".bearings":
        import click

        raise click.BadParameter("the name must end in .bearings", param_hint="-o")
    if output.exists():
        raise BearingsError(
            f"{output} is there already and was left as it is.", remedy="Choose another name after -o."
        )


def mind_arrival(say: Callable[..., None]) -> Callable[[Arrival], None]:
    """What says, apart from the results, how answers to an earlier version of the questionnaire are read.

    Of a file that is read twice, once.
    """
    said: set[str] = set()

    def mind(arrival: Arrival) -> None:
        from bearings.domain.upgrade.words import arrival_in_words

        words = arrival_in_words(arrival)
        if words not in said:
            said.add(words)
            say(f"bearings: {words}", error=True)

    return mind


def mind_version(questionnaire: Questionnaire, assessment: Assessment, say: Callable[..., None]) -> None:
    """Say so, apart from the results, where the answers belong to another version of the questionnaire."""
    from bearings.domain.fit import version_remark

    remark = version_remark(questionnaire, assessment)
    if remark:
        say(f"bearings: {remark}", error=True)
