"""Markdown of a note becomes a small HTML that can load nothing and lead nowhere but to web and mail."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bearings.report.note_text import MOST
from bearings.ui.note_html import note_html

TAG = re.compile(r"<(/?)([a-z0-9]+)([^>]*)>")
HARMLESS = {
    *("p", "strong", "em", "s", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6"),
    *("blockquote", "code", "pre", "a", "br", "hr", "table", "thead", "tbody", "tr", "th", "td"),
}
HREF = r"href=\"(?:https?://|mailto:)[^\"]*\""
ATTRIBUTES = re.compile(rf"(?: (?:{HREF}|start=\"[0-9]+\"))* ?/?\Z", re.IGNORECASE)


def is_harmless(html: str) -> bool:
    return all(name in HARMLESS and ATTRIBUTES.match(rest) for _, name, rest in TAG.findall(html))


def test_what_people_write_is_shown_as_they_mean_it() -> None:
    html, left = note_html("# Title\n\n**bold** *thin* ~~gone~~ `code`\n\n- one\n\n|a|\n|-|\n|1|\n\n> said")
    for tag in ("<h1>", "<strong>", "<em>", "<s>", "<code>", "<ul>", "<table>", "<blockquote>"):
        assert tag in html
    assert left == 0


@pytest.mark.parametrize(
    "hostile",
    [
        "<img src='file:///etc/passwd'>",
        "<script>alert(1)</script>",
        "<b onclick='x'>text</b>",
        "![](file:///etc/passwd)",
        "![plan](https://evil.example/track.png)",
        "![plan](//host/share/x.png)",
        "![plan][p]\n\n[p]: \\\\host\\share\\x.png",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](file:///etc/passwd)",
        "[x](data:text/html,hello)",
        "[x](vbscript:x)",
        "[x](//host/share)",
        "[x](smb://host/share)",
        "<javascript:alert(1)>",
        "<file:///etc/passwd>",
        '[x](https://example.org "title\\" onclick=\\"x")',
        "```html onclick=x\n<b>\n```",
        "&lt;img src=x&gt; &#60;script&#62;",
    ],
)
def test_nothing_a_note_says_is_loaded_or_run(hostile: str) -> None:
    html, _ = note_html(hostile)
    assert is_harmless(html), html
    assert "<img" not in html


def test_pictures_become_their_words_and_links_to_the_web_stay() -> None:
    html, _ = note_html(
        "![the plan](https://example.org/a.png) [there](https://example.org) <mailto:a@example.org>"
    )
    assert "[the plan]" in html
    assert 'href="https://example.org"' in html
    assert 'href="mailto:a@example.org"' in html


def test_a_long_note_is_cut_at_a_line_and_says_what_is_left() -> None:
    note = "a line of words\n" * 6_250
    html, left = note_html(note)
    assert len(note) == 100_000
    assert 0 < len(note) - left <= MOST
    assert html.count("a line of words") * 16 == len(note) - left + 1
    assert note_html("x" * 100_000)[1] == 100_000 - MOST


@given(st.text(alphabet="ab <>!&[]()*_`~|#-+.:/\\\"'\n\t1=jfht", max_size=200))
def test_no_text_at_all_makes_harmful_html(text: str) -> None:
    html, left = note_html(text)
    assert is_harmless(html), html
    assert left == 0
