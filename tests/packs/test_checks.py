"""The checks of a pack together: the shipped pack passes, and all faults are found at once."""

from collections.abc import Callable

from faults import Tree, found_in, put, when


def test_the_shipped_pack_passes_every_check(tree: Callable[[], Tree]) -> None:
    assert found_in(tree()) == []


def test_all_faults_are_found_at_once(tree: Callable[[], Tree]) -> None:
    broken = tree()
    put(broken["priority"], "impact", 0.3)
    put(broken["actions"][0], "owner", "nobody")
    when(broken, {"metric": "zzz", "gte": 1})
    assert {place.split(".")[0] for place, _ in found_in(broken)} == {"priority", "actions", "rules"}
