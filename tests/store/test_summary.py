"""The summary of a file that is open for long says what that of a fresh one says."""

from collections.abc import Callable

import pytest

from bearings.domain import edits
from bearings.domain.assessment import Assessment
from bearings.domain.questionnaire import Questionnaire
from bearings.store import summary
from bearings.store.summary import Summary


def test_summing_up_again_reads_only_what_changed_and_says_the_same(
    questionnaire: Questionnaire, sample: Callable[[str], Assessment], monkeypatch: pytest.MonkeyPatch
) -> None:
    whole: list[bool] = []
    evaluate = summary.evaluate

    def noted(pack: Questionnaire, assessment: Assessment) -> object:
        whole.append(True)
        return evaluate(pack, assessment)

    monkeypatch.setattr(summary, "evaluate", noted)
    kept, assessment = Summary(), sample("quillmarsh-regional-bank")
    said = [kept.of(questionnaire, assessment)]
    for edit in (
        edits.choose("DAT-02", 1),
        edits.dont_know("DAT-03"),
        edits.set_profile("PRF-03", ("api_prompt",)),
        edits.choose("DAT-02", 5),
    ):
        assessment = edit.apply(assessment)
        said.append(kept.of(questionnaire, assessment))
        assert said[-1] == Summary().of(questionnaire, assessment)
    assert len({tuple(one.items()) for one in said}) > 2  # the edits do show
    assert len(whole) == 1 + 4  # one for the long summary, one for each fresh one
