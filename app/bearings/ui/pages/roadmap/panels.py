"""The panels beside the roadmap: one action in full, and why it stands where it does.

Both are made late: neither is needed before a person asks about an action.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from bearings.ui.live_session import LiveSession
    from bearings.ui.pages.roadmap.beside import Beside
    from bearings.ui.pages.roadmap.deeds import Deeds
    from bearings.ui.pages.roadmap.detail import DetailPanel
    from bearings.ui.pages.roadmap.requests import Requests
    from bearings.ui.pages.roadmap.words import RoadmapWords
    from bearings.ui.widgets.why_panel import WhyPanel


class Panels(QObject):
    """At most one is open. What a person decides in it about the action is done here, but for a move.

    `action_wanted`, `finding_wanted` and `question_wanted` carry the id a link leads to; `move_wanted` the
    action and its new horizon; `closed` that a person closed the panel: `asked` is still the action.
    """

    action_wanted = Signal(str)
    finding_wanted = Signal(str)
    question_wanted = Signal(str)
    move_wanted = Signal(str, str)
    closed = Signal()

    def __init__(
        self, live: LiveSession, beside: Beside, deeds: Deeds, requests: Requests, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._live, self._beside, self._deeds, self._requests = live, beside, deeds, requests
        self._detail: DetailPanel | None = None
        self._why: WhyPanel | None = None
        self.asked = ""  # the action that is open

    def open(self, words: RoadmapWords, action_id: str) -> None:
        """Show that action in full; the focus stays where it is."""
        self.asked = action_id
        self._beside.show_panel(self.make_ready())
        self.show_anew(words)

    def show_anew(self, words: RoadmapWords) -> None:
        """Show the open action, and the explanation if that is open, as they are now."""
        detail = self.make_ready()
        detail.show_action(words, self.asked)
        if self._why is not None and self._beside.shown is self._why:
            self._explain(focus=False)
        if self._beside.alone:
            detail.text.setFocus()

    def focus(self) -> None:
        """Go to the action that is open."""
        self.make_ready().text.setFocus()

    def forget(self) -> None:
        """Close what is open; nobody asks about an action any more."""
        self.asked = ""
        if self._detail is not None:
            self._detail.forget()
        self._beside.show_panel(None)

    def make_ready(self) -> DetailPanel:
        """The panel with one action in full; to make it takes longer than a click may."""
        if self._detail is None:
            self._detail = self._make_detail()
        return self._detail

    def _make_detail(self) -> DetailPanel:
        from bearings.ui.pages.roadmap.detail import DetailPanel

        panel = DetailPanel()
        panel.action_wanted.connect(self.action_wanted)
        panel.finding_wanted.connect(self.finding_wanted)
        panel.deed.connect(self._do)
        panel.closed.connect(self.closed)
        panel.form.horizon.connect(self._horizon_picked)
        panel.form.days.connect(self._days_given)
        panel.form.person.connect(self._person_typed)
        panel.form.due.connect(self._due_given)
        panel.form.left.connect(self._live.break_merge)
        self._beside.add(panel)
        return panel

    def _make_why(self) -> WhyPanel:
        from bearings.ui.widgets.why_panel import WhyPanel

        why = WhyPanel()
        why.question_wanted.connect(self.question_wanted)
        why.closed.connect(self._close_why)
        self._beside.add(why)
        return why

    def _explain(self, *, focus: bool) -> None:
        from bearings.domain.traces.roadmap import RoadmapTracer

        if self._why is None:
            self._why = self._make_why()
        live = self._live
        tracer = RoadmapTracer(live.questionnaire, live.assessment, live.results, live.conclusions)
        self._beside.show_panel(self._why)
        self._why.show_trace(tracer.action(self.asked), focus=focus)

    def _close_why(self) -> None:
        """Back from the explanation to what was explained."""
        detail = self.make_ready()
        self._beside.show_panel(detail)
        detail.focus_why()

    # ------------------------------------------------------------ deeds

    def _do(self, deed: str) -> None:
        if deed == "why":
            self._explain(focus=True)
        else:
            self._requests.do(self.asked, deed)

    def _horizon_picked(self, horizon_id: str) -> None:
        if horizon_id:
            self.move_wanted.emit(self.asked, horizon_id)
        else:
            self._deeds.unpin(self.asked)

    def _days_given(self, days: float | None) -> None:
        self._deeds.estimate(self.asked, days)

    def _person_typed(self, person: str) -> None:
        self._deeds.assign(self.asked, person)

    def _due_given(self, day: str | None) -> None:
        self._deeds.set_due(self.asked, day)
