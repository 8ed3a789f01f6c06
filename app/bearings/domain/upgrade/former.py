"""Former answers: what was kept aside with earlier versions of the questionnaire, as lines to read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bearings.domain.assessment import Answer, Assessment, Former
from bearings.domain.changes.compare_words import answer_in_words
from bearings.domain.consensus import read_answer
from bearings.domain.languages import in_language
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.upgrade.model import Kind
from bearings.domain.wording.profile_words import profile_in_words


@dataclass(frozen=True, slots=True)
class FormerLine:
    """One thing kept aside: of which kind, what it belongs to, and what was said or decided.

    `version` is that of its questionnaire. `said` is worded by the study or by the pack, `note` by people.
    """

    kind: Kind
    id: str
    name: str
    version: str
    said: str = ""
    votes: int = 0
    note: str = ""


def former_lines(assessment: Assessment) -> tuple[FormerLine, ...]:
    """Everything kept aside, of the latest earlier version first; told in the assessment's language."""
    return tuple(
        line
        for former in reversed(assessment.former)
        for line in lines_of(former, in_language(former.questionnaire, assessment.language), assessment)
    )


def lines_of(former: Former, told: Questionnaire, assessment: Assessment) -> Iterator[FormerLine]:
    """Everything kept with one of them, answers first; `told` is its questionnaire in a language."""
    version = told.version
    for key, answer in former.answers.items():
        yield _answer(told, key, answer)
    for key, value in former.profile.items():
        asked = told.profile_question(key)
        yield FormerLine("profile", key, asked.text, version, profile_in_words(asked, value))
    capabilities = {capability.id: capability.name for capability in told.capabilities}
    for key, target in former.targets.items():
        yield FormerLine("target", key, capabilities.get(key, key), version, f"{target:g} of 100")
    for key, override in former.cost_parameters.items():
        said = f"{override.low:g} / {override.base:g} / {override.high:g}"
        yield FormerLine("value", key, key, version, said, note=override.source)
    for option, choice in former.cost_options.items():
        yield FormerLine("cost_option", option, option, version, choice)
    titles = {action.id: action.title for action in told.actions}
    titles |= {own.id: own.title for own in (*assessment.plan.own, *former.plan.own)}
    for key, decided in former.plan.choices.items():
        yield FormerLine("action", key, titles.get(key, key), version, decided.owner, note=decided.reason)
    for own in former.plan.own:
        yield FormerLine("own_action", own.id, own.title, version, own.owner or "", note=own.done_when)
    people = {person.id: person.label for person in assessment.respondents}
    for key, role in former.people.items():
        yield FormerLine("person", key, people.get(key) or key, version, told.role_name(role))
    dimensions = {dimension.id: dimension.name for dimension in told.dimensions}
    for key, minutes in former.minutes.items():
        yield FormerLine("minutes", key, dimensions.get(key, key), version, f"{minutes} minutes")
    parked = {item.id: item.text for item in assessment.parking}
    for key, question in former.parking.items():
        yield FormerLine("parked", key, parked.get(key, key), version, question)


def _answer(told: Questionnaire, key: str, answer: Answer) -> FormerLine:
    question = told.question(key)
    said = answer_in_words(told, read_answer(question, answer, told.model))
    notes = (answer.note, answer.agreed_reason, answer.reason)
    note = next((text for text in notes if text), "")
    return FormerLine("question", key, question.text, told.version, said, len(answer.votes), note)
