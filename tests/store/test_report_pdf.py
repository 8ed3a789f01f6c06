"""A report that opens again: what went in comes out, and a page that was changed since is noticed."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from bearings import library
from bearings.domain.assessment import Assessment
from bearings.domain.attached import Attached, content_sum
from bearings.errors import FormatError, NewerFormatError
from bearings.report_library import check_report, open_report, resume_report
from bearings.store.document import Document
from bearings.store.exchange import read_exchange
from bearings.store.report_pdf import read_report
from report_cases import PACK, bent, content_of, report, report_of

SAMPLES = ("brackenforge-drives", "eldermoor-public-health", "quillmarsh-regional-bank")


def put(folder: Path, data: bytes, name: str = "report.pdf") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def with_content(
    change: Callable[[dict[str, Any]], object], assessment: Assessment, *, vouched: bool
) -> bytes:
    """A report whose file inside was changed; with a sum that is right again if `vouched`."""

    def content(pages: str) -> bytes:
        plain = json.loads(content_of(assessment, pages))
        change(plain)
        if vouched:
            plain["sha256"] = content_sum(plain)
        return json.dumps(plain).encode()

    return report(content)


@pytest.mark.parametrize("name", SAMPLES)
def test_what_went_in_comes_out(name: str, sample: Callable[[str], Assessment], tmp_path: Path) -> None:
    path = put(tmp_path, report_of(sample(name)))
    assert library.read_file(path) == (PACK, sample(name))
    assert open_report(path).matches


def test_it_resumes_as_a_new_file_and_replaces_none(
    sample: Callable[[str], Assessment], tmp_path: Path
) -> None:
    opened = open_report(put(tmp_path, report_of(sample(SAMPLES[2]))))
    folder = tmp_path / "work"
    paths = []
    for _ in range(2):
        document = resume_report(opened, folder, home=tmp_path / "home")
        document.close()
        paths.append(document.path.name)
    assert paths == ["Quillmarsh Regional Bank.bearings", "Quillmarsh Regional Bank 2.bearings"]
    again = Document.open(folder / paths[1], home=tmp_path / "home")
    assert (again.questionnaire, again.assessment) == (PACK, sample(SAMPLES[2]))
    again.close()


def test_what_another_program_took_out_of_it_opens_too(
    sample: Callable[[str], Assessment], tmp_path: Path
) -> None:
    path = put(tmp_path, content_of(sample(SAMPLES[0])), "assessment.bearings.json")
    assert library.read_file(path) == (PACK, sample(SAMPLES[0]))


def test_a_page_that_was_changed_is_noticed_and_the_assessment_still_opens(
    sample: Callable[[str], Assessment], tmp_path: Path
) -> None:
    def better(pdf: pikepdf.Pdf) -> None:
        pdf.pages[1].Contents = pdf.make_stream(b"BT (Page 9) Tj ET")

    opened = open_report(put(tmp_path, bent(report_of(sample(SAMPLES[0])), better)))
    assert (opened.pages_as_made, opened.matches, opened.differences) == (False, False, ())
    with pytest.raises(FormatError, match="were changed after"):
        check_report(opened.path)


@pytest.mark.parametrize(
    "change",
    [
        lambda pdf: pdf.pages.append(pdf.pages[0]),
        lambda pdf: pdf.pages.__delitem__(1),
        lambda pdf: pdf.pages.reverse(),
        lambda pdf: pdf.pages[0].contents_add(b"BT (More) Tj ET"),
    ],
    ids=["one more", "one less", "another order", "drawn over"],
)
def test_pages_put_in_taken_out_moved_or_drawn_over_are_noticed(
    change: Callable[[pikepdf.Pdf], object], sample: Callable[[str], Assessment], tmp_path: Path
) -> None:
    path = put(tmp_path, bent(report_of(sample(SAMPLES[0])), change))
    assert not read_report(path).pages_as_made


def test_a_program_that_only_saves_it_anew_changes_nothing(
    sample: Callable[[str], Assessment], tmp_path: Path
) -> None:
    data = bent(report_of(sample(SAMPLES[0])), lambda pdf: None, recompress_flate=True, linearize=True)
    assert open_report(put(tmp_path, data)).matches


def test_numbers_that_are_computed_otherwise_now_are_named(
    sample: Callable[[str], Assessment], tmp_path: Path
) -> None:
    def other_rules(plain: dict[str, Any]) -> None:
        plain["printed"] |= {"overall": 99, "verdict": "ready_to_scale", "answered": 50}
        plain["printed"]["dimensions"]["cost"] = None

    path = put(tmp_path, with_content(other_rules, sample(SAMPLES[1]), vouched=True))
    opened = open_report(path)
    assert not opened.matches
    found = {each.subject: (each.printed, each.now) for each in opened.differences}
    assert found["overall"] == ("99", "11")
    assert found["verdict"][1].startswith("Not ready")
    assert set(found) == {"overall", "verdict", "coverage", "cost"}
    assert "computed otherwise now: verdict" in check_report(path)


def test_answers_changed_inside_are_refused(sample: Callable[[str], Assessment], tmp_path: Path) -> None:
    def better(plain: dict[str, Any]) -> None:
        plain["assessment"]["answers"].pop("DAT-01")

    path = put(tmp_path, with_content(better, sample(SAMPLES[1]), vouched=False))
    with pytest.raises(FormatError, match="not what Bearings put there"):
        library.read_file(path)


@pytest.mark.parametrize(
    "change",
    [
        lambda plain: plain.update(extra=1),
        lambda plain: plain.pop("questionnaire"),
        lambda plain: plain["printed"].update(overall=101),
        lambda plain: plain["printed"].update(overall="62"),
        lambda plain: plain.update(pages="short"),
        lambda plain: plain["assessment"].update(id="../../x"),
        lambda plain: plain.update(schema="something/1"),
        lambda plain: plain.update(made="yesterday"),
        lambda plain: plain.update(made="2026-02-30"),
    ],
)
def test_contents_that_are_not_valid_are_refused_whatever_their_sum(
    change: Callable[[dict[str, Any]], object], sample: Callable[[str], Assessment], tmp_path: Path
) -> None:
    path = put(tmp_path, with_content(change, sample(SAMPLES[1]), vouched=True))
    with pytest.raises(FormatError, match="not what Bearings put there"):
        library.read_file(path)


def test_answers_that_do_not_fit_the_questionnaire_are_refused(
    sample: Callable[[str], Assessment], tmp_path: Path
) -> None:
    def misfit(plain: dict[str, Any]) -> None:
        plain["assessment"]["answers"]["NOT-THERE"] = {"votes": {"group": 3}}

    path = put(tmp_path, with_content(misfit, sample(SAMPLES[1]), vouched=True))
    with pytest.raises(FormatError, match="does not fit together"):
        library.read_file(path)
    with pytest.raises(FormatError, match="does not fit together"):
        open_report(path)


def test_one_of_a_newer_bearings_is_left_to_it(sample: Callable[[str], Assessment], tmp_path: Path) -> None:
    def newer(plain: dict[str, Any]) -> None:
        plain["schema"] = "bearings-report/2"

    path = put(tmp_path, with_content(newer, sample(SAMPLES[1]), vouched=True))
    with pytest.raises(NewerFormatError, match="newer Bearings"):
        library.read_file(path)


def test_the_same_values_make_the_same_bytes(sample: Callable[[str], Assessment]) -> None:
    assessment = sample(SAMPLES[0])
    assert report_of(assessment) == report_of(assessment)
    attached = Attached.model_validate_json(content_of(assessment))
    turned = dict(reversed(json.loads(content_of(assessment)).items()))
    assert content_sum(turned) == attached.sha256


def test_reports_of_every_format_that_was_released_open_for_ever() -> None:
    """A new format gets a file of its own; the one that is there is never made anew."""
    golden = Path(__file__).parent / "golden"
    opened = open_report(golden / "report-1.pdf")
    assert opened.attached.assessment == read_exchange(golden / "answers.yaml", PACK)
    assert opened.pages_as_made
    assert opened.attached.schema_ == "bearings-report/1"
