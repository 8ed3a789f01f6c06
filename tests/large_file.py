"""A file as large as the program carries: 1,000 questions, 40 people, 100 kB notes, names in any script."""

from __future__ import annotations

import random
from pathlib import Path

from bearings.domain.assessment import UNKNOWN, Answer, Assessment, Organisation, Respondent, Vote
from bearings.domain.questionnaire import Question, Questionnaire
from bearings.domain.roadmap.action_model import Raise
from bearings.packs.loader import builtin_pack
from bearings.store.document import Document

QUESTIONS, PEOPLE = 1_000, 40
LONG_NOTES, NOTE = 5, "A note of quinces that goes on, line after line, and says what was said.\n"
NAMES = (
    "Łukasz Żółć",
    "محمد عبد الله",
    "רבקה בן־דוד",
    "李小龙",
    "Συνεργάτης Ένα",
    "नन्दिनी शर्मा",
    "Maximiliane-Theodora von und zu Lichtenstein-Sonderburg",
)
MORE: tuple[Vote, ...] = (1, 2, 3, 4, 5, UNKNOWN)


def large_questionnaire() -> Questionnaire:
    """The built-in pack with maturity questions added to every capability, and to what its actions raise."""
    pack = builtin_pack()
    pattern = next(question for question in pack.questions if question.type == "maturity")
    count, capabilities = QUESTIONS - len(pack.questions), list(pack.capabilities)
    added = [_question(pattern, n) for n in range(count)]
    filled = {
        capability.id: capability.model_copy(
            update={"questions": capability.questions + tuple(added[place :: len(capabilities)])}
        )
        for place, capability in enumerate(capabilities)
    }
    dimensions = tuple(
        dimension.model_copy(update={"capabilities": tuple(filled[c.id] for c in dimension.capabilities)})
        for dimension in pack.dimensions
    )
    actions = tuple(
        action.model_copy(
            update={
                "raises": action.raises
                + tuple(Raise(q=f"Q{n}", to_level=3) for n in range(place, count, len(pack.actions)))
            }
        )
        for place, action in enumerate(pack.actions)
    )
    fields = {name: getattr(pack, name) for name in Questionnaire.model_fields}
    large = Questionnaire.model_construct(**{**fields, "dimensions": dimensions, "actions": actions})
    return Questionnaire.model_validate_json(large.model_dump_json())


def _question(pattern: Question, number: int) -> Question:
    """A question with texts of its own, as a pack must have them."""
    return pattern.model_copy(
        update={
            "id": f"Q{number}",
            "visible_when": None,
            "text": f"{pattern.text} Case {number}.",
            "anchors": tuple(f"{text} Case {number}." for text in pattern.anchors),
        }
    )


def large_assessment(questionnaire: Questionnaire) -> Assessment:
    """Everybody has voted on every question that was added, all differently; the first notes are long."""
    chance = random.Random(3)
    roles = list(questionnaire.model.roles)
    people = tuple(
        Respondent(id=f"p{n}", role=roles[n % len(roles)], label=f"{NAMES[n % len(NAMES)]} {n + 1}")
        for n in range(PEOPLE)
    )
    added = [question.id for question in questionnaire.questions if question.id.startswith("Q")]
    answers = {
        key: Answer(
            votes={person.id: chance.choice(MORE) for person in people},
            note=NOTE * (100_000 // len(NOTE)) if int(key[1:]) < LONG_NOTES else "",
            evidence="E1",
        )
        for key in added
    }
    return Assessment(
        id="large",
        organisation=Organisation(name="مؤسسة Großkonzern 李"),
        respondents=people,
        answers=answers,
        profile={"PRF-03": ("api_prompt", "api_rag")},
    )


def write_large_file(folder: Path, home: Path) -> Path:
    """Write that assessment with its questionnaire, as the program would."""
    folder.mkdir(parents=True, exist_ok=True)
    questionnaire = large_questionnaire()
    path = folder / "Large.bearings"
    Document.create(path, questionnaire, large_assessment(questionnaire), home=home).close()
    return path
