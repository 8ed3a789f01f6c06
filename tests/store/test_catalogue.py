"""The list of known files: the latest first, each looked into once, while it stays as it is."""

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from bearings.domain.assessment import Assessment, Organisation
from bearings.domain.questionnaire import Questionnaire
from bearings.store import catalogue
from bearings.store.catalogue import listed_files
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

    def noted(path: Path) -> catalogue.FileSummary:
        names.append(path.stem)
        return look(path)

    monkeypatch.setattr(catalogue, "_looked_into", noted)
    return names


def test_files_are_listed_the_latest_first_and_looked_into_once(
    made: Callable[[str, float], Path], looked: list[str]
) -> None:
    made("Alder", 300)
    folder = made("Birch", 100).parent
    assert [found.organisation for found in listed_files((), folder)] == ["Birch", "Alder"]
    assert sorted(looked) == ["Alder", "Birch"]
    assert [found.organisation for found in listed_files((), folder)] == ["Birch", "Alder"]
    assert len(looked) == 2
    (folder / "Alder.bearings").write_bytes(b"no file of ours")
    again = {found.path.stem: found for found in listed_files((), folder)}
    assert again["Alder"].problem
    assert again["Birch"].organisation == "Birch"
    assert len(looked) == 3


def test_what_changed_just_now_or_is_at_fault_is_looked_into_again(
    made: Callable[[str, float], Path], looked: list[str]
) -> None:
    folder = made("Cedar", 0).parent
    (folder / "Damage.bearings").write_bytes(b"no file of ours")
    os.utime(folder / "Damage.bearings", (1_000_000, 1_000_000))
    for _ in range(2):
        listed_files((), folder)
    assert sorted(looked) == ["Cedar", "Cedar", "Damage", "Damage"]


def test_of_too_many_files_the_latest_are_listed(
    made: Callable[[str, float], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(catalogue, "MAX_LISTED", 2)
    for name, ago in (("Alder", 300), ("Birch", 100), ("Cedar", 200)):
        folder = made(name, ago).parent
    assert [found.organisation for found in listed_files((), folder)] == ["Birch", "Cedar"]


def test_a_link_that_leads_nowhere_stays_in_the_list_with_the_reason(tmp_path: Path) -> None:
    (tmp_path / "Gone.bearings").symlink_to(tmp_path / "nowhere")
    (found,) = listed_files((), tmp_path)
    assert "not there any more" in found.problem
