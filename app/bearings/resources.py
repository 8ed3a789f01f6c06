"""Where shipped files live: beside the source in a checkout, in `bearings/_data` in a wheel or bundle."""

from __future__ import annotations

from functools import cache
from pathlib import Path


def resource(*parts: str) -> Path:
    """A shipped file or folder, such as `resource("assets", "theme.json")`; it need not exist."""
    return _root().joinpath(*parts)


@cache
def _root() -> Path:
    package = Path(__file__).resolve().parent
    installed = package / "_data"
    return installed if installed.is_dir() else package.parent.parent
