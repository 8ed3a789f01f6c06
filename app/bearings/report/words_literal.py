"""Literal words: a Jinja extension that lets the fixed text of a template speak another language.

It works on what the template says itself, between tags and marks, when the
template is compiled; what is put in later does not pass here. So a template is
written in English alone, and a text without a word stays as it was written.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from jinja2 import Environment
from jinja2.ext import Extension
from jinja2.lexer import Token, TokenStream

from bearings.report.words import Words

_SHOWN = re.compile("[A-Z ]")  # a text in a mark that people read; others are keys
_COMPARED = ("eq", "ne", "in", "lbracket")  # a text that stands after these is looked for, not shown
_READ = ("alt", "title", "content", "data-footer")  # attributes that people come to read
_BETWEEN = re.compile(r'([<>"]|&[a-z]+;)')  # marks a text ends at; a sentence may run over lines
_ATTRIBUTE = re.compile(r"([\w-]+)=\Z")


def let_speak(environment: Environment, words: Words) -> None:
    """Let all templates of an environment say those words; before the first of them is compiled."""
    environment.extend(literal_words=words)
    environment.add_extension(LiteralWords)


class LiteralWords(Extension):
    """Says the environment's `literal_words`."""

    def filter_stream(self, stream: TokenStream) -> Iterable[Token]:
        words: Words = self.environment.literal_words  # type: ignore[attr-defined]
        return _told(stream, words) if words else stream


def _told(stream: TokenStream, words: Words) -> Iterator[Token]:
    markup, before = _Markup(words), ""
    for token in stream:
        told = token.value
        if token.type == "data":
            told = markup.told(token.value)
        elif token.type == "string" and before not in _COMPARED and stream.current.type not in ("eq", "ne"):
            told = words.literal(token.value) if _SHOWN.search(token.value) else told
        before = token.value if token.type == "name" else token.type
        yield Token(token.lineno, token.type, told)


class _Markup:
    """Tells the text of markup that comes in pieces, and knows where in it a piece begins."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._in_tag = False
        self._attribute = ""  # whose value a piece is in

    def told(self, data: str) -> str:
        """The next piece; only what stands between tags and in attributes that are read is a text."""
        pieces = _BETWEEN.split(data)
        for place, piece in enumerate(pieces):
            if piece == "<" and not self._attribute:
                self._in_tag = True
            elif piece == ">" and not self._attribute:
                self._in_tag = False
            elif piece == '"' and self._in_tag:
                found = None if self._attribute or not place else _ATTRIBUTE.search(pieces[place - 1])
                self._attribute = found[1] if found else ""
            elif not self._in_tag or self._attribute in _READ:
                pieces[place] = self._words.literal(piece)
        return "".join(pieces)
