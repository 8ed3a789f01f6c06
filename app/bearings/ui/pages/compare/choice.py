"""Choosing the two states to compare: before and after."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QComboBox, QWidget

from bearings.ui.widgets.buttons import IconButton
from bearings.ui.widgets.card import Card
from bearings.ui.widgets.form import ChoiceField, Field
from bearings.ui.widgets.layouts import Row
from bearings.ui.widgets.text import PlainLabel, explain

ANOTHER_FILE = "another file"


class ChoiceCard(Card):
    """`chosen` carries the keys of before and after; `file_wanted` which of the two ("before", "after")."""

    chosen = Signal(str, str)
    file_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=24, gap=12, parent=parent)
        self.setObjectName("compareChoice")
        self._shown = ("", "")
        self.body.addWidget(PlainLabel(self.tr("What to compare"), "heading"))
        self._row = Row(gap=8)
        self.body.addLayout(self._row)
        self._before, self._before_field = self._make_choice("compareBefore")
        self._before.picked.connect(self._pick_before)
        self._after, self._after_field = self._make_choice("compareAfter")
        self._after.picked.connect(self._pick_after)
        self._swap = IconButton("arrow-left-right", "")
        self._swap.setObjectName("compareSwap")
        self._swap.clicked.connect(self.swap)
        self._row.addWidget(self._before_field, 1)
        self._row.addWidget(self._swap, 0, Qt.AlignmentFlag.AlignBottom)
        self._row.addWidget(self._after_field, 1)
        self._hint = PlainLabel(
            self.tr("Choose what to compare with: a milestone of this file, or another file."), "secondary"
        )
        self._hint.setObjectName("compareHint")
        self.body.addWidget(self._hint)

    def _make_choice(self, name: str) -> tuple[ChoiceField, Field]:
        choice = ChoiceField()
        choice.setObjectName(name)
        # A long name must not decide how wide the page is.
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.setMinimumContentsLength(12)
        return choice, Field("", choice)

    @property
    def before(self) -> str:
        return self._shown[0]

    @property
    def after(self) -> str:
        return self._shown[1]

    def set_narrow(self, narrow: bool) -> None:
        """Stand before above after, or beside it."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if narrow else across)

    def show_choice(
        self, choices: Sequence[tuple[str, str]], before: str, after: str, *, apart: bool
    ) -> None:
        """Offer these, with those two chosen; "" is nothing yet. `apart` is of two organisations."""
        offered = [*choices, (ANOTHER_FILE, self.tr("Another file…"))]
        self._shown = (before, after)
        self._name_sides(apart=apart)
        for choice, key in ((self._before, before), (self._after, after)):
            if [(choice.itemData(n), choice.itemText(n)) for n in range(choice.count())] != offered:
                choice.set_choices(offered)
            choice.show_key(key)
            explain(choice, choice.currentText())
        ready = bool(before and after)
        self._swap.setEnabled(ready)
        self._hint.setVisible(not ready)

    def _name_sides(self, *, apart: bool) -> None:
        labels = (self.tr("F&irst"), self.tr("&Second")) if apart else (self.tr("&Before"), self.tr("&After"))
        for field, label in zip((self._before_field, self._after_field), labels, strict=True):
            field.set_label(label)
        self._swap.set_name(self.tr("Swap the two sides") if apart else self.tr("Swap before and after"))

    def swap(self) -> None:
        """Let the two sides change places."""
        self.chosen.emit(self.after, self.before)

    def _pick_before(self, key: str) -> None:
        self._pick("before", self._before, self.before, key)

    def _pick_after(self, key: str) -> None:
        self._pick("after", self._after, self.after, key)

    def _pick(self, side: str, choice: ChoiceField, current: str, key: str) -> None:
        if key == ANOTHER_FILE:
            choice.show_key(current)  # until a file is chosen and could be read
            self.file_wanted.emit(side)
        elif side == "before":
            self.chosen.emit(key, self.after)
        else:
            self.chosen.emit(self.before, key)
