"""What Bearings is made of: pinned with hashes, listed, and refused by the doctor where it is too old."""

import json
import re
import sys
import tomllib
from pathlib import Path

import pytest

from bearings import doctor

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tools"))

import sbom  # noqa: E402

LOCKED = {library.name.lower(): library for library in sbom.pinned(sbom.LOCK)}
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


def wanted() -> dict[str, tuple[str, str]]:
    """Least version and the version it must stay below, of each library of pyproject.toml."""
    found = (re.match(r"([\w.\-]+)>=([\d.]+),<([\d.]+)", line) for line in PROJECT["dependencies"])
    return {match[1].lower(): (match[2], match[3]) for match in found if match}


def test_every_library_is_pinned_with_the_hashes_of_its_files() -> None:
    assert len(wanted()) == len(PROJECT["dependencies"])
    for name, (least, below) in wanted().items():
        version = doctor._ordered(LOCKED[name].version)
        assert doctor._ordered(least) <= version < doctor._ordered(below), name
    assert all(library.hashes for library in LOCKED.values())


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
