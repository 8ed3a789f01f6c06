"""Tables of what was found: summary, scores, answers with the votes behind them by role, and findings."""

from __future__ import annotations

from collections.abc import Iterator

from bearings.domain.questionnaire import Capability, Dimension, Question
from bearings.domain.results import DimensionResult
from bearings.domain.wording.limits import limits_in_words
from bearings.report.context import Study, confidence_band
from bearings.report.export_table import Cell, Column, Parts, Table, Typed, day, money, score, yes
from bearings.report.note_text import plain_note
from bearings.report.pages_annex import STATE_WORDS
from bearings.report.pages_findings import effects_of, finding_row, sorted_findings
from bearings.report.speech import COPY, capital
from bearings.report.words_of_answers import statement_of, votes_by_role

KINDS = {
    "blocker": "Blocker",
    "risk": "Risk",
    "gap": "Gap",
    "unknown": "Not known",
    "disagreement": "Different views",
    "next_step": "Next step",
    "strength": "Strength",
}


def summary_table(study: Study) -> Table:
    """Verdict, index, confidence, coverage, route and key messages, a line each."""
    columns = (Column("Result", width=34), Column("Value", width=92), Column("Unit", width=26))
    rows = [row for row in _summary(study) if row[1] != ""]
    return Table("Summary", columns, rows, strong=("Verdict", "Overall index", "Recommended route"))


def _summary(study: Study) -> Iterator[tuple[Cell, ...]]:
    questionnaire, assessment, card = study.questionnaire, study.assessment, study.results.scorecard
    model, conclusions = questionnaire.model, study.conclusions
    yield "Organisation", assessment.organisation.name or "Organisation not named", ""
    yield "Fictional sample", yes(assessment.organisation.fictional), ""
    yield "Note", COPY if study.redacted else "", ""
    yield "Questionnaire", f"{questionnaire.title} {questionnaire.version}", ""
    yield "Workshop date", Typed(day(assessment.workshop.date), "date"), ""
    yield "Confidentiality", assessment.branding.confidentiality, ""
    yield "Prepared by", assessment.branding.prepared_by, ""
    yield "Prepared for", assessment.branding.prepared_for, ""
    yield "Verdict", study.words["verdict"]["name"], ""
    yield "Verdict in words", study.words["verdict"]["headline"], ""
    yield "Verdict by scores alone", model.verdict(study.results.verdict.before_limits).name, ""
    for phrase in limits_in_words(questionnaire, study.results):
        yield "Limited by", phrase, ""
    yield "Overall index", Typed(score(card.overall), "score"), "points of 100"
    yield "Level", Typed(card.overall_level, "count"), "level 1 to 5"
    yield "Level name", study.level_name(card.overall_level), ""
    yield "Range, low", Typed(score(card.low), "score"), "points of 100"
    yield "Range, high", Typed(score(card.high), "score"), "points of 100"
    yield "Confidence", Typed(score(card.confidence), "ratio"), Parts(("0 to 1", confidence_band(study)))
    yield "Coverage", Typed(score(card.coverage), "share"), "of questions that apply"
    yield "Answered", Typed(card.answered, "count"), "questions"
    yield "Not known", Typed(card.unknown, "count"), "questions"
    yield "Questions that apply", Typed(card.askable, "count"), "questions"
    routes, currency, roadmap = questionnaire.routes, questionnaire.costs.currency, conclusions.roadmap
    yield "Recommended route", routes.route(conclusions.recommended).name, ""
    if conclusions.next_route:
        yield "Route to prepare next", routes.route(conclusions.next_route).name, ""
    yield "Condition", study.words["condition"], ""
    period = f"{currency}, {questionnaire.costs.months} months"
    yield (
        "Cost of the route, base",
        Typed(money(conclusions.costs.total(conclusions.recommended)), "money"),
        period,
    )
    yield "Roadmap, effort", Typed(score(roadmap.scheduled_days), "days"), "person-days"
    yield "Backlog, effort", Typed(score(roadmap.backlog_days), "days"), "person-days"
    yield "Capacity", Typed(score(roadmap.capacity_month), "days"), "person-days a month"
    for outcome, spend in zip(("low", "base", "high"), roadmap.spend, strict=True):
        yield f"Roadmap, external spend, {outcome}", Typed(money(spend), "money"), currency
    for message in study.words["key_messages"]:
        yield "Key message", message, ""
    yield "Decision asked for", study.words["verdict"]["decision"], ""


def scores_table(study: Study) -> Table:
    """The overall index, each dimension and each capability."""
    columns = (
        Column("Scope", width=12.5),
        Column("Id", "verbatim", 17),
        Column("Dimension", width=13.5),
        Column("Capability", width=40),
        Column("Score (0 to 100)", "score", 8.5),
        Column("Before caps (0 to 100)", "score", 8.5),
        Column("Level (1 to 5)", "count", 9),
        Column("Level name", width=15),
        Column("Target (0 to 100)", "score", 8.5),
        Column("Gap to target (points)", "score", 8.5),
        Column("Range low (0 to 100)", "score", 8.5),
        Column("Range high (0 to 100)", "score", 8.5),
        Column("Coverage (%)", "share", 9),
        Column("Confidence (0 to 1)", "ratio", 9),
        Column("Weight (%)", "share", 9),
        Column("Status", width=15),
        Column("Capped by", width=16),
    )
    return Table("Scores", columns, list(_scores(study)), levels=7, bar=4, strong=("Overall", "Dimension"))


def _scores(study: Study) -> Iterator[tuple[Cell, ...]]:
    card = study.results.scorecard
    level = card.overall_level
    yield (
        "Overall", "", "", "", score(card.overall), None, level, study.level_name(level), None, None,
        score(card.low), score(card.high), score(card.coverage), score(card.confidence), None,
        _status(card.overall is not None), "",
    )  # fmt: skip
    for dimension in study.questionnaire.dimensions:
        yield _dimension(study, dimension, card.dimensions[dimension.id])
        for capability in dimension.capabilities:
            yield _capability(study, dimension, capability)


def _dimension(study: Study, dimension: Dimension, result: DimensionResult) -> tuple[Cell, ...]:
    target = study.dimension_target(dimension.id)
    capped = Parts(f"{study.questionnaire.rule(rule).title} ({rule})" for rule in result.capped_by)
    return (
        "Dimension", dimension.id, dimension.name, "", score(result.final), score(result.raw), result.level,
        study.level_name(result.level), score(target), _gap(result.final, target), score(result.low),
        score(result.high), score(result.coverage), score(result.confidence), score(dimension.weight),
        _status(result.final is not None), capped,
    )  # fmt: skip


def _capability(study: Study, dimension: Dimension, capability: Capability) -> tuple[Cell, ...]:
    result = study.results.scorecard.capabilities[capability.id]
    target = study.target_of(capability.id)
    shown = result.score if result.applicable and result.rated else None
    status = _status(shown is not None) if result.applicable else "Does not apply"
    name = study.level_name(result.level) if result.applicable else status
    known = (score(result.coverage), score(result.confidence)) if result.applicable else (None, None)
    return (
        "Capability", capability.id, dimension.name, capability.name, score(shown), None, result.level, name,
        score(target), _gap(shown, target), score(result.low), score(result.high), *known,
        score(capability.weight), status, "",
    )  # fmt: skip


def _status(rated: bool) -> str:
    return "Rated" if rated else "Not rated"


def _gap(number: float | None, target: float) -> float | None:
    """Points still missing; 0 where the target is reached."""
    return None if number is None else score(max(0.0, target - number))


def answers_table(study: Study) -> Table:
    """Every question with its answer, votes by role, evidence and note; never a name."""
    columns = (
        Column("Id", "verbatim", 9),
        Column("Dimension", width=14),
        Column("Capability", width=24),
        Column("Question", width=44),
        Column("Critical", width=9),
        Column("State", width=13),
        Column("Answer", width=40),
        Column("Value (level or figure)", "number", 11),
        Column("Score (0 to 100)", "score", 10),
        Column("Agreement (0 to 1)", "ratio", 11),
        Column("Seen differently", width=11),
        Column("Votes by role", width=38),
        Column("Why settled so, or not applicable", "verbatim", 26),
        Column("Evidence grade", width=16),
        Column("Evidence", "verbatim", 26),
        Column("Note", "verbatim", 42),
        Column("To review", width=9),
    )
    rows = [
        _answer(study, dimension, capability, question)
        for dimension in study.questionnaire.dimensions
        for capability in dimension.capabilities
        for question in capability.questions
    ]
    return Table("Answers", columns, rows, bar=8)


def _answer(
    study: Study, dimension: Dimension, capability: Capability, question: Question
) -> tuple[Cell, ...]:
    answer = study.assessment.answer(question.id)
    result = study.results.scorecard.questions[question.id]
    answered = result.state == "answered"
    grades = {grade.id: grade.name for grade in study.questionnaire.model.evidence_grades}
    figure = result.value if isinstance(result.value, int | float) and answered else None
    votes = Parts(f"{view['vote']}: {view['roles']}" for view in votes_by_role(study, question))
    items = "; ".join(f"{item.title} {item.link}".strip() for item in answer.evidence_items)
    reasons = (answer.agreed_reason, answer.reason if answer.state == "na" else "")
    return (
        question.id, dimension.name, capability.name, question.text, yes(question.critical),
        STATE_WORDS.get(result.state, "Not asked"), statement_of(study, question) if answered else "", figure,
        score(result.score), score(result.agreement) if len(answer.votes) > 1 else None, yes(result.disagree),
        votes, "; ".join(reason for reason in reasons if reason),
        grades.get(answer.evidence or "", "Not graded") if answered else "", items, plain_note(answer.note),
        yes(answer.review),
    )  # fmt: skip


def findings_table(study: Study) -> Table:
    """Every finding, worst first, with what it does and who acts on it."""
    columns = (
        Column("Id", "verbatim", 25),
        Column("Kind", width=13),
        Column("Severity", width=10),
        Column("Dimension", width=14),
        Column("Capability", width=24),
        Column("Finding", width=38),
        Column("What it means", width=52),
        Column("Effect", width=32),
        Column("Question", "verbatim", 10),
        Column("Concerns only", width=22),
        Column("First action", width=36),
        Column("Owner role", width=22),
        Column("Person", "verbatim", 18),
        Column("Horizon", width=14),
        Column("All actions", "verbatim", 18),
    )
    return Table("Findings", columns, list(_findings(study)))


def _findings(study: Study) -> Iterator[tuple[Cell, ...]]:
    routes = study.questionnaire.routes
    for finding in sorted_findings(study):
        row = finding_row(study, finding)
        only = [routes.route(route).name for route in finding.routes] if finding.scope == "route" else []
        subject = finding.subject if study.questionnaire.has_question(finding.subject) else ""
        yield (
            finding.id, KINDS.get(finding.kind, finding.kind), row["severity_name"], row["dimension"],
            row["capability"], finding.title, finding.text, Parts(effects_of(study, finding)), subject,
            Parts(only), row["action"], row["owner"], row["person"], capital(row["horizon"]),
            ", ".join(finding.actions),
        )  # fmt: skip
