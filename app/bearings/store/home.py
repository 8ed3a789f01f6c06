"""Where Bearings keeps its own files on this machine: local, private, never in a synced folder."""

from __future__ import annotations

import os
from pathlib import Path


def home_folder() -> Path:
    """Folder of settings, recent files, work copies and the log; `BEARINGS_HOME` moves it."""
    moved = os.environ.get("BEARINGS_HOME")
    if moved:
        return Path(moved)
    from platformdirs import user_data_path

    return user_data_path("Bearings", appauthor=False, roaming=False)


def workspace_folder() -> Path:
    """Folder where new assessments go unless the person chose another one."""
    moved = os.environ.get("BEARINGS_WORKSPACE")
    if moved:
        return Path(moved)
    from platformdirs import user_documents_path

    return user_documents_path() / "Bearings"
