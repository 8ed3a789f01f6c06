"""What the two lists of the Compare page share: a heading, a search, a choice, and the rows that are left."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QComboBox, QWidget

from bearings.ui.announce import say_found
from bearings.ui.pages.row_to_question import RowToQuestion
from bearings.ui.theme import follow_theme, metrics
from bearings.ui.widgets.card import Card
from bearings.ui.widgets.form import ChoiceField
from bearings.ui.widgets.layouts import Row
from bearings.ui.widgets.row_list import RowList
from bearings.ui.widgets.search_field import SearchField
from bearings.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from bearings.domain.changes.compare import Comparison
    from bearings.domain.questionnaire import Questionnaire

CHOICE_WIDTH = 208  # pixels at 100 %


class ChangeListCard(Card):
    """Base of the lists of answers and of findings. `question_wanted` carries a question id.

    `name` begins the names of its parts; `find` stands in the search and `choose` names the choice.
    """

    question_wanted = Signal(str)

    def __init__(
        self,
        name: str,
        make_row: Callable[[], RowToQuestion],
        *,
        find: str,
        choose: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(margins=24, gap=16, parent=parent)
        self._make = make_row
        self._heading = PlainLabel("", "heading")
        self.body.addWidget(self._heading)
        self._tools = Row(gap=12)
        self._search = SearchField(find)
        self._search.setObjectName(f"{name}Search")
        self._search.searched.connect(self._asked)
        self._tools.addWidget(self._search, 1)
        self._choice = ChoiceField()
        self._choice.setObjectName(f"{name}Choice")
        self._choice.setAccessibleName(choose)
        # The name of an organisation must not decide how wide the page is.
        self._choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._choice.picked.connect(self._asked)
        self._tools.addWidget(self._choice)
        self.body.addLayout(self._tools)
        self._none = PlainLabel("", "body", tone="muted")
        self._none.setObjectName(f"{name}None")
        self.body.addWidget(self._none)
        self._rows = RowList(self._make_row, self._choice)
        self._rows.setObjectName(f"{name}List")
        self.body.addWidget(self._rows)
        follow_theme(self.restyle)

    def restyle(self) -> None:
        self._choice.setMinimumWidth(metrics().px(CHOICE_WIDTH))

    def set_narrow(self, narrow: bool) -> None:
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._tools.setDirection(down if narrow else across)
        self._rows.set_narrow(narrow)

    def forget(self) -> None:
        """Nothing is compared any more."""
        self._search.clear()
        self._choice.show_key("")
        self._rows.forget()

    def show_comparison(self, questionnaire: Questionnaire, comparison: Comparison) -> None:
        """Show what changed; nothing if nothing did. `questionnaire` is the open one."""
        if comparison.changed:
            self._fill(questionnaire, comparison)
        self.setVisible(comparison.changed)  # once it is filled: what shows in a page that shows lays it out

    def _fill(self, questionnaire: Questionnaire, comparison: Comparison) -> None:
        raise NotImplementedError

    def _asked(self, *_: object) -> None:
        self._narrow_down()
        say_found(self._search, len(self._rows.ids))

    def _narrow_down(self, *_: object) -> None:
        """Show what matches the search and the choice."""
        raise NotImplementedError

    def _offer(self, everything: str, kinds: Iterable[tuple[str, str, int]]) -> None:
        """Offer all, and each kind there is any of: its key, its name and how many there are."""
        kept, offered = self._choice.key, [(key, f"{name} ({count})") for key, name, count in kinds if count]
        self._choice.set_choices([("", everything), *offered])
        self._choice.show_key(kept if any(key == kept for key, _ in offered) else "")
        for tool in (self._search, self._choice):
            tool.setVisible(bool(offered))

    def _chosen(self, kind: str) -> bool:
        return self._choice.key in ("", kind)

    def _found(self, text: str) -> bool:
        """Whether every word of the search is in that text."""
        return all(word in text.casefold() for word in self._search.text().casefold().split())

    def _show(self, items: Sequence[Any], none: str) -> None:
        """Show these, or say why there is none."""
        self._rows.show_items(items)
        self._rows.setVisible(bool(items))
        self._none.setVisible(not items)
        self._none.setText(none)

    def _make_row(self) -> RowToQuestion:
        row = self._make()
        row.question_wanted.connect(self.question_wanted)
        return row
