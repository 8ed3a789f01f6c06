"""Who has a file open for editing: what a note of it says, and when it is too old to be true."""

from __future__ import annotations

import hashlib
import json
import os
import stat
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bearings.errors import BearingsError
from bearings.files import in_sight

STALE_AFTER = timedelta(
    minutes=10
)  # a note that was not renewed so long is of a crash or of a machine asleep
MAX_NOTE = 4_000  # bytes
LONGEST = 80  # characters of a name
READINGS, READ_AGAIN_AFTER = 3, 0.02  # a note may be met while it is being written; seconds


@dataclass(frozen=True, slots=True)
class Owner:
    """The person at this machine. `name` "" stands for the one the system knows.

    Others are told only if `shown`: by a note beside each file that is open for editing.
    """

    name: str = ""
    shown: bool = True


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a file open, on which machine, since when. `seat` tells one home of Bearings from another.

    `seen` is when the note was last renewed; times are in UTC.
    """

    name: str
    machine: str
    since: datetime
    seen: datetime
    seat: str

    @property
    def is_stale(self) -> bool:
        """Whether nobody renewed it for long; a clock that is far ahead counts as one that is behind."""
        return abs(datetime.now(UTC) - self.seen) > STALE_AFTER

    @property
    def is_on_this_machine(self) -> bool:
        return self.machine == machine_name()

    def as_note(self) -> bytes:
        """What is written of it."""
        said = {"name": self.name, "machine": self.machine, "seat": self.seat}
        said |= {"since": self.since.isoformat(), "seen": self.seen.isoformat()}
        return json.dumps(said, ensure_ascii=False).encode()


class HeldError(BearingsError):
    """Somebody has the file open for editing: `holder` where known, `here` in another window of this home."""

    def __init__(self, what: str, *, holder: Holder | None, here: bool, remedy: str) -> None:
        super().__init__(what, remedy=remedy)
        self.holder, self.here = holder, here


def held_here(holder: Holder | None) -> HeldError:
    """Another window of this person has it."""
    if holder is None:
        return HeldError(
            "This assessment is open in another window of Bearings.",
            holder=None,
            here=True,
            remedy="Go to that window, or close it first.",
        )
    return HeldError(
        f"This assessment is open in another window of Bearings since {_moment(holder.since)}.",
        holder=holder,
        here=True,
        remedy="Go to that window, or close it first.",
    )


def held_elsewhere(path: Path, holder: Holder) -> HeldError:
    """Another person, or this one on another machine, has it."""
    return HeldError(
        f"{path.name} is being edited by {holder.name} on {holder.machine} since {_moment(holder.since)}.",
        holder=holder,
        here=False,
        remedy="Try again when it is closed there, or make changes in a copy.",
    )


def this_holder(owner: Owner, work: Path) -> Holder:
    """The person at this machine, who opens a file now with its work copy in the folder `work`."""
    now = datetime.now(UTC)
    return Holder(owner.name.strip()[:LONGEST] or system_name(), machine_name(), now, now, seat_of(work))


def seat_of(work: Path) -> str:
    """What a work copy is known by: the same file has another one for every home and machine."""
    return hashlib.sha256(f"{machine_name()}\0{work}".encode()).hexdigest()[:16]


def note_beside(path: Path) -> Path:
    """Where the note on a file lies: beside it, as that is where others look, whatever folder it is."""
    return path.with_name(f".{path.name}.open")


def note_within(work: Path) -> Path:
    """Where the note for other windows of the same home lies: beside the work copy."""
    return work / "holder.json"


def read_note(place: Path) -> Holder | None:
    """What a note says; None if there is none that can be read. It may be anybody's writing."""
    for reading in range(READINGS):
        if reading:
            time.sleep(READ_AGAIN_AFTER)
        try:
            if not stat.S_ISREG(os.lstat(place).st_mode):
                return None
            with open(place, "rb") as file:
                return _holder(json.loads(file.read(MAX_NOTE)))
        except OSError:
            return None
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError, OverflowError):
            continue
    return None


def holder_elsewhere(path: Path, work: Path) -> Holder | None:
    """Who else has the file open by the note beside it; None also where that note is stale, or ours."""
    holder = read_note(note_beside(path))
    return None if holder is None or holder.is_stale or holder.seat == seat_of(work) else holder


def system_name() -> str:
    """Who is logged in, as the system shows people to each other."""
    name = os.environ.get("USER") or os.environ.get("USERNAME") or ""
    try:
        import pwd
    except ImportError:  # Windows
        return name or "somebody"
    try:
        entry = pwd.getpwuid(os.getuid())
    except KeyError:
        return name or "somebody"
    return in_sight(entry.pw_gecos.split(",")[0]).strip()[:LONGEST] or entry.pw_name or "somebody"


def machine_name() -> str:
    """What this machine is called in its network."""
    if hasattr(os, "uname"):
        return os.uname().nodename.split(".")[0][:LONGEST]
    return os.environ.get("COMPUTERNAME", "")[:LONGEST]


def _holder(said: dict[str, str]) -> Holder:
    since, seen = datetime.fromisoformat(said["since"]), datetime.fromisoformat(said["seen"])
    name, machine = (" ".join(in_sight(said[key][:500]).split())[:LONGEST] for key in ("name", "machine"))
    if since.tzinfo is None or seen.tzinfo is None:
        raise ValueError("a time without its zone")
    return Holder(name or "somebody", machine, since.astimezone(UTC), seen.astimezone(UTC), str(said["seat"]))


def _moment(at: datetime) -> str:
    """The clock here; with the day, unless it is today."""
    local = at.astimezone()
    return local.strftime("%H:%M" if local.date() == datetime.now().date() else "%Y-%m-%d %H:%M")
