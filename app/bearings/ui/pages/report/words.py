"""Words of the Report page: forms, sections, what is redacted, and what leaves, by their ids."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from bearings.ui.pages.report.choice import PDF

_STEP, _PAGE = re.compile(r"Step (\d+) - "), re.compile(r" - Page (\d+)$")
LAYOUT = 5  # the step of the layout engine that makes pages


def _tr(text: str) -> str:
    return QCoreApplication.translate("Report", text)


def form_names() -> dict[str, str]:
    """Ending of each form to its name."""
    return {
        PDF: _tr("PDF report"),
        ".xlsx": _tr("Excel workbook"),
        ".docx": _tr("Word document"),
        ".pptx": _tr("PowerPoint summary"),
        ".csv": _tr("Actions for Jira and other trackers"),
        ".md": _tr("Markdown summary"),
        ".results.json": _tr("Results as JSON"),
    }


def form_contents() -> dict[str, str]:
    """What a form holds, where its pages are not shown."""
    return {
        ".xlsx": _tr("A sheet each for scores, answers, findings, actions and costs, to sort and to filter."),
        ".docx": _tr("The report as a document to edit: headings, tables, and charts as pictures."),
        ".pptx": _tr("A few slides that sum up the report, with charts that can be edited."),
    }


def redaction_names() -> dict[str, tuple[str, str]]:
    """Each redaction to its name and, in one line, what leaves with it."""
    return {
        "full": (_tr("Everything"), _tr("Names, notes and evidence may leave too.")),
        "client-safe": (
            _tr("No names, notes or evidence"),
            _tr("Scores, answers, actions and the organisation leave; no names, and nothing people wrote."),
        ),
        "benchmark": (
            _tr("Scores alone"),
            _tr("No answer and no name leaves, nor the organisation; only as results in JSON."),
        ),
    }


def stage_words(stage: str) -> str:
    """What the render process is at, in plain words; it tells the steps of its layout engine."""
    found = _STEP.match(stage)
    if found is None:
        return _tr("Writing the file…") if stage == "Writing the file" else _tr("Gathering what it says…")
    step, page = int(found[1]), _PAGE.search(stage)
    if page is not None:
        return _tr("Laying out page {}…").format(page[1])
    if step < LAYOUT:
        return _tr("Putting text and charts together…")
    return _tr("Writing the file…") if step > LAYOUT else _tr("Laying out the pages…")


def section_names() -> dict[str, str]:
    """Sections of the editions that come with the program."""
    return {
        "cover": _tr("Cover"),
        "summary": _tr("Summary and verdict"),
        "scorecard": _tr("Scores of the dimensions"),
        "capabilities": _tr("Scores of the capabilities"),
        "blockers": _tr("Blockers and risks in short"),
        "route": _tr("Route to take"),
        "cost": _tr("Costs"),
        "roadmap": _tr("Roadmap"),
        "next_steps": _tr("Next 30 days"),
        "parking": _tr("Parking lot"),
        "trajectory": _tr("Where the roadmap leads"),
        "waiting": _tr("Actions that wait"),
        "dimensions": _tr("Each dimension on its page"),
        "risks": _tr("All risks"),
        "views": _tr("Where views differ"),
        "method": _tr("How this was measured"),
        "annex_head": _tr("Head of the annex"),
        "answers": _tr("All answers, with notes"),
        "former": _tr("Answers kept from earlier versions"),
        "trace": _tr("How each score came about"),
        "parameters": _tr("Planning values and formulas"),
        "sources": _tr("Sources"),
        "glossary": _tr("Words explained"),
        "actions": _tr("All actions"),
        "findings": _tr("All rules"),
        "timeline": _tr("Actions on a calendar"),
        "brief_decision": _tr("The decision"),
        "brief_steps": _tr("The next steps"),
        "changes_head": _tr("What changed, in short"),
        "changes_scores": _tr("Scores then and now"),
        "changes_findings": _tr("Findings that came and went"),
        "changes_outlook": _tr("Route, costs and roadmap then and now"),
        "changes_answers": _tr("Answers that changed"),
    }


def section_name(section: str) -> str:
    """The name of a section; of one that somebody added, its id in words."""
    return section_names().get(section) or section.replace("_", " ").replace("-", " ").capitalize()


def kind_names() -> dict[str, tuple[str, str]]:
    """Kinds of what an assessment holds: for one, and for several ("{} notes")."""
    return {
        "organisation": (_tr("One fact about the organisation"), _tr("{} facts about the organisation")),
        "names": (_tr("One name of a person"), _tr("{} names of people")),
        "roles": (_tr("One role"), _tr("{} roles of people")),
        "votes": (_tr("One vote"), _tr("{} votes")),
        "agreed": (_tr("One agreed value"), _tr("{} agreed values")),
        "reasons": (_tr("One reason"), _tr("{} reasons")),
        "notes": (_tr("One note"), _tr("{} notes")),
        "grades": (_tr("One grade of evidence"), _tr("{} grades of evidence")),
        "evidence": (_tr("One piece of evidence"), _tr("{} pieces of evidence")),
        "profile": (_tr("One answer about scope"), _tr("{} answers about scope")),
        "targets": (_tr("One target"), _tr("{} targets")),
        "prices": (_tr("One planning value of your own"), _tr("{} planning values of your own")),
        "price_sources": (_tr("One source of a planning value"), _tr("{} sources of planning values")),
        "plan": (_tr("One choice about the roadmap"), _tr("{} choices about the roadmap")),
        "own_actions": (_tr("One action of your own"), _tr("{} actions of your own")),
        "parked": (_tr("One parked point"), _tr("{} parked points")),
        "workshop": (_tr("One fact about the workshop"), _tr("{} facts about the workshop")),
        "look": (_tr("One choice of branding"), _tr("{} choices of branding")),
        "milestones": (_tr("One milestone"), _tr("{} milestones")),
        "former": (_tr("One earlier questionnaire"), _tr("{} earlier questionnaires")),
    }


def kind_words(kind: str, count: int) -> str:
    """Such as "3 notes"."""
    one, several = kind_names()[kind]
    return one if count == 1 else several.format(count)


def place_words(path: str) -> str:
    """Where a text stands, from its path of fields such as "organisation.summary"."""
    parts = path.split(".")
    if parts[0] == "answers" and len(parts) > 1:
        return _tr("In the answer to {}").format(parts[1])
    wholes = {
        "organisation.name": _tr("In the name of the organisation"),
        "organisation.sector": _tr("In the sector"),
        "organisation.summary": _tr("In the summary of the organisation"),
        "organisation.scope": _tr("In what is assessed"),
        "branding.confidentiality": _tr("In the confidentiality label"),
        "branding.prepared_for": _tr("In whom the report is for"),
    }
    heads = {
        "profile": _tr("In an answer about scope"),
        "respondents": _tr("In the role of a person"),
        "plan": _tr("In the roadmap"),
        "parking": _tr("In the parking lot"),
        "cost_parameters": _tr("In a planning value"),
    }
    return wholes.get(".".join(parts[:2])) or heads.get(parts[0]) or path
