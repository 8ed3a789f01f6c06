"""Every property that is soaked, in the order of the table."""

from __future__ import annotations

from .kills import kill_typists
from .no_room import fail_a_write, fill_a_small_disk, fill_the_disk, read_only_media
from .others import lose_the_share, open_twice, replace_underneath
from .outcome import Property
from .power import cut_the_power

PROPERTIES = (
    Property(
        "kills",
        "The program is killed while somebody types and the file is brought up to date",
        "no edit lost that was shown as kept; the file is whole at every moment",
        1_000,
        12,
        kill_typists,
    ),
    Property(
        "power-cuts",
        "The power goes (every writer under strace, its disk rebuilt as it may be left)",
        "nothing half, nothing lost that was shown as kept",
        2_000,
        15,
        cut_the_power,
    ),
    Property(
        "size-limit",
        "Files may not grow beyond some size (RLIMIT_FSIZE)",
        "nothing kept is lost; the person is told in words",
        100,
        4,
        fill_the_disk,
    ),
    Property(
        "full-disk",
        "The disk is full, then has room again",
        "nothing kept is lost; told in words; goes on without a restart",
        40,
        2,
        fill_a_small_disk,
    ),
    Property(
        "failing-calls",
        "One call to the system fails (strace injects the fault)",
        "nothing kept is lost; told in words; a second try succeeds",
        320,
        16,
        fail_a_write,
    ),
    Property(
        "read-only",
        "The file lies on read-only media",
        "it opens, says so when saved, can be saved elsewhere, and nothing is left beside it",
        20,
        2,
        read_only_media,
    ),
    Property(
        "second-window",
        "The file is opened in a second process",
        "never two writers; the second is told within 300 ms; a dead holder holds nothing",
        100,
        4,
        open_twice,
    ),
    Property(
        "share",
        "The folder of the file vanishes and comes back",
        "no edit lost; refused in words meanwhile",
        50,
        3,
        lose_the_share,
    ),
    Property(
        "replaced",
        "Somebody else replaces the file while it is open",
        "both versions are there afterwards",
        100,
        4,
        replace_underneath,
    ),
)
