"""The main window: rail, top bar and pages, and what happens when something is opened, closed or changed."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from bearings.ui.actions import Actions
from bearings.ui.file_desk import FileDesk, dropped_file
from bearings.ui.fixed import Fixed
from bearings.ui.live_session import LiveSession
from bearings.ui.looks import Looks
from bearings.ui.menu_deeds import MenuDeeds
from bearings.ui.page_maker import PageMaker
from bearings.ui.rail import Rail
from bearings.ui.theme import metrics
from bearings.ui.widgets.layouts import Column, Row
from bearings.ui.window_tools import WindowTools

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent, QShowEvent

    from bearings.errors import BearingsError
    from bearings.session import Change
    from bearings.ui.models.question_tree import Filter
    from bearings.ui.pages.page import Page
    from bearings.ui.pages.questions.page import QuestionsPage
    from bearings.ui.pages.report.page import ReportPage
    from bearings.ui.preferences import PreferenceFile, Preferences
    from bearings.ui.top_bar import TopBar
    from bearings.ui.widgets.toast import Toast

SMALLEST = (880, 560)
FIRST_SIZE = (1360, 860)
KEPT_WITHIN = 0.2  # seconds that closing waits for preferences to be written
NARROW_BELOW = 1100  # pixels at 100 %: the rail shows icons over small words


class MainWindow(QMainWindow):
    """One window, at most one open assessment. Pages are made when first visited."""

    def __init__(self, home: Path, workspace: Path, file: PreferenceFile, preferences: Preferences) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setAcceptDrops(True)
        self.looks = Looks(file, preferences, self)
        self.live = LiveSession(self)
        self.actions_ = Actions(self)
        self.desk = FileDesk(self, self.live, home, workspace, self.looks.owner)
        self.tools = WindowTools(self)
        self._deeds = MenuDeeds(self, home)
        self._maker = PageMaker(self.live, self.desk, self)
        self.pages: dict[str, Page] = {}
        self._current = ""
        self._build()
        self._connect()
        self._restore()
        self._show_state()

    # ------------------------------------------------------------ building

    def _build(self) -> None:
        body = QWidget()
        row = Row(body, gap=0)
        stops = self._maker.stops()
        self.rail = Rail(stops)
        row.addWidget(self.rail)
        right = QWidget()
        self._right = right
        self._column = column = Column(right, gap=0)
        self._stack = QStackedWidget()
        self._stack.setObjectName("pages")
        column.addWidget(self._stack, 1)
        row.addWidget(right, 1)
        self.setCentralWidget(body)
        for number, stop in enumerate(stops, 1):
            self.actions_.add_page(stop.key, stop.title, number, Fixed(self.go, stop.key))
        self.actions_.fill(self.menuBar())

    def _connect(self) -> None:
        self._deeds.connect_all()
        self.looks.changed.connect(self._fit_rail)
        self.rail.wanted.connect(self.go)
        self._maker.results_wanted.connect(Fixed(self.go, "results"))
        self._maker.compare_wanted.connect(Fixed(self.go, "compare"))
        self._maker.profile_wanted.connect(Fixed(self.go, "setup"))
        self._maker.run_sheet_wanted.connect(Fixed(self.go, "run_sheet"))
        self._maker.views_wanted.connect(self.tools.show_views)
        self._maker.said.connect(self._tell)
        self._maker.did.connect(self._offer_undo)
        self._maker.finding_wanted.connect(self.show_finding)
        self._maker.question_wanted.connect(self.show_question)
        self._maker.filter_wanted.connect(self.show_filter)
        self._maker.place_wanted.connect(self.go)
        self._maker.upgrade_wanted.connect(self.tools.update_questionnaire)
        self._maker.kept_aside_wanted.connect(self.tools.show_kept_aside)
        self._maker.report_chosen.connect(self.looks.remember_report)
        self.live.opened.connect(self._opened)
        self.live.closed.connect(self._closed)
        self.live.changed.connect(self._changed)
        self.live.failed.connect(self._failed)
        self.live.conflict.connect(self._conflict)
        self.live.resealed.connect(self._show_state)
        self.live.renewing.connect(self._tell_renewing)
        self.live.freed.connect(self._finish_telling)
        self.desk.said.connect(self._say)
        self.desk.under_way.connect(self._tell_under_way)
        self.desk.nothing_under_way.connect(self._finish_telling)
        self.desk.compare_wanted.connect(self.tools.compare_with)

    def _restore(self) -> None:
        self.setMinimumSize(*SMALLEST)
        self.resize(*FIRST_SIZE)
        if self.looks.preferences.geometry:
            from PySide6.QtCore import QByteArray

            self.restoreGeometry(QByteArray.fromBase64(self.looks.preferences.geometry.encode()))
        self.actions_.themes[self.looks.preferences.theme].setChecked(True)
        self.actions_.show_tree.setChecked(self.looks.preferences.show_tree)
        self.actions_.show_scores.setChecked(self.looks.preferences.show_live_scores)

    # ------------------------------------------------------------ going about

    @property
    def current_key(self) -> str:
        """Key of the page in sight; "" before there is one."""
        return self._current

    @property
    def current_page(self) -> Page:
        return self.pages[self._current]

    def go(self, key: str) -> bool:
        """Show a page; other than home they need an open assessment. False if it may not be shown."""
        if key != "home":
            from bearings.ui.pages.questions.leaving import may_show

            if not (self.live.is_open and may_show(key, self.pages.get("questions"), self)):
                return False
        if (page := self.pages.get(key)) is None:
            page = self.pages[key] = self._maker.make(key, self.looks.preferences)
        self._current = key
        page.follow(None)
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)  # filled before it comes in: styled and laid out once
        self._stack.setCurrentWidget(page)
        # Laid out before it is painted; else the first frame shows a scroll bar that is not needed.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        self.rail.set_current({"compare": "results", "run_sheet": "questions"}.get(key, key))
        if self.live.is_open:
            self.looks.remember_page(str(self.live.document.path), key)
        page.shown()
        return True

    def show_question(self, question_id: str) -> None:
        """Go to that question."""
        self.go("questions")
        self.questions_page.show_question(question_id)

    def show_finding(self, finding_id: str) -> None:
        """Show the results and why that finding was raised."""
        from bearings.ui.pages.results.page import ResultsPage

        if self.go("results"):
            page = self.pages["results"]
            assert isinstance(page, ResultsPage)
            page.explain(finding_id)

    def show_filter(self, filter_: Filter) -> None:
        """Show the questions of that filter."""
        self.go("questions")
        self.questions_page.show_filter(filter_)

    def open_when_idle(self, path: Path) -> None:
        """Open a file once the window is up."""
        QTimer.singleShot(0, Fixed(self.desk.open_path, path))

    def reopen_after_crash(self) -> None:
        """If the program ended without closing its file, open that file again."""
        left = self.looks.preferences.open_file
        if left:
            QTimer.singleShot(0, Fixed(self.desk.reopen, Path(left)))

    @property
    def questions_page(self) -> QuestionsPage:
        """The Questions page, with all its parts; it was visited."""
        from bearings.ui.pages.questions.page import QuestionsPage

        page = self.pages["questions"]
        assert isinstance(page, QuestionsPage)
        page.finish()
        return page

    @property
    def report_page(self) -> ReportPage:
        """The Report page; it was visited."""
        from bearings.ui.pages.report.page import ReportPage

        page = self.pages["report"]
        assert isinstance(page, ReportPage)
        return page

    # ------------------------------------------------------------ following the session

    @cached_property
    def toast(self) -> Toast:
        """The one toast; made when there is something to say."""
        from bearings.ui.widgets.toast import Toast

        toast = Toast(self._right)
        self.live.changed.connect(toast.withdraw)
        self.live.closed.connect(toast.withdraw)
        return toast

    @cached_property
    def top_bar(self) -> TopBar:
        """The bar above the pages; made when something opens."""
        from bearings.ui.top_bar import TopBar

        bar = TopBar(self.live, self.actions_, self._right)
        self._column.insertWidget(0, bar)
        self._maker.round_made.connect(bar.follow_round)
        return bar

    def _say(self, text: str) -> None:
        self.toast.say(text)

    def _tell(self, text: str) -> None:
        self.toast.say(text, kind="info")

    def _tell_under_way(self, text: str, stop: Callable[[], object]) -> None:
        self.toast.say(text, kind="info", action=self.tr("Stop"), then=stop, lasting=True)

    def _tell_renewing(self) -> None:
        self.toast.say(self.tr("Updating the questionnaire…"), kind="info", lasting=True)

    def _finish_telling(self) -> None:
        self.toast.finish()

    def _offer_undo(self, text: str) -> None:
        self.toast.say(text, action=self.tr("Undo"), then=self.live.undo)

    def _opened(self) -> None:
        self.top_bar.show_all()
        for page in self.pages.values():
            page.begin_anew()
        document = self.live.document
        self._show_state()
        key = self.looks.preferences.last_pages.get(str(document.path), "")
        untouched = not self.live.assessment.profile and not self.live.assessment.answers
        first = "setup" if untouched else "questions"  # the scope decides what is asked
        self.go(key if key in self.actions_.pages and key != "home" else first)
        self.looks.remember(open_file=str(document.path))
        if document.recovered is not None:
            time = document.recovered.strftime("%H:%M")
            self.toast.say(self.tr("Recovered: this is your assessment as it was at {}.").format(time))
        if document.set_aside is not None:
            text = self.tr("The latest edits could not be read after a crash. They are kept in {}.")
            self.toast.say(text.format(document.set_aside), kind="warning")
        self.tools.mind_version(self._column, self._column.indexOf(self._stack))
        self.tools.mind_read_only(self._column, self._column.indexOf(self._stack))

    def _closed(self) -> None:
        for key, page in list(self.pages.items()):
            if not page.end():
                self.pages.pop(key).deleteLater()
        if self.live.replacing:
            return
        self._show_state()
        self.looks.remember(open_file="")
        self.go("home")

    def _changed(self, change: Change) -> None:
        self._name()
        self.actions_.name_undo(self.live.undo_label, self.live.redo_label)
        self.current_page.follow(change)

    def _failed(self, error: BearingsError) -> None:
        if self.desk.is_closing:
            return  # it is told there
        from bearings.ui.messages import show_error

        show_error(error, self)

    def _conflict(self, copy: Path) -> None:
        text = self.tr("Somebody else changed the file. Your version goes on in {}.").format(copy.name)
        self.toast.say(text, kind="warning")
        self._name()

    def _show_state(self) -> None:
        """What can be done now: names, menus, rail."""
        reason = self.tr("Open an assessment first")
        for key in self.actions_.pages:
            usable = key == "home" or self.live.is_open
            self.rail.set_usable(key, usable, reason)
            self.actions_.pages[key].setEnabled(usable)
        for action in self.actions_.needing_assessment:
            action.setEnabled(self.live.is_open)
        self.actions_.let_edit(self.live.read_only is None)
        may = self.live.is_open and self.live.read_only is None
        self.actions_.let_encrypt(may, self.live.is_open and self.live.document.seal is not None)
        self.actions_.name_undo(self.live.undo_label, self.live.redo_label)
        self._name()

    def _name(self) -> None:
        name = self.live.assessment.organisation.name if self.live.is_open else ""
        self.setWindowTitle(f"{name} - Bearings" if name else "Bearings")

    # ------------------------------------------------------------ window events

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._current:
            QTimer.singleShot(0, self._show_first_page)  # the window first, what it holds right after

    def _show_first_page(self) -> None:
        if not self._current:
            self.go("home")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_rail()

    def _fit_rail(self) -> None:
        self.rail.set_narrow(self.width() < metrics().px(NARROW_BELOW))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if (path := dropped_file(event.mimeData())) is not None:
            event.acceptProposedAction()
            self.open_when_idle(path)

    def closeEvent(self, event: QCloseEvent) -> None:
        path = str(self.live.document.path) if self.live.is_open else ""
        if not self.desk.closing.when_written(self.close, verb=self.tr("Quit without waiting")):
            event.ignore()
            return
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        self.desk.stop()
        well = self.live.close()
        if "report" in self.pages:
            self.report_page.stop()
        self.looks.remember(geometry=geometry, open_file="" if well else path)
        self.looks.settle(KEPT_WITHIN)
        super().closeEvent(event)
