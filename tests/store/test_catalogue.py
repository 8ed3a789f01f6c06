"""The list of known files: the latest first, each looked into once while it stays as it is."""

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from bearings.domain.assessment import Assessment, Organisation
from bearings.domain.questionnaire import Questionnaire
from bearings.store import catalogue
from bearings.store.catalogue import FileSummary, listed_files, look_into, memory_of
from bearings.store.document import Document

Builder = Callable[..., Assessment]


@pytest.fixture
def made(
    tmp_path: Path, questionnaire: Questionnaire, assessment_with: Builder
) -> Callable[[str, float], Path]:
    """A file of that organisation, changed so many seconds ago."""

    def make(name: str, ago: float) -> Path:
        path = tmp_path / "files" / f"{name}.bearings"
        path.parent.mkdir(exist_ok=True)
        assessment = assessment_with(organisation=Organisation(name=name))
        path.unlink(missing_ok=True)
        Document.create(path, questionnaire, assessment, home=tmp_path / "home").close()
        then = time.time() - ago
        os.utime(path, (then, then))
        return path

    return make


@pytest.fixture
def looked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files that were looked into, in order."""
    names: list[str] = []
    look = catalogue._looked_into

    def noted(path: Path) -> FileSummary:
        names.append(path.stem)
        return look(path)

    monkeypatch.setattr(catalogue, "_looked_into", noted)
    return names


def read(folder: Path) -> dict[str, FileSummary]:
    """What is in the files of a folder, by their names."""
    return {summary.path.stem: summary for summary in look_into(listed_files((), folder))}


def names(folder: Path, recent: list[Path]) -> list[str]:
    return [Path(file.path).stem for file in listed_files(recent, folder)]


def test_files_are_listed_the_latest_first_and_none_is_opened_for_it(
    made: Callable[[str, float], Path], looked: list[str]
) -> None:
    made("Alder", 300)
    folder = made("Birch", 100).parent
    assert names(folder, []) == ["Birch", "Alder"]
    assert looked == []


def test_recent_files_from_elsewhere_are_listed_too_each_once(
    made: Callable[[str, float], Path], tmp_path: Path
) -> None:
    folder = made("Alder", 300).parent
    elsewhere = tmp_path / "elsewhere.bearings"
    made("Birch", 100).rename(elsewhere)
    recent = [elsewhere, folder / "Alder.bearings", tmp_path / "gone.bearings"]
    assert names(folder, recent) == ["elsewhere", "Alder", "gone"]


def test_a_file_is_looked_into_once_while_it_stays_as_it_is(
    made: Callable[[str, float], Path], looked: list[str]
) -> None:
    made("Alder", 300)
    folder = made("Birch", 100).parent
    for _ in range(2):
        assert read(folder)["Birch"].organisation == "Birch"
    assert looked == ["Birch", "Alder"]
    (folder / "Alder.bearings").write_bytes(b"no file of ours")
    again = read(folder)
    assert again["Alder"].problem
    assert again["Birch"].organisation == "Birch"
    assert looked == ["Birch", "Alder", "Alder"]


def test_what_changed_just_now_or_is_at_fault_is_looked_into_again(
    made: Callable[[str, float], Path], looked: list[str]
) -> None:
    folder = made("Cedar", 0).parent
    (folder / "Damage.bearings").write_bytes(b"no file of ours")
    os.utime(folder / "Damage.bearings", (1_000_000, 1_000_000))
    for _ in range(2):
        read(folder)
    assert sorted(looked) == ["Cedar", "Cedar", "Damage", "Damage"]


def test_what_is_remembered_of_a_file_is_told_only_while_it_is_as_it_was(
    made: Callable[[str, float], Path],
) -> None:
    path = made("Alder", 300)
    (listed,) = listed_files((), path.parent)
    assert memory_of(listed) is None
    look_into([listed])
    memory = memory_of(listed)
    assert memory is not None
    assert (memory.summary.organisation, memory.settled) == ("Alder", True)
    os.utime(path, (1_000_000, 1_000_000))
    (changed,) = listed_files((), path.parent)
    assert memory_of(changed) is None


def test_as_many_files_are_looked_into_as_time_allows(made: Callable[[str, float], Path]) -> None:
    folder = made("Alder", 300).parent
    assert look_into(listed_files((), folder), seconds=-1) == []
    assert len(look_into(listed_files((), folder), seconds=60)) == 1


def test_of_too_many_files_the_latest_are_listed(
    made: Callable[[str, float], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(catalogue, "MAX_LISTED", 2)
    for name, ago in (("Alder", 300), ("Birch", 100), ("Cedar", 200)):
        folder = made(name, ago).parent
    assert names(folder, []) == ["Birch", "Cedar"]


def test_a_link_that_leads_nowhere_stays_in_the_list_with_the_reason(tmp_path: Path) -> None:
    (tmp_path / "Gone.bearings").symlink_to(tmp_path / "nowhere")
    assert "not there any more" in read(tmp_path)["Gone"].problem
