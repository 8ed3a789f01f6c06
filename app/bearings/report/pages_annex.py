"""Context of Appendix A and D: every answer with its votes, every source cited."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from string import ascii_uppercase

from bearings.domain.questionnaire import ProfileQuestion, Question
from bearings.domain.wording.condition_words import condition_in_words, condition_pieces
from bearings.domain.wording.profile_words import profile_in_words
from bearings.domain.workshop.disagreement import Spread
from bearings.files import in_sight
from bearings.report.charts_votes import room_for, spread_name
from bearings.report.context import Plain, Study
from bearings.report.note_text import ON_PAPER, may_be_followed, plain_blocks
from bearings.report.words_of_answers import role_of, statement_of, votes_by_role

CROWD = 12  # more people than this, and their roles are told by letters: their names would fill the page

STATE_WORDS = {
    "answered": "Answered",
    "unknown": "Not known",
    "unanswered": "Not answered",
    "na": "Not applicable",
}


def annex_pages(study: Study, spreads: Sequence[Spread]) -> Plain:
    """Appendix A (answers and profile) and D (sources)."""
    states = study.results.scorecard.questions
    voted = {spread.question: spread for spread in spreads}
    letters = letters_of_roles(study)
    return {
        "letters_of_roles": [(letter, role_of(study, role)) for role, letter in letters.items()],
        "answers": [
            {
                "dimension": dimension.name,
                "rows": [
                    _answer(study, question, voted.get(question.id), letters)
                    for capability in dimension.capabilities
                    for question in capability.questions
                    if states[question.id].state != "hidden"
                ],
            }
            for dimension in study.questionnaire.dimensions
        ],
        "profile": [_profile(study, asked) for asked in study.questionnaire.profile],
        "hidden": [
            {
                "id": question.id,
                "text": question.text,
                "condition": condition_in_words(study.questionnaire, question.visible_when)
                if question.visible_when
                else "",
                "condition_pieces": condition_pieces(study.questionnaire, question.visible_when)
                if question.visible_when
                else [],
            }
            for question in study.questionnaire.questions
            if states[question.id].state == "hidden"
        ],
        "sources": _sources(study, _cited_by_actions(study) | _cited_by_questions(study)),
        "acted": _sources(study, _cited_by_actions(study)),
    }


def letters_of_roles(study: Study) -> dict[str, str]:
    """A, B, C … for the roles that people have, in the order of the questionnaire; none for a few people."""
    if len(study.assessment.respondents) <= CROWD:
        return {}
    taken = {respondent.role for respondent in study.assessment.respondents}
    known = [role for role in study.questionnaire.model.roles if role in taken]
    return {role: _letter(place) for place, role in enumerate([*known, *sorted(taken - set(known))])}


def _letter(place: int) -> str:
    """A to Z, then AA, AB and on."""
    rest, last = divmod(place, len(ascii_uppercase))
    return (_letter(rest - 1) if rest else "") + ascii_uppercase[last]


def _answer(study: Study, question: Question, spread: Spread | None, letters: Mapping[str, str]) -> Plain:
    answer = study.assessment.answer(question.id)
    result = study.results.scorecard.questions[question.id]
    grades = {grade.id: grade.name for grade in study.questionnaire.model.evidence_grades}
    votes = votes_by_role(study, question)
    said = votes_by_role(study, question, letters) if letters else votes
    note = answer.note
    return {
        "id": question.id,
        "text": question.text,
        "capability": study.questionnaire.capability_of(question.id).name,
        "state": result.state,
        "state_name": STATE_WORDS.get(result.state, result.state),
        "statement": statement_of(study, question) if result.state == "answered" else answer.reason,
        "score": "" if result.score is None else f"{result.score:g}",
        "level": str(result.value) if question.type == "maturity" and result.value is not None else "",
        "votes": votes,
        "votes_said": "; ".join(f"{vote['vote']}: {vote['roles']}" for vote in said),
        "counts": list(spread.counts) if spread else [],
        "used": spread.used or 0 if spread else 0,
        "spread": spread_name(spread.counts, spread.used, crowd=bool(letters)) if spread else "",
        "spread_room": room_for(spread.counts, crowd=bool(letters)) if spread else 0,
        "crowd": bool(letters),
        "agreed": answer.agreed is not None and bool(votes),
        "agreed_reason": answer.agreed_reason,
        "agreement": "" if result.agreement is None or len(answer.votes) < 2 else f"{result.agreement:.2f}",
        "disagree": result.disagree,
        "evidence": grades.get(answer.evidence or "", "Not graded") if result.state == "answered" else "",
        "evidence_items": [
            {"title": in_sight(item.title), "link": item.link if may_be_followed(item.link) else ""}
            for item in answer.evidence_items
        ],
        "note": note[:ON_PAPER],
        "note_blocks": plain_blocks(note[:ON_PAPER]),
        "note_cut": len(note) > ON_PAPER,
    }


def _profile(study: Study, asked: ProfileQuestion) -> Plain:
    value = study.assessment.profile.get(asked.id)
    said = "" if value is None else profile_in_words(asked, value)
    return {"id": asked.id, "text": asked.text, "answer": said}


def _cited_by_actions(study: Study) -> set[str]:
    questionnaire = study.questionnaire
    actions = {action for finding in study.results.findings for action in finding.actions}
    return {ref for action in actions for ref in questionnaire.action(action).refs}


def _cited_by_questions(study: Study) -> set[str]:
    states = study.results.scorecard.questions
    asked = (question for question in study.questionnaire.questions if states[question.id].state != "hidden")
    return {ref for question in asked for ref in question.refs}


def _sources(study: Study, cited: set[str]) -> list[Plain]:
    """The sources among the references, in their order."""
    return [
        {
            "id": key,
            "title": source.title,
            "publisher": source.publisher,
            "version": source.version,
            "url": source.url,
        }
        for key, source in study.questionnaire.references.items()
        if any(ref == key or ref.startswith((f"{key} ", f"{key},")) for ref in cited)
    ]
