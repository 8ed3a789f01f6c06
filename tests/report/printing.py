"""Reports of every edition for tests, each made once as the render process does, and what is in a PDF."""

import io
import json
import re
import tempfile
import warnings
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2

from bearings.domain.assessment import Assessment
from bearings.domain.roadmap.edits_plan import keep_milestone
from bearings.packs.loader import builtin_pack
from bearings.report import worker
from bearings.report.editions import editions
from bearings.report.order import ReportOrder, Variant
from bearings.report.render import report_job
from bearings.resources import resource
from bearings.store.exchange import read_exchange

SAMPLES = ("brackenforge-drives", "eldermoor-public-health", "quillmarsh-regional-bank")
EDITIONS = tuple(edition.id for edition in editions())
DAY = date(2026, 11, 26)


@cache
def assessment_of(sample: str) -> Assessment:
    """A sample with a milestone, so that every edition has something to tell."""
    read = read_exchange(resource("questionnaires", "samples", f"{sample}.yaml"), builtin_pack())
    return keep_milestone("Summer review", "2026-08-14").apply(read)


def made(assessment: Assessment, order: ReportOrder) -> bytes:
    """The report as ordered."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "out.pdf"
        job = {**report_job(builtin_pack(), assessment, order, today=DAY), "id": 1, "to": str(out)}
        replies = io.StringIO()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ResourceWarning)  # WeasyPrint leaves its colour profile open
            worker.serve(io.StringIO(json.dumps(job) + "\n"), replies)
        assert '"error"' not in replies.getvalue(), replies.getvalue()
        return out.read_bytes()


@cache
def printed(sample: str, edition: str, variant: Variant = "ua", *, attach: bool = False) -> bytes:
    """That report of a sample, made once."""
    return made(assessment_of(sample), ReportOrder(edition, variant, attach=attach))


def opened(data: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(data))


def elements(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Dictionary]:
    """Every element of the structure tree, in the order it is read out."""
    yield from elements_of(pdf.Root.StructTreeRoot)


def elements_of(parent: pikepdf.Object) -> Iterator[pikepdf.Dictionary]:
    """Every element below that one."""
    waiting: list[Any] = [parent.K]
    while waiting:
        item = waiting.pop()
        if isinstance(item, pikepdf.Array):
            waiting.extend(reversed(list(item)))  # type: ignore[call-overload]
        elif isinstance(item, pikepdf.Dictionary):
            if "/S" in item:
                yield item
            if "/K" in item:
                waiting.append(item.K)


def unpacked(data: bytes) -> bytes:
    """All bytes of a PDF with every stream and every embedded file unpacked."""
    plain = io.BytesIO()
    with opened(data) as pdf:
        pdf.save(
            plain,
            compress_streams=False,
            stream_decode_level=pikepdf.StreamDecodeLevel.generalized,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
        )
    return plain.getvalue()


def everything_in(data: bytes) -> str:
    """All that can be read in a PDF: the text of its pages, and every string and stream, unpacked."""
    with pypdfium2.PdfDocument(data) as document:
        text = " ".join(page.get_textpage().get_text_bounded() for page in document)
    with opened(data) as pdf:
        strings = " ".join(_strings(pdf))
    joined = f"{text} {strings} {unpacked(data).decode('latin-1')}"
    return re.sub(r"-?\s+", "", joined)  # a word may be broken over two lines


def _strings(pdf: pikepdf.Pdf) -> Iterator[str]:
    for thing in pdf.objects:
        waiting = [thing]
        while waiting:
            item = waiting.pop()
            if isinstance(item, pikepdf.String):
                yield str(item)
            elif isinstance(item, pikepdf.Array):
                waiting.extend(part for part in item if not _is_reference(part))  # type: ignore[attr-defined]
            elif isinstance(item, pikepdf.Dictionary | pikepdf.Stream):
                waiting.extend(part for part in dict(item).values() if not _is_reference(part))


def _is_reference(part: Any) -> bool:
    return bool(getattr(part, "is_indirect", False))
