"""The plan of an upgrade: what becomes of every answer when another version of the questionnaire comes."""

from __future__ import annotations

import pytest

from bearings.domain.assessment import Answer, Assessment
from bearings.domain.fit import misfits
from bearings.domain.upgrade.carry import NOT_ALLOWED, OTHER_SCALE, REWORDED
from bearings.domain.upgrade.model import UpgradePlan
from bearings.domain.upgrade.plan import holds_something, plan_upgrade
from bearings.errors import EditError
from domain.upgrade_cases import (
    DAY,
    GATE,
    MATURITY,
    MULTI,
    NUMBER,
    OLD,
    later,
    line_of,
    options,
    planned,
    workshop_of_40,
)


def fits(plan: UpgradePlan) -> bool:
    return not list(misfits(plan.new, plan.after))


def test_an_untouched_question_keeps_all_that_was_said() -> None:
    plan = planned(later())
    assert plan.after.answers == workshop_of_40().answers
    assert plan.counts == {"kept": len(OLD.questions)}
    assert plan.after.questionnaire_version == "1.1.0"
    assert not any(map(holds_something, plan.after.former))
    assert not plan.declared
    assert fits(plan)


def test_a_renamed_question_takes_the_votes_of_40_people_along() -> None:
    plan = planned(later(ids={"DAT-03": "DAT-33"}, renamed={"DAT-03": "DAT-33"}))
    was = workshop_of_40().answers["DAT-03"]
    assert plan.after.answers["DAT-33"] == was
    assert len(was.votes) == 40
    assert "DAT-03" not in plan.after.answers
    assert not any(map(holds_something, plan.after.former))
    line = line_of(plan, "DAT-03")
    assert (line.fate, line.to, line.votes, line.note, line.evidence) == ("moved", "DAT-33", 40, True, 1)
    assert line.name == OLD.question("DAT-03").text
    assert plan.declared
    assert fits(plan)


def test_without_a_word_on_it_another_id_is_another_question() -> None:
    plan = planned(later(ids={"DAT-03": "DAT-33"}))
    assert line_of(plan, "DAT-03").fate == "aside"
    assert [line.to for line in plan.lines if line.fate == "new"] == ["DAT-33"]
    (former,) = plan.after.former
    assert former.answers == {"DAT-03": workshop_of_40().answers["DAT-03"]}
    assert (former.questionnaire, former.date) == (OLD, DAY)
    assert fits(plan)


def test_a_removed_question_is_kept_aside_with_the_reason_of_the_pack() -> None:
    new = later(ids={"DAT-03": "DAT-33"}, removed={"DAT-03": "Asked twice; see DAT-04."})
    line = line_of(planned(new), "DAT-03")
    assert (line.fate, line.to, line.why) == ("aside", "", "Asked twice; see DAT-04.")


def test_a_split_question_answers_the_parts_it_is_said_to() -> None:
    new = later(
        ids={"DAT-03": "DAT-33"},
        added={"DAT-34": "DAT-33"},
        split={"DAT-03": [{"to": "DAT-33"}, {"to": "DAT-34", "answer": "none"}]},
    )
    plan = planned(new)
    assert plan.after.answers["DAT-33"] == workshop_of_40().answers["DAT-03"]
    assert "DAT-34" not in plan.after.answers
    assert line_of(plan, "DAT-03", "DAT-33").fate == "copied"
    assert line_of(plan, "DAT-03", "DAT-34").fate == "anew"
    assert not any(map(holds_something, plan.after.former))
    assert plan.counts["new"] == 0
    assert fits(plan)


def test_a_split_that_copies_nothing_keeps_the_answer_aside() -> None:
    none = [{"to": "DAT-33", "answer": "none"}, {"to": "DAT-34", "answer": "none"}]
    new = later(ids={"DAT-03": "DAT-33"}, added={"DAT-34": "DAT-33"}, split={"DAT-03": none})
    plan = planned(new)
    assert {"DAT-33", "DAT-34"}.isdisjoint(plan.after.answers)
    assert plan.after.former[0].answers.keys() == {"DAT-03"}


@pytest.mark.parametrize(("answered", "wins"), [(("DAT-05", "DAT-04"), "DAT-05"), (("DAT-04",), "DAT-04")])
def test_the_first_answered_of_merged_questions_answers_the_one(answered: tuple[str, ...], wins: str) -> None:
    new = later(
        ids={"DAT-05": "DAT-55", "DAT-04": "DAT-44"},
        merged={"DAT-55": {"from": ["DAT-05", "DAT-04"]}},
    )
    given = {key: workshop_of_40().answers[key] for key in answered}
    given.setdefault("DAT-05", Answer(note="Only a note"))
    plan = planned(new, Assessment(id="a", respondents=workshop_of_40().respondents, answers=given))
    assert plan.after.answers["DAT-55"] == given[wins]
    (loser,) = given.keys() - {wins}
    assert plan.after.former[0].answers == {loser: given[loser]}
    assert line_of(plan, wins).fate == "moved"
    assert line_of(plan, loser).fate == "aside"


def test_options_are_turned_for_every_vote_and_the_agreed_value() -> None:
    old_ids = [option.id for option in OLD.question(GATE).options]
    new_ids = [f"new-{key}" for key in old_ids]
    new = later(
        questions={GATE: {"options": options(GATE, *new_ids)}},
        options={GATE: dict(zip(old_ids, new_ids, strict=True))},
    )
    plan = planned(new)
    was, now = workshop_of_40().answers[GATE], plan.after.answers[GATE]
    assert now.votes == {person: f"new-{vote}" for person, vote in was.votes.items()}
    assert now.agreed == f"new-{was.agreed}"
    assert now.note == was.note
    assert line_of(plan, GATE).fate == "moved"
    assert fits(plan)


def test_an_option_without_counterpart_lets_the_question_be_asked_anew() -> None:
    old_ids = [option.id for option in OLD.question(GATE).options]
    kept = old_ids[:-1]
    new = later(questions={GATE: {"options": options(GATE, *kept)}}, options={GATE: {old_ids[-1]: None}})
    plan = planned(new)
    was, now = workshop_of_40().answers[GATE], plan.after.answers[GATE]
    assert (now.votes, now.agreed, now.evidence) == ({}, None, None)
    assert (now.note, now.evidence_items) == (was.note, was.evidence_items)
    assert plan.after.former[0].answers == {GATE: was}
    assert line_of(plan, GATE).fate == "anew"
    assert fits(plan)


def test_levels_become_options_where_the_pack_says_how() -> None:
    gate = {"type": "gate", "anchors": [], "options": options(GATE, "no", "some", "yes")}
    turn = {"1": "no", "2": "no", "3": "some", "4": "yes", "5": "yes"}
    plan = planned(later(questions={MATURITY: gate}, options={MATURITY: turn}))
    was, now = workshop_of_40().answers[MATURITY], plan.after.answers[MATURITY]
    assert now.votes == {person: turn[str(vote)] for person, vote in was.votes.items()}
    assert fits(plan)


def test_a_number_in_another_unit_is_reckoned_over() -> None:
    new = later(questions={NUMBER: {"unit": "hours", "max": 1e6}}, factors={NUMBER: 8.0})
    plan = planned(new)
    was, now = workshop_of_40().answers[NUMBER], plan.after.answers[NUMBER]
    assert now.votes == {person: vote * 8 for person, vote in was.votes.items()}
    assert fits(plan)


@pytest.mark.parametrize(
    ("question", "change"),
    [
        (NUMBER, {"unit": "fortnights"}),
        (GATE, {"options": options(GATE, "other", "ids")}),
        (MATURITY, {"type": "gate", "anchors": [], "options": options(GATE, "no", "yes")}),
    ],
)
def test_another_scale_asks_anew_and_keeps_what_was_said(question: str, change: dict[str, object]) -> None:
    plan = planned(later(questions={question: change}))
    line = line_of(plan, question)
    assert (line.fate, line.to, line.why) == ("anew", question, OTHER_SCALE)
    assert plan.after.former[0].answers == {question: workshop_of_40().answers[question]}
    assert not plan.after.answers[question].votes
    assert fits(plan)


def test_other_words_ask_anew_unless_the_pack_or_the_person_says_they_mean_the_same() -> None:
    said, was = {MATURITY: {"text": "Asked quite otherwise?"}}, workshop_of_40().answers[MATURITY]
    anew = planned(later(questions=said))
    assert (line_of(anew, MATURITY).fate, line_of(anew, MATURITY).why) == ("anew", REWORDED)
    declared = planned(later(questions=said, reworded=[MATURITY]))
    assert declared.after.answers[MATURITY] == was
    assert line_of(declared, MATURITY).fate == "kept"
    kept = planned(later(questions=said), keep_reworded=True)
    assert kept.after.answers[MATURITY] == was.model_copy(update={"review": True})


def test_what_does_not_change_the_meaning_changes_no_answer() -> None:
    quiet = {"text": f"  {OLD.question(MATURITY).text}\n", "weight": 3.5, "why": "Another reason"}
    assert planned(later(questions={MATURITY: quiet})).counts == {"kept": len(OLD.questions)}


def test_the_pack_can_ask_anew_what_reads_the_same() -> None:
    plan = planned(later(changed={MATURITY: "Counts the last year only."}))
    line = line_of(plan, MATURITY)
    assert (line.fate, line.why) == ("anew", "Counts the last year only.")


def test_not_applicable_is_kept_aside_where_it_may_no_longer_be_said() -> None:
    may = next(question.id for question in OLD.questions if question.na_allowed)
    answer = Answer(state="na", reason="We have none", note="Ask in spring")
    plan = planned(later(questions={may: {"na_allowed": False}}), Assessment(id="a", answers={may: answer}))
    assert line_of(plan, may).why == NOT_ALLOWED
    assert plan.after.answers[may] == Answer(note="Ask in spring")
    assert plan.after.former[0].answers[may] == answer
    assert fits(plan)


def test_a_note_alone_moves_without_being_asked_anew() -> None:
    plan = planned(
        later(questions={MATURITY: {"text": "Other words?"}}),
        Assessment(id="a", answers={MATURITY: Answer(note="Remember")}),
    )
    assert plan.after.answers == {MATURITY: Answer(note="Remember")}
    assert plan.counts == {"kept": 1}
    assert not any(map(holds_something, plan.after.former))


def test_sets_of_options_are_turned_one_by_one_and_never_contradict_themselves() -> None:
    ids = [option.id for option in OLD.question(MULTI).options]
    alone = next(option.id for option in OLD.question(MULTI).options if option.exclusive)
    first, second = [key for key in ids if key != alone][:2]
    given = Assessment(id="a", answers={MULTI: Answer(votes={"group": (first, second)})})
    joined = planned(later(options={MULTI: {second: first}}), given)
    assert joined.after.answers[MULTI].votes == {"group": (first,)}
    clash = planned(later(options={MULTI: {second: alone}}), given)
    assert line_of(clash, MULTI).fate == "anew"


def test_steps_lead_from_version_to_version() -> None:
    middle = later(ids={"DAT-03": "DAT-33"}, renamed={"DAT-03": "DAT-33"})
    new = later(of=middle, version="1.2.0", ids={"DAT-33": "DAT-43"}, renamed={"DAT-33": "DAT-43"})
    plan = planned(new)
    assert plan.after.answers["DAT-43"] == workshop_of_40().answers["DAT-03"]
    second = plan_upgrade(middle, new, planned(middle).after, day=DAY)
    assert second.after.answers == plan.after.answers


def test_what_cannot_take_its_place_is_refused_in_plain_words() -> None:
    with pytest.raises(EditError, match="another questionnaire"):
        planned(later().model_copy(update={"id": "other"}))
    with pytest.raises(EditError, match=r"0\.9\.0 is older than version 1\.0\.0"):
        planned(later(version="0.9.0"))
    with pytest.raises(EditError, match="already"):
        planned(OLD)


def test_versions_that_cannot_be_put_in_order_are_not_refused() -> None:
    assert planned(later(version="spring")).after.questionnaire_version == "spring"


# ---------------------------------------------------------------- the profile


def test_profile_answers_move_are_turned_and_kept_aside_as_others_are() -> None:
    single = next(asked for asked in OLD.profile if asked.type == "single")
    several = next(asked for asked in OLD.profile if asked.type == "multi")
    given = Assessment(
        id="a",
        profile={single.id: single.options[0].id, several.id: (several.options[0].id, several.options[1].id)},
    )
    moved = planned(later(ids={single.id: "PRF-90"}, renamed={single.id: "PRF-90"}), given)
    assert moved.after.profile["PRF-90"] == single.options[0].id
    assert line_of(moved, single.id).fate == "moved"
    turned = planned(later(options={several.id: {several.options[0].id: several.options[1].id}}), given)
    assert turned.after.profile[several.id] == (several.options[1].id,)
    gone = planned(later(ids={single.id: "PRF-90"}, removed={single.id: "Not used."}), given)
    assert gone.after.former[0].profile == {single.id: single.options[0].id}
    assert (line_of(gone, single.id).fate, line_of(gone, single.id).why) == ("aside", "Not used.")
    assert [line.to for line in gone.lines if line.fate == "new"] == ["PRF-90"]


def test_a_profile_question_in_other_words_or_on_another_scale_is_answered_anew() -> None:
    single = next(asked for asked in OLD.profile if asked.type == "single")
    given = Assessment(id="a", profile={single.id: single.options[0].id})
    words = planned(later(questions={single.id: {"text": "Asked otherwise?"}}), given)
    assert (words.after.profile, line_of(words, single.id).why) == ({}, REWORDED)
    kept = planned(later(questions={single.id: {"text": "Asked otherwise?"}}), given, keep_reworded=True)
    assert kept.after.profile == given.profile
    scale = planned(later(questions={single.id: {"type": "multi"}}), given)
    assert (scale.after.profile, line_of(scale, single.id).why) == ({}, OTHER_SCALE)
    assert scale.after.former[0].profile == given.profile


def test_a_profile_question_that_became_a_scored_one_is_kept_aside() -> None:
    single = next(asked for asked in OLD.profile if asked.type == "single")
    given = Assessment(id="a", profile={single.id: single.options[0].id})
    new = later(ids={single.id: "PRF-90"}, renamed={single.id: "DAT-02"})
    assert planned(new, given).after.former[0].profile == given.profile
