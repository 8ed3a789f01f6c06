"""The file inside a report: embedded as PDF/A-3 wants it, with the sum of what the pages draw.

It is added after the pages are drawn, so that it can tell whether they are still those it was made with.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

import pydyf

DESCRIPTION = "The assessment this report was made from. Open the PDF in Bearings to go on with it."


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file to embed, dated `day`. `content` makes it from the SHA-256 of what the pages draw."""

    name: str
    media_type: str
    day: date
    content: Callable[[str], bytes]


def attach_to(pdf: Any, attachment: Attachment) -> None:
    """Embed the file as the source of the document. Called once, as the PDF is finished."""
    data = attachment.content(_sum_of_pages(pdf))
    day = pydyf.String(f"D:{attachment.day:%Y%m%d}000000Z")  # that of the report: the same bytes each time
    extra = {
        "Type": "/EmbeddedFile",
        "Subtype": "/" + attachment.media_type.replace("/", "#2f"),
        "Params": pydyf.Dictionary(
            {
                "CheckSum": f"<{hashlib.md5(data, usedforsecurity=False).hexdigest()}>",
                "Size": len(data),
                "CreationDate": day,
                "ModDate": day,
            }
        ),
    }
    embedded = pydyf.Stream([data], extra, compress=True)
    pdf.add_object(embedded)
    described = pydyf.Dictionary(
        {
            "Type": "/Filespec",
            "F": pydyf.String(attachment.name),
            "UF": pydyf.String(attachment.name),
            "EF": pydyf.Dictionary({"F": embedded.reference, "UF": embedded.reference}),
            "Desc": pydyf.String(DESCRIPTION),
            "AFRelationship": "/Source",
        }
    )
    pdf.add_object(described)
    names = pydyf.Dictionary({"Names": pydyf.Array([pydyf.String(attachment.name), described.reference])})
    pdf.add_object(names)
    pdf.catalog.setdefault("Names", pydyf.Dictionary())["EmbeddedFiles"] = names.reference
    pdf.catalog["AF"] = pydyf.Array([described.reference])


def _sum_of_pages(pdf: Any) -> str:
    """SHA-256 of the content of every page in turn, as a reader of the file sees it unpacked."""
    total = hashlib.sha256()
    for number in pdf.pages["Kids"][::3]:  # each a reference of three parts: 12 0 R
        content = pdf.objects[int(pdf.objects[number]["Contents"].split()[0])]
        plain = pydyf.Stream(content.stream).data
        drawn = plain.partition(b"\nstream\n")[2].removesuffix(b"\nendstream")
        total.update(hashlib.sha256(drawn).digest())
    return total.hexdigest()
