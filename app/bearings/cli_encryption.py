"""Commands that encrypt a file and take the encryption away, into a new file each."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from bearings.cli_input import refuse_present
from bearings.errors import BearingsError

if TYPE_CHECKING:
    import click


def add_encryption_commands(group: click.Group, say: Callable[..., None]) -> None:
    """Add `encrypt` and `decrypt`, which print by `say`."""
    import click

    path = click.Path(path_type=Path, readable=False)
    output = click.option("-o", "--output", type=path, required=True, help="OUT.bearings; a new file.")

    @group.command(short_help="Write an encrypted copy of a file.")
    @click.argument("file", type=path)
    @output
    def encrypt(file: Path, output: Path) -> None:
        """Write FILE to a new file that opens with a passphrase only; FILE stays as it is.

        The passphrase is asked for, or taken from BEARINGS_PASSPHRASE. There is no way to recover it.
        """
        from bearings.cli_keys import seal_for_new
        from bearings.store.keys import Keys, LockedError
        from bearings.store.reading import read_document
        from bearings.store.sealed_file import reseal_file

        refuse_present(output)
        try:
            read_document(file)
        except LockedError as error:
            raise BearingsError(
                f"{file} is encrypted already.",
                remedy="To change its passphrase, open it in the window: File, Encryption.",
            ) from error
        reseal_file(file, Keys(), seal_for_new(output.name), out=output)
        say(f"Wrote {output}, encrypted. {file} is as it was, and readable.")
        say("There is no way to recover the passphrase.", error=True)

    @group.command(short_help="Write a copy of an encrypted file without encryption.")
    @click.argument("file", type=path)
    @output
    def decrypt(file: Path, output: Path) -> None:
        """Write FILE, which is encrypted, to a new file that opens without a passphrase."""
        from bearings.cli_keys import AskedKeys
        from bearings.store.reading import read_document
        from bearings.store.sealed_file import reseal_file

        refuse_present(output)
        keys = AskedKeys()
        if read_document(file, keys).seal is None:
            raise BearingsError(f"{file} is not encrypted.", remedy="It opens as it is.")
        reseal_file(file, keys, None, out=output)
        say(f"Wrote {output}, which anybody can read")
