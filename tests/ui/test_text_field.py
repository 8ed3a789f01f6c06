"""A field of several lines: nothing that was written is lost, no key waits for a line without end."""

import pytest
from PySide6.QtGui import QGuiApplication, QTextBlock
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bearings.ui.widgets.form import Field
from bearings.ui.widgets.text_field import LONGEST_LINE, PIECE, TextField, folded

SENTENCE = "It goes on and on without an end of the line. "
PROSE = SENTENCE * 700  # 32,200 characters in one line


@pytest.fixture
def field(qtbot: QtBot) -> Field:
    field = Field("&Note", TextField(longest=20))
    qtbot.addWidget(field)
    return field


def text_of(field: Field) -> TextField:
    assert isinstance(field.control, TextField)
    return field.control


def put_cursor(text: TextField, position: int) -> None:
    cursor = text.textCursor()
    cursor.setPosition(position)
    text.setTextCursor(cursor)


def paste(text: TextField, words: str) -> None:
    QGuiApplication.clipboard().setText(words)
    text.paste()


def lines(text: TextField) -> list[str]:
    blocks: list[str] = []
    block: QTextBlock = text.document().begin()
    while block.isValid():
        blocks.append(block.text())
        block = block.next()
    return blocks


def test_what_is_typed_beyond_the_room_is_left_out_and_nothing_else(field: Field, qtbot: QtBot) -> None:
    text = text_of(field)
    text.show_text("0123456789 the end..")
    put_cursor(text, 0)
    qtbot.keyClicks(text, "ab")
    assert text.toPlainText() == "0123456789 the end.."
    assert "20 characters" in field.error.text()
    assert "20 characters" in text.accessibleDescription()


def test_what_is_pasted_fits_whole_or_is_left_out_whole(field: Field) -> None:
    text = text_of(field)
    text.show_text("0123456789")
    put_cursor(text, 5)
    paste(text, "x" * 11)
    assert text.toPlainText() == "0123456789"
    assert field.error.text()
    paste(text, "x" * 10)
    assert text.toPlainText() == "01234" + "x" * 10 + "56789"
    assert not field.error.text()


def test_what_is_pasted_over_a_selection_has_its_room(field: Field) -> None:
    text = text_of(field)
    text.show_text("x" * 20)
    text.selectAll()
    paste(text, "y" * 20)
    assert text.toPlainText() == "y" * 20
    text.selectAll()
    paste(text, "z" * 21)
    assert text.toPlainText() == "y" * 20


def test_only_what_is_kept_is_told(field: Field, qtbot: QtBot) -> None:
    text, told = text_of(field), []
    text.edited.connect(told.append)
    text.show_text("x" * 19)
    put_cursor(text, 19)
    qtbot.keyClicks(text, "ab")
    assert set(told) == {"x" * 19 + "a"}


def test_a_character_beyond_the_basic_plane_is_left_out_whole(field: Field, qtbot: QtBot) -> None:
    text = text_of(field)
    text.show_text("🧭" * 20)
    put_cursor(text, 4)
    text.insertPlainText("🧭")
    assert text.toPlainText() == "🧭" * 20


def test_the_message_goes_with_the_next_edit_that_fits(field: Field, qtbot: QtBot) -> None:
    text = text_of(field)
    text.show_text("x" * 20)
    qtbot.keyClicks(text, "a")
    assert field.error.text()
    text.textCursor().deleteChar()
    assert not field.error.text()


@pytest.mark.parametrize(
    "words", ["", "short", PROSE[:LONGEST_LINE], "a line\n" * 5_000, "x" * LONGEST_LINE + "\n" + PROSE[:50]]
)
def test_text_with_lines_of_usual_length_is_left_as_it_is(words: str) -> None:
    assert folded(words) == words


@pytest.mark.parametrize("words", [PROSE, "x" * 100_000, "x" * 7_000 + " " + "y" * 7_000, "🧭" * 9_000])
def test_a_line_without_end_is_broken_after_spaces_and_loses_nothing(words: str) -> None:
    broken = folded(f"before\n{words}\nafter")
    assert broken.startswith("before\n")
    assert broken.endswith("\nafter")
    pieces = broken.split("\n")[1:-1]
    assert "".join(pieces) == words
    assert max(map(len, pieces)) <= PIECE
    assert len(pieces) <= len(words) // PIECE + 3
    assert folded(broken) == broken
    if words == PROSE:
        assert all(piece.endswith(" ") for piece in pieces)


def test_a_stored_line_without_end_is_shown_broken_and_is_no_edit(qapp: QApplication, qtbot: QtBot) -> None:
    text = TextField()
    qtbot.addWidget(text)
    with qtbot.assertNotEmitted(text.edited):
        text.show_text("x" * 100_000)
        text.show_text("x" * 100_000)
    assert max(map(len, lines(text))) <= PIECE


def test_what_is_pasted_without_end_is_broken(qtbot: QtBot) -> None:
    text = TextField()
    qtbot.addWidget(text)
    with qtbot.waitSignal(text.edited) as told:
        paste(text, PROSE)
    assert max(map(len, lines(text))) <= PIECE
    assert told.args == [folded(PROSE)]


def test_a_line_that_grows_too_long_is_broken_and_all_of_it_can_be_undone(qtbot: QtBot) -> None:
    text = TextField()
    qtbot.addWidget(text)
    full = PROSE[: LONGEST_LINE - 1]
    text.show_text(full)
    put_cursor(text, 100)
    text.insertPlainText("🧭")
    qtbot.keyClick(text, "a")
    qtbot.waitUntil(lambda: len(lines(text)) > 1)
    written = full[:100] + "🧭a" + full[100:]
    assert text.toPlainText() == folded(written) != written
    assert text.textCursor().position() == 103
    text.undo()
    QApplication.processEvents()
    assert text.toPlainText() == written
    text.undo()
    assert text.toPlainText() == full
    text.redo()
    qtbot.keyClick(text, "b")
    qtbot.waitUntil(lambda: len(lines(text)) > 1)
