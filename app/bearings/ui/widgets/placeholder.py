"""What a field asks for, told on hover where the field is too narrow to show all of it."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from bearings.ui.theme import metrics
from bearings.ui.widgets.text import as_tooltip, explain

SIDES = 24  # pixels at 100 %: what frame and padding take


def tell_placeholder(field: QLineEdit) -> None:
    """To be called when the field has another width; a tooltip that says something else stays."""
    asked = field.placeholderText()
    if field.toolTip() not in ("", as_tooltip(asked)):
        return
    margins = field.textMargins()
    room = field.width() - metrics().px(SIDES) - margins.left() - margins.right()
    explain(field, asked if field.fontMetrics().horizontalAdvance(asked) > room else "")
