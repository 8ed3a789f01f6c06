"""Citations: the links of a lens as sources of a pack, each once."""

from __future__ import annotations

from typing import Any

from bearings.domain.values import LONGEST_LABEL
from bearings.packs.lens.model import SCHEMA_VERSION, Lens, Resource
from bearings.packs.lens.names import one_line, whole_text

MOST_SOURCES = 500  # of a pack
MOST_CITED = 30  # by one question or action
OF_LENS = "LENS"


class Citations:
    """The sources of a pack, gathered while its questions and actions are made."""

    def __init__(self, lens: Lens) -> None:
        self.sources: dict[str, dict[str, Any]] = {
            OF_LENS: {
                "title": one_line(lens.name),
                "publisher": "AWS Well-Architected custom lens",
                "version": f"schema {SCHEMA_VERSION}",
                "note": whole_text(lens.description),
            }
        }
        self._known: dict[Resource, str] = {}

    def cited(self, resource: Resource, title: str) -> str | None:
        """The link of a resource as a question or action cites it; None if it has none, or one too long."""
        if not resource.url or len(resource.url) > LONGEST_LABEL:
            return None
        id_ = self._known.get(resource)
        if id_ is None:
            if len(self.sources) >= MOST_SOURCES:
                return None
            id_ = self._known[resource] = f"L{len(self.sources)}"
            self.sources[id_] = {"title": one_line(title), "url": resource.url}
            if resource.text and resource.text != title:
                self.sources[id_]["note"] = whole_text(resource.text)
        room = LONGEST_LABEL - len(id_) - len(resource.url) - 3
        named = self.sources[id_]["title"]
        short = named if len(named) <= room else f"{named[: max(room - 1, 0)]}…"
        return f"{id_} {short}: {resource.url}" if room > 1 else id_

    def split(self, resources: tuple[tuple[Resource, str], ...]) -> tuple[list[str], list[str]]:
        """Citations of resources with their titles, and in words what could not be cited."""
        refs: list[str] = []
        words: list[str] = []
        for resource, title in resources:
            ref = self.cited(resource, title) if len(refs) < MOST_CITED else None
            if ref is None:
                words.append(" ".join(part for part in (resource.text, resource.url) if part))
            elif ref not in refs:
                refs.append(ref)
        return refs, words
