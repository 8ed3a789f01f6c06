"""The questionnaire: all that a pack holds, as one frozen value.

dimension > capability > question > option are the four levels of content; the
profile is unscored. Rules, routes, actions, costs and report texts travel in
the same value, so an assessment always opens with the content it was answered
with. Source: blueprint 1 to 5.
"""

from __future__ import annotations

from functools import cached_property
from operator import attrgetter
from typing import Annotated, Literal

from pydantic import Field

from bearings.domain.conditions import Condition
from bearings.domain.costs.model import CostModel
from bearings.domain.roadmap.action_model import Action, CostBand, Horizon, PriorityWeights
from bearings.domain.routes.model import RouteModel
from bearings.domain.rule_model import Generator, Rule
from bearings.domain.scoring_model import ScoringModel
from bearings.domain.upgrade.migrations import MAX_STEPS, MigrationStep
from bearings.domain.values import (
    LONGEST_TEXT,
    Amount,
    Id,
    Label,
    Language,
    Name,
    Points,
    Share,
    Text,
    Value,
    Weight,
)
from bearings.domain.wording.report_texts import Reference, ReportTexts

AnswerType = Literal["maturity", "gate", "multi", "number"]
TextKey = Annotated[str, Field(min_length=1, max_length=400)]  # see `languages`
Translation = Annotated[
    dict[TextKey, Annotated[str, Field(min_length=1, max_length=LONGEST_TEXT)]], Field(max_length=50_000)
]


class Option(Value):
    """One choice. `score` (gate) and `points` (multi) are 0 to 100; an exclusive option stands alone."""

    id: Id
    label: Name
    score: Points | None = None
    points: Points | None = None
    exclusive: bool = False


class Band(Value):
    """Score of a number below `lt`; the last band has no `lt`."""

    lt: Amount | None = None
    score: Points


class Outcome(Value):
    """Score of a set of options for which `when` holds; the last outcome has no `when`."""

    when: Condition | None = None
    score: Points


class ProfileQuestion(Value):
    """An unscored question about organisation and scope."""

    id: Id
    type: Literal["single", "multi", "number"]
    text: Name
    options: tuple[Option, ...] = Field(default=(), max_length=60)
    unit: Label = ""
    min: Amount | None = None
    max: Amount | None = None
    used_by: Label = ""

    def option(self, option_id: str) -> Option | None:
        return next((o for o in self.options if o.id == option_id), None)


class Question(Value):
    """One scored question. `weight` is relative within its capability.

    A set scores the sum of its points or, where there are `outcomes`, the first of them that holds.
    """

    id: Id
    type: AnswerType
    weight: Weight
    text: Name
    critical: bool = False
    na_allowed: bool = False
    why: Text = ""
    probe: Text = ""
    roles: tuple[Id, ...] = Field(default=(), max_length=30)
    evidence: tuple[Name, ...] = Field(default=(), max_length=30)
    refs: tuple[Name, ...] = Field(default=(), max_length=30)
    visible_when: Condition | None = None
    anchors: tuple[Name, ...] = Field(default=(), max_length=5)  # statements of levels 1 to 5
    options: tuple[Option, ...] = Field(default=(), max_length=60)
    unit: Label = ""
    min: Amount | None = None
    max: Amount | None = None
    bands: tuple[Band, ...] = Field(default=(), max_length=30)
    outcomes: tuple[Outcome, ...] = Field(default=(), max_length=30)  # of a set, instead of points

    def option(self, option_id: str) -> Option | None:
        return next((o for o in self.options if o.id == option_id), None)


class Narrative(Value):
    """What a capability's score means in the report: below 45, below 70, from 70."""

    low: Text
    mid: Text
    high: Text


class Capability(Value):
    """A capability; `weight` is its share of the dimension, `target` the score to aim for."""

    id: Id
    name: Name
    weight: Share
    definition: Text
    target: Points
    narrative: Narrative
    next_actions: tuple[Id, ...] = Field(default=(), max_length=20)
    questions: tuple[Question, ...] = Field(max_length=1_000)


class Dimension(Value):
    """A dimension; `weight` is its share of the overall index."""

    id: Id
    name: Name
    weight: Share
    question: Text
    definition: Text
    rationale: Text = ""
    capabilities: tuple[Capability, ...] = Field(max_length=100)


class Questionnaire(Value):
    """A pack in memory. Lookups by id are built on first use and kept.

    `translations` holds, for each other language, texts by key: see `languages.in_language`.
    `migrations` says what became of the questions of earlier versions, the earliest step first.
    """

    id: Id
    title: Name
    version: Name
    as_of: Name
    language: Annotated[str, Field(min_length=2, max_length=20)] = "en"
    publisher: Label = ""
    licence: Label = ""
    status: Label = ""
    model: ScoringModel
    profile: tuple[ProfileQuestion, ...] = Field(max_length=200)
    dimensions: tuple[Dimension, ...] = Field(min_length=1, max_length=30)
    rules: tuple[Rule, ...] = Field(default=(), max_length=5_000)
    generators: tuple[Generator, ...] = Field(default=(), max_length=20)
    routes: RouteModel
    actions: tuple[Action, ...] = Field(default=(), max_length=2_000)
    horizons: tuple[Horizon, ...] = Field(min_length=1, max_length=12)
    cost_bands: dict[Id, CostBand] = Field(max_length=20)
    priority: PriorityWeights
    costs: CostModel
    report: ReportTexts
    references: dict[Id, Reference] = Field(default_factory=dict, max_length=500)
    translations: dict[Language, Translation] = Field(default_factory=dict, max_length=20)
    migrations: tuple[MigrationStep, ...] = Field(default=(), max_length=MAX_STEPS)

    @cached_property
    def capabilities(self) -> tuple[Capability, ...]:
        return tuple(c for d in self.dimensions for c in d.capabilities)

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        return tuple(q for c in self.capabilities for q in c.questions)

    @cached_property
    def questions_by_id(self) -> tuple[Question, ...]:
        """Dimension by dimension in the order of their ids, as the blueprint lists them."""
        inside = ([q for c in d.capabilities for q in c.questions] for d in self.dimensions)
        return tuple(q for questions in inside for q in sorted(questions, key=attrgetter("id")))

    @cached_property
    def _questions(self) -> dict[str, Question]:
        return {q.id: q for q in self.questions}

    @cached_property
    def _profile(self) -> dict[str, ProfileQuestion]:
        return {q.id: q for q in self.profile}

    @cached_property
    def _capabilities(self) -> dict[str, Capability]:
        return {c.id: c for c in self.capabilities}

    @cached_property
    def _dimensions(self) -> dict[str, Dimension]:
        return {d.id: d for d in self.dimensions}

    @cached_property
    def _actions(self) -> dict[str, Action]:
        return {a.id: a for a in self.actions}

    @cached_property
    def _rules(self) -> dict[str, Rule]:
        return {r.id: r for r in self.rules}

    @cached_property
    def _homes(self) -> dict[str, tuple[Dimension, Capability]]:
        return {q.id: (d, c) for d in self.dimensions for c in d.capabilities for q in c.questions}

    @cached_property
    def _capability_homes(self) -> dict[str, Dimension]:
        return {c.id: d for d in self.dimensions for c in d.capabilities}

    def question(self, question_id: str) -> Question:
        """The question of that id; `KeyError` if there is none (as for all lookups here)."""
        return self._questions[question_id]

    def has_question(self, question_id: str) -> bool:
        return question_id in self._questions

    def profile_question(self, question_id: str) -> ProfileQuestion:
        return self._profile[question_id]

    def has_profile_question(self, question_id: str) -> bool:
        return question_id in self._profile

    def capability(self, capability_id: str) -> Capability:
        return self._capabilities[capability_id]

    def dimension(self, dimension_id: str) -> Dimension:
        return self._dimensions[dimension_id]

    def action(self, action_id: str) -> Action:
        return self._actions[action_id]

    def has_action(self, action_id: str) -> bool:
        return action_id in self._actions

    def rule(self, rule_id: str) -> Rule:
        return self._rules[rule_id]

    def capability_of(self, question_id: str) -> Capability:
        return self._homes[question_id][1]

    def dimension_of(self, question_id: str) -> Dimension:
        return self._homes[question_id][0]

    def dimension_of_capability(self, capability_id: str) -> Dimension:
        return self._capability_homes[capability_id]

    def role_name(self, role_id: str) -> str:
        """The role in words; the id itself where the pack does not name it."""
        return self.model.roles.get(role_id, role_id)
