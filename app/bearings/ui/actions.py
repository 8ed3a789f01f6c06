"""Actions: everything the window can do, each with its words and key, and the menus they stand in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenuBar

from bearings.ui.language import LANGUAGES
from bearings.ui.preferences import LANGUAGE_CHOICES, THEME_CHOICES, LanguageChoice, ThemeChoice
from bearings.ui.widgets.text import explain

Keys = QKeySequence.StandardKey


class Actions(QObject):
    """The window's actions; the window connects `triggered`. Names are stable handles."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.new = self._make("new", self.tr("&New assessment…"), Keys.New)
        self.open = self._make("open", self.tr("&Open…"), Keys.Open)
        self.import_ = self._make("import", self.tr("&Import answers…"))
        self.publish = self._make("publish", self.tr("&Save to file now"), Keys.Save)
        self.save_copy = self._make("saveCopy", self.tr("Save a &copy…"), "Ctrl+Shift+S")
        self.versions = self._make("earlierVersions", self.tr("Earlie&r versions…"))
        self.upgrade = self._make("updateQuestionnaire", self.tr("&Update the questionnaire…"))
        self.kept_aside = self._make("answersKeptAside", self.tr("Answers &kept aside…"))
        self.encrypt = self._make("encryptFile", self.tr("Encr&ypt with a passphrase…"))
        self.change_passphrase = self._make("changePassphrase", self.tr("Chan&ge passphrase…"))
        self.remove_encryption = self._make("removeEncryption", self.tr("Re&move encryption…"))
        self.forget_passphrase = self._make("forgetPassphrase", self.tr("&Forget the passphrase here"))
        self.forget_passphrase.setVisible(False)  # without the extra for it nothing is remembered
        self.sharing = self._make("sharing", self.tr("When o&thers open your file…"))
        self.export_answers = self._make("exportAnswers", self.tr("Export &answers…"))
        self.export_results = self._make(
            "exportResults", self.tr("Export to &Excel, Word, CSV…"), "Ctrl+Shift+E"
        )
        self.export_pdf = self._make("exportPdf", self.tr("Export &PDF…"), "Ctrl+E")
        self.close = self._make("closeAssessment", self.tr("C&lose assessment"), Keys.Close)
        self.quit = self._make("quit", self.tr("&Quit"), Keys.Quit)
        self.undo = self._make("undo", self.tr("&Undo"), Keys.Undo)
        self.redo = self._make("redo", self.tr("&Redo"), "Ctrl+Shift+Z")
        self.find = self._make("find", self.tr("&Find question…"), Keys.Find)
        self.next_open = self._make("nextOpen", self.tr("Next unans&wered question"), "Ctrl+Down")
        self.previous_open = self._make("previousOpen", self.tr("Previous unanswere&d question"), "Ctrl+Up")
        self.compare = self._make("compare", self.tr("&Compare with earlier or another file"), "Ctrl+Shift+D")
        self.run_sheet = self._make("runSheet", self.tr("R&un sheet"), "Ctrl+Shift+R")
        self.keep_milestone = self._make("keepMilestone", self.tr("Keep a &milestone…"), "Ctrl+Shift+M")
        self.zoom_in = self._make("zoomIn", self.tr("Zoom &in"), Keys.ZoomIn)
        self.zoom_out = self._make("zoomOut", self.tr("Zoom &out"), Keys.ZoomOut)
        self.zoom_reset = self._make("zoomReset", self.tr("&Actual size"), "Ctrl+0")
        self.zoom_in.setShortcuts([*QKeySequence.keyBindings(Keys.ZoomIn), QKeySequence("Ctrl+=")])
        self.presenter = self._make("presenter", self.tr("&Presenter"), "F5", checkable=True)
        self.pause = self._make("pausePresenter", self.tr("Presenter &black"), "Shift+F5")
        self.pause.setEnabled(False)
        self.palette = self._make("palette", self.tr("Command &palette…"), "Ctrl+K")
        self.show_tree = self._make("showTree", self.tr("Question &list"), "Ctrl+Shift+L", checkable=True)
        self.show_scores = self._make("showScores", self.tr("Live &scores"), "Ctrl+Shift+K", checkable=True)
        self.keys = self._make("keys", self.tr("&Keys"), "F1")
        self.log = self._make("log", self.tr("Show &log folder"))
        self.about = self._make("about", self.tr("&About Bearings"))
        self.themes = self._themes()
        self.languages = self._languages()
        self.pages: dict[str, QAction] = {}

    @property
    def needing_assessment(self) -> tuple[QAction, ...]:
        """Actions that make sense only while an assessment is open."""
        return (
            self.publish, self.save_copy, self.versions, self.upgrade, self.kept_aside,
            self.export_answers, self.export_results, self.export_pdf, self.close, self.find,
            self.next_open, self.previous_open, self.compare, self.run_sheet, self.keep_milestone,
            self.presenter,
        )  # fmt: skip

    @property
    def editing(self) -> tuple[QAction, ...]:
        """Actions that change the assessment that is open."""
        return self.publish, self.keep_milestone, self.upgrade

    def let_edit(self, may: bool) -> None:
        """Turn off what edits while the file is read-only; on hover it says why."""
        for action in self.editing:
            action.setEnabled(may and action.isEnabled())
            explain(action, "" if may else self.tr("The file is read-only"))

    @property
    def of_encryption(self) -> tuple[QAction, ...]:
        """Actions that set, change and take away the encryption of a file."""
        return self.encrypt, self.change_passphrase, self.remove_encryption, self.forget_passphrase

    def let_encrypt(self, may: bool, encrypted: bool) -> None:
        """Turn on what can be done where a file is encrypted, or is not; `may` if anything can."""
        self.encrypt.setEnabled(may and not encrypted)
        for action in (self.change_passphrase, self.remove_encryption):
            action.setEnabled(may and encrypted)
        self.forget_passphrase.setEnabled(encrypted)
        if encrypted:
            from bearings.store.remembered import is_installed

            self.forget_passphrase.setVisible(is_installed())

    def add_page(self, key: str, title: str, number: int, go: Callable[[], None]) -> QAction:
        """An action that goes to a page, by Ctrl and its number."""
        action = self._make(f"go_{key}", f"&{number}  {title}", f"Ctrl+{number}")
        action.setIconText(title)  # its name where no number stands before it
        action.triggered.connect(go)
        self.pages[key] = action
        return action

    def fill(self, bar: QMenuBar) -> None:
        """Put everything into menus."""
        file = bar.addMenu(self.tr("&File"))
        file.setToolTipsVisible(True)
        file.addActions([self.new, self.open, self.import_])
        file.addSeparator()
        file.addActions([self.publish, self.save_copy, self.versions, self.sharing])
        file.addSeparator()
        file.addActions([self.upgrade, self.kept_aside])
        file.addSeparator()
        file.addActions(list(self.of_encryption))
        file.addSeparator()
        file.addActions([self.export_pdf, self.export_results, self.export_answers])
        file.addSeparator()
        file.addActions([self.close, self.quit])
        edit = bar.addMenu(self.tr("&Edit"))
        edit.setToolTipsVisible(True)
        edit.addActions([self.undo, self.redo])
        edit.addSeparator()
        edit.addActions([self.find, self.keep_milestone])
        go = bar.addMenu(self.tr("&Go"))
        go.addActions([self.palette, *self.pages.values()])
        go.addSeparator()
        go.addActions([self.compare, self.run_sheet, self.next_open, self.previous_open])
        view = bar.addMenu(self.tr("&View"))
        view.addActions(list(self.themes.values()))
        view.addSeparator()
        view.addActions([self.zoom_in, self.zoom_out, self.zoom_reset])
        view.addSeparator()
        view.addActions([self.presenter, self.pause])
        view.addSeparator()
        view.addActions([self.show_tree, self.show_scores])
        view.addSeparator()
        view.addActions(list(self.languages.values()))
        help_ = bar.addMenu(self.tr("&Help"))
        help_.addActions([self.keys, self.log, self.about])

    def name_undo(self, undo: str | None, redo: str | None) -> None:
        """Name undo and redo after what they would do, and enable them if they would."""
        if undo or redo:
            from bearings.ui.worded import worded_edit  # at the start there is nothing to undo

            undo, redo = undo and worded_edit(undo), redo and worded_edit(redo)
        self.undo.setText(self.tr("&Undo: {}").format(undo) if undo else self.tr("&Undo"))
        self.undo.setEnabled(undo is not None)
        self.redo.setText(self.tr("&Redo: {}").format(redo) if redo else self.tr("&Redo"))
        self.redo.setEnabled(redo is not None)

    def _themes(self) -> dict[ThemeChoice, QAction]:
        words: dict[ThemeChoice, str] = {
            "system": self.tr("As the s&ystem"),
            "light": self.tr("&Light"),
            "dark": self.tr("&Dark"),
            "contrast": self.tr("&High contrast"),
        }
        group = QActionGroup(self)
        themes = {}
        for choice in THEME_CHOICES:
            themes[choice] = group.addAction(self._make(f"theme_{choice}", words[choice], checkable=True))
            themes[choice].setIconText(self.tr("Theme: {}").format(words[choice].replace("&", "")))
        return themes

    def _languages(self) -> dict[LanguageChoice, QAction]:
        group = QActionGroup(self)
        languages = {}
        for choice in LANGUAGE_CHOICES:
            # A language is named in its own words: whoever looks for it may not read the others.
            name = self.tr("La&nguage of the system") if choice == "system" else LANGUAGES[choice]
            languages[choice] = group.addAction(self._make(f"language_{choice}", name, checkable=True))
            if choice != "system":
                languages[choice].setIconText(self.tr("Language: {}").format(name))
        return languages

    def _make(
        self,
        name: str,
        text: str,
        keys: QKeySequence.StandardKey | str | None = None,
        *,
        checkable: bool = False,
    ) -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        action.setCheckable(checkable)
        if isinstance(keys, str):
            action.setShortcut(QKeySequence(keys))
        elif keys is not None:
            action.setShortcuts(QKeySequence.keyBindings(keys))
        return action
