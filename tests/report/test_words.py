"""Words of reports and ballots in another language; what people wrote stays as it is."""

import re
from collections import Counter
from string import Formatter

import pytest
from jinja2 import Environment

from bearings.datafile import read_source
from bearings.domain.languages import in_language
from bearings.packs.loader import builtin_pack
from bearings.report.words import ENGLISH, HOLE, Words, words_in
from bearings.report.words_literal import let_speak
from bearings.resources import resource

TOLD = {
    "Answer": "Antwort",
    "Page": "Seite",
    "A note is welcome wherever it helps.": "Eine Notiz ist willkommen.",
    "Prepared for {}": "Erstellt für {}",
    "{} of {} answered": "{1} davon {0} beantwortet",
    "{#} to {#}": "{} bis {}",
    "target {}": "Ziel {}",
    "confidence {}": "Verlässlichkeit {}",
    "{} not rated, {} needed": "{} nicht bewertet, nötig {}",
}
WORDS = Words("de", TOLD, (".", ","))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Answer", "Antwort"),
        ("3 of 5 answered", "5 davon 3 beantwortet"),
        ("43 to 45", "43 bis 45"),
        ("Rules to follow", "Rules to follow"),
        ("target 69; confidence 0.72", "Ziel 69; Verlässlichkeit 0,72"),
        ("USD 12,300.50", "USD 12.300,50"),
        ("version 1.0.0", "version 1.0.0"),
        ("DAT-01", "DAT-01"),
        ("Nothing known of this.", "Nothing known of this."),
        ("Limits, budgets, use not rated, 2 needed.", "Limits, budgets, use nicht bewertet, nötig 2."),
        ("", ""),
    ],
)
def test_a_sentence_is_found_by_its_template_and_what_filled_it_told_in_turn(text: str, said: str) -> None:
    assert WORDS.worded(text) == said


def test_what_people_wrote_stays_wherever_it_stands() -> None:
    own = frozenset(("Answer", "target 69"))
    assert WORDS.worded("Answer", own) == "Answer"
    assert WORDS.worded("Prepared for Answer", own) == "Erstellt für Answer"
    assert WORDS.worded("confidence 0.5; target 69", own) == "Verlässlichkeit 0,5; target 69"


def test_english_leaves_everything_as_it_is() -> None:
    for text in ("Answer", "USD 12,300.50", "3 of 5 answered"):
        assert ENGLISH.worded(text) == text
        assert ENGLISH.literal(text) == text
    assert ENGLISH.say("For {}", "Answer") == "For Answer"


def test_only_the_text_of_a_template_itself_is_told_anew() -> None:
    environment = Environment(autoescape=True)
    let_speak(environment, WORDS)
    template = environment.from_string(
        '<p class="Answer-box" title="Page">Answer: <b> Answer </b>'
        '{{ "Answer" if given else "" }} {{ given }}'
        "{% if given == 'Page' %}A note is welcome\n   wherever it helps.{% endif %}</p>"
    )
    assert template.render(given="Page") == (
        '<p class="Answer-box" title="Seite">Answer: <b> Antwort </b>'
        "Antwort PageEine Notiz ist willkommen.</p>"
    )


def test_a_form_of_a_language_takes_the_words_of_the_language() -> None:
    assert words_in("de-AT").say("For {}", "Anna") == "Für Anna"
    assert words_in("xx") is ENGLISH
    assert words_in("en") is ENGLISH


def test_sentences_of_the_study_are_those_of_the_window() -> None:
    assert words_in("de").worded("There is no respondent “x”.") == "There is no respondent “x”."
    assert words_in("de").worded("Recommended route") == "Empfohlener Weg"


def test_no_space_is_left_before_a_stop() -> None:
    """German ends a sentence where English has a word more."""
    assert words_in("de").literal(" first.") == "."
    assert words_in("de").literal(" person-days ") == " Personentage "


@pytest.mark.parametrize("file", ["words.de.yaml"])
def test_every_word_fills_the_same_places(file: str) -> None:
    told = read_source(resource("report_templates", file)).data["words"]
    for english, german in told.items():
        holes = len(HOLE.findall(english))
        places = [name for _, name, _, _ in Formatter().parse(german) if name is not None]
        expected = [str(number) for number in range(holes)]
        assert len(places) == holes, english
        assert not any(places) or sorted(places) == expected, english


def test_the_german_pack_says_everything_the_english_one_does() -> None:
    """What is put in is the same, and no text was left out or given twice by mistake."""
    pack = builtin_pack()
    german = in_language(pack, "de")
    texts = Counter(question.text for question in german.questions)
    assert len(texts) == len(pack.questions)
    assert not [text for text in texts if re.search(r"\b(the|and|which)\b", text)]
