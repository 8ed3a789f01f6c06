"""Sidecars: the texts of a part of a pack in another language, in a file beside it.

`data.de.yaml` beside `data.yaml` has the nesting of its part, with ids as keys
where the part has lists, and holds nothing but texts. Whether each is a text
of the pack is for `checks_languages` to say, once the pack itself is sound.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from bearings.datafile import Source
from bearings.domain.languages import STEP
from bearings.domain.values import LANGUAGE
from bearings.errors import FormatError, Problem
from bearings.packs.sources import HEAD, PARTS, PackSources, read_part
from bearings.validation import did_you_mean, first_problems

MOST_LANGUAGES = 20
_LANGUAGE = re.compile(rf"{LANGUAGE}\Z")
_TEXT_EXPECTED = "expected text: a file of translations holds nothing else"


@dataclass(frozen=True, slots=True)
class _Part:
    """Where the texts of a file belong: keys at its top, and the steps before and instead of them."""

    top: tuple[str, ...] | None  # None: whatever the part holds
    steps: tuple[str, ...] = ()  # of every key of the file
    instead: bool = False  # the steps stand in place of the top key


def read_sidecars(sources: PackSources) -> list[Problem]:
    """Join the translations beside the files of a pack into it; what cannot be read is named."""
    parts, problems = _parts(sources), []
    for file in _files(sources):
        part, _, language = file.removesuffix(".yaml").partition(".")
        problem = _misnamed(sources, part, language, parts)
        if problem is not None:
            problems.append(Problem(file, 0, 0, "", problem))
            continue
        try:
            source = read_part(sources.folder, file)
        except FormatError as error:
            problems += error.problems or (Problem(file, 0, 0, "", error.what),)
            continue
        problems += first_problems(_join(sources, source, language, parts[part]), source.problem)
    return problems


def _files(sources: PackSources) -> list[str]:
    """Names in the folder of the pack that end in .yaml and hold another dot."""
    names = (name for name in os.listdir(sources.folder) if name.endswith(".yaml"))
    return sorted(name for name in names if "." in name.removesuffix(".yaml") and not name.startswith("."))


def _parts(sources: PackSources) -> dict[str, _Part]:
    """The parts of the pack by the name of their file."""
    parts = {HEAD.removesuffix(".yaml"): _Part(("title", "status"))}
    for file, keys in PARTS.items():
        name = file.removesuffix(".yaml")
        parts[name] = _Part(None, (name,)) if keys is None else _Part(keys)
    for name, id_ in sources.dimension_files.items():
        parts[name] = _Part(("dimension",), ("dimensions", id_), instead=True)
    return parts


def _misnamed(sources: PackSources, part: str, language: str, parts: Iterable[str]) -> str | None:
    """What is wrong with the name of a sidecar, or None."""
    known = sources.data.get("translations", {})
    if part not in parts:
        return f'the pack has no part "{part}" to translate{did_you_mean(part, parts)}'
    if len(language) > 20 or not _LANGUAGE.match(language):
        return f'"{language[:40]}" is not the tag of a language, such as de or pt-BR'
    if language == sources.data.get("language", "en"):
        return f'"{language}" is the language of the pack itself'
    if language not in known and len(known) >= MOST_LANGUAGES:
        return f"more than {MOST_LANGUAGES} languages"
    return None


def _join(sources: PackSources, source: Source, language: str, part: _Part) -> Iterator[Problem]:
    if not isinstance(source.data, dict):
        yield source.problem((), "expected keys and texts")
        return
    for key in source.data:
        if part.top is not None and key not in part.top:
            yield source.problem((key,), f'unknown key "{key}"{did_you_mean(key, part.top)}')
            return
    for place, text in _texts(source.data, ()):
        if text is None or any(STEP in str(step) for step in place):
            yield source.problem(place, _TEXT_EXPECTED)
        elif text:
            steps = (*part.steps, *(place[1:] if part.instead else place))
            sources.put_translation(language, STEP.join(map(str, steps)), text, source, place)


def _texts(data: Any, place: tuple[str | int, ...]) -> Iterator[tuple[tuple[str | int, ...], str | None]]:
    """Place and text of everything in a tree; None for what is no text. "" is still to be written."""
    if isinstance(data, dict):
        for key, item in data.items():
            yield from _texts(item, (*place, key))
    elif isinstance(data, list):
        for number, item in enumerate(data):
            yield from _texts(item, (*place, number))
    else:
        yield place, data if isinstance(data, str) else None
