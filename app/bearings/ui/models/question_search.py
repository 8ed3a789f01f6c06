"""The words of questions and of what is recorded for them, folded once for a search letter by letter."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from bearings.domain.assessment import Answer, Assessment
    from bearings.domain.questionnaire import Question, Questionnaire
    from bearings.domain.workshop.parking import ParkedItem

Place = Literal["note", "evidence", "reason", "parked", "statement", "guidance", "capability"]
BEFORE, AFTER = 12, 200  # characters around a hit


class Hit(NamedTuple):
    """Where a search found something that the row of a question does not show, and the words around it."""

    place: Place
    words: str


class QuestionSearch:
    """Tells which questions hold all words of a needle, and where.

    A text is put together when it is first looked through, and again only once its answer
    is another one: notes may be a hundred thousand characters long.
    """

    def __init__(self) -> None:
        self._questionnaire: Questionnaire | None = None
        self._texts: dict[str, tuple[Answer, str]] = {}
        self._parking: tuple[ParkedItem, ...] = ()
        self._parked: dict[str, str] = {}  # by question, folded

    def forget(self) -> None:
        """Nothing is open any more."""
        self._questionnaire = None
        self._texts = {}
        self._parking, self._parked = (), {}

    def holds(self, questionnaire: Questionnaire, assessment: Assessment, key: str, words: list[str]) -> bool:
        """Whether the question has every one of these folded words, in its texts or in what is recorded."""
        if not words:
            return True
        if questionnaire is not self._questionnaire:
            self.forget()
            self._questionnaire = questionnaire
        if assessment.parking is not self._parking:
            self._read_parking(assessment.parking)
        answer = assessment.answer(key)
        kept = self._texts.get(key)
        if kept is None or kept[0] is not answer:
            text = _folded(questionnaire, questionnaire.question(key), answer)
            kept = self._texts[key] = (answer, text)
        parked = self._parked.get(key, "")
        return all(word in kept[1] or word in parked for word in words)

    def _read_parking(self, parking: tuple[ParkedItem, ...]) -> None:
        self._parking, self._parked = parking, {}
        for item in parking:
            if item.question is not None:
                before = self._parked.get(item.question, "")
                self._parked[item.question] = f"{before}\n{item.text}\n{item.owner}".casefold()


def is_in_sight(question: Question, words: list[str]) -> bool:
    """Whether id and text of a question show every one of these folded words."""
    text = f"{question.id} {question.text}".casefold()
    return all(word in text for word in words)


def hit_of(
    questionnaire: Questionnaire, assessment: Assessment, question: Question, words: list[str]
) -> Hit | None:
    """The place beside the row's own words where most of these folded words stand, the first of equals."""
    shown = f"{question.id} {question.text}".casefold()
    wanted = [word for word in words if word not in shown]
    best: Hit | None = None
    most = 0
    for place, text in _places(questionnaire, assessment, question):
        folded = text.casefold()
        found = [word for word in wanted if word in folded]
        if len(found) > most:
            best, most = Hit(place, _around(text, folded.index(found[0]))), len(found)
    return best


def recorded_hit(answer: Answer, filter_: str) -> Hit | None:
    """What a filter is about and the row does not show: why it does not apply, what its evidence is."""
    if filter_ == "na" and answer.reason:
        return Hit("reason", _around(answer.reason, 0))
    if filter_ == "evidence" and answer.evidence_items:
        return Hit("evidence", _around(", ".join(item.title for item in answer.evidence_items), 0))
    return None


def _folded(questionnaire: Questionnaire, question: Question, answer: Answer) -> str:
    parts = [question.id, question.text, *(text for _, text in _texts(questionnaire, question, answer))]
    return "\n".join(parts).casefold()


def _places(
    questionnaire: Questionnaire, assessment: Assessment, question: Question
) -> Iterator[tuple[Place, str]]:
    recorded = list(_texts(questionnaire, question, assessment.answer(question.id)))
    parked = [item for item in assessment.parking if item.question == question.id]
    yield from (found for found in recorded if found[0] in ("note", "evidence", "reason"))
    yield from (("parked", f"{item.text}, {item.owner}" if item.owner else item.text) for item in parked)
    yield from (found for found in recorded if found[0] not in ("note", "evidence", "reason"))


def _texts(questionnaire: Questionnaire, question: Question, answer: Answer) -> Iterator[tuple[Place, str]]:
    yield "note", answer.note
    yield from (("evidence", f"{item.title} {item.link}") for item in answer.evidence_items)
    yield "reason", answer.reason
    yield "reason", answer.agreed_reason
    yield from (("statement", text) for text in question.anchors)
    yield from (("statement", option.label) for option in question.options)
    yield from (
        ("guidance", text) for text in (question.why, question.probe, *question.evidence, *question.refs)
    )
    yield "capability", questionnaire.capability_of(question.id).name


def _around(text: str, at: int) -> str:
    """The words around a place in one line; folding may have moved the place by some letters."""
    start = max(at - BEFORE, 0)
    if start:
        start = text.find(" ", start, at) + 1 or start
    words = " ".join(text[start : at + AFTER].split())
    return f"…{words}" if start else words
