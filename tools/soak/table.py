"""The table in docs/reliability.md: only what was run, each line with its own date."""

from __future__ import annotations

import os
import platform
import sqlite3
from datetime import date
from itertools import takewhile
from pathlib import Path

from .outcome import Outcome, Property

FILE = Path(__file__).resolve().parents[2] / "docs" / "reliability.md"
HEAD = "| Property | Target | Measured | Held | Date | How to repeat |"
RULE = "|---|---|---|---|---|---|"


def write_table(wanted: Property, outcome: Outcome, times: int, file: Path = FILE) -> None:
    """Put one outcome into the table; a property's older line goes, the others stay."""
    text = file.read_text("utf-8")
    before, _, rest = text.partition(f"{HEAD}\n{RULE}\n")
    if not rest and HEAD not in text:
        raise ValueError(f"{file} has no table to write to")
    lines = rest.splitlines()
    rows = list(takewhile(lambda line: line.startswith("|"), lines))  # there may be other tables behind
    after = "\n".join(lines[len(rows) :])
    mine = f"| {wanted.name} |"
    row = _row(wanted, outcome, times)
    rows = [row if old.startswith(mine) else old for old in rows]
    if row not in rows:
        rows.append(row)
    file.write_text(f"{before}{HEAD}\n{RULE}\n" + "\n".join(rows) + f"\n{after}\n", "utf-8")


def _row(wanted: Property, outcome: Outcome, times: int) -> str:
    word = "not run" if outcome.skipped else "yes" if outcome.held else "**no**"
    share = times / wanted.full
    command = (
        f"`make soak ONLY={wanted.key}`" if share == 1 else f"`make soak ONLY={wanted.key} SHARE={share:g}`"
    )
    machine = f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, {os.cpu_count()} cores"
    cells = (wanted.name, wanted.target, outcome.measured, word, f"{date.today()}; {machine}", command)
    return "| " + " | ".join(cell.replace("|", "/").replace("\n", " ") for cell in cells) + " |"
