"""Context of what became of findings and strengths between two states."""

from __future__ import annotations

from bearings.domain.changes.compare import Comparison, FindingChange, FindingStatus, State
from bearings.domain.changes.compare_words import finding_groups, strength_groups, why_not_assessed
from bearings.domain.results import Finding
from bearings.report.context import SEVERITY_ORDER, Plain, Study
from bearings.report.pages_findings import finding_row

TOLD: tuple[FindingStatus, ...] = ("regressed", "new", "resolved", "not_assessed")  # the worst first
MOST_FINDINGS = 24  # of a status


def findings_changed(study: Study, comparison: Comparison) -> list[Plain]:
    """Groups of findings by what became of them, the worst first."""
    groups = []
    names = finding_groups(comparison)
    for status in TOLD:
        changes = sorted(
            comparison.with_status(status), key=lambda c: SEVERITY_ORDER.index(c.finding.severity)
        )
        if changes:
            rows = [_finding(study, comparison, change) for change in changes[:MOST_FINDINGS]]
            closed = status in ("resolved", "not_assessed")
            groups.append(
                {
                    "name": names[status],
                    "count": len(changes),
                    "closed": closed,
                    "rows": rows,
                    "more": len(changes) - len(rows),
                }
            )
    return groups


def strengths_changed(comparison: Comparison) -> list[Plain]:
    """Names of the capabilities that became a strength, and of those that no longer are one."""
    gained, lost = strength_groups(comparison)
    sides = (
        (gained, comparison.after, comparison.strengths_gained),
        (lost, comparison.before, comparison.strengths_lost),
    )
    return [
        {"name": name, "rows": [state.questionnaire.capability(f.capability).name for f in found]}
        for name, state, found in sides
        if found
    ]


def still_open(count: int) -> str:
    """What is said of findings that nothing became of."""
    if not count:
        return ""
    if count == 1:
        return "1 finding stands as before; the report of today lists it with its action."
    return f"{count} findings stand as before; the report of today lists them with their actions."


def _finding(study: Study, comparison: Comparison, change: FindingChange) -> Plain:
    """A finding with its severity then and now; its action where it stands, the reason where it is gone."""
    row = finding_row(study, change.finding)
    was = "" if change.was is None else _severity(comparison.before, change.was)
    said = {
        "title": row["title"],
        "severity": row["severity"],
        "severity_name": row["severity_name"],
        "was": was.lower() if change.status == "regressed" and was != row["severity_name"] else "",
        "capability": row["capability"],
    }
    if change.status == "not_assessed":
        return {**said, "what": why_not_assessed(comparison, change), "owner": ""}
    if change.status == "resolved":
        return {**said, "what": "", "owner": ""}
    return {**said, "what": row["action"], "owner": row["person"] or row["owner"]}


def _severity(state: State, finding: Finding) -> str:
    return state.questionnaire.model.severities[finding.severity].name
