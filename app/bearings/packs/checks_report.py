"""Checks of the report texts of a pack."""

from __future__ import annotations

from collections.abc import Iterator

from bearings.domain.questionnaire import Questionnaire
from bearings.domain.wording.report_case import DIMENSION_WORDS, MESSAGE_WORDS, REPORT_WORDS
from bearings.packs.findings import Found, repeated, unfilled, unknown

TEMPLATES = ("blocker", "top_risk", "no_risk", "strength", "weakest", "route", "hold")  # of key messages


def report_problems(questionnaire: Questionnaire) -> Iterator[Found]:
    """What is wrong with titles, messages and other wording of the report."""
    texts = questionnaire.report
    pages = {page.id for page in texts.pages}
    yield from repeated(((("report", "pages", n), p.id) for n, p in enumerate(texts.pages)), "page")
    for page in texts.title_variants:
        yield from unknown(("report", "title_variants", page), page, pages, "report page")
    verdicts = {v.id for v in questionnaire.model.verdicts}
    for id_ in sorted(verdicts - set(texts.verdict_texts)):
        yield ("report", "verdict_texts"), f'the verdict "{id_}" has no wording'
    for key, given in (
        ("verdict_texts", texts.verdict_texts),
        ("questions_for_leadership", texts.questions_for_leadership),
    ):
        for id_ in given:
            yield from unknown(("report", key, id_), id_, verdicts, "verdict")
    for name in TEMPLATES:
        if name not in texts.key_messages.templates:
            yield ("report", "key_messages", "templates"), f'the template "{name}" is missing'
    dimensions = {d.id for d in questionnaire.dimensions}
    for id_ in texts.dimension_messages:
        yield from unknown(("report", "dimension_messages", id_), id_, dimensions, "dimension")
    for dimension in questionnaire.dimensions:
        messages = texts.dimension_messages.get(dimension.id, {})
        for band in ("capped", "low", "mid", "high"):
            if band not in messages:
                yield (
                    ("report", "dimension_messages", dimension.id),
                    f'no message "{band}" for {dimension.id}',
                )
    yield from _placeholders(questionnaire)


def _placeholders(questionnaire: Questionnaire) -> Iterator[Found]:
    texts = questionnaire.report
    for number, page in enumerate(texts.pages):
        words: tuple[str, ...] = (*REPORT_WORDS, *DIMENSION_WORDS) if page.repeat else REPORT_WORDS
        yield from unfilled(("report", "pages", number, "title"), page.title, words)
    for id_, variants in texts.title_variants.items():
        for number, variant in enumerate(variants):
            where = ("report", "title_variants", id_, number, "title")
            yield from unfilled(where, variant.title, REPORT_WORDS)
    for verdict, wording in texts.verdict_texts.items():
        for part in ("situation", "implication", "decision"):
            place = ("report", "verdict_texts", verdict, part)
            yield from unfilled(place, getattr(wording, part), REPORT_WORDS)
    for name, template in texts.key_messages.templates.items():
        words = (*REPORT_WORDS, *MESSAGE_WORDS)
        yield from unfilled(("report", "key_messages", "templates", name), template, words)
