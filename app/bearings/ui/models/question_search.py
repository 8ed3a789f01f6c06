"""The words of questions and of what is recorded for them, folded once for a search letter by letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bearings.domain.assessment import Answer, Assessment
    from bearings.domain.questionnaire import Question, Questionnaire


class QuestionSearch:
    """Tells which questions hold all words of a needle.

    A text is put together when it is first looked through, and again only once its answer
    is another one: notes may be a hundred thousand characters long.
    """

    def __init__(self) -> None:
        self._questionnaire: Questionnaire | None = None
        self._texts: dict[str, tuple[Answer, str]] = {}

    def forget(self) -> None:
        """Nothing is open any more."""
        self._questionnaire = None
        self._texts = {}

    def holds(self, questionnaire: Questionnaire, assessment: Assessment, key: str, words: list[str]) -> bool:
        """Whether the question has every one of these folded words, in its texts or in its answer."""
        if not words:
            return True
        if questionnaire is not self._questionnaire:
            self.forget()
            self._questionnaire = questionnaire
        answer = assessment.answer(key)
        kept = self._texts.get(key)
        if kept is None or kept[0] is not answer:
            text = _folded(questionnaire, questionnaire.question(key), answer)
            kept = self._texts[key] = (answer, text)
        return all(word in kept[1] for word in words)


def _folded(questionnaire: Questionnaire, question: Question, answer: Answer) -> str:
    capability = questionnaire.capability_of(question.id)
    parts = [question.id, question.text, capability.name, answer.note, answer.reason, *question.anchors]
    parts += [option.label for option in question.options]
    parts += [item.title for item in answer.evidence_items]
    return "\n".join(parts).casefold()
