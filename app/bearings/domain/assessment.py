"""The assessment: one organisation's answers to one questionnaire version, as a frozen value.

It records what people said and decided, nothing that can be computed. Its
shape is that of the exchange files (`questionnaires/samples/*.yaml`). Source:
blueprint 6.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from bearings.domain.days import Date
from bearings.domain.evidence import MAX_ITEMS, EvidenceItem
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.roadmap.plan import NO_PLAN, Plan
from bearings.domain.values import (
    LANGUAGE,
    Amount,
    Id,
    Ids,
    Label,
    Name,
    Note,
    Points,
    Text,
    Value,
    Whole,
)
from bearings.domain.workshop.parking import MAX_PARKED, ParkedItem

UNKNOWN = "unknown"  # the vote of a person who does not know
MAX_MILESTONES = 60
MAX_FORMER = 8  # questionnaires an assessment was answered with before
MAX_EXECUTIVE = 3_000  # characters of the text on page 1, so that it stays on it
LONGEST_WORKSHOP = 10_000  # minutes
GROUP = "group"  # the voter under whom a facilitator records the group's one voice

Vote = Whole | Amount | Id | Ids  # a level 1 to 5, a number, an option id or "unknown", a set of option ids
ProfileValue = Whole | Amount | Id | Ids  # a figure, an option id, a set of option ids
ContentLanguage = Annotated[str, Field(pattern=f"^({LANGUAGE})?$", max_length=20)]
FormerId = Annotated[str, Field(pattern=r"^(F-[0-9]{1,4})?$", max_length=6)]
Minutes = Annotated[int, Field(ge=0, le=LONGEST_WORKSHOP)]


class Organisation(Value):
    """Who is assessed."""

    name: Label = ""
    fictional: bool = False
    sector: Label = ""
    staff: Annotated[int, Field(ge=0, le=100_000_000)] | None = None
    summary: Text = ""
    scope: Text = ""


class Workshop(Value):
    """When and by whom the answers were gathered. `date` is ISO 8601.

    `total_minutes` is the time for all questions and `minutes` what people set for single
    dimensions; the run sheet plans the rest.
    """

    date: Date | None = None
    facilitator: Label = ""
    sessions: Annotated[int, Field(ge=0, le=1_000)] | None = None
    total_minutes: Minutes | None = None
    minutes: dict[Id, Minutes] = Field(default_factory=dict, max_length=30)


class Respondent(Value):
    """A person in the room; `label` may be a name or left empty (role only)."""

    id: Id
    role: Label = ""
    label: Label = ""


class Answer(Value):
    """All that is recorded for one question.

    `votes` maps respondent id to vote; `agreed` is what the group settled on
    after discussion; `state` is "na" with a `reason`, or None.
    """

    votes: dict[Id, Vote] = Field(default_factory=dict, max_length=500)
    agreed: Vote | None = None
    agreed_reason: Text = ""
    state: Literal["na"] | None = None
    reason: Text = ""
    evidence: Id | None = None
    evidence_items: tuple[EvidenceItem, ...] = Field(default=(), max_length=MAX_ITEMS)
    note: Note = ""
    review: bool = False


EMPTY_ANSWER = Answer()


class Branding(Value):
    """How the report presents itself. `logo` is a PNG as base64; `logo.usable_logo` says whether it is."""

    prepared_by: Label = ""
    prepared_for: Label = ""
    confidentiality: Label = "Confidential"
    accent: Annotated[str, Field(pattern=r"^#[0-9a-fA-F]{6}$", max_length=7)] | None = None
    logo: Annotated[str, Field(max_length=4_000_000)] = ""


class ExecutiveText(Value):
    """What somebody wrote in place of the generated text of page 1; empty: the generated one stands there.

    `basis` is the digest of the numbers it was written on (`wording.executive.basis_of`).
    """

    text: Annotated[str, Field(max_length=MAX_EXECUTIVE)] = ""
    basis: Annotated[str, Field(pattern=r"^([0-9a-f]{64})?$", max_length=64)] = ""


NO_EXECUTIVE_TEXT = ExecutiveText()


class CostOverride(Value):
    """A planning value replaced for this assessment, with its source and date."""

    low: Amount
    base: Amount
    high: Amount
    source: Label = ""
    date: Date | None = None


class Milestone(Value):
    """A named frozen copy of what was said and decided on `date`, to compare with later.

    `former` is the id of the questionnaire it answers, "" if that is the present one.
    """

    id: Annotated[Id, Field(pattern=r"^M-[0-9]{1,4}$")]
    name: Name
    date: Date
    note: Text = ""
    former: FormerId = ""
    profile: dict[Id, ProfileValue] = Field(default_factory=dict, max_length=200)
    answers: dict[Id, Answer] = Field(default_factory=dict, max_length=5_000)
    targets: dict[Id, Points] = Field(default_factory=dict, max_length=1_000)
    cost_parameters: dict[Id, CostOverride] = Field(default_factory=dict, max_length=500)
    cost_options: dict[Id, Id] = Field(default_factory=dict, max_length=20)
    plan: Plan = NO_PLAN


class Former(Value):
    """A questionnaire that another version took the place of on `date`, with what that has no place for.

    Milestones that answer it name its `id`. `people` are the roles of respondents, `parking` the questions
    of parked items, `minutes` those set for dimensions: each as far as it could not be taken over.
    """

    id: Annotated[Id, Field(pattern=r"^F-[0-9]{1,4}$")]
    date: Date
    questionnaire: Questionnaire
    profile: dict[Id, ProfileValue] = Field(default_factory=dict, max_length=200)
    answers: dict[Id, Answer] = Field(default_factory=dict, max_length=5_000)
    targets: dict[Id, Points] = Field(default_factory=dict, max_length=1_000)
    cost_parameters: dict[Id, CostOverride] = Field(default_factory=dict, max_length=500)
    cost_options: dict[Id, Id] = Field(default_factory=dict, max_length=20)
    plan: Plan = NO_PLAN
    people: dict[Id, Label] = Field(default_factory=dict, max_length=500)
    parking: dict[Id, Id] = Field(default_factory=dict, max_length=MAX_PARKED)
    minutes: dict[Id, Minutes] = Field(default_factory=dict, max_length=30)


class Assessment(Value):
    """One organisation's answers. `questionnaire` names the pack and version they answer.

    `roles_only` says that no respondent may have a name (`label`) in it. `language` is that of
    questions and report; "" is the questionnaire's own, as is one the questionnaire does not have.
    """

    id: Id
    questionnaire: Id = "genai-readiness"
    questionnaire_version: Name = "1.0.0"
    language: ContentLanguage = ""
    organisation: Organisation = Organisation()
    workshop: Workshop = Workshop()
    respondents: tuple[Respondent, ...] = Field(default=(), max_length=500)
    roles_only: bool = False
    profile: dict[Id, ProfileValue] = Field(default_factory=dict, max_length=200)
    answers: dict[Id, Answer] = Field(default_factory=dict, max_length=5_000)
    targets: dict[Id, Points] = Field(default_factory=dict, max_length=1_000)
    branding: Branding = Branding()
    executive: ExecutiveText = NO_EXECUTIVE_TEXT
    cost_parameters: dict[Id, CostOverride] = Field(default_factory=dict, max_length=500)
    cost_options: dict[Id, Id] = Field(default_factory=dict, max_length=20)
    plan: Plan = NO_PLAN
    milestones: tuple[Milestone, ...] = Field(default=(), max_length=MAX_MILESTONES)
    parking: tuple[ParkedItem, ...] = Field(default=(), max_length=MAX_PARKED)
    former: tuple[Former, ...] = Field(default=(), max_length=MAX_FORMER)

    def answer(self, question_id: str) -> Answer:
        """What is recorded for that question; an empty answer if nothing is."""
        return self.answers.get(question_id, EMPTY_ANSWER)

    def with_answer(self, question_id: str, answer: Answer) -> Assessment:
        """The same assessment with that answer; an empty one leaves no entry."""
        answers = dict(self.answers)
        if answer == EMPTY_ANSWER:
            answers.pop(question_id, None)
        else:
            answers[question_id] = answer
        return self.model_copy(update={"answers": answers})

    def with_profile(self, question_id: str, value: ProfileValue | None) -> Assessment:
        """The same assessment with that profile value; None removes it."""
        profile = dict(self.profile)
        if value is None:
            profile.pop(question_id, None)
        else:
            profile[question_id] = value
        return self.model_copy(update={"profile": profile})

    def milestone(self, milestone_id: str) -> Milestone | None:
        """That milestone, or None."""
        return next((m for m in self.milestones if m.id == milestone_id), None)

    def former_of(self, milestone: Milestone) -> Former | None:
        """The former questionnaire a milestone answers; None if it answers the present one."""
        return next((f for f in self.former if f.id == milestone.former), None) if milestone.former else None

    def respondent(self, respondent_id: str) -> Respondent | None:
        """That respondent, or None."""
        return next((r for r in self.respondents if r.id == respondent_id), None)
