"""Run sheet and parking lot in files: read back the same, and strangers in them are named."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bearings.domain.assessment import Assessment, Workshop
from bearings.domain.fit import misfits
from bearings.domain.workshop import edits_workshop
from bearings.domain.workshop.parking import ParkedItem
from bearings.errors import FormatError
from bearings.packs.loader import builtin_pack
from bearings.session import Session
from bearings.store.document import Document
from bearings.store.exchange import read_exchange, write_exchange

PACK = builtin_pack()
DIMENSIONS = [dimension.id for dimension in PACK.dimensions]
ITEMS = st.builds(
    ParkedItem,
    id=st.integers(1, 9_999).map(lambda number: f"P-{number}"),
    text=st.text(min_size=1, max_size=60),
    owner=st.text(max_size=30),
    question=st.sampled_from([None, *(q.id for q in PACK.questions)]),
    settled=st.booleans(),
)
WORKSHOPS = st.builds(
    Workshop,
    total_minutes=st.one_of(st.none(), st.integers(0, 10_000)),
    minutes=st.dictionaries(st.sampled_from(DIMENSIONS), st.integers(0, 600)),
)


@settings(max_examples=40, deadline=None)
@given(
    workshop=WORKSHOPS,
    parking=st.lists(ITEMS, max_size=4, unique_by=lambda item: item.id),
    ending=st.sampled_from([".yaml", ".json"]),
)
def test_what_is_written_is_read_back_the_same(
    workshop: Workshop,
    parking: list[ParkedItem],
    ending: str,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    before = Assessment(id="a", workshop=workshop, parking=tuple(parking))
    path = tmp_path_factory.mktemp("exchange") / f"a{ending}"
    write_exchange(before, path)
    assert read_exchange(path, PACK) == before


def test_a_file_of_before_the_parking_lot_opens(tmp_path: Path) -> None:
    path = tmp_path / "old.yaml"
    path.write_text("workshop: {sessions: 4}\n")
    read = read_exchange(path, PACK)
    assert (read.parking, read.workshop.minutes, read.workshop.total_minutes) == ((), {}, None)


def test_strangers_are_named_with_their_place() -> None:
    item = ParkedItem(id="P-1", text="Who pays?", question="DAT-99")
    assessment = Assessment(
        id="a",
        workshop=Workshop(minutes={"date": 10}),
        parking=(item, ParkedItem(id="P-1", text="Again")),
    )
    found = dict(misfits(PACK, assessment))
    assert found["workshop", "minutes", "date"] == 'there is no dimension "date"; did you mean "data"?'
    assert found["parking", 0, "question"].startswith('there is no question "DAT-99"')
    assert found["parking", 1, "id"] == 'the item "P-1" stands here twice'


def test_a_parked_item_needs_words(tmp_path: Path) -> None:
    path = tmp_path / "bad.yaml"
    path.write_text('parking:\n- {id: P-1, text: ""}\n')
    with pytest.raises(FormatError) as caught:
        read_exchange(path, PACK)
    assert "parking.0.text  must not be empty" in str(caught.value.problems[0])


def test_the_parking_lot_is_in_the_file_when_it_is_opened_again(
    tmp_path: Path, sample: Callable[[str], Assessment]
) -> None:
    path = tmp_path / "a.bearings"
    document = Document.create(path, PACK, sample("quillmarsh-regional-bank"), home=tmp_path / "home")
    session = Session(PACK, document.assessment, save=document.save)
    session.apply(edits_workshop.park("Who pays for the pilot?", owner="Finance", question="DAT-14"))
    session.apply(edits_workshop.plan_dimension("data", 90))
    document.publish()
    document.close()
    again = Document.open(path, home=tmp_path / "home")
    assert again.assessment.parking == session.assessment.parking
    assert again.assessment.workshop.minutes == {"data": 90}
    again.close()
