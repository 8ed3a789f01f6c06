"""The tools of Home: search, verdict and order of the files; made when there are files to find."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from bearings.ui.theme import metrics
from bearings.ui.widgets.choice_field import ChoiceField
from bearings.ui.widgets.layouts import Row
from bearings.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from bearings.store.catalogue import ListedFile
    from bearings.store.finder import Finder, Order

SEARCH_LEAST = 240  # pixels at 100 %


class HomeTools(QWidget):
    """Says which files are wanted and in which order. `changed` when a person asks for others."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered: dict[str, str] = {}
        self._row = row = Row(self, gap=12)
        self._search = SearchField(self.tr("Search organisations and files"))
        self._search.setObjectName("homeSearch")
        self._search.searched.connect(self._asked)
        self._filter = ChoiceField([("", self.tr("All verdicts"))])
        self._filter.setObjectName("homeFilter")
        self._filter.setAccessibleName(self.tr("Verdict"))
        self._filter.picked.connect(self._asked)
        self._sort = ChoiceField(
            [
                ("latest", self.tr("Latest first")),
                ("name", self.tr("By name")),
                ("verdict", self.tr("By verdict")),
            ]
        )
        self._sort.show_key("latest")
        self._sort.setObjectName("homeSort")
        self._sort.setAccessibleName(self.tr("Order"))
        self._sort.picked.connect(self._asked)
        row.addWidget(self._search, 1)
        row.addWidget(self._filter)
        row.addWidget(self._sort)
        for before, after in ((self._search, self._filter), (self._filter, self._sort)):
            self.setTabOrder(before, after)
        self.setFocusProxy(self._search)

    @property
    def last(self) -> QWidget:
        """The control from which Tab goes on to the files."""
        return self._sort

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Search stands above the choices where all would be too narrow beside each other."""
        super().resizeEvent(event)
        wanted = metrics().px(SEARCH_LEAST) + self._filter.sizeHint().width() + self._sort.sizeHint().width()
        self._row.fold(wanted > self.width())

    def offer(self, verdicts: Mapping[str, str]) -> None:
        """Offer these verdicts, names by id; one that is not among them any more is let go."""
        if verdicts == self._offered:
            return
        self._offered = dict(verdicts)
        key = self._filter.key if self._filter.key in verdicts else ""
        self._filter.set_choices([("", self.tr("All verdicts")), *sorted(verdicts.items(), key=_by_name)])
        self._filter.show_key(key)

    def wanted(self, files: Finder) -> Sequence[ListedFile]:
        """The files asked for, in the order asked for."""
        return files.find(self._search.text(), self._filter.key, cast("Order", self._sort.key))

    @property
    def looks_inside(self) -> bool:
        """Whether what is asked for depends on more than a file's name and time."""
        return bool(self._search.text().strip() or self._filter.key) or self._sort.key != "latest"

    def _asked(self) -> None:
        self.changed.emit()


def _by_name(verdict: tuple[str, str]) -> str:
    return verdict[1]
