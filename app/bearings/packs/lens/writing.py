"""Writing: the files of the pack that a lens becomes, in the split of the shipped pack, whole or not at all.

What does not come of the lens (levels, verdicts, wording of the report) is the
frame in `questionnaires/lens-frame`, copied with its comments for people to
go on with.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from datetime import date
from pathlib import Path
from typing import Any

from bearings.datafile import MAX_YAML
from bearings.errors import BearingsError, FormatError
from bearings.files import save_error, sync_folder, write_atomically
from bearings.packs.lens.making import PackParts
from bearings.packs.lens.model import Lens
from bearings.packs.lens.names import Ids, one_line
from bearings.packs.loader import load_pack
from bearings.packs.sources import HEAD, PARTS
from bearings.resources import resource
from bearings.yamltext import block_lines, flow

FRAME = "lens-frame"
LONGEST_NAME = 40  # characters of the id of a dimension in the name of its file
HEAD_OF_PACK = (
    "# The pack: what it is, and which version of content it holds. Made of an AWS Well-Architected custom\n"
    "# lens. Everything in it may be edited; bearings check FOLDER says whether it is still sound.\n"
)
HEAD_OF_DIMENSION = (
    "# A pillar of the lens. What is ticked is worth the score of the first outcome whose condition holds;\n"
    "# the last outcome always does. The weight of a question is relative within its capability.\n"
)
MESSAGES = {
    "capped": "a rule limits what its practices are worth",
    "low": "most of its questions are at high risk",
    "mid": "some of its questions are still at risk",
    "high": "few of its questions, or none, are at risk",
}


def check_folder(folder: Path) -> None:
    """Whether a pack may be written there. Raises `BearingsError`."""
    if os.path.lexists(folder) and not os.path.isdir(folder):
        raise BearingsError(f"{folder} is a file.", remedy="Name a folder that is not there yet.")
    if os.path.isdir(folder) and any(folder.iterdir()):
        raise BearingsError(
            f"{folder} is not empty, so nothing was written.", remedy="Name a folder that is not there yet."
        )


def write_pack(lens: Lens, parts: PackParts, file: str, folder: Path) -> None:
    """Write the pack into a folder that is empty or not there; `file` is the name the lens had.

    Raises `BearingsError`, which is a `FormatError` where a pack cannot hold as much as is in the lens.
    """
    check_folder(folder)
    texts = pack_files(lens, parts, file)
    for name, text in texts.items():
        if len(text.encode()) > MAX_YAML:
            raise FormatError(
                f"{file} cannot be imported: {name} would be larger than {MAX_YAML // 1_000_000} MB.",
                remedy="Split the lens into several.",
            )
    folder = folder.absolute()
    temporary = folder.with_name(f".~{folder.name[:60]}.{os.urandom(4).hex()}.tmp")
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        temporary.mkdir()
        for name, text in texts.items():
            write_atomically(temporary / name, text.encode())
        load_pack(temporary)
        if folder.is_dir():
            folder.rmdir()  # it is empty; on Windows nothing can be moved onto it
        os.replace(temporary, folder)
        sync_folder(folder.parent)
    except OSError as error:
        raise save_error(folder, error) from error
    finally:
        with contextlib.suppress(OSError):
            shutil.rmtree(temporary)


def pack_files(lens: Lens, parts: PackParts, file: str) -> dict[str, str]:
    """The text of each file of the pack, by its name."""
    names, today = Ids(), date.today()
    files = {
        names.new(f"{number:02}-{dimension['id'].replace('.', '-')[:LONGEST_NAME]}"): dimension
        for number, dimension in enumerate(parts.dimensions, 1)
    }
    head = {
        "id": Ids().new(lens.name.casefold(), "lens"),
        "title": one_line(lens.name),
        "version": "1.0.0",
        "as_of": today.isoformat(),
        "language": "en",
        "licence": "That of the lens",
        "status": one_line(
            f"Imported from {file}. Scores 100, 50 and 0 for no, medium and high risk, efforts and times are "
            "of Bearings; everything else is of the lens."
        ),
        "dimensions": list(files),
    }
    texts = {HEAD: HEAD_OF_PACK + _yaml(head)}
    for name, dimension in files.items():
        texts[f"{name}.yaml"] = HEAD_OF_DIMENSION + _yaml({"dimension": dimension})
    ids = [dimension["id"] for dimension in parts.dimensions]
    filled: dict[str, Any] = {
        "rules: []": {"rules": parts.rules},
        "actions: []": {"actions": parts.actions},
        "references: {}": {"references": parts.sources},
        "dimension_messages: {}": {"dimension_messages": dict.fromkeys(ids, MESSAGES)},
    }
    for name in PARTS:
        text = (resource("questionnaires", FRAME) / name).read_text("utf-8")
        for empty, data in filled.items():
            before, found, after = text.partition(f"\n{empty}\n")
            if found:
                text = f"{before}\n{_yaml(data)}{after}"
        text = text.replace(" repeat: []\n", f" repeat: {flow(ids)}\n")
        texts[name] = text.replace('price_date: ""\n', f'price_date: "{today:%Y-%m}"\n')
    return texts


def _yaml(data: dict[str, Any]) -> str:
    return "\n".join(block_lines(data)) + "\n"
