"""Assessments of the test vectors, ready to evaluate and conclude, for the tests of conclusions."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from bearings.domain.assessment import Assessment
from bearings.domain.conclusions import Conclusions, conclude
from bearings.domain.evaluate import evaluate
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.results import Results
from bearings.packs.loader import builtin_pack
from bearings.resources import resource

FIXTURES = ("FIX-L3", "FIX-BEST", "FIX-WORST", "FIX-UNK", "FIX-CAP", "FIX-ROAD")
SAMPLES = ("brackenforge-drives", "eldermoor-public-health", "quillmarsh-regional-bank")
ALL = FIXTURES + SAMPLES
PARTS = ("organisation", "workshop", "respondents", "profile", "answers")


@dataclass(frozen=True)
class Study:
    """One assessment with all that is computed from it, and what the vectors expect of it."""

    questionnaire: Questionnaire
    assessment: Assessment
    results: Results
    conclusions: Conclusions
    expected: Mapping[str, Any]


@cache
def vectors() -> Mapping[str, Any]:
    """The whole file of expected numbers."""
    text = (Path(__file__).parents[1] / "vectors.yaml").read_text(encoding="utf-8")
    loaded: Mapping[str, Any] = yaml.safe_load(text)
    return loaded


def assessment_of(data: Mapping[str, Any], name: str = "case") -> Assessment:
    """An assessment from data in the shape of the sample files."""
    parts = {part: data[part] for part in PARTS if part in data}
    return Assessment.model_validate_json(json.dumps({"id": name, **parts}, default=str))


def studied(assessment: Assessment, expected: Mapping[str, Any] | None = None) -> Study:
    """Everything computed from an assessment of the built-in pack."""
    pack = builtin_pack()
    results = evaluate(pack, assessment)
    return Study(pack, assessment, results, conclude(pack, assessment, results), expected or {})


@cache
def study(name: str) -> Study:
    """One of the assessments or samples of the vectors."""
    if name in SAMPLES:
        case = next(c for c in vectors()["samples"] if c["id"] == name)
        text = resource("questionnaires", "samples", f"{name}.yaml").read_text(encoding="utf-8")
        return studied(assessment_of(yaml.safe_load(text), name), case["expect"])
    case = next(c for c in vectors()["assessments"] if c["id"] == name)
    return studied(assessment_of(case, name), case["expect"])


def differences(expected: Any, got: Any, tolerance: float = 0.0005, path: str = "") -> list[str]:
    """Where two nested values differ by more than `tolerance` (0.01 for money), as readable lines."""
    if isinstance(expected, dict) and isinstance(got, dict):
        lines = [f"{path}: only in one: {key}" for key in sorted(set(expected) ^ set(got))]
        for key in expected.keys() & got.keys():
            near = 0.01 if key in ("tco12", "once", "month") else tolerance
            lines += differences(expected[key], got[key], near, f"{path}/{key}")
        return lines
    if isinstance(expected, list) and isinstance(got, list) and len(expected) == len(got):
        pairs = enumerate(zip(expected, got, strict=True))
        return [line for i, (a, b) in pairs for line in differences(a, b, tolerance, f"{path}/{i}")]
    if _is_number(expected) and _is_number(got):
        return (
            [] if abs(expected - got) <= tolerance + 1e-9 else [f"{path}: {expected} expected, {got} found"]
        )
    return [] if expected == got else [f"{path}: {expected} expected, {got} found"]


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
