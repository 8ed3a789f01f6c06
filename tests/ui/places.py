"""Every place a person can come to: pages and their other faces, dialogs, palette, presenter.

`visit` goes to each in turn and lets somebody look. A place that is not listed here is seen by no sweeping
test, so a new page or dialog belongs here.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from paper import small_pdf
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget
from windows import Person

from bearings import library
from bearings.domain import edits
from bearings.domain.assessment import Former, Respondent
from bearings.domain.edits import Edit
from bearings.domain.roadmap import edits_plan
from bearings.domain.roadmap.plan import OwnAction
from bearings.domain.workshop import edits_workshop
from bearings.errors import BearingsError, PackError, Problem, SaveError
from bearings.store.keys import LockedError
from bearings.store.sealed import Cost, Lock
from bearings.ui import ask, messages
from bearings.ui.closing_dialog import ClosingDialog
from bearings.ui.new_passphrase_dialog import NewPassphraseDialog
from bearings.ui.pages.questions.page import QuestionsPage
from bearings.ui.pages.report.choice import REDACTIONS
from bearings.ui.pages.report.making import Made
from bearings.ui.pages.report.page import ReportPage
from bearings.ui.pages.results.page import ResultsPage
from bearings.ui.pages.roadmap.page import RoadmapPage
from bearings.ui.unlocking import unlocking
from bearings.ui.widgets.calendar_popup import CalendarPopup
from bearings.ui.widgets.date_field import DayLine

PAGES = ("home", "setup", "questions", "results", "costs", "roadmap", "compare", "run_sheet", "report")
KINDS = {"maturity": "DAT-02", "multi": "DAT-13", "gate": "INT-05", "number": "CST-03"}
LONG = (
    "The Federated Mutual Reinsurance and Agricultural Provident Society of Upper and Lower Brackenshire, "
    "Incorporated (Holding) - Überregionale Genossenschaft"
)
NAME = "Anneliese Freifrau von und zu Hohenstaufen-Schwarzenberg-Lüdenscheid"

Look = Callable[[str, QWidget], None]  # what the place is called, and all of it
_TOURS: list[Callable[[Person, Look], None]] = []


def visit(person: Person, look: Look) -> None:
    """Go to every place in turn and look at it."""
    for tour in _TOURS:
        tour(person, look)


def open_full(person: Person) -> None:
    """Open the sample bank, with the longest names and texts there may be."""
    library.copy_samples(person.workspace, home=person.home)
    person.window.desk.open_path(person.workspace / "Quillmarsh Regional Bank.bearings")
    live = person.window.live
    named = live.assessment.organisation.model_copy(update={"name": LONG[:150]})
    people = live.assessment.respondents
    own = OwnAction(id="OWN-1", title=LONG[:120], horizon="H1", days=3, done_when=LONG)
    steps: list[Edit] = [
        edits.describe_organisation(named),
        edits.put_respondent(Respondent(id=people[0].id, role=people[0].role, label=NAME)),
        edits_workshop.park(LONG[:150], owner=NAME, question="DAT-03"),
        edits_plan.put_own_action(own),
        edits_plan.assign_action("A-D03", NAME),
        edits_plan.drop_action("A-D01", LONG),
        edits_plan.keep_milestone(LONG[:110], "2026-10-14", note=LONG),
        edits.choose("DAT-02", 4),
        edits.choose("TAL-04", 4),
        edits.write_note("DAT-02", LONG),
    ]
    for step in steps:
        assert live.apply(step)
        live.break_merge()


def open_bare(person: Person) -> None:
    """Open an assessment of which little more than a long name is known."""
    document = library.new_document(person.workspace, LONG[:150], home=person.home)
    path = document.path
    document.close()
    person.window.desk.open_path(path)
    live = person.window.live
    assert live.apply(edits.set_profile("PRF-03", ("api_prompt", "api_rag")))
    assert live.apply(edits.put_respondent(Respondent(id="one", role="exec_sponsor", label=NAME)))


def tour(go: Callable[[Person, Look], None]) -> Callable[[Person, Look], None]:
    _TOURS.append(go)
    return go


def press(page: QWidget, name: str) -> None:
    """Press what is called so."""
    button = page.findChild(QPushButton, name)
    assert button is not None, f"nothing is called {name}"
    button.click()


def settle(person: Person, milliseconds: int = 120) -> None:
    """Let what comes piece by piece come."""
    person.qtbot.wait(milliseconds)


# ---------------------------------------------------------------- pages


@tour
def _pages(person: Person, look: Look) -> None:
    for key in PAGES:
        person.window.go(key)
        settle(person, 500)
        look(key, person.window)


@tour
def _every_kind_of_question(person: Person, look: Look) -> None:
    person.window.go("questions")
    page = person.window.current_page
    assert isinstance(page, QuestionsPage)
    for kind, question in KINDS.items():
        if question not in page.model.question_ids:
            continue
        for mode in ("one", "votes"):
            person.window.show_question(question)
            page.voting.set_mode(mode)
            for face in ("before", "after") if mode == "votes" else ("",):
                settle(person, 60)
                look(f"questions: {kind} {mode} {face}", person.window)
                page.voting.toggle_reveal()
        page.voting.set_mode("one")
    person.window.show_question(KINDS["maturity"])
    before = person.window.live.assessment
    page.card.say_not_applicable()
    settle(person, 60)
    look("questions: not applicable", person.window)
    if person.window.live.assessment is not before:
        person.window.live.undo()


@tour
def _other_faces_of_results(person: Person, look: Look) -> None:
    person.window.go("results")
    page = person.window.current_page
    assert isinstance(page, ResultsPage)
    page.explain("overall")
    settle(person)
    look("results: why", person.window)
    QTest.keyClick(page.panel, Qt.Key.Key_Escape)
    silent = page.findChild(QPushButton, "showSilentRules")
    if silent is not None and silent.isVisible():
        silent.click()
        settle(person)
        look("results: rules that do not apply", person.window)
        silent.click()
    page.show_what_if()
    settle(person)
    look("results: what if", person.window)
    page.what_if.done.emit()


@tour
def _other_faces_of_the_roadmap(person: Person, look: Look) -> None:
    person.window.go("roadmap")
    page = person.window.current_page
    assert isinstance(page, RoadmapPage)
    planned = person.window.live.conclusions.roadmap.planned
    if planned:
        page.explain(planned[0].action)
        settle(person)
        look("roadmap: an action", person.window)
        page._close_panel()
    page._show_view("timeline")
    settle(person)
    look("roadmap: timeline", person.window)
    page._show_view("columns")


@tour
def _formulas_of_costs(person: Person, look: Look) -> None:
    person.window.go("costs")
    formulas = person.window.current_page.findChild(QPushButton, "costsFormulas")
    if formulas is not None and formulas.isVisible():
        formulas.click()
        settle(person)
        look("costs: formulas", person.window)
        QTest.keyClick(person.window.current_page._beside.panel, Qt.Key.Key_Escape)  # type: ignore[attr-defined]


@tour
def _other_faces_of_the_report(person: Person, look: Look) -> None:
    person.window.go("report")
    page = person.window.current_page
    assert isinstance(page, ReportPage)
    for fold in ("reportSections", "reportMore"):
        press(page, fold)
    settle(person)
    look("report: all choices", page.window())
    for fold in ("reportSections", "reportMore"):
        press(page, fold)
    page.display.show_made(Made("", page.order.choice, small_pdf([LONG[:40]] * 3, [(LONG[:60], 1)]), 3))
    press(page, "pdfOutlineButton")
    page.seek()
    settle(person)
    look("report: outline and search", person.window)
    press(page, "pdfSearchClose")
    press(page, "pdfOutlineButton")
    for redaction in REDACTIONS:
        page.order._choose(redaction=redaction)
        page.display.show_leaving(True)
        page.refresh(None)
        settle(person, 200)
        look(f"report: what leaves, {redaction}", person.window)
        page.display.show_leaving(False)
    look("report: scores alone", person.window)
    page.order._choose(redaction="full", form=".xlsx")
    page.display.show_made(Made("", page.order.choice, b"", 0))
    page.foot.tell_written(Path(f"{LONG[:80]}.xlsx"))
    settle(person)
    look("report: a workbook is written", person.window)
    page.foot.forget()
    page.foot.show_progress(True)
    settle(person)
    look("report: an export is being made", person.window)
    page.foot.show_progress(False)
    page.order._choose(form=".pdf")
    page.making.cancel()


# ---------------------------------------------------------------- over the window


@tour
def _palette(person: Person, look: Look) -> None:
    person.window.tools.show_palette()
    settle(person, 60)
    look("palette", person.window.tools.palette)
    person.window.tools.show_palette()


@tour
def _calendar(person: Person, look: Look) -> None:
    person.window.go("setup")
    settle(person)
    line = person.see(DayLine, "workshopDate")
    popup = CalendarPopup(person.window)
    popup.setWindowFlags(Qt.WindowType.Dialog)  # a real popup takes the keyboard, which offscreen has none of
    popup.open_below(line, "2026-11-26")
    settle(person)
    look("calendar", popup)
    popup.close()
    popup.deleteLater()


@tour
def _help_and_milestone(person: Person, look: Look) -> None:
    for action in ("keys", "about", "keep_milestone"):
        person.window.go("home" if action == "about" else "questions")
        getattr(person.window.actions_, action).trigger()
        _look_at_dialog(person, look, action)


@tour
def _asked_before_something_is_done(person: Person, look: Look) -> None:
    window = person.window

    def new() -> None:
        ask.new_assessment(window, person.workspace)

    def remove() -> None:
        messages.ask(f"Remove {NAME}?", LONG, verb="Remove person", danger=True, parent=window)

    def votes() -> None:
        from bearings.ui.pages.setup.people_dialogs import ask_about_votes

        ask_about_votes(NAME, 12, window)

    for asked in (new, remove, votes):
        _look_while_waiting(person, look, asked)


@tour
def _passphrases(person: Person, look: Look) -> None:
    window = person.window
    locked = Lock(Cost(), bytes(16))
    for left in (False, True):
        error = LockedError(Path(f"{LONG[:100]}.bearings"), locked, bytes, left=left)
        unlocking(window.live).ask(error, window, window.live.undo, give_up_left=print)
        _look_at_dialog(person, look, f"passphrase{', of what a crash left' * left}")
    for action in ("encrypt", "change_passphrase"):
        person.window.actions_.let_encrypt(True, action != "encrypt")
        getattr(window.actions_, action).trigger()
        dialog = _dialog()
        assert isinstance(dialog, NewPassphraseDialog)
        dialog.accept()  # which says what is missing
        _look_at_dialog(person, look, action)
    window.actions_.let_encrypt(True, False)


@tour
def _what_others_see(person: Person, look: Look) -> None:
    person.window.actions_.sharing.trigger()
    _look_at_dialog(person, look, "what others see")


@tour
def _closing(person: Person, look: Look) -> None:
    """What a file that is to be closed waits for."""
    path = person.document().path.with_name(f"{NAME}.bearings")
    full = SaveError(f'There is no space left to write "{path.name}" in {path.parent}.', remedy="Free some.")
    dialog = ClosingDialog("Close without waiting", person.window)
    for place, tell in (
        ("saving", partial(dialog.tell_saving, path, late=False)),
        ("saving late", partial(dialog.tell_saving, path, late=True)),
        ("writing", partial(dialog.tell_writing, path)),
        ("changing", partial(dialog.tell_held, path)),
        ("not saved", partial(dialog.tell_failure, path, full)),
    ):
        tell()
        dialog.open()
        settle(person)
        look(f"closing: {place}", dialog)
    dialog.reject()
    dialog.deleteLater()


@tour
def _read_only(person: Person, look: Look) -> None:
    """A file that somebody with a long name edits, and how an edit is refused."""
    from datetime import UTC, datetime

    from bearings.store.holder import Holder, note_beside

    window = person.window
    path, now = window.live.document.path, datetime.now(UTC)
    assert window.live.close()
    note = note_beside(path)
    note.write_bytes(Holder(NAME, LONG[:40], now.replace(year=2025), now, "elsewhere").as_note())
    window.desk.open_path(path)
    person.qtbot.waitUntil(lambda: window.live.read_only is not None)
    for key in ("setup", "questions"):
        window.go(key)
        settle(person, 200)
        look(f"read-only: {key}", window)
    window.live.may_edit()
    settle(person, 60)
    look("read-only: refused", window)
    note.unlink()
    assert window.live.close()
    window.desk.open_path(path)
    person.qtbot.waitUntil(lambda: window.live.is_open)


@tour
def _errors(person: Person, look: Look) -> None:
    problems = [Problem("data.yaml", line, 5, f"questions.{line}.weight", LONG) for line in range(1, 9)]
    broken = PackError("The questionnaire cannot be used", remedy=LONG, problems=tuple(problems))
    for error in (BearingsError(LONG, remedy=LONG), broken):
        message = messages.show_error(error, person.window)
        if message.details.toPlainText():
            message._toggle_details()
        _look_at_dialog(person, look, "error")
    messages.show_crash("Traceback", person.window)
    _look_at_dialog(person, look, "crash")


@tour
def _people(person: Person, look: Look) -> None:
    from bearings.domain.workshop.merge import plan_merge
    from bearings.domain.workshop.merge_incoming import Earlier, Incoming, Stayed
    from bearings.ui.pages.ballots.preview import VotesPreview
    from bearings.ui.pages.setup.people_dialogs import MergePeopleDialog

    live, window = person.window.live, person.window
    first = live.assessment.respondents[0]
    MergePeopleDialog(live, first, window).open()
    _look_at_dialog(person, look, "merge people")
    if len(live.assessment.respondents) > 1:
        merge = MergePeopleDialog(live, first, window)
        merge._other.show_key(live.assessment.respondents[1].id)
        merge._show_other()
        merge.open()
        _look_at_dialog(person, look, "merge people who differ")
    votes = {key: {first.id: 1} for key in ("DAT-02", "DAT-03", "DAT-04", "DAT-05", "INT-02")}
    stranger = Respondent(id="stranger", role="dpo_legal", label=f"{NAME} junior")
    votes["DAT-02"]["stranger"] = 5
    former = Former(id="F-1", date="2026-11-26", questionnaire=live.pack)
    incoming = Incoming(
        people=(first, stranger),
        votes=votes,
        left=("a milestone",),
        remarks=(LONG,),
        earlier=Earlier("0.9.0", live.questionnaire, former),
        stayed=(Stayed("DAT-08", first.id, 2, LONG[:120]),),
    )
    plan = plan_merge(live.questionnaire, live.assessment, incoming)
    VotesPreview(live, f"{LONG[:90]}.bearings", incoming, plan, window).open()
    _look_at_dialog(person, look, "votes preview")


@tour
def _opened_report(person: Person, look: Look) -> None:
    from pathlib import Path

    from bearings.domain.attached import Attached, attached_json, differences, printed_of
    from bearings.report_library import OpenedReport
    from bearings.ui.report_dialog import ReportDialog

    live, window = person.window.live, person.window
    printed = printed_of(live.results, live.conclusions)
    made = {"made": "2026-11-26", "edition": "board", "made_by": "0.1.0", "pages": "0" * 64}
    content = attached_json(live.document.questionnaire, live.assessment, printed, **made)
    attached = Attached.model_validate_json(content)
    now = printed.model_copy(update={"overall": 99, "verdict": "not_ready", "route": "hold", "answered": 0})
    for pages_as_made, differs in ((True, ()), (True, differences(attached, now)), (False, ())):
        report = OpenedReport(Path(f"{LONG[:90]}.pdf"), attached, pages_as_made, differs)
        ReportDialog(report, person.workspace, live.assessment.organisation.name, window).open()
        _look_at_dialog(person, look, "opened report")


@tour
def _earlier_versions(person: Person, look: Look) -> None:
    from datetime import datetime

    from bearings.store.backups import Backup
    from bearings.store.catalogue import FileSummary
    from bearings.ui.versions_dialog import VersionsDialog

    damaged = FileSummary(Path(), problem="The file is damaged. Use an older copy of it.")
    summary = FileSummary(Path(), answered=149, askable=150)
    versions = [
        (
            Backup(number, datetime(2026, 11, 26, 14, number), reason, Path(), 1),
            summary if number else damaged,
        )
        for number, reason in enumerate((*("bulk", "opened") * 5, *("changed",) * 12))
    ]
    for name, kept in (("earlier versions", versions), ("no earlier versions", ())):
        VersionsDialog(f"{LONG[:90]}.bearings", kept, person.window).open()
        _look_at_dialog(person, look, name)


@tour
def _another_questionnaire(person: Person, look: Look) -> None:
    from bearings.domain.assessment import Answer
    from bearings.domain.upgrade.arrivals import Arrival
    from bearings.domain.upgrade.model import Line
    from bearings.domain.upgrade.plan import plan_upgrade
    from bearings.domain.upgrade.scores import upgrade_scores
    from bearings.packs.loader import builtin_pack
    from bearings.ui.former_dialog import FormerDialog
    from bearings.ui.left_behind_dialog import LeftBehindDialog
    from bearings.ui.upgrade_dialog import UpgradeDialog

    live, window = person.window.live, person.window
    longer = live.pack.dimensions[0].capabilities[0].questions[0].model_copy(update={"text": LONG[:400]})
    first = live.pack.dimensions[0].capabilities[0]
    capability = first.model_copy(update={"questions": (longer, *first.questions[1:])})
    rest = live.pack.dimensions[0].capabilities[1:]
    dimension = live.pack.dimensions[0].model_copy(update={"capabilities": (capability, *rest)})
    dimensions = (dimension, *live.pack.dimensions[1:])
    new = live.pack.model_copy(update={"version": f"1.1.0-{LONG[:60]}", "dimensions": dimensions})
    plan = plan_upgrade(live.pack, new, live.assessment, day="2026-11-26")
    dialog = UpgradeDialog(window)
    dialog.show_plan(plan, upgrade_scores(plan), keeping=True)
    dialog.show_wrong(LONG[:200])
    dialog.fit_now()
    dialog.open()
    _look_at_dialog(person, look, "another questionnaire")
    nothing = UpgradeDialog(window)
    nothing.show_nothing(LONG[:120], LONG)
    nothing.fit_now()
    nothing.open()
    _look_at_dialog(person, look, "no other questionnaire")
    left = tuple(
        Line("question", "aside", key, name=LONG[:300], why=LONG[:200], votes=12, note=True)
        for key in ("DAT-02", "DAT-03", "DAT-04", "DAT-05")
    )
    arrival = Arrival("1.0.0", "1.1.0", live.assessment, left)
    LeftBehindDialog(f"{LONG[:90]}.yaml", arrival, window).open()
    _look_at_dialog(person, look, "answers without a place")
    FormerDialog(live, window).open()
    _look_at_dialog(person, look, "nothing kept aside")
    answers = {longer.id: Answer(votes={"group": longer.options[0].id}, note=LONG)}
    kept = Former(id="F-1", date="2026-11-26", questionnaire=builtin_pack(), answers=answers)
    held = live.assessment.model_copy(update={"former": (kept,)})
    assert live.apply(Edit("test", "", "Kept aside", lambda _: held))
    try:
        FormerDialog(live, window).open()
        _look_at_dialog(person, look, "kept aside")
        window.go("setup")
        settle(person, 500)
        look("setup: something is kept aside", window)
    finally:
        live.undo()


@tour
def _report_of_changes(person: Person, look: Look) -> None:
    from bearings.ui.pages.report.page import ReportPage
    from bearings.ui.widgets.form import ChoiceField

    person.window.go("report")
    page = person.window.current_page
    assert isinstance(page, ReportPage)
    person.qtbot.waitUntil(lambda: page.order.edition.compares("changes"), timeout=20_000)
    edition = page.findChild(ChoiceField, "reportEdition")
    assert edition is not None
    edition.picked.emit("changes")
    settle(person)
    look("report: changes", person.window)
    edition.picked.emit("board")
    page.write_executive()
    _look_at_dialog(person, look, "executive text")


@tour
def _roadmap_dialogs(person: Person, look: Look) -> None:
    person.window.go("roadmap")
    page = person.window.current_page
    assert isinstance(page, RoadmapPage)
    planned = person.window.live.conclusions.roadmap.planned
    page.requests.add_own()
    _look_at_dialog(person, look, "own action")
    if planned:
        page.requests.do(planned[0].action, "drop")
        _look_at_dialog(person, look, "drop an action")
    if person.window.live.assessment.plan.own:
        page.requests.do("OWN-1", "edit")
        _look_at_dialog(person, look, "own action with long words")


# ---------------------------------------------------------------- the room


@tour
def _presenter(person: Person, look: Look) -> None:
    person.window.show_question(KINDS["maturity"])
    page = person.window.current_page
    assert isinstance(page, QuestionsPage)
    for mode in ("one", "votes"):
        page.voting.set_mode(mode)
        person.window.tools.present(True)
        shown = person.window.tools.presenting.presenter
        assert shown is not None
        shown.showNormal()
        shown.resize(1280, 720)
        settle(person, 200)
        look(f"presenter: {mode}", shown)
        if mode == "votes":
            page.voting.toggle_reveal()
            settle(person)
            look("presenter: revealed", shown)
        person.window.tools.present(False)
        settle(person, 60)
    page.voting.set_mode("one")


# ---------------------------------------------------------------- dialogs


def _look_at_dialog(person: Person, look: Look, name: str) -> None:
    """Look at the dialog that is open, and leave it."""
    settle(person, 60)
    dialog = _dialog()
    assert dialog is not None, f"{name} did not open"
    look(name, dialog)
    dialog.reject()
    settle(person, 20)


def _look_while_waiting(person: Person, look: Look, asks: Callable[[], None]) -> None:
    """Look at the dialog of something that waits for it."""
    seen: list[QDialog] = []

    def act() -> None:
        dialog = _dialog()
        if dialog is None:
            return
        timer.stop()
        seen.append(dialog)
        try:
            look(asks.__name__, dialog)
        finally:
            dialog.reject()

    timer = QTimer()
    timer.timeout.connect(act)
    timer.start(60)
    asks()
    assert seen, f"{asks.__name__} did not ask"


def _dialog() -> QDialog | None:
    found = QApplication.activeModalWidget()
    return found if isinstance(found, QDialog) and found.isVisible() else None
