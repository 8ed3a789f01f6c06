"""The command that puts a later version of the questionnaire in the place of the one in a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from bearings.cli_input import mind_arrival

if TYPE_CHECKING:
    import click


def add_upgrade_command(group: click.Group, say: Callable[[str], None]) -> None:
    """Add `upgrade`, which prints by `say`."""
    import click

    path = click.Path(path_type=Path, readable=False)

    @group.command(short_help="Put a later version of the questionnaire into a file.")
    @click.argument("file", type=path)
    @click.option(
        "--questionnaire", "folder", type=path, help="Folder of the pack; else that of this Bearings."
    )
    @click.option("-o", "--output", type=path, help="A .bearings file that is not there yet.")
    @click.option("--dry-run", is_flag=True, help="Only say what would happen.")
    @click.option(
        "--keep-reworded",
        is_flag=True,
        help="Let answers to questions that ask in other words stand, marked for review.",
    )
    @click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
    def upgrade(
        file: Path, folder: Path | None, output: Path | None, dry_run: bool, keep_reworded: bool, form: str
    ) -> None:
        """Write FILE to OUT with a later version of its questionnaire, and say what became of every answer.

        FILE is never changed; OUT is encrypted if FILE is. What the new version has no place for is kept
        aside in OUT; milestones keep the version they were answered with, and their scores.
        """
        from bearings.cli_keys import AskedKeys
        from bearings.domain.upgrade.scores import upgrade_scores
        from bearings.library import read_file
        from bearings.upgrade_library import check_output, plan_with, upgrade_into

        if output is None and not dry_run:
            raise click.UsageError("Name the file to write with -o, or use --dry-run.")
        if output is not None:
            check_output(output)
        keys = AskedKeys()
        questionnaire, assessment = read_file(file, keys, mind_arrival(say))
        plan = plan_with(questionnaire, assessment, folder, keep_reworded=keep_reworded)
        if form == "json":
            import json

            from bearings.domain.upgrade.plain import upgrade_as_plain

            click.echo(json.dumps(upgrade_as_plain(plan, upgrade_scores(plan)), indent=2, ensure_ascii=False))
        else:
            from bearings.report.upgrade_text import upgrade_as_text

            say(upgrade_as_text(plan, upgrade_scores(plan)))
        if output is not None and not dry_run:
            upgrade_into(file, plan, output, keys=keys)
            if form == "text":
                say(f"\nWrote {output}")
