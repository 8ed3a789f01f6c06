"""What the tests of the soak runs share: the runs lie in `tools/`."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tools"))
