"""Exchange files: what is written reads back the same, whatever people wrote."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from bearings.domain.assessment import (
    UNKNOWN,
    Answer,
    Assessment,
    Branding,
    CostOverride,
    Organisation,
    Respondent,
    Workshop,
)
from bearings.domain.evidence import EvidenceItem
from bearings.domain.questionnaire import ProfileQuestion, Question
from bearings.domain.upgrade.ways import is_earlier
from bearings.errors import SaveError
from bearings.library import sample_files
from bearings.packs.loader import builtin_pack
from bearings.store.exchange import read_exchange, write_exchange

PACK = builtin_pack()
ODD = (
    "",
    " ",
    "yes",
    "null",
    "~",
    "- a",
    "a: b",
    "# no comment",
    "'\"",
    "\\",
    "\\u0041",
    "line\nline\r\n\ttab",
    "\x00\x07\x1b\x7f\x85\xa0\ufeff\ufffe\u2028\u2029",
    "😀👩‍👩‍👧‍👦",
    "שלום ‮abc‬ مرحبا",
    "e\u0301 ﷽ 𝔘",
    "{[,]}&*!|>%@`",
    "0x1F",
    "2026-11-23",
    "1e3",
    "x" * 20_000,
)


def round_trip(assessment: Assessment, path: Path) -> Assessment:
    write_exchange(assessment, path)
    return read_exchange(path, PACK)


@pytest.mark.parametrize("ending", [".yaml", ".yml", ".json"])
@pytest.mark.parametrize("name", [path.stem for path in sample_files()])
def test_a_sample_reads_back_the_same(
    name: str, ending: str, sample: Callable[[str], Assessment], tmp_path: Path
) -> None:
    assert round_trip(sample(name), tmp_path / f"given{ending}") == sample(name)


@pytest.mark.parametrize("ending", [".yaml", ".json"])
@pytest.mark.parametrize("text", ODD, ids=ascii)
def test_odd_text_reads_back_the_same(text: str, ending: str, tmp_path: Path) -> None:
    assessment = Assessment(
        id="odd",
        organisation=Organisation(name=text[:500], summary=text),
        workshop=Workshop(facilitator=text[:500]),
        respondents=(Respondent(id="r1", label=text[:500]),),
        answers={"DAT-02": Answer(note=text, agreed_reason=text, votes={"r1": 3})},
        branding=Branding(prepared_for=text[:500], confidentiality=""),
    )
    assert round_trip(assessment, tmp_path / f"given{ending}") == assessment


@pytest.mark.parametrize("ending", [".yaml", ".json"])
def test_the_longest_note_and_logo_read_back_the_same(ending: str, tmp_path: Path) -> None:
    note = "".join(chr(0x100 + n % 500) for n in range(100_000))
    assessment = Assessment(id="long", answers={"DAT-02": Answer(note=note)})
    assert round_trip(assessment, tmp_path / f"given{ending}") == assessment


@pytest.mark.parametrize("ending", [".yaml", ".json"])
def test_the_largest_logo_reads_back_the_same(ending: str, tmp_path: Path) -> None:
    assessment = Assessment(id="logo", branding=Branding(logo="iVBORw0KGgo" + "A" * 1_300_000))
    assert round_trip(assessment, tmp_path / f"given{ending}") == assessment


TEXTS = st.one_of(st.sampled_from(ODD), st.text(max_size=60))
LABELS = TEXTS.map(lambda text: text[:500])
PEOPLE = ("r1", "coo", "no", "null", "7", "1e3")


def votes_on(question: Question) -> st.SearchStrategy[Any]:
    if question.type == "maturity":
        return st.integers(1, 5)
    options = [option.id for option in question.options]
    if question.type == "gate":
        return st.sampled_from(options)
    if question.type == "multi":
        return st.lists(st.sampled_from(options), min_size=1, unique=True).map(tuple)
    least, most = question.min or 0, question.max or 1e6
    return st.one_of(st.integers(int(least), int(most)), st.floats(least, most))


def answers_to(question: Question) -> st.SearchStrategy[Answer]:
    votes = votes_on(question)
    states = st.one_of(
        st.just({}),
        st.fixed_dictionaries({"state": st.just("na"), "reason": TEXTS.filter(str.strip)}),
    )
    return st.builds(
        lambda given, agreed, state, **rest: Answer(
            votes=given, agreed=agreed, **(state if question.na_allowed else {}), **rest
        ),
        st.dictionaries(st.sampled_from(PEOPLE), st.one_of(votes, st.just(UNKNOWN)), max_size=3),
        st.one_of(st.none(), votes),
        states,
        evidence=st.sampled_from([None, "E0", "E3"]),
        evidence_items=st.lists(
            st.builds(EvidenceItem, title=LABELS.filter(bool), link=LABELS), max_size=2
        ).map(tuple),
        note=TEXTS,
        agreed_reason=TEXTS,
        review=st.booleans(),
    )


def profile_values(asked: ProfileQuestion) -> st.SearchStrategy[Any]:
    options = [option.id for option in asked.options]
    if asked.type == "single":
        return st.sampled_from(options)
    if asked.type == "multi":
        return st.lists(st.sampled_from(options), unique=True).map(tuple)
    return st.one_of(st.integers(0, 10**15), st.floats(0, 1e15))


@st.composite
def assessments(draw: st.DrawFn) -> Assessment:
    questions = draw(st.lists(st.sampled_from(PACK.questions), unique=True, max_size=6))
    profile = draw(st.lists(st.sampled_from(PACK.profile), unique=True, max_size=4))
    amounts = st.floats(0, 1e15, allow_nan=False)
    return Assessment(
        id=draw(st.from_regex(r"\A[A-Za-z0-9][A-Za-z0-9_.:\-]{0,20}\Z")),
        questionnaire_version=draw(LABELS.filter(lambda said: bool(said) and not is_earlier(said, PACK))),
        organisation=draw(
            st.builds(
                Organisation,
                name=LABELS,
                fictional=st.booleans(),
                staff=st.one_of(st.none(), st.integers(0, 10**8)),
                summary=TEXTS,
            )
        ),
        workshop=draw(
            st.builds(
                Workshop,
                date=st.one_of(st.none(), st.dates().map(lambda day: day.isoformat())),
                facilitator=LABELS,
            )
        ),
        respondents=tuple(
            Respondent(id=person, role=draw(st.sampled_from(["", *PACK.model.roles])), label=draw(LABELS))
            for person in PEOPLE
        ),
        profile={asked.id: draw(profile_values(asked)) for asked in profile},
        answers={question.id: draw(answers_to(question)) for question in questions},
        targets=draw(
            st.dictionaries(st.sampled_from([c.id for c in PACK.capabilities]), st.floats(0, 100), max_size=2)
        ),
        branding=draw(st.builds(Branding, prepared_by=LABELS, accent=st.sampled_from([None, "#1d4ed8"]))),
        cost_parameters=draw(
            st.dictionaries(
                st.sampled_from(["day_rate", "standard.price_in", "ft_examples"]),  # without a largest value
                st.builds(CostOverride, low=amounts, base=amounts, high=amounts, source=LABELS),
                max_size=2,
            )
        ),
    )


@settings(max_examples=60, deadline=None)
@given(assessment=assessments(), ending=st.sampled_from([".yaml", ".json"]))
def test_any_assessment_reads_back_the_same(
    tmp_path_factory: pytest.TempPathFactory, assessment: Assessment, ending: str
) -> None:
    path = tmp_path_factory.getbasetemp() / f"any{ending}"
    assert round_trip(assessment, path) == assessment


@pytest.mark.parametrize("ending", [".yaml", ".json"])
def test_the_language_of_the_assessment_is_kept(tmp_path: Path, ending: str) -> None:
    german = Assessment(id="case", language="de")
    assert round_trip(german, tmp_path / f"german{ending}").language == "de"
    write_exchange(Assessment(id="case"), tmp_path / "plain.yaml")
    assert "language" not in (tmp_path / "plain.yaml").read_text("utf-8")


def test_other_readers_read_the_same(sample: Callable[[str], Assessment], tmp_path: Path) -> None:
    """What is written means the same to a common YAML reader as to a JSON reader."""
    assessment = sample("brackenforge-drives")
    write_exchange(assessment, tmp_path / "given.yaml")
    write_exchange(assessment, tmp_path / "given.json")
    from_json = json.loads((tmp_path / "given.json").read_text("utf-8"))
    assert yaml.safe_load((tmp_path / "given.yaml").read_text("utf-8")) == from_json


def test_writing_is_whole_or_not_at_all(tmp_path: Path) -> None:
    with pytest.raises(SaveError):
        write_exchange(Assessment(id="a"), tmp_path / "no folder" / "given.yaml")
