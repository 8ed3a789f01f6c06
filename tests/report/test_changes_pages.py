"""Pages of the edition that tells what changed: how full they are, and where its tables begin."""

import io
import re
from collections.abc import Callable, Iterator
from typing import Any

import pypdfium2
import pytest
from printing import DAY, SAMPLES, assessment_of, made
from test_page_fill import LEAST, LEAST_LAST, fills

from bearings.domain.assessment import Assessment
from bearings.domain.changes.whatif import scratch
from bearings.domain.languages import in_language
from bearings.packs.loader import builtin_pack
from bearings.report.order import Paper, ReportOrder
from bearings.report.period import context_of_period

DRIVES, HEALTH, BANK = SAMPLES
SOME = {
    "DAT-10": 4,
    "TAL-07": 4,
    "INT-01": 1,
    "DAT-14": 4,
    "INT-08": 3,
    "CST-05": 1,
    "TAL-10": 2,
    "DAT-05": 4,
}
FORMS: list[tuple[str, Paper]] = [("en", "A4"), ("en", "Letter"), ("de", "A4"), ("de", "Letter")]
Change = Callable[[Assessment], Assessment]


def nothing(assessment: Assessment) -> Assessment:
    return assessment


def one(assessment: Assessment) -> Assessment:
    return scratch(assessment, {"INT-01": 1})


def some(assessment: Assessment) -> Assessment:
    return scratch(assessment, SOME)


def everything(assessment: Assessment) -> Assessment:
    """Every level two higher, or lower where it is high; each fifth the other way."""
    levels = [q.id for q in builtin_pack().questions if q.type == "maturity" and q.id in assessment.answers]
    return scratch(
        assessment, {key: _other(assessment, key, fifth=n % 5 == 0) for n, key in enumerate(levels)}
    )


def _other(assessment: Assessment, key: str, *, fifth: bool) -> int:
    answer = assessment.answers[key]
    votes = sorted(vote for vote in answer.votes.values() if isinstance(vote, int))
    level = answer.agreed if isinstance(answer.agreed, int) else votes[(len(votes) - 1) // 2] if votes else 3
    if fifth:
        return 1 if level != 1 else 5
    return level + 2 if level <= 3 else level - 2


@pytest.mark.parametrize(("language", "paper"), FORMS)
@pytest.mark.parametrize(
    ("change", "name", "most"), [(one, DRIVES, 2), (some, DRIVES, 3), (some, HEALTH, 4), (some, BANK, 4)]
)
def test_no_page_is_for_nothing(change: Change, name: str, most: int, language: str, paper: Paper) -> None:
    _check(_changed(change, name, language), paper, most)


@pytest.mark.parametrize(
    ("name", "language", "paper", "most"),
    [(BANK, "de", "Letter", 6), (BANK, "en", "A4", 6), (DRIVES, "en", "Letter", 7), (DRIVES, "de", "A4", 7)],
)
def test_where_everything_changed_no_table_begins_with_a_single_row(
    name: str, language: str, paper: Paper, most: int
) -> None:
    _check(_changed(everything, name, language), paper, most)


@pytest.mark.parametrize(("language", "paper"), FORMS)
def test_where_nothing_changed_one_page_says_so(language: str, paper: Paper) -> None:
    for name in SAMPLES:
        assert fills(made(_changed(nothing, name, language), ReportOrder("changes", paper=paper))) == []


def _check(assessment: Assessment, paper: Paper, most: int) -> None:
    data = made(assessment, ReportOrder("changes", paper=paper))
    filled = [1.0, *fills(data)]
    assert len(filled) <= most
    assert [(number, fill) for number, fill in enumerate(filled[:-1], 1) if fill < LEAST] == []
    assert filled[-1] >= LEAST_LAST
    pages = list(_pages(data))
    for begin in _begins(assessment):
        assert any(all(_plain(text) in page for text in begin) for page in pages), begin


def _changed(change: Change, name: str, language: str) -> Assessment:
    return change(assessment_of(name)).model_copy(update={"language": language})


def _begins(assessment: Assessment) -> Iterator[list[str]]:
    """Of each table its first two rows, as they are printed."""
    pack = in_language(builtin_pack(), assessment.language)
    told: dict[str, Any] = context_of_period(pack, assessment, today=DAY)["changes"]
    yield [row["name"] for row in told["capabilities"][:2]]
    yield [row["question"] for row in told["answers"][:2]]
    for group in told["findings"]:
        yield [row["title"] for row in group["rows"][:2]]


def _pages(data: bytes) -> Iterator[str]:
    for page in pypdfium2.PdfDocument(io.BytesIO(data)):
        yield _plain(page.get_textpage().get_text_bounded())


def _plain(text: str) -> str:
    return re.sub(r"[-\s\u00ad\u00a0\u2010\ufffe]", "", text)
