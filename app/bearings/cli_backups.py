"""The command for earlier versions of a file: list them, write one to a new file, remove them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from bearings.errors import BearingsError

if TYPE_CHECKING:
    import click

    from bearings.store.backups import Backup, Reason

WHY: dict[Reason, str] = {
    "opened": "as it was opened",
    "changed": "after half an hour of changes",
    "bulk": "before much was changed at once",
    "upgrade": "before the questionnaire was replaced",
}


def add_backup_command(group: click.Group, say: Callable[[str], None]) -> None:
    """Add `backups`, which prints by `say`."""
    import click

    path = click.Path(path_type=Path, readable=False)

    @group.command(short_help="List, restore or remove earlier versions of a file.")
    @click.argument("file", type=path)
    @click.option("--restore", "number", type=int, help="Number of the version to write to OUT.bearings.")
    @click.option("-o", "--output", type=path, help="A file that is not there yet.")
    @click.option("--forget", is_flag=True, help="Remove all earlier versions for good.")
    def backups(file: Path, number: int | None, output: Path | None, forget: bool) -> None:
        """Earlier versions of FILE that Bearings kept on this machine; FILE itself is never changed."""
        from bearings.store.backups import Backups, restore
        from bearings.store.home import home_folder

        kept = Backups(home_folder(), file.absolute())
        if forget:
            say(f"Removed {kept.forget()} earlier versions of {file.name}")
        elif number is None:
            say("\n".join(map(_line, kept.listed())) or f"There are no earlier versions of {file.name}")
        elif output is None:
            raise click.BadParameter("name the file to write with -o", param_hint="--restore")
        else:
            from bearings.cli_keys import AskedKeys

            restore(_numbered(kept.listed(), number, file), output.absolute(), AskedKeys())
            say(f"Wrote {output}")


def _line(backup: Backup) -> str:
    day = backup.at.strftime("%Y-%m-%d %H:%M")
    return f"{backup.number:5}  {day}  {backup.size / 1_000_000:6.1f} MB  {WHY[backup.reason]}"


def _numbered(listed: list[Backup], number: int, file: Path) -> Backup:
    found = next((backup for backup in listed if backup.number == number), None)
    if found is None:
        raise BearingsError(
            f"There is no version {number} of {file.name}.", remedy=f"`bearings backups {file}` lists them."
        )
    return found
