"""What the command palette holds: what the menus hold, what the page can do, questions and recent files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from bearings.ui.fixed import Fixed
from bearings.ui.palette_model import Entry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bearings.ui.main_window import MainWindow
    from bearings.ui.pages.questions.page import QuestionsPage

# What can be done with a question without changing its answer.
LOOKING = ("notePreview", "votes", "reveal", "nextQuestion", "previousQuestion")


def _tr(text: str) -> str:
    return QCoreApplication.translate("palette", text)


def palette_entries(window: MainWindow) -> list[Entry]:
    """Everything to choose from now, group by group."""
    entries = action_entries(window)
    if window.live.is_open:
        from bearings.ui.pages.questions.page import QuestionsPage

        if isinstance(window.current_page, QuestionsPage):
            entries = answer_entries(window.current_page) + entries
    entries += file_entries(window, window.desk.known.recent())
    if window.live.is_open:
        entries += question_entries(window) + parked_entries(window)
    return entries


def action_entries(window: MainWindow) -> list[Entry]:
    """Every action of the menus, in their order, by the name of its menu."""
    entries = []
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    for menu in window.menuBar().findChildren(QMenu, options=direct):
        group = menu.title().replace("&", "")
        actions = [action for action in menu.actions() if action.isVisible() and not action.isSeparator()]
        entries += [_of_action(window, group, action) for action in actions]
    return [entry for entry in entries if entry.key != "palette"]


def _of_action(window: MainWindow, group: str, action: QAction) -> Entry:
    return Entry(
        key=action.objectName(),
        group=group,
        text=action.iconText(),
        do=action.trigger,
        keys=action.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
        reason="" if action.isEnabled() else _why_not(window, action),
        checked=action.isCheckable() and action.isChecked(),
    )


def _why_not(window: MainWindow, action: QAction) -> str:
    act = window.actions_
    if window.live.read_only is not None and action in (act.undo, act.redo, *act.editing, *act.of_encryption):
        return _tr("The file is read-only")
    if window.live.is_open and action in act.of_encryption:
        encrypted = window.live.document.seal is not None
        return _tr("The file is encrypted") if encrypted else _tr("The file is not encrypted")
    if action is act.undo:
        return _tr("Nothing to undo")
    if action is act.redo:
        return _tr("Nothing to redo")
    if action is act.pause:
        return _tr("The presenter is not open")
    return _tr("Open an assessment first")


def answer_entries(page: QuestionsPage) -> list[Entry]:
    """What can be done with the question in hand."""
    from bearings.ui.pages.questions.evidence import ATTACH_KEY
    from bearings.ui.pages.questions.note import PREVIEW_KEY

    native = QKeySequence.SequenceFormat.NativeText
    page.finish()
    card, voting, group = page.card, page.voting, _tr("This question")
    asked = bool(card.question_id)
    question = page.live.questionnaire.question(card.question_id) if asked else None
    everyone = _tr("This question applies to everyone")
    no_room = "" if voting.people else _tr("Nobody is listed on Setup")
    hidden = voting.silent and voting.can_reveal
    entries = [
        Entry("dontKnow", group, _tr("Don't know"), card.say_unknown, keys="?", beside=(_tr("unknown"),)),
        Entry(
            "notApplicable",
            group,
            _tr("Not applicable, or applies after all"),
            card.say_not_applicable,
            keys="0",
            reason="" if question is None or question.na_allowed else everyone,
        ),
        Entry("clearAnswer", group, _tr("Clear the answer"), card.clear, keys=_tr("Backspace")),
        Entry("reviewMark", group, _tr("Mark for review, or clear the mark"), card.toggle_review, keys="*"),
        Entry("note", group, _tr("Write a note"), card.focus_note, keys="N"),
        Entry(
            "notePreview",
            group,
            _tr("Preview of the note, or write it"),
            card.record.note.toggle_preview,
            keys=QKeySequence(PREVIEW_KEY).toString(native),
            beside=("markdown",),
            reason="" if card.record.note.has_words else _tr("There is no note yet"),
        ),
        Entry("evidence", group, _tr("Grade the evidence"), card.focus_evidence, keys="E"),
        Entry(
            "evidenceFile",
            group,
            _tr("Add a file as evidence…"),
            card.evidence.choose_files,
            keys=QKeySequence(ATTACH_KEY).toString(native),
            beside=(_tr("attach"),),
        ),
        Entry("evidenceLink", group, _tr("Add a link as evidence…"), card.evidence.ask_link),
        Entry(
            "votes",
            group,
            _tr("Votes of each person, or one voice"),
            voting.toggle_mode,
            keys="V",
            reason=no_room,
            checked=voting.is_voting,
        ),
        Entry(
            "reveal",
            group,
            _tr("Reveal the votes, or hide them"),
            voting.toggle_reveal,
            keys="R",
            reason="" if hidden else _tr("No votes are hidden"),
        ),
        Entry("nextQuestion", group, _tr("Next question"), Fixed(page.step, 1), keys=_tr("Right")),
        Entry("previousQuestion", group, _tr("Previous question"), Fixed(page.step, -1), keys=_tr("Left")),
    ]
    if page.live.read_only is not None:
        reason = _tr("The file is read-only")
        entries = [e if e.key in LOOKING else e._replace(reason=reason) for e in entries]
    return entries if asked else []


def file_entries(window: MainWindow, paths: Sequence[Path]) -> list[Entry]:
    """The files opened lately; the one that is open is not among them."""
    now = window.live.document.path if window.live.is_open else None
    return [
        Entry(f"file_{path}", _tr("Recent files"), path.stem, Fixed(window.desk.open_path, path))
        for path in paths
        if path != now
    ]


def question_entries(window: MainWindow) -> list[Entry]:
    """Every question that is asked, by its id and its text."""
    live = window.live
    states = live.results.scorecard.questions
    group = _tr("Questions")
    return [
        Entry(
            f"question_{question.id}",
            group,
            question.text,
            Fixed(window.show_question, question.id),
            name=question.id,
            beside=(capability.name,),
        )
        for capability in live.questionnaire.capabilities
        for question in capability.questions
        if states[question.id].state != "hidden"
    ]


def parked_entries(window: MainWindow) -> list[Entry]:
    """Everything put aside in the workshop and not settled yet; it stands on the run sheet."""
    group = _tr("Parking lot")
    return [
        Entry(f"parked_{item.id}", group, item.text, Fixed(window.go, "run_sheet"), beside=(item.owner,))
        for item in window.live.assessment.parking
        if not item.settled
    ]
