"""Titles of the edition that tells what changed: each states its message, fitted to what happened."""

from __future__ import annotations

from collections.abc import Sequence

from bearings.domain.changes.compare import Comparison, ScoreChange, State
from bearings.domain.changes.compare_outlook import Outlook
from bearings.domain.changes.compare_words import verdict_name
from bearings.domain.changes.drivers import Driver
from bearings.domain.rounding import compared, whole

SEEN = 0.05  # points of the index that show as 0.1


def headline(comparison: Comparison, ahead: Outlook) -> str:
    """What happened to verdict and index, or to the findings where both stand."""
    before, after = comparison.before, comparison.after
    was, now = before.results.scorecard.overall, after.results.scorecard.overall
    if not comparison.changed and not ahead.changed:
        return f"Nothing has changed since {before.label}"
    if now is None:
        return _unrated(comparison)
    if was is None:
        return f"Readiness can be rated for the first time: {whole(now)} of 100, “{verdict_name(after)}”"
    points = whole(now) - whole(was)
    ranks = _rank(after) - _rank(before)
    if ranks:
        said = f"The verdict {'rose' if ranks > 0 else 'fell'} to “{verdict_name(after)}”"
        if not points:
            return f"{said} at an index that stays at {whole(now)}"
        against = "while" if (points > 0) != (ranks > 0) else "and"
        return f"{said}, {against} the index {'rose' if points > 0 else 'fell'} by {_points(abs(points))}"
    if points:
        return (
            f"Readiness {'rose' if points > 0 else 'fell'} by {_points(abs(points))} to {whole(now)} of 100; "
            f"the verdict stays “{verdict_name(after)}”"
        )
    return f"Readiness stays at {whole(now)} of 100; {_answers_differ(comparison)}"


def scores_title(moved: Sequence[ScoreChange]) -> str:
    """Which way capabilities went, the largest change first; `moved` have another score as shown."""
    rose = [change for change in moved if (change.delta or 0.0) > 0]
    fell = [change for change in moved if (change.delta or 0.0) < 0]
    rated = sum(change.before is None for change in moved)
    lost = sum(change.after is None for change in moved)
    if not rose and not fell:
        if rated or lost:
            return f"{_capabilities(rated or lost)} can {'now' if rated else 'no longer'} be rated"
        return "No score of a capability moved"
    most = min((*rose, *fell), key=largest_first)
    up, down = (rose, "rose"), (fell, "fell")
    (led, way), (rest, other) = (up, down) if most in rose else (down, up)
    said = _led(len(led), way, most.name)
    return f"{said}; {len(rest)} {other}" if rest else said


def largest_first(change: ScoreChange) -> tuple[float, float]:
    """What sorts changes as they are shown, so in whole points; what was or is not rated comes first."""
    if change.before is None or change.after is None:
        return (float("-inf"), 0.0)
    return (-abs(whole(change.after) - whole(change.before)), -abs(compared(change.delta or 0.0)))


def drivers_title(found: Sequence[Driver]) -> str:
    """The answer that moved the index most."""
    if not found:
        return "No answer is another than it was"
    told = [driver for driver in found if driver.points is not None and abs(driver.points) >= SEEN]
    if not told:
        return f"{_count(len(found), 'answer')} changed, and none of them alone moved the index"
    most = max(told, key=lambda driver: abs(driver.points or 0.0))
    points = f"{abs(most.points or 0.0):.1f}"
    return f"{most.change.question} moved the index most, {points} points {_way(most.points)}"


def answers_title(found: Sequence[Driver]) -> str:
    """How many answers differ, and how many of them moved the index by themselves."""
    if not found:
        return "No answer is another than it was"
    points = [driver.points or 0.0 for driver in found]
    raised, lowered = sum(p >= SEEN for p in points), sum(p <= -SEEN for p in points)
    if len(found) == 1:
        way = "raised" if raised else "lowered" if lowered else "did not move"
        return f"One answer differs and {way} the index"
    said = f"{len(found)} answers differ"
    if raised and lowered:
        return f"{said}: {raised} raised the index, {lowered} lowered it"
    if not raised and not lowered:
        return f"{said}, and none of them alone moved the index"
    way = "raised" if raised else "lowered"
    if raised + lowered == len(found):
        return f"{said}, and each of them {way} the index"
    return f"{said}, {raised or lowered} of them {way} the index"


def findings_title(comparison: Comparison) -> str:
    """How many findings closed and opened."""
    closed, new = len(comparison.with_status("resolved")), len(comparison.with_status("new"))
    worse, still = len(comparison.with_status("regressed")), len(comparison.with_status("open"))
    opened = new + worse
    if not closed and not opened:
        if not still:
            return "No finding is open"
        return f"No finding closed or opened; {still} still {'stands' if still == 1 else 'stand'}"
    if not opened:
        return f"{_count(closed, 'finding')} closed and none opened"
    said = f"{_count(closed, 'finding')} closed" if closed else "No finding closed"
    if new and worse:
        return f"{said}; {opened} are new or worse"
    return f"{said}; {worse} got worse" if worse else f"{said}; {new} {'is' if new == 1 else 'are'} new"


def route_title(comparison: Comparison) -> str:
    """The recommended route, and whether it is another one."""
    before, after = comparison.before, comparison.after
    name = after.questionnaire.routes.route(after.conclusions.recommended).name
    if before.conclusions.recommended == after.conclusions.recommended:
        return f"The route stays: {name}"
    return f"The recommended route is now: {name}"


def roadmap_title(done: int, late: int, added: int, gone: int) -> str:
    """Whether what was planned gets done: numbers of actions done since, past their day, new, and gone."""
    if done:
        said = f"{_count(done, 'action')} {'is' if done == 1 else 'are'} done"
        return f"{said}, {late} {'is' if late == 1 else 'are'} late" if late else f"{said} and none is late"
    if late:
        return f"No action was done since; {late} {'is' if late == 1 else 'are'} late"
    if added:
        return f"No action was done since; {added} {'is' if added == 1 else 'are'} new in the roadmap"
    if gone:
        return f"No action was done since; {gone} {'is' if gone == 1 else 'are'} no longer called for"
    return "The roadmap is as it was; no action was done since"


def _unrated(comparison: Comparison) -> str:
    was = comparison.before.results.scorecard.overall
    if was is None:
        return f"There is no overall index yet; {_answers_differ(comparison)}"
    return f"The index of {whole(was)} can no longer be given: answers are missing now"


def _answers_differ(comparison: Comparison) -> str:
    count = len(comparison.answers)
    return (
        f"{_count(count, 'answer')} {'differs' if count == 1 else 'differ'}" if count else "no answer differs"
    )


def _rank(state: State) -> int:
    return state.questionnaire.model.verdict(state.verdict).rank


def _way(points: float | None) -> str:
    return "up" if (points or 0.0) > 0 else "down"


def _points(count: int) -> str:
    return _count(count, "point")


def _led(count: int, way: str, first: str) -> str:
    if count == 1:
        return f"1 capability {way}: “{first}”"
    return f"{count} capabilities {way}, “{first}” most"


def _capabilities(count: int) -> str:
    return "1 capability" if count == 1 else f"{count} capabilities"


def _count(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"
