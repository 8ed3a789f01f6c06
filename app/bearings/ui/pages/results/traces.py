"""What can be asked why on the Results page, and the trace that answers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bearings.ui.pages.results.moves import MOVE
from bearings.ui.pages.results.routes import ROUTE, ROUTE_CHOICE
from bearings.ui.pages.results.score import CONFIDENCE, OVERALL, VERDICT

if TYPE_CHECKING:
    from bearings.domain.changes.compare import State
    from bearings.domain.traces.trace import TraceNode
    from bearings.ui.live_session import LiveSession
    from bearings.ui.pages.results.scratch import Scratch

WHAT_IF = "what-if:"  # before what is asked of the scratch copy


def traced(live: LiveSession, what: str, scratch: Scratch) -> TraceNode | None:
    """The trace that answers why `what` is so; None where nothing goes by that name any more.

    `what` is overall, verdict, confidence, the choice of the route, a route
    (`ROUTE` and its id), the gain of a move (`MOVE` and its question), or the id of
    a dimension, capability, finding or rule. With `WHAT_IF` before it, it is asked
    of the scratch copy.
    """
    if what.startswith(WHAT_IF):
        state = scratch.comparison.after
        node = _traced(state, what.removeprefix(WHAT_IF))
        words = QCoreApplication.translate("Results", "{} (what if)")
        return None if node is None else replace(node, title=words.format(node.title))
    return _traced(live, what)


def _traced(state: State | LiveSession, what: str) -> TraceNode | None:
    if what == ROUTE_CHOICE or what.startswith(ROUTE):
        return _traced_route(state, what)
    if what.startswith(MOVE):
        return _traced_move(state, what.removeprefix(MOVE))
    from bearings.domain.traces.trace import Tracer
    from bearings.domain.traces.why_not import why_not

    results, card = state.results, state.results.scorecard
    tracer = Tracer(state.questionnaire, state.assessment, results)
    plain = {OVERALL: tracer.overall, VERDICT: tracer.verdict, CONFIDENCE: tracer.confidence}
    if what in plain:
        return plain[what]()
    if what in card.dimensions:
        return tracer.dimension(what)
    if what in card.capabilities:
        return tracer.capability(what)
    if any(finding.id == what for finding in results.findings):
        return tracer.finding(what)
    if any(rule.id == what for rule in state.questionnaire.rules):
        return why_not(tracer, what)
    return None


def _traced_route(state: State | LiveSession, what: str) -> TraceNode:
    from bearings.domain.traces.routes import RouteTracer

    choice = state.conclusions.choice
    tracer = RouteTracer(state.questionnaire, state.assessment, state.results, choice)
    return tracer.recommendation() if what == ROUTE_CHOICE else tracer.route(what.removeprefix(ROUTE))


def _traced_move(state: State | LiveSession, question_id: str) -> TraceNode | None:
    """Why a move gains what it does; None once the answer cannot be made better."""
    from bearings.domain.changes.moves import better_answer, tried
    from bearings.domain.traces.gain import trace_gain

    pack, results, choice = state.questionnaire, state.results, state.conclusions
    question = pack.question(question_id)
    after = better_answer(question, results.scorecard.questions[question_id], pack.model)
    if after is None:
        return None
    given = (pack, state.assessment, results, choice.costs, choice.recommended)
    _, moved = tried(*given, question, after)
    return trace_gain(pack, results, moved, question_id)
