"""A custom lens of our own, as a dict and as a file, small enough to say what each part of it is for."""

from __future__ import annotations

import json
import random
import re
from pathlib import Path
from typing import Any


def choice(id_: str, title: str = "", **more: Any) -> dict[str, Any]:
    """A choice with an improvement plan."""
    plan = {"displayText": f"How to get {id_} done"}
    return {"id": id_, "title": title or f"Practice {id_}", "improvementPlan": plan, **more}


def question(
    id_: str, choices: list[dict[str, Any]], *rules: tuple[str, str], title: str = ""
) -> dict[str, Any]:
    """A question; rules are pairs of condition and risk."""
    return {
        "id": id_,
        "title": title or f"Question {id_}",
        "description": f"What {id_} is about",
        "choices": choices,
        "riskRules": [{"condition": condition, "risk": risk} for condition, risk in rules],
    }


def lens(*questions: dict[str, Any], **more: Any) -> dict[str, Any]:
    """A lens with one pillar."""
    pillar = {"id": "pillar", "name": "The pillar", "questions": list(questions)}
    return {
        "schemaVersion": "2021-11-01",
        "name": "A lens",
        "description": "Of our own",
        "pillars": [pillar],
        **more,
    }


BACKUP = question(
    "backup",
    [
        choice(
            "made",
            helpfulResource={
                "displayText": "A copy that is kept elsewhere",
                "url": "https://example.com/copy",
            },
            additionalResources=[
                {
                    "type": "HELPFUL_RESOURCE",
                    "content": [{"displayText": "A book", "url": "https://example.com/book"}],
                },
                {
                    "type": "IMPROVEMENT_PLAN",
                    "content": [{"displayText": "A course", "url": "https://example.com/go"}],
                },
            ],
            improvementPlan={"displayText": "Make copies every night", "url": "https://example.com/night"},
        ),
        choice("tried"),
        {"id": "backup_no", "title": "None of these"},
    ],
    ("made && tried", "NO_RISK"),
    ("made", "MEDIUM_RISK"),
    ("default", "HIGH_RISK"),
    title="How are backups made?",
)
ACCESS = question(
    "access",
    [choice("named"), choice("second_factor"), choice("reviewed", "Yes")],
    ("named && (second_factor || reviewed)", "NO_RISK"),
    ("!named && !reviewed", "HIGH_RISK"),
    ("default", "MEDIUM_RISK"),
)
SMALL = lens(BACKUP)
SMALL["pillars"].append({"id": "people", "name": "People", "questions": [ACCESS]})


def lens_file(folder: Path, data: Any = SMALL, name: str = "small.json") -> Path:
    """The lens as a file; a text is written as it is."""
    path = folder / name
    path.write_text(data if isinstance(data, str) else json.dumps(data, indent=2), "utf-8")
    return path


def written(rng: random.Random, ids: list[str], depth: int = 3) -> str:
    """Some condition over those ids, as a lens writes it."""
    kind = rng.choice(["id", "id", "not", "and", "or"]) if depth else "id"
    if kind == "id":
        return rng.choice(ids)
    if kind == "not":
        return f"!({written(rng, ids, depth - 1)})" if rng.random() < 0.5 else f"!{rng.choice(ids)}"
    parts = [written(rng, ids, depth - 1) for _ in range(rng.randint(2, 3))]
    return f"({' && '.join(parts)})" if kind == "and" else f"({' || '.join(parts)})"


def meant(condition: str, ticked: set[str]) -> bool:
    """What a condition says of a set of choices, by Python's own reading of and, or and not."""
    words = re.sub(r"\w+", lambda found: repr(found[0] in ticked), condition)
    return bool(eval(words.replace("&&", " and ").replace("||", " or ").replace("!", " not ")))
