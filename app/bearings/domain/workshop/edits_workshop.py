"""Edits of the workshop: its minutes, and what it puts aside.

Kept apart from the edits of answers (`domain.edits`), whose `Edit` they are.
"""

from __future__ import annotations

from collections.abc import Callable

from pydantic import ValidationError

from bearings.domain.assessment import Assessment, Workshop
from bearings.domain.edits import Edit
from bearings.domain.workshop.parking import MAX_PARKED, ParkedItem
from bearings.errors import EditError

Parking = tuple[ParkedItem, ...]


def plan_total(minutes: int | None) -> Edit:
    """Set the minutes there are for all questions; None returns to the usual."""
    return _workshop("minutes", "Minutes of the workshop", lambda w: {"total_minutes": minutes})


def plan_dimension(dimension_id: str, minutes: int | None) -> Edit:
    """Set the minutes of one dimension by hand; None lets the run sheet plan them."""

    def change(workshop: Workshop) -> dict[str, object]:
        planned = {key: value for key, value in workshop.minutes.items() if key != dimension_id}
        if minutes is not None:
            planned[dimension_id] = minutes
        return {"minutes": planned}

    return _workshop(f"minutes:{dimension_id}", f"Minutes of {dimension_id}", change)


def park(text: str, *, owner: str = "", question: str | None = None) -> Edit:
    """Put something aside, at the end of the list. Applied to a full list it raises `EditError`."""

    def change(parking: Parking) -> Parking:
        if len(parking) >= MAX_PARKED:
            message = f"The parking lot holds {MAX_PARKED} items, the most it can."
            raise EditError(message, remedy="Remove one first.")
        numbers = [int(item.id.removeprefix("P-")) for item in parking]
        item_id = f"P-{max(numbers, default=0) + 1}"
        return (*parking, _checked(id=item_id, text=text, owner=owner, question=question))

    return _parking("park", "", "Park an item", change)


def word_parked(item_id: str, text: str) -> Edit:
    """Say a parked item in other words, which must not be empty; typing is one step of undo."""
    return _item("parked_text", item_id, f"Words of {item_id}", merge=True, text=text)


def assign_parked(item_id: str, owner: str) -> Edit:
    """Say who takes care of a parked item; empty for nobody."""
    return _item("parked_owner", item_id, f"Owner of {item_id}", merge=True, owner=owner)


def settle_parked(item_id: str, settled: bool) -> Edit:
    """Mark a parked item as settled or as open again."""
    label = f"Settle {item_id}" if settled else f"Open {item_id} again"
    return _item("settle_parked", item_id, label, settled=settled)


def remove_parked(item_id: str) -> Edit:
    """Take an item off the list."""

    def change(parking: Parking) -> Parking:
        return tuple(item for item in parking if item.id != item_id)

    return _parking("remove_parked", item_id, f"Remove {item_id}", change)


def _workshop(field: str, label: str, change: Callable[[Workshop], dict[str, object]]) -> Edit:
    def apply(assessment: Assessment) -> Assessment:
        workshop = assessment.workshop
        try:  # what no file may hold must not get into the assessment
            changed = Workshop(**{**dict(workshop), **change(workshop)})
        except ValidationError as error:
            raise _refused(error) from error
        return assessment.model_copy(update={"workshop": changed})

    return Edit("workshop", field, label, apply, merge=f"workshop:{field}")


def _item(kind: str, item_id: str, label: str, *, merge: bool = False, **update: object) -> Edit:
    def change(parking: Parking) -> Parking:
        return tuple(_checked(**{**dict(item), **update}) if item.id == item_id else item for item in parking)

    return _parking(kind, item_id, label, change, merge=f"{kind}:{item_id}" if merge else "")


def _parking(
    kind: str, subject: str, label: str, change: Callable[[Parking], Parking], *, merge: str = ""
) -> Edit:
    def apply(assessment: Assessment) -> Assessment:
        return assessment.model_copy(update={"parking": change(assessment.parking)})

    return Edit(kind, subject, label, apply, merge)


def _checked(**parts: object) -> ParkedItem:
    try:
        return ParkedItem.model_validate(parts)
    except ValidationError as error:
        raise _refused(error) from error


def _refused(error: ValidationError) -> EditError:
    fault = error.errors(include_url=False, include_input=False)[0]
    place = " ".join(str(part) for part in fault["loc"])
    return EditError(f"{place}: {fault['msg'].lower()}.", remedy="Change the entry and try again.")
