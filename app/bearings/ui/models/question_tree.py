"""The tree dimension > capability > question, filtered and searched without a proxy.

The model keeps ids only and reads states from the results it is given. A
filter or search rebuilds the visible rows; a change of one answer updates that
row alone.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, get_args

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from bearings.ui.models.question_hits import QuestionHits
from bearings.ui.models.question_search import QuestionSearch
from bearings.ui.widgets.text import as_tooltip

if TYPE_CHECKING:
    from bearings.domain.assessment import Assessment
    from bearings.domain.questionnaire import Questionnaire
    from bearings.domain.results import Results

Index = QModelIndex | QPersistentModelIndex
Kind = Literal["dimension", "capability", "question"]
Filter = Literal["all", "open", "unknown", "disagreement", "review", "na", "evidence", "no_evidence"]
FILTERS: tuple[Filter, ...] = get_args(Filter)

BY_MARK: dict[str, Filter] = {
    "unanswered": "open",
    "unknown": "unknown",
    "disagreement": "disagreement",
    "na": "na",
}
ANSWERED = ("answered", "disagreement")  # marks


class Look(NamedTuple):
    """What filters and rows go by: the mark of a question, its review mark, whether it has evidence."""

    mark: str
    review: bool
    evidence: bool


IdRole = Qt.ItemDataRole.UserRole + 1
KindRole = Qt.ItemDataRole.UserRole + 2
MarkRole = Qt.ItemDataRole.UserRole + 3  # answered, unknown, unanswered, na, disagreement
ReviewRole = Qt.ItemDataRole.UserRole + 4
CountRole = Qt.ItemDataRole.UserRole + 5  # "3/4" answered of askable, for branches
ScoreRole = Qt.ItemDataRole.UserRole + 6  # score 0 to 100 or None
CriticalRole = Qt.ItemDataRole.UserRole + 7
HasHitRole = Qt.ItemDataRole.UserRole + 8  # whether `HitRole` has words; known without looking for them
HitRole = Qt.ItemDataRole.UserRole + 9  # "Note: …what was found…", or ""


@dataclass(eq=False)
class _Node:
    kind: Kind
    id: str
    text: str
    parent: _Node | None = None
    children: list[_Node] = field(default_factory=list)
    row: int = 0


class QuestionTree(QAbstractItemModel):
    """Visible questions under their capability and dimension; hidden ones are left out."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root = _Node("dimension", "", "")
        self._questions: dict[str, _Node] = {}
        self._questionnaire: Questionnaire | None = None
        self._assessment: Assessment | None = None
        self._results: Results | None = None
        self._filter: Filter = "all"
        self._needle = ""
        self._veiled: frozenset[str] = frozenset()
        self._held = ""
        self._looks: dict[str, Look] = {}  # of every question that is asked, in reading order
        self._search = QuestionSearch()
        self._hits = QuestionHits(self)

    # -------------------------------------------------------------- what it shows

    def show(self, questionnaire: Questionnaire, assessment: Assessment, results: Results) -> None:
        """Show these values; rows are rebuilt only if others are visible now."""
        known = self._questionnaire is questionnaire
        self._questionnaire, self._assessment, self._results = questionnaire, assessment, results
        before, self._looks = self._looks, self._read_looks()
        wanted = self._wanted()
        if known and wanted == list(self._questions):
            self._announce_changed(before)
        else:
            self._rebuild(wanted)

    def veil(self, questions: frozenset[str]) -> None:
        """Show these as answered, whatever was said: their votes are not revealed. Call `show` after it."""
        self._veiled = questions

    def hold(self, question_id: str) -> None:
        """Keep that question in sight though its answer takes it out of the filter; until `narrow`."""
        self._held = question_id

    def clear(self) -> None:
        """Show nothing; no assessment is open."""
        self.beginResetModel()
        self._root = _Node("dimension", "", "")
        self._questions = {}
        self._looks = {}
        self._search.forget()
        self._hits.look_for([], "")
        self._questionnaire = self._assessment = self._results = None
        self.endResetModel()

    def narrow(self, *, filter_: Filter | None = None, needle: str | None = None) -> None:
        """Show only questions of that filter that hold every word of `needle`."""
        self._held = ""
        if filter_ is not None:
            self._filter = filter_
        if needle is not None:
            self._needle = needle
        self._hits.look_for(self._needle.casefold().split(), self._filter)
        if self._questionnaire is not None:
            self._rebuild(self._wanted())

    @property
    def question_ids(self) -> list[str]:
        """Ids of the questions shown, in reading order."""
        return list(self._questions)

    def counts(self) -> dict[Filter, int]:
        """How many questions each filter would show, without a search."""
        counts: dict[Filter, int] = {**dict.fromkeys(FILTERS, 0), "all": len(self._looks)}
        for mark, review, evidence in self._looks.values():  # once through: this runs after every answer
            if (filter_ := BY_MARK.get(mark)) is not None:
                counts[filter_] += 1
            counts["review"] += review
            counts["evidence"] += evidence
            counts["no_evidence"] += mark in ANSWERED and not evidence
        return counts

    def index_of(self, question_id: str) -> QModelIndex:
        """Where that question stands; an invalid index if it is not shown."""
        node = self._questions.get(question_id)
        return self.createIndex(node.row, 0, node) if node else QModelIndex()

    def branch_indexes(self) -> list[QModelIndex]:
        """Every dimension and capability shown, for expanding."""
        branches = []
        for dimension in self._root.children:
            branches.append(self.createIndex(dimension.row, 0, dimension))
            branches += [self.createIndex(c.row, 0, c) for c in dimension.children]
        return branches

    # -------------------------------------------------------------- rows

    def _wanted(self) -> list[str]:
        assert self._questionnaire is not None
        assert self._assessment is not None
        words = self._needle.casefold().split()
        if self._filter == "all" and not words:
            return list(self._looks)
        holds, pack, assessment = self._search.holds, self._questionnaire, self._assessment
        return [
            key
            for key, look in self._looks.items()
            if key == self._held or (self._passes(look) and holds(pack, assessment, key, words))
        ]

    def _passes(self, look: Look) -> bool:
        if self._filter == "review":
            return look.review
        if self._filter == "evidence":
            return look.evidence
        if self._filter == "no_evidence":
            return look.mark in ANSWERED and not look.evidence
        return self._filter == "all" or BY_MARK.get(look.mark) == self._filter

    def _rebuild(self, wanted: list[str]) -> None:
        assert self._questionnaire is not None
        shown = set(wanted)
        self.beginResetModel()
        self._root = _Node("dimension", "", "")
        self._questions = {}
        for dimension in self._questionnaire.dimensions:
            branch = _Node("dimension", dimension.id, dimension.name, self._root)
            for capability in dimension.capabilities:
                twig = _Node("capability", capability.id, capability.name, branch)
                for question in capability.questions:
                    if question.id in shown:
                        leaf = _Node("question", question.id, question.text, twig, [], len(twig.children))
                        twig.children.append(leaf)
                        self._questions[question.id] = leaf
                if twig.children:
                    twig.row = len(branch.children)
                    branch.children.append(twig)
            if branch.children:
                branch.row = len(self._root.children)
                self._root.children.append(branch)
        self.endResetModel()

    def _read_looks(self) -> dict[str, Look]:
        """How each question that is asked is drawn; of votes out of sight no more than that there are some.

        Once through, without a call: this runs after every answer.
        """
        assert self._assessment is not None
        assert self._results is not None
        answers, veiled = self._assessment.answers, self._veiled
        looks: dict[str, Look] = {}
        for key, result in self._results.scorecard.questions.items():
            mark: str = result.state
            if mark == "hidden":
                continue
            if key in veiled:
                mark = "answered" if mark == "unknown" else mark
            elif result.disagree:
                mark = "disagreement"
            answer = answers.get(key)
            looks[key] = Look(
                mark, answer is not None and answer.review, bool(answer and answer.evidence_items)
            )
        return looks

    def _mark(self, question_id: str) -> str:
        look = self._looks.get(question_id)
        return look.mark if look else "hidden"

    def _announce_changed(self, before: dict[str, Look]) -> None:
        """Have the rows redrawn that look different now, with the branches above them."""
        changed = [node for key, node in self._questions.items() if before.get(key) != self._looks[key]]
        spans: dict[_Node, tuple[_Node, _Node]] = {}  # branch to the first and last that changed in it
        for node in changed:  # in reading order
            if node.parent is not None:
                spans[node.parent] = (spans.get(node.parent, (node, node))[0], node)
        branches = dict.fromkeys(twig.parent for twig in spans if twig.parent is not None)
        for first, last in (*spans.values(), *((n, n) for n in (*spans, *branches))):
            self.dataChanged.emit(self.createIndex(first.row, 0, first), self.createIndex(last.row, 0, last))

    @property
    def has_hits(self) -> bool:
        """Whether rows may have words of what was found below theirs."""
        return self._hits.possible

    def _has_hit(self, question_id: str) -> bool:
        assert self._questionnaire is not None
        assert self._assessment is not None
        asked = self._hits.possible and question_id != self._held
        return asked and self._hits.has(self._questionnaire, self._assessment, question_id)

    def _hit_words(self, question_id: str) -> str:
        assert self._questionnaire is not None
        assert self._assessment is not None
        if not self._hits.possible or question_id == self._held:
            return ""
        return self._hits.words(self._questionnaire, self._assessment, question_id)

    # -------------------------------------------------------------- QAbstractItemModel

    def _node(self, index: Index) -> _Node:
        node = index.internalPointer() if index.isValid() else None
        return node if isinstance(node, _Node) else self._root

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        children = self._node(parent).children
        if column != 0 or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, 0, children[row])

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        parent = self._node(index).parent
        if parent is None or parent is self._root:
            return QModelIndex()
        return self.createIndex(parent.row, 0, parent)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.column() > 0 else len(self._node(parent).children)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self._results is None or self._assessment is None:
            return None
        node = self._node(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return node.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tooltip(node.text)
        if role == IdRole:
            return node.id
        if role == KindRole:
            return node.kind
        if node.kind == "question":
            return self._question_data(node, role)
        return self._branch_data(node, role)

    def _question_data(self, node: _Node, role: int) -> Any:
        assert self._results is not None
        assert self._questionnaire is not None
        result = self._results.scorecard.questions[node.id]
        if role == MarkRole:
            return self._mark(node.id)
        if role == ReviewRole:
            return self._looks[node.id].review
        if role == ScoreRole:
            return result.score
        if role == CriticalRole:
            return self._questionnaire.question(node.id).critical
        if role == HasHitRole:
            return self._has_hit(node.id)
        if role == HitRole:
            return self._hit_words(node.id)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            mark = self._mark_words()[self._mark(node.id)]
            if self._looks[node.id].review:
                text = self.tr("{}, {}, marked for review: {}").format(node.id, mark, node.text)
            else:
                text = self.tr("{}, {}: {}").format(node.id, mark, node.text)
            hit = self._hit_words(node.id)
            return f"{text} {hit}" if hit else text
        return None

    def _branch_data(self, node: _Node, role: int) -> Any:
        assert self._results is not None
        if role == CountRole:
            marks = [self._mark(q) for q in self._ids_below(node)]
            askable = [mark for mark in marks if mark not in ("na", "hidden")]
            answered = askable.count("answered") + askable.count("disagreement")
            return f"{answered}/{len(askable)}"
        if role == ScoreRole:
            card = self._results.scorecard
            if node.kind == "dimension":
                return card.dimensions[node.id].final
            return card.capabilities[node.id].score
        if role == Qt.ItemDataRole.AccessibleTextRole:
            answered, askable = self._branch_data(node, CountRole).split("/")
            return self.tr("{}, {} of {} answered").format(node.text, answered, askable)
        return None

    def _mark_words(self) -> dict[str, str]:
        return {
            "answered": self.tr("answered"),
            "unknown": self.tr("unknown"),
            "na": self.tr("not applicable"),
            "unanswered": self.tr("unanswered"),
            "disagreement": self.tr("disagreement"),
            "hidden": self.tr("not asked"),
        }

    def _ids_below(self, node: _Node) -> list[str]:
        """Every question of a branch, whatever filter is on."""
        assert self._questionnaire is not None
        if node.kind == "capability":
            return [question.id for question in self._questionnaire.capability(node.id).questions]
        dimension = self._questionnaire.dimension(node.id)
        return [question.id for capability in dimension.capabilities for question in capability.questions]
