"""The ballot on paper: fields a viewer can fill in, and nothing on it that should not be."""

from collections.abc import Callable

import pytest
from pypdf import PdfReader

from bearings.domain.assessment import Assessment, Respondent
from bearings.domain.languages import in_language
from bearings.domain.workshop.ballots import make_ballot
from bearings.packs.loader import builtin_pack
from bearings.report.ballot_page import ballot_html, write_ballot_pdf

PACK = builtin_pack()


@pytest.fixture(scope="module")
def form(sample: Callable[[str], Assessment], tmp_path_factory: pytest.TempPathFactory) -> PdfReader:
    assessment = sample("quillmarsh-regional-bank")
    path = tmp_path_factory.mktemp("ballot") / "ballot.pdf"
    write_ballot_pdf(make_ballot(PACK, assessment, assessment.respondents[1]), path)
    return PdfReader(path)


def test_the_fields_are_named_by_question_and_each_has_a_name_to_be_read_out(form: PdfReader) -> None:
    fields = [f.get_object() for f in form.trailer["/Root"]["/AcroForm"]["/Fields"]]  # type: ignore[index]
    names = [str(field["/T"]) for field in fields]
    assert len(set(names)) == len(names)
    assert {"DAT-02", "DAT-02/note", "DAT-13/A", "DAT-13/dont-know", "about/assessment"} <= set(names)
    assert all(field["/TU"] for field in fields)


def test_the_buttons_of_a_question_are_one_group(form: PdfReader) -> None:
    fields = [f.get_object() for f in form.trailer["/Root"]["/AcroForm"]["/Fields"]]  # type: ignore[index]
    (group,) = (field for field in fields if field["/T"] == "DAT-02")
    assert list(group["/Opt"]) == ["A", "B", "C", "D", "E", "dont-know"]
    assert [set(kid.get_object()) & {"/T", "/FT"} for kid in group["/Kids"]] == [set()] * 6


def test_the_lines_it_is_recognised_by_cannot_be_changed(form: PdfReader) -> None:
    fields = [f.get_object() for f in form.trailer["/Root"]["/AcroForm"]["/Fields"]]  # type: ignore[index]
    about = {str(f["/T"]): (str(f["/V"]), f["/Ff"]) for f in fields if str(f["/T"]).startswith("about/")}
    assert about["about/assessment"] == ("quillmarsh-regional-bank", 1)
    assert about["about/version"] == (PACK.version, 1)


def test_it_names_the_assessment_and_nobody_else(
    form: PdfReader, sample: Callable[[str], Assessment]
) -> None:
    text = "\n".join(page.extract_text() for page in form.pages)
    assert "quillmarsh-regional-bank, questionnaire genai-readiness" in text
    assert "Data protection or legal counsel" in text
    people = sample("quillmarsh-regional-bank").respondents
    assert not [p.label for p in people if p.id != "dpo" and p.label in text]
    assert "Author" not in str(form.metadata)


def test_names_are_text_and_nothing_else() -> None:
    person = Respondent(id="x", label="<script>alert(1)</script>\x07")
    html = ballot_html(make_ballot(PACK, Assessment(id="case", respondents=(person,)), person))
    assert "&lt;script&gt;" in html
    assert "<script>" not in html
    assert "\x07" not in html


def test_it_speaks_the_language_of_the_questionnaire(sample: Callable[[str], Assessment]) -> None:
    assessment = sample("quillmarsh-regional-bank")
    german = in_language(PACK, "de")
    html = ballot_html(make_ballot(german, assessment, assessment.respondents[1]))
    assert '<html lang="de">' in html
    assert german.question("DAT-01").text in html
    for said in ("So füllen Sie ihn aus.", "Weiß nicht", "Notiz", "Über diesen Stimmzettel", '"Seite "'):
        assert said in html
    for left in ("Don’t know", "How to fill it in", "Choose the statement", ">Note<", "All that apply"):
        assert left not in html
    assert "Alles Zutreffende; “Nichts davon” steht allein" in html


def test_a_language_without_words_of_its_own_falls_back_to_english(
    sample: Callable[[str], Assessment],
) -> None:
    assessment = sample("quillmarsh-regional-bank")
    pack = PACK.model_copy(update={"translations": {"zu": {"title": "Isihloko"}}})
    html = ballot_html(make_ballot(in_language(pack, "zu"), assessment, assessment.respondents[1]))
    assert '<html lang="zu">' in html
    assert "<h1>Isihloko</h1>" in html
    assert "How to fill it in." in html
