"""Setup: how the report presents itself."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QColorDialog, QFileDialog, QSizePolicy, QWidget

from bearings.domain import edits
from bearings.domain.logo import logo_png
from bearings.ui.background import Background
from bearings.ui.pages.setup.fields import Section, read_colour, tidy_colour
from bearings.ui.pages.setup.logo import logo_from_file
from bearings.ui.theme import follow_theme, metrics, theme
from bearings.ui.tokens import tokens
from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.checked_line import CheckedLine, InlineField
from bearings.ui.widgets.layouts import Column
from bearings.ui.widgets.paint import control_radius, draw_box, painted
from bearings.ui.widgets.text_block import draw_line
from bearings.ui.worded import worded

if TYPE_CHECKING:
    from bearings.errors import BearingsError
    from bearings.session import Change
    from bearings.ui.live_session import LiveSession

READABLE_CONTRAST = 4.5  # of text on white paper
READ_AT_ONCE = 0.03  # seconds that are waited for a picture; a huge one is read beside the window


class BrandingSection(Section):
    """Names, confidentiality, accent colour and logo of the report."""

    def __init__(self, live: LiveSession, parent: QWidget | None = None) -> None:
        super().__init__(live, parent)
        self.header.title.setText(self.tr("Report branding"))
        self.header.set_secondary(self.tr("What the cover and the footers of the report say."))
        self._by = self.add_line("prepared_by", self.tr("Prepared &by"), "brandingPreparedBy")
        self._for = self.add_line("prepared_for", self.tr("Prepared f&or"), "brandingPreparedFor")
        self._label = self.add_line(
            "confidentiality",
            self.tr("Confidentialit&y label"),
            "brandingConfidentiality",
            helper=self.tr("Stands at the foot of every page."),
        )
        self._add_accent()
        self._add_logo()

    def _add_accent(self) -> None:
        self._accent = CheckedLine(
            "accent", read_colour, str, hint=usual_accent(), width=120, tidy=tidy_colour
        )
        self._accent.setObjectName("brandingAccent")
        self._swatch = Swatch()
        self._pick = Button(self.tr("Choose…"))
        self._pick.setObjectName("brandingAccentPick")
        self._pick.setAccessibleName(self.tr("Choose the accent colour"))
        self._pick.clicked.connect(self._choose_colour)
        self._usual = Button(self.tr("Use the usual one"), "quiet")
        self._usual.setObjectName("brandingAccentReset")
        self._usual.clicked.connect(self._use_usual)
        self._accent_field = InlineField(
            self.tr("A&ccent colour of the report"), self._accent, self._swatch, self._pick, self._usual
        )
        self._accent.given.connect(self.part_given)
        self._accent.editingFinished.connect(self.live.break_merge)
        self._accent.wrong.connect(self._accent_field.set_error)
        self.add_field(self._accent_field)

    def _add_logo(self) -> None:
        self._choose = Button(self.tr("Choose logo…"), icon="upload")
        self._choose.setObjectName("brandingLogoChoose")
        self._choose.clicked.connect(self._choose_logo)
        self._reading = Background(self)
        self._reading.done.connect(self._take_read)
        self._reading.failed.connect(self._refuse_read)
        self.live.closed.connect(self._reading.forget)
        self._remove = Button(self.tr("Remove logo"), "quiet", icon="trash-2")
        self._remove.setObjectName("brandingLogoRemove")
        self._remove.clicked.connect(self._remove_logo)
        self._logo = LogoView()
        self._logo.setObjectName("brandingLogo")
        helper = self.tr("PNG or JPEG of up to 5 MB. Only its pixels are kept, inside this file.")
        self._logo_field = InlineField(self.tr("Logo pict&ure"), self._choose, self._remove, helper=helper)
        column = self._logo_field.layout()
        assert isinstance(column, Column)
        column.insertWidget(1, self._logo)
        self.add_field(self._logo_field)

    # ------------------------------------------------------------ showing

    def refresh(self, change: Change | None) -> None:
        branding = self.live.assessment.branding
        self._by.show_text(branding.prepared_by)
        self._for.show_text(branding.prepared_for)
        self._label.show_text(branding.confidentiality)
        self._accent.show_value(branding.accent)
        self._swatch.show_colour(branding.accent or usual_accent())
        self._accent_field.set_helper(self._accent_note(branding.accent))
        if self._usual.hasFocus() and branding.accent is None:
            self._pick.setFocus()
        self._usual.setVisible(branding.accent is not None)
        self._show_logo(branding.logo)

    def opened(self) -> None:
        self._logo_field.set_error("")
        super().opened()

    def _accent_note(self, accent: str | None) -> str:
        if accent is None:
            return self.tr("Left empty, the report takes {}.").format(usual_accent())
        if contrast_with_white(accent) < READABLE_CONTRAST:
            return self.tr("A pale colour: titles in it are hard to read on paper. A darker one is safer.")
        return self.tr("Reads well on paper.")

    def _show_logo(self, logo: str) -> None:
        self._logo.show_logo(logo)
        self._logo.setVisible(bool(logo))
        self._choose.setText(self.tr("Replace logo…") if logo else self.tr("Choose logo…"))
        if self._remove.hasFocus() and not logo:
            self._choose.setFocus()
        self._remove.setVisible(bool(logo))

    # ------------------------------------------------------------ what a person does

    def part_given(self, part: str, value: object) -> None:
        branding = self.live.assessment.branding.model_copy(update={part: value})
        self.live.apply(edits.set_branding(branding, field=part))

    def _put(self, part: str, value: object) -> None:
        """An edit that is a step of its own."""
        self.live.break_merge()
        self.part_given(part, value)
        self.live.break_merge()

    def _choose_colour(self) -> None:
        now = self.live.assessment.branding.accent or usual_accent()
        chosen = colour_to_use(self, now)
        if chosen:
            self._put("accent", chosen)

    def _use_usual(self) -> None:
        self._put("accent", None)

    def _choose_logo(self) -> None:
        path = logo_to_open(self)
        if path is not None:
            self.take_logo(path)

    def take_logo(self, path: Path) -> None:
        """Use the picture in `path`, or say below the button why it cannot be used."""
        self._reading.forget()
        self._reading.start(partial(logo_from_file, path), patience=READ_AT_ONCE)

    def _take_read(self, logo: str) -> None:
        self._logo_field.set_error("")
        self._put("logo", logo)

    def _refuse_read(self, error: BearingsError) -> None:
        self._logo_field.set_error(f"{worded(error.what)} {worded(error.remedy)}")

    def _remove_logo(self) -> None:
        self._logo_field.set_error("")
        self._put("logo", "")


class Swatch(QWidget):
    """A colour as a small square; the text beside it says the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour = usual_accent()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow_theme(self.restyle)

    def restyle(self) -> None:
        self.setFixedSize(metrics().px(36), metrics().px(36))
        self.update()

    def show_colour(self, colour: str) -> None:
        self._colour = colour
        self.update()

    @painted
    def paintEvent(self, painter: QPainter) -> None:
        box = QRectF(self.rect())
        draw_box(painter, box, fill=self._colour, line=theme().border_strong, radius=control_radius())


class LogoView(QWidget):
    """The logo on white, as it will stand on paper."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._logo = ""
        self._image = QImage()
        self.setAccessibleName(self.tr("The logo of the report"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        follow_theme(self.restyle)

    def restyle(self) -> None:
        self.setFixedHeight(metrics().px(112))
        self.setMaximumWidth(metrics().px(320))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(metrics().px(320), metrics().px(112))

    def show_logo(self, logo: str) -> None:
        """Show a PNG in base64, "" for none; decoded only if it is another one."""
        if logo != self._logo:
            self._logo = logo
            self._image = QImage.fromData(logo_png(logo))  # a PNG or nothing: no drawing gets to Qt
            self.update()

    @painted
    def paintEvent(self, painter: QPainter) -> None:
        box = QRectF(self.rect())
        draw_box(painter, box, fill="#ffffff", line=theme().border_strong, radius=control_radius())
        room = box.adjusted(16, 16, -16, -16)
        if self._image.isNull():
            words = self.tr("The logo cannot be shown")
            draw_line(painter, room, words, metrics().font("label"), "#475569")
            return
        size = self._image.size().scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(room.left(), room.center().y() - size.height() / 2, size.width(), size.height())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, self._image)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Branding", text)


def usual_accent() -> str:
    """The accent colour of reports that name none."""
    return tokens().themes["light"].accent


def contrast_with_white(colour: str) -> float:
    """Contrast ratio of a colour on white, 1 to 21 (WCAG 2.2, relative luminance)."""
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def colour_to_use(parent: QWidget, now: str) -> str | None:
    """Ask for a colour; None is "not now"."""
    title = _tr("Accent colour of the report")
    chosen = QColorDialog.getColor(QColor(now), parent, title)
    return chosen.name() if chosen.isValid() else None


def logo_to_open(parent: QWidget) -> Path | None:
    """Ask for a picture; None is "not now"."""
    kinds = _tr("Pictures") + " (*.png *.jpg *.jpeg)"
    chosen, _ = QFileDialog.getOpenFileName(parent, _tr("Choose a logo"), "", kinds)
    return Path(chosen) if chosen else None
