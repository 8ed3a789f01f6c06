"""How long an export takes with a current preview: from the press of the button to the file in its place.

The floor beside it, in the same run: the same bytes written whole or not at all, without a window.
"""

from __future__ import annotations

import os
import time
from functools import partial
from pathlib import Path

import pytest
from bench_window import spread, timed

from bearings import library
from bearings.files import write_atomically

pytestmark = pytest.mark.bench

LONGEST = 20.0  # ms for an export with a current preview
TIMES = 30
SLOW = 30.0  # seconds that the pages may take to be made


def test_export_with_a_current_preview(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtWidgets import QPushButton

    from bearings.ui import ask
    from bearings.ui.application import make_application, make_window
    from bearings.ui.pages.report.page import ReportPage
    from bearings.ui.warm_up import warm

    app = make_application()
    window = make_window(app, tmp_path / "home", workspace=tmp_path)
    window.resize(1440, 900)
    window.show()
    window.desk.explore(library.sample_files()[-1])
    while window.desk.reading:
        app.processEvents()
    window.go("report")
    app.processEvents()
    warm().join()  # no thread beside what is measured
    page = window.current_page
    assert isinstance(page, ReportPage)
    while not page.whole:
        app.processEvents()
    latest = time.monotonic() + SLOW
    while page.making.kept(page.order.choice) is None and time.monotonic() < latest:
        app.processEvents()
    made = page.making.kept(page.order.choice)
    assert made is not None
    button = page.findChild(QPushButton, "exportPdfButton")
    assert button is not None
    out = tmp_path / "report.pdf"
    monkeypatch.setattr(ask, "file_to_write", lambda *_: out)

    def export() -> None:
        button.click()
        while not out.exists():
            app.processEvents()

    floor, took = [], []
    for _ in range(TIMES):  # in turn, so that both meet the same disk
        out.unlink(missing_ok=True)
        floor += timed(partial(write_atomically, out, made.data), 1)
        out.unlink()
        took += timed(export, 1)
        assert out.read_bytes() == made.data
        app.processEvents()
    window.close()
    print(f"\nexport with a current preview, {len(made.data) / 1000:.0f} kB: {spread(took)}")
    print(f"the same bytes without a window:        {spread(floor)} (target: at most {LONGEST:.0f} ms)")
