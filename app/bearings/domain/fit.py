"""Fit: whether an assessment's ids and values are those of its questionnaire.

Scoring relies on it, so every assessment that comes from a file is checked.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TypeGuard

from bearings.domain.assessment import GROUP, UNKNOWN, Answer, Assessment, Milestone, ProfileValue
from bearings.domain.fit_costs import cost_misfits
from bearings.domain.fit_plan import plan_misfits
from bearings.domain.fit_workshop import workshop_misfits
from bearings.domain.questionnaire import Option, ProfileQuestion, Question, Questionnaire
from bearings.validation import did_you_mean

MOST_LISTED = 12  # ids that are named where none is near
Place = tuple[str | int, ...]
Misfit = tuple[Place, str]


def misfits(questionnaire: Questionnaire, assessment: Assessment) -> Iterator[Misfit]:
    """Place in the assessment and what does not fit there; all of it, not the first only."""
    yield from _respondents(questionnaire, assessment)
    yield from _recorded(questionnaire, assessment, {respondent.id for respondent in assessment.respondents})
    yield from workshop_misfits(questionnaire, assessment)
    seen: set[str] = set()
    former = {each.id: each.questionnaire for each in assessment.former}
    for number, milestone in enumerate(assessment.milestones):
        if milestone.id in seen:
            yield ("milestones", number, "id"), f'the milestone "{milestone.id}" stands here twice'
        seen.add(milestone.id)
        if milestone.former and milestone.former not in former:
            known = did_you_mean(milestone.former, former)
            yield ("milestones", number, "former"), f'there is no former "{milestone.former}"{known}'
            continue
        # its voters are not looked up: some may have left the list since
        for place, problem in _recorded(former.get(milestone.former, questionnaire), milestone, ()):
            yield ("milestones", number, *place), problem
    yield from _former(assessment)


def version_remark(questionnaire: Questionnaire, assessment: Assessment) -> str:
    """What to mind where the answers were given to another version of the questionnaire; else ""."""
    given, now = assessment.questionnaire_version, questionnaire.version
    return "" if given == now else other_version(given, now)


def other_version(given: str, now: str) -> str:
    """That answers were given to the one version and are scored with the other."""
    return f"The answers were given to version {given} of the questionnaire; they are scored with {now}."


def answer_misfits(
    questionnaire: Questionnaire, assessment: Assessment, question_id: str
) -> Iterator[Misfit]:
    """What does not fit in the answer to one question."""
    voters = {respondent.id for respondent in assessment.respondents}
    yield from _answer(questionnaire, question_id, assessment.answer(question_id), voters)


def changed_misfits(questionnaire: Questionnaire, before: Assessment, after: Assessment) -> Iterator[Misfit]:
    """What does not fit in planning values and plan, where an edit changed them."""
    if after.cost_parameters is not before.cost_parameters or after.cost_options is not before.cost_options:
        yield from cost_misfits(questionnaire.costs, after.cost_parameters, after.cost_options)
    if after.plan is not before.plan:
        yield from plan_misfits(questionnaire, after.plan)


def vote_misfit(question: Question, vote: object) -> str | None:
    """What is wrong with a vote on that question; None if nothing is."""
    return None if vote == UNKNOWN else _value_misfit(question, vote, unknown=True)


def agreed_misfit(question: Question, agreed: object) -> str | None:
    """What is wrong with an agreed value of that question; None if nothing is."""
    if agreed == UNKNOWN:
        return "an agreed value cannot be unknown"
    return _value_misfit(question, agreed, unknown=False)


def profile_misfit(asked: ProfileQuestion, value: object) -> str | None:
    """What is wrong with the answer to that question about the organisation; None if nothing is."""
    if asked.type == "number":
        if _is_figure(value):
            return _outside(value, asked.min, asked.max, asked.unit)
        return f"expected a number, not {_shown(value)}"
    if asked.type == "single":
        return _stranger(value, asked.options)
    if not isinstance(value, tuple):
        return f"expected a list of options, not {_shown(value)}"
    return _strangers(value, asked.options)


def _value_misfit(question: Question, value: object, *, unknown: bool) -> str | None:
    if question.type == "gate":
        return _stranger(value, question.options)
    if question.type == "maturity":
        if _is_figure(value) and isinstance(value, int) and 1 <= value <= 5:
            return None
        if unknown:
            return f"expected a level from 1 to 5 or unknown, not {_shown(value)}"
        return f"expected a level from 1 to 5, not {_shown(value)}"
    if question.type == "number":
        if _is_figure(value):
            return _outside(value, question.min, question.max, question.unit)
        if unknown:
            return f"expected a number or unknown, not {_shown(value)}"
        return f"expected a number, not {_shown(value)}"
    if not isinstance(value, tuple):
        if unknown:
            return f"expected a list of options or unknown, not {_shown(value)}"
        return f"expected a list of options, not {_shown(value)}"
    if not value:
        return "choose at least one option; there is one for none of these"
    return _strangers(value, question.options)


def _recorded(
    questionnaire: Questionnaire, recorded: Assessment | Milestone, voters: Collection[str]
) -> Iterator[Misfit]:
    """What does not fit in all that was said and decided, now or at a milestone."""
    for key, value in recorded.profile.items():
        yield from _profile(questionnaire, key, value)
    for key, answer in recorded.answers.items():
        yield from _answer(questionnaire, key, answer, voters)
    capabilities = {capability.id for capability in questionnaire.capabilities}
    for key in recorded.targets:
        if key not in capabilities:
            yield ("targets", key), f'there is no capability "{key}"{did_you_mean(key, capabilities)}'
    yield from cost_misfits(questionnaire.costs, recorded.cost_parameters, recorded.cost_options)
    yield from plan_misfits(questionnaire, recorded.plan)


def _former(assessment: Assessment) -> Iterator[Misfit]:
    """What does not fit in what was kept aside; plan and costs are there in parts, and not reckoned with."""
    seen: set[str] = set()
    for number, former in enumerate(assessment.former):
        if former.id in seen:
            yield ("former", number, "id"), f'the former "{former.id}" stands here twice'
        seen.add(former.id)
        for key, value in former.profile.items():
            for place, problem in _profile(former.questionnaire, key, value):
                yield ("former", number, *place), problem
        for key, answer in former.answers.items():
            for place, problem in _answer(former.questionnaire, key, answer, ()):
                yield ("former", number, *place), problem


def _respondents(questionnaire: Questionnaire, assessment: Assessment) -> Iterator[Misfit]:
    seen: set[str] = set()
    roles = questionnaire.model.roles
    for number, respondent in enumerate(assessment.respondents):
        if respondent.id in seen:
            yield ("respondents", number, "id"), f'the respondent "{respondent.id}" stands here twice'
        seen.add(respondent.id)
        if respondent.role and respondent.role not in roles:
            yield (
                ("respondents", number, "role"),
                f'there is no role "{respondent.role}"{did_you_mean(respondent.role, roles)}',
            )


def _profile(questionnaire: Questionnaire, key: str, value: ProfileValue) -> Iterator[Misfit]:
    place = ("profile", key)
    if not questionnaire.has_profile_question(key):
        yield (
            place,
            f'there is no profile question "{key}"{did_you_mean(key, [q.id for q in questionnaire.profile])}',
        )
        return
    problem = profile_misfit(questionnaire.profile_question(key), value)
    if problem:
        yield place, problem


def _answer(
    questionnaire: Questionnaire, key: str, answer: Answer, voters: Collection[str]
) -> Iterator[Misfit]:
    place = ("answers", key)
    if not questionnaire.has_question(key):
        known = [each.id for each in questionnaire.questions]
        near = did_you_mean(key, known) or f"; ids look like {known[0]}"
        yield place, f'there is no question "{key}"{near}'
        return
    question = questionnaire.question(key)
    for voter, vote in answer.votes.items():
        if voters and voter not in voters and voter != GROUP:
            near = did_you_mean(voter, voters) or f"; the respondents are {_listed(voters)}"
            yield (*place, "votes", voter), f'there is no respondent "{voter}"{near}'
        problem = vote_misfit(question, vote)
        if problem:
            yield (*place, "votes", voter), problem
    if answer.agreed is not None:
        problem = agreed_misfit(question, answer.agreed)
        if problem:
            yield (*place, "agreed"), problem
    if answer.state == "na":
        if not question.na_allowed:
            yield (*place, "state"), f"{key} cannot be marked as not applicable"
        elif not answer.reason.strip():
            yield (*place, "state"), "not applicable needs a reason"
    grades = [grade.id for grade in questionnaire.model.evidence_grades]
    if answer.evidence is not None and answer.evidence not in grades:
        yield (*place, "evidence"), f"expected one of {', '.join(grades)}, not {_shown(answer.evidence)}"


def _listed(ids: Collection[str]) -> str:
    """The first few of them, in their order."""
    first = sorted(ids)[:MOST_LISTED]
    return ", ".join(first) + (f" and {len(ids) - MOST_LISTED} more" if len(ids) > MOST_LISTED else "")


def _stranger(value: object, options: Collection[Option]) -> str | None:
    known = [option.id for option in options]
    if value in known:
        return None
    if not isinstance(value, str):
        return f"expected one of {', '.join(known)}, not {_shown(value)}"
    return f'there is no option "{value}"{did_you_mean(value, known)}; the options are {", ".join(known)}'


def _strangers(values: tuple[object, ...], options: Collection[Option]) -> str | None:
    problems = [problem for problem in (_stranger(value, options) for value in values) if problem]
    if problems:
        return problems[0]
    return "an option stands here twice" if len(set(values)) < len(values) else None


def _is_figure(value: object) -> TypeGuard[int | float]:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _outside(value: float, least: float | None, most: float | None, unit: str) -> str | None:
    shown = f" {unit}" if unit else ""
    if least is not None and value < least:
        return f"must be at least {least:g}{shown}"
    if most is not None and value > most:
        return f"must be at most {most:g}{shown}"
    return None


def _shown(value: object) -> str:
    if isinstance(value, tuple):
        return "a list"
    if value is None or isinstance(value, bool):
        return {None: "an empty value", True: "true", False: "false"}[value]
    return f'"{value}"' if isinstance(value, str) and len(value) <= 40 else str(value)[:40]
