"""Commands for absent people: a ballot out, and the votes of ballots and other files in."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from bearings.cli_input import mind_arrival, refuse_same
from bearings.errors import BearingsError

if TYPE_CHECKING:
    import click

    from bearings.domain.assessment import Assessment
    from bearings.domain.questionnaire import Questionnaire
    from bearings.store.keys import Keys


def add_people_commands(group: click.Group, say: Callable[[str], None]) -> None:
    """Add `ballot` and `merge`, which print by `say`."""
    import click

    path = click.Path(path_type=Path, readable=False)

    @group.command(short_help="Write a ballot for a person who cannot come.")
    @click.argument("file", type=path)
    @click.option("--respondent", required=True, help="Id of the respondent.")
    @click.option("-o", "--output", type=path, required=True, help="OUT.xlsx or OUT.pdf.")
    def ballot(file: Path, respondent: str, output: Path) -> None:
        """Write the questions of FILE for a respondent: no weights, no scores, nobody else's answers."""
        if output.suffix.lower() not in (".xlsx", ".pdf"):
            raise click.BadParameter("the name must end in .xlsx or .pdf", param_hint="-o")
        refuse_same(file, output)
        from bearings.ballot_library import write_ballot
        from bearings.cli_keys import AskedKeys
        from bearings.library import open_file

        questionnaire, assessment = open_file(file, AskedKeys(), mind_arrival(say))
        count = write_ballot(questionnaire, assessment, respondent, output)
        say(f"Wrote {output}: {count} questions")

    @group.command(short_help="Take votes of ballots or other files into a copy.")
    @click.argument("file", type=path)
    @click.argument("others", type=path, nargs=-1, required=True, metavar="BALLOT_OR_FILE...")
    @click.option(
        "-o", "--output", type=path, required=True, help="OUT.bearings, .yaml or .json; a new file."
    )
    @click.option(
        "--prefer", type=click.Choice(["ours", "theirs"]), help="Where votes differ, keep or replace."
    )
    @click.option("--notes", is_flag=True, help="Put notes below those of FILE.")
    def merge(file: Path, others: tuple[Path, ...], output: Path, prefer: str | None, notes: bool) -> None:
        """Write FILE with the votes of others to a new file; FILE stays as it is.

        Where somebody voted differently in FILE nothing is written unless --prefer says what to do.
        If FILE is encrypted, OUT.bearings is too, with the same passphrase.
        """
        if output.suffix.lower() not in (".bearings", ".yaml", ".yml", ".json"):
            raise click.BadParameter("the name must end in .bearings, .yaml or .json", param_hint="-o")
        from bearings.ballot_library import write_merged
        from bearings.cli_keys import AskedKeys
        from bearings.domain.languages import in_language
        from bearings.library import read_file, seal_of

        if os.path.exists(output):
            raise BearingsError(
                f"{output} is there already and was left as it is.", remedy="Choose another name after -o."
            )
        keys = AskedKeys()
        pack, assessment = read_file(file, keys, mind_arrival(say))
        questionnaire = in_language(pack, assessment.language)
        for other in others:
            assessment = _merged(questionnaire, assessment, other, prefer, notes, say, keys)
        write_merged(pack, assessment, output, seal_of(file, keys))
        say(f"Wrote {output}")


def _merged(
    questionnaire: Questionnaire,
    assessment: Assessment,
    other: Path,
    prefer: str | None,
    notes: bool,
    say: Callable[[str], None],
    keys: Keys,
) -> Assessment:
    """The assessment with the votes of one more file; every line that matters is said."""
    from bearings.ballot_library import read_incoming
    from bearings.domain.workshop.merge import plan_merge, take_votes
    from bearings.domain.workshop.merge_words import names_in, plan_in_words, row_in_words

    plan = plan_merge(questionnaire, assessment, read_incoming(other, questionnaire, assessment, keys))
    conflicts = plan.of("conflict")
    names = names_in(questionnaire, assessment, plan)
    say(f"{other.name}: {plan_in_words(plan)}")
    for line in plan.remarks:
        say(f"  {line}")
    for match in plan.people:
        if match.said:
            say(f"  {match.incoming.id}: {match.said}")
    for row in (*conflicts, *plan.of("aside", "misfit", "unknown")):
        say(f"  {row_in_words(questionnaire, names, row, plan.earlier)}")
    for note in plan.notes if notes else ():
        if note.kind == "aside" and plan.earlier:
            say(f"  {note.question}  note kept aside with version {plan.earlier.version}")
        elif note.said:
            say(f"  {note.question}  note not taken: {note.said}")
    if not notes and plan.new_notes:
        say(f"  Not taken: {len(plan.new_notes)} notes (--notes takes them).")
    if plan.left:
        say(f"  Not taken: {', '.join(plan.left)}.")
    if conflicts and prefer is None:
        raise BearingsError(
            f"{other.name}: {len(conflicts)} of the votes differ, so nothing was written.",
            remedy="Say --prefer ours to keep those of the first file, or --prefer theirs to replace them.",
        )
    theirs = [row.key for row in conflicts] if prefer == "theirs" else []
    return take_votes(plan, theirs, notes=notes).apply(assessment)
