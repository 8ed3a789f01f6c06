"""The quick import of PySide6: byte code kept for its sources alone, and nothing left behind."""

import builtins
import subprocess
import sys
from pathlib import Path

import pytest

from bearings.ui.pyside_import import UNUSED, quick_pyside_import

NAME = "shibokensupport/some.py"


@pytest.fixture(autouse=True)
def writing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Byte code is written, however the tests were started."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)


def value(source: bytes, path: Path, name: str = NAME) -> object:
    """What `x` is when that source is compiled as PySide6 does it."""
    with quick_pyside_import(path):
        code = compile(source, name, "exec")
    found: dict[str, object] = {}
    exec(code, found)
    return found.get("x")


def test_code_is_kept_for_its_source_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "new" / "kept"
    assert value(b"x = 1", path) == 1
    written = path.read_bytes()
    assert [file.name for file in path.parent.iterdir()] == ["kept"]
    with monkeypatch.context() as patch:
        patch.setattr(builtins, "compile", None)  # nothing is compiled again
        assert value(b"x = 1", path) == 1
    assert value(b"x = 2", path) == 2
    assert path.read_bytes() != written
    assert value(b"x = 3", path, "shibokensupport/other.py") == 3
    with monkeypatch.context() as patch:
        patch.setattr(builtins, "compile", None)
        assert value(b"x = 2", path) == 2  # the others stay


@pytest.mark.parametrize("damage", [b"", b"abc", b"\0" * 400])
def test_what_is_damaged_is_made_anew(tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "kept"
    value(b"x = 1", path)
    path.write_bytes(path.read_bytes()[:60] + damage)
    assert value(b"x = 1", path) == 1
    assert value(b"x = 1", path) == 1


def test_python_may_be_told_to_write_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert value(b"x = 1", tmp_path / "kept") == 1
    assert not (tmp_path / "kept").exists()


def test_where_nothing_can_be_written_it_is_compiled(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    assert value(b"x = 1", tmp_path / "file" / "kept") == 1


def test_other_code_is_not_touched_and_the_generator_of_stubs_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "kept"
    assert value(b"x = 1", path, "mine.py") == 1
    assert not path.exists()
    assert value(b"x = 1", path, UNUSED) is None


def test_nothing_stays_in_place_after_it(tmp_path: Path) -> None:
    before = builtins.compile, builtins.__import__
    with pytest.raises(SyntaxError), quick_pyside_import(tmp_path / "kept"):
        compile(b"x =", NAME, "exec")
    assert (builtins.compile, builtins.__import__) == before


def test_the_window_imports_it_so_and_qt_still_tells_what_it_expects() -> None:
    script = (
        "import builtins, sys\n"
        "before = builtins.compile, builtins.__import__\n"
        "import bearings.ui.application\n"
        "assert (builtins.compile, builtins.__import__) == before\n"
        "assert 'argparse' not in sys.modules\n"
        "from PySide6.QtCore import QPoint\n"
        "try:\n"
        "    QPoint('a', 2)\n"
        "except TypeError as error:\n"
        "    print(error)\n"
    )
    said = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True).stdout
    assert "QPoint" in said
    assert "xpos: int" in said
