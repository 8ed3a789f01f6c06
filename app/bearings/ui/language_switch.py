"""The language switch: a new window takes the place of the one that spoke another language."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from bearings.ui.fixed import Fixed
from bearings.ui.language import LANGUAGES, resolve, spoken

if TYPE_CHECKING:
    from bearings.ui.main_window import MainWindow
    from bearings.ui.preferences import LanguageChoice


class LanguageSwitch(QObject):
    """Follows the language menu of a window; `wanted` asks for a window in the language just chosen.

    Words stand in a window from its making, so another language means another
    window. An open assessment is closed and opened again for it, and with it go
    the steps that could be undone: that is asked first.
    """

    wanted = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        actions = window.actions_.languages
        actions[window.looks.preferences.language].setChecked(True)
        for choice, action in actions.items():
            action.triggered.connect(Fixed(self._choose, choice))

    def _choose(self, choice: LanguageChoice) -> None:
        window, name = self._window, resolve(choice)
        if choice == window.looks.preferences.language:
            return
        window.looks.remember(language=choice)
        if name == spoken() or name not in LANGUAGES:
            return
        if window.live.is_open and not self._ask(LANGUAGES[name]):
            window.toast.say(self.tr("{} from the next start").format(LANGUAGES[name]), kind="info")
        else:
            self.wanted.emit()

    def _ask(self, language: str) -> bool:
        from bearings.ui.messages import ask

        return ask(
            self.tr("Show the window in {} now?").format(language),
            self.tr(
                "The assessment is closed and opened again. All answers stay; "
                "earlier steps can no longer be undone."
            ),
            verb=self.tr("Show now"),
            parent=self._window,
        )


class Stage(QObject):
    """Holds the one window on the screen, and makes the next when its language changes."""

    def __init__(self, app: QApplication, make: Callable[[], MainWindow]) -> None:
        super().__init__(app)
        self._app, self._make = app, make
        self.window = self._made()

    def _made(self) -> MainWindow:
        window = self._make()
        switch = window.findChild(LanguageSwitch)
        assert switch is not None
        switch.wanted.connect(self._renew_soon)
        return window

    def _renew_soon(self) -> None:
        QTimer.singleShot(0, self.renew)  # the menu that was pressed belongs to the old window

    def renew(self) -> None:
        """Close the window and show a new one, with the same assessment on the same page."""
        live, closing = self.window.live, self.window.desk.closing
        again = partial(self._replace, live.document.path if live.is_open else None)
        if closing.when_written(again, verb=self.tr("Go on without waiting")):
            again()

    def _replace(self, path: Path | None) -> None:
        old = self.window
        self._app.setQuitOnLastWindowClosed(False)
        try:
            old.close()
            self.window = self._made()
            self.window.show()
        finally:
            self._app.setQuitOnLastWindowClosed(True)
        old.deleteLater()
        if path is not None:
            self.window.open_when_idle(path)
