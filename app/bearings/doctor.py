"""The doctor: whether every native library and font is there, and what to install if not."""

from __future__ import annotations

import importlib
import re
import sqlite3
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path

from bearings import __version__
from bearings.errors import BearingsError
from bearings.resources import resource

PANGO = (
    "Debian/Ubuntu: apt-get install libpangoft2-1.0-0 libharfbuzz-subset0; macOS: brew install pango; "
    "Windows: MSYS2 pango, its bin folder in WEASYPRINT_DLL_DIRECTORIES"
)
QT = "Debian/Ubuntu: apt-get install libegl1 libgl1 libdbus-1-3 libxkbcommon0 libxcb-cursor0"
REINSTALL = "install Bearings again: pip install --force-reinstall genai-bearings"
_WANTED = re.compile(
    r"(?P<name>[A-Za-z0-9_.\-]+)(?P<range>(?:<(?P<below>[\d.]+),)?>=(?P<least>[\d.]+))"
    r"(?: ?; (?P<where>.*))?"  # for some systems only, or for an extra
)
OF_EXTRAS = ("pptx", "encrypted")  # what only they want may be missing, but not be too old
FONTS = ("Inter-Regular.ttf", "Inter-SemiBold.ttf", "Inter-Bold.ttf", "Inter-Italic.ttf")


@dataclass(frozen=True, slots=True)
class Examined:
    """One check: what was looked at, what was seen, and what to do if it is not well."""

    subject: str
    seen: str
    well: bool
    remedy: str = ""

    def __str__(self) -> str:
        line = f"{'ok      ' if self.well else 'MISSING '} {self.subject:<22} {self.seen}"
        return line if self.well else f"{line}\n         {self.remedy}"


def examine() -> tuple[Examined, ...]:
    """Every check, in the order a person would mend things."""
    return (
        Examined("Bearings", __version__, True),
        Examined(
            "Python", sys.version.split()[0], sys.version_info >= (3, 11), "install Python 3.11 or newer"
        ),
        Examined("SQLite", sqlite3.sqlite_version, sqlite3.sqlite_version_info >= (3, 35), REINSTALL),
        _libraries(),
        _module("pydantic", "pydantic", REINSTALL),
        # Before Qt: its hook into imports trips over pydantic where that is loaded in part only.
        _try("Questionnaire", _load_pack, REINSTALL),
        _module("Window (Qt)", "PySide6.QtWidgets", QT),
        _module("Charts (Qt SVG)", "PySide6.QtSvg", QT),
        _module("PDF pages on screen", "pypdfium2", REINSTALL),
        _try("Encrypted files", _seal, REINSTALL),
        *(_file(name, "assets", "fonts", name) for name in FONTS),
        _module("PDF export (pango)", "bearings.report.pdf", PANGO),
        _try("One line to PDF", _render_line, PANGO),
    )


def _libraries() -> Examined:
    """Whether each library is there in a version that Bearings was made for and is safe with."""
    wrong = []
    wanted, optional = _wanted()
    for name, ranges in (wanted | optional).items():
        try:
            seen = version(name)
        except PackageNotFoundError:
            if name in wanted:
                wrong.append(f"{name} is missing")
            continue
        if not any(_within(seen, found) for found in ranges):
            wrong.append(f"{name} {seen} is not {' or '.join(found['range'] for found in ranges)}")
    said = "; ".join(wrong) or f"{len(wanted)} in versions that are known to be safe"
    return Examined("Libraries", said, not wrong and bool(wanted), REINSTALL)


Ranges = dict[str, list[re.Match[str]]]  # several where systems differ; one must fit


def _wanted() -> tuple[Ranges, Ranges]:
    """The versions of each library that everybody needs, and of those that only extras do."""
    everybody: Ranges = {}
    extras: Ranges = {}
    for line in requires("genai-bearings") or ():
        if found := _WANTED.fullmatch(line):
            extra = re.search(r"extra == ['\"](\w+)['\"]", found["where"] or "")
            if extra is None:
                everybody.setdefault(found["name"], []).append(found)
            elif extra[1] in OF_EXTRAS:
                extras.setdefault(found["name"], []).append(found)
    return everybody, extras


def _within(seen: str, wanted: re.Match[str]) -> bool:
    below = wanted["below"] is None or _ordered(seen) < _ordered(wanted["below"])
    return below and _ordered(seen) >= _ordered(wanted["least"])


def _ordered(version_: str) -> tuple[int, ...]:
    """A version as numbers to compare; what follows them, such as "rc1", does not count."""
    return tuple(int(part) for part in re.findall(r"\d+", version_.split("+")[0])[:3])


def _module(subject: str, name: str, remedy: str) -> Examined:
    def load() -> str:
        module = importlib.import_module(name)
        return str(getattr(module, "__version__", "loads"))

    return _try(subject, load, remedy)


def _file(subject: str, *parts: str) -> Examined:
    found = resource(*parts).is_file()
    return Examined(subject, "there" if found else "not found", found, REINSTALL)


def _try(subject: str, work: Callable[[], str], remedy: str) -> Examined:
    try:
        return Examined(subject, work(), True)
    except (ImportError, OSError, BearingsError) as error:
        return Examined(subject, str(error).splitlines()[0], False, remedy)


def _load_pack() -> str:
    from bearings.packs.loader import builtin_pack

    pack = builtin_pack()
    return f"{pack.title} {pack.version}, {len(pack.questions)} questions"


def _seal() -> str:
    from cryptography.hazmat.backends.openssl import backend

    from bearings.store.sealed import new_seal

    seal = new_seal("a passphrase of the doctor")
    if seal.unseal(seal.seal(b"well")) != b"well":
        raise ImportError("what was encrypted does not open again")
    return f"Argon2id and AES-256-GCM of {backend.openssl_version_text()}"


def _render_line() -> str:
    from bearings.report.render import render_html

    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "line.pdf"
        render_html('<html lang="en"><title>Bearings</title><p>Take your bearings.</p></html>', target)
        return f"{target.stat().st_size:,} bytes"
