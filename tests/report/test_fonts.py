"""Fonts of the paper: ours wherever they have all letters, and others only where they do not."""

import io
import os
import pickle
import subprocess
import sys
from shutil import which

import pikepdf
import pytest

from bearings.report.fonts import ALL, OURS, letters_we_lack
from bearings.report.html import ASSET
from bearings.resources import resource

MAKE = """
import os, pickle, sys
from bearings.report.html import Page
from bearings.report.pdf import make_pdf
before = os.environ["FONTCONFIG_FILE"]
pages = pickle.load(sys.stdin.buffer)
made = [make_pdf(Page(*page), "ua")[0] for page in pages]
assert os.environ["FONTCONFIG_FILE"] == before
pickle.dump(made, sys.stdout.buffer)
"""
ARABIC = "محمد عبد الله"


def fonts_in(html: str, **assets: tuple[str, bytes]) -> set[str]:
    """Names of the fonts of a PDF, without what marks a part of one."""
    return fonts_of_each((html, assets))[0]


def fonts_of_each(*pages: tuple[str, dict[str, tuple[str, bytes]]]) -> list[set[str]]:
    """The fonts of some PDFs, made one after the other in a process without a window, as ours are."""
    given = pickle.dumps(
        [(f'<html lang="en"><title>T</title>{html}</html>', assets) for html, assets in pages]
    )
    made = subprocess.run([sys.executable, "-c", MAKE], input=given, capture_output=True, check=True).stdout
    found = []
    for data in pickle.loads(made):
        with pikepdf.open(io.BytesIO(data)) as pdf:
            parts = [part for part in pdf.objects if isinstance(part, pikepdf.Dictionary)]
            found.append({str(part["/BaseFont"]).rpartition("+")[2] for part in parts if "/BaseFont" in part})
    return found


def has_a_font_for(language: str) -> bool:
    """Whether a font for that language is installed here."""
    if not which("fc-list"):
        return False
    usual = {key: value for key, value in os.environ.items() if key != "FONTCONFIG_FILE"}
    listed = subprocess.run(
        ["fc-list", f":lang={language}"], capture_output=True, text=True, check=False, env=usual
    )
    return bool(listed.stdout.strip())


@pytest.mark.parametrize(
    "text",
    ["", "Anna", "Jürgen Groß ✓ → –", "Ольга", "Αθηνά", "Nguyễn", "Ange\u0301lique", "a\u2068b\u2069\n\t"],
)
def test_ours_have_what_most_texts_need(text: str) -> None:
    assert letters_we_lack(text) == set()


@pytest.mark.parametrize("text", [ARABIC, "מיכל", "王小明", "สมชาย", "🙂"])
def test_ours_lack_letters_of_other_scripts(text: str) -> None:
    assert letters_we_lack(f"Anna and {text}") == set(text) - {" "}


def test_no_other_font_is_used_where_ours_have_all_letters() -> None:
    assert {name.split("-")[0] for name in fonts_in("<p>Anna, <b>Ольга</b>, Nguyễn</p>")} == {"Inter"}


@pytest.mark.skipif(not has_a_font_for("ar"), reason="no Arabic font is installed")
def test_a_name_in_another_script_is_written_with_a_font_of_the_machine() -> None:
    found = fonts_in(f"<p>Anna, {ARABIC}</p>")
    assert "Inter" in found
    assert any(not name.startswith("Inter") for name in found)


@pytest.mark.skipif(not has_a_font_for("he"), reason="no Hebrew font is installed")
def test_names_in_pictures_are_too() -> None:
    drawn = (
        '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40">'
        '<text x="10" y="20" font-family="Inter">מיכל</text></svg>'
    )
    found = fonts_in(f'<img alt="a" src="{ASSET}a.svg">', **{"a.svg": ("image/svg+xml", drawn.encode())})
    assert any(not name.startswith("Inter") for name in found)


def test_the_fonts_of_a_text_do_not_stay_for_the_next() -> None:
    _, after = fonts_of_each((f"<p>{ARABIC}</p>", {}), ("<p>Anna</p>", {}))
    assert {name.split("-")[0] for name in after} == {"Inter"}


def test_the_list_of_folders_begins_with_ours() -> None:
    text = resource("assets", ALL).read_text("utf-8")
    assert text.index('<dir prefix="relative">fonts</dir>') < text.index("<dir>/usr/share/fonts</dir>")


@pytest.mark.parametrize("name", [OURS, ALL])
def test_nothing_is_said_against_the_list_of_fonts(name: str) -> None:
    read = "from weasyprint.text.fonts import FontConfiguration; FontConfiguration()"
    environment = {**os.environ, "FONTCONFIG_FILE": str(resource("assets", name))}
    said = subprocess.run([sys.executable, "-c", read], capture_output=True, check=True, env=environment)
    assert said.stderr == b""
