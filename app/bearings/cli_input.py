"""What the command line is given: names that name something, files to mind, and where to print."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from bearings.errors import BearingsError

if TYPE_CHECKING:
    from bearings.domain.assessment import Assessment
    from bearings.domain.questionnaire import Questionnaire
    from bearings.domain.upgrade.arrivals import Arrival


_PRINTING = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EBADF)


def of_the_terminal(error: OSError) -> BearingsError | None:
    """What befell the command itself: where it prints to is full, or its folder was removed; else None."""
    if error.filename is not None:
        return None
    if error.errno in _PRINTING:
        return BearingsError(
            f"Not everything could be printed: {error.strerror}.",
            remedy="Make room where it goes to, or let it go elsewhere.",
        )
    if error.errno == errno.ENOENT:
        return BearingsError(
            "The folder this command was started in is not there any more.",
            remedy="Change to another folder and try again.",
        )
    return None


def refuse_odd_names(given: Sequence[str]) -> None:
    """An empty name would be taken for the folder one is in; it comes of a variable that holds nothing.

    Options may be empty, but for the file to write, which cannot be "-" either: files are moved into their
    place whole. Raises `BearingsError`.
    """
    for before, word in zip(["", *given], given, strict=False):
        if word == "-" and before in ("-o", "--output"):
            raise BearingsError(
                "Bearings writes files, not to the standard output.",
                remedy="Name a file after -o, such as report.pdf.",
            )
        if not word.strip() and (before == "--output" or not before.startswith("--")):
            raise BearingsError(
                "The name of a file is empty.", remedy="Name a file, such as client.bearings or answers.yaml."
            )


def refuse_same(file: Path, output: Path) -> None:
    """What is read is not replaced by what is made of it. Raises `BearingsError`."""
    if os.path.exists(file) and os.path.exists(output) and os.path.samefile(file, output):
        raise BearingsError(
            f"{output} is the file that is read, and was left as it is.",
            remedy="Choose another name after -o.",
        )


def refuse_answers(output: Path) -> None:
    """A report takes the place of no file that could hold answers. Raises `click.BadParameter`."""
    if output.suffix.lower() in (".bearings", ".yaml", ".yml", ".json"):
        import click

        raise click.BadParameter(
            f"{output.name} is the name of a file of answers; a report ends in .pdf", param_hint="-o"
        )


def refuse_present(output: Path) -> None:
    """A new file is a `.bearings` file, and none that is there is replaced by it.

    Raises `click.BadParameter` or `BearingsError`.
    """
    if output.suffix.lower() != ".bearings":
        import click

        raise click.BadParameter("the name must end in .bearings", param_hint="-o")
    if os.path.exists(output):  # as a name that is too long does not
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
