"""Lines of words: none is left early because of the space behind its last word."""

import re

import pypdfium2
import pytest

from bearings.report.html import Page
from bearings.report.pdf import make_pdf
from bearings.report.pdf_lines import keep_ids_whole

SAID = "Builders or users cannot say when output is likely to be wrong."
SAGT = "Builders or üsers cannot say when output is likely to be wröng."


def lines(said: str, width: float) -> list[str]:
    """The lines of a bold title, what is said, and a span, in a column that many points wide."""
    return lines_of(
        f"<b>Failure modes are not understood.</b> {said} <span>Evaluation and competence · T09</span>", width
    )


def lines_of(body: str, width: float) -> list[str]:
    style = f"@page {{ size: 400pt; margin: 0 }} body {{ margin: 0; width: {width}pt; font: 8pt Inter }}"
    data = make_pdf(Page(f'<html lang="en"><title>t</title><style>{style}</style>{body}', {}), "ua")[0]
    return [
        line.strip() for line in pypdfium2.PdfDocument(data)[0].get_textpage().get_text_bounded().splitlines()
    ]


@pytest.mark.parametrize("said", [SAID, SAGT])
def test_no_word_stands_alone_where_the_line_has_room_for_the_rest(said: str) -> None:
    early = {}
    for width in range(180, 220):
        found = lines(said, width)
        assert re.sub(r"\s", "", said) in re.sub(r"\s", "", "".join(found))
        if any(" " not in line for line in found[:-1]):
            early[width] = found
    assert early == {}


@pytest.mark.parametrize("width", range(60, 140, 2))
def test_an_id_stands_on_one_line_and_is_found_as_it_is(width: int) -> None:
    found = lines_of("Skills of people · R-D05; wait for A-T01, A-D14 or DAT-01.", width)
    said = " ".join(found)
    assert all(name in said for name in ("R-D05", "A-T01", "A-D14", "DAT-01")), found


@pytest.mark.parametrize("same", ["UTF-8", "X-RAY", "self-01", '<img alt="R-D05">', "<h2>R-D05</h2>"])
def test_words_titles_and_what_is_not_printed_are_left_as_they_are(same: str) -> None:
    assert keep_ids_whole(f"<p>{same}</p>") == f"<p>{same}</p>"
