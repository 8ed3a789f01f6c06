"""Searching the palette: what a few letters find, and in which order."""

import pytest

from bearings.ui.palette_search import needle_of, prepare, rank


def found(words: str, *texts: str) -> list[str]:
    """Those of the texts that the words find, best first."""
    needle = needle_of(words)
    ranked = [(how, text) for text in texts if (how := rank(prepare(text), needle)) is not None]
    return [text for _, text in sorted(ranked, key=lambda pair: pair[0])]


@pytest.mark.parametrize("words", ["next", "unans", "ques next", "nuq", "NUQ", "swered", "  next  ques "])
def test_beginnings_initials_and_parts_find_it(words: str) -> None:
    assert found(words, "Next unanswered question", "Quit") == ["Next unanswered question"]


def test_all_words_must_be_met() -> None:
    assert found("next file", "Next unanswered question") == []


def test_the_beginning_counts_more_than_a_word_inside_and_that_more_than_a_part() -> None:
    texts = ("Reopen", "Recently open", "Open")
    assert found("open", *texts) == ["Open", "Recently open", "Reopen"]


def test_accents_and_case_make_no_difference() -> None:
    assert found("resume", "Résumé anzeigen") == ["Résumé anzeigen"]
    assert found("SCHLIESSEN", "Fenster schließen") == ["Fenster schließen"]


@pytest.mark.parametrize("words", ["dat-03", "DAT03", "dat 03", "03", "dat-"])
def test_an_id_is_found_with_and_without_its_dash(words: str) -> None:
    searched = prepare("How is consent recorded?", name="DAT-03")
    assert rank(searched, needle_of(words)) is not None
    assert rank(prepare("How is consent recorded?", name="DAT-04"), needle_of("dat-03")) is None


def test_the_name_of_the_group_finds_it_but_counts_for_less() -> None:
    own, beside = prepare("View the log"), prepare("Zoom in", beside=("View",))
    needle = needle_of("view")
    assert rank(own, needle) < rank(beside, needle)  # type: ignore[operator]


def test_other_scripts_are_searched_as_they_are_written() -> None:
    assert found("фай", "Открыть файл") == ["Открыть файл"]
    assert found("数据", "数据与模型") == ["数据与模型"]
