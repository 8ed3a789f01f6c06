"""Context of the edition "what changed since": then and now beside each other, and what lies behind it."""

from __future__ import annotations

from bearings.domain.changes.compare import Comparison, ScoreChange, State
from bearings.domain.changes.compare_outlook import outlook
from bearings.domain.changes.compare_words import (
    TODAY,
    answer_in_words,
    summary,
    verdict_name,
)
from bearings.domain.changes.drivers import Driver, drivers
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.results import QuestionResult
from bearings.domain.rounding import whole
from bearings.domain.wording import change_titles
from bearings.report.context import Plain, Study
from bearings.report.earlier import change_in_words
from bearings.report.pages_changes_findings import findings_changed, still_open, strengths_changed
from bearings.report.pages_changes_plan import plan_changes

MOST_DRIVERS = 6  # so that the chart finds room below the table of capabilities
LONGEST_NOTE = 400  # characters of a note in the table of answers
NOT_RATED = "Not rated"


def changes_pages(study: Study, comparison: Comparison) -> Plain:
    """All that changed; `study` is that of the later state."""
    ahead, found = outlook(comparison), drivers(comparison)
    moved = [c for c in comparison.scores if c.kind == "capability" and _moved(c)]
    moved.sort(key=change_titles.largest_first)
    plan = plan_changes(study, comparison)
    unchanged = not comparison.changed and not ahead.changed
    became = (len(plan[part]) for part in ("done", "late", "added", "gone"))
    answers = [_answer(study, comparison, driver) for driver in found]
    return {
        "since": _named(comparison.before),
        "until": _named(comparison.after),
        "now": comparison.after.label == TODAY,
        "unchanged": unchanged,
        "summary": "" if unchanged else summary(comparison).removesuffix("."),
        "notes": list(comparison.notes),
        "facts": _facts(comparison),
        "bars": [_bar(comparison, change) for change in comparison.scores if _is_bar(change)],
        "capabilities": [_capability(study, comparison, c) for c in moved],
        "some_unrated": any(c.before is None or c.after is None for c in moved),
        "same": sum(c.kind == "capability" for c in comparison.scores) - len(moved),
        "drivers": [_driver(comparison, d) for d in _strongest(found)],
        "findings": findings_changed(study, comparison),
        "open": still_open(len(comparison.with_status("open"))),
        "strengths": strengths_changed(comparison),
        "outlook": [
            {"name": fact.name, "before": fact.before, "after": fact.after, "changed": fact.changed}
            for fact in ahead.facts
        ],
        "plan": plan,
        "answers": answers,
        "longest_answer": max((len(row[side]) for row in answers for side in ("before", "after")), default=0),
        "titles": {
            "head": change_titles.headline(comparison, ahead),
            "scores": change_titles.scores_title(moved),
            "drivers": change_titles.drivers_title(found),
            "answers": change_titles.answers_title(found),
            "findings": change_titles.findings_title(comparison),
            "route": change_titles.route_title(comparison),
            "roadmap": change_titles.roadmap_title(*became),
        },
    }


def _named(state: State) -> str:
    """A milestone with its day, once."""
    return f"{state.label}, {state.date}" if state.date and state.date not in state.label else state.label


def _moved(change: ScoreChange) -> bool:
    """Whether a score as shown differs."""
    return _shown(change.before) != _shown(change.after)


# ---------------------------------------------------------------- then and now


def _facts(comparison: Comparison) -> list[Plain]:
    """Verdict, index, range, confidence and coverage of both states, and the change."""
    before, after = comparison.before, comparison.after
    was, now = before.results.scorecard, after.results.scorecard
    return [
        _fact(
            "Verdict", verdict_name(before), verdict_name(after), _steps(_rank(after) - _rank(before), "rank")
        ),
        _fact(
            "Overall index, of 100",
            _shown(was.overall),
            _shown(now.overall),
            change_in_words(now.overall, was.overall),
        ),
        _fact("Range", _span(was.low, was.high), _span(now.low, now.high)),
        _fact(
            "Level",
            _level(before, was.overall_level),
            _level(after, now.overall_level),
            _steps(now.overall_level - was.overall_level, "level")
            if was.overall_level and now.overall_level
            else "",
        ),
        _fact(
            "Confidence, of 1",
            f"{was.confidence:.2f}",
            f"{now.confidence:.2f}",
            _signed(now.confidence - was.confidence, 2),
        ),
        _fact(
            "Questions answered",
            f"{was.answered} of {was.askable}",
            f"{now.answered} of {now.askable}",
            _signed(float(now.answered - was.answered), 0),
        ),
    ]


def _fact(name: str, before: str, after: str, change: str = "") -> Plain:
    """`change` is told where the two differ as they are shown, and can be said as a number."""
    differs = before != after
    return {
        "name": name,
        "before": before,
        "after": after,
        "change": change if differs else "",
        "changed": differs,
    }


def _is_bar(change: ScoreChange) -> bool:
    return change.kind in ("overall", "dimension")


def _bar(comparison: Comparison, change: ScoreChange) -> Plain:
    card = comparison.after.results.scorecard
    held = card.dimensions.get(change.id)
    low, high = (card.low, card.high) if held is None else (held.low, held.high)
    return {
        "label": change.name,
        "before": change.before,
        "after": change.after,
        "low": low,
        "high": high,
        "change": change_in_words(change.after, change.before),
    }


def _capability(study: Study, comparison: Comparison, change: ScoreChange) -> Plain:
    questionnaire = study.questionnaire
    behind = {question.id for question in questionnaire.capability(change.id).questions}
    result = study.results.scorecard.capabilities[change.id]
    return {
        "name": change.name,
        "dimension": questionnaire.dimension_of_capability(change.id).name,
        "before": None if change.before is None else whole(change.before),
        "after": None if change.after is None else whole(change.after),
        "change": change_in_words(change.after, change.before),
        "level": result.level or 0,
        "level_name": study.level_name(result.level),
        "target": whole(study.target_of(change.id)),
        "answers": [a.question for a in comparison.answers if a.question in behind],
    }


# ---------------------------------------------------------------- answers


def _strongest(found: tuple[Driver, ...]) -> list[Driver]:
    told = [
        driver for driver in found if driver.points is not None and abs(driver.points) >= change_titles.SEEN
    ]
    return sorted(told, key=lambda driver: -abs(driver.points or 0.0))[:MOST_DRIVERS]


def _driver(comparison: Comparison, driver: Driver) -> Plain:
    questionnaire, key = comparison.after.questionnaire, driver.change.question
    before = _brief(comparison.before.questionnaire, driver.change.before)
    return {
        "label": f"{key}  {questionnaire.capability_of(key).name}",
        "gain": driver.points or 0.0,
        "note": f"{before} to {_brief(questionnaire, driver.change.after)}",
    }


def _answer(study: Study, comparison: Comparison, driver: Driver) -> Plain:
    """A row of the table of answers; `why` is what was written beside the later answer, if it is new."""
    key, change = driver.change.question, driver.change
    then, now = comparison.before.assessment.answer(change.before.id), study.assessment.answer(key)
    said = now.agreed_reason if now.agreed_reason != then.agreed_reason else ""
    said = said or (now.note if now.note != then.note else "")
    return {
        "id": key,
        "question": study.questionnaire.question(key).text,
        "before": _brief(comparison.before.questionnaire, change.before),
        "after": _brief(study.questionnaire, change.after),
        "points": "–" if driver.points is None else _signed(driver.points, 1) or "0",
        "why": _to_whole_words(said),
        "why_cut": len(said) > LONGEST_NOTE,
        "evidence": _evidence(study, then.evidence, now.evidence),
    }


def _to_whole_words(note: str) -> str:
    """As much of a note as there is room for."""
    if len(note) <= LONGEST_NOTE:
        return note
    return note[: LONGEST_NOTE + 1].rpartition(" ")[0] or note[:LONGEST_NOTE]


def _evidence(study: Study, before: str | None, after: str | None) -> str:
    """The grade of evidence where it is another one."""
    if before == after or after is None:
        return ""
    return next((g.name for g in study.questionnaire.model.evidence_grades if g.id == after), after)


def _brief(questionnaire: Questionnaire, result: QuestionResult) -> str:
    """An answer in a word or two; of a set its parts."""
    if result.state != "answered" or not isinstance(result.value, tuple):
        return _short(answer_in_words(questionnaire, result))
    labels = [o.label for o in questionnaire.question(result.id).options if o.id in result.value]
    return "; ".join(map(_short, labels)) or answer_in_words(questionnaire, result)


def _short(words: str) -> str:
    return words.split(" - ")[0].split(" (")[0]


# ---------------------------------------------------------------- numbers


def _shown(score: float | None) -> str:
    return NOT_RATED if score is None else str(whole(score))


def _span(low: float | None, high: float | None) -> str:
    return NOT_RATED if low is None or high is None else f"{whole(low)} to {whole(high)}"


def _level(state: State, level: int | None) -> str:
    return state.questionnaire.model.levels[level - 1].name if level else NOT_RATED


def _rank(state: State) -> int:
    return state.questionnaire.model.verdict(state.verdict).rank


def _steps(count: int, unit: str) -> str:
    """How many of what lie between then and now, such as "−1 rank"."""
    return f"{_signed(count, 0)} {unit}{'' if abs(count) == 1 else 's'}" if count else ""


def _signed(number: float, decimals: int) -> str:
    """A change with its sign and a real minus; "" where none would be seen."""
    amount = f"{abs(number):.{decimals}f}"
    return "" if float(amount) == 0 else f"{'+' if number > 0 else '−'}{amount}"
