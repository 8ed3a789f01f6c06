"""What people write is shown as it was written: no markup of theirs is read anywhere."""

import ast
from collections.abc import Iterator
from pathlib import Path

import places
import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QLabel, QTextEdit, QWidget
from pytestqt.qtbot import QtBot
from windows import Person

import bearings.ui
from bearings.ui.widgets.rich_view import RichView

UI = Path(bearings.ui.__file__).parent
BAIT = '<img src="bait.png"><b>Bold</b> &amp; {0}'
# Calls that read markup where it looks like some, and the only modules that may make them.
MAY: dict[str, set[str]] = {
    "QLabel": {"widgets/text.py", "widgets/form.py"},
    "QMessageBox": set(),
    "QTextEdit": set(),
    "QTextBrowser": set(),
    "setHtml": {"widgets/rich_view.py"},
    "setToolTip": {"widgets/text.py"},
    "setWhatsThis": set(),
    "insertHtml": set(),
    "appendHtml": set(),
}


def calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    """Each call by the last part of what is called."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            called = node.func
            name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
            yield name, node


def strays(source: str, module: str) -> list[str]:
    """What a module of the window calls that could read a person's words as markup."""
    found = []
    for name, call in calls(ast.parse(source)):
        told = ast.unparse(call.args[1]) if name == "showText" and len(call.args) > 1 else ""
        if name in MAY and module not in MAY[name]:
            found.append(f"{module}:{call.lineno} {name}")
        elif told and not told.startswith("as_tooltip(") and told != "told":
            found.append(f"{module}:{call.lineno} showText({told})")
    return found


def test_only_the_text_layer_touches_what_could_read_markup() -> None:
    found = []
    for path in sorted(UI.rglob("*.py")):
        found += strays(path.read_text("utf-8"), path.relative_to(UI).as_posix())
    assert found == []


def test_the_lint_sees_what_it_looks_for() -> None:
    source = "label = QLabel(name)\nwidget.setToolTip(name)\nQToolTip.showText(place, name, self)\n"
    assert [line.split(" ", 1)[1] for line in strays(source, "pages/x.py")] == [
        "QLabel",
        "setToolTip",
        "showText(name)",
    ]


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Person:
    return Person(qtbot, qapp, tmp_path)


def read_as_markup(root: QWidget) -> Iterator[str]:
    """Where in a window the bait would be read and not shown."""
    for widget in (root, *root.findChildren(QWidget)):
        name = f"{type(widget).__name__} {widget.objectName()}"
        if "<img" in widget.toolTip():
            yield f"tooltip of {name}: {widget.toolTip()}"
        if isinstance(widget, QLabel) and widget.textFormat() != Qt.TextFormat.PlainText and widget.text():
            yield f"{name} guesses at its format"
        if isinstance(widget, QTextEdit) and not isinstance(widget, RichView):
            yield f"{name} takes rich text"
        if isinstance(widget, RichView) and "<img" in widget.toHtml():
            yield f"a picture in {name}"
        if isinstance(widget, QAbstractItemView | QComboBox) and widget.model() is not None:
            yield from (f"tooltip in {name}: {told}" for told in _told_by(widget.model()) if "<img" in told)


def _told_by(model: QAbstractItemModel) -> Iterator[str]:
    waiting = [QModelIndex()]
    while waiting:
        parent = waiting.pop()
        for row in range(model.rowCount(parent)):
            columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
            for column in range(columns):
                index = model.index(row, column, parent)
                yield str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
                waiting += [index] if column == 0 else []


def test_no_words_of_a_person_are_read_as_markup_anywhere(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(places, "LONG", BAIT.format("a text that goes on and on") * 3)
    monkeypatch.setattr(places, "NAME", BAIT.format("Anna"))
    places.open_full(person)
    found: set[str] = set()
    seen: list[str] = []

    def look(place: str, shown: QWidget) -> None:
        seen.append(place)
        found.update(read_as_markup(shown))

    for tour in (places._pages, places._every_kind_of_question, places._people):
        tour(person, look)
    assert len(seen) > 12
    assert found == set()


def test_the_sweep_sees_what_it_looks_for(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    QLabel(BAIT, window)
    QTextEdit(window)
    QWidget(window).setToolTip(BAIT)
    box = QComboBox(window)
    box.addItem("Anna")
    box.setItemData(0, BAIT, Qt.ItemDataRole.ToolTipRole)
    faults = list(read_as_markup(window))
    for said in ("guesses at its format", "takes rich text", "tooltip of QWidget", "tooltip in QComboBox"):
        assert any(said in fault for fault in faults), said
