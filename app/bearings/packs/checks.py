"""Integrity of a pack: what must hold between its parts. Source: blueprint 7.1."""

from __future__ import annotations

from collections.abc import Iterator

from bearings.domain.questionnaire import Questionnaire
from bearings.packs.checks_actions import action_problems
from bearings.packs.checks_languages import language_problems
from bearings.packs.checks_migrations import migration_problems
from bearings.packs.checks_model import model_problems
from bearings.packs.checks_questions import question_problems
from bearings.packs.checks_report import report_problems
from bearings.packs.checks_rules import rule_problems
from bearings.packs.findings import Found


def integrity_problems(questionnaire: Questionnaire) -> Iterator[Found]:
    """Place in the pack and what is wrong there, for every check that fails."""
    yield from model_problems(questionnaire)
    yield from question_problems(questionnaire)
    yield from rule_problems(questionnaire)
    yield from action_problems(questionnaire)
    yield from report_problems(questionnaire)
    yield from language_problems(questionnaire)
    yield from migration_problems(questionnaire)
