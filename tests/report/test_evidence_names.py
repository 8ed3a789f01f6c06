"""The annex names what shows an answer; its files stay in the assessment."""

from collections.abc import Callable
from typing import Any

from bearings.domain.assessment import Answer, Assessment
from bearings.domain.evidence import EvidenceFile, EvidenceItem

FILE = EvidenceFile(kind="pdf", size=9, sha256="a" * 64)


def test_the_annex_names_files_and_links_without_hidden_marks(
    context_of: Callable[[Assessment], dict[str, Any]],
) -> None:
    items = (
        EvidenceItem(title="Contract.pdf", file=FILE),
        EvidenceItem(title="invoice\u202efdp.exe", file=FILE),
        EvidenceItem(title="Catalogue", link="https://example.org/"),
        EvidenceItem(title="Share", link="file:///etc/passwd"),
    )
    answers = {"DAT-02": Answer(votes={"group": 3}, evidence_items=items)}
    context = context_of(Assessment(id="a", answers=answers))
    rows = [row for part in context["answers"] for row in part["rows"] if row["id"] == "DAT-02"]
    assert rows[0]["evidence_items"] == [
        {"title": "Contract.pdf", "link": ""},
        {"title": "invoicefdp.exe", "link": ""},
        {"title": "Catalogue", "link": "https://example.org/"},
        {"title": "Share", "link": ""},
    ]
