"""Text of charts on paper: a line is one piece and stands where it should; odd text is drawn too."""

import io
import logging

import pikepdf
import pypdfium2
import pytest

from bearings.report.html import ASSET, Page
from bearings.report.pdf import make_pdf

SIZE = 200  # units and points of the picture, which is the whole page


def drawn(text: str) -> bytes:
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {SIZE} {SIZE}" width="{SIZE}pt"'
        f' height="{SIZE}pt" font-family="Inter">{text}</svg>'
    )
    style = f"@page {{ size: {SIZE}pt; margin: 0 }} body {{ margin: 0 }} img {{ width: {SIZE}pt }}"
    html = f'<html lang="en"><title>t</title><style>{style}</style><body><img alt="a" src="{ASSET}a.svg">'
    return make_pdf(Page(html, {"a.svg": ("image/svg+xml", svg.encode())}), "ua")[0]


def pieces(data: bytes) -> int:
    """How many times text is shown."""
    pdf = pikepdf.open(io.BytesIO(data))
    streams = [pdf.pages[0], *(x for x in pdf.objects if isinstance(x, pikepdf.Stream) and x.get("/BBox"))]
    return sum(
        str(step.operator) in ("Tj", "TJ") for s in streams for step in pikepdf.parse_content_stream(s)
    )


def span(data: bytes) -> tuple[str, float, float]:
    """The text with its left and right edge, in points."""
    page = pypdfium2.PdfDocument(data)[0].get_textpage()
    boxes = [page.get_charbox(place) for place in range(page.count_chars())]
    return page.get_text_range(), min(box[0] for box in boxes), max(box[2] for box in boxes)


@pytest.mark.parametrize(
    ("anchor", "left", "right"), [("start", 100, None), ("middle", None, None), ("end", None, 100)]
)
def test_a_line_is_one_piece_and_stands_where_it_should(
    anchor: str, left: float | None, right: float | None
) -> None:
    data = drawn(f'<text x="100" y="50" font-size="12" text-anchor="{anchor}">Provider terms</text>')
    assert pieces(data) == 1
    text, begins, ends = span(data)
    assert text == "Provider terms"
    assert (begins if left else ends if right else (begins + ends) / 2) == pytest.approx(100, abs=2)


@pytest.mark.parametrize(
    "text",
    [
        '<text x="10" y="50" rotate="20">Provider</text>',
        '<text x="10 30" y="50" dx="4">Provider</text>',
        '<text x="10" y="50">Prov<tspan font-weight="bold">ider</tspan></text>',
        '<text y="50" font-weight="bold">Provider</text>',
        '<text x="10%" y="5em" letter-spacing="2">Provider</text>',
    ],
)
def test_text_that_is_placed_within_a_line_is_drawn_too(text: str, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING, logger="weasyprint"):
        logging.getLogger("weasyprint").propagate = True
        data = drawn(text)
    assert not caplog.records
    assert "".join(span(data)[0].split()) == "Provider"
