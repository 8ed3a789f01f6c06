"""The reader of pages: search, outline, page field and sizes, by mouse and by keyboard."""

import io
from collections.abc import Iterator

import pypdfium2
import pytest
from paper import small_pdf
from PySide6.QtCore import QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from bearings.ui.preferences import ZOOM_STEPS
from bearings.ui.theme import apply_theme
from bearings.ui.widgets import pdf_view
from bearings.ui.widgets.buttons import IconButton
from bearings.ui.widgets.form import ChoiceField, NumberField
from bearings.ui.widgets.pdf_outline import PdfOutline
from bearings.ui.widgets.pdf_pages import MOST_PIXELS, WIDEST_PIXELS, PdfPages
from bearings.ui.widgets.pdf_reader import PdfReader
from bearings.ui.widgets.pdf_view import WIDTH
from bearings.ui.widgets.text import PlainLabel

PAGES = ["Cover", "Scores of data", "Risk of data", "Costs", "Data at last", "End"]
OUTLINE = [("Scores", 1), ("Costs", 3), ("Last words", 4)]


@pytest.fixture
def reader(qtbot: QtBot) -> Iterator[PdfReader]:
    shown = PdfReader()
    qtbot.addWidget(shown)
    shown.resize(800, 500)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    shown.show_pdf(small_pdf(PAGES, OUTLINE))
    yield shown
    shown.clear()


def press(reader: PdfReader, name: str) -> None:
    button = reader.findChild(IconButton, name)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def look_for(reader: PdfReader, words: str) -> QLineEdit:
    reader.seek()
    field = reader.findChild(QLineEdit, "pdfSearch")
    assert field is not None
    assert field.hasFocus()
    QTest.keyClicks(field, words)
    return field


def said(reader: PdfReader) -> str:
    label = reader.findChild(PlainLabel, "pdfSearchCount")
    assert label is not None
    return label.text()


def test_words_are_found_and_enter_goes_from_place_to_place(qtbot: QtBot, reader: PdfReader) -> None:
    field = look_for(reader, "data")
    qtbot.waitUntil(lambda: said(reader) == "1 of 3")
    assert reader.view.page == 2
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (said(reader), reader.view.page) == ("2 of 3", 3)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (said(reader), reader.view.page) == ("3 of 3", 5)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (said(reader), reader.view.page) == ("1 of 3", 2)  # round again
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert (said(reader), reader.view.page) == ("3 of 3", 5)
    QTest.keyClick(field, Qt.Key.Key_F3)
    assert said(reader) == "1 of 3"


def test_enter_right_after_typing_does_not_wait(reader: PdfReader) -> None:
    field = look_for(reader, "costs")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (said(reader), reader.view.page) == ("1 of 1", 4)


def test_what_is_found_is_marked_on_the_page(qtbot: QtBot, reader: PdfReader) -> None:
    look_for(reader, "risk")
    qtbot.waitUntil(lambda: said(reader) == "1 of 1")
    box = reader.view._on_screen(2, reader.view._hits[0].boxes[0]).toRect()
    assert reader.view.viewport().rect().contains(box)
    corner = box.topLeft() + QPoint(1, 1)
    marked = reader.view.grab().toImage().pixelColor(corner)
    assert marked.red() > marked.blue() + 60  # not the white of the paper
    press(reader, "pdfSearchClose")
    unmarked = reader.view.grab().toImage().pixelColor(corner)
    assert unmarked.red() == unmarked.blue()


def test_words_that_are_nowhere_are_said_not_to_be_found(qtbot: QtBot, reader: PdfReader) -> None:
    look_for(reader, "zebra")
    qtbot.waitUntil(lambda: said(reader) == "Not found")
    on = reader.findChild(IconButton, "pdfSearchOn")
    assert on is not None
    assert not on.isEnabled()


def test_escape_ends_the_search_and_the_pages_have_the_focus(qtbot: QtBot, reader: PdfReader) -> None:
    field = look_for(reader, "data")
    qtbot.waitUntil(lambda: said(reader) == "1 of 3")
    QTest.keyClick(field, Qt.Key.Key_Escape)  # empties the field, as everywhere
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not reader.search.isVisible()
    assert reader.view.hasFocus()


def test_the_search_goes_on_in_pages_made_anew_and_does_not_move_them(
    qtbot: QtBot, reader: PdfReader
) -> None:
    look_for(reader, "data")
    qtbot.waitUntil(lambda: said(reader) == "1 of 3")
    reader.view.go_to(4)
    place = reader.view.verticalScrollBar().value()
    reader.show_pdf(small_pdf([*PAGES, "More data"], OUTLINE))
    qtbot.waitUntil(lambda: said(reader) == "3 of 4")
    assert reader.view.verticalScrollBar().value() == place


def test_the_outline_leads_to_its_pages_by_keyboard(reader: PdfReader, qtmodeltester: ModelTester) -> None:
    press(reader, "pdfOutlineButton")
    outline = reader.outline
    assert outline.hasFocus()
    qtmodeltester.check(outline.model())
    assert [outline.model().index(row, 0).data() for row in range(3)] == [title for title, _ in OUTLINE]
    for _ in range(3):
        QTest.keyClick(outline, Qt.Key.Key_Down)
    QTest.keyClick(outline, Qt.Key.Key_Return)
    assert reader.view.page == 5
    assert spoken(outline, outline.currentIndex()) == "Last words, page 5"
    press(reader, "pdfOutlineButton")
    assert not outline.isVisible()


def spoken(outline: PdfOutline, index: QModelIndex) -> str:
    return str(outline.model().data(index, Qt.ItemDataRole.AccessibleTextRole))


def test_rows_of_the_outline_are_as_tall_as_their_words_at_every_zoom(
    qapp: QApplication, reader: PdfReader
) -> None:
    long = "A heading of many words that needs more than one line in a panel as narrow as this"
    reader.show_pdf(small_pdf(PAGES, [*OUTLINE, (long, 4)]))
    press(reader, "pdfOutlineButton")
    for zoom in ZOOM_STEPS:
        apply_theme(qapp, "light", zoom)
        rows = [reader.outline.model().index(row, 0) for row in range(4)]
        heights = [reader.outline.sizeHintForIndex(row).height() for row in rows]
        line = reader.outline.fontMetrics().lineSpacing()
        assert heights == [heights[0]] * 3 + [heights[0] + line]
    apply_theme(qapp, "light", 100)


def test_the_outline_follows_the_page_in_sight(reader: PdfReader) -> None:
    press(reader, "pdfOutlineButton")
    reader.view.setFocus()
    reader.view.go_to(4)
    assert reader.outline.currentIndex().data() == "Costs"


def test_where_there_is_little_room_the_outline_stands_for_the_pages(reader: PdfReader) -> None:
    reader.resize(480, 500)
    press(reader, "pdfOutlineButton")
    assert reader.outline.isVisible()
    assert not reader.view.isVisible()
    QTest.keyClick(reader.outline, Qt.Key.Key_End)
    QTest.keyClick(reader.outline, Qt.Key.Key_Return)
    assert reader.view.isVisible()
    assert reader.view.page == 5


def test_a_page_is_gone_to_by_its_number(reader: PdfReader) -> None:
    field = reader.findChild(NumberField, "pdfPage")
    assert field is not None
    assert field.text() == "1 of 6"
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "4")
    assert reader.view.page == 4
    reader.view.go_to(2)
    assert field.text() == "2 of 6"
    assert reader.view.accessibleDescription() == "Page 2 of 6: Scores"


def test_pages_take_the_size_that_is_chosen_and_stay_where_they_are(
    qapp: QApplication, reader: PdfReader
) -> None:
    reader.view.go_to(3)
    wide = reader.view._page_size(0).width()
    sizes = reader.findChild(ChoiceField, "pdfZoom")
    assert sizes is not None
    assert sizes.currentText() == "Fit width"
    sizes.setFocus()
    QTest.keyClick(sizes, Qt.Key.Key_Down)
    assert sizes.currentText() == "50 %"
    assert reader.view._page_size(0).width() == round(595 * 96 / 72 / 2)
    assert reader.view._page_size(0).width() < wide
    assert reader.view.page == 3
    for _ in range(4):
        press(reader, "pdfLarger")
    assert sizes.currentText() == "150 %"
    assert reader.view.horizontalScrollBar().maximum() > 0  # wider than the view
    QTest.keyClick(reader.view, Qt.Key.Key_Minus)
    assert sizes.currentText() == "125 %"
    wheel(reader.view)
    assert sizes.currentText() == "150 %"
    QTest.keyClick(reader.view, Qt.Key.Key_0)
    assert reader.view.zoom == WIDTH
    assert reader.view.page == 3


def wheel(over: QWidget) -> None:
    """Turn the wheel up with Ctrl held."""
    event = QWheelEvent(
        QPointF(10, 10),
        QPointF(10, 10),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(over.viewport(), event)  # type: ignore[attr-defined]


def test_the_place_is_found_again_by_its_heading(reader: PdfReader) -> None:
    reader.view.go_to(5)
    longer = [*PAGES[:3], "New", "Newer", *PAGES[3:]]
    reader.show_pdf(small_pdf(longer, [("Scores", 1), ("Costs", 5), ("Last words", 6)]))
    assert reader.view.page == 7
    reader.show_pdf(small_pdf(PAGES[:2]))  # neither heading nor page is there any more
    assert reader.view.page == 2


def test_keys_scroll_the_pages(reader: PdfReader) -> None:
    view = reader.view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.page == 6
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.page == 1
    QTest.keyClick(view, Qt.Key.Key_Space)
    below = view.verticalScrollBar().value()
    assert below > 0
    QTest.keyClick(view, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert view.verticalScrollBar().value() == 0


@pytest.mark.parametrize(
    ("width", "height"), [(595, 842), (1, 14_400), (14_400, 1), (14_400, 14_400), (3, 3)]
)
def test_the_picture_of_a_page_of_any_shape_is_bounded(width: int, height: int) -> None:
    document = pypdfium2.PdfDocument.new()
    document.new_page(width, height)
    held = io.BytesIO()
    document.save(held)
    pages = PdfPages(held.getvalue())
    for wanted in (1, 900, 100_000):
        picture = pages.image(0, wanted)
        assert 0 < picture.width() <= WIDEST_PIXELS + 1
        assert picture.height() > 0
        assert picture.width() * picture.height() <= MOST_PIXELS * 1.1
    pages.close()


def test_pages_that_are_drawn_large_are_not_all_kept(
    reader: PdfReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages = reader.view
    first = pages._image(0, 600).sizeInBytes()
    monkeypatch.setattr(pdf_view, "KEPT_BYTES", 2 * first)
    for number in range(len(PAGES)):
        pages._image(number, 600)
    assert pages._held() <= 2 * first
    monkeypatch.setattr(pdf_view, "KEPT_BYTES", 1)
    assert not pages._image(0, 600).isNull()
