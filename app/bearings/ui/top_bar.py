"""The top bar: whose assessment this is, how far it is, that it is saved, and what is at hand."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRect, Qt, QTime
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import QFrame, QWidget

from bearings.ui.actions import Actions
from bearings.ui.announce import announce
from bearings.ui.live_session import LiveSession
from bearings.ui.theme import follow_theme, metrics, theme
from bearings.ui.widgets.buttons import IconButton
from bearings.ui.widgets.icon_view import IconView
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.paint import draw_fill, painted
from bearings.ui.widgets.text import PlainLabel
from bearings.ui.worded import worded_edit

if TYPE_CHECKING:
    from bearings.ui.pages.questions.voting import VotingRound

HEIGHT = 56


class TopBar(QFrame):
    """Redrawn from the session; it never changes it but through the window's actions."""

    def __init__(self, live: LiveSession, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self._live = live
        self._voting: VotingRound | None = None
        row = Row(self, gap=16, margins=(32, 0, 16, 0))
        self.organisation = PlainLabel("", "body", strong=True, most_lines=1)
        self.organisation.setObjectName("organisation")
        self.coverage = PlainLabel("", "secondary", numbers=True, wide=True)
        self.coverage.setObjectName("coverage")
        self.saved = PlainLabel("", "secondary", numbers=True, wide=True)
        self.saved.setObjectName("saveState")
        self._lock = IconView("lock", 14, "text")
        self.encryption = PlainLabel("", "label", wide=True)
        self.encryption.setObjectName("encryptionState")
        for label in (self.organisation, self.coverage, self.saved, self.encryption):
            label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.organisation, 1)
        row.addWidget(self.coverage)
        row.addLayout(self._kept())
        self._undo = _button(actions.undo, "undo-2", "Ctrl+Z", "undoButton")
        self._redo = _button(actions.redo, "redo-2", "Ctrl+Shift+Z", "redoButton")
        self._presenter = _button(actions.presenter, "presentation", "F5", "presenterButton")
        self._presenter.setCheckable(True)
        palette = _button(actions.palette, "command", "Ctrl+K", "paletteButton")
        tools = Row(gap=0)
        for button in (self._undo, self._redo, self._presenter, palette):
            tools.addWidget(button)
        row.addLayout(tools)
        actions.presenter.toggled.connect(self._presenter.setChecked)
        live.opened.connect(self.show_all)
        live.closed.connect(self.show_all)
        live.changed.connect(self._changed)
        live.saved.connect(self._saved)
        live.save_failed.connect(self._not_saved)
        live.saving_late.connect(self._saves_late)
        live.resealed.connect(self._resealed)
        follow_theme(self.restyle)
        self.show_all()

    def _kept(self) -> Column:
        """Whether it is saved, and below whether it is encrypted."""
        kept, locked = Column(gap=0), Row(gap=4)
        kept.addStretch(1)
        kept.addWidget(self.saved)
        locked.addWidget(self._lock)
        locked.addWidget(self.encryption, 1)
        kept.addLayout(locked)
        kept.addStretch(1)
        return kept

    def restyle(self) -> None:
        self.setFixedHeight(metrics().px(HEIGHT))
        self.update()

    def show_all(self) -> None:
        """Show what is open; the bar is out of sight while nothing is."""
        self.setVisible(self._live.is_open)
        if not self._live.is_open:
            return
        self.organisation.setText(self._live.assessment.organisation.name or self.tr("Unnamed organisation"))
        card = self._live.results.scorecard
        answered = card.answered + self._veiled_unknown()
        self.coverage.setText(self.tr("{} of {} answered").format(answered, card.askable))
        self.show_actions()
        self._show_encryption()
        if self._live.read_only is not None:
            self.saved.setText(self.tr("Read-only"))
            self.saved.set_tone("")
        elif self._live.saved_at is None:
            self.saved.setText(self.tr("Saved"))
            self.saved.set_tone("")

    def _show_encryption(self) -> None:
        encrypted = self._live.document.seal is not None
        self._lock.setVisible(encrypted)
        self.encryption.setText(self.tr("Encrypted") if encrypted else self.tr("Not encrypted"))

    def _resealed(self) -> None:
        self._show_encryption()
        announce(self.encryption, self.encryption.text())

    def follow_round(self, voting: VotingRound) -> None:
        """Let the count give nothing away of votes that are not revealed."""
        self._voting = voting
        voting.changed.connect(self.show_all)

    def _veiled_unknown(self) -> int:
        """How many questions are not known, of which nothing may be seen: they count as answered."""
        veiled = self._voting.veiled if self._voting is not None else ()
        states = self._live.results.scorecard.questions
        return sum(states[question].state == "unknown" for question in veiled if question in states)

    def show_actions(self) -> None:
        """Name undo and redo after what they do."""
        undo, redo = self._live.undo_label, self._live.redo_label
        undo, redo = undo and worded_edit(undo), redo and worded_edit(redo)
        self._undo.setEnabled(undo is not None)
        self._undo.set_name(self.tr("Undo: {}").format(undo) if undo else self.tr("Undo"))
        self._redo.setEnabled(redo is not None)
        self._redo.set_name(self.tr("Redo: {}").format(redo) if redo else self.tr("Redo"))

    def _changed(self, _change: object) -> None:
        self.show_all()

    def _saved(self, at: datetime) -> None:
        time = QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)
        self.saved.setText(self.tr("Saved {}").format(time))
        self.saved.set_tone("")
        announce(self.saved, self.saved.text())

    def _saves_late(self) -> None:
        self.saved.setText(self.tr("Still saving to your file…"))
        self.saved.set_tone("")
        announce(self.saved, self.saved.text())

    def _not_saved(self, _error: object) -> None:
        self.saved.setText(self.tr("Not saved to your file yet"))
        self.saved.set_tone("danger")
        announce(self.saved, self.saved.text(), urgent=True)

    @painted
    def paintEvent(self, painter: QPainter) -> None:
        look = theme()
        draw_fill(painter, self.rect(), look.surface)
        draw_fill(painter, QRect(0, self.height() - 1, self.width(), 1), look.border)


def _button(action: QAction, icon: str, shortcut: str, name: str) -> IconButton:
    button = IconButton(icon, action.iconText(), shortcut=shortcut)
    button.setObjectName(name)
    button.clicked.connect(action.trigger)
    return button
