"""Files that are looked at only: held by somebody, or where nothing can be written."""

import os
import shutil
import tempfile
from datetime import datetime
from pathlib import Path

import pytest

from bearings.domain import edits
from bearings.domain.assessment import Assessment, Organisation
from bearings.errors import FormatError, SaveError
from bearings.packs.loader import builtin_pack
from bearings.session import Session
from bearings.shared_library import open_shared
from bearings.store.document import Document
from bearings.store.holder import Owner
from bearings.store.read_only import ReadOnlyDocument, ReadOnlyError
from bearings.store.reading import read_document

ROBIN, SAM = Owner("Robin Aster"), Owner("Sam Birch")
NOBODY = 65_534  # a user without rights


@pytest.fixture
def made(tmp_path: Path) -> Path:
    path = tmp_path / "share" / "client.bearings"
    path.parent.mkdir()
    assessment = Assessment(id="client", organisation=Organisation(name="Client"))
    Document.create(path, builtin_pack(), assessment, home=tmp_path / "home").close()
    return path


def opened(path: Path, home: Path, owner: Owner = ROBIN) -> Document:
    document = open_shared(path, owner=owner, home=home)
    assert isinstance(document, Document)
    return document


def looked_at(path: Path, home: Path, owner: Owner = SAM) -> ReadOnlyDocument:
    document = open_shared(path, owner=owner, home=home)
    assert isinstance(document, ReadOnlyDocument)
    return document


def choose(document: Document | ReadOnlyDocument, level: int) -> None:
    session = Session(document.questionnaire, document.assessment, save=document.save)
    session.apply(edits.choose("DAT-02", level))


def test_what_somebody_edits_is_read_with_their_name_and_nothing_is_written(
    made: Path, tmp_path: Path
) -> None:
    holder = opened(made, tmp_path / "home of robin")
    lying = sorted(made.parent.iterdir())
    document = looked_at(made, tmp_path / "home of sam")
    assert document.why.held
    assert document.why.holder is not None
    assert document.why.holder.name == "Robin Aster"
    assert document.assessment == holder.assessment
    with pytest.raises(ReadOnlyError, match="read-only") as refused:
        choose(document, 3)
    assert "copy" in refused.value.remedy
    document.close()
    assert sorted(made.parent.iterdir()) == lying
    holder.close()


def test_a_second_window_of_one_person_reads_too(made: Path, tmp_path: Path) -> None:
    holder = opened(made, tmp_path / "home")
    document = looked_at(made, tmp_path / "home", ROBIN)
    assert document.why.here
    choose(holder, 4)  # and keeps nobody from going on
    holder.close()
    assert read_document(made).assessment.answer("DAT-02").votes == {"group": 4}


def test_a_newer_version_is_noticed_and_that_its_holder_left(made: Path, tmp_path: Path) -> None:
    holder = opened(made, tmp_path / "home of robin")
    document = looked_at(made, tmp_path / "home of sam")
    assert document.look().newer is None
    assert not document.look().left
    choose(holder, 4)
    holder.publish()
    newer = document.look().newer
    assert newer is not None
    assert abs(datetime.now() - newer).total_seconds() < 60
    assert not document.look().left
    holder.close()
    assert document.look().left
    again = opened(made, tmp_path / "home of sam", SAM)
    assert again.assessment.answer("DAT-02").votes == {"group": 4}
    again.close()


def test_a_file_that_vanished_is_not_taken_for_a_newer_one(made: Path, tmp_path: Path) -> None:
    holder = opened(made, tmp_path / "home of robin")
    document = looked_at(made, tmp_path / "home of sam")
    made.rename(made.with_name("elsewhere"))
    assert document.look().newer is None
    made.with_name("elsewhere").rename(made)
    holder.close()


def test_a_copy_is_the_file_as_it_is_and_open_to_edits(made: Path, tmp_path: Path) -> None:
    holder = opened(made, tmp_path / "home of robin")
    choose(holder, 4)
    holder.publish()
    document = looked_at(made, tmp_path / "home of sam")
    copy = tmp_path / "mine.bearings"
    document.save_copy(copy)
    assert copy.read_bytes() == made.read_bytes()
    mine = opened(copy, tmp_path / "home of sam", SAM)
    choose(mine, 2)
    mine.close()
    with pytest.raises(SaveError, match="read-only"):
        document.save_copy(made)
    holder.close()
    assert read_document(made).assessment.answer("DAT-02").votes == {"group": 4}


def test_what_a_crash_left_is_opened_for_editing_wherever_the_file_lies(
    made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    crashed = opened(made, tmp_path / "home")
    choose(crashed, 5)
    crashed.abandon()
    monkeypatch.setattr(os, "access", lambda *_: False)
    document = opened(made, tmp_path / "home")
    assert document.recovered is not None
    assert document.assessment.answer("DAT-02").votes == {"group": 5}
    document.abandon()


def test_a_work_copy_with_nothing_new_does_not_make_media_writable(
    made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(made, tmp_path / "home").abandon()
    monkeypatch.setattr(os, "access", lambda *_: False)
    document = looked_at(made, tmp_path / "home")
    assert not document.why.held


def test_a_file_that_is_none_is_refused_whether_or_not_it_could_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "none.bearings"
    path.write_bytes(b"none of ours")
    for refuse in (False, True):
        monkeypatch.setattr(os, "access", lambda *_, refused=refuse: not refused)
        with pytest.raises(FormatError):
            open_shared(path, owner=ROBIN, home=tmp_path / "home")


@pytest.mark.skipif(os.name != "posix", reason="rights as POSIX knows them")
@pytest.mark.parametrize(("folder", "file"), [(0o555, 0o666), (0o777, 0o444), (0o555, 0o444)])
def test_somebody_without_the_right_to_write_reads(made: Path, folder: int, file: int) -> None:
    with tempfile.TemporaryDirectory() as open_to_all:
        share, home = Path(open_to_all) / "share", Path(open_to_all) / "home"
        path = share / made.name
        share.mkdir()
        home.mkdir()
        shutil.copy(made, path)
        for place, mode in ((home, 0o777), (path, file), (share, folder), (share.parent, 0o755)):
            os.chmod(place, mode)
        told = _without_rights(path, home)
        os.chmod(share, 0o755)
    assert told == "ReadOnlyDocument, not the media, 1 file"


def _without_rights(path: Path, home: Path) -> str:
    """What a process tells of opening a file; root, to whom all is allowed, becomes nobody for it."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            if os.getuid() == 0:
                os.setuid(NOBODY)
            document = open_shared(path, owner=SAM, home=home)
            files = len(os.listdir(path.parent))
            media = getattr(getattr(document, "why", None), "media", None)
            told = f"{type(document).__name__}, {'the' if media else 'not the'} media, {files} file"
        except BaseException as error:
            told = repr(error)
        os.write(writing, told.encode())
        os._exit(0)
    os.close(writing)
    told = os.read(reading, 10_000).decode()
    os.close(reading)
    os.waitpid(child, 0)
    return told
