"""Messages of the pages whose own title names a topic: what is open, and how sure this is.

The pack's title stands above the message, so nothing a method owner wrote is lost.
Source: blueprint 5.5, "every page title is a conclusion, not a topic".
"""

from __future__ import annotations

from bearings.domain.values import Severity
from bearings.domain.wording.limits import in_sentence
from bearings.report.context import SEVERITY_ORDER, Plain, Study, confidence_band
from bearings.report.pages_findings import GRAVE


def page_messages(study: Study) -> Plain:
    """The message of a page by its id."""
    return {"risks": _open(study), "method": _sureness(study)}


def _open(study: Study) -> str:
    """How many risks and gaps are open, how grave the worst are, and what nobody knew."""
    found = study.results.findings
    severities: list[Severity] = [
        f.severity for f in found if f.kind in ("risk", "gap") and f.severity != "info"
    ]
    unknown = sum(f.kind == "unknown" for f in found)
    said = _open_ones(study, severities)
    if not unknown:
        return said
    what = "question is" if unknown == 1 else "questions are"
    return f"{said}; {unknown} {what} not known"


def _open_ones(study: Study, severities: list[Severity]) -> str:
    if not severities:
        return "No risk or gap is open"
    worst = min(severities, key=SEVERITY_ORDER.index)
    name = in_sentence(study.questionnaire, study.questionnaire.model.severities[worst].name)
    if len(severities) == 1:
        return f"One risk or gap is open, rated {name}"
    said = f"{len(severities)} risks and gaps are open"
    if worst in GRAVE:
        return f"{said}, {severities.count(worst)} of them {name}"
    return f"{said}, none of them critical or high"


def _sureness(study: Study) -> str:
    """The confidence behind the numbers, and how much was answered."""
    card = study.results.scorecard
    figure = f"{card.confidence:.2f}"
    answered = f"{card.answered} of {card.askable} questions answered"
    return f"Confidence is {confidence_band(study)} ({figure} of 1): {answered}"
