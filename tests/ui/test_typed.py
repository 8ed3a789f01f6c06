"""What people type for days and numbers is read the way their language writes it, and forgivingly."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from bearings.ui.language import speak
from bearings.ui.typed_days import (
    date_in_words,
    day_order,
    find_day,
    month_names,
    read_day,
    read_whole_day,
    write_day,
)
from bearings.ui.typed_numbers import NotUsable, NumberReader, read_number

TODAY = date(2026, 11, 26)


@pytest.fixture(autouse=True)
def locale_again(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    speak(qapp, "en")
    QLocale.setDefault(before)


def found(text: str, locale: str) -> str:
    QLocale.setDefault(QLocale(locale))
    return find_day(text, day_order(), month_names(), today=TODAY).isoformat()


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en_GB", "26 Nov 2026"),
        ("en_GB", "26/11/2026"),
        ("en_GB", "26.11.26"),
        ("en_GB", "November 26th, 2026"),
        ("en_GB", "Thursday, 26 November 2026"),
        ("en_GB", "26 Nov"),
        ("en_US", "11/26/2026"),
        ("en_US", "26/11/2026"),
        ("de_DE", "26.11.2026"),
        ("de_DE", "26.11."),
        ("de_DE", "26. Nov. 2026"),
        ("de_DE", "Do, 26. November 26"),
        ("de_DE", "2026-11-26"),
        ("de_DE", "2026/11/26"),
        ("en_US", "20261126"),
        ("en_GB", "today"),
        ("en_GB", "+0"),
        ("en_GB", "٢٦/١١/٢٠٢٦"),
    ],
)
def test_a_day_is_found_in_what_people_write(locale: str, text: str) -> None:
    assert found(text, locale) == "2026-11-26"


def test_the_order_of_day_and_month_is_that_of_the_locale() -> None:
    assert found("3/4/2027", "en_GB") == "2027-04-03"
    assert found("3/4/2027", "en_US") == "2027-03-04"
    assert found("3.4.2027", "de_DE") == "2027-04-03"


def test_months_have_german_and_english_names_in_either_language() -> None:
    assert found("5. März 2027", "en_GB") == "2027-03-05"
    assert found("Mi, 1. Dez. 2027", "en_GB") == "2027-12-01"
    assert found("5. März 2027", "de_DE") == "2027-03-05"
    assert found("5 march 2027", "de_DE") == "2027-03-05"
    assert found("1 dez 27", "de_DE") == "2027-12-01"


def test_a_day_without_a_year_is_the_nearest_one() -> None:
    assert found("10 Jan", "en_GB") == "2027-01-10"
    assert found("25/12", "en_GB") == "2026-12-25"
    assert found("+7", "en_GB") == "2026-12-03"
    assert found("-1", "en_GB") == "2026-11-25"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("soon", "not a date"),
        ("26", "not a date"),
        ("1.2.3.4", "not a date"),
        ("26.11.202", "not a date"),
        ("12026-11-26", "not a date"),
        ("ma 5", "not a date"),
        ("31.2.2026", "no such day"),
        ("2026-13-01", "no such day"),
        ("0001-01-01", "between 1990 and 2100"),
        ("1.1.0000", "no such day"),
        ("² 3", "not a date"),
        ("①.②.2026", "not a date"),
    ],
)
def test_what_is_no_day_is_refused_in_words(text: str, said: str) -> None:
    with pytest.raises(NotUsable, match=said):
        read_day(text)


def test_the_reason_shows_an_example_in_the_form_of_the_language(qapp: QApplication) -> None:
    speak(qapp, "de")
    with pytest.raises(NotUsable, match=r"26\.11\.2026 oder als 2026-11-26"):
        read_day("bald")


def test_while_it_is_typed_only_a_whole_day_counts() -> None:
    for text in ("26.11.20", "26 Nov", "2026-11-2", "2026-1-1", "+7"):
        with pytest.raises(NotUsable):
            read_whole_day(text)
    for text in ("26.11.2026", "26 Nov 2026", "2026-11-26"):
        assert read_whole_day(text) == "2026-11-26"
    assert read_whole_day("") is None


def test_a_day_is_written_as_the_language_does_and_read_again(qapp: QApplication) -> None:
    for name, shown in (("en", "3 Sept 2026"), ("de", "03.09.2026")):
        speak(qapp, name)  # type: ignore[arg-type]
        assert write_day("2026-09-03") == shown
        for month in range(1, 13):
            iso = f"2026-{month:02}-17"
            assert read_whole_day(write_day(iso)) == iso
            assert read_day(date_in_words(iso)) == iso


@pytest.mark.parametrize(
    ("text", "german", "english"),
    [
        ("2,5", 2.5, 2.5),
        ("2.5", 2.5, 2.5),
        ("1.234", 1234.0, 1.234),
        ("1,234", 1.234, 1234.0),
        ("0.125", 0.125, 0.125),
        ("1.234,5", 1234.5, 1234.5),
        ("1,234.5", 1234.5, 1234.5),
        ("1.234.567", 1234567.0, 1234567.0),
        ("12.34.56", None, None),
        ("180 000", 180000.0, 180000.0),
        ("180\u00a0000", 180000.0, 180000.0),
        ("1'000", 1000.0, 1000.0),
        ("-3,5", -3.5, -3.5),
        ("1 00", None, None),
        ("nan", None, None),
        ("1e999", None, None),
        ("", None, None),
        ("5 %", None, None),
    ],
)
def test_a_number_is_read_where_it_has_one_reading(
    text: str, german: float | None, english: float | None
) -> None:
    QLocale.setDefault(QLocale("de_DE"))
    assert read_number(text) == german
    QLocale.setDefault(QLocale("en_GB"))
    assert read_number(text) == english


def test_a_number_that_cannot_be_used_is_refused_in_words() -> None:
    assert NumberReader()("") is None
    assert NumberReader()("2,400,000") == 2_400_000
    for reader, text, said in (
        (NumberReader(), "many", "not a number"),
        (NumberReader(1), "0", "at least 1"),
        (NumberReader(0, 10, unit="days"), "11", "at most 10 days"),
        (NumberReader(whole=True), "2.5", "whole number"),
    ):
        with pytest.raises(NotUsable, match=said):
            reader(text)
