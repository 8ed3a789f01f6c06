"""The one style sheet: what the palette cannot reach, built from the tokens.

Buttons, cards, chips and bars draw themselves (see widgets/); this is for Qt's
own controls: outlines, indicators, scroll bars, menus, lists.
"""

from __future__ import annotations

from collections.abc import Callable
from string import Template

from bearings.ui.tokens import Theme, tokens

# icon and colour token of each picture the sheet uses, found as glyphs:ICON-TOKEN-THEME.svg
GLYPHS = (
    ("check", "accent_text"),
    ("chevron-down", "muted"),
    ("chevron-up", "muted"),
    ("chevron-right", "muted"),
    ("minus", "accent_text"),
)

_SHEET = """
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox {
  background: ${surface}; color: ${text}; border: 1px solid ${border_strong}; border-radius: ${radius}px;
  padding: ${p7}px ${p11}px; placeholder-text-color: ${muted}; selection-background-color: ${selection};
  selection-color: ${text};
}
QPlainTextEdit, QTextEdit { padding: ${p7}px; }
QLineEdit, QAbstractSpinBox, QComboBox { min-height: ${p20}px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {
  border: 2px solid ${focus}; padding: ${p6}px ${p10}px;
}
QPlainTextEdit:focus, QTextEdit:focus { padding: ${p6}px; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"], QAbstractSpinBox[invalid="true"],
QComboBox[invalid="true"] { border: 2px solid ${danger}; padding: ${p6}px ${p10}px; }
QLineEdit[invalid="true"]:focus, QPlainTextEdit[invalid="true"]:focus,
QAbstractSpinBox[invalid="true"]:focus, QComboBox[invalid="true"]:focus { border-color: ${focus}; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled,
QAbstractSpinBox:disabled, QComboBox:disabled {
  background: ${surface_alt}; color: ${disabled_text}; border-color: ${border};
}
QLineEdit:read-only, QPlainTextEdit:read-only, QAbstractSpinBox:read-only { background: ${surface_alt}; }
QPlainTextEdit#exportText { background: ${surface}; border-radius: 0; border-color: transparent; }
QPlainTextEdit#exportText:focus { border-color: ${focus}; }
QAbstractItemView QLineEdit { padding: 0 ${p4}px; min-height: 0; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit,
QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit:focus { border: none; padding: 0; min-height: 0;
  background: transparent; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus { padding: 0 ${p8}px; }

QComboBox::drop-down { subcontrol-origin: border; subcontrol-position: center right; width: ${p28}px;
  border: none; }
QComboBox::down-arrow { image: url(glyphs:chevron-down-muted-${name}.svg); width: ${p16}px;
  height: ${p16}px; }
QComboBox QAbstractItemView { background: ${surface}; border: 1px solid ${border_strong}; padding: ${p4}px;
  selection-background-color: ${accent_tint}; selection-color: ${text}; }
QAbstractSpinBox { padding-right: ${p24}px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { subcontrol-origin: border; width: ${p24}px;
  border: none;
  background: transparent; }
QAbstractSpinBox::up-button { subcontrol-position: top right; margin-top: ${p4}px; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin-bottom: ${p4}px; }
QAbstractSpinBox::up-arrow { image: url(glyphs:chevron-up-muted-${name}.svg); width: ${p12}px;
  height: ${p12}px; }
QAbstractSpinBox::down-arrow { image: url(glyphs:chevron-down-muted-${name}.svg); width: ${p12}px;
  height: ${p12}px; }

QCheckBox, QRadioButton { spacing: ${p8}px; padding: ${p4}px; border: 2px solid transparent;
  border-radius: ${radius}px; }
QCheckBox:focus, QRadioButton:focus { border-color: ${focus}; }
QCheckBox:disabled, QRadioButton:disabled { color: ${disabled_text}; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator { width: ${p16}px;
  height: ${p16}px;
  background: ${surface}; border: 1px solid ${border_strong}; }
QCheckBox::indicator, QAbstractItemView::indicator { border-radius: ${p4}px; }
QRadioButton::indicator { border-radius: ${dot}px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: ${accent}; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: ${accent};
  border-color: ${accent}; image: url(glyphs:check-accent_text-${name}.svg); }
QCheckBox::indicator:indeterminate { background: ${accent}; border-color: ${accent};
  image: url(glyphs:minus-accent_text-${name}.svg); }
QRadioButton::indicator:checked { border: ${p5}px solid ${accent}; width: ${p8}px; height: ${p8}px; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: ${surface_alt};
  border-color: ${border}; }

QScrollArea, QStackedWidget, QSplitter { border: none; background: transparent; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: ${p12}px; }
QScrollBar:horizontal { height: ${p12}px; }
QScrollBar::handle { background: ${border_strong}; border-radius: ${p3}px; margin: ${p3}px; }
QScrollBar::handle:hover { background: ${muted}; }
QScrollBar::handle:vertical { min-height: ${p32}px; }
QScrollBar::handle:horizontal { min-width: ${p32}px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: ${border}; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }

QAbstractItemView { background: ${surface}; alternate-background-color: ${surface_alt}; border: none;
  outline: none;
  selection-background-color: ${accent_tint}; selection-color: ${text}; }
QTreeView, QListView { background: transparent; }
QTreeView::item, QListView::item { min-height: ${p28}px; padding: 0 ${p4}px; border: 2px solid transparent;
  border-radius: ${radius}px; }
QTreeView::item:hover, QListView::item:hover { background: ${surface_alt}; }
QTreeView::item:selected, QListView::item:selected { background: ${accent_tint}; color: ${text}; }
QTreeView::item:focus, QListView::item:focus { border-color: ${focus}; }
QTreeView { show-decoration-selected: 0; }
QTreeView#questionTree::item, QTreeView#questionTree::item:hover, QTreeView#questionTree::item:selected {
  background: transparent; border: none; }
QTreeView#planningTable::item { border: 2px solid transparent; border-radius: 0; padding: 0 ${p3}px; }
QTreeView#planningTable::item:focus { border-color: ${focus}; }
QTreeView::branch, QTreeView::branch:selected, QTreeView::branch:hover { background: transparent; }
QTreeView::branch:has-children:closed { image: url(glyphs:chevron-right-muted-${name}.svg); }
QTreeView::branch:has-children:open { image: url(glyphs:chevron-down-muted-${name}.svg); }
QTableView { gridline-color: ${border}; border: 1px solid ${border}; border-radius: ${radius}px; }
QTableView::item { padding: ${p4}px ${p8}px; }
QTableView::item:selected { background: ${accent_tint}; color: ${text}; }
QTableView::item:focus { border: 2px solid ${focus}; }
QCalendarWidget QTableView { border: none; border-radius: 0; selection-background-color: transparent; }
QCalendarWidget QTableView::item, QCalendarWidget QTableView::item:selected,
QCalendarWidget QTableView::item:focus { background: transparent; border: none; padding: 0; }
QHeaderView { background: ${surface_alt}; border: none; }
QHeaderView::section { background: ${surface_alt}; color: ${muted}; border: none;
  border-bottom: 1px solid ${border}; padding: ${p8}px; }
QTableCornerButton::section { background: ${surface_alt}; border: none; }

QMenu { background: ${surface}; border: 1px solid ${border_strong}; padding: ${p4}px; }
QMenu::item { padding: ${p6}px ${p24}px ${p6}px ${p12}px; border-radius: ${p4}px; }
QMenu::item:selected { background: ${accent_tint}; color: ${text}; }
QMenu::item:disabled { color: ${disabled_text}; }
QMenu::icon { padding-left: ${p8}px; }
QMenu::separator { height: 1px; background: ${border}; margin: ${p4}px ${p8}px; }
QToolTip { background: ${surface}; color: ${text}; border: 1px solid ${border_strong}; padding: ${p6}px; }
QProgressBar { background: ${surface_alt}; border: 1px solid ${border}; border-radius: ${p4}px;
  max-height: ${p8}px;
  text-align: center; color: transparent; }
QProgressBar::chunk { background: ${accent}; border-radius: ${p3}px; }
QSlider:horizontal { min-height: ${p24}px; }
QSlider::groove:horizontal { height: ${p4}px; background: ${border}; border-radius: ${p2}px; }
QSlider::sub-page:horizontal { background: ${accent}; border-radius: ${p2}px; }
QSlider::handle:horizontal { width: ${p14}px; height: ${p14}px; margin: -${p6}px 0; border-radius: ${p8}px;
  background: ${surface}; border: 2px solid ${accent}; }
QSlider::handle:horizontal:focus { background: ${accent}; }
QTabBar::tab { padding: ${p8}px ${p12}px; border: none; border-bottom: 2px solid transparent;
  color: ${muted}; }
QTabBar::tab:selected { color: ${text}; border-bottom-color: ${accent}; }
QTabBar::tab:focus { border: 2px solid ${focus}; border-radius: ${p4}px; }
QTabWidget::pane { border: none; }
"""


def style_sheet(theme: Theme, px: Callable[[float], int]) -> str:
    """The sheet of a theme; `px` turns design pixels into pixels at the present zoom."""
    names = theme._asdict()
    sizes = {f"p{n}": str(max(px(n), 1)) for n in range(1, 33)}
    radius = {"radius": str(px(tokens().control_radius)), "dot": str((px(16) + 2) // 2)}
    return Template(_SHEET).substitute(names | sizes | radius)
