"""The command that begins an assessment: an empty file, or one with answers that are written down already."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from bearings.cli_input import mind_arrival, mind_version, refuse_present
from bearings.errors import BearingsError

if TYPE_CHECKING:
    import click

    from bearings.domain.assessment import Assessment
    from bearings.domain.questionnaire import Questionnaire


def add_new_command(group: click.Group, say: Callable[..., None]) -> None:
    """Add `new`, which prints by `say`."""
    import click

    path = click.Path(path_type=Path, readable=False)

    @group.command(short_help="Begin an assessment in a new file.")
    @click.argument("answers", type=path, required=False)
    @click.option("-o", "--output", type=path, required=True, help="OUT.bearings; a new file.")
    @click.option("--name", default="", help="The organisation.")
    @click.option("--language", default="", metavar="LANG", help="Of questions and report, such as de.")
    @click.option(
        "--questionnaire", "folder", type=path, help="Folder of the pack; else that of this Bearings."
    )
    def new(answers: Path | None, output: Path, name: str, language: str, folder: Path | None) -> None:
        """Write a new .bearings file: empty, or with the ANSWERS of a YAML or JSON file.

        The questionnaire goes into the file, which then opens without its folder.
        """
        from bearings.library import empty_assessment
        from bearings.packs.loader import builtin_pack, load_pack
        from bearings.store.document import Document

        refuse_present(output)
        questionnaire = builtin_pack() if folder is None else load_pack(folder)
        if answers is None:
            _check_language(questionnaire, language)
            assessment = empty_assessment(questionnaire, name.strip(), language=language)
        elif name or language:
            raise click.UsageError("ANSWERS name the organisation and the language themselves.")
        else:
            assessment = _answered(answers, questionnaire, say)
        Document.create(output, questionnaire, assessment).close()
        answered = f", {len(assessment.answers)} answers" if assessment.answers else ""
        say(f"Wrote {output}: {questionnaire.title} {questionnaire.version}{answered}")


def _answered(path: Path, questionnaire: Questionnaire, say: Callable[..., None]) -> Assessment:
    import click

    from bearings.library import EXCHANGE_SUFFIXES
    from bearings.store.exchange import read_exchange

    if path.suffix.lower() not in EXCHANGE_SUFFIXES:
        endings = ", ".join(EXCHANGE_SUFFIXES)
        raise click.BadParameter(f"the name must end in one of {endings}", param_hint="ANSWERS")
    assessment = read_exchange(path, questionnaire, arrived=mind_arrival(say))
    mind_version(questionnaire, assessment, say)
    return assessment


def _check_language(questionnaire: Questionnaire, language: str) -> None:
    known = (questionnaire.language, *questionnaire.translations)
    if language and language not in known:
        raise BearingsError(
            f'The questionnaire is not translated into "{language}".',
            remedy=f"It speaks {', '.join(known)}.",
        )
