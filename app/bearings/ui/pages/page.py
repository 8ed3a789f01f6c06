"""What every page is: a title, a body that scrolls, and when it is told what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from bearings.ui.theme import follow_theme, metrics
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.paint import QUIET_PAD, RING

if TYPE_CHECKING:
    from bearings.session import Change
    from bearings.ui.live_session import LiveSession

PAGE_MARGIN = 32
WIDEST_CONTENT = 1120


class Page(QWidget):
    """A stop of the rail. Pages read from `self.live` and change through `self.live.apply`.

    The window calls `opened` when an assessment opened, `refresh` after each
    change while the page is in sight (and before it comes into sight again with
    `change` None), `told_anew` when the questionnaire changed its language,
    `shown` when the page came into sight, `closed` when nothing is open any more.
    `key` is its stable name, `icon` a file of assets/icons.
    """

    key = ""
    icon = ""
    needs_assessment = True

    def __init__(self, live: LiveSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.live = live
        self._language = ""  # the questionnaire's, when its texts were read last
        self.setObjectName(f"{self.key}Page")

    @property
    def title(self) -> str:
        """Name of the page in the rail, translated."""
        raise NotImplementedError

    def opened(self) -> None:
        """An assessment was opened; `refresh` follows before the page comes into sight."""

    def told_anew(self) -> None:
        """The questionnaire speaks another language now: read its texts again; `refresh` follows."""
        self.opened()

    def closed(self) -> None:
        """Nothing is open any more: forget what was shown."""

    def follow(self, change: Change | None) -> None:
        """`refresh`; first read the texts again if the questionnaire speaks another language than they do."""
        if self.live.is_open:
            before, self._language = self._language, self.live.questionnaire.language
            if before not in ("", self._language):
                self.told_anew()
        self.refresh(change)

    def refresh(self, change: Change | None) -> None:
        """Redraw what `change` concerns; everything if it is None."""

    def shown(self) -> None:
        """The page came into sight: a good moment for what is slow."""


class ScrollColumn(QScrollArea):
    """A column that scrolls, 32 px from the edges, never wider than is good to read; fill `body`."""

    def __init__(
        self,
        *,
        gap: int = 24,
        margin: int = PAGE_MARGIN,
        widest: int = WIDEST_CONTENT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._widest = widest
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._outer = outer = QWidget()
        row = Row(outer, margins=margin)
        self.content = QWidget()
        self.content.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row.addWidget(self.content, 1, Qt.AlignmentFlag.AlignTop)
        row.addStretch(0)
        self.body = Column(self.content, gap=gap)
        pane = QWidget()  # to ask Qt for the viewport it made would build every widget class there is
        self.setViewport(pane)
        self.setWidget(outer)
        for clear in (outer, pane):
            clear.setAutoFillBackground(False)
            clear.setBackgroundRole(QPalette.ColorRole.NoRole)
        follow_theme(self.restyle)

    def begin_at_top(self) -> None:
        """Another file is open: nobody has read it yet."""
        self.verticalScrollBar().setValue(0)

    def restyle(self) -> None:
        room = RING + metrics().px(QUIET_PAD)  # at its sides, for what is `Hung`
        self._outer.setContentsMargins(-room, 0, -room, 0)
        self.content.setContentsMargins(room, 0, room, 0)
        self.content.setMaximumWidth(metrics().px(self._widest) + 2 * room)
