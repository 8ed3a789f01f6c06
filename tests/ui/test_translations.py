"""The catalogues of the window's languages: complete, current, and fit to be filled in."""

import ast
import re
import string
import subprocess
import sys
from pathlib import Path

import pytest

TOOLS = Path(__file__).resolve().parents[2] / "tools"
sys.path.insert(0, str(TOOLS))

import translatable  # noqa: E402
import translations  # noqa: E402
from study_words import study_words  # noqa: E402

CATALOGUES = sorted(translations.CATALOGUES.glob("*.ts"))
# What shows words to a person, by the place of the words among its arguments.
SHOWING = {
    0: {
        "setText", "setWindowTitle", "setPlaceholderText", "setAccessibleName", "setAccessibleDescription",
        "setTitle", "set_secondary", "set_helper", "set_error", "set_note", "set_hint", "set_name", "say",
        "addAction", "addMenu", "PlainLabel", "Button", "SectionHeader", "PageHeader", "Collapsible",
        "Field", "SearchField", "Tag", "Message", "ask", "QCheckBox", "QRadioButton", "QAction", "QMenu",
    },
    1: {"explain", "announce", "tell", "IconButton", "EmptyState", "Banner", "set_available"},
}  # fmt: skip
OURS = {"Bearings", "tnum"}  # a name in every language; a feature of a font


@pytest.fixture(scope="module")
def texts() -> list[translatable.Text]:
    return [*translatable.translatable(), *study_words()]


@pytest.fixture(params=CATALOGUES, ids=lambda path: path.stem)
def catalogue(request: pytest.FixtureRequest) -> translations.Catalogue:
    return translations.read_ts(request.param)


def test_there_is_german() -> None:
    assert [path.name for path in CATALOGUES] == ["bearings_de.ts"]


def test_nothing_is_untranslated(catalogue: translations.Catalogue, texts: list[translatable.Text]) -> None:
    missing = [
        (text.context, text.source) for text in texts if not catalogue.get((text.context, text.source))
    ]
    assert not missing, "run `make translations`"


def test_nothing_stands_in_a_catalogue_that_no_window_says(
    catalogue: translations.Catalogue, texts: list[translatable.Text]
) -> None:
    stale = set(catalogue) - {(text.context, text.source) for text in texts}
    assert not stale, "run `make translations`"


def test_the_templates_of_the_study_are_current() -> None:
    assert translations.STUDY.read_text("utf-8") == translations.study_text(study_words())


def test_a_translation_is_filled_as_its_source_is(catalogue: translations.Catalogue) -> None:
    for (context, source), words in catalogue.items():
        wanted, given = _holes(source), _holes(words)
        if context == "Study" and wanted and not _is_left_open(words):
            # German may say once what English says twice, such as the "s" of a plural.
            assert set(given) <= set(range(len(wanted))), (source, words)
        else:
            assert sorted(map(str, given)) == sorted(map(str, wanted)), (context, source, words)
        words.format(*[1] * len(wanted), **{name: 1 for name in wanted if isinstance(name, str)})


def test_marks_at_the_edges_of_a_text_stay(catalogue: translations.Catalogue) -> None:
    for (context, source), words in catalogue.items():
        for mark in ("…", "\n"):
            assert source.count(mark) == words.count(mark), (context, source, words)
        assert source[:1].isspace() == words[:1].isspace(), (context, source, words)
        assert source[-1:].isspace() == words[-1:].isspace(), (context, source, words)


def test_what_has_a_key_to_press_keeps_one(catalogue: translations.Catalogue) -> None:
    for (context, source), words in catalogue.items():
        assert len(_mnemonics(source)) == len(_mnemonics(words)), (context, source, words)


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)
def test_what_the_window_loads_is_made_from_the_catalogue(path: Path, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    translations.release(path, made)
    assert made.read_bytes() == path.with_suffix(".qm").read_bytes(), "run `make translations`"


def test_every_text_of_the_window_goes_through_a_translator() -> None:
    bare = []
    for path in sorted(translatable.UI.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            for words in _shown_bare(node):
                bare.append(f"{path.name}:{node.lineno}: {words}")
    assert not bare


@pytest.mark.parametrize(
    "code",
    [
        'class A:\n    def f(self, b): b.tr("Close")',
        'X = "a"\nclass A:\n    def f(self): self.tr(X)',
        '_tr("Close")',
    ],
)
def test_a_text_nobody_could_find_is_reported(
    code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(translatable, "ROOT", tmp_path)
    (tmp_path / "page.py").write_text(code)
    with pytest.raises(translatable.NotTranslatable, match=r"page\.py:\d"):
        translatable.translatable(tmp_path)


def test_a_new_text_takes_the_words_the_same_text_has_elsewhere() -> None:
    old = {("Menu", "Close"): "Schließen"}
    texts = [translatable.Text("Dialog", "Close", "a.py", 1), translatable.Text("Dialog", "Open", "a.py", 2)]
    assert translations.merged(old, texts) == {("Dialog", "Close"): "Schließen", ("Dialog", "Open"): ""}


def test_words_taken_for_one_context_leave_the_others() -> None:
    texts = [translatable.Text(context, "Done", "a.py", 1) for context in ("Card", "Dialog")]
    taken = {"Done": "Fertig", "Card": {"Done": "Erledigt"}}
    assert list(translations.merged({}, texts, taken).values()) == ["Erledigt", "Fertig"]


def test_a_catalogue_is_read_as_it_was_written(tmp_path: Path) -> None:
    texts = [
        translatable.Text("Page", 'Say "a" & <b>', "a.py", 1),
        translatable.Text("Page", "Later", "a.py", 2),
    ]
    written = {("Page", 'Say "a" & <b>'): "„a“ & <b> sagen", ("Page", "Later"): ""}
    path = tmp_path / "bearings_de.ts"
    path.write_text(translations.ts_text(written, texts, "de"), encoding="utf-8")
    assert translations.read_ts(path) == written


def test_the_tool_says_what_is_missing(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, TOOLS / "translations.py", "--help"], capture_output=True, text=True
    )
    assert run.returncode == 0
    assert "--take" in run.stdout


def _holes(text: str) -> list[int | str]:
    """The holes of a text, numbered from 0 where it does not name them."""
    names = [name for _, name, _, _ in string.Formatter().parse(text) if name is not None]
    return [place if not name else int(name) if name.isdigit() else name for place, name in enumerate(names)]


def _is_left_open(words: str) -> bool:
    return "{}" in words


def _mnemonics(text: str) -> list[str]:
    return re.findall(r"&(\w)", text.replace("&&", ""))


def _name(node: ast.Call) -> str:
    function = node.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _shown_bare(node: ast.AST) -> list[str]:
    """The literal words a call shows without a translator."""
    if not isinstance(node, ast.Call):
        return []
    shown = [
        node.args[place]
        for place, names in SHOWING.items()
        if _name(node) in names and len(node.args) > place
    ]
    return [words for argument in shown if (words := _bare_words(argument)) and words not in OURS]


def _bare_words(node: ast.expr) -> str:
    """The words of a literal that a person would read; "" for none."""
    if isinstance(node, ast.JoinedStr):
        text = " ".join(str(part.value) for part in node.values if isinstance(part, ast.Constant))
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        text = node.value
    else:
        return ""
    return text if re.search(r"[a-z]{2}", text) else ""
