"""The presenter's words: what a slide says besides the question and its statements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bearings.ui.content_words import translate
from bearings.ui.figures import plain_figure

if TYPE_CHECKING:
    from bearings.domain.workshop.slide import Slide, SlideRow


def _tr(text: str, slide: Slide) -> str:
    """A text in the language the room is asked in."""
    return translate("presenter", text, slide.language)


def voted_in_words(slide: Slide) -> str:
    """How many have voted."""
    if slide.asked and slide.voted >= slide.asked:
        return _tr("Everybody has voted", slide)
    return _tr("{} of {} voted", slide).format(slide.voted, slide.asked)


def votes_in_words(slide: Slide, count: int) -> str:
    """A number of votes."""
    return _tr("1 vote", slide) if count == 1 else _tr("{} votes", slide).format(count)


def rows_of(slide: Slide) -> tuple[SlideRow, ...]:
    """The rows to read, with those who do not know among the votes once they are revealed."""
    from bearings.domain.workshop.slide import SlideRow

    if not slide.unknown:
        return slide.rows
    mark = "?" if any(row.mark for row in slide.rows) else ""
    return (*slide.rows, SlideRow(_tr("Don't know", slide), mark, slide.unknown))


def bounds(slide: Slide) -> str:
    """What figure is asked for; "" for other questions."""
    if slide.kind != "number" or slide.rows:
        return ""
    unit = slide.unit or _tr("units", slide)
    if slide.least is None or slide.most is None:
        return _tr("A figure in {}. “Don't know” is an honourable answer.", slide).format(unit)
    least, most = _figure(slide.least), _figure(slide.most)
    words = _tr("A figure from {} to {}, in {}. “Don't know” is an honourable answer.", slide)
    return words.format(least, most, unit)


def advice(slide: Slide) -> str:
    """How to choose. Source: blueprint 1.12."""
    if slide.kind == "maturity":
        return _tr(
            "A statement counts only if all of it is true. When torn, choose the lower one. "
            "“Don't know” is an honourable answer.",
            slide,
        )
    if slide.kind == "multi":
        return _tr("Choose all that apply. “Don't know” is an honourable answer.", slide)
    return _tr("“Don't know” is an honourable answer.", slide)


def outcome_in_words(slide: Slide) -> str:
    """What revealed votes come to; "" before reveal."""
    outcome = slide.outcome
    if outcome is None:
        return ""
    how = {
        "lower_median": _tr("Lower median: {}", slide),
        "most_adverse": _tr("Most cautious answer: {}", slide),
        "majority": _tr("Chosen by more than half: {}", slide),
        "median": _tr("Median: {}", slide),
    }[outcome.how]
    unknown = _tr("Too many do not know: the question stays open", slide)
    parts = [
        how.format(outcome.value or _tr("nothing", slide)) if outcome.value or not slide.unknown else unknown
    ]
    if outcome.band:
        parts.append(_tr("Agreement: {}", slide).format(outcome.band))
    if outcome.agreed:
        parts.append(_tr("Agreed: {}", slide).format(outcome.agreed))
    elif outcome.differ:
        parts.append(_tr("Views differ: discuss, then agree", slide))
    return "   ·   ".join(parts)


def _figure(figure: float) -> str:
    return plain_figure(figure)
