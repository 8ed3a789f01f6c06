"""Writing a Word document piece by piece: headings, paragraphs, lists, tables, pictures with captions."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from bearings.report.no_break import title_kept, units_kept
from bearings.report.office_parts import without_identity
from bearings.report.safe_text import legal
from bearings.report.speech import Speech
from bearings.report.word_styles import TEXT_WIDTH, add_field, dress, head_and_foot
from bearings.report.word_table import Columns, Content, table_xml

TALLEST = 198.0  # millimetres, so that a picture stands under its heading
DESCRIPTION = 4_000  # characters of a picture in words


class WordPage:
    """A document that grows at its end."""

    def __init__(
        self, palette: Mapping[str, str], language: str, speech: Speech, *, label: str, foot: str
    ) -> None:
        import docx

        self._document = docx.Document()
        dress(self._document, palette, language)
        head_and_foot(self._document, label=label, foot=foot, counted=speech.say("Page {} of {}", "\t", "\t"))
        self._say = speech.say
        self._figures = 0
        self._after_table = False

    def heading(self, text: str, level: int = 1, *, new_page: bool = False) -> None:
        from docx.shared import Pt

        self._after_table = False  # a heading keeps its distance itself
        made = self._document.add_heading(title_kept(_said(text)), level)
        if new_page:  # it stands as high as one that comes to the top of a page by itself
            made.paragraph_format.page_break_before, made.paragraph_format.space_before = True, Pt(0)

    def paragraph(self, text: str, style: str = "Normal", *, aside: str = "", keep: bool = False) -> None:
        """A paragraph, `aside` in less weight after it; nothing where there is no text.

        With `keep` it stands on the page of what follows.
        """
        if text:
            made = self._paragraph(_said(text), style)
            made.paragraph_format.keep_with_next = True if keep else None
            if aside:
                made.add_run(f" {_said(aside)}", "Muted")

    def points(self, texts: Iterable[str], style: str = "List Bullet") -> None:
        for text in texts:
            self.paragraph(text, style)

    def table(self, columns: Columns, rows: Sequence[Sequence[Content]]) -> None:
        """A table; nothing where there are no rows. Its heads are told here, its rows come told."""
        from docx.oxml import parse_xml

        if rows:
            body: Any = self._document.element.body
            heads = replace(columns, titles=[self._say(title) for title in columns.titles])
            self._part()
            body.insert_element_before(parse_xml(table_xml(heads, rows)), "w:sectPr")
            self._after_table = True

    def picture(self, png: bytes, words: str, caption: str, *, width: float = TEXT_WIDTH) -> None:
        """A picture of that width in millimetres, or as large as a page lets it be.

        `words` say what it shows to those who do not see it.
        """
        from docx.shared import Emu, Mm

        self._figures += 1
        paragraph = self._paragraph("", "Figure")
        shape = paragraph.add_run().add_picture(io.BytesIO(png), width=Mm(width))
        if shape.height > Mm(TALLEST):
            shape.width = Emu(int(shape.width * Mm(TALLEST) / shape.height))
            shape.height = Mm(TALLEST)
        _close(shape)
        properties = shape._inline.docPr
        properties.set("name", f"{self._say('Figure')} {self._figures}")
        properties.set("descr", legal(words)[:DESCRIPTION])
        below = self._document.add_paragraph(f"{self._say('Figure')} ", "Caption")
        add_field(below, "SEQ Figure \\* ARABIC", str(self._figures))
        below.add_run(f". {_said(caption)}")

    def logo(self, png: bytes, words: str, *, height: float) -> None:
        from docx.shared import Mm

        shape = self._document.add_paragraph().add_run().add_picture(io.BytesIO(png), height=Mm(height))
        _close(shape)
        shape._inline.docPr.set("descr", legal(words))

    def finished(self, *, title: str, language: str, on: date | None) -> bytes:
        """The bytes, the same for the same content."""
        from docx.opc.constants import RELATIONSHIP_TYPE

        self._part()  # Word wants a paragraph at the end
        related = self._document.part.package.rels
        for key in [key for key, r in related.items() if r.reltype == RELATIONSHIP_TYPE.THUMBNAIL]:
            del related[key]  # a picture of somebody else's document
        made = io.BytesIO()
        self._document.save(made)
        return without_identity(made.getvalue(), title=title, language=language, on=on)

    def _paragraph(self, text: str, style: str) -> Any:
        self._part()
        return self._document.add_paragraph(text, style)

    def _part(self) -> None:
        """Some room below a table, or the next would grow into it."""
        if self._after_table:
            self._document.add_paragraph("", "TableGap")
            self._after_table = False


def _said(text: str) -> str:
    return units_kept(legal(text))


def _close(shape: Any) -> None:
    """No margin around a picture: without a word on it, programs differ."""
    for side in ("distT", "distB", "distL", "distR"):
        shape._inline.set(side, "0")
