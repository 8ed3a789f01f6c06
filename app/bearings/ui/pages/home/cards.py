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
    """One file, then another one. A file that cannot be read says why and what can be done."""

    opened = Signal(object)
    forgotten = Signal(object)
    folder_wanted = Signal(object)

    def __init__(self, summary: FileSummary, parent: QWidget | None = None) -> None:
        super().__init__(summary.name, parent=parent)
        self._summary = summary
        self._icon: IconView | None = None  # few files need one
        self._add_head()
        self._add_chips()
        self._words = PlainLabel("", "secondary", numbers=True)
        self.add(self._words)
        self.body.addStretch(1)
        self._show()
        self.clicked.connect(self._open)

    @property
    def path(self) -> Path:
        """The file it shows."""
        return self._summary.path

    def show_file(self, summary: FileSummary) -> None:
        """Show this file, as it is now."""
        if summary != self._summary:
            self._summary = summary
            self._show()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        from PySide6.QtWidgets import QMenu

        menu = QMenu(self)
        menu.addAction(self.tr("&Open")).triggered.connect(self._open)
        menu.addAction(self.tr("Show in &folder")).triggered.connect(self._show_folder)
        menu.addAction(self.tr("&Remove from this list")).triggered.connect(self._forget)
        menu.exec(event.globalPos())

    def _add_head(self) -> None:
        head = QWidget()
        self._head = row = Row(head, gap=12)
        words = Column(gap=2)
        self._name = PlainLabel("", "body", strong=True, most_lines=1)
        self._second = PlainLabel("", "label", most_lines=1)
        words.addWidget(self._name)
        words.addWidget(self._second)
        row.addLayout(words, 1)
        self._coverage = CoverageRing()
        row.addWidget(self._coverage, 0, Qt.AlignmentFlag.AlignTop)
        self.add(head)

    def _add_chips(self) -> None:
        self._chips = QWidget()
        row = Row(self._chips, gap=8)
        self._verdict, self._tag = VerdictChip(), Tag()
        row.addWidget(self._verdict)
        row.addWidget(self._tag)
        row.addStretch(1)
        self.add(self._chips)

    # ------------------------------------------------------------ showing

    def _show(self) -> None:
        summary = self._summary
        self.setObjectName(f"file_{summary.path.stem}")
        self.setAccessibleName(summary.name)
        self._name.setText(summary.name)
        self._second.setText(self._second_line())
        known = not (summary.problem or summary.sealed or summary.unread)
        self._show_coverage(known)
        self._verdict.setVisible(known)
        self._chips.setVisible(not summary.problem)
        self._words.set_tone("danger" if summary.problem else "")
        if known:
            self._show_facts()
        else:
            self._show_state()
        self._show_icon()

    def _show_coverage(self, known: bool) -> None:
        """The ring; where one may come, its room is kept, so that the card stays as high as it is."""
        policy = self._coverage.sizePolicy()
        if policy.retainSizeWhenHidden() != self._summary.unread:
            policy.setRetainSizeWhenHidden(self._summary.unread)
            self._coverage.setSizePolicy(policy)
        self._coverage.setVisible(known)

    def _second_line(self) -> str:
        summary = self._summary
        day = QDate.fromString(summary.date, Qt.DateFormat.ISODate) if summary.date else QDate()
        parts = [day_in_words(day)] if day.isValid() else []
        return "  ·  ".join([*parts, summary.path.name])

    def _show_state(self) -> None:
        """Nothing is known of it but its name."""
        summary = self._summary
        if summary.problem:
            from bearings.ui.worded import worded  # few files have a problem

            said = worded(summary.problem)
            self.setAccessibleDescription(said)
        else:
            state = self.tr("Encrypted") if summary.sealed else self.tr("Not read yet")
            said = self.tr("Opens with its passphrase.") if summary.sealed else ""
            self._show_tag(state)
            self.setAccessibleDescription(f"{state}. {said}".strip())
        self._words.setText(said or " ")  # a line is kept for what will be known

    def _show_facts(self) -> None:
        summary = self._summary
        self._verdict.set_verdict(summary.verdict_rank, summary.verdict_name.split(" - ")[0])
        self._show_tag(self.tr("Fictional") if summary.fictional else "")
        self._coverage.set_coverage(summary.answered, summary.askable)
        index = self.tr("No index yet") if summary.overall is None else self._index(summary.overall)
        words = {"high": self.tr("high"), "medium": self.tr("medium"), "low": self.tr("low")}
        band = words.get(summary.confidence_band, summary.confidence_band)
        confidence = self.tr("Confidence {} ({})").format(band, decimal(summary.confidence, 2))
        facts = f"{index}  ·  {confidence}"
        self._words.setText(facts)
        spoken = self.tr("{}, {} of {} answered, {}")
        self.setAccessibleDescription(
            spoken.format(summary.verdict_name, summary.answered, summary.askable, facts)
        )

    def _show_tag(self, word: str) -> None:
        self._tag.setVisible(bool(word))
        if word:
            self._tag.set_word(word)

    def _show_icon(self) -> None:
        """A sign in place of the ring, where there is none to draw."""
        summary = self._summary
        wanted = bool(summary.problem or summary.sealed)
        if wanted and self._icon is None:
            self._icon = IconView("lock", 24, parent=self._head.parentWidget())
            self._head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        if self._icon is not None:
            self._icon.setVisible(wanted)
            if wanted:
                self._icon.set_icon(*(("triangle-alert", "danger") if summary.problem else ("lock", "text")))

    def _index(self, overall: float) -> str:
        return self.tr("Index {} of 100").format(whole(overall))

    # ------------------------------------------------------------ what a person does

    def _open(self) -> None:
        self.opened.emit(self.path)

    def _forget(self) -> None:
        self.forgotten.emit(self.path)

    def _show_folder(self) -> None:
        self.folder_wanted.emit(self.path)


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
