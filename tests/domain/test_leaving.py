"""What leaves: every kind is counted on one side, and never as leaving what the copy does not hold."""

import random
from collections.abc import Callable

import pytest

from bearings.domain.assessment import Answer, Assessment, Branding, Milestone, Organisation, Respondent
from bearings.domain.evidence import EvidenceItem
from bearings.domain.leaving import KINDS, Counted, what_leaves
from bearings.domain.redaction import BENCHMARK, CLIENT_SAFE, FULL, redacted
from bearings.domain.roadmap.plan import ActionChoice, OwnAction, Plan
from bearings.domain.workshop.parking import ParkedItem

ROOM = tuple(Respondent(id=f"p{n}", role="it", label=f"Anna {n}") for n in range(5))


@pytest.fixture
def full(assessment_with: Callable[..., Assessment]) -> Assessment:
    return assessment_with(
        organisation=Organisation(name="Northwind", summary="A bank"),
        respondents=ROOM,
        profile={"PRF-01": "bank"},
        answers={
            "DAT-02": Answer(votes={"p0": 3, "p1": 4}, agreed=4, agreed_reason="Seen", evidence="E2"),
            "DAT-03": Answer(
                note="A note", evidence_items=(EvidenceItem(title="Register", link="https://a.example"),)
            ),
            "DAT-04": Answer(state="na", reason="None here"),
        },
        branding=Branding(prepared_by="Ben", prepared_for="The board", logo="aGk="),
        plan=Plan(
            choices={"A-D01": ActionChoice(dropped=True, reason="Done before", owner="Carla")},
            own=(OwnAction(id="OWN-1", title="Ask the union", horizon="H1", days=2),),
        ),
        parking=(ParkedItem(id="P-1", text="Budget", owner="Dora"),),
        milestones=(Milestone(id="M-1", name="Before", date="2026-10-01"),),
    )


def by_kind(full: Assessment, redaction: object) -> dict[str, Counted]:
    return {counted.kind: counted for counted in what_leaves(full, redaction)}  # type: ignore[arg-type]


def test_everything_leaves_in_full(full: Assessment) -> None:
    found = what_leaves(full, FULL)
    assert all(counted.stays == 0 and counted.leaves > 0 for counted in found)
    kinds = [counted.kind for counted in found]
    assert kinds == [kind for kind in KINDS if kind in kinds]  # in their order
    assert by_kind(full, FULL)["votes"].leaves == 2
    assert by_kind(full, FULL)["names"].leaves == 5 + 3  # people, and who prepared it and owns what
    assert by_kind(full, FULL)["notes"].texts == ("A note",)


def test_no_name_note_or_evidence_leaves_for_a_client(full: Assessment) -> None:
    found = by_kind(full, CLIENT_SAFE)
    stays = {kind for kind, counted in found.items() if counted.stays}
    assert stays == {"names", "reasons", "notes", "evidence", "own_actions", "parked", "milestones"}
    assert all(not (counted.leaves and counted.stays) for counted in found.values())
    assert found["notes"] == Counted("notes", 0, 1)
    assert found["organisation"].texts == ("Northwind", "A bank", "The board")
    assert found["roles"].leaves == 5


def test_roles_of_a_few_people_stay_in(full: Assessment) -> None:
    few = full.model_copy(update={"respondents": ROOM[:4]})
    assert by_kind(few, CLIENT_SAFE)["roles"] == Counted("roles", 0, 4)


def test_for_a_benchmark_nothing_leaves_but_scores(full: Assessment) -> None:
    assert all(counted.leaves == 0 for counted in what_leaves(full, BENCHMARK))


def test_no_text_is_told_as_leaving_that_the_copy_does_not_hold(full: Assessment) -> None:
    copy = redacted(full, CLIENT_SAFE, random.Random(1)).model_dump_json()
    for counted in what_leaves(full, CLIENT_SAFE):
        assert all(text in copy for text in counted.texts)


def test_of_an_empty_assessment_there_is_little_to_tell(assessment_with: Callable[..., Assessment]) -> None:
    found = by_kind(assessment_with(organisation=Organisation()), CLIENT_SAFE)
    assert set(found) <= {"look"}
