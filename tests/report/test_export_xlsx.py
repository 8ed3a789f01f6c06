"""The Excel export, read back as the person who opens it does."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from exports import HOSTILE, SAMPLES, plain_of, rows_of, study_of, texts_with
from openpyxl.utils import get_column_letter

from bearings.domain.assessment import Assessment, Milestone, Respondent
from bearings.domain.evidence import EvidenceItem
from bearings.domain.roadmap.plan import ActionChoice, OwnAction
from bearings.report.charts_text import lines_of
from bearings.report.context import Study
from bearings.report.export_table import BESIDE, LONGEST_WORD, UNIT
from bearings.report.export_xlsx import A4, LONGEST_CELL, WIDEST, workbook
from bearings.report.office_type import ARIAL

Samples = Callable[[str], Assessment]


def book_of(study: Study) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(workbook(study)))


def near(found: object, expected: object) -> bool:
    if expected is None or isinstance(expected, str):
        return found is None
    return isinstance(found, int | float) and found == pytest.approx(expected, abs=0.006)


@pytest.mark.parametrize("name", SAMPLES)
def test_scores_are_those_of_the_engine(sample: Samples, name: str) -> None:
    study = study_of(sample(name))
    plain = plain_of(study)
    rows = {(row["Scope"], row["Id"]): row for row in rows_of(book_of(study)["Scores"])}
    overall = rows.pop(("Overall", None))
    assert near(overall["Score (0 to 100)"], plain["overall"])
    assert near(overall["Confidence (0 to 1)"], plain["confidence"])
    assert near(overall["Range low (0 to 100)"], plain["range"][0])
    assert near(overall["Range high (0 to 100)"], plain["range"][1])
    for (scope, key), row in rows.items():
        found = row["Score (0 to 100)"]
        if scope == "Capability":
            assert near(found, plain["capabilities"][key]), key
        else:
            expected = plain["dimensions"][key]
            assert near(found, expected["final"]), key
            assert near(row["Before caps (0 to 100)"], expected["raw"]), key
            assert row["Level (1 to 5)"] == expected["level"]
            assert near(row["Confidence (0 to 1)"], expected["confidence"]), key
    assert {key for _, key in rows} == {*plain["capabilities"], *plain["dimensions"]}


def test_of_a_capability_that_does_not_apply_nothing_is_told(sample: Samples) -> None:
    rows = rows_of(book_of(study_of(sample("quillmarsh-regional-bank")))["Scores"])
    row = next(row for row in rows if row["Id"] == "int.compute")
    assert row["Status"] == "Does not apply"
    numbers = [head for head in row if "(0 to" in head and not head.startswith("Target")]
    assert {row[head] for head in numbers} == {None}, row


@pytest.mark.parametrize("name", SAMPLES)
def test_actions_are_those_of_the_engine_each_once(sample: Samples, name: str) -> None:
    study = study_of(sample(name))
    rows = list(rows_of(book_of(study)["Actions"]))
    by_id = {row["Id"]: row for row in rows}
    assert len(by_id) == len(rows)
    expected = [
        action for action in plain_of(study)["actions"] if action["status"] in ("scheduled", "backlog")
    ]
    assert [row["Id"] for row in rows[: len(expected)]] == [action["id"] for action in expected]
    horizons = {horizon.id: horizon.name for horizon in study.questionnaire.horizons}
    currency = study.questionnaire.costs.currency
    for action in expected:
        row = by_id[action["id"]]
        assert row["Status"] == action["status"].capitalize()
        assert row["Action"] == action["title"]
        assert row["Owner role"] == action["owner_role"]
        for outcome in ("low", "base", "high"):
            assert near(row[f"Effort {outcome} (person-days)"], action["days"][outcome])
            assert near(row[f"External spend {outcome} ({currency})"], action["spend"][outcome])
        assert near(row["Priority (0 to 100)"], action["priority"]["effective"])
        if action["status"] == "scheduled":
            assert row["Horizon"] == horizons[action["horizon"]]
            assert near(row["Start (working day of horizon)"], action["start"])
            assert near(row["Finish (working day of horizon)"], action["finish"])


@pytest.mark.parametrize("name", SAMPLES)
def test_costs_answers_and_findings_are_those_of_the_engine(sample: Samples, name: str) -> None:
    study = study_of(sample(name))
    plain, book = plain_of(study), book_of(study)
    cost = plain["cost"]
    found = {(row["Route"], row["Case"]): row for row in rows_of(book["Costs"])}
    period = f"{cost['months']} months"
    for route, cases in cost["routes"].items():
        route_name = study.questionnaire.routes.route(route).name
        for case, expected in cases.items():
            row = found[route_name, case.capitalize()]
            assert near(row[f"All costs, {period} ({cost['currency']})"], expected["tco12"])
            assert near(row[f"Paid once ({cost['currency']})"], expected["once"])
            assert near(row[f"Service a month ({cost['currency']})"], expected["month"])
            assert near(row[f"Labour a month ({cost['currency']})"], expected["labour_month"])
    states = study.results.scorecard.questions
    answers = {row["Id"]: row for row in rows_of(book["Answers"])}
    assert list(answers) == [question.id for question in study.questionnaire.questions]
    for key, row in answers.items():
        assert near(row["Score (0 to 100)"], states[key].score), key
    assert sorted(row["Id"] for row in rows_of(book["Findings"])) == sorted(
        f["id"] for f in plain["findings"]
    )


def test_the_summary_holds_verdict_index_and_coverage(sample: Samples) -> None:
    study = study_of(sample("quillmarsh-regional-bank"))
    rows = list(rows_of(book_of(study)["Summary"]))
    said = {row["Result"]: row["Value"] for row in rows}
    card = study.results.scorecard
    assert said["Verdict"] == study.words["verdict"]["name"]
    assert said["Overall index"] == pytest.approx(card.overall, abs=1e-4)
    assert (said["Answered"], said["Questions that apply"]) == (card.answered, card.askable)
    messages = [row["Value"] for row in rows if row["Result"] == "Key message"]
    assert messages == study.words["key_messages"]


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_becomes_a_formula(sample: Samples, text: str) -> None:
    assessment = texts_with(sample("eldermoor-public-health"), text)
    own = OwnAction(id="OWN-1", title=text, horizon="H1", days=3, done_when=text)
    plan = assessment.plan.model_copy(
        update={"own": (own,), "choices": {"OWN-1": ActionChoice(owner=text, due="2026-12-01")}}
    )
    study = study_of(assessment.model_copy(update={"plan": plan}))
    data = workbook(study)
    texts = 0
    for sheet in openpyxl.load_workbook(io.BytesIO(data)):
        for cell in (cell for row in sheet.iter_rows() for cell in row):
            assert cell.data_type != "f", cell.coordinate
            if isinstance(cell.value, str):
                assert cell.quotePrefix
                texts += cell.value == text
    assert texts > len(assessment.answers)
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        sheets = [parts.read(name) for name in parts.namelist() if name.startswith("xl/worksheets/")]
    assert not any(b"<f>" in sheet or b"<hyperlink" in sheet for sheet in sheets)


def test_dates_are_days_and_control_characters_are_gone(sample: Samples) -> None:
    assessment = texts_with(sample("eldermoor-public-health"), "a\x00b\x0bc\ud800d")
    action = study_of(assessment).conclusions.roadmap.planned[0].action
    plan = assessment.plan.with_choice(action, ActionChoice(owner="R. Vale", due="2026-12-01"))
    book = book_of(study_of(assessment.model_copy(update={"plan": plan})))
    row = next(row for row in rows_of(book["Actions"]) if row["Id"] == action)
    assert row["Person"] == "R. Vale"
    assert row["Due date"].date().isoformat() == "2026-12-01"
    assert {row["Note"] for row in rows_of(book["Answers"])} >= {"a b c d"}


def test_the_longest_note_is_cut_to_what_a_cell_holds_and_says_so(sample: Samples) -> None:
    book = book_of(study_of(texts_with(sample("eldermoor-public-health"), "n" * 500)))
    assert all(len(row["Note"] or "") <= 500 for row in rows_of(book["Answers"]))
    assessment = sample("eldermoor-public-health")
    question = next(iter(assessment.answers))
    long = assessment.answer(question).model_copy(update={"note": "n" * 90_000})
    book = book_of(study_of(assessment.with_answer(question, long)))
    note = next(row["Note"] for row in rows_of(book["Answers"]) if row["Id"] == question)
    assert note.startswith("n" * LONGEST_CELL)
    assert note.endswith("(cut here: a cell holds no more)")


def test_votes_are_told_by_role_never_by_name(sample: Samples) -> None:
    assessment = sample("brackenforge-drives")
    named = tuple(
        Respondent(id=r.id, role=r.role, label=f"Canary{place}")
        for place, r in enumerate(assessment.respondents)
    )
    data = workbook(study_of(assessment.model_copy(update={"respondents": named})))
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        assert not any(b"Canary" in parts.read(name) for name in parts.namelist())
    votes = [row["Votes by role"] for row in rows_of(openpyxl.load_workbook(io.BytesIO(data))["Answers"])]
    assert any(votes)


def test_the_same_answers_give_the_same_bytes_with_no_clock_and_no_author(
    sample: Samples, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("USER", "canary-user")
    study = study_of(sample("quillmarsh-regional-bank"))
    data = workbook(study)
    assert data == workbook(study_of(sample("quillmarsh-regional-bank")))
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        assert {entry.date_time[:3] for entry in parts.infolist()} == {(2026, 10, 14)}
        core = parts.read("docProps/core.xml").decode()
        everything = b"".join(parts.read(name) for name in parts.namelist())
    assert "<dc:creator>Bearings</dc:creator>" in core
    assert "2026-10-14T00:00:00Z" in core
    for secret in ("canary-user", "openpyxl", str(Path.home()), str(Path(__file__).parents[2])):
        assert secret.encode() not in everything


def test_sheets_have_filters_frozen_heads_and_print_in_columns(sample: Samples) -> None:
    book = book_of(study_of(sample("quillmarsh-regional-bank")))
    names = ["Summary", "Scores", "Profile", "Answers", "Findings", "Actions", "Costs", "Planning values"]
    assert book.sheetnames == names  # no milestones were kept
    for sheet in book:
        assert sheet.freeze_panes in ("A2", "C2")
        assert sheet.auto_filter.ref.startswith("A1:")
        assert sheet.print_title_rows == "$1:$1"
        assert sheet.page_setup.fitToHeight == 0
        assert int(sheet.page_setup.paperSize) == A4
        widths = [sheet.column_dimensions[get_column_letter(n + 1)].width for n in range(sheet.max_column)]
        pages = sheet.page_setup.fitToWidth
        assert (sum(widths) + (pages - 1) * sum(widths[:2])) / pages <= WIDEST * 1.08, (
            "type too small on paper"
        )
        assert sheet.print_title_cols == ("$A:$B" if pages > 1 else None), sheet.title


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("name", SAMPLES)
def test_rows_are_as_tall_as_their_texts_and_no_word_is_parted(
    sample: Samples, name: str, language: str
) -> None:
    for sheet in book_of(study_of(sample(name), language)):
        for row in sheet.iter_rows():
            for cell in (cell for cell in row if isinstance(cell.value, str)):
                room = sheet.column_dimensions[cell.column_letter].width * UNIT - BESIDE
                bold = bool(cell.font.b)
                said = lines_of(cell.value, room, 10, most=24, strong=bold, measure=ARIAL.width)
                assert sheet.row_dimensions[cell.row].height >= len(said) * 12, (sheet.title, cell.value)
                words = [word for word in cell.value.split() if len(word) <= LONGEST_WORD]
                assert cell.row > 1 or max(ARIAL.width(w, 10, strong=True) for w in words) <= room + 0.5
                assert max((ARIAL.width(w, 10) for w in words), default=0) <= room + 0.5, cell.value


@pytest.mark.parametrize("name", SAMPLES)
def test_a_whole_number_has_no_point_and_a_broken_one_all_its_places(sample: Samples, name: str) -> None:
    broken = 0
    for sheet in book_of(study_of(sample(name))):
        for cell in (
            cell for row in sheet.iter_rows() for cell in row if isinstance(cell.value, int | float)
        ):
            shown = cell.number_format.removesuffix("_)_)")
            assert not shown.endswith("#"), "Excel would leave a point behind a whole number"
            if shown.startswith("#,##0.") and sheet.title == "Planning values":
                places = len(shown.partition(".")[2])
                assert f"{cell.value:.{places}f}".rstrip("0") == f"{cell.value:.{places}f}"
                assert float(f"{cell.value:.{places}f}") == pytest.approx(cell.value, abs=5e-5)
                broken += 1
    assert broken > 20


def test_the_profile_stands_with_choices_in_words_and_figures_as_numbers(sample: Samples) -> None:
    study = study_of(sample("quillmarsh-regional-bank"))
    rows = {row["Id"]: row for row in rows_of(book_of(study)["Profile"])}
    assert list(rows) == [asked.id for asked in study.questionnaire.profile]
    assert rows["PRF-01"]["Answer"] == "Financial services"
    figures = {key: row["Value"] for key, row in rows.items() if row["Value"] is not None}
    given = {k: v for k, v in study.assessment.profile.items() if isinstance(v, int | float)}
    assert figures == given != {}
    assert all(rows[key]["Unit"] for key in figures)
    empty = rows_of(book_of(study_of(Assessment(id="empty")))["Profile"])
    assert {row["Answer"] for row in empty} == {"Not answered"}


def test_milestones_stand_beside_now(sample: Samples) -> None:
    assessment = sample("quillmarsh-regional-bank")
    kept = Milestone(
        id="M-1", name="Before the pilot", date="2026-06-01", answers={}, profile=assessment.profile
    )
    study = study_of(assessment.model_copy(update={"milestones": (kept,)}))
    before, now = rows_of(book_of(study)["Milestones"])
    assert (before["Milestone"], before["Overall index (0 to 100)"]) == ("Before the pilot", None)
    assert now["Milestone"] == "Now"
    assert now["Overall index (0 to 100)"] == pytest.approx(study.results.scorecard.overall, abs=1e-4)


def test_an_empty_assessment_still_makes_a_workbook() -> None:
    book = book_of(study_of(Assessment(id="empty")))
    assert next(rows_of(book["Scores"]))["Status"] == "Not rated"


def test_evidence_is_listed_as_text_without_links(sample: Samples) -> None:
    assessment = sample("eldermoor-public-health")
    question = next(key for key, answer in assessment.answers.items() if answer.votes)
    item = EvidenceItem(title="Plan", link="https://example.org/plan")
    answer = assessment.answer(question).model_copy(update={"evidence_items": (item,)})
    sheet = book_of(study_of(assessment.with_answer(question, answer)))["Answers"]
    row = next(row for row in rows_of(sheet) if row["Id"] == question)
    assert row["Evidence"] == "Plan https://example.org/plan"
    assert not sheet._hyperlinks
