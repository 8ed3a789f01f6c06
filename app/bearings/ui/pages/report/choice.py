"""How this person wants the report of an assessment: one plain value, kept with the preferences."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import TYPE_CHECKING, Any, Literal, get_args

if TYPE_CHECKING:
    from bearings.report.order import Paper, Variant

PDF, SCORES = ".pdf", ".results.json"  # forms by their ending; scores alone leave for a benchmark
RedactionName = Literal["full", "client-safe", "benchmark"]
REDACTIONS: tuple[RedactionName, ...] = get_args(RedactionName)
LONGEST = 40  # characters of a stored name


@dataclass(frozen=True, slots=True)
class ReportChoice:
    """Every choice of the Report page. `without` holds, by edition, the sections that are left out.

    `attach` is a consent: it is asked anew each time, and never kept.
    """

    form: str = PDF
    edition: str = "board"
    redaction: RedactionName = "full"
    language: str = ""  # of the pack; "" is that of the assessment
    paper: Paper = ""
    since: str = ""  # milestone, of an edition that tells what changed; "" is the latest
    until: str = ""  # "" is now
    variant: Variant = "ua"
    without: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    open_after: bool = False
    attach: bool = False

    @property
    def written_as(self) -> str:
        """The form that is written: for a benchmark there is but one."""
        return SCORES if self.redaction == "benchmark" else self.form

    @property
    def is_pdf(self) -> bool:
        return self.written_as == PDF

    @property
    def may_attach(self) -> bool:
        """Whether the assessment may travel inside: never where something is to stay in."""
        return self.is_pdf and self.redaction == "full"

    @property
    def leave_out(self) -> tuple[str, ...]:
        """Sections of the chosen edition that are left out."""
        return self.without.get(self.edition, ())

    def file_name(self, stem: str) -> str:
        """What to call the file, after that of the assessment: with its edition and what leaves."""
        edition = (self.edition,) if self.is_pdf else ()
        redaction = () if self.redaction == "full" else (self.redaction,)
        return "-".join((stem, *edition, *redaction)) + self.written_as

    def leaving_out(self, sections: tuple[str, ...]) -> ReportChoice:
        """The same with those sections of the chosen edition left out."""
        others = {key: left for key, left in self.without.items() if key != self.edition}
        return replace(self, without={**others, self.edition: sections} if sections else others)

    def as_plain(self) -> dict[str, Any]:
        """To be kept, as JSON holds it."""
        plain = asdict(self)
        del plain["attach"]
        return {**plain, "without": {key: list(left) for key, left in self.without.items()}}


def read_choice(plain: object) -> ReportChoice:
    """The choice that `as_plain` told; what is not of its kind is as at first."""
    first = ReportChoice()
    if not isinstance(plain, Mapping):
        return first
    known = {key: value for key, value in plain.items() if _is_sound(key, value)}
    without = known.pop("without", {})
    return replace(first, **known, without={key: tuple(left) for key, left in without.items()})


def possible(
    choice: ReportChoice,
    *,
    forms: Collection[str],
    languages: Collection[str],
    editions: Mapping[str, tuple[str, ...]],
) -> ReportChoice:
    """That choice with what there is now: what it names may be gone since it was kept.

    `editions` holds the sections of each; nothing as long as they are not read.
    """
    form = choice.form if choice.form in forms else PDF
    language = choice.language if choice.language in languages else ""
    edition = choice.edition if choice.edition in editions or not editions else ReportChoice().edition
    settled = replace(choice, form=form, language=language, edition=edition)
    sections = editions.get(edition, settled.leave_out)
    left = tuple(section for section in settled.leave_out if section in sections)
    return settled if left == settled.leave_out else settled.leaving_out(left)


def choice_key(assessment_id: str) -> str:
    """What the choices of an assessment are kept under: its id may hold a name, this does not."""
    return hashlib.sha256(assessment_id.encode()).hexdigest()[:16]


def _is_sound(key: str, value: object) -> bool:
    allowed = {"redaction": REDACTIONS, "paper": ("", "A4", "Letter"), "variant": ("ua", "archive")}
    if key in allowed:
        return value in allowed[key]
    if key in ("form", "edition", "language", "since", "until"):
        return isinstance(value, str) and len(value) <= LONGEST
    if key == "open_after":
        return isinstance(value, bool)
    if key == "without":
        return isinstance(value, Mapping) and all(
            isinstance(left, list) and all(isinstance(section, str) for section in left)
            for left in value.values()
        )
    return False
