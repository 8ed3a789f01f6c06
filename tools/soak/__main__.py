"""The command line of the soak runs: `python -m soak [KEY ...] [--small | --share F] [--table]`.

Without keys every property is run. `--table` writes what was measured to docs/reliability.md.
"""

from __future__ import annotations

import argparse
import faulthandler
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
import traceback
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.gui.imageio*=false")  # it tells of every bent picture

from .outcome import Outcome, Property
from .properties import PROPERTIES
from .table import write_table


def main() -> int:
    """Run what was asked for; 1 if a property did not hold."""
    faulthandler.enable()  # a crash of Qt says where
    parser = argparse.ArgumentParser(prog="soak", description=__doc__)
    parser.add_argument("keys", nargs="*", metavar="KEY", help=", ".join(p.key for p in PROPERTIES))
    parser.add_argument("--small", action="store_true", help="as often as the ordinary tests do")
    parser.add_argument("--share", type=float, default=1.0, help="of the full counts, such as 0.1")
    parser.add_argument("--seed", type=int, default=20261126)
    parser.add_argument("--table", action="store_true", help="write docs/reliability.md")
    given = parser.parse_args()
    unknown = set(given.keys) - {p.key for p in PROPERTIES}
    if unknown:
        parser.error(f"there is no {', '.join(sorted(unknown))}")
    keys = given.keys or [p.key for p in PROPERTIES if p.small or not given.small]
    if len(keys) > 1:
        return max(_in_a_process_of_its_own(key, given) for key in keys)
    wanted = next(p for p in PROPERTIES if p.key == keys[0])
    times = max(1, wanted.small) if given.small else max(1, round(wanted.full * given.share))
    outcome = _run(wanted, times, given.seed)
    if given.table:
        write_table(wanted, outcome, times)
    return 1 if outcome.faults else 0


def _in_a_process_of_its_own(key: str, given: argparse.Namespace) -> int:
    """No run sees what another left in memory: some fork, some have a window."""
    options = [*(["--small"] * given.small), *(["--table"] * given.table)]
    command = [sys.executable, "-m", "soak", key, "--share", str(given.share), "--seed", str(given.seed)]
    return int(subprocess.run([*command, *options]).returncode != 0)


def _run(wanted: Property, times: int, seed: int) -> Outcome:
    print(f"{wanted.key} ({wanted.name}), {times} times, seed {seed} ...", flush=True)
    began = time.monotonic()
    folder = Path(tempfile.mkdtemp(prefix=f"soak-{wanted.key}-"))
    os.environ["BEARINGS_HOME"] = str(folder / "own-home")
    try:
        outcome = wanted.run(times, random.Random(seed), folder)
    except Exception:  # a window's own hook would keep it to itself
        outcome = Outcome("the run itself failed", (traceback.format_exc(),))
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    word = "skipped" if outcome.skipped else "held" if outcome.held else "BROKEN"
    print(f"  {word} in {time.monotonic() - began:.0f} s: {outcome.measured}", flush=True)
    for fault in outcome.faults[:20]:
        print(f"  - {fault}", flush=True)
    return outcome


if __name__ == "__main__":
    sys.exit(main())
