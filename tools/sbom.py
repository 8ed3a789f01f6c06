"""SBOM: what Bearings is made of, as CycloneDX 1.6, from the locks and the installed libraries.

make sbom     writes build/bearings.cdx.json

What only an extra wants is listed as optional. Two runs give the same bytes: there is no time and no
random number in it.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import Any, NamedTuple
from uuid import NAMESPACE_URL, uuid5

ROOT = Path(__file__).resolve().parents[1]
LOCK = ROOT / "requirements.lock"
WITH_EXTRAS = ROOT / "requirements-extras.lock"
OUT = ROOT / "build" / "bearings.cdx.json"
_PINNED = re.compile(r"(?P<name>[A-Za-z0-9_.\-]+)==(?P<version>[^ \\;]+)(?: ; (?P<marker>[^\\]+?))? ?\\?$")
_HASH = re.compile(r" +--hash=sha256:([0-9a-f]{64})")


class Pinned(NamedTuple):
    """A line of the lock: a library at one version, where it is needed, and the SHA-256 of its files."""

    name: str
    version: str
    marker: str
    hashes: tuple[str, ...]


def main() -> int:
    """Write the SBOM."""
    OUT.parent.mkdir(exist_ok=True)
    made = bill(pinned(LOCK), pinned(WITH_EXTRAS))
    OUT.write_text(json.dumps(made, indent=2) + "\n", "utf-8")
    print(f"{OUT.relative_to(ROOT)}: {len(made['components'])} libraries")
    return 0


def pinned(lock: Path) -> list[Pinned]:
    """What the lock pins, in its order."""
    found: list[tuple[re.Match[str], list[str]]] = []
    for line in lock.read_text("utf-8").splitlines():
        if start := _PINNED.match(line):
            found.append((start, []))
        elif hash_ := _HASH.match(line):
            found[-1][1].append(hash_[1])
    return [Pinned(s["name"], s["version"], s["marker"] or "", tuple(hashes)) for s, hashes in found]


def bill(libraries: list[Pinned], with_extras: list[Pinned]) -> dict[str, Any]:
    """The SBOM as plain data: what everybody needs, and what more is needed for the extras."""
    needed = {library.name for library in libraries}
    optional = [library for library in with_extras if library.name not in needed]
    locks = hashlib.sha256(LOCK.read_bytes() + WITH_EXTRAS.read_bytes()).hexdigest()
    ours = distribution("genai-bearings")
    version = ours.version
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid5(NAMESPACE_URL, locks)}",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": f"pkg:pypi/genai-bearings@{version}",
                "name": "genai-bearings",
                "version": version,
                "purl": f"pkg:pypi/genai-bearings@{version}",
                "licenses": [{"expression": "Apache-2.0"}],
            }
        },
        "components": [
            *(_component(library, "required") for library in libraries),
            *(_component(library, "optional") for library in optional),
        ],
    }


def _component(library: Pinned, scope: str) -> dict[str, Any]:
    purl = f"pkg:pypi/{library.name.lower()}@{library.version}"
    component: dict[str, Any] = {
        "type": "library",
        "bom-ref": purl,
        "name": library.name,
        "version": library.version,
        "scope": scope,
        "purl": purl,
        "externalReferences": [
            {
                "type": "distribution",
                "url": f"https://pypi.org/project/{library.name}/{library.version}/",
                "hashes": [{"alg": "SHA-256", "content": each} for each in library.hashes],
            }
        ],
    }
    if licences := list(_licences(library.name)):
        component["licenses"] = licences
    if library.marker:
        component["properties"] = [{"name": "python:marker", "value": library.marker}]
    return component


def _licences(name: str) -> Iterator[dict[str, Any]]:
    """What the installed library says of its licence; nothing where it is not needed on this system."""
    try:
        said: Distribution = distribution(name)
    except PackageNotFoundError:
        return
    for expression in said.metadata.get_all("License-Expression") or ():
        yield {"expression": expression}
        return
    named = [
        c.rsplit(" :: ", 1)[-1] for c in said.metadata.get_all("Classifier") or () if c.startswith("License")
    ]
    first = [line for text in said.metadata.get_all("License") or () for line in text.splitlines()][:1]
    for licence in named or first:
        yield {"license": {"name": licence}}


if __name__ == "__main__":
    sys.exit(main())
