"""The render process: a line of JSON for each job, lines of JSON in reply."""

import io
import json
from pathlib import Path
from typing import Any

import pypdf

from bearings.report.worker import serve


def replies(*jobs: dict[str, Any]) -> list[dict[str, Any]]:
    said = io.StringIO()
    serve(io.StringIO("".join(json.dumps(job) + "\n" for job in jobs)), said)
    return [json.loads(line) for line in said.getvalue().splitlines()]


def test_it_warms_up_and_goes_on_with_a_job(tmp_path: Path) -> None:
    out = tmp_path / "made.pdf"
    html = '<html lang="en"><title>One</title><p>Words</p></html>'
    job = {"id": 1, "do": "html", "html": html, "forms": False, "to": str(out)}
    warm, *rest = replies({"id": 0, "do": "warm"}, job)
    assert warm == {"id": 0, "done": True, "pages": 1}
    assert rest[-1] == {"id": 1, "done": True, "pages": 1}
    assert [reply["id"] for reply in rest] == [1] * len(rest)
    assert pypdf.PdfReader(out).pages[0].extract_text().strip() == "Words"
