"""Icons: the Lucide files of assets/icons, drawn in a colour of the theme."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from bearings.resources import resource

SCALES = (1.0, 2.0, 3.0)  # screens of 100, 200 and 300 %


def icon_svg(name: str, colour: str) -> str:
    """The SVG text of an icon in that colour ("#rrggbb")."""
    return _source(name).replace("currentColor", colour)


def draw_icon(painter: QPainter, name: str, box: QRectF, colour: str) -> None:
    """Draw an icon into `box`."""
    _renderer(name, colour).render(painter, box)


@cache
def icon_pixmap(name: str, colour: str, pixels: int, scale: float = 1.0) -> QPixmap:
    """An icon of `pixels` logical pixels for a screen of that scale."""
    side = round(pixels * scale)
    pixmap = QPixmap(QSize(side, side))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    draw_icon(painter, name, QRectF(0, 0, side, side), colour)
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    return pixmap


def make_icon(name: str, colour: str, pixels: int, *, disabled: str = "") -> QIcon:
    """An icon for actions, lists and menus; drawn in `disabled` colour where it cannot be used."""
    made = QIcon()
    for scale in SCALES:
        made.addPixmap(icon_pixmap(name, colour, pixels, scale))
        made.addPixmap(icon_pixmap(name, colour, pixels, scale), QIcon.Mode.Selected)  # else it is tinted
        if disabled:
            made.addPixmap(icon_pixmap(name, disabled, pixels, scale), QIcon.Mode.Disabled)
    return made


def forget_icons() -> None:
    """Drop drawn icons; the theme or the zoom changed."""
    icon_pixmap.cache_clear()
    _renderer.cache_clear()


@cache
def _source(name: str) -> str:
    return resource("assets", "icons", f"{name}.svg").read_text("utf-8")


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(icon_svg(name, colour).encode()))
