"""Answers in the words of the questionnaire, as the report quotes them: never with a name."""

from __future__ import annotations

from bearings.domain.assessment import UNKNOWN
from bearings.domain.questionnaire import Question
from bearings.report.context import Plain, Study


def statement_of(study: Study, question: Question) -> str:
    """What was answered, in the words of the questionnaire; "" where nothing was."""
    return value_in_words(question, study.results.scorecard.questions[question.id].value)


def value_in_words(question: Question, value: object) -> str:
    """A level, option, set or figure as the questionnaire words it."""
    if value is None:
        return ""
    if value == UNKNOWN:
        return "Don't know"
    if question.type == "maturity" and isinstance(value, int | float):
        return question.anchors[int(value) - 1]
    if question.type == "number":
        return f"{value:g} {question.unit}".strip() if isinstance(value, int | float) else str(value)
    chosen = value if isinstance(value, tuple) else (str(value),)
    labels = [option.label for option in question.options if option.id in chosen]
    return "; ".join(labels) or "None chosen"


def in_short(question: Question, value: object) -> str:
    """The same in a word or two: "Level 3", "Partly"."""
    if question.type == "maturity" and isinstance(value, int | float):
        return f"Level {value:g}"
    return value_in_words(question, value).split(" - ")[0].split(" (")[0]


def votes_by_role(study: Study, question: Question) -> list[Plain]:
    """What was voted, each with the roles behind it."""
    roles: dict[str, list[str]] = {}
    for voter, vote in study.assessment.answer(question.id).votes.items():
        respondent = study.assessment.respondent(voter)
        if respondent is None:
            continue
        role = study.questionnaire.role_name(respondent.role) if respondent.role else "role not given"
        for part in vote if isinstance(vote, tuple) else (vote,):
            roles.setdefault(in_short(question, part), []).append(role)
    return [{"vote": vote, "roles": ", ".join(sorted(who))} for vote, who in sorted(roles.items())]
