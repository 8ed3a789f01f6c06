"""What the journeys share: the window does at once what it does between events for people."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from at_once import (  # noqa: F401 - fixtures of every test here
    files_at_once,
    files_listed_at_once,
    heartbeat,
    whole_pages,
)
from collected import collected_between_tests  # noqa: F401
from written_at_once import files_written_at_once  # noqa: F401
