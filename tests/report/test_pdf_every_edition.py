"""Every edition as a PDF: tagged, told, embedded, harmless, and the same each time."""

import getpass
import io
import json
import os
import re
import subprocess
import sys
import tempfile
from itertools import pairwise
from pathlib import Path
from typing import Any

import pikepdf
import pypdf
import pytest
from printing import (
    DAY,
    EDITIONS,
    SAMPLES,
    assessment_of,
    elements,
    elements_of,
    everything_in,
    made,
    opened,
    printed,
)

from bearings.packs.loader import builtin_pack
from bearings.report.order import ReportOrder, Variant
from bearings.report.render import report_job

BANK = SAMPLES[2]
HEADING = re.compile(r"/H([1-6])$")
HARMFUL = {"/JavaScript", "/Launch", "/GoToR", "/GoToE", "/SubmitForm", "/ImportData", "/ResetForm"}
HARMFUL |= {"/Rendition", "/Movie", "/Sound", "/RichMediaExecute", "/Named", "/Hide", "/SetOCGState"}
VARIANTS: tuple[Variant, ...] = ("ua", "archive")

every_edition = pytest.mark.parametrize("edition", EDITIONS)
every_variant = pytest.mark.parametrize("variant", VARIANTS)


def report(edition: str, variant: Variant) -> bytes:
    """The accessible one as it is usually made, the archive copy with the assessment inside."""
    return printed(BANK, edition, variant, attach=variant == "archive")


@every_edition
@every_variant
def test_it_says_what_it_is_and_in_which_language(edition: str, variant: Variant) -> None:
    with opened(report(edition, variant)) as pdf:
        assert str(pdf.Root.Lang) == "en"
        assert bool(pdf.Root.MarkInfo.Marked)
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
        with pdf.open_metadata() as metadata:
            assert "Quillmarsh Regional Bank" in metadata["dc:title"]
            standard = ("pdfuaid:part", "1") if variant == "ua" else ("pdfaid:part", "3")
            assert metadata[standard[0]] == standard[1]
            if variant == "archive":
                assert metadata["pdfaid:conformance"] == "A"
        assert not pdf.is_encrypted


@every_edition
@every_variant
def test_headings_descend_step_by_step(edition: str, variant: Variant) -> None:
    with opened(report(edition, variant)) as pdf:
        levels = [
            int(found[1]) for element in elements(pdf) if (found := HEADING.match(str(element.S))) is not None
        ]
    assert levels[0] == 1
    assert len(levels) > 3
    skipped = [(above, below) for above, below in pairwise(levels) if below > above + 1]
    assert not skipped


@every_edition
@every_variant
def test_every_picture_is_told_in_words(edition: str, variant: Variant) -> None:
    with opened(report(edition, variant)) as pdf:
        figures = [element for element in elements(pdf) if str(element.S) == "/Figure"]
        short = [str(figure.get("/Alt", "")) for figure in figures if len(str(figure.get("/Alt", ""))) < 12]
    assert not short
    assert figures or edition not in ("board", "full")


@every_edition
@every_variant
def test_every_table_has_heads(edition: str, variant: Variant) -> None:
    with opened(report(edition, variant)) as pdf:
        tables = [element for element in elements(pdf) if str(element.S) == "/Table"]
        assert tables
        for table in tables:
            kinds = [str(element.S) for element in elements_of(table)]
            assert "/TH" in kinds
            assert "/TR" in kinds
        loose = [str(each.P.S) for each in elements(pdf) if str(each.S) in ("/TR", "/TD", "/TH")]
        assert set(loose) <= {"/Table", "/THead", "/TBody", "/TFoot", "/TR"}


@every_edition
@every_variant
def test_bookmarks_lead_to_pages_of_it(edition: str, variant: Variant) -> None:
    reader = pypdf.PdfReader(io.BytesIO(report(edition, variant)))
    places: list[int | None] = []

    def walk(items: list[Any]) -> None:
        for item in items:
            if isinstance(item, list):
                walk(item)
            else:
                assert str(item.title).strip()
                places.append(reader.get_destination_page_number(item))

    walk(reader.outline)
    assert len(places) >= 2
    assert None not in places
    assert places == sorted(places, key=lambda place: place or 0)
    assert max(place or 0 for place in places) >= len(reader.pages) // 2


@every_edition
@every_variant
def test_fonts_are_subsets_of_inter_and_inside(edition: str, variant: Variant) -> None:
    with opened(report(edition, variant)) as pdf:
        described = [thing for thing in pdf.objects if _is(thing, "/FontDescriptor")]
        assert described
        for font in described:
            assert re.match(r"/[A-Z]{6}\+Inter", str(font.FontName)), font.FontName
            assert "/FontFile2" in font or "/FontFile3" in font
        used = [thing for thing in pdf.objects if _is(thing, "/Font") and thing.get("/Subtype") != "/Type0"]
        assert all("/FontDescriptor" in font for font in used)


@every_edition
@every_variant
def test_it_does_nothing_by_itself_and_leads_nowhere_but_to_the_web(edition: str, variant: Variant) -> None:
    with opened(report(edition, variant)) as pdf:
        for key in ("/OpenAction", "/AA", "/AcroForm", "/URI"):
            assert key not in pdf.Root
        names = pdf.Root.get("/Names", pikepdf.Dictionary())
        assert set(names.keys()) <= {"/Dests", "/EmbeddedFiles"}
        for thing in pdf.objects:
            if not isinstance(thing, pikepdf.Dictionary):
                continue
            assert "/AA" not in thing
            assert "/JS" not in thing
            assert str(thing.get("/S", "")) not in HARMFUL
            if thing.get("/Subtype") == "/Link":
                _check_link(thing, variant)


def _check_link(link: pikepdf.Dictionary, variant: Variant) -> None:
    action = link.get("/A")
    if action is None:
        assert "/Dest" in link
    elif str(action.S) == "/URI":
        assert str(action.URI).startswith(("http://", "https://", "mailto:"))
    else:
        assert str(action.S) == "/GoTo"
    if variant == "archive":
        assert int(link.F) & 4  # printed with the page, as PDF/A asks


@every_edition
@every_variant
def test_made_twice_it_is_the_same(edition: str, variant: Variant) -> None:
    order = ReportOrder(edition, variant, attach=variant == "archive")
    assert made(assessment_of(BANK), order) == report(edition, variant)


@every_edition
@every_variant
def test_nothing_of_this_machine_is_in_it(edition: str, variant: Variant) -> None:
    said = everything_in(report(edition, variant)).casefold()
    here = {os.uname().nodename, str(Path.cwd()), tempfile.gettempdir(), str(Path.home()), sys.prefix}
    here |= {getpass.getuser(), "site-packages"}
    for secret in here - {"/root", "root"}:  # which every PDF has
        assert len(secret) < 3 or re.sub(r"-?\s+", "", secret).casefold() not in said, secret


@every_variant
def test_neither_user_nor_home_nor_folder_get_into_it(variant: Variant, tmp_path: Path) -> None:
    """A render process of somebody with telling names, in a telling folder."""
    folder = tmp_path / "zanzibar-clients"
    folder.mkdir()
    telling = ("USER", "LOGNAME", "USERNAME", "HOSTNAME", "COMPUTERNAME")
    environment = os.environ | dict.fromkeys(telling, "zanzibar")
    environment |= {"HOME": str(folder), "TMPDIR": str(folder), "XDG_CACHE_HOME": str(folder)}
    order = ReportOrder("brief", variant, attach=True)
    out = folder / "zanzibar.pdf"
    job = {**report_job(builtin_pack(), assessment_of(BANK), order, today=DAY), "id": 1, "to": str(out)}
    subprocess.run(
        [sys.executable, "-m", "bearings.report.worker"],
        input=json.dumps(job) + "\n",
        env=environment,
        cwd=folder,
        text=True,
        check=True,
        capture_output=True,
    )
    assert "zanzibar" not in everything_in(out.read_bytes()).casefold()
    assert out.read_bytes() == printed(BANK, "brief", variant, attach=True)


def _is(thing: Any, kind: str) -> bool:
    return isinstance(thing, pikepdf.Dictionary) and thing.get("/Type") == kind
