"""The tree of questions: what each filter is said to hold, it shows."""

from collections.abc import Callable

from bearings.domain.assessment import Assessment
from bearings.domain.evaluate import evaluate
from bearings.domain.questionnaire import Questionnaire
from bearings.ui.models.question_tree import FILTERS, QuestionTree


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
