"""Notes as they are meant: Markdown to a small tree in which nothing can load, run or lead astray.

The preview of the window, the report and exports show the same tree. HTML in a note
stays letters, pictures become their words, and only web and mail addresses become
links. Source: safety 2.9.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token
    from markdown_it.tree import SyntaxTreeNode

MOST = 8_000  # characters that are laid out: setting the worst of them takes some 45 ms
ON_PAPER = 5_000  # characters of a note that a report prints; the rest is said to be left out
LINKED = ("http://", "https://", "mailto:")
BULLET = "•"
_KEPT = ("href", "start")  # attributes
_MARKED = re.compile(r"[*_`~\[<|&\\]|^\s*(?:[#>=+-]|\d+[.)])|^(?: {4}|\t)|\n\s*\n| {2}\n", re.MULTILINE)

Kind = Literal["p", "h", "quote", "ul", "ol", "code", "hr", "table", "cell"]


class Run(NamedTuple):
    """A piece of text of one look; `link` is an address that may be followed, or ""."""

    text: str
    strong: bool = False
    em: bool = False
    code: bool = False
    gone: bool = False  # struck out
    link: str = ""


PLAIN = Run("")


class Block(NamedTuple):
    """A paragraph, or what holds more: `items` are those of a list, the rows of a table, what is quoted."""

    kind: Kind
    runs: tuple[Run, ...] = ()
    items: tuple[tuple[Block, ...], ...] = ()
    start: int = 1  # the number of the first item of an "ol"


def may_be_followed(address: str) -> bool:
    """Whether an address leads to the web or to mail, and nowhere else."""
    return address.strip().lower().startswith(LINKED)


def tokens_of(text: str) -> list[Token]:
    """The note as harmless tokens, for the renderer of `parser`."""
    tokens = parser().parse(text)
    _tame(tokens)
    return tokens


@cache
def parser() -> MarkdownIt:
    """The one reader of notes."""
    from markdown_it import MarkdownIt

    reader = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
    # The library asks for this way of giving a rule of one's own; mypy takes it for a method.
    reader.validateLink = may_be_followed  # type: ignore[method-assign, assignment]
    return reader


@lru_cache(maxsize=1_024)
def blocks_of(text: str) -> tuple[Block, ...]:
    """The note as a tree; the first `MOST` characters are read for marks, the rest is as it stands."""
    if not _MARKED.search(text):
        return (Block("p", (Run(" ".join(text.split())),)),) if text.strip() else ()
    from markdown_it.tree import SyntaxTreeNode

    shown = beginning_of(text)
    blocks = tuple(_blocks(SyntaxTreeNode(tokens_of(shown)).children))
    rest = text[len(shown) :].strip()
    return (*blocks, *((Block("p", (Run(rest),)),) if rest else ()))


def beginning_of(text: str) -> str:
    """As much as is laid out, to the end of a line if there is one near."""
    if len(text) <= MOST:
        return text
    cut = text.rfind("\n", MOST // 2, MOST)
    return text[: cut if cut > 0 else MOST]


def plain_blocks(text: str) -> list[dict[str, Any]]:
    """The tree for a sandboxed template: dictionaries, lists and texts."""
    return [_plain(block) for block in blocks_of(text)]


def lines_of_note(text: str) -> list[tuple[Run, ...]]:
    """The note for where there are lines alone: marks before items, an address behind the text of a link."""
    return [tuple(_addressed(line)) for line in _lines(blocks_of(text), "")]


def plain_note(text: str) -> str:
    """The note as text without marks, for a cell of a sheet."""
    return "\n".join("".join(run.text for run in line) for line in lines_of_note(text))


def texts_of_note(text: str) -> Iterator[str]:
    """Every text and address that stands in the tree of a note, each by itself."""
    for run in _runs_of(blocks_of(text)):
        yield run.text
        if run.link:
            yield run.link


def _tame(tokens: Sequence[Token]) -> None:
    for token in tokens:
        token.attrs = {name: value for name, value in token.attrs.items() if name in _KEPT}
        token.info = ""  # the language of a block of code would be a class
        if token.type == "image":
            token.type, token.tag, token.content = "text", "", f"[{token.content}]"
            token.children = None
        _tame(token.children or ())


# ---------------------------------------------------------------- from tokens to the tree


def _blocks(nodes: Iterable[SyntaxTreeNode]) -> Iterator[Block]:
    for node in nodes:
        if node.type in ("paragraph", "heading"):
            yield Block("h" if node.type == "heading" else "p", tuple(_inline(node.children)))
        elif node.type in ("bullet_list", "ordered_list"):
            items = tuple(tuple(_blocks(item.children)) for item in node.children)
            start = node.attrs.get("start", 1)
            kind: Kind = "ul" if node.type == "bullet_list" else "ol"
            yield Block(kind, items=items, start=int(start))
        elif node.type == "blockquote":
            yield Block("quote", items=(tuple(_blocks(node.children)),))
        elif node.type in ("fence", "code_block"):
            yield Block("code", (Run(node.content.rstrip("\n"), code=True),))
        elif node.type == "hr":
            yield Block("hr")
        elif node.type == "table":
            rows = (row for part in node.children for row in part.children)
            yield Block("table", items=tuple(tuple(map(_cell, row.children)) for row in rows))


def _cell(node: SyntaxTreeNode) -> Block:
    return Block("cell", tuple(_inline(node.children)))


def _inline(nodes: Iterable[SyntaxTreeNode], look: Run = PLAIN) -> Iterator[Run]:
    for node in nodes:
        if node.type == "strong":
            yield from _inline(node.children, look._replace(strong=True))
        elif node.type == "em":
            yield from _inline(node.children, look._replace(em=True))
        elif node.type == "s":
            yield from _inline(node.children, look._replace(gone=True))
        elif node.type == "link":
            yield from _inline(node.children, look._replace(link=str(node.attrs.get("href", ""))))
        elif node.type == "code_inline":
            yield look._replace(text=node.content, code=True)
        elif node.type == "softbreak":
            yield look._replace(text=" ")
        elif node.type == "hardbreak":
            yield look._replace(text="\n")
        elif node.type == "text":
            if node.content:
                yield look._replace(text=node.content)
        else:
            yield from _inline(node.children, look)


# ---------------------------------------------------------------- what others make of the tree


def _plain(block: Block) -> dict[str, Any]:
    return {
        "kind": block.kind,
        "runs": [run._asdict() for run in block.runs],
        "items": [[_plain(each) for each in item] for item in block.items],
        "start": block.start,
    }


def _runs_of(blocks: Iterable[Block]) -> Iterator[Run]:
    for block in blocks:
        yield from block.runs
        for item in block.items:
            yield from _runs_of(item)


def _lines(blocks: Iterable[Block], indent: str) -> Iterator[list[Run]]:
    for block in blocks:
        if block.kind == "table":
            yield from (_row(row) for row in block.items)
        elif block.kind in ("ul", "ol"):
            for number, item in enumerate(block.items, start=block.start):
                mark = BULLET if block.kind == "ul" else f"{number}."
                yield from _marked(list(_lines(item, f"{indent}  ")), f"{indent}{mark} ", f"{indent}  ")
        elif block.kind == "quote":
            for item in block.items:
                yield from _lines(item, f"{indent}  ")
        elif block.runs:
            strong = block.kind == "h"
            runs = [run._replace(strong=True) if strong else run for run in block.runs]
            yield [Run(indent), *runs] if indent else runs


def _marked(lines: list[list[Run]], mark: str, indent: str) -> Iterator[list[Run]]:
    """The lines of an item, its mark in place of the indent of the first."""
    for place, line in enumerate(lines):
        own = line[1:] if line and line[0].text == indent else line
        yield [Run(mark if not place else indent), *own] if own is not line or not place else line


def _row(cells: Iterable[Block]) -> list[Run]:
    runs: list[Run] = []
    for place, cell in enumerate(cells):
        runs += [Run(" | "), *cell.runs] if place else list(cell.runs)
    return runs


def _addressed(line: Iterable[Run]) -> Iterator[Run]:
    """The line with each address behind the text that leads there, where it says something else."""
    line = list(line)
    for place, run in enumerate(line):
        yield run
        ends = run.link and (place + 1 == len(line) or line[place + 1].link != run.link)
        if ends and run.link.removeprefix("mailto:") != run.text.removeprefix("mailto:"):
            yield Run(f" ({run.link})")
