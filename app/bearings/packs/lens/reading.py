"""Reading a lens: JSON from anywhere, within bounds, into a lens and what was strange about it.

Published lenses break the format in many small ways. What a pack can be made
of in spite of that is a remark; only what leaves nothing sensible to do is a
fault, and all faults are named at once.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args
from unicodedata import category

from bearings.datafile import Source, read_source
from bearings.errors import FormatError
from bearings.packs.findings import Found, Place
from bearings.packs.lens.expressions import Expression, MalformedExpression, named_in, parse
from bearings.packs.lens.model import (
    SCHEMA_VERSION,
    Choice,
    Lens,
    LensQuestion,
    Pillar,
    Resource,
    Risk,
    RiskRule,
)
from bearings.validation import did_you_mean, first_problems

LONG, SHORT = 2048, 128  # characters that the format allows in texts and in names
MOST_PILLARS, MOST_QUESTIONS, MOST_CHOICES, MOST_RULES, MOST_LINKS = 10, 20, 15, 3, 5
MOST_ENTRIES = 1_000  # of any list: what goes beyond is not even read
RISKS: tuple[str, ...] = get_args(Risk)
DEFAULT = "default"
RESOURCE_TYPES = ("HELPFUL_RESOURCE", "IMPROVEMENT_PLAN")


def read_lens(path: Path) -> tuple[Lens, Source, tuple[Found, ...]]:
    """The lens in a JSON file, its text for telling places, and remarks on what is not as the format says.

    Raises `FormatError` with every fault found.
    """
    if path.suffix.lower() != ".json":
        raise FormatError(
            f"{path} is not a JSON file.", remedy="Name the file that holds the lens; it ends in .json."
        )
    source = read_source(path, nan_is_none=True)
    reader = _Reader()
    lens = reader.lens(source.data)
    if lens is None or reader.faults:
        problems = first_problems((source.problem(*fault) for fault in reader.faults), source.problem)
        raise FormatError(
            f"{source.name} cannot be imported as a lens.",
            problems=tuple(problems),
            remedy="Mend the places named above; the format is described in the user guide of the AWS "
            "Well-Architected Tool, under custom lenses.",
        )
    return lens, source, tuple(reader.remarks)


class _Reader:
    """Walks the plain data of a lens; `faults` keep it from being imported, `remarks` do not."""

    def __init__(self) -> None:
        self.faults: list[Found] = []
        self.remarks: list[Found] = []

    def lens(self, data: Any) -> Lens | None:
        if not isinstance(data, dict):
            self.faults.append(((), "expected a lens: a block with schemaVersion, name and pillars"))
            return None
        self._strangers((), data, ("schemaVersion", "name", "description", "pillars"))
        version = data.get("schemaVersion")
        if version != SCHEMA_VERSION:
            self.remarks.append((("schemaVersion",), f'expected "{SCHEMA_VERSION}", read as if it were'))
        name = self._text(data, (), "name", SHORT) or "Imported lens"
        pillars = [
            self._pillar(block, place, number)
            for number, (block, place) in enumerate(self._blocks(data, (), "pillars", MOST_PILLARS), 1)
        ]
        if not any(pillar.questions for pillar in pillars) and not self.faults:
            self.faults.append((("pillars",), "there is no question in it"))
        self._twice((pillar.place, pillar.id) for pillar in pillars)
        self._twice((question.place, question.id) for pillar in pillars for question in pillar.questions)
        return Lens(name, self._text(data, (), "description", LONG, needed=False), tuple(pillars))

    def _pillar(self, block: dict[str, Any], place: Place, number: int) -> Pillar:
        self._strangers(place, block, ("id", "name", "questions"))
        id_ = self._text(block, place, "id", SHORT) or f"pillar_{number}"
        name = self._text(block, place, "name", SHORT) or id_
        questions = [
            self._question(inner, where, f"{id_}_{count}")
            for count, (inner, where) in enumerate(self._blocks(block, place, "questions", MOST_QUESTIONS), 1)
        ]
        return Pillar(id_, name, tuple(questions), place)

    def _question(self, block: dict[str, Any], place: Place, fallback: str) -> LensQuestion:
        known = ("id", "title", "description", "helpfulResource", "choices", "riskRules")
        self._strangers(place, block, known)
        id_ = self._text(block, place, "id", SHORT) or fallback
        description = self._text(block, place, "description", LONG)
        title = self._text(block, place, "title", SHORT) or description or id_
        choices = [
            self._choice(inner, where) for inner, where in self._blocks(block, place, "choices", MOST_CHOICES)
        ]
        ids = [choice.id for choice in choices]
        for number, choice in enumerate(choices):
            if choice.id and choice.id in ids[:number]:
                self.faults.append(((*choice.place, "id"), f'the choice id "{choice.id}" is used twice'))
        rules = self._rules(block, place, set(ids))
        return LensQuestion(
            id_,
            title,
            description,
            self._resource(block, place, "helpfulResource"),
            tuple(choices),
            rules,
            place,
        )

    def _choice(self, block: dict[str, Any], place: Place) -> Choice:
        known = ("id", "title", "description", "helpfulResource", "improvementPlan", "additionalResources")
        self._strangers(place, block, known)
        id_ = block.get("id")
        if not isinstance(id_, str) or not id_:
            self.faults.append(((*place, "id"), "a choice needs an id: the risk rules name it"))
            id_ = ""
        id_ = self._text(block, place, "id", SHORT) if id_ else ""
        description = self._text(block, place, "description", LONG, needed=False)
        if description:
            self.remarks.append(((*place, "description"), "the format has no description of a choice; kept"))
        title = self._text(block, place, "title", SHORT) or description or id_
        more = list(self._additional(block, place))
        choice = Choice(
            id_,
            title,
            place,
            description if description != title else "",
            (
                *self._resource(block, place, "helpfulResource"),
                *(r for kind, r in more if kind == RESOURCE_TYPES[0]),
            ),
            next(iter(self._resource(block, place, "improvementPlan")), None),
            tuple(r for kind, r in more if kind == RESOURCE_TYPES[1]),
        )
        if choice.plan is None and not choice.reads_as_none:
            self.remarks.append(((*place, "improvementPlan"), "there is no improvement plan for this choice"))
        return choice

    def _additional(self, block: dict[str, Any], place: Place) -> Iterator[tuple[str, Resource]]:
        for inner, where in self._blocks(block, place, "additionalResources", None, needed=False):
            kind = inner.get("type")
            if kind not in RESOURCE_TYPES:
                said = f"expected {' or '.join(RESOURCE_TYPES)}; taken for a helpful resource"
                self.remarks.append(((*where, "type"), said))
                kind = RESOURCE_TYPES[0]
            for content, there in self._blocks(inner, where, "content", MOST_LINKS, needed=False):
                found = self._link(content, there)
                if found is not None:
                    yield str(kind), found

    def _resource(self, block: dict[str, Any], place: Place, key: str) -> tuple[Resource, ...]:
        """What stands under a key with a text and a link: one, or none."""
        inner = block.get(key)
        if inner is None:
            return ()
        if not isinstance(inner, dict):
            self.remarks.append(((*place, key), "expected a block with displayText and url; left out"))
            return ()
        found = self._link(inner, (*place, key))
        return () if found is None else (found,)

    def _link(self, block: dict[str, Any], place: Place) -> Resource | None:
        self._strangers(place, block, ("displayText", "url", "Url"))
        if "Url" in block:
            self.remarks.append(((*place, "Url"), 'expected "url"; read as if it were'))
        key = "url" if "url" in block else "Url"
        text = self._text(block, place, "displayText", LONG, needed=False)
        url = self._text(block, place, key, LONG, needed=False)
        return Resource(text, url) if text or url else None

    def _rules(self, block: dict[str, Any], place: Place, choices: set[str]) -> tuple[RiskRule, ...]:
        rules = []
        if not block.get("riskRules"):
            self.remarks.append(((*place, "riskRules"), "there is no risk rule; every practice counts alike"))
        for inner, where in self._blocks(block, place, "riskRules", MOST_RULES, needed=False):
            self._strangers(where, inner, ("condition", "risk"))
            risk = inner.get("risk")
            if risk not in RISKS:
                near = did_you_mean(risk, RISKS) if isinstance(risk, str) else ""
                self.faults.append(
                    ((*where, "risk"), f"expected {', '.join(RISKS[:-1])} or {RISKS[-1]}{near}")
                )
                continue
            read, condition = self._condition(inner.get("condition"), (*where, "condition"), choices)
            if read:
                rules.append(RiskRule(condition, risk, where))
        return tuple(rules)

    def _condition(self, text: Any, place: Place, choices: set[str]) -> tuple[bool, Expression | None]:
        """Whether a condition could be read, and what it is: None for the default one."""
        if not isinstance(text, str):
            self.faults.append((place, 'expected a condition such as "a && !b", or "default"'))
            return False, None
        if text.strip() == DEFAULT and DEFAULT not in choices:
            return True, None
        try:
            condition = parse(text)
        except MalformedExpression as error:
            self.faults.append((place, f"at character {error.at} of the condition: {error.what}"))
            return False, None
        for id_ in dict.fromkeys(named_in(condition)):
            if id_ not in choices:
                said = f'there is no choice "{id_}", so it is never ticked{did_you_mean(id_, choices)}'
                self.remarks.append((place, said))
        return True, condition

    def _text(
        self, block: dict[str, Any], place: Place, key: str, longest: int, *, needed: bool = True
    ) -> str:
        """The text under a key without space around it; "" where there is none."""
        value = block.get(key)
        if value is not None and not isinstance(value, str):
            self.remarks.append(((*place, key), "expected text; left out"))
            return ""
        text = "".join(c for c in value or "" if c in "\n\t" or category(c) != "Cc").strip()
        if needed and not text:
            self.remarks.append(((*place, key), f'"{key}" holds no text'))
        if len(text) > longest:
            self.remarks.append(
                ((*place, key), f"text of {len(text):,} characters; the format allows {longest:,}")
            )
        return text

    def _blocks(
        self, block: dict[str, Any], place: Place, key: str, most: int | None, *, needed: bool = True
    ) -> list[tuple[dict[str, Any], Place]]:
        """The blocks of the list under a key, each with its place; `most` is what the format allows."""
        items = block.get(key)
        if items is None and not needed:
            return []
        if not isinstance(items, list):
            self.faults.append(
                ((*place, key), "expected a list" if items is not None else f'"{key}" is missing here')
            )
            return []
        if len(items) > MOST_ENTRIES:
            self.faults.append(((*place, key), f"more than {MOST_ENTRIES:,} entries"))
            return []
        if most is not None and len(items) > most:
            self.remarks.append(((*place, key), f"{len(items)} entries; the format allows {most}"))
        found = []
        for number, item in enumerate(items):
            if isinstance(item, dict):
                found.append((item, (*place, key, number)))
            else:
                self.faults.append(((*place, key, number), "expected a block of keys and values"))
        return found

    def _strangers(self, place: Place, block: dict[str, Any], known: tuple[str, ...]) -> None:
        for key in block:
            if key not in known:
                near = did_you_mean(key, known)
                self.remarks.append(((*place, key), f'the format has no key "{key}"{near}; left out'))

    def _twice(self, ids: Iterator[tuple[Place, str]]) -> None:
        seen: set[str] = set()
        for place, id_ in ids:
            if id_ in seen:
                self.remarks.append(((*place, "id"), f'the id "{id_}" is used twice; the second was renamed'))
            seen.add(id_)
