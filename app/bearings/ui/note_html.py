"""Notes as they are meant: Markdown to a small, harmless HTML.

HTML in a note stays letters, pictures become their words, and only web and
mail addresses become links. Source: safety 2.9.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markdown_it.token import Token

MOST = 8_000  # characters that are laid out: setting the worst of them takes some 45 ms
LINKED = ("http://", "https://", "mailto:")
_KEPT = ("href", "start")  # attributes


def note_html(text: str) -> tuple[str, int]:
    """HTML of the beginning of a note, and how many characters of it were left out."""
    from markdown_it import MarkdownIt

    shown = _beginning(text)
    parser = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
    parser.validateLink = may_be_followed  # type: ignore[method-assign, assignment]
    tokens = parser.parse(shown)
    _tame(tokens)
    return parser.renderer.render(tokens, parser.options, {}), len(text) - len(shown)


def may_be_followed(address: str) -> bool:
    """Whether an address leads to the web or to mail, and nowhere else."""
    return address.strip().lower().startswith(LINKED)


def _beginning(text: str) -> str:
    """As much as is laid out, to the end of a line if there is one near."""
    if len(text) <= MOST:
        return text
    cut = text.rfind("\n", MOST // 2, MOST)
    return text[: cut if cut > 0 else MOST]


def _tame(tokens: Sequence[Token]) -> None:
    for token in tokens:
        token.attrs = {name: value for name, value in token.attrs.items() if name in _KEPT}
        token.info = ""  # the language of a block of code would be a class
        if token.type == "image":
            token.type, token.tag, token.content = "text", "", f"[{token.content}]"
            token.children = None
        _tame(token.children or ())
