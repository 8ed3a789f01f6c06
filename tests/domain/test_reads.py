"""What rules and findings look at."""

import pytest

from bearings.domain.assessment import GROUP, UNKNOWN, Answer, Assessment
from bearings.domain.changes.reads import Reads, questions_behind, reads_of_finding, reads_of_rule
from bearings.domain.evaluate import evaluate
from bearings.domain.questionnaire import Questionnaire


@pytest.mark.parametrize(
    ("rule", "reads"),
    [
        ("R-D06", Reads(questions=frozenset({"DAT-02"}))),
        ("R-D04", Reads(questions=frozenset({"DAT-03"}), profile=frozenset({"PRF-04"}))),
        ("R-D12", Reads(questions=frozenset({"DAT-08"}), scores=frozenset({"data.access"}))),
        ("R-X01", Reads(scores=frozenset({"integration", "talent"}))),
        ("R-X05", Reads(metrics=frozenset({"overall_confidence"}))),
        (
            "R-X03",
            Reads(
                questions=frozenset({"CST-06"}),
                profile=frozenset({"PRF-08", "PRF-09", "PRF-10"}),
                metrics=frozenset({"monthly_tokens"}),
            ),
        ),
    ],
)
def test_a_rule_reads_questions_scores_profile_and_metrics(
    questionnaire: Questionnaire, rule: str, reads: Reads
) -> None:
    assert reads_of_rule(questionnaire, questionnaire.rule(rule)) == reads


def test_behind_a_score_stand_the_questions_it_is_made_of(questionnaire: Questionnaire) -> None:
    reads = reads_of_rule(questionnaire, questionnaire.rule("R-D12"))
    assert questions_behind(questionnaire, reads) == {"DAT-08", "DAT-09", "DAT-13", "DAT-14"}
    dimensions = reads_of_rule(questionnaire, questionnaire.rule("R-X01"))
    assert {key[:3] for key in questions_behind(questionnaire, dimensions)} == {"INT", "TAL"}


def test_behind_a_metric_of_answers_stand_all_questions_behind_tokens_none(
    questionnaire: Questionnaire,
) -> None:
    confidence = reads_of_rule(questionnaire, questionnaire.rule("R-X05"))
    assert questions_behind(questionnaire, confidence) == {q.id for q in questionnaire.questions}
    tokens = reads_of_rule(questionnaire, questionnaire.rule("R-X03"))
    assert questions_behind(questionnaire, tokens) == {"CST-06"}


def test_generated_findings_read_their_question_or_capability(questionnaire: Questionnaire) -> None:
    answers = {q.id: Answer(votes={GROUP: 3}) for q in questionnaire.questions if q.type == "maturity"}
    answers["DAT-02"] = Answer(votes={GROUP: UNKNOWN})
    found = {f.id: f for f in evaluate(questionnaire, Assessment(id="x", answers=answers)).findings}
    unknown = reads_of_finding(questionnaire, found["GEN-UNK:DAT-02"])
    assert unknown == Reads(questions=frozenset({"DAT-02"}))
    step = next(finding for finding in found.values() if finding.source == "GEN-NXT")
    assert reads_of_finding(questionnaire, step) == Reads(scores=frozenset({step.capability}))


def test_a_finding_of_another_questionnaire_reads_nothing_here(questionnaire: Questionnaire) -> None:
    finding = evaluate(questionnaire, Assessment(id="x")).findings[0]
    fields = {name: getattr(questionnaire, name) for name in type(questionnaire).model_fields}
    without = Questionnaire.model_construct(**{**fields, "rules": (), "generators": ()})
    assert reads_of_finding(questionnaire, finding) is not None
    assert reads_of_finding(without, finding) is None
