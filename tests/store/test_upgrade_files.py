"""An assessment whose questionnaire is replaced: in its file, after undo, after a crash, and exchanged."""

from __future__ import annotations

from pathlib import Path

import pytest

from bearings import library
from bearings.domain import edits
from bearings.domain.assessment import Assessment, Milestone
from bearings.domain.changes.compare import compare, state_of
from bearings.domain.edits_evidence import remove_evidence
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.upgrade.plan import upgrade_questionnaire
from bearings.errors import EditError, FormatError
from bearings.session import Session
from bearings.store.document import Document
from bearings.store.exchange import read_exchange, write_exchange
from bearings.store.reading import read_document
from domain.upgrade_cases import DAY, GATE, OLD, later, options, planned, workshop_of_40

NEW = later(
    ids={"DAT-03": "DAT-33", "DAT-04": "DAT-44"},
    renamed={"DAT-03": "DAT-33"},
    removed={"DAT-04": "No longer asked."},
)
KEPT = Milestone(id="M-1", name="Spring", date="2026-03-01", answers=workshop_of_40().answers)
BEFORE = workshop_of_40().model_copy(update={"milestones": (KEPT,)})


@pytest.fixture
def document(tmp_path: Path) -> Document:
    return Document.create(tmp_path / "case.bearings", OLD, BEFORE, home=tmp_path / "home")


def session_of(document: Document) -> Session:
    return Session(document.questionnaire, document.assessment, save=document.save)


def test_the_file_holds_the_new_questionnaire_and_all_that_was_said(document: Document) -> None:
    session = session_of(document)
    plan = planned(NEW, BEFORE)
    assert session.apply(upgrade_questionnaire(plan))
    assert (session.pack, session.questionnaire.version) == (NEW, "1.1.0")
    document.close()
    assert library.read_file(document.path) == (NEW, plan.after)
    assert read_document(document.path).journal[-1][2:] == ("upgrade_questionnaire", "1.1.0")


def test_undo_and_redo_change_the_copy_of_the_questionnaire_too(document: Document) -> None:
    session = session_of(document)
    session.apply(edits.write_note("DAT-02", "Before"))
    noted = session.assessment
    session.apply(upgrade_questionnaire(planned(NEW, noted)))
    session.apply(edits.write_note("DAT-33", "After"))
    assert session.undo_label == "Note to DAT-33"
    session.undo()
    assert session.undo_label == "Update of the questionnaire to 1.1.0"
    session.undo()
    assert (session.pack, session.questionnaire, session.assessment) == (OLD, OLD, noted)
    document.publish()
    assert library.read_file(document.path) == (OLD, noted)
    session.redo()
    session.redo()
    document.close()
    questionnaire, assessment = library.read_file(document.path)
    assert questionnaire == NEW
    assert assessment.answers["DAT-33"].note == "After"


def test_what_stood_before_is_kept_as_an_earlier_version(document: Document) -> None:
    session_of(document).apply(upgrade_questionnaire(planned(NEW, BEFORE)))
    document.close()
    kept = next(version for version in document.backups.listed() if version.reason == "upgrade")
    assert library.read_file(kept.path) == (OLD, BEFORE)


def test_a_crash_after_it_loses_neither_answers_nor_questionnaire(document: Document, tmp_path: Path) -> None:
    plan = planned(NEW, BEFORE)
    session_of(document).apply(upgrade_questionnaire(plan))
    document.abandon()
    again = library.open_document(document.path, home=tmp_path / "home")
    assert (again.questionnaire, again.assessment) == (NEW, plan.after)
    again.close()
    assert library.read_file(document.path) == (NEW, plan.after)


def test_a_plan_of_what_has_changed_meanwhile_is_not_done(document: Document) -> None:
    session = session_of(document)
    plan = planned(NEW, BEFORE)
    session.apply(edits.write_note("DAT-02", "Meanwhile"))
    with pytest.raises(EditError, match="has changed since"):
        session.apply(upgrade_questionnaire(plan))
    assert session.pack == OLD
    document.close()


def test_an_edit_of_the_old_questionnaire_does_not_fit_the_new(document: Document) -> None:
    session = session_of(document)
    session.apply(upgrade_questionnaire(planned(NEW, BEFORE)))
    with pytest.raises(EditError, match='no question "DAT-04"'):
        session.apply(edits.choose("DAT-04", 3))
    document.close()


@pytest.mark.parametrize("ending", [".yaml", ".json"])
def test_what_was_kept_aside_is_exchanged_and_read_again(tmp_path: Path, ending: str) -> None:
    after = planned(NEW, BEFORE).after
    write_exchange(after, tmp_path / f"answers{ending}")
    assert read_exchange(tmp_path / f"answers{ending}", NEW) == after


def test_an_unsound_former_questionnaire_is_not_taken_from_a_file(tmp_path: Path) -> None:
    broken = OLD.model_copy(update={"dimensions": OLD.dimensions[:1]})
    kept = planned(later(ids={"DAT-03": "DAT-33"}), BEFORE).after.former[0]
    former = kept.model_copy(update={"questionnaire": broken})
    held = Assessment(id="a", milestones=(), former=(former,))
    write_exchange(held, tmp_path / "a.json")
    with pytest.raises(FormatError) as caught:
        library.read_file(tmp_path / "a.json")
    assert any(problem.path.startswith("former.0.questionnaire") for problem in caught.value.problems)


def test_bytes_of_evidence_stay_while_an_answer_kept_aside_names_them(tmp_path: Path) -> None:
    (tmp_path / "minutes.txt").write_bytes(b"Said so\n")
    document = Document.create(tmp_path / "a.bearings", OLD, Assessment(id="a"), home=tmp_path / "home")
    session = session_of(document)
    item = document.take_evidence(tmp_path / "minutes.txt")
    answer = session.assessment.answer("DAT-02").model_copy(update={"votes": {"group": 3}})
    given = session.assessment.with_answer("DAT-02", answer.model_copy(update={"evidence_items": (item,)}))
    session.apply(edits.Edit("test", "", "", lambda _: given))
    new = later(questions={"DAT-02": {"text": "Other words?"}})
    session.apply(upgrade_questionnaire(planned(new, session.assessment)))
    session.apply(remove_evidence("DAT-02", item))
    document.close()
    again = library.open_document(document.path, home=tmp_path / "home")
    kept = again.assessment.former[0].answers["DAT-02"].evidence_items[0]
    assert again.evidence_of(kept) == b"Said so\n"
    again.close()


# ---------------------------------------------------------------- comparing


def scores(questionnaire: Questionnaire, assessment: Assessment) -> float | None:
    return library.study(questionnaire, assessment)[0].scorecard.overall


def test_a_milestone_keeps_the_score_it_had(document: Document) -> None:
    was = scores(OLD, BEFORE)
    session_of(document).apply(upgrade_questionnaire(planned(NEW, BEFORE)))
    document.close()
    comparison = library.compare_files(f"{document.path}#M-1", str(document.path))
    assert comparison.before.results.scorecard.overall == was
    assert comparison.before.questionnaire.version == "1.0.0"
    assert comparison.after.questionnaire.version == "1.1.0"


def test_comparing_says_what_became_of_the_questions(document: Document, tmp_path: Path) -> None:
    old = tmp_path / "old.bearings"
    document.save_copy(old)
    session_of(document).apply(upgrade_questionnaire(planned(NEW, BEFORE)))
    document.close()
    comparison = library.compare_files(str(old), str(document.path))
    notes = " ".join(comparison.notes)
    assert "versions 1.0.0 and 1.1.0 of the questionnaire" in notes
    assert "DAT-03 → DAT-33" in notes
    assert not [change for change in comparison.answers if change.question == "DAT-33"]


def test_an_answer_that_changed_after_it_moved_is_told_as_changed(document: Document, tmp_path: Path) -> None:
    old = tmp_path / "old.bearings"
    document.save_copy(old)
    session = session_of(document)
    session.apply(upgrade_questionnaire(planned(NEW, BEFORE)))
    was = BEFORE.answers["DAT-03"].agreed
    session.apply(edits.agree("DAT-33", next(o.id for o in NEW.question("DAT-33").options if o.id != was)))
    document.close()
    (change,) = library.compare_files(str(old), str(document.path)).answers
    assert change.question == "DAT-33"
    assert change.before.value != change.after.value


def test_an_option_that_was_renamed_is_no_change() -> None:
    ids = [option.id for option in OLD.question(GATE).options]
    new = later(
        questions={GATE: {"options": options(GATE, *(f"new-{key}" for key in ids))}},
        options={GATE: {key: f"new-{key}" for key in ids}},
    ).model_copy(update={"actions": (), "rules": ()})  # which name the options
    old = OLD.model_copy(update={"actions": (), "rules": ()})
    plan = planned(new, BEFORE)
    sides = state_of(old, plan.before, label="then"), state_of(new, plan.after, label="now")
    assert compare(new, *sides).answers == ()


def test_the_day_of_the_update_is_remembered() -> None:
    assert planned(NEW, BEFORE).after.former[0].date == DAY
