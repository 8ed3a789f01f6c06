"""What the start costs, counted without a clock: modules and Qt classes before the first paint."""

import os
import subprocess
import sys
from pathlib import Path

START = """
import sys
from pathlib import Path
from bearings.ui.application import make_application, make_window
app = make_application()
window = make_window(app, Path(sys.argv[1]), workspace=Path(sys.argv[2]))
window.show()
app.processEvents()
window.repaint()
assert window.current_page.key == "home"
import PySide6
for module in ("QtCore", "QtGui", "QtWidgets"):
    print(*(f"{module}.{name}" for name in vars(getattr(PySide6, module))))
print(*sys.modules)
"""
# PySide builds a class when it is first asked for, with all its enumerations. These are never
# needed at the start; a wizard or a calendar is built only when Qt hands out a widget whose class
# PySide has to look for, and then every class there is comes along.
COSTLY = {"QtWidgets.QWizard", "QtWidgets.QCalendarWidget", "QtWidgets.QStyle", "QtGui.QGradient"}
COSTLY |= {"QtWidgets.QPlainTextEdit", "QtCore.QUrl"}
# Each is a millisecond or more, or brings several that are.
LATER = {"dataclasses", "html", "signal", "bearings.ui.widgets.form", "bearings.ui.messages"}
LATER |= {"cryptography", "bearings.store.sealed", "keyring"}
WITH_FILES = {"sqlite3", "bearings.ui.pages.home.tools", "bearings.ui.pages.home.cards"}


def seen_at_the_start(folder: Path, files: Path) -> set[str]:
    command = [sys.executable, "-c", START, str(folder / "home"), str(files)]
    return set(subprocess.run(command, check=True, capture_output=True, text=True).stdout.split())


def test_the_first_paint_needs_no_class_and_no_module_that_can_wait(tmp_path: Path) -> None:
    seen = seen_at_the_start(tmp_path, tmp_path / "files")
    assert "QtWidgets.QMainWindow" in seen
    assert seen & (COSTLY | LATER | WITH_FILES) == set()


def test_files_at_home_bring_only_what_shows_them(tmp_path: Path) -> None:
    (tmp_path / "broken.bearings").write_text("not a file of ours")
    (tmp_path / "encrypted.bearings").write_bytes(b"Bearings sealed\0" + bytes(100))
    seen = seen_at_the_start(tmp_path, tmp_path)
    assert WITH_FILES - {"sqlite3"} <= seen
    assert seen & (COSTLY | LATER) == set()


RUN = """
import sys
import bearings.ui.application as application
from PySide6.QtCore import QCoreApplication, QTimer
from bearings.ui.widgets.icon_view import IconView

paint = IconView.paintEvent

def painted(icon, event):
    if not watch.isActive():  # a slow machine paints it once more before the end
        print(*(name for name in ("bearings.ui.messages", "bearings.library") if name in sys.modules))
        watch.start(20)
    paint(icon, event)

def leave_when_ready():
    if "bearings.library" in sys.modules and sys.excepthook is not sys.__excepthook__:
        QCoreApplication.quit()

IconView.paintEvent = painted
watch = QTimer()
watch.timeout.connect(leave_when_ready)
sys.exit(application.run(None))
"""


def test_what_can_wait_comes_after_home_is_painted_and_comes(tmp_path: Path) -> None:
    environment = {**os.environ, "BEARINGS_HOME": str(tmp_path), "BEARINGS_WORKSPACE": str(tmp_path / "none")}
    command = [sys.executable, "-c", RUN]
    done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True, timeout=60)
    assert done.stdout == "\n"  # the page was painted, and none of it was there yet
