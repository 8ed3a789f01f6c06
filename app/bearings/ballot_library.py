"""What window and command line share about absent people: ballots out, and votes of other files in."""

from __future__ import annotations

import threading
from pathlib import Path

from bearings.domain.assessment import Assessment
from bearings.domain.languages import in_language
from bearings.domain.questionnaire import Questionnaire
from bearings.domain.workshop.ballot_answers import read_ballot
from bearings.domain.workshop.ballots import make_ballot
from bearings.domain.workshop.merge_incoming import (
    Incoming,
    in_present_terms,
    incoming_of,
    incoming_of_ballot,
)
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

    Raises `FormatError` or `BearingsError`.
    """
    suffix = path.suffix.lower()
    if suffix in BALLOT_SUFFIXES:
        ballot = read_ballot(questionnaire, assessment, read_filled(path))
        person = assessment.respondent(ballot.respondent)
        role = questionnaire.role_name(person.role) if person and person.role else ""
        return incoming_of_ballot(assessment, ballot, role=role)
    if suffix in EXCHANGE_SUFFIXES:
        theirs = read_exchange(path, questionnaire, must_fit=False)
        return incoming_of(questionnaire, theirs, into=assessment)
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
    # In the language of ours, or every question would seem to be worded differently.
    told = in_language(own_questionnaire, questionnaire.language)
    return in_present_terms(incoming_of(told, theirs, into=assessment), told, questionnaire)


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
