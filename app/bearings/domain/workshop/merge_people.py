"""Merge: who the people of another file are here.

By id, else by role and name where that is clear, else somebody new; whoever
merges may say otherwise.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Literal

from bearings.domain.assessment import GROUP, Assessment, Respondent
from bearings.domain.edits import unlisted
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.workshop.edits_people import untaken

Matched = Literal["id", "role", "new", "group", "chosen"]


@dataclass(frozen=True, slots=True)
class PersonMatch:
    """Whom somebody of the file is taken for.

    `target` is the id here (of a respondent to be added if `how` is "new");
    `said` tells what to mind.
    """

    incoming: Respondent
    target: str
    how: Matched
    said: str = ""


def match_people(
    questionnaire: Questionnaire,
    assessment: Assessment,
    people: Collection[Respondent],
    voters: Collection[str],
    chosen: Mapping[str, str],
) -> dict[str, PersonMatch]:
    """Each voter of a file to whom they are here; nobody here is matched twice unless it was `chosen`.

    `people` are those the file lists. `chosen` maps some voters to an id here, or to "" for somebody new.
    """
    listed = {person.id: person for person in people}
    voters = sorted(voters)
    here = {person.id: person for person in assessment.respondents or unlisted(assessment)}
    found: dict[str, PersonMatch] = {}
    for voter in voters:
        person = listed.get(voter) or Respondent(id=voter)
        if voter == GROUP:
            found[voter] = PersonMatch(person, GROUP, "group")
        elif chosen.get(voter) in here:
            found[voter] = PersonMatch(person, chosen[voter], "chosen")
        elif voter not in chosen and voter in here:
            found[voter] = PersonMatch(person, voter, "id", _differs(person, here[voter]))
    free = [p for p in here.values() if p.id not in {match.target for match in found.values()}]
    kinds = Counter((p.role, p.label.strip()) for p in free)
    asked = Counter(_who(listed.get(v)) for v in voters if v not in found)
    for voter in voters:
        who = _who(listed.get(voter))
        if voter in found or voter in chosen or who == ("", "") or kinds[who] != 1 or asked[who] != 1:
            continue
        target = next(p.id for p in free if (p.role, p.label.strip()) == who)
        found[voter] = PersonMatch(listed[voter], target, "role")
    taken = {GROUP, *here, *voters}
    for voter in voters:
        if voter not in found:
            person, said = _newcomer(questionnaire, assessment, listed.get(voter) or Respondent(id=voter))
            usable = voter not in here and not assessment.roles_only  # an id from a file may be a name
            target = voter if usable else untaken(person.role or "person", taken)
            taken.add(target)
            found[voter] = PersonMatch(person, target, "new", said)
    return found


def _who(person: Respondent | None) -> tuple[str, str]:
    return (person.role, person.label.strip()) if person else ("", "")


def _differs(theirs: Respondent, ours: Respondent) -> str:
    if theirs.label.strip() and ours.label.strip() and theirs.label.strip() != ours.label.strip():
        return "has another name there"
    return "has another role there" if theirs.role and ours.role and theirs.role != ours.role else ""


def _newcomer(
    questionnaire: Questionnaire, assessment: Assessment, person: Respondent
) -> tuple[Respondent, str]:
    """Somebody new as they may be listed here, and what of them is left out."""
    said = []
    if person.role and person.role not in questionnaire.model.roles:
        said.append(f'there is no role "{person.role[:40]}" here, so it is left out')
        person = person.model_copy(update={"role": ""})
    if person.label and assessment.roles_only:
        said.append("no names are stored here, so the name is left out")
        person = person.model_copy(update={"label": ""})
    return person, "; ".join(said)
