"""Answers in the words of the questionnaire, as the report quotes them: never with a name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from bearings.domain.assessment import UNKNOWN, Answer
from bearings.domain.questionnaire import Question
from bearings.report.context import Plain, Study

LEVEL = "Level "


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
        return f"{LEVEL}{value:g}"
    return value_in_words(question, value).split(" - ")[0].split(" (")[0]


def votes_by_role(
    study: Study,
    question: Question,
    names: Mapping[str, str] | None = None,
    answer: Answer | None = None,
) -> list[Plain]:
    """What was voted, each with the roles behind it; of another `answer` than that of now, if it is given.

    In full, or in short: roles by `names` (role id: name) and counted, levels as figures.
    """
    given = study.assessment.answer(question.id) if answer is None else answer
    taken = {respondent.id: respondent.role for respondent in study.assessment.respondents}
    roles: dict[str, list[str]] = {}
    for voter, vote in given.votes.items():
        if voter not in taken:
            continue
        role = role_of(study, taken[voter]) if names is None else names[taken[voter]]
        for part in vote if isinstance(vote, tuple) else (vote,):
            what = in_short(question, part)
            roles.setdefault(what if names is None else what.removeprefix(LEVEL), []).append(role)
    joined = _joined if names is None else _counted
    return [{"vote": vote, "roles": joined(who)} for vote, who in sorted(roles.items())]


def role_of(study: Study, role: str) -> str:
    """The name of a respondent's role, or that none was given."""
    return study.questionnaire.role_name(role) if role else "role not given"


def _joined(roles: list[str]) -> str:
    return ", ".join(sorted(roles))


def _counted(roles: list[str]) -> str:
    """Each role once, with the number of its votes if there are more."""
    many = Counter(roles)
    return ", ".join(
        role if many[role] == 1 else f"{role}\u00a0×{many[role]}" for role in sorted(many, key=_by_length)
    )


def _by_length(letters: str) -> tuple[int, str]:
    return len(letters), letters
