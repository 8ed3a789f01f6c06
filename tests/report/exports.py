"""What the tests of exports share: the study of a sample, and the numbers that the engine gives it."""

from collections.abc import Iterator

from bearings import library
from bearings.domain.assessment import Assessment
from bearings.domain.languages import in_language
from bearings.domain.plain import results_as_plain
from bearings.domain.wording.report_words import words
from bearings.packs.loader import builtin_pack
from bearings.report.context import Study
from bearings.report.no_break import HYPHEN, SPACE

SAMPLES = ("brackenforge-drives", "quillmarsh-regional-bank", "eldermoor-public-health")
HOSTILE = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "|x", "%x", "\uff1d1+1", '=HYPERLINK("http://x")')


def study_of(assessment: Assessment, language: str = "en") -> Study:
    pack = in_language(builtin_pack(), language)
    results, conclusions = library.study(pack, assessment)
    return Study(pack, assessment, results, conclusions, words(pack, assessment, results, conclusions))


def plain_of(study: Study) -> dict:  # type: ignore[type-arg]
    return results_as_plain(study.questionnaire, study.assessment, study.results, study.conclusions)


def texts_with(assessment: Assessment, text: str) -> Assessment:
    """The assessment with that text wherever people may write one."""
    answers = {
        key: answer.model_copy(
            update={"note": text, "agreed_reason": text, "reason": text if answer.state == "na" else ""}
        )
        for key, answer in assessment.answers.items()
    }
    organisation = assessment.organisation.model_copy(update={"name": text, "summary": text, "scope": text})
    branding = assessment.branding.model_copy(
        update={"prepared_by": text, "prepared_for": text, "confidentiality": text}
    )
    return assessment.model_copy(
        update={"answers": answers, "organisation": organisation, "branding": branding}
    )


def as_read(text: str) -> str:
    """The text as people read and search it: what keeps a line together is a space or hyphen to them."""
    return text.replace(SPACE, " ").replace(HYPHEN, "-")


def rows_of(sheet) -> Iterator[dict]:  # type: ignore[no-untyped-def,type-arg]
    head, *rows = sheet.iter_rows(values_only=True)
    for row in rows:
        yield dict(zip(head, row, strict=True))
