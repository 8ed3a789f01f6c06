"""Report texts of a pack: titles, wording and sources; nothing is freely invented."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from bearings.domain.values import Id, Label, Name, Text, Value


class VerdictTexts(Value):
    situation: Text
    implication: Text
    decision: Text


class KeyMessages(Value):
    order: tuple[Id, ...] = Field(max_length=10)
    templates: dict[Id, Text] = Field(max_length=20)


class PageText(Value):
    """A report page; `title` states its message and may hold `{placeholders}`."""

    id: Id
    title: Name
    purpose: Text = ""
    content: tuple[Text, ...] = Field(default=(), max_length=20)
    repeat: tuple[Id, ...] = Field(default=(), max_length=30)


Situation = Literal[
    "a dimension is not rated",
    "range of final scores over dimensions below 10",
    "n_blockers = 0 and n_high = 0",
    "n_blockers = 0",
    "n_blockers = 1",
    "n_blockers > 1",
    "recommended = hold and next route exists",
    "recommended = hold",
    "score lead over next eligible route below 10",
    "backlog not empty",
    "projected verdict equals verdict",
    "overall_h4 - overall below 2",
    "otherwise",
]


class TitleVariant(Value):
    """A title that replaces the page's own while the named situation holds."""

    when: Situation
    title: Name


class ReportTexts(Value):
    """Wording of the report; nothing is freely invented. Source: blueprint 5.5."""

    style: tuple[Text, ...] = Field(default=(), max_length=40)
    verdict_texts: dict[Id, VerdictTexts] = Field(max_length=10)
    key_messages: KeyMessages
    pages: tuple[PageText, ...] = Field(max_length=60)
    title_variants: dict[Id, Annotated[tuple[TitleVariant, ...], Field(max_length=20)]] = Field(
        default_factory=dict, max_length=60
    )
    dimension_messages: dict[Id, Annotated[dict[Id, Text], Field(max_length=20)]] = Field(
        default_factory=dict, max_length=30
    )
    placeholders: dict[Id, Text] = Field(default_factory=dict, max_length=100)
    info_findings: Text = ""
    provisional: Text = ""
    questions_for_leadership: dict[Id, Annotated[tuple[Text, ...], Field(max_length=20)]] = Field(
        default_factory=dict, max_length=10
    )


class Reference(Value):
    """A source with its version or date."""

    title: Name
    publisher: Label = ""
    version: Label = ""
    url: Label = ""
    note: Text = ""
    checked: Label = ""
