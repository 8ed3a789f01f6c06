"""Announcements: what a screen reader says without the focus moving, such as "Score now 48, Established"."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(source: QWidget, text: str, *, urgent: bool = False) -> None:
    """Say `text` on behalf of `source`; an urgent one interrupts what is being said."""
    event = QAccessibleAnnouncementEvent(source, text)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


def say_found(source: QWidget, count: int) -> None:
    """Say how much a search or a filter leaves in the list it narrows."""
    one, many = _tr("1 result"), _tr("{} results").format(count)
    announce(source, (one if count == 1 else many) if count else _tr("No results"))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Announcements", text)
