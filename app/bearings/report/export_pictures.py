"""Charts as PNG pictures, for documents that hold no SVG.

Imported only in the render process, as all that lays out pages.
"""

from __future__ import annotations

import io
import re
from collections.abc import Mapping

import pypdfium2

from bearings.report.html import ASSET, Page
from bearings.report.pdf import make_pdf

DOTS = 200 / 25.4  # dots to the millimetre: sharp on paper, small in a file
COLOURS = 128  # enough for charts with smooth edges
_SIZE = re.compile(r'viewBox="0 0 ([0-9.]+) ([0-9.]+)"')


def png_pictures(charts: Mapping[str, str], widths: Mapping[str, float]) -> dict[str, bytes]:
    """Each chart of SVG by name as a PNG of that width in millimetres; those without a width are left out."""
    drawn = {name: svg for name, svg in charts.items() if name in widths and _SIZE.search(svg)}
    if not drawn:
        return {}
    data, _ = make_pdf(_sheets(drawn, widths), "ua")
    document = pypdfium2.PdfDocument(data)
    try:
        return {name: _png(document[place]) for place, name in enumerate(drawn)}
    finally:
        document.close()


def _sheets(charts: Mapping[str, str], widths: Mapping[str, float]) -> Page:
    """A page for each chart, as large as it is."""
    rules, bodies = [], []
    for place, (name, svg) in enumerate(charts.items()):
        width = widths[name]
        height = width * _share(svg)
        rules.append(f"@page c{place} {{ size: {width:.2f}mm {height:.2f}mm; margin: 0 }}")
        rules.append(
            f"#c{place} {{ page: c{place}; width: {width:.2f}mm; height: {height:.2f}mm; display: block }}"
        )
        bodies.append(f'<img id="c{place}" src="{ASSET}c{place}.svg" alt="Chart">')
    style = " ".join(rules)
    html = (
        f'<html lang="en"><title>Charts</title><style>{style}</style><body style="margin:0">{"".join(bodies)}'
    )
    assets = {f"c{place}.svg": ("image/svg+xml", svg.encode()) for place, svg in enumerate(charts.values())}
    return Page(html, assets)


def _share(svg: str) -> float:
    """Height of a chart to its width."""
    size = _SIZE.search(svg)
    return float(size[2]) / float(size[1]) if size else 1.0


def _png(page: pypdfium2.PdfPage) -> bytes:
    picture = page.render(scale=DOTS * 25.4 / 72).to_pil().convert("RGB").quantize(COLOURS)
    made = io.BytesIO()
    picture.save(made, "PNG", optimize=True)
    return made.getvalue()
