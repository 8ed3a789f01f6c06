"""The engine's steps made shorter: what is printed is the same to the byte."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from printing import EDITIONS, SAMPLES, assessment_of, made, printed
from weasyprint.css import ComputedStyle

from bearings.report import pdf_quick
from bearings.report.html import Page
from bearings.report.order import ReportOrder
from bearings.report.pdf import make_pdf

OURS = {"resolve_percentages": pdf_quick._resolve, "strut": pdf_quick._height_of_line}
ODD = """<html lang="en"><title>Odd</title><style>
@page { size: A5; margin: 10%; @bottom-center { content: counter(page) } }
html { font: 10pt Inter; --wide: 40%; text-indent: calc(1% + 2pt) }
p::first-line { font-weight: 600 } p::first-letter { font-size: 2em }
.half { width: 50%; min-height: 2lh; padding: 1% 2pt; box-sizing: border-box }
.set { width: var(--wide); margin: 0 auto; border: 2pt solid; max-width: min(30%, 4cm) }
.flex { display: flex } .flex > * { flex: 1 } .grid { display: grid; grid-template-columns: 1fr 2fr }
table { border-collapse: collapse; width: 100% } td { border: 1pt solid; width: 30%; line-height: 1.5 }
.side { float: left; width: 20% } .over { position: absolute; left: 10%; top: 10%; width: 30% }
.logical { margin-inline-start: 5pt; padding-block-end: 3%; inline-size: 60% } .two { columns: 2 }
</style><body><p class=half>One two three four five six seven eight nine ten.</p>
<div class=set><p class=logical>A<span style="display:inline-block;width:25%">B</span></p></div>
<div class=flex><p>a<p class=half>b</div><div class=grid><p>c</p><p>d</p></div><div class=two><p>e<p>f</div>
<div class=side>g</div><div class=over>h</div><table><tr><td>i<td rowspan=2>j<tr><td>k</table>
<ul><li>l<li>m<ol><li>n</ol></ul><p style="direction:rtl;break-before:page">o<a href="https://example.org">p</a>"""


@contextmanager
def engine_alone() -> Iterator[None]:
    """The engine as it comes."""
    ours = ComputedStyle.__missing__
    places = [
        (module, name)
        for module in list(sys.modules.values())
        if module.__name__.startswith("weasyprint.")
        for name, function in OURS.items()
        if getattr(module, name, None) is function
    ]
    ComputedStyle.__missing__ = pdf_quick._ENGINES_OWN
    for module, name in places:
        setattr(module, name, pdf_quick._ENGINES_FUNCTIONS[name])
    assert len(places) >= 8
    yield
    ComputedStyle.__missing__ = ours
    for module, name in places:
        setattr(module, name, OURS[name])


@pytest.mark.parametrize(
    "edition", [edition for edition in EDITIONS if edition != "full"]
)  # it has no part more
def test_every_edition_stays_the_same(edition: str) -> None:
    quick = printed(SAMPLES[1], edition)
    with engine_alone():
        assert made(assessment_of(SAMPLES[1]), ReportOrder(edition)) == quick


def test_what_a_template_of_somebody_else_may_hold_stays_the_same() -> None:
    quick = make_pdf(Page(ODD, {}), "ua")
    with engine_alone():
        assert make_pdf(Page(ODD, {}), "ua") == quick
    assert quick[1] >= 2
