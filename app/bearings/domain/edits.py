"""Edits: every change a person can make, as a value with a name.

An edit is made by one of the functions below, carries a label for the undo
menu and, applied to an assessment, gives the next one. It never mutates.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass

from bearings.domain.assessment import (
    GROUP,
    NO_EXECUTIVE_TEXT,
    UNKNOWN,
    Answer,
    Assessment,
    Branding,
    ExecutiveText,
    Organisation,
    ProfileValue,
    Respondent,
    Vote,
    Workshop,
)
from bearings.domain.isolation import isolated
from bearings.domain.questionnaire import Questionnaire


@dataclass(frozen=True, slots=True)
class Edit:
    """One undoable change.

    `kind` is a short word for the journal, `subject` the question, profile or
    respondent id it concerns. Edits with the same non-empty `merge` key that
    follow each other directly (typing) become one undo step. `pack` is the
    questionnaire that takes the place of the present one, if any does.
    """

    kind: str
    subject: str
    label: str
    apply: Callable[[Assessment], Assessment]
    merge: str = ""
    pack: Questionnaire | None = None


def vote(question_id: str, value: Vote, *, voter: str = GROUP) -> Edit:
    """Record one vote; the group's own voice unless a `voter` is named."""

    def change(answer: Answer) -> Answer:
        votes = {**answer.votes, voter: value}
        return answer.model_copy(update={"votes": votes, "state": None, "reason": ""})

    label = f"Don't know to {question_id}" if value == UNKNOWN else f"Answer to {question_id}"
    return _answer("vote", question_id, label, change)


def choose(question_id: str, value: Vote) -> Edit:
    """Record what the group says: one voice where nobody voted, the agreed value where people did.

    An empty set takes the group's word back: nothing chosen is no answer, not the lowest.
    """
    return _answer("choose", question_id, f"Answer to {question_id}", lambda a: said_by_group(a, value))


def said_by_group(answer: Answer, value: Vote) -> Answer:
    """The answer once the group says `value`, by the rule of `choose`."""
    update: dict[str, object] = {"state": None, "reason": ""}
    if set(answer.votes) - {GROUP}:
        update["agreed"] = value if value != () else None
    else:
        update |= {"votes": {GROUP: value} if value != () else {}, "agreed": None, "agreed_reason": ""}
    return answer.model_copy(update=update)


def dont_know(question_id: str) -> Edit:
    """Record that the group does not know; votes of persons become "unknown" each."""

    def change(answer: Answer) -> Answer:
        voters = sorted(answer.votes) or [GROUP]
        update = {
            "votes": dict.fromkeys(voters, UNKNOWN),
            "agreed": None,
            "agreed_reason": "",
            "state": None,
            "reason": "",
        }
        return answer.model_copy(update=update)

    return _answer("dont_know", question_id, f"Don't know to {question_id}", change)


def clear_answer(question_id: str) -> Edit:
    """Back to unanswered; note, evidence and review mark stay."""

    def change(answer: Answer) -> Answer:
        return answer.model_copy(
            update={"votes": {}, "agreed": None, "agreed_reason": "", "state": None, "reason": ""}
        )

    return _answer("clear", question_id, f"Clear answer to {question_id}", change)


def not_applicable(question_id: str, reason: str) -> Edit:
    """Mark the question as not applicable, with the reason; votes stay on record."""

    def change(answer: Answer) -> Answer:
        return answer.model_copy(update={"state": "na", "reason": reason})

    return _answer("na", question_id, f"Not applicable: {question_id}", change, merge=f"na:{question_id}")


def applies(question_id: str) -> Edit:
    """Take "not applicable" back; the votes on record count again."""

    def change(answer: Answer) -> Answer:
        return answer.model_copy(update={"state": None, "reason": ""})

    return _answer("applies", question_id, f"{question_id} applies after all", change)


def agree(question_id: str, value: Vote | None, reason: str = "") -> Edit:
    """Record what the group settled on after discussion; None takes it back."""

    def change(answer: Answer) -> Answer:
        return answer.model_copy(update={"agreed": value, "agreed_reason": reason})

    return _answer("agree", question_id, f"Agreed value of {question_id}", change)


def write_note(question_id: str, text: str) -> Edit:
    def change(answer: Answer) -> Answer:
        return answer.model_copy(update={"note": text})

    return _answer("note", question_id, f"Note to {question_id}", change, merge=f"note:{question_id}")


def grade_evidence(question_id: str, grade: str | None) -> Edit:
    def change(answer: Answer) -> Answer:
        return answer.model_copy(update={"evidence": grade})

    return _answer("evidence", question_id, f"Evidence grade of {question_id}", change)


def mark_review(question_id: str, marked: bool) -> Edit:
    def change(answer: Answer) -> Answer:
        return answer.model_copy(update={"review": marked})

    word = "Mark for review" if marked else "Clear review mark"
    return _answer("review", question_id, f"{word}: {question_id}", change)


def set_profile(question_id: str, value: ProfileValue | None) -> Edit:
    """Answer a profile question; None leaves it open."""
    return Edit(
        "profile",
        question_id,
        f"Profile {question_id}",
        lambda a: a.with_profile(question_id, value),
        merge=f"profile:{question_id}",
    )


def describe_organisation(organisation: Organisation, *, field: str = "") -> Edit:
    """Replace the facts about the organisation; `field` names the one being typed."""
    return _part("organisation", "Organisation", field, organisation)


def describe_workshop(workshop: Workshop, *, field: str = "") -> Edit:
    return _part("workshop", "Workshop", field, workshop)


def set_branding(branding: Branding, *, field: str = "") -> Edit:
    return _part("branding", "Report branding", field, branding)


def write_executive(text: str, basis: str) -> Edit:
    """Put this text in place of the generated one of page 1; `basis` is the digest of what it rests on."""
    written = ExecutiveText(text=text, basis=basis)
    label = "Executive text"
    return Edit("executive", "", label, lambda a: a.model_copy(update={"executive": written}), "executive")


def reset_executive() -> Edit:
    """Back to the generated text of page 1."""
    label = "Generated executive text"
    return Edit("executive", "reset", label, lambda a: a.model_copy(update={"executive": NO_EXECUTIVE_TEXT}))


def set_language(language: str) -> Edit:
    """Let questions and report speak that language; "" is the questionnaire's own."""
    label = "Language of questions and report"
    return Edit("language", language, label, lambda a: a.model_copy(update={"language": language}))


def set_target(capability_id: str, target: float | None) -> Edit:
    """Set a capability's target score (0 to 100); None returns to the pack's."""

    def change(assessment: Assessment) -> Assessment:
        targets = {k: v for k, v in assessment.targets.items() if k != capability_id}
        if target is not None:
            targets[capability_id] = target
        return assessment.model_copy(update={"targets": targets})

    return Edit(
        "target", capability_id, f"Target of {capability_id}", change, merge=f"target:{capability_id}"
    )


def put_respondent(respondent: Respondent) -> Edit:
    """Add a respondent, or replace the one of the same id.

    Voters nobody listed are listed with the first, since a list must name every voter.
    Where only roles are kept, the name is left out.
    """

    def change(assessment: Assessment) -> Assessment:
        people = assessment.respondents or unlisted(assessment, but={respondent.id})
        person = respondent.model_copy(update={"label": ""}) if assessment.roles_only else respondent
        if any(r.id == person.id for r in people):
            people = tuple(person if r.id == person.id else r for r in people)
        else:
            people = (*people, person)
        return assessment.model_copy(update={"respondents": people})

    return Edit(
        "respondent",
        respondent.id,
        f"Respondent {isolated(respondent.label or respondent.id)}",
        change,
        merge=f"respondent:{respondent.id}",
    )


def remove_respondent(respondent_id: str) -> Edit:
    """Remove a respondent together with their votes."""

    def change(assessment: Assessment) -> Assessment:
        people = tuple(r for r in assessment.respondents if r.id != respondent_id)
        answers = {
            key: answer.model_copy(
                update={"votes": {k: v for k, v in answer.votes.items() if k != respondent_id}}
            )
            if respondent_id in answer.votes
            else answer
            for key, answer in assessment.answers.items()
        }
        return assessment.model_copy(update={"respondents": people, "answers": answers})

    return Edit("remove_respondent", respondent_id, f"Remove respondent {respondent_id}", change)


def unlisted(assessment: Assessment, *, but: Collection[str] = ()) -> tuple[Respondent, ...]:
    """Everybody who voted, as a list of people, where there is none yet."""
    voters = {voter for answer in assessment.answers.values() for voter in answer.votes}
    return tuple(Respondent(id=voter) for voter in sorted(voters - {*but, GROUP}))


def _answer(
    kind: str, question_id: str, label: str, change: Callable[[Answer], Answer], *, merge: str = ""
) -> Edit:
    def apply(assessment: Assessment) -> Assessment:
        return assessment.with_answer(question_id, change(assessment.answer(question_id)))

    return Edit(kind, question_id, label, apply, merge)


def _part(name: str, label: str, field: str, value: Organisation | Workshop | Branding) -> Edit:
    return Edit(
        name,
        field,
        label,
        lambda a: a.model_copy(update={name: value}),
        merge=f"{name}:{field}" if field else "",
    )
