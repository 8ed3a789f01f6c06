"""Asking: the few questions the window puts in a dialog. Tests answer in their place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

ASSESSMENTS = "*.bearings"
EXCHANGE = "*.yaml *.yml *.json"
REPORTS = "*.pdf"


def _tr(text: str) -> str:
    return QCoreApplication.translate("ask", text)


def file_to_open(parent: QWidget, folder: Path) -> Path | None:
    """An assessment to open, or a report that carries one, or None."""
    kinds = f"{_tr('Assessments and reports')} ({ASSESSMENTS} {REPORTS});;{_tr('All files')} (*)"
    chosen, _ = QFileDialog.getOpenFileName(parent, _tr("Open an assessment"), str(folder), kinds)
    return Path(chosen) if chosen else None


def file_to_compare(parent: QWidget, folder: Path) -> Path | None:
    """A file to compare with, which is only read, or None."""
    kinds = (
        f"{_tr('Assessments, answers and reports')} ({ASSESSMENTS} {EXCHANGE} {REPORTS});;"
        f"{_tr('All files')} (*)"
    )
    chosen, _ = QFileDialog.getOpenFileName(parent, _tr("Compare with a file"), str(folder), kinds)
    return Path(chosen) if chosen else None


def file_to_import(parent: QWidget, folder: Path) -> Path | None:
    """Answers in YAML or JSON to import, or None."""
    kinds = f"{_tr('Answers in YAML or JSON')} ({EXCHANGE});;{_tr('All files')} (*)"
    chosen, _ = QFileDialog.getOpenFileName(parent, _tr("Import answers"), str(folder), kinds)
    return Path(chosen) if chosen else None


def folder_of_questionnaire(parent: QWidget, folder: Path) -> Path | None:
    """A folder that holds a questionnaire, or None."""
    chosen = QFileDialog.getExistingDirectory(parent, _tr("Choose a questionnaire"), str(folder))
    return Path(chosen) if chosen else None


def file_with_votes(parent: QWidget, folder: Path, kinds: Sequence[str]) -> Path | None:
    """A ballot or another file with answers of one of those kinds ("*.pdf"), which is only read, or None."""
    wanted = f"{_tr('Ballots and answers')} ({' '.join(kinds)})"
    chosen, _ = QFileDialog.getOpenFileName(parent, _tr("Import answers"), str(folder), wanted)
    return Path(chosen) if chosen else None


def files_of_evidence(parent: QWidget, folder: Path) -> list[Path]:
    """Files to copy into the assessment; none if nothing was chosen."""
    from bearings.domain.evidence import ENDINGS

    endings = " ".join(f"*{ending}" for known in ENDINGS.values() for ending in known)
    kinds = f"{_tr('Documents and pictures')} ({endings})"
    chosen, _ = QFileDialog.getOpenFileNames(parent, _tr("Add evidence"), str(folder), kinds)
    return [Path(path) for path in chosen]


def file_to_write(parent: QWidget, title: str, suggestion: Path, kind: str) -> Path | None:
    """Where to write a file of that kind ("PDF (*.pdf)"), or None; asks before replacing one."""
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(suggestion), kind)
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_suffix(suggestion.suffix)


def file_of_form(parent: QWidget, title: str, suggestion: Path, forms: Mapping[str, str]) -> Path | None:
    """Where to write, in one of some forms (ending to name), or None; asks before replacing a file.

    The ending of the name decides; one without is given that of the form that was chosen.
    """
    kinds = {f"{name} (*{ending})": ending for ending, name in forms.items()}
    chosen, kind = QFileDialog.getSaveFileName(parent, title, str(suggestion), ";;".join(kinds))
    if not chosen:
        return None
    path = Path(chosen)
    if path.name.lower().endswith(tuple(forms)):
        return path
    ending = kinds.get(kind, suggestion.suffix)
    longer = path.with_name(f"{path.stem if path.suffix == Path(ending).suffix else path.name}{ending}")
    return longer if not longer.exists() or _may_replace(longer, parent) else None


def _may_replace(path: Path, parent: QWidget) -> bool:
    from bearings.ui.messages import ask

    said = _tr("There is a file called {} already.").format(path.name)
    return ask(said, _tr("It would be replaced."), verb=_tr("Replace"), parent=parent)


class NewAssessment(NamedTuple):
    """What is to be made: the organisation, "" is allowed, and whether its file is to be encrypted.

    `questionnaire` is the folder of a pack, or None for that of Bearings.
    """

    organisation: str
    encrypt: bool = False
    questionnaire: Path | None = None


def new_assessment(parent: QWidget, folder: Path) -> NewAssessment | None:
    """The assessment to make; None is "not now". Questionnaires are looked for from `folder` on."""
    from bearings.ui.new_assessment_dialog import NewAssessmentDialog

    dialog = NewAssessmentDialog(folder, parent)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    return NewAssessment(dialog.organisation(), dialog.wants_encryption(), dialog.questionnaire)
