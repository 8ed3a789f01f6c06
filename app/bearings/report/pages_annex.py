"""Context of the annexes: every answer with its votes, every rule that applied, every source cited."""

from __future__ import annotations

from bearings.domain.assessment import Answer
from bearings.domain.condition_words import condition_in_words, seen_in_words, subject_in_words
from bearings.domain.conditions import leaves
from bearings.domain.facts import AssessmentFacts, raw_scores
from bearings.domain.questionnaire import Question
from bearings.report.context import Plain, Study
from bearings.report.pages_detail import statement_of, value_in_words

STATE_WORDS = {
    "answered": "Answered",
    "unknown": "Not known",
    "unanswered": "Not answered",
    "na": "Not applicable",
}
MAX_NOTE = 5_000  # characters of a note that go to paper; the rest is said to be left out


def annex_pages(study: Study) -> Plain:
    """Annex A (answers), B (rules), D (sources)."""
    states = study.results.scorecard.questions
    return {
        "answers": [
            {
                "dimension": dimension.name,
                "rows": [
                    _answer(study, question)
                    for capability in dimension.capabilities
                    for question in capability.questions
                    if states[question.id].state != "hidden"
                ],
            }
            for dimension in study.questionnaire.dimensions
        ],
        "hidden": [
            {
                "id": question.id,
                "text": question.text,
                "condition": condition_in_words(study.questionnaire, question.visible_when)
                if question.visible_when
                else "",
            }
            for question in study.questionnaire.questions
            if states[question.id].state == "hidden"
        ],
        "rules": _rules(study),
        "sources": _sources(study),
    }


def _answer(study: Study, question: Question) -> Plain:
    answer = study.assessment.answer(question.id)
    result = study.results.scorecard.questions[question.id]
    grades = {grade.id: grade.name for grade in study.questionnaire.model.evidence_grades}
    votes = _votes(study, question, answer)
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
        "agreed": answer.agreed is not None and bool(votes),
        "agreed_reason": answer.agreed_reason,
        "agreement": "" if result.agreement is None or len(answer.votes) < 2 else f"{result.agreement:.2f}",
        "disagree": result.disagree,
        "evidence": grades.get(answer.evidence or "", "Not graded") if result.state == "answered" else "",
        "evidence_items": [
            {"title": item.title, "link": _safe_link(item.link)} for item in answer.evidence_items
        ],
        "note": note[:MAX_NOTE],
        "note_cut": len(note) > MAX_NOTE,
    }


def _votes(study: Study, question: Question, answer: Answer) -> list[Plain]:
    """What was voted, each with the roles behind it; never a name."""
    roles: dict[str, list[str]] = {}
    for voter, vote in answer.votes.items():
        respondent = study.assessment.respondent(voter)
        if respondent is None:
            continue
        role = study.questionnaire.role_name(respondent.role) if respondent.role else "role not given"
        for part in vote if isinstance(vote, tuple) else (vote,):
            roles.setdefault(_short_vote(question, part), []).append(role)
    return [{"vote": vote, "roles": ", ".join(sorted(who))} for vote, who in sorted(roles.items())]


def _short_vote(question: Question, vote: object) -> str:
    if question.type == "maturity" and isinstance(vote, int | float):
        return f"Level {vote:g}"
    return value_in_words(question, vote).split(" - ")[0].split(" (")[0]


def _safe_link(link: str) -> str:
    return link if link.startswith(("http://", "https://", "mailto:")) else ""


def _rules(study: Study) -> list[Plain]:
    card, questionnaire = study.results.scorecard, study.questionnaire
    facts = AssessmentFacts(
        study.results.profile,
        card.questions,
        raw_scores(card.capabilities, card.dimensions),
        study.results.metrics,
    )
    rows = []
    for rule_id in study.results.rules:
        rule = questionnaire.rule(rule_id)
        seen = []
        for leaf in leaves(rule.when):
            saw = seen_in_words(questionnaire, leaf, facts.look(leaf.subject, leaf.ref))
            seen.append(f"{subject_in_words(questionnaire, leaf)}: {saw}")
        rows.append(
            {
                "id": rule.id,
                "title": rule.title,
                "kind": rule.kind,
                "severity_name": questionnaire.model.severities[rule.severity].name,
                "condition": condition_in_words(questionnaire, rule.when),
                "seen": seen,
            }
        )
    return rows


def _sources(study: Study) -> list[Plain]:
    """Only what findings' actions and answered questions cite."""
    cited: set[str] = set()
    for finding in study.results.findings:
        for action in finding.actions:
            cited.update(study.questionnaire.action(action).refs)
    for question in study.questionnaire.questions:
        if study.results.scorecard.questions[question.id].state != "hidden":
            cited.update(question.refs)
    return [
        {"id": key, "title": source.title, "publisher": source.publisher, "version": source.version}
        for key, source in study.questionnaire.references.items()
        if any(ref == key or ref.startswith((f"{key} ", f"{key},")) for ref in cited)
    ]
