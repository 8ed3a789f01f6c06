"""Pictures of every page: the real window offscreen, and the pages of the sample report.

make screenshots [OUT=folder]      writes to screenshots/, and the README's few to docs/images/
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
SCRATCH = tempfile.mkdtemp(prefix="bearings-screenshots-")
os.environ["BEARINGS_HOME"] = str(Path(SCRATCH) / "home")

from PySide6.QtCore import Qt  # noqa: E402
from PySide6.QtGui import QImage  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from bearings import library  # noqa: E402
from bearings.domain import edits  # noqa: E402
from bearings.domain.roadmap import edits_plan  # noqa: E402
from bearings.ui.application import make_application, make_window  # noqa: E402
from bearings.ui.main_window import MainWindow  # noqa: E402
from bearings.ui.pages.report.page import ReportPage  # noqa: E402
from bearings.ui.preferences import ThemeChoice  # noqa: E402

SIZES = ((1440, 900, 100), (1280, 720, 150))  # width, height, zoom in percent
THEMES: tuple[ThemeChoice, ...] = ("light", "dark", "contrast")
PAGES = ("home", "setup", "questions", "results", "costs", "roadmap", "compare", "run_sheet", "report")
SAMPLE = "Quillmarsh Regional Bank.bearings"
IN_README = {
    "questions-light-100": "questions-light",
    "results-light-100": "results-light",
    "home-dark-100": "home-dark",
    "report-page-02": "report-page",
}


def main() -> int:
    """Take every picture; 0 when all are written."""
    root = Path(__file__).resolve().parent.parent
    out = Path(os.environ.get("OUT", root / "screenshots"))
    out.mkdir(parents=True, exist_ok=True)
    app = make_application()
    workspace = Path(SCRATCH) / "workspace"
    library.copy_samples(workspace)
    window = make_window(app, Path(SCRATCH) / "home", workspace=workspace)
    window.show()
    wait(app, lambda: False, 0.5)
    take_windows(app, window, workspace, out)
    take_report(window, out)
    window.close()
    images = root / "docs" / "images"
    images.mkdir(parents=True, exist_ok=True)
    for taken, name in IN_README.items():
        shutil.copyfile(out / f"{taken}.png", images / f"{name}.png")
    shutil.rmtree(SCRATCH, ignore_errors=True)
    print(f"{len(list(out.glob('*.png')))} pictures in {out}")
    return 0


def take_windows(app: QApplication, window: MainWindow, workspace: Path, out: Path) -> None:
    """Every page in every theme and size, and the Why panel."""
    window.go("home")
    for theme in THEMES:
        for width, height, zoom in SIZES:
            window.looks.set_theme(theme)
            window.looks.set_zoom(zoom)
            window.resize(width, height)
            window.desk.open_path(workspace / SAMPLE)
            while window.desk.reading:
                app.processEvents()
            for page in PAGES:
                window.go(page)
                if page == "questions":
                    window.show_question("TAL-04")
                made = some_progress(window) if page == "compare" else 0
                settle(app, window)
                window.grab().save(str(out / f"{page}-{theme}-{zoom}.png"))
                for _ in range(made):
                    window.live.undo()
            window.go("results")
            window.current_page.explain("data")  # type: ignore[attr-defined]
            settle(app, window)
            window.grab().save(str(out / f"results-why-{theme}-{zoom}.png"))
            QTest.keyClick(window.current_page.panel, Qt.Key.Key_Escape)  # type: ignore[attr-defined]
    window.looks.set_theme("light")
    window.looks.set_zoom(100)


def some_progress(window: MainWindow) -> int:
    """Keep a milestone and better a few answers, so that there is something to compare; edits made."""
    steps = [
        edits_plan.keep_milestone("First workshop", "2026-10-14"),
        edits.choose("DAT-02", 4),
        edits.choose("TAL-04", 4),
        edits.choose("CST-02", 4),
    ]
    return sum(window.live.apply(step) for step in steps)


def take_report(window: MainWindow, out: Path) -> None:
    """Every page of the sample report, as the preview draws it."""
    page = window.pages["report"]
    assert isinstance(page, ReportPage)
    import pypdfium2

    document = pypdfium2.PdfDocument(page.file)
    for number, sheet in enumerate(document, 1):
        bitmap = sheet.render(scale=1.3)
        image = QImage(
            bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_BGR888
        )
        image.save(str(out / f"report-page-{number:02}.png"))
    document.close()


def settle(app: QApplication, window: MainWindow) -> None:
    """Let layouts and the preview come to rest."""
    page = window.current_page
    if isinstance(page, ReportPage):
        wait(app, lambda: page.file != b"" and not page.busy, 60)
    wait(app, lambda: False, 0.6)


def wait(app: QApplication, done: object, seconds: float) -> None:
    """Run the event loop until `done()` or the time is over."""
    assert callable(done)
    end = time.monotonic() + seconds
    while time.monotonic() < end and not done():
        app.processEvents()
        time.sleep(0.01)


if __name__ == "__main__":
    sys.exit(main())
