"""Only documents and pictures come in as evidence, by their ending and by what is inside them."""

import hashlib
import io
import os
import zipfile
from pathlib import Path

import pytest
from evidence_cases import BAD, GOOD, PDF, zipped
from hypothesis import given
from hypothesis import strategies as st

from bearings.domain.evidence import ENDINGS, MAX_FILE, EvidenceKind
from bearings.errors import FormatError
from bearings.store.evidence_door import content_problem, evidence_name, read_evidence


@pytest.mark.parametrize("name", GOOD)
def test_documents_and_pictures_are_taken_with_size_and_digest(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(GOOD[name])
    item, data = read_evidence(tmp_path / name)
    assert data == GOOD[name]
    assert item.title == name
    assert item.file is not None
    assert item.file.size == len(data)
    assert item.file.sha256 == hashlib.sha256(data).hexdigest()
    assert name.lower().endswith(ENDINGS[item.file.kind])


@pytest.mark.parametrize("name", BAD)
def test_what_is_not_taken_is_said_with_the_reason_and_the_way_out(name: str, tmp_path: Path) -> None:
    data, why = BAD[name]
    (tmp_path / name).write_bytes(data)
    with pytest.raises(FormatError, match=why) as caught:
        read_evidence(tmp_path / name)
    assert caught.value.what.startswith(f"{name} was not added")
    assert caught.value.remedy


def test_a_file_may_be_twenty_megabytes_and_not_a_byte_more(tmp_path: Path) -> None:
    path = tmp_path / "big.pdf"
    path.write_bytes(PDF + b"\n" * (MAX_FILE - len(PDF)))
    assert len(read_evidence(path)[1]) == MAX_FILE
    with path.open("ab") as file:
        file.write(b"\n")
    with pytest.raises(FormatError, match="larger than 20 MB"):
        read_evidence(path)


def test_links_folders_and_devices_are_no_files(tmp_path: Path) -> None:
    (tmp_path / "true.pdf").write_bytes(PDF)
    (tmp_path / "folder.pdf").mkdir()
    with pytest.raises(FormatError, match="ordinary file"):
        read_evidence(tmp_path / "folder.pdf")
    with pytest.raises(FormatError, match="not added: no such file"):
        read_evidence(tmp_path / "gone.pdf")
    if os.name == "posix":
        (tmp_path / "link.pdf").symlink_to(tmp_path / "true.pdf")
        os.mkfifo(tmp_path / "pipe.pdf")
        with pytest.raises(FormatError, match="points to another file"):
            read_evidence(tmp_path / "link.pdf")
        with pytest.raises(FormatError, match="ordinary file"):
            read_evidence(tmp_path / "pipe.pdf")


def test_a_zip_that_promises_to_be_endless_is_refused_without_unpacking() -> None:
    bomb = zipped({"[Content_Types].xml": b"<Types/>", "word/main.xml": b"<a/>"})
    with zipfile.ZipFile(io.BytesIO(bomb)) as archive:
        size = archive.getinfo("word/main.xml").file_size.to_bytes(4, "little")
    place = bomb.rindex(b"word/main.xml") - 46  # its entry in the list of parts at the end
    lied = bomb[: place + 24] + (2_000_000_000).to_bytes(4, "little") + bomb[place + 28 :]
    assert lied[place + 24 : place + 28] != size
    assert "far more" in content_problem("docx", lied)


@pytest.mark.parametrize(
    ("title", "kind", "name"),
    [
        ("../../etc/passwd.pdf", "pdf", "-etc-passwd.pdf"),
        ("C:\\Windows\\a.png", "png", "C--Windows-a.png"),
        ("invoice\u202efdp.exe", "pdf", "invoicefdp.exe.pdf"),
        ("con.pdf", "pdf", "_con.pdf"),
        ("", "odt", "Evidence.odt"),
        ("\u200b.pdf", "pdf", "Evidence.pdf"),
        ("Photo.JPEG", "jpeg", "Photo.JPEG"),
        ("Ä" * 200 + ".docx", "docx", "Ä" * 57 + ".docx"),
    ],
)
def test_names_become_harmless_and_end_as_their_kind(title: str, kind: EvidenceKind, name: str) -> None:
    assert evidence_name(title, kind) == name


@given(st.text(max_size=300), st.sampled_from(sorted(ENDINGS)))
def test_any_title_becomes_a_name_of_its_kind_that_fits(title: str, kind: EvidenceKind) -> None:
    name = evidence_name(title, kind)
    assert name.lower().endswith(ENDINGS[kind])
    assert len(name.encode()) <= 120
    assert not set(name) & set('<>:"/\\|?*\u202e\0')


@given(st.binary(max_size=400), st.sampled_from(sorted(ENDINGS)))
def test_no_bytes_raise_anything(data: bytes, kind: EvidenceKind) -> None:
    assert isinstance(content_problem(kind, data), str)
    assert isinstance(content_problem(kind, GOOD["a.docx"][: len(data)] + data), str)
