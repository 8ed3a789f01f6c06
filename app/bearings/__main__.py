"""Entry of `python -m bearings`: the window or a command, as `bearings` itself."""

import sys

from bearings.cli import main

if __name__ == "__main__":
    sys.exit(main())
