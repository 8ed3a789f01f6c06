"""Context of the parking lot: what the workshop put aside, what is open first. Source: blueprint 1.12."""

from __future__ import annotations

from bearings.domain.workshop.parking import ParkedItem
from bearings.report.context import Plain, Study


def parking_part(study: Study) -> Plain:
    """Rows in the order they were parked, the settled ones last, and how many are open; no rows for none."""
    items = sorted(study.assessment.parking, key=_settled)
    waiting = sum(not item.settled for item in items)
    return {"rows": [_row(study, item) for item in items], "open": waiting, "settled": len(items) - waiting}


def _row(study: Study, item: ParkedItem) -> Plain:
    question = study.questionnaire.question(item.question) if item.question else None
    return {
        "text": item.text,
        "owner": item.owner.strip(),
        "question_id": question.id if question else "",
        "question": question.text if question else "",
        "settled": item.settled,
    }


def _settled(item: ParkedItem) -> bool:
    return item.settled
