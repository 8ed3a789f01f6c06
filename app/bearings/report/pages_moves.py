"""Context of what would move the index most: single answers tried better, the strongest few."""

from __future__ import annotations

from bearings.domain.changes.moves import Move, what_moves
from bearings.report.context import Plain, Study
from bearings.report.words_of_answers import in_short

MOST = 4  # on paper; the window lists all


def moves_part(study: Study) -> list[Plain]:
    """Bars of the tornado: label, gain in points of the index, and the answer that changes."""
    if study.results.scorecard.overall is None:
        return []
    moves = what_moves(study.questionnaire, study.assessment, study.results, study.conclusions)
    strongest = sorted(moves, key=lambda move: -move.gain)[:MOST]
    return [_bar(study, move) for move in strongest]


def _bar(study: Study, move: Move) -> Plain:
    questionnaire = study.questionnaire
    question = questionnaire.question(move.question)
    now = in_short(question, move.before) or "no value"
    note = f"{now} to {in_short(question, move.after)}"
    if move.rank_change > 0:
        note += f"; verdict: {questionnaire.model.verdict(move.verdict).name}"
    name = questionnaire.capability_of(move.question).name
    return {"label": f"{move.question}  {name}", "gain": move.gain, "note": note}
