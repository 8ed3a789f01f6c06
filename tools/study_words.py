"""Words of the study: what the domain and the file store say, as templates the window can translate.

The domain knows no languages: its sentences come out in English, filled in.
Each literal of the modules below is a template ("Answer to {}"); the window
finds the template a sentence was made from and says it in its own language
(`bearings.ui.worded`). Errors are taken wherever they are raised.
"""

from __future__ import annotations

import ast
import re
from pathlib import Path

from translatable import ROOT, Text

CONTEXT = "Study"
PACKAGE = ROOT / "app" / "bearings"
SPEAKING = (
    "domain/changes/compare_*.py",
    "domain/changes/whatif.py",
    "domain/costs/costs.py",
    "domain/costs/edits_costs.py",
    "domain/costs/planning_values.py",
    "domain/costs/stale.py",
    "domain/costs/words.py",
    "domain/edits*.py",
    "domain/fit*.py",
    "domain/roadmap/conflicts.py",
    "domain/roadmap/edits_plan.py",
    "domain/roadmap/offers.py",
    "domain/roadmap/planner.py",
    "domain/rounding.py",
    "domain/traces/*.py",
    "domain/upgrade/carry.py",
    "domain/upgrade/answers.py",
    "domain/upgrade/former.py",
    "domain/upgrade/parts.py",
    "domain/upgrade/plan.py",
    "domain/upgrade/scores.py",
    "domain/upgrade/words.py",
    "domain/wording/condition_words.py",
    "domain/wording/limits.py",
    "domain/workshop/ballot_*.py",
    "domain/workshop/edits_*.py",
    "domain/workshop/merge*.py",
    "domain/workshop/voting.py",
    "store/evidence_[bdo]*.py",  # all but the table, which speaks to SQLite
    "report/charts.py",
    "report/charts_[cdmr]*.py",  # all but charts_text, whose letters are measures
)
RAISING = (
    "session.py",
    "library.py",
    "ballot_library.py",
    "report_library.py",
    "domain/changes/milestones.py",
    "files.py",
    "datafile.py",
    "store/*.py",
    "report/*.py",
    "ui/render_process.py",
)
ERRORS = {
    "BearingsError",
    "PackError",
    "FormatError",
    "NewerFormatError",
    "SaveError",
    "EditError",
    "HeldError",
    "ReadOnlyError",
    "RenderError",
}
# Words that stand alone. Others like them are ids, which no reader of the window meets.
ALONE = {
    "above", "accelerator-hours", "accelerators", "always", "answered", "applies", "below", "deferred",
    "done", "dropped", "fell", "holds", "input", "never", "nothing", "output", "requests", "rose",
    "ticked", "tokens", "unknown",
}  # fmt: skip
# Sentences put together out of several literals, and words that the code makes out of ids.
COMPOSED = {
    "domain/wording/condition_words.py": (
        "{} is below {}", "{} is at most {}", "{} is above {}", "{} is at least {}", "{} is {}",
        "{} is not {}", "{} is one of {}", "{} is none of {}", "{} includes {}",
        "{} includes any of {}", "{} does not include {}",
    ),
    "domain/changes/compare_words.py": (
        "Since {} the index {} from {} to {} and {}",
        "From {} to {} the index {} from {} to {} and {}",
        "Since {} the index stays at {} and {}",
        "From {} to {} the index stays at {} and {}",
        "Since {} no answer, score or finding changed",
        "From {} to {} no answer, score or finding changed",
        "Since {} nothing changed",
        "From {} to {} nothing changed",
        "{} has an index of {} and the verdict “{}”",
        "{} has no overall index and the verdict “{}”",
        "{} finding", "{} findings", "{} finding {}",
        "{} is resolved", "{} are resolved", "{} is new", "{} are new", "{} got worse",
        "{} can no longer be judged",
        "{} findings {}",
    ),
    "domain/workshop/merge_words.py": (
        "{} vote is new", "{} votes are new", "{} is here already", "{} are here already",
        "{} differs from the vote here", "{} differ from the votes here",
        "{} is kept aside", "{} are kept aside",
        "{} line cannot be taken", "{} lines cannot be taken",
        "{} vote here is replaced", "{} votes here are replaced",
    ),
    "domain/workshop/merge_incoming.py": (
        "{} agreed value", "{} agreed values", "{} “not applicable” mark", "{} “not applicable” marks",
        "{} evidence entry", "{} evidence entries", "{} review mark", "{} review marks",
        "{} profile answer", "{} profile answers", "{} milestone", "{} milestones",
    ),
    "report/charts_draw.py": (
        "now", "target", "target {}", "requests a month, each step wider than the last", "{} points", "{} d",
        "{} million", "{} billion",
        "was {}",
    ),
    "domain/wording/limits.py": (
        "blocker", "risk", "gap", "disagreement", "next step", "strength",
    ),
    "store/exchange.py": (
        "{} answers version {} of the questionnaire, and one thing has no place in version {}.",
        "{} answers version {} of the questionnaire, and {} things have no place in version {}.",
        "Import it to look at them and to take the rest.",
    ),
    "store/keys.py": (
        "{} is encrypted.", "Changes to {} that were not saved to it are encrypted.",
        "Its passphrase is needed to open it.",
    ),
    "store/sealed.py": (
        "The passphrase does not fit, or the file is damaged.",
    ),
}  # fmt: skip


def study_words() -> list[Text]:
    """Every template, once each, in the order of files and lines."""
    found: dict[str, Text] = {}
    for patterns, whole in ((SPEAKING, True), (RAISING, False)):
        for path in sorted({path for pattern in patterns for path in PACKAGE.glob(pattern)}):
            for template, line in _templates(path, whole=whole):
                text = Text(CONTEXT, template, path.relative_to(ROOT).as_posix(), line)
                found.setdefault(template, text)
    for file, templates in COMPOSED.items():
        place = (PACKAGE / file).relative_to(ROOT).as_posix()
        for template in templates:
            found.setdefault(template, Text(CONTEXT, template, place, 1))
    return list(found.values())


def names_edits(text: Text) -> bool:
    """Whether a template is the label of an edit, which only undo and redo show."""
    return Path(text.file).name.startswith("edits")


def _templates(path: Path, *, whole: bool) -> list[tuple[str, int]]:
    """The templates of one module: all of them, or those in errors only."""
    tree = ast.parse(path.read_text("utf-8"))
    silent = _silent(tree)
    nodes = ast.walk(tree) if whole else (n for call in _raised(tree) for n in ast.walk(call))
    said = [(node, _template(node)) for node in nodes if id(node) not in silent]
    return [(text, node.lineno) for node, text in said if isinstance(node, ast.expr) and _is_said(text)]


def _raised(tree: ast.Module) -> list[ast.Call]:
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call))
    return [call for call in calls if isinstance(call.func, ast.Name) and call.func.id in ERRORS]


def _silent(tree: ast.Module) -> set[int]:
    """Strings that are not words: docstrings, keys, annotations, what is compared, parts of an f-string."""
    silent: set[int] = set()
    for node in ast.walk(tree):
        parts: list[ast.AST | None] = []
        if isinstance(node, ast.JoinedStr):
            parts = [part for part in node.values if isinstance(part, ast.Constant)]
        elif isinstance(node, ast.Compare):
            parts = [node]
        elif isinstance(node, ast.Subscript):
            parts = [node.slice]
        elif isinstance(node, ast.AnnAssign | ast.arg):
            parts = [node.annotation]
        elif isinstance(node, ast.Dict):
            parts = list(node.keys)
        elif isinstance(node, ast.Expr):
            parts = [node] if isinstance(node.value, ast.Constant) else []
        elif isinstance(node, ast.FunctionDef):
            parts = [node.returns]
        silent |= {id(child) for part in parts if part is not None for child in ast.walk(part)}
    return silent


def _template(node: ast.AST) -> str:
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _is_said(text: str) -> bool:
    """Whether it is words rather than an id or a pattern."""
    if text in ALONE:
        return True
    words = text.replace("{}", " ")
    if "\\" in text or "{" in words or not re.search(r"[a-z]{2,}", words):
        return False
    return " " in text.strip() or text[:1].isupper()
