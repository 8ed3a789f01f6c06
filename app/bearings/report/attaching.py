"""The assessment as it travels inside a report; made in the render process, when it is ordered."""

from __future__ import annotations

from datetime import date

from bearings import __version__
from bearings.domain.assessment import Assessment
from bearings.domain.attached import FILE_NAME, MAX_ATTACHED, MEDIA_TYPE, attached_json, printed_of
from bearings.domain.conclusions import Conclusions
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.results import Results
from bearings.errors import RenderError
from bearings.report.pdf_attach import Attachment


def attachment_of(
    pack: Questionnaire,
    assessment: Assessment,
    results: Results,
    conclusions: Conclusions,
    *,
    edition: str,
    today: date,
) -> Attachment:
    """What a report of these results carries. Its `content` raises `RenderError` where that is too much."""
    printed = printed_of(results, conclusions)

    def content(pages: str) -> bytes:
        data = attached_json(
            pack,
            assessment,
            printed,
            made=today.isoformat(),
            edition=edition,
            made_by=__version__,
            pages=pages,
        )
        if len(data) > MAX_ATTACHED:
            raise RenderError(
                f"The assessment is larger than {MAX_ATTACHED // 1_000_000} MB, "
                "too large to travel inside the report.",
                remedy="Make the report without it and send the .bearings file beside it.",
            )
        return data

    return Attachment(FILE_NAME, MEDIA_TYPE, today, content)
