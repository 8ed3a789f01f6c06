"""Every property that is soaked, in the order of the table."""

from __future__ import annotations

from .clock import jump
from .damage import start_damaged
from .fuzz import bend_everything
from .heartbeat import listen
from .kills import kill_typists, kill_typists_of_encrypted
from .leaks import open_and_close
from .monkey import let_loose
from .no_room import fail_a_write, fill_a_small_disk, fill_the_disk, read_only_media
from .others import lose_the_share, open_twice, replace_underneath
from .outcome import Property
from .power import cut_the_power
from .press_kills import kill_an_export, kill_the_press
from .private import leave_no_trace, stay_offline

PROPERTIES = (
    Property(
        "kills",
        "The program is killed while somebody types and the file is brought up to date",
        "no edit lost that was shown as kept; the file is whole at every moment",
        1_000,
        200,
        kill_typists,
    ),
    Property(
        "encrypted-kills",
        "The same with an encrypted file",
        "no edit lost that was shown as kept; nothing readable on the disk at any moment",
        200,
        6,
        kill_typists_of_encrypted,
    ),
    Property(
        "power-cuts",
        "The power goes (every writer under strace, its disk rebuilt as it may be left)",
        "nothing half, nothing lost that was shown as kept",
        2_000,
        72,
        cut_the_power,
    ),
    Property(
        "size-limit",
        "Files may not grow beyond some size (RLIMIT_FSIZE)",
        "nothing kept is lost; the person is told in words",
        100,
        3,
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
        "it opens to read and says why; a copy elsewhere can be edited; nothing is left beside it",
        20,
        2,
        read_only_media,
    ),
    Property(
        "second-window",
        "The file is opened in a second process, of the same person and of another",
        "never two writers; the second reads it, with the holder named, within 300 ms; a dead holder holds "
        "nothing",
        100,
        3,
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
    Property(
        "monkey",
        "Random actions on the whole window",
        "no error, no crash",
        10_000,
        80,
        let_loose,
    ),
    Property(
        "heartbeat",
        "The window while people work: time between two looks at mouse and keyboard",
        "99 of 100 within 100 ms and none above 250 ms, of the processor's time",
        10,
        0,
        listen,
    ),
    Property(
        "leaks",
        "A file is opened, looked at, edited, exported and closed, again and again",
        "at most 20 kB of memory a cycle; open files, threads and temporary files stay as they were",
        200,
        3,
        open_and_close,
    ),
    Property(
        "render-kills",
        "The process that lays out pages is killed",
        "told in words within a second; the next report is made; nothing raised in the window",
        100,
        3,
        kill_the_press,
    ),
    Property(
        "export-kills",
        "The program is killed while it exports a report",
        "the old file or the new one, whole",
        150,
        2,
        kill_an_export,
    ),
    Property(
        "damaged-start",
        "Preferences, recent files, work copies and files are damaged at random before a start",
        "the program starts; what cannot be read is set aside or refused in words",
        500,
        8,
        start_damaged,
    ),
    Property(
        "fuzz",
        "Files bent at random, through every door from outside",
        "only our own errors; no file takes longer than 20 s of the processor (a small one 4 s), "
        "or its child is ended",
        2_000,
        20,
        bend_everything,
    ),
    Property(
        "clock",
        "The clock jumps: ten years back or forth, to 1970, beyond 2038",
        "every edit is there, in order; nothing is taken for somebody else's",
        300,
        6,
        jump,
    ),
    Property(
        "offline",
        "A whole session with edits, errors and exports opens no connection",
        "no socket but those within this machine",
        5,
        1,
        stay_offline,
    ),
    Property(
        "traces",
        "A whole session, a killed one and one that goes on leave words of the client in its files only",
        "none in settings, logs, work copies after closing, temporary files or on the terminal",
        10,
        1,
        leave_no_trace,
    ),
)
