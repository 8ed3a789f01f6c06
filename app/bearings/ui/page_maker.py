"""The pages of the window: their order in the rail, and how each is made when it is first visited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from bearings.ui.rail import Stop
from bearings.ui.set_aside import SetAside
from bearings.ui.warm_up import WarmUp

if TYPE_CHECKING:
    from bearings.ui.file_desk import FileDesk
    from bearings.ui.live_session import LiveSession
    from bearings.ui.pages.page import Page
    from bearings.ui.preferences import Preferences


class PageMaker(QObject):
    """Makes pages. What a page asks of another page comes out as a signal here."""

    results_wanted = Signal()
    compare_wanted = Signal()
    profile_wanted = Signal()
    run_sheet_wanted = Signal()
    views_wanted = Signal()  # where views differ, in the run sheet
    round_made = Signal(object)  # the voting round of the Questions page
    finding_wanted = Signal(str)  # id of a finding
    question_wanted = Signal(str)  # id of a question
    said = Signal(str)  # a sentence for the person, whatever page is shown
    did = Signal(str)  # what was just done, to be undone at a press
    filter_wanted = Signal(str)  # name of a filter of the Questions page
    place_wanted = Signal(str)  # key of a page
    upgrade_wanted = Signal()  # of the questionnaire
    kept_aside_wanted = Signal()
    report_chosen = Signal(str, object)  # key of an assessment; choices for its report, to be kept

    def __init__(self, live: LiveSession, desk: FileDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._live, self._desk = live, desk
        WarmUp(live, self)
        self._aside = SetAside(live, self)

    def stops(self) -> list[Stop]:
        """The pages in the order of the rail; Compare and the run sheet open from the Go menu."""
        return [
            Stop("home", self.tr("Home"), "house", "Ctrl+1"),
            Stop("setup", self.tr("Setup"), "sliders-horizontal", "Ctrl+2"),
            Stop("questions", self.tr("Questions"), "list-checks", "Ctrl+3"),
            Stop("results", self.tr("Results"), "chart-column", "Ctrl+4"),
            Stop("costs", self.tr("Costs"), "coins", "Ctrl+5"),
            Stop("roadmap", self.tr("Roadmap"), "map", "Ctrl+6"),
            Stop("report", self.tr("Report"), "file-text", "Ctrl+7"),
        ]

    def make(self, key: str, preferences: Preferences) -> Page:
        """The page of that stop. Modules are imported here, so that the window is up before they are."""
        self._aside.soon()
        if key == "home":
            from bearings.ui.pages.home.page import HomePage

            return HomePage(self._live, self._desk)
        if key == "setup":
            return self._setup()
        if key == "questions":
            return self._questions(preferences)
        if key == "results":
            return self._results()
        if key == "costs":
            return self._costs()
        if key == "roadmap":
            return self._roadmap()
        if key == "run_sheet":
            return self._run_sheet()
        return self._compare() if key == "compare" else self._report(preferences)

    def _setup(self) -> Page:
        from bearings.ui.pages.setup.page import SetupPage

        page = SetupPage(self._live)
        page.run_sheet_wanted.connect(self.run_sheet_wanted)
        page.upgrade_wanted.connect(self.upgrade_wanted)
        page.kept_aside_wanted.connect(self.kept_aside_wanted)
        return page

    def _questions(self, preferences: Preferences) -> Page:
        from bearings.ui.pages.questions.page import QuestionsPage

        page = QuestionsPage(self._live)
        page.set_tree_shown(preferences.show_tree)
        page.set_scores_shown(preferences.show_live_scores)
        page.results_wanted.connect(self.results_wanted)
        page.people_wanted.connect(self.profile_wanted)
        page.said.connect(self.said)
        page.did.connect(self.did)
        self.round_made.emit(page.voting)
        return page

    def _results(self) -> Page:
        from bearings.ui.pages.results.page import ResultsPage

        page = ResultsPage(self._live)
        page.compare_wanted.connect(self.compare_wanted)
        page.views_wanted.connect(self.views_wanted)
        page.question_wanted.connect(self.question_wanted)
        return page

    def _costs(self) -> Page:
        from bearings.ui.pages.costs.page import CostsPage

        page = CostsPage(self._live)
        page.profile_wanted.connect(self.profile_wanted)
        page.question_wanted.connect(self.question_wanted)
        return page

    def _roadmap(self) -> Page:
        from bearings.ui.pages.roadmap.page import RoadmapPage

        page = RoadmapPage(self._live)
        page.profile_wanted.connect(self.profile_wanted)
        page.finding_wanted.connect(self.finding_wanted)
        page.question_wanted.connect(self.question_wanted)
        page.said.connect(self.said)
        page.did.connect(self.did)
        return page

    def _compare(self) -> Page:
        from bearings.ui.pages.compare.page import ComparePage

        page = ComparePage(self._live)
        page.results_wanted.connect(self.results_wanted)
        page.question_wanted.connect(self.question_wanted)
        return page

    def _run_sheet(self) -> Page:
        from bearings.ui.pages.run_sheet.page import RunSheetPage

        page = RunSheetPage(self._live)
        page.question_wanted.connect(self.question_wanted)
        page.over.connect(self.said)
        return page

    def _report(self, preferences: Preferences) -> Page:
        from bearings.ui.pages.report.page import ReportPage

        page = ReportPage(self._live, preferences.report_choices)
        page.filter_wanted.connect(self.filter_wanted)
        page.question_wanted.connect(self.question_wanted)
        page.place_wanted.connect(self.place_wanted)
        page.chosen.connect(self.report_chosen)
        return page
