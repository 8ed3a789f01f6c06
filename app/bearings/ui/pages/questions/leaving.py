"""Leaving a silent round: other pages count its votes, so they are shown only to who says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from bearings.ui.pages.page import Page

COUNTING = frozenset({"results", "costs", "roadmap", "compare", "run_sheet", "report"})


def _tr(text: str) -> str:
    return QCoreApplication.translate("Voting", text)


def may_show(key: str, questions: Page | None, window: QWidget) -> bool:
    """Whether that page may come into sight now; asked while a round with votes is not revealed."""
    if key not in COUNTING or questions is None:
        return True
    from bearings.ui.messages import ask
    from bearings.ui.pages.questions.page import QuestionsPage

    assert isinstance(questions, QuestionsPage)
    question = questions.voting.unrevealed
    return not question or ask(
        _tr("The votes on {} are not revealed yet").format(question),
        _tr("That page counts them already: on a shared screen everybody would see where the round stands."),
        verb=_tr("Show it anyway"),
        parent=window,
    )
