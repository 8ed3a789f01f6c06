"""Edits of evidence, and which files an assessment refers to."""

from __future__ import annotations

from collections.abc import Iterator

from bearings.domain.assessment import Answer, Assessment
from bearings.domain.edits import Edit
from bearings.domain.evidence import MAX_ITEMS, EvidenceFile, EvidenceItem
from bearings.errors import EditError


def add_evidence(question_id: str, item: EvidenceItem) -> Edit:
    """Put an item last; one that is there already changes nothing. `EditError` if there are too many."""

    def apply(assessment: Assessment) -> Assessment:
        answer = assessment.answer(question_id)
        if item in answer.evidence_items:
            return assessment
        if len(answer.evidence_items) >= MAX_ITEMS:
            raise EditError(
                f"{question_id} has {MAX_ITEMS} items of evidence already.",
                remedy="Remove one that is no longer needed.",
            )
        return _with_items(assessment, question_id, (*answer.evidence_items, item))

    return Edit("add_evidence", question_id, f"Evidence for {question_id}", apply)


def remove_evidence(question_id: str, item: EvidenceItem) -> Edit:
    """Take an item away; the bytes of its file go once nothing refers to them."""

    def apply(assessment: Assessment) -> Assessment:
        items = tuple(other for other in assessment.answer(question_id).evidence_items if other != item)
        return _with_items(assessment, question_id, items)

    return Edit("remove_evidence", question_id, f"Remove evidence of {question_id}", apply)


def evidence_files(assessment: Assessment) -> dict[str, EvidenceFile]:
    """Every file that answers refer to, also in milestones and kept aside, each once under its SHA-256."""
    return {
        item.file.sha256: item.file
        for answer in _answers(assessment)
        for item in answer.evidence_items
        if item.file is not None
    }


def _answers(assessment: Assessment) -> Iterator[Answer]:
    yield from assessment.answers.values()
    for milestone in assessment.milestones:
        yield from milestone.answers.values()
    for former in assessment.former:
        yield from former.answers.values()


def _with_items(assessment: Assessment, question_id: str, items: tuple[EvidenceItem, ...]) -> Assessment:
    answer = assessment.answer(question_id)
    return assessment.with_answer(question_id, answer.model_copy(update={"evidence_items": items}))
