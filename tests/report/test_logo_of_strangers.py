"""A logo of strangers reaches a report only if it is a small PNG, and then its pixels alone."""

import base64
import io
import zipfile
from collections.abc import Callable
from typing import Any

import pytest

from bearings.domain.assessment import Assessment
from bearings.domain.logo import PNG
from bearings.packs.loader import builtin_pack
from bearings.report.export import make_export
from bearings.report.html import make_html

Make = Callable[[Assessment], dict[str, Any]]
CANARY = b"canary-4711"
PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M/wHwAEBgIApD5fRAAAAABJRU5ErkJggg=="
)
WORDY = PIXEL[:33] + b"\0\0\0\x0btEXt" + CANARY + b"\0\0\0\0" + PIXEL[33:]
HOSTILE = {
    "a drawing of a file": b'<svg xmlns="http://www.w3.org/2000/svg"><image href="/etc/hostname"/></svg>',
    "a picture of ten thousand million pixels": PNG
    + b"\0\0\0\x0dIHDR"
    + b"\0\1\x86\xa0" * 2
    + b"\x08\2\0\0\0" * 9,
    "PostScript": b"%!PS-Adobe-3.0 EPSF-3.0\n",
}


def with_logo(assessment: Assessment, logo: str) -> Assessment:
    return assessment.model_copy(update={"branding": assessment.branding.model_copy(update={"logo": logo})})


@pytest.mark.parametrize("kind", HOSTILE)
def test_what_is_no_small_picture_is_left_out(
    kind: str, sample_assessment: Assessment, context_of: Make
) -> None:
    hostile = with_logo(sample_assessment, base64.b64encode(HOSTILE[kind]).decode())
    page = make_html("board", context_of(hostile))
    assert "logo.png" not in page.assets
    assert "logo.png" not in page.html
    assert media_of(make_export(".docx", builtin_pack(), hostile)) == media_of(
        make_export(".docx", builtin_pack(), with_logo(sample_assessment, ""))
    )


def test_text_that_is_no_base64_still_makes_a_report(sample_assessment: Assessment, context_of: Make) -> None:
    assert "logo.png" not in make_html("board", context_of(with_logo(sample_assessment, "?"))).assets


def test_only_the_pixels_of_a_logo_leave(sample_assessment: Assessment, context_of: Make) -> None:
    shown = with_logo(sample_assessment, base64.b64encode(WORDY).decode())
    assert make_html("board", context_of(shown)).assets["logo.png"] == ("image/png", PIXEL)
    assert CANARY not in b"".join(media_of(make_export(".docx", builtin_pack(), shown)))


def media_of(docx: bytes) -> list[bytes]:
    """The pictures in a Word file."""
    with zipfile.ZipFile(io.BytesIO(docx)) as archive:
        return [archive.read(name) for name in sorted(archive.namelist()) if "/media/" in name]
