"""The tree of questions: what each filter is said to hold, it shows."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt

from bearings.domain.assessment import Answer, Assessment
from bearings.domain.evaluate import evaluate
from bearings.domain.evidence import EvidenceItem
from bearings.domain.questionnaire import Question, Questionnaire
from bearings.domain.workshop.parking import ParkedItem
from bearings.ui.models import question_search
from bearings.ui.models.question_tree import FILTERS, HasHitRole, HitRole, IdRole, QuestionTree


def test_each_filter_shows_as_many_questions_as_it_says(
    questionnaire: Questionnaire, sample: Callable[[str], Assessment]
) -> None:
    for name in ("quillmarsh-regional-bank", "eldermoor-public-health", "brackenforge-drives"):
        assessment = sample(name)
        key = next(iter(assessment.answers))
        marked = {**assessment.answers, key: assessment.answers[key].model_copy(update={"review": True})}
        assessment = assessment.model_copy(update={"answers": marked})
        tree = QuestionTree()
        tree.show(questionnaire, assessment, evaluate(questionnaire, assessment))
        counts = tree.counts()
        assert counts["all"] > counts["review"] == 1
        for filter_ in FILTERS:
            tree.narrow(filter_=filter_)
            assert len(tree.question_ids) == counts[filter_], (name, filter_)


def test_votes_out_of_sight_count_as_answered_only(
    questionnaire: Questionnaire, sample: Callable[[str], Assessment]
) -> None:
    assessment = sample("quillmarsh-regional-bank")
    results = evaluate(questionnaire, assessment)
    tree = QuestionTree()
    tree.veil(frozenset(assessment.answers))
    tree.show(questionnaire, assessment, results)
    counts = tree.counts()
    assert counts["disagreement"] == counts["unknown"] == 0
    assert any(question.disagree for question in results.scorecard.questions.values())


def test_a_search_reads_a_note_again_only_once_it_is_another(
    questionnaire: Questionnaire, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []
    fold = question_search._folded

    def noted(pack: Questionnaire, question: Question, answer: Answer) -> str:
        read.append(question.id)
        return fold(pack, question, answer)

    monkeypatch.setattr(question_search, "_folded", noted)
    tree = QuestionTree()

    def show(assessment: Assessment) -> None:
        tree.show(questionnaire, assessment, evaluate(questionnaire, assessment))

    first = Assessment(id="a", answers={"DAT-01": Answer(note="a Quince in the cellar " * 4_000)})
    show(first)
    for needle in ("q", "qu", "quince", "quince cellar"):
        tree.narrow(needle=needle)
    assert tree.question_ids == ["DAT-01"]
    assert len(read) == len(set(read)) == tree.counts()["all"]
    read.clear()
    show(first.with_answer("DAT-02", Answer(note="Another quince, no cellars: a CELLAR")))
    assert (tree.question_ids, read) == (["DAT-01", "DAT-02"], ["DAT-02"])


def test_one_answer_redraws_its_row_and_the_branches_above_it(questionnaire: Questionnaire) -> None:
    tree = QuestionTree()
    before = Assessment(id="a")
    tree.show(questionnaire, before, evaluate(questionnaire, before))
    redrawn: list[str] = []
    tree.dataChanged.connect(lambda index, _: redrawn.append(index.data(IdRole)))
    after = before.with_answer("DAT-02", Answer(votes={"group": 3}))
    tree.show(questionnaire, after, evaluate(questionnaire, after))
    capability, dimension = questionnaire.capability_of("DAT-02"), questionnaire.dimension_of("DAT-02")
    assert redrawn == ["DAT-02", capability.id, dimension.id]


# ---------------------------------------------------------------- a search over everything

EVIDENCE = EvidenceItem(title="Zebrawood register.pdf", link="https://example.org/okapi")
EVERYWHERE = Assessment(
    id="a",
    answers={
        "DAT-01": Answer(note="Long before it.\n\nThen the Quince\nstood in the cellar."),
        "DAT-02": Answer(votes={"group": 3}, evidence_items=(EVIDENCE,)),
        "DAT-05": Answer(state="na", reason="No Walnut is kept here"),
        "DAT-04": Answer(votes={"group": 2}, agreed=3, agreed_reason="The Medlar decided it"),
    },
    parking=(ParkedItem(id="P-1", text="Ask about the Bergamot", owner="Loquat team", question="DAT-08"),),
)


def narrowed(questionnaire: Questionnaire, **to: Any) -> QuestionTree:
    tree = QuestionTree()
    tree.show(questionnaire, EVERYWHERE, evaluate(questionnaire, EVERYWHERE))
    tree.narrow(**to)
    return tree


@pytest.mark.parametrize(
    ("needle", "question", "hit"),
    [
        ("quince", "DAT-01", "Note: …the Quince stood in the cellar."),
        ("zebrawood", "DAT-02", "Evidence: Zebrawood register.pdf https://example.org/okapi"),
        ("OKAPI", "DAT-02", "Evidence: …example.org/okapi"),
        ("walnut", "DAT-05", "Reason: No Walnut is kept here"),
        ("medlar", "DAT-04", "Reason: The Medlar decided it"),
        ("bergamot", "DAT-08", "Parked: …about the Bergamot, Loquat team"),
        ("loquat", "DAT-08", "Parked: …Bergamot, Loquat team"),
    ],
)
def test_what_is_recorded_is_found_and_shown(
    questionnaire: Questionnaire, needle: str, question: str, hit: str
) -> None:
    tree = narrowed(questionnaire, needle=needle)
    assert tree.question_ids == [question]
    index = tree.index_of(question)
    assert index.data(HasHitRole)
    assert index.data(HitRole) == hit
    assert hit in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_guidance_and_statements_are_found_and_shown(questionnaire: Questionnaire) -> None:
    for place, text in (
        ("Guidance", questionnaire.question("DAT-02").probe),
        ("Guidance", questionnaire.question("DAT-02").why),
        ("Statement", questionnaire.question("DAT-02").anchors[4]),
    ):
        tree = narrowed(questionnaire, needle=text)
        assert "DAT-02" in tree.question_ids
        assert tree.index_of("DAT-02").data(HitRole).startswith(f"{place}: ")


def test_what_the_row_shows_needs_no_words_below_it(questionnaire: Questionnaire) -> None:
    tree = narrowed(questionnaire, needle=questionnaire.question("DAT-02").text)
    assert not tree.index_of("DAT-02").data(HasHitRole)
    assert tree.index_of("DAT-02").data(HitRole) == ""
    tree.narrow(needle="")
    assert not tree.has_hits


def test_filters_of_evidence_part_what_is_answered(questionnaire: Questionnaire) -> None:
    tree = narrowed(questionnaire, filter_="evidence")
    assert tree.question_ids == ["DAT-02"]
    assert tree.index_of("DAT-02").data(HitRole) == "Evidence: Zebrawood register.pdf"
    tree.narrow(filter_="no_evidence")
    assert tree.question_ids == ["DAT-04"]  # what is open or does not apply needs none
    tree.narrow(filter_="na")
    assert tree.index_of("DAT-05").data(HitRole) == "Reason: No Walnut is kept here"


def test_what_was_found_follows_the_answer(questionnaire: Questionnaire) -> None:
    tree = narrowed(questionnaire, needle="quince")
    assert "stood" in tree.index_of("DAT-01").data(HitRole)
    after = EVERYWHERE.with_answer("DAT-01", Answer(note="A quince lay there"))
    tree.show(questionnaire, after, evaluate(questionnaire, after))
    assert tree.index_of("DAT-01").data(HitRole) == "Note: A quince lay there"


def test_words_may_stand_in_different_places(questionnaire: Questionnaire) -> None:
    assert narrowed(questionnaire, needle="dat-08 bergamot").question_ids == ["DAT-08"]
    assert narrowed(questionnaire, needle="quince walnut").question_ids == []
