"""The preview of votes: what a ballot or another file would bring, before anything is taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from bearings.domain.isolation import isolated
from bearings.ui.announce import announce
from bearings.ui.models.vote_lines import VoteLines
from bearings.ui.pages.ballots.lines import PlanWords
from bearings.ui.pages.ballots.people import PeopleOfFile
from bearings.ui.theme import metrics
from bearings.ui.widgets.banner import Banner
from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.layouts import Row
from bearings.ui.widgets.roomy_dialog import RoomyDialog
from bearings.ui.widgets.segmented import Segmented
from bearings.ui.widgets.text import PlainLabel
from bearings.ui.widgets.vote_table import VoteTable
from bearings.ui.worded import worded

if TYPE_CHECKING:
    from bearings.domain.edits import Edit
    from bearings.domain.workshop.merge import MergePlan
    from bearings.domain.workshop.merge_incoming import Incoming
    from bearings.ui.live_session import LiveSession

WIDTH, HEIGHT = 1040, 720
DETAIL_LINES, DETAIL_HEIGHT = 4, 74
FILTERS = ("", "conflict", "refused", "new", "same")


class VotesPreview(RoomyDialog):
    """Accepted, `edit` takes what is on it as one step. It changes nothing itself."""

    def __init__(
        self,
        live: LiveSession,
        name: str,
        incoming: Incoming,
        plan: MergePlan,
        parent: QWidget,
        *,
        remark: str = "",
    ) -> None:
        super().__init__(parent)
        self.setObjectName("votesPreview")
        self.entitle(self.tr("Import answers"), self.tr("Answers from {}").format(isolated(name)))
        self._live, self._incoming, self._plan = live, incoming, plan
        self._who: dict[str, str] = {}
        self._summary = PlainLabel("", "secondary", tone="text", wide=True)
        self._summary.setObjectName("votesSummary")
        self.top.addWidget(self._summary)
        self.leave.setObjectName("leaveVotes")
        self.do.setObjectName("takeVotes")
        remarks = " ".join(text for text in (remark, *map(worded, incoming.remarks)) if text)
        if remarks:
            banner = Banner("warning", remarks)
            banner.setObjectName("votesRemarks")
            self.body.addWidget(banner)
        self._people = PeopleOfFile()
        self._people.chosen.connect(self._is_somebody_else)
        self.body.addWidget(self._people)
        self.body.addLayout(self._build_bar())
        self.body.addWidget(self._build_table(), 1)
        self.body.addWidget(self._detail)
        self._build_rest()
        self._show_plan()
        self._start_with_what_differs()
        self.fit(WIDTH, HEIGHT)

    @property
    def edit(self) -> Edit:
        """What taking it does."""
        from bearings.domain.workshop.merge import take_votes

        return take_votes(self._plan, self._model.theirs, notes=self._notes.isChecked())

    @property
    def taken(self) -> int:
        """How many votes would be taken."""
        return len(self._plan.taken(self._model.theirs))

    @property
    def kept(self) -> int:
        """How many votes would be kept aside."""
        return len(self._plan.of("aside"))

    # ------------------------------------------------------------ building

    def _build_bar(self) -> Row:
        bar = self._bar = Row(gap=8)
        words = (
            self.tr("All"),
            self.tr("Differing"),
            self.tr("Not taken"),
            self.tr("New"),
            self.tr("Same"),
        )
        keys = [f"lines_{kind or 'all'}" for kind in FILTERS]
        self._filter = Segmented(self.tr("Lines shown"), list(zip(keys, words, strict=True)), wraps=True)
        self._filter.chosen.connect(self._filtered)
        bar.addWidget(self._filter)
        self._keep_all = Button(self.tr("&Keep all here"), "quiet")
        self._keep_all.setObjectName("keepAll")
        self._keep_all.clicked.connect(self._all_ours)
        self._take_all = Button(self.tr("Take all from the &file"), "quiet")
        self._take_all.setObjectName("takeAll")
        self._take_all.clicked.connect(self._all_theirs)
        all_ = Row(gap=0)
        all_.addStretch(1)
        all_.addWidget(self._keep_all)
        all_.addWidget(self._take_all)
        bar.addLayout(all_, 1)
        return bar

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._bar.fit(self.body.contentsRect().width())

    def _build_table(self) -> VoteTable:
        columns = (
            self.tr("Question"),
            self.tr("Person"),
            self.tr("Here"),
            self.tr("In the file"),
            self.tr("What counts"),
        )
        self._model = VoteLines(columns, self.tr("The vote here"), self.tr("The file’s vote"), self)
        self._model.decided.connect(self._count)
        self._table = VoteTable(self._model, self.tr("Votes offered"))
        self._table.setObjectName("votesTable")
        self._detail = PlainLabel("", "label", tone="text", wide=True, most_lines=DETAIL_LINES)
        self._detail.setObjectName("voteDetail")
        self._detail.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._detail.setFixedHeight(metrics().px(DETAIL_HEIGHT))
        self._table.line_shown.connect(self._detail.setText)
        return self._table

    def _build_rest(self) -> None:
        self._notes = QCheckBox()
        self._notes.setObjectName("takeNotes")
        self._notes.clicked.connect(self._count)
        self.body.addWidget(self._notes)
        self._left = PlainLabel("", "label", wide=True)
        self._left.setObjectName("leftBehind")
        self.body.addWidget(self._left)

    # ------------------------------------------------------------ showing

    def _show_plan(self) -> None:
        questionnaire, assessment = self._live.questionnaire, self._live.assessment
        self._people.show_people(questionnaire, assessment, self._plan)
        words = PlanWords(questionnaire, assessment, self._plan)
        self._model.show(words.lines, words.describe)
        notes = len(self._plan.new_notes)
        many = self.tr("Add {} notes, each below the note that is here").format(notes)
        self._notes.setText(self.tr("Add 1 note, below the note that is here") if notes == 1 else many)
        self._notes.setVisible(bool(notes))
        said = ", ".join(map(worded, self._plan.left))
        refused = sum(note.kind == "misfit" for note in self._plan.notes)
        if refused:
            text = self.tr("1 note that cannot be") if refused == 1 else self.tr("{} notes that cannot be")
            said = ", ".join(part for part in (said, text.format(refused)) if part)
        self._left.setText(self.tr("Only votes and notes are taken. The file also holds {}.").format(said))
        self._left.setVisible(bool(said))
        differing = self._model.count("conflict") > 0
        for button in (self._keep_all, self._take_all):
            button.setVisible(differing)
        self._count()

    def _start_with_what_differs(self) -> None:
        if self._model.count("conflict"):
            self._filter.set_current("lines_conflict")
            self._model.show_kind("conflict")
            self._table.setFocus()
        else:
            self.do.setFocus()

    def _count(self) -> None:
        """Say in numbers what would happen now."""
        from bearings.domain.workshop.merge_words import plan_in_words

        self._summary.setText(worded(plan_in_words(self._plan, self._model.theirs)))
        votes = self.taken
        notes = len(self._plan.new_notes) if self._notes.isChecked() else 0
        verb = self.tr("Take 1 vote") if votes == 1 else self.tr("Take {} votes").format(votes)
        if notes and not votes:
            verb = self.tr("Take 1 note") if notes == 1 else self.tr("Take {} notes").format(notes)
        elif self.kept and not votes:
            many = self.tr("Keep {} votes aside").format(self.kept)
            verb = self.tr("Keep 1 vote aside") if self.kept == 1 else many
        if verb != self.do.text():
            self.do.setText(verb)
            announce(self.do, verb)
        self.do.set_available(bool(votes or notes or self.kept), self.tr("There is nothing new to take."))

    # ------------------------------------------------------------ deciding

    def _filtered(self, key: str) -> None:
        kind = key.removeprefix("lines_")
        self._model.show_kind("" if kind == "all" else kind)

    def _all_ours(self) -> None:
        self._model.decide_all(theirs=False)

    def _all_theirs(self) -> None:
        self._model.decide_all(theirs=True)

    def _is_somebody_else(self, incoming_id: str, target: str) -> None:
        from bearings.domain.workshop.merge import plan_merge

        self._who[incoming_id] = target
        live = self._live
        self._plan = plan_merge(live.questionnaire, live.assessment, self._incoming, who=self._who)
        self._show_plan()
