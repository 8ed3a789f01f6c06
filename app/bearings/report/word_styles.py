"""How a Word document looks: styles, page, header and footer, so that people can restyle it as a whole."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from bearings.report.safe_text import legal, one_line
from bearings.report.word_table import STYLE, WORD

if TYPE_CHECKING:
    from docx.document import Document

FONT = "Calibri"  # comes with Word; others put one of the same widths in its place
TEXT_WIDTH = 170.0  # millimetres between the margins of A4
_REGION = {"en": "en-GB", "de": "de-DE", "fr": "fr-FR", "es": "es-ES"}
_HEADINGS = ((19, "text", 26, 8), (13, "accent", 14, 4), (11, "text", 10, 3))  # size, colour, before, after
_TABLE = """<w:style xmlns:w="{word}" w:type="table" w:customStyle="1" w:styleId="{style}">
<w:name w:val="Bearings table"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:qFormat/>
<w:tblPr><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="{text}"/>
<w:bottom w:val="single" w:sz="4" w:space="0" w:color="{line}"/>
<w:insideH w:val="single" w:sz="4" w:space="0" w:color="{line}"/></w:tblBorders>
<w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr>
<w:tblStylePr w:type="firstRow">
<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="{ground}"/></w:tcPr></w:tblStylePr></w:style>"""


def dress(document: Document, palette: Mapping[str, str], language: str) -> None:
    """Styles, page and language; the colours are those of the report."""
    from docx.enum.style import WD_STYLE_TYPE
    from docx.oxml import parse_xml
    from docx.shared import Mm

    page = document.sections[0]
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.left_margin = page.right_margin = Mm(20)
    page.top_margin, page.bottom_margin = Mm(24), Mm(20)
    styles = document.styles
    _set(styles["Normal"], 10.5, palette["text"], after=6)
    styles["Normal"].paragraph_format.line_spacing = 1.15
    for level, (size, colour, before, after) in enumerate(_HEADINGS, start=1):
        _set(styles[f"Heading {level}"], size, palette[colour], before=before, after=after, bold=True)
    _set(styles["Title"], 30, palette["text"], before=6, after=10, bold=True)
    _without_border(styles["Title"])
    _set(styles["Subtitle"], 14, palette["accent"], before=120, after=0)
    _set(styles["Caption"], 9, palette["muted"], before=2, after=10)
    for name in ("List Bullet", "List Number"):
        _set(styles[name], 10.5, palette["text"], after=3)
    for name in ("Header", "Footer"):
        _set(styles[name], 8.5, palette["muted"])
    _set(styles.add_style("Lead", WD_STYLE_TYPE.PARAGRAPH), 12, palette["text"], after=8)
    _set(styles.add_style("Small", WD_STYLE_TYPE.PARAGRAPH), 9, palette["muted"], before=2, after=6)
    for name, bold in (("TableHead", True), ("TableText", False)):
        style = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        _set(style, 9, palette["muted" if bold else "text"], before=1.5, after=1.5, bold=bold)
        style.paragraph_format.line_spacing = 1.0
    figure = styles.add_style("Figure", WD_STYLE_TYPE.PARAGRAPH)
    _set(figure, 10.5, palette["text"], before=4, after=2)
    figure.paragraph_format.line_spacing, figure.paragraph_format.keep_with_next = 1.0, True
    gap = styles.add_style("TableGap", WD_STYLE_TYPE.PARAGRAPH)
    _set(gap, 4, palette["text"], after=6)
    gap.paragraph_format.line_spacing = 1.0
    muted: Any = styles.add_style("Muted", WD_STYLE_TYPE.CHARACTER)
    muted.font.color.rgb = _colour(palette["muted"])
    strong: Any = (
        styles.add_style("Strong", WD_STYLE_TYPE.CHARACTER) if "Strong" not in styles else styles["Strong"]
    )
    strong.font.bold = True
    shades = (("text", "text"), ("line", "border"), ("ground", "surface_alt"))
    colours = {key: palette[token][1:] for key, token in shades}
    styles.element.append(parse_xml(_TABLE.format(word=WORD, style=STYLE, **colours)))
    _settings(document, language)


def head_and_foot(document: Document, *, label: str, foot: str, counted: str) -> None:
    """The confidentiality label above every page; below it what the document is, and the page's number.

    `counted` says which page of how many it is, with a tab in place of either number.
    """
    from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
    from docx.shared import Mm

    section = document.sections[0]
    above = section.header.paragraphs[0]
    above.text = one_line(label)
    above.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    below = section.footer.paragraphs[0]
    below.paragraph_format.tab_stops.clear_all()
    for style in ("Header", "Footer"):
        document.styles[style].paragraph_format.tab_stops.clear_all()
    below.paragraph_format.tab_stops.add_tab_stop(Mm(TEXT_WIDTH), WD_TAB_ALIGNMENT.RIGHT)
    before, between, after = counted.split("\t")
    below.add_run(f"{one_line(foot)}\t{before}")
    add_field(below, "PAGE", "1")
    below.add_run(between)
    add_field(below, "NUMPAGES", "1")
    below.add_run(after)


def add_field(paragraph: Any, code: str, shown: str) -> None:
    """A field that Word works out; `shown` stands there until it does."""
    from docx.oxml import parse_xml

    begin, separate, end = (
        f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")
    )
    instruction = f'<w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>'
    runs = f"{begin}{instruction}{separate}<w:r><w:t>{legal(shown)}</w:t></w:r>{end}"
    for run in parse_xml(f'<w:p xmlns:w="{WORD}">{runs}</w:p>'):
        paragraph._p.append(run)


def _set(
    style: Any, size: float, colour: str, *, before: float = 0, after: float = 0, bold: bool = False
) -> None:
    from docx.oxml.ns import qn
    from docx.shared import Pt

    style.font.name = FONT
    fonts = style.element.rPr.rFonts
    for name in [key for key in fonts.attrib if key.endswith("Theme")]:
        del fonts.attrib[name]  # the theme's font would win
    fonts.set(qn("w:cs"), FONT)
    style.font.size, style.font.bold, style.font.italic = Pt(size), bold, False
    style.font.color.rgb = _colour(colour)
    if hasattr(style, "paragraph_format"):
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)


def _without_border(style: Any) -> None:
    from docx.oxml.ns import qn

    border = style.element.pPr.find(qn("w:pBdr"))
    if border is not None:
        style.element.pPr.remove(border)


def _settings(document: Document, language: str) -> None:
    """The language of all text, and today's Word rather than one of 2010."""
    from docx.oxml.ns import qn

    tag = legal(region(language))
    for element in document.styles.element.iter(qn("w:lang")):
        element.set(qn("w:val"), tag)
    settings = document.settings.element
    for element in settings.iter(qn("w:themeFontLang")):
        element.set(qn("w:val"), tag)
    for element in settings.iter(qn("w:compatSetting")):
        if element.get(qn("w:name")) == "compatibilityMode":
            element.set(qn("w:val"), "15")


def region(language: str) -> str:
    """The tag by which Office checks the spelling of a language."""
    return _REGION.get(language, language)


def _colour(colour: str) -> Any:
    from docx.shared import RGBColor

    return RGBColor.from_string(colour[1:].upper())
