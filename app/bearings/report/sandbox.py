"""The sandbox templates run in: no attribute of ours, no file but their own, no sum that never ends.

A template may be a stranger's. Jinja's sandbox keeps it away from Python; what it
could still do is compute for ever or fill the memory, so the operators have bounds.
Time is bounded by whoever runs it. Source: safety 2.4.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import TracebackType
from typing import Any

from jinja2 import FunctionLoader, StrictUndefined, TemplateError, TemplateNotFound
from jinja2.compiler import CodeGenerator, Frame
from jinja2.exceptions import SecurityError
from jinja2.nodes import Concat, EvalContext
from jinja2.runtime import Context, markup_join, str_join
from jinja2.sandbox import ImmutableSandboxedEnvironment

from bearings.report.sandbox_bounds import (
    bound_filters,
    length_of,
    may_be_called,
    shown,
    together,
    within,
)
from bearings.report.words import ENGLISH, Words
from bearings.report.words_literal import let_speak

REMOVED_GLOBALS = ("lipsum", "cycler", "joiner", "namespace")
LARGEST_POWER, LONGEST_FIGURE = 64, 2_000  # the latter in bits
LONGEST_MESSAGE = 200


class _Bounded(CodeGenerator):
    """Puts texts together within bounds where a template says `~`."""

    def visit_Concat(self, node: Concat, frame: Frame) -> None:
        self.write("environment.joined(context.eval_ctx, (")
        for part in node.nodes:
            self.visit(part, frame)
            self.write(", ")
        self.write("))")


class Sandbox(ImmutableSandboxedEnvironment):
    """`name` of every template shows in the traceback of what goes wrong in it."""

    intercepted_binops = frozenset(("+", "*", "**", "%"))
    code_generator_class = _Bounded
    concat = staticmethod(together)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Of plain data only methods that make no more than there was."""
        return super().is_safe_attribute(obj, attr, value) and may_be_called(obj, attr)

    def wrap_str_format(self, value: Any) -> None:
        """Texts are not formatted: a width of a thousand million is a text of a thousand million."""
        if super().wrap_str_format(value) is not None:
            raise SecurityError("texts are not formatted here")

    def joined(self, context: EvalContext, parts: tuple[Any, ...]) -> str:
        """What `~` puts together."""
        within(sum(len(str(shown(part))) for part in parts))
        return markup_join(parts) if context.autoescape else str_join(parts)

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """The operator, unless its result would be too long; `%` is for figures alone."""
        if operator == "%" and not isinstance(left, int | float):
            raise SecurityError("% is for figures")
        if operator == "**" and not _is_small_power(left, right):
            raise SecurityError("a power that is too large")
        if operator in ("+", "*"):
            within(length_of(operator, left, right))
        return super().call_binop(context, operator, left, right)


def sandbox(
    sources: Mapping[str, str], words: Words, finalize: Callable[[Any], Any] | None = None
) -> Sandbox:
    """An environment of those sources by name, which says its own texts in those words."""

    def load(name: str) -> tuple[str, str, Callable[[], bool]] | None:
        return (sources[name], name, lambda: True) if name in sources else None

    environment = Sandbox(
        loader=FunctionLoader(load),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=shown if finalize is None else lambda value: finalize(shown(value)),
        trim_blocks=True,
        lstrip_blocks=True,
    )
    let_speak(environment, words)
    if words.language != ENGLISH.language:
        environment.filters["lower"] = str  # names go small within an English sentence only
    bound_filters(environment)
    for name in REMOVED_GLOBALS:
        environment.globals.pop(name, None)
    return environment


def place_in(error: BaseException, sources: Mapping[str, str]) -> tuple[str, int] | None:
    """File and line of a template that an error came from; None where it came from none of them."""
    name, line = getattr(error, "name", None), getattr(error, "lineno", None)
    if name in sources and isinstance(line, int):  # a fault of its text
        return str(name), line
    place = None
    step: TracebackType | None = error.__traceback__
    while step is not None:
        if step.tb_frame.f_code.co_filename in sources:
            place = step.tb_frame.f_code.co_filename, step.tb_lineno
        step = step.tb_next
    return place


def fault_in_words(error: BaseException, sources: Mapping[str, str]) -> str:
    """What went wrong in a template and where, without any answer: only Jinja's own words are repeated."""
    place = place_in(error, sources)
    where = f"{place[0]}:{place[1]}: " if place else ""
    if isinstance(error, TemplateNotFound):
        return f'{where}there is no file "{error.name}"'
    said = error.message if isinstance(error, TemplateError) else None
    return f"{where}{str(said)[:LONGEST_MESSAGE].rstrip('.') if said else type(error).__name__}"


def _is_small_power(base: Any, power: Any) -> bool:
    if not isinstance(base, int | float) or not isinstance(power, int | float):
        return False
    bits = base.bit_length() if isinstance(base, int) else 1
    return abs(power) <= LARGEST_POWER and bits * abs(power) <= LONGEST_FIGURE
