"""Model of an upgrade: what happens to everything that is recorded, line by line, and what comes of it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Literal, get_args

from bearings.domain.assessment import Answer, Assessment, CostOverride, ProfileValue
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.roadmap.plan import ActionChoice, OwnAction
from bearings.domain.upgrade.migrations import MigrationStep

# To be answered anew; without a place in the new questionnaire; asked for the first time; the same at
# another place or in other terms; at several places; as it was.
Fate = Literal["anew", "aside", "new", "moved", "copied", "kept"]
FATES: tuple[Fate, ...] = get_args(Fate)
Kind = Literal[
    "question",
    "profile",
    "target",
    "value",
    "cost_option",
    "action",
    "own_action",
    "person",
    "minutes",
    "parked",
    "milestone",
]


@dataclass(frozen=True, slots=True)
class Line:
    """What happens to one thing that is recorded: `id` is what it belongs to now, `to` afterwards.

    One of them is "" where there is none. `name` is its words, `becomes` those it has afterwards where they
    are others, `why` a sentence. `votes`, `note` and `evidence` (items) tell what stands behind an answer.
    """

    kind: Kind
    fate: Fate
    id: str
    to: str = ""
    name: str = ""
    becomes: str = ""
    why: str = ""
    votes: int = 0
    note: bool = False
    evidence: int = 0


@dataclass(frozen=True, slots=True)
class Task:
    """What an upgrade works on. `told` and `told_new` are the questionnaires in the assessment's language.

    `old` and `told` are None where the earlier questionnaire is not at hand: then the steps alone tell.
    """

    old: Questionnaire | None
    new: Questionnaire
    assessment: Assessment
    steps: tuple[MigrationStep, ...]
    told: Questionnaire | None
    told_new: Questionnaire
    keep_reworded: bool


@dataclass(slots=True)
class Aside:
    """What the new questionnaire has no place for, gathered while the lines are made."""

    profile: dict[str, ProfileValue] = field(default_factory=dict)
    answers: dict[str, Answer] = field(default_factory=dict)
    targets: dict[str, float] = field(default_factory=dict)
    cost_parameters: dict[str, CostOverride] = field(default_factory=dict)
    cost_options: dict[str, str] = field(default_factory=dict)
    choices: dict[str, ActionChoice] = field(default_factory=dict)
    own: list[OwnAction] = field(default_factory=list)
    people: dict[str, str] = field(default_factory=dict)
    parking: dict[str, str] = field(default_factory=dict)
    minutes: dict[str, int] = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        return not any(getattr(self, name) for name in self.__slots__)


@dataclass(frozen=True, slots=True)
class UpgradePlan:
    """An upgrade before it is done. `declared` tells whether the new pack says what became of the old one."""

    old: Questionnaire
    new: Questionnaire
    before: Assessment
    after: Assessment
    lines: tuple[Line, ...]
    declared: bool

    @property
    def same_number(self) -> bool:
        """Whether both go by one version, as packs that are still being written do."""
        return self.old.version == self.new.version

    @property
    def counts(self) -> Counter[Fate]:
        """How many lines there are of each fate."""
        return Counter(line.fate for line in self.lines)
