"""The render process: `python -m bearings.report.worker`, spoken to in lines of JSON.

It is kept warm between reports, can be killed at any moment, and takes a crash
of the layout engine with it rather than the window.

A job is one line, and gets lines {"id": 1, "stage": "..."} and at the end
{"id": 1, "done": true, "pages": 12} or {"id": 1, "error": "...", "remedy": "..."}:

    {"id": 1, "do": "render", "order": {"template": "board", ...}, "today": "2026-11-02",
     "questionnaire": "{...}", "assessment": "{...}", "to": "/private/file.pdf"}
    {"id": 1, "do": "html", "html": "...", "forms": false, "to": ...}
    {"id": 1, "do": "export", "ending": ".docx", "redacted": false, "questionnaire": ..., "assessment": ...,
     "to": ...}
    {"id": 1, "do": "warm"}
"""

from __future__ import annotations

import gc
import importlib
import json
import logging
import signal
import sys
from datetime import date
from functools import lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from bearings.errors import BearingsError
from bearings.files import sweep_private

if TYPE_CHECKING:
    from collections.abc import Callable

    from bearings.domain.assessment import Assessment
    from bearings.domain.questionnaire import Questionnaire

COMPUTED_BY = ("bearings.domain.evaluate", "bearings.domain.conclusions", "bearings.report.context")
LONGEST_OWN = 45.0  # seconds for an edition that does not come with Bearings
MEMORY = 2_000_000_000  # bytes the process may use, where the system can limit it


def main() -> int:
    """Serve jobs from stdin until it ends."""
    _limit()
    signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored where a shell started us aside
    sweep_private()
    gc.disable()
    logging.getLogger("weasyprint").addHandler(logging.NullHandler())
    logging.getLogger("weasyprint").propagate = False  # its warnings quote answers
    serve(sys.stdin, sys.stdout)
    return 0


def serve(jobs: TextIO, replies: TextIO) -> None:
    """Do each job of `jobs`, one JSON line each, and reply in lines to `replies`."""
    for line in jobs:
        job = json.loads(line)

        def say(number: object = job.get("id"), **reply: Any) -> None:
            replies.write(json.dumps({"id": number, **reply}) + "\n")
            replies.flush()

        try:
            pages = _do(job, say)
        except BearingsError as error:
            say(error=error.what, remedy=error.remedy)
        except MemoryError:
            say(error="The report needs too much memory.", remedy="Shorten the longest notes.")
        else:
            say(done=True, pages=pages)
        gc.collect()  # nobody waits for it now


def _do(job: dict[str, Any], say: Any) -> int:
    if job["do"] == "export":
        say(stage="Writing the file")
        Path(job["to"]).write_bytes(_exported(job))
        return 0
    from bearings.report import pdf
    from bearings.report.html import Page, prepare

    if job["do"] == "warm":
        for name in COMPUTED_BY:
            importlib.import_module(name)
        prepare("board")
        page = Page('<html lang="en"><title>Warm</title><p>Warm <b>up</b></p></html>', {})
        return pdf.make_pdf(page, "ua")[1]
    say(stage="Writing pages")

    def heard(text: str) -> None:
        say(stage=text)

    if job["do"] == "html":
        data, pages = pdf.make_pdf(Page(job["html"], {}), "ua", forms=job["forms"], on_page=heard)
    else:
        data, pages = _report(job, heard)
    Path(job["to"]).write_bytes(data)
    return pages


def _report(job: dict[str, Any], on_page: Callable[[str], None]) -> tuple[bytes, int]:
    from bearings.domain.conclusions import conclude
    from bearings.domain.evaluate import evaluate
    from bearings.report import pdf
    from bearings.report.attaching import attachment_of
    from bearings.report.context import report_context
    from bearings.report.editions import edition, is_own
    from bearings.report.html import make_html
    from bearings.report.order import ReportOrder
    from bearings.report.period import context_of_period
    from bearings.report.time_limit import at_most
    from bearings.report.words import own_texts

    order, today = ReportOrder.from_plain(job["order"]), date.fromisoformat(job["today"])
    pack, assessment = _questionnaire(job["questionnaire"]), _assessment(job["assessment"])
    questionnaire = _told(job["questionnaire"], assessment.language)
    results = evaluate(questionnaire, assessment)
    conclusions = conclude(questionnaire, assessment, results)
    wanted = edition(order.template, order.own)
    moves = is_own(order.template) or "capabilities" in set(wanted.sections) - set(order.leave_out)
    context = (
        context_of_period(questionnaire, assessment, order.since, order.until, today=today)
        if wanted.compares
        else report_context(questionnaire, assessment, results, conclusions, today=today, moves=moves)
    )
    context["document"]["redacted"] = order.redacted
    attachment = (
        attachment_of(pack, assessment, results, conclusions, edition=order.template, today=today)
        if order.attach
        else None
    )
    make = partial(
        make_html,
        order.template,
        context,
        own=own_texts(assessment),
        paper=order.paper,
        leave_out=order.leave_out,
        templates=order.own,
    )
    mine = is_own(order.template)
    with at_most(LONGEST_OWN if mine else None):
        return pdf.make_pdf(
            make(),
            order.variant,
            attachment=attachment,
            tighter=None if mine else partial(make, tight=True),
            on_page=on_page,
        )


def _exported(job: dict[str, Any]) -> bytes:
    from bearings.report.export import make_export

    given = _questionnaire(job["questionnaire"]), _assessment(job["assessment"])
    return make_export(job["ending"], *given, redacted=job["redacted"])


@lru_cache(maxsize=1)
def _questionnaire(text: str) -> Questionnaire:
    """Kept: it is the same from report to report."""
    from bearings.domain.questionnaire import Questionnaire

    return Questionnaire.model_validate_json(text)


@lru_cache(maxsize=1)
def _told(text: str, language: str) -> Questionnaire:
    from bearings.domain.languages import in_language

    return in_language(_questionnaire(text), language)


def _assessment(text: str) -> Assessment:
    from bearings.domain.assessment import Assessment

    return Assessment.model_validate_json(text)


def _limit() -> None:
    if sys.platform != "win32":
        import resource

        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        most = MEMORY if hard == resource.RLIM_INFINITY else min(MEMORY, hard)
        resource.setrlimit(resource.RLIMIT_AS, (most, hard))


if __name__ == "__main__":
    sys.exit(main())
