"""What a report that opens again says of itself, and what to do with it: go on, compare, or leave it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from bearings.ui.figures import decimal, in_locale, short_day
from bearings.ui.fixed import Fixed
from bearings.ui.theme import metrics
from bearings.ui.widgets.banner import Banner, BannerKind
from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.card import Card
from bearings.ui.widgets.chip import VerdictChip
from bearings.ui.widgets.layouts import Row
from bearings.ui.widgets.roomy_dialog import RoomyDialog
from bearings.ui.widgets.text import PlainLabel

if TYPE_CHECKING:
    from bearings.domain.attached import Difference
    from bearings.report_library import OpenedReport

WIDTH = 620  # pixels at 100 %
COMPARE = 2  # how the dialog ends when the report is to be compared; 0 and 1 are Qt's


class ReportDialog(RoomyDialog):
    """Accepted, the assessment is to go on as a new file in `folder`. It changes nothing itself.

    `open_name` is who is assessed in the window; None if nothing is open to compare with.
    """

    def __init__(self, report: OpenedReport, folder: Path, open_name: str | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("openedReport")
        self._report = report
        assessment = report.attached.assessment
        name = assessment.organisation.name or report.path.stem
        self.entitle(self.tr("Open a report"), name)
        about = PlainLabel(self._about(), "secondary", wide=True)
        about.setObjectName("reportAbout")
        self.top.addWidget(about)
        self._standing = Banner(*self._match())
        self._standing.setObjectName("reportStanding")
        self.body.addWidget(self._standing)
        self.body.addWidget(self._facts())
        if report.differences:
            self.body.addWidget(self._table(report.differences))
        next_ = PlainLabel(self._next(folder), "secondary", tone="text", wide=True)
        next_.setObjectName("reportNext")
        self.body.addWidget(next_)
        self.body.addStretch(1)
        self.leave.setObjectName("leaveReport")
        self.do.setObjectName("resumeReport")
        self.do.setText(self.tr("&Resume in a new file"))
        self._compare = Button(self.tr("&Compare"))
        self._compare.setObjectName("compareReport")
        self._compare.set_available(open_name is not None, self.tr("Open an assessment first"))
        if open_name:
            self._compare.set_hint(self.tr("Compare with {}").format(open_name))
        self._compare.clicked.connect(Fixed(self.done, COMPARE))
        self.add_button(self._compare)
        self.fit(WIDTH)
        self.do.setDefault(True)
        self.do.setFocus()

    # ------------------------------------------------------------ words

    def _about(self) -> str:
        attached = self._report.attached
        parts = [self._report.path.name, self._edition(attached.edition), _day(attached.made)]
        if attached.assessment.workshop.date:
            parts.append(self.tr("workshop {}").format(_day(attached.assessment.workshop.date)))
        return "  ·  ".join(parts)

    def _edition(self, key: str) -> str:
        known = {
            "board": self.tr("Board roadmap"),
            "brief": self.tr("Decision brief"),
            "annex": self.tr("Evidence annex"),
            "full": self.tr("Full report"),
            "changes": self.tr("What changed since"),
        }
        return known.get(key, key)

    def _match(self) -> tuple[BannerKind, str]:
        """Kind of banner and what it says."""
        report = self._report
        if not report.pages_as_made:
            said = self.tr(
                "The pages were changed after Bearings made them: what they say may not be what "
                "the answers say. The answers inside are whole."
            )
            return "danger", said
        count = len(report.differences)
        if count:
            one = self.tr("The pages are as Bearings made them, but 1 number is computed otherwise now.")
            many = self.tr("The pages are as Bearings made them, but {} numbers are computed otherwise now.")
            return "warning", one if count == 1 else many.format(count)
        return "done", self.tr(
            "It still matches: the pages are as Bearings made them, and every number is the same now."
        )

    def _next(self, folder: Path) -> str:
        from bearings.domain.edits_evidence import evidence_files

        said = self.tr("Resuming makes a new file in {}; the PDF stays as it is.").format(folder.name)
        if not evidence_files(self._report.attached.assessment):
            return said
        return said + " " + self.tr("Files of evidence are named in it; their contents are not in a report.")

    # ------------------------------------------------------------ parts

    def _facts(self) -> QWidget:
        from bearings.domain.attached import told

        printed = self._report.attached.printed
        verdict = next(
            (each for each in told(self._report.attached).model.verdicts if each.id == printed.verdict), None
        )
        card = Card(gap=12)
        row = Row(gap=12)
        if verdict is not None:
            row.addWidget(VerdictChip(verdict.rank, verdict.name.split(" - ")[0]))
        row.addStretch(1)
        card.body.addLayout(row)
        parts = [
            self.tr("No index yet")
            if printed.overall is None
            else self.tr("Index {} of 100").format(printed.overall),
            self.tr("{} of {} answered").format(printed.answered, printed.askable),
            self.tr("Confidence {}").format(decimal(printed.confidence, 2)),
        ]
        facts = PlainLabel("  ·  ".join(parts), "body", numbers=True, wide=True)
        facts.setObjectName("reportFacts")
        card.body.addWidget(facts)
        return card

    def _table(self, differences: tuple[Difference, ...]) -> QWidget:
        card = Card()
        card.setObjectName("reportDifferences")
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        grid.setHorizontalSpacing(metrics().px(24))
        grid.setVerticalSpacing(metrics().px(8))
        for column, word in enumerate(("", self.tr("In the report"), self.tr("Now"))):
            grid.addWidget(PlainLabel(word, "label"), 0, column, _side(column))
        for row, each in enumerate(differences, 1):
            texts = (self._subject(each.subject), in_locale(each.printed), in_locale(each.now))
            for column, text in enumerate(texts):
                label = PlainLabel(text, "secondary", tone="text", numbers=column > 0)
                label.setAlignment(_side(column))
                grid.addWidget(label, row, column)
        card.body.addLayout(grid)
        return card

    def _subject(self, subject: str) -> str:
        from bearings.domain.attached import told

        known = {
            "verdict": self.tr("Verdict"),
            "overall": self.tr("Overall index"),
            "confidence": self.tr("Confidence"),
            "coverage": self.tr("Answered"),
            "route": self.tr("Recommended route"),
        }
        names = {each.id: each.name for each in told(self._report.attached).dimensions}
        return known.get(subject) or names.get(subject, subject)


def _side(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignTop


def _day(iso: str) -> str:
    day = QDate.fromString(iso, Qt.DateFormat.ISODate)
    return short_day(day).replace(" ", "\u00a0") if day.isValid() else iso
