"""Messages: the one place where a person is told that something went wrong, or is asked to confirm.

The world's faults (`BearingsError`) say what happened and what to do; faults of
the program say that nothing is lost and offer details without answers. All of
it is plain text.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QWidget

from bearings.errors import BearingsError, PackError
from bearings.ui.event_log import crash_report, note_error, note_event, print_for_developers, start_log
from bearings.ui.theme import follow_theme, metrics
from bearings.ui.widgets.buttons import Button, ButtonKind
from bearings.ui.widgets.icon_view import IconView
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.widgets.roomy_area import RoomyArea
from bearings.ui.widgets.roomy_dialog import room_for
from bearings.ui.widgets.text import PlainLabel
from bearings.ui.worded import worded

WIDTH, WIDEST = 520, 760  # pixels at 100 %
MOST_PROBLEMS = 200  # lines of details; a broken pack can have thousands


class Message(QDialog):
    """A plain-text dialog: a heading, words, details on request, buttons at the right."""

    def __init__(
        self,
        heading: str,
        text: str = "",
        *,
        icon: str = "circle-alert",
        tone: str = "danger",
        details: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        self.setWindowTitle(self.tr("Bearings"))
        column = self._column = Column(self, gap=16, margins=24)
        top = Row(gap=16)
        top.addWidget(IconView(icon, 24, tone), 0, Qt.AlignmentFlag.AlignTop)
        words = Column(gap=8)
        self.heading = PlainLabel(heading, "body", strong=True)
        self.text = PlainLabel(text, "secondary")
        words.addWidget(self.heading)
        words.addWidget(self.text)
        top.addLayout(words, 1)
        self._words = RoomyArea()
        self._words.body.addLayout(top)
        self._words.body.addStretch(1)
        column.addWidget(self._words, 1)
        self.details = QPlainTextEdit(details)
        self.details.setObjectName("messageDetails")
        self.details.setAccessibleName(self.tr("Details"))
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.hide()
        column.addWidget(self.details, 1)
        self._buttons = Row(gap=0)
        self._more = Button(self.tr("Show &details"), "quiet")
        self._more.setObjectName("messageMore")
        if not details:
            self._more.hide()
        self._more.clicked.connect(self._toggle_details)
        self._buttons.addWidget(self._more)
        self._buttons.addStretch(1)
        column.addLayout(self._buttons)
        self.reword(heading, text)
        follow_theme(self.restyle)

    def reword(self, heading: str, text: str) -> None:
        """Say something else."""
        self.heading.setText(heading)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        for part in (self, self._words):
            part.setAccessibleName(heading)
        self.setAccessibleDescription(text)

    def restyle(self) -> None:
        self.details.setMinimumHeight(metrics().px(160))

    def showEvent(self, event: QShowEvent) -> None:
        self.fit_words()
        super().showEvent(event)
        from bearings.ui.announce import announce

        words = (self.heading.text(), self.text.text())
        announce(self, " ".join(part for part in words if part), urgent=True)

    def fit_words(self) -> None:
        """Be as large as the words need; where the window has no room for that they scroll."""
        room = room_for(self)
        margins = self._column.contentsMargins().left() + self._column.contentsMargins().right()
        words = self._words.body.sizeHint().width() + margins
        buttons = self._buttons.sizeHint().width() + margins
        wide = min(max(metrics().px(WIDTH), min(words, metrics().px(WIDEST)), buttons), room.width())
        rest = self._column.totalSizeHint().height() - self._words.sizeHint().height()
        self.resize(wide, min(rest + self._words.tall(wide - margins), room.height()))

    def add_button(self, text: str, kind: ButtonKind = "secondary", *, default: bool = False) -> Button:
        """Add a button at the right; the default one answers to Return."""
        button = Button(text, kind)
        button.setDefault(default)
        if default:
            button.setFocus()
        self._buttons.addWidget(button)
        return button

    def add_below(self, part: QWidget) -> None:
        """Put something between the words and the buttons."""
        self._column.insertWidget(1, part)

    def present(self) -> None:
        """Show it without waiting; it lives until it is closed, with or without a parent."""
        _presented.add(self)
        self.finished.connect(self._leave)
        self.open()

    def _leave(self) -> None:
        _presented.discard(self)
        self.deleteLater()

    def _toggle_details(self) -> None:
        shown = not self.details.isVisible()
        self.details.setVisible(shown)
        self._more.setText(self.tr("Hide &details") if shown else self.tr("Show &details"))
        self.fit_words()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Messages", text)


_presented: set[Message] = set()  # Python would delete a dialog nobody holds


def show_error(error: BearingsError, parent: QWidget | None = None) -> Message:
    """Tell what happened and what to do. Does not wait: the dialog is open when this returns."""
    note_event(f"told-{type(error).__name__}")
    message = Message(worded(error.what), worded(error.remedy), details=_details(error), parent=parent)
    close = message.add_button(_tr("Close"), "primary", default=True)
    close.setObjectName("messageClose")
    close.clicked.connect(message.accept)
    message.present()
    return message


def ask(
    question: str, explanation: str = "", *, verb: str, danger: bool = False, parent: QWidget | None = None
) -> bool:
    """Ask before something that cannot be undone; True if the person chose `verb`."""
    message = Message(
        question,
        explanation,
        icon="triangle-alert" if danger else "circle-question-mark",
        tone="danger" if danger else "accent",
        parent=parent,
    )
    cancel = message.add_button(_tr("Cancel"), default=danger)
    cancel.setObjectName("messageCancel")
    cancel.clicked.connect(message.reject)
    do = message.add_button(verb, "danger" if danger else "primary", default=not danger)
    do.setObjectName("messageDo")
    do.clicked.connect(message.accept)
    chosen = message.exec() == int(QDialog.DialogCode.Accepted)
    message.deleteLater()
    return chosen


class FaultReporter(QObject):
    """Catches what nobody caught: logs it, and shows each place in the code once."""

    _caught = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._told: set[str] = set()
        # Queued: an exception may come out of a paintEvent, where no dialog may open.
        self._caught.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Stands in for `sys.excepthook`."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        note_error(kind, trace)
        print_for_developers(kind, error, trace)
        self._caught.emit(error, crash_report(kind, trace))

    def _tell(self, error: object, report: str) -> None:
        parent = QApplication.activeWindow()
        if isinstance(error, BearingsError):
            show_error(error, parent)
        elif report not in self._told:
            self._told.add(report)
            show_crash(report, parent)


def show_crash(report: str, parent: QWidget | None = None) -> Message:
    """Tell that the program, not the person, made a mistake; the report can be copied."""
    message = Message(
        _tr("Something went wrong in Bearings"),
        _tr(
            "This is our mistake, not yours. Your answers are saved. You can go on working; if the page "
            "looks odd, close Bearings and open it again. The details hold no answers: please send them "
            "to whoever gave you Bearings.",
        ),
        details=report,
        parent=parent,
    )
    message.setObjectName("crash")
    copy = message.add_button(_tr("&Copy details"))
    copy.setObjectName("crashCopy")
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
    close = message.add_button(_tr("Go on"), "primary", default=True)
    close.setObjectName("messageClose")
    close.clicked.connect(message.accept)
    message.present()
    return message


_reporter: list[FaultReporter] = []


def install(log_folder: Path | None = None) -> FaultReporter:
    """Catch everything uncaught from now on; log to `log_folder` if given. Call once, after QApplication."""
    if log_folder is not None:
        start_log(log_folder)
    reporter = FaultReporter()
    _reporter.append(reporter)
    sys.excepthook = reporter.hook
    qInstallMessageHandler(_note_qt_message)
    note_event("started")
    return reporter


def _note_qt_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    # The text may quote an answer or a path, so it goes to a developer's terminal only.
    if kind in (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg):
        note_event(f"qt-{kind.name}-{context.category or 'default'}")
    if os.environ.get("BEARINGS_DEBUG") and sys.stderr is not None:
        print(f"{kind.name}: {text}", file=sys.stderr)


def _details(error: BearingsError) -> str:
    if not isinstance(error, PackError):
        return ""
    lines = [str(problem) for problem in error.problems[:MOST_PROBLEMS]]
    left = len(error.problems) - len(lines)
    return "\n".join([*lines, _tr("… and {} more").format(left)] if left else lines)
