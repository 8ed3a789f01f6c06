"""The assessment inside a report: by consent only, whole, embedded as PDF/A-3 wants it, and back again."""

import io
import json
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import pikepdf
import pypdf
import pytest
from printing import DAY, EDITIONS, SAMPLES, assessment_of, everything_in, made, opened, printed

from bearings import library
from bearings.cli import DONE, WRONG_USAGE, main
from bearings.domain.assessment import (
    Answer,
    Assessment,
    Branding,
    CostOverride,
    ExecutiveText,
    Milestone,
    Respondent,
    Workshop,
)
from bearings.domain.attached import FILE_NAME
from bearings.domain.evidence import EvidenceItem
from bearings.domain.roadmap.plan import ActionChoice, OwnAction, Plan
from bearings.domain.workshop.parking import ParkedItem
from bearings.packs.loader import builtin_pack
from bearings.report.order import ReportOrder, Variant
from bearings.report_library import open_report
from bearings.store.exchange import write_exchange

BANK = SAMPLES[2]
ARCHIVE: Variant = "archive"
# Every edition of every sample, in one variant or the other.
KINDS: list[tuple[str, str, Variant]] = [
    (sample, edition, ARCHIVE if sample == BANK or (place + turn) % 2 else "ua")
    for turn, sample in enumerate(SAMPLES)
    for place, edition in enumerate(EDITIONS)
]


@pytest.mark.parametrize(("sample", "edition", "variant"), KINDS)
def test_what_was_put_inside_comes_out_again(
    sample: str, edition: str, variant: Variant, tmp_path: Path
) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(printed(sample, edition, variant, attach=True))
    assert library.read_file(path) == (builtin_pack(), assessment_of(sample))
    report = open_report(path)
    assert report.matches
    assert (report.attached.edition, report.attached.made) == (edition, DAY.isoformat())
    front = " ".join(page.extract_text() for page in pypdf.PdfReader(path).pages[:3])
    assert edition == "annex" or str(report.attached.printed.overall) in front


@pytest.mark.parametrize("edition", EDITIONS)
def test_nothing_is_inside_unless_it_was_ordered(edition: str) -> None:
    with opened(printed(BANK, edition)) as pdf:
        assert not pdf.attachments
        assert "/AF" not in pdf.Root
        assert not [thing for thing in pdf.objects if _type(thing) in ("/Filespec", "/EmbeddedFile")]
    assert asdict(ReportOrder())["attach"] is False


@pytest.mark.parametrize("edition", EDITIONS)
def test_the_archive_copy_holds_it_as_pdf_a_3_asks(edition: str) -> None:
    """ISO 19005-3: 6.8 embedded files, 6.2.3 output intents, 6.1.3 the trailer; 6.6.2 the metadata."""
    with opened(printed(BANK, edition, ARCHIVE, attach=True)) as pdf:
        described = [thing for thing in pdf.objects if _type(thing) == "/Filespec"]
        assert len(described) == 1
        file = described[0]
        assert str(file.F) == str(file.UF) == FILE_NAME
        assert len(str(file.Desc)) > 20
        assert str(file.AFRelationship) == "/Source"
        stream = file.EF.F
        assert str(stream.Subtype) == "/application/json"
        assert str(stream.Params.ModDate) == str(stream.Params.CreationDate) == "D:20261126000000Z"
        assert int(stream.Params.Size) == len(stream.read_bytes())
        assert [dict(each) for each in pdf.Root.AF] == [dict(file)]  # type: ignore[attr-defined]
        assert list(pdf.attachments) == [FILE_NAME]
        intents = list(pdf.Root.OutputIntents)  # type: ignore[call-overload]
        assert [str(intent.S) for intent in intents] == ["/GTS_PDFA1"]
        assert int(intents[0].DestOutputProfile.N) == 3
        assert b"acsp" in intents[0].DestOutputProfile.read_bytes()[:128]
        assert len(pdf.trailer.ID) == 2
        assert "/Encrypt" not in pdf.trailer
        filters = {str(thing.get("/Filter")) for thing in pdf.objects if isinstance(thing, pikepdf.Stream)}
        assert filters <= {"/FlateDecode", "/DCTDecode", "None"}
        assert "/Filter" not in pdf.Root.Metadata or str(pdf.Root.Metadata.Filter) == "/FlateDecode"
    assert printed(BANK, edition, ARCHIVE, attach=True).startswith(b"%PDF-1.7\n%")


def test_the_file_inside_is_plain_json_that_says_what_it_is() -> None:
    with opened(printed(BANK, "board", ARCHIVE, attach=True)) as pdf:
        content = pdf.attachments[FILE_NAME].get_file().read_bytes()
    plain = json.loads(content)
    assert list(plain)[:4] == ["schema", "made", "edition", "made_by"]
    assert plain["schema"] == "bearings-report/1"
    assert plain["assessment"]["organisation"]["name"] == "Quillmarsh Regional Bank"
    assert plain["printed"]["overall"] == 44


def test_in_another_language_the_questionnaire_inside_has_all_of_them(tmp_path: Path) -> None:
    german = assessment_of(BANK).model_copy(update={"language": "de"})
    path = tmp_path / "bericht.pdf"
    path.write_bytes(made(german, ReportOrder("brief", attach=True)))
    assert library.read_file(path) == (builtin_pack(), german)
    assert open_report(path).matches
    assert "Entscheidung" in pypdf.PdfReader(path).pages[0].extract_text()


# ---------------------------------------------------------------- redaction


WRITTEN = 40  # texts that may not leave, each of its own


def canaries() -> list[str]:
    return [f"Kanarie{chr(97 + n // 26)}{chr(97 + n % 26)}x" for n in range(WRITTEN)]


def full_of_canaries() -> Assessment:
    """The sample with a word of its own in each of forty texts that no copy to share may hold."""
    left = iter(canaries())
    sample = assessment_of(BANK)
    people = tuple(Respondent(id=next(left), role=who.role, label=next(left)) for who in sample.respondents)
    called = {who.id: new.id for who, new in zip(sample.respondents, people, strict=True)}
    answers = {
        key: answer.model_copy(
            update={"votes": {called.get(who, who): vote for who, vote in answer.votes.items()}}
        )
        for key, answer in sample.answers.items()
    }
    noted = [
        key for key, answer in answers.items() if answer.state is None and key not in ("DAT-02", "DAT-09")
    ][:12]
    for key in noted:
        answers[key] = answers[key].model_copy(update={"note": f"Said {next(left)} in the room."})
    answers["DAT-02"] = answers["DAT-02"].model_copy(
        update={
            "agreed": 3,
            "agreed_reason": next(left),
            "evidence_items": (EvidenceItem(title=next(left), link=f"https://{next(left)}.example"),),
        }
    )
    answers["DAT-09"] = Answer(state="na", reason=next(left))
    plan = Plan(
        choices={
            "A-D03": ActionChoice(owner=next(left), due="2026-12-10"),
            "A-D02": ActionChoice(dropped=True, reason=next(left)),
        },
        own=(OwnAction(id="OWN-1", title=next(left), horizon="H1", days=2, done_when=next(left)),),
    )
    return sample.model_copy(
        update={
            "workshop": Workshop(date="2026-10-14", facilitator=next(left)),
            "respondents": people,
            "answers": answers,
            "branding": Branding(prepared_by=next(left)),
            "cost_parameters": {"day_rate": CostOverride(low=600, base=700, high=900, source=next(left))},
            "plan": plan,
            "parking": (ParkedItem(id="P-1", text=next(left), owner=next(left)),),
            "executive": ExecutiveText(text=next(left)),
            "milestones": (
                Milestone(
                    id="M-1",
                    name=next(left),
                    date="2026-08-14",
                    note="",
                    answers={"DAT-02": Answer(votes={"group": 2}, note=" ".join(left))},
                ),
            ),
        }
    )


def found_in(data: bytes) -> set[str]:
    said = everything_in(data).casefold()
    return {canary for canary in canaries() if canary.casefold() in said}


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("canaries") / "in.json"
    write_exchange(full_of_canaries(), path)
    assert library.read_file(path)[1] == full_of_canaries()  # it is a file like any other
    return path


def test_the_search_finds_all_of_them_where_they_are(written: Path, tmp_path: Path) -> None:
    assert len(set(canaries())) == WRITTEN
    shown, inside = tmp_path / "full.pdf", tmp_path / "inside.pdf"
    assert main(["report", str(written), "-o", str(shown), "--template", "full"]) == DONE
    assert main(["report", str(written), "-o", str(inside), "--template", "brief", "--attach"]) == DONE
    assert len(found_in(shown.read_bytes())) > WRITTEN // 2
    assert found_in(inside.read_bytes()) == set(canaries())


@pytest.mark.parametrize(
    ("edition", "variant"),
    [("brief", "ua"), ("brief", "archive"), ("board", "ua"), ("annex", "archive"), ("full", "ua")],
)
def test_a_redacted_report_holds_none_of_them(
    edition: str, variant: str, written: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out.pdf"
    asked = ["report", str(written), "-o", str(out), "--template", edition, "--variant", variant]
    assert main([*asked, "--redact", "client-safe"]) == DONE
    data = out.read_bytes()
    assert found_in(data) == set()
    with opened(data) as pdf:
        assert not pdf.attachments
    assert "Quillmarsh" in pypdf.PdfReader(io.BytesIO(data)).pages[0].extract_text()


@pytest.mark.parametrize("redaction", ["client-safe", "benchmark"])
def test_redacted_and_with_everything_inside_cannot_both_be_asked(
    redaction: str, written: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.pdf"
    asked = ["report", str(written), "-o", str(out), "--attach", "--redact", redaction]
    assert main(asked) == WRONG_USAGE
    assert not out.exists()
    assert redaction in capsys.readouterr().err


# ---------------------------------------------------------------- the command line


def test_every_command_reads_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], sample: Callable[[str], Assessment]
) -> None:
    path, other = tmp_path / "report.pdf", tmp_path / "answers.yaml"
    path.write_bytes(printed(BANK, "brief", attach=True))

    def said(*asked: str) -> str:
        capsys.readouterr()
        assert main(list(asked)) == DONE
        return capsys.readouterr().out

    assert "Ready for controlled pilots" in said("score", str(path))
    assert "its numbers are what is computed now; no problems found" in said("check", str(path))
    said("export", str(path), "-o", str(other))
    assert said("score", str(path), "--format", "json") == said("score", str(other), "--format", "json")
    assert "From report.pdf to answers.yaml nothing changed." in said("compare", str(path), str(other))
    again = tmp_path / "again.pdf"
    said("report", str(path), "-o", str(again), "--template", "brief", "--attach")
    assert library.read_file(again)[1] == assessment_of(BANK)


def _type(thing: object) -> str:
    return str(thing.get("/Type", "")) if isinstance(thing, pikepdf.Dictionary | pikepdf.Stream) else ""
