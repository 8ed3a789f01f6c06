"""The presenter's desk: opens the presenter on the second screen, and gives the keys back to the page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QScreen

from bearings.ui.announce import announce

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from bearings.ui.live_session import LiveSession
    from bearings.ui.pages.questions.page import QuestionsPage
    from bearings.ui.presenter import Presenter


class PresenterDesk(QObject):
    """Opens and closes the one presenter of a window, and keeps its two actions in step.

    `others` are actions whose keys work in the presenter too, for where it covers the only screen.
    """

    def __init__(
        self,
        window: QWidget,
        live: LiveSession,
        open_: QAction,
        pause: QAction,
        others: Sequence[QAction] = (),
    ) -> None:
        super().__init__(window)
        self._window, self._live = window, live
        self._open, self._pause, self._others = open_, pause, list(others)
        self._page: QuestionsPage | None = None
        self._presenter: Presenter | None = None
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenRemoved.connect(self._screen_gone)

    @property
    def presenter(self) -> Presenter | None:
        """The presenter while it is open."""
        return self._presenter

    def present(self, page: QuestionsPage) -> None:
        """Show the room the question that page is at."""
        from bearings.ui.presenter import Presenter

        if self._presenter is not None:
            return
        self._page = page
        self._presenter = Presenter(self._live, page.presented)
        self._presenter.addActions([self._pause, *self._others])
        self._presenter.closed.connect(self._closed)
        self._presenter.key_pressed.connect(self._pass_on)
        self._show_on(other_screen(self._window.screen()))
        self._keep_in_step()

    def stop(self) -> None:
        """Close the presenter."""
        if self._presenter is not None:
            self._presenter.close()

    def toggle_pause(self) -> None:
        """Turn the room's screen black, or show the question again."""
        if self._presenter is not None:
            self._presenter.toggle_pause()
            words = self.tr("The presenter is black") if self._presenter.paused else self.tr("Presenting")
            announce(self._window, words)

    def _show_on(self, screen: QScreen | None) -> None:
        """Fill the second screen and leave the keys here; on the only one the presenter takes them."""
        presenter = self._presenter
        assert presenter is not None
        if screen is not None:
            presenter.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
            presenter.setScreen(screen)
            presenter.setGeometry(screen.geometry())
        else:
            presenter.setGeometry(self._window.screen().geometry())
        presenter.showFullScreen()
        if screen is None:
            presenter.activateWindow()
            presenter.setFocus()
        else:
            self._window.activateWindow()

    def _closed(self) -> None:
        self._presenter = None
        self._keep_in_step()
        self._window.activateWindow()

    def _keep_in_step(self) -> None:
        self._open.setChecked(self._presenter is not None)
        self._pause.setEnabled(self._presenter is not None)

    def _pass_on(self, event: QKeyEvent) -> None:
        """Answering keys go on working when the presenter covers the only screen."""
        if self._page is not None:
            QCoreApplication.sendEvent(self._page, event)

    def _screen_gone(self, screen: QScreen) -> None:
        """A pulled cable must not put the presenter over what the facilitator sees."""
        if self._presenter is not None and self._presenter.screen() is screen:
            self._presenter.close()


def other_screen(mine: QScreen) -> QScreen | None:
    """The largest screen that is not `mine`; None if there is only one."""
    others = [screen for screen in QGuiApplication.screens() if screen is not mine]
    return max(others, key=lambda screen: screen.size().width() * screen.size().height(), default=None)
