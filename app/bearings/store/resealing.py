"""Resealing: a document that is open goes under another passphrase, under one at all, or under none.

The file is never changed in place. The work copy takes the new form first and
publishes; after a crash at any moment between, the note beside it says which of
two copies counts, and what of it is not in the file yet.
"""

from __future__ import annotations

import contextlib
import sqlite3

from bearings.domain.assessment import Assessment
from bearings.domain.edits_evidence import evidence_files
from bearings.domain.questionnaire import Questionnaire
from bearings.errors import SaveError
from bearings.store.evidence_bytes import EvidenceBytes
from bearings.store.sealed import Seal
from bearings.store.sealed_work import SealedWorkCopy, new_copy, remove_unsealed
from bearings.store.work_copy import PLAIN, SEALED, WorkCopy, no_work_copy, remove_databases


def resealed(
    work: WorkCopy,
    evidence: EvidenceBytes,
    questionnaire: Questionnaire,
    assessment: Assessment,
    seal: Seal | None,
) -> tuple[WorkCopy, EvidenceBytes]:
    """The work copy and the evidence in their new form, with one more revision, for it to be published.

    The old ones are let go. Raises `SaveError`, and then they stay as they are.
    """
    if isinstance(work, SealedWorkCopy) and seal is not None:
        evidence.wait()
        old = work.seal
        try:
            work.change_lock(seal)
            work.record(assessment, assessment, "passphrase", "")
        except sqlite3.Error as error:
            raise no_work_copy(work.folder) from error
        except SaveError:
            with contextlib.suppress(sqlite3.Error):
                work.change_lock(old)
            raise
        return work, evidence
    wanted = evidence.known | evidence_files(assessment).keys()
    new = new_copy(work.folder, seal)
    kept = EvidenceBytes(work.folder, evidence.source, box=new.box, seal=seal or work.seal)
    try:
        new.fill(questionnaire, assessment, work.journal)
        new.record(assessment, assessment, "encryption" if seal else "no_encryption", "")
        kept.copy_from(evidence, wanted)
        if work.belonging is not None:
            new.belong(work.belonging)
    except BaseException:
        new.close(discard=False)
        remove_databases(work.folder, PLAIN if seal is None else SEALED)
        evidence.keep_only(wanted)
        raise
    evidence.stop()
    work.close(discard=False)
    if seal is None:
        remove_databases(work.folder, SEALED)
    else:
        remove_unsealed(work.folder)
    kept.keep_only(wanted)
    return new, kept
