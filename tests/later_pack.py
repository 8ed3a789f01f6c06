"""A later version of the shipped pack as a folder: renamed, removed, split, other words, and says so."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from bearings.resources import resource

SHIPPED = resource("questionnaires", "genai-readiness")
MIGRATIONS = """\
migrations:
  - from: "1.0.0"
    to: "1.1.0"
    renamed: {DAT-03: DAT-33}
    removed: {DAT-04: "Asked twice; see DAT-33."}
"""
RENAMED = {"DAT-03": "DAT-33", "DAT-04": "DAT-44"}  # the second is a new question in its place
REWORDED = "DAT-02"


def later_pack(folder: Path, *, version: str = "1.1.0", migrations: str = MIGRATIONS) -> Path:
    """The pack in `folder`, which must not be there yet; DAT-02 asks in other words, undeclared."""
    shutil.copytree(SHIPPED, folder)
    for file in folder.glob("*.yaml"):
        text = file.read_text("utf-8")
        for old, new in RENAMED.items():
            text = re.sub(rf"\b{old}\b", new, text)
        file.write_text(text, "utf-8")
    head = folder / "pack.yaml"
    head.write_text(head.read_text("utf-8").replace('version: "1.0.0"', f'version: "{version}"'), "utf-8")
    data = folder / "data.yaml"
    before, sep, after = data.read_text("utf-8").partition(f"id: {REWORDED}\n")
    data.write_text(before + sep + re.sub(r"text: \S+ ", 'text: "Otherwise, ', after, count=1), "utf-8")
    if migrations:
        (folder / "migrations.yaml").write_text(migrations, "utf-8")
    return folder
