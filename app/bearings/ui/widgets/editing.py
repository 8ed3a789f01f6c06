"""What edits: marks on what changes the assessment, for one place to turn it off where that is read-only.

A page marks a whole part of itself as `editing`, and within it what only looks
or leads elsewhere as `reading`. The nearest mark above a control decides.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

EDITS = "edits"  # the property that holds the mark


class Marks(QObject):
    """`made` carries each part that is marked as editing, which may be filled later."""

    made = Signal(object)


_marks: list[Marks] = []


def marks() -> Marks:
    """The one of the program."""
    if not _marks:
        _marks.append(Marks())
    return _marks[0]


def editing(*parts: QWidget) -> None:
    """Mark what changes the assessment: a control, or all controls in a part of the page."""
    for part in parts:
        part.setProperty(EDITS, True)
        marks().made.emit(part)


def reading(*parts: QWidget) -> None:
    """Mark what changes nothing, within a part that does."""
    for part in parts:
        part.setProperty(EDITS, False)


def edits(control: QWidget) -> bool:
    """Whether a control changes the assessment."""
    part: QWidget | None = control
    while part is not None:
        mark = part.property(EDITS)
        if mark is not None:
            return bool(mark)
        part = part.parentWidget()
    return False
