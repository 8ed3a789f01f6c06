"""The files of a pack, read and joined into one tree that remembers where each part stands."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bearings.datafile import Loc, Source, read_source
from bearings.errors import FormatError, PackError, Problem
from bearings.validation import did_you_mean, first_problems

HEAD = "pack.yaml"
_FILE_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,60}\Z")  # never a path: a pack reads its own folder only
MOST_DIMENSIONS = 30
_NAMES_EXPECTED = "expected a list of the dimensions' file names, without folder and .yaml"
Joiner = Callable[[Source], Iterable[Problem]]
PARTS = {
    "model.yaml": None,  # the whole file is the part named after it
    "profile.yaml": ("profile",),
    "rules.yaml": ("generators", "rules"),
    "routes.yaml": None,
    "actions.yaml": ("cost_bands", "priority", "horizons", "actions"),
    "costs.yaml": None,
    "report.yaml": None,
    "references.yaml": ("references",),
}
MIGRATIONS = "migrations.yaml"  # only a pack with earlier versions has it


@dataclass
class PackSources:
    """The joined tree (`data`) of a pack, and its files for telling where something stands."""

    folder: Path
    data: dict[str, Any] = field(default_factory=dict)
    dimension_files: dict[str, str] = field(default_factory=dict)  # name of the file to id of the dimension
    _homes: dict[tuple[str | int, ...], tuple[Source, tuple[str | int, ...]]] = field(default_factory=dict)

    def problem(self, loc: Loc, message: str) -> Problem:
        """A problem at that place of the joined tree, in the file that holds it."""
        place = tuple(loc)
        for length in range(len(place), -1, -1):
            home = self._homes.get(place[:length])
            if home is not None:
                source, prefix = home
                return source.problem((*prefix, *place[length:]), message)
        return Problem(HEAD, 0, 0, ".".join(map(str, place)), message)

    def root(self, source: Source) -> None:
        """Report what belongs to no part in this file."""
        self._homes[()] = (source, ())

    def put(self, key: str | int, value: Any, source: Source, prefix: tuple[str | int, ...]) -> None:
        """Join a part of a file into the tree."""
        if isinstance(key, int):
            self.data.setdefault("dimensions", []).append(value)
            self._homes[("dimensions", key)] = (source, prefix)
        else:
            self.data[key] = value
            self._homes[(key,)] = (source, prefix)

    def put_translation(
        self, language: str, key: str, text: str, source: Source, place: tuple[str | int, ...]
    ) -> None:
        """Join a text in another language into the tree."""
        self.data.setdefault("translations", {}).setdefault(language, {})[key] = text
        self._homes[("translations", language, key)] = (source, place)


def read_sources(folder: Path) -> PackSources:
    """Read every file of the pack in `folder`. Raises `PackError` naming all that cannot be read."""
    if not os.path.isdir(folder):  # unlike Path.is_dir, never raises
        raise PackError(
            f"{folder} is not a folder.", remedy=f"A pack is a folder of YAML files with a {HEAD}."
        )
    if not os.path.isfile(folder / HEAD):
        raise PackError(
            f"{folder} holds no {HEAD}, so it is not a pack.",
            remedy="Name the folder that holds the pack's files.",
        )
    sources = PackSources(folder)
    problems: list[Problem] = []
    for file, join in _files(sources):
        if not os.path.exists(folder / file):
            problems.append(Problem(file, 0, 0, "", "this file is not there, and the pack needs it"))
            continue
        try:
            source = read_part(folder, file)
        except FormatError as error:
            problems += error.problems or (Problem(file, 0, 0, "", error.what),)
            continue
        if not isinstance(source.data, dict):
            problems.append(source.problem((), "expected keys and values"))
            continue
        problems += first_problems(join(source), source.problem)
    if problems:
        raise PackError(
            f"The pack in {folder} cannot be read.",
            problems=tuple(problems),
            remedy="Mend the places named above.",
        )
    return sources


def read_part(folder: Path, file: str) -> Source:
    """A file of the pack. Raises `FormatError`, also for a link that leads out of the folder.

    A stranger's pack could have any file of the person who reads it come along that way.
    """
    if not Path(os.path.realpath(folder / file)).is_relative_to(os.path.realpath(folder)):
        raise FormatError(
            "this file is a link that leads out of the pack", remedy="Put the file itself there."
        )
    return read_source(folder / file)


def _files(sources: PackSources) -> Iterator[tuple[str, Joiner]]:
    """Each file of the pack, the head first since it names others, and what joins it into the tree."""

    def head(source: Source) -> list[Problem]:
        for key, value in source.data.items():
            sources.put(key, value, source, (key,))
        sources.root(source)
        if sources.data.pop("translations", None) is not None:
            return [source.problem(("translations",), 'unknown key "translations"')]
        dimensions = sources.data.pop("dimensions", None)
        if not isinstance(dimensions, list) or not dimensions:
            return [source.problem(("dimensions",), _NAMES_EXPECTED)]
        if len(dimensions) > MOST_DIMENSIONS:
            return [source.problem(("dimensions",), f"more than {MOST_DIMENSIONS} dimensions")]
        strange = [
            source.problem(("dimensions", number), _NAMES_EXPECTED)
            for number, name in enumerate(dimensions)
            if not isinstance(name, str) or not _FILE_NAME.match(name)
        ]
        if strange:
            return strange
        sources.data["dimensions"] = []
        names.extend(dimensions)
        return []

    names: list[str] = []
    yield HEAD, head
    for number, name in enumerate(names):
        yield f"{name}.yaml", _dimension_joiner(sources, number, name)
    for file, keys in PARTS.items():
        yield file, _part_joiner(sources, file.removesuffix(".yaml"), keys)
    if os.path.exists(sources.folder / MIGRATIONS):
        yield MIGRATIONS, _migrations_joiner(sources)


def _dimension_joiner(sources: PackSources, number: int, name: str) -> Joiner:
    def join(source: Source) -> Iterable[Problem]:
        dimension = source.data.get("dimension")
        sources.put(number, dimension, source, ("dimension",))
        if isinstance(dimension, dict):
            sources.dimension_files[name] = str(dimension.get("id"))
        return _strangers(source, ("dimension",))

    return join


def _part_joiner(sources: PackSources, name: str, keys: tuple[str, ...] | None) -> Joiner:
    def join(source: Source) -> Iterable[Problem]:
        if keys is None:
            sources.put(name, source.data, source, ())
            return []
        for key in keys:
            if key in source.data:
                sources.put(key, source.data[key], source, (key,))
        return _strangers(source, keys)

    return join


def _migrations_joiner(sources: PackSources) -> Joiner:
    join_part = _part_joiner(sources, "migrations", ("migrations",))

    def join(source: Source) -> Iterable[Problem]:
        if "migrations" in sources.data:
            return [source.problem((), f'{HEAD} holds "migrations" already; keep one of the two')]
        return join_part(source)

    return join


def _strangers(source: Source, keys: tuple[str, ...]) -> Iterator[Problem]:
    for key in keys:
        if key not in source.data:
            yield source.problem((), f'"{key}" is missing here')
    for key in source.data:
        if key not in keys:
            yield source.problem((key,), f'unknown key "{key}"{did_you_mean(key, keys)}')
