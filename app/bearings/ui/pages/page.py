"""What every page is: a title, a body that scrolls, and when it is told what."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from bearings.ui.theme import follow_theme, metrics
from bearings.ui.widgets.layouts import Column, Row, lay_out_now
from bearings.ui.widgets.paint import QUIET_PAD, RING

if TYPE_CHECKING:
    from bearings.domain.assessment import Assessment
    from bearings.domain.questionnaire import Questionnaire
    from bearings.session import Change
    from bearings.ui.live_session import LiveSession
    from bearings.ui.slices import Slices

PAGE_MARGIN = 32
WIDEST_CONTENT = 1120
NOTHING = object()


class Page(QWidget):
    """A stop of the rail. Pages read from `self.live` and change through `self.live.apply`.

    On its first visit a page makes its `parts`, from its top and in slices, so that
    the window stays awake. Once it is `whole` it is told: `opened` when an assessment
    opened or its questionnaire was replaced, `refresh` after each change while the page
    is in sight (and before it comes into sight again with `change` None), `told_anew`
    when the questionnaire changed its language, `closed` when nothing is open any more.
    `shown` is called when the page came into sight. `key` is its stable name, `icon` a file of assets/icons.
    """

    key = ""
    icon = ""
    needs_assessment = True

    def __init__(self, live: LiveSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.live = live
        self._language = ""  # the questionnaire's, when its texts were read last
        self._pack: Questionnaire | None = None  # the one they were read from
        self._begun = False
        self._anew = False  # whether another assessment was opened since the page was in sight
        self._begun_with: Assessment | None = None
        self._filling: Slices | None = None  # while parts are left to be made
        self.setObjectName(f"{self.key}Page")

    @property
    def title(self) -> str:
        """Name of the page in the rail, translated."""
        raise NotImplementedError

    # ------------------------------------------------------------ making

    def parts(self) -> Generator[None]:
        """Make what stands on the page and show in it what is open, from the top.

        The window looks at mouse and keyboard at each `yield`: some 20 ms of work apart.
        """
        if self.live.is_open:
            self.opened()
        self.refresh(None)
        yield from ()

    @property
    def whole(self) -> bool:
        """Whether all parts are made."""
        return self._begun and self._filling is None

    def finish(self) -> None:
        """Make the parts that are left at once: something is wanted of them."""
        if not self._begun:
            self._begin()
        if self._filling is not None:
            self._filling.finish()

    def _begin(self) -> None:
        """Make the first part now and the others soon."""
        self._begun = True
        self._begun_with = self.live.assessment if self.live.is_open else None
        self._language, self._pack = self._language_now(), self._pack_now()
        parts = self.parts()
        if next(parts, NOTHING) is not NOTHING:
            from bearings.ui.slices import Slices  # the first page has no need of it

            self._filling = Slices(self)
            self._filling.done.connect(self._filled)
            self._fill(parts)

    def _fill(self, parts: Generator[None]) -> None:
        assert self._filling is not None
        self._filling.start(parts)

    def _filled(self) -> None:
        begun_with, self._begun_with, self._filling = self._begun_with, None, None
        if self.live.is_open and self.live.assessment is not begun_with:
            self.follow(None)  # something was changed on another page meanwhile
        self.filled()

    # ------------------------------------------------------------ what the window tells

    def begin_anew(self) -> None:
        """Another assessment was opened; `follow` comes before the page is in sight."""
        self._anew = self._begun

    def end(self) -> bool:
        """Nothing is open any more; False if the page was not whole and is of no use now."""
        if self.whole:
            self.closed()
        elif self._filling is not None:
            self._filling.stop()
        return self.whole

    def follow(self, change: Change | None) -> None:
        """Show what is open as it is after `change`, whatever language the questionnaire speaks now."""
        if not self._begun:
            self._begin()
            return
        if change is None and not self.whole:
            return  # the parts that are left show what is open when they are made
        self.finish()
        before, self._language = self._language, self._language_now()
        asked, self._pack = self._pack, self._pack_now()
        replaced = None not in (asked, self._pack) and asked is not self._pack
        if self._anew or replaced:
            self._anew, change = False, None
            self.opened()
        elif before not in ("", self._language):
            self.told_anew()
        self.refresh(change)

    def _pack_now(self) -> Questionnaire | None:
        return self.live.pack if self.live.is_open else self._pack

    def _language_now(self) -> str:
        return self.live.questionnaire.language if self.live.is_open else self._language

    # ------------------------------------------------------------ what a page answers

    def opened(self) -> None:
        """An assessment was opened; `refresh` follows before the page comes into sight."""

    def told_anew(self) -> None:
        """The questionnaire speaks another language now: read its texts again; `refresh` follows."""
        self.opened()

    def closed(self) -> None:
        """Nothing is open any more: forget what was shown."""

    def refresh(self, change: Change | None) -> None:
        """Redraw what `change` concerns; everything if it is None."""

    def filled(self) -> None:
        """All parts are made, some time after the page first came into sight."""

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

    def append(self, part: QWidget) -> None:
        """Put a part below the others, above the stretch at the end."""
        self.body.insertWidget(self.body.count() - 1, part)
        if not part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
            part.show()
        self.make_room()

    def make_room(self) -> None:
        """Be as high as what has come needs, before anything is painted; else a frame shows it squeezed."""
        lay_out_now()
        outer = self._outer
        height = outer.heightForWidth(outer.width())
        if height > outer.height():  # the area itself may hear of it only after a frame was painted
            outer.resize(outer.width(), height)

    def begin_at_top(self) -> None:
        """Another file is open: nobody has read it yet."""
        self.verticalScrollBar().setValue(0)

    def restyle(self) -> None:
        room = RING + metrics().px(QUIET_PAD)  # at its sides, for what is `Hung`
        self._outer.setContentsMargins(-room, 0, -room, 0)
        self.content.setContentsMargins(room, 0, room, 0)
        self.content.setMaximumWidth(metrics().px(self._widest) + 2 * room)
