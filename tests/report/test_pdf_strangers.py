"""A template from anyone: whatever its HTML names, nothing is fetched and no link leads astray."""

import io
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest

from bearings.errors import RenderError
from bearings.report import pdf
from bearings.report.html import Page

CANARY = "canary-4711"
# {file} is a file of this machine that holds the canary, {web} an address that somebody listens at.
PROBES = {
    "img": '<img src="{it}" alt="x">',
    "srcset": '<img srcset="{it} 2x" alt="x">',
    "picture": '<picture><source srcset="{it}"><img alt="x"></picture>',
    "object": '<object data="{it}"></object>',
    "embed": '<embed src="{it}">',
    "iframe": '<iframe src="{it}"></iframe>',
    "video": '<video poster="{it}" src="{it}"></video>',
    "input": '<input type="image" src="{it}" alt="x">',
    "body": '<body background="{it}">',
    "table": '<table background="{it}"><tr><td background="{it}">x</td></tr></table>',
    "style sheet": '<link rel="stylesheet" href="{it}">',
    "icon": '<link rel="icon" href="{it}">',
    "attachment": '<link rel="attachment" href="{it}">',
    "attached link": '<a rel="attachment" href="{it}">x</a>',
    "base": '<base href="{it}/"><img src="x.png" alt="x">',
    "refresh": '<meta http-equiv="refresh" content="0; url={it}">',
    "import": "<style>@import url({it});</style>",
    "import as text": '<style>@import "{it}";</style>',
    "font": "<style>@font-face {{font-family: x; src: url({it})}} p {{font-family: x}}</style>",
    "background": '<p style="background: url({it})">x</p>',
    "border": '<p style="border: 9px solid; border-image: url({it}) 9">x</p>',
    "bullets": '<ul style="list-style-image: url({it})"><li>x</ul>',
    "content": "<style>p::before {{content: url({it})}}</style>",
    "footnote": "<style>@page {{@top-left {{content: url({it})}} background: url({it})}}</style>",
    "mask": '<p style="mask-image: url({it}); clip-path: url({it})">x</p>',
    "variable": "<style>:root {{--x: url({it})}} p {{background: var(--x)}}</style>",
    "svg image": '<svg width="9" height="9"><image href="{it}" width="9" height="9"/></svg>',
    "svg xlink": '<svg><image xlink:href="{it}" width="9" height="9"/></svg>',
    "svg use": '<svg><use href="{it}#x"/></svg>',
    "svg style": "<svg><style>@import url({it});</style><rect fill='url({it})' width='9' height='9'/></svg>",
    "svg inside": "<img alt='x' src='data:image/svg+xml,<svg xmlns=\"http://www.w3.org/2000/svg\">"
    '<image href="{it}" width="9" height="9"/></svg>\'>',
    "entity": "<img alt='x' src='data:image/svg+xml,<!DOCTYPE s [<!ENTITY e SYSTEM \"{it}\">]>"
    '<svg xmlns="http://www.w3.org/2000/svg"><text y="9">&e;</text></svg>\'>',
    "script": '<script src="{it}"></script><script>fetch("{it}")</script>',
}


@pytest.fixture
def web() -> Iterator[tuple[str, list[bytes]]]:
    """An address of this machine, and what came in there."""
    came: list[bytes] = []
    listener = socket.create_server(("127.0.0.1", 0))

    def listen() -> None:
        while True:
            try:
                caller, _ = listener.accept()
            except OSError:
                return
            with caller:
                came.append(caller.recv(1_000))

    threading.Thread(target=listen, daemon=True).start()
    yield f"http://127.0.0.1:{listener.getsockname()[1]}/x.png", came
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()


def printed(html: str) -> pikepdf.Pdf:
    page = Page(f'<html lang="en"><head><title>t</title></head><p>here</p>{html}</html>', {})
    data, _ = pdf.make_pdf(page, "ua")
    return pikepdf.open(io.BytesIO(data))


@pytest.mark.parametrize("probe", PROBES)
def test_nothing_is_fetched_and_no_file_gets_in(
    probe: str, web: tuple[str, list[bytes]], tmp_path: Path
) -> None:
    address, came = web
    secret = tmp_path / "secret.svg"
    secret.write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg"><title>{CANARY}</title><text>{CANARY}</text></svg>'
    )
    for it in (address, secret.as_uri(), str(secret)):
        plain = io.BytesIO()
        try:
            made = printed(PROBES[probe].format(it=it))
        except RenderError:
            continue  # refused in words, which is as good
        made.save(plain, compress_streams=False, object_stream_mode=pikepdf.ObjectStreamMode.disable)
        assert CANARY.encode() not in plain.getvalue()
        assert b"/EmbeddedFile" not in plain.getvalue()
    assert came == []


def actions(made: pikepdf.Pdf) -> list[str]:
    return [
        str(annotation.A.URI)
        for page in made.pages
        for annotation in page.get("/Annots", [])
        if "/A" in annotation
    ]


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        " JavaScript:alert(1)",
        "file:///etc/passwd",
        "vbscript:x",
        "smb://host/share",
        "ftp://host/x",
        "//host/share",
        "\\\\host\\share",
        "data:text/html,x",
        "somewhere/else.html",
    ],
)
def test_a_link_elsewhere_than_to_web_or_mail_becomes_words(address: str) -> None:
    link = f'<p><a href="{address}">there</a></p><style>b {{-weasy-link: url("{address}")}}</style><b>too</b>'
    assert actions(printed(link)) == []


@pytest.mark.parametrize("address", ["https://example.org/a", "HTTP://example.org/", "mailto:a@example.org"])
def test_links_to_web_and_mail_stay(address: str) -> None:
    assert actions(printed(f'<p><a href="{address}">there</a></p>')) == [address]


def test_links_within_the_report_stay() -> None:
    made = printed('<p id="end">end</p><a href="#end">there</a>')
    (annotation,) = made.pages[0].Annots
    assert str(annotation.Dest) == "end"
