"""What-if: a scratch copy of an assessment with some answers replaced; nothing of it is kept.

Its effects are the comparison (`domain.compare`) of the copy with the present.
"""

from __future__ import annotations

from collections.abc import Mapping

from bearings.domain.assessment import Assessment, Vote
from bearings.domain.edits import Edit, choose


def scratch(assessment: Assessment, changes: Mapping[str, Vote]) -> Assessment:
    """The assessment as if the group chose those values, by question id, recorded as a person would."""
    for question_id, value in changes.items():
        assessment = choose(question_id, value).apply(assessment)
    return assessment


def take_tried(changes: Mapping[str, Vote]) -> Edit:
    """One edit that records the answers tried as what the group says."""
    tried = dict(changes)
    return Edit("what_if", "", "Answers tried in the what-if", lambda a: scratch(a, tried))
