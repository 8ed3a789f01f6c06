"""Garbage of the tests of the window, collected between them.

A window that a test let go of is destroyed by the collector. Amid the painting of another that would end
the process; the program itself collects between events alone (`bearings.ui.collector`).
"""

import gc
from collections.abc import Iterator

import pytest

MOST = 1_000_000  # new objects that may wait for the collector: to look through all takes half a second


@pytest.fixture(autouse=True)
def collected_between_tests() -> Iterator[None]:
    gc.disable()
    yield
    gc.disable()  # a test of the collector may have switched it on
    if gc.get_count()[0] > MOST:
        gc.collect()
