"""Importing: from the file of a lens to a pack in a folder, with all there is to say about it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from bearings.errors import FormatError, Problem
from bearings.packs.lens.making import PackParts, pack_parts
from bearings.packs.lens.model import Lens
from bearings.packs.lens.prover import prove
from bearings.packs.lens.reading import read_lens
from bearings.packs.lens.writing import check_folder, write_pack
from bearings.validation import first_problems


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of a lens. `left` found no place in the pack, `strange` is not as the format says.

    `proved` is what its rules do that nobody can have meant.
    """

    name: str
    carried: tuple[tuple[int, str, str], ...]  # how many, of what, and the word for more than one
    left: tuple[Problem, ...]
    strange: tuple[Problem, ...]
    proved: tuple[Problem, ...]


def import_lens(path: Path, folder: Path) -> Imported:
    """Write the lens in a JSON file as a pack into a folder that is empty or not there.

    Raises `FormatError` with every fault of the lens, or `BearingsError` for the folder; then nothing
    was written.
    """
    check_folder(folder)
    lens, source, remarks = read_lens(path)
    parts = pack_parts(lens)
    left = tuple(first_problems((source.problem(*found) for found in parts.left), source.problem))
    if not parts.dimensions:
        raise FormatError(
            f"{source.name} cannot be imported: none of its questions can be asked.",
            problems=left,
            remedy="Mend the places named above.",
        )
    proved = first_problems((source.problem(*found) for found in prove(lens)), source.problem)
    write_pack(lens, parts, source.name, folder)
    return Imported(
        lens.name,
        _carried(lens, parts),
        left,
        tuple(first_problems((source.problem(*found) for found in remarks), source.problem)),
        tuple(proved),
    )


def _carried(lens: Lens, parts: PackParts) -> tuple[tuple[int, str, str], ...]:
    questions = [q for d in parts.dimensions for c in d["capabilities"] for q in c["questions"]]
    outcomes = sum(1 for q in questions for outcome in q.get("outcomes", ()) if "when" in outcome)
    return (
        (len(parts.dimensions), "pillar", "pillars"),
        (len(questions), "question", "questions"),
        (sum(len(q["options"]) for q in questions), "choice", "choices"),
        (outcomes, "risk condition", "risk conditions"),
        (len(parts.actions), "action", "actions"),
        (len(parts.sources) - 1, "link", "links"),
    )
