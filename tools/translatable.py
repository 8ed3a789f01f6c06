"""Translatable words: every text of the window, with the context Qt will look it up in.

`self.tr("…")` is looked up under the class it stands in (and, by PySide, under
every base class of the object), `_tr("…")` under the context its module gives
it, `QCoreApplication.translate("…", "…")` under the one it names. A text that
stands any other way cannot be found by a translator, and is reported.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
UI = ROOT / "app" / "bearings" / "ui"


class Text(NamedTuple):
    """One text in one context; `file` is relative to the checkout, `line` counts from 1."""

    context: str
    source: str
    file: str
    line: int


class NotTranslatable(ValueError):
    """A text is passed to a translator in a way that hides its words or its context."""


def translatable(folder: Path = UI) -> list[Text]:
    """Every text of the window, in the order of files and lines. Raises `NotTranslatable`."""
    texts: list[Text] = []
    for path in sorted(folder.rglob("*.py")):
        texts += _Reader(path).texts()
    return texts


class _Reader(ast.NodeVisitor):
    """Reads one module; `_classes` is where in it the reading is."""

    def __init__(self, path: Path) -> None:
        self._tree = ast.parse(path.read_text("utf-8"))
        self._file = path.relative_to(ROOT).as_posix()
        self._context = _own_context(self._tree)
        self._classes: list[str] = []
        self._found: list[Text] = []

    def texts(self) -> list[Text]:
        self.visit(self._tree)
        return self._found

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        if node.name != "_tr":
            self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        name = _called(node)
        if name == "tr":
            if ast.unparse(node.func) != "self.tr" or not self._classes:
                raise self._not(node, "only self.tr in a class has a context; use _tr")
            self._keep(node, self._classes[-1], node.args[0])
        elif name == "_tr":
            if not self._context:
                raise self._not(node, "the module has no _tr that names its context")
            self._keep(node, self._context, node.args[0])
        elif name == "translate" and len(node.args) > 1:  # not that of a str
            context = node.args[0]
            if not (isinstance(context, ast.Constant) and isinstance(context.value, str)):
                raise self._not(node, "the context is not a literal")
            self._keep(node, context.value, node.args[1])
        self.generic_visit(node)

    def _keep(self, node: ast.Call, context: str, text: ast.expr) -> None:
        if not (isinstance(text, ast.Constant) and isinstance(text.value, str)):
            raise self._not(node, "the text is not a literal")
        self._found.append(Text(context, text.value, self._file, node.lineno))

    def _not(self, node: ast.Call, why: str) -> NotTranslatable:
        return NotTranslatable(f"{self._file}:{node.lineno}: {ast.unparse(node)}: {why}")


def _called(node: ast.Call) -> str:
    """The bare name of what is called."""
    function = node.func
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _own_context(tree: ast.Module) -> str:
    """The context in which the module's `_tr` looks; "" if it has none."""
    calls = (call for node in tree.body if _is_tr(node) for call in _calls(node))
    for call in calls:
        first = call.args[0] if call.args else None
        if _called(call) == "translate" and isinstance(first, ast.Constant):
            return str(first.value)
    return ""


def _is_tr(node: ast.stmt) -> bool:
    return isinstance(node, ast.FunctionDef) and node.name == "_tr"


def _calls(node: ast.AST) -> Iterator[ast.Call]:
    return (child for child in ast.walk(node) if isinstance(child, ast.Call))
