"""Notes in the window: the harmless tree of a note as a small HTML."""

from __future__ import annotations


def note_html(text: str) -> tuple[str, int]:
    """HTML of the beginning of a note, and how many characters of it were left out."""
    from bearings.report.note_text import beginning_of, parser, tokens_of

    shown = beginning_of(text)
    reader = parser()
    return reader.renderer.render(tokens_of(shown), reader.options, {}), len(text) - len(shown)
