"""The list of files opened lately: newest first, each once, and begun anew where it is damaged."""

from pathlib import Path

from bearings.store.recent_files import RecentFiles


def test_recent_files_survive_damage_and_forget(tmp_path: Path) -> None:
    recent = RecentFiles(tmp_path / "recent.json")
    recent.add(tmp_path / "a.bearings")
    recent.add(tmp_path / "b.bearings")
    recent.add(tmp_path / "a.bearings")
    assert [p.name for p in recent.read()] == ["a.bearings", "b.bearings"]
    recent.forget(tmp_path / "a.bearings")
    assert [p.name for p in recent.read()] == ["b.bearings"]
    (tmp_path / "recent.json").write_bytes(b"\xff{broken")
    assert recent.read() == []
    assert (tmp_path / "recent.damaged.json").exists()
