"""The render process as the window sees it: one child kept warm, never more than one report at a time.

The window stays smooth while pages are laid out; cancelling kills the child,
and a crash of the layout engine is a message, not the end. The protocol is
that of `bearings.report.worker`.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDir, QObject, QProcess, QProcessEnvironment, QTemporaryDir, QTimer, Signal

from bearings.errors import RenderError
from bearings.files import PRIVATE

LONGEST = 180_000  # milliseconds a report may take
REPORTS_A_PROCESS = 20  # then a fresh one: the layout engine is not frugal


class RenderProcess(QObject):
    """`made` carries bytes and number of pages, `stage` what is being done, `failed` a `RenderError`."""

    made = Signal(object, int)
    stage = Signal(str)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._folder: QTemporaryDir | None = None  # for this user only; there while the child is
        self._number = 0
        self._busy = False
        self._rest = b""
        self._timer = QTimer(self, singleShot=True, interval=LONGEST)
        self._timer.timeout.connect(self._took_too_long)

    @property
    def busy(self) -> bool:
        """Whether a report is being made."""
        return self._busy

    @property
    def process_id(self) -> int:
        """Of the child; 0 while there is none."""
        return self._process.processId() if self._process is not None else 0

    def warm_up(self) -> None:
        """Start the child and have it load what it needs, so the first report is quick."""
        if self._process is None:
            self._start()
            self._send({"do": "warm"})

    def make(self, job: dict[str, Any]) -> None:
        """Make what a job of `bearings.report.render` asks; one that is being made is dropped."""
        swept = self._folder is not None and not Path(self._folder.path()).exists()  # after a day of rest
        if self._busy or swept or self._number >= REPORTS_A_PROCESS:
            self.stop()
        if self._process is None:
            self._start()
        self._busy = True
        self._send({**job, "to": self._target(self._number + 1)})
        self._timer.start()

    def cancel(self) -> None:
        """Stop the report that is being made, at once; nothing is written."""
        if self._busy:
            self.stop()

    def stop(self) -> None:
        """End the child."""
        process, self._process = self._process, None
        self._busy = False
        self._timer.stop()
        self._number = 0
        self._rest = b""
        if process is not None:
            process.readyReadStandardOutput.disconnect(self._read)
            process.finished.disconnect(self._ended)
            process.kill()
            process.waitForFinished(2_000)
            process.deleteLater()
        if self._folder is not None:
            self._folder.remove()
            self._folder = None

    def _start(self) -> None:
        from bearings.report.render import worker_command, worker_environment

        program, *arguments = worker_command()
        environment = QProcessEnvironment()
        for name, value in worker_environment().items():
            environment.insert(name, value)
        self._folder = QTemporaryDir(QDir.temp().filePath(f"{PRIVATE}XXXXXX"))
        process = QProcess(self)
        process.setProcessEnvironment(environment)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._ended)
        process.start(program, arguments)
        self._process = process

    def _send(self, job: dict[str, Any]) -> None:
        self._number += 1
        if self._process is not None:
            self._process.write(json.dumps({"id": self._number, **job}).encode() + b"\n")

    def _target(self, number: int) -> str:
        assert self._folder is not None
        return self._folder.filePath(f"report-{number}.pdf")

    def _read(self) -> None:
        if self._process is None:
            return
        self._rest += bytes(self._process.readAllStandardOutput().data())
        *lines, self._rest = self._rest.split(b"\n")
        for line in lines:
            self._hear(json.loads(line))

    def _hear(self, reply: dict[str, Any]) -> None:
        if not self._busy or reply["id"] != self._number:
            return  # the warm-up, or a report nobody waits for
        if "stage" in reply:
            self.stage.emit(reply["stage"])
            return
        self._busy = False
        self._timer.stop()
        if "error" in reply:
            self.failed.emit(RenderError(reply["error"], remedy=reply.get("remedy", "")))
            return
        made = Path(self._target(self._number))
        data = made.read_bytes()
        made.unlink()
        self.made.emit(data, int(reply["pages"]))

    def _ended(self) -> None:
        was_busy, self._busy = self._busy, False
        self.stop()
        if was_busy:
            self.failed.emit(
                RenderError(
                    "The report could not be made: the part of Bearings that lays out pages stopped.",
                    remedy="Try again. If it happens again, run `bearings doctor` to see what is missing.",
                )
            )

    def _took_too_long(self) -> None:
        self.stop()
        self.failed.emit(
            RenderError("The report took too long and was stopped.", remedy="Shorten the longest notes.")
        )
