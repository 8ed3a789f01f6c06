"""What the start costs, counted without a clock: modules and Qt classes before the first paint."""

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
"""
# PySide builds a class when it is first asked for, with all its enumerations. These are never
# needed at the start; a wizard or a calendar is built only when Qt hands out a widget whose class
# PySide has to look for, and then every class there is comes along.
COSTLY = ("QtWidgets.QWizard", "QtWidgets.QCalendarWidget", "QtWidgets.QStyle", "QtGui.QGradient")


def test_the_first_paint_builds_no_class_it_does_not_need(tmp_path: Path) -> None:
    command = [sys.executable, "-c", START, str(tmp_path / "home"), str(tmp_path / "files")]
    built = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    assert "QtWidgets.QMainWindow" in built
    assert [name for name in COSTLY if name in built] == []
