"""What Bearings is made of: pinned with hashes, listed, and refused by the doctor where it is too old."""

import json
import re
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from bearings import doctor

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tools"))

import sbom  # noqa: E402

LOCKED = {library.name.lower(): library for library in sbom.pinned(sbom.LOCK)}
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


def wanted() -> dict[str, tuple[str, str]]:
    """Least version and the version it must stay below, of each library of pyproject.toml for this system."""
    lines = [Requirement(line) for line in PROJECT["dependencies"]]
    here = [line for line in lines if line.marker is None or line.marker.evaluate()]
    found = {line.name.lower(): re.fullmatch(r"<([\d.]+),>=([\d.]+)", str(line.specifier)) for line in here}
    return {name: (match[2], match[1]) for name, match in found.items() if match}


def test_every_library_is_pinned_with_the_hashes_of_its_files() -> None:
    pinned = sbom.pinned(sbom.LOCK)
    assert wanted().keys() == {Requirement(line).name.lower() for line in PROJECT["dependencies"]}
    for name, (least, below) in wanted().items():
        versions = [doctor._ordered(library.version) for library in pinned if library.name.lower() == name]
        assert any(doctor._ordered(least) <= version < doctor._ordered(below) for version in versions), name
    assert all(library.hashes for library in pinned)


def test_the_doctor_looks_at_every_library() -> None:
    assert doctor._libraries().seen.startswith(f"{len(wanted())} in versions")


def test_the_bill_lists_what_is_locked_and_is_the_same_twice() -> None:
    made = sbom.bill(sbom.pinned(sbom.LOCK))
    assert json.dumps(made) == json.dumps(sbom.bill(sbom.pinned(sbom.LOCK)))
    assert (made["bomFormat"], made["specVersion"]) == ("CycloneDX", "1.6")
    components = {component["name"].lower(): component for component in made["components"]}
    assert components.keys() == LOCKED.keys()
    weasyprint = components["weasyprint"]
    assert weasyprint["purl"] == f"pkg:pypi/weasyprint@{LOCKED['weasyprint'].version}"
    assert "BSD" in json.dumps(weasyprint["licenses"])
    assert all("licenses" in components[name] for name in wanted())
    assert components["brotli"]["properties"][0]["value"] == "platform_python_implementation == 'CPython'"


@pytest.mark.parametrize(
    ("seen", "said"),
    [
        ("3.1.5", "jinja2 3.1.5 is not <4,>=3.1.6"),
        ("4.0", "jinja2 4.0 is not <4,>=3.1.6"),
        (None, "is missing"),
    ],
)
def test_the_doctor_names_a_library_that_is_not_safe(
    monkeypatch: pytest.MonkeyPatch, seen: str | None, said: str
) -> None:
    installed = doctor.version

    def pretended(name: str) -> str:
        if name != "jinja2":
            return installed(name)
        if seen is None:
            raise doctor.PackageNotFoundError(name)
        return seen

    monkeypatch.setattr(doctor, "version", pretended)
    examined = doctor._libraries()
    assert not examined.well
    assert said in examined.seen
    assert examined.remedy
