"""The command that makes a pack of an AWS Well-Architected custom lens, and says what of it is unsound."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import click

    from bearings.packs.lens.importing import Imported


def add_lens_command(group: click.Group, say: Callable[..., None]) -> None:
    """Add `import-lens`, which prints by `say`."""
    import click

    path = click.Path(path_type=Path, readable=False)

    @group.command("import-lens", short_help="Make a pack of an AWS Well-Architected custom lens.")
    @click.argument("lens", type=path)
    @click.option(
        "-o", "--output", type=path, required=True, help="Folder of the pack; empty, or not there yet."
    )
    def import_lens_command(lens: Path, output: Path) -> None:
        """Write the custom lens in the JSON file LENS as a pack; whole or not at all.

        Says what was carried over, what was not and why, and what trying every set of choices found:
        rules that never apply, practices that never matter or make it worse, choices without a risk.
        """
        from bearings.packs.lens.importing import import_lens

        found = import_lens(lens, output)
        _tell(found, say)
        say(f"\nWrote {output}\nBegin an assessment: bearings new OUT.bearings --questionnaire {output}")


def _tell(found: Imported, say: Callable[..., None]) -> None:
    carried = ", ".join(f"{count:,} {one if count == 1 else more}" for count, one, more in found.carried)
    say(f"{found.name}\nCarried over: {carried}")
    for title, problems in (
        ("Not carried over", found.left),
        ("Not as the format says", found.strange),
        ("What the rules do for some set of choices", found.proved),
    ):
        if problems:
            say(f"\n{title} ({len(problems)}):")
            for problem in problems:
                say(f"  {problem}")
    if not found.proved:
        say("\nEvery set of choices was tried: the rules are sound.")
