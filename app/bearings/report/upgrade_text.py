"""An upgrade as plain text, for a terminal: counts, scores by both versions, and every line by its fate."""

from __future__ import annotations

from collections.abc import Iterator

from bearings.domain.rounding import whole
from bearings.domain.upgrade.model import FATES, Fate, Line, UpgradePlan
from bearings.domain.upgrade.scores import UpgradeScores
from bearings.domain.upgrade.words import FATE_NAMES, KIND_NAMES, basis_words, held_words

NAME, COLUMN, ID, LONGEST = 46, 10, 22, 72  # characters; of a question as many as fit a line

FATE_WORDS: dict[Fate, str] = {
    "anew": "Asked again; what was said is kept aside",
    "aside": "Without a place in the new questionnaire; kept with the old one",
    "new": "In the new questionnaire only",
    "moved": "Goes along under another id or in other terms",
    "copied": "Goes along to each of several questions",
    "kept": "Goes along as it is",
}


def upgrade_as_text(plan: UpgradePlan, scores: UpgradeScores) -> str:
    """What replacing the questionnaire does, or did."""
    return "\n".join(line.rstrip() for line in _lines(plan, scores))


def _lines(plan: UpgradePlan, scores: UpgradeScores) -> Iterator[str]:
    versions = "" if plan.same_number else f": version {plan.old.version} to {plan.new.version}"
    yield f"{plan.new.title}{versions}"
    yield basis_words(plan)
    yield ""
    for fate in FATES:
        if plan.counts[fate]:
            yield f"{plan.counts[fate]:5}  {FATE_NAMES[fate]}"
    yield ""
    yield from _scores(scores)
    for fate in FATES:
        told = [line for line in plan.lines if line.fate == fate]
        if told:
            yield ""
            yield f"{FATE_NAMES[fate]} ({len(told)}): {_lower(FATE_WORDS[fate])}"
            for line in told:
                yield from _line(line)


def _scores(scores: UpgradeScores) -> Iterator[str]:
    yield f"{'Scores (0 to 100)':{NAME}}{'before':>{COLUMN}}{'after':>{COLUMN}}"
    for pair in scores.pairs:
        name = f"  {pair.name}"[:NAME]
        yield f"{name:{NAME}}{_score(pair.before):>{COLUMN}}{_score(pair.after):>{COLUMN}}"
    answered = [f"{a} of {b}" for a, b in zip(scores.answered, scores.askable, strict=True)]
    yield f"{'Questions answered':{NAME}}{answered[0]:>{COLUMN}}{answered[1]:>{COLUMN}}"
    was, now = scores.verdicts
    yield f"Verdict: {now}" if was == now else f"Verdict: {was}; then {now}"


def _line(line: Line) -> Iterator[str]:
    ids = line.id if line.to in ("", line.id) else f"{line.id} > {line.to}" if line.id else line.to
    what = "" if line.kind == "question" else f"{KIND_NAMES[line.kind]}: "
    held = held_words(line)
    name = _short(line.name or line.becomes)
    yield f"  {ids:{ID}}  {what}{name}{f' ({held})' if held else ''}"
    if line.name and line.becomes:
        yield f"  {'':{ID}}  Afterwards: {_short(line.becomes)}"
    if line.why:
        yield f"  {'':{ID}}  {line.why}"


def _short(words: str) -> str:
    return words if len(words) <= LONGEST else f"{words[: LONGEST - 1].rstrip()}…"


def _score(score: float | None) -> str:
    return "-" if score is None else str(whole(score))


def _lower(words: str) -> str:
    return words[:1].lower() + words[1:]
