"""Files of every format that was ever released: they open for ever, and reading one changes nothing in it.

A new format gets a file here before it is released; those that are there are never made anew.
"""

import gzip
import struct
from pathlib import Path

import pytest

from bearings import library
from bearings.domain.assessment import Assessment
from bearings.domain.edits_evidence import evidence_files
from bearings.errors import NewerFormatError
from bearings.packs.loader import builtin_pack
from bearings.store import schema, sealed
from bearings.store.catalogue import summary_of
from bearings.store.document import Document
from bearings.store.exchange import read_exchange, write_exchange
from bearings.store.keys import Keys, LockedError
from bearings.store.reading import read_document

GOLDEN = Path(__file__).parent / "golden"
FORMATS = range(1, schema.NEWEST_FORMAT + 1)


@pytest.fixture(params=FORMATS, ids=lambda format_: f"format {format_}")
def golden(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A copy of the file of one format."""
    copy = tmp_path / f"format-{request.param}.bearings"
    copy.write_bytes(gzip.decompress((GOLDEN / f"{copy.name}.gz").read_bytes()))
    return copy


def expected(golden: Path) -> Assessment:
    """What was in the assessment then; the file of the first format had no evidence yet."""
    whole = read_exchange(GOLDEN / "answers.yaml", builtin_pack())
    if golden.stem == "format-1":
        answer = whole.answer("DAT-03").model_copy(update={"evidence_items": ()})
        whole = whole.with_answer("DAT-03", answer)
    return whole


def test_every_format_opens_with_all_that_was_in_it(golden: Path) -> None:
    before = golden.read_bytes()
    assert struct.unpack(">I", before[60:64])[0] == int(golden.stem[-1])
    assert read_document(golden).assessment == expected(golden)
    questionnaire, assessment = library.open_file(golden)
    results, _ = library.study(questionnaire, assessment)
    assert results.scorecard.overall is not None
    assert summary_of(golden).problem == ""
    assert summary_of(golden).name == "Quillmarsh Regional Bank"
    assert golden.read_bytes() == before


def test_every_format_can_be_gone_on_with(golden: Path, tmp_path: Path) -> None:
    document = library.open_document(golden, home=tmp_path / "home")
    for item in document.assessment.answer("DAT-03").evidence_items:
        assert document.evidence_of(item) == b"Minutes of the workshop\n"
    assert len(evidence_files(document.assessment)) == int(golden.stem[-1]) - 1
    document.save_copy(tmp_path / "copy.bearings")
    document.close()
    assert read_document(tmp_path / "copy.bearings").assessment == expected(golden)


@pytest.mark.parametrize("ending", ["yaml", "json"])
def test_an_exchange_file_with_everything_in_it_reads_for_ever(ending: str, tmp_path: Path) -> None:
    """With the questionnaire of its day, which every file carries along."""
    document = tmp_path / "format-2.bearings"
    document.write_bytes(gzip.decompress((GOLDEN / f"{document.name}.gz").read_bytes()))
    path = tmp_path / f"sample-1.{ending}"
    path.write_bytes(before := gzip.decompress((GOLDEN / f"{path.name}.gz").read_bytes()))
    assert b'"sample/1"' in before
    read = read_exchange(path, read_document(document).questionnaire)
    answer, own, milestone = read.answer("DAT-05"), read.plan.own[0], read.milestones[-1]
    assert (answer.agreed, read.answer("DAT-04").review) == (3, True)
    assert read.answer("DAT-06").note == 'Two lines:\n"quoted" – and more ✓'
    assert read.answer("CST-03").reason == "Nobody buys by the hour."
    assert (own.title, own.days, own.prerequisites) == ("Tidy the archive", 3.0, ("A-D01",))
    assert (milestone.name, milestone.date, len(milestone.answers)) == (
        "After the workshop",
        "2026-10-14",
        50,
    )
    assert read.cost_parameters["peak_factor"].base == 2.5
    assert (read.language, read.branding.prepared_for, read.parking[0].owner) == ("de", "李小龙", "Ben")
    write_exchange(read, tmp_path / "again.yaml")
    assert read_exchange(tmp_path / "again.yaml", read_document(document).questionnaire) == read
    assert path.read_bytes() == before


def test_an_encrypted_file_of_every_version_opens_with_its_passphrase(tmp_path: Path) -> None:
    path = tmp_path / "sealed-1.bearings"
    path.write_bytes(before := gzip.decompress((GOLDEN / f"{path.name}.gz").read_bytes()))
    assert struct.unpack(">I", before[16:20])[0] == sealed.VERSION == 1
    with pytest.raises(LockedError) as locked:
        read_document(path)
    keys = Keys()
    keys.add(locked.value.seal("golden apples never rust"))
    assert read_document(path, keys).assessment == expected(tmp_path / "format-2.bearings")
    document = Document.open(path, home=tmp_path / "home", keys=keys)
    for item in document.assessment.answer("DAT-03").evidence_items:
        assert document.evidence_of(item) == b"Minutes of the workshop\n"
    document.close()
    assert (summary_of(path).sealed, summary_of(path).organisation) == (True, "")
    assert path.read_bytes() == before


@pytest.mark.parametrize("newer", [schema.NEWEST_FORMAT + 1, 99, 2**31 - 1])
def test_a_newer_format_is_refused_and_left_as_it_is(golden: Path, tmp_path: Path, newer: int) -> None:
    data = bytearray(golden.read_bytes())
    data[60:64] = struct.pack(">I", newer)
    golden.write_bytes(data)
    with pytest.raises(NewerFormatError, match=f"format {newer}; this one reads up to"):
        Document.open(golden, home=tmp_path / "home")
    assert golden.read_bytes() == data
    assert [p.name for p in tmp_path.iterdir() if p.is_file()] == [golden.name]
