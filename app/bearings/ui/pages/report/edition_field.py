"""The choice of an edition of the report: its name, its pages once they are known, what it is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bearings.ui.background import Background
from bearings.ui.widgets.form import ChoiceField, Field
from bearings.ui.worded import worded

if TYPE_CHECKING:
    from bearings.report.editions import Edition

DEFAULT = "board"


class EditionField(Field):
    """`picked` carries the id of an edition a person picked; `known` follows once all are read."""

    picked = Signal(str)
    known = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._choice = ChoiceField()
        super().__init__("", self._choice, parent=parent)
        self.set_label(self.tr("E&dition"))
        self._choice.setObjectName("reportEdition")
        self._choice.picked.connect(self._picked)
        self._pages: dict[str, int] = {}
        self._names = self._shipped()
        self._editions: dict[str, Edition] = {}
        self._reading = Background(self)
        self._reading.done.connect(self._read)
        self._show_choices()
        self.show_edition(DEFAULT)

    @property
    def edition(self) -> str:
        """Id of the edition that is chosen."""
        return self._choice.key

    def sections(self, edition: str) -> tuple[str, ...]:
        """The sections of an edition; none before all are read."""
        return self._editions[edition].sections if edition in self._editions else ()

    @property
    def all_sections(self) -> dict[str, tuple[str, ...]]:
        """The sections of each edition; nothing before all are read."""
        return {key: edition.sections for key, edition in self._editions.items()}

    def paper(self, edition: str) -> str:
        """The paper an edition is made for; A4 before all are read."""
        return self._editions[edition].paper if edition in self._editions else "A4"

    def compares(self, edition: str) -> bool:
        """Whether an edition tells what changed between two milestones."""
        return edition in self._editions and self._editions[edition].compares

    def show_edition(self, edition: str) -> None:
        """Show that edition as chosen; says nothing to anybody."""
        self._choice.show_key(edition if edition in self._names else DEFAULT)
        self._describe_choice()

    def tell_pages(self, edition: str, pages: int) -> None:
        """Note how many pages an edition came to."""
        self._pages[edition] = pages
        self._show_choices()

    def forget_pages(self) -> None:
        """Another assessment is open: no edition has been made yet."""
        self._pages.clear()
        self._show_choices()

    def read_all(self) -> None:
        """Read what editions there are, those that somebody added too: once, and beside the window."""
        if not self._editions and not self._reading.busy:
            self._reading.start(_all_editions)

    def _read(self, found: object) -> None:
        assert isinstance(found, tuple)
        editions, faults = found
        self._editions = {one.id: one for one in editions}
        for one in editions:
            self._names.setdefault(one.id, (one.title, one.description))
        self._show_choices()
        self.set_error("\n".join(worded(fault.what) for fault in faults))
        self.known.emit()

    def _shipped(self) -> dict[str, tuple[str, str]]:
        return {
            "board": (
                self.tr("Board roadmap"),
                self.tr("Verdict, reasons, route, costs and who does what by when."),
            ),
            "brief": (
                self.tr("Decision brief"),
                self.tr("Two pages: the decision, and the next 30 days."),
            ),
            "annex": (
                self.tr("Evidence annex"),
                self.tr("Every answer with its votes, every action, rule, trace and formula."),
            ),
            "full": (
                self.tr("Full report"),
                self.tr("Board roadmap and evidence annex in one file."),
            ),
            "changes": (
                self.tr("Changes since a milestone"),
                self.tr("Scores then and now, and why; findings, route, costs, and what is done."),
            ),
        }

    def _show_choices(self) -> None:
        self._choice.set_choices((key, self._name(key)) for key in self._names)

    def _name(self, key: str) -> str:
        """With its pages if they are known and there is room: they stand at the foot of the panel too."""
        name, pages = self._names[key][0], self._pages.get(key)
        if pages is None:
            return name
        counted = self.tr("{}, {} pages").format(name, pages)
        fits = self._choice.fontMetrics().horizontalAdvance(counted) <= self._choice.words_room()
        return counted if fits else name

    def _picked(self, key: str) -> None:
        self._describe_choice()
        self.picked.emit(key)

    def _describe_choice(self) -> None:
        self.set_helper(self._names[self.edition][1])


def _all_editions() -> object:
    """Those of the program and those somebody added, with what is at fault in these."""
    from bearings.template_library import all_editions  # beside the window: it takes a while

    return all_editions()
