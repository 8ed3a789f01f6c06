"""Cards of the home page: a file with its verdict and coverage, and a sample to explore."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QWidget

from bearings.domain.rounding import whole
from bearings.ui.figures import day_in_words, decimal
from bearings.ui.widgets.bars import CoverageRing
from bearings.ui.widgets.card import CardButton
from bearings.ui.widgets.chip import Tag, VerdictChip
from bearings.ui.widgets.icon_view import IconView
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent

    from bearings.store.catalogue import FileSummary


class FileCard(CardButton):
    """One file. A file that cannot be read says why and what can be done."""

    opened = Signal(object)
    forgotten = Signal(object)
    folder_wanted = Signal(object)

    def __init__(self, summary: FileSummary, parent: QWidget | None = None) -> None:
        super().__init__(summary.name, parent=parent)
        self._path = summary.path
        self.setObjectName(f"file_{summary.path.stem}")
        self._add_head(summary)
        if summary.problem:
            self._add_problem(summary)
        elif summary.sealed:
            self._add_sealed()
        else:
            self._add_facts(summary)
        self.clicked.connect(self._open)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        from PySide6.QtWidgets import QMenu

        menu = QMenu(self)
        menu.addAction(self.tr("&Open")).triggered.connect(self._open)
        menu.addAction(self.tr("Show in &folder")).triggered.connect(self._show_folder)
        menu.addAction(self.tr("&Remove from this list")).triggered.connect(self._forget)
        menu.exec(event.globalPos())

    def _add_head(self, summary: FileSummary) -> None:
        head = QWidget()
        row = Row(head, gap=12)
        words = Column(gap=2)
        words.addWidget(PlainLabel(summary.name, "body", strong=True, most_lines=1))
        words.addWidget(PlainLabel(self._second_line(summary), "label", most_lines=1))
        row.addLayout(words, 1)
        if summary.problem:
            row.addWidget(IconView("triangle-alert", 24, "danger"), 0, Qt.AlignmentFlag.AlignTop)
        elif summary.sealed:
            row.addWidget(IconView("lock", 24, "text"), 0, Qt.AlignmentFlag.AlignTop)
        else:
            row.addWidget(CoverageRing(summary.answered, summary.askable), 0, Qt.AlignmentFlag.AlignTop)
        self.add(head)

    def _second_line(self, summary: FileSummary) -> str:
        day = QDate.fromString(summary.date, Qt.DateFormat.ISODate)
        parts = [day_in_words(day)] if day.isValid() else []
        return "  ·  ".join([*parts, summary.path.name])

    def _add_problem(self, summary: FileSummary) -> None:
        from bearings.ui.worded import worded  # few files have a problem

        self.add(PlainLabel(worded(summary.problem), "secondary", tone="danger"))
        self.setAccessibleDescription(worded(summary.problem))

    def _add_sealed(self) -> None:
        """Nothing is known of it but its name."""
        chips = QWidget()
        row = Row(chips, gap=8)
        row.addWidget(Tag(self.tr("Encrypted")))
        row.addStretch(1)
        self.add(chips)
        said = self.tr("Opens with its passphrase.")
        self.add(PlainLabel(said, "secondary"))
        self.setAccessibleDescription(f"{self.tr('Encrypted')}. {said}")

    def _add_facts(self, summary: FileSummary) -> None:
        chips = QWidget()
        row = Row(chips, gap=8)
        row.addWidget(VerdictChip(summary.verdict_rank, summary.verdict_name.split(" - ")[0]))
        if summary.fictional:
            row.addWidget(Tag(self.tr("Fictional")))
        row.addStretch(1)
        self.add(chips)
        index = self.tr("No index yet") if summary.overall is None else self._index(summary.overall)
        words = {"high": self.tr("high"), "medium": self.tr("medium"), "low": self.tr("low")}
        band = words.get(summary.confidence_band, summary.confidence_band)
        confidence = self.tr("Confidence {} ({})").format(band, decimal(summary.confidence, 2))
        facts = f"{index}  ·  {confidence}"
        self.add(PlainLabel(facts, "secondary", numbers=True))
        spoken = self.tr("{}, {} of {} answered, {}")
        self.setAccessibleDescription(
            spoken.format(summary.verdict_name, summary.answered, summary.askable, facts)
        )

    def _index(self, overall: float) -> str:
        return self.tr("Index {} of 100").format(whole(overall))

    def _open(self) -> None:
        self.opened.emit(self._path)

    def _forget(self) -> None:
        self.forgotten.emit(self._path)

    def _show_folder(self) -> None:
        self.folder_wanted.emit(self._path)


class SampleCard(CardButton):
    """A sample organisation in two sentences."""

    explored = Signal(object)

    def __init__(self, path: Path, name: str, summary: str, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Explore {}").format(name), parent=parent)
        self._path = path
        self.setObjectName(f"sample_{path.stem}")
        head = QWidget()
        row = Row(head, gap=8)
        row.addWidget(PlainLabel(name, "body", strong=True, most_lines=1), 1)
        row.addWidget(Tag(self.tr("Fictional")))
        self.add(head)
        self.add(PlainLabel(summary, "secondary"))
        self.body.addStretch(1)
        self.setAccessibleDescription(summary)
        self.clicked.connect(self._explore)

    def _explore(self) -> None:
        self.explored.emit(self._path)
