"""What a window has at hand on every page: the presenter. Made when first wanted."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from bearings.ui.main_window import MainWindow
    from bearings.ui.presenter_desk import PresenterDesk


class WindowTools(QObject):
    """What F5 and the like do; nothing is imported before."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    @cached_property
    def presenting(self) -> PresenterDesk:
        """Shows the room the question in hand."""
        from bearings.ui.presenter_desk import PresenterDesk

        window = self._window
        return PresenterDesk(window, window.live, window.actions_.presenter, window.actions_.pause)

    def present(self, wanted: bool) -> None:
        """Show the room the question in hand, or stop doing so."""
        if not wanted:
            self.presenting.stop()
            return
        from bearings.ui.pages.questions import QuestionsPage

        self._window.go("questions")
        page = self._window.current_page
        assert isinstance(page, QuestionsPage)
        self.presenting.present(page)

    def pause(self) -> None:
        """Turn the room's screen black, or show the question again."""
        self.presenting.toggle_pause()
