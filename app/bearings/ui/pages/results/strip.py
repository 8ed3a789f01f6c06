"""The strip above the results while answers are being tried: what they would do, and the way there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from bearings.domain.rounding import whole
from bearings.ui.pages.page import PAGE_MARGIN, WIDEST_CONTENT
from bearings.ui.theme import follow_theme, metrics
from bearings.ui.widgets.banner import Banner
from bearings.ui.widgets.layouts import Row

if TYPE_CHECKING:
    from bearings.ui.live_session import LiveSession
    from bearings.ui.pages.results.scratch import Scratch

SCROLL_BAR = 12  # pixels at 100 %: the cards below leave room for it
REST = 20  # milliseconds after a change: the page is painted first


class ScratchStrip(QWidget):
    """Marks the scratch copy as such, in sight above what scrolls. `open_wanted` leads to the what-if.

    Above the results it is there as long as something is tried.
    """

    open_wanted = Signal()

    def __init__(self, live: LiveSession, scratch: Scratch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scratchStrip")
        self._live, self._scratch = live, scratch
        self._in_what_if = False
        row = Row(self, gap=0, margins=(PAGE_MARGIN, 12, PAGE_MARGIN + SCROLL_BAR, 0))
        self._banner = Banner("info", action=self.tr("Open the what-if"))
        self._banner.text.setObjectName("scratchSaid")
        self._banner.button.setObjectName("openWhatIf")
        self._banner.acted.connect(self.open_wanted)
        row.addWidget(self._banner, 1)
        row.addStretch(0)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(REST)
        self._soon.timeout.connect(self._tell)
        self.hide()
        follow_theme(self.restyle)

    def restyle(self) -> None:
        self._banner.setMaximumWidth(metrics().px(WIDEST_CONTENT))

    def show_results(self, *, in_what_if: bool) -> None:
        """Tell in a moment what is tried; `in_what_if` when the what-if itself stands below."""
        self._in_what_if = in_what_if
        if in_what_if or self._scratch.tried:
            self._soon.start()
        else:
            self._soon.stop()
            self.hide()

    def forget(self) -> None:
        """Nothing, or another file, is open."""
        self._soon.stop()
        self.hide()

    def _tell(self) -> None:
        if not self._live.is_open:
            return
        parts = [self.tr("Scratch copy: nothing here is saved until you keep it.")]
        if self._scratch.tried:
            parts.append(self._what_it_does())
        action = "" if self._in_what_if else self.tr("Open the what-if")
        self._banner.tell("info", " ".join(parts), action=action)
        self.show()

    def _what_it_does(self) -> str:
        from bearings.domain.changes.compare_words import verdict_name

        comparison = self._scratch.comparison
        count = len(self._scratch.tried)
        said = [self.tr("1 answer tried") if count == 1 else self.tr("{} answers tried").format(count)]
        index = comparison.score("overall")
        if index is not None and index.before is not None and index.after is not None:
            said.append(self.tr("index {} → {}").format(whole(index.before), whole(index.after)))
        was, now = verdict_name(comparison.before), verdict_name(comparison.after)
        stays, moves = self.tr("verdict stays {}"), self.tr("verdict {} → {}")
        said.append(stays.format(now) if was == now else moves.format(was, now))
        return f"{', '.join(said)}."
