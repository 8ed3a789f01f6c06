"""The look of the window: colours, fonts and zoom, applied to everything at once.

Fusion, a palette and one short style sheet are built from the tokens. A widget
that draws itself or scales asks `theme()` and `metrics()`, and calls
`follow_theme(self.restyle)` once: `restyle` then runs now and on every change.
"""

from __future__ import annotations

import atexit
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QDir, QObject, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from bearings.ui.fonts import make_font
from bearings.ui.icons import forget_icons, icon_svg
from bearings.ui.preferences import ThemeChoice
from bearings.ui.qss import GLYPHS, style_sheet
from bearings.ui.tokens import TextVariant, Theme, ThemeName, tokens

STRONG = ("title", "heading")
MIN_ZOOM, MAX_ZOOM = 80, 200


class Metrics(NamedTuple):
    """Sizes at the present zoom (percent)."""

    zoom: int = 100

    def px(self, pixels: float) -> int:
        """Pixels of the design at 100 % as pixels now; a hairline stays one."""
        return round(pixels * self.zoom / 100)

    def font(
        self, variant: TextVariant = "secondary", *, strong: bool | None = None, tabular: bool = False
    ) -> QFont:
        """The font of a text variant; titles and headings are strong unless told otherwise."""
        heavy = variant in STRONG if strong is None else strong
        return make_font(self.px(tokens().sizes[variant]), strong=heavy, tabular=tabular)

    def line(self, variant: TextVariant) -> float:
        """Line height of a variant, as a multiple of the font size."""
        return tokens().title_line if variant in ("title", "presenter") else tokens().text_line


class Look(QObject):
    """The theme and zoom in force. `theme_changed` comes after colours, fonts or zoom changed."""

    theme_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = tokens().themes["light"]
        self.metrics = Metrics()
        self.choice: ThemeChoice = "light"
        self._glyphs: QTemporaryDir | None = None
        self._applied = False

    @property
    def motion_ms(self) -> int:
        """How long something may move, in milliseconds; 0 where the system asks for less motion."""
        from PySide6.QtWidgets import QStyle  # brings many enumerations; nothing moves in the first paint

        # Qt tells of it from 6.12 on; before, only through the style.
        told = getattr(QGuiApplication.styleHints().accessibility(), "motionPreference", None)
        if told is not None and "Reduced" in told().name:
            return 0
        style = QApplication.style()
        wanted = style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) if style else 0
        return tokens().motion if wanted else 0

    def apply(self, app: QApplication, choice: ThemeChoice, zoom: int) -> None:
        """Show that theme at that zoom (percent, kept within 80 to 200)."""
        if not self._applied:
            app.styleHints().colorSchemeChanged.connect(self._follow_system)
        before = (self.theme, self.metrics)
        self.choice = choice
        self._tell_system(choice)
        self.theme = tokens().themes[resolve(choice)]
        self.metrics = Metrics(min(max(zoom, MIN_ZOOM), MAX_ZOOM))
        if self._applied and before == (self.theme, self.metrics):
            return
        if self._applied:
            app.setStyleSheet("")  # one sheet after another polishes a widget once for all it lies in
        self._applied = True
        forget_icons()
        self._write_glyphs()
        app.setFont(self.metrics.font())
        app.setPalette(palette(self.theme))
        app.setStyleSheet(style_sheet(self.theme, self.metrics.px))
        self.theme_changed.emit()

    def _follow_system(self) -> None:
        app = QApplication.instance()
        if self.choice == "system" and isinstance(app, QApplication):
            self.apply(app, "system", self.metrics.zoom)

    def _tell_system(self, choice: ThemeChoice) -> None:
        """Let the frame of the window match, where the system draws it."""
        schemes = {"system": Qt.ColorScheme.Unknown, "light": Qt.ColorScheme.Light}
        QGuiApplication.styleHints().setColorScheme(schemes.get(choice, Qt.ColorScheme.Dark))

    def _write_glyphs(self) -> None:
        # Style sheets take pictures from files only: ticks and arrows, in this theme's colours.
        if self._glyphs is None:
            self._glyphs = QTemporaryDir()
            atexit.register(self._glyphs.remove)  # Python may end without asking Qt to tidy up
            QDir.addSearchPath("glyphs", self._glyphs.path())
        for name, token in GLYPHS:
            path = f"{self._glyphs.path()}/{name}-{token}-{self.theme.name}.svg"
            with open(path, "w", encoding="utf-8") as file:
                file.write(icon_svg(name, self.theme.colour(token)))


_look: list[Look] = []


def look() -> Look:
    """The one look of this process."""
    if not _look:
        _look.append(Look())
    return _look[0]


def theme() -> Theme:
    """The colours in force."""
    return look().theme


def metrics() -> Metrics:
    """The sizes in force."""
    return look().metrics


def apply_theme(app: QApplication, choice: ThemeChoice, zoom: int = 100) -> None:
    """Show the whole program in that theme and zoom; open windows follow at once."""
    look().apply(app, choice, zoom)


def follow_theme(restyle: Callable[[], None]) -> None:
    """Run `restyle` (a bound method of a QObject) now and after every change of theme or zoom."""
    look().theme_changed.connect(restyle)
    restyle()


def resolve(choice: ThemeChoice) -> ThemeName:
    """The theme a choice stands for; "system" asks the system, and light where it does not say."""
    if choice != "system":
        return choice
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


def palette(theme: Theme) -> QPalette:
    """Qt's palette for a theme."""
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.page,
        role.WindowText: theme.text,
        role.Base: theme.surface,
        role.AlternateBase: theme.surface_alt,
        role.Text: theme.text,
        role.PlaceholderText: theme.muted,
        role.Button: theme.surface,
        role.ButtonText: theme.text,
        role.BrightText: theme.danger,
        role.Highlight: theme.selection,
        role.HighlightedText: theme.text,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.ToolTipBase: theme.surface,
        role.ToolTipText: theme.text,
        role.Light: theme.surface,
        role.Midlight: theme.surface_alt,
        role.Mid: theme.border,
        role.Dark: theme.border_strong,
        role.Shadow: theme.border_strong,
    }
    built = QPalette()
    for key, value in colours.items():
        built.setColor(key, QColor(value))
    for key in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        built.setColor(QPalette.ColorGroup.Disabled, key, QColor(theme.disabled_text))
    return built
