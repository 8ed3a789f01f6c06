"""Asking for a link: an address on the web or for mail, and what it shows."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QDialog, QWidget

from bearings.report.note_text import may_be_followed
from bearings.ui.theme import metrics
from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.form import Field, LineField
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.text import PlainLabel

WIDTH = 480  # pixels at 100 %


class LinkDialog(QDialog):
    """`title` and `address` once it is accepted; an address without "https://" is given one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("evidenceLink")
        self.setWindowTitle(self.tr("Add a link"))
        column = Column(self, gap=16, margins=24)
        column.addWidget(PlainLabel(self.tr("Where is the evidence?"), "heading"))
        self._address = LineField("https://…")
        self._address.setObjectName("evidenceAddress")
        self._field = Field(self.tr("&Address"), self._address)
        self._title = LineField(self.tr("Such as: data catalogue, list of interfaces"))
        self._title.setObjectName("evidenceTitle")
        column.addWidget(self._field)
        column.addWidget(
            Field(self.tr("&What it shows"), self._title, helper=self.tr("The address, unless you name it."))
        )
        buttons = Row(gap=0)
        buttons.addStretch(1)
        cancel, add = Button(self.tr("Cancel")), Button(self.tr("Add link"), "primary")
        cancel.setObjectName("cancelEvidenceLink")
        cancel.clicked.connect(self.reject)
        add.setObjectName("acceptEvidenceLink")
        add.clicked.connect(self._accept)
        add.setDefault(True)
        buttons.addWidget(cancel)
        buttons.addWidget(add)
        column.addLayout(buttons)
        self.setMinimumWidth(metrics().px(WIDTH))
        self._address.setFocus()

    @property
    def address(self) -> str:
        text = self._address.text().strip()
        return text if ":" in text.split("/")[0] else f"https://{text}"

    @property
    def title(self) -> str:
        return self._title.text().strip() or self.address

    def _accept(self) -> None:
        if is_address(self.address):
            self.accept()
            return
        self._field.set_error(self.tr("Give an address on the web (https://…) or for mail (mailto:…)."))
        self._address.setFocus()


def is_address(text: str) -> bool:
    """Whether a link may be opened: well formed, and to the web or to mail."""
    url = QUrl(text, QUrl.ParsingMode.StrictMode)
    return may_be_followed(text) and url.isValid() and bool(url.host() or url.path())
