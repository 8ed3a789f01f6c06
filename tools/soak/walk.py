"""A walk through the window as people take it: open, visit every page, answer, vote, search, present."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from .pulse import Beat, Pulse

REST = 800  # milliseconds after each step, for what goes on behind it
PUBLISHED = 2_800  # milliseconds after an edit until the file is surely up to date
PAGES = ("setup", "questions", "results", "costs", "roadmap", "report", "run_sheet", "compare")


def walk(path: Path, other: Path, home: Path, first: str) -> dict[str, list[Beat]]:
    """Do with a file what people do, and note the beats of the event loop at each step.

    `first` is a question; `other` a file that is opened in between.
    """
    from PySide6.QtCore import QEventLoop, Qt, QTimer
    from PySide6.QtTest import QTest

    from bearings.ui.application import make_application, make_window, warm_up
    from bearings.ui.pages.questions.page import QuestionsPage
    from bearings.ui.warm_up import warm

    app = make_application()
    window = make_window(app, home, workspace=path.parent)
    window.resize(1440, 900)
    window.show()
    pulse = Pulse()
    pulse.start()
    found: dict[str, list[Beat]] = {}

    def live(milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def step(name: str, do: Callable[[], object], rest: int = REST) -> None:
        live(0)
        pulse.take()
        with pulse.turn():
            do()
        live(rest)
        while window.desk.reading or not window.current_page.whole:
            live(10)
        found[name] = pulse.take()

    def press(key: Qt.Key) -> None:
        QTest.keyClick(app.focusWidget() or window, key)

    def type_(keys: str) -> None:
        for key in keys:
            QTest.keyClicks(app.focusWidget() or window, key)
            live(0)

    def visit(name: str) -> None:
        for key in PAGES:
            step(f"{key}, {name}", partial(window.go, key))

    warm_up().join()
    step("window", window.update)
    step("open", partial(window.desk.open_path, path))
    warm().join()  # no thread beside what is measured
    visit("first visit")
    step("open another file", partial(window.desk.open_path, other))
    step("open from another file", partial(window.desk.open_path, path))
    visit("again")
    window.go("questions")
    page = window.pages["questions"]
    assert isinstance(page, QuestionsPage)
    step("show a question", partial(window.show_question, first))
    step("answer and publish", partial(type_, "3"), PUBLISHED)
    step("undo", window.live.undo)
    step("next question", partial(press, Qt.Key.Key_Right))
    step("votes", partial(type_, "v"))
    page.voting.ask(page.voting.people[0].id)
    step("vote", partial(type_, "2"))
    step("reveal", partial(type_, "r"))
    step("one voice", partial(type_, "v"))
    page.focus_search()
    step("search", partial(type_, "note"))
    step("filter", partial(page.show_filter, "disagreement"))
    window.show_question(first)
    page.card.focus_note()
    step("note and publish", partial(type_, "abc"), PUBLISHED)
    visit("after a change")
    step("presenter", partial(press, Qt.Key.Key_F5))
    pulse.stop()
    window.close()
    return found
