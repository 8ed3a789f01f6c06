"""A comparison as plain text, for a terminal, in the language of the later assessment."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bearings.domain.changes.compare import (
    Comparison,
    FindingChange,
    FindingStatus,
    ScoreChange,
    State,
)
from bearings.domain.changes.compare_outlook import outlook
from bearings.domain.changes.compare_words import (
    TODAY,
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
from bearings.report.speech import Speech
from bearings.report.text import indented
from bearings.report.words import own_texts

NAME, COLUMN = 46, 12  # characters of a name at least, and of each column of numbers
TOLD: tuple[FindingStatus, ...] = ("resolved", "regressed", "new", "not_assessed")


def compare_as_text(comparison: Comparison) -> str:
    """What changed: summary, scores, findings and answers; what is the same only where it tells something."""
    return "\n".join(line.rstrip() for line in _Page(comparison).lines())


class _Page:
    """The parts of the page, each in lines."""

    def __init__(self, comparison: Comparison) -> None:
        self._comparison = comparison
        after = comparison.after
        speech = Speech.of(after.questionnaire, after.assessment)
        own = own_texts(comparison.before.assessment) | {state.label for state in (comparison.before, after)}
        self._speech = replace(speech, own=speech.own | (own - {TODAY}))
        self._say, self._value = speech.say, self._speech.value

    def lines(self) -> Iterator[str]:
        yield from self._head()
        yield ""
        yield from self._scores()
        yield from self._outlook()
        yield from self._findings()
        yield from self._strengths()
        yield from self._answers()

    def _head(self) -> Iterator[str]:
        comparison = self._comparison
        one, other = (self._say(side) for side in self._sides())
        room = max(6, len(one), len(other))
        yield f"{one:<{room}}  {self._described(comparison.before)}"
        yield f"{other:<{room}}  {self._described(comparison.after)}"
        yield ""
        yield from indented(self._value(summary(comparison)), 0)
        for note in comparison.notes:
            yield from indented(f"- {self._value(note)}", 0, hang=2)

    def _sides(self) -> tuple[str, str]:
        """Two organisations are not each other's past."""
        return ("First", "Second") if self._comparison.two_organisations else ("Before", "Now")

    def _described(self, state: State) -> str:
        """Label, day and organisation of a state, each once."""
        parts = [self._value(state.label), state.date, state.assessment.organisation.name]
        return ", ".join(dict.fromkeys(part for part in parts if part))

    # ------------------------------------------------------------ scores

    def _scores(self) -> Iterator[str]:
        comparison, say = self._comparison, self._say
        heads = (*self._sides(), "Difference" if comparison.two_organisations else "Change")
        columns = "".join(f"{self._speech.small(say(head)):>{COLUMN}}" for head in heads)
        room = max(NAME, *(len(change.name) + 3 for change in comparison.scores))
        yield f"{say('Scores from 0 to 100'):<{room}}{columns}"
        for change in comparison.scores:
            if change.kind != "capability" or change.changed:
                indent = "  " if change.kind == "capability" else ""
                name = f"{indent}{self._value(change.name)}"
                before, after = self._number(change, change.before), self._number(change, change.after)
                yield f"{name:<{room}}{before:>{COLUMN}}{after:>{COLUMN}}{self._difference(change):>{COLUMN}}"
        same = sum(change.kind == "capability" and not change.changed for change in comparison.scores)
        if same == 1:
            yield f"  {say('1 capability has the same score')}"
        elif same:
            yield f"  {say('{} capabilities have the same score', same)}"

    def _number(self, change: ScoreChange, number: float | None) -> str:
        if number is None:
            return self._say("not rated")
        if change.kind == "confidence":
            return self._speech.figures(f"{number:.2f}")
        return percent(number) if change.kind == "coverage" else str(whole(number))

    def _difference(self, change: ScoreChange) -> str:
        """The change as shown; a change too small to show is told from none."""
        if change.delta is None or not change.changed:
            return ""
        if change.kind == "confidence":
            return self._speech.figures(f"{change.delta:+.2f}")
        if change.kind == "coverage":
            return self._say("{} points", f"{change.delta * 100:+.0f}")
        return self._speech.figures(f"{compared(change.delta):+.1f}")

    # ------------------------------------------------------------ what follows, findings, answers

    def _outlook(self) -> Iterator[str]:
        comparison, value = self._comparison, self._value
        found = outlook(comparison)
        differing = [fact for fact in found.facts if fact.changed]
        if not (differing or found.done):
            return
        yield ""
        yield self._say("What follows")
        done = (
            value(action_groups(comparison)[0]) if comparison.two_organisations else self._say("Done since")
        )
        for fact in differing:
            yield from indented(f"{value(fact.name)}: {value(fact.before)} -> {value(fact.after)}", 2, hang=4)
        for title in found.done:
            yield from indented(f"{done}: {title}", 2, hang=4)

    def _findings(self) -> Iterator[str]:
        comparison, value = self._comparison, self._value
        groups = finding_groups(comparison)
        for status in TOLD:
            changes = comparison.with_status(status)
            if changes:
                yield ""
                yield f"{value(groups[status])} ({len(changes)})"
                for change in changes:
                    yield from self._finding(change)
        still = len(comparison.with_status("open"))
        if still:
            yield ""
            count = self._say("{} finding" if still == 1 else "{} findings", still)
            yield f"{value(groups['open'])}: {count}"

    def _finding(self, change: FindingChange) -> Iterator[str]:
        comparison, say = self._comparison, self._say
        gone = change.status in ("resolved", "not_assessed")
        severity = _severity(comparison.before if gone else comparison.after, change.finding)
        titled = f"{self._value(change.finding.title)} ({change.finding.id})"
        yield from indented(f"{severity:<9} {titled}", 2, hang=12)
        if change.status == "regressed" and change.was is not None:
            was = self._speech.small(_severity(comparison.before, change.was))
            there = say("{} for {}", was, whose(comparison.before))
            yield from indented(there if comparison.two_organisations else say("was {} before", was), 12)
        if change.status == "not_assessed":
            yield from indented(self._value(why_not_assessed(comparison, change)), 12)

    def _strengths(self) -> Iterator[str]:
        comparison = self._comparison
        gained, lost = strength_groups(comparison)
        for heading, state, findings in (
            (gained, comparison.after, comparison.strengths_gained),
            (lost, comparison.before, comparison.strengths_lost),
        ):
            if findings:
                yield ""
                yield self._value(heading)
                for finding in findings:
                    yield f"  {state.questionnaire.capability(finding.capability).name}"

    def _answers(self) -> Iterator[str]:
        comparison = self._comparison
        if not comparison.answers:
            return
        yield ""
        groups = answer_groups(comparison)
        counts = (
            f"{len(comparison.answers_with(direction))} {self._value(word).lower()}"
            for direction, word in groups.items()
        )
        yield self._say("Answers that differ: {}", ", ".join(counts))
        for change in comparison.answers:
            before = answer_in_words(comparison.before.questionnaire, change.before)
            after = answer_in_words(comparison.after.questionnaire, change.after)
            said = f"{change.question:<8} {self._value(before)} -> {self._value(after)}"
            yield from indented(said, 2, hang=11)


def _severity(state: State, finding: Finding) -> str:
    return state.questionnaire.model.severities[finding.severity].name
