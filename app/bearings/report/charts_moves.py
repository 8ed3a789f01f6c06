"""Charts of answers: what would move the index most, and how votes are spread."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from bearings.report.charts_draw import WIDTH, Palette, Say, as_written, draw, empty
from bearings.report.charts_text import cut, lines_of, text_width

COUNT_ROOM = 150.0  # right of the dots at least: how many they are, and how the value is read
GAIN_ROOM, MOST_GAIN = 96.0, 200.0  # for the gain at the end of a bar
MOST_DOTS = 12  # votes for one level drawn one by one; beyond, a bar


@dataclass(frozen=True, slots=True)
class Bar:
    """One move: what it gains (below zero: what it costs), and a note such as the answer that changes."""

    label: str
    gain: float
    note: str = ""


def tornado(bars: Sequence[Bar], palette: Palette, unit: str = "points", say: Say = as_written) -> str:
    """A bar a move from a common zero line, in the order given, with signed gains in `unit`."""
    if not bars:
        return empty(palette, "There is nothing left that would move it.", say)
    gains = [
        cut(
            say(f"{_signed(bar.gain)} {unit}" if number == 0 else _signed(bar.gain)),
            MOST_GAIN,
            13,
            strong=True,
        )
        for number, bar in enumerate(bars)
    ]
    right = max(GAIN_ROOM, *(text_width(gain, 13, strong=True) + 10 for gain in gains))
    left, step = 290.0, 52.0 if any(bar.note for bar in bars) else 42.0
    most = max(max(bar.gain for bar in bars), 0.0)
    least = min(min(bar.gain for bar in bars), 0.0)
    room = WIDTH - left - right - (60.0 if least < 0 else 0.0)
    zero = left + (60.0 if least < 0 else 0.0) + (room * -least / (most - least) if most > least else 0.0)
    scale = room / (most - least) if most > least else 0.0
    drawn = []
    for number, bar in enumerate(bars):
        end = zero + bar.gain * scale
        label = lines_of(say(bar.label), left - 16, 13)
        drawn.append(
            {
                "y": 6 + number * step,
                "label": label,
                "note": _note(say(bar.note), left - 16, below=len(label) > 1),
                "start": min(zero, end),
                "wide": max(abs(end - zero), 1.5),
                "down": bar.gain < 0,
                "end": end + (8 if bar.gain >= 0 else -8),
                "gain": gains[number],
            }
        )
    return draw(
        "tornado.svg.j2",
        palette,
        width=WIDTH,
        height=6 + len(bars) * step,
        zero=zero,
        bars=drawn,
        title=say(tornado_in_words(bars, unit)),
    )


def _note(said: str, room: float, *, below: bool) -> list[str]:
    """A note in the lines there are beneath its label; below the bar it may run on under it."""
    if not said:
        return []
    return [cut(said, WIDTH, 11)] if below else lines_of(said, room, 11)


def tornado_in_words(bars: Sequence[Bar], unit: str = "points") -> str:
    """Every move with its gain as a sentence, largest as given."""
    said = (f"{bar.label}{f' ({bar.note})' if bar.note else ''} {_signed(bar.gain)} {unit}" for bar in bars)
    return f"What moves it: {'; '.join(said)}." if bars else "There is nothing left that would move it."


def vote_spread(
    levels: Sequence[str],
    counts: Sequence[int],
    used: Collection[int] | int | None,
    palette: Palette,
    how: str = "lower median",
    width: float = WIDTH,
    say: Say = as_written,
) -> str:
    """A row a level with one dot a vote; a mark at the value used, and how it was read from the votes.

    `levels` are labels in order (of levels, options or figures), `counts` the votes for
    each, `used` the index of the value or those of its parts.
    """
    places = _places(used)
    if not levels:
        return empty(palette, "There are no votes yet.", say)
    left, step, dot = width / 3, 34.0, 22.0
    said = [
        say(f"{_votes(count)}, {how}" if number in places else _votes(count))
        for number, count in enumerate(counts)
    ]
    least = min(max(COUNT_ROOM, *(text_width(one, 12) + 12 for one in said)), width - left - 3 * dot)
    most = max(min(int((width - left - least) / dot), MOST_DOTS), 1)
    longest = max([*counts, 1])
    rows = []
    for number, (level, count) in enumerate(zip(levels, counts, strict=True)):
        end = left + (count if longest <= most else most * count / longest) * dot + 8
        rows.append(
            {
                "y": 4 + number * step,
                "label": lines_of(say(level), left - 30, 13, most=2, strong=number in places),
                "dots": [left + 11 + place * dot for place in range(count)] if longest <= most else [],
                "bar": (most * dot) * count / longest if longest > most else 0.0,
                "end": end,
                "count": cut(said[number], width - end - 4, 12),
                "none": count == 0,
                "chosen": number in places,
            }
        )
    return draw(
        "vote_spread.svg.j2",
        palette,
        width=width,
        height=8 + len(rows) * step,
        left=left,
        step=step,
        rows=rows,
        title=say(vote_spread_in_words(levels, counts, used, how)),
    )


def vote_spread_in_words(
    levels: Sequence[str],
    counts: Sequence[int],
    used: Collection[int] | int | None,
    how: str = "lower median",
) -> str:
    """The votes of every level and the value used as a sentence."""
    if not levels:
        return "There are no votes yet."
    said = "; ".join(f"{level}: {_votes(count)}" for level, count in zip(levels, counts, strict=True))
    parts = "; ".join(levels[place] for place in _places(used))
    return f"{said}." + (f" Value used, the {how}: {parts}." if parts else "")


def _places(used: Collection[int] | int | None) -> tuple[int, ...]:
    if used is None:
        return ()
    return (used,) if isinstance(used, int) else tuple(used)


def _signed(gain: float) -> str:
    """A gain with its sign, a real minus, and one decimal, as lists of moves write it."""
    amount = f"{abs(gain):.1f}"
    return "0" if amount == "0.0" else f"{'+' if gain > 0 else '−'}{amount}"


def _votes(count: int) -> str:
    return f"{count} vote{'' if count == 1 else 's'}"
