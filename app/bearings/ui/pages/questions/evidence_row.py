"""One item of evidence: what it is, with what can be done with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from bearings.files import in_sight
from bearings.ui.widgets.buttons import IconButton
from bearings.ui.widgets.editing import reading
from bearings.ui.widgets.layouts import Row
from bearings.ui.widgets.link_row import LinkRow

if TYPE_CHECKING:
    from bearings.domain.evidence import EvidenceItem


@dataclass(frozen=True, slots=True)
class ShownEvidence:
    """An item as it is shown; `id` is its place in the list."""

    id: str
    item: EvidenceItem


class EvidenceWords(QObject):
    """What is said of a file of evidence."""

    def about(self, item: EvidenceItem) -> str:
        """Kind and size of a file, the address of a link, or that there is only a name."""
        if item.file is not None:
            size = QLocale().formattedDataSize(item.file.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
            return self.tr("{}, {}").format(self._kinds()[item.file.kind], size)
        return in_sight(item.link) or self.tr("Named only: where it lies is not recorded")

    def _kinds(self) -> dict[str, str]:
        return {
            "pdf": self.tr("PDF"),
            "png": self.tr("Picture (PNG)"),
            "jpeg": self.tr("Picture (JPEG)"),
            "txt": self.tr("Text"),
            "md": self.tr("Text (Markdown)"),
            "csv": self.tr("Table (CSV)"),
            "docx": self.tr("Word document"),
            "xlsx": self.tr("Excel workbook"),
            "pptx": self.tr("PowerPoint slides"),
            "odt": self.tr("OpenDocument text"),
            "ods": self.tr("OpenDocument spreadsheet"),
        }


class EvidenceRow(QWidget):
    """Each signal carries the item. Pressing the row opens it, as does Enter."""

    wanted = Signal(object)
    copy_wanted = Signal(object)
    removal_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: ShownEvidence | None = None
        self._words = EvidenceWords(self)
        row = Row(self, gap=0)
        self._link = LinkRow()
        self._link.clicked.connect(self._want)
        self._save = IconButton("download", "")
        self._save.clicked.connect(self._want_copy)
        self._remove = IconButton("trash-2", "")
        self._remove.clicked.connect(self._want_removal)
        reading(self._link, self._save)
        row.addWidget(self._link, 1)
        for button in (self._save, self._remove):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What takes the focus, in the order of the eye."""
        return self._link, self._save, self._remove

    def set_narrow(self, narrow: bool) -> None:
        """Nothing changes: the words wrap."""

    def show_item(self, shown: ShownEvidence) -> None:
        if shown == self._shown:
            return
        self._shown = shown
        item, place = shown.item, shown.id
        title = in_sight(item.title) or self.tr("Without a name")
        icon = "paperclip" if item.file else "link" if item.link else "file-text"
        about = self._words.about(item)
        name = self.tr("Open {}, {}") if item.file or item.link else self.tr("{}, {}")
        self._link.show_link(place, title, about, icon=icon, name=name.format(title, about))
        self._link.setObjectName(f"evidence_{place}")
        self._save.setObjectName(f"saveEvidence_{place}")
        self._save.set_name(self.tr("Save a copy of {}…").format(title))
        self._save.setVisible(item.file is not None)
        self._remove.setObjectName(f"removeEvidence_{place}")
        self._remove.set_name(self.tr("Remove {}").format(title))

    def _want(self) -> None:
        if self._shown is not None:
            self.wanted.emit(self._shown.item)

    def _want_copy(self) -> None:
        if self._shown is not None:
            self.copy_wanted.emit(self._shown.item)

    def _want_removal(self) -> None:
        if self._shown is not None:
            self.removal_wanted.emit(self._shown.item)
