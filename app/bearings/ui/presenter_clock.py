"""The clock of the presenter: how long a question has been on the screen."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from bearings.ui.presenter_text import BigText

EVERY = 1_000  # milliseconds


class Clock(BigText):
    """Counts up from `restart`, by a clock that never jumps; with a planned time it says of how long.

    `widened` says that the time takes more or less room than before.
    """

    widened = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, tone="muted", ending=True)
        self._planned = 0
        self._since = QElapsedTimer()
        self._ticking = QTimer(self, interval=EVERY)
        self._ticking.timeout.connect(self.tick)
        self.restart()

    def restart(self) -> None:
        """Begin at nought."""
        self._since.start()
        if self._ticking.isActive():
            self._ticking.start()
        self.tick()

    def plan(self, seconds: int) -> None:
        """Say of how long; 0 where nothing is planned."""
        self._planned = seconds
        self.tick()

    @property
    def seconds(self) -> int:
        return int(self._since.elapsed() // 1_000)

    def tick(self) -> None:
        """Show the time as it is now."""
        seconds = self.seconds
        if not self._planned:
            text = self._clock(seconds)
        elif seconds <= self._planned:
            text = self.tr("{} of {}").format(self._clock(seconds), self._clock(self._planned))
        else:
            text = self.tr("{} over time").format(self._clock(seconds - self._planned))
        widened = len(text) != len(self.text())
        self.setText(text)
        if widened:
            self.widened.emit()
        self.setAccessibleName(self.tr("Time on this question: {}").format(text))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ticking.start()
        self.tick()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._ticking.stop()

    @staticmethod
    def _clock(seconds: int) -> str:
        hours, rest = divmod(seconds, 3_600)
        minutes, left = divmod(rest, 60)
        return f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes}:{left:02}"
