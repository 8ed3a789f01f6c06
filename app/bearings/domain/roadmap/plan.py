"""Plan: what people decided about the roadmap, kept beside the answers.

The roadmap is computed anew after every change; these choices are merged into
it each time, so they survive. Source: design, "people can change it by hand".
"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from bearings.domain.days import Date
from bearings.domain.values import Id, Label, Name, Text, Value

Days = Annotated[float, Field(gt=0, le=10_000)]  # person-days
MAX_OWN_ACTIONS = 200


class ActionChoice(Value):
    """What people decided about one action. `owner` is a name, `days` their own estimate."""

    horizon: Id | None = None  # pinned to it
    dropped: bool = False
    reason: Text = ""  # why it was dropped
    done: bool = False
    owner: Label = ""
    due: Date | None = None
    days: Days | None = None


NO_CHOICE = ActionChoice()


class OwnAction(Value):
    """An action people added. Its horizon is where they put it; choices on it go by its id."""

    id: Annotated[Id, Field(pattern=r"^OWN-[0-9]{1,4}$")]
    title: Name
    horizon: Id
    days: Days
    owner: Id | None = None  # a role of the pack
    capability: Id | None = None
    done_when: Text = ""
    prerequisites: tuple[Id, ...] = Field(default=(), max_length=30)


class Plan(Value):
    """All choices by action id, and people's own actions in the order they were added."""

    choices: dict[Id, ActionChoice] = Field(default_factory=dict, max_length=1_000)
    own: tuple[OwnAction, ...] = Field(default=(), max_length=MAX_OWN_ACTIONS)

    def choice(self, action_id: str) -> ActionChoice:
        """What was decided about that action; nothing if it was not touched."""
        return self.choices.get(action_id, NO_CHOICE)

    def with_choice(self, action_id: str, choice: ActionChoice) -> Plan:
        """The same plan with that choice; one that decides nothing leaves no entry."""
        choices = {key: value for key, value in self.choices.items() if key != action_id}
        if choice != NO_CHOICE:
            choices[action_id] = choice
        return self.model_copy(update={"choices": choices})

    def own_action(self, action_id: str) -> OwnAction | None:
        """That own action, or None."""
        return next((action for action in self.own if action.id == action_id), None)


NO_PLAN = Plan()
