"""Traces: why a number is what it is, as a tree of values that sums to it.

Each node that has an amount is the sum of its children's contributions, so a
reader can follow any score down to the votes. Source: design, "every number
opens"; blueprint 1.6 to 1.10, 3.1.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bearings.domain.assessment import UNKNOWN, Assessment, Vote
from bearings.domain.conditions import AllOf, AnyOf, Clause, Leaf, explain
from bearings.domain.facts import facts_of
from bearings.domain.questionnaire import Capability, Question, Questionnaire
from bearings.domain.results import Finding, QuestionResult, Results
from bearings.domain.rounding import percent
from bearings.domain.rule_model import Rule
from bearings.domain.wording.condition_words import leaf_in_words, seen_in_words
from bearings.domain.wording.limits import limit_in_words

STATE_WORDS = {
    "unknown": "not known: left out of the score",
    "unanswered": "not answered: left out of the score",
    "na": "not applicable: left out",
    "hidden": "not asked in this scope",
}


@dataclass(frozen=True, slots=True)
class TraceNode:
    """One step of an explanation.

    `amount` is the number of this node, `weight` its share (0 to 1) in the
    parent and `contribution` what it adds to the parent's amount; None where a
    node only tells. `link` is the question it leads to, `held` whether a clause did.
    """

    title: str
    value: str = ""
    amount: float | None = None
    weight: float | None = None
    contribution: float | None = None
    detail: str = ""
    link: str = ""
    held: bool | None = None
    children: tuple[TraceNode, ...] = ()


@dataclass(frozen=True, slots=True)
class Tracer:
    """Explains the numbers of one assessment and its results."""

    questionnaire: Questionnaire
    assessment: Assessment
    results: Results

    # -------------------------------------------------------------- scores

    def overall(self) -> TraceNode:
        """The overall index: part weighted mean, part weakest dimension."""
        card, model = self.results.scorecard, self.questionnaire.model
        if card.overall is None:
            missing = tuple(self.dimension(key) for key, d in card.dimensions.items() if d.final is None)
            return TraceNode(
                "Overall index", "not yet", detail="Every dimension must be rated.", children=missing
            )
        mix = model.overall
        parts = []
        mean = 0.0
        for dimension in self.questionnaire.dimensions:
            final = card.dimensions[dimension.id].final or 0.0
            node = self.dimension(dimension.id)
            mean += dimension.weight * final
            parts.append(_weighed(node, dimension.weight, dimension.weight * final))
        weakest = min(card.dimensions.values(), key=lambda d: d.final or 0.0)
        lowest = weakest.final or 0.0
        name = self.questionnaire.dimension(weakest.id).name
        share, rest = mix.weighted_mean_share, mix.weakest_dimension_share
        return TraceNode(
            "Overall index",
            _score(card.overall),
            card.overall,
            children=(
                TraceNode(
                    "Weighted mean of dimensions",
                    _score(mean),
                    mean,
                    share,
                    share * mean,
                    children=tuple(parts),
                ),
                TraceNode(f"Weakest dimension: {name}", _score(lowest), lowest, rest, rest * lowest),
            ),
        )

    def dimension(self, dimension_id: str) -> TraceNode:
        """A dimension: weighted mean of its rated capabilities, then the lowest cap."""
        dimension = self.questionnaire.dimension(dimension_id)
        result = self.results.scorecard.dimensions[dimension_id]
        capabilities = self.results.scorecard.capabilities
        rated = sum(c.weight for c in dimension.capabilities if capabilities[c.id].score is not None)
        parts = []
        for capability in dimension.capabilities:
            score = capabilities[capability.id].score
            node = self.capability(capability.id)
            if score is None or result.raw is None:
                parts.append(node)
            else:
                share = capability.weight / rated
                parts.append(_weighed(node, share, share * score))
        if result.raw is None:
            needed = self.questionnaire.model.coverage.dimension_rated_min
            detail = f"Not rated: at least {percent(needed)} of the weight of its capabilities must be rated."
            return TraceNode(dimension.name, "not rated", detail=detail, children=tuple(parts))
        if not result.capped_by or result.final is None:
            return TraceNode(dimension.name, _score(result.raw), result.raw, children=tuple(parts))
        before = TraceNode(
            "Before the cap", _score(result.raw), result.raw, 1.0, result.raw, children=tuple(parts)
        )
        taken = result.final - result.raw
        rules = tuple(self.rule(rule) for rule in result.capped_by)
        cap = TraceNode(f"Cap at {_score(result.cap)}", _signed(taken), taken, 1.0, taken, children=rules)
        return TraceNode(dimension.name, _score(result.final), result.final, children=(before, cap))

    def capability(self, capability_id: str) -> TraceNode:
        """A capability: weighted mean of its answered questions."""
        capability = self.questionnaire.capability(capability_id)
        result = self.results.scorecard.capabilities[capability_id]
        states = self.results.scorecard.questions
        answered = sum(q.weight for q in capability.questions if states[q.id].score is not None)
        parts = []
        for question in capability.questions:
            node = self.question(question.id)
            score = states[question.id].score
            if score is None or result.score is None:
                parts.append(node)
            else:
                share = question.weight / answered
                parts.append(_weighed(node, share, share * score))
        if not result.applicable:
            return TraceNode(capability.name, "does not apply", children=tuple(parts))
        coverage = f"{percent(result.coverage)} of the weight is answered"
        if result.score is None:
            needed = self.questionnaire.model.coverage.capability_rated_min
            detail = f"Not rated: {coverage}, {percent(needed)} is needed."
            return TraceNode(capability.name, "not rated", detail=detail, children=tuple(parts))
        return TraceNode(
            capability.name, _score(result.score), result.score, detail=f"{coverage}.", children=tuple(parts)
        )

    def question(self, question_id: str) -> TraceNode:
        """One question: the votes, how they were read, and the score of the answer."""
        question = self.questionnaire.question(question_id)
        result = self.results.scorecard.questions[question_id]
        title = f"{question_id}  {question.text}"
        if result.state != "answered" or result.score is None:
            return TraceNode(
                title, STATE_WORDS[result.state], link=question_id, children=self._votes(question)
            )
        how = _how_read(question, result)
        value = f"{_answer_words(question, result.value)}: {_score(result.score)}"
        return TraceNode(
            title,
            value,
            result.score,
            detail=f"{how} Confidence {result.confidence:.2f}.",
            link=question_id,
            children=(*self._votes(question), *self._outcomes(question)),
        )

    def _outcomes(self, question: Question) -> Iterator[TraceNode]:
        """The outcomes of a set of options up to the one that holds; the rest was not looked at."""
        facts = facts_of(self.results)
        for outcome in question.outcomes:
            title = f"Score {outcome.score:g}"
            if outcome.when is None:
                yield TraceNode(title, "holds in every other case", held=True)
                return
            clause = explain(outcome.when, facts)
            value = "holds" if clause.held else "does not hold"
            yield TraceNode(title, value, held=clause.held, children=(self.clause(clause),))
            if clause.held:
                return

    def _votes(self, question: Question) -> tuple[TraceNode, ...]:
        nodes = []
        roles = {respondent.id: respondent.role for respondent in self.assessment.respondents}
        for voter, vote in self.assessment.answer(question.id).votes.items():
            who = self.questionnaire.role_name(roles[voter]) or voter if voter in roles else "The group"
            nodes.append(TraceNode(who, _answer_words(question, vote)))
        return tuple(nodes)

    # -------------------------------------------------------------- confidence

    def confidence(self) -> TraceNode:
        """Overall confidence, 0 to 1, down to evidence and agreement of each answer."""
        card = self.results.scorecard
        total = sum(d.weight for d in self.questionnaire.dimensions)
        parts = []
        for dimension in self.questionnaire.dimensions:
            confidence = card.dimensions[dimension.id].confidence
            share = dimension.weight / total
            children = self._capability_confidences(dimension.id)
            parts.append(
                TraceNode(
                    dimension.name,
                    f"{confidence:.2f}",
                    confidence,
                    share,
                    share * confidence,
                    children=children,
                )
            )
        return TraceNode(
            "Overall confidence", f"{card.confidence:.2f}", card.confidence, children=tuple(parts)
        )

    def _capability_confidences(self, dimension_id: str) -> tuple[TraceNode, ...]:
        capabilities = self.questionnaire.dimension(dimension_id).capabilities
        results = self.results.scorecard.capabilities
        applying = [c for c in capabilities if results[c.id].applicable]
        total = sum(c.weight for c in applying)
        nodes = []
        for capability in applying:
            confidence, share = results[capability.id].confidence, capability.weight / total
            children = self._question_confidences(capability)
            nodes.append(
                TraceNode(
                    capability.name,
                    f"{confidence:.2f}",
                    confidence,
                    share,
                    share * confidence,
                    children=children,
                )
            )
        return tuple(nodes)

    def _question_confidences(self, capability: Capability) -> tuple[TraceNode, ...]:
        results = self.results.scorecard.questions
        counted = [q for q in capability.questions if results[q.id].state not in ("hidden", "na")]
        total = sum(q.weight for q in counted)
        nodes = []
        for question in counted:
            result, share = results[question.id], question.weight / total
            if result.state == "answered":
                knew = 1 - result.unknown_share
                detail = (
                    f"Evidence {result.evidence_factor:.2f} x agreement {result.consensus_factor:.2f} "
                    f"x share that knew {knew:.2f}"
                )
            else:
                detail = STATE_WORDS[result.state]
            nodes.append(
                TraceNode(
                    f"{question.id}  {question.text}",
                    f"{result.confidence:.2f}",
                    result.confidence,
                    share,
                    share * result.confidence,
                    detail,
                    question.id,
                )
            )
        return tuple(nodes)

    # -------------------------------------------------------------- verdict and findings

    def verdict(self) -> TraceNode:
        """The verdict: what limits it, requirement by requirement and rule by rule."""
        model, result = self.questionnaire.model, self.results.verdict
        before = model.verdict(result.before_limits)
        nodes = [TraceNode("By scores, confidence and open findings alone", before.name)]
        for limit in result.limits:
            words = limit_in_words(self.questionnaire, self.results, limit)
            words = words[:1].upper() + words[1:]
            allowed = model.verdict(limit.verdict).name
            if limit.kind == "rule":
                rule = self.rule(limit.subject)
                nodes.append(TraceNode(words, f"at most: {allowed}", children=rule.children, held=True))
            else:
                nodes.append(TraceNode(words, f"keeps out of reach: {allowed}", held=False))
        return TraceNode("Verdict", model.verdict(result.id).name, children=tuple(nodes))

    def finding(self, finding_id: str) -> TraceNode:
        """Why a finding was raised."""
        finding = next(f for f in self.results.findings if f.id == finding_id)
        if finding.id == finding.source:
            return self.rule(finding.source)
        return self._generated(finding)

    def rule(self, rule_id: str) -> TraceNode:
        """A rule, fired or not: its condition with what each part saw and whether it held."""
        rule = self.questionnaire.rule(rule_id)
        clause = explain(rule.when, facts_of(self.results))
        said = "applies" if clause.held else "does not apply"
        return TraceNode(
            f"{rule.title} ({rule.id})",
            said,
            detail=_effects(self.questionnaire, rule),
            held=clause.held,
            children=(self.clause(clause),),
        )

    def _generated(self, finding: Finding) -> TraceNode:
        if self.questionnaire.has_question(finding.subject):
            children = (self.question(finding.subject),)
        else:
            children = (self.capability(finding.subject),)
        return TraceNode(finding.title, finding.text, children=children)

    def clause(self, clause: Clause) -> TraceNode:
        """One part of a condition: what it asks, what it saw, whether it held."""
        condition = clause.condition
        if isinstance(condition, Leaf):
            saw = seen_in_words(self.questionnaire, condition, clause.seen)
            ref = condition.ref if isinstance(condition.ref, str) else ""
            link = ref if self.questionnaire.has_question(ref) else ""
            asked = leaf_in_words(self.questionnaire, condition)
            return TraceNode(asked, f"saw {saw}", held=clause.held, link=link)
        title = "Not"
        if isinstance(condition, AllOf | AnyOf):
            title = "All of these" if isinstance(condition, AllOf) else "Any of these"
        if not clause.parts:
            title = "Always" if isinstance(condition, AllOf) else "Never"
        children = tuple(self.clause(part) for part in clause.parts)
        return TraceNode(
            title, "holds" if clause.held else "does not hold", held=clause.held, children=children
        )


def _weighed(node: TraceNode, weight: float, contribution: float) -> TraceNode:
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


def _how_read(question: Question, result: QuestionResult) -> str:
    if result.settled:
        return "Agreed by the group after voting."
    if result.band in (None, "single"):
        return "One view."
    how = {
        "maturity": "Lower median of the votes",
        "gate": "Most adverse known answer",
        "multi": "What more than half chose",
        "number": "Median of the figures",
    }[question.type]
    return f"{how}; agreement {result.agreement or 0:.2f}."


def _answer_words(question: Question, value: Vote | None) -> str:
    if value is None:
        return ""
    if value == UNKNOWN:
        return "don't know"
    if question.type == "maturity":
        return f"level {value:g}" if isinstance(value, int | float) else str(value)
    if question.type == "number":
        return f"{value:g} {question.unit}".strip() if isinstance(value, int | float) else str(value)
    chosen = value if isinstance(value, tuple) else (str(value),)
    return ", ".join(o.label.split(" - ")[0] for o in question.options if o.id in chosen) or "none chosen"


def _effects(questionnaire: Questionnaire, rule: Rule) -> str:
    effects = rule.effects
    said = [f"{questionnaire.dimension(key).name} at most {cap:g}" for key, cap in effects.cap.items()]
    if effects.verdict_max:
        said.append(f"verdict at most {questionnaire.model.verdict(effects.verdict_max).name}")
    said += [f"closes {questionnaire.routes.route(route).name}" for route in effects.exclude_routes]
    return "; ".join(said)


def _score(score: float | None) -> str:
    return "not rated" if score is None else f"{score:.1f}"


def _signed(number: float) -> str:
    return f"{number:+.1f}"
