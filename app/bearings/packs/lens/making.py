"""Making: a lens as the parts of a pack, in plain data, and what of it found no place there.

Pillar to dimension with one capability, question to a set of options whose
outcomes are the risk rules: no risk scores 100, medium 50, high 0. A question
at risk is a finding that calls for the action of every choice not ticked. The
scores, efforts and times are Bearings' own; a lens has none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from bearings.packs.findings import Found
from bearings.packs.lens.citations import MOST_CITED, OF_LENS, Citations
from bearings.packs.lens.conditions import TooDeep, as_condition
from bearings.packs.lens.model import Choice, Lens, LensQuestion, Pillar
from bearings.packs.lens.names import Ids, label_of, one_line, whole_text
from bearings.packs.lens.next_steps import SCORES, action_of, rules_of

PROFILE = ("PRF-01", "PRF-12")  # asked by the frame
MOST_CHOICES = 30  # as many actions as one rule may name
MOST_OUTCOMES = 30
LONGEST_ID = 10  # characters of the id of a question that still reads well in a table
MOST_ACTIONS = 2_000
NONE_OF_THESE = "none_of_these"


@dataclass
class PackParts:
    """The parts of a pack in plain data; `left` is what found no place in it, and why."""

    dimensions: list[dict[str, Any]] = field(default_factory=list)
    rules: list[dict[str, Any]] = field(default_factory=list)
    actions: list[dict[str, Any]] = field(default_factory=list)
    sources: dict[str, dict[str, Any]] = field(default_factory=dict)
    left: list[Found] = field(default_factory=list)


def pack_parts(lens: Lens) -> PackParts:
    """All parts of a pack that come of the lens."""
    return _Maker(lens).parts


class _Maker:
    def __init__(self, lens: Lens) -> None:
        self.parts = PackParts()
        self._citations = Citations(lens)
        self._questions, self._actions = Ids(*PROFILE), Ids()
        self._short = any(len(question.id) > LONGEST_ID for question in lens.questions)
        scores = Ids()  # of dimensions and capabilities, which conditions name alike
        for pillar in lens.pillars:
            self._pillar(pillar, scores)
        shares = _equal_shares(len(self.parts.dimensions))
        for dimension, share in zip(self.parts.dimensions, shares, strict=True):
            dimension["weight"] = share
        self.parts.sources = self._citations.sources

    def _pillar(self, pillar: Pillar, scores: Ids) -> None:
        id_ = scores.new(pillar.id, "pillar")
        capability = scores.new(f"{id_}.practices")
        questions = []
        for number, question in enumerate(pillar.questions, 1):
            short = f"Q{len(self.parts.dimensions) + 1}-{number:02}"
            made = self._question(question, capability, short)
            if made is not None:
                questions.append(made)
        if not questions:
            self.parts.left.append((pillar.place, f'the pillar "{pillar.name}": it has no question to ask'))
            return
        name = one_line(pillar.name)
        count = f"{len(questions)} question{'' if len(questions) == 1 else 's'}"
        self.parts.dimensions.append(
            {
                "id": id_,
                "name": name,
                "weight": 0.0,
                "question": f"{name}: which of its practices are in place?",
                "definition": f"The {count} of this pillar of the lens.",
                "capabilities": [
                    {
                        "id": capability,
                        "name": name,
                        "weight": 1.0,
                        "target": 100,
                        "definition": f"The practices of the pillar, over {count}.",
                        "narrative": {
                            "low": f"{name}: most questions are at high risk by the rules of the lens.",
                            "mid": f"{name}: some questions are still at risk by the rules of the lens.",
                            "high": f"{name}: few questions, or none, are at risk by the rules of the lens.",
                        },
                        "next_actions": [self.parts.actions[-1]["id"]],
                        "questions": questions,
                    }
                ],
            }
        )

    def _question(self, question: LensQuestion, capability: str, short: str) -> dict[str, Any] | None:
        """A question of the pack, with its rules and actions; None, and why, if it cannot be one.

        Reports and the window show ids: where some are long, all give way to `short` ones and are cited.
        """
        practices = [choice for choice in question.choices if choice is not question.none]
        why = self._not_askable(question, practices)
        if why:
            self.parts.left.append((question.place, f'the question "{question.title}": {why}'))
            return None
        options, ids = _options(question)
        id_ = self._questions.new(short if self._short else question.id, short)
        try:
            outcomes = _outcomes(question, id_, ids)
        except TooDeep:
            self.parts.left.append(
                (question.place, f'the question "{question.title}": brackets within too many brackets')
            )
            return None
        rules = rules_of(question, id_, capability, outcomes)
        closes = [rule["id"] for rule in rules if rule["kind"] != "unknown"]
        for number, choice in enumerate(practices, 1):
            action_id = self._actions.new(f"A-{id_}.{number}")
            action = action_of(question, choice, (id_, ids[choice.id]), capability, self._citations)
            self.parts.actions.append({"id": action_id, **action, "closes": closes})
            for rule in rules:
                if rule["id"] in closes:
                    rule["actions"].append(action_id)
        self.parts.rules += rules
        if question.none is not None and question.none.plan is not None:
            said = f'the improvement plan of "{question.none.title}": it is an answer, not a practice'
            self.parts.left.append(((*question.none.place, "improvementPlan"), said))
        return self._asked(question, id_, options, outcomes)

    def _not_askable(self, question: LensQuestion, practices: Sequence[Choice]) -> str:
        if not practices:
            return "it has no practice to tick"
        if len(practices) > MOST_CHOICES:
            return f"it has {len(practices)} choices, and a pack allows {MOST_CHOICES}"
        if len(question.tried) >= MOST_OUTCOMES:
            return f"it has {len(question.tried)} risk rules, and a pack allows {MOST_OUTCOMES - 1}"
        if len(self.parts.actions) + len(practices) > MOST_ACTIONS:
            return f"a pack holds at most {MOST_ACTIONS:,} actions, one for each choice"
        return ""

    def _asked(
        self,
        question: LensQuestion,
        id_: str,
        options: list[dict[str, Any]],
        outcomes: list[dict[str, Any]],
    ) -> dict[str, Any]:
        links = [(each, question.title) for each in question.help]
        links += [(each, choice.title) for choice in question.choices for each in choice.help if each.url]
        refs, uncited = self._citations.split(tuple(links))
        if id_ != question.id:
            refs = [*refs[: MOST_CITED - 1], one_line(f"{OF_LENS} question {question.id}")]
        told = [f"{c.title}: {text}" for c in question.choices for text in _told(c)]
        asked = {
            "id": id_,
            "type": "multi",
            "weight": 1,
            "critical": False,
            "na_allowed": True,
            "text": one_line(question.title),
            "why": whole_text(question.description),
            "probe": self._whole(
                question, "\n".join(["What does each practice mean here?", *told, *uncited])
            ),
            "options": options,
            "outcomes": outcomes,
            "refs": refs,
        }
        if not told and not uncited:
            del asked["probe"]
        return {key: value for key, value in asked.items() if value not in ("", [])}

    def _whole(self, question: LensQuestion, text: str) -> str:
        """The text, with a word on it where not all of it has room."""
        whole = whole_text(text)
        if whole != text:
            said = f'the end of the texts on the choices of "{question.title}": they are too long for a pack'
            self.parts.left.append((question.place, said))
        return whole


def _options(question: LensQuestion) -> tuple[list[dict[str, Any]], dict[str, str]]:
    """The options of a question, and the ids of choices mapped to theirs."""
    ids = Ids()
    options: list[dict[str, Any]] = []
    mapped: dict[str, str] = {}
    for choice in question.choices:
        mapped[choice.id] = ids.new(choice.id, "choice")
        option: dict[str, Any] = {"id": mapped[choice.id], "label": label_of(choice.title)}
        options.append({**option, "exclusive": True} if choice is question.none else option)
    if question.none is None:
        options.append({"id": ids.new(NONE_OF_THESE), "label": "None of these", "exclusive": True})
    if not question.rules:
        each = -(-100 // sum("exclusive" not in option for option in options))  # all together reach 100
        options = [{**option, "points": 0 if "exclusive" in option else each} for option in options]
    return options, mapped


def _outcomes(question: LensQuestion, id_: str, options: dict[str, str]) -> list[dict[str, Any]]:
    """What each set of options scores; sets that no rule holds for score as a high risk does."""
    if not question.rules:
        return []
    outcomes: list[dict[str, Any]] = []
    for rule in question.tried:
        score = SCORES[rule.risk]
        if rule.condition is None:
            return [*outcomes, {"score": score}]
        outcomes.append({"when": as_condition(id_, rule.condition, options), "score": score})
    return [*outcomes, {"score": SCORES["HIGH_RISK"]}]


def _told(choice: Choice) -> Iterator[str]:
    """What the lens says of a choice beside its title."""
    if choice.description:
        yield choice.description
    for each in choice.help:
        if each.text and each.text != choice.title:
            yield each.text


def _equal_shares(count: int) -> list[float]:
    """Equal shares that come to 1 with four decimals."""
    if not count:
        return []
    share = round(1 / count, 4)
    return [share] * (count - 1) + [round(1 - share * (count - 1), 4)]
