"""Scores before and after an upgrade: the same answers, read by the old and by the new questionnaire."""

from __future__ import annotations

from dataclasses import dataclass

from bearings.domain.evaluate import evaluate
from bearings.domain.languages import in_language
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.results import Results
from bearings.domain.upgrade.model import UpgradePlan
from bearings.domain.upgrade.ways import renamed_part, steps_from


@dataclass(frozen=True, slots=True)
class ScorePair:
    """A score of 0 to 100 before and after; None where there is none. The whole has no `id`."""

    id: str
    name: str
    before: float | None
    after: float | None


@dataclass(frozen=True, slots=True)
class UpgradeScores:
    """Index and dimensions, how many questions are answered, and the verdict in words, then and now."""

    pairs: tuple[ScorePair, ...]
    answered: tuple[int, int]
    askable: tuple[int, int]
    verdicts: tuple[str, str]


def upgrade_scores(plan: UpgradePlan) -> UpgradeScores:
    """Both read whole, in the language of the assessment."""
    old, new = (in_language(pack, plan.before.language) for pack in (plan.old, plan.new))
    was, now = evaluate(old, plan.before), evaluate(new, plan.after)
    steps = steps_from(plan.new, plan.old.version)
    then = {renamed_part(steps, "dimensions", key): d.final for key, d in was.scorecard.dimensions.items()}
    pairs = [ScorePair("", "Overall index", was.scorecard.overall, now.scorecard.overall)]
    for dimension in new.dimensions:
        after = now.scorecard.dimensions[dimension.id].final
        pairs.append(ScorePair(dimension.id, dimension.name, then.pop(dimension.id, None), after))
    names = {renamed_part(steps, "dimensions", d.id): d.name for d in old.dimensions}
    pairs += [ScorePair(key, names[key], score, None) for key, score in then.items()]
    return UpgradeScores(
        tuple(pairs),
        (was.scorecard.answered, now.scorecard.answered),
        (was.scorecard.askable, now.scorecard.askable),
        (_verdict(old, was), _verdict(new, now)),
    )


def _verdict(questionnaire: Questionnaire, results: Results) -> str:
    return questionnaire.model.verdict(results.verdict.id).name
