"""The finder: files found by words, verdict and order, while what is known of them grows."""

from pathlib import Path

import pytest

from bearings.store import catalogue
from bearings.store.catalogue import FileSummary, ListedFile, Memory
from bearings.store.finder import Finder, Order

FILES = [
    ListedFile(-age, f"/files/{name}.bearings", 1) for age, name in ((3, "ash"), (2, "beech"), (1, "cyan"))
]


def summary(name: str, **known: object) -> FileSummary:
    return FileSummary(Path(f"/files/{name}.bearings"), **known)  # type: ignore[arg-type]


def found(finder: Finder, words: str = "", verdict: str = "", order: Order = "latest") -> list[str]:
    return [Path(file.path).stem for file in finder.find(words, verdict, order)]


@pytest.fixture(autouse=True)
def remembered(monkeypatch: pytest.MonkeyPatch) -> dict[str, Memory]:
    """What was read of files before."""
    memories: dict[str, Memory] = {}
    monkeypatch.setattr(catalogue, "_memories", memories)
    return memories


def test_before_any_file_was_read_it_is_found_by_its_name() -> None:
    finder = Finder(FILES)
    assert found(finder, "CYAN") == ["cyan"]
    assert found(finder, ".bearings ee") == ["beech"]
    assert finder.summary(FILES[0]) == summary("ash", unread=True)
    assert (len(finder), finder.unread_count) == (3, 3)


def test_what_is_learned_is_found_at_once_also_after_a_search() -> None:
    finder = Finder(FILES)
    assert found(finder, "northwind") == []
    assert finder.learn([summary("beech", organisation="Northwind Élan")])
    assert found(finder, "ÉLAN north") == ["beech"]
    assert found(finder, "beech") == ["beech"]  # by its file's name still
    assert finder.summary(FILES[1]).organisation == "Northwind Élan"
    assert finder.unread_count == 2


def test_every_order_follows_what_is_learned() -> None:
    finder = Finder(FILES)
    assert found(finder, order="name") == ["ash", "beech", "cyan"]
    finder.learn([summary("ash", organisation="zeta", verdict_rank=1), summary("cyan", verdict_rank=4)])
    assert found(finder, order="name") == ["beech", "cyan", "ash"]
    assert found(finder, order="verdict") == ["cyan", "ash", "beech"]
    assert found(finder) == ["ash", "beech", "cyan"]


def test_a_verdict_leaves_those_that_have_it() -> None:
    finder = Finder(FILES)
    finder.learn(
        [summary("ash", verdict="go", verdict_name="Go"), summary("cyan", verdict="no", verdict_name="No")]
    )
    assert finder.verdicts() == {"go": "Go", "no": "No"}
    assert found(finder, verdict="no") == ["cyan"]
    assert found(finder, "ash", "no") == []


def test_those_in_sight_are_looked_into_first_each_once() -> None:
    finder = Finder(FILES)
    assert finder.unread(2, first=[FILES[2]]) == [FILES[2], FILES[0]]
    assert finder.unread(9, first=[FILES[2]]) == [FILES[2], FILES[0], FILES[1]]
    finder.learn([summary("cyan")])
    assert finder.unread(9, first=[FILES[2]]) == FILES[:2]


def test_what_is_read_again_and_is_the_same_is_no_news() -> None:
    finder = Finder(FILES)
    assert finder.learn([summary("ash", problem="It is damaged.")])
    assert not finder.learn([summary("ash", problem="It is damaged.")])
    assert not finder.learn([summary("another")])


def test_what_is_remembered_is_shown_and_read_again_if_it_may_have_changed(
    remembered: dict[str, Memory],
) -> None:
    for file, settled in ((FILES[0], True), (FILES[1], False)):
        known = summary(Path(file.path).stem, organisation="Known")
        remembered[file.path] = Memory(file.age, file.size, known, settled)
    finder = Finder(FILES)
    assert found(finder, "known") == ["ash", "beech"]
    assert finder.unread(9) == [FILES[1], FILES[2]]
