"""The choice of an edition of the report: its name, its pages once they are known, what it is for."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from bearings.errors import BearingsError
from bearings.ui.widgets.form import ChoiceField, Field

DEFAULT = "board"


class EditionField(Field):
    """`picked` carries the id of an edition, and only when a person picked."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._choice = ChoiceField()
        super().__init__("", self._choice, parent=parent)
        self.set_label(self.tr("E&dition"))
        self._choice.setObjectName("reportEdition")
        self._choice.picked.connect(self._picked)
        self._pages: dict[str, int] = {}
        self._known = self._shipped()
        self._own_sought = False
        self.show_edition(DEFAULT)

    @property
    def edition(self) -> str:
        """Id of the edition that is chosen."""
        return self._choice.key

    def show_edition(self, edition: str) -> None:
        """Show that edition as chosen; says nothing to anybody."""
        self._show_choices()
        self._choice.show_key(edition if edition in self._known else DEFAULT)
        self._describe_choice()

    def tell_pages(self, edition: str, pages: int) -> None:
        """Note how many pages an edition came to."""
        self._pages[edition] = pages
        self._show_choices()

    def forget_pages(self) -> None:
        """Another assessment is open: no edition has been made yet."""
        self._pages.clear()
        self._show_choices()

    def seek_own(self) -> None:
        """Offer editions that somebody added to those the program came with; looked for once."""
        if self._own_sought:
            return
        self._own_sought = True
        from bearings.report.editions import editions

        try:
            found = editions()
        except BearingsError:
            return  # one is at fault: those the program came with are still offered
        for one in found:
            self._known.setdefault(one.id, (one.title, one.description))
        self._show_choices()

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
        }

    def _show_choices(self) -> None:
        self._choice.set_choices((key, self._name(key)) for key in self._known)

    def _name(self, key: str) -> str:
        name, pages = self._known[key][0], self._pages.get(key)
        return name if pages is None else self.tr("{}, {} pages").format(name, pages)

    def _picked(self, key: str) -> None:
        self._describe_choice()
        self.picked.emit(key)

    def _describe_choice(self) -> None:
        self.set_helper(self._known[self.edition][1])
