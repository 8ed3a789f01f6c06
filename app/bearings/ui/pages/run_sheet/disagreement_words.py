"""What is said of votes that lie apart: how far, who is lowest and highest, what hangs on it; by role."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bearings.domain.rounding import percent, whole
from bearings.ui.figures import decimal, plain_figure
from bearings.ui.worded import in_sentence, worded

if TYPE_CHECKING:
    from bearings.domain.assessment import Vote
    from bearings.domain.questionnaire import Questionnaire
    from bearings.domain.workshop.disagreement import RoleLean, Spread

LEVEL = 25.0  # score points between two levels of a maturity question
MOST_ROLES = 3  # named; the rest is counted


def _tr(text: str) -> str:
    return QCoreApplication.translate("Disagreement", text)


def apart_words(questionnaire: Questionnaire, spread: Spread) -> str:
    """How far the votes lie apart, such as "views differ by 3 levels"."""
    kind = questionnaire.question(spread.question).type
    if kind == "maturity":
        levels = whole(spread.apart / LEVEL)
        if levels == 1:
            return _tr("views differ by 1 level")
        return _tr("views differ by {} levels").format(levels) if levels else _tr("all say the same")
    if kind == "multi":
        return _tr("agreement on the practices only {}").format(percent(spread.agreement))
    if spread.low == spread.high:
        return _tr("all say the same")
    return _tr("views from {} to {}").format(
        vote_words(questionnaire, spread.question, spread.low),
        vote_words(questionnaire, spread.question, spread.high),
    )


def vote_words(questionnaire: Questionnaire, question_id: str, vote: Vote) -> str:
    """A vote in few words: "level 3", the first words of an option, a figure with its unit."""
    from bearings.domain.workshop.voting import in_words

    question = questionnaire.question(question_id)
    if question.type == "maturity":
        return _tr("level {}").format(vote)
    return worded(in_words(questionnaire, question, vote))


def poles_words(questionnaire: Questionnaire, spread: Spread) -> str:
    """Which roles sit lowest and highest, and how far their medians lie apart; "" where none does."""
    if not spread.role_gap:
        return ""
    low = roles_words(questionnaire, spread.lowest)
    high = roles_words(questionnaire, spread.highest)
    return _tr("Lowest: {}. Highest: {}, {} higher.").format(low, high, _gap_words(questionnaire, spread))


def roles_words(questionnaire: Questionnaire, roles: Sequence[str]) -> str:
    """Names of roles; beyond three the rest is counted."""
    names = [role_words(questionnaire, role) for role in roles]
    if len(names) > MOST_ROLES + 1:
        rest = len(names) - MOST_ROLES
        return _tr("{} and {} more").format(", ".join(names[:MOST_ROLES]), rest)
    return ", ".join(names)


def role_words(questionnaire: Questionnaire, role: str) -> str:
    return questionnaire.role_name(role) if role else _tr("Role not given")


def facts_words(questionnaire: Questionnaire, spread: Spread) -> str:
    """Votes, agreement and what hangs on it."""
    bands: dict[str, str] = {band.id: band.name for band in questionnaire.model.consensus.bands}
    facts = [_tr("{} votes").format(spread.known)]
    if spread.unknown:
        facts.append(_tr("{} don't know").format(spread.unknown))
    agreement = _tr("agreement {}, {}")
    facts.append(
        agreement.format(percent(spread.agreement), in_sentence(bands.get(spread.band, spread.band)))
    )
    facts.append(_tr("weight {} of the whole").format(_share(spread.share)))
    if spread.stake:
        facts.append(_tr("about {} points of the index apart").format(decimal(spread.stake)))
    return "  ·  ".join(facts)


def counts_words(spread: Spread) -> str:
    """The votes by level, as a sentence."""
    said = ", ".join(
        _tr("level {}: {}").format(level, count) for level, count in enumerate(spread.counts, 1) if count
    )
    if spread.used is None:
        return _tr("Votes by the level they are worth: {}.").format(said)
    return _tr("Votes by the level they are worth: {}. Value used: level {}.").format(said, spread.used)


def lean_words(questionnaire: Questionnaire, lean: RoleLean) -> str:
    """How a role sees things beside the others."""
    name = role_words(questionnaire, lean.role)
    over = _tr("over 1 question") if lean.questions == 1 else _tr("over {} questions").format(lean.questions)
    if f"{abs(lean.lean):.0f}" == "0":
        return _tr("{}: as the others, {}").format(name, over)
    amount = _points(abs(lean.lean))
    if lean.lean > 0:
        return _tr("{}: {} higher than the others, {}").format(name, amount, over)
    return _tr("{}: {} lower than the others, {}").format(name, amount, over)


def distance_words(questionnaire: Questionnaire, spread: Spread, role: str, distance: float) -> str:
    """How far a role stands from all others on a question, by the medians."""
    name = role_words(questionnaire, role)
    if questionnaire.question(spread.question).type == "maturity":
        amount = _levels(abs(distance))
    else:
        amount = _points(abs(distance))
    text = _tr("{}: {} above the others") if distance > 0 else _tr("{}: {} below the others")
    return text.format(name, amount)


def _gap_words(questionnaire: Questionnaire, spread: Spread) -> str:
    if questionnaire.question(spread.question).type == "maturity":
        return _levels(spread.role_gap)
    return _points(spread.role_gap)


def _levels(points: float) -> str:
    levels = plain_figure(round(points / LEVEL, 1))
    return _tr("1 level") if levels == "1" else _tr("{} levels").format(levels)


def _points(points: float) -> str:
    """Score points, rounded to whole ones."""
    return _tr("1 point") if f"{points:.0f}" == "1" else _tr("{} points").format(decimal(points, 0))


def _share(share: float) -> str:
    return f"{decimal(share * 100)}\u00a0%"
