"""Where a client's words are on this machine: in the places SECURITY.md names, and gone when it says so."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from evidence_cases import PDF

from bearings.domain import edits
from bearings.domain.assessment import Assessment, Respondent
from bearings.domain.edits_evidence import add_evidence, remove_evidence
from bearings.domain.upgrade.plan import forget_former, upgrade_questionnaire
from bearings.domain.workshop.edits_people import remove_but_keep_votes
from bearings.domain.workshop.edits_workshop import park, remove_parked
from bearings.packs.loader import builtin_pack
from bearings.session import Session
from bearings.store.document import Document
from bearings.store.holder import Owner, note_beside
from bearings.store.sealed import new_seal
from domain.upgrade_cases import OLD, later, planned, workshop_of_40

WORD = "quincecanary"
SECURITY = (Path(__file__).parents[2] / "SECURITY.md").read_text("utf-8")


class Desk:
    """A file of a client in one folder, and Bearings' own folder beside it."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.home, self.path = folder, folder / "home", folder / "client" / "client.bearings"
        self.path.parent.mkdir()

    def create(self, assessment: Assessment, pack: object = None) -> tuple[Document, Session]:
        document = Document.create(
            self.path,
            pack or builtin_pack(),  # type: ignore[arg-type]
            assessment,
            home=self.home,
        )
        return document, Session(document.questionnaire, document.assessment, save=document.save)

    def opened(self) -> tuple[Document, Session]:
        document = Document.open(self.path, home=self.home)
        return document, Session(document.questionnaire, document.assessment, save=document.save)

    def traces(self) -> list[str]:
        """Places that hold the word: a file beside the client's, or a folder of Bearings' own."""
        return sorted({_place(file.relative_to(self.folder)) for file in self._files_with_the_word()})

    def _files_with_the_word(self) -> Iterator[Path]:
        for file in self.folder.rglob("*"):
            if file.is_file():
                data = file.read_bytes()
                if WORD.encode() in data or WORD.encode("utf-16-le") in data:
                    yield file


def _place(name: Path) -> str:
    return name.parts[1] if name.parts[0] == "home" else name.name


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_words_are_taken_out_of_every_part_of_the_file(desk: Desk, tmp_path: Path) -> None:
    """A note, a reason, a person, what is parked, the text of page 1 and a file of evidence."""
    anna = Respondent(id="anna", label=f"Anna {WORD}")
    document, session = desk.create(Assessment(id="client", respondents=(anna,)))
    source = tmp_path / "given.pdf"
    source.write_bytes(PDF + WORD.encode())
    item = document.take_evidence(source)
    source.unlink()
    session.apply(edits.write_note("DAT-02", WORD))
    session.apply(edits.vote("DAT-02", 3, voter="anna"))
    session.apply(park(f"Who pays? {WORD}"))
    session.apply(edits.write_executive(WORD, "0" * 64))
    session.apply(add_evidence("DAT-02", item))
    document.publish()
    assert "client.bearings" in desk.traces()
    session.apply(edits.write_note("DAT-02", ""))
    session.apply(remove_but_keep_votes("anna"))
    session.apply(remove_parked(session.assessment.parking[0].id))
    session.apply(edits.reset_executive())
    session.apply(remove_evidence("DAT-02", session.assessment.answer("DAT-02").evidence_items[0]))
    document.close()
    assert "client.bearings" not in desk.traces()
    assert set(desk.traces()) <= {"backups"}
    document.backups.forget()
    assert desk.traces() == []


def test_what_an_update_kept_aside_is_gone_once_it_is_forgotten(desk: Desk) -> None:
    before = workshop_of_40()
    answer = before.answer("DAT-04").model_copy(update={"note": WORD})
    document, session = desk.create(before.with_answer("DAT-04", answer), OLD)
    new = later(removed={"DAT-04": "No longer asked."})
    session.apply(upgrade_questionnaire(planned(new, session.assessment)))
    document.publish()
    assert "client.bearings" in desk.traces()
    session.apply(forget_former(*(former.id for former in session.assessment.former)))
    document.close()
    assert "client.bearings" not in desk.traces()


def test_a_closed_file_leaves_its_words_in_earlier_versions_alone(desk: Desk) -> None:
    document, session = desk.create(Assessment(id="client"))
    session.apply(edits.write_note("DAT-02", WORD))
    document.close()
    document, session = desk.opened()
    document.tell_others(Owner("Someone"))
    session.apply(edits.vote("DAT-02", 3))
    assert {"work", "client.bearings"} <= set(desk.traces())
    document.close()
    assert set(desk.traces()) == {"backups", "client.bearings"}
    assert not note_beside(desk.path).exists()


def test_the_note_beside_an_open_file_tells_who_and_where_alone(desk: Desk) -> None:
    document, session = desk.create(Assessment(id="client"))
    session.apply(edits.write_note("DAT-02", WORD))
    document.tell_others(Owner("Someone"))
    said = json.loads(note_beside(desk.path).read_text("utf-8"))
    assert WORD not in json.dumps(said)
    assert str(desk.path) not in json.dumps(said)
    assert "Someone" in said.values()
    document.close()


def test_after_a_crash_words_are_in_the_work_copy_until_the_file_is_opened_again(desk: Desk) -> None:
    document, session = desk.create(Assessment(id="client"))
    session.apply(edits.write_note("DAT-02", WORD))
    document.abandon()
    assert desk.traces() == ["work"]
    document, session = desk.opened()
    assert session.assessment.answer("DAT-02").note == WORD
    session.apply(edits.write_note("DAT-02", ""))
    document.close()
    assert "work" not in desk.traces()


def test_a_conflict_copy_is_a_file_of_the_persons_own(desk: Desk) -> None:
    document, session = desk.create(Assessment(id="client"))
    document.close()
    theirs = desk.path.read_bytes()
    document, session = desk.opened()
    session.apply(edits.write_note("DAT-02", WORD))
    document.publish()
    desk.path.write_bytes(theirs)  # a sync client brings another version
    session.apply(edits.write_note("DAT-02", f"{WORD} again"))
    document.close()
    assert set(desk.traces()) - {"backups"} == {document.path.name}
    assert document.path != desk.path
    assert "conflict" in document.path.name


@pytest.mark.parametrize("ending", ["closed", "crashed"])
def test_nothing_is_readable_of_a_file_that_is_encrypted(desk: Desk, ending: str) -> None:
    document, session = desk.create(Assessment(id="client"))
    document.reseal(new_seal("six quiet otters row"))
    session.apply(edits.write_note("DAT-02", WORD))
    document.publish()
    session.apply(edits.write_note("DAT-03", WORD))
    assert desk.traces() == []
    document.close() if ending == "closed" else document.abandon()
    assert desk.traces() == []


def test_every_place_is_named_with_how_long_words_stay_there() -> None:
    places = {"work", "backups", "opened", ".NAME.bearings.open", "NAME (conflict", "work/… damaged"}
    table = SECURITY.split("## Where a client's words are on this machine")[1].split("## ")[0]
    rows = [line for line in table.splitlines() if line.startswith("|")]
    named, until = [row.split("|")[1] for row in rows], [row.split("|")[3] for row in rows[2:]]
    assert [place for place in sorted(places) if not any(place in name for name in named)] == []
    assert all(re.search(r"\w", said) for said in until)
