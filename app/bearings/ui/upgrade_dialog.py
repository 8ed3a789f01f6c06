"""The update of the questionnaire before it is done: scores by both versions, and every line of the plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from bearings.domain.rounding import whole
from bearings.ui.announce import announce
from bearings.ui.models.upgrade_lines import AFTER, EVERYTHING, NOW, WHAT, UpgradeLines
from bearings.ui.theme import follow_theme, metrics
from bearings.ui.widgets.banner import Banner
from bearings.ui.widgets.buttons import Button
from bearings.ui.widgets.choice_field import ChoiceField
from bearings.ui.widgets.empty_state import EmptyState
from bearings.ui.widgets.layouts import Column, Flow
from bearings.ui.widgets.roomy_dialog import RoomyDialog
from bearings.ui.widgets.search_field import SearchField
from bearings.ui.widgets.text import PlainLabel
from bearings.ui.widgets.wrapped_table import WrappedTable
from bearings.ui.worded import worded

if TYPE_CHECKING:
    from bearings.domain.upgrade.model import UpgradePlan
    from bearings.domain.upgrade.scores import ScorePair, UpgradeScores

WIDTH = 1040  # pixels at 100 %
WIDTHS = {AFTER: 272, WHAT: 320}
SEARCH_WIDTH = 240
LEAST_ROWS, MOST_ROWS = 5, 9  # in sight


class UpgradeDialog(RoomyDialog):
    """Accepted, the plan is to be done. It changes nothing itself.

    `folder_wanted` for another questionnaire, `keep_wanted` when answers to reworded questions are to
    stand or not.
    """

    folder_wanted = Signal()
    keep_wanted = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("upgradeDialog")
        self._about = PlainLabel("", "secondary", wide=True)
        self._about.setObjectName("upgradeAbout")
        self.body.addWidget(self._about)
        self._wrong = Banner("warning")
        self._wrong.setObjectName("upgradeWrong")
        self._wrong.hide()
        self.body.addWidget(self._wrong)
        self._scores = _Scores()
        self.body.addWidget(self._scores)
        self._keep = QCheckBox(self.tr("&Keep answers to questions in other words, marked for review"))
        self._keep.setObjectName("upgradeKeepReworded")
        self._keep.clicked.connect(self.keep_wanted)
        self.body.addWidget(self._keep)
        self._narrowing = QWidget()
        row = Flow(self._narrowing, gap=8)
        self._fates = ChoiceField()
        self._fates.setObjectName("upgradeFilter")
        self._fates.setAccessibleName(self.tr("Show"))
        self._fates.picked.connect(self._narrow)
        self._search = SearchField(self.tr("Search these lines"))
        self._search.setObjectName("upgradeSearch")
        row.addWidget(self._fates)
        row.addWidget(self._search)
        self.body.addWidget(self._narrowing)
        self._lines = UpgradeLines(self)
        self._search.searched.connect(self._seek)
        self._table = WrappedTable(
            self._lines,
            self.tr("What happens to everything that is recorded"),
            WIDTHS,
            stretch=NOW,
            wide=WIDTH,
            least=LEAST_ROWS,
            most=MOST_ROWS,
        )
        self._table.setObjectName("upgradeTable")
        self.body.addWidget(self._table, 1)
        self._empty = EmptyState("circle-check", "")
        self._empty.setObjectName("upgradeEmpty")
        self.body.addWidget(self._empty, 1)
        self.leave.setObjectName("cancelUpgrade")
        self.do.setObjectName("doUpgrade")
        self.do.setText(self.tr("&Update"))
        self._other = Button(self.tr("&Choose a questionnaire…"))
        self._other.setObjectName("chooseQuestionnaire")
        self._other.clicked.connect(self.folder_wanted)
        self.add_button(self._other, apart=True)
        follow_theme(self._fit_fields)

    def show_plan(self, plan: UpgradePlan, scores: UpgradeScores, *, keeping: bool) -> None:
        """Show what would happen; `keeping` tells whether answers to reworded questions stand."""
        from bearings.domain.upgrade.carry import KEPT_REWORDED, REWORDED
        from bearings.domain.upgrade.words import basis_words

        heading = self.tr("Update the questionnaire from version {} to {}")
        versions = heading.format(plan.old.version, plan.new.version)
        self.entitle(self._title(), self._title() if plan.same_number else versions)
        more = self.tr("The file as it is now is kept as an earlier version, and the update can be undone.")
        self._about.setText(f"{worded(basis_words(plan))} {more}")
        self._wrong.hide()
        self._scores.show_scores(scores)
        self._keep.setVisible(any(line.why in (REWORDED, KEPT_REWORDED) for line in plan.lines))
        self._keep.setChecked(keeping)
        self._offer(plan)
        self._lines.show_lines(plan.lines)
        self._show(planned=True)
        self.do.setDefault(True)
        if self._fates.key == "":
            self._fates.show_key(EVERYTHING)
            self._table.setFocus()
        self._table.setCurrentIndex(self._lines.index(0, NOW))
        announce(self, self._told(plan))

    def show_nothing(self, what: str, more: str) -> None:
        """Say why there is nothing to update to; another questionnaire can still be chosen."""
        self.entitle(self._title(), self._title())
        self._about.setText(more)
        self._empty.sentence.setText(what)
        self._wrong.hide()
        self._show(planned=False)
        self.do.setDefault(False)
        self._other.setFocus()
        announce(self, what)

    def show_wrong(self, what: str) -> None:
        """Say why the questionnaire just chosen will not do; what was shown stays."""
        self._wrong.tell("warning", what)
        announce(self._wrong, what, urgent=True)
        self._other.setFocus()

    def fit_now(self) -> None:
        """Take the size that what is shown needs."""
        self.fit(WIDTH)

    def _title(self) -> str:
        return self.tr("Update the questionnaire")

    def _show(self, *, planned: bool) -> None:
        for part in (self._scores, self._narrowing, self._table, self.do):
            part.setVisible(planned)
        if not planned:
            self._keep.hide()
        self._empty.setVisible(not planned)
        self.leave.setText(self.tr("Cancel") if planned else self.tr("Close"))

    def _offer(self, plan: UpgradePlan) -> None:
        """The fates there are, each with its number."""
        from bearings.domain.upgrade.model import FATES
        from bearings.domain.upgrade.words import FATE_NAMES

        counts = plan.counts
        kinds = [(fate, f"{worded(FATE_NAMES[fate])} ({counts[fate]})") for fate in FATES if counts[fate]]
        kept = self._fates.key
        self._fates.set_choices([(EVERYTHING, self.tr("Everything ({})").format(len(plan.lines))), *kinds])
        if kept and not self._fates.key:
            self._fates.show_key(EVERYTHING)
            self._lines.show_fate(EVERYTHING)

    def _told(self, plan: UpgradePlan) -> str:
        from bearings.domain.upgrade.model import FATES
        from bearings.domain.upgrade.words import FATE_NAMES

        counts = plan.counts
        return ", ".join(f"{worded(FATE_NAMES[fate])}: {counts[fate]}" for fate in FATES if counts[fate])

    def _narrow(self, fate: str) -> None:
        self._lines.show_fate(fate)
        self._tell_lines()

    def _seek(self, words: str) -> None:
        self._lines.search(words)
        self._tell_lines()

    def _tell_lines(self) -> None:
        count = self._lines.rowCount()
        announce(self._table, self.tr("1 line") if count == 1 else self.tr("{} lines").format(count))
        if count:
            self._table.setCurrentIndex(self._lines.index(0, NOW))

    def _fit_fields(self) -> None:
        self._search.setFixedWidth(metrics().px(SEARCH_WIDTH))


class _Scores(QWidget):
    """Index, dimensions, answered questions and verdict, each by the old version and by the new."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("upgradeScores")
        column = Column(self, gap=4)
        column.addWidget(PlainLabel(self.tr("Scores now and afterwards, 0 to 100"), "secondary"))
        self._values = QWidget()
        self._flow = Flow(self._values, gap=12)
        column.addWidget(self._values)
        self._labels: list[PlainLabel] = []

    def show_scores(self, scores: UpgradeScores) -> None:
        of = self.tr("{} of {}")
        said = [
            (p.name if p.id else worded(p.name), _score(p.before), _score(p.after), _change(p))
            for p in scores.pairs
        ]
        was, now = (of.format(*pair) for pair in zip(scores.answered, scores.askable, strict=True))
        said += [(self.tr("Questions answered"), was, now, ""), (self.tr("Verdict"), *scores.verdicts, "")]
        texts = [_then_and_now(*parts) for parts in said]
        while len(self._labels) < len(texts):
            label = PlainLabel("", "secondary", tone="text", numbers=True, wide=True)
            self._labels.append(label)
            self._flow.addWidget(label)
        for number, label in enumerate(self._labels):
            label.setVisible(number < len(texts))
            label.setText(texts[number] if number < len(texts) else "")


def _then_and_now(name: str, before: str, after: str, change: str) -> str:
    """Such as "Data 42 → 46 (+4)"; a value that stays stands once."""
    return f"{name}\u00a0 {before}" if before == after else f"{name}\u00a0 {before} → {after}{change}"


def _change(pair: ScorePair) -> str:
    """By how many whole points it rises or falls, as the two are shown; "" if it stays."""
    if pair.before is None or pair.after is None:
        return ""
    points = whole(pair.after) - whole(pair.before)
    return f" ({'+' if points > 0 else '−'}{abs(points)})" if points else ""


def _score(score: float | None) -> str:
    return "–" if score is None else str(whole(score))
