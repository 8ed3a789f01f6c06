"""Languages of a questionnaire: its texts by key, and the same questionnaire told in another language.

A key is the way to a text by ids, such as `actions/A-D01/title` or
`dimensions/data/capabilities/data.rights/questions/DAT-01/anchors/0`. Only
texts have keys: ids, numbers, conditions and the notes of sources are the same
in every language.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from bearings.domain.costs.model import CostModel, Parameter, Tier
from bearings.domain.questionnaire import (
    Capability,
    Dimension,
    Narrative,
    Option,
    ProfileQuestion,
    Question,
    Questionnaire,
)
from bearings.domain.roadmap.action_model import Action, CostBand, Horizon
from bearings.domain.routes.model import Route, RouteModel
from bearings.domain.rule_model import Generator, Rule
from bearings.domain.scoring_model import (
    AgreementBand,
    ConfidenceBand,
    Consensus,
    EvidenceGrade,
    Level,
    ScoringModel,
    SeverityWeight,
    Verdict,
)
from bearings.domain.values import LONGEST_LABEL, LONGEST_TEXT, Value
from bearings.domain.wording.report_texts import (
    KeyMessages,
    PageText,
    Reference,
    ReportTexts,
    TitleVariant,
    VerdictTexts,
)

STEP = "/"  # between the steps of a key; no id holds it
_Part = TypeVar("_Part", bound=Value)


@dataclass(frozen=True, slots=True)
class _Shape:
    """Fields of a kind of value: texts of up to 500 characters, longer ones, and parts that hold more."""

    short: tuple[str, ...] = ()
    long: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()


_SHAPES: dict[type[Value], _Shape] = {
    Questionnaire: _Shape(
        ("title", "status"),
        parts=(
            "model",
            "profile",
            "dimensions",
            "generators",
            "rules",
            "routes",
            "horizons",
            "cost_bands",
            "actions",
            "costs",
            "report",
            "references",
        ),
    ),
    ScoringModel: _Shape(
        ("roles",),
        parts=("levels", "evidence_grades", "consensus", "confidence_bands", "verdicts", "severities"),
    ),
    Level: _Shape(("name",), ("definition",)),
    EvidenceGrade: _Shape(("name",)),
    Consensus: _Shape(parts=("bands",)),
    AgreementBand: _Shape(("name",)),
    ConfidenceBand: _Shape(("name",)),
    Verdict: _Shape(("name",), ("headline",)),
    SeverityWeight: _Shape(("name",)),
    ProfileQuestion: _Shape(("text", "unit", "used_by"), parts=("options",)),
    Option: _Shape(("label",)),
    Dimension: _Shape(("name",), ("question", "definition", "rationale"), ("capabilities",)),
    Capability: _Shape(("name",), ("definition",), ("narrative", "questions")),
    Narrative: _Shape(long=("low", "mid", "high")),
    Question: _Shape(("text", "unit", "evidence", "anchors"), ("why", "probe"), ("options",)),
    Generator: _Shape(("title",), ("text", "text_by_type")),
    Rule: _Shape(("title",), ("text",)),
    RouteModel: _Shape(("status_texts",), parts=("items",)),
    Route: _Shape(("name",), ("summary",)),
    Horizon: _Shape(("name",)),
    CostBand: _Shape(("label",)),
    Action: _Shape(("title",), ("description", "first_step", "kpi")),
    CostModel: _Shape(long=("disclaimer", "formulas"), parts=("tiers", "parameters")),
    Tier: _Shape(("label",)),
    Parameter: _Shape(("label", "unit"), ("note",)),
    ReportTexts: _Shape(
        long=("dimension_messages", "questions_for_leadership"),
        parts=("verdict_texts", "key_messages", "pages", "title_variants"),
    ),
    VerdictTexts: _Shape(long=("situation", "implication", "decision")),
    KeyMessages: _Shape(long=("templates",)),
    PageText: _Shape(("title",)),
    TitleVariant: _Shape(("title",)),
    Reference: _Shape(("title", "publisher", "version")),
}


@dataclass(frozen=True, slots=True)
class Original:
    """A text as the pack itself has it; a translation may have `longest` characters."""

    text: str
    longest: int


@dataclass(frozen=True, slots=True)
class TextCount:
    """How far a language has come: number of texts, of those translated, and keys of those that are not."""

    language: str
    texts: int
    translated: int
    missing: tuple[str, ...]


def languages(questionnaire: Questionnaire) -> tuple[str, ...]:
    """Tags of all languages a pack speaks, its own first."""
    return questionnaire.language, *sorted(questionnaire.translations)


def in_language(questionnaire: Questionnaire, language: str) -> Questionnaire:
    """The questionnaire with its texts in that language, text by text where there is a translation.

    "" and a language the pack does not have give the pack's own. Ids, numbers and conditions are
    untouched. The result speaks one language only, so it is never what a file keeps.
    """
    texts = questionnaire.translations.get(language)
    if not texts:
        return questionnaire
    told = _told(questionnaire, "", texts)
    return _with(told, {"language": language, "translations": {}})


def originals(questionnaire: Questionnaire) -> dict[str, Original]:
    """Every text that can be translated, by key, in the order of the pack; empty ones are left out."""
    return dict(_originals(questionnaire, ""))


def count_texts(questionnaire: Questionnaire, language: str) -> TextCount:
    """How much of a pack is translated into that language."""
    translated = questionnaire.translations.get(language, {})
    keys = originals(questionnaire)
    missing = tuple(key for key in keys if key not in translated)
    return TextCount(language, len(keys), len(keys) - len(missing), missing)


def _originals(value: Value, key: str) -> Iterator[tuple[str, Original]]:
    shape = _SHAPES[type(value)]
    for names, longest in ((shape.short, LONGEST_LABEL), (shape.long, LONGEST_TEXT)):
        for name in names:
            for place, text in _leaves(getattr(value, name), key + name):
                if text:
                    yield place, Original(text, longest)
    for name in shape.parts:
        for place, part in _parts(getattr(value, name), key + name):
            yield from _originals(part, place + STEP)


def _leaves(held: Any, key: str) -> Iterator[tuple[str, str]]:
    """The texts in a text, in a list or in a block of them."""
    if isinstance(held, str):
        yield key, held
    else:
        for step, item in _items(held):
            yield from _leaves(item, f"{key}{STEP}{step}")


def _parts(held: Any, key: str) -> Iterator[tuple[str, Value]]:
    """The values in a value, in a list or in a block of them."""
    if isinstance(held, Value):
        yield key, held
    else:
        for step, item in _items(held):
            yield from _parts(item, f"{key}{STEP}{step}")


def _items(held: Any) -> Iterable[tuple[str | int, Any]]:
    """What a list or a block holds, each under its key: in a list the id, or else the place."""
    if isinstance(held, Mapping):
        return held.items()
    return [(_step(item, place), item) for place, item in enumerate(held)]


def _step(item: Any, place: int) -> str | int:
    if isinstance(item, TitleVariant):
        return item.when
    return getattr(item, "id", place)


def _told(value: _Part, key: str, texts: Mapping[str, str]) -> _Part:
    shape = _SHAPES[type(value)]
    changed = {}
    for name in (*shape.short, *shape.long, *shape.parts):
        held = getattr(value, name)
        told = _told_in(held, key + name, texts)
        if told is not held:
            changed[name] = told
    return _with(value, changed) if changed else value


def _told_in(held: Any, key: str, texts: Mapping[str, str]) -> Any:
    """Texts or values in the other language; the same object if nothing changed."""
    if isinstance(held, str):
        return texts.get(key, held) if held else held
    if isinstance(held, Value):
        return _told(held, key + STEP, texts)
    items = _items(held)
    told = [_told_in(item, f"{key}{STEP}{step}", texts) for step, item in items]
    if all(new is item for new, (_, item) in zip(told, items, strict=True)):
        return held
    return dict(zip(held, told, strict=True)) if isinstance(held, Mapping) else tuple(told)


def _with(value: _Part, changed: Mapping[str, Any]) -> _Part:
    """The value with other fields. Unlike `model_copy`, it forgets what was looked up before."""
    fields = {name: changed.get(name, getattr(value, name)) for name in type(value).model_fields}
    return type(value).model_construct(_fields_set=value.model_fields_set | changed.keys(), **fields)
