"""Comparisons in words: the summary, an answer, and why a finding is no longer assessed.

Shared by window and report, so that both say the same. The summary is a
headline: it rounds as scores are shown and leaves the rest to the tables.
"""

from __future__ import annotations

from collections.abc import Iterator

from bearings.domain.changes.compare import (
    EXPLICIT,
    Comparison,
    Direction,
    FindingChange,
    FindingStatus,
    State,
)
from bearings.domain.changes.compare_outlook import outlook
from bearings.domain.changes.reads import questions_behind, reads_of_finding
from bearings.domain.isolation import isolated
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.results import QuestionResult
from bearings.domain.rounding import whole
from bearings.domain.upgrade.ways import names_in
from bearings.domain.values import State as AnswerState

TODAY = "Today"  # label of the answers as they are now: what is compared with them changed "since"
MOST_REASONS = 3  # of why a finding is no longer assessed

_STATES: dict[AnswerState, str] = {
    "unknown": "Don't know",
    "unanswered": "Not answered",
    "na": "Not applicable",
    "hidden": "Not asked in this scope",
}
_BECAME: dict[FindingStatus, tuple[str, str]] = {  # of one finding, of several
    "resolved": ("is resolved", "are resolved"),
    "new": ("is new", "are new"),
    "regressed": ("got worse", "got worse"),
    "not_assessed": ("can no longer be judged", "can no longer be judged"),
}
_GROUPS: dict[FindingStatus, str] = {
    "resolved": "Resolved",
    "open": "Still open",
    "new": "New",
    "regressed": "Got worse",
    "not_assessed": "No longer assessed",
}
_LOST: dict[AnswerState, str] = {
    "unknown": "{} is not known now",
    "unanswered": "{} is not answered now",
    "hidden": "{} is not asked in this scope",
}


def summary(comparison: Comparison) -> str:
    """What changed, as one sentence: index, verdict, findings, actions done.

    Two organisations are put side by side instead: between them nothing changed.
    """
    before, after = comparison.before, comparison.after
    if before.assessment is after.assessment:
        return "Both sides are the same answers, so there is nothing to compare."
    if comparison.two_organisations:
        return f"{_standing(before)}; {_standing(after)}."
    one, other = isolated(before.label), isolated(after.label)
    opening = f"Since {one}" if after.label == TODAY else f"From {one} to {other}"
    ahead = outlook(comparison)
    said = f"{opening} {_index(before, after)} and {_verdict(before, after)}"
    if not comparison.changed:
        said = f"{opening} {'no answer, score or finding' if ahead.changed else 'nothing'} changed"
    parts = (said, _findings(comparison), _done(len(ahead.done)))
    return f"{'; '.join(part for part in parts if part)}."


def finding_groups(comparison: Comparison) -> dict[FindingStatus, str]:
    """What became of findings, as headings; between two organisations, which of them has it."""
    if not comparison.two_organisations:
        return _GROUPS
    one, other = whose(comparison.before), whose(comparison.after)
    return {
        "resolved": f"Only {one}",
        "open": "Both",
        "new": f"Only {other}",
        "regressed": f"Both, graver for {other}",
        "not_assessed": f"Only {one}; not assessed for {other}",
    }


def strength_groups(comparison: Comparison) -> tuple[str, str]:
    """Headings of the strengths only the second side has, and only the first."""
    if comparison.two_organisations:
        one, other = whose(comparison.before), whose(comparison.after)
        return f"Strengths only of {other}", f"Strengths only of {one}"
    return "Strengths gained", "Strengths lost"


def action_groups(comparison: Comparison) -> tuple[str, str, str]:
    """Headings of the actions done, new and gone on the second side."""
    if comparison.two_organisations:
        one, other = whose(comparison.before), whose(comparison.after)
        return f"Done only by {other}", f"Only in the roadmap of {other}", f"Only in the roadmap of {one}"
    return "Actions done since", "New in the roadmap", "No longer called for"


def answer_groups(comparison: Comparison) -> dict[Direction, str]:
    """Which way answers differ; between two organisations none became better or worse."""
    if comparison.two_organisations:
        return {"better": "Higher", "worse": "Lower", "other": "Other"}
    return {"better": "Better", "worse": "Worse", "other": "Other"}


def whose(state: State) -> str:
    """The organisation of a side, or what the side is called where none is named."""
    return isolated(state.organisation or state.label)


def verdict_name(state: State) -> str:
    """The verdict of a state by its short name, such as "Not ready"."""
    return state.questionnaire.model.verdict(state.verdict).name.split(" - ")[0]


def answer_in_words(questionnaire: Questionnaire, result: QuestionResult) -> str:
    """What was answered, as the person who answered would say it; for a maturity question its level."""
    if result.state != "answered" or result.value is None:
        return _STATES.get(result.state, _STATES["unanswered"])
    question, value = questionnaire.question(result.id), result.value
    if question.type == "maturity" and isinstance(value, int | float):
        return f"Level {value:g}"
    if question.type == "number" and isinstance(value, int | float):
        return f"{value:,g} {question.unit}".strip()
    chosen = value if isinstance(value, tuple) else (str(value),)
    labels = [option.label for option in question.options if option.id in chosen]
    return ", ".join(labels) or "None of these"


def anchor_of(questionnaire: Questionnaire, result: QuestionResult) -> str:
    """The statement that stands for the level that was chosen; "" for other answers."""
    anchors = questionnaire.question(result.id).anchors
    if result.state == "answered" and isinstance(result.value, int) and 1 <= result.value <= len(anchors):
        return anchors[result.value - 1]
    return ""


def why_not_assessed(comparison: Comparison, change: FindingChange) -> str:
    """Why a finding that is gone is not resolved: what it looked at and is missing now."""
    reasons = list(dict.fromkeys(_reasons(comparison, change)))
    if not reasons:
        return ""
    more = len(reasons) - MOST_REASONS
    shown = [*reasons[:MOST_REASONS], *([f"and {more} more"] if more > 0 else [])]
    return f"Not resolved, only no longer assessed: {'; '.join(shown)}."


def _standing(state: State) -> str:
    """Where an organisation stands, beside another one: nothing rose or fell between the two."""
    overall = state.results.scorecard.overall
    index = "has no overall index" if overall is None else f"has an index of {_points(overall)}"
    return f"{whose(state)} {index} and the verdict “{verdict_name(state)}”"


def _index(before: State, after: State) -> str:
    was, now = before.results.scorecard.overall, after.results.scorecard.overall
    if was is None:
        return "there is no overall index yet" if now is None else f"the index is rated now, {_points(now)}"
    if now is None:
        return f"the index of {_points(was)} can no longer be given"
    if whole(was) == whole(now):
        return f"the index stays at {_points(now)}"
    return f"the index {'rose' if now > was else 'fell'} from {whole(was)} to {_points(now)}"


def _points(score: float) -> str:
    return f"{whole(score)} point" if whole(score) == 1 else f"{whole(score)} points"


def _verdict(before: State, after: State) -> str:
    was, now = verdict_name(before), verdict_name(after)
    return f"the verdict stays “{now}”" if was == now else f"the verdict went from “{was}” to “{now}”"


def _findings(comparison: Comparison) -> str:
    counts = {status: len(comparison.with_status(status)) for status in _BECAME}
    told = [(status, count) for status, count in counts.items() if count]
    if not told:
        return ""
    first, count = told[0]
    noun = "finding" if count == 1 else "findings"
    said = [f"{count} {noun} {_became(first, count)}"]
    said += [f"{count} {_became(status, count)}" for status, count in told[1:]]
    return said[0] if len(said) == 1 else f"{', '.join(said[:-1])} and {said[-1]}"


def _done(count: int) -> str:
    return "" if not count else "1 action is done" if count == 1 else f"{count} actions are done"


def _became(status: FindingStatus, count: int) -> str:
    return _BECAME[status][0 if count == 1 else 1]


def _reasons(comparison: Comparison, change: FindingChange) -> Iterator[str]:
    before, after = comparison.before, comparison.after
    reads = reads_of_finding(before.questionnaire, change.finding)
    if reads is None or reads_of_finding(after.questionnaire, change.finding) is None:
        yield "one of the two questionnaires does not look at this"
        return
    was, now = before.results, after.results
    behind = questions_behind(before.questionnaire, reads)
    names = names_in(after.questionnaire, before.questionnaire)
    for key in (question.id for question in before.questionnaire.questions if question.id in behind):
        there, here = was.scorecard.questions[key], now.scorecard.questions.get(names.get(key, key))
        if here is None:
            yield f"{key} is not part of the other questionnaire"
        elif here.state not in EXPLICIT and here.state != there.state:
            yield _LOST[here.state].format(key)
    for key in sorted(reads.profile):
        if key in was.profile and key not in now.profile:
            yield f"{key} of the profile is empty now"
