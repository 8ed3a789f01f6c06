"""Privacy: a session opens no connection, and leaves no word of the client outside the client's files."""

from __future__ import annotations

import io
import os
import random
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

from .outcome import Outcome, not_here
from .session import BAIT, CANARY
from .traced import can_trace

SOCKET = re.compile(r"(?:socket|connect|bind|sendto)\(.*?(AF_\w+|PF_\w+)")
LOCAL = ("AF_UNIX", "AF_LOCAL")  # with a screen, the window speaks to it through one
# Where words of the client may be: the files asked for, and earlier versions of them.
ALLOWED = ("workspace", "out", "home/backups", "torn.yaml", "given")
IDENTITY = "idcanary"


def stay_offline(times: int, draw: random.Random, folder: Path) -> Outcome:
    """Sessions under strace, if possible without any network: no socket but those of this machine."""
    if not can_trace():
        return not_here("strace is not installed or may not trace")
    faults: list[str] = []
    kinds: set[str] = set()
    without = ["unshare", "-rn"] if _may_unshare() else []
    for number in range(times):
        place, log = folder / str(number), folder / f"{number}.log"
        place.mkdir()
        command = [
            *without,
            "strace",
            "-f",
            "-qq",
            "-e",
            "trace=%network,openat",
            "-s",
            "300",
            "-o",
            str(log),
        ]
        done = _session(command, place)
        if done.returncode != 0:
            faults.append(f"the session did not end well: {(done.stdout + done.stderr)[-1_500:]}")
        faults += ["a picture that a text names was opened"] * (BAIT in log.read_text())
        kinds |= {found[1] for line in log.read_text().splitlines() if (found := SOCKET.search(line))}
    faults += [f"a socket of the kind {kind}" for kind in sorted(kinds - set(LOCAL))]
    network = "without any network" if without else "with the network there was"
    return Outcome(
        f"{times} sessions {network}: {len(faults)} faults, pictures that texts name included; "
        f"sockets used: {', '.join(sorted(kinds)) or 'none'}",
        tuple(faults),
    )


def leave_no_trace(times: int, draw: random.Random, folder: Path) -> Outcome:
    """Sessions that end well, that are killed, and that go on after a kill; then all places are searched."""
    faults: list[str] = []
    searched = 0
    for number in range(times):
        place = folder / f"{IDENTITY}-{number}"
        place.mkdir()
        done = _session([], place)
        if done.returncode != 0:
            faults.append(f"the session did not end well: {(done.stdout + done.stderr)[-1_500:]}")
        if CANARY in done.stdout + done.stderr:
            faults.append("on the terminal")
        searched += sum(1 for _ in place.rglob("*"))
        faults += [f"after a session: {found}" for found in _traces(place, ALLOWED)]
        faults += [f"left in the folder for temporary files: {name}" for name in _temporary(place)]
        faults += [f"who exported it stands in {name}" for name in _identities(place / "out")]
        _kill_a_session(place)
        faults += [f"after a kill: {found}" for found in _traces(place, (*ALLOWED, "home/work", "temporary"))]
        done = _session([], place, "--short")
        if done.returncode != 0:
            faults.append(f"going on did not end well: {(done.stdout + done.stderr)[-1_500:]}")
        faults += [f"after going on: {found}" for found in _traces(place, (*ALLOWED, "temporary"))]
    return Outcome(
        f"{times} times a session, a kill and a session that goes on: {searched} files searched, "
        f"{len(faults)} traces",
        tuple(sorted(set(faults))),
    )


def _session(before: list[str], place: Path, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*before, sys.executable, "-m", "soak.session", str(place), *options],
        env=_environment(place),
        capture_output=True,
        text=True,
    )


def _kill_a_session(place: Path) -> None:
    session = subprocess.Popen(
        [sys.executable, "-m", "soak.session", str(place), "--hang"],
        env=_environment(place),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert session.stdout is not None
    for line in session.stdout:
        if "hanging" in line:
            break
    session.kill()
    session.stdout.close()
    session.wait()


def _environment(place: Path) -> dict[str, str]:
    (place / "temporary").mkdir(exist_ok=True)
    own = {"BEARINGS_HOME": str(place / "home"), "TMPDIR": str(place / "temporary")}
    return os.environ | own | dict.fromkeys(("USER", "LOGNAME", "USERNAME"), IDENTITY)


def _may_unshare() -> bool:
    if shutil.which("unshare") is None:
        return False
    return subprocess.run(["unshare", "-rn", "true"], capture_output=True).returncode == 0


def _traces(place: Path, allowed: tuple[str, ...]) -> Iterator[str]:
    """Files that hold words of the client and should not, by their place."""
    for path in sorted(place.rglob("*")):
        name = path.relative_to(place).as_posix()
        if path.is_file() and not any(name == a or name.startswith(f"{a}/") for a in allowed):
            data = path.read_bytes()
            if CANARY.encode() in data or CANARY.encode("utf-16-le") in data:
                yield name


def _temporary(place: Path) -> list[str]:
    return [path.name for path in (place / "temporary").iterdir()]


def _identities(out: Path) -> Iterator[str]:
    """Exported files that hold the user's name or the path of a folder of this machine."""
    for path in sorted(out.iterdir()):
        if any(IDENTITY.encode() in part for part in _parts(path.read_bytes())):
            yield path.name


def _parts(data: bytes) -> Iterator[bytes]:
    """A file, and what is packed in it."""
    yield data
    if data[:4] == b"PK\x03\x04":
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            for name in packed.namelist():
                yield packed.read(name)
    elif data[:4] == b"%PDF":
        import pikepdf

        plain = io.BytesIO()
        with pikepdf.open(io.BytesIO(data)) as pdf:
            pdf.save(plain, compress_streams=False, object_stream_mode=pikepdf.ObjectStreamMode.disable)
        yield plain.getvalue()
