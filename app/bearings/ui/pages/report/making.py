"""Making what is exported: the same bytes for the preview and for the file, kept until something changes."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import date
from functools import partial
from random import Random, SystemRandom
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from bearings.ui.background import Background
from bearings.ui.pages.report.choice import ReportChoice
from bearings.ui.render_process import RenderProcess

if TYPE_CHECKING:
    from bearings.domain.assessment import Assessment
    from bearings.domain.leaving import Counted
    from bearings.domain.questionnaire import Questionnaire
    from bearings.errors import BearingsError
    from bearings.ui.live_session import LiveSession

MOST_KEPT = 4  # files that are kept, so that going to and fro between editions needs no waiting


@dataclass(frozen=True, slots=True)
class Made:
    """A file as it would be written. `of` tells of what it was made; `pages` is 0 where there are none."""

    of: str
    choice: ReportChoice
    data: bytes
    pages: int


@dataclass(frozen=True, slots=True)
class Copy:
    """What leaves of an assessment, counted by kind; names that still stand in it, each with where."""

    of: Assessment
    redaction: str
    left: Assessment
    names: list[tuple[str, str]]
    counted: tuple[Counted, ...]


class Making(QObject):
    """One file at a time. `made` carries a `Made`, `stage` what is being done, `failed` a `BearingsError`.

    `copied` follows when it was found out what leaves.
    """

    made = Signal(object)
    stage = Signal(str)
    failed = Signal(object)
    copied = Signal()

    def __init__(self, live: LiveSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self.renderer = RenderProcess(self)
        self.renderer.made.connect(self._made)
        self.renderer.stage.connect(self.stage)
        self.renderer.failed.connect(self._failed)
        self._kept: dict[str, Made] = {}
        self._under_way: tuple[str, ReportChoice] | None = None
        self._hashed: tuple[Assessment, str] | None = None  # of which the hash is known, and the hash
        self._copy: Copy | None = None
        self._told: tuple[Questionnaire, str, Questionnaire] | None = None  # the pack in another language
        self._seed = SystemRandom().getrandbits(64)
        self._copying = Background(self)
        self._copying.done.connect(self._copy_made)

    def kept(self, choice: ReportChoice) -> Made | None:
        """The file of that choice, if it is made and nothing changed since."""
        return self._kept.get(self._fingerprint(choice))

    @property
    def busy(self) -> bool:
        """Whether a file is being made."""
        return self._under_way is not None

    def make(self, choice: ReportChoice) -> None:
        """Make it, unless it is being made; what else is being made is dropped."""
        of = self._fingerprint(choice)
        if self._under_way is not None and self._under_way[0] == of:
            return
        self.renderer.cancel()
        self._under_way = (of, choice)
        if choice.redaction == "benchmark":
            self._made(self._scores(), 0)
        elif choice.redaction == "full":
            self.renderer.make(self._job(choice, self._live.assessment))
        elif (copy := self.copy(choice)) is not None:
            self.renderer.make(self._job(choice, copy.left))

    def cancel(self) -> None:
        """Stop at once."""
        self._under_way = None
        self.renderer.cancel()

    def forget(self) -> None:
        """Another assessment is open: nothing is made of it yet, and its people are called anew."""
        self.cancel()
        self._kept.clear()
        self._hashed = self._copy = self._told = None
        self._seed = SystemRandom().getrandbits(64)

    def copy(self, choice: ReportChoice) -> Copy | None:
        """What leaves by that choice; None while that is found out beside the window: `copied` follows.

        People keep what they are called from one copy to the next.
        """
        full, kept = self._live.assessment, self._copy
        if kept is not None and kept.of is full and kept.redaction == choice.redaction:
            return kept
        self._copying.start(partial(_copied, full, choice.redaction, self._seed))
        return None

    def _copy_made(self, copy: object) -> None:
        assert isinstance(copy, Copy)
        if not self._live.is_open:
            return
        self._copy = copy
        if self._under_way is not None and not self.renderer.busy:
            choice, self._under_way = self._under_way[1], None
            self.make(choice)  # it waited for this; of other answers by now it waits for the next
        self.copied.emit()

    # ------------------------------------------------------------ jobs

    def _job(self, choice: ReportChoice, leaving: Assessment) -> dict[str, Any]:
        from bearings.report.render import export_job, report_job

        questionnaire, assessment = self._in_language(choice.language, leaving)
        if not choice.is_pdf:
            redacted = choice.redaction != "full"
            return export_job(choice.written_as, questionnaire, assessment, redacted=redacted)
        from bearings.report.order import ReportOrder
        from bearings.template_library import templates_folder

        order = ReportOrder(
            choice.edition,
            choice.variant,
            choice.paper,
            choice.leave_out,
            choice.since,
            choice.until,
            str(templates_folder()),
            attach=choice.attach and choice.may_attach,
            redacted=choice.redaction != "full",
        )
        if order.attach:
            questionnaire = self._live.pack  # whoever opens it again has all its languages
        return report_job(questionnaire, assessment, order, today=date.today())

    def _in_language(self, language: str, assessment: Assessment) -> tuple[Questionnaire, Assessment]:
        """Both in that language of the pack; "" is that of the assessment."""
        from bearings.domain.languages import in_language

        pack, questionnaire = self._live.pack, self._live.questionnaire
        if language in ("", questionnaire.language):
            return questionnaire, assessment
        if self._told is None or self._told[0] is not pack or self._told[1] != language:
            self._told = (pack, language, in_language(pack, language))
        wanted = "" if language == pack.language else language
        return self._told[2], assessment.model_copy(update={"language": wanted})

    def _scores(self) -> bytes:
        from bearings.report.export import scores_json

        return scores_json(self._live.results)

    def _fingerprint(self, choice: ReportChoice) -> str:
        assessment = self._live.assessment
        if self._hashed is None or self._hashed[0] is not assessment:  # with many votes it takes a while
            found = hashlib.sha256(assessment.model_dump_json().encode()).hexdigest()
            self._hashed = (assessment, found)
        wanted = {**choice.as_plain(), "attach": choice.attach and choice.may_attach}
        del wanted["open_after"]
        wanted["without"] = list(choice.leave_out)
        wanted["form"] = choice.written_as
        return f"{date.today().isoformat()} {self._hashed[1]} {json.dumps(wanted, sort_keys=True)}"

    # ------------------------------------------------------------ results

    def _made(self, data: bytes, pages: int) -> None:
        if self._under_way is None:
            return
        (of, choice), self._under_way = self._under_way, None
        if len(self._kept) >= MOST_KEPT:
            self._kept.pop(next(iter(self._kept)))
        self._kept[of] = Made(of, choice, data, pages)
        self.made.emit(self._kept[of])

    def _failed(self, error: BearingsError) -> None:
        self._under_way = None
        self.failed.emit(error)


def _copied(full: Assessment, redaction: str, seed: int) -> Copy:
    """What leaves; of scores alone no text does."""
    from bearings.domain.leaving import what_leaves
    from bearings.domain.redaction import REDACTIONS
    from bearings.library import copy_to_share

    left, names = full, list[tuple[str, str]]()
    if redaction == "client-safe":
        left, names = copy_to_share(full, redaction, chance=Random(seed))
    return Copy(full, redaction, left, names, what_leaves(full, REDACTIONS[redaction]))
