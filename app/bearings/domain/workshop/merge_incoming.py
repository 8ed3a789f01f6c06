"""Merge: what another assessment or a ballot offers, as one kind of value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from bearings.domain.assessment import Assessment, Former, Respondent, Vote
from bearings.domain.edits import unlisted
from bearings.domain.questionnaire import Question, Questionnaire
from bearings.domain.workshop.ballot_answers import ReadBallot, Refused


@dataclass(frozen=True, slots=True)
class Earlier:
    """The earlier version of the questionnaire that a file or ballot answers.

    `told` is that questionnaire in the language of ours, and `home` what keeps it together with votes
    that have no place any more; None where it is not at hand.
    """

    version: str
    told: Questionnaire | None = None
    home: Former | None = None


@dataclass(frozen=True, slots=True)
class Stayed:
    """A vote on a question of an earlier version that has no place in ours, and why."""

    question: str
    voter: str
    vote: Vote
    why: str


@dataclass(frozen=True, slots=True)
class Incoming:
    """What another file or a ballot offers: people, their votes by question, and notes by question.

    `refused` are lines that could not be read as votes; `left` names what else
    the file holds and is not offered, `remarks` say in whole sentences what to
    mind of it as a whole. `questions` are those of the file's own questionnaire
    where it brings one.

    What was given to an `earlier` version stands in present terms; `stayed` and
    `stayed_notes` could not be put so, and `doubtful` questions ask in other words now.
    """

    people: tuple[Respondent, ...]
    votes: Mapping[str, Mapping[str, Vote]]
    notes: Mapping[str, str] = field(default_factory=dict)
    refused: tuple[Refused, ...] = ()
    left: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    questions: Mapping[str, Question] = field(default_factory=dict)
    earlier: Earlier | None = None
    stayed: tuple[Stayed, ...] = ()
    stayed_notes: Mapping[str, str] = field(default_factory=dict)
    doubtful: frozenset[str] = frozenset()


def incoming_of(
    questionnaire: Questionnaire, assessment: Assessment, *, into: Assessment | None = None
) -> Incoming:
    """What another assessment offers, with the questionnaire it was answered with.

    `into` is the assessment it is to be merged into, to say where they do not belong together.
    """
    people = assessment.respondents or unlisted(assessment)
    return Incoming(
        people=people,
        votes={key: answer.votes for key, answer in assessment.answers.items() if answer.votes},
        notes={key: answer.note for key, answer in assessment.answers.items() if answer.note.strip()},
        left=tuple(_left_behind(assessment)),
        remarks=tuple(_remarks(assessment, into)) if into else (),
        questions={question.id: question for question in questionnaire.questions},
    )


def incoming_of_ballot(
    assessment: Assessment, ballot: ReadBallot, *, role: str = "", version: str = ""
) -> Incoming:
    """What a ballot offers; its notes begin with `role` in words, so that one knows whose they are.

    `version` is the earlier one of the questionnaire that it answers, "" if it is the present one.
    """
    listed = assessment.respondent(ballot.respondent)
    person = listed or Respondent(id=ballot.respondent)
    remark = f'The ballot was sent to "{person.id}", who is not on the list of people here.'
    before = f"{role}: " if role else ""
    return Incoming(
        people=(person,),
        votes={key: {person.id: vote} for key, vote in ballot.votes.items()},
        notes={key: before + note for key, note in ballot.notes.items()},
        refused=ballot.refused,
        remarks=(*(() if listed else (remark,)), *_version_remark(assessment, version)),
    )


def _remarks(theirs: Assessment, ours: Assessment) -> Iterator[str]:
    if theirs.id != ours.id:
        yield f'The file holds another assessment: "{theirs.id}", here it is "{ours.id}".'
    yield from _version_remark(ours, theirs.questionnaire_version)


def _version_remark(ours: Assessment, version: str) -> Iterator[str]:
    if version and version != ours.questionnaire_version:
        yield (
            f"The file answers version {version} of the questionnaire, "
            f"here it is {ours.questionnaire_version}."
        )


def _left_behind(assessment: Assessment) -> list[str]:
    """What a file holds beside votes and notes, in sentences."""
    answers = assessment.answers.values()
    counted = (
        (sum(answer.agreed is not None for answer in answers), "agreed value", "agreed values"),
        (sum(answer.state == "na" for answer in answers), "“not applicable” mark", "“not applicable” marks"),
        (
            sum(a.evidence is not None or bool(a.evidence_items) for a in answers),
            "evidence entry",
            "evidence entries",
        ),
        (sum(answer.review for answer in answers), "review mark", "review marks"),
        (len(assessment.profile), "profile answer", "profile answers"),
        (len(assessment.milestones), "milestone", "milestones"),
    )
    return [f"1 {one}" if count == 1 else f"{count} {many}" for count, one, many in counted if count]
