"""What is read out of a PDF: all that is told on its pages, nothing that pages repeat, nothing empty."""

from collections import defaultdict

import pikepdf
import pytest
from printing import EDITIONS, SAMPLES, elements, opened, printed

from bearings.report.order import Variant

every_edition = pytest.mark.parametrize("edition", EDITIONS)


def marks_of(page: pikepdf.Page) -> tuple[set[int], list[bytes]]:
    """Numbers of what a page has read out, and the glyphs that it repeats in its margins."""
    read, repeated, within = set[int](), list[bytes](), list[pikepdf.Object | None]()
    for operands, operator in pikepdf.parse_content_stream(page):
        sign = str(operator)
        if sign == "BMC":
            within.append(None)
        elif sign == "BDC":
            assert None not in within, "nothing is told within an ornament"
            within.append(operands[1])
            if "/MCID" in operands[1]:
                read.add(int(operands[1].MCID))
            else:
                assert (str(operands[0]), str(operands[1].Type)) == ("/Artifact", "/Pagination")
        elif sign == "EMC":
            within.pop()
        elif sign == "TJ":
            assert within, "every word is told or set aside"
            if within[-1] is not None and "/MCID" not in within[-1]:
                repeated.append(bytes(operands[0].unparse()))
    return read, repeated


@pytest.mark.parametrize(("edition", "variant"), [*((each, "ua") for each in EDITIONS), ("board", "archive")])
def test_every_word_is_read_out_but_those_that_pages_repeat(edition: str, variant: Variant) -> None:
    with opened(printed(SAMPLES[2], edition, variant)) as pdf:
        told: defaultdict[tuple[int, int], set[int]] = defaultdict(set)
        for element in elements(pdf):
            kids = element.get("/K", pikepdf.Array())
            numbers = [int(kid) for kid in kids if isinstance(kid, int)]  # type: ignore[call-overload]
            told[element.Pg.objgen if "/Pg" in element else (0, 0)].update(numbers)
        plain = 0
        for page in pdf.pages:
            read, repeated = marks_of(page)
            assert read == told[page.obj.objgen]
            plain += not repeated
            assert len(repeated) in (0, 2), "the line at the foot and the number of the page"
        assert plain <= 1, "a cover has neither"


@every_edition
def test_nothing_that_is_read_out_is_empty(edition: str) -> None:
    with opened(printed(SAMPLES[2], edition)) as pdf:
        groups = [each for each in elements(pdf) if str(each.S) in ("/P", "/Span", "/Div")]
        assert groups
        assert not [each for each in groups if not len(each.K) and "/Alt" not in each]


@every_edition
def test_who_looks_up_a_mark_finds_its_part_of_the_report(edition: str) -> None:
    with opened(printed(SAMPLES[2], edition)) as pdf:
        owners = pdf.Root.StructTreeRoot.ParentTree.Nums
        for place, page in enumerate(pdf.pages):
            read, _ = marks_of(page)
            found = {number for number, owner in enumerate(owners[2 * place + 1]) if owner is not None}  # type: ignore[call-overload]
            assert found == read
