"""Help: the map of keys and what this program is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from bearings import __version__
from bearings.ui.theme import metrics
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.roomy_dialog import RoomyDialog
from bearings.ui.widgets.text import PlainLabel

KeyGroup = tuple[str, list[tuple[str, str]]]  # heading; keys and what they do

TWO_COLUMNS_FROM, COLUMN, ABOUT = 1040, 500, 480  # pixels at 100 %
KEYS = 180  # pixels at 100 % for the keys of a line; longer ones wrap


def _tr(text: str) -> str:
    return QCoreApplication.translate("help", text)


def key_map() -> list[KeyGroup]:
    """Groups of keys and what they do, as shown to people."""
    return [
        (
            _tr("Answering"),
            [
                ("1 – 5, A – F", _tr("choose the statement")),
                ("?", _tr("don't know")),
                ("0", _tr("not applicable, with a reason")),
                (_keys("Backspace"), _tr("clear the answer")),
                ("*", _tr("mark for review")),
                ("N", _tr("write a note")),
                (_keys("Ctrl+Shift+P"), _tr("preview the note, or write it")),
                ("E", _tr("grade the evidence")),
                (_keys("Ctrl+Shift+A"), _tr("add a file as evidence")),
            ],
        ),
        (
            _tr("Voting"),
            [
                ("V", _tr("one voice, or the votes of each person")),
                (_tr("Up / Down"), _tr("the person before / after")),
                (_keys("Enter"), _tr("next person, then next question")),
                ("R", _tr("reveal the votes, or hide them")),
            ],
        ),
        (
            _tr("Moving"),
            [
                (f"{_keys('Enter')}, {_keys('Right')} / {_keys('Left')}", _tr("next / previous question")),
                (_keys("Ctrl+Down"), _tr("next unanswered question")),
                (_keys("Ctrl+Up"), _tr("previous unanswered question")),
                (_keys("Ctrl+F"), _tr("find anything: questions, notes, evidence, guidance")),
                (f"{_keys('Ctrl+1')} – {_keys('Ctrl+7')}", _tr("pages of the rail")),
                (_keys("Ctrl+Shift+R"), _tr("run sheet: minutes, parking lot, different views")),
                (_keys("Ctrl+Shift+D"), _tr("compare with a milestone or another file")),
            ],
        ),
        (
            _tr("Dates"),
            [
                (_tr("Up / Down"), _tr("a day later / earlier")),
                (f"{_keys('PgUp')} / {_keys('PgDown')}", _tr("a month later / earlier")),
                (_keys("Alt+Down"), _tr("open the calendar")),
            ],
        ),
        (
            _tr("Roadmap"),
            [
                (_tr("Arrows, Enter"), _tr("choose an action, open its details")),
                (
                    f"{_keys('Ctrl+Right')} / {_keys('Ctrl+Left')}",
                    _tr("move it to the next / previous horizon"),
                ),
                ("P", _tr("pin it where it is, or let go of it")),
                ("D", _tr("mark it done")),
                (_keys("Delete"), _tr("drop it, with a reason")),
                ("N", _tr("add an action of your own")),
            ],
        ),
        (
            _tr("Report"),
            [
                (_keys("Ctrl+F"), _tr("search the pages")),
                (f"F3 / {_keys('Shift+F3')}", _tr("next / previous place")),
                (_tr("+ - 0 in the pages"), _tr("larger, smaller, as wide as the view")),
            ],
        ),
        (
            _tr("Presenter"),
            [
                ("F5", _tr("show the room the question, or stop")),
                (_keys("Shift+F5"), _tr("black screen, or the question again")),
                (_tr("B or . in the presenter"), _tr("the same")),
                (_tr("T in the presenter"), _tr("start its clock again")),
                (_tr("Esc in the presenter"), _tr("stop presenting")),
            ],
        ),
        (
            _tr("Always"),
            [
                (_keys("Ctrl+K"), _tr("command palette: find anything to do, any question")),
                (_keys("Ctrl+Z"), _tr("undo")),
                (_keys("Ctrl+Shift+Z"), _tr("redo")),
                (_keys("Ctrl+Shift+M"), _tr("keep a milestone")),
                (_keys("Ctrl+E"), _tr("export the report: the choices first, then Enter")),
                (_keys("Ctrl+Shift+E"), _tr("export to Excel, Word, CSV")),
                (f"{_keys('Ctrl++')}, {_keys('Ctrl+-')}, {_keys('Ctrl+0')}", _tr("zoom")),
                (_keys("Esc"), _tr("close a panel, leave a field")),
            ],
        ),
    ]


def show_keys(parent: QWidget) -> QDialog:
    """The map of keys; open when this returns."""
    dialog = _dialog(parent, "keys", _tr("Keys"))
    two = parent.width() >= metrics().px(TWO_COLUMNS_FROM)
    row = Row(gap=32, margins=(0, 0, 12, 0))
    for groups in _halves(key_map()) if two else [key_map()]:
        half = Column(gap=12)
        for heading, entries in groups:
            half.addWidget(PlainLabel(heading, "secondary", strong=True, tone="text"))
            half.addLayout(_grid(entries))
        half.addStretch(1)
        row.addLayout(half, 1)
    dialog.body.addLayout(row)
    note = _tr("Keys never fire while you type in a text field.")
    dialog.top.addWidget(PlainLabel(note, "label"))
    return _open(dialog, COLUMN * (2 if two else 1))


def _halves(groups: list[KeyGroup]) -> list[list[KeyGroup]]:
    """The groups in two columns about as long as each other."""
    lines = [len(entries) + 2 for _, entries in groups]
    cut = min(range(len(groups)), key=lambda place: abs(sum(lines[:place]) - sum(lines[place:])))
    return [groups[:cut], groups[cut:]]


def _grid(entries: list[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(metrics().px(24))
    grid.setVerticalSpacing(metrics().px(4))
    for row, (keys, does) in enumerate(entries):
        pressed = PlainLabel(keys, "secondary", tone="text", numbers=True, wide=True)
        pressed.setFixedWidth(metrics().px(KEYS))
        grid.addWidget(pressed, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(PlainLabel(does, "secondary", wide=True), row, 1, Qt.AlignmentFlag.AlignTop)
    grid.setColumnStretch(1, 1)
    return grid


def show_about(parent: QWidget) -> QDialog:
    """What this program is; open when this returns."""
    dialog = _dialog(parent, "about", "Bearings")
    words = _tr("Generative AI adoption-readiness assessments. Know where you stand, choose your heading.")
    dialog.body.addWidget(PlainLabel(words, "body"))
    privacy = _tr(
        "Bearings works offline. It has no network code, no accounts and no telemetry; "
        "your answers stay in files on this machine."
    )
    dialog.body.addWidget(PlainLabel(privacy, "secondary"))
    dialog.body.addWidget(PlainLabel(_tr("Version {}, Apache-2.0").format(__version__), "label"))
    return _open(dialog, ABOUT)


def _dialog(parent: QWidget, name: str, title: str) -> RoomyDialog:
    """A dialog that only tells something."""
    dialog = RoomyDialog(parent)
    dialog.setObjectName(name)
    dialog.entitle(title, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.leave.hide()
    dialog.do.setText(_tr("Close"))
    dialog.do.setObjectName("closeHelp")
    dialog.do.setDefault(True)
    return dialog


def _open(dialog: RoomyDialog, width: int) -> QDialog:
    dialog.fit(width)
    dialog.open()
    dialog.do.setFocus()
    return dialog


def _keys(shortcut: str) -> str:
    return QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
