"""Earlier versions: kept before much changes, thinned by their own order, and each of them opens."""

import random
from datetime import datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bearings.domain import edits
from bearings.domain.assessment import Assessment, Organisation, Respondent
from bearings.errors import FormatError, SaveError
from bearings.packs.loader import builtin_pack
from bearings.session import Session
from bearings.store import backups
from bearings.store.backups import DAYS, LATEST, MONTHS, WEEKS, Backup, Backups, restore, superfluous
from bearings.store.document import Document
from bearings.store.reading import read_document


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def made(tmp_path: Path, home: Path) -> Path:
    path = tmp_path / "client.bearings"
    people = (Respondent(id="a", label="Anna"), Respondent(id="b", label="Ben"))
    assessment = Assessment(id="client", organisation=Organisation(name="Client"), respondents=people)
    Document.create(path, builtin_pack(), assessment, home=home).close()
    return path


def opened(path: Path, home: Path) -> tuple[Document, Session]:
    document = Document.open(path, home=home)
    return document, Session(document.questionnaire, document.assessment, save=document.save)


def levels(kept: Backups) -> list[object]:
    """What each version says of one question, the latest first."""
    return [read_document(b.path).assessment.answer("DAT-02").votes.get("group") for b in kept.listed()]


def test_a_session_keeps_the_version_it_began_with(made: Path, home: Path) -> None:
    kept = Backups(home, made)
    assert kept.listed() == []
    for level in (1, 2, 3):
        document, session = opened(made, home)
        session.apply(edits.choose("DAT-02", level))
        document.publish()
        session.apply(edits.write_note("DAT-02", "and more"))
        document.close()
    assert levels(kept) == [2, 1, None]
    assert {b.reason for b in kept.listed()} == {"opened"}
    assert oct(kept.folder.stat().st_mode)[-3:] == "700"


def test_looking_at_a_file_keeps_nothing(made: Path, home: Path) -> None:
    Document.open(made, home=home).close()
    assert Backups(home, made).listed() == []


def test_half_an_hour_of_changes_keeps_another(
    made: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document, session = opened(made, home)
    now = 1_000.0
    monkeypatch.setattr(backups.time, "monotonic", lambda: now)
    for minutes, level in ((0, 1), (10, 2), (31, 3), (40, 4), (62, 5)):
        now = 1_000.0 + minutes * 60
        session.apply(edits.choose("DAT-02", level))
        document.publish()
    document.close()
    kept = Backups(home, made)
    assert levels(kept) == [4, 2, None]
    assert [b.reason for b in kept.listed()] == ["changed", "changed", "opened"]


def test_a_bulk_edit_keeps_the_state_before_it(made: Path, home: Path) -> None:
    document, session = opened(made, home)
    session.apply(edits.choose("DAT-02", 4))
    session.apply(edits.remove_respondent("b"))
    document.close()
    bulk = next(b for b in Backups(home, made).listed() if b.reason == "bulk")
    before = read_document(bulk.path).assessment
    assert [r.id for r in before.respondents] == ["a", "b"]
    assert before.answer("DAT-02").votes == {"group": 4}
    assert [r.id for r in read_document(made).assessment.respondents] == ["a"]


def test_two_bulk_edits_at_once_keep_a_version_each(made: Path, home: Path) -> None:
    """The first may still be on its way to the disk when the second is made."""
    on_their_way: list[Path] = []
    kept = Backups(home, made)
    kept.keep_written("bulk", on_their_way.append)
    kept.keep_written("bulk", on_their_way.append)
    assert len({path.name[:6] for path in on_their_way}) == 2
    document, session = opened(made, home)
    session.apply(edits.choose("DAT-02", 4))
    session.apply(edits.remove_respondent("b"))
    session.apply(edits.remove_respondent("a"))
    document.close()
    bulk = [b for b in Backups(home, made).listed() if b.reason == "bulk"]
    people = [[r.id for r in read_document(b.path).assessment.respondents] for b in bulk]
    assert people == [["a"], ["a", "b"]]


def test_every_version_can_be_written_to_a_new_file(made: Path, home: Path, tmp_path: Path) -> None:
    for level in (1, 2, 3, 4):
        document, session = opened(made, home)
        session.apply(edits.choose("DAT-02", level))
        document.close()
    for backup in Backups(home, made).listed():
        out = tmp_path / f"restored {backup.number}.bearings"
        restore(backup, out)
        document, session = opened(out, home)
        session.apply(edits.write_note("DAT-02", "goes on"))
        document.close()
        assert read_document(out).assessment.answer("DAT-02").note == "goes on"
        with pytest.raises(SaveError, match="there already"):
            restore(backup, out)
    assert read_document(made).assessment.answer("DAT-02").votes == {"group": 4}


def test_a_damaged_version_is_not_restored(made: Path, home: Path, tmp_path: Path) -> None:
    document, session = opened(made, home)
    session.apply(edits.choose("DAT-02", 1))
    document.close()
    (backup,) = Backups(home, made).listed()
    backup.path.write_bytes(backup.path.read_bytes()[:-10])
    with pytest.raises(FormatError):
        restore(backup, tmp_path / "out.bearings")
    assert not (tmp_path / "out.bearings").exists()


def test_no_room_for_a_version_stops_nobody(made: Path, home: Path) -> None:
    (home / "backups").write_text("a file where the folder should be")
    document, session = opened(made, home)
    session.apply(edits.choose("DAT-02", 3))
    session.apply(edits.remove_respondent("b"))
    document.close()
    assert read_document(made).assessment.answer("DAT-02").votes == {"group": 3}


def test_forgetting_removes_all_versions(made: Path, home: Path) -> None:
    for level in (1, 2, 3):
        document, session = opened(made, home)
        session.apply(edits.choose("DAT-02", level))
        document.close()
    kept = Backups(home, made)
    assert kept.forget() == 3
    assert list((home / "backups").iterdir()) == []


def test_what_cannot_be_forgotten_is_told_with_its_place(
    made: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Path) -> None:
        raise PermissionError(13, "Permission denied")

    document, session = opened(made, home)
    session.apply(edits.choose("DAT-02", 1))
    document.close()
    kept = Backups(home, made)
    monkeypatch.setattr(backups, "shutil", SimpleNamespace(rmtree=refuse))
    with pytest.raises(SaveError, match="could be removed: permission denied") as caught:
        kept.forget()
    assert str(kept.folder) in caught.value.remedy
    assert len(kept.listed()) == 1


# ---------------------------------------------------------------- thinning


def versions(moments: list[datetime], size: int = 1_000) -> list[Backup]:
    """One version a moment, in the order they were made; the latest first."""
    made = [Backup(n, at, "changed", Path(f"{n}.bearings"), size) for n, at in enumerate(moments, start=1)]
    return made[::-1]


def thinned(moments: list[datetime]) -> list[Backup]:
    """What is left when each new version is followed by a sweep."""
    left: list[Backup] = []
    for backup in reversed(versions(moments)):
        left = [backup, *left]
        gone = {b.number for b in superfluous(left)}
        left = [b for b in left if b.number not in gone]
    return left


def test_a_year_of_half_hours_leaves_days_weeks_and_months() -> None:
    start = datetime(2026, 1, 1, 9)
    moments = [start + timedelta(days=day, minutes=30 * n) for day in range(365) for n in range(16)]
    left = thinned(moments)
    assert [b.number for b in left[:LATEST]] == list(range(len(moments), len(moments) - LATEST, -1))
    assert len({b.at.date() for b in left}) >= DAYS
    assert len({b.at.strftime("%G-%V") for b in left}) >= WEEKS
    assert len({b.at.strftime("%Y-%m") for b in left}) == MONTHS
    assert len(left) <= LATEST + DAYS + WEEKS + MONTHS


@given(st.lists(st.integers(0, 2**31), min_size=1, max_size=80))
def test_a_clock_that_jumps_costs_no_recent_version(seconds: list[int]) -> None:
    moments = [datetime(1970, 1, 1) + timedelta(seconds=second) for second in seconds]
    left = [b.number for b in thinned(moments)]
    assert left[:LATEST] == list(range(len(moments), max(0, len(moments) - LATEST), -1))


def test_large_versions_make_room_but_three_stay() -> None:
    draw = random.Random(1)
    moments = [datetime(2026, 1, 1) + timedelta(hours=draw.randint(0, 9_000)) for _ in range(30)]
    left = versions(moments, size=250_000_000)
    assert [b.number for b in left if b not in superfluous(left)] == [30, 29, 28]
