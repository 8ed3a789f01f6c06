"""All the words a window shows, to tell what was never translated."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QLocale, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QMenu,
    QTextEdit,
    QWidget,
)

from bearings.library import sample_facts
from bearings.ui.language import LANGUAGES
from bearings.ui.live_session import LiveSession
from bearings.ui.widgets.text import PlainLabel

NAMES = {
    "Bearings", "bearings", "USD", "GPU", "Ctrl", "Shift", "Esc", "Enter", "Delete", "yaml", "json",
    *LANGUAGES.values(), *(QLocale("en").monthName(month) for month in range(1, 13)),
    *(QLocale("en").dayName(day) for day in range(1, 8)),
}  # fmt: skip


def words_shown(window: QWidget) -> Iterator[tuple[str, str]]:
    """What each visible part of a window says, with the part's name."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        name = widget.objectName() or type(widget).__name__
        for text in (*_said(widget), widget.accessibleName(), widget.toolTip()):
            if text:
                yield name, text
    for action in window.findChildren(QAction):
        if action.parent() is not None and not isinstance(action.parent(), QMenu):
            yield action.objectName() or "action", action.text()


def _said(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, PlainLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit | QTextEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    elif isinstance(widget, QAbstractItemView) and (model := widget.model()) is not None:
        yield from _model_words(model, QModelIndex())


def _model_words(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "") if not parent.isValid() else ""
    for row in range(min(model.rowCount(parent), 40)):
        for column in range(columns):
            index = model.index(row, column, parent)
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                yield str(model.data(index, role) or "")
        if not isinstance(model, QAbstractListModel):
            yield from _model_words(model, model.index(row, 0, parent))


def content_of(live: LiveSession) -> set[str]:
    """What stands in the pack, the assessment and the samples, which have a language of their own."""
    found = {*_strings(live.questionnaire.model_dump()), *_strings(live.assessment.model_dump())}
    for facts in sample_facts():
        found |= {facts.name, facts.summary}
    # A pack's sentences that are filled in: what stands between the holes.
    found |= {part.strip() for text in found if "{" in text for part in re.split(r"\{[^{}]*\}", text)}
    found |= {text[:1].lower() + text[1:] for text in found} | {text.lower() for text in found if " " in text}
    return {text for text in found if len(text) > 2} | NAMES


def _strings(value: object) -> Iterator[str]:
    """The texts of plain data; a single word in small letters is an id, but for units."""
    if isinstance(value, str) and not re.fullmatch(r"[a-z_]+", value):
        yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from [inner] if key == "unit" else _strings(inner)
    elif isinstance(value, list | tuple | set | frozenset):
        for inner in value:
            yield from _strings(inner)


def untranslated(text: str, content: set[str]) -> str:
    """What is left of a text of the pseudo-language without what is in brackets and what is content."""
    left = text
    while re.search(r"\[[^\[\]]*\]", left):
        left = re.sub(r"\[[^\[\]]*\]", " ", left)
    for known in sorted((known for known in content if known in left), key=len, reverse=True):
        left = re.sub(rf"(?<!\w){re.escape(known)}(?!\w)", " ", left)
    return " ".join(re.findall(r"[A-Za-z]{3,}[A-Za-z ,]*", left))
