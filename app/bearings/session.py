"""The session: the assessment that is open, and the one door through which it changes.

`apply` saves first, then moves, then announces. If saving fails nothing moved
and the error says why. Undo goes back to an older value; there are no command
classes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from bearings.domain.assessment import Assessment
from bearings.domain.edits import Edit
from bearings.domain.fit import answer_misfits, changed_misfits, misfits
from bearings.domain.languages import in_language
from bearings.domain.questionnaire import Questionnaire
from bearings.errors import EditError


@dataclass(frozen=True, slots=True)
class Change:
    """What an edit, undo or redo did. `subject` is the id it concerns, "" for many.

    `pack` is the questionnaire from then on, where it took the place of another.
    """

    before: Assessment
    after: Assessment
    kind: str
    subject: str
    label: str
    pack: Questionnaire | None = None


@dataclass(frozen=True, slots=True)
class _Step:
    edit: Edit
    before: Assessment
    after: Assessment
    replaced: Questionnaire | None = None  # whose place the questionnaire of the edit took


@dataclass(frozen=True, slots=True)
class Pending:
    """A change that may be made: `save` it, in whatever thread, then `finish` it in the session it is of.

    `told` is the questionnaire from then on, in the language of the assessment.
    """

    change: Change
    told: Questionnaire
    commit: Callable[[], None]  # in the steps that can be undone


Save = Callable[[Change], None]


class Session:
    """An open assessment. `save` keeps a change on disk or raises `SaveError`.

    `pack` is the questionnaire in all its languages; `questionnaire` is it in the assessment's.
    """

    def __init__(self, pack: Questionnaire, assessment: Assessment, *, save: Save) -> None:
        self.pack = pack
        self._questionnaire = in_language(pack, assessment.language)
        self._assessment = assessment
        self._save = save
        self._done: list[_Step] = []
        self._undone: list[_Step] = []
        self._watchers: list[Callable[[Change], None]] = []

    @property
    def questionnaire(self) -> Questionnaire:
        """What is asked, in the language of the assessment."""
        return self._questionnaire

    @property
    def assessment(self) -> Assessment:
        return self._assessment

    @property
    def undo_label(self) -> str | None:
        """Name of the edit that undo takes back, None if there is none."""
        return self._done[-1].edit.label if self._done else None

    @property
    def redo_label(self) -> str | None:
        return self._undone[-1].edit.label if self._undone else None

    def watch(self, watcher: Callable[[Change], None]) -> None:
        """Call `watcher` after every change, once it is saved."""
        self._watchers.append(watcher)

    def apply(self, edit: Edit) -> bool:
        """Make an edit; False if it changes nothing.

        Raises `EditError` or `SaveError`, and then nothing moved.
        """
        return self._make(self.begin(edit))

    def undo(self) -> bool:
        """Go back before the last edit; False if there is none."""
        return self._make(self.begin_undo())

    def redo(self) -> bool:
        """Make the edit that was undone last again; False if there is none."""
        return self._make(self.begin_redo())

    # ------------------------------------------------------------ the same in three steps

    def begin(self, edit: Edit) -> Pending | None:
        """What `apply` would do, None if that is nothing; raises `EditError`. Nothing is saved or moved yet.

        With `save` it may run in a thread, as long as nothing else changes the session meanwhile.
        """
        before = self._assessment
        after = edit.apply(before)
        if after == before and edit.pack in (None, self.pack):
            return None
        self._check(edit, before, after)
        change = Change(before, after, edit.kind, edit.subject, edit.label, edit.pack)

        def commit() -> None:
            if self._continues(edit):
                self._done[-1] = _Step(edit, self._done[-1].before, after)
            else:
                self._done.append(_Step(edit, before, after, self.pack if edit.pack else None))
            self._undone.clear()

        return self._pending(change, commit)

    def begin_undo(self) -> Pending | None:
        """What `undo` would do, likewise."""
        if not self._done:
            return None
        step = self._done[-1]
        change = Change(step.after, step.before, "undo", step.edit.subject, step.edit.label, step.replaced)
        return self._pending(change, lambda: self._undone.append(self._done.pop()))

    def begin_redo(self) -> Pending | None:
        """What `redo` would do, likewise."""
        if not self._undone:
            return None
        step = self._undone[-1]
        edit = step.edit
        change = Change(step.before, step.after, "redo", edit.subject, edit.label, edit.pack)
        return self._pending(change, lambda: self._done.append(self._undone.pop()))

    def save(self, pending: Pending) -> None:
        """Keep it on disk. Raises `SaveError`, and then it must not be finished."""
        self._save(pending.change)

    def finish(self, pending: Pending) -> None:
        """Move, and tell everybody."""
        pending.commit()
        self._assessment, self._questionnaire = pending.change.after, pending.told
        self.pack = pending.change.pack or self.pack
        for watcher in self._watchers:
            watcher(pending.change)

    @property
    def undo_replaces(self) -> bool:
        """Whether undo brings another questionnaire."""
        return bool(self._done) and self._done[-1].replaced is not None

    @property
    def redo_replaces(self) -> bool:
        """Whether redo brings another questionnaire."""
        return bool(self._undone) and self._undone[-1].replaced is not None

    def break_merge(self) -> None:
        """Let the next edit start an undo step of its own (a field was left)."""
        if self._done:
            step = self._done[-1]
            self._done[-1] = replace(step, edit=replace(step.edit, merge=""))

    def _check(self, edit: Edit, before: Assessment, after: Assessment) -> None:
        """Refuse what no file may hold: it would be saved, and never open again."""
        if edit.pack is not None:
            for place, problem in misfits(edit.pack, after):
                raise EditError(f"{place[-1]}: {problem}.", remedy="Nothing was changed.")
            return
        if edit.subject in after.answers:
            for _, problem in answer_misfits(self._questionnaire, after, edit.subject):
                raise EditError(f"{edit.subject}: {problem}.", remedy="Choose another answer.")
        for place, problem in changed_misfits(self._questionnaire, before, after):
            raise EditError(f"{place[-1]}: {problem}.", remedy="Choose another value.")

    def _continues(self, edit: Edit) -> bool:
        return bool(
            edit.merge and self._done and not self._undone and self._done[-1].edit.merge == edit.merge
        )

    def _make(self, pending: Pending | None) -> bool:
        if pending is None:
            return False
        self.save(pending)
        self.finish(pending)
        return True

    def _pending(self, change: Change, commit: Callable[[], None]) -> Pending:
        told = self._questionnaire
        if change.pack is not None or change.after.language != change.before.language:
            told = in_language(change.pack or self.pack, change.after.language)
        return Pending(change, told, commit)
