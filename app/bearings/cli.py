"""The command line: everything but the conversation, without a screen.

Exit codes: 0 done; 1 the input is at fault (what, where, what to do, on
stderr); 2 wrong usage; 3 a fault of the program. Heavy modules are imported by
the command that needs them, so opening the window stays quick.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from bearings import __version__
from bearings.cli_input import (
    mind_arrival,
    mind_version,
    of_the_terminal,
    refuse_answers,
    refuse_odd_names,
    refuse_same,
)
from bearings.errors import BearingsError, PackError

if TYPE_CHECKING:
    import click

    from bearings.domain.assessment import Assessment
    from bearings.report.order import Paper, Variant

DONE, INPUT_AT_FAULT, WRONG_USAGE, OUR_BUG = 0, 1, 2, 3
COMMANDS = (
    "demo",
    "new",
    "score",
    "report",
    "export",
    "check",
    "compare",
    "ballot",
    "merge",
    "backups",
    "encrypt",
    "decrypt",
    "upgrade",
    "import-lens",
    "doctor",
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run `bearings ARGUMENTS` and give the exit code; without a command, open the window."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if not given or (given[0] not in COMMANDS and _is_file_to_open(given)):
        from bearings.ui.application import run

        return run(Path(given[0]) if given else None)
    return _guarded(lambda: _run_command(given))


def say(text: str, *, error: bool = False) -> None:
    """Print what may hold a stranger's text: a terminal carries nothing of it out."""
    import click

    from bearings.report.safe_text import for_terminal

    click.echo(for_terminal(text), err=error)


def _shared(assessment: Assessment, redaction: str) -> Assessment:
    """What of it leaves; names that still stand in a text are said, for a person to look at."""
    from bearings.library import copy_to_share

    left, names = copy_to_share(assessment, redaction)
    for name, where in names:
        say(f'Still names "{name}": {where}. Change that text first if it must not leave.', error=True)
    return left


def _is_file_to_open(given: Sequence[str]) -> bool:
    first = given[0]
    if not first.strip():
        return False
    return (
        len(given) == 1 and not first.startswith("-") and (os.path.exists(first) or "." in Path(first).name)
    )


def _guarded(work: Callable[[], int]) -> int:
    try:
        return work()
    except BearingsError as error:
        say(f"bearings: {error}", error=True)
        return INPUT_AT_FAULT
    except (KeyboardInterrupt, BrokenPipeError):
        return INPUT_AT_FAULT
    except Exception as error:
        if isinstance(error, OSError) and (befell := of_the_terminal(error)):
            say(f"bearings: {befell}", error=True)
            return INPUT_AT_FAULT
        import traceback

        traceback.print_exception(error)
        print(
            f"bearings: this is a fault of Bearings {__version__}, not of your file; nothing was changed.\n"
            "Please report the lines above; they hold no answers.",
            file=sys.stderr,
        )
        return OUR_BUG


def _run_command(given: Sequence[str]) -> int:
    import click

    refuse_odd_names(given)
    try:
        _commands()(list(given), prog_name="bearings", standalone_mode=False)
    except click.exceptions.Exit as leaving:
        return leaving.exit_code
    except click.exceptions.NoArgsIsHelpError as help_wanted:
        help_wanted.show()
        return WRONG_USAGE
    except click.Abort:
        return INPUT_AT_FAULT
    except click.ClickException as wrong:
        wrong.show()
        return WRONG_USAGE
    return DONE


def _commands() -> click.Group:
    import click

    path = click.Path(path_type=Path, readable=False)  # whoever reads it says what is wrong

    @click.group(
        help="Bearings: generative AI adoption-readiness assessments. Without a command, opens the window.",
        epilog="bearings [FILE] opens the window with that file.",
    )
    @click.version_option(__version__, prog_name="bearings")
    def bearings() -> None:
        pass

    @bearings.command(short_help="Try it: samples, a score, a PDF, and the window.")
    @click.option(
        "-o", "--output", type=path, default=Path("bearings-demo"), show_default=True, help="Folder."
    )
    @click.option("--window/--no-window", default=True, help="Open the window if there is a screen.")
    def demo(output: Path, window: bool) -> None:
        """Copy the sample assessments to a folder, score one, write its PDF, open the window."""
        from bearings.demo import run_demo

        run_demo(output, window=window, say=say)

    @bearings.command(short_help="Print scores, verdict and findings.")
    @click.argument("file", type=path)
    @click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
    def score(file: Path, form: str) -> None:
        """Print the results of FILE: .bearings, or YAML/JSON in the shape of the samples."""
        from bearings.cli_keys import AskedKeys
        from bearings.library import open_file, study

        questionnaire, assessment = open_file(file, AskedKeys(), mind_arrival(say))
        mind_version(questionnaire, assessment, say)
        results, conclusions = study(questionnaire, assessment)
        if form == "json":
            import json
            from datetime import date

            from bearings.domain.plain import results_as_plain

            plain = results_as_plain(questionnaire, assessment, results, conclusions, today=date.today())
            click.echo(json.dumps(plain, indent=2, ensure_ascii=False))
        else:
            from bearings.report.text import results_as_text

            say(results_as_text(questionnaire, assessment, results, conclusions))

    redact = click.option(
        "--redact",
        type=click.Choice(["full", "client-safe", "benchmark"]),
        default="full",
        show_default=True,
        help="What leaves: everything; no names, notes and evidence; or scores alone.",
    )

    def list_editions(context: click.Context, _option: click.Parameter, wanted: bool) -> None:
        if wanted:
            from bearings.template_library import editions_in_words

            say(editions_in_words())
            context.exit()

    @bearings.command(short_help="Write the PDF report.")
    @click.argument("file", type=path)
    @click.option(
        "--list",
        is_flag=True,
        is_eager=True,
        expose_value=False,
        callback=list_editions,
        help="List all editions, your own too, and where those go.",
    )
    @click.option("-o", "--output", type=path, required=True, help="The PDF to write.")
    @click.option(
        "--template",
        default="board",
        show_default=True,
        help="brief, board, annex, full, changes, or one of your own.",
    )
    @click.option("--variant", type=click.Choice(["ua", "archive"]), default="ua", show_default=True)
    @click.option("--paper", type=click.Choice(["A4", "Letter"]), help="Else the paper of the edition.")
    @click.option("--without", multiple=True, metavar="SECTION", help="Leave a section out; may be repeated.")
    @click.option("--since", default="", help="For changes: the milestone to begin with; else the latest.")
    @click.option("--until", default="", help="For changes: the milestone to end with; else now.")
    @click.option(
        "--attach", is_flag=True, help="Put the whole assessment inside, so that the PDF opens again."
    )
    @redact
    def report(
        file: Path,
        output: Path,
        template: str,
        variant: Variant,
        paper: Paper | None,
        without: tuple[str, ...],
        since: str,
        until: str,
        attach: bool,
        redact: str,
    ) -> None:
        """Write the report of FILE as a PDF; whole or not at all.

        With --attach whoever gets the PDF can open it in Bearings and has every answer, name and note of
        FILE; contents of evidence files stay behind. Without it, nothing but the pages is in the PDF.
        It is refused for an encrypted FILE, since what is inside the PDF would not be encrypted.
        """
        from bearings.cli_keys import AskedKeys
        from bearings.library import is_encrypted, read_file
        from bearings.report.order import ReportOrder
        from bearings.report.render import render_report
        from bearings.template_library import templates_folder

        refuse_same(file, output)
        refuse_answers(output)
        if redact == "benchmark":
            raise click.BadParameter(
                "benchmark leaves scores alone; use: bearings export FILE -o OUT.results.json",
                param_hint="--redact",
            )
        if attach and redact != "full":
            raise click.BadParameter(
                f"the whole assessment is put inside, so nothing would be left out by --redact {redact}; "
                "use one or the other",
                param_hint="--attach",
            )
        if attach and is_encrypted(file):
            raise BearingsError(
                f"{file} is encrypted, and the assessment that --attach puts inside the PDF would not be.",
                remedy="Leave --attach out; or decrypt the file first, if anybody may read all of it.",
            )
        questionnaire, assessment = read_file(file, AskedKeys(), mind_arrival(say))
        mind_version(questionnaire, assessment, say)
        assessment = _shared(assessment, redact)
        own = str(templates_folder())
        redacted = redact != "full"
        order = ReportOrder(template, variant, paper or "", without, since, until, own, attach, redacted)
        render_report(questionnaire, assessment, output, order=order)
        say(f"Wrote {output}")

    @bearings.command(short_help="Write answers or results for other programs.")
    @click.argument("file", type=path)
    @click.option("-o", "--output", type=path, required=True, help="The file to write; its ending decides.")
    @click.option("--results", is_flag=True, help="With OUT.json: the results instead of the answers.")
    @redact
    def export(file: Path, output: Path, results: bool, redact: str) -> None:
        """Write FILE in the form that the ending of OUT asks for; whole or not at all.

        \b
        .yaml .yml .json  the answers, which Bearings reads again
        .results.json     the results, as score --format json prints them
        .xlsx             Excel: scores, answers, findings, actions, costs
        .docx             Word: a report to edit
        .pptx             PowerPoint: a summary in eight slides (needs the extra pptx)
        .csv              the actions still to do, as Jira imports them
        .md               Markdown: a summary

        With --redact client-safe no name of a person, note, reason or evidence leaves;
        with benchmark nothing but scores, as .results.json.
        """
        from bearings.cli_keys import AskedKeys
        from bearings.library import EXCHANGE_SUFFIXES, export_exchange, open_file, study
        from bearings.report.export import FORMS, RESULTS, ending_of, write_export, write_scores

        refuse_same(file, output)
        suffix = output.suffix.lower()
        if results and suffix != ".json":
            raise click.BadParameter("--results goes with a name that ends in .json", param_hint="-o")
        ending = RESULTS if results else ending_of(output)
        if ending is None and suffix not in EXCHANGE_SUFFIXES:
            endings = ", ".join((*EXCHANGE_SUFFIXES, *FORMS))
            raise click.BadParameter(f"the name must end in one of {endings}", param_hint="-o")
        scores_only = redact == "benchmark"
        if scores_only and ending != RESULTS:
            raise click.BadParameter(
                f"benchmark leaves scores alone: the name must end in {RESULTS}", param_hint="-o"
            )
        questionnaire, assessment = open_file(file, AskedKeys(), mind_arrival(say))
        mind_version(questionnaire, assessment, say)
        assessment = _shared(assessment, redact)
        if ending is None:
            export_exchange(assessment, output)
        elif scores_only:
            write_scores(questionnaire, assessment, output)
        else:
            found = study(questionnaire, assessment)
            redacted = redact != "full"
            write_export(questionnaire, assessment, *found, output, ending=ending, redacted=redacted)
        say(f"Wrote {output}")

    @bearings.command(short_help="Prove a pack, a report template or a file sound.")
    @click.argument("path", type=path)
    @click.option(
        "--missing", metavar="LANG", help="List every text not yet translated into LANG, such as de."
    )
    def check(path: Path, missing: str | None) -> None:
        """Check a pack or template folder, a .bearings file or an exchange file; name every problem at once.

        Of a pack in several languages, say how many texts are translated. A template is rendered, too.
        """
        from bearings.cli_keys import AskedKeys
        from bearings.library import check_path

        try:
            said = check_path(path, missing=missing, keys=AskedKeys())
        except PackError as error:
            for problem in error.problems:
                say(str(problem))
            raise BearingsError(error.what, remedy=error.remedy) from error
        say(said)

    @bearings.command(short_help="Say what changed between two files or milestones.")
    @click.argument("a")
    @click.argument("b")
    @click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
    def compare(a: str, b: str, form: str) -> None:
        """Print what changed from A to B: scores, answers, and findings resolved, new or worse.

        A and B are files (.bearings, YAML or JSON), or milestones in them: FILE#M-1 by id, FILE#NAME by name.
        """
        from bearings.cli_keys import AskedKeys
        from bearings.library import compare_files

        comparison = compare_files(a, b, AskedKeys(), mind_arrival(say))
        for state in {id(s.assessment): s for s in (comparison.before, comparison.after)}.values():
            mind_version(state.questionnaire, state.assessment, say)
        if form == "json":
            import json

            from bearings.domain.changes.compare_plain import compare_as_plain

            click.echo(json.dumps(compare_as_plain(comparison), indent=2, ensure_ascii=False))
        else:
            from bearings.report.compare_text import compare_as_text

            say(compare_as_text(comparison))

    @bearings.command(short_help="Check native libraries and fonts.")
    def doctor() -> None:
        """Check every native library and font, render one line to PDF, say what to install."""
        from bearings.doctor import examine

        findings = examine()
        for finding in findings:
            say(str(finding))
        broken = [finding for finding in findings if not finding.well]
        if broken:
            raise BearingsError(
                f"{len(broken)} of {len(findings)} checks failed.",
                remedy="Install what the lines above name.",
            )

    from bearings.cli_backups import add_backup_command
    from bearings.cli_encryption import add_encryption_commands
    from bearings.cli_lens import add_lens_command
    from bearings.cli_new import add_new_command
    from bearings.cli_people import add_people_commands
    from bearings.cli_upgrade import add_upgrade_command

    add_new_command(bearings, say)
    add_lens_command(bearings, say)
    add_people_commands(bearings, say)
    add_backup_command(bearings, say)
    add_encryption_commands(bearings, say)
    add_upgrade_command(bearings, say)
    return bearings
