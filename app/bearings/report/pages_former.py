"""Context of what was kept aside: what earlier versions of the questionnaire asked, and was answered then."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bearings.domain.assessment import Answer, Former
from bearings.domain.consensus import read_answer
from bearings.domain.languages import in_language
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.upgrade.former import lines_of
from bearings.domain.upgrade.plan import holds_something
from bearings.domain.upgrade.words import KIND_NAMES
from bearings.files import in_sight
from bearings.report.context import Plain, Study
from bearings.report.note_text import ON_PAPER, may_be_followed, plain_blocks
from bearings.report.pages_annex import STATE_WORDS, letters_of_roles
from bearings.report.words_of_answers import value_in_words, votes_by_role


def former_pages(study: Study) -> list[Plain]:
    """Each earlier version with which something was kept, the latest first; none where nothing was."""
    held = held_formers(study)
    letters = letters_of_roles(study) if held else {}
    return [_version(study, former, letters) for former in held]


def held_formers(study: Study) -> list[Former]:
    """The earlier questionnaires with which something was kept, the latest first."""
    return [former for former in reversed(study.assessment.former) if holds_something(former)]


def _version(study: Study, former: Former, letters: Mapping[str, str]) -> Plain:
    told = in_language(former.questionnaire, study.questionnaire.language)
    return {
        "version": told.version,
        "date": former.date,
        "title": f"Answers kept from version {told.version} of the questionnaire",
        "rows": [
            *(_answer(study, told, key, answer, letters) for key, answer in former.answers.items()),
            *_others(study, former, told),
        ],
    }


def _answer(
    study: Study, told: Questionnaire, question_id: str, answer: Answer, letters: Mapping[str, str]
) -> Plain:
    question = told.question(question_id)
    result = read_answer(question, answer, told.model)
    grades = {grade.id: grade.name for grade in told.model.evidence_grades}
    answered = result.state == "answered"
    votes = votes_by_role(study, question, answer=answer)
    said = votes_by_role(study, question, letters, answer) if letters else votes
    return {
        "id": question_id,
        "kind": "",
        "text": question.text,
        "state": result.state,
        "state_name": STATE_WORDS.get(result.state, result.state),
        "level": str(result.value) if question.type == "maturity" and answered else "",
        "statement": value_in_words(question, result.value) if answered else answer.reason,
        "votes": votes,
        "votes_said": "; ".join(f"{vote['vote']}: {vote['roles']}" for vote in said),
        "agreed": answer.agreed is not None and bool(votes),
        "agreed_reason": answer.agreed_reason,
        "evidence": grades.get(answer.evidence or "", "Not graded") if answered else "",
        "evidence_items": [
            {"title": in_sight(item.title), "link": item.link if may_be_followed(item.link) else ""}
            for item in answer.evidence_items
        ],
        **_noted(answer.note),
    }


def _others(study: Study, former: Former, told: Questionnaire) -> Iterator[Plain]:
    """What else was kept: answers on the organisation, targets, decisions and the like."""
    for line in lines_of(former, told, study.assessment):
        if line.kind != "question":
            yield {
                "id": line.id,
                "kind": KIND_NAMES[line.kind],
                "text": line.name,
                "state": "answered",
                "state_name": "",
                "level": "",
                "statement": line.said,
                "votes": [],
                "votes_said": "",
                "agreed": False,
                "agreed_reason": "",
                "evidence": "",
                "evidence_items": [],
                **_noted(line.note),
            }


def _noted(note: str) -> Plain:
    return {
        "note": note[:ON_PAPER],
        "note_blocks": plain_blocks(note[:ON_PAPER]),
        "note_cut": len(note) > ON_PAPER,
    }
