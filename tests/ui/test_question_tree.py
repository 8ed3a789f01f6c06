"""The tree of questions: what each filter is said to hold, it shows."""

from collections.abc import Callable

import pytest

from bearings.domain.assessment import Answer, Assessment
from bearings.domain.evaluate import evaluate
from bearings.domain.questionnaire import Question, Questionnaire
from bearings.ui.models import question_search
from bearings.ui.models.question_tree import FILTERS, IdRole, QuestionTree


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
