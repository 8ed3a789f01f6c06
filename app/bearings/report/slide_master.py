"""How a presentation looks: theme, master and layouts with real placeholders, so that people can restyle it.

A slide is 960 x 540 points (16:9). Layouts are made anew, for the ones that come with
the library are somebody else's and of another shape.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pptx.presentation import Presentation

WIDE, TALL = 960, 540  # points
LEFT, RIGHT = 40, 920  # of what stands on a slide
TOP, BOTTOM = 108, 476  # of what stands below the title and above the source
TITLE_SIZE, BODY_SIZE, SMALL = 24, 14, 10  # points
FONT = "Calibri"  # comes with PowerPoint; others put one of the same widths in its place
SOURCE, NUMBER, FOOT = 13, 12, 11  # placeholders by index
BODY = 1
_EMU = 12_700  # to the point
_SPACE = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
)


@dataclass(frozen=True, slots=True)
class Box:
    """A place on a slide, in points."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.left + self.width

    @property
    def bottom(self) -> float:
        return self.top + self.height


TITLE_BOX = Box(LEFT, 34, RIGHT - LEFT, 62)
SOURCE_BOX = Box(LEFT, 480, RIGHT - LEFT, 16)
FOOT_BOX, NUMBER_BOX = Box(LEFT, 508, 760, 18), Box(860, 508, 60, 18)
BODIES = {  # layout to where its points stand; None: it has none
    "Message": None,
    "Message with points": Box(600, TOP, 320, BOTTOM - TOP),
    "Verdict": Box(480, TOP, 440, 268),
}


def own_master(presentation: Presentation, palette: Mapping[str, str]) -> dict[str, Any]:
    """Dress the presentation; its layouts by name. Colours are those of the report."""
    from pptx.opc.constants import RELATIONSHIP_TYPE
    from pptx.util import Emu

    presentation.slide_width, presentation.slide_height = Emu(WIDE * _EMU), Emu(TALL * _EMU)
    master: Any = presentation.slide_master
    theme = master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
    theme._blob = _theme(theme.blob.decode(), palette).encode()
    layouts = list(master.slide_layouts)
    for spare in layouts[len(BODIES) :]:
        master.slide_layouts.remove(spare)
    _refill(master, [_frame(), _title(), _body(BODIES["Message with points"]), _source(), _foot(), _number()])
    _styles(master)
    made = {}
    for layout, (name, box) in zip(layouts, BODIES.items(), strict=False):
        parts = [_title(), *([_body(box)] if box else []), _source(), _foot(), _number()]
        _refill(layout, parts)
        layout._element.cSld.set("name", name)
        layout._element.attrib.pop("type", None)  # what the library's layout was
        made[name] = layout
    _without_others_parts(presentation)
    return made


def rgb(colour: str) -> Any:
    """A colour of the theme, such as "#1d4ed8", for the library."""
    from pptx.dml import color

    kind: Any = color.RGBColor
    return kind.from_string(colour[1:].upper())


def _without_others_parts(presentation: Any) -> None:
    """The library's template brings somebody's printer and a picture of an empty slide."""
    for rels in (presentation.part.rels, presentation.part.package._rels):
        for key in [k for k, r in rels.items() if r.reltype.endswith(("printerSettings", "thumbnail"))]:
            rels.pop(key)


def _theme(xml: str, palette: Mapping[str, str]) -> str:
    colours = {
        "dk1": palette["text"],
        "lt1": palette["surface"],
        "dk2": palette["muted"],
        "lt2": palette["surface_alt"],
        "accent1": palette["accent"],
        **{f"accent{place + 1}": palette[f"level_{place}"] for place in range(1, 6)},
    }
    for name, colour in colours.items():
        value = f'<a:{name}><a:srgbClr val="{colour[1:].upper()}"/></a:{name}>'
        xml = re.sub(rf"<a:{name}>.*?</a:{name}>", value, xml, count=1, flags=re.DOTALL)
    return re.sub(r'(<a:(?:major|minor)Font>\s*<a:latin typeface=")[^"]*', rf"\g<1>{FONT}", xml)


def _refill(part: Any, shapes: list[str]) -> None:
    """Put those shapes in place of what stands on a master or layout."""
    from pptx.oxml import parse_xml

    tree = part._element.cSld.spTree
    for child in list(tree)[2:]:
        tree.remove(child)
    for number, shape in enumerate(shapes, start=2):
        tree.append(parse_xml(shape.replace('id="0"', f'id="{number}"', 1)))


def _styles(master: Any) -> None:
    """Sizes and colours of titles and points; deeper points are not used."""
    from pptx.oxml import parse_xml
    from pptx.oxml.ns import qn

    styles = master._element.find(qn("p:txStyles"))
    bullet = '<a:buFont typeface="Arial"/><a:buChar char="&#8226;"/>'
    looks = (
        ("titleStyle", '<a:buNone/>', TITLE_SIZE, "tx1", 'b="1"', 'marL="0" indent="0"', 0),
        ("bodyStyle", bullet, BODY_SIZE, "tx1", "", 'marL="171450" indent="-171450"', 8),
        ("otherStyle", "", BODY_SIZE, "tx1", "", "", 0),
    )  # fmt: skip
    for tag, mark, size, colour, bold, indent, after in looks:
        old = styles.find(qn(f"p:{tag}"))
        level = (
            f'<a:lvl1pPr {indent} algn="l"><a:spcBef><a:spcPts val="0"/></a:spcBef>'
            f'<a:spcAft><a:spcPts val="{after * 100}"/></a:spcAft>{mark}'
            f'<a:defRPr sz="{size * 100}" {bold} kern="1200"><a:solidFill><a:schemeClr val="{colour}"/>'
            '</a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr>'
        )
        styles.replace(old, parse_xml(f"<p:{tag} {_SPACE}>{level}</p:{tag}>"))


def _frame() -> str:
    """A short line of the accent above the title; the only ornament there is."""
    return (
        f'<p:sp {_SPACE}><p:nvSpPr><p:cNvPr id="0" name="Accent"/><p:cNvSpPr/><p:nvPr userDrawn="1"/>'
        f"</p:nvSpPr><p:spPr>{_place(Box(LEFT, 24, 56, 4))}"
        '<a:solidFill><a:schemeClr val="accent1"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr></p:sp>'
    )


def _title() -> str:
    return _holder("Title", 'type="title"', TITLE_BOX, anchor="t")


def _body(box: Box | None) -> str:
    return _holder("Points", f'type="body" sz="half" idx="{BODY}"', box or TITLE_BOX, anchor="t")


def _source() -> str:
    look = _look(SMALL, "tx2")
    return _holder("Source", f'type="body" sz="quarter" idx="{SOURCE}"', SOURCE_BOX, anchor="b", look=look)


def _foot() -> str:
    return _holder("Foot", f'type="ftr" sz="quarter" idx="{FOOT}"', FOOT_BOX, look=_look(SMALL, "tx2"))


def _number() -> str:
    look = _look(SMALL, "tx2", "r")
    field = '<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:t>1</a:t></a:fld>'
    return _holder("Number", f'type="sldNum" sz="quarter" idx="{NUMBER}"', NUMBER_BOX, look=look, text=field)


def _look(size: int, colour: str, align: str = "l") -> str:
    return (
        f'<a:lvl1pPr marL="0" indent="0" algn="{align}"><a:spcAft><a:spcPts val="0"/></a:spcAft><a:buNone/>'
        f'<a:defRPr sz="{size * 100}" b="0"><a:solidFill><a:schemeClr val="{colour}"/></a:solidFill>'
        "</a:defRPr></a:lvl1pPr>"
    )


def _holder(name: str, kind: str, box: Box, *, anchor: str = "ctr", look: str = "", text: str = "") -> str:
    """A placeholder without margins, so that what it holds stands on the grid."""
    return (
        f'<p:sp {_SPACE}><p:nvSpPr><p:cNvPr id="0" name="{escape(name)}"/>'
        f'<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph {kind}/></p:nvPr></p:nvSpPr>'
        f"<p:spPr>{_place(box)}</p:spPr><p:txBody>"
        f'<a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="{anchor}"><a:normAutofit/></a:bodyPr>'
        f"<a:lstStyle>{look}</a:lstStyle><a:p>{text}</a:p></p:txBody></p:sp>"
    )


def _place(box: Box) -> str:
    x, y, wide, tall = (round(number * _EMU) for number in (box.left, box.top, box.width, box.height))
    return (
        f'<a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{wide}" cy="{tall}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
    )
