"""The CSV of actions, read back as a tracker does."""

import csv
import io
from collections.abc import Callable

import pytest
from exports import HOSTILE, SAMPLES, plain_of, study_of
from hypothesis import given
from hypothesis import strategies as st

from bearings.domain.assessment import Assessment
from bearings.domain.roadmap.plan import ActionChoice, OwnAction
from bearings.report.context import Study
from bearings.report.export_csv import COLUMNS, actions_csv
from bearings.report.safe_text import defused

Samples = Callable[[str], Assessment]


def rows_of(study: Study) -> list[dict[str, str]]:
    text = actions_csv(study).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


@pytest.mark.parametrize("name", SAMPLES)
def test_every_action_to_do_is_a_task_with_the_engines_estimate(sample: Samples, name: str) -> None:
    study = study_of(sample(name))
    rows = rows_of(study)
    expected = [a for a in plain_of(study)["actions"] if a["status"] in ("scheduled", "backlog")]
    assert [row["Summary"] for row in rows] == [action["title"] for action in expected]
    for row, action in zip(rows, expected, strict=True):
        assert int(row["Original Estimate"]) == action["days"]["base"] * 8 * 3600  # seconds of working time
        assert row["Issue Type"] == "Task"
        assert action["id"] in row["Labels"].split()
        assert f"Owner role: {action['owner_role']}" in row["Description"]
        assert f"Done when: {action['done_when']}" in row["Description"]


def test_a_trackers_priority_follows_the_worst_finding(sample: Samples) -> None:
    study = study_of(sample("brackenforge-drives"))
    severities = {finding.id: finding.severity for finding in study.results.findings}
    actions = [a for a in plain_of(study)["actions"] if a["status"] in ("scheduled", "backlog")]
    for row, action in zip(rows_of(study), actions, strict=True):
        found = {severities[finding] for finding in action["findings"]}
        if "critical" in found:
            assert row["Priority"] == "Highest"
        elif found == {"low"}:
            assert row["Priority"] == "Low"


def test_person_and_due_date_of_the_plan_are_told_and_what_is_done_is_not(sample: Samples) -> None:
    assessment = sample("quillmarsh-regional-bank")
    first, second = (p.action for p in study_of(assessment).conclusions.roadmap.planned[:2])
    plan = assessment.plan.with_choice(first, ActionChoice(owner="R. Vale", due="2026-12-01"))
    study = study_of(
        assessment.model_copy(update={"plan": plan.with_choice(second, ActionChoice(done=True))})
    )
    rows = {row["Labels"].split()[1]: row for row in rows_of(study)}
    assert (rows[first]["Assignee"], rows[first]["Due Date"]) == ("R. Vale", "2026-12-01")
    assert second not in rows


def test_the_file_has_a_byte_order_mark_crlf_and_the_columns_of_jira(sample: Samples) -> None:
    data = actions_csv(study_of(sample("quillmarsh-regional-bank")))
    assert data.startswith(b"\xef\xbb\xbf")
    head = ",".join(f'"{column}"' for column in COLUMNS)
    assert data.decode("utf-8-sig").startswith(f"{head}\r\n")
    assert data.endswith(b'"\r\n')


@pytest.mark.parametrize("text", HOSTILE)
def test_no_field_begins_like_a_formula(sample: Samples, text: str) -> None:
    assessment = sample("eldermoor-public-health")
    own = OwnAction(id="OWN-1", title=text, horizon="H1", days=3, done_when=text)
    plan = assessment.plan.model_copy(
        update={"own": (own,), "choices": {"OWN-1": ActionChoice(owner=text, due="2026-12-01")}}
    )
    rows = rows_of(study_of(assessment.model_copy(update={"plan": plan})))
    assert any(row["Assignee"].startswith("'") for row in rows)
    for row in rows:
        assert not any(field.lstrip()[:1] in tuple("=+-@|%\uff1d") for field in row.values() if field)


@given(st.text())
def test_defused_text_keeps_its_letters_and_never_begins_like_a_formula(text: str) -> None:
    kept = defused(text)
    assert kept.lstrip(" \u00a0\n\ufeff")[:1] not in tuple("=+-@|%\t\r\uff1d\uff0b\uff0d\uff20\uff5c\uff05")
    assert kept.removeprefix("'") in (text.replace("\x00", ""), text.replace("\x00", "").removeprefix("'"))
