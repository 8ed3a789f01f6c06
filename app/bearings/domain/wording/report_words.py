"""Report words: the pack's texts chosen and filled for one assessment.

Titles state their message and adapt to the situation; three key messages, the
verdict in words and the decision asked for come from the pack's templates. The
few sentences without a template are plain statements of figures. Source: blueprint 5.5.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TypedDict

from bearings.domain.assessment import Assessment
from bearings.domain.conclusions import Conclusions
from bearings.domain.costs.break_even import GRID_END
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.results import Results
from bearings.domain.rounding import whole
from bearings.domain.routes.routes import HOLD
from bearings.domain.wording.report_case import Case, read_case
from bearings.domain.wording.report_texts import TitleVariant
from bearings.domain.wording.singulars import right_for_one

Placeholders = Mapping[str, str]

_PLACEHOLDER = re.compile(r"\{([a-z0-9_]+)\}")


class VerdictWords(TypedDict):
    """The verdict in words."""

    name: str
    headline: str
    situation: str
    implication: str
    decision: str


class Words(TypedDict):
    """All chosen texts. `titles` go by page id, `dimension_titles` and messages by dimension id."""

    placeholders: dict[str, str]
    titles: dict[str, str]
    dimension_titles: dict[str, str]
    dimension_messages: dict[str, str]
    key_messages: list[str]
    verdict: VerdictWords
    route_sentence: str
    condition: str
    sensitivity: str
    break_even: str
    backlog: str
    provisional: str
    questions: list[str]


def words(
    questionnaire: Questionnaire, assessment: Assessment, results: Results, conclusions: Conclusions
) -> Words:
    """The texts of the report for this assessment; plain text, not yet escaped for any format."""
    case = read_case(questionnaire, assessment, results, conclusions)
    texts = questionnaire.report
    known = case.placeholders
    messages = {d.id: _dimension_message(case, d.id) for d in questionnaire.dimensions}
    page = next((p for p in texts.pages if p.id == "dimension"), None)
    pattern = page.title if page else "{dimension}: {dimension_message}"
    return {
        "placeholders": dict(known),
        "titles": {p.id: _title(case, p.id, p.title) for p in texts.pages if not p.repeat},
        "dimension_titles": {
            d.id: fill(pattern, {**known, "dimension": d.name, "dimension_message": messages[d.id]})
            for d in questionnaire.dimensions
        },
        "dimension_messages": messages,
        "key_messages": key_messages(case),
        "verdict": _verdict(case),
        "route_sentence": _route_message(case),
        "condition": conclusions.choice.condition,
        "sensitivity": _sensitivity(case),
        "break_even": _break_even(case),
        "backlog": _backlog(case),
        "provisional": "Provisional" if case.unrated else "",
        "questions": list(texts.questions_for_leadership.get(results.verdict.id, ())),
    }


def fill(text: str, known: Placeholders) -> str:
    """The text with `{name}` replaced where the name is known, and singulars put right."""
    return right_for_one(_PLACEHOLDER.sub(lambda match: known.get(match[1], match[0]), text))


def key_messages(case: Case) -> list[str]:
    """The three messages of the summary, in the pack's order."""
    makers = {
        "blocker_or_top_risk": _risk_message,
        "strength_or_weakest": _strength_message,
        "route_and_cost": _route_message,
    }
    order = case.questionnaire.report.key_messages.order
    return [makers[kind](case) for kind in order if kind in makers]


def _risk_message(case: Case) -> str:
    if case.blockers or case.high_risks:
        finding = (case.blockers or case.high_risks)[0]
        template = _template(case, "blocker" if case.blockers else "top_risk")
        return fill(template, {**case.placeholders, "title": finding.title, "text": finding.text})
    text = _template(case, "no_risk")
    if not case.next_steps_found:  # nothing to count, so only the first sentence is true
        text = text.split(". ")[0].rstrip(".") + "."
    return fill(text, {**case.placeholders, "n_next": str(case.next_steps_found)})


def _strength_message(case: Case) -> str:
    weakest, dimension = case.weakest_capability, case.weakest_dimension
    if weakest is None or dimension is None:
        unrated = next(
            (v.title for v in _variants(case, "scorecard") if v.when == "a dimension is not rated"), ""
        )
        return fill(unrated, case.placeholders).rstrip(".") + "."
    strength = next((f for f in case.strengths if f.capability != weakest.id), None)
    if strength:
        name = case.questionnaire.capability(strength.capability).name
        level = case.level_name(weakest.level)
        return fill(
            _template(case, "strength"), {**case.placeholders, "capability": name, "level_name": level}
        )
    level = case.level_name(dimension.level)
    return fill(_template(case, "weakest"), {**case.placeholders, "level_name": level})


def _route_message(case: Case) -> str:
    choice = case.conclusions.choice
    if choice.recommended != HOLD:
        return fill(_template(case, "route"), case.placeholders)
    if choice.next_route:
        return fill(_template(case, "hold"), case.placeholders)
    return _title(case, "route", case.placeholders["route_name"]).rstrip(".") + "."


def _verdict(case: Case) -> VerdictWords:
    verdict = case.questionnaire.model.verdict(case.results.verdict.id)
    texts = case.questionnaire.report.verdict_texts.get(verdict.id)
    known = case.placeholders
    return {
        "name": verdict.name,
        "headline": verdict.headline,
        "situation": fill(texts.situation, known) if texts else "",
        "implication": fill(texts.implication, known) if texts else "",
        "decision": fill(texts.decision, known) if texts else "",
    }


def _title(case: Case, page: str, otherwise: str) -> str:
    """The first variant whose situation holds, else the page's own title; it ends without a stop.

    A title may be made of a sentence, as that of page 1 is of the verdict's headline.
    """
    variant = next((v for v in _variants(case, page) if case.situations[v.when]), None)
    title = variant.title if variant else case.plain_titles.get(page, otherwise)
    filled = fill(title, {**case.placeholders, **case.page_placeholders(page)})
    return filled if ". " in filled else filled.removesuffix(".")


def _variants(case: Case, page: str) -> tuple[TitleVariant, ...]:
    return case.questionnaire.report.title_variants.get(page, ())


def _template(case: Case, kind: str) -> str:
    return case.questionnaire.report.key_messages.templates.get(kind, "")


def _dimension_message(case: Case, dimension_id: str) -> str:
    result = case.results.scorecard.dimensions[dimension_id]
    messages = case.questionnaire.report.dimension_messages.get(dimension_id, {})
    if result.final is None:
        return "cannot be rated yet"
    band = (
        "capped"
        if result.capped_by
        else "low"
        if result.final < 45
        else "mid"
        if result.final < 70
        else "high"
    )
    return messages.get(band, "")


def _sensitivity(case: Case) -> str:
    runs = case.results.sensitivity
    others = [run for run in runs if run.verdict != case.results.verdict.id]
    if not runs:
        return ""
    if not others:
        percent = whole(100 * max(abs(run.factor - 1) for run in runs))
        return f"The verdict stays the same when any dimension weighs {percent} % more or less."
    named = [
        f"{case.questionnaire.dimension(run.dimension).name} weighs {'more' if run.factor > 1 else 'less'}"
        f" ({case.questionnaire.model.verdict(run.verdict).name})"
        for run in others
    ]
    return f"The verdict would change if {'; or if '.join(named)}."


def _break_even(case: Case) -> str:
    even = case.conclusions.break_even
    if even is None:
        return ""
    simpler = case.questionnaire.routes.route(even.simpler).name
    other = case.questionnaire.routes.route(even.complex).name
    base = even.requests.get("base")
    if base is None:
        return f"{other} does not become cheaper than {simpler} up to {GRID_END:,} requests a month."
    sentence = f"{other} costs no more than {simpler} from about {base:,} requests a month"
    if even.requests.get("high") is None:
        return f"{sentence}; in the high-cost case never."
    return f"{sentence}."


def _backlog(case: Case) -> str:
    roadmap = case.conclusions.roadmap
    if not roadmap.backlog:
        return ""
    count, days, extra = len(roadmap.backlog), round(roadmap.backlog_days), roadmap.extra_days_month
    what, verb, them = ("action", "does", "it") if count == 1 else ("actions", "do", "them")
    said = f"{count} {what} with {days} person-days {verb} not fit"
    return fill(f"{said}; {extra} more person-days a month would clear {them} within a year.", {})
