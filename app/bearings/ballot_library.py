"""What window and command line share about absent people: ballots out, and votes of other files in."""

from __future__ import annotations

import threading
from datetime import date
from pathlib import Path

from bearings.domain.assessment import Assessment, Former
from bearings.domain.languages import in_language
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.upgrade.ways import is_older
from bearings.domain.workshop.ballot_versions import read_any_ballot
from bearings.domain.workshop.ballots import make_ballot
from bearings.domain.workshop.merge_incoming import Earlier, Incoming, incoming_of, incoming_of_ballot
from bearings.domain.workshop.merge_versions import answers_earlier, former_of, in_present_terms
from bearings.errors import BearingsError
from bearings.files import safe_name
from bearings.library import EXCHANGE_SUFFIXES, read_file
from bearings.store.ballot_files import BALLOT_SUFFIXES, read_filled
from bearings.store.document import SUFFIX, Document
from bearings.store.exchange import read_exchange, write_exchange
from bearings.store.keys import Keys
from bearings.store.sealed import Seal

SUFFIXES_READ = (*BALLOT_SUFFIXES, SUFFIX, *EXCHANGE_SUFFIXES)


def write_ballot(
    questionnaire: Questionnaire,
    assessment: Assessment,
    respondent_id: str,
    path: Path,
    *,
    cancelled: threading.Event | None = None,
) -> int:
    """Write a respondent's ballot as `.xlsx` or `.pdf`, by the ending; the number of questions.

    Raises `BearingsError` for a respondent who is not there, `SaveError`,
    `RenderError`, and `Cancelled` once `cancelled` is set.
    """
    respondent = assessment.respondent(respondent_id)
    if respondent is None:
        known = ", ".join(person.id for person in assessment.respondents)
        raise BearingsError(
            f'There is no respondent "{respondent_id}".',
            remedy=f"The respondents: {known}." if known else "Add respondents under Setup first.",
        )
    ballot = make_ballot(questionnaire, assessment, respondent)
    if path.suffix.lower() == ".pdf":
        from bearings.report.ballot_page import write_ballot_pdf

        write_ballot_pdf(ballot, path, cancelled=cancelled)
    elif path.suffix.lower() == ".xlsx":
        from bearings.report.ballot_sheet import write_ballot_xlsx

        write_ballot_xlsx(ballot, path)
    else:
        raise BearingsError(f"{path.name} is neither .xlsx nor .pdf.", remedy="Give it one of these endings.")
    return len(ballot.questions)


def ballot_name(questionnaire: Questionnaire, assessment: Assessment, respondent_id: str) -> str:
    """A file name, without ending, by role: names do not belong into names of files."""
    person = assessment.respondent(respondent_id)
    role = questionnaire.role_name(person.role) if person and person.role else respondent_id
    return safe_name(f"Ballot {assessment.organisation.name or assessment.id} {role}", otherwise="Ballot")


def read_incoming(
    path: Path, questionnaire: Questionnaire, assessment: Assessment, keys: Keys | None = None
) -> Incoming:
    """What a ballot or another file offers to `assessment`; `keys` open it if it is encrypted.

    What answers an earlier version of the questionnaire is put in terms of this one. Raises `FormatError`,
    or `BearingsError` for another questionnaire or a later version.
    """
    suffix = path.suffix.lower()
    if suffix in BALLOT_SUFFIXES:
        ballot, earlier = read_any_ballot(questionnaire, assessment, read_filled(path))
        person = assessment.respondent(ballot.respondent)
        role = questionnaire.role_name(person.role) if person and person.role else ""
        offered = incoming_of_ballot(
            assessment, ballot, role=role, version=earlier.version if earlier else ""
        )
        return in_present_terms(offered, questionnaire, earlier) if earlier else offered
    if suffix in EXCHANGE_SUFFIXES:
        theirs = read_exchange(path, questionnaire, must_fit=False)
        _refuse_later(path, theirs, questionnaire)
        home = former_of(assessment, theirs.questionnaire_version)
        return _offered(theirs, questionnaire, assessment, home)
    if suffix != SUFFIX:
        raise BearingsError(
            f"{path.name} is of a kind Bearings takes no votes from.",
            remedy=f"Choose a file that ends in {', '.join(SUFFIXES_READ[:-1])} or {SUFFIXES_READ[-1]}.",
        )
    own_questionnaire, theirs = read_file(path, keys)
    if own_questionnaire.id != questionnaire.id:
        raise BearingsError(
            f"{path.name} answers another questionnaire: {own_questionnaire.title}.",
            remedy="Only files that answer the same questionnaire can be merged.",
        )
    _refuse_later(path, theirs, questionnaire)
    if answers_earlier(questionnaire, assessment, theirs.questionnaire_version):
        home = Former(id="F-0", date=date.today().isoformat(), questionnaire=own_questionnaire)
        return _offered(theirs, questionnaire, assessment, home)
    # In the language of ours, or every question would seem to be worded differently.
    return incoming_of(in_language(own_questionnaire, questionnaire.language), theirs, into=assessment)


def _offered(
    theirs: Assessment, questionnaire: Questionnaire, assessment: Assessment, home: Former | None
) -> Incoming:
    """What another assessment offers; `home` keeps the questionnaire of the earlier version it answers."""
    version = theirs.questionnaire_version
    offered = incoming_of(questionnaire, theirs, into=assessment)
    if not answers_earlier(questionnaire, assessment, version):
        return offered
    told = in_language(home.questionnaire, questionnaire.language) if home else None
    return in_present_terms(offered, questionnaire, Earlier(version, told, home))


def _refuse_later(path: Path, theirs: Assessment, questionnaire: Questionnaire) -> None:
    given, now = theirs.questionnaire_version, questionnaire.version
    if is_older(now, given):
        raise BearingsError(
            f"{path.name} answers version {given} of the questionnaire, which is later than {now} here.",
            remedy="Update the questionnaire here first, then take the votes in.",
        )


def write_merged(
    questionnaire: Questionnaire, assessment: Assessment, path: Path, seal: Seal | None = None
) -> None:
    """Write an assessment to a new file of the kind its ending says. Raises `SaveError`.

    A `.bearings` file is encrypted with `seal`, if there is one.
    """
    if path.suffix.lower() == SUFFIX:
        Document.create(path, questionnaire, assessment, seal=seal).close()
    else:
        write_exchange(assessment, path)
