"""Word report of an assessment, to be edited: the pages of the report in real styles, charts as pictures.

Made in the render process, which alone draws pictures; words and figures are
those of the report's context.
"""

from __future__ import annotations

import base64
from datetime import date

from bearings.report.context import Plain, Study, report_context
from bearings.report.export_docx_detail import answers, findings, method, owner_of, planning_values
from bearings.report.export_pictures import png_pictures
from bearings.report.html import palette_of
from bearings.report.no_break import SPACE, in_one_piece
from bearings.report.pictures import draw_pictures
from bearings.report.speech import COPY, NO_INDEX, Speech, capital
from bearings.report.word_page import WordPage
from bearings.report.word_styles import TEXT_WIDTH
from bearings.report.word_table import Columns, Content, Filled, Run

CAPTIONS = {
    "scores": "Score of each dimension with its range and target, 0 to 100",
    "radar": "Dimensions against their targets, 0 to 100",
    "costs": "What each route costs, low to high",
    "even": "Total cost by requests a month",
    "roadmap": "Actions by horizon, with their load",
    "trajectory": "Overall index today and at the end of each horizon, a planning estimate",
}
WIDTHS = {**dict.fromkeys(CAPTIONS, TEXT_WIDTH), "radar": 96.0}  # millimetres


def document(study: Study) -> bytes:
    """The document; the same bytes for the same assessment."""
    context = report_context(study.questionnaire, study.assessment, study.results, study.conclusions)
    context["document"]["redacted"] = study.redacted
    speech = Speech.of(study.questionnaire, study.assessment)
    return _Report(context, speech, study.workshop_day).made()


class _Report:
    """The report on its way into a document."""

    def __init__(self, context: Plain, speech: Speech, on: date | None) -> None:
        self._context, self._speech, self._on = speech.context(context), speech, on
        self._about = self._context["document"]
        self._palette = palette_of(self._about["accent"])
        drawn = draw_pictures(context, self._palette, speech.value)
        self._said = {name: speech.value(said) for name, (_, said) in drawn.items()}
        self._pictures = png_pictures({name: svg for name, (svg, _) in drawn.items()}, WIDTHS)
        parts = [self._about["organisation"][:70], self._about["date"]]
        parts += [speech.say("Fictional sample") if self._about["fictional"] else ""]
        parts += [self._about["provisional"], speech.say(COPY) if self._about["redacted"] else ""]
        self._page = WordPage(
            self._palette,
            self._about["language"],
            speech,
            label=self._about["confidentiality"],
            foot="  ·  ".join(part for part in parts if part),
        )

    def made(self) -> bytes:
        context, page = self._context, self._page
        self._cover()
        self._summary()
        self._scorecard()
        self._blockers()
        self._route()
        self._cost()
        self._roadmap()
        self._next_steps()
        self._trajectory()
        findings(page, context, self._speech)
        method(page, context, self._speech)
        answers(page, context, self._speech)
        planning_values(page, context, self._speech)
        return page.finished(title=self._about["title"], language=self._about["language"], on=self._on)

    # ------------------------------------------------------------ what decides

    def _cover(self) -> None:
        page, about, say = self._page, self._about, self._speech.say
        count = about["respondents"]
        if about["logo"]:
            page.logo(base64.b64decode(about["logo"]), say("Logo of {}", about["organisation"]), height=16)
        page.paragraph(about["heading"], "Subtitle")
        page.paragraph(about["organisation"], "Title")
        page.paragraph(about["summary"], "Lead")
        facts = (
            ("Confidentiality", about["confidentiality"]),
            ("State", say("Provisional: not every dimension can be rated") if about["provisional"] else ""),
            ("Note", say("Fictional sample") if about["fictional"] else ""),
            ("Scope", about["scope"]),
            ("Sector", about["sector"]),
            ("Date", about["date"]),
            ("Facilitator", about["facilitator"]),
            ("Respondents" if count > 1 else "Respondent", ", ".join(about["roles"])),
            ("Prepared for", about["prepared_for"]),
            ("Prepared by", about["prepared_by"]),
            ("Content and program", f"{about['pack']}, {about['program']}"),
        )
        rows = [([Run(say(name), "muted")], text) for name, text in facts if text]
        page.table(Columns(("", ""), (42, 128)), rows)

    def _summary(self) -> None:
        page, summary, say = self._page, self._context["summary"], self._speech.say
        verdict = summary["verdict"]
        page.heading(self._title("executive_summary"), new_page=True)
        overall, written = summary["overall"], summary["executive"]["paragraphs"]
        index = say("No overall index yet") if overall is None else say("{} of 100", overall)
        rows: list[list[Content]] = [
            [[Run(say("Verdict"), "muted")], [Run(verdict["name"], "strong")]],
            [[Run(say("Overall index"), "muted")], [Run(index, "strong")]],
            [[Run(say("How sure"), "muted")], self._how_sure()],
            *(
                [[Run(say(name), "muted")], verdict[key]]
                for name, key in _verdict_rows(written)
                if verdict[key]
            ),
        ]
        page.table(Columns(("", ""), (34, 136)), rows)
        if written:  # somebody wrote the text of page 1
            for paragraph in written:
                page.paragraph(paragraph)
        else:
            page.heading(say("Three messages"), 2)
            page.points(summary["key_messages"], "List Number")
        page.paragraph(say("Condition: {}", summary["condition"]) if summary["condition"] else "", "Small")
        priced = self._context["cost"]["price_date"]
        page.paragraph(say("Costs are a planning estimate of {}, not a quote.", priced), "Small")
        page.heading(say("Dimensions"), 2)
        tiles = [
            [
                [Run(tile["name"], "strong")],
                _number(tile["score"]),
                self._level(tile["level"], tile["level_name"]),
                say("{}, capped", tile["target"]) if tile["capped"] else str(tile["target"]),
            ]
            for tile in summary["tiles"]
        ]
        heads = ("Dimension", "Score (0 to 100)", "Level", "Target (0 to 100)")
        page.table(Columns(heads, (50, 34, 50, 36), (1, 3)), tiles)
        if summary["top"]:
            page.heading(say("What weighs most"), 2)
            rows = [[item["severity_name"], item["title"], item["owner"]] for item in summary["top"]]
            page.table(Columns(("Severity", "Finding", "Who acts first"), (26, 92, 52)), rows)

    def _how_sure(self) -> str:
        """Range, confidence, coverage and what limits the verdict."""
        summary, say = self._context["summary"], self._speech.say
        said = [
            say("{}; range {}.", summary["level_name"], summary["range"]),
            say("Confidence {} ({} of 1).", summary["confidence_band"], summary["confidence"]),
            say("{} of {} questions answered.", summary["answered"], summary["askable"]),
        ]
        said += [say("{} not known.", summary["unknown"])] if summary["unknown"] else []
        said += [say("Limited by: {}.", "; ".join(summary["limits"]))] if summary["limits"] else []
        return " ".join(said)

    def _scorecard(self) -> None:
        page, card, heat = self._page, self._context["scorecard"], self._context["heatmap"]
        say = self._speech.say
        page.heading(self._title("scorecard"), new_page=True)
        self._picture("scores")
        rows: list[list[Content]] = [
            [
                [Run(row["name"], "strong")],
                "–" if row["score"] is None else row["shown"],
                self._level(row["level"], row["level_name"]),
                f"{row['target']:.0f}",
                row["range"],
                row["coverage"],
                row["confidence"],
                row["weight"],
            ]
            for row in card["rows"]
        ]
        heads = ("Dimension", "Score", "Level", "Target", "Range", "Coverage", "Confidence", "Weight")
        page.table(Columns(heads, (27, 21, 27, 15, 20, 19, 25, 16), (1, 3, 5, 6, 7)), rows)
        page.paragraph(say("Scores, targets and ranges run from 0 to 100, confidence from 0 to 1."), "Small")
        page.points(f"{row['name']}: {row['cap_reason']}" for row in card["rows"] if row["cap_reason"])
        page.paragraph(card["sensitivity"] if card["bridge"] else say(NO_INDEX))
        page.heading(self._title("heatmap"), 2)
        self._picture("radar")
        cells = [
            [
                group["name"],
                cell["name"],
                _number(cell["score"]),
                self._level(cell["level"], cell["level_name"]),
                str(cell["target"]),
                cell["coverage"],
            ]
            for group in heat["groups"]
            for cell in group["cells"]
        ]
        columns = Columns(
            ("Dimension", "Capability", "Score", "Level", "Target", "Coverage"),
            (24, 60, 21, 29, 16, 20),
            (2, 4, 5),
        )
        page.table(columns, cells)

    def _blockers(self) -> None:
        page, context, say = self._page, self._context, self._speech.say
        page.heading(self._title("blockers"))
        if not context["blockers"]:
            more = f" {say('These are the findings that weigh most:')}" if context["highest"] else ""
            page.paragraph(f"{say('No blocker is open.')}{more}", "Lead")
        for row in context["blockers"] or context["highest"]:
            page.heading(f"{row['severity_name']}: {row['title']}", 2)
            page.paragraph(row["text"])
            page.paragraph(say("Effect: {}.", ". ".join(row["effects"])) if row["effects"] else "")
            if row["action"]:
                when = capital(row["horizon"]).replace(" ", SPACE)
                whose = f"{SPACE}·{SPACE}".join(part for part in (owner_of(row), when) if part)
                page.paragraph(say("What to do: {}.", row["action"]), aside=whose)
        if context["strengths"]:
            page.heading(say("What to build on"), 2)
            page.points(context["strengths"])

    # ------------------------------------------------------------ route and costs

    def _route(self) -> None:
        page, route, say = self._page, self._context["route"], self._speech.say
        page.heading(self._title("route"))
        rows: list[list[Content]] = [
            [
                [Run(row["name"], "strong" if row["chosen"] else "plain")],
                row["status_text"],
                *(row[key] for key in ("score", "fit", "need", "economics", "cost_range")),
            ]
            for row in route["rows"]
        ]
        months = say("Cost, {} months", self._context["cost"]["months"])
        heads = ("Route", "Status", "Score", "Fit", "Need", "Economics", months)
        page.table(Columns(heads, (38, 32, 18, 14.5, 14.5, 28, 25), (2, 3, 4, 5, 6)), rows)
        fit, need, economics = route["weights"]
        counts = "Score 0 to 100: fit counts {}, need {}, economics {}. Cost from low to high."
        page.paragraph(say(counts, fit, need, economics), "Small")
        page.heading(say("Why: {}", route["name"]), 2)
        page.points(route["why"])
        if route["conditions"]:
            page.heading(say("What it depends on"), 2)
            page.points(route["conditions"])
        if route["others"]:
            page.heading(say("Why not the others"), 2)
            named = (
                (f"{o['name']} ({self._speech.small(o['which'])})" if o["which"] else o["name"], o)
                for o in route["others"]
            )
            page.points(f"{name}: {other['text']}" for name, other in named)

    def _cost(self) -> None:
        page, cost, say = self._page, self._context["cost"], self._speech.say
        page.heading(self._title("cost"))
        self._picture("costs")
        keys = ("name", "month", "labour_month", "once", "thousand", "total", "span")
        heads = (
            "Route",
            "Service a month",
            "Labour a month",
            "Paid once",
            "Service, 1,000 requests",
            say("All costs, {} months", cost["months"]),
            "Low to high",
        )
        unit = f"{cost['currency']} "
        rows = [[row[key].replace(unit, "") for key in keys] for row in cost["rows"]]
        page.table(Columns(heads, (38, 19, 19, 17, 27, 20, 30), (1, 2, 3, 4, 5, 6)), rows)
        units = "In {}, base case, low to high in brackets; {}."
        page.paragraph(say(units, cost["currency"], cost["volume"]), "Small")
        self._picture("even")
        page.paragraph(cost["even"]["sentence"])
        page.points(cost["notes"])
        if cost["changed"]:
            page.heading(say("Planning values replaced for this assessment"), 2)
            page.points(f"{value['label']}: {value['text']}" for value in cost["changed"])
        page.paragraph(cost["disclaimer"], "Small")

    # ------------------------------------------------------------ what to do

    def _roadmap(self) -> None:
        page, roadmap, say = self._page, self._context["roadmap"], self._speech.say
        page.heading(self._title("roadmap"))
        load = "{} person-days are scheduled, with {} a month to spend. External spend: {}."
        said = say(load, roadmap["days"], roadmap["capacity"], roadmap["spend"])
        page.paragraph(said, keep="roadmap" in self._pictures)
        self._picture("roadmap")
        heads = ("Id", "Action", "Done when", "Owner", "Person-days")
        for horizon in roadmap["horizons"]:
            if horizon["actions"]:
                page.heading(f"{horizon['name']}: {horizon['days']}, {horizon['load']}", 2)
                rows = [_action(action, self._speech) for action in horizon["actions"]]
                page.table(Columns(heads, (15, 50, 45, 36, 24), (4,)), rows)
        page.paragraph(roadmap["backlog_sentence"])
        for group in roadmap["left_out"]:
            page.heading(group["name"], 2)
            rows = [
                [row["id"], row["title"], ": ".join(part for part in (row["days"], row["reason"]) if part)]
                for row in group["rows"]
            ]
            page.table(Columns(("Id", "Action", "Why"), (15, 65, 90)), rows)
        if roadmap["in_place"]:
            page.heading(say("In place already"), 2)
            page.paragraph("; ".join(roadmap["in_place"]) + ".")

    def _next_steps(self) -> None:
        page, context, say = self._page, self._context, self._speech.say
        if context["next_steps"]:
            page.heading(self._title("next_30_days"))
            rows: list[list[Content]] = [
                [
                    [Run(step["title"], "strong"), Run(f" {in_one_piece(step['id'])}", "muted")],
                    step["first_step"],
                    _who(step),
                    say("{}, due {}", step["when"], step["due"]) if step["due"] else step["when"],
                    step["days"],
                ]
                for step in context["next_steps"]
            ]
            heads = ("Step", "Begin with", "Owner", "When", "Person-days")
            page.table(Columns(heads, (42, 48, 36, 20, 24), (4,)), rows)
        if context["leadership_questions"]:
            page.heading(say("Questions for leadership"), 2)
            page.points(context["leadership_questions"])

    def _trajectory(self) -> None:
        page, path, say = self._page, self._context["trajectory"], self._speech.say
        if not path["points"]:
            return
        page.heading(self._title("trajectory"))
        estimate = "A planning estimate: what the scores would be if every action met its aim."
        page.paragraph(say(estimate), keep=True)
        self._picture("trajectory")
        points = path["points"]
        width = 120 / len(points)
        rows: list[list[Content]] = [
            *([row["name"], *row["scores"]] for row in path["rows"]),
            [[Run(say("Overall index"), "strong")], *([Run(score, "strong")] for score in path["overall"])],
            [say("Verdict"), *(point["verdict"] for point in points)],
        ]
        heads = ("", *(point["label"] for point in points))
        page.table(Columns(heads, (50, *[width] * len(points))), rows)

    # ------------------------------------------------------------ pieces

    def _title(self, page_id: str) -> str:
        return str(self._context["titles"].get(page_id, page_id.replace("_", " ").capitalize()))

    def _picture(self, name: str) -> None:
        if name in self._pictures:
            caption = self._speech.say(CAPTIONS[name])
            self._page.picture(self._pictures[name], self._said[name], caption, width=WIDTHS[name])

    def _level(self, level: int, name: str) -> Content:
        if not level:
            return name
        return Filled(
            f"{level} {name}", self._palette[f"level_{level}"], self._palette[f"level_{level}_text"]
        )


_VERDICT = (("Situation", "situation"), ("Implication", "implication"), ("Decision asked", "decision"))


def _verdict_rows(written: list[str]) -> tuple[tuple[str, str], ...]:
    """What is said of the verdict: the decision alone where somebody wrote the rest."""
    return _VERDICT[-1:] if written else _VERDICT


def _number(score: object) -> str:
    """A score as it stands in a column of numbers; the level beside it says why there is none."""
    return "–" if score is None else str(score)


def _action(action: Plain, speech: Speech) -> list[Content]:
    say = speech.say
    said = [Run(action["title"], "strong")]
    said += [Run(f" ({', '.join(action['flags'])})")] if action["flags"] else []
    after = ", ".join(map(in_one_piece, action["after"]))
    said += [Run(f" {say('after {}', after)}", "muted")] if after else []
    said += [Run(f"\n{say('Conflict: {}', text)}") for text in action["conflicts"]]
    due = [Run(f"\n{say('due {}', action['due'])}", "muted")] if action["due"] else []
    span = say("own estimate") if action["estimated"] else action["days_range"]
    days = [Run(action["days"]), Run(f" ({span})", "muted")]
    return [[Run(action["id"], "muted")], said, action["kpi"], [Run(_who(action)), *due], days]


def _who(row: Plain) -> str:
    return (
        f"{row['person']} ({row['owner']})"
        if row["person"] and row["owner"]
        else row["person"] or row["owner"]
    )
