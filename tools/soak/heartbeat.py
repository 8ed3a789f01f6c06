"""The heartbeat: how long the window goes without a look at mouse and keyboard while people work."""

from __future__ import annotations

import random
from pathlib import Path

from .outcome import Outcome
from .pulse import Beat, all_but_one_in_a_hundred, longest
from .walk import walk

USUAL = 100.0  # milliseconds that 99 of 100 beats stay within
MOST = 250.0  # milliseconds of any beat


def listen(times: int, draw: random.Random, folder: Path) -> Outcome:
    """So many walks through the window. Other work on the machine stretches the clock: the processor's time
    in the window's thread is what is judged."""
    from bearings import library

    home = folder / "home"
    samples = library.copy_samples(folder / "workspace", home=home)
    all_: list[Beat] = []
    worst: dict[str, Beat] = {}
    for _ in range(times):
        path, other = draw.sample(samples, 2)
        for step, beats in walk(path, other, home, "DAT-02").items():
            all_ += beats
            most = longest([*beats, worst.get(step, Beat(0.0, 0.0))])
            worst[step] = most
    usual, most = all_but_one_in_a_hundred(all_), longest(all_)
    step = max(worst, key=lambda name: worst[name].processor)
    faults = []
    if usual.processor > USUAL:
        faults.append(f"one beat in a hundred takes {usual.processor:.0f} ms of the processor or more")
    faults += [
        f"{name}: a beat of {beat.processor:.0f} ms of the processor"
        for name, beat in worst.items()
        if beat.processor > MOST
    ]
    return Outcome(
        f"{times} walks, {len(all_)} beats: 99 of 100 within {usual.clock:.0f} ms "
        f"({usual.processor:.0f} ms of the processor), the longest {most.clock:.0f} ms "
        f"({most.processor:.0f} ms of the processor, at: {step})",
        tuple(faults),
    )
