"""Edits of milestones: kept, renamed, noted, removed."""

from collections.abc import Callable

from bearings.domain import edits
from bearings.domain.assessment import Assessment
from bearings.domain.changes.milestones import as_it_was
from bearings.domain.roadmap import edits_plan

Sample = Callable[[str], Assessment]


def test_a_milestone_stays_as_it_was(sample: Sample) -> None:
    bank = sample("quillmarsh-regional-bank")
    later = edits_plan.keep_milestone("Workshop 1", "2026-10-14").apply(bank)
    later = edits.choose("DAT-04", 5).apply(later)
    assert as_it_was(later, later.milestones[0]) == bank


def test_the_id_of_a_removed_milestone_is_not_given_again_while_a_later_one_is_there(sample: Sample) -> None:
    kept = sample("quillmarsh-regional-bank")
    for name in ("One", "Two"):
        kept = edits_plan.keep_milestone(name, "2026-10-14").apply(kept)
    kept = edits_plan.remove_milestone(kept.milestones[0]).apply(kept)
    kept = edits_plan.keep_milestone("Three", "2026-10-14").apply(kept)
    assert [(m.id, m.name) for m in kept.milestones] == [("M-2", "Two"), ("M-3", "Three")]


def test_name_and_note_change_and_nothing_else(sample: Sample) -> None:
    kept = edits_plan.keep_milestone("One", "2026-10-14").apply(sample("quillmarsh-regional-bank"))
    changed = edits_plan.rename_milestone("M-1", "Kick-off").apply(kept)
    changed = edits_plan.note_milestone("M-1", "No one from legal").apply(changed)
    milestone = changed.milestones[0]
    assert (milestone.name, milestone.note) == ("Kick-off", "No one from legal")
    assert milestone.answers == kept.milestones[0].answers


def test_typing_a_name_is_one_step_and_a_note_another() -> None:
    first, second = edits_plan.rename_milestone("M-1", "K"), edits_plan.rename_milestone("M-1", "Ki")
    assert first.merge == second.merge != ""
    assert edits_plan.note_milestone("M-1", "x").merge not in ("", first.merge)
    assert edits_plan.rename_milestone("M-2", "K").merge != first.merge
