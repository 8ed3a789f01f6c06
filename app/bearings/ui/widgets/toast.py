"""Toasts: a short word about what was just done, at the foot of the window, gone by itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from bearings.ui.announce import announce
from bearings.ui.theme import metrics
from bearings.ui.widgets.banner import Banner, BannerKind

STAYS = 5_000  # milliseconds


class Toast(Banner):
    """The one toast of a window. Make it once with the window's central widget as host, then `say`."""

    def __init__(self, host: QWidget) -> None:
        super().__init__("done", dismissable=True, parent=host)
        self.setObjectName("toast")
        self._host = host
        self._then: Callable[[], object] | None = None
        self._lasting = False
        self._timer = QTimer(self, singleShot=True, interval=STAYS)
        self._timer.timeout.connect(self.hide)
        self.acted.connect(self._do)
        host.installEventFilter(self)
        self.hide()

    def say(
        self,
        text: str,
        *,
        kind: BannerKind = "done",
        action: str = "",
        then: Callable[[], object] | None = None,
        lasting: bool = False,
    ) -> None:
        """Show `text` for five seconds; `then` runs if its button is pressed.

        One that is `lasting` stays until another is said: what it tells of goes on.
        """
        self._then, self._lasting = then, lasting
        self.tell(kind, text, action=action)
        self._place()
        self.raise_()
        self._timer.stop() if lasting else self._timer.start()
        announce(self, text)

    def finish(self) -> None:
        """Take back what lasts: what it told of is over."""
        if self._lasting:
            self.hide()

    def withdraw(self, *_: object) -> None:
        """Take back an offer: something happened since, so that it is about what is past."""
        if self._then is not None and not self._lasting:
            self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _do(self) -> None:
        self.hide()
        if self._then is not None:
            self._then()

    def _place(self) -> None:
        gap = metrics().px(24)
        width = min(self.body.totalSizeHint().width(), self._host.width() - 2 * gap)
        height = (
            self.body.totalHeightForWidth(width)
            if self.body.hasHeightForWidth()
            else self.sizeHint().height()
        )
        self.setGeometry((self._host.width() - width) // 2, self._host.height() - height - gap, width, height)
