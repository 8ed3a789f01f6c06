"""Words: what reports and ballots say of themselves, in the language of the assessment.

Templates and code speak English. For another language `report_templates/words.xx.yaml`
holds what templates and ballots say, and the window's catalogue, under "Study", the
sentences of the domain; both as templates ("{} of {} answered"). What has no word in
either stays English. Words of packs and of people are not looked up.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Set
from contextlib import suppress
from functools import cache
from xml.etree import ElementTree

from bearings.datafile import read_source
from bearings.domain.assessment import Assessment
from bearings.domain.redaction import LEFT_OUT
from bearings.domain.wording.executive import paragraphs_of
from bearings.errors import FormatError
from bearings.report.note_text import ON_PAPER, texts_of_note
from bearings.resources import resource

HOLE = re.compile(r"\{[#n]?\}")  # {} stands for anything, {#} for figures and ids, {n} for a name
TELLING = 6  # letters a template needs to be told from other texts; else its holes are {#}
CLOSING = tuple(".,;:)")  # signs that stand close to the word before them
LONGEST = 4_500  # characters: nothing that is ours is longer, so people wrote it
STOP = r"\.\Z"  # of a sentence: before its names and lists are parted at commas
JOINTS = ("\n", r"(?<=[.?!]) ", "; ", ": ", STOP, ", ", " · ")  # between sentences and parts, widest first
_ANYTHING, _FIGURES = r"((?:(?!; |\n).)*?)", "([^a-z]*?)"  # what fills a hole ends where a list goes on
_FILLED_BY = {"{#}": _FIGURES, "{n}": r"([A-ZÄÖÜ0-9][^.;:]*?)"}
_FIGURE = re.compile(r"(?<![\d.,])\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d.,]\d)|(?<![\d.,])\d+\.\d+(?![\d.,]\d)")
_PLAIN = re.compile(r"(?<![\d.,])[1-9]\d{0,2}(?:,\d{3})+(?![\d.,]\d)|(?<![\d.,])0\.\d{2}(?![\d.,]\d)")
_AMOUNT = re.compile(r"\b([A-Z]{3} )(\d+\.\d+(?: million| billion)?)")
_KEY = re.compile(r"(?=[^a-z]*[a-z])[a-z0-9_.:\-]*\Z")  # what looks like an id is no word
_CATALOGUE = "Study"


class Words:
    """The words of one language.

    `figures` are its signs between thousands and before decimals, `units` words that look like ids,
    `quotes` its marks before and after what is named.
    """

    def __init__(
        self,
        language: str,
        told: Mapping[str, str],
        figures: tuple[str, str] = (",", "."),
        units: Mapping[str, str] | None = None,
        quotes: str = "“”",
    ) -> None:
        self.language = language
        self._units = dict(units or {})
        self._told = dict(told)
        self.quotes = quotes
        self._signs = dict(zip((",", "."), figures, strict=True))
        self._patterns = _patterns_of(self._told)

    def __bool__(self) -> bool:
        return bool(self._told)

    def literal(self, text: str) -> str:
        """A whole text that a template says itself, with the spaces around it; none before a stop."""
        bare = " ".join(text.split())
        told = self._told.get(bare) if bare else None
        if told is None:
            return text
        return (text.lstrip() if told[:1] in CLOSING else text).replace(text.strip(), told)

    def say(self, template: str, *values: object) -> str:
        """A template of our own, such as "For {}", filled with values that are not looked up."""
        return self._told.get(template, template).format(*values)

    def worded(self, text: str, own: Set[str] = frozenset()) -> str:
        """A sentence of the study; texts in `own`, which people wrote, stay as they are.

        So does a text that looks like an id, such as "high": it may be the name of a style.
        """
        is_key = _KEY.match(text) and text not in self._units
        return text if not self._told or is_key else self.told(text, own)

    def told(self, text: str, own: Set[str] = frozenset()) -> str:
        """As `worded`, of a text that is certainly shown."""
        if not text or not self._told or text in own or len(text) > LONGEST:
            return text
        if text in self._told or text in self._units:
            return self._told.get(text) or self._units[text]
        if (bare := text.strip()) != text:
            return text.replace(bare, self.told(bare, own)) if bare else text
        for literal, pattern, template in self._patterns:
            if literal in text and (found := pattern.fullmatch(text)):
                return _filled(self._told[template], [self.told(each, own) for each in found.groups()])
        for joint in JOINTS:
            if joint is STOP and text.endswith(".") and len(text) > 1:
                return self.told(text[:-1], own) + "."
            parts = re.split(f"({joint})", text)
            if len(parts) > 1:
                return "".join(p if re.fullmatch(joint, p) else self.told(p, own) for p in parts if p)
        return self.figures(text)

    def figures(self, text: str) -> str:
        """English figures, such as "USD 12,300.50", as this language writes them.

        In a sentence, amounts and what cannot be anything else: it may hold the number of a version.
        """
        said = _AMOUNT.sub(lambda found: found[1] + self.told(found[2]), text) if _has_words(text) else text
        pattern = _PLAIN if _has_words(text) else _FIGURE
        return pattern.sub(lambda found: "".join(self._signs.get(c, c) for c in found[0]), said)


def _has_words(text: str) -> bool:
    """Whether a text is more than figures, signs and the code of a currency."""
    return re.search(r"[^\W\d_]{4}|[a-z]{2}", text) is not None


def own_texts(assessment: Assessment) -> frozenset[str]:
    """Everything people wrote into an assessment, each text whole: names, notes, reasons, actions.

    Notes are there in their pieces as well, as they are laid out.
    """
    kept = [answer for former in assessment.former for answer in former.answers.values()]
    notes = [answer.note for answer in (*assessment.answers.values(), *kept) if answer.note]
    found = {piece for note in notes for piece in texts_of_note(note[:ON_PAPER])}
    found |= {former.questionnaire.version for former in assessment.former}  # no figure
    packs = {"former": {"__all__": {"questionnaire"}}}  # nobody wrote those here
    held: list[object] = [assessment.model_dump(mode="json", exclude_defaults=True, exclude=packs)]
    while held:
        part = held.pop()
        if isinstance(part, str):
            found.add(part)
        elif isinstance(part, dict | list):
            held += part.values() if isinstance(part, dict) else part
    return frozenset(found).union(paragraphs_of(assessment.executive.text)) - {LEFT_OUT}


@cache
def words_in(language: str) -> Words:
    """The words of that language, or of the one it is a form of (de-AT, de); English where there are none."""
    for tag in (language, language.partition("-")[0]):
        file = resource("report_templates", f"words.{tag}.yaml")
        if file.is_file():
            data = read_source(file).data
            figures = data["figures"]
            told = {**_catalogue(tag), **data["words"]}
            signs = figures["thousands"], figures["decimal"]
            return Words(language, told, signs, data["units"], data["quotes"])
    return ENGLISH


def _catalogue(tag: str) -> dict[str, str]:
    """What the window says of the study in that language, for the sentences are the same."""
    file = resource("assets", "i18n", f"bearings_{tag}.ts")
    told: dict[str, str] = {}
    with suppress(OSError, FormatError, ElementTree.ParseError):
        for context in ElementTree.parse(file).getroot().iter("context"):
            if context.findtext("name") == _CATALOGUE:
                for message in context.iter("message"):
                    source, said = message.findtext("source"), message.findtext("translation")
                    if source and said:
                        told[source] = said
    return told


def _patterns_of(told: Mapping[str, str]) -> list[tuple[str, re.Pattern[str], str]]:
    """Each template with its longest literal and its pattern; the most telling first."""
    found = []
    for template in told:
        holes = HOLE.findall(template)
        if not holes:
            continue
        parts = HOLE.split(template)
        letters = sum(map(str.isalpha, "".join(parts)))
        free = _ANYTHING if letters >= TELLING or set(holes) != {"{}"} else _FIGURES
        pattern = re.escape(parts[0])
        for hole, part in zip(holes, parts[1:], strict=True):
            pattern += _FILLED_BY.get(hole, free) + re.escape(part)
        telling = (-letters, -len("".join(parts)), template)
        found.append((telling, max(parts, key=len), re.compile(pattern, re.DOTALL), template))
    found.sort(key=lambda entry: entry[0])
    return [(literal, pattern, template) for _, literal, pattern, template in found]


def _filled(template: str, values: list[str]) -> str:
    return HOLE.sub("{}", template).format(*values)


ENGLISH = Words("en", {})  # last: it is made of what stands above
