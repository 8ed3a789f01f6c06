"""Everything that can be read from outside is strict and bounded, whatever field is added next."""

from collections.abc import Iterator
from typing import Any, get_args

import pytest
from pydantic import BaseModel

from bearings.domain.assessment import Assessment
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.values import Value

ROOTS = (Questionnaire, Assessment)
LARGEST = {"string": "maxLength", "array": "maxItems", "object": "maxProperties"}


def models_in(kind: Any, seen: set[type[BaseModel]]) -> None:
    """Add every model a type is made of to `seen`, at any depth."""
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        if kind in seen:
            return
        seen.add(kind)
        for field in kind.model_fields.values():
            models_in(field.annotation, seen)
    for part in get_args(kind):
        models_in(part, seen)


def reachable() -> list[type[BaseModel]]:
    seen: set[type[BaseModel]] = set()
    for root in ROOTS:
        models_in(root, seen)
    return sorted(seen, key=lambda model: model.__name__)


def unbounded(schema: Any, path: str = "") -> Iterator[str]:
    """Places of a JSON schema where a text, list or dict may be of any length, or a number of any size."""
    if isinstance(schema, list):
        for number, part in enumerate(schema):
            yield from unbounded(part, f"{path}/{number}")
    if not isinstance(schema, dict):
        return
    kind = schema.get("type")
    chosen = "enum" in schema or "const" in schema
    if isinstance(kind, str) and not chosen:
        if kind in LARGEST and LARGEST[kind] not in schema and "properties" not in schema:
            yield f"{path}: {kind} without {LARGEST[kind]}"
        if kind in ("integer", "number") and not schema.keys() & {"maximum", "exclusiveMaximum"}:
            yield f"{path}: {kind} without a largest value"
    for key, part in schema.items():
        yield from unbounded(part, f"{path}/{key}")


def test_the_walk_reaches_the_depths() -> None:
    names = {model.__name__ for model in reachable()}
    assert {"Leaf", "Not", "Option", "EvidenceItem", "CostOverride", "TitleVariant", "Triple"} <= names
    assert len(names) > 40


@pytest.mark.parametrize("model", reachable(), ids=lambda model: model.__name__)
def test_every_model_is_strict_frozen_finite_and_discreet(model: type[BaseModel]) -> None:
    config = model.model_config
    assert issubclass(model, Value)
    assert config.get("extra") == "forbid"
    assert config.get("strict") is True
    assert config.get("frozen") is True
    assert config.get("allow_inf_nan") is False
    assert config.get("hide_input_in_errors") is True


@pytest.mark.parametrize("root", ROOTS, ids=lambda model: model.__name__)
def test_every_text_list_dict_and_number_has_a_bound(root: type[BaseModel]) -> None:
    assert list(unbounded(root.model_json_schema())) == []


def test_the_check_of_bounds_sees_what_is_missing() -> None:
    class Loose(Value):
        text: str
        items: tuple[int, ...]
        table: dict[str, bool]

    found = list(unbounded(Loose.model_json_schema()))
    assert [line.split(": ")[1].split(" ")[0] for line in found] == ["string", "array", "integer", "object"]
