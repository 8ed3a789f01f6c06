"""A questionnaire in another language: other texts, and nothing else."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bearings.domain import edits
from bearings.domain.assessment import Assessment
from bearings.domain.conclusions import conclude
from bearings.domain.evaluate import evaluate
from bearings.domain.languages import count_texts, in_language, languages, originals
from bearings.domain.plain import results_as_plain
from bearings.domain.questionnaire import Questionnaire
from bearings.packs.loader import builtin_pack
from bearings.session import Session

PACK = builtin_pack()
ORIGINALS = originals(PACK)
KEYS = sorted(ORIGINALS)
PLAIN_WORDS = {"title", "text", "owner_role", "done_when", "first_step", "reason", "disclaimer", "conflicts"}


def in_zulu(texts: dict[str, str]) -> Questionnaire:
    """The shipped pack told in another language, as far as `texts` go."""
    return in_language(PACK.model_copy(update={"translations": {"zu": texts}}), "zu")


def without_words(plain: Any) -> Any:
    """Results as plain data, sentences left out."""
    if isinstance(plain, dict):
        return {
            key: sorted(value) if key == "backlog" and isinstance(value, dict) else without_words(value)
            for key, value in plain.items()
            if key not in PLAIN_WORDS
        }
    return [without_words(item) for item in plain] if isinstance(plain, list) else plain


def numbers_of(questionnaire: Questionnaire, assessment: Assessment) -> Any:
    results = evaluate(questionnaire, assessment)
    conclusions = conclude(questionnaire, assessment, results)
    return without_words(results_as_plain(questionnaire, assessment, results, conclusions))


def test_a_text_without_translation_stays_as_the_pack_has_it() -> None:
    told = in_zulu({"actions/A-D01/title": "Isenzo"})
    assert told.action("A-D01").title == "Isenzo"
    assert told.action("A-D01").kpi == PACK.action("A-D01").kpi
    assert told.action("A-D02") == PACK.action("A-D02")
    assert told.language == "zu"
    assert told.translations == {}


def test_lookups_by_id_find_the_translated_part() -> None:
    assert PACK.question("DAT-02").text  # looked up before, so that a stale copy would show
    key = next(key for key in KEYS if key.endswith("DAT-02/anchors/0"))
    told = in_zulu({key: "Okokuqala"})
    assert told.question("DAT-02").anchors == ("Okokuqala", *PACK.question("DAT-02").anchors[1:])


@pytest.mark.parametrize("language", ["", "en", "fr"])
def test_a_language_the_pack_does_not_have_gives_its_own(language: str) -> None:
    assert in_language(PACK, language) is PACK


def test_every_text_has_a_key_that_replaces_it_and_no_other() -> None:
    told = in_zulu({key: f"⟨{key}⟩" for key in KEYS})
    assert {key: text.text for key, text in originals(told).items()} == {key: f"⟨{key}⟩" for key in KEYS}


def test_missing_texts_are_counted_and_named_in_the_order_of_the_pack() -> None:
    first, second, *others = ORIGINALS
    pack = PACK.model_copy(update={"translations": {"zu": {first: "a", others[0]: "b"}}})
    count = count_texts(pack, "zu")
    assert (count.texts, count.translated) == (len(KEYS), 2)
    assert count.missing[0] == second
    assert len(count.missing) == len(KEYS) - 2
    assert languages(pack) == ("en", "zu")


@settings(max_examples=25, deadline=None)
@given(told=st.dictionaries(st.sampled_from(KEYS), st.text("xyz {}%-", min_size=1, max_size=12), max_size=60))
def test_no_number_id_or_order_depends_on_the_language(told: dict[str, str]) -> None:
    assessment = _sample()
    assert numbers_of(in_zulu(told), assessment) == EXPECTED


@pytest.mark.parametrize(
    "name", ["brackenforge-drives", "eldermoor-public-health", "quillmarsh-regional-bank"]
)
def test_a_wholly_translated_pack_gives_the_same_results(
    sample: Callable[[str], Assessment], name: str
) -> None:
    assessment = sample(name)
    told = in_zulu(
        {key: f"⟨{text.text[::-1].translate(str.maketrans('{}', '  '))}⟩" for key, text in ORIGINALS.items()}
    )
    assert numbers_of(told, assessment) == numbers_of(PACK, assessment)
    plain = results_as_plain(told, assessment, evaluate(told, assessment), conclude_all(told, assessment))
    assert "⟨" in plain["findings"][0]["title"]


def test_the_session_speaks_the_language_of_the_assessment_and_undo_takes_it_back() -> None:
    pack = PACK.model_copy(update={"translations": {"zu": {"title": "Isihloko"}}})
    session = Session(pack, Assessment(id="case"), save=lambda change: None)
    assert session.questionnaire.title == PACK.title
    session.apply(edits.set_language("zu"))
    assert session.questionnaire.title == "Isihloko"
    assert session.pack is pack
    assert session.undo_label == "Language of questions and report"
    session.undo()
    assert session.questionnaire.title == PACK.title


def conclude_all(questionnaire: Questionnaire, assessment: Assessment) -> Any:
    return conclude(questionnaire, assessment, evaluate(questionnaire, assessment))


def _sample() -> Assessment:
    from bearings.resources import resource
    from bearings.store.exchange import read_exchange

    return read_exchange(resource("questionnaires", "samples", "brackenforge-drives.yaml"), PACK)


EXPECTED = numbers_of(PACK, _sample())
