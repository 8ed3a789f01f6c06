"""Every soak run, as often as an ordinary test has time for; each in a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from soak.properties import PROPERTIES

TOOLS = Path(__file__).resolve().parents[2] / "tools"


@pytest.mark.parametrize("key", [wanted.key for wanted in PROPERTIES if wanted.small])
def test_what_is_promised_holds_in_a_small_run(key: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "soak", key, "--small"],
        env=os.environ | {"PYTHONPATH": str(TOOLS)},
        capture_output=True,
        text=True,
        timeout=600,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "held in" in done.stdout or "skipped in" in done.stdout
