"""Trace of a gain: how another answer to one question moves the overall index.

The tree has the shape of all traces (`domain.trace`): what each dimension adds
sums to the gain, and is followed down to the question. Beside it stand the
findings, the verdict and the limits that change with it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bearings.domain.questionnaire import Capability, Dimension, Questionnaire
from bearings.domain.results import Results
from bearings.domain.rounding import compared
from bearings.domain.traces.trace import TraceNode


def trace_gain(questionnaire: Questionnaire, before: Results, after: Results, question_id: str) -> TraceNode:
    """Why the index moves by so many points from `before` to `after`, which differ by that answer."""
    was, now = before.scorecard.overall, after.scorecard.overall
    gain = None if was is None or now is None else now - was
    return TraceNode(
        f"{question_id}  {questionnaire.question(question_id).text}",
        "the index is not rated" if gain is None else f"{gain:+.1f} points",
        gain,
        link=question_id,
        children=(
            *_index(questionnaire, before, after, rated=gain is not None),
            *_told(questionnaire, before, after),
        ),
    )


def _index(
    questionnaire: Questionnaire, before: Results, after: Results, *, rated: bool
) -> Iterator[TraceNode]:
    mix = questionnaire.model.overall
    for dimension in questionnaire.dimensions:
        node = _dimension(dimension, before, after)
        if node is not None:
            weight = mix.weighted_mean_share * dimension.weight
            yield _weighed(node, weight) if rated and node.amount is not None else node
    lowest = [_lowest(results) for results in (before, after)]
    if rated and compared(lowest[0]) != compared(lowest[1]):
        yield _weighed(_moved("Weakest dimension", lowest[0], lowest[1]), mix.weakest_dimension_share)


def _dimension(dimension: Dimension, before: Results, after: Results) -> TraceNode | None:
    """A dimension after caps, with its capabilities before caps; None if neither moves."""
    was, now = (results.scorecard.dimensions[dimension.id] for results in (before, after))
    children = tuple(
        node for capability in dimension.capabilities if (node := _capability(capability, before, after))
    )
    if not children and _same(was.final, now.final):
        return None
    capped = was.capped_by or now.capped_by
    if capped and not _same(was.raw, now.raw):
        inner = _moved(f"{dimension.name} before the cap", was.raw, now.raw, children)
        return _moved(dimension.name, was.final, now.final, (inner,), "A cap holds it down.")
    return _moved(dimension.name, was.final, now.final, children)


def _capability(capability: Capability, before: Results, after: Results) -> TraceNode | None:
    was, now = (results.scorecard.capabilities[capability.id] for results in (before, after))
    if _same(was.score, now.score):
        return None
    questions = [q for q in capability.questions if _score(before, q.id) != _score(after, q.id)]
    children = tuple(
        _moved(f"{q.id}  {q.text}", _score(before, q.id), _score(after, q.id), link=q.id) for q in questions
    )
    return _moved(capability.name, was.score, now.score, children)


def _told(questionnaire: Questionnaire, before: Results, after: Results) -> Iterator[TraceNode]:
    """What else changes: findings that go or come, and the verdict."""
    there, then = ({f.id: f for f in results.findings} for results in (before, after))
    gone = [finding.title for key, finding in there.items() if key not in then]
    come = [finding.title for key, finding in then.items() if key not in there]
    for title, names in (("Findings that go", gone), ("Findings that come", come)):
        if names:
            yield TraceNode(title, str(len(names)), children=tuple(TraceNode(name) for name in names))
    verdicts = [questionnaire.model.verdict(results.verdict.id).name for results in (before, after)]
    if verdicts[0] != verdicts[1]:
        yield TraceNode(f"Verdict: {verdicts[0]} → {verdicts[1]}")
    else:
        yield TraceNode(f"The verdict stays {verdicts[0]}")


def _moved(
    title: str,
    was: float | None,
    now: float | None,
    children: Iterable[TraceNode] = (),
    detail: str = "",
    *,
    link: str = "",
) -> TraceNode:
    amount = None if was is None or now is None else now - was
    value = f"{_points(was)} → {_points(now)}"
    return TraceNode(title, value, amount, detail=detail, link=link, children=tuple(children))


def _weighed(node: TraceNode, weight: float) -> TraceNode:
    contribution = weight * (node.amount or 0.0)
    return TraceNode(
        node.title,
        node.value,
        node.amount,
        weight,
        contribution,
        node.detail,
        node.link,
        node.held,
        node.children,
    )


def _lowest(results: Results) -> float:
    return min((d.final or 0.0 for d in results.scorecard.dimensions.values()), default=0.0)


def _score(results: Results, question_id: str) -> float | None:
    return results.scorecard.questions[question_id].score


def _same(was: float | None, now: float | None) -> bool:
    return was == now if was is None or now is None else compared(was) == compared(now)


def _points(score: float | None) -> str:
    return "not rated" if score is None else f"{score:.1f}"
