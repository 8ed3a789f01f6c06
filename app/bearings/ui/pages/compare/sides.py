"""What the two sides of a comparison are called: before and after, or two organisations beside each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bearings.ui.worded import worded

if TYPE_CHECKING:
    from bearings.domain.changes.compare import Comparison


def _tr(text: str) -> str:
    return QCoreApplication.translate("Compare", text)


def short_names(*, apart: bool) -> tuple[str, str]:
    """Names with room in a column of figures; `apart` is of two organisations."""
    return (_tr("First"), _tr("Second")) if apart else (_tr("Before"), _tr("After"))


def full_names(comparison: Comparison) -> tuple[str, str]:
    """Between two organisations, the organisations."""
    from bearings.domain.changes.compare_words import whose

    if comparison.two_organisations:
        return worded(whose(comparison.before)), worded(whose(comparison.after))
    return short_names(apart=False)
