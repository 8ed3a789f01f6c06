"""What a file that is to be closed still waits for, and the two ways on: keep working, or do not wait."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QProgressBar, QWidget

from bearings.errors import BearingsError
from bearings.ui.announce import announce
from bearings.ui.messages import Message
from bearings.ui.theme import look
from bearings.ui.worded import worded


class ClosingDialog(Message):
    """Accepted, nothing is waited for any more; rejected, the file stays open. It is told what to say."""

    def __init__(self, verb: str, parent: QWidget) -> None:
        super().__init__("", icon="clock", tone="accent", parent=parent)
        self.setObjectName("closing")
        self._bar = QProgressBar()
        self._bar.setRange(0, 0 if look().motion_ms else 1)  # the words tell what goes on in any case
        self._bar.setAccessibleName(self.tr("Waiting"))
        self._bar.setTextVisible(False)
        self.add_below(self._bar)
        stay = self.add_button(self.tr("Keep working"), "primary", default=True)
        stay.setObjectName("closingStay")
        stay.clicked.connect(self.reject)
        self._go = self.add_button(verb)
        self._go.setObjectName("closingGo")
        self._go.clicked.connect(self.accept)

    def tell_saving(self, path: Path, *, late: bool) -> None:
        """The file is being written; `late` tells that its folder does not seem to answer."""
        if late:
            heading = self.tr("The folder of {} does not answer").format(path.name)
            text = self.tr("Check the connection to {}.").format(path.parent)
        else:
            heading = self.tr("Saving {}…").format(path.name)
            text = self.tr("It goes to {}.").format(path.parent)
        self._tell(heading, f"{text} {self._kept()}", waiting=True)

    def tell_writing(self, path: Path) -> None:
        """A copy or export is being written."""
        heading = self.tr("Writing {}…").format(path.name)
        text = self.tr("It goes to {}.").format(path.parent)
        more = self.tr("If you do not wait, it is not written; a file of that name stays as it is.")
        self._tell(heading, f"{text} {more}", waiting=True)

    def tell_held(self, path: Path) -> None:
        """All of the file is being changed: its questionnaire, or how it is encrypted."""
        heading = self.tr("Still changing {}…").format(path.name)
        self._tell(heading, self._kept(), waiting=True)

    def tell_failure(self, path: Path, error: BearingsError) -> None:
        """The file could not be written; that is tried again."""
        heading = self.tr("Your last changes are not in {} yet").format(path.name)
        why = " ".join(worded(part) for part in (error.what, error.remedy) if part)
        self._tell(heading, f"{why} {self._kept()}", waiting=False)

    def _kept(self) -> str:
        return self.tr("What is not in the file is kept on this computer and there when you open it again.")

    def _tell(self, heading: str, text: str, *, waiting: bool) -> None:
        if (heading, text) == (self.heading.text(), self.text.text()):
            return
        self.reword(heading, text)
        self._bar.setVisible(waiting)
        if self.isVisible():
            self.fit_words()
            announce(self, f"{heading} {text}", urgent=not waiting)
