"""Checks before export: what a reader will ask about, each with a way to the place."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.icon_view import IconView
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from bearings.domain.assessment import Assessment
    from bearings.domain.results import Results


class _Check(QWidget):
    wanted = Signal(str)

    def __init__(self, filter_: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filter = filter_
        self.setObjectName(f"check_{filter_}")
        row = Row(self, gap=8)
        self._icon = IconView("circle-check", 16, "positive")
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        self.text = PlainLabel("", "secondary", tone="text")
        row.addWidget(self.text, 1, Qt.AlignmentFlag.AlignVCenter)
        self.show_button = Button(self.tr("Show"), "quiet")
        self.show_button.setObjectName(f"show_{filter_}")
        self.show_button.clicked.connect(self._want)
        row.addWidget(self.show_button)

    def tell(self, text: str, *, well: bool, shown: bool = True) -> None:
        self.text.setText(text)
        self._icon.set_icon("circle-check" if well else "circle-alert", "positive" if well else "medium")
        self.show_button.setVisible(not well and shown)
        self.show_button.setAccessibleName(self.tr("Show: {}").format(text))

    def _want(self) -> None:
        self.wanted.emit(self._filter)


class CheckList(QWidget):
    """`filter_wanted` carries the question filter that shows what a line is about."""

    filter_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exportChecks")
        column = Column(self, gap=4)
        column.addWidget(PlainLabel(self.tr("Before you export"), "secondary", strong=True, tone="text"))
        self._checks = {key: _Check(key) for key in ("open", "unknown", "disagreement", "review", "names")}
        for check in self._checks.values():
            check.wanted.connect(self.filter_wanted)
            column.addWidget(check)

    def show_for(self, assessment: Assessment, results: Results) -> None:
        """Count what is open in this assessment."""
        states = results.scorecard.questions.values()
        self._count("open", sum(r.state == "unanswered" for r in states), self._open_words)
        self._count("unknown", results.scorecard.unknown, self._unknown_words)
        self._count("disagreement", sum(r.disagree for r in states), self._disagreement_words)
        visible = [key for key, r in results.scorecard.questions.items() if r.state != "hidden"]
        self._count("review", sum(assessment.answer(key).review for key in visible), self._review_words)
        organisation = bool(assessment.organisation.name)
        words = self.tr("Organisation is named") if organisation else self.tr("The organisation has no name")
        self._checks["names"].tell(words, well=organisation, shown=False)

    def _count(self, key: str, count: int, words: Callable[[int], str]) -> None:
        self._checks[key].tell(words(count), well=count == 0)

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
