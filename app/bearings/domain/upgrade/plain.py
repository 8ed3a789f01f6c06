"""An upgrade as the dictionaries and lists that `bearings upgrade --format json` prints."""

from __future__ import annotations

from typing import Any

from bearings.domain.rounding import compared
from bearings.domain.upgrade.model import FATES, UpgradePlan
from bearings.domain.upgrade.scores import UpgradeScores

Plain = dict[str, Any]


def upgrade_as_plain(plan: UpgradePlan, scores: UpgradeScores) -> Plain:
    """Versions, counts, scores (0 to 100, four decimals, None is "not yet") and every line."""
    return {
        "questionnaire": plan.new.id,
        "from": plan.old.version,
        "to": plan.new.version,
        "declared": plan.declared,
        "counts": {fate: plan.counts[fate] for fate in FATES},
        "scores": [
            {"id": pair.id or "overall", "before": _score(pair.before), "after": _score(pair.after)}
            for pair in scores.pairs
        ],
        "answered": {"before": scores.answered[0], "after": scores.answered[1]},
        "askable": {"before": scores.askable[0], "after": scores.askable[1]},
        "verdict": {"before": scores.verdicts[0], "after": scores.verdicts[1]},
        "lines": [
            {
                "kind": line.kind,
                "fate": line.fate,
                "id": line.id or None,
                "to": line.to or None,
                "name": line.name,
                "becomes": line.becomes,
                "why": line.why,
                "votes": line.votes,
                "note": line.note,
                "evidence": line.evidence,
            }
            for line in plan.lines
        ],
    }


def _score(score: float | None) -> float | None:
    return None if score is None else compared(score)
