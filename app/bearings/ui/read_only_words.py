"""Why a file is read-only, as the window says it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from bearings.ui.models.version_lines import moment

if TYPE_CHECKING:
    from bearings.store.read_only import Look, Why

LONGEST_NAME = 24  # characters


def _tr(text: str) -> str:
    return QCoreApplication.translate("readOnly", text)


def why_in_words(why: Why) -> str:
    """One sentence, such as "Read-only: Robin Aster has had this file open on desk-9 since 14:02."."""
    if not why.held:
        if why.media:
            return _tr("Read-only: this file is on read-only media.")
        return _tr("Read-only: you may not write to this file or its folder.")
    if why.holder is None:
        return _tr("Read-only: this file is open in another window of Bearings.")
    since = clock(why.holder.since.astimezone().replace(tzinfo=None))
    if why.here:
        return _tr("Read-only: this file has been open in another window of Bearings since {}.").format(since)
    words = _tr("Read-only: {} has had this file open on {} since {}.")
    return words.format(_short(why.holder.name), _short(why.holder.machine), since)


def _short(name: str) -> str:
    """A name in the room a line has for one."""
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1].rstrip()}…"


def look_in_words(look: Look | None) -> tuple[str, str]:
    """What became of the file meanwhile, "" if nothing did, and what can be done about it."""
    if look is None:
        return "", _tr("Try again")
    if look.left:
        return _tr("It was closed there, so you can edit it now."), _tr("Edit now")
    if look.newer is not None:
        return _tr("A newer version was saved at {}.").format(clock(look.newer)), _tr("Reload")
    return look_in_words(None)


def clock(at: datetime) -> str:
    """The time, with its day unless that is today."""
    if at.date() != datetime.now().date():
        return moment(at)
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)
