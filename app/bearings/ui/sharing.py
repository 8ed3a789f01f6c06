"""What others see: whether a note beside an open file says who has it, and under which name."""

from __future__ import annotations

import contextlib
import threading
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from bearings.errors import BearingsError
from bearings.store.holder import LONGEST, machine_name, system_name
from bearings.ui.widgets.form import Field, LineField
from bearings.ui.widgets.roomy_dialog import RoomyDialog
from bearings.ui.widgets.text import PlainLabel
from bearings.ui.widgets.tick import Tick

if TYPE_CHECKING:
    from bearings.store.document import Document
    from bearings.store.holder import Owner
    from bearings.ui.main_window import MainWindow
    from bearings.ui.preferences import Preferences

WIDTH = 480


class SharingDialog(RoomyDialog):
    """Asks both; `shown` and `name` are what was answered."""

    def __init__(self, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("sharingDialog")
        title = self.tr("When others open your file")
        self.entitle(title, title)
        self.body.addWidget(
            PlainLabel(
                self.tr(
                    "They can read it while you edit. A small note beside the file tells them your name, "
                    "this computer ({}) and since when; it goes when you close the file. No report, export "
                    "or assessment holds any of it."
                ).format(machine_name()),
                "secondary",
            )
        )
        self._shown = Tick(self.tr("Show others that I have a file open"))
        self._shown.setObjectName("showOpen")
        self._shown.setChecked(preferences.show_open)
        self._shown.clicked.connect(self._tell)
        self.body.addWidget(self._shown)
        self._name = LineField(system_name(), longest=LONGEST)
        self._name.setObjectName("ownName")
        self._name.show_text(preferences.person)
        self._field = Field(
            self.tr("&Name"), self._name, helper=self.tr("Without one it is the name this computer knows.")
        )
        self.body.addWidget(self._field)
        self.do.setText(self.tr("Keep"))
        self.do.setObjectName("sharingKeep")
        self.do.setDefault(True)
        self._tell()
        self.fit(WIDTH)

    @property
    def shown(self) -> bool:
        return self._shown.isChecked()

    @property
    def name(self) -> str:
        return self._name.text().strip()

    def _tell(self) -> None:
        self._field.setEnabled(self.shown)


def ask_what_others_see(window: MainWindow) -> SharingDialog:
    """Ask, keep it, and have it hold for the file that is open. Does not wait."""
    dialog = SharingDialog(window.looks.preferences, window)
    dialog.accepted.connect(partial(_keep, window, dialog))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def _keep(window: MainWindow, dialog: SharingDialog) -> None:
    window.looks.remember(person=dialog.name, show_open=dialog.shown)
    document = window.live.document if window.live.is_open else None
    if document is not None and document.editable:
        # In a thread: the note lies where the file does, which may be far away.
        work = partial(_tell_others, document, window.looks.owner())
        threading.Thread(target=work, name="sharing", daemon=True).start()


def _tell_others(document: Document, owner: Owner) -> None:
    with contextlib.suppress(BearingsError):  # somebody's fresh note lies there: theirs is said, ours not
        document.tell_others(owner)
