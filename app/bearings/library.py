"""The library: what window and command line share — opening any file, samples, new assessments."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import date
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from bearings.datafile import read_source
from bearings.domain.assessment import Assessment, Organisation, Workshop
from bearings.domain.conclusions import Conclusions, conclude
from bearings.domain.evaluate import evaluate
from bearings.domain.fit import misfits, version_remark
from bearings.domain.languages import in_language
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.results import Results
from bearings.errors import BearingsError, FormatError, Problem, SaveError
from bearings.files import Stop, free_name, safe_name, save_error
from bearings.packs.checks import integrity_problems
from bearings.packs.loader import builtin_pack, load_pack
from bearings.packs.progress import languages_in_words
from bearings.resources import resource
from bearings.store.document import SUFFIX, Document
from bearings.store.exchange import read_exchange, write_exchange
from bearings.store.keys import Keys
from bearings.store.reading import read_document
from bearings.store.report_pdf import PDF_SUFFIX, holds_attached, read_attached
from bearings.store.sealed import Seal
from bearings.store.sealed_file import lock_in
from bearings.validation import first_problems

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from bearings.domain.changes.compare import Comparison
    from bearings.domain.upgrade.arrivals import Arrival

EXCHANGE_SUFFIXES = (".yaml", ".yml", ".json")


def open_file(
    path: Path, keys: Keys | None = None, arrived: Callable[[Arrival], None] | None = None
) -> tuple[Questionnaire, Assessment]:
    """Questionnaire, in the language of the assessment, and assessment of a file; as `read_file`."""
    pack, assessment = read_file(path, keys, arrived)
    return in_language(pack, assessment.language), assessment


def read_file(
    path: Path, keys: Keys | None = None, arrived: Callable[[Arrival], None] | None = None
) -> tuple[Questionnaire, Assessment]:
    """Questionnaire, in all its languages, and assessment of a `.bearings`, YAML or JSON file.

    Or of a PDF report that they travel in. `arrived` is told of YAML and JSON that answers an earlier
    version of the questionnaire. Raises `FormatError`, which is a `LeftBehindError` where nobody is told
    what of that would be lost, or `LockedError` where the file is encrypted and none of the `keys` fits.
    """
    if holds_attached(path):
        attached = read_attached(path)
        check_fit(path, attached.questionnaire, attached.assessment)
        return attached.questionnaire, attached.assessment
    if path.suffix.lower() in EXCHANGE_SUFFIXES:
        questionnaire = builtin_pack()
        assessment = read_exchange(path, questionnaire, arrived=arrived)
        if assessment.former:
            check_fit(path, questionnaire, assessment)
        return questionnaire, assessment
    contents = read_document(path, keys)
    check_fit(path, contents.questionnaire, contents.assessment)
    return contents.questionnaire, contents.assessment


def is_encrypted(path: Path) -> bool:
    """Whether a file is there and encrypted, by its first bytes."""
    try:
        return lock_in(path) is not None
    except FormatError:
        return True  # with a header that nobody would follow
    except OSError:
        return False


def seal_of(path: Path, keys: Keys) -> Seal | None:
    """What opened a file that was read with those keys; None if it is not encrypted."""
    return keys.known(lock) if (lock := lock_in(path)) is not None else None


def open_document(path: Path, *, home: Path | None = None, keys: Keys | None = None) -> Document:
    """A `.bearings` file open for editing. Raises `FormatError` or `BearingsError`, as `Document.open`."""
    document = Document.open(path, home=home, keys=keys)
    try:
        check_fit(path, document.questionnaire, document.assessment)
    except FormatError:
        document.abandon()
        raise
    return document


def study(questionnaire: Questionnaire, assessment: Assessment) -> tuple[Results, Conclusions]:
    """Everything that can be computed of an assessment."""
    results = evaluate(questionnaire, assessment)
    return results, conclude(questionnaire, assessment, results)


def compare_files(
    before: str, after: str, keys: Keys | None = None, arrived: Callable[[Arrival], None] | None = None
) -> Comparison:
    """What changed from one to the other; each is FILE, or FILE#M-1 or FILE#NAME for a milestone in it.

    Raises `FormatError` for a file, `BearingsError` for a milestone that is not
    there or two that have nothing in common.
    """
    from bearings.domain.changes.compare import State, compare, state_of
    from bearings.domain.changes.compare_words import TODAY
    from bearings.domain.changes.milestones import as_it_was, asked_then, find_milestone

    sides = _file_and_milestone(before), _file_and_milestone(after)
    one_file = sides[0][0] == sides[1][0]

    def state(path: Path, wanted: str | None, language: str | None = None) -> State:
        pack, assessment = read_file(path, keys, arrived)
        questionnaire = in_language(pack, assessment.language if language is None else language)
        if wanted is None:
            label, day = (TODAY, "") if one_file else (path.name, assessment.workshop.date or "")
            return state_of(questionnaire, assessment, label=label, date=day)
        milestone = find_milestone(assessment, wanted, where=path.name)
        label = milestone.name if one_file else f"{milestone.name} in {path.name}"
        then = as_it_was(assessment, milestone)
        asked = asked_then(questionnaire, assessment, milestone)
        return state_of(asked, then, label=label, date=milestone.date)

    now = state(*sides[1])
    was = now if sides[0] == sides[1] else state(*sides[0], language=now.questionnaire.language)
    shared = was.results.scorecard.questions.keys() & now.results.scorecard.questions.keys()
    if not shared:
        raise BearingsError(
            f"{before} and {after} answer questionnaires that have no question in common.",
            remedy="Compare files that answer the same questionnaire, or versions of it.",
        )
    return compare(now.questionnaire, was, now)


def sample_files() -> list[Path]:
    """The exchange files of the sample organisations that ship with Bearings."""
    return sorted(resource("questionnaires", "samples").glob("*.yaml"))


@dataclass(frozen=True, slots=True)
class SampleFacts:
    """What the home page says of a sample."""

    path: Path
    name: str
    summary: str


def sample_facts() -> list[SampleFacts]:
    """Name and summary of each sample, without reading its answers."""
    facts = []
    for path in sample_files():
        organisation = read_source(path).data["organisation"]
        facts.append(SampleFacts(path, organisation["name"], organisation["summary"]))
    return facts


def copy_samples(folder: Path, *, home: Path | None = None) -> list[Path]:
    """The samples as `.bearings` files in `folder`; one that is there already is left as it is."""
    make_folder(folder)
    return [copy_sample(sample, folder, home=home) for sample in sample_files()]


def copy_sample(sample: Path, folder: Path, *, home: Path | None = None) -> Path:
    """One sample as a `.bearings` file in `folder`, unless it is there already."""
    assessment = read_exchange(sample, builtin_pack())
    target = folder / f"{safe_name(assessment.organisation.name)}{SUFFIX}"
    if not target.exists():
        Document.create(target, builtin_pack(), assessment, home=home).close()
    return target


def new_document(
    folder: Path,
    organisation: str,
    *,
    questionnaire: Questionnaire | None = None,
    language: str = "",
    home: Path | None = None,
    seal: Seal | None = None,
) -> Document:
    """An empty assessment in a new file named after the organisation.

    It answers `questionnaire`, else that of Bearings, and speaks `language` where that is translated into
    it. The file is encrypted with `seal`, if there is one. Raises `SaveError`.
    """
    make_folder(folder)
    pack = questionnaire or builtin_pack()
    assessment = empty_assessment(pack, organisation.strip(), language=language)
    path = free_name(folder, safe_name(assessment.organisation.name, otherwise="New assessment"), SUFFIX)
    return Document.create(path, pack, assessment, home=home, seal=seal)


def empty_assessment(questionnaire: Questionnaire, organisation: str, *, language: str = "") -> Assessment:
    """Of that organisation, from today, with nothing answered; in `language` if the questionnaire has it."""
    return Assessment(
        id=_id_from(organisation),
        questionnaire=questionnaire.id,
        questionnaire_version=questionnaire.version,
        language=language if language in questionnaire.translations else "",
        organisation=Organisation(name=organisation),
        workshop=Workshop(date=date.today().isoformat()),
    )


def import_file(
    path: Path,
    folder: Path,
    *,
    home: Path | None = None,
    arrived: Callable[[Arrival], None] | None = None,
) -> Document:
    """A YAML, JSON or PDF file as a new `.bearings` file in `folder`.

    Errors as of `read_file`, and `SaveError`.
    """
    questionnaire, assessment = read_file(path, arrived=arrived)
    make_folder(folder)
    stem = safe_name(assessment.organisation.name or path.stem)
    return Document.create(free_name(folder, stem, SUFFIX), questionnaire, assessment, home=home)


def copy_to_share(
    assessment: Assessment, redaction: str, *, chance: Random | None = None
) -> tuple[Assessment, list[tuple[str, str]]]:
    """What of an assessment leaves under a redaction ("full", "client-safe", "benchmark").

    And the names that still stand in its texts, each with where. `chance` decides what people are called,
    else that of the system.
    """
    from random import SystemRandom

    from bearings.domain.redaction import REDACTIONS, names_left, redacted

    wanted = REDACTIONS[redaction]
    left = redacted(assessment, wanted, chance or SystemRandom())
    return left, names_left(left, assessment, wanted)


def export_exchange(assessment: Assessment, path: Path, *, stop: Stop | None = None) -> None:
    """Write the answers as YAML or JSON, by the ending of `path`; errors as of `write_exchange`."""
    write_exchange(assessment, path, stop=stop)


def check_path(path: Path, *, missing: str | None = None, keys: Keys | None = None) -> str:
    """What there is to say of a sound pack or template folder or file; of a pack, a line for each language.

    With `missing`, all texts not yet translated into that language are listed. Raises `PackError` with
    every problem, or `BearingsError` for a language the pack does not have.
    """
    if os.path.isdir(path):  # as a name that is too long is not
        from bearings.template_library import check_templates, holds_templates

        if holds_templates(path):
            return check_templates(path)
        pack = load_pack(path)
        said = f"{path}: {len(pack.questions)} questions, {len(pack.rules)} rules; no problems found"
        return "\n".join([said, *languages_in_words(pack, missing)])
    if path.suffix.lower() == PDF_SUFFIX:
        from bearings.report_library import check_report

        return check_report(path)
    from bearings.domain.upgrade.words import arrival_in_words

    came: list[Arrival] = []
    questionnaire, assessment = read_file(path, keys, came.append)
    said = f"{path}: {len(assessment.answers)} answers; no problems found"
    remarks = [version_remark(questionnaire, assessment), *map(arrival_in_words, came)]
    return "\n".join(part for part in (said, *remarks) if part)


def check_fit(path: Path, questionnaire: Questionnaire, assessment: Assessment) -> None:
    """Refuse a file whose own pack is unsound or whose answers do not fit it. Raises `FormatError`."""

    def problem(place: tuple[str | int, ...], text: str) -> Problem:
        return Problem(path.name, 0, 0, ".".join(map(str, place)), text)

    former = (
        (("former", number, "questionnaire", *place), text)
        for number, each in enumerate(assessment.former)
        for place, text in integrity_problems(each.questionnaire)
    )
    found = chain(integrity_problems(questionnaire), former, misfits(questionnaire, assessment))
    problems = first_problems((problem(place, text) for place, text in found), problem)
    if problems:
        raise FormatError(
            f"{path.name} holds content that does not fit together, so it was not opened.",
            problems=tuple(problems),
            remedy="Ask whoever sent it for a fresh copy.",
        )


def make_folder(folder: Path) -> None:
    """Have the folder be there. Raises `SaveError`."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise SaveError(f"{folder} is a file, not a folder.", remedy="Choose another folder.") from error
    except OSError as error:
        raise save_error(folder, error) from error


def _file_and_milestone(reference: str) -> tuple[Path, str | None]:
    """The file that a reference names, and the milestone after its "#"; names of files may hold one too."""
    path = Path(reference)
    places = [place for place, char in enumerate(reference) if char == "#"]
    if not places or os.path.exists(path):
        return path, None
    ends = (place for place in places if os.path.isfile(reference[:place]))
    end = next(ends, places[0])
    return Path(reference[:end]), reference[end + 1 :]


def _id_from(name: str) -> str:
    kept = "".join(char if char.isascii() and char.isalnum() else "-" for char in name.lower())
    return "-".join(part for part in kept.split("-") if part)[:80] or "assessment"
