"""A comparison as plain text, for a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from bearings.domain.changes.compare import (
    Comparison,
    FindingChange,
    FindingStatus,
    ScoreChange,
    State,
)
from bearings.domain.changes.compare_outlook import outlook
from bearings.domain.changes.compare_words import (
    action_groups,
    answer_groups,
    answer_in_words,
    finding_groups,
    strength_groups,
    summary,
    whose,
    why_not_assessed,
)
from bearings.domain.results import Finding
from bearings.domain.rounding import compared, percent, whole
from bearings.report.text import indented

NAME, COLUMN = 46, 12  # characters of a name, and of each column of numbers
TOLD: tuple[FindingStatus, ...] = ("resolved", "regressed", "new", "not_assessed")


def compare_as_text(comparison: Comparison) -> str:
    """What changed: summary, scores, findings and answers; what is the same only where it tells something."""
    lines = [
        *_head(comparison),
        "",
        *_scores(comparison),
        *_outlook(comparison),
        *_findings(comparison),
        *_strengths(comparison),
        *_answers(comparison),
    ]
    return "\n".join(line.rstrip() for line in lines)


def _head(comparison: Comparison) -> Iterator[str]:
    one, other = _sides(comparison)
    yield f"{one:<6}  {_described(comparison.before)}"
    yield f"{other:<6}  {_described(comparison.after)}"
    yield ""
    yield from indented(summary(comparison), 0)
    for note in comparison.notes:
        yield from indented(f"- {note}", 0, hang=2)


def _sides(comparison: Comparison) -> tuple[str, str]:
    """Two organisations are not each other's past."""
    return ("First", "Second") if comparison.two_organisations else ("Before", "Now")


def _described(state: State) -> str:
    """Label, day and organisation of a state, each once."""
    parts = [state.label, state.date, state.assessment.organisation.name]
    return ", ".join(dict.fromkeys(part for part in parts if part))


def _scores(comparison: Comparison) -> Iterator[str]:
    one, other = (side.lower() for side in _sides(comparison))
    differing = "difference" if comparison.two_organisations else "change"
    yield f"{'Scores from 0 to 100':<{NAME}}{one:>{COLUMN}}{other:>{COLUMN}}{differing:>{COLUMN}}"
    for change in comparison.scores:
        if change.kind != "capability" or change.changed:
            indent = "  " if change.kind == "capability" else ""
            name = f"{indent}{change.name}"
            before, after = _number(change, change.before), _number(change, change.after)
            yield f"{name:<{NAME}}{before:>{COLUMN}}{after:>{COLUMN}}{_difference(change):>{COLUMN}}"
    same = sum(change.kind == "capability" and not change.changed for change in comparison.scores)
    if same:
        capabilities = (
            "1 capability has the same score" if same == 1 else f"{same} capabilities have the same score"
        )
        yield f"  {capabilities}"


def _number(change: ScoreChange, number: float | None) -> str:
    if number is None:
        return "not rated"
    if change.kind == "confidence":
        return f"{number:.2f}"
    return percent(number) if change.kind == "coverage" else str(whole(number))


def _difference(change: ScoreChange) -> str:
    """The change as shown; a change too small to show is told from none."""
    if change.delta is None or not change.changed:
        return ""
    if change.kind == "confidence":
        return f"{change.delta:+.2f}"
    if change.kind == "coverage":
        return f"{change.delta * 100:+.0f} points"
    return f"{compared(change.delta):+.1f}"


def _outlook(comparison: Comparison) -> Iterator[str]:
    found = outlook(comparison)
    differing = [fact for fact in found.facts if fact.changed]
    if not (differing or found.done):
        return
    yield ""
    yield "What follows"
    done = action_groups(comparison)[0] if comparison.two_organisations else "Done since"
    for fact in differing:
        yield from indented(f"{fact.name}: {fact.before} -> {fact.after}", 2, hang=4)
    for title in found.done:
        yield from indented(f"{done}: {title}", 2, hang=4)


def _findings(comparison: Comparison) -> Iterator[str]:
    groups = finding_groups(comparison)
    for status in TOLD:
        changes = comparison.with_status(status)
        if changes:
            yield ""
            yield f"{groups[status]} ({len(changes)})"
            for change in changes:
                yield from _finding(comparison, change)
    still = len(comparison.with_status("open"))
    if still:
        yield ""
        yield f"{groups['open']}: {still} finding{'' if still == 1 else 's'}"


def _finding(comparison: Comparison, change: FindingChange) -> Iterator[str]:
    gone = change.status in ("resolved", "not_assessed")
    severity = _severity(comparison.before if gone else comparison.after, change.finding)
    yield from indented(f"{severity:<9} {_titled(change.finding)}", 2, hang=12)
    if change.status == "regressed" and change.was is not None:
        was = _severity(comparison.before, change.was).lower()
        there = f"{was} for {whose(comparison.before)}"
        yield from indented(there if comparison.two_organisations else f"was {was} before", 12)
    if change.status == "not_assessed":
        yield from indented(why_not_assessed(comparison, change), 12)


def _severity(state: State, finding: Finding) -> str:
    return state.questionnaire.model.severities[finding.severity].name


def _titled(finding: Finding) -> str:
    return f"{finding.title} ({finding.id})"


def _strengths(comparison: Comparison) -> Iterator[str]:
    gained, lost = strength_groups(comparison)
    for heading, state, findings in (
        (gained, comparison.after, comparison.strengths_gained),
        (lost, comparison.before, comparison.strengths_lost),
    ):
        if findings:
            yield ""
            yield heading
            for finding in findings:
                yield f"  {state.questionnaire.capability(finding.capability).name}"


def _answers(comparison: Comparison) -> Iterator[str]:
    if not comparison.answers:
        return
    yield ""
    groups = answer_groups(comparison)
    counts = (f"{len(comparison.answers_with(d))} {word.lower()}" for d, word in groups.items())
    yield f"Answers that differ: {', '.join(counts)}"
    for change in comparison.answers:
        before = answer_in_words(comparison.before.questionnaire, change.before)
        after = answer_in_words(comparison.after.questionnaire, change.after)
        yield from indented(f"{change.question:<8} {before} -> {after}", 2, hang=11)
