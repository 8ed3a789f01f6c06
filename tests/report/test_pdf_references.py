"""References to pages stay right while pages come, and are kept once they do not."""

import pydyf

from bearings.report.pdf_references import keep_page_references


def page(pdf: pydyf.PDF) -> None:
    pdf.add_page(pydyf.Dictionary({"Type": "/Page", "Parent": pdf.pages.reference}))


def test_references_follow_the_pages_and_are_kept() -> None:
    keep_page_references()
    pdf, other = pydyf.PDF(), pydyf.PDF()
    assert pdf.page_references == ()
    page(pdf)
    page(pdf)
    numbers = [int(number) for number in pdf.pages["Kids"][::3]]
    assert pdf.page_references == tuple(b"%d 0 R" % number for number in numbers)
    assert pdf.page_references is pdf.page_references
    page(pdf)
    assert len(pdf.page_references) == 3
    assert other.page_references == ()
