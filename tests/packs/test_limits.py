"""Everything that can be read from outside is strict and bounded, whatever field is added next."""

import importlib
import pkgutil
import re
from collections.abc import Iterator
from typing import Annotated, Any

import pytest
from pydantic import BaseModel, Field

import bearings
from bearings.domain.values import Value


def all_models() -> list[type[BaseModel]]:
    """Every model defined anywhere in the program; the window, which defines none, is left out."""
    for module in pkgutil.walk_packages(bearings.__path__, "bearings."):
        if not module.name.startswith("bearings.ui") and not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    waiting, found = [BaseModel], set()
    while waiting:
        for model in waiting.pop().__subclasses__():
            waiting.append(model)
            if model.__module__.startswith("bearings."):
                found.add(model)
    return sorted(found - {Value}, key=lambda model: model.__name__)


MODELS = all_models()
ENDLESS = re.compile(r"(?<!\\)[*+]|,\}")  # repeats without end, in a pattern
LARGEST = {"string": "maxLength", "array": "maxItems", "object": "maxProperties"}


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
        if kind in LARGEST and LARGEST[kind] not in schema and not _is_bounded_otherwise(schema):
            yield f"{path}: {kind} without {LARGEST[kind]}"
        if kind in ("integer", "number") and not schema.keys() & {"maximum", "exclusiveMaximum"}:
            yield f"{path}: {kind} without a largest value"
    for key, part in schema.items():
        yield from unbounded(part, f"{path}/{key}")


def _is_bounded_otherwise(schema: dict[str, Any]) -> bool:
    """Whether it is an object of named fields, or a text of a pattern that ends."""
    pattern = schema.get("pattern", "")
    whole = pattern.startswith("^") and pattern.endswith("$")
    return "properties" in schema or (whole and not ENDLESS.search(pattern))


def test_the_walk_reaches_the_depths() -> None:
    names = {model.__name__ for model in MODELS}
    assert {"Leaf", "Not", "Option", "EvidenceItem", "CostOverride", "TitleVariant", "Triple"} <= names
    assert {"Assessment", "Questionnaire", "Edition", "FilledBallot", "Attached"} <= names
    assert len(names) > 40


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_model_is_strict_frozen_finite_and_discreet(model: type[BaseModel]) -> None:
    config = model.model_config
    assert issubclass(model, Value)
    assert config.get("extra") == "forbid"
    assert config.get("strict") is True
    assert config.get("frozen") is True
    assert config.get("allow_inf_nan") is False
    assert config.get("hide_input_in_errors") is True


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_text_list_dict_and_number_has_a_bound(model: type[BaseModel]) -> None:
    assert list(unbounded(model.model_json_schema())) == []


def test_the_check_of_bounds_sees_what_is_missing() -> None:
    class Loose(Value):
        text: str
        repeated: Annotated[str, Field(pattern="^[a-z]+$")]
        begun: Annotated[str, Field(pattern="^[a-z]")]
        whole: Annotated[str, Field(pattern="^[a-z]{2}$")]
        items: tuple[int, ...]
        table: dict[str, bool]

    found = list(unbounded(Loose.model_json_schema()))
    assert [line.split(": ")[1].split(" ")[0] for line in found] == [
        *("string", "string", "string", "array", "integer", "object")
    ]
