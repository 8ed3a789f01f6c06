"""What the file desk does in a thread: reading, making and copying files until they are ready to be shown.

Nothing is imported before there is something to do.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from bearings.errors import Cancelled
from bearings.files import Stop, free_name
from bearings.ui.prepared import Prepared, prepare

if TYPE_CHECKING:
    from bearings.domain.upgrade.arrivals import Arrival
    from bearings.report_library import OpenedReport
    from bearings.shared_library import AnyDocument
    from bearings.store.backups import Backup
    from bearings.store.document import Document
    from bearings.store.holder import Owner
    from bearings.store.keys import Keys
    from bearings.store.read_only import ReadOnlyDocument


class Here(NamedTuple):
    """Where Bearings keeps its own files, who opens a file, and what opens those that are encrypted."""

    home: Path
    owner: Owner
    keys: Keys


def unless_stopped(work: Callable[[], Prepared | None], stop: Stop) -> Prepared | None:
    """What the work gives. If it was stopped meanwhile that is put back, and `Cancelled` is raised."""
    made = work()
    try:
        stop.pass_by()
    except Cancelled:
        if made is not None:
            put_back(made)
        raise
    return made


def put_back(made: Prepared) -> None:
    """Let go of a document that is not shown after all; what a crash had left of it stays where it is."""
    made.document.abandon() if made.document.needs_publishing else made.document.close()


def ready(document: Document, here: Here) -> Prepared:
    """The document, which others are told of, made ready to be shown."""
    from bearings.shared_library import hold

    return prepared(hold(document, here.owner))


def prepared(document: AnyDocument) -> Prepared:
    """The document made ready to be shown; what it is shown in is imported beside the window too."""
    import bearings.ui.pages.questions.page
    import bearings.ui.top_bar  # noqa: F401

    return prepare(document)


def opened(path: Path, here: Here) -> Prepared:
    from bearings.shared_library import open_shared

    return prepared(open_shared(path, owner=here.owner, home=here.home, keys=here.keys))


def reopened(path: Path, here: Here) -> Prepared | None:
    return opened(path, here) if path.exists() else None


def again(seen: ReadOnlyDocument, here: Here) -> Prepared | None:
    from bearings.shared_library import open_shared

    document = open_shared(seen.path, owner=here.owner, home=here.home, keys=here.keys)
    return None if seen.is_like(document) else prepared(document)


def copied(seen: ReadOnlyDocument, target: Path, here: Here) -> Prepared:
    seen.save_copy(target)
    return opened(target, here)


def new(
    folder: Path, name: str, language: str, questionnaire: Path | None, here: Here, passphrase: str = ""
) -> Prepared:
    """A new file, encrypted if there is a passphrase; `questionnaire` is the folder of another pack."""
    from bearings import library
    from bearings.packs.loader import load_pack
    from bearings.store.sealed import new_seal

    pack = load_pack(questionnaire) if questionnaire is not None else None
    seal = new_seal(passphrase) if passphrase else None
    document = library.new_document(
        folder, name, questionnaire=pack, language=language, home=here.home, seal=seal
    )
    return ready(document, here)


def imported(path: Path, folder: Path, here: Here, *, agreed: bool = False) -> Prepared:
    """Answers in a new file; `agreed` that those without a place in the questionnaire are left behind."""
    from bearings import library

    return ready(library.import_file(path, folder, home=here.home, arrived=_seen if agreed else None), here)


def _seen(_arrival: Arrival) -> None:
    """A person has looked at what is left behind."""


def sample(source: Path, folder: Path, here: Here) -> Prepared:
    from bearings import library

    library.make_folder(folder)
    return opened(library.copy_sample(source, folder, home=here.home), here)


def resumed(report: OpenedReport, folder: Path, here: Here) -> Prepared:
    from bearings.report_library import resume_report

    return ready(resume_report(report, folder, home=here.home), here)


def version(backup: Backup, wished: Path, here: Here) -> Prepared:
    """A copy of an earlier version, under that name or one like it that is free."""
    from bearings.store.backups import restore

    target = free_name(wished.parent, wished.stem, wished.suffix)
    restore(backup, target, here.keys)
    return opened(target, here)
