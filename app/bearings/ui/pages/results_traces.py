"""What can be asked why on the Results page, and the trace that answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bearings.ui.pages.results_score import CONFIDENCE, OVERALL, VERDICT

if TYPE_CHECKING:
    from bearings.domain.trace import TraceNode
    from bearings.ui.live_session import LiveSession


def traced(live: LiveSession, what: str) -> TraceNode | None:
    """The trace of overall, verdict, confidence, or the id of a dimension, capability, finding or rule.

    None where nothing goes by that name any more, such as a finding that an answer cleared.
    """
    from bearings.domain.trace import Tracer
    from bearings.domain.why_not import why_not

    results, card = live.results, live.results.scorecard
    tracer = Tracer(live.questionnaire, live.assessment, results)
    plain = {OVERALL: tracer.overall, VERDICT: tracer.verdict, CONFIDENCE: tracer.confidence}
    if what in plain:
        return plain[what]()
    if what in card.dimensions:
        return tracer.dimension(what)
    if what in card.capabilities:
        return tracer.capability(what)
    if any(finding.id == what for finding in results.findings):
        return tracer.finding(what)
    if any(rule.id == what for rule in live.questionnaire.rules):
        return why_not(tracer, what)
    return None
