"""Context of what to answer first, while a dimension that is not rated leaves the whole without an index."""

from __future__ import annotations

from bearings.domain.rounding import compared, percent
from bearings.domain.shares import shares_of
from bearings.report.context import Plain, Study

MOST = 6  # questions on paper; the run sheet orders all of them
OPEN = ("unanswered", "unknown")


def first_questions(study: Study) -> list[Plain]:
    """Open questions: those that limit the verdict, then by their share of the overall mean.

    None where there is an index: what would move it most says more then.
    """
    if study.results.scorecard.overall is not None:
        return []
    states = study.results.scorecard.questions
    shares = shares_of(study.questionnaire, states)
    waiting = [key for key in shares if states[key].state in OPEN]
    critical = {key: study.questionnaire.question(key).critical for key in waiting}
    waiting.sort(key=lambda key: (not critical[key], -compared(shares[key].of_overall)))
    return [
        {
            "id": key,
            "question": study.questionnaire.question(key).text,
            "critical": critical[key],
            "who": [study.questionnaire.role_name(role) for role in study.questionnaire.question(key).roles],
            "share": percent(shares[key].of_overall),
        }
        for key in waiting[:MOST]
    ]
