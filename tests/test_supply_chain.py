"""What Bearings is made of: pinned with hashes, listed, and refused by the doctor where it is too old."""

import json
import re
import sys
import tomllib
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name as canonical

from bearings import doctor

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tools"))

import sbom  # noqa: E402

LOCKED = {library.name.lower(): library for library in sbom.pinned(sbom.LOCK)}
SECURITY = (ROOT / "SECURITY.md").read_text("utf-8")
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


def test_what_the_libraries_want_themselves_is_pinned_too() -> None:
    """The lock was made from what pyproject.toml says now: nothing that is installed for it is missing."""
    missing, seen, open_ = set(), set(), set(wanted())
    while open_:
        name = open_.pop()
        seen.add(name)
        if name not in LOCKED:
            missing.add(name)
            continue
        lines = [Requirement(line) for line in metadata.requires(name) or ()]
        here = (line for line in lines if line.marker is None or line.marker.evaluate({"extra": ""}))
        open_ |= {canonical(line.name) for line in here} - seen
    assert missing == set()


def test_extras_are_pinned_beside_the_same_versions_of_all_else() -> None:
    everything = sbom.pinned(sbom.WITH_EXTRAS)
    assert all(library.hashes for library in everything)
    assert set(sbom.pinned(sbom.LOCK)) <= set(everything)
    versions = {canonical(library.name): library.version for library in everything}
    for extra in doctor.OF_EXTRAS:
        for line in map(Requirement, PROJECT["optional-dependencies"][extra]):
            assert line.specifier.contains(versions[canonical(line.name)]), line


def test_every_extra_but_that_of_the_tests_is_known() -> None:
    assert {*PROJECT["optional-dependencies"]} == {*doctor.OF_EXTRAS, "test"}


def test_the_doctor_looks_at_every_library() -> None:
    assert doctor._libraries().seen.startswith(f"{len(wanted())} in versions")
    assert {canonical(name) for name in doctor._wanted()[1]} == {"keyring", "python-pptx"}


def test_the_page_on_security_names_the_least_versions_of_today() -> None:
    named = dict(re.findall(r"(WeasyPrint|Jinja2|PyYAML|cryptography) ([\d.]+\d)", SECURITY))
    assert {name.lower(): version for name, version in named.items()} == {
        name: wanted()[name][0] for name in ("weasyprint", "jinja2", "pyyaml", "cryptography")
    }


def test_the_bill_lists_what_is_locked_and_is_the_same_twice() -> None:
    locks = sbom.pinned(sbom.LOCK), sbom.pinned(sbom.WITH_EXTRAS)
    made = sbom.bill(*locks)
    assert json.dumps(made) == json.dumps(sbom.bill(*locks))
    assert (made["bomFormat"], made["specVersion"]) == ("CycloneDX", "1.6")
    components = {component["name"].lower(): component for component in made["components"]}
    assert components.keys() == {library.name.lower() for library in locks[1]}
    optional = {name for name, component in components.items() if component["scope"] == "optional"}
    assert optional == components.keys() - LOCKED.keys()
    assert "keyring" in optional
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


@pytest.mark.parametrize(("seen", "well"), [("25.6.0", False), ("25.7.0", True), (None, True)])
def test_what_an_extra_wants_may_be_missing_but_not_too_old(
    monkeypatch: pytest.MonkeyPatch, seen: str | None, well: bool
) -> None:
    installed = doctor.version

    def pretended(name: str) -> str:
        if name != "keyring":
            return installed(name)
        if seen is None:
            raise doctor.PackageNotFoundError(name)
        return seen

    monkeypatch.setattr(doctor, "version", pretended)
    examined = doctor._libraries()
    assert examined.well is well
    assert ("keyring 25.6.0 is not <26,>=25.7" in examined.seen) is not well
