"""What a search or a filter found beside the words of a row, looked for only once the row is drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from bearings.ui.models.question_search import Hit, hit_of, is_in_sight, recorded_hit

if TYPE_CHECKING:
    from bearings.domain.assessment import Answer, Assessment
    from bearings.domain.questionnaire import Questionnaire

SHOWING = ("na", "evidence")  # filters that show what is recorded


class QuestionHits(QObject):
    """Hits of one needle (folded words) and one filter; `look_for` others forgets them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self._filter = ""
        self._known: dict[str, tuple[Answer, Any, str]] = {}

    @property
    def possible(self) -> bool:
        """Whether there may be any."""
        return bool(self._words) or self._filter in SHOWING

    def look_for(self, words: list[str], filter_: str) -> None:
        self._words, self._filter, self._known = words, filter_, {}

    def has(self, questionnaire: Questionnaire, assessment: Assessment, question_id: str) -> bool:
        """Whether a question that passed has one. Cheap: every row of the list is asked."""
        if self._words:
            return not is_in_sight(questionnaire.question(question_id), self._words)
        return recorded_hit(assessment.answer(question_id), self._filter) is not None

    def words(self, questionnaire: Questionnaire, assessment: Assessment, question_id: str) -> str:
        """ "Note: …what was found…"; "" if there is nothing."""
        if not self.has(questionnaire, assessment, question_id):
            return ""
        answer, parking = assessment.answer(question_id), assessment.parking
        known = self._known.get(question_id)
        if known is None or known[0] is not answer or known[1] is not parking:
            hit = self._find(questionnaire, assessment, question_id)
            said = f"{self._places()[hit.place]}: {hit.words}" if hit else ""
            known = self._known[question_id] = (answer, parking, said)
        return known[2]

    def _find(self, questionnaire: Questionnaire, assessment: Assessment, question_id: str) -> Hit | None:
        if not self._words:
            return recorded_hit(assessment.answer(question_id), self._filter)
        return hit_of(questionnaire, assessment, questionnaire.question(question_id), self._words)

    def _places(self) -> dict[str, str]:
        return {
            "note": self.tr("Note"),
            "evidence": self.tr("Evidence"),
            "reason": self.tr("Reason"),
            "parked": self.tr("Parked"),
            "statement": self.tr("Statement"),
            "guidance": self.tr("Guidance"),
            "capability": self.tr("Capability"),
        }
