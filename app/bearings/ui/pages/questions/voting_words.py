"""What is said of the votes on a question once they are revealed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bearings.domain.rounding import percent
from bearings.ui.figures import plain_figure
from bearings.ui.worded import in_sentence, worded

if TYPE_CHECKING:
    from bearings.domain.questionnaire import Questionnaire
    from bearings.domain.workshop.voting import Pole, VoteSummary


def _tr(text: str) -> str:
    return QCoreApplication.translate("Voting", text)


def value_words(questionnaire: Questionnaire, summary: VoteSummary) -> str:
    """What the votes stand for."""
    from bearings.domain.workshop.voting import in_words

    if summary.unknown_wins:
        return _tr("Not known")
    if summary.value is None:
        return _tr("No votes yet")
    words = worded(in_words(questionnaire, summary.question, summary.value))
    return words[:1].upper() + words[1:]


def how_words(summary: VoteSummary) -> str:
    """How the value is read from the votes, and how far they agree, in one or two sentences."""
    if summary.unknown_wins:
        return _tr("Half of the votes or more are “don't know”.")
    if summary.known == 1:
        said = _tr("The only vote.") if summary.voted == 1 else _tr("The only vote of somebody who knows.")
    else:
        said = {
            "lower_median": _tr("Lower median of {} votes."),
            "most_adverse": _tr("Most adverse of {} votes: one informed doubt is settled, not outvoted."),
            "majority": _tr("What more than half of {} votes hold."),
            "median": _tr("Median of {} votes."),
        }[summary.how].format(summary.known)
    if summary.known > 1 and summary.band is not None and summary.agreement is not None:
        agreement = _tr("Agreement {}: {}.").format(
            percent(summary.agreement), in_sentence(summary.band.name)
        )
        said = f"{said} {agreement}"
    return said


def short_how(summary: VoteSummary) -> str:
    """How the value is read, in as few words as a chart has room for."""
    return {
        "lower_median": _tr("lower median"),
        "most_adverse": _tr("most adverse"),
        "majority": _tr("more than half"),
        "median": _tr("median"),
    }[summary.how]


def poles_words(questionnaire: Questionnaire, summary: VoteSummary) -> str:
    """Who is lowest and who highest, by role; "" where all say the same."""
    if summary.low is None or summary.high is None:
        return ""
    low, high = (_pole(questionnaire, summary, pole) for pole in (summary.low, summary.high))
    if summary.how == "most_adverse":
        return _tr("Most adverse: {}. Most favourable: {}.").format(low, high)
    return _tr("Lowest: {}. Highest: {}.").format(low, high)


def unknown_words(summary: VoteSummary) -> str:
    """How many do not know; "" where all do."""
    if not summary.unknown:
        return ""
    if summary.voted == 1:
        return _tr("The only vote is “don't know”.")
    words = _tr("{} of {} doesn't know.") if summary.unknown == 1 else _tr("{} of {} don't know.")
    return words.format(summary.unknown, summary.voted)


def discuss_words(questionnaire: Questionnaire, summary: VoteSummary) -> str:
    """What there is to discuss; "" where the votes are near enough or the matter is settled."""
    from bearings.domain.workshop.voting import in_words

    if not summary.discuss:
        return ""
    if summary.question.type == "maturity" and summary.spread is not None:
        return _tr("Discuss: answers differ by {} levels").format(plain_figure(summary.spread))
    if summary.low is not None and summary.high is not None and summary.question.type != "multi":
        ends = (
            worded(in_words(questionnaire, summary.question, p.value)) for p in (summary.low, summary.high)
        )
        return _tr("Discuss: answers go from “{}” to “{}”").format(*ends)
    return _tr("Discuss: people chose different sets")


def agreed_words(questionnaire: Questionnaire, summary: VoteSummary) -> str:
    """What the group settled on; "" where it did on nothing."""
    from bearings.domain.workshop.voting import in_words

    if summary.agreed is None:
        return ""
    agreed = worded(in_words(questionnaire, summary.question, summary.agreed))
    kept = _tr("The vote stays on record.")
    if summary.voted != 1:
        kept = _tr("All {} votes stay on record.").format(summary.voted)
    return _tr("Agreed: {}.").format(agreed) + f" {kept}"


def revealed_words(questionnaire: Questionnaire, summary: VoteSummary) -> str:
    """All of it in one breath, for a screen reader."""
    parts = (
        value_words(questionnaire, summary) + ".",
        how_words(summary),
        unknown_words(summary),
        discuss_words(questionnaire, summary),
    )
    return " ".join(part for part in parts if part)


def _pole(questionnaire: Questionnaire, summary: VoteSummary, pole: Pole) -> str:
    from bearings.domain.workshop.voting import in_words

    roles = ", ".join(role or _tr("role not given") for role in pole.roles)
    if summary.question.type == "multi":
        return roles
    said = worded(in_words(questionnaire, summary.question, pole.value))
    if summary.question.type == "maturity":
        said = _tr("level {}").format(pole.value)
    return _tr("{} by {}").format(said, roles)
