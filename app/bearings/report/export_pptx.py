"""PowerPoint summary: six to eight slides for a board, each with its message as title; charts can be edited.

Words and figures are those of the report's context. Needs the extra `pptx`.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Sequence
from datetime import date

from bearings.errors import RenderError
from bearings.report.context import Plain, Study, report_context
from bearings.report.html import palette_of
from bearings.report.pictures import draw_pictures
from bearings.report.slide_charts import cost_ranges, index_line, target_bars
from bearings.report.slide_master import BOTTOM, LEFT, RIGHT, TOP, Box
from bearings.report.slide_page import Cell, Deck, Slide, height_of
from bearings.report.speech import COPY, NO_INDEX, Speech, capital
from bearings.report.word_table import Columns, Run

WIDTH, HEIGHT = RIGHT - LEFT, BOTTOM - TOP
CHART = Box(LEFT, TOP, 536, HEIGHT)  # beside the points
KICKER = Box(LEFT + 68, 17, WIDTH - 68, 16)  # after the line of the accent
ROOM = 120  # points below a table that are put to use
FEW = 3  # points: with fewer there is room for why it is no other route
BESIDE_A_TABLE = 13  # points of type
MOST_FINDINGS, MOST_STEPS, MOST_ACTIONS = 9, 9, 12  # rows of a slide; the notes hold all


def installed() -> bool:
    """Whether the extra is there."""
    return importlib.util.find_spec("pptx") is not None


def presentation(study: Study) -> bytes:
    """The presentation; the same bytes for the same assessment. Raises `RenderError` without the extra."""
    if not installed():
        raise RenderError(
            "PowerPoint files need a part of Bearings that is not installed.",
            remedy="Install it with: pip install 'genai-bearings[pptx]'",
        )
    context = report_context(study.questionnaire, study.assessment, study.results, study.conclusions)
    context["document"]["redacted"] = study.redacted
    return _Summary(context, Speech.of(study.questionnaire, study.assessment), study.workshop_day).made()


class _Summary:
    """The summary on its way into slides."""

    def __init__(self, context: Plain, speech: Speech, on: date | None) -> None:
        self._context, self._speech, self._on = speech.context(context), speech, on
        self._about = self._context["document"]
        self._palette = palette_of(self._about["accent"])
        drawn = draw_pictures(context, self._palette, speech.value)
        self._said = {name: speech.value(said) for name, (_, said) in drawn.items()}
        parts = [self._about["organisation"][:60], self._about["date"], self._about["confidentiality"]]
        parts += [speech.say("Fictional sample") if self._about["fictional"] else ""]
        parts += [self._about["provisional"], speech.say(COPY) if self._about["redacted"] else ""]
        foot = "  ·  ".join(part for part in parts if part)
        self._deck = Deck(self._palette, self._about["language"], foot)

    def made(self) -> bytes:
        self._verdict()
        self._scores()
        self._findings()
        self._route()
        if self._context["cost"]["bars"]:
            self._cost()
        if any(horizon["actions"] for horizon in self._context["roadmap"]["horizons"]):
            self._roadmap()
        if self._context["next_steps"]:
            self._next_steps()
        if self._context["trajectory"]["points"]:
            self._trajectory()
        return self._deck.finished(title=self._about["title"], on=self._on)

    # ------------------------------------------------------------ where we stand

    def _verdict(self) -> None:
        summary, say = self._context["summary"], self._speech.say
        verdict = summary["verdict"]
        limits = [say("Limited by: {}", limit) for limit in summary["limits"]]
        asked = say("Decision asked for")
        written = summary["executive"]["paragraphs"]  # somebody wrote the text of page 1
        told = written or [verdict["situation"], verdict["implication"], *summary["key_messages"]]
        notes = [*told, *limits]
        notes += [f"{asked}: {verdict['decision']}" if verdict["decision"] else ""]
        slide = self._deck.slide(
            "Verdict",
            self._title("executive_summary"),
            source=say("A self-assessment with evidence grades, not an audit. {}", self._answered()),
            notes=[*notes, *self._sources()],
        )
        slide.points(written or summary["key_messages"])
        about = f"{self._about['organisation']}  ·  {self._about['heading']}"
        slide.text(KICKER, about, 12, colour="muted")
        slide.text(Box(LEFT, TOP, 410, 16), say("Verdict"), 12, colour="muted")
        slide.text(Box(LEFT, TOP + 18, 410, 52), verdict["name"], 20, colour="accent", strong=True)
        for place, (name, figure, more) in enumerate(self._figures()):
            left = LEFT + place * 140
            slide.text(Box(left, 190, 130, 16), name, 12, colour="muted")
            slide.text(Box(left, 208, 130, 36), figure, 26, strong=True)
            slide.text(Box(left, 246, 130, 46), more, 12)
        self._limits(slide)
        if verdict["decision"]:
            tall = min(68.0, height_of(verdict["decision"], 420, 14, strong=True) + 16)
            slide.text(Box(480, BOTTOM - tall - 20, 440, 16), asked, 12, colour="muted")
            box = Box(480, BOTTOM - tall, 440, tall)
            slide.text(box, verdict["decision"], 14, strong=True, fill="accent_tint")

    def _limits(self, slide: Slide) -> None:
        """What keeps the verdict from being better, as far as there is room."""
        limits, top = self._context["summary"]["limits"], 306.0
        if limits:
            slide.text(
                Box(LEFT, top, 410, 16), self._speech.say("What limits the verdict"), 12, colour="muted"
            )
        top += 22
        for limit in limits:
            said = capital(limit)
            tall = height_of(said, 410, 14)
            if top + tall <= BOTTOM:
                slide.text(Box(LEFT, top, 410, tall), said, 14)
            top += tall + 8

    def _figures(self) -> Sequence[tuple[str, str, str]]:
        """Index, confidence and coverage: what a verdict rests on stands beside it."""
        summary, say = self._context["summary"], self._speech.say
        overall = summary["overall"]
        index = say("not rated") if overall is None else str(overall)
        level = say("of 100; {}; range {}", summary["level_name"], summary["range"])
        rest = say("questions answered; {} not known", summary["unknown"])
        return (
            (say("Overall index"), index, "" if overall is None else level),
            (say("Confidence"), summary["confidence"], say("of 1; {}", summary["confidence_band"])),
            (say("Coverage"), say("{} of {}", summary["answered"], summary["askable"]), rest),
        )

    def _scores(self) -> None:
        card, say = self._context["scorecard"], self._speech.say
        rows = card["rows"]
        points = [
            say(
                "{}: {}; target {}, range {}. Coverage {}, confidence {} of 1.",
                row["name"],
                row["shown"] if row["score"] is None else f"{row['shown']}, {row['level_name']}",
                *(f"{row['target']:.0f}", row["range"], row["coverage"], row["confidence"]),
            )
            for row in rows
        ]
        points += [
            say("{} is capped: {}", row["name"], row["cap_reason"]) for row in rows if row["cap_reason"]
        ]
        points.append(card["sensitivity"] if card["bridge"] else say(NO_INDEX))
        slide = self._deck.slide(
            "Message with points",
            self._title("scorecard"),
            source=say("Scores, targets and ranges run from 0 to 100, confidence from 0 to 1."),
            notes=[*points, *self._sources()],
        )
        slide.points(points)
        target_bars(slide, CHART, rows, self._palette, self._speech, self._said["scores"])

    def _findings(self) -> None:
        context, say = self._context, self._speech.say
        worst = context["blockers"] or context["highest"]
        open_ones = [row for group in context["findings"] for row in group["rows"]]
        shown = list({(row["id"], row["title"]): row for row in (*worst, *open_ones)}.values())
        notes = [f"{row['severity_name']}: {row['title']}. {row['text']} {row['action']}" for row in shown]
        slide = self._deck.slide(
            "Message",
            self._title("blockers"),
            source=say("Findings of the rules of the questionnaire, worst first; all stand in the report."),
            notes=[*notes, *self._sources()],
        )
        if not shown:
            slide.text(Box(LEFT, TOP, WIDTH, 40), say("No blocker, risk or gap is open."), 16)
            return
        rows: list[list[Cell]] = [
            [
                self._severity(row["severity"], row["severity_name"]),
                Run(row["title"], "strong"),
                row["text"],
                row["action"],
                row["person"] or row["owner"],
                capital(row["horizon"]),
            ]
            for row in shown[:MOST_FINDINGS]
        ]
        heads = map(say, ("Severity", "Finding", "What it means", "What to do", "Owner", "When"))
        bottom = self._table(slide, Columns(tuple(heads), (60, 172, 244, 180, 134, 90)), rows, len(shown))
        if context["strengths"] and bottom < BOTTOM - ROOM:
            slide.text(Box(LEFT, bottom + 28, WIDTH, 20), say("What to build on"), 14, colour="muted")
            for place, strength in enumerate(context["strengths"]):
                if (top := bottom + 54 + place * 26) < BOTTOM - 26:
                    slide.text(Box(LEFT, top, WIDTH, 22), strength, 16)

    # ------------------------------------------------------------ which way, at what cost

    def _route(self) -> None:
        route, say = self._context["route"], self._speech.say
        points = [*route["why"], *route["conditions"]]
        others = [f"{other['name']}: {other['text']}" for other in route["others"]]
        slide = self._deck.slide(
            "Message with points",
            self._title("route"),
            source=say("Score 0 to 100: fit counts {}, need {}, economics {}.", *route["weights"]),
            notes=[*points, *others, *self._sources()],
        )
        if len(points) >= FEW:
            slide.points(points)
        else:
            slide.points([*points, *others], least=BESIDE_A_TABLE)
        rows: list[list[Cell]] = [
            [
                Run(row["name"], "strong" if row["chosen"] else "plain"),
                row["status_text"],
                row["score"],
                row["cost_range"],
            ]
            for row in route["rows"]
        ]
        months = say("Cost, {} months", self._context["cost"]["months"])
        heads = (say("Route"), say("Status"), say("Score"), months)
        words = say("Routes with status, score and cost")
        slide.table(CHART, Columns(heads, (184, 160, 76, 116), (2,)), rows, words=words)

    def _cost(self) -> None:
        cost, say = self._context["cost"], self._speech.say
        points = [say("{}: {} ({})", row["name"], row["total"], row["span"]) for row in cost["rows"]]
        even = cost["even"]["sentence"]
        slide = self._deck.slide(
            "Message with points",
            self._title("cost"),
            source=say("Planning estimates of {}, not quotes; {}.", cost["price_date"], cost["volume"]),
            notes=[*points, even, *cost["notes"], cost["disclaimer"], *self._sources()],
        )
        slide.points([*points, even])
        within = "{}, {} months, people included. Dark: low-cost to base case. Light: base to high-cost case."
        said = say(within, cost["currency"], cost["months"])
        slide.text(Box(LEFT, TOP, CHART.width, 32), said, 11, colour="muted")
        chart = Box(LEFT, TOP + 34, CHART.width, HEIGHT - 34)
        cost_ranges(slide, chart, cost["bars"], self._palette, self._speech, self._said["costs"])

    # ------------------------------------------------------------ what to do

    def _roadmap(self) -> None:
        roadmap, say = self._context["roadmap"], self._speech.say
        horizons = roadmap["horizons"]
        told = [
            f"{h['name']}: " + "; ".join(self._planned(action) for action in h["actions"])
            for h in horizons
            if h["actions"]
        ]
        load = "{} person-days are scheduled, with {} a month to spend. External spend: {}."
        slide = self._deck.slide(
            "Message",
            self._title("roadmap"),
            source=say(load, roadmap["days"], roadmap["capacity"], roadmap["spend"]),
            notes=[*told, roadmap["backlog_sentence"], *self._sources()],
        )
        longest = max(len(horizon["actions"]) for horizon in horizons)
        rows: list[list[Cell]] = [[Run(f"{h['days']}, {h['load']}", "muted") for h in horizons]]
        rows += [
            [h["actions"][place]["title"] if place < len(h["actions"]) else "" for h in horizons]
            for place in range(min(longest, MOST_ACTIONS))
        ]
        columns = Columns([horizon["name"] for horizon in horizons], [1] * len(horizons))
        words = say("Actions in order, a column for each horizon")
        room = Box(LEFT, TOP, WIDTH, HEIGHT - 20)
        shown = slide.table(room, columns, rows, words=words).rows - 1
        left = sum(max(0, len(horizon["actions"]) - shown) for horizon in horizons)
        if left:
            more = say("{} more actions stand in the report.", left)
            slide.text(Box(LEFT, BOTTOM - 18, WIDTH, 16), more, 11, colour="muted")

    def _planned(self, action: Plain) -> str:
        who = _who(action) or self._speech.say("No role yet")
        return self._speech.say("{} ({}, {} person-days)", action["title"], who, action["days"])

    def _next_steps(self) -> None:
        steps, say = self._context["next_steps"], self._speech.say
        questions = self._context["leadership_questions"]
        slide = self._deck.slide(
            "Message",
            self._title("next_30_days"),
            source=say("Days are calendar days from the start; person-days are the base estimate."),
            notes=[
                *(f"{step['title']}: {step['first_step']} {step['kpi']}" for step in steps),
                *questions,
                *self._sources(),
            ],
        )
        rows: list[list[Cell]] = [
            [
                Run(step["title"], "strong"),
                step["first_step"],
                _who(step) or say("No role yet"),
                say("{}, due {}", step["when"], step["due"]) if step["due"] else step["when"],
                step["days"],
            ]
            for step in steps[:MOST_STEPS]
        ]
        heads = map(say, ("Step", "Begin with", "Owner", "When", "Person-days"))
        self._table(slide, Columns(tuple(heads), (220, 300, 160, 100, 100), (4,)), rows, len(steps))

    def _trajectory(self) -> None:
        path, say = self._context["trajectory"], self._speech.say
        points = [
            say("{}: {}, {}", point["label"], score, point["verdict"])
            for point, score in zip(path["points"], path["overall"], strict=True)
        ]
        slide = self._deck.slide(
            "Message with points",
            self._title("trajectory"),
            source=say("A planning estimate: what the scores would be if every action met its aim."),
            notes=[*points, *self._sources()],
        )
        slide.points(points)
        slide.text(Box(LEFT, TOP, CHART.width, 16), say("Overall index (0 to 100)"), 11, colour="muted")
        drawn = (path["points"], self._palette, self._speech, self._said["trajectory"])
        index_line(slide, Box(LEFT, TOP + 20, CHART.width, HEIGHT - 20), *drawn)

    # ------------------------------------------------------------ pieces

    def _table(self, slide: Slide, columns: Columns, rows: list[list[Cell]], whole: int) -> float:
        """The rows that fit, and how many stand in the report alone; where the table ends."""
        say = self._speech.say
        room = Box(LEFT, TOP, WIDTH, HEIGHT - 20)
        shown = slide.table(room, columns, rows, words=", ".join(columns.titles))
        if whole > shown.rows:
            more = say("{} more stand in the report.", whole - shown.rows)
            slide.text(Box(LEFT, BOTTOM - 18, WIDTH, 16), more, 11, colour="muted")
        return shown.bottom

    def _severity(self, severity: str, name: str) -> Cell:
        return Run(name, "strong") if severity in ("critical", "high") else name

    def _title(self, page_id: str) -> str:
        return str(self._context["titles"].get(page_id, page_id.replace("_", " ").capitalize()))

    def _answered(self) -> str:
        summary = self._context["summary"]
        return self._speech.say("{} of {} questions answered.", summary["answered"], summary["askable"])

    def _sources(self) -> list[str]:
        """Where the figures of a slide come from."""
        about, say = self._about, self._speech.say
        made = [say("Source: {}, {}.", about["pack"], about["program"])]
        made += [say("Workshop of {}; respondents: {}.", about["date"], about["respondents"])] * bool(
            about["date"]
        )
        return [*made, say("The evidence annex of the report holds every answer, rule and value behind it.")]


def _who(row: Plain) -> str:
    return str(row["person"] or row["owner"])
