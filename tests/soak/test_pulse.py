"""The pulse counts what stops the window, and nothing that is done beside it."""

from time import thread_time

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from soak.pulse import Beat, Pulse, all_but_one_in_a_hundred, longest

WORK = 40  # milliseconds of the processor


def work() -> None:
    until = thread_time() + WORK / 1000
    while thread_time() < until:
        pass


def test_work_in_the_event_loop_is_one_beat(qapp: QApplication) -> None:
    pulse = Pulse()
    pulse.start()
    loop = QEventLoop()
    QTimer.singleShot(0, work)
    QTimer.singleShot(20, loop.quit)
    loop.exec()
    pulse.stop()
    assert longest(pulse.take()).processor >= WORK


def test_a_click_is_a_beat_of_its_own(qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    button.clicked.connect(work)
    pulse = Pulse()
    pulse.start()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    pulse.stop()
    assert longest(pulse.take()).processor >= WORK


def test_work_between_two_loops_and_what_is_left_out_does_not_count(qapp: QApplication) -> None:
    pulse = Pulse()
    pulse.start()

    def beside() -> None:
        with pulse.left_out():
            work()

    qapp.processEvents()
    work()
    QTimer.singleShot(0, beside)
    qapp.processEvents()
    beats = pulse.take()
    pulse.stop()
    assert len(beats) >= 2
    assert longest(beats).processor < WORK


def test_nobody_listens_after_the_end(qapp: QApplication) -> None:
    pulse = Pulse()
    pulse.start()
    pulse.stop()
    qapp.processEvents()
    assert pulse.take() == []


def test_one_beat_in_a_hundred_may_be_longer() -> None:
    beats = [Beat(1.0, 0.5)] * 198 + [Beat(90.0, 80.0)] * 2
    assert all_but_one_in_a_hundred(beats) == Beat(1.0, 0.5)
    assert all_but_one_in_a_hundred(beats[1:]) == Beat(90.0, 80.0)
    assert longest(beats) == Beat(90.0, 80.0)
    assert longest([]) == all_but_one_in_a_hundred([]) == Beat(0.0, 0.0)
