"""Work done in a forked process under strace: watched call by call, or with calls that fail on purpose."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

Work = Callable[[int], None]  # gets a descriptor to tell into, with `os.writev`: no fault is injected there
LONGEST = 60.0  # seconds until strace is taken for stuck


class Done(NamedTuple):
    """What the work told, and the name of what it raised; "" if it ended well."""

    told: bytes
    raised: str


def can_trace() -> bool:
    """Whether strace is here and may look at a process of ours."""
    if shutil.which("strace") is None:
        return False
    done = subprocess.run(["strace", "-qq", "-o", os.devnull, "true"], capture_output=True)
    return done.returncode == 0


def under_strace(options: list[str], log: Path, work: Work) -> Done:
    """Fork, attach strace with `options` writing to `log`, then let the child do its `work`."""
    reading, writing = os.pipe()
    waiting, go = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        os.close(go)
        _work_when_told(work, waiting, writing)
    os.close(writing)
    os.close(waiting)
    tracer = subprocess.Popen(
        ["strace", "-f", *options, "-o", str(log), "-p", str(child)], stderr=subprocess.PIPE
    )
    assert tracer.stderr is not None
    tracer.stderr.readline()  # "Process 123 attached"
    os.close(go)
    told = b""
    while more := os.read(reading, 65_536):
        told += more
    os.close(reading)
    os.waitpid(child, 0)
    tracer.stderr.close()
    tracer.wait(LONGEST)
    before, _, raised = told.rpartition(b"\nraised ")
    return Done(before, raised.decode().strip())


def _work_when_told(work: Work, waiting: int, writing: int) -> None:
    """In the child: wait until the tracer has taken hold, work, tell how it ended, and be gone."""
    raised = ""
    try:
        os.read(waiting, 1)
        work(writing)
    except BaseException as error:
        raised = f"{type(error).__name__}: {str(error).splitlines()[0] if str(error) else ''}"
    os.writev(writing, [b"\nraised " + raised.encode()])
    os._exit(0)
