"""Fonts: Inter from assets/fonts, the same on every machine."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from bearings.resources import resource

FACES = ("Regular", "SemiBold")  # what the window uses; each costs the start a millisecond
FALLBACK = "sans-serif"


@cache
def load_fonts() -> str:
    """Register the shipped faces and give the family name; the system's sans-serif if none loads."""
    families: list[str] = []
    for face in FACES:
        number = QFontDatabase.addApplicationFont(str(resource("assets", "fonts", f"Inter-{face}.ttf")))
        if number >= 0:
            families += QFontDatabase.applicationFontFamilies(number)
    return families[0] if families else FALLBACK


def make_font(pixels: int, *, strong: bool = False, tabular: bool = False) -> QFont:
    """A font of that height; `tabular` digits all have one width, so columns and counters stand still."""
    font = QFont(load_fonts())
    font.setPixelSize(max(pixels, 1))
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    if tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font
