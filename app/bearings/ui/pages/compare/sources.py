"""What can be compared: today's answers, the milestones of the file, and other files."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bearings.domain.isolation import isolated
from bearings.ui.pages.compare.milestones import day_in_words
from bearings.ui.worded import worded

if TYPE_CHECKING:
    from bearings.domain.assessment import Assessment, Milestone
    from bearings.domain.changes.compare import State
    from bearings.domain.questionnaire import Questionnaire
    from bearings.ui.live_session import LiveSession

NOW, MILESTONE, FILE = "now", "milestone:", "file:"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Compare", text)


@dataclass(frozen=True, slots=True)
class OtherFile:
    """A file that was read to compare with; it is never written."""

    path: Path
    questionnaire: Questionnaire
    assessment: Assessment


class Sources:
    """The states one can choose from, by key. What was computed of the two in use is kept."""

    def __init__(self, live: LiveSession) -> None:
        self._live = live
        self._files: list[OtherFile] = []
        self._computed: dict[str, tuple[tuple[object, ...], State]] = {}  # by key: computed of what

    def forget(self) -> None:
        """Another assessment is open: other files have nothing to do with it."""
        self._files = []
        self._computed = {}

    def add_file(self, path: Path, pack: Questionnaire, assessment: Assessment) -> str:
        """Take a file that was read, to compare with, and give its key."""
        from bearings.domain.languages import in_language

        questionnaire = in_language(pack, self._live.questionnaire.language)  # told as what is open
        read = OtherFile(path, questionnaire, assessment)
        place = next((n for n, other in enumerate(self._files) if other.path == path), len(self._files))
        self._files[place : place + 1] = [read]
        return f"{FILE}{place}"

    def choices(self) -> list[tuple[str, str]]:
        """Key and words of everything to choose from: today, milestones from the latest on, files."""
        from bearings.domain.changes.compare_words import TODAY

        found = [(NOW, worded(TODAY))]
        milestones = sorted(self._live.assessment.milestones, key=_day)
        found += [(f"{MILESTONE}{m.id}", _milestone_words(m)) for m in reversed(milestones)]
        for place, file in enumerate(self._files):
            key = f"{FILE}{place}"
            found.append((key, file.path.name))
            found += [
                (f"{key}/{m.id}", f"{file.path.stem}: {_milestone_words(m)}")
                for m in reversed(sorted(file.assessment.milestones, key=_day))
            ]
        return found

    def latest(self) -> str:
        """Key of the latest milestone that differs from today, else of the latest; "" if there is none."""
        from bearings.domain.changes.milestones import as_it_was

        assessment = self._live.assessment
        milestones = sorted(assessment.milestones, key=_day)
        now = assessment.model_copy(update={"milestones": ()})
        differing = [m for m in milestones if as_it_was(assessment, m) != now]
        return f"{MILESTONE}{(differing or milestones)[-1].id}" if milestones else ""

    def state(self, key: str) -> State | None:
        """All that is computed of that choice; None if it is not there any more."""
        if key == NOW:
            return self._now()
        if key.startswith(MILESTONE):
            milestone = self._live.assessment.milestone(key.removeprefix(MILESTONE))
            if milestone is None:
                return None
            return self._of_milestone(key, self._live.questionnaire, self._live.assessment, milestone)
        return self._of_file(key)

    def keep_only(self, *keys: str) -> None:
        """Forget what was computed of other choices."""
        self._computed = {key: known for key, known in self._computed.items() if key in keys}

    def _now(self) -> State:
        from bearings.domain.changes.compare import State
        from bearings.domain.changes.compare_words import TODAY

        live = self._live
        return State(TODAY, "", live.questionnaire, live.assessment, live.results, live.conclusions)

    def _of_file(self, key: str) -> State | None:
        place, _, milestone_id = key.removeprefix(FILE).partition("/")
        if not key.startswith(FILE) or int(place) >= len(self._files):
            return None
        file = self._files[int(place)]
        if not milestone_id:
            day = file.assessment.workshop.date or ""
            return self._computed_of(key, file.questionnaire, file.assessment, file.path.name, day, (file,))
        milestone = file.assessment.milestone(milestone_id)
        if milestone is None:
            return None
        return self._of_milestone(key, file.questionnaire, file.assessment, milestone)

    def _of_milestone(
        self, key: str, questionnaire: Questionnaire, assessment: Assessment, milestone: Milestone
    ) -> State:
        from bearings.domain.changes.milestones import as_it_was, asked_then

        then = as_it_was(assessment, milestone)
        of = (milestone, assessment.organisation)  # a milestone does not keep who is assessed
        questionnaire = asked_then(questionnaire, assessment, milestone)
        return self._computed_of(key, questionnaire, then, milestone.name, milestone.date, of)

    def _computed_of(
        self,
        key: str,
        questionnaire: Questionnaire,
        assessment: Assessment,
        label: str,
        day: str,
        of: tuple[object, ...],
    ) -> State:
        from bearings.domain.changes.compare import state_of

        known = self._computed.get(key)
        if known is None or any(one is not other for one, other in zip(known[0], of, strict=True)):
            known = (of, state_of(questionnaire, assessment, label=label, date=day))
            self._computed[key] = known
        return known[1]


def _day(milestone: Milestone) -> str:
    return milestone.date


def _milestone_words(milestone: Milestone) -> str:
    day = day_in_words(milestone.date)
    return milestone.name if day in milestone.name else f"{isolated(milestone.name)}, {day}"
