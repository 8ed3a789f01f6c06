"""The library of upgrades: which questionnaire could take the place of another, and a file with it done."""

from __future__ import annotations

import contextlib
import os
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from bearings.datafile import read_source
from bearings.domain.upgrade.plan import plan_upgrade, upgrade_questionnaire
from bearings.domain.upgrade.ways import is_older
from bearings.errors import BearingsError, SaveError
from bearings.files import copy_atomically
from bearings.library import open_document
from bearings.packs.loader import BUILTIN, builtin_pack, load_pack
from bearings.packs.sources import HEAD
from bearings.resources import resource
from bearings.session import Session
from bearings.store.document import SUFFIX, Document

if TYPE_CHECKING:
    from bearings.domain.assessment import Assessment
    from bearings.domain.questionnaire import Questionnaire
    from bearings.domain.upgrade.model import UpgradePlan
    from bearings.store.keys import Keys


def newer_version(questionnaire: Questionnaire) -> str:
    """The version of the questionnaire that came with this Bearings, if it is later than that; else "".

    Reads no more than the head of the pack.
    """
    head = read_source(resource("questionnaires", BUILTIN) / HEAD).data
    newer = head["id"] == questionnaire.id and is_older(questionnaire.version, head["version"])
    return str(head["version"]) if newer else ""


def plan_with(
    questionnaire: Questionnaire,
    assessment: Assessment,
    folder: Path | None = None,
    *,
    keep_reworded: bool = False,
) -> UpgradePlan:
    """What the pack in `folder` in the place of the questionnaire would do; without one that of Bearings.

    Raises `PackError` where the pack is unsound, `EditError` where it cannot take its place.
    """
    pack = builtin_pack() if folder is None else load_pack(folder)
    day = date.today().isoformat()
    return plan_upgrade(questionnaire, pack, assessment, day=day, keep_reworded=keep_reworded)


def check_output(path: Path) -> None:
    """Refuse a file that could not hold the questionnaire, or is there already. Raises `BearingsError`."""
    if path.suffix.lower() != SUFFIX:
        raise BearingsError(
            f"{path.name} cannot hold the questionnaire beside the answers.",
            remedy=f"Choose a name that ends in {SUFFIX}.",
        )
    if os.path.exists(path):
        raise SaveError(f"{path.name} is there already.", remedy="Choose another name.")


def upgrade_into(
    source: Path, plan: UpgradePlan, out: Path, *, home: Path | None = None, keys: Keys | None = None
) -> None:
    """Write the file at `source` to `out` with the plan done; `source` stays as it is.

    Journal and evidence go along. Raises `FormatError` or `SaveError`, and then `out` is not there.
    """
    check_output(out)
    try:
        document = _copied(source, plan, out, home, keys)
        try:
            Session(document.questionnaire, document.assessment, save=document.save).apply(
                upgrade_questionnaire(plan)
            )
            document.close()
        except BaseException:
            document.abandon()
            raise
    except BaseException:
        with contextlib.suppress(OSError):
            out.unlink()
        raise


def _copied(source: Path, plan: UpgradePlan, out: Path, home: Path | None, keys: Keys | None) -> Document:
    if source.suffix.lower() != SUFFIX:
        return Document.create(out, plan.old, plan.before, home=home)
    copy_atomically(source, out)
    return open_document(out, home=home, keys=keys)
