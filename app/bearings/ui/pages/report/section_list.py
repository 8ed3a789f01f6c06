"""The sections of an edition, each with a tick: what is ticked is printed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bearings.ui.pages.report.words import section_name
from bearings.ui.widgets.section import Collapsible
from bearings.ui.widgets.tick import Tick


class SectionList(Collapsible):
    """`left_out` carries the ids of the sections without a tick, and only when a person ticked."""

    left_out = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.header.setText(self.tr("Sections"))
        self.header.setObjectName("reportSections")
        self._ticks: dict[str, Tick] = {}

    def show_sections(self, sections: tuple[str, ...], without: tuple[str, ...]) -> None:
        """Show these, in their order, those of `without` not ticked."""
        if tuple(self._ticks) != sections:
            self._make(sections)
        for section, tick in self._ticks.items():
            tick.set_ticked(section not in without)
        self._tell()

    def _make(self, sections: tuple[str, ...]) -> None:
        for tick in self._ticks.values():
            self.body.removeWidget(tick)
            tick.deleteLater()
        self._ticks = {section: Tick(section_name(section)) for section in sections}
        for section, tick in self._ticks.items():
            tick.setObjectName(f"section_{section}")
            name = self.tr("Section: {}").format(tick.words)  # pages of the window are called as some are
            tick.setAccessibleName(name)
            tick.ticked.connect(self._ticked)
            self.body.addWidget(tick)

    def _ticked(self, _on: bool) -> None:
        left = self._left_out()
        if len(left) == len(self._ticks):  # a report needs at least one section
            tick = self.sender()
            if isinstance(tick, Tick):
                tick.set_ticked(True)
            return
        self._tell()
        self.left_out.emit(left)

    def _left_out(self) -> tuple[str, ...]:
        return tuple(section for section, tick in self._ticks.items() if not tick.isChecked())

    def _tell(self) -> None:
        """Say at the right how many are printed; with only one left, that one cannot be taken away."""
        printed = len(self._ticks) - len(self._left_out())
        self.set_note(self.tr("{} of {}").format(printed, len(self._ticks)))
