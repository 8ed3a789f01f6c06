"""Bounds on what one mark of a template may make: how long a text, how many items, and out of what.

Jinja's own filters and the methods of Python's texts make a thousand million characters of a dozen.
Source: safety 2.4.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import wraps
from typing import Any

from jinja2 import Environment, pass_eval_context
from jinja2.exceptions import SecurityError
from jinja2.filters import make_attrgetter, sync_do_join
from jinja2.nodes import EvalContext

LONGEST = 1_000_000  # characters or items that a sum may have
LONGEST_PIECE = 8_000_000  # characters that a macro or a block may write, as many as the whole report
REMOVED_FILTERS = ("safe", "attr", "xmlattr", "format", "center", "indent", "urlize", "pprint", "tojson")
# Methods of plain data that a template may call; none of them makes more than there was.
METHODS: dict[type, frozenset[str]] = {
    str: frozenset(
        (
            *("capitalize", "casefold", "count", "endswith", "find", "index", "isalnum", "isalpha"),
            *("isdecimal", "isdigit", "islower", "isnumeric", "isspace", "istitle", "isupper", "lower"),
            *("lstrip", "partition", "removeprefix", "removesuffix", "rfind", "rindex", "rpartition"),
            *("rsplit", "rstrip", "split", "splitlines", "startswith", "strip", "swapcase", "title", "upper"),
        )
    ),
    dict: frozenset(("get", "items", "keys", "values")),
    list: frozenset(("count", "index")),
    tuple: frozenset(("count", "index")),
    bytes: frozenset(),
    int: frozenset(("is_integer",)),
    float: frozenset(("is_integer",)),
}
TOO_LONG = "a text or list that is too long"
_OF_TEXT = (
    *("capitalize", "e", "escape", "forceescape", "lower", "string", "striptags", "title", "trim"),
    *("truncate", "upper", "urlencode", "wordcount"),
)


def may_be_called(of: Any, name: str) -> bool:
    """Whether a template may call that method of plain data; of anything else it is for others to say."""
    return next((name in known for kind, known in METHODS.items() if isinstance(of, kind)), True)


def within(size: int, most: int = LONGEST) -> None:
    """Raise `SecurityError` if something would be of a size beyond all reason."""
    if size > most:
        raise SecurityError(TOO_LONG)


def together(parts: Iterable[str]) -> str:
    """What a macro or a block has written, in one piece."""
    pieces = list(parts)
    within(sum(map(len, pieces)), LONGEST_PIECE)
    return "".join(pieces)


def shown(value: Any) -> Any:
    """A value as it may be written out: lists within lists may be endless, each a handle of the same."""
    if isinstance(value, list | tuple):
        parts: Iterable[Any] = value
    elif isinstance(value, dict):
        parts = value.values()
    else:
        return value
    if any(isinstance(part, list | tuple | dict) for part in parts):
        raise SecurityError("a list of lists is not written out")
    within(sum(len(part) if isinstance(part, str) else 1 for part in parts))
    return value


def bound_filters(environment: Environment) -> None:
    """Take away the filters that are dangerous, and bound those that can make much of little."""
    filters = environment.filters
    for name in REMOVED_FILTERS:
        filters.pop(name, None)
    for name in _OF_TEXT:
        filters[name] = _checked(filters[name], _of_shown)
    for name, check in _CHECKS.items():
        filters[name] = _checked(filters[name], check)
    filters["join"] = _joined


def _checked(filter_: Callable[..., Any], check: Callable[..., None]) -> Callable[..., Any]:
    """The filter; `check` sees what it is given first, and raises `SecurityError`."""
    own = int(hasattr(filter_, "jinja_pass_arg"))  # what Jinja hands in before the value

    @wraps(filter_)
    def bounded(*given: Any, **named: Any) -> Any:
        check(*given[own:], **named)
        return filter_(*given, **named)

    return bounded


def _of_shown(*given: Any, **_: Any) -> None:
    for value in given:
        shown(value)


def _parts(_value: Any, count: int, _fill_with: Any = None, **_: Any) -> None:
    within(count)


def _replaced(s: Any, old: str, new: str, _count: int | None = None, **_: Any) -> None:
    text = str(shown(s))
    within(len(text) + text.count(old) * len(new))


def _summed(_iterable: Any, _attribute: Any = None, start: Any = 0, **_: Any) -> None:
    if not isinstance(start, int | float):
        raise SecurityError("a sum is of figures")


def _wrapped(
    s: Any, _width: Any = 79, _break: Any = True, wrapstring: Any = None, *_: Any, **__: Any
) -> None:
    within(len(str(shown(s))) * (1 + len(wrapstring or "")))


_CHECKS: dict[str, Callable[..., None]] = {
    "batch": _parts,
    "slice": _parts,
    "replace": _replaced,
    "sum": _summed,
    "wordwrap": _wrapped,
}


@pass_eval_context
def _joined(
    context: EvalContext, value: Iterable[Any], d: str = "", attribute: str | int | None = None
) -> str:
    named = map(make_attrgetter(context.environment, attribute), value) if attribute is not None else value
    parts = [shown(part) for part in named]
    within(sum(len(str(part)) for part in parts) + len(parts) * len(d), LONGEST_PIECE)
    return sync_do_join(context, parts, d)


def length_of(operator: str, left: Any, right: Any) -> int:
    """Of what a sum or product would be; figures have none."""
    sized: Sequence[Sequence[Any]] = [part for part in (left, right) if isinstance(part, str | list | tuple)]
    if operator == "+":
        return sum(map(len, sized))
    times = [part for part in (left, right) if isinstance(part, int)]
    if sized:
        return len(sized[0]) * (times[0] if times else 0)
    return sum(number.bit_length() for number in times)
