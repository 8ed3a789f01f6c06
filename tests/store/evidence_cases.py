"""Small documents of every kind that is kept as evidence, and how to make them harmful."""

import io
import zipfile
from collections.abc import Mapping

PDF = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"
PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR" + b"\0" * 20
JPEG = b"\xff\xd8\xff\xe0" + b"\0" * 20


def zipped(parts: Mapping[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return made.getvalue()


def microsoft(folder: str, more: Mapping[str, bytes] | None = None, types: bytes = b"<Types/>") -> bytes:
    main = {"[Content_Types].xml": types, f"{folder}/main.xml": b"<a/>"}
    return zipped({**main, **(more or {})})


def open_document(kind: str, more: Mapping[str, bytes] | None = None) -> bytes:
    mimetype = f"application/vnd.oasis.opendocument.{kind}".encode()
    return zipped({"mimetype": mimetype, "content.xml": b"<a/>", **(more or {})})


GOOD = {
    "a.pdf": PDF,
    "A.PDF": PDF,
    "a.png": PNG,
    "a.jpg": JPEG,
    "a.jpeg": JPEG,
    "a.txt": "Größe: 5 °C\n".encode(),
    "old.txt": "Größe: 5 °C\n".encode("cp1252"),
    "wide.txt": "Größe\n".encode("utf-16"),
    "a.md": b"# Title\n",
    "a.markdown": b"# Title\n",
    "a.csv": b"\xef\xbb\xbfa;b\n1;2\n",
    "a.docx": microsoft("word"),
    "a.xlsx": microsoft("xl"),
    "a.pptx": microsoft("ppt"),
    "a.odt": open_document("text"),
    "a.ods": open_document("spreadsheet"),
}
_TEMPLATE = b'<Relationship Type="x/attachedTemplate" Target="http://evil.example/" TargetMode="External"/>'
_MACRO_TYPE = b"application/vnd.ms-word.document.macroEnabled.main+xml"
BAD = {
    "run.exe": (b"MZ\x90\0", "of a kind"),
    "run.sh": (b"#!/bin/sh\n", "of a kind"),
    "page.html": (b"<html>", "of a kind"),
    "drawing.svg": (b"<svg/>", "of a kind"),
    "link.lnk": (b"L\0\0\0", "of a kind"),
    "macro.docm": (microsoft("word"), "of a kind"),
    "none": (PDF, "of a kind"),
    "program.pdf": (b"MZ\x90\0" + b"\0" * 2_000, "not what its ending says"),
    "program.txt": (b"MZ\x90\0", "not what its ending says"),
    "program.png": (b"MZ\x90\0", "not what its ending says"),
    "program.jpg": (PNG, "not what its ending says"),
    "program.docx": (b"MZ\x90\0", "not what its ending says"),
    "old.docx": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512, "not what its ending says"),
    "sheet.docx": (microsoft("xl"), "not what its ending says"),
    "bare.xlsx": (zipped({"xl/main.xml": b"<a/>"}), "not what its ending says"),
    "text.ods": (open_document("text"), "not what its ending says"),
    "script.txt": (b"#!/bin/sh\nrm -r ~\n", "a script"),
    "page.txt": (b"  <!DOCTYPE html><html></html>", "a web page"),
    "page.csv": (b"<script>alert(1)</script>", "a web page"),
    "wide.txt": ("<html>".encode("utf-16"), "a web page"),
    "macro.docx": (microsoft("word", {"word/vbaProject.bin": b"x"}), "macros"),
    "type.docx": (
        microsoft("word", types=_MACRO_TYPE),
        "macros",
    ),
    "sheet.xlsx": (microsoft("xl", {"xl/macrosheets/sheet1.xml": b"x"}), "macros"),
    "basic.odt": (open_document("text", {"Basic/Standard/Module1.xml": b"x"}), "macros"),
    "python.ods": (open_document("spreadsheet", {"Scripts/python/a.py": b"x"}), "macros"),
    "control.pptx": (microsoft("ppt", {"ppt/activeX/activeX1.xml": b"x"}), "controls"),
    "object.docx": (microsoft("word", {"word/embeddings/oleObject1.bin": b"x"}), "objects"),
    "remote.docx": (microsoft("word", {"word/_rels/settings.xml.rels": _TEMPLATE}), "fetches a template"),
    "empty.pdf": (b"", "empty"),
}
