"""Merge: what another assessment or a ballot offers, as one kind of value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from bearings.domain.assessment import Assessment, Respondent, Vote
from bearings.domain.edits import unlisted
from bearings.domain.questionnaire import Question, Questionnaire
from bearings.domain.upgrade.carry import in_new_terms
from bearings.domain.upgrade.ways import ways_between
from bearings.domain.workshop.ballot_answers import ReadBallot, Refused


@dataclass(frozen=True, slots=True)
class Incoming:
    """What another file or a ballot offers: people, their votes by question, and notes by question.

    `refused` are lines that could not be read as votes; `left` names what else
    the file holds and is not offered, `remarks` say in whole sentences what to
    mind of it as a whole. `questions` are those of the file's own questionnaire
    where it brings one.
    """

    people: tuple[Respondent, ...]
    votes: Mapping[str, Mapping[str, Vote]]
    notes: Mapping[str, str] = field(default_factory=dict)
    refused: tuple[Refused, ...] = ()
    left: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    questions: Mapping[str, Question] = field(default_factory=dict)


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


def in_present_terms(incoming: Incoming, own: Questionnaire, present: Questionnaire) -> Incoming:
    """The same, offered to what its questions became in a later version; other votes stay as they are."""
    ways = {old: way for old, way in ways_between(own, present).values()}

    def here(question_id: str) -> str:
        return ways[question_id].to if question_id in ways else question_id

    def turned(question_id: str, vote: Vote) -> Vote:
        new = in_new_terms(vote, ways[question_id].turns) if question_id in ways else None
        return vote if new is None else new

    return replace(
        incoming,
        votes={
            here(key): {voter: turned(key, vote) for voter, vote in votes.items()}
            for key, votes in incoming.votes.items()
        },
        notes={here(key): note for key, note in incoming.notes.items()},
        questions={here(key): question for key, question in incoming.questions.items()},
    )


def incoming_of_ballot(assessment: Assessment, ballot: ReadBallot, *, role: str = "") -> Incoming:
    """What a ballot offers; its notes begin with `role` in words, so that one knows whose they are."""
    listed = assessment.respondent(ballot.respondent)
    person = listed or Respondent(id=ballot.respondent)
    remark = f'The ballot was sent to "{person.id}", who is not on the list of people here.'
    before = f"{role}: " if role else ""
    return Incoming(
        people=(person,),
        votes={key: {person.id: vote} for key, vote in ballot.votes.items()},
        notes={key: before + note for key, note in ballot.notes.items()},
        refused=ballot.refused,
        remarks=() if listed else (remark,),
    )


def _remarks(theirs: Assessment, ours: Assessment) -> Iterator[str]:
    if theirs.id != ours.id:
        yield f'The file holds another assessment: "{theirs.id}", here it is "{ours.id}".'
    if theirs.questionnaire_version != ours.questionnaire_version:
        yield (
            f"The file answers version {theirs.questionnaire_version} of the questionnaire, "
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
