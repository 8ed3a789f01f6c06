"""What leaves: all that goes into the copy by kind, what stays in, and names and notes to look at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bearings.ui.pages.page import ScrollColumn
from bearings.ui.pages.report.words import kind_words, place_words, redaction_names
from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.icon_view import IconView
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.link_row import LinkRow
from bearings.ui.widgets.row_list import RowList
from bearings.ui.widgets.section import PageHeader, SectionHeader
from bearings.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from bearings.domain.assessment import Assessment
    from bearings.domain.leaving import Counted
    from bearings.ui.pages.report.choice import ReportChoice
    from bearings.ui.pages.report.making import Copy

MOST_TEXTS, LONGEST = 3, 90  # texts of a kind that are quoted, and characters of each


class _Item(NamedTuple):
    """A place to look at: `id` is what the row leads to."""

    id: str
    text: str
    more: str


class _Row(LinkRow):
    """A row of a `RowList` that leads to a place."""

    def show_item(self, item: _Item) -> None:
        if item.id != self.key or item.text != self.words:
            self.show_link(item.id, item.text, item.more)
            self.setObjectName(f"place_{item.id}")

    def set_narrow(self, narrow: bool) -> None:
        """It is the same at every width."""

    @property
    def stops(self) -> tuple[QWidget, ...]:
        return (self,)


class _Kinds(QWidget):
    """Kinds on one side, a line each; the lines are made once and used again."""

    def __init__(self, title: str, icon: str, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._tone = icon, tone
        self._column = Column(self, gap=8)
        self._column.addWidget(SectionHeader(title))
        self._lines: list[tuple[QWidget, PlainLabel, PlainLabel]] = []

    def show_lines(self, lines: Sequence[tuple[str, str]]) -> None:
        """Pairs of what there is and what is said of it."""
        while len(self._lines) < len(lines):
            self._add()
        for number, (line, text, more) in enumerate(self._lines):
            line.setVisible(number < len(lines))
            if number < len(lines):
                text.setText(lines[number][0])
                more.setText(lines[number][1])
                more.setVisible(bool(lines[number][1]))

    def _add(self) -> None:
        line = QWidget()
        row = Row(line, gap=8)
        picture = Column(margins=(0, 3, 0, 0))  # beside the first line
        picture.addWidget(IconView(self._icon, 16, self._tone))
        picture.addStretch(1)
        row.addLayout(picture)
        words = Column(gap=0)
        text, more = PlainLabel("", "secondary", tone="text"), PlainLabel("", "label", most_lines=3)
        words.addWidget(text)
        words.addWidget(more)
        row.addLayout(words, 1)
        self._column.addWidget(line)
        self._lines.append((line, text, more))


class LeavingView(ScrollColumn):
    """`left` goes back to the pages; `place_wanted` carries a path, such as "answers.DAT-02.note"."""

    left = Signal()
    place_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(widest=760, parent=parent)
        self.setObjectName("leavingView")
        self.header = PageHeader(self.tr("What leaves"))
        back = Button(self.tr("Back to the pages"), icon="arrow-left")
        back.setObjectName("leaveLeaving")
        back.clicked.connect(self.left)
        self.header.buttons.addWidget(back)
        self.body.addWidget(self.header)
        self._names, self._name_rows = self._list(
            self.tr("Names that still stand in a text"), "leftNames", back
        )
        self._names.set_secondary(self.tr("Change these texts first, if the names must not leave."))
        self._leaving = _Kinds(self.tr("Leaves"), "arrow-right", "accent")
        self._leaving.setObjectName("kindsLeaving")
        self._staying = _Kinds(self.tr("Stays in"), "lock", "muted")
        self._staying.setObjectName("kindsStaying")
        self.body.addWidget(self._leaving)
        self.body.addWidget(self._staying)
        self._notes, self._note_rows = self._list(
            self.tr("Notes that are not printed"), "notesNotPrinted", self._name_rows
        )
        self._notes.set_secondary(self.tr("The evidence annex and the full report print every note."))
        self.body.addStretch(1)

    def show_copy(self, choice: ReportChoice, copy: Copy, notes: Sequence[str]) -> None:
        """Show what leaves by that choice; `notes` are ids of questions whose notes are not printed."""
        name, line = redaction_names()[choice.redaction]
        self.header.set_secondary(self.tr("{}. {}").format(name, line))
        unprinted = 0 if choice.attach else len(notes)
        counted = [_printed(one, unprinted) for one in copy.counted]
        scores = (self.tr("Scores, levels, ranges, confidence and verdict"), "")
        leaving = [(kind_words(one.kind, one.leaves), self._about(one)) for one in counted if one.leaves]
        staying = [
            (kind_words(one.kind, one.stays), self._why(one, choice, unprinted))
            for one in counted
            if one.stays
        ]
        self._leaving.show_lines([scores, *leaving])
        self._staying.show_lines(staying)
        self._staying.setVisible(bool(staying))
        self._show_names(copy)
        self._show_notes(copy.of, notes)

    def forget(self) -> None:
        """Nothing is open any more."""
        self._name_rows.forget()
        self._note_rows.forget()
        self._leaving.show_lines([])
        self._staying.show_lines([])

    def _list(self, title: str, name: str, tab_after: QWidget) -> tuple[SectionHeader, RowList]:
        header, rows = SectionHeader(title), RowList(self._row, tab_after, gap=0)
        rows.setObjectName(name)
        column = Column(gap=4)
        column.addWidget(header)
        column.addWidget(rows)
        self.body.addLayout(column)
        return header, rows

    def _row(self) -> _Row:
        row = _Row()
        row.clicked.connect(self._follow)
        return row

    def _follow(self) -> None:
        row = self.sender()
        if isinstance(row, _Row):
            self.place_wanted.emit(row.key.partition("#")[0])

    def _show_names(self, copy: Copy) -> None:
        items = [
            _Item(f"{where}#{number}", self.tr("“{}”").format(name), place_words(where))
            for number, (name, where) in enumerate(copy.names)
        ]
        self._name_rows.show_items(items)
        for part in (self._names, self._name_rows):
            part.setVisible(bool(items))

    def _show_notes(self, full: Assessment, notes: Sequence[str]) -> None:
        items = [_Item(f"answers.{key}.note", key, _short(full.answer(key).note)) for key in notes]
        self._note_rows.show_items(items)
        for part in (self._notes, self._note_rows):
            part.setVisible(bool(items))

    def _about(self, counted: Counted) -> str:
        """What is said of a kind that leaves: its first texts."""
        quoted = [_short(text) for text in counted.texts[:MOST_TEXTS]]
        rest = len(counted.texts) - len(quoted)
        said = " · ".join(quoted)
        return self.tr("{} · and {} more").format(said, rest) if rest else said

    def _why(self, counted: Counted, choice: ReportChoice, unprinted: int) -> str:
        """What is said of a kind that stays in."""
        if choice.redaction == "benchmark":
            return ""
        if counted.kind == "notes" and unprinted:
            return self.tr("This edition does not print them. They are listed below.")
        said = {
            "names": self.tr("People are called person-1, person-2 and so on."),
            "roles": self.tr("With fewer than five people, a role would tell who it is."),
            "reasons": self.tr("Where one has to stand, the copy says that it was left out."),
            "evidence": self.tr("Titles, links and files. The grades leave, since they are scored."),
            "milestones": self.tr("What was before is never part of a copy to share."),
            "former": self.tr("With the answers that are kept aside with it."),
        }
        return said.get(counted.kind, "")


def _printed(counted: Counted, unprinted: int) -> Counted:
    """Of notes, those an edition does not print stay in though they may leave."""
    kept = min(counted.leaves, unprinted) if counted.kind == "notes" else 0
    if not kept:
        return counted
    leaves = counted.leaves - kept
    return replace(counted, leaves=leaves, stays=counted.stays + kept, texts=())


def _short(text: str) -> str:
    """The first words of a text, in one line."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1].rstrip()}…"
