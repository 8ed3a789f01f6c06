"""A small PDF with text and an outline, written by hand: no layout engine is needed for it."""

from collections.abc import Sequence


def small_pdf(pages: Sequence[str], outline: Sequence[tuple[str, int]] = ()) -> bytes:
    """A page of A4 for each text, one line each; `outline` names pages, from 0."""
    objects = ["<< /Type /Catalog /Pages 2 0 R /Outlines 4 0 R >>", "", "", ""]
    kids = []
    for text in pages:
        stream = f"BT /F1 24 Tf 72 700 Td ({text}) Tj ET"
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {len(objects)} 0 R"
            " /Resources << /Font << /F1 3 0 R >> >> >>"
        )
        kids.append(len(objects))
    objects[1] = f"<< /Type /Pages /Count {len(kids)} /Kids [{' '.join(f'{k} 0 R' for k in kids)}] >>"
    objects[2] = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
    first = len(objects) + 1
    last = first + len(outline) - 1
    for number, (title, page) in enumerate(outline):
        beside = f" /Prev {first + number - 1} 0 R" if number else ""
        beside += f" /Next {first + number + 1} 0 R" if first + number < last else ""
        place = f"/Dest [{kids[page]} 0 R /XYZ 0 842 0]"
        objects.append(f"<< /Title ({title}) /Parent 4 0 R {place}{beside} >>")
    ends = f" /First {first} 0 R /Last {last} 0 R" if outline else ""
    objects[3] = f"<< /Type /Outlines /Count {len(outline)}{ends} >>"
    return _written(objects)


def _written(objects: Sequence[str]) -> bytes:
    body, places = "%PDF-1.7\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(body))
        body += f"{number} 0 obj\n{content}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    head = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n"
    tail = f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(body)}\n%%EOF\n"
    return (body + head + table + tail).encode("latin-1")
