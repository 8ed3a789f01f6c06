"""Checks before export: what a reader will ask about, each with a way to the place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from bearings.ui.widgets.buttons import IconButton, keep_room
from bearings.ui.widgets.icon_view import IconView
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from bearings.ui.pages.report.checking import Open

FILTERS = ("open", "unknown", "disagreement", "review")  # of the Questions page
KEYS = (*FILTERS, "prices", "notes", "left_names", "executive", "named")


class _Check(QWidget):
    """One line: how it stands by icon and words, and the way there; as tall as any other."""

    wanted = Signal(str)

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.setObjectName(f"check_{key}")
        row = Row(self, gap=8)
        self._icon = IconView("circle-check", 16, "positive")
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        self.text = PlainLabel("", "secondary", tone="text")
        row.addWidget(self.text, 1, Qt.AlignmentFlag.AlignVCenter)
        self.show_button = IconButton("arrow-right", self.tr("Show"))
        self.show_button.setObjectName(f"show_{key}")
        self.show_button.clicked.connect(self._want)
        keep_room(self.show_button)
        self._icon.hide()  # nothing is known yet, least of all that all is well
        self.show_button.hide()
        row.addWidget(self.show_button, 0, Qt.AlignmentFlag.AlignVCenter)

    @property
    def is_open(self) -> bool:
        """Whether there is something to look at."""
        return not self.isHidden() and not self.show_button.isHidden()

    def tell(self, text: str, *, well: bool) -> None:
        self.text.setText(text)
        self._icon.show()
        self._icon.set_icon("circle-check" if well else "circle-alert", "positive" if well else "medium")
        self.show_button.setVisible(not well)
        self.show_button.set_name(self.tr("Show: {}").format(text))
        self.show()

    def _want(self) -> None:
        self.wanted.emit(self._key)


class CheckList(QWidget):
    """`wanted` carries the key of the line whose place is to be shown."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exportChecks")
        column = Column(self, gap=0)
        column.addWidget(PlainLabel(self.tr("Before you export"), "secondary", strong=True, tone="text"))
        self._checks = {key: _Check(key) for key in KEYS}
        for check in self._checks.values():
            check.wanted.connect(self.wanted)
            column.addWidget(check)

    def tell(self, found: Open, names: int | None) -> None:
        """Say what is open; `names` still stand in what leaves, None where all names may leave."""
        count = {
            "open": (found.unanswered, self._open_words(found.unanswered)),
            "unknown": (found.unknown, self._unknown_words(found.unknown)),
            "disagreement": (found.disagreements, self._disagreement_words(found.disagreements)),
            "review": (found.review, self._review_words(found.review)),
            "notes": (len(found.notes), self._note_words(len(found.notes))),
            "left_names": (names or 0, self._name_words(names or 0)),
        }
        for key, (number, words) in count.items():
            self._checks[key].tell(words, well=number == 0)
        named = self.tr("Organisation is named") if found.named else self.tr("The organisation has no name")
        self._checks["named"].tell(named, well=found.named)
        self._checks["prices"].tell(self._price_words(found), well=not _stale(found))
        self._checks["left_names"].setVisible(names is not None)
        self._checks["notes"].setVisible(bool(found.notes))
        self._checks["executive"].tell(self.tr("The executive text is older than its numbers"), well=False)
        self._checks["executive"].setVisible(found.stale_text)

    @property
    def open_count(self) -> int:
        """How many lines there are to look at."""
        return sum(check.is_open for check in self._checks.values())

    def begin(self) -> None:
        """Put the focus on the first line there is to look at."""
        for check in self._checks.values():
            if check.is_open:
                check.show_button.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _open_words(self, count: int) -> str:
        if count == 0:
            return self.tr("No question is left open")
        if count == 1:
            return self.tr("One question is not answered")
        return self.tr("{} questions are not answered").format(count)

    def _unknown_words(self, count: int) -> str:
        if count == 0:
            return self.tr("Nothing is unknown")
        return self.tr("{} not known; the report says so").format(count)

    def _disagreement_words(self, count: int) -> str:
        if count == 0:
            return self.tr("No disagreement is unsettled")
        return self.tr("{} with views that differ").format(count)

    def _review_words(self, count: int) -> str:
        if count == 0:
            return self.tr("No review marks left")
        return self.tr("{} marked for review").format(count)

    def _note_words(self, count: int) -> str:
        if count == 1:
            return self.tr("One note is not printed")
        return self.tr("{} notes are not printed").format(count)

    def _name_words(self, count: int) -> str:
        if count == 0:
            return self.tr("No name of a person still stands in a text")
        if count == 1:
            return self.tr("One name still stands in a text")
        return self.tr("{} names still stand in texts").format(count)

    def _price_words(self, found: Open) -> str:
        replaced = len(found.prices.replaced)
        if found.prices.pack:
            from bearings.domain.costs.stale import month_in_words
            from bearings.ui.worded import worded

            return self.tr("Prices are of {}: check them").format(
                worded(month_in_words(found.prices.price_date))
            )
        if replaced == 1:
            return self.tr("One replaced price is over three months old")
        if replaced:
            return self.tr("{} replaced prices are over three months old").format(replaced)
        return self.tr("Prices are recent")


def _stale(found: Open) -> bool:
    return found.prices.pack or bool(found.prices.replaced)
