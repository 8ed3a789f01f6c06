"""What showing a document needs, made ready beside the window; and what a change makes of the results."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from bearings.domain.results import Results
    from bearings.session import Change, Session
    from bearings.shared_library import AnyDocument


class Prepared(NamedTuple):
    """A document with all that its first showing needs."""

    document: AnyDocument
    session: Session
    results: Results


def prepare(document: AnyDocument) -> Prepared:
    """Make a document ready to be shown; with many questions it takes a while and is done in a thread."""
    from bearings.domain.evaluate import evaluate
    from bearings.session import Session

    session = Session(document.questionnaire, document.assessment, save=document.save)
    return Prepared(document, session, evaluate(session.questionnaire, session.assessment))


def results_after(session: Session, change: Change, before: Results) -> Results:
    """Everything computed from the answers after a change that the session has made."""
    from bearings.domain.evaluate import evaluate, rescore

    if change.pack is not None or change.before.language != change.after.language:
        return evaluate(session.questionnaire, change.after)
    return rescore(session.questionnaire, change.before, before, change.after)
