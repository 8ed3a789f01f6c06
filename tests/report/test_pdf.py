"""The PDF: the numbers of the engine, of any assessment, fetching nothing, and whole or not at all."""

import threading
from pathlib import Path
from typing import Any

import pypdf
import pytest
from printing import unpacked

from bearings import library
from bearings.domain.assessment import Answer, Assessment, Organisation
from bearings.errors import Cancelled, RenderError, SaveError
from bearings.packs.loader import builtin_pack
from bearings.report import render
from bearings.report.html import Page
from bearings.report.order import ReportOrder
from bearings.report.render import render_report


def write(assessment: Assessment, out: Path, **options: Any) -> int:
    order = ReportOrder(**{key: options.pop(key) for key in ("template", "variant") if key in options})
    return render_report(builtin_pack(), assessment, out, order=order, **options)


def test_it_says_the_numbers_of_the_engine(rendered: Path, sample_assessment: Assessment) -> None:
    pack = builtin_pack()
    results, _ = library.study(pack, sample_assessment)
    text = "\n".join(page.extract_text() for page in pypdf.PdfReader(rendered).pages)
    assert results.scorecard.overall is not None
    for words in (
        "Quillmarsh Regional Bank",
        f"{results.scorecard.overall:.0f}",
        "planning estimate",
        "Fictional sample",
        "Confidential",
        "Page 2 of",
    ):
        assert words in text
    for dimension in results.scorecard.dimensions.values():
        assert f"{dimension.final:.0f} of 100" in text
    assert "Chief operating officer" not in text  # votes by role, never by name


@pytest.mark.parametrize(
    "assessment",
    [
        Assessment(id="empty"),
        Assessment.model_validate_json(
            '{"id": "two", "answers": {"DAT-02": {"votes": {"a": 3}}, "DAT-04": {"votes": {"a": 2}}}}'
        ),
        Assessment(
            id="long",
            organisation=Organisation(name="Very long name " * 20, summary="Summary " * 200),
            answers={
                "DAT-02": Answer(votes={"a": 3}, note="word " * 1_500),
                "DAT-04": Answer(votes={"a": "unknown"}, note="x" * 4_000),
            },
        ),
        Assessment.model_validate_json(
            '{"id": "markup", "organisation": {"name": "<b>&amp; {{ 7 * 7 }} <img src=file:///etc/passwd>"}}'
        ),
    ],
    ids=lambda assessment: str(assessment.id),
)
def test_any_assessment_can_be_printed(assessment: Assessment, tmp_path: Path) -> None:
    pages = write(assessment, tmp_path / "out.pdf")
    text = "\n".join(page.extract_text() for page in pypdf.PdfReader(tmp_path / "out.pdf").pages)
    assert pages == len(pypdf.PdfReader(tmp_path / "out.pdf").pages) > 8
    if assessment.id == "markup":
        assert "{{ 7 * 7 }}" in text
        assert "root:" not in text


def test_cancelling_leaves_the_old_file(sample_assessment: Assessment, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    out.write_bytes(b"old")
    stop = threading.Event()
    with pytest.raises(Cancelled):
        write(sample_assessment, out, cancelled=stop, on_progress=lambda stage: stop.set())
    assert out.read_bytes() == b"old"


def test_a_process_that_dies_is_a_message(
    sample_assessment: Assessment, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(render, "worker_command", lambda: ["false"])
    with pytest.raises(RenderError, match="stopped") as caught:
        write(sample_assessment, tmp_path / "out.pdf")
    assert "doctor" in caught.value.remedy
    assert not (tmp_path / "out.pdf").exists()


def test_a_folder_that_is_not_there_is_named(sample_assessment: Assessment, tmp_path: Path) -> None:
    with pytest.raises(SaveError, match="folder"):
        write(sample_assessment, tmp_path / "nowhere" / "out.pdf")


PROBES = [
    '<img src="file:///etc/passwd" alt="x">',
    '<img src="/etc/passwd" alt="x">',
    '<img src="http://127.0.0.1:9/x.png" alt="x">',
    '<link rel="stylesheet" href="file:///etc/passwd">',
    '<link rel="attachment" href="file:///etc/passwd">',
    '<a rel="attachment" href="file:///etc/passwd">x</a>',
    "<style>@import url(file:///etc/passwd);</style>",
    "<style>@import url(http://127.0.0.1:9/x.css);</style>",
    "<style>@font-face {font-family: x; src: url(file:///etc/passwd)}</style>",
    '<p style="background: url(file:///etc/passwd)">x</p>',
    '<object data="file:///etc/passwd"></object>',
    '<embed src="file:///etc/passwd">',
    '<svg><image href="file:///etc/passwd"/></svg>',
    '<img src="data:image/svg+xml;base64,PHN2Zz48L3N2Zz4=" alt="x">',
    '<img src="app-asset:not-there.png" alt="x">',
]


@pytest.mark.parametrize("probe", PROBES)
def test_a_report_fetches_nothing_but_its_own_pictures(probe: str, monkeypatch: pytest.MonkeyPatch) -> None:
    import socket
    import urllib.request

    from bearings.report import pdf

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("the network or a file was asked for")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(urllib.request, "urlopen", refuse)
    html = f'<html lang="en"><head><title>t</title></head><body><p>here</p>{probe}</body></html>'
    data, pages = pdf.make_pdf(Page(html, {}), "ua")
    assert pages == 1
    assert b"root:x:0" not in unpacked(data)
    assert b"/EmbeddedFile" not in unpacked(data)
