"""The lines of a merge in words, as the preview of votes shows them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from bearings.ui.models.vote_lines import LineKind, Offered, VoteLine
from bearings.ui.worded import worded

if TYPE_CHECKING:
    from bearings.domain.assessment import Assessment, Vote
    from bearings.domain.questionnaire import Questionnaire
    from bearings.domain.workshop.edits_people import Clash
    from bearings.domain.workshop.merge import MergePlan
    from bearings.domain.workshop.merge_rows import MergeRow

KINDS: Mapping[str, LineKind] = {
    "conflict": "conflict",
    "misfit": "refused",
    "unknown": "refused",
    "aside": "refused",
    "new": "new",
    "same": "same",
}
ORDER: tuple[LineKind, ...] = ("conflict", "refused", "new", "same")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Ballots", text)


class PlanWords:
    """The lines of a plan: what asks for a decision first, then what has no place, the new, the same."""

    def __init__(self, questionnaire: Questionnaire, assessment: Assessment, plan: MergePlan) -> None:
        from bearings.domain.workshop.merge_words import names_in

        self._questionnaire, self._plan = questionnaire, plan
        self._names = names_in(questionnaire, assessment, plan)
        lines = [Offered(row.key, KINDS[row.kind], place) for place, row in enumerate(plan.rows)]
        self.lines = sorted(lines, key=lambda line: ORDER.index(line.kind))

    def describe(self, place: int) -> VoteLine:
        from bearings.domain.workshop.merge_words import asked_in, vote_in_words

        row, earlier = self._plan.rows[place], self._plan.earlier
        asked = asked_in(self._questionnaire, row, earlier)
        return VoteLine(
            question=_question(asked, row.question),
            person=self._names.get(row.respondent, row.respondent),
            here=worded(vote_in_words(asked, row.question, row.present)),
            there=worded(vote_in_words(asked, row.question, row.incoming)),
            fate=_fate(row),
            detail=_detail(asked, row, earlier.version if earlier else ""),
        )


class ClashWords:
    """The questions on which two people voted differently."""

    def __init__(
        self, questionnaire: Questionnaire, clashes: tuple[Clash, ...], first: str, second: str
    ) -> None:
        self._questionnaire, self._clashes = questionnaire, clashes
        self._first, self._second = first, second
        self.lines = [Offered((clash.question, ""), "conflict", n) for n, clash in enumerate(clashes)]

    def describe(self, place: int) -> VoteLine:
        from bearings.domain.workshop.merge_words import vote_in_words

        clash, pack = self._clashes[place], self._questionnaire
        question = _question(pack, clash.question)
        return VoteLine(
            question=question,
            person="",
            here=worded(vote_in_words(pack, clash.question, clash.first)),
            there=worded(vote_in_words(pack, clash.question, clash.second)),
            fate="",
            detail="\n".join(
                (
                    question,
                    f"{self._first}: {statement(pack, clash.question, clash.first)}",
                    f"{self._second}: {statement(pack, clash.question, clash.second)}",
                )
            ),
        )


def statement(questionnaire: Questionnaire, question_id: str, vote: Vote | None) -> str:
    """A vote with the statement it stands for."""
    from bearings.domain.workshop.merge_words import vote_in_words

    words = worded(vote_in_words(questionnaire, question_id, vote))
    if questionnaire.has_question(question_id):
        question = questionnaire.question(question_id)
        if question.type == "maturity" and isinstance(vote, int) and 1 <= vote <= len(question.anchors):
            return f"{words}, {question.anchors[vote - 1]}"
    return words


def _question(questionnaire: Questionnaire, question_id: str) -> str:
    if questionnaire.has_question(question_id):
        return f"{question_id}  {questionnaire.question(question_id).text}"
    return question_id


def _fate(row: MergeRow) -> str:
    if row.kind == "aside":
        return _tr("Kept aside: {}").format(worded(row.said))
    if row.kind in ("misfit", "unknown"):
        return _tr("Not taken: {}").format(worded(row.said))
    if row.kind == "same":
        return _tr("Is here already")
    if row.kind == "new":
        return _tr("Is taken; {}").format(worded(row.said)) if row.said else _tr("Is taken")
    return worded(row.said)


def _detail(questionnaire: Questionnaire, row: MergeRow, version: str) -> str:
    parts = [_question(questionnaire, row.question)]
    if row.present is not None:
        parts.append(_tr("Here: {}").format(statement(questionnaire, row.question, row.present)))
    if row.incoming is not None and row.kind != "same":
        parts.append(_tr("In the file: {}").format(statement(questionnaire, row.question, row.incoming)))
    if row.kind == "aside":
        parts.append(_tr("Kept aside with version {}: {}").format(version, worded(row.said)))
    elif row.said:
        told = worded(row.said)
        parts.append(f"{told[:1].upper()}{told[1:].removesuffix('.')}.")
    return "\n".join(parts)
