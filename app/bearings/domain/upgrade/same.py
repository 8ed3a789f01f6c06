"""Same: whether two versions of a question take the same answers, and ask in the same words."""

from __future__ import annotations

from bearings.domain.questionnaire import Option, ProfileQuestion, Question

AnyQuestion = Question | ProfileQuestion


def same_scale(one: AnyQuestion, other: AnyQuestion) -> bool:
    """Whether every answer to the one is an answer to the other, chosen from as much.

    What an answer scores, and the least and most of a number, may differ.
    """
    return (one.type, one.unit, _choices(one.options)) == (other.type, other.unit, _choices(other.options))


def same_words(one: AnyQuestion, other: AnyQuestion) -> bool:
    """Whether question, levels and options are told alike; spaces do not count."""
    return _words(one) == _words(other)


def _choices(options: tuple[Option, ...]) -> list[tuple[str, bool]]:
    return sorted((option.id, option.exclusive) for option in options)


def _words(question: AnyQuestion) -> tuple[object, ...]:
    anchors = question.anchors if isinstance(question, Question) else ()
    labels = sorted((option.id, _plain(option.label)) for option in question.options)
    return _plain(question.text), tuple(map(_plain, anchors)), tuple(labels)


def _plain(text: str) -> str:
    return " ".join(text.split())
