"""Reports for tests: small PDFs that carry an assessment as ours do, and how a stranger bends them."""

import io
import zlib
from collections.abc import Callable
from datetime import date
from typing import Any

import pikepdf
import pydyf

from bearings import library
from bearings.domain.assessment import Assessment
from bearings.domain.attached import FILE_NAME, MEDIA_TYPE, attached_json, printed_of
from bearings.packs.loader import builtin_pack
from bearings.report.pdf_attach import Attachment, attach_to

PACK = builtin_pack()
DAY = date(2026, 11, 26)
Name = pikepdf.Name


def content_of(assessment: Assessment, pages: str = "0" * 64) -> bytes:
    """The file that travels inside, as the program makes it."""
    printed = printed_of(*library.study(PACK, assessment))
    return attached_json(
        PACK, assessment, printed, made=DAY.isoformat(), edition="board", made_by="0.1.0", pages=pages
    )


def report(content: Callable[[str], bytes], *, pages: int = 2, name: str = FILE_NAME) -> bytes:
    """A PDF of a few pages with that file inside."""
    pdf = pydyf.PDF()
    for number in range(pages):
        drawn = pydyf.Stream([f"BT (Page {number}) Tj ET"], compress=True)
        pdf.add_object(drawn)
        page = pydyf.Dictionary(
            {
                "Type": "/Page",
                "Parent": pdf.pages.reference,
                "MediaBox": pydyf.Array([0, 0, 99, 99]),
                "Contents": drawn.reference,
            }
        )
        pdf.add_page(page)
    attach_to(pdf, Attachment(name, MEDIA_TYPE, DAY, content))
    made = io.BytesIO()
    pdf.write(made, compress=True)
    return made.getvalue()


def report_of(assessment: Assessment) -> bytes:
    return report(lambda pages: content_of(assessment, pages))


def bent(data: bytes, bend: Callable[[pikepdf.Pdf], object], **saved: Any) -> bytes:
    """The PDF after somebody did that to it."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        bend(pdf)
        made = io.BytesIO()
        pdf.save(made, **saved)
    return made.getvalue()


def with_stream(data: bytes, packed: bytes, **entries: Any) -> bytes:
    """The PDF with that raw stream in place of the file inside."""

    def bend(pdf: pikepdf.Pdf) -> None:
        stream = pikepdf.Stream(pdf, b"")
        stream.write(packed, filter=entries.get("Filter", Name.FlateDecode))
        pdf.Root.AF[0].EF = pikepdf.Dictionary(F=pdf.make_indirect(stream))

    return bent(data, bend, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.none)


def bomb(size: int) -> bytes:
    """So many zeros, packed."""
    packing = zlib.compressobj(9)
    return b"".join(
        [*(packing.compress(bytes(1_000_000)) for _ in range(size // 1_000_000)), packing.flush()]
    )
